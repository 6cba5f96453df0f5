# SPDX-License-Identifier: EUPL-1.2
"""Backups through the windows: making, checking, restoring, reminding."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.app import backups
from hop_desktop.domain.backups import BackupPlan
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.recover_page import RecoverPage
from hop_desktop.gui.pages.restore_page import RestorePage
from hop_desktop.gui.pages.settings.backups import BackupsPart
from hop_desktop.gui.pages.settings_page import SettingsPage
from hop_desktop.gui.pages.trouble_page import TroublePage
from hop_desktop.gui.pages.unlock_page import UnlockPage
from hop_desktop.store.backup_file import silent
from tests.gui.clipping import clipped_texts, scrolls_sideways
from tests.gui.hands import press, words
from tests.gui.naming import unnamed
from tests.gui.pages import KINDERGARTEN, PASSPHRASE, House
from tests.gui.window import Opened, found_store, open_window, surroundings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a folder for backups."""
    folder = tmp_path / "mälupulk"
    folder.mkdir()
    return folder


@pytest.fixture
def planned(house: House, place: Path) -> House:
    """Give a house whose backups go to a stick."""
    house.do(lambda session: backups.change_plan(session, BackupPlan(folder=str(place))))
    return house


def part(house: House) -> BackupsPart:
    page = house.show(Where(page=PageName.SETTINGS, words="backups"))
    assert isinstance(page, SettingsPage)
    assert isinstance(page.part, BackupsPart)
    return page.part


def rest(house: House) -> None:
    """Wait until the backup has ended and was noted."""
    house.settle()
    house.qtbot.waitUntil(lambda: not house.space.backing_up.is_working, timeout=20_000)
    house.settle()


def said(part: BackupsPart) -> str:
    return words(part.strip)


# Settings


def test_the_head_makes_a_backup(planned: House, place: Path) -> None:
    shown = part(planned)
    assert "Varukoopiat ei ole veel tehtud." in words(shown)

    press(shown, "Tee varukoopia kohe")
    rest(planned)

    (path,) = place.iterdir()
    assert "Varukoopia on tehtud ja kontrollitud." in said(shown)
    assert path.name in said(shown)
    assert "Viimane kontrollitud varukoopia: " in words(shown)


def test_without_a_place_the_head_is_asked_to_choose_one(house: House, place: Path) -> None:
    shown = part(house)

    press(shown, "Tee varukoopia kohe")
    rest(house)

    assert "Vali enne, kuhu varukoopiad lähevad." in said(shown)
    house.files.answers.append(place)
    press(shown, "Vali koht")
    house.settle()
    assert str(place) in words(shown).replace("\u200b", "")


def test_a_choice_holds_at_once(planned: House) -> None:
    shown = part(planned)

    shown.ui.remindPills.setValue("14")
    shown.ui.remindPills.changed.emit()
    planned.settle()

    assert planned.do(backups.state).plan.remind_days == 14


def test_a_stick_that_is_not_there_is_said_with_what_to_do(planned: House, place: Path) -> None:
    shown = part(planned)
    place.rmdir()

    press(shown, "Tee varukoopia kohe")
    rest(planned)

    assert "ei ole praegu näha" in said(shown)
    assert "Pane mälupulk külge" in said(shown)


def test_the_window_answers_while_a_backup_is_made_and_it_can_be_stopped(
    planned: House, place: Path
) -> None:
    shown = part(planned)

    press(shown, "Tee varukoopia kohe")
    planned.qtbot.waitUntil(lambda: planned.space.backing_up.is_working, timeout=20_000)
    assert not shown.ui.makeButton.isEnabled()
    shown.ui.busy.cancelled.emit()
    rest(planned)

    assert shown.ui.makeButton.isEnabled()
    assert "katkes" in said(shown) or any(place.iterdir())  # it may have been done by then


def test_the_head_checks_a_backup(planned: House, place: Path) -> None:
    shown = part(planned)
    press(shown, "Tee varukoopia kohe")
    rest(planned)
    (path,) = place.iterdir()

    planned.files.answers.append(path)
    press(shown, "Kontrolli varukoopiat")
    rest(planned)
    assert "Varukoopia on terve ja avaneb." in said(shown)

    path.write_bytes(path.read_bytes()[:-1])
    planned.files.answers.append(path)
    press(shown, "Kontrolli varukoopiat")
    rest(planned)
    assert "rikutud või poolik" in said(shown)


def test_by_itself_it_is_made_once_a_day(planned: House, place: Path) -> None:
    planned.space.backing_up.make_due()
    rest(planned)
    planned.space.backing_up.make_due()
    rest(planned)

    assert len(list(place.iterdir())) == 1


