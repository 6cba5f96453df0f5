# SPDX-License-Identifier: EUPL-1.2
"""Erasing one child: proposed, confirmed by somebody else, and then nothing of it is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from hop_desktop.app import (
    attachments,
    backups,
    cases,
    children,
    drafts,
    erasure,
    finding,
    handover_reading,
    inbox,
    joining,
    journal,
    notices,
    observations,
    opening,
    people,
)
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.session import Session
from hop_desktop.domain.backups import BackupPlan
from hop_desktop.domain.children import Child
from hop_desktop.domain.erasure import Hindrance, Part, RetentionTerm, Why
from hop_desktop.domain.errors import (
    DiskFull,
    ErasureHindered,
    Invalid,
    NotAllowed,
    NotFound,
    SecondPersonNeeded,
)
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.notices import NoticeKind
from hop_desktop.store import ballast, schema
from hop_desktop.store.erasing_steps import ELSEWHERE, STAYS, STEPS
from hop_desktop.store.lite import Database
from tests import worlds
from tests.app.canaries import CANARY, FIRST, PDF, canaries, gone, planted, with_another
from tests.app.chain import answer_to, sent_on
from tests.app.county import KINDERGARTEN, County
from tests.app.houses import Houses, dump
from tests.app.replaying_ground import asked_round
from tests.app.test_notices import words as notice_words
from tests.app.test_supplements import DESK, went


def second(houses: Houses) -> Session:
    """Return somebody else who may confirm: the coordinator, named contact of the house."""
    coordinator = worlds.member(houses.head, worlds.COORDINATOR)
    people.change_person(houses.head, replace(coordinator, named_contact=True))
    return worlds.session_of(houses.head, worlds.COORDINATOR)


def erased(houses: Houses, child: Child) -> Session:
    """Let two people erase a child; return the second one's session."""
    confirming = second(houses)
    erasure.propose(houses.head, child.id, Why.ASKED_FOR)
    assert erasure.confirm(confirming, child.id).compacted
    return confirming


def _at_desk(desk: Session, name: str) -> Child:
    born = date(2021, 8, 12)
    child = Child(id=children.new_child_id(), first_name=name, last_name="Näidis", birth_date=born)
    return children.save_child(desk, child)


def a_leaver(houses: Houses) -> Child:
    """Return a child who left today with an observation about it."""
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    return gone(houses.head, child)


def test_every_table_is_said_to_go_or_to_stay(houses: Houses) -> None:
    tables = set(schema.tables(houses.head.store._database))

    going = {step.table for step in STEPS}
    assert going | STAYS | ELSEWHERE == tables
    assert len(going) + len(STAYS) + len(ELSEWHERE) == len(tables)


def test_nothing_planted_is_left_anywhere(houses: Houses) -> None:
    child, case = planted(houses)
    cases.close_case(houses.head, case.id, reason=CANARY)
    gone(houses.head, child)
    assert CANARY in canaries(houses.head)
    seen = erasure.preview(houses.head, child.id)
    assert not seen.hindrances
    assert {part for part, _ in seen.extent.going} >= {*Part} - {Part.PACKAGES, Part.LETTERS}

    confirming = erased(houses, child)

    assert canaries(houses.head) == set()
    assert dump(houses.head)["protected_entry"] == []
    assert confirming.store.verify().ok
    with confirming.read() as tx:
        assert tx.retention.proposed() == ()
    with pytest.raises(NotFound):
        children.child_file(houses.head, child.id)


def test_a_fresh_backup_restored_holds_nothing_either(houses: Houses, tmp_path: Path) -> None:
    child, case = planted(houses)
    cases.close_case(houses.head, case.id, reason=CANARY)
    erased(houses, gone(houses.head, child))
    (place := tmp_path / "varukoopiad").mkdir()
    backups.change_plan(houses.head, BackupPlan(folder=str(place), automatic=False))
    taken = backups.begin(houses.head).run(lambda _: None)
    fresh = worlds.surroundings(tmp_path / "uus arvuti", houses.clock)

    way = backups.by_passphrase(worlds.HEAD, worlds.PASSPHRASE)
    after = backups.RestoreTask(around=fresh, path=place / taken.name, way=way).run(lambda _: None)

    again = opening.unlock(after, login=worlds.HEAD, passphrase=worlds.PASSPHRASE)
    assert canaries(again) == set()
    assert again.store.verify().ok
    again.close()


def test_on_a_full_disk_the_child_is_erased_and_the_file_written_anew_at_the_next_opening(
    houses: Houses, monkeypatch: pytest.MonkeyPatch
) -> None:
    child, confirming = a_leaver(houses), second(houses)
    erasure.propose(houses.head, child.id, Why.ASKED_FOR)

    def full(_: Database) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Database, "compact", full)
        assert not erasure.confirm(confirming, child.id).compacted
    with confirming.read() as tx:
        assert tx.retention.is_compacting_due()
    with pytest.raises(NotFound):
        children.child_file(houses.head, child.id)

    worlds.session_of(houses.head, worlds.HEAD).close()

    with confirming.read() as tx:
        assert not tx.retention.is_compacting_due()


