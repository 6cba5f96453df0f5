# SPDX-License-Identifier: EUPL-1.2
"""A used recovery sheet is told to everybody; the head makes a new one and the old is void."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtWidgets import QPushButton

from hop_desktop.app import opening
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import WrongRecoveryKey
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.settings.sheet import SheetPart
from hop_desktop.gui.pages.settings_page import SettingsPage
from hop_desktop.gui.pages.today_page import TodayPage
from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.start import Opened, who_and_where
from tests.gui.case_ground import answer_question, names, press, reads, shown, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.naming import unnamed
from tests.gui.pages import House
from tests.journeys.sheets import groups_on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NEW = "kevadine sibul peenras 12"


def sheet_settings(house: House, **size: int) -> SettingsPage:
    page = shown(house, Where(page=PageName.SETTINGS, words="sheet"), **size)
    assert isinstance(page, SettingsPage)
    return page


def part_of(page: SettingsPage) -> SheetPart:
    part = page.part
    assert isinstance(part, SheetPart)
    return part


def today(house: House) -> TodayPage:
    page = shown(house, Where(page=PageName.TODAY))
    assert isinstance(page, TodayPage)
    return page


def a_new_sheet(house: House) -> tuple[str, ...]:
    return house.do(opening.renew_sheet).groups


def come_in_by_the_sheet(house: House, groups: tuple[str, ...]) -> None:
    """Let the head forget the passphrase, and come in by the paper."""

    def make() -> tuple[Session, Opened]:
        session = recovered(house, groups)
        return session, who_and_where(session)

    house.runner.open(make, owner=house.runner, done=house._know)
    house.settle()


def recovered(house: House, groups: tuple[str, ...]) -> Session:
    return opening.recover(house.around, key=" ".join(groups), login="õie", passphrase=NEW)


def test_a_new_sheet_is_made_saved_and_proved(house: House, tmp_path: Path) -> None:
    old = a_new_sheet(house)
    page = sheet_settings(house)
    page.space.preferences = Preferences(language="ru")
    answer_question("Tee uus leht")
    press(house, page, "Tee uus taasteleht")
    house.files.answers.append(tmp_path / "leht.pdf")
    press(house, page, "Salvesta PDF-ina")
    groups = groups_on(tmp_path / "leht.pdf")
    with PdfDocument(tmp_path / "leht.pdf") as sheet:
        assert "Лист восстановления" in sheet[0].get_textpage().get_text_range()

    write(page, "Kirjuta taastelehelt", "XXXX")
    press(house, page, "Uus leht on käes")
    assert reads(page, "See ei ole sama, mis taastelehel.")
    assert part_of(page).sheet.is_waiting
    write(page, "Kirjuta taastelehelt", groups[part_of(page).sheet.asked].lower())
    press(house, page, "Uus leht on käes")

    assert reads(page, "Uus taasteleht kehtib.")
    assert not part_of(page).sheet.is_waiting
    assert "Tee uus taasteleht" in names(page)
    with pytest.raises(WrongRecoveryKey):
        recovered(house, old)
    come_in_by_the_sheet(house, tuple(groups))


def test_the_old_sheet_stays_until_the_question_is_answered(house: House) -> None:
    old = a_new_sheet(house)
    page = sheet_settings(house)
    answer_question("Jäta vana kehtima")
    press(house, page, "Tee uus taasteleht")

    assert "Prindi taasteleht" not in names(page)
    come_in_by_the_sheet(house, old)


def test_the_head_is_led_from_today_to_a_new_sheet(house: House) -> None:
    come_in_by_the_sheet(house, a_new_sheet(house))
    page = today(house)

    assert page.strip.kind() == "warn"
    assert reads(page, "Õie Õunapuu sai 24.11.2026 sisse taastelehega.")
    press(house, page, "Tee uus taasteleht")
    assert house.went == [Where(page=PageName.SETTINGS, words="sheet")]

    settings = sheet_settings(house)
    assert reads(settings, "Õie Õunapuu sai 24.11.2026 sisse taastelehega.")
    answer_question("Tee uus leht")
    press(house, settings, "Tee uus taasteleht")
    assert not reads(settings, "sisse taastelehega.")
    assert today(house).strip.kind() == ""


def test_a_colleague_is_told_and_asked_to_speak_up(house: House) -> None:
    come_in_by_the_sheet(house, a_new_sheet(house))
    house.work_as(Role.TEACHER)

    page = today(house)

    assert reads(page, "Õie Õunapuu sai 24.11.2026 sisse taastelehega.")
    assert reads(page, "ütle seda kohe asutuse juhile")
    assert "Tee uus taasteleht" not in names(page)


def test_what_was_just_done_stays_in_the_strip(house: House) -> None:
    come_in_by_the_sheet(house, a_new_sheet(house))
    page = today(house)
    page.strip.showMessage("ok", "Tehtud: Helistada logopeedile")

    page.load()
    house.settle()

    assert page.strip.title() == "Tehtud: Helistada logopeedile"


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (700, 480)])
def test_everything_about_the_sheet_is_seen_and_named(
    house: House, width: int, height: int
) -> None:
    come_in_by_the_sheet(house, a_new_sheet(house))
    page = sheet_settings(house, width=width, height=height)
    assert clipped_texts(page) == []
    answer_question("Tee uus leht")
    press(house, page, "Tee uus taasteleht")

    for _ in range(2):
        assert clipped_texts(page) == []
        assert not scrolls_sideways(page)
        assert unnamed(page) == []
        lengthen(page)
        house.settle()
    assert all(button.isEnabled() for button in page.findChildren(QPushButton))
