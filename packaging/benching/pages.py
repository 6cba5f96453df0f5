# SPDX-License-Identifier: EUPL-1.2
"""Pages, search and papers on 5,000 children, 20,000 observations and 2,000 cases."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

from benching.rows import RUNS, Clock, Row, in_turns, of_all, row, spent
from hop_desktop.app import (
    cases,
    children,
    chronologies,
    contacts,
    finding,
    handover_reading,
    inbox,
    overviews,
    today,
)
from hop_desktop.app.session import Session
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.periods import PeriodKind, period
from tests import large, worlds

PAGE_LIMIT, SEARCH_LIMIT, PAPER_LIMIT = 50.0, 20.0, 1_000.0
PERCENT = 0.95
LONG, PAPERS = 300, 5
TYPED = ("mari maasikas", "kristjan", "hommikuringis kattis", "õunapuu", "xyzzy", "kriztjam")


def measured(folder: Path, clock: Clock = time.perf_counter) -> Iterator[Row]:
    """Yield the figures of a house with the large sample, made where it is missing.

    ``clock`` tells seconds: those of the wall, or those of this process's own work.
    """
    long_case = sample(folder)
    for login, who in ((worlds.HEAD, "head"), (worlds.TEACHER, "teacher"), ("piret", "specialist")):
        session = worlds.unlocked(folder / "house", login)
        acts = {name: partial(spent, page, clock) for name, page in pages(session).items()}
        for name, values in in_turns(acts, runs=RUNS).items():
            yield of_all(f"page {name}, {who}", values, PAGE_LIMIT, unit="ms")
        yield of_search(session, who, clock)
        session.close()
    session = worlds.unlocked(folder / "house", worlds.HEAD)
    paper = partial(chronologies.chronology, session, long_case)
    papers = in_turns({"paper": partial(spent, paper, clock)}, runs=PAPERS)
    yield of_all(f"a chronology of {LONG} entries as PDF", papers["paper"], PAPER_LIMIT, unit="ms")
    session.close()


def sample(folder: Path, part: int = 1) -> CaseId:
    """Return the long case of the large sample, made and kept in a folder unless it is there.

    With ``part`` the sample is one part-th of the large one.
    """
    note = folder / "long-case"
    if not note.exists():
        house = large.a_large_house(folder / "house", part)
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
        found["handovers"] = lambda: handover_reading.handovers(session)
        found["inbox"] = lambda: inbox.inbox(session)
        year = period(PeriodKind.SCHOOL_YEAR, session.today())
        found["overview"] = lambda: overviews.overview(session, year)
    return found


def of_search(session: Session, who: str, clock: Clock) -> Row:
    """Return the slowest twentieth of all searches while the words are typed letter by letter."""
    times = sorted(
        spent(lambda text=text: finding.find(session, text), clock)  # type: ignore[misc]  # bound now
        for words in TYPED
        for text in (words[:end] for end in range(2, len(words) + 1))
    )
    return row(f"search as one types (p95), {who}", times[int(len(times) * PERCENT)], SEARCH_LIMIT)
