# SPDX-License-Identifier: EUPL-1.2
"""Two computers of a kindergarten and a school on the screen, each with a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hop_desktop.app import family_dealings
from hop_desktop.app.session import Session
from hop_desktop.domain.consents import ConsentForm, ConsentScope
from hop_desktop.domain.ids import CaseId, ChildId
from hop_desktop.domain.institution import Workplace
from hop_desktop.gui.page import Where
from tests.app.computers import a_finished_document
from tests.gui.pages import KINDERGARTEN, House, founded

CODE = "75000006"
OFFICE = replace(KINDERGARTEN, registry_code=CODE)
TEACHER = replace(OFFICE, groups=("Pääsukesed",), person="Laine Sõnajalg", job_title="rühmaõpetaja")
SCHOOL = replace(
    KINDERGARTEN,
    workplace=Workplace.SCHOOL,
    house="Õunaaia näidiskool",
    groups=("1.a",),
    person="Ülle Pähkel",
)


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """Return the computer of the kindergarten's office."""
    yield from founded(qtbot, tmp_path / "office", OFFICE)


@pytest.fixture
def teacher(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """Return a teacher's own computer in the same kindergarten."""
    yield from founded(qtbot, tmp_path / "teacher", TEACHER)


@pytest.fixture
def school(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """Return a school."""
    yield from founded(qtbot, tmp_path / "school", SCHOOL)


def agreed(house: House, case_id: CaseId, limits: str = "") -> None:
    """Let a parent agree that more than the card goes to the next place."""

    def job(session: Session) -> None:
        family_dealings.keep_consent(
            session,
            case_id,
            scope=ConsentScope.NEXT_PLACE,
            limits=limits,
            giver="Külli Maasikas",
            form=ConsentForm.WRITTEN,
            given_on=session.today(),
        )

    house.do(job)


def carded(house: House, child_id: ChildId) -> None:
    """Finish the readiness card of a child."""
    house.do(lambda session: a_finished_document(session, child_id, "koolivalmiduskaart"))


def went_last(house: House) -> Where:
    """Return where a page asked to go last."""
    house.settle()
    return house.went[-1]
