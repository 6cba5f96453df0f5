# SPDX-License-Identifier: EUPL-1.2
"""P8: names and notes that a spreadsheet would calculate, taken out as a workbook and read back.

No cell may be a formula, and every text must come back as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from io import BytesIO
from itertools import islice
from pathlib import Path
from random import Random

from openpyxl import load_workbook

from hop_desktop.app import cases, exports
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Need
from hop_desktop.domain.exports import ExportFormat, ExportReason
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.text import kept
from tests import worlds
from tests.documents.test_workbook import BEGINNINGS, ESCAPED, HOSTILE, book, cells
from tests.soak.campaign import Campaign, Part, Result

SEED = 20261125
IN_A_BOOK, IN_A_CASE = 50, 40
LETTERS = "aõäöüšž ЖÕ0129=+-@|!'\"&<>;,()$#_x\t\n\r\x01\u200b\u202e\ufeff\uff1d😀"
FORMULAS = (
    HOSTILE,
    "=cmd|' /C calc'!A0",
    "=1+1",
    '+IMPORTXML("http://x.example","//a")',
    '-2+3+cmd|" /C calc"!A0',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '=DDE("cmd";"/C calc";"x")',
    "{=1+1}",
    "%0A=1+1",
    "_x003D_1+1",
    "<f>1+1</f>",
    "]]><f>1+1</f>",
)


def values(chance: Random) -> Iterator[str]:
    """Yield hostile texts as the program keeps them, for ever."""
    while True:
        tail = "".join(chance.choices(LETTERS, k=chance.randrange(30)))
        made = kept(chance.choice((*BEGINNINGS, *FORMULAS, "")) + tail)
        if made:
            yield made


def in_cells(_folder: Path, tries: int) -> Result:
    """Write workbooks of two columns and read each cell back, out of the XML and by a reader."""
    chance, tried, bad = Random(SEED), 0, 0  # noqa: S311  repeatable on purpose
    made = values(chance)
    while tried < tries:
        rows = [(next(made), next(made)) for _ in range(min(IN_A_BOOK, tries - tried) // 2 or 1)]
        tried += 2 * len(rows)
        bad += _bad_cells(book(*rows), rows)
    return tried, bad


def _bad_cells(data: bytes, rows: list[tuple[str, str]]) -> int:
    """Count the cells that are formulas, by either reader, or whose text is another."""
    formulas = _formulas(data)
    try:
        read = cells(data)[1:]
    except AssertionError:  # a cell that is no text
        return formulas or 1
    wrong = sum(
        got != want
        for row, told in zip(read, rows, strict=True)
        for got, want in zip(row, told, strict=True)
    )
    return formulas + wrong


def _formulas(data: bytes) -> int:
    read = load_workbook(BytesIO(data))
    return sum(cell.data_type == "f" for sheet in read for row in sheet.iter_rows() for cell in row)


def taken_out(folder: Path, tries: int) -> Result:
    """Write hostile names and notes as the windows do, and take the cases out as workbooks."""
    chance, tried, bad = Random(SEED), 0, 0  # noqa: S311  repeatable on purpose
    head, made = worlds.a_kindergarten(folder / "maja"), values(chance)
    while tried < tries:
        written = list(islice(made, min(IN_A_CASE, tries - tried)))
        tried += len(written)
        path = folder / f"{tried}.xlsx"
        exports.export(
            head,
            _written(head, written),
            path,
            how=ExportFormat.XLSX,
            reason=ExportReason.OTHER_REGISTER,
        )
        bad += _missing(path.read_bytes(), written)
    head.close()
    return tried, bad


def _written(head: Session, words: list[str]) -> CaseId:
    """Write words into a case: names first, then its needs, then observations."""
    given = iter(words)
    child = worlds.a_child_of(head, first_name=next(given), last_name=next(given, "Näidis"))
    case = worlds.a_case_in_stage_two(head, child)
    needs = {field.name: next(given, "") for field in fields(Need)}
    cases.save_need(head, case.id, Need(**needs))
    for facts in given:
        worlds.an_observation_of(
            head, child, facts=facts, child_words=next(given, ""), judgement=next(given, "")
        )
    return case.id


def _missing(data: bytes, written: list[str]) -> int:
    """Count the cells that are formulas, and the texts that no cell holds; names stand in one."""
    first, last = written[0], (*written, "Näidis")[1]
    told = {
        ESCAPED.sub(lambda found: chr(int(found[1], 16)), str(cell.value))
        for sheet in load_workbook(BytesIO(data))
        for row in sheet.iter_rows()
        for cell in row
    }
    return _formulas(data) + sum(text not in told for text in (f"{first} {last}", *written[2:]))


CAMPAIGNS = (
    Campaign(
        name="P8",
        parts=(
            Part(name="in-cells", run=in_cells, full=2000, few=100),
            Part(name="taken-out", run=taken_out, full=1000, few=40),
        ),
    ),
)
