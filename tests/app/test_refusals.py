# SPDX-License-Identifier: EUPL-1.2
"""Packages that are not taken in: each has its own refusal, and a refusal changes nothing."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from hop_desktop.app import attachments, contacts, inbox
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.contacts import ConfirmedBy
from hop_desktop.domain.errors import (
    CardNotConfirmed,
    ContentWrong,
    HopError,
    ManifestWrong,
    NotAPackage,
    NotForYou,
    PackageDamaged,
    PackageIdReused,
    PackageTooNew,
    ReceiptNotExpected,
    SenderUnknown,
    SignatureWrong,
)
from hop_desktop.domain.handovers import HandoverState
from hop_desktop.domain.packages import Verdict
from hop_desktop.sealing.signatures import new_key_pair, sign
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
)
from tests.app.houses import Houses, dump

PDF = b"%PDF-1.7"


def refused(session: Session, data: bytes, refusal: type[HopError]) -> None:
    """Expect a refusal of this very class that leaves every table as it was."""
    before = dump(session)

    with pytest.raises(HopError) as met:
        inbox.take_in(session, data)

    assert type(met.value) is refusal
    assert dump(session) == before


# The container


@pytest.mark.parametrize(
    ("name", "data"), [("empty", b""), ("text", "Tere õhtust".encode()), ("zip", b"PK\x03\x04")]
)
def test_a_file_that_is_no_container_is_told_so(houses: Houses, name: str, data: bytes) -> None:
    refused(houses.desk, data, NotAPackage)


@pytest.mark.parametrize("place", [0.3, 0.6, 0.9, 1.0])
def test_one_altered_bit_is_noticed(houses: Houses, tmp_path: Path, place: float) -> None:
    _, data = sent(houses, tmp_path)
    at = int((len(data) - 1) * place)

    altered = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]

    refused(houses.desk, altered, PackageDamaged)


@pytest.mark.parametrize("left", [1, 100, 2000])
def test_a_file_cut_short_is_noticed(houses: Houses, tmp_path: Path, left: int) -> None:
    _, data = sent(houses, tmp_path)

    refused(houses.desk, data[:-left], PackageDamaged)


def test_a_container_of_a_later_format_says_so(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)

    refused(houses.desk, data[:4] + b"\x03" + data[5:], PackageTooNew)


def test_a_package_for_somebody_else_stays_shut(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)
    other = worlds.a_desk(tmp_path / "other")

    refused(other, data, NotForYou)
    other.close()


def test_ones_own_package_is_for_somebody_else(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)

    refused(houses.head, data, NotForYou)


def test_a_package_sealed_for_me_but_addressed_to_another_is_refused(
    houses: Houses, tmp_path: Path
) -> None:
    _, data = sent(houses, tmp_path)
    to_another = [{"name": "Teine vald", "registry_code": "", "key": "00" * 32}]

    refused(
        houses.desk,
        forged(houses.head, data, houses.desk, manifest={"recipients": to_another}),
        NotForYou,
    )


# The sender


def test_an_unknown_sender_is_never_trusted(houses: Houses, tmp_path: Path) -> None:
    stranger = worlds.a_kindergarten(tmp_path / "stranger")
    contacts.read_card(stranger, contacts.write_card(houses.desk)[1])
    (row,) = contacts.contacts(stranger)
    contacts.confirm(stranger, row.contact.id, how=ConfirmedBy.PHONE)
    case = worlds.a_case_in_stage_two(stranger)
    handover = worlds.a_sealed_handover(stranger, case.id, row.contact.id)
    with stranger.read() as tx:
        assert handover.package_id is not None
        data = tx.packages.content(handover.package_id, "out")

    refused(houses.desk, data, SenderUnknown)

    contacts.read_card(houses.desk, contacts.write_card(stranger)[1])
    refused(houses.desk, data, CardNotConfirmed)

    known = next(c.contact for c in contacts.contacts(houses.desk) if not c.contact.is_confirmed)
    contacts.confirm(houses.desk, known.id, how=ConfirmedBy.PHONE)
    assert inbox.take_in(houses.desk, data).what is Arrived.OFFER
    stranger.close()


def test_a_sender_whose_code_turned_out_wrong_is_no_longer_trusted(
    houses: Houses, tmp_path: Path
) -> None:
    _, data = sent(houses, tmp_path)
    contacts.report_mismatch(houses.desk, houses.to_house.id)

    refused(houses.desk, data, CardNotConfirmed)


def test_a_signature_by_another_key_does_not_hold(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)
    private, _ = new_key_pair()
    body = files_in(houses.head, data)[packages.MANIFEST]

    for signature in (sign(body, private), b"", b"\x30\x00"):
        package = forged(houses.head, data, houses.desk, signature=signature)
        refused(houses.desk, package, SignatureWrong)


def test_a_package_without_a_signature_is_refused(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)
    files = files_in(houses.head, data)
    del files[packages.SIGNATURE]

    refused(houses.desk, sealed_for(houses.desk, files), SignatureWrong)


def test_a_sender_that_names_another_store_is_refused(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)

    refused(
        houses.desk,
        forged(houses.head, data, houses.desk, manifest={"store_id": str(uuid4())}),
        ManifestWrong,
    )


# The manifest


@pytest.mark.parametrize(
    "manifest",
    [
        {"format": "something-else"},
        {"version": "üks"},
        {"kind": "telegram"},
        {"case_id": "not-a-uuid"},
        {"ownership": "kaks"},
        {"created_at": "eile"},
        {"sender": None},
        {"ownership": 0},
        {"ownership": 2**70},
        {"sequence": 0},
        {"sequence": 2**70},
        {"incarnation": -1},
        {"incarnation": 2**70},
    ],
    ids=str,
)
def test_a_manifest_of_another_form_is_refused(
    houses: Houses, tmp_path: Path, manifest: dict[str, Any]
) -> None:
    _, data = sent(houses, tmp_path)

    refused(houses.desk, forged(houses.head, data, houses.desk, manifest=manifest), ManifestWrong)


@pytest.mark.parametrize("body", [None, b"", b"[]", b"null", b"\xff", b"[" * 100_000])
def test_a_package_without_a_manifest_is_refused(
    houses: Houses, tmp_path: Path, body: bytes | None
) -> None:
    _, data = sent(houses, tmp_path)
    files = files_in(houses.head, data)
    del files[packages.MANIFEST]
    if body is not None:
        files = {packages.MANIFEST: body, **files}

    refused(houses.desk, sealed_for(houses.desk, files), ManifestWrong)


def test_a_manifest_of_a_later_version_says_so(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)

    refused(
        houses.desk, forged(houses.head, data, houses.desk, manifest={"version": 2}), PackageTooNew
    )


def test_every_file_is_covered_exactly_once(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)
    listed = manifest_in(houses.head, data)["files"]
    added = {"attachment-009.pdf": PDF}
    shorter = [listed[0] | {"size": listed[0]["size"] - 1}, *listed[1:]]
    other = [listed[0] | {"sha256": "00" * 32}, *listed[1:]]

    for package in (
        forged(houses.head, data, houses.desk, files=added, covered=False),
        forged(houses.head, data, houses.desk, files={"summary.pdf": None}, covered=False),
        forged(houses.head, data, houses.desk, manifest={"files": [*listed, listed[0]]}),
        forged(houses.head, data, houses.desk, manifest={"files": shorter}),
        forged(houses.head, data, houses.desk, manifest={"files": other}),
    ):
        refused(houses.desk, package, SignatureWrong)


# The same number twice


def test_a_known_number_with_other_bytes_is_refused(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    same_number = manifest_in(houses.head, data)["package_id"]

    refused(
        houses.desk,
        forged(houses.head, data, houses.desk, manifest={"package_id": same_number}),
        PackageIdReused,
    )


def test_a_handover_that_was_sealed_anew_is_refused(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)

    refused(houses.desk, forged(houses.head, data, houses.desk), PackageIdReused)


# The content


ANOTHER_HOUSE = {
    "store_id": str(uuid4()),
    "workplace": "kindergarten",
    "name": "Näidislasteaed Mõmmik",
    **dict.fromkeys(("registry_code", "municipality", "address", "phone", "email"), ""),
    **dict.fromkeys(("person", "job_title", "person_phone", "person_email"), ""),
}
CONTENTS: dict[str, dict[str, Any]] = {
    "a field that no schema knows": {"note": "tere"},
    "a field of another kind": {"stage": "kaks"},
    "another case": {"case_id": str(uuid4())},
    "another handover": {"handover_id": str(uuid4())},
    "another number": {"ownership": 7},
    "another house": {"sender": ANOTHER_HOUSE},
    "no concern": {"concern": ""},
    "a concern of control characters": {"concern": "\x07"},
    "files that are not there": {
        "files": [
            {
                "file": "attachment-001.pdf",
                "title": "Hinnang",
                "media": "pdf",
                "size": 8,
                "sha256": "00" * 32,
            }
        ]
    },
}


@pytest.mark.parametrize("fields", CONTENTS.values(), ids=CONTENTS.keys())
def test_content_that_is_not_the_manifests_or_not_possible_is_refused(
    houses: Houses, tmp_path: Path, fields: dict[str, Any]
) -> None:
    _, data = sent(houses, tmp_path)
    content = changed_content(houses.head, data, **fields)

    refused(
        houses.desk,
        forged(houses.head, data, houses.desk, files={packages.CONTENT: content}),
        ContentWrong,
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"personal_code": "51001080003"},
        {"personal_code": "51001080002"},
        {"first_name": " "},
        {"guardians": [{"name": " "}]},
    ],
    ids=["a mistyped code", "the code of another birth date", "no name", "a guardian without name"],
)
def test_a_child_that_cannot_be_is_refused(
    houses: Houses, tmp_path: Path, wrong: dict[str, Any]
) -> None:
    _, data = sent(houses, tmp_path)
    child = json.loads(files_in(houses.head, data)[packages.CONTENT])["child"] | wrong
    content = changed_content(houses.head, data, child=child)

    refused(
        houses.desk,
        forged(houses.head, data, houses.desk, files={packages.CONTENT: content}),
        ContentWrong,
    )


def test_content_of_a_later_schema_says_so(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)
    content = changed_content(houses.head, data, schema=2)

    refused(
        houses.desk,
        forged(houses.head, data, houses.desk, files={packages.CONTENT: content}),
        PackageTooNew,
    )


@pytest.mark.parametrize("body", [None, b"", b"[]", b"\xff", b"[" * 100_000])
def test_a_handover_without_its_content_is_refused(
    houses: Houses, tmp_path: Path, body: bytes | None
) -> None:
    _, data = sent(houses, tmp_path)

    refused(
        houses.desk,
        forged(houses.head, data, houses.desk, files={packages.CONTENT: body}),
        ContentWrong,
    )


def test_a_handover_without_its_summary_is_refused(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)

    refused(
        houses.desk,
        forged(houses.head, data, houses.desk, files={packages.SUMMARY: None}),
        ContentWrong,
    )


def test_a_file_that_the_content_does_not_name_is_refused(houses: Houses, tmp_path: Path) -> None:
    _, data = sent(houses, tmp_path)

    refused(
        houses.desk,
        forged(houses.head, data, houses.desk, files={"attachment-001.pdf": PDF}),
        ContentWrong,
    )


def test_an_attachment_of_a_kind_that_is_not_taken_is_refused(
    houses: Houses, tmp_path: Path
) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    attachments.attach_to_case(houses.head, case.id, title="Hinnang", content=PDF)
    _, data = sent_on(houses, case.id, tmp_path)
    macro = b"PK\x03\x04 makro"
    told = json.loads(files_in(houses.head, data)[packages.CONTENT])["files"]
    content = changed_content(
        houses.head, data, files=[told[0] | {"sha256": sha256(macro).hexdigest()}]
    )

    refused(
        houses.desk,
        forged(
            houses.head,
            data,
            houses.desk,
            files={packages.CONTENT: content, "attachment-001.pdf": macro},
        ),
        ContentWrong,
    )


# Receipts


def answered(houses: Houses, folder: Path) -> tuple[bytes, bytes]:
    """Return a handover's file and the receipt that accepts it."""
    handover, data = sent(houses, folder)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    return data, answer_to(houses.desk, handover.id, folder)


