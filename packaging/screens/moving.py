# SPDX-License-Identifier: EUPL-1.2
"""What goes between the houses: handovers, letters, a notice, children's files, cards, lists."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import sample

from hop_desktop.app import (
    backups,
    cases,
    children,
    contacts,
    directory_making,
    directory_reading,
    handovers,
    inbox,
    letters,
    notice_sending,
    plans,
    sendings,
)
from hop_desktop.domain.backups import BackupPlan, HandoverLock
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.children import Child, Guardian
from hop_desktop.domain.directories import Listed, NetworkRole, Topic
from hop_desktop.domain.handovers import Basis, CarerInformed, Delivery, Handover, Part, Withheld
from hop_desktop.domain.ids import HandoverId, NoticeId
from hop_desktop.store.backup_file import silent
from screens import growing
from screens.houses import CITY, DESK, KINDERGARTEN, SCHOOL, TEACHER, Houses
from tests import worlds
from tests.app.computers import a_finished_document

STICK = "stick"


def between(houses: Houses) -> None:
    """Let everything happen that goes from one house to another."""
    (houses.folder / STICK).mkdir()
    _handed_over(houses)
    _waiting(houses)
    _notice(houses)
    _files_of_children(houses)
    _alike(houses)
    _known_and_listed(houses)
    _restored(houses)


def _stick(houses: Houses) -> Path:
    return houses.folder / STICK


def _case(houses: Houses, first: str, last: str, born: date) -> SupportCase:
    child = houses.a_child(first, last, born)
    return worlds.a_case_in_stage_two(houses.lead(KINDERGARTEN), child)


def _sealed(houses: Houses, name: str, first: str, last: str, born: date) -> tuple[Handover, bytes]:
    house, case = houses.lead(KINDERGARTEN), _case(houses, first, last, born)
    houses.tell(f"case-{name}", case.id)
    done = worlds.a_sealed_handover(house, case.id, houses.contact(KINDERGARTEN, DESK))
    houses.tell(name, done.id)
    data = handovers.write_file(house, done.id, _stick(houses)).read_bytes()
    return handovers.deliver(house, done.id, on=house.today(), how=Delivery.STICK), data


def _handed_over(houses: Houses) -> None:
    house, desk = houses.lead(KINDERGARTEN), houses.lead(DESK)
    houses.day(12)
    taken, data = _sealed(houses, "accepted", "Milana", "Šutova", date(2022, 1, 21))
    declined, refused = _sealed(houses, "declined", "Kertu", "Äärma", date(2021, 2, 11))
    _, offered = _sealed(houses, "offered", "Lisandra", "Õismaa", date(2020, 11, 30))
    _late(houses, taken)
    houses.day(9)
    for each in (data, refused, offered):
        inbox.take_in(desk, each)
    inbox.accept(desk, taken.id, words=sample.ACCEPT_WORDS)
    inbox.decline(desk, declined.id, words="Pere elab Näidislinnas, pöörduge sealse valla poole.")
    for done in (taken, declined):
        answer = inbox.write_answer(desk, done.id, _stick(houses))
        inbox.take_in(house, answer.read_bytes())
    _worked_on(houses, taken)
    _asked(houses)


def _worked_on(houses: Houses, taken: Handover) -> None:
    """Let the desk set a goal and a task of its own."""
    desk = houses.lead(DESK)
    plans.save_goal(desk, taken.case_id, worlds.a_goal())
    due = desk.today() + timedelta(days=20)
    plans.add_task(
        desk, taken.case_id, title="Kodukülastus Õie tänavas", owner=desk.person.id, due_on=due
    )


def _late(houses: Houses, taken: Handover) -> None:
    """Write something in the kindergarten that the desk does not have yet."""
    houses.day(10)
    teacher = houses.person(worlds.TEACHER)
    child_id = cases.case_file(houses.lead(KINDERGARTEN), taken.case_id).case.child_id
    growing.notice(teacher, child_id, sample.LATER[0], growing.AREAS[1])


def _asked(houses: Houses) -> None:
    house, desk = houses.lead(KINDERGARTEN), houses.lead(DESK)
    houses.day(5)
    question = letters.ask(
        desk,
        HandoverId(UUID(houses.told["offered"])),
        words="Kas isa on nõus, et pöördume peretöötaja poole?",
    )
    path = letters.write_letter(desk, question.package_id, _stick(houses))
    inbox.take_in(house, path.read_bytes())
    houses.tell("question", question.package_id)


def _waiting(houses: Houses) -> None:
    """Prepare one handover for the head to look at, and approve another."""
    house, own = houses.lead(KINDERGARTEN), houses.person(worlds.COORDINATOR)
    houses.day(3)
    case, to = (
        _case(houses, "Mirjam", "Näidis", date(2021, 2, 9)),
        houses.contact(KINDERGARTEN, DESK),
    )
    begun = handovers.start(own, case.id, recipient=to)
    handovers.prepare(
        own,
        begun.id,
        recipient=to,
        withheld=(Withheld(part=Part.MEETINGS, reason="Pere ei soovi"),),
        reason=sample.HANDOVER_REASON,
        basis=Basis.CONSENT,
        basis_note=sample.BASIS_NOTE,
        carer_informed=CarerInformed.YES,
        carer_note=sample.CARER_NOTE,
        expected_answer_on=house.today() + timedelta(days=14),
    )
    houses.tell("prepared", begun.id)
    ready = _case(houses, "Õnnela", "Rästas", date(2021, 9, 30))
    houses.tell("approved", worlds.an_approved_handover(house, ready.id, to).id)


def _notice(houses: Houses) -> None:
    """Seal a notice of a child in need for the desk, twice: one is read there, one is not."""
    house, desk = houses.lead(KINDERGARTEN), houses.lead(DESK)
    houses.day(0)
    notice_id = NoticeId(UUID(houses.told["notice-sealed"]))
    notice = notice_sending.seal_for_desk(house, notice_id, houses.contact(KINDERGARTEN, DESK))
    sealed = notice.sealed[-1]
    path = notice_sending.write_sealed(house, notice_id, sealed.package_id, _stick(houses))
    inbox.take_in(desk, path.read_bytes())
    houses.tell("notice-came", sealed.package_id)


def _files_of_children(houses: Houses) -> None:
    """Send one child to the school, another from the teacher's computer to the office."""
    house, school, teacher = (houses.lead(each) for each in (KINDERGARTEN, SCHOOL, TEACHER))
    houses.day(2)
    to_school = houses.contact(KINDERGARTEN, SCHOOL)
    first = houses.a_child("Hanna", "Üksküla", date(2019, 10, 1))
    a_finished_document(house, first.id, "koolivalmiduskaart")
    begun = sendings.begin_transition(house, first.id, to_school)
    houses.tell("onward", begun.id)
    second = houses.a_child("Örjan", "Lõhmus", date(2019, 12, 24))
    a_finished_document(house, second.id, "koolivalmiduskaart")
    going = sendings.begin_transition(house, second.id, to_school)
    sendings.prepare(house, going.id, parts=going.parts, carer_note="Rääkisime emaga 20.11.")
    sendings.approve(house, going.id)
    sendings.seal(house, going.id)
    houses.tell("sent", going.id)
    data = sendings.write_file(house, going.id, _stick(houses)).read_bytes()
    inbox.take_in(school, data)
    own = worlds.a_child_of(teacher, first_name="Ändra", last_name="Põder")
    worlds.a_case_in_stage_one(teacher, own)
    houses.tell("own-child", own.id)
    within = sendings.send_within(teacher, own.id, houses.contact(TEACHER, KINDERGARTEN))
    data = sendings.write_file(teacher, within.id, _stick(houses)).read_bytes()
    inbox.take_in(house, data)
    houses.tell("within", within.id)