def test_moving_away_ends_the_work_here(planned: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hop_desktop.gui.pages.settings.backups.ask", lambda *_, **__: True)
    shown = part(planned)

    press(shown, "Lõpeta töö selles arvutis")
    planned.settle()
    assert "Pärast viimast varukoopiat on andmeid muudetud." in said(shown)
    press(shown, "Tee varukoopia kohe")
    rest(planned)
    press(shown, "Lõpeta töö selles arvutis")
    planned.settle()

    assert "Töö käib teises arvutis." in words(shown)
    press(shown, "Alusta siin uuesti tööd")
    planned.settle()
    assert "üleandmised on lukus" in words(shown)
    press(shown, "Ava Üleandmised")
    assert planned.went[-1].page is PageName.HANDOVERS


# Today


def today(house: House) -> Page:
    return house.show(Where(page=PageName.TODAY))


def test_the_head_is_reminded_when_the_last_backup_is_old(planned: House) -> None:
    assert "Andmete hoid" not in words(today(planned))
    planned.clock.moment += timedelta(days=7)
    assert "Varukoopiat ei ole veel tehtud" in words(today(planned))

    planned.space.backing_up.make()
    rest(planned)
    assert "Andmete hoid" not in words(today(planned))
    planned.clock.moment += timedelta(days=9)
    page = today(planned)
    assert "Viimane varukoopia on 9 päeva vana" in words(page)
    press(page, "Viimane varukoopia on 9 päeva vana. Pane mälupulk külge ja tee uus")
    assert planned.went[-1] == Where(page=PageName.SETTINGS, words="backups")


def test_a_teacher_is_not_reminded(planned: House) -> None:
    planned.clock.moment += timedelta(days=30)
    planned.work_as(Role.TEACHER)

    assert "Viimane varukoopia" not in words(today(planned))


def test_the_head_sees_why_the_backup_of_the_day_was_not_made(planned: House, place: Path) -> None:
    place.rmdir()

    planned.space.backing_up.make_due()
    rest(planned)

    assert "Tänane varukoopia jäi tegemata" in words(today(planned))


def test_little_room_is_told_to_everybody(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    from hop_desktop.store import ballast

    monkeypatch.setattr(ballast, "scarce_room", lambda _: 310 * 1024**2)
    house.work_as(Role.TEACHER)

    assert "Kettal on ruumi alles 310 MB" in words(today(house)).replace("\u00a0", " ")


# The door


@pytest.fixture
def copy(tmp_path: Path, place: Path) -> tuple[Path, str]:
    """Give a backup of a house that is gone, and its recovery key."""
    from hop_desktop.app import opening

    groups = found_store(tmp_path / "vana arvuti", KINDERGARTEN)
    around = surroundings(tmp_path / "vana arvuti")
    session = opening.unlock(around, login="õie", passphrase=PASSPHRASE)
    backups.change_plan(session, BackupPlan(folder=str(place)))
    task = backups.begin(session)
    path = place / backups.note(session, task.run(silent)).name
    session.close()
    return path, " ".join(groups)


@pytest.fixture
def fresh(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """Give a window on a computer where the program was never used."""
    opened = open_window(tmp_path / "uus arvuti")
    wait_for(qtbot, opened, "WelcomePage")
    yield opened
    opened.close()


def wait_for(qtbot: QtBot, opened: Opened, page: str) -> QWidget:
    def shown() -> QWidget | None:
        return opened.window.door.currentWidget() if opened.window.door is not None else None

    qtbot.waitUntil(lambda: type(shown()).__name__ == page, timeout=20_000)
    found = shown()
    assert found is not None
    return found


def chosen(qtbot: QtBot, opened: Opened, path: Path) -> RestorePage:
    press(opened.window, "Taasta varukoopiast")
    page = wait_for(qtbot, opened, "RestorePage")
    assert isinstance(page, RestorePage)
    opened.files.answers.append(path)
    press(page, "Vali varukoopia")
    qtbot.waitUntil(lambda: not page._work.is_working, timeout=20_000)
    return page


def test_on_a_new_computer_the_house_comes_back_with_a_passphrase(
    qtbot: QtBot, fresh: Opened, copy: tuple[Path, str]
) -> None:
    page = chosen(qtbot, fresh, copy[0])
    assert "Fail on terve" in words(page)
    assert unnamed(page) == []

    page.ui.passphraseField.line.setText("vale fraas on see")
    press(page, "Taasta andmed")
    qtbot.waitUntil(lambda: "See paroolifraas ei sobi." in words(page), timeout=20_000)
    page.ui.passphraseField.line.setText(PASSPHRASE)
    press(page, "Taasta andmed")

    qtbot.waitUntil(lambda: fresh.window.shell is not None, timeout=20_000)
    shell = fresh.window.shell
    assert shell is not None
    assert shell.space.house.name == KINDERGARTEN.house
    qtbot.waitUntil(lambda: "üleandmised lukus" in words(shell), timeout=20_000)


def test_the_recovery_sheet_brings_it_back_too_and_need_not_be_typed_twice(
    qtbot: QtBot, fresh: Opened, copy: tuple[Path, str]
) -> None:
    page = chosen(qtbot, fresh, copy[0])
    page.ui.wayPills.setValue("paper")
    page.ui.wayPills.changed.emit()
    page.ui.keyText.setValue(copy[1])

    press(page, "Taasta andmed")

    after = wait_for(qtbot, fresh, "RecoverPage")
    assert isinstance(after, RecoverPage)
    assert after.ui.keyText.value() == copy[1]


def test_a_broken_file_is_said_to_be_broken_and_nothing_is_made(
    qtbot: QtBot, fresh: Opened, copy: tuple[Path, str]
) -> None:
    data = copy[0].read_bytes()
    copy[0].write_bytes(data[:-200])

    page = chosen(qtbot, fresh, copy[0])

    qtbot.waitUntil(lambda: "rikutud või poolik" in words(page.ui.strip), timeout=20_000)
    assert not page.ui.footer.primaryButton.isEnabled()
    press(page, "Loobu")
    wait_for(qtbot, fresh, "WelcomePage")


def test_beside_a_broken_store_the_house_comes_back_and_the_old_one_stays(
    qtbot: QtBot, tmp_path: Path, copy: tuple[Path, str]
) -> None:
    folder = tmp_path / "vana arvuti"
    (folder / "store.db").write_bytes(b"rikutud")
    opened = open_window(folder)
    try:
        shown = wait_for(qtbot, opened, "UnlockPage")
        assert isinstance(shown, UnlockPage)
        qtbot.waitUntil(shown.ui.loginBox.box.isEnabled)
        shown.tried.emit("õie", PASSPHRASE)
        trouble = wait_for(qtbot, opened, "TroublePage")
        assert isinstance(trouble, TroublePage)

        page = chosen(qtbot, opened, copy[0])
        page.ui.passphraseField.line.setText(PASSPHRASE)
        press(page, "Taasta andmed")

        qtbot.waitUntil(lambda: opened.window.shell is not None, timeout=20_000)
        assert (folder / "store.db").read_bytes() == b"rikutud"
        assert (folder / "store.place").read_text(encoding="utf-8").startswith("andmed-")
    finally:
        opened.close()


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (560, 420)])
def test_nothing_is_cut(planned: House, width: int, height: int) -> None:
    page = planned.show(Where(page=PageName.SETTINGS, words="backups"), width=width, height=height)

    assert clipped_texts(page) == []
    assert not scrolls_sideways(page)
    assert unnamed(page) == []


def test_locking_in_the_midst_of_a_backup_leaves_nothing_and_nobody_waits(
    qtbot: QtBot, tmp_path: Path, place: Path
) -> None:
    from hop_desktop.app import opening

    folder = tmp_path / "kodu"
    found_store(folder, KINDERGARTEN)
    session = opening.unlock(surroundings(folder), login="õie", passphrase=PASSPHRASE)
    backups.change_plan(session, BackupPlan(folder=str(place)))
    for number in range(10):
        with session.write("rules.agreed") as tx:
            tx.settings.set(f"täide {number}", "õ" * 500_000)
    session.close()
    opened = open_window(folder)
    try:
        shown = wait_for(qtbot, opened, "UnlockPage")
        assert isinstance(shown, UnlockPage)
        qtbot.waitUntil(shown.ui.loginBox.box.isEnabled)
        shown.tried.emit("õie", PASSPHRASE)
        qtbot.waitUntil(lambda: opened.window.shell is not None, timeout=20_000)
        assert opened.window.shell is not None
        backing_up = opened.window.shell.space.backing_up
        with qtbot.waitSignal(backing_up.progressed, timeout=20_000):
            backing_up.make()

        opened.window.lock()

        assert opened.window.shell is None
        wait_for(qtbot, opened, "UnlockPage")
        for left in (*folder.iterdir(), *place.iterdir()):
            assert not left.name.startswith(".hop-")
    finally:
        opened.close()