def test_on_a_full_disk_the_ballast_makes_room_to_write_the_file_anew(
    houses: Houses, monkeypatch: pytest.MonkeyPatch
) -> None:
    child, confirming = a_leaver(houses), second(houses)
    erasure.propose(houses.head, child.id, Why.ASKED_FOR)
    kept, compact = houses.head.store.folder / ballast.NAME, Database.compact
    kept.write_bytes(b"ruum")

    def full_with_ballast(database: Database) -> None:
        if kept.exists():
            raise DiskFull
        compact(database)

    monkeypatch.setattr(Database, "compact", full_with_ballast)

    assert erasure.confirm(confirming, child.id).compacted
    assert not kept.exists()


@pytest.mark.parametrize("side", ["sender", "receiver"])
def test_after_a_handover_each_house_erases_its_own(
    houses: Houses, tmp_path: Path, side: str
) -> None:
    child, case = planted(houses)
    handover, data = sent_on(houses, case.id)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    inbox.take_in(houses.head, answer_to(houses.desk, handover.id, tmp_path))
    if side == "sender":
        erased(houses, gone(houses.head, child))
        assert canaries(houses.head) == set()
        assert dump(houses.head)["package_content"] == []
        assert houses.head.store.verify().ok
        assert CANARY in canaries(houses.desk)
    else:
        cases.close_case(houses.desk, case.id, reason=CANARY)
        there = cases.case_file(houses.desk, case.id).case.child_id
        worlds.has_left(houses.desk, there)
        erasure.propose(houses.desk, there, Why.NOT_NEEDED)
        erasure.confirm(houses.case_manager, there)
        assert canaries(houses.desk) == set()
        assert houses.desk.store.verify().ok


def known_at(desk: Session, child: Child) -> Child:
    """Write a child down at a desk that has no case of it, and let it leave."""
    here = replace(child, id=children.new_child_id(), group_id=None, revision=0)
    return worlds.has_left(desk, children.save_child(desk, here).id)


@pytest.mark.parametrize("answer", [inbox.decline, inbox.return_with_questions])
def test_what_came_about_the_child_and_was_not_taken_in_goes_too(
    houses: Houses, answer: Callable[..., object]
) -> None:
    child, case = planted(houses)
    handover, data = sent_on(houses, case.id)
    inbox.take_in(houses.desk, data)
    here = known_at(houses.desk, child)
    assert Hindrance.ON_ITS_WAY in erasure.preview(houses.desk, here.id).hindrances
    answer(houses.desk, handover.id, words="Ei ole meie piirkond.")

    erasure.propose(houses.desk, here.id, Why.NOT_NEEDED)
    going = dict(erasure.preview(houses.case_manager, here.id).extent.going)
    erasure.confirm(houses.case_manager, here.id)

    assert (going[Part.FILES] > 0, going[Part.PACKAGES]) == (True, 2)
    assert canaries(houses.desk) == set()
    assert inbox.inbox(houses.desk) == ()
    assert inbox.take_in(houses.desk, data).what is Arrived.SEEN_BEFORE
    assert houses.desk.store.verify().ok


def test_what_came_about_another_child_stays(houses: Houses) -> None:
    child, case = planted(houses)
    handover, data = sent_on(houses, case.id)
    inbox.take_in(houses.desk, data)
    inbox.decline(houses.desk, handover.id, words="Ei ole meie piirkond.")
    here = known_at(houses.desk, replace(child, birth_date=date(2020, 2, 29), personal_code=""))

    erasure.propose(houses.desk, here.id, Why.NOT_NEEDED)
    erasure.confirm(houses.case_manager, here.id)

    assert [each.handover_id for each in inbox.inbox(houses.desk)] == [handover.id]


def test_what_is_about_others_too_is_only_loosed(houses: Houses) -> None:
    child, other = worlds.a_child_of(houses.head), worlds.another_child_of(houses.head)
    with_another(houses, child, other, "Ehitasid koos torni.")
    for each in children.child_file(houses.head, child.id).observations:
        attachments.attach_to_observation(
            houses.head, each.observation.id, title="Foto", content=PDF
        )
        observations.reword(
            houses.head,
            each.observation.id,
            facts="Ehitasid torni.",
            child_words="",
            judgement="",
        )
    worlds.an_observation_of(houses.head, child, facts="Oli üksi.")
    gone(houses.head, child)
    extent = erasure.preview(houses.head, child.id).extent
    assert Part.FILES not in dict(extent.going)
    assert (dict(extent.going)[Part.OBSERVATIONS], extent.loosed) == (1, 2)

    erased(houses, child)

    left = children.child_file(houses.head, other.id).observations
    assert [each.observation.facts for each in left] == ["Ehitasid torni."] * 2
    assert all(each.observation.children == (other.id,) for each in left)
    assert all(len(each.attachments) == 1 for each in left)
    assert str(child.id) not in "".join(dump(houses.head)["observation"])
    assert houses.head.store.verify().ok


