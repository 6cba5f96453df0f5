# SPDX-License-Identifier: EUPL-1.2
"""The whole chain, from notice to receipt, and every way in which an answer can come."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    contacts,
    handover_summaries,
    inbox,
    plans,
)
from hop_desktop.app.arriving import Arrived
from hop_desktop.domain.cases import CaseCustody, CaseStatus, Move, Stage
from hop_desktop.domain.errors import (
    AnswerAlreadyGiven,
    HandoverNotOpen,
    Invalid,
    NotAllowed,
    NotAPackage,
    NotFound,
    PackageTooLarge,
    RecipientNotConfirmed,
)
from hop_desktop.domain.handovers import HandoverState, IncomingState
from hop_desktop.domain.ids import HandoverId
from tests import worlds
from tests.app.chain import answer_to, sent, sent_on
from tests.app.houses import Houses, case_in, dump

PDF = b"%PDF-1.7"


def test_from_the_first_notice_to_the_receipt(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    assert case_in(houses.head, handover.case_id).is_ours

    arrival = inbox.take_in(houses.desk, data)
    assert arrival.what is Arrived.OFFER
    file = inbox.incoming_file(houses.desk, handover.id)
    accepted = inbox.accept(houses.desk, handover.id, words=" Võtan üle.\x00 ")
    receipt = answer_to(houses.desk, handover.id, tmp_path)
    answered = inbox.take_in(houses.coordinator, receipt)

    assert (file.content.child.name, file.taken_by) == ("Mari Maasikas", "")
    assert (accepted.state, accepted.words) == (IncomingState.ACCEPTED, "Võtan üle.")
    assert answered.what is Arrived.ANSWER
    assert answered.handover is not None
    assert answered.handover.state is HandoverState.ACCEPTED
    assert (answered.handover.verdict_words, answered.handover.answered_by) == (
        "Võtan üle.",
        "Kai Lepp",
    )
    here, there = (case_in(house, handover.case_id) for house in (houses.desk, houses.head))
    assert (here.stage, here.custody, here.ownership) == (Stage.THREE, CaseCustody.OWN, 2)
    assert (there.custody, there.ownership, there.is_ours) == (CaseCustody.PAST, 2, False)
    assert [step.move for step in here.transitions] == [Move.TAKEN_OVER]
    assert there.transitions[-1].move is Move.HANDED_OVER


def test_the_desk_works_on_what_it_took_over(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)

    file = cases.case_file(houses.case_manager, handover.case_id)

    assert (file.child.name, file.case.origin) == ("Mari Maasikas", "Pääsukese näidislasteaed")
    assert len(file.received) == 5
    assert file.plan is not None
    assert file.plan.approved_by is None
    assert file.case.child_voice == "Tahan mängida, aga vaikselt."
    assert file.rights.stage_three
    plans.save_goal(houses.case_manager, handover.case_id, worlds.a_goal())
    closed = cases.close_case(houses.desk, handover.case_id, reason="Pere saab abi.")
    assert closed.status is CaseStatus.CLOSED


def test_files_come_along_and_open_at_the_desk(houses: Houses, tmp_path: Path) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    attachments.attach_to_case(houses.head, case.id, title="Hinnang", content=PDF)
    handover, data = sent_on(houses, case.id, tmp_path)

    inbox.take_in(houses.desk, data)

    file = inbox.incoming_file(houses.desk, handover.id)
    assert [(item.title, item.size) for item in file.attachments] == [("Hinnang", len(PDF))]
    assert attachments.open_attachment(houses.desk, file.attachments[0].id)[1] == PDF
    summary = inbox.incoming_summary(houses.case_manager, handover.id)
    assert summary == handover_summaries.sealed_summary(houses.head, handover.id)


def test_the_summary_opens_also_after_the_sender_has_new_keys(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    contacts.report_mismatch(houses.desk, houses.to_house.id)

    assert inbox.incoming_summary(houses.desk, handover.id).startswith(b"%PDF-")


def test_only_case_managers_answer_and_only_key_holders_open(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    with pytest.raises(NotAllowed):
        inbox.take_in(houses.teacher, data)
    with pytest.raises(NotAllowed):
        inbox.inbox(houses.teacher)
    with pytest.raises(NotAllowed):
        inbox.accept(houses.teacher, handover.id)
    with pytest.raises(NotAllowed):
        inbox.decline(houses.specialist, handover.id, words="Ei.")


def test_the_inbox_stands_newest_first(houses: Houses, tmp_path: Path) -> None:
    first, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    houses.clock.move(days=1)
    child = worlds.another_child_of(houses.head, "Mesilased")
    second, data = sent_on(houses, worlds.a_case_in_stage_two(houses.head, child).id, tmp_path)
    inbox.take_in(houses.desk, data)

    assert [item.handover_id for item in inbox.inbox(houses.desk)] == [second.id, first.id]


def test_who_took_a_handover_is_named(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.case_manager, handover.id)

    assert inbox.incoming_file(houses.desk, handover.id).taken_by == "Urmas Žukov"


# Other answers


def test_returned_with_questions_the_case_stays_and_a_new_handover_answers(
    houses: Houses, tmp_path: Path
) -> None:
    first, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    with pytest.raises(Invalid):
        inbox.return_with_questions(houses.desk, first.id, words=" ")

    inbox.return_with_questions(houses.desk, first.id, words="Kus laps elab?")
    answered = inbox.take_in(houses.head, answer_to(houses.desk, first.id, tmp_path))

    assert answered.handover is not None
    assert (answered.handover.state, answered.handover.verdict_words) == (
        HandoverState.RETURNED,
        "Kus laps elab?",
    )
    assert case_in(houses.head, first.case_id).custody is CaseCustody.OWN
    second, data = sent_on(houses, first.case_id, tmp_path)
    assert second.ownership == first.ownership + 1
    assert inbox.take_in(houses.desk, data).what is Arrived.OFFER
    inbox.accept(houses.desk, second.id)
    inbox.take_in(houses.head, answer_to(houses.desk, second.id, tmp_path))
    assert not case_in(houses.head, first.case_id).is_ours
    assert case_in(houses.desk, first.case_id).ownership == 3


def test_declined_the_case_stays_with_the_sender(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)

    inbox.decline(houses.desk, handover.id, words="Laps elab teises vallas.")
    answered = inbox.take_in(houses.head, answer_to(houses.desk, handover.id, tmp_path))

    assert answered.handover is not None
    assert answered.handover.state is HandoverState.DECLINED
    case = case_in(houses.head, handover.case_id)
    assert (case.custody, case.ownership, case.stage) == (CaseCustody.OWN, 2, Stage.TWO)
    with pytest.raises(NotFound):
        case_in(houses.desk, handover.case_id)


def test_the_first_answer_is_final(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    before = dump(houses.desk)

    with pytest.raises(AnswerAlreadyGiven):
        inbox.accept(houses.case_manager, handover.id)
    with pytest.raises(AnswerAlreadyGiven):
        inbox.decline(houses.desk, handover.id, words="Ikkagi ei.")

    assert {**dump(houses.desk), "journal": []} == {**before, "journal": []}


def test_an_answer_is_written_again_and_again_with_the_same_bytes(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    with pytest.raises(HandoverNotOpen):
        inbox.write_answer(houses.desk, handover.id, tmp_path)
    accepted = inbox.accept(houses.desk, handover.id)

    first = inbox.write_answer(houses.desk, handover.id, tmp_path)
    kept = first.read_bytes()

    assert first.name == accepted.answer_file_name
    assert inbox.write_answer(houses.case_manager, handover.id, tmp_path).read_bytes() == kept


def test_nothing_is_answered_to_a_sender_whose_code_turned_out_wrong(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    contacts.report_mismatch(houses.desk, houses.to_house.id)
    before = dump(houses.desk)

    with pytest.raises(RecipientNotConfirmed):
        inbox.accept(houses.desk, handover.id)

    assert dump(houses.desk) == before


def test_what_has_not_come_cannot_be_answered(houses: Houses) -> None:
    nothing = HandoverId(uuid4())

    for step in (
        lambda: inbox.incoming_file(houses.desk, nothing),
        lambda: inbox.incoming_summary(houses.desk, nothing),
        lambda: inbox.accept(houses.desk, nothing),
        lambda: inbox.decline(houses.desk, nothing, words="Ei."),
    ):
        with pytest.raises(NotFound):
            step()


# The same again


def test_the_same_file_again_changes_nothing_and_the_answer_is_the_same(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    answer = answer_to(houses.desk, handover.id, tmp_path)
    before = dump(houses.desk)

    again = inbox.take_in(houses.case_manager, data)

    assert again.what is Arrived.SEEN_BEFORE
    assert again.incoming is not None
    assert again.incoming.state is IncomingState.ACCEPTED
    assert {**dump(houses.desk), "journal": []} == {**before, "journal": []}
    assert answer_to(houses.desk, handover.id, tmp_path) == answer


def test_the_same_receipt_again_changes_nothing(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    receipt = answer_to(houses.desk, handover.id, tmp_path)
    inbox.take_in(houses.head, receipt)
    before = dump(houses.head)

    again = inbox.take_in(houses.head, receipt)

    assert again.what is Arrived.SEEN_BEFORE
    assert again.handover is not None
    assert again.handover.state is HandoverState.ACCEPTED
    assert dump(houses.head) == before


# Files


def test_a_file_is_read_whole_or_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "HOP.cdoc2"
    file.write_bytes(b"CDOC")

    assert inbox.read_package_file(file) == b"CDOC"
    with pytest.raises(NotAPackage):
        inbox.read_package_file(tmp_path / "missing.cdoc2")
    with pytest.raises(NotAPackage):
        inbox.read_package_file(tmp_path)
    with pytest.raises(NotAPackage):
        inbox.read_package_file(tmp_path / ("õ" * 300))  # no disk has room for such a name
    with file.open("ab") as large:
        large.truncate(inbox.LARGEST_PACKAGE + 1)
    with pytest.raises(PackageTooLarge):
        inbox.read_package_file(file)
