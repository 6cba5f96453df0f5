# SPDX-License-Identifier: EUPL-1.2
"""P1, P2, P3 and P9: forged senders, packages that come again, other addressees, false receipts.

Every case meets a store in which the true package would have counted. Good is the one refusal that
the case must end in, with the store as it was; bad is anything else.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from uuid import UUID, uuid4

import msgspec

from hop_desktop.app import contacts, handover_reading, handovers, inbox
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.contacts import CARD_FORMAT, CARD_VERSION, CardFile
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.app.package_contents import canonical
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.contacts import ContactCard
from hop_desktop.domain.errors import (
    CardNotConfirmed,
    HopError,
    NotForYou,
    PackageIdReused,
    SenderUnknown,
    SignatureWrong,
)
from hop_desktop.domain.handovers import Delivery, Handover, HandoverState
from hop_desktop.domain.ids import StoreId
from tests import worlds
from tests.app.chain import files_in
from tests.app.county import KINDERGARTEN
from tests.app.houses import dump
from tests.soak.campaign import Campaign, Part, Result
from tests.soak.traffic import DESK, OTHER, Sent, Traffic, sealed_for

SEED = 20261126


def ends_in(session: Session, data: bytes, expected: type[HopError]) -> bool:
    """Say whether a package ends in the very refusal expected, with the store as it was."""
    before = dump(session)
    try:
        inbox.take_in(session, data)
    except HopError as refused:
        return type(refused) is expected and dump(session) == before
    except Exception:  # noqa: BLE001  anything else is what is looked for
        return False
    return False


# P1: who it says it is from


def forged_senders(folder: Path, tries: int) -> Result:
    """Sign with a stranger's key, under its own name and under that of a house that is known."""
    traffic, bad = Traffic(folder), 0
    chance = Random(SEED)  # noqa: S311  repeatable on purpose
    for name in traffic.county.names:
        _meet_a_look_alike(traffic, name)
    for number in range(tries):
        sent = chance.choice(traffic.sent)
        forge, expected = SENDERS[number % len(SENDERS)]
        bad += not ends_in(traffic.at(sent), forge(sent, traffic, chance), expected)
    traffic.close()
    return tries, bad


LOOK_ALIKE = StoreId(UUID(int=78))
NOBODY = {"name": "Pääsukese näidislasteaed", "registry_code": "", "key": "cd" * 32}


def _meet_a_look_alike(traffic: Traffic, name: str) -> None:
    """Let a house read a stranger's card that has the name and place of one it knows."""
    known = contacts.contacts(traffic.county[name])[0].contact.card
    body = canonical(
        ContactCard(
            store_id=LOOK_ALIKE,
            serial=known.serial,
            issued_at=known.issued_at,
            workplace=known.workplace,
            name=known.name,
            registry_code=known.registry_code,
            encryption_key=traffic.stranger,
            signing_key=traffic.stranger,
        )
    )
    file = CardFile(
        format=CARD_FORMAT,
        version=CARD_VERSION,
        card=base64.b64encode(body).decode(),
        signature=base64.b64encode(traffic.by_a_stranger(body)).decode(),
    )
    contacts.read_card(traffic.county[name], msgspec.json.encode(file))


def _resigned(sent: Sent, traffic: Traffic, signature: bytes | None, **told: object) -> bytes:
    """Return a package with a changed manifest under some signature; none leaves the file out."""
    files = dict(sent.files)
    manifest = json.loads(files[packages.MANIFEST])
    files[packages.MANIFEST] = json.dumps(manifest | told).encode()
    del files[packages.SIGNATURE]
    if signature is not None:
        files[packages.SIGNATURE] = signature or traffic.by_a_stranger(files[packages.MANIFEST])
    return sealed_for(traffic.at(sent), files)


def _look_alike(traffic: Traffic) -> dict[str, str]:
    return {**NOBODY, "key": signing_fingerprint(traffic.stranger)}


