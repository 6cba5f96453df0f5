# SPDX-License-Identifier: EUPL-1.2
"""What one waits for: a passphrase, what follows it on the large sample, and 200 pages of paper.

Deriving the key takes its time on purpose, so that guessing does too; the rest should not.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pypdfium2
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from benching.pages import sample
from benching.rows import Row, in_turns, of_all, spent
from hop_desktop.app import chronologies, house, today
from hop_desktop.app.session import Session
from hop_desktop.domain.ids import CaseId
from hop_desktop.store.key_slots import KdfCost, calibrated
from tests import large, worlds

RUNS = 5
KEY_LIMIT, AFTER_LIMIT, PAPER_LIMIT = 1_000.0, 150.0, 1_500.0
PAGES, ENTRIES = 200, 900


class ThinPaper(ValueError):
    """The paper has fewer pages than it should be measured by."""


def measured(folder: Path) -> Iterator[Row]:
    """Yield the parts of unlocking the large sample, made where it is missing, and a long paper."""
    sample(folder)
    cost = calibrated(time.perf_counter)
    taken = in_turns(
        {
            "key": partial(spent, partial(derived, cost)),
            "after": partial(unlocked_and_shown, folder / "house"),
        },
        runs=RUNS,
    )
    name = f"deriving the key, calibrated to {cost.memory_kib // 1024} MiB"
    yield of_all(name, taken["key"], KEY_LIMIT, unit="ms")
    yield of_all("unlocking without that, to Today", taken["after"], AFTER_LIMIT, unit="ms")
    with tempfile.TemporaryDirectory() as passing:
        session = worlds.a_kindergarten(Path(passing))
        long_case = large.a_long_case(session, ENTRIES).id
        papers = in_turns({"paper": partial(spent, partial(_set, session, long_case))}, runs=RUNS)
        yield of_all(f"a PDF of {PAGES} pages", papers["paper"], PAPER_LIMIT, unit="ms")
        session.close()


def derived(cost: KdfCost) -> bytes:
    """Return a key as a login derives it."""
    return Argon2id(
        salt=bytes(16),
        length=32,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(b"passphrase")


def unlocked_and_shown(folder: Path) -> float:
    """Return the milliseconds from a passphrase whose key costs nothing to what Today shows."""
    started = time.perf_counter()
    session = worlds.unlocked(folder, worlds.HEAD)
    house.house(session)
    house.titles(session)
    today.today(session)
    taken = (time.perf_counter() - started) * 1_000
    session.close()
    return taken


def _set(session: Session, case_id: CaseId) -> None:
    """Set the paper, and raise ``ThinPaper`` when it is too short to be this figure."""
    paper = pypdfium2.PdfDocument(chronologies.chronology(session, case_id))
    if len(paper) < PAGES:
        raise ThinPaper(len(paper))
    paper.close()