def with_answer(houses: Houses, receipt: bytes, **fields: Any) -> bytes:
    """Return a receipt, signed by the desk, that says something else."""
    answer = json.loads(files_in(houses.desk, receipt)[packages.ANSWER]) | fields
    return forged(
        houses.desk,
        receipt,
        houses.head,
        files={packages.ANSWER: json.dumps(answer).encode()},
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"package_id": str(uuid4())},
        {"package_sha256": "00" * 32},
        {"handover_id": str(uuid4())},
        {"case_id": str(uuid4())},
        {"ownership": 3},
        {"verdict": Verdict.WITHDRAWN.value},
    ],
    ids=["package", "bytes", "handover", "case", "number", "withdrawn unasked"],
)
def test_a_receipt_that_fits_no_waiting_handover_moves_nothing(
    houses: Houses, tmp_path: Path, fields: dict[str, Any]
) -> None:
    _, receipt = answered(houses, tmp_path)

    refused(houses.head, with_answer(houses, receipt, **fields), ReceiptNotExpected)


def test_a_receipt_whose_manifest_names_another_handover_moves_nothing(
    houses: Houses, tmp_path: Path
) -> None:
    _, receipt = answered(houses, tmp_path)

    refused(
        houses.head,
        forged(houses.desk, receipt, houses.head, manifest={"handover_id": str(uuid4())}),
        ReceiptNotExpected,
    )