def test_other_children_and_drafts_stay_whole(houses: Houses) -> None:
    other = worlds.another_child_of(houses.head)
    worlds.an_observation_of(houses.head, other, facts="Laulis.")
    drafts.keep(houses.head, "observation", {"child": str(other.id)})
    before = {name: rows for name, rows in dump(houses.head).items() if name == "observation"}

    erased(houses, a_leaver(houses))

    assert dump(houses.head)["observation"] == before["observation"]
    assert drafts.kept(houses.head, "observation") is not None
    assert finding.find(houses.head, "laulis").found


def test_the_journal_tells_of_both_and_names_nobody(houses: Houses) -> None:
    erased(houses, a_leaver(houses))

    told = [(row.entry.action, row.entry.reason) for row in journal.journal(houses.head)]
    assert ("erasure.proposed", "asked-for") in told
    assert ("child.erased", "") in told


def test_who_proposes_does_not_confirm(houses: Houses) -> None:
    child = a_leaver(houses)
    erasure.propose(houses.head, child.id, Why.ASKED_FOR)

    with pytest.raises(SecondPersonNeeded):
        erasure.confirm(houses.head, child.id)
    assert children.child_file(houses.head, child.id).child.first_name != FIRST


def test_without_a_proposal_nothing_is_confirmed(houses: Houses) -> None:
    child = a_leaver(houses)
    with pytest.raises(NotFound):
        erasure.confirm(second(houses), child.id)


def test_until_confirmed_it_can_be_taken_back(houses: Houses) -> None:
    child, confirming = a_leaver(houses), second(houses)
    erasure.propose(houses.head, child.id, Why.ASKED_FOR)
    assert erasure.preview(houses.head, child.id).is_mine

    erasure.take_back(houses.head, child.id)

    assert erasure.preview(houses.head, child.id).proposal is None
    with pytest.raises(NotFound):
        erasure.confirm(confirming, child.id)
    with pytest.raises(NotFound):
        erasure.take_back(houses.head, child.id)


def test_who_does_not_open_the_compartment_does_neither(houses: Houses) -> None:
    child = a_leaver(houses)
    erasure.propose(houses.head, child.id, Why.ASKED_FOR)
    for session in (houses.teacher, houses.coordinator, houses.specialist):
        for act in (erasure.preview, erasure.confirm, erasure.take_back):
            with pytest.raises(NotAllowed):
                act(session, child.id)
        with pytest.raises(NotAllowed):
            erasure.propose(session, child.id, Why.ASKED_FOR)
        with pytest.raises(NotAllowed):
            erasure.overview(session)


def test_a_house_with_one_such_person_is_told_so(houses: Houses) -> None:
    child = a_leaver(houses)
    assert not erasure.preview(houses.head, child.id).has_second

    second(houses)

    assert erasure.preview(houses.head, child.id).has_second
    assert erasure.overview(houses.head).has_second


def hindered(houses: Houses, child: Child) -> tuple[Hindrance, ...]:
    with pytest.raises(ErasureHindered):
        erasure.propose(houses.head, child.id, Why.ASKED_FOR)
    return erasure.preview(houses.head, child.id).hindrances


def test_a_child_who_is_still_here_is_not_erased(houses: Houses) -> None:
    assert hindered(houses, worlds.a_child_of(houses.head)) == (Hindrance.STILL_HERE,)


