# SPDX-License-Identifier: EUPL-1.2
"""A case travels on and comes back: which offer, number and custody count."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from hop_desktop.app import attachments, cases, handover_reading, handovers, inbox
from hop_desktop.app.arrivals import CONFLICT
from hop_desktop.app.arriving import Arrived
from hop_desktop.domain import packages
from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.handovers import HandoverState, IncomingState
from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.app.chain import answer_to, files_in, offered_anew, sent, sent_on, verdict_in, written
from tests.app.houses import Houses, case_in, second_desk

PDF, PNG = b"%PDF-1.7", b"\x89PNG\r\n\x1a\n"


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
    later = offered_anew(houses, data, ownership=3)
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


def test_an_offer_below_our_number_gives_its_entries_and_nothing_else(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    entries = json.loads(files_in(houses.head, data)[packages.CONTENT])["entries"]
    late = entries[0] | {"id": str(uuid4()), "text": "Hilinenud märkamine."}
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    before = case_in(houses.desk, handover.case_id)

    arrival = inbox.take_in(houses.desk, offered_anew(houses, data, ownership=1, entries=[late]))

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

    arrival = inbox.take_in(houses.desk, offered_anew(houses, data, ownership=2))

    assert arrival.what is Arrived.SETTLED
    assert arrival.incoming is not None
    assert (arrival.incoming.state, arrival.incoming.words) == (IncomingState.DECLINED, CONFLICT)


def test_an_offer_that_was_overtaken_before_it_was_accepted_is_settled(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    newer = offered_anew(houses, data, ownership=5)
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

    arrival = inbox.take_in(houses.desk, offered_anew(houses, data, ownership=3))

    assert arrival.incoming is not None
    assert arrival.incoming.state is IncomingState.DECLINED
    second.close()