Forge = Callable[[Sent, Traffic, Random], bytes]
SENDERS: tuple[tuple[Forge, type[HopError]], ...] = (
    (lambda sent, traffic, _: _resigned(sent, traffic, b""), SignatureWrong),
    (
        lambda sent, traffic, _: _resigned(sent, traffic, b"", sender=NOBODY),
        SenderUnknown,
    ),
    (
        lambda sent, traffic, _: _resigned(
            sent, traffic, b"", sender=_look_alike(traffic), store_id=str(LOOK_ALIKE)
        ),
        CardNotConfirmed,
    ),
    (lambda sent, traffic, _: _resigned(sent, traffic, None), SignatureWrong),
    (
        lambda sent, traffic, chance: _resigned(
            sent, traffic, chance.choice(traffic.sent).files[packages.SIGNATURE]
        ),
        SignatureWrong,
    ),
    (
        lambda sent, traffic, chance: _resigned(
            sent, traffic, sent.files[packages.SIGNATURE], sequence=chance.randrange(2, 999)
        ),
        SignatureWrong,
    ),
)

# P2: what has come before


def come_again(folder: Path, tries: int) -> Result:
    """Bring a package again: as it was, sealed anew, and under another number."""
    traffic, bad = Traffic(folder), 0
    chance = Random(SEED)  # noqa: S311  repeatable on purpose
    count = 0
    while count < tries:
        sent = chance.choice(traffic.sent)
        session = traffic.at(sent)
        inbox.take_in(session, sent.data)
        before = dump(session)
        for again in range(min(12, tries - count)):
            count += 1
            if again % 3 == 0:
                bad += inbox.take_in(session, sent.data).what is not Arrived.SEEN_BEFORE
                bad += dump(session) != before
            elif again % 3 == 1 or sent.kind not in {"handover", "information"}:
                bad += not ends_in(session, sealed_for(session, sent.files), PackageIdReused)
            else:
                anew = traffic.resealed(sent, package_id=str(uuid4()))
                bad += not ends_in(session, anew, PackageIdReused)
        traffic.begin_again(sent)
    traffic.close()
    return tries, bad


# P3: whom it is for


def other_addressees(folder: Path, tries: int) -> Result:
    """Bring a package to a house that it is not for: untouched, sealed anew, addressed anew."""
    traffic, bad = Traffic(folder), 0
    chance = Random(SEED)  # noqa: S311  repeatable on purpose
    astray = [(sent, name) for sent in traffic.sent for name in _not_meant(traffic, sent)]
    for number in range(tries):
        sent, name = chance.choice(astray)
        session = traffic.county[name]
        manifest = json.loads(sent.files[packages.MANIFEST])
        match number % 3:
            case 0:
                bad += not ends_in(session, sent.data, NotForYou)
            case 1:
                bad += not ends_in(session, sealed_for(session, sent.files), NotForYou)
            case _:
                manifest["recipients"] = [NOBODY | {"key": traffic.key_of(name)}]
                told = {packages.MANIFEST: json.dumps(manifest).encode()}
                readdressed = sealed_for(session, {**sent.files, **told})
                bad += not ends_in(session, readdressed, SignatureWrong)
    traffic.close()
    return tries, bad


def _not_meant(traffic: Traffic, sent: Sent) -> Iterator[str]:
    told = sent.files[packages.MANIFEST]
    for name in traffic.county.names:
        if name != sent.sender and traffic.key_of(name).encode() not in told:
            yield name


# P9: which answer counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A handover in some state, and whether an answer may move it."""

    handover: Handover
    waits: bool


def false_receipts(folder: Path, tries: int) -> Result:
    """Answer handovers in every state with receipts that are wrong in one thing, then truly.

    Only the true receipt for a handover that waits moves it; the same receipt again moves nothing.
    """
    traffic, bad, count = Traffic(folder), 0, 0
    chance = Random(SEED)  # noqa: S311  repeatable on purpose
    while count < tries:
        for waiting in _in_every_state(traffic):
            for false in _false(traffic, waiting.handover, chance):
                count += 1
                bad += _moved(traffic, waiting.handover, false)
            verdict = chance.choice(["accepted", "returned", "declined"])
            true = _receipt(traffic, waiting.handover, verdict=verdict)
            count += 3
            bad += _moved(traffic, waiting.handover, true) != waiting.waits
            bad += _moved(traffic, waiting.handover, true)
            late = _receipt(traffic, waiting.handover, verdict="accepted", words="siiski")
            bad += _moved(traffic, waiting.handover, late)
            if count >= tries:
                break
    traffic.close()
    return count, bad


