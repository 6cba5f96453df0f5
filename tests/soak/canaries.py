# SPDX-License-Identifier: EUPL-1.2
"""R2: words planted wherever somebody can write; everything that others get is searched for them.

Protected words are sought with the colleagues who work on the very case, as
tests/app/test_secrecy.py walks them; everything that is written about a child with those who have
nothing to do with it: a teacher of another group and a network lead. What the program logs
belongs to what everybody gets.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from random import Random

from hop_desktop.app import (
    attachments,
    cases,
    children,
    chronologies,
    finding,
    form_documents,
    meetings,
    notices,
    observations,
    people,
    plan_sheet,
    plans,
)
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.finding import Kind
from tests import worlds
from tests.app.houses import Houses
from tests.app.test_secrecy import (
    LETTERS,
    Planted,
    copies_and_packages,
    filled_forms,
    leaks,
    pages,
    papers,
    planted,
    text_of,
)
from tests.app.test_sources import everything
from tests.soak.campaign import Campaign, Part, Result

SEED = 20261130
PROTECTED = 4


def protected_words(folder: Path, tries: int) -> Result:
    """Dump all that colleagues on the same case get; bad is every dump with a protected word."""
    return _walk(folder, tries, _colleagues)


def of_another_group(folder: Path, tries: int) -> Result:
    """Dump all that people get who have nothing to do with the child; bad is any planted word."""
    return _walk(folder, tries, _strangers)


Dumps = Callable[[Houses, Planted, list[str], str], Iterator[tuple[str, list[str]]]]


def _walk(folder: Path, tries: int, dumps: Dumps) -> Result:
    """Found houses, each with other words, until so many things were dumped."""
    chance, tried, bad, number = Random(SEED), 0, 0, 0  # noqa: S311  words, not keys
    while tried < tries:
        number += 1
        house = folder / f"maja-{number}"
        words = [_word(chance) for _ in range(PROTECTED + 1)]
        with _logged() as log:
            houses = _houses(house)
            at = _planted(houses, words)
            bad += not _is_planted(houses, at, words[-1])
            for text, secret in chain(dumps(houses, at, words[:PROTECTED], words[-1]), log):
                tried += 1
                if met := leaks(iter([text]), secret):
                    bad += 1
                    sys.stderr.write(f"{met[0][1]!r}\n")
            houses.close()
    return tried, bad


def _is_planted(houses: Houses, at: Planted, word: str) -> bool:
    """Say whether the word is met by who may meet it: else nothing would be proved."""
    file, found = cases.case_file(houses.head, at.case.id), finding.find(houses.head, word)
    return bool(leaks(iter([repr(file)]), [word])) and bool(found.found)


def _word(chance: Random) -> str:
    return "Qx" + "".join(chance.choices(LETTERS, k=8))


def _houses(folder: Path) -> Houses:
    house, desk = worlds.a_kindergarten(folder / "house"), worlds.a_desk(folder / "desk")
    worlds.introduced(house, desk)
    house.close()
    desk.close()
    return Houses(folder)


def _planted(houses: Houses, words: list[str]) -> Planted:
    """Write the last word all over the case, and the others where they are protected."""
    child = worlds.a_child_of(houses.head, siblings=words[-1])
    kept = everything(houses, child, words[-1])
    part = frozenset({houses.specialist.person.id})
    case = cases.set_participants(houses.coordinator, kept.id, part)
    attachments.attach_to_case(houses.head, case.id, title=words[-1], content=b"%PDF-1.7 x")
    return planted(houses, case, words[:PROTECTED])


def _colleagues(
    houses: Houses, at: Planted, protected: list[str], _word_: str
) -> Iterator[tuple[str, list[str]]]:
    _same_group(houses)
    for one in (houses.person(worlds.OTHER_TEACHER), houses.specialist, houses.coordinator):
        for thing in chain(pages(one, at, protected), papers(one, at)):
            yield _text(thing), protected
    office = houses.coordinator
    for thing in chain(filled_forms(office, at), copies_and_packages(houses, office, at)):
        yield _text(thing), protected
    for thing in chain(papers(houses.head, at), filled_forms(houses.head, at)):
        yield _text(thing), protected


def _same_group(houses: Houses) -> None:
    """Put the second teacher into the first group, as a colleague of the child's teacher."""
    colleague = worlds.member(houses.head, worlds.OTHER_TEACHER)
    group = worlds.group_named(houses.head, worlds.GROUPS[0])
    people.change_person(houses.head, replace(colleague, groups=frozenset({group})))


