# SPDX-License-Identifier: EUPL-1.2
"""Every vector ends in its own refusal and its sentence; the store stays as it was."""

from __future__ import annotations

import io
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from hop_desktop.app import contacts, inbox
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.session import Session
from hop_desktop.domain.contacts import ConfirmedBy
from hop_desktop.domain.errors import HopError, PackageError, SealError
from hop_desktop.gui import messages
from hop_desktop.sealing import container, signatures, stream
from hop_desktop.sealing.container import open_bytes, open_to_folder
from hop_desktop.sealing.recipients import KeyIdentity
from tests import worlds
from tests.app.houses import dump
from tests.hostile.ground import CARD, CHILD, PAIRS, UNCONFIRMED_CARD
from tests.hostile.vector import Fault, Vector
from tests.hostile.vectors import FOLDER, LIST, line, vectors

ALL = {vector.file_name: vector for vector in vectors()}
BAD = [vector for vector in ALL.values() if vector.refusal]
GOOD = [vector for vector in ALL.values() if not vector.refusal]
UNOPENED = {Fault.HEADER, Fault.MATCH, Fault.HMAC, Fault.PAYLOAD}
SECONDS, MEMORY = 5, 512 << 20
ME = KeyIdentity(private_key=PAIRS["decrypt"][0])

each_bad = pytest.mark.parametrize("vector", BAD, ids=lambda vector: vector.file_name[:-6])


def stored(vector: Vector) -> bytes:
    """Return the bytes that are kept for ever, not those made just now."""
    return (FOLDER / vector.file_name).read_bytes()


def a_desk(folder: Path) -> Session:
    """Found the desk that the vectors are for: one sender is known well, another not yet."""
    pairs = iter((PAIRS["decrypt"], PAIRS["sign"]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(signatures, "new_key_pair", lambda: next(pairs))
        session = worlds.a_desk(folder)
    known = contacts.read_card(session, CARD).contact
    contacts.confirm(session, known.id, how=ConfirmedBy.IN_PERSON)
    contacts.read_card(session, UNCONFIRMED_CARD)
    return session


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One such desk for all that must change nothing."""
    session = a_desk(tmp_path_factory.mktemp("desk"))
    yield session
    session.close()


@dataclass
class Watched:
    """Counts how often the payload began to be decrypted."""

    decrypted: int = 0


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Watched:
    """Watch the one place where plaintext comes into being."""
    seen = Watched()

    def counted(key: bytes, nonce: bytes) -> object:
        seen.decrypted += 1
        return stream.decryptor(key, nonce)

    monkeypatch.setattr(container, "decryptor", counted)
    return seen


def test_the_set_is_large_and_told_apart() -> None:
    counted = Counter(vector.fault for vector in ALL.values())

    assert len(BAD) >= 100
    assert set(counted) == set(Fault)
    assert min(counted[fault] for fault in Fault if fault is not Fault.NONE) >= 15
    assert len({vector.refusal for vector in BAD}) >= 10


def test_the_list_names_every_file_and_its_refusal() -> None:
    assert LIST.read_text(encoding="utf-8") == "".join(map(line, ALL.values()))
    assert set(ALL) == {file.name for file in FOLDER.glob("*.cdoc2")}


@each_bad
def test_a_bad_package_ends_in_its_own_refusal_and_changes_nothing(
    desk: Session, vector: Vector, watched: Watched
) -> None:
    before, started = dump(desk), time.monotonic()

    with pytest.raises(HopError) as refused:
        inbox.take_in(desk, stored(vector))

    assert time.monotonic() - started < SECONDS
    assert type(refused.value) is vector.refusal
    assert isinstance(refused.value, SealError | PackageError)
    message = messages.explain(refused.value)
    assert message.title
    assert message.advice
    assert dump(desk) == before
    assert watched.decrypted == (0 if vector.unauthentic else 1)


@each_bad
def test_nothing_of_a_container_that_fails_reaches_the_disk(vector: Vector, tmp_path: Path) -> None:
    if vector.fault not in UNOPENED:
        assert open_bytes(stored(vector), ME)
        return
    with pytest.raises(SealError) as refused:
        open_to_folder(io.BytesIO(stored(vector)), ME, tmp_path / "sisu")

    assert type(refused.value) is vector.refusal
    assert list(tmp_path.iterdir()) == []


def test_the_classes_are_told_apart_by_how_far_a_reader_gets() -> None:
    """Header: no key is tried. Match and HMAC: by the refusal. Payload: no file comes out."""
    for vector in BAD:
        if vector.fault is Fault.HEADER:
            with pytest.raises(SealError):
                container.inspect(io.BytesIO(stored(vector)))
        else:
            assert container.inspect(io.BytesIO(stored(vector))).version == 2


@pytest.mark.parametrize("vector", GOOD, ids=lambda vector: vector.name)
def test_what_is_good_is_taken_in(tmp_path: Path, vector: Vector) -> None:
    session = a_desk(tmp_path)

    arrival = inbox.take_in(session, stored(vector))

    told = Arrived.INFORMATION if vector.name == "for-information" else Arrived.OFFER
    assert arrival.what is told
    assert inbox.incoming_file(session, arrival.handover_id).content.child.first_name == CHILD
    session.close()


@pytest.mark.skipif(sys.platform == "win32", reason="the measure is a POSIX call")
def test_the_whole_set_stays_within_the_cap_of_memory() -> None:
    import resource

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for vector in BAD:
        with suppress(HopError):
            open_bytes(stored(vector), ME)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024

    assert grown < MEMORY
