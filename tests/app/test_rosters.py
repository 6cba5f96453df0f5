# SPDX-License-Identifier: EUPL-1.2
"""A roster is looked at, read in whole, reported on and undone."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.app import children, journal, roster_files, rosters
from hop_desktop.app import house as own_house
from hop_desktop.app.finding import find
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound, RosterUnreadable, Stale
from hop_desktop.domain.ids import RosterId
from hop_desktop.domain.rosters import Column, Problem, Table, guessed
from tests import worlds
from tests.app.houses import Houses

TEXT = """Eesnimi;Perekonnanimi;Sünniaeg;Rühm
Õie;Öövel;1.2.2020;Mesilased

Žanna;Šokk;3.4.2021;Öökullid
Jüri;Tulevik;1.1.2030;Mesilased
"""
EXPECTED = (
    ("Õie", "Öövel", "1.2.2020", "Mesilased"),
    ("Žanna", "Šokk", "3.4.2021", "Öökullid"),
    ("Jüri", "Tulevik", "1.1.2030", "Mesilased"),
)


def a_file(folder: Path, content: bytes) -> Path:
    path = folder / "nimekiri.csv"
    path.write_bytes(content)
    return path


def a_workbook() -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.append(["Nimi", "Isikukood", "Sünniaeg"])
    sheet.append(["Mari Tamm", 51708120011, datetime(2017, 8, 12)])  # noqa: DTZ001  a cell
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1257"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_csv_is_read_as_programs_write_it(encoding: str, delimiter: str, ends: str) -> None:
    text = TEXT.replace(";", delimiter).replace("\n", ends)

    table = roster_files.read_table(text.encode(encoding))

    assert table.headers == ("Eesnimi", "Perekonnanimi", "Sünniaeg", "Rühm")
    assert table.rows == EXPECTED
    assert table.lines == (2, 4, 5)


def test_xlsx_is_read_with_codes_and_days_as_text() -> None:
    table = roster_files.read_table(a_workbook())

    assert table.rows == (("Mari Tamm", "51708120011", "2017-08-12"),)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"ainult pealkiri",
        b"PK\x03\x04 rikutud",
        b"nimi;kood\nMari;\0",
        b"a;" * 70 + b"\n" + b"b;" * 70,
        b"nimi\n" + b"x" * 3_000,
        b"nimi\n" + b"Mari Tamm\n" * 5_002,
        a_workbook()[:-200],
        b"x" * (roster_files.LARGEST_FILE + 1),
        b"nimi;kood\n\x81\xff\xfe",
        b'nimi;kood\n"' + b"x" * (csv.field_size_limit() + 1),
    ],
)
def test_what_is_no_roster_is_refused(content: bytes) -> None:
    with pytest.raises(RosterUnreadable):
        roster_files.read_table(content)


def test_a_workbook_that_swells_is_refused_before_it_is_unpacked() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (roster_files.LARGEST_UNPACKED + 1))

    with pytest.raises(RosterUnreadable):
        roster_files.read_table(written.getvalue())


def test_a_code_that_a_program_kept_as_a_fraction_is_read_whole() -> None:
    """Some write 5.1708120011E10 where a personal code was typed."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(a_workbook())) as book, zipfile.ZipFile(written, "w") as made:
        for name in book.namelist():
            content = book.read(name)
            made.writestr(name, content.replace(b"51708120011", b"5.1708120011E10"))

    table = roster_files.read_table(written.getvalue())

    assert table.rows == (("Mari Tamm", "51708120011", "2017-08-12"),)


def test_titles_above_the_headers_are_left_out() -> None:
    text = "Mesilaste rühma nimekiri 2026\n;\nJrk;Nimi;Sünniaeg\n1;Mari Tamm;1.2.2020\n"

    table = roster_files.read_table(text.encode())

    assert table.headers == ("Jrk", "Nimi", "Sünniaeg")
    assert table.lines == (4,)


@pytest.mark.parametrize("born", ["1.2.2020", "51708120011"])
def test_a_file_without_headers_loses_no_child(born: str) -> None:
    table = roster_files.read_table(f"Mari Tamm;{born}\nUku Uus;3.4.2021\n".encode())

    assert table.headers == ("", "")
    assert len(table.rows) == 2


def test_a_file_that_is_gone_is_refused(houses: Houses, tmp_path: Path) -> None:
    with pytest.raises(RosterUnreadable):
        rosters.read(houses.head, tmp_path / "puudub.csv")


def looked_at(session: Session, tmp_path: Path) -> rosters.Preview:
    return rosters.read(session, a_file(tmp_path, TEXT.encode()))


