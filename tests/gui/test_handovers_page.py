# SPDX-License-Identifier: EUPL-1.2
"""The list of handovers: where each stands and how long it has waited."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from hop_desktop.app import handovers
from hop_desktop.app.session import Session
from hop_desktop.domain.handovers import Basis, CarerInformed
from hop_desktop.gui.page import PageName, Where
from tests.gui.case_ground import meet, names, press, reads, shown
from tests.gui.exchange import a_question_came, fits, handed, ready
from tests.gui.naming import spoken_name
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HERE = Where(page=PageName.HANDOVERS)


def test_an_empty_list_leads_to_the_cases(house: House) -> None:
    page = shown(house, HERE)

    assert reads(page, "Üleandmine algab juhtumi lehelt.")
    press(house, page, "Vaata juhtumeid")

    assert house.went == [Where(page=PageName.CASES)]


def test_days_without_an_answer_are_counted(house: House, desk: House, tmp_path: Path) -> None:
    done, _ = handed(house, desk, tmp_path / "pulk")
    assert "24.11.2026. Mari Maasikas. Suletud. suletud täna. Näidisvalla heaoluteenistus" in names(
        shown(house, HERE)
    )

    house.clock.moment += timedelta(days=12)
    page = shown(house, HERE)

    assert spoken_name(page.focusWidget() or page).startswith("24.11.2026. Mari Maasikas")
    assert reads(page, "12 päeva vastuseta")
    press(house, page, "24.11.2026. Mari Maasikas")
    assert house.went == [Where(page=PageName.HANDOVER, id=done.id)]


def test_one_in_preparation_says_so(house: House, desk: House) -> None:
    known, to = ready(house), meet(house, desk)
    house.do(lambda session: handovers.start(session, known.case.id, recipient=to))

    page = shown(house, HERE)

    assert names(page) == ["Pooleli. Mari Maasikas. Mustand. Näidisvalla heaoluteenistus"]


def test_one_that_waits_for_the_head_says_so(house: House, desk: House) -> None:
    known, to = ready(house), meet(house, desk)

    def job(session: Session) -> None:
        begun = handovers.start(session, known.case.id, recipient=to)
        handovers.prepare(
            session,
            begun.id,
            recipient=to,
            reason="Vaja on logopeedi.",
            basis=Basis.LAW,
            carer_informed=CarerInformed.YES,
            carer_note="Räägiti emaga.",
        )

    house.do(job)

    assert "Ootab kinnitust" in names(shown(house, HERE))[0]
    assert reads(shown(house, Where(page=PageName.CASES)), "Üleandmine: ootab kinnitust")


def test_an_unanswered_question_stands_before_a_missing_receipt(
    house: House, desk: House, tmp_path: Path
) -> None:
    done, path = handed(house, desk, tmp_path / "pulk")
    house.clock.moment += timedelta(days=12)
    assert reads(shown(house, HERE), "Kinnitust ei ole")

    a_question_came(house, desk, done.id, path)

    page = shown(house, HERE)
    assert reads(page, "Saaja küsimus on vastamata")
    assert not reads(page, "Kinnitust ei ole")
    today = shown(house, Where(page=PageName.TODAY))
    assert reads(today, "saaja ootab sinu vastust küsimusele")
    assert not reads(today, "kirjuta sama fail uuesti")


def test_the_list_fits_every_window(house: House, desk: House, tmp_path: Path) -> None:
    fits(shown(house, HERE))
    handed(house, desk, tmp_path / "pulk")
    fits(shown(house, HERE))