@pytest.mark.parametrize("body", [None, b"{}", b"\xff", b'{"verdict": "accepted"}'])
def test_a_receipt_without_its_answer_is_refused(
    houses: Houses, tmp_path: Path, body: bytes | None
) -> None:
    _, receipt = answered(houses, tmp_path)

    refused(
        houses.head,
        forged(houses.desk, receipt, houses.head, files={packages.ANSWER: body}),
        ContentWrong,
    )


def test_a_receipt_signed_by_another_key_is_refused(houses: Houses, tmp_path: Path) -> None:
    _, receipt = answered(houses, tmp_path)
    private, _ = new_key_pair()
    body = files_in(houses.desk, receipt)[packages.MANIFEST]

    refused(
        houses.head,
        forged(houses.desk, receipt, houses.head, signature=sign(body, private)),
        SignatureWrong,
    )


def test_a_receipt_by_a_house_that_was_not_asked_moves_nothing(
    houses: Houses, tmp_path: Path
) -> None:
    _, receipt = answered(houses, tmp_path)
    other = worlds.a_desk(tmp_path / "other")
    worlds.introduced(houses.head, other)
    files = files_in(houses.desk, receipt)
    told = manifest_in(houses.desk, receipt)
    body = json.dumps(
        told
        | {"package_id": str(uuid4()), "store_id": str(other.store.id)}
        | {"sender": told["sender"] | {"key": signing_fingerprint(other.store.signing_public)}}
    ).encode()
    forgery = files | {
        packages.MANIFEST: body,
        packages.SIGNATURE: sign(body, other.store.keyring.sign()),
    }

    refused(houses.head, sealed_for(houses.head, forgery), ReceiptNotExpected)
    other.close()