def test_looking_writes_nothing_and_says_why_rows_stay_out(houses: Houses, tmp_path: Path) -> None:
    seen = looked_at(houses.head, tmp_path)

    assert [row.name for row in seen.taken] == ["Õie Öövel"]
    assert [(row.line, row.problem) for row in seen.refused] == [
        (4, Problem.UNKNOWN_GROUP),
        (5, Problem.FUTURE_BIRTH_DATE),
    ]
    assert seen.unknown_groups == ("Öökullid",)
    assert seen.may_make_groups
    assert children.children(houses.head) == ()


def test_a_roster_is_read_in_whole_with_the_groups_it_needs(houses: Houses, tmp_path: Path) -> None:
    seen = looked_at(houses.head, tmp_path)

    making = frozenset(seen.unknown_groups)
    assert rosters.preview(houses.head, seen.table, seen.columns, making).unknown_groups
    report = rosters.take_in(houses.head, seen.table, seen.columns, making)

    rows = {row.child.name: row.group for row in children.children(houses.head)}
    assert rows == {"Õie Öövel": "Mesilased", "Žanna Šokk": "Öökullid"}
    assert [each.problem for each in report.refused] == [Problem.FUTURE_BIRTH_DATE]
    assert rosters.latest(houses.head) == (report,)
    assert len(find(houses.head, "žanna šokk").found) == 1
    assert journal.verify(houses.head).ok


def test_a_second_reading_adds_nobody_twice(houses: Houses, tmp_path: Path) -> None:
    seen = looked_at(houses.head, tmp_path)
    rosters.take_in(houses.head, seen.table, seen.columns)

    again = looked_at(houses.head, tmp_path)

    assert again.refused[0].problem is Problem.ALREADY_HERE
    with pytest.raises(Invalid):
        rosters.take_in(houses.head, again.table, again.columns)
    assert len(rosters.latest(houses.head)) == 1


def test_undoing_takes_out_whom_nobody_wrote_about(houses: Houses, tmp_path: Path) -> None:
    seen = looked_at(houses.head, tmp_path)
    report = rosters.take_in(houses.head, seen.table, seen.columns, frozenset({"Öökullid"}))
    written_about = next(
        row.child for row in children.children(houses.head) if row.child.name == "Õie Öövel"
    )
    with houses.head.read() as tx:
        child = tx.children.get(written_about.id)
    worlds.an_observation_of(houses.head, child)

    undone = rosters.undo(houses.head, report.id)

    assert (undone.removed, undone.kept) == (1, 1)
    assert [row.child.name for row in children.children(houses.head)] == ["Õie Öövel"]
    assert "Öökullid" not in {group.name for group in own_house.groups(houses.head)}
    assert find(houses.head, "žanna").found == ()
    assert journal.verify(houses.head).ok
    with pytest.raises(Stale):
        rosters.undo(houses.head, report.id)


def test_a_teacher_reads_in_the_own_group_and_makes_no_groups(
    houses: Houses, tmp_path: Path
) -> None:
    seen = looked_at(houses.teacher, tmp_path)
    assert not seen.may_make_groups

    with pytest.raises(NotAllowed):
        rosters.take_in(houses.teacher, seen.table, seen.columns, frozenset({"Öökullid"}))
    report = rosters.take_in(houses.teacher, seen.table, seen.columns)

    assert len(report.children) == 1
    others = rosters.read(houses.other_teacher, tmp_path / "nimekiri.csv")
    assert others.taken == ()
    assert rosters.latest(houses.other_teacher) == ()
    with pytest.raises(NotAllowed):
        rosters.undo(houses.other_teacher, report.id)
    assert rosters.latest(houses.head) == (report,)


@pytest.mark.parametrize("login", [worlds.SPECIALIST, worlds.DESK_LEAD])
def test_specialists_and_desks_read_no_rosters(houses: Houses, login: str) -> None:
    table = Table(headers=("nimi",), rows=(("Mari Tamm",),), lines=(2,))

    with pytest.raises(NotAllowed):
        rosters.preview(houses.person(login), table, guessed(table.headers))
    with pytest.raises(NotAllowed):
        rosters.take_in(houses.person(login), table, (Column.NAME,))
    with pytest.raises(NotAllowed):
        rosters.latest(houses.person(login))


def test_a_child_that_is_gone_already_stops_no_undoing(houses: Houses, tmp_path: Path) -> None:
    seen = looked_at(houses.head, tmp_path)
    report = rosters.take_in(houses.head, seen.table, seen.columns)
    with houses.head.write("child.removed") as tx:
        assert tx.children.remove(report.children[0])

    undone = rosters.undo(houses.head, report.id)

    assert (undone.removed, undone.kept) == (0, 1)


def test_a_roster_that_was_never_read_in_cannot_be_undone(houses: Houses) -> None:
    with pytest.raises(NotFound):
        rosters.undo(houses.head, RosterId(uuid4()))
