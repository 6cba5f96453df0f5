# SPDX-License-Identifier: EUPL-1.2
"""A roster read in: which column is what, which rows are children, and why others are not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from hop_desktop.domain.children import Child, Guardian, birth_date_of
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import ChildId, GroupId, RosterId, StaffId
from hop_desktop.domain.institution import Group, Place
from hop_desktop.domain.near import is_near
from hop_desktop.domain.text import fold, kept, search_words

DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?")
ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?")


class Column(Enum):
    """What the cells of a column hold; ``NAME`` is first and last name in one."""

    FIRST_NAME = "first-name"
    LAST_NAME = "last-name"
    NAME = "name"
    PERSONAL_CODE = "personal-code"
    BIRTH_DATE = "birth-date"
    GROUP = "group"
    HOME_LANGUAGE = "home-language"
    GUARDIAN = "guardian"
    GUARDIAN_PHONE = "guardian-phone"
    GUARDIAN_EMAIL = "guardian-email"
    NOTHING = "nothing"


# How the words of a header begin; the first line that fits counts.
HEADERS: tuple[tuple[Column, tuple[str, ...]], ...] = (
    (Column.NOTHING, ("klassijuhataja", "opetaja", "teacher", "kool", "lasteaed", "school")),
    (Column.GUARDIAN_PHONE, ("telefon", "mobiil", "phone")),
    (Column.GUARDIAN_EMAIL, ("e post", "epost", "e mail", "email", "meil")),
    (Column.HOME_LANGUAGE, ("kodukeel", "kodune keel", "emakeel", "keel", "language")),
    (Column.GUARDIAN, ("vanem", "hooldaja", "ema", "isa", "esindaja", "guardian", "parent")),
    (Column.PERSONAL_CODE, ("isikukood", "ik", "personal code", "kood")),
    (Column.BIRTH_DATE, ("sunniaeg", "sunnikuupaev", "sundinud", "birth", "born")),
    (Column.FIRST_NAME, ("eesnimi", "eesnimed", "first name", "given name")),
    (Column.LAST_NAME, ("perekonnanimi", "perenimi", "last name", "surname", "family name")),
    (Column.GROUP, ("ruhm", "klass", "group", "class", "grupp")),
    (Column.NAME, ("nimi", "laps", "opilane", "name", "child", "pupil")),
)


class Problem(Enum):
    """Why a row is not taken in."""

    NO_NAME = "no-name"
    WRONG_CODE = "wrong-code"
    OTHER_BIRTH_DATE = "other-birth-date"
    NO_BIRTH_DATE = "no-birth-date"
    NOT_A_DATE = "not-a-date"
    FUTURE_BIRTH_DATE = "future-birth-date"
    CODE_TWICE = "code-twice"
    ROW_TWICE = "row-twice"
    CODE_TAKEN = "code-taken"
    ALREADY_HERE = "already-here"
    UNKNOWN_GROUP = "unknown-group"
    NOT_MY_GROUP = "not-my-group"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The cells of a file as text; ``lines`` gives each row's number in the file, from 1."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What a roster is measured by: the day, the groups, who may be put where, who is here.

    ``names`` are the names of the children of the house by birth date, ``codes`` their personal
    codes; ``making`` are the folded names of groups to be made.
    """

    today: date
    place: Place
    groups: tuple[Group, ...]
    names: Mapping[date, tuple[str, ...]]
    codes: frozenset[str]
    may_add: Callable[[GroupId | None], bool]
    making: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterRow:
    """One row: the child it makes, or the problem that keeps it out.

    ``alike`` names a child of the house with the same birth date and nearly the same name.
    """

    line: int
    name: str
    group: str = ""
    child: Child | None = None
    problem: Problem | None = None
    alike: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A row that stayed out, as the report keeps it."""

    line: int
    name: str
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """The report of one reading: what was added, what stayed out, and whether it was undone."""

    id: RosterId
    read_at: datetime
    read_by: StaffId
    children: tuple[ChildId, ...]
    groups: tuple[GroupId, ...] = ()
    refused: tuple[Refused, ...] = ()
    undone_at: datetime | None = None
    undone_by: StaffId | None = None
    revision: int = 0


@dataclass(slots=True)
class _Reading:
    """What earlier rows of the same file have taken."""

    codes: Counter[str]
    seen: set[tuple[str, date]] = field(default_factory=set)


def guessed(headers: Iterable[str]) -> tuple[Column, ...]:
    """Return what each column seems to hold, each kind of content once."""
    found: list[Column] = []
    for header in headers:
        column = next((c for c, names in HEADERS if _fits(header, names)), Column.NOTHING)
        found.append(Column.NOTHING if column in found else column)
    return tuple(found)


def _fits(header: str, names: tuple[str, ...]) -> bool:
    words = f" {' '.join(search_words(header))}"
    return any(f" {name}" in words for name in names)


def is_birth(cell: str) -> bool:
    """Say whether a cell holds a birth date or a personal code, which no header does."""
    try:
        _born(*(("", cell) if cell.isdecimal() else (cell, "")))
    except _Out:
        return False
    return True


def judged(
    table: Table, columns: tuple[Column, ...], house: House, new_id: Callable[[], UUID]
) -> tuple[RosterRow, ...]:
    """Return every row of a table as a child or with the problem that keeps it out."""
    cells = [_cells(row, columns) for row in table.rows]
    codes = Counter(code for row in cells if (code := _code(row)))
    reading = _Reading(codes=codes)
    return tuple(
        _judged(line, row, house, reading, new_id)
        for line, row in zip(table.lines, cells, strict=True)
    )


def unknown_groups(rows: Iterable[RosterRow]) -> tuple[str, ...]:
    """Return the names of the groups that rows stay out for, each once."""
    names = {fold(r.group): r.group for r in rows if r.problem is Problem.UNKNOWN_GROUP}
    return tuple(sorted(names.values(), key=fold))


def _cells(row: tuple[str, ...], columns: tuple[Column, ...]) -> dict[Column, str]:
    return {
        column: kept(cell)
        for column, cell in zip(columns, row, strict=False)
        if column is not Column.NOTHING
    }


def _code(row: dict[Column, str]) -> str:
    return "".join(row.get(Column.PERSONAL_CODE, "").split())


def _judged(
    line: int,
    row: dict[Column, str],
    house: House,
    reading: _Reading,
    new_id: Callable[[], UUID],
) -> RosterRow:
    first, last = _name(row)
    plain = RosterRow(line=line, name=f"{first} {last}".strip(), group=row.get(Column.GROUP, ""))
    try:
        child = _child(row, house, ChildId(new_id()))
        _check_groups(plain.group, child, house)
        _check_others(child, house, reading)
    except _Out as out:
        return replace(plain, problem=out.problem)
    except Invalid:
        return replace(plain, problem=Problem.TOO_LONG)
    reading.seen.add((fold(child.name), child.birth_date))
    return replace(plain, child=child, alike=_alike(child, house))


class _Out(Exception):
    """A row stays out."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def _name(row: dict[Column, str]) -> tuple[str, str]:
    """Return first and last name; "Tamm, Mari" and "Mari Tamm" are one name in one cell."""
    first, last = row.get(Column.FIRST_NAME, ""), row.get(Column.LAST_NAME, "")
    whole = row.get(Column.NAME, "")
    if not (first or last) and whole:
        before, comma, after = whole.partition(",")
        if comma:
            return after.strip(), before.strip()
        head, _, tail = whole.rpartition(" ")
        return head.strip(), tail.strip()
    return first, last