def test_a_second_answer_to_the_same_handover_moves_nothing(houses: Houses, tmp_path: Path) -> None:
    _, receipt = answered(houses, tmp_path)
    first = inbox.take_in(houses.head, receipt).handover
    second = with_answer(houses, receipt, verdict=Verdict.DECLINED.value, words="Ikkagi ei.")

    arrival = inbox.take_in(houses.head, second)

    assert arrival.what is Arrived.LATE
    assert arrival.handover == first
    assert first is not None
    assert first.state is HandoverState.ACCEPTED
    with houses.head.read() as tx:
        assert tx.cases.get(first.case_id).custody is CaseCustody.PAST


def test_a_receipt_for_an_earlier_handover_of_the_case_ends_no_newer_one(
    houses: Houses, tmp_path: Path
) -> None:
    first, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.decline(houses.desk, first.id, words="Ei meie.")
    receipt = answer_to(houses.desk, first.id, tmp_path)
    inbox.take_in(houses.head, receipt)
    second, _ = sent_on(houses, first.case_id, tmp_path)

    late = inbox.take_in(houses.head, with_answer(houses, receipt, verdict=Verdict.ACCEPTED.value))

    assert late.what is Arrived.LATE
    with houses.head.read() as tx:
        assert tx.handovers.get(first.id).state is HandoverState.DECLINED
        assert tx.handovers.get(second.id).state is HandoverState.SEALED
        assert tx.cases.get(first.case_id).custody is CaseCustody.OUT


# Withdrawals


@pytest.mark.parametrize("body", [None, b"{}", b"\xff"])
def test_a_withdrawal_without_its_request_is_refused(
    houses: Houses, tmp_path: Path, body: bytes | None
) -> None:
    handover, _ = sent(houses, tmp_path)
    asked = withdrawn(houses.head, handover, tmp_path)

    refused(
        houses.desk,
        forged(houses.head, asked, houses.desk, files={packages.WITHDRAWAL: body}),
        ContentWrong,
    )
