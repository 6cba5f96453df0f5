# SPDX-License-Identifier: EUPL-1.2
"""Whatever can be chosen by a button can be dropped, and meets the same checks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.attachments import AttachmentsSection
from hop_desktop.gui.widgets.files_field import FilesField
from tests.gui.case_ground import a_known_case, a_pdf, press, reads, shown, write
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def drop(place: QWidget, *paths: Path) -> bool:
    """Drag files over a place and let go of them; say whether they were welcome."""
    brought, at = QMimeData(), QPointF(5, 5)
    brought.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    hand = (Qt.DropAction.CopyAction, brought, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(at.toPoint(), *hand, none)
    entered.ignore()
    QApplication.sendEvent(place, entered)
    QApplication.sendEvent(place, QDropEvent(at, *hand, none))
    return entered.isAccepted()


def a_file(folder: Path, name: str, content: bytes = b"") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("where", "wrong", "said"),
    [
        (PageName.INBOX, "pilt.png", "ei sobi siia"),
        (PageName.INBOX, "pakett.cdoc2", ""),
        (PageName.CONTACTS, "pilt.png", "ei sobi siia"),
        (PageName.CONTACTS, "kaart.hopcard", ""),
        (PageName.CONTACTS, "kataloog.hopdirectory", ""),
        (PageName.ROSTER, "pilt.png", "ei sobi siia"),
        (PageName.ROSTER, "nimekiri.xlsx", "nimekirja"),
    ],
)
def test_a_page_takes_a_file_anywhere_and_says_what_is_wrong_with_it(
    house: House, tmp_path: Path, where: PageName, wrong: str, said: str
) -> None:
    page = shown(house, Where(page=where))

    assert drop(page, a_file(tmp_path, wrong, b"x"))
    house.settle()

    assert reads(page, said) if said else page.strip.kind() == "error"


def test_the_list_of_children_is_read_as_by_the_button(house: House, tmp_path: Path) -> None:
    page = shown(house, Where(page=PageName.ROSTER))
    listed = "Eesnimi;Perenimi;Sünniaeg\nÕnneli;Näidis;05.03.2021\n"

    drop(page, a_file(tmp_path, "nimekiri.csv", listed.encode()))
    house.settle()

    assert reads(page, "Õnneli")


def test_files_of_an_observation_are_checked_when_they_are_dropped(
    house: House, tmp_path: Path
) -> None:
    a_known_case(house)
    page = shown(house, Where(page=PageName.OBSERVATION))
    (field,) = page.findChildren(FilesField)

    assert drop(field, a_file(tmp_path, "leht.pdf", a_pdf()), a_file(tmp_path, "vale.pdf", b"x"))
    house.settle()

    assert [each.title for each in field.files()] == ["leht"]
    assert field.error()


def test_saving_waits_for_the_files_that_are_still_read(qtbot: QtBot, tmp_path: Path) -> None:
    field, told, read, saved = FilesField(), [], [], []
    qtbot.addWidget(field)
    field.readBy(lambda job, done, *, failed: told.append((job, done, failed)))

    field.add(a_file(tmp_path, "leht.pdf", a_pdf()))
    field.add(a_file(tmp_path, "pilt.pdf", a_pdf()))
    field.whenRead(lambda: saved.append([each.title for each in field.files()]))
    for job, done, _ in told:
        read.append(saved.copy())
        done(job(None))

    assert read == [[], []]
    assert saved == [["leht", "pilt"]]


def test_a_refused_file_stops_the_saving_that_waits(qtbot: QtBot, tmp_path: Path) -> None:
    field, told, saved = FilesField(), [], []
    qtbot.addWidget(field)
    field.readBy(lambda job, done, *, failed: told.append((job, done, failed)))

    field.add(a_file(tmp_path, "vale.pdf", b"x"))
    field.whenRead(lambda: saved.append(True))
    ((job, _, failed),) = told
    with pytest.raises(Invalid) as refused:
        job(None)
    failed(refused.value)

    assert field.error()
    assert saved == []


def attachments_of(page: Page) -> AttachmentsSection:
    (section,) = page.findChildren(AttachmentsSection)
    return section


def test_a_file_is_dropped_on_a_case_by_whoever_may_add_one(house: House, tmp_path: Path) -> None:
    known = a_known_case(house)
    page = shown(house, known.where)
    section = attachments_of(page)
    paper = a_file(tmp_path, "otsus.pdf", a_pdf())

    assert drop(section, a_file(tmp_path, "vale.pdf", b"x"))
    house.settle()
    assert page.strip.kind() == "error"
    assert drop(section, paper)
    house.settle()
    assert not drop(section, paper)  # one at a time
    assert section.ui.titleField.value() == "otsus"
    write(page, "Manuse nimetus", "Nõustamiskomisjoni otsus")
    press(house, page, "Lisa manus")
    house.settle()

    assert reads(page, "Nõustamiskomisjoni otsus")


def test_a_page_that_takes_no_files_now_takes_none_by_mouse(house: House, tmp_path: Path) -> None:
    known = a_known_case(house)
    page = shown(house, Where(page=PageName.SIGNING, about=known.case.id))
    signed = a_file(tmp_path, "leping.asice", b"PK")

    assert not drop(page, signed)  # nothing was given to be signed
    house.work_as(Role.COORDINATOR)
    page = shown(house, Where(page=PageName.CONTACTS))
    drop(page, a_file(tmp_path, "kaart.hopcard", b"x"))
