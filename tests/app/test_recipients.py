# SPDX-License-Identifier: EUPL-1.2
"""Several who read one handover: a second municipality, an official by ID-card, a password."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from hop_desktop.app import contacts, handover_reading, handovers, inbox, opening, readers
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.opening import Founding
from hop_desktop.app.session import Session
from hop_desktop.app.today import today
from hop_desktop.domain import packages
from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import (
    HandoverNotOpen,
    Invalid,
    ManifestWrong,
    NotFound,
    ReceiptNotExpected,
    RecipientNotConfirmed,
    UnsupportedRecipient,
    WeakPassphrase,
)
from hop_desktop.domain.handovers import Handover, HandoverState, IncomingState
from hop_desktop.domain.institution import Workplace
from hop_desktop.sealing import capsules
from hop_desktop.sealing.container import inspect, open_bytes
from hop_desktop.sealing.header import Kind
from hop_desktop.sealing.recipients import KeyIdentity, PasswordIdentity
from tests import worlds
from tests.app.chain import answer_to, files_in, forged, manifest_in, sent, withdrawn, written
from tests.app.houses import Houses, dump
from tests.certificates import (
    AUTHENTICATION,
    NOON,
    OPENING,
    SIGNING,
    Key,
    a_certificate,
    a_key,
    a_short_key,
    private_bytes,
)

PASSWORD = "kolm-karu-õunaaias-78"


@pytest.fixture(autouse=True)
def cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capsules, "ITERATIONS", 1_000)


@pytest.fixture
def second(houses: Houses, tmp_path: Path) -> Iterator[Session]:
    """A desk of another municipality; the kindergarten and it know each other."""
    founded = opening.found(
        worlds.surroundings(tmp_path / "second", houses.clock),
        Founding(
            workplace=Workplace.DESK,
            house="Teise Näidislinna sotsiaalosakond",
            municipality=worlds.OTHER_MUNICIPALITY,
            person="Õnne Sõstar",
            job_title="juhtumikorraldaja",
            login="õnne",
            passphrase=worlds.PASSPHRASE,
        ),
    )
    worlds.introduced(houses.head, founded.session)
    yield founded.session
    founded.session.close()


def to_second(houses: Houses) -> Contact:
    return next(
        c for c in handover_reading.possible_recipients(houses.head) if "Teise" in c.card.name
    )


def approved(houses: Houses, **also: object) -> Handover:
    """Return a handover for the first desk with those who read beside it, approved."""
    case = worlds.a_case_in_stage_two(houses.head)
    ready = worlds.an_approved_handover(houses.head, case.id, houses.to_desk.id)
    handovers.prepare(
        houses.head,
        ready.id,
        recipient=ready.recipient,
        reason=ready.reason,
        basis=ready.basis,
        carer_informed=ready.carer_informed,
        carer_note=ready.carer_note,
        **also,  # type: ignore[arg-type]  # passed on by name
    )
    return handovers.approve(houses.head, ready.id)


def told(houses: Houses, folder: Path) -> tuple[Handover, bytes]:
    """Hand a case to the first desk and tell the second; return the one file for both."""
    ready = approved(houses, informed=(to_second(houses).id,))
    sealed = handovers.seal(houses.head, ready.id)
    return sealed, written(houses.head, sealed, folder)


# Two municipalities


def test_both_desks_open_the_same_bytes_and_each_knows_of_the_other(
    houses: Houses, second: Session, tmp_path: Path
) -> None:
    handover, data = told(houses, tmp_path)

    asked = inbox.take_in(houses.desk, data)
    informed = inbox.take_in(second, data)

    assert (asked.what, informed.what) == (Arrived.OFFER, Arrived.INFORMATION)
    assert informed.incoming is not None
    assert informed.incoming.package_sha256 == handover.package_sha256
    for desk in (houses.desk, second):
        content = inbox.incoming_file(desk, handover.id).content
        assert content.recipient == houses.to_desk.card.name
        assert content.informed == (to_second(houses).card.name,)
        assert inbox.incoming_summary(desk, handover.id).startswith(b"%PDF")


def test_only_the_desk_that_is_asked_can_take_responsibility(
    houses: Houses, second: Session, tmp_path: Path
) -> None:
    handover, data = told(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.take_in(second, data)
    before = dump(second)

    with pytest.raises(HandoverNotOpen):
        inbox.accept(second, handover.id)
    with pytest.raises(HandoverNotOpen):
        inbox.decline(second, handover.id, words="Ei meie.")
    with pytest.raises(HandoverNotOpen):
        inbox.return_with_questions(second, handover.id, words="Kes?")
    with pytest.raises(HandoverNotOpen):
        inbox.write_answer(second, handover.id, tmp_path)

    assert dump(second) == before
    assert today(second).offered == ()
    inbox.accept(houses.desk, handover.id)
    inbox.take_in(houses.head, answer_to(houses.desk, handover.id, tmp_path))
    assert handover_reading.handover_file(houses.head, handover.id).handover.state is (
        HandoverState.ACCEPTED
    )
    with second.read() as tx, pytest.raises(NotFound):
        tx.cases.get(handover.case_id)
    with houses.desk.read() as tx:
        assert tx.cases.get(handover.case_id).custody is CaseCustody.OWN


def test_a_receipt_of_the_informed_desk_moves_nothing(
    houses: Houses, second: Session, tmp_path: Path
) -> None:
    """A program that answers although it was not asked is not believed."""
    handover, data = told(houses, tmp_path)
    inbox.take_in(second, data)
    with second.write("test.asked", "incoming", handover.id) as tx:
        tx.incoming.save(replace(tx.incoming.get(handover.id), for_information=False))
    inbox.accept(second, handover.id)
    before = dump(houses.head)

    with pytest.raises(ReceiptNotExpected):
        inbox.take_in(houses.head, answer_to(second, handover.id, tmp_path))

    assert dump(houses.head) == before


def test_the_same_file_again_changes_nothing_at_the_informed_desk(
    houses: Houses, second: Session, tmp_path: Path
) -> None:
    _, data = told(houses, tmp_path)
    inbox.take_in(second, data)
    before = dump(second)

    assert inbox.take_in(second, data).what is Arrived.SEEN_BEFORE
    assert dump(second) == before


def test_a_withdrawal_reaches_the_informed_desk_and_waits_for_no_words(
    houses: Houses, second: Session, tmp_path: Path
) -> None:
    handover, data = told(houses, tmp_path)
    inbox.take_in(second, data)

    request = withdrawn(houses.head, handover, tmp_path)
    arrival = inbox.take_in(second, request)

    assert arrival.what is Arrived.INFORMATION
    incoming = inbox.incoming_file(second, handover.id).incoming
    assert (incoming.state, incoming.answered_at) == (IncomingState.WITHDRAWN, None)


def test_a_withdrawal_that_comes_first_is_kept_in_mind(
    houses: Houses, second: Session, tmp_path: Path
) -> None:
    handover, data = told(houses, tmp_path)
    request = withdrawn(houses.head, handover, tmp_path)

    assert inbox.take_in(second, request).incoming is None
    arrival = inbox.take_in(second, data)

    assert arrival.incoming is not None
    assert arrival.incoming.state is IncomingState.WITHDRAWN


def test_a_withdrawal_of_another_package_moves_nothing_at_the_informed_desk(
    houses: Houses, second: Session, tmp_path: Path
) -> None:
    handover, data = told(houses, tmp_path)
    inbox.take_in(second, data)
    request = withdrawn(houses.head, handover, tmp_path)
    other = {
        packages.WITHDRAWAL: b'{"package_id": "%s", "package_sha256": "%s"}'
        % (str(handover.package_id).encode(), b"ab" * 32)
    }
    before = dump(second)

    with pytest.raises(ReceiptNotExpected):
        inbox.take_in(second, forged(houses.head, request, second, files=other))

    assert dump(second) == before


def test_the_informed_desk_can_be_asked_later(
    houses: Houses, second: Session, tmp_path: Path
) -> None:
    handover, data = told(houses, tmp_path)
    for desk in (houses.desk, second):
        inbox.take_in(desk, data)
    inbox.decline(houses.desk, handover.id, words="Laps elab mujal.")
    inbox.take_in(houses.head, answer_to(houses.desk, handover.id, tmp_path))

    again = worlds.a_sealed_handover(houses.head, handover.case_id, to_second(houses).id)
    inbox.take_in(second, written(houses.head, again, tmp_path))
    inbox.accept(second, again.id)

    inbox.take_in(houses.head, answer_to(second, again.id, tmp_path))
    assert (
        handover_reading.handover_file(houses.head, again.id).handover.state
        is HandoverState.ACCEPTED
    )


def test_each_pair_of_houses_counts_its_own_packages(
    houses: Houses, second: Session, tmp_path: Path
) -> None:
    first, first_data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, first_data)
    inbox.decline(houses.desk, first.id, words="Ei meie.")
    inbox.take_in(houses.head, answer_to(houses.desk, first.id, tmp_path))
    handover, data = told(houses, tmp_path)

    manifest = manifest_in(houses.head, data)

    assert (manifest["sequence"], manifest["previous_sha256"]) == (2, first.package_sha256)
    assert manifest["informed"][0]["sequence"] == 1
    request = manifest_in(houses.head, withdrawn(houses.head, handover, tmp_path))
    assert request["informed"][0]["sequence"] == 2
    assert request["informed"][0]["previous_sha256"] == handover.package_sha256


def test_asked_and_informed_at_once_is_refused(
    houses: Houses, second: Session, tmp_path: Path
) -> None:
    _, data = told(houses, tmp_path)
    manifest = manifest_in(houses.head, data)
    twice = {"informed": [manifest["recipients"][0] | {"sequence": 1, "previous_sha256": ""}]}

    with pytest.raises(ManifestWrong):
        inbox.take_in(houses.desk, forged(houses.head, data, houses.desk, manifest=twice))


def test_a_receipt_for_information_is_refused(
    houses: Houses, second: Session, tmp_path: Path
) -> None:
    _, data = told(houses, tmp_path)

    with pytest.raises(ManifestWrong):
        inbox.take_in(second, forged(houses.head, data, second, manifest={"kind": "receipt"}))


def test_nobody_is_named_twice_and_nobody_unconfirmed_is_told(
    houses: Houses, second: Session
) -> None:
    desk = houses.to_desk
    with pytest.raises(Invalid):
        approved(houses, informed=(desk.id,))
    case = next(h for h in handover_reading.handovers(houses.head)).handover
    handovers.give_up(houses.head, case.id)
    ready = approved_again(houses, case, informed=(to_second(houses).id,))
    contacts.report_mismatch(houses.head, to_second(houses).id)

    with pytest.raises(RecipientNotConfirmed):
        handovers.seal(houses.head, ready.id)


def approved_again(houses: Houses, before: Handover, **also: object) -> Handover:
    ready = worlds.an_approved_handover(houses.head, before.case_id, houses.to_desk.id)
    handovers.prepare(
        houses.head,
        ready.id,
        recipient=ready.recipient,
        reason=ready.reason,
        basis=ready.basis,
        carer_informed=ready.carer_informed,
        carer_note=ready.carer_note,
        **also,  # type: ignore[arg-type]  # passed on by name
    )
    return handovers.approve(houses.head, ready.id)


# Officials by certificate, and a password


@pytest.mark.parametrize("encoding", [Encoding.DER, Encoding.PEM])
@pytest.mark.parametrize(
    ("make_key", "uses"),
    [(a_key, AUTHENTICATION), (lambda: rsa.generate_private_key(65_537, 2_048), OPENING)],
    ids=["id-card", "rsa"],
)
def test_an_official_opens_the_package_with_the_certificate(
    houses: Houses,
    tmp_path: Path,
    encoding: Encoding,
    make_key: Callable[[], Key],
    uses: tuple[str, ...],
) -> None:
    key = make_key()
    reader = readers.reader_of(houses.head, a_certificate(key, uses=uses, encoding=encoding))
    sealed = handovers.seal(houses.head, approved(houses, readers=(reader,)).id)
    data = written(houses.head, sealed, tmp_path)

    names = {p.name for p in open_bytes(data, KeyIdentity(private_key=private_bytes(key)))}

    assert {packages.CONTENT, packages.SUMMARY} <= names
    assert reader.name == "MALLE ÕISPUU-NÄIDIS"
    assert manifest_in(houses.head, data)["readers"] == [
        {"kind": "certificate", "name": reader.name}
    ]
    assert b"47101010033" not in data  # the personal code stays in the certificate
    assert inbox.take_in(houses.desk, data).what is Arrived.OFFER


def test_whoever_is_told_the_password_opens_the_package(houses: Houses, tmp_path: Path) -> None:
    ready = approved(houses, by_password=True)
    sealed = handovers.seal(houses.head, ready.id, password=PASSWORD)
    data = written(houses.head, sealed, tmp_path)
    decomposed = PASSWORD.replace("õ", "o\N{COMBINING TILDE}")

    parts = open_bytes(data, PasswordIdentity(password=decomposed))

    assert packages.SUMMARY in {part.name for part in parts}
    kinds = [r.kind for r in inspect(io.BytesIO(data)).recipients]
    assert kinds == [Kind.PUBLIC_KEY, Kind.PUBLIC_KEY, Kind.PASSWORD]
    assert manifest_in(houses.head, data)["readers"] == [{"kind": "password", "name": ""}]
    assert PASSWORD not in repr(dump(houses.head))


def test_a_password_is_neither_forgotten_nor_added_nor_weak(houses: Houses) -> None:
    ready = approved(houses, by_password=True)
    with pytest.raises(Invalid):
        handovers.seal(houses.head, ready.id)
    with pytest.raises(WeakPassphrase):
        handovers.seal(houses.head, ready.id, password="maasikas2021")
    plain = approved_again(houses, handovers.give_up(houses.head, ready.id))
    with pytest.raises(Invalid):
        handovers.seal(houses.head, plain.id, password=PASSWORD)


@pytest.mark.parametrize(
    ("certificate", "reason"),
    [
        (lambda: a_certificate(a_short_key(), uses=OPENING), "short"),
        (lambda: a_certificate(rsa.generate_private_key(65_537, 2_048), uses=SIGNING), "usage"),
        (lambda: a_certificate(ec.generate_private_key(ec.SECP256R1())), "curve"),
        (lambda: a_certificate(ec.generate_private_key(ec.SECP521R1())), "curve"),
        (lambda: a_certificate(a_key(), uses=SIGNING), "usage"),
        (lambda: a_certificate(a_key(), uses=("key_cert_sign", "crl_sign")), "usage"),
        (lambda: a_certificate(a_key(), end=NOON - timedelta(seconds=1)), "expired"),
        (lambda: a_certificate(a_key(), start=NOON + timedelta(seconds=1)), "early"),
        (lambda: b"%PDF-1.7", "unreadable"),
        (lambda: b"", "unreadable"),
        (lambda: b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "unreadable"),
    ],
    ids=[
        "rsa-1024",
        "rsa-signing",
        "p256",
        "p521",
        "signing",
        "issuer",
        "expired",
        "early",
        "pdf",
        "empty",
        "pem",
    ],
)
def test_a_certificate_that_cannot_open_is_refused_with_the_reason(
    houses: Houses, certificate: object, reason: str
) -> None:
    assert callable(certificate)
    with pytest.raises(UnsupportedRecipient) as refused:
        readers.reader_of(houses.head, certificate())
    assert refused.value.reason == reason


def test_a_certificate_that_ran_out_before_sealing_is_refused(houses: Houses) -> None:
    reader = readers.reader_of(houses.head, a_certificate(a_key(), end=NOON + timedelta(days=2)))
    ready = approved(houses, readers=(reader,))
    houses.clock.move(days=3)

    with pytest.raises(UnsupportedRecipient):
        handovers.seal(houses.head, ready.id)


def test_a_file_of_a_certificate_is_read_and_any_other_refused(tmp_path: Path) -> None:
    whole = tmp_path / "ametnik.cer"
    whole.write_bytes(a_certificate(a_key()))
    assert readers.read_reader_file(whole) == whole.read_bytes()
    large = tmp_path / "suur.cer"
    large.write_bytes(bytes(readers.LARGEST_CERTIFICATE + 1))
    unspeakable = tmp_path / ("õ" * 300)
    for path in (tmp_path, tmp_path / "puudub.cer", large, unspeakable):
        with pytest.raises(UnsupportedRecipient):
            readers.read_reader_file(path)


def test_the_desk_sees_who_else_reads(houses: Houses, second: Session, tmp_path: Path) -> None:
    reader = readers.reader_of(houses.head, a_certificate(a_key()))
    ready = approved(houses, informed=(to_second(houses).id,), readers=(reader,))
    data = written(houses.head, handovers.seal(houses.head, ready.id), tmp_path)
    arrival = inbox.take_in(houses.desk, data)

    file = inbox.incoming_file(houses.desk, arrival.handover_id)

    assert [party.name for party in file.informed] == [to_second(houses).card.name]
    assert [each.name for each in file.readers] == [reader.name]
    assert files_in(houses.desk, data)[packages.MANIFEST]
