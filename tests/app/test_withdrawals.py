# SPDX-License-Identifier: EUPL-1.2
"""A handover is withdrawn: before and after the answer, before it came, and by whom it was not."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.app import inbox, manifests
from hop_desktop.app.arriving import Arrived
from hop_desktop.domain import packages
from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.errors import AnswerAlreadyGiven, ReceiptNotExpected
from hop_desktop.domain.handovers import HandoverState, IncomingState
from hop_desktop.domain.ids import HandoverId
from hop_desktop.domain.packages import Verdict
from hop_desktop.sealing.signatures import sign
from tests.app.chain import (
    answer_to,
    files_in,
    forged,
    manifest_in,
    sealed_for,
    sent,
    verdict_in,
    withdrawn,
)
from tests.app.houses import Houses, case_in, dump, second_desk


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