def test_an_open_case_is_in_the_way(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    with houses.head.read() as tx:
        child = tx.children.get(case.child_id)

    assert hindered(houses, gone(houses.head, child)) == (Hindrance.CASE_OPEN,)


def test_a_case_on_its_way_is_in_the_way(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    sent_on(houses, case.id)
    with houses.head.read() as tx:
        child = tx.children.get(case.child_id)

    assert Hindrance.ON_ITS_WAY in hindered(houses, gone(houses.head, child))


def test_what_the_new_owner_still_lacks_is_in_the_way(houses: Houses, tmp_path: Path) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    handover, data = sent_on(houses, case.id)
    houses.clock.move(seconds=60)
    worlds.evaluated(houses.head, case.id)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    inbox.take_in(houses.head, answer_to(houses.desk, handover.id, tmp_path))
    with houses.head.read() as tx:
        child = tx.children.get(case.child_id)

    assert hindered(houses, gone(houses.head, child)) == (Hindrance.SUPPLEMENTS_OWED,)


def test_a_notice_that_nobody_was_told_is_in_the_way(houses: Houses) -> None:
    child = a_leaver(houses)
    notice = notices.keep(houses.head, child.id, NoticeKind.NOTICE, notice_words())
    notices.freeze_kept(houses.head, notice.id)

    assert hindered(houses, child) == (Hindrance.NOTICE_UNTOLD,)


def test_what_came_in_the_way_after_the_proposal_counts(houses: Houses) -> None:
    child, confirming = a_leaver(houses), second(houses)
    erasure.propose(houses.head, child.id, Why.ASKED_FOR)
    worlds.a_case_in_stage_one(houses.teacher, child)

    with pytest.raises(ErasureHindered):
        erasure.confirm(confirming, child.id)
    assert children.child_file(houses.head, child.id).observations


def test_a_term_holds_from_its_day_and_only_who_administers_sets_it(houses: Houses) -> None:
    term = RetentionTerm(since=houses.head.today(), years=5, source="Asjaajamiskord")
    erasure.agree_term(houses.head, term)

    with pytest.raises(NotAllowed):
        erasure.agree_term(second(houses), term)
    early = RetentionTerm(since=term.since - timedelta(days=1), years=5, source="Kord")
    with pytest.raises(Invalid):
        erasure.agree_term(houses.head, early)
    assert erasure.overview(houses.head).book.on(term.since) == term


def test_the_term_is_a_reason_only_when_it_is_over_and_erases_nothing_itself(
    houses: Houses,
) -> None:
    child = a_leaver(houses)
    with pytest.raises(Invalid):
        erasure.propose(houses.head, child.id, Why.TERM_OVER)
    term = RetentionTerm(since=houses.head.today(), years=1, source="Asjaajamiskord")
    erasure.agree_term(houses.head, term)
    with pytest.raises(Invalid):
        erasure.propose(houses.head, child.id, Why.TERM_OVER)

    houses.clock.move(days=366)

    (leaver,) = erasure.overview(houses.head).leavers
    assert (leaver.id, leaver.is_over, leaver.is_proposed) == (child.id, True, False)
    assert children.child_file(houses.head, child.id).observations
    erasure.propose(houses.head, child.id, Why.TERM_OVER)
    assert erasure.overview(houses.head).leavers[0].is_proposed


def test_an_interrupted_compacting_is_ended_at_the_next_opening(
    houses: Houses, monkeypatch: pytest.MonkeyPatch
) -> None:
    child, confirming = a_leaver(houses), second(houses)
    erasure.propose(houses.head, child.id, Why.ASKED_FOR)
    with confirming.write("child.erased", "child", child.id) as tx:
        tx.erasing.erase(child.id)
        tx.retention.set_compacting(due=True)
    houses.close()

    again = worlds.unlocked(houses.folder / "house", worlds.HEAD, houses.clock)

    with again.read() as tx:
        assert not tx.retention.is_compacting_due()
    assert again.store._database.pragma("freelist_count") == 0
    assert handover_reading.handovers(again) == ()
    assert observations.mine(again) == ()
    again.close()


def test_what_was_erased_does_not_come_back_with_its_file_or_a_restored_house(
    county: County, case_id: CaseId
) -> None:
    before = county.copy(KINDERGARTEN)
    file = went(county, KINDERGARTEN, DESK, case_id)
    lead = county[DESK]
    child = cases.case_file(lead, case_id).case.child_id
    cases.close_case(lead, case_id, reason="Pere kolis ära")
    worlds.has_left(lead, child)
    erasure.propose(lead, child, Why.NOT_NEEDED)
    second_manager = worlds.session_of(lead, worlds.CASE_MANAGER)
    assert dict(erasure.preview(second_manager, child).extent.going)[Part.PACKAGES]
    erasure.confirm(second_manager, child)
    second_manager.close()

    assert county.takes_in(file).what is Arrived.SEEN_BEFORE
    county.restored(KINDERGARTEN, before)
    assert asked_round(county, KINDERGARTEN)

    with pytest.raises(NotFound):
        cases.case_file(lead, case_id)
    assert children.children(lead) == ()
    assert lead.store.verify().ok


def test_a_joined_child_is_parted_first(houses: Houses) -> None:
    desk = houses.desk
    one, other = (_at_desk(desk, name) for name in ("Mari", "Mari-Liis"))
    join = joining.join(desk, one.id, other.id, reason="Sama laps")
    worlds.has_left(desk, one.id)
    assert Hindrance.JOINED in erasure.preview(desk, one.id).hindrances

    joining.part(desk, join.id, reason="Eri lapsed")
    erasure.propose(desk, one.id, Why.BY_MISTAKE)
    erasure.confirm(houses.case_manager, one.id)

    assert [row.child.id for row in children.children(desk)] == [other.id]
    assert desk.store.verify().ok
