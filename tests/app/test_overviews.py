# SPDX-License-Identifier: EUPL-1.2
"""The overview on the real stores: who sees it, what the journal says, what leaves the house."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from hop_desktop.app import cases, inbox, overviews
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import Move, Stage
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.observations import Area
from hop_desktop.domain.overview import CaseFacts, Dimension, Overview
from hop_desktop.domain.periods import PeriodKind, period
from tests import worlds
from tests.app.chain import answer_to, sent_on
from tests.app.houses import Houses

NAME = "Kadrioru"


def cases_of(house: Session, count: int) -> None:
    """Open so many cases in stage I, the child of each noticed once."""
    for number in range(count):
        child = worlds.a_child_of(house, first_name=NAME, last_name=f"Näidis-{number}")
        worlds.an_observation_of(house, child, area=Area.SPEECH)
        cases.open_case(house, child.id, concern="Müra", reason="Kolm nädalat")


def seen(session: Session, kind: PeriodKind = PeriodKind.QUARTER) -> Overview:
    return overviews.overview(session, period(kind, session.today()))


def facts(session: Session) -> tuple[CaseFacts, ...]:
    with session.read() as tx:
        within = session.scope(Action.READ_STATISTICS)
        return tx.counted.cases(within, session.today(), own=session.store.id)


def name_of(session: Session) -> str:
    with session.read() as tx:
        return tx.institution.get().name


def test_the_head_and_the_coordinator_see_the_cases_of_the_house(houses: Houses) -> None:
    cases_of(houses.head, 6)

    found = seen(houses.coordinator)

    assert found == seen(houses.head)
    assert found.open == 6
    assert found.table.row_keys == ("speech",)
    assert found.table.told.columns == (6, 0, 0)
    assert found.flows is not None
    assert (found.flows.opened, found.flows.ended) == (6, 0)


def test_teachers_and_specialists_see_nothing_of_it(houses: Houses, tmp_path: Path) -> None:
    now = period(PeriodKind.QUARTER, houses.head.today())
    for session in (houses.teacher, houses.specialist):
        with pytest.raises(NotAllowed):
            overviews.overview(session, now)
        with pytest.raises(NotAllowed):
            overviews.paper(session, now)
        with pytest.raises(NotAllowed):
            overviews.export(session, now, tmp_path / "ei-teki.xlsx")
    assert list(tmp_path.glob("*.xlsx")) == []


def test_looking_and_taking_out_are_journalled(houses: Houses, tmp_path: Path) -> None:
    now = period(PeriodKind.QUARTER, houses.head.today())
    seen(houses.head)
    seen(houses.head, PeriodKind.SCHOOL_YEAR)
    overviews.paper(houses.head, now)
    overviews.export(houses.head, now, tmp_path / "ulevaade.xlsx")

    written = [
        (entry.action, entry.reason)
        for entry in reversed(houses.head.store.journal(limit=10))
        if entry.action.startswith("overview.")
    ]
    assert written == [
        ("overview.viewed", ""),
        ("overview.exported", "quarter"),
        ("overview.exported", "quarter"),
    ]


def test_the_workbook_holds_numbers_and_no_child(houses: Houses, tmp_path: Path) -> None:
    cases_of(houses.head, 6)
    path = tmp_path / "ulevaade.xlsx"
    overviews.export(houses.head, period(PeriodKind.QUARTER, houses.head.today()), path)

    book = load_workbook(BytesIO(path.read_bytes()))
    values = [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]

    assert values.count(6) >= 5
    assert not any(NAME in str(value) for value in values)


def test_the_paper_names_no_child(houses: Houses) -> None:
    from tests.documents.sample import flat

    cases_of(houses.head, 6)
    text = flat(overviews.paper(houses.head, period(PeriodKind.QUARTER, houses.head.today())))

    assert "Kvartali aruanne" in text
    assert NAME not in text


def test_a_handed_over_case_is_the_desks_and_tells_where_it_came_from(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    with houses.head.read() as tx:
        child = tx.children.get(case.child_id)
    for _ in range(2):
        worlds.an_observation_of(houses.head, child, area=Area.SPEECH)
    handover, data = sent_on(houses, case.id)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    inbox.take_in(houses.head, answer_to(houses.desk, handover.id, houses.folder))

    (ours,), (theirs,) = facts(houses.head), facts(houses.case_manager)

    assert (ours.steps[-1].move, ours.steps[-1].stage) == (Move.HANDED_OVER, Stage.THREE)
    assert [(step.move, step.stage) for step in theirs.steps] == [(Move.TAKEN_OVER, Stage.THREE)]
    assert (theirs.house, theirs.area) == (name_of(houses.head), Area.SPEECH)
    assert seen(houses.head).open == 0
    assert seen(houses.case_manager).open is None
    assert seen(houses.case_manager).table.rows is Dimension.HOUSE