def _alike(houses: Houses) -> None:
    """Let the desk write down two children who may be one."""
    desk = houses.lead(DESK)
    for name, first in (("one", "Mari"), ("other", "Mari-Liis")):
        child = Child(
            id=children.new_child_id(),
            first_name=first,
            last_name="Näidis",
            birth_date=date(2018, 8, 12),
            guardians=(Guardian(name="Külli Näidis", relation="ema", phone="5550 3001"),),
        )
        houses.tell(name, children.save_child(desk, child).id)


def _known_and_listed(houses: Houses) -> None:
    """Read a card whose code nobody has compared, and list whom one may turn to."""
    house, desk = houses.lead(KINDERGARTEN), houses.lead(DESK)
    _, card = contacts.write_card(houses.lead(CITY))
    houses.tell("unconfirmed", contacts.read_card(house, card).contact.id)
    houses.tell("contact", houses.contact(KINDERGARTEN, DESK))
    for name, title, role, topics in (
        ("Kai Lepp", "juhtumikorraldaja", NetworkRole.CASE_MANAGER, (Topic.FAMILY, Topic.MONEY)),
        ("Õie Logopeed", "logopeed", NetworkRole.SPEECH_THERAPIST, (Topic.SPEECH,)),
        ("Jüri Häädaru", "koolipsühholoog", NetworkRole.PSYCHOLOGIST, (Topic.MENTAL_HEALTH,)),
    ):
        directory_making.save_listing(
            desk,
            Listed(
                id=directory_making.new_listing_id(),
                name=name,
                organisation="Näidisvald",
                role=role.value,
                title=title,
                topics=tuple(topic.value for topic in topics),
                municipalities=(worlds.HOME_MUNICIPALITY,),
                phone="5550 2001",
                email="naidis@naidisvald.example",
            ),
        )
    _, listed = directory_making.publish(desk, expires_on=desk.today() + timedelta(days=365))
    directory_reading.read_directory(house, listed)


def _restored(houses: Houses) -> None:
    """Put the school where a restore from a backup puts a house; keep a backup of the desk."""
    houses.day(0)
    school = houses.lead(SCHOOL)
    with school.write("store.restored", "institution", school.store.id) as tx:
        tx.backups.rise()
        tx.backups.lock_handovers(HandoverLock(since=school.now()))
    place = houses.folder / "backups"
    place.mkdir()
    desk = houses.lead(DESK)
    backups.change_plan(desk, BackupPlan(folder=str(place)))
    taken = backups.begin(desk).run(silent)
    backups.note(desk, taken)
