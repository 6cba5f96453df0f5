# SPDX-License-Identifier: EUPL-1.2
"""Telling child protection: written, frozen, told; and nobody else learns of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from uuid import uuid4

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    children,
    chronologies,
    drafts,
    finding,
    handovers,
    journal,
    notice_law,
    notices,
    people,
    today,
    unpacking,
)
from hop_desktop.app.kept_notices import KIND
from hop_desktop.app.notice_sources import NoticeSource, SourceKind
from hop_desktop.app.session import Session
from hop_desktop.domain.addressees import AddresseeBasis
from hop_desktop.domain.cases import Need
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import HopError, Invalid, NotAllowed, NotFound, Stale
from hop_desktop.domain.ids import NoticeId, StaffId
from hop_desktop.domain.notice_law import NoticePart, Point
from hop_desktop.domain.notices import (
    Channel,
    Demand,
    Feedback,
    Named,
    Notice,
    NoticeKind,
    NoticeState,
    NoticeWords,
    PointText,
    ReporterMode,
)
from hop_desktop.domain.observations import Area
from hop_desktop.domain.staff import Role, StaffMember
from tests import worlds
from tests.app.houses import Houses

SECRET = "Vasakul käsivarrel neli ümmargust sinikat"
HARM = Point(part=NoticePart.CHILD, number=13)
SIBLINGS = Point(part=NoticePart.CHILD, number=2)


def words(**fields: object) -> NoticeWords:
    said = NoticeWords(
        points=(PointText(point=HARM, text=SECRET),),
        addressee="Nõo vald, lastekaitsetöötaja",
        child_words="„Ma ei taha koju minna.”",
    )
    return replace(said, **fields)  # type: ignore[arg-type]  # by name


def written(session: Session, child: Child, **fields: object) -> Notice:
    return notices.keep(session, child.id, NoticeKind.NOTICE, words(**fields))


def told(session: Session, notice: Notice, **fields: object) -> Notice:
    said: dict[str, object] = {
        "channel": Channel.PHONE,
        "whom": "Kai Lepp, lastekaitsetöötaja",
        "at": session.now(),
    }
    return notices.tell(session, notice.id, **{**said, **fields})  # type: ignore[arg-type]  # by name


def source(form: notices.NoticeForm, kind: SourceKind) -> NoticeSource:
    return next(each for each in form.sources if each.kind is kind)


def test_the_shipped_lists_are_the_statutes_and_dated(houses: Houses) -> None:
    with houses.head.read() as tx:
        law = notice_law.law(houses.head, tx)
    assert (law.since.isoformat(), law.until.isoformat()) == ("2026-10-01", "2026-12-31")
    assert law.source == "RT I, 11.07.2026, 42"
    assert law.words(Point(part=NoticePart.CHILD, number=1)) == "üldandmed"
    assert law.words(Point(part=NoticePart.CHILD, number=10)) == (
        "andmed lapse ennast või teisi kahjustava käitumise kohta"
    )
    assert law.words(Point(part=NoticePart.CARER, number=2)) == (
        "andmed vanemluse, hooldusõiguse ja eestkoste kohta"
    )
    assert law.holds_on(houses.head.today())
    houses.clock.move(days=60)
    form = notices.form(houses.head, worlds.a_child_of(houses.head).id)
    assert not form.law_holds


def test_a_notice_needs_no_case_and_is_red_until_told(houses: Houses) -> None:
    teacher = houses.teacher
    child = worlds.a_child_of(houses.head)

    notice = written(teacher, child)

    assert notices.untold(teacher) == (notice,)
    houses.clock.move(seconds=300)
    after = told(teacher, notice, number="STAR-17")
    assert notices.untold(teacher) == ()
    assert after.state is NoticeState.TOLD
    assert (after.told[0].number, after.told[0].version) == ("STAR-17", 1)
    heard = notices.answer(
        teacher, notice.id, Feedback(on=teacher.today(), text=" Menetlus algas. ", began=True)
    )
    assert heard.state is NoticeState.ANSWERED
    assert heard.feedback[0].text == "Menetlus algas."
    assert notices.read(teacher, notice.id).notice == heard


def test_each_told_version_is_frozen_with_its_hash(houses: Houses) -> None:
    teacher = houses.teacher
    child = worlds.a_child_of(houses.head)
    first = notices.freeze(teacher, child.id, NoticeKind.NOTICE, words())
    told(teacher, first)
    kept = notices.read(teacher, first.id).notice
    pdf = notices.paper(teacher, first.id, 1)

    changed = notices.keep(
        teacher, child.id, NoticeKind.NOTICE, words(done="Rahustasime."), before=kept
    )
    assert (changed.frozen, changed.can_be_frozen, changed.version) == (False, True, 1)
    again = notices.freeze_kept(teacher, first.id)

    assert [paper.version for paper in again.papers] == [1, 2]
    assert notices.paper(teacher, first.id, 1) == pdf
    assert sha256(pdf).hexdigest() == again.papers[0].sha256
    assert notices.paper(teacher, first.id, 2) != pdf
    with pytest.raises(NotFound):
        notices.paper(teacher, first.id, 3)


def test_a_call_counts_though_the_form_is_half_empty(houses: Houses) -> None:
    teacher = houses.teacher
    child = worlds.a_child_of(houses.head)
    empty = notices.keep(teacher, child.id, NoticeKind.NOTICE, NoticeWords())

    after = told(teacher, empty, whom="Lasteabi 116 111")

    assert (after.is_red, after.version, after.told[0].version) == (False, 0, 0)
    with pytest.raises(Invalid, match="no-text"):
        notices.freeze_kept(teacher, empty.id)
    with pytest.raises(Invalid, match="in-the-future"):
        told(teacher, after, at=teacher.now() + timedelta(minutes=1))


def test_only_its_author_changes_the_words_and_no_change_is_lost(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    first = written(houses.teacher, child)
    for_head = notices.read(houses.head, first.id)
    assert not for_head.may_write
    with pytest.raises(NotAllowed):
        notices.keep(houses.head, child.id, NoticeKind.NOTICE, words(), before=first)
    with pytest.raises(NotAllowed):
        notices.form(houses.head, child.id, first.id)

    told(houses.head, first)

    with pytest.raises(Stale):
        notices.keep(houses.teacher, child.id, NoticeKind.NOTICE, words(), before=first)
    # What the head froze is open to the author too.
    assert notices.paper(houses.teacher, first.id, 1).startswith(b"%PDF")


def test_a_notice_that_is_not_told_says_why(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    notice = written(houses.teacher, child)
    with pytest.raises(Invalid):
        notices.drop(houses.teacher, notice.id, "  ")

    notices.drop(houses.teacher, notice.id, "Kolleeg on juba teatanud")

    assert notices.untold(houses.teacher) == ()
    assert notices.untold(houses.head) == ()
    kept = notices.read(houses.head, notice.id).notice
    assert kept.state is NoticeState.DROPPED


def test_who_may_read_it_is_the_author_the_head_and_the_named_contact(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    notice = written(houses.teacher, child)
    assert notices.of_child(houses.head, child.id).notices == (notice,)
    assert notices.of_child(houses.teacher, child.id).notices == (notice,)
    _nothing_is_learned(houses, houses.coordinator, notice, child)

    contact = worlds.member(houses.head, worlds.COORDINATOR)
    people.change_person(houses.head, replace(contact, named_contact=True))
    _unlock_anew(houses)

    assert notices.of_child(houses.coordinator, child.id).notices == (notice,)
    assert notices.untold(houses.coordinator) == (notice,)


def test_a_key_alone_does_not_let_anybody_read(houses: Houses) -> None:
    """Whoever looks after the keys without a right to read sees nothing through the program."""
    child = worlds.a_child_of(houses.head)
    notice = written(houses.teacher, child)
    keeper = replace(houses.head.person, roles=frozenset({Role.COORDINATOR}), named_contact=False)
    with_keys = replace(houses.head, person=keeper)

    _nothing_is_learned(houses, with_keys, notice, child)


def test_each_child_has_its_own_notices(houses: Houses) -> None:
    one, other = worlds.a_child_of(houses.head), worlds.another_child_of(houses.head)
    first, second = written(houses.head, one), written(houses.head, other)

    assert notices.of_child(houses.head, one.id).notices == (first,)
    assert notices.of_child(houses.head, other.id).notices == (second,)
    assert set(notices.untold(houses.head)) == {first, second}


def test_a_colleague_of_the_same_group_learns_nothing(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    colleague = worlds.member(houses.head, worlds.OTHER_TEACHER)
    group = worlds.group_named(houses.head, worlds.GROUPS[0])
    people.change_person(houses.head, replace(colleague, groups=frozenset({group})))
    case = worlds.a_case_in_stage_two(houses.head, child)
    before = (
        children.child_file(houses.other_teacher, child.id),
        cases.case_file(houses.other_teacher, case.id),
        today.today(houses.other_teacher),
        chronologies.chronology(houses.other_teacher, case.id),
        journal.journal(houses.other_teacher)[3:],
    )
    _unlock_anew(houses)
    notice = written(houses.teacher, child)
    told(houses.teacher, notices.read(houses.teacher, notice.id).notice)
    notices.paper(houses.teacher, notice.id, 1)

    _nothing_is_learned(houses, houses.other_teacher, notice, child)
    after = (
        children.child_file(houses.other_teacher, child.id),
        cases.case_file(houses.other_teacher, case.id),
        today.today(houses.other_teacher),
        chronologies.chronology(houses.other_teacher, case.id),
    )
    assert after == before[:4]
    assert not any(row.entry.object_kind == KIND for row in journal.journal(houses.other_teacher))


def _nothing_is_learned(houses: Houses, other: Session, notice: Notice, child: Child) -> None:
    """A notice that is there and one that never was are the same to whoever may not read it."""
    assert notices.of_child(other, child.id).notices == ()
    assert notices.untold(other) == ()
    never = NoticeId(uuid4())
    for notice_id in (notice.id, never):
        for act in (
            lambda s, i=notice_id: notices.read(s, i),
            lambda s, i=notice_id: notices.paper(s, i, 1),
            lambda s, i=notice_id: notices.about(s, i),
            lambda s, i=notice_id: notices.drop(s, i, "Põhjus"),
            lambda s, i=notice_id: notices.form(s, child.id, i),
            lambda s, i=notice_id: notices.freeze_kept(s, i),
            lambda s, i=notice_id: notices.answer(s, i, Feedback(on=s.today(), text="Vastus")),
            lambda s, i=notice_id: notices.tell(
                s, i, channel=Channel.PHONE, whom="Kai", at=s.now()
            ),
        ):
            with pytest.raises(HopError) as refused:
                act(other)
            assert type(refused.value) is NotFound
    assert _found(other, "käsivarrel sinikat") == _found(other, "olematu sõnapaar")
    assert SECRET not in repr(journal.journal(houses.head))


def test_nothing_of_it_is_in_a_handover_or_in_search(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    child = children.child_file(houses.head, case.child_id).child
    notice = written(houses.head, child)
    told(houses.head, notice)

    sealed = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    path = handovers.write_file(houses.head, sealed.id, houses.folder)

    files = dict(unpacking.reopen(houses.head, path.read_bytes()))
    for content in files.values():
        assert SECRET.encode() not in content
        assert str(notice.id).encode() not in content
    assert _found(houses.head, "käsivarrel sinikat") == _found(houses.head, "olematu sõnapaar")
    listed = cases.case_file(houses.head, case.id).attachments
    assert all(attachments.open_attachment(houses.head, each.id) for each in listed)


def test_only_what_one_chose_is_in_and_opinions_are_never_offered(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    seen = worlds.an_observation_of(
        houses.teacher,
        child,
        facts="Lõi teist klotsiga.",
        child_words="Ta võttis minu auto",
        judgement="Arvan, et kodus on raske.",
        done="Viisin kõrvale",
        done_result="rahunes",
        situation="vaba mäng",
        area=Area.BEHAVIOUR,
    )

    form = notices.form(houses.teacher, child.id)

    offered = source(form, SourceKind.OBSERVATION)
    assert offered.key == f"observation.{seen.id}"
    assert offered.point == Point(part=NoticePart.CHILD, number=10)
    assert offered.text == "24.11.2026, vaba mäng: Lõi teist klotsiga."
    assert offered.child_words == "24.11.2026 „Ta võttis minu auto”"
    assert offered.done == "24.11.2026 Viisin kõrvale. Tulemus: rahunes"
    assert "Arvan" not in repr(form)
    assert form.notice is None


def test_brothers_sisters_and_the_network_stand_under_point_two_alone(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    case = worlds.a_case_in_stage_two(houses.head, child)
    cases.save_need(houses.coordinator, case.id, Need(network="Vanaema toetab.", health="Terve."))

    form = notices.form(houses.coordinator, child.id)

    family, network = source(form, SourceKind.FAMILY), source(form, SourceKind.NETWORK)
    assert "Õed ja vennad: Vend Õnnela lasteaias" in family.text
    for each in (family, network):
        assert (each.point, each.movable) == (SIBLINGS, False)
    others = [each for each in form.sources if each not in (family, network)]
    assert not any("Vend Õnnela" in each.text or "Vanaema" in each.text for each in others)
    kinds = {each.kind for each in form.sources}
    assert {SourceKind.MEASURE, SourceKind.PLAN, SourceKind.VOICE, SourceKind.HEALTH} <= kinds
    assert source(form, SourceKind.MEASURE).point is None
    assert source(form, SourceKind.CUSTODY).text == "Külli Maasikas: ühine hooldusõigus"


def test_of_a_child_of_another_group_there_is_the_name_and_what_one_saw(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    mine = worlds.an_observation_of(houses.other_teacher, child, facts="Nuttis väravas.")

    form = notices.form(houses.other_teacher, child.id)

    assert [each.key for each in form.sources] == [f"observation.{mine.id}"]
    assert form.addressee.basis is AddresseeBasis.UNKNOWN
    assert form.suggested == ("", "")
    assert written(houses.other_teacher, child).is_red


def test_it_goes_to_the_desk_that_serves_the_registered_residence(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    form = notices.form(houses.teacher, child.id)
    assert form.suggested == (
        "Näidisvalla heaoluteenistus",
        "Kai Lepp, 5550 2000, heaolu@naidisvald.example",
    )
    far = worlds.another_child_of(houses.head, worlds.GROUPS[0])
    moved = children.save_child(houses.head, replace(far, registered_municipality="0171"))
    assert notices.form(houses.teacher, moved.id).suggested == ("Elva vald, lastekaitsetöötaja", "")


def test_a_reporter_who_withholds_is_nowhere_on_the_paper(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    notice = notices.freeze(
        houses.teacher,
        child.id,
        NoticeKind.NOTICE,
        words(reporter=Named(mode=ReporterMode.WITHHELD)),
    )
    pdf = notices.paper(houses.teacher, notice.id, 1)
    assert "Õunapuu" not in _text(pdf)
    assert "Pääsukese" not in _text(pdf)
    assert "Teataja on jätnud oma andmed avaldamata (LasteKS § 27 lg 5)." in _text(pdf)
    assert notices.read(houses.head, notice.id).notice.words.reporter.name == ""


def test_an_answer_to_a_demand_is_dated_logged_and_has_its_own_title(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    demand = Demand(who="Kai Lepp, Nõo vald", at=houses.teacher.now(), what="Viimased kuud")
    with pytest.raises(Invalid, match="demand_what"):
        notices.freeze(
            houses.teacher,
            child.id,
            NoticeKind.DEMAND,
            words(demand=replace(demand, what="")),
        )
    answer = notices.freeze(houses.teacher, child.id, NoticeKind.DEMAND, words(demand=demand))
    text = _text(notices.paper(houses.teacher, answer.id, 1))
    assert "Vastus lastekaitsetöötaja nõudele" in text
    assert "LasteKS § 33 lg 3¹" in text
    codes = [row.entry.action for row in journal.journal(houses.teacher)]
    assert codes[:2] == ["notice.paper-taken", "notice.frozen"]


def test_a_draft_of_a_notice_is_its_authors_and_ends_with_it(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    form = f"notice:{child.id}"
    drafts.keep(houses.teacher, form, {"points": SECRET})
    assert drafts.kept(houses.head, form) is None
    assert drafts.pending(houses.head) == ()
    assert [name for name, _ in drafts.pending(houses.teacher)] == [form]

    notices.keep(houses.teacher, child.id, NoticeKind.NOTICE, words(), draft=form)

    assert drafts.kept(houses.teacher, form) is None


def test_a_network_lead_writes_no_notices(houses: Houses) -> None:
    lead = StaffMember(
        id=StaffId(uuid4()), name="Õie", login="õie", roles=frozenset({Role.NETWORK_LEAD})
    )
    with pytest.raises(NotAllowed):
        notices.form(replace(houses.desk, person=lead), children.new_child_id())


def _unlock_anew(houses: Houses) -> None:
    """Let everybody unlock once more, with the roles and groups that they have by now."""
    houses.close()
    houses._open.clear()


def _found(session: Session, wanted: str) -> finding.Findings:
    return replace(finding.find(session, wanted), words="")


def _text(pdf: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())
