# SPDX-License-Identifier: EUPL-1.2
"""K5: killed at every step while somebody is let go and the master key is changed.

The store opens for all others, and the one who left gets in no more: not with the old passphrase,
not with the old slot file put back beside the new database, and not with the old master key taken
out of it by who knows how.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from random import Random

from hop_desktop.domain.errors import StoreDamaged
from hop_desktop.store import key_slots, unlocking
from hop_desktop.store.slots import NAMES, read_slots
from tests import worlds
from tests.soak.acting import STRACE, Grounds, tell
from tests.soak.acts import HOUSE, HalfError, Stands, opens
from tests.soak.calls import KILL, Fault, injected, made
from tests.soak.campaign import EVERYTHING, Campaign, Part, Result
from tests.soak.deeds import ACTS
from tests.worlds import COORDINATOR, HEAD, OTHER_TEACHER, PASSPHRASE, SPECIALIST, TEACHER

SEED = 20261125
STEPS = ("write", "pwrite64", "fsync", "ftruncate", "rename", "unlink")
OTHERS = (HEAD, COORDINATOR, TEACHER, OTHER_TEACHER)
KEPT = "kept"


def every_step(folder: Path, tries: int) -> Result:
    """Kill the leaving at each call that writes, or at so many of them as are asked for."""
    if STRACE is None:
        return 0, 0
    act = replace(ACTS["leave"], ground=_slot_file_is_kept, stands=_is_out)
    grounds = Grounds(act, folder)
    calls = made(act, grounds, folder / "calls")
    every = [Fault(call=c, what=KILL, at=at) for c in STEPS for at in range(1, calls[c] + 1)]
    if tries < len(every):
        every = Random(SEED).sample(every, tries)  # noqa: S311  moments, not keys
    tried = bad = 0
    for fault in every:
        hit, wrong = injected(act, grounds, fault, folder / "seen")
        tried += hit
        if wrong:
            bad += 1
            tell(act, f"{fault.call} {fault.at}", wrong)
    return tried, bad


def _slot_file_is_kept(folder: Path) -> None:
    """Let the one who leaves keep a copy of the slot file, as anybody could who sat there."""
    (folder / KEPT).mkdir()
    for name in NAMES:
        shutil.copy(folder / HOUSE / name, folder / KEPT)


def _is_out(folder: Path) -> Stands:
    """Say whether the person left; then nothing that they have opens anything."""
    home = folder / HOUSE
    for login in OTHERS:
        if not opens(home, login):
            raise HalfError(f"{login} is locked out")
    head = worlds.unlocked(home, HEAD)
    leaver = worlds.member(head, SPECIALIST)
    head.close()
    if opens(home, SPECIALIST) is not leaver.active:
        raise HalfError("out and still opens, or the reverse")
    if leaver.active:
        return Stands.OLD
    with _old_slots_back(folder):
        if opens(home, SPECIALIST):
            raise HalfError("the old slot opens")
    if _old_key_opens(folder):
        raise HalfError("the old master key opens")
    return Stands.NEW


@contextmanager
def _old_slots_back(folder: Path) -> Iterator[None]:
    home, aside = folder / HOUSE, folder / "aside"
    aside.mkdir()
    for name in NAMES:
        shutil.move(home / name, aside / name)
        shutil.copy(folder / KEPT / name, home)
    yield
    for name in NAMES:
        shutil.move(aside / name, home / name)


def _old_key_opens(folder: Path) -> bool:
    sealed = read_slots(folder / KEPT)
    slot = sealed.content.slot_named(SPECIALIST)
    assert slot is not None
    own = key_slots.open_slot(slot, PASSPHRASE, store_id=sealed.content.store_id)
    ring = unlocking.ring_of(sealed, slot, exchange=own.exchange)
    with suppress(StoreDamaged):
        unlocking.decrypted(folder / HOUSE / unlocking.DATABASE, ring)[0].close()
        return True
    return False


CAMPAIGNS = (
    Campaign(
        name="K5",
        parts=(Part(name="every-step", run=every_step, full=EVERYTHING, few=8, least=400),),
    ),
)