def _strangers(
    houses: Houses, at: Planted, protected: list[str], word: str
) -> Iterator[tuple[str, list[str]]]:
    secret = [*protected, word]
    for one in (houses.other_teacher, houses.case_manager):
        for act in _attempts(one, at, word):
            yield _tried(act), secret


def _attempts(session: Session, at: Planted, word: str) -> Iterator[Callable[[], object]]:
    """Yield everything that a person can ask for, with the ids of the child in hand."""
    yield partial(children.children, session)
    yield partial(children.children, session, word)
    yield partial(children.find, session, "Maasikas")
    yield partial(children.find, session, word)
    yield partial(children.chosen, session, at.child.id)
    yield partial(children.child_file, session, at.child.id)
    yield partial(cases.cases, session, closed=True)
    yield partial(cases.case_file, session, at.case.id)
    yield partial(meetings.meeting_file, session, at.case.id)
    yield partial(chronologies.chronology, session, at.case.id)
    yield partial(_sheet, session, at)
    yield partial(plans.approve_plan, session, at.case.id)
    yield partial(observations.read, session, at.danger.id)
    yield partial(observations.mine, session)
    yield partial(form_documents.documents, session, at.child.id, at.case.id)
    yield partial(notices.of_child, session, at.child.id)
    yield partial(notices.form, session, at.child.id)
    yield partial(notices.read, session, at.notice.id)
    for kind in (None, *Kind):
        # What is sought is said again, so only what is found counts.
        yield partial(_found, session, word, kind)
    yield from _own_pages(session)


def _own_pages(session: Session) -> Iterator[Callable[[], object]]:
    from hop_desktop.app import calendars, contacts, drafts, following, journal, today

    yield partial(today.today, session)
    yield partial(calendars.days, session)
    yield partial(following.waiting, session)
    yield partial(following.still_open, session)
    yield partial(drafts.pending, session)
    yield partial(journal.journal, session, limit=10_000)
    yield partial(contacts.contacts, session)


def _sheet(session: Session, at: Planted) -> str:
    return text_of(plan_sheet.plan_sheet(session, at.case.id).pdf)


def _found(session: Session, word: str, kind: Kind | None) -> object:
    found = finding.find(session, word.casefold(), kind)
    return found.found, found.more, found.near


def _tried(act: Callable[[], object]) -> str:
    try:
        return _text(act())
    except HopError as refused:
        return f"{refused!r} {refused} {vars(refused)}"


def _text(thing: object) -> str:
    return thing if isinstance(thing, str) else repr(thing)


@contextmanager
def _logged() -> Iterator[Iterator[tuple[str, list[str]]]]:
    """Keep what the program logs, whatever its level; it is read when everything else is."""
    kept: list[str] = []

    class _Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            kept.append(record.getMessage())

    handler, root = _Kept(level=0), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(0)
    try:
        yield ((line, ["Qx"]) for line in kept)
    finally:
        with suppress(ValueError):
            root.removeHandler(handler)
        root.setLevel(before)


CAMPAIGNS = (
    Campaign(
        name="R2",
        parts=(
            Part(name="colleagues", run=protected_words, full=1_000, few=0),
            Part(name="strangers", run=of_another_group, full=500, few=60),
        ),
    ),
)
