# SPDX-License-Identifier: EUPL-1.2
"""E1: a child is erased; of the words planted in every kind of entry about it none is left.

Looked through are the decrypted pages of the database, those that are free as well, every file
beside it, and a backup made afterwards and restored. Killed at any moment the child is whole, or
gone to the last word once the store was opened again.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from hop_desktop.app import backups, opening
from hop_desktop.app.session import Session
from hop_desktop.domain.backups import BackupPlan
from tests import worlds
from tests.app.canaries import canaries
from tests.soak.acting import DONE, Acting, Grounds, judge, tell
from tests.soak.acts import COPIES, OUT, as_head
from tests.soak.campaign import Campaign, Part, Result
from tests.soak.deeds import ACTS
from tests.soak.kills import killed


def erased(folder: Path, tries: int) -> Result:
    """Erase, then look everywhere; a planted word or a fault in the journal is bad."""
    act = ACTS["erase"]
    grounds = Grounds(act, folder)
    bad = 0
    for _ in range(tries):
        with grounds.case() as case:
            with Acting(act, case) as acting:
                acting.go()
                said = acting.heard()
            wrong = judge(act, case, said) or _what_is_left(case)
            if said != DONE or wrong:
                bad += 1
                tell(act, "erased", wrong or said)
    return tries, bad


def _what_is_left(case: Path) -> str:
    head = as_head(case)
    try:
        restored = _restored(head, case)
        try:
            found = canaries(head) | canaries(restored)
            is_sound = restored.store.verify().ok
        finally:
            restored.close()
    finally:
        head.close()
    if found:
        return f"{len(found)} of the planted words are left"
    return "" if is_sound else "the restored journal does not fit"


def _restored(head: Session, case: Path) -> Session:
    """Return the store that comes of a fresh backup."""
    backups.change_plan(head, BackupPlan(folder=str(case / COPIES), automatic=False))
    taken = backups.begin(head).run(lambda _: None)
    around = worlds.surroundings(case / OUT / "fresh")
    way = backups.by_passphrase(worlds.HEAD, worlds.PASSPHRASE)
    path = case / COPIES / taken.name
    after = backups.RestoreTask(around=around, path=path, way=way).run(lambda _: None)
    return opening.unlock(after, login=worlds.HEAD, passphrase=worlds.PASSPHRASE)


CAMPAIGNS = (
    Campaign(
        name="E1",
        parts=(
            Part(name="erased", run=erased, full=20, few=1),
            Part(name="killed", run=partial(killed, "erase"), full=100, few=3),
        ),
    ),
)
