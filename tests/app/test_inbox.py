# SPDX-License-Identifier: EUPL-1.2
"""The whole chain, from notice to receipt, and every way in which an answer can come."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    children,
    contacts,
    handover_reading,
    handover_summaries,
    handovers,
    inbox,
    manifests,
    plans,
)
from hop_desktop.app.arrivals import CONFLICT
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.session import Session
from hop_desktop.app.taking_over import known_number, reception
from hop_desktop.domain import packages
from hop_desktop.domain.cases import CaseCustody, CaseStatus, Move, Need, Stage, SupportCase
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import (
    AnswerAlreadyGiven,
    HandoverNotOpen,
    Invalid,
    NotAllowed,
    NotAPackage,
    NotFound,
    PackageTooLarge,
    ReceiptNotExpected,
    RecipientNotConfirmed,
)
from hop_desktop.domain.handovers import HandoverState, IncomingState, Reception
from hop_desktop.domain.ids import CaseId, HandoverId
from hop_desktop.domain.packages import Verdict
from hop_desktop.sealing.signatures import sign
from tests import worlds
from tests.app.chain import (
    answer_to,
    changed_content,
    files_in,
    forged,
    manifest_in,
    sealed_for,
    sent,
    sent_on,
    withdrawn,
    written,
)
from tests.app.houses import Houses, dump
from tests.builders import a_child

PDF, PNG = b"%PDF-1.7", b"\x89PNG\r\n\x1a\n"
CODE, BORN = "51001080002", date(2010, 1, 8)


def case_in(session: Session, case_id: CaseId) -> SupportCase:
    with session.read() as tx:
        return tx.cases.get(case_id)


def verdict_in(session: Session, data: bytes) -> dict[str, object]:
    answer: dict[str, object] = json.loads(files_in(session, data)[packages.ANSWER])
    return answer


def second_desk(houses: Houses, folder: Path) -> tuple[Session, Contact, Contact]:
    """Return another desk, as the first one knows it, and the first one as it knows it."""
    second = worlds.a_desk(folder / "second", houses.clock)
    to_second, to_first = worlds.introduced(houses.desk, second)
    return second, to_second, to_first


# The chain


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


# Withdrawals


def test_a_withdrawal_before_the_answer_lets_the_case_go(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)

    arrival = inbox.take_in(houses.desk, withdrawn(houses.head, handover, tmp_path))

    assert arrival.what is Arrived.WITHDRAWAL
    assert arrival.incoming is not None
    assert arrival.incoming.state is IncomingState.WITHDRAWN
    with pytest.raises(AnswerAlreadyGiven):
        inbox.accept(houses.desk, handover.id)
    answered = inbox.take_in(houses.head, answer_to(houses.desk, handover.id, tmp_path))
    assert answered.handover is not None
    assert answered.handover.state is HandoverState.WITHDRAWN
    assert case_in(houses.head, handover.case_id).custody is CaseCustody.OWN


def test_acceptance_beats_a_withdrawal(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    receipt = answer_to(houses.desk, handover.id, tmp_path)

    arrival = inbox.take_in(houses.desk, withdrawn(houses.head, handover, tmp_path))

    assert arrival.incoming is not None
    assert arrival.incoming.state is IncomingState.ACCEPTED
    assert answer_to(houses.desk, handover.id, tmp_path) == receipt
    answered = inbox.take_in(houses.head, receipt)
    assert answered.handover is not None
    assert answered.handover.state is HandoverState.ACCEPTED
    assert not case_in(houses.head, handover.case_id).is_ours


def test_a_withdrawal_that_overtakes_its_handover_leaves_a_tombstone(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    asked = withdrawn(houses.head, handover, tmp_path)
    arrival = inbox.take_in(houses.desk, asked)
    assert (arrival.what, arrival.incoming) == (Arrived.WITHDRAWAL, None)
    assert inbox.take_in(houses.desk, asked).what is Arrived.SEEN_BEFORE
    answered = inbox.take_in(houses.head, answer_to(houses.desk, handover.id, tmp_path))
    assert answered.handover is not None
    assert answered.handover.state is HandoverState.WITHDRAWN

    late = inbox.take_in(houses.desk, data)

    assert late.what is Arrived.SETTLED
    assert late.incoming is not None
    assert late.incoming.state is IncomingState.WITHDRAWN
    with pytest.raises(AnswerAlreadyGiven):
        inbox.accept(houses.desk, handover.id)
    assert case_in(houses.head, handover.case_id).is_ours


def test_a_withdrawal_of_a_handover_the_case_has_overtaken_is_answered_accepted(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    asked = withdrawn(houses.head, handover, tmp_path)
    other = HandoverId(uuid4())
    old = forged(
        houses.head, asked, houses.desk, manifest={"handover_id": str(other), "ownership": 1}
    )

    inbox.take_in(houses.desk, old)

    answer = verdict_in(houses.desk, answer_to(houses.desk, other, tmp_path))
    assert (answer["verdict"], answer["superseded"]) == (Verdict.ACCEPTED.value, True)
    with houses.desk.read() as tx:
        assert not tx.tombstones.has(other, sender=houses.head.store.id)


@pytest.mark.parametrize(
    "wrong", [{"package_id": str(uuid4())}, {"package_sha256": "00" * 32}], ids=["id", "hash"]
)
def test_a_withdrawal_of_another_package_moves_nothing(
    houses: Houses, tmp_path: Path, wrong: dict[str, str]
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    asked = withdrawn(houses.head, handover, tmp_path)
    body = json.loads(files_in(houses.head, asked)[packages.WITHDRAWAL]) | wrong
    before = dump(houses.desk)

    with pytest.raises(ReceiptNotExpected):
        inbox.take_in(
            houses.desk,
            forged(
                houses.head,
                asked,
                houses.desk,
                files={packages.WITHDRAWAL: json.dumps(body).encode()},
            ),
        )

    assert dump(houses.desk) == before


def test_nobody_withdraws_what_another_house_has_sent(houses: Houses, tmp_path: Path) -> None:
    second, _, _ = second_desk(houses, tmp_path)
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    asked = withdrawn(houses.head, handover, tmp_path)
    stolen = files_in(houses.head, asked)
    told = manifest_in(houses.head, asked)
    mine = manifests.signing_fingerprint(second.store.signing_public)
    body = json.dumps(
        told
        | {"package_id": str(uuid4()), "store_id": str(second.store.id)}
        | {"sender": told["sender"] | {"key": mine}}
    ).encode()
    forgery = sealed_for(
        houses.desk,
        stolen
        | {packages.MANIFEST: body, packages.SIGNATURE: sign(body, second.store.keyring.sign())},
    )

    arrival = inbox.take_in(houses.desk, forgery)

    assert arrival.incoming is None
    assert inbox.incoming_file(houses.desk, handover.id).incoming.awaits_answer
    second.close()


# The case travels on


def test_a_case_goes_on_to_another_desk_with_everything_that_came(
    houses: Houses, tmp_path: Path
) -> None:
    second, to_second, _ = second_desk(houses, tmp_path)
    case = worlds.a_case_in_stage_two(houses.head)
    attachments.attach_to_case(houses.head, case.id, title="Hinnang", content=PDF)
    handover, data = sent_on(houses, case.id, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    attachments.attach_to_case(houses.desk, case.id, title="Kodukülastus", content=PNG)
    rows = {
        row.part.value: row.count
        for row in handover_reading.handover_file(
            houses.desk, handovers.start(houses.desk, case.id, recipient=to_second.id).id
        ).parts
    }
    onward = _sealed_from_desk(houses, case.id, to_second, tmp_path)

    inbox.take_in(second, onward)

    (file,) = (inbox.incoming_file(second, item.handover_id) for item in inbox.inbox(second))
    assert {entry.author_store for entry in file.content.entries} == {
        houses.head.store.id,
        houses.desk.store.id,
    }
    assert [part.title for part in file.content.files] == ["Kodukülastus", "Hinnang"]
    assert [step.giver for step in file.content.custody] == [
        "Pääsukese näidislasteaed",
        "Näidisvalla heaoluteenistus",
    ]
    assert (rows["observations"], rows["measures"], rows["attachments"]) == (1, 1, 2)
    second.close()


def _sealed_from_desk(houses: Houses, case_id: CaseId, recipient: Contact, folder: Path) -> bytes:
    """Let the desk hand a case on; what its head would approve is approved in the store."""
    with houses.desk.read() as tx:
        draft = tx.handovers.open_of_case(case_id)
    draft = draft or handovers.start(houses.desk, case_id, recipient=recipient.id)
    with houses.desk.write("test", "handover", draft.id) as tx:
        ready = replace(tx.handovers.get(draft.id), reason="Kolib", carer_note="Räägitud")
        tx.handovers.save(ready.approve(by=houses.desk.person.id, at=houses.desk.now()))
    return written(houses.desk, handovers.seal(houses.desk, draft.id), folder)


def test_a_case_that_came_back_ends_the_own_handover_and_a_late_receipt_ends_nothing(
    houses: Houses, tmp_path: Path
) -> None:
    second, to_second, to_first = second_desk(houses, tmp_path)
    handover, data = sent(houses, tmp_path)
    case_id = handover.case_id
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    onward = _sealed_from_desk(houses, case_id, to_second, tmp_path)
    (there,) = (inbox.take_in(second, onward).incoming,)
    assert there is not None
    inbox.accept(second, there.handover_id)
    late = answer_to(second, there.handover_id, tmp_path)
    pair = Houses(tmp_path)
    pair._open = {worlds.DESK_LEAD: second}
    back = _sealed_from_desk(pair, case_id, to_first, tmp_path)

    offered = inbox.take_in(houses.desk, back)
    assert offered.what is Arrived.OFFER
    assert offered.incoming is not None
    inbox.accept(houses.desk, offered.incoming.handover_id)

    with houses.desk.read() as tx:
        own = tx.handovers.of_case(case_id)
        assert tx.handovers.open_of_case(case_id) is None
    assert [item.state for item in own] == [HandoverState.ACCEPTED]
    case = case_in(houses.desk, case_id)
    assert (case.custody, case.ownership) == (CaseCustody.OWN, 4)
    assert inbox.take_in(houses.desk, late).what is Arrived.LATE
    assert case_in(houses.desk, case_id) == case
    received = cases.case_file(houses.desk, case_id).received
    assert houses.desk.store.id not in {entry.author_store for entry in received}
    second.close()


def test_a_draft_of_an_own_handover_ends_when_the_case_comes_again(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    later = _offered_anew(houses, data, ownership=3)
    inbox.take_in(houses.desk, later)
    inbox.accept(houses.desk, handover.id)
    with houses.desk.write("test") as tx:
        contact = tx.contacts.all()[0]
    draft = handovers.start(houses.desk, handover.case_id, recipient=contact.id)

    (newer,) = (i for i in inbox.inbox(houses.desk) if i.state is IncomingState.OFFERED)
    inbox.accept(houses.desk, newer.handover_id)

    with houses.desk.read() as tx:
        assert tx.handovers.get(draft.id).state is HandoverState.WITHDRAWN
    assert case_in(houses.desk, handover.case_id).ownership == 3


def _offered_anew(houses: Houses, data: bytes, *, ownership: int, **fields: object) -> bytes:
    """Return the handover of a case under another number and identity."""
    other = str(uuid4())
    return forged(
        houses.head,
        data,
        houses.desk,
        manifest={"handover_id": other, "ownership": ownership},
        files={
            packages.CONTENT: changed_content(
                houses.head, data, handover_id=other, ownership=ownership, **fields
            )
        },
    )


def test_an_offer_below_our_number_gives_its_entries_and_nothing_else(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    entries = json.loads(files_in(houses.head, data)[packages.CONTENT])["entries"]
    late = entries[0] | {"id": str(uuid4()), "text": "Hilinenud märkamine."}
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    before = case_in(houses.desk, handover.case_id)

    arrival = inbox.take_in(houses.desk, _offered_anew(houses, data, ownership=1, entries=[late]))

    assert arrival.what is Arrived.SETTLED
    assert arrival.incoming is not None
    assert arrival.incoming.state is IncomingState.ACCEPTED
    assert case_in(houses.desk, handover.case_id) == before
    received = cases.case_file(houses.desk, handover.case_id).received
    assert "Hilinenud märkamine." in [entry.text for entry in received]
    answer = verdict_in(houses.desk, answer_to(houses.desk, arrival.incoming.handover_id, tmp_path))
    assert answer["superseded"] is True
    holds = answer["holds"]
    assert isinstance(holds, list)
    assert str(late["id"]) in [held["id"] for held in holds]


def test_the_same_number_by_another_handover_is_a_conflict(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)

    arrival = inbox.take_in(houses.desk, _offered_anew(houses, data, ownership=2))

    assert arrival.what is Arrived.SETTLED
    assert arrival.incoming is not None
    assert (arrival.incoming.state, arrival.incoming.words) == (IncomingState.DECLINED, CONFLICT)


def test_an_offer_that_was_overtaken_before_it_was_accepted_is_settled(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    newer = _offered_anew(houses, data, ownership=5)
    inbox.take_in(houses.desk, data)
    offered = inbox.take_in(houses.desk, newer).incoming
    assert offered is not None
    inbox.accept(houses.desk, offered.handover_id)
    before = case_in(houses.desk, handover.case_id)

    settled = inbox.accept(houses.desk, handover.id)

    assert settled.state is IncomingState.ACCEPTED
    assert case_in(houses.desk, handover.case_id) == before


def test_a_number_given_by_an_own_handover_is_known_as_well(houses: Houses, tmp_path: Path) -> None:
    second, to_second, _ = second_desk(houses, tmp_path)
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    onward = _sealed_from_desk(houses, handover.case_id, to_second, tmp_path)
    there = inbox.take_in(second, onward).incoming
    assert there is not None
    inbox.decline(second, there.handover_id, words="Ei meie.")
    inbox.take_in(houses.desk, answer_to(second, there.handover_id, tmp_path))

    arrival = inbox.take_in(houses.desk, _offered_anew(houses, data, ownership=3))

    assert arrival.incoming is not None
    assert arrival.incoming.state is IncomingState.DECLINED
    second.close()


# What is kept of the content


def test_a_child_with_the_code_of_another_is_joined_by_a_person_and_never_by_the_desk(
    houses: Houses, tmp_path: Path
) -> None:
    known = children.save_child(
        houses.desk, a_child(first_name="Jaan", personal_code=CODE, birth_date=BORN)
    )
    child = worlds.a_child_of(houses.head, personal_code=CODE, birth_date=BORN)
    handover, data = sent_on(houses, worlds.a_case_in_stage_two(houses.head, child).id, tmp_path)

    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)

    assert case_in(houses.desk, handover.case_id).child_id == child.id
    assert {row.child.id for row in children.children(houses.desk)} == {known.id, child.id}


def test_a_second_case_of_a_child_finds_the_child_as_it_is_here(
    houses: Houses, tmp_path: Path
) -> None:
    first, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, first.id)
    inbox.take_in(houses.head, answer_to(houses.desk, first.id, tmp_path))
    child = children.child_file(houses.head, case_in(houses.head, first.case_id).child_id).child
    changed = children.child_file(houses.desk, child.id).child
    children.save_child(houses.desk, replace(changed, siblings="Õde Liis"))
    second, data = sent_on(houses, worlds.a_case_in_stage_two(houses.head, child).id, tmp_path)

    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, second.id)

    file = children.child_file(houses.desk, child.id)
    assert file.child.siblings == "Õde Liis"
    assert {case.id for case in file.cases} == {first.case_id, second.case_id}


def test_what_the_sender_kept_back_does_not_wipe_out_what_is_known(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    cases.save_need(houses.desk, handover.case_id, Need(health="Terve"))
    newer = _offered_anew(
        houses, data, ownership=3, child_voice="", parent_voice="", plan={"goals": []}
    )

    offered = inbox.take_in(houses.desk, newer).incoming
    assert offered is not None
    inbox.accept(houses.desk, offered.handover_id)

    file = cases.case_file(houses.desk, handover.case_id)
    assert file.case.need == Need(health="Terve")
    assert file.case.child_voice == "Tahan mängida, aga vaikselt."
    assert file.plan is not None
    assert len(file.plan.goals) == 1


def test_another_text_under_a_known_revision_is_kept_out_and_shown(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    entries = json.loads(files_in(houses.head, data)[packages.CONTENT])["entries"]
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    other = entries[0] | {"text": "Midagi muud."}

    offered = inbox.take_in(
        houses.desk, _offered_anew(houses, data, ownership=3, entries=[other, *entries[1:]])
    ).incoming

    assert offered is not None
    file = inbox.incoming_file(houses.desk, offered.handover_id)
    assert [entry.text for entry in file.kept_out] == ["Midagi muud."]
    inbox.accept(houses.desk, offered.handover_id)
    received = cases.case_file(houses.desk, handover.case_id).received
    assert "Midagi muud." not in [entry.text for entry in received]


def test_the_receipt_lists_what_is_held(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    entries = json.loads(files_in(houses.head, data)[packages.CONTENT])["entries"]
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)

    answer = verdict_in(houses.desk, answer_to(houses.desk, handover.id, tmp_path))

    holds = answer["holds"]
    assert isinstance(holds, list)
    assert {(held["id"], held["revision"]) for held in holds} == {
        (entry["id"], entry["revision"]) for entry in entries
    }


def test_a_receipt_that_takes_nothing_over_tells_nothing_of_what_is_held(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    offered = inbox.take_in(houses.desk, _offered_anew(houses, data, ownership=3)).incoming
    assert offered is not None

    inbox.return_with_questions(houses.desk, offered.handover_id, words="Kelle arvamus see on?")

    answer = verdict_in(houses.desk, answer_to(houses.desk, offered.handover_id, tmp_path))
    assert (answer["verdict"], answer["holds"]) == ("returned", [])


def test_a_plan_that_came_waits_for_approval_here(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    desk = houses.desk
    with desk.write("test") as tx:
        plan = tx.plans.of_case(handover.case_id)
        assert plan is not None
        assert plan.approved_at is None
        tx.plans.save(plan.approve(by=desk.person.id, at=desk.now()))
    offered = inbox.take_in(desk, _offered_anew(houses, data, ownership=3)).incoming
    assert offered is not None

    inbox.accept(desk, offered.handover_id)

    renewed = cases.case_file(desk, handover.case_id).plan
    assert renewed is not None
    assert (renewed.approved_by, renewed.approved_at) == (None, None)


def test_the_number_of_a_case_is_known_with_the_handover_that_gave_it(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)

    with houses.desk.read() as tx:
        assert known_number(tx, handover.case_id) == (2, handover.id)
        again = reception(
            tx,
            case_id=handover.case_id,
            handover_id=handover.id,
            ownership=2,
            sender=houses.head.store.id,
        )
    with houses.head.read() as tx:
        assert known_number(tx, handover.case_id) == (1, None)
    assert again is Reception.SUPERSEDED


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