def _in_every_state(traffic: Traffic) -> Iterator[Waiting]:
    """Yield handovers before and after sealing, delivered, asked back, and answered."""
    house, to = traffic.county[KINDERGARTEN], traffic.county.contact(KINDERGARTEN, DESK)
    approved = worlds.an_approved_handover(house, worlds.a_case_in_stage_two(house).id, to)
    yield Waiting(handover=approved, waits=False)
    sealed = handovers.seal(house, approved.id)
    yield Waiting(handover=sealed, waits=True)
    for act in (_written, _delivered, _asked_back):
        case = worlds.a_case_in_stage_two(house)
        yield Waiting(handover=act(house, worlds.a_sealed_handover(house, case.id, to)), waits=True)


def _written(house: Session, handover: Handover) -> Handover:
    handovers.write_file(house, handover.id, house.store.folder.parent)
    return handover_reading.handover_file(house, handover.id).handover


def _delivered(house: Session, handover: Handover) -> Handover:
    _written(house, handover)
    return handovers.deliver(house, handover.id, on=house.today(), how=Delivery.IN_PERSON)


def _asked_back(house: Session, handover: Handover) -> Handover:
    return handovers.ask_back(house, handover.id)


def _false(traffic: Traffic, handover: Handover, chance: Random) -> Iterator[bytes]:
    """Yield receipts for the handover, each wrong in one thing."""
    for wrong in (
        {"package_id": str(uuid4())},
        {"package_sha256": f"{chance.getrandbits(256):064x}"},
        {"handover_id": str(uuid4())},
        {"case_id": str(uuid4())},
        {"ownership": handover.ownership + chance.choice((-1, 1, 2**40))},
        {"ownership": 10**40},
        {"verdict": "maybe"},
        {"holds": [{"id": str(uuid4()), "revision": 10**40}], "package_id": str(uuid4())},
    ):
        yield _receipt(traffic, handover, **wrong)
    if handover.state is not HandoverState.WITHDRAWING:
        yield _receipt(traffic, handover, verdict="withdrawn")
    yield _receipt(traffic, handover, by=OTHER)
    yield _receipt(traffic, handover, told={"handover_id": str(uuid4())})
    yield _receipt(traffic, handover, told={"kind": "withdraw"})
    yield _receipt(traffic, handover, told={"recipients": []})
    true = _receipt(traffic, handover)
    house = traffic.county[KINDERGARTEN]
    edited = files_in(house, true)
    edited[packages.ANSWER] = edited[packages.ANSWER].replace(b"accepted", b"declined")
    yield sealed_for(house, edited)
    stripped = files_in(house, true)
    stripped[packages.SIGNATURE] = traffic.by_a_stranger(stripped[packages.MANIFEST])
    yield sealed_for(house, stripped)


def _receipt(
    traffic: Traffic,
    handover: Handover,
    *,
    by: str = DESK,
    told: dict[str, object] | None = None,
    **answer: object,
) -> bytes:
    """Return what a house answers to a handover, with anything about it changed."""
    said = {
        "package_id": str(handover.package_id or uuid4()),
        "package_sha256": handover.package_sha256 or "ab" * 32,
        "handover_id": str(handover.id),
        "case_id": str(handover.case_id),
        "ownership": handover.ownership,
        "verdict": "accepted",
        "answered_at": "2026-11-25T10:00:00Z",
        **answer,
    }
    about = {
        "kind": "receipt",
        "case_id": str(handover.case_id),
        "handover_id": str(handover.id),
        "ownership": handover.ownership,
        **(told or {}),
    }
    files = {packages.ANSWER: json.dumps(said).encode()}
    return traffic.signed(by, KINDERGARTEN, files, **about)


def _moved(traffic: Traffic, handover: Handover, data: bytes) -> bool:
    """Say whether a receipt moved the handover or the case; one that was refused and wrote did."""
    house = traffic.county[KINDERGARTEN]
    before, state = dump(house), _state(house, handover)
    try:
        inbox.take_in(house, data)
    except HopError:
        return dump(house) != before
    return _state(house, handover) != state


def _state(house: Session, handover: Handover) -> tuple[object, ...]:
    with house.read() as tx:
        now, case = tx.handovers.get(handover.id), tx.cases.get(handover.case_id)
    return now.state, now.answered_at, case.custody, case.ownership


CAMPAIGNS = (
    Campaign(name="P1", parts=(Part(name="senders", run=forged_senders, full=600, few=12),)),
    Campaign(name="P2", parts=(Part(name="again", run=come_again, full=600, few=12),)),
    Campaign(name="P3", parts=(Part(name="addressees", run=other_addressees, full=600, few=12),)),
    Campaign(name="P9", parts=(Part(name="receipts", run=false_receipts, full=400, few=36),)),
)
