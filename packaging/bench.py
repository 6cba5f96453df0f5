# SPDX-License-Identifier: EUPL-1.2
"""Measure what is promised of speed on the large sample, and write it to bench.json.

    python packaging/bench.py [--folder FOLDER]   FOLDER keeps the sample for the next time

Every row says its limit and whether it was met; the status is 1 when one was not. Times are those
that a person waits: on a machine that is busy otherwise they tell another tale.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import UUID

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from hop_desktop.app import (  # noqa: E402  the project's own folder first
    cases,
    children,
    chronologies,
    contacts,
    finding,
    handovers,
    inbox,
    today,
)
from hop_desktop.app.session import Session  # noqa: E402
from hop_desktop.domain.ids import CaseId  # noqa: E402
from tests import large, worlds  # noqa: E402

Clock = Callable[[], float]
RESULT = ROOT / "bench.json"
PAGE_LIMIT, SEARCH_LIMIT, PAPER_LIMIT = 50.0, 20.0, 1_000.0
RUNS, PERCENT = 9, 0.95
LONG = 300
TYPED = ("mari maasikas", "kristjan", "hommikuringis kattis", "õunapuu", "xyzzy", "kriztjam")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure: what was measured, how much, and how much it may be."""

    name: str
    value: float
    unit: str
    limit: float
    met: bool


def main(arguments: Sequence[str]) -> int:
    """Measure everything; print and write the rows."""
    parser = argparse.ArgumentParser(description="Measure the program on the large sample.")
    parser.add_argument("--folder", type=Path, help="where the sample is kept")
    folder = parser.parse_args(arguments).folder
    # As in the program, whose windows choose the moments of collecting (gui/collecting.py).
    gc.disable()
    if folder is not None:
        rows = list(measured(folder))
    else:
        with tempfile.TemporaryDirectory() as passing:
            rows = list(measured(Path(passing)))
    RESULT.write_text(json.dumps({"rows": [asdict(row) for row in rows]}, indent=1) + "\n")
    for row in rows:
        verdict = "met" if row.met else "OVER"
        print(f"{verdict:<5}{row.value:9.1f} {row.unit:<3} of {row.limit:6.0f}  {row.name}")
    return 0 if all(row.met for row in rows) else 1


def measured(folder: Path, clock: Clock = time.perf_counter) -> Iterator[Row]:
    """Yield the figures of a house with the large sample, made where it is missing.

    ``clock`` tells seconds: those of the wall, or those of this process's own work.
    """
    long_case = sample(folder)
    for login, who in ((worlds.HEAD, "head"), (worlds.TEACHER, "teacher"), ("piret", "specialist")):
        session = worlds.unlocked(folder / "house", login)
        for name, page in pages(session).items():
            yield of_page(f"{name}, {who}", page, clock)
        yield of_search(session, who, clock)
        session.close()
    session = worlds.unlocked(folder / "house", worlds.HEAD)
    paper = median(lambda: chronologies.chronology(session, long_case), clock, runs=3)
    yield row(f"a chronology of {LONG} entries as PDF", paper, PAPER_LIMIT)
    session.close()


def sample(folder: Path) -> CaseId:
    """Return the long case of the large sample, made and kept in a folder unless it is there."""
    note = folder / "long-case"
    if not note.exists():
        house = large.a_large_house(folder / "house")
        note.write_text(str(large.a_long_case(house, LONG).id), encoding="ascii")
        house.close()
    return CaseId(UUID(note.read_text(encoding="ascii")))


def pages(session: Session) -> dict[str, Callable[[], object]]:
    """Return the use case behind every list page that this person has."""
    found: dict[str, Callable[[], object]] = {
        "today": lambda: today.today(session),
        "children": lambda: children.children(session),
        "cases": lambda: cases.cases(session, closed=True),
        "contacts": lambda: contacts.contacts(session),
    }
    if session.person.login == worlds.HEAD:
        found["handovers"] = lambda: handovers.handovers(session)
        found["inbox"] = lambda: inbox.inbox(session)
    return found


def of_page(name: str, page: Callable[[], object], clock: Clock) -> Row:
    """Return the figure of a list page."""
    return row(f"page {name}", median(page, clock), PAGE_LIMIT)


def of_search(session: Session, who: str, clock: Clock) -> Row:
    """Return the slowest twentieth of all searches while the words are typed letter by letter."""
    times = sorted(
        spent(lambda text=text: finding.find(session, text), clock)  # type: ignore[misc]  # bound now
        for words in TYPED
        for text in (words[:end] for end in range(2, len(words) + 1))
    )
    return row(f"search as one types (p95), {who}", times[int(len(times) * PERCENT)], SEARCH_LIMIT)


def row(name: str, value: float, limit: float) -> Row:
    """Return a figure in milliseconds with its verdict."""
    return Row(name=name, value=round(value, 2), unit="ms", limit=limit, met=value <= limit)


def median(act: Callable[[], object], clock: Clock, *, runs: int = RUNS) -> float:
    """Return the middle of several runs in milliseconds."""
    return sorted(spent(act, clock) for _ in range(runs))[runs // 2]


def spent(act: Callable[[], object], clock: Clock) -> float:
    """Return the milliseconds that an act takes by a clock."""
    started = clock()
    act()
    return (clock() - started) * 1_000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