def _child(row: dict[Column, str], house: House, child_id: ChildId) -> Child:
    first, last = _name(row)
    if not (first and last):
        raise _Out(Problem.NO_NAME)
    code = _code(row)
    born = _born(row.get(Column.BIRTH_DATE, ""), code)
    if born > house.today:
        raise _Out(Problem.FUTURE_BIRTH_DATE)
    group = _group(row.get(Column.GROUP, ""), house)
    return Child(
        id=child_id,
        first_name=first,
        last_name=last,
        birth_date=born,
        personal_code=code,
        home_language=row.get(Column.HOME_LANGUAGE, ""),
        place=group.place if group else house.place,
        group_id=group.id if group else None,
        guardians=_guardians(row),
    )


def _guardians(row: dict[Column, str]) -> tuple[Guardian, ...]:
    name = row.get(Column.GUARDIAN, "")
    if not name:
        return ()
    phone, email = row.get(Column.GUARDIAN_PHONE, ""), row.get(Column.GUARDIAN_EMAIL, "")
    return (Guardian(name=name, phone=phone, email=email),)


def _born(text: str, code: str) -> date:
    try:
        told = birth_date_of(code) if code else None
    except Invalid:
        raise _Out(Problem.WRONG_CODE) from None
    if not text:
        if told is None:
            raise _Out(Problem.NO_BIRTH_DATE)
        return told
    born = _day(text)
    if told is not None and told != born:
        raise _Out(Problem.OTHER_BIRTH_DATE)
    return born


def _day(text: str) -> date:
    dotted, iso = DOTTED.fullmatch(text), ISO.fullmatch(text)
    try:
        if dotted:
            day, month, year = map(int, dotted.groups())
            return date(year, month, day)
        if iso:
            return date(*map(int, iso.groups()))
    except ValueError:
        pass
    raise _Out(Problem.NOT_A_DATE)


def _group(name: str, house: House) -> Group | None:
    return next((group for group in house.groups if fold(group.name) == fold(name)), None)


def _check_groups(name: str, child: Child, house: House) -> None:
    if name and child.group_id is None and fold(name) not in house.making:
        raise _Out(Problem.UNKNOWN_GROUP)
    if not house.may_add(child.group_id):
        raise _Out(Problem.NOT_MY_GROUP)


def _check_others(child: Child, house: House, reading: _Reading) -> None:
    if child.personal_code:
        if reading.codes[child.personal_code] > 1:
            raise _Out(Problem.CODE_TWICE)
        if child.personal_code in house.codes:
            raise _Out(Problem.CODE_TAKEN)
    if (fold(child.name), child.birth_date) in reading.seen:
        raise _Out(Problem.ROW_TWICE)
    if any(fold(name) == fold(child.name) for name in house.names.get(child.birth_date, ())):
        raise _Out(Problem.ALREADY_HERE)


def _alike(child: Child, house: House) -> str:
    born_then = house.names.get(child.birth_date, ())
    return next((name for name in born_then if is_near(name, child.name)), "")
