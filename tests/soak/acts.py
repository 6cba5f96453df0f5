# SPDX-License-Identifier: EUPL-1.2
"""What an act is, and what must be true of the stores however it was interrupted.

Every act begins from a folder with a kindergarten in ``house``, a desk in ``desk``, and the empty
folders ``out`` and ``copies``. A process of its own opens what it needs and then does the one
thing. Afterwards the stores open, are sound, and the act is done whole or not begun.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.store import entering, files
from hop_desktop.store.store import Store
from tests import worlds
from tests.worlds import HEAD, NOON, PASSPHRASE, unlocked

Deed = Callable[[], object]
OTHER_PASSPHRASE = "kollane-jalgratas-laulab-metsa-ääres"
HOUSE, DESK, OUT, COPIES = "house", "desk", "out", "copies"
ADMINISTRATORS = {HOUSE: worlds.HEAD, DESK: worlds.DESK_LEAD}


class Stands(Enum):
    """How an act came out."""

    OLD = "nothing of it is there"
    NEW = "all of it is there"


class HalfError(Exception):
    """Something is there by half, lost or damaged; says what, for whoever reads the run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One action: what it begins from, how it is made ready, and how one sees what came of it.

    ``ground`` adds to the folder of two houses; ``begin`` opens what the action needs, in the
    process that does it; ``stands`` says how the action came out, or raises ``HalfError``. The
    ``store`` named is proved after that.
    """

    name: str
    ground: Callable[[Path], object]
    begin: Callable[[Path], Deed]
    stands: Callable[[Path], Stands]
    store: str = HOUSE


def found_houses(folder: Path) -> None:
    """Make the folder from which all acts begin: two houses that know each other, and a case."""
    house, desk = worlds.a_kindergarten(folder / HOUSE), worlds.a_desk(folder / DESK)
    worlds.introduced(house, desk)
    worlds.a_case_in_stage_two(house)
    house.close()
    desk.close()
    for name in (OUT, COPIES):
        (folder / name).mkdir()


def outcome(act: Act, folder: Path) -> Stands:
    """Open and prove whatever was interrupted, and say how it stands; raise ``HalfError``."""
    try:
        stands = act.stands(folder)
        prove(folder / act.store, ADMINISTRATORS[act.store])
    except (HopError, OSError) as error:
        raise HalfError(repr(error)) from error
    return stands


def prove(home: Path, login: str) -> None:
    """Raise ``HalfError`` unless a store opens, every page, row and entry is right, and it is tidy.

    Data without an entry and entries without data are both found by ``verify``.
    """
    store = opened(home, login) or opened(home, login, OTHER_PASSPHRASE)
    if store is None:
        raise HalfError("nobody gets in")
    try:
        fault = store.verify().first_fault
        if fault is not None:
            raise HalfError(repr(fault))
        store._database.check()
        if len(store._holders.ring.masters) != 1:
            raise HalfError("two master keys after opening")
    finally:
        store.close()
    if left := [path.name for path in home.iterdir() if path.name.startswith(files.OWN_PREFIX)]:
        raise HalfError(f"left over: {left}")


def whether(*, done: bool) -> Stands:
    """Return how an act stands of which all is there, or nothing."""
    return Stands.NEW if done else Stands.OLD


def nothing(_folder: Path) -> None:
    """Begin from the two houses as they are."""


def as_head(folder: Path) -> Session:
    """Return the session of the head of the kindergarten."""
    return unlocked(folder / HOUSE, HEAD)


def as_desk(folder: Path) -> Session:
    """Return the session of the lead of the desk."""
    return unlocked(folder / DESK, worlds.DESK_LEAD)


def ask(session: Session, question: Callable[[Session], bool]) -> Stands:
    """Ask a session whether all of an act is there, and close it."""
    try:
        return whether(done=question(session))
    finally:
        session.close()


def opened(home: Path, login: str, passphrase: str = PASSPHRASE) -> Store | None:
    """Open a store, or return nothing when it refuses."""
    try:
        return entering.open_store(home, login=login, passphrase=passphrase, now=NOON)
    except HopError:
        return None


def opens(home: Path, login: str, passphrase: str = PASSPHRASE) -> bool:
    """Say whether somebody gets in."""
    store = opened(home, login, passphrase)
    if store is not None:
        store.close()
    return store is not None
