# SPDX-License-Identifier: EUPL-1.2
"""What a package is made with: tick-list, control code, drop zone, track, busy line, views."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.gui.widgets import progress
from hop_desktop.gui.widgets.control_code import ControlCodeView
from hop_desktop.gui.widgets.document_view import ImageView, PdfView
from hop_desktop.gui.widgets.drop_zone import DropZone
from hop_desktop.gui.widgets.goal_card import GoalCard
from hop_desktop.gui.widgets.progress import BusyLine
from hop_desktop.gui.widgets.scale import ScaleView
from hop_desktop.gui.widgets.stage_track import StageTrack, Step, StepCell
from hop_desktop.gui.widgets.tick_list import PackageTickList
from hop_desktop.gui.widgets.tick_rows import GoingRow, StayingRow
from tests.gui.clipping import clipped_texts, lengthen, settle
from tests.gui.naming import spoken_name, tab_stops, unnamed, walked
from tests.gui.test_widgets_rows import shown

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen has no window manager
]
GROUPS = ("K7QM", "2FXA", "9TRD", "WH4C", "E6NB", "J3VP")
SCALE = ("Ei räägi", "Näitab käega", "Ütleb ühe sõna", "Ütleb kaks sõna", "Jutustab")


def parts() -> PackageTickList:
    ticks = PackageTickList()
    ticks.setGoing(
        [
            ("child", "Lapse nimi ja sünniaeg", "1 kirje", True),
            ("observations", "Tähelepanekud", "9 kirjet, 21.09–19.11.2026", False),
            ("plan", "Tegevusplaan", "2 lehte", False),
        ]
    )
    ticks.setStaying([("talk", "Märkmed vestlusest vanemaga", "Vanem ei andnud nõusolekut")])
    return ticks


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_everything_that_takes_the_focus_is_named(qtbot: QtBot) -> None:
    ticks, code, card, view = parts(), ControlCodeView(), goal(), PdfView()
    ticks.setHeld({"plan": ""})
    code.setGroups(GROUPS)
    view.setPdf(pdf(2))
    zone = DropZone("Lohista pakett siia.", "Vali fail", "Pakett (*.cdoc2)")
    for widget in (ticks, code, card, view, zone):
        page = shown(qtbot, widget, width=700)
        assert tab_stops(page) != []
        assert unnamed(page) == []


def test_tab_goes_through_a_package_in_reading_order(qtbot: QtBot) -> None:
    ticks = parts()
    ticks.setWhyLinks(True)
    ticks.setHeld({"plan": "Pooleli"})
    page = shown(qtbot, ticks, width=760)
    first = ticks.row("observations").focusProxy()
    assert first is not None
    assert [spoken_name(widget) for widget in walked(page, first)] == [
        "Tähelepanekud. 9 kirjet, 21.09–19.11.2026",
        "Miks see jääb siia? Tegevusplaan",
        "Võta kaasa: Tegevusplaan",
        "Miks jääb siia: Märkmed vestlusest vanemaga",
    ]


def test_the_list_counts_what_goes_and_what_stays(qtbot: QtBot) -> None:
    ticks = parts()
    shown(qtbot, ticks, width=760)
    assert "3 osa 4-st" in words(ticks)
    assert ticks.value() == ({"child", "observations", "plan"}, {})


def untick(qtbot: QtBot, ticks: PackageTickList, key: str) -> StayingRow:
    going = ticks.row(key)
    assert isinstance(going, GoingRow)
    QTest.keyClick(going.box, Qt.Key.Key_Space)
    staying = ticks.row(key)
    assert isinstance(staying, StayingRow)
    return staying


def test_unticking_a_part_moves_it_and_asks_why(qtbot: QtBot) -> None:
    ticks = parts()
    shown(qtbot, ticks, width=760)
    with qtbot.waitSignal(ticks.changed):
        row = untick(qtbot, ticks, "plan")
    assert row.reason is not None
    assert row.reason.hasFocus()
    QTest.keyClicks(row.reason, "Kava on pooleli")
    assert ticks.value() == ({"child", "observations"}, {"plan": "Kava on pooleli"})
    assert "2 osa 4-st" in words(ticks)


def test_a_part_kept_here_can_be_taken_along_again(qtbot: QtBot) -> None:
    ticks = parts()
    shown(qtbot, ticks, width=760)
    row = untick(qtbot, ticks, "plan")
    QTest.keyClick(row.findChildren(QWidget, "bring_back")[0], Qt.Key.Key_Space)
    assert ticks.value() == ({"child", "observations", "plan"}, {})
    going = ticks.row("plan")
    assert isinstance(going, GoingRow)
    assert going.box.hasFocus()


def test_a_part_kept_here_without_a_reason_is_pointed_at(qtbot: QtBot) -> None:
    ticks = parts()
    shown(qtbot, ticks, width=760)
    row = untick(qtbot, ticks, "plan")
    assert row.reason is not None
    assert ticks.withoutReason() == ["plan"]
    assert ticks.showMissing()
    assert row.reason.property("invalid") is True
    assert "Kirjuta, miks see jääb siia" in words(ticks)
    QTest.keyClicks(row.reason, "Pooleli")
    assert row.reason.property("invalid") is False
    assert "Kirjuta, miks see jääb siia" not in words(ticks)
    assert not ticks.showMissing()


def test_a_part_that_must_go_and_a_withheld_part_have_no_box(qtbot: QtBot) -> None:
    ticks = parts()
    shown(qtbot, ticks, width=760)
    assert not hasattr(ticks.row("child"), "box")
    assert not hasattr(ticks.row("talk"), "box")
    assert "Vanem ei andnud nõusolekut" in words(ticks)


def test_down_offers_the_usual_reasons(qtbot: QtBot) -> None:
    ticks = parts()
    ticks.setReasons(["Ei puuduta saaja ülesannet", "Vanem palus mitte saata"])
    shown(qtbot, ticks, width=760)
    row = untick(qtbot, ticks, "plan")
    assert row.reason is not None
    QTest.keyClick(row.reason, Qt.Key.Key_Down)
    offered = row.reason.completer().popup()
    assert offered is not None
    qtbot.waitUntil(offered.isVisible)
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Return)
    assert ticks.value()[1] == {"plan": "Ei puuduta saaja ülesannet"}


def test_reasons_written_earlier_come_back(qtbot: QtBot) -> None:
    ticks = parts()
    ticks.setHeld({"plan": "Kava on pooleli", "child": "ei saa jääda"})
    assert ticks.value() == ({"child", "observations"}, {"plan": "Kava on pooleli"})


@pytest.mark.parametrize("width", [760, 420, 300])
def test_no_word_of_the_package_list_is_cut_off(qtbot: QtBot, width: int) -> None:
    ticks = parts()
    ticks.setWhyLinks(True)
    ticks.setHeld({"plan": ""})
    page = shown(qtbot, ticks, width=width, height=900)
    assert clipped_texts(page) == []
    lengthen(page)
    assert clipped_texts(page) == []


def test_a_code_is_read_letter_by_letter_and_walked_with_arrows(qtbot: QtBot) -> None:
    code = ControlCodeView()
    code.setGroups(GROUPS)
    shown(qtbot, code, width=500)
    tiles = code.tiles()
    assert tiles[0].accessibleName() == "1. rühm: K, 7, Q, M"
    tiles[0].setFocus()
    QTest.keyClick(tiles[0], Qt.Key.Key_Down)
    assert tiles[3].hasFocus()
    QTest.keyClick(tiles[3], Qt.Key.Key_Right)
    assert tiles[4].hasFocus()


def test_a_code_of_another_length_is_not_shown(qtbot: QtBot) -> None:
    code = ControlCodeView()
    with pytest.raises(ValueError, match="5"):
        code.setGroups(GROUPS[:5])


HAND = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def brought(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag(place: QWidget, mime: QMimeData) -> None:
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, *HAND)
    QApplication.sendEvent(place, event)


def drop(place: QWidget, *paths: Path) -> None:
    mime = brought(*paths)
    drag(place, mime)
    event = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, *HAND)
    QApplication.sendEvent(place, event)


def test_a_dropped_package_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Lohista pakett siia.", "Vali fail", "Pakett (*.cdoc2)")
    shown(qtbot, zone, width=500)
    with qtbot.waitSignal(zone.dropped) as taken:
        drop(zone, tmp_path / "HOP.cdoc2")
    assert taken.args == [tmp_path / "HOP.cdoc2"]


def test_a_zone_shows_that_a_file_is_held_over_it(qtbot: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Lohista pakett siia.", "Vali fail", "Pakett (*.cdoc2)")
    shown(qtbot, zone, width=500)
    mime = brought(tmp_path / "HOP.cdoc2")
    drag(zone, mime)
    assert zone.property("dragging") is True
    QApplication.sendEvent(zone, QDragLeaveEvent())
    assert zone.property("dragging") is False


def test_two_files_at_once_are_not_taken(qtbot: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Lohista pakett siia.", "Vali fail", "Pakett (*.cdoc2)")
    shown(qtbot, zone, width=500)
    with qtbot.assertNotEmitted(zone.dropped):
        drop(zone, tmp_path / "a.cdoc2", tmp_path / "b.cdoc2")
    assert zone.error() == "Too korraga üks fail."


def test_another_file_is_named_and_the_wanted_kind_told(qtbot: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Lohista pakett siia.", "Vali fail", "Pakett (*.cdoc2)")
    shown(qtbot, zone, width=500)
    with qtbot.assertNotEmitted(zone.dropped):
        drop(zone, tmp_path / "pilt.png")
    assert "pilt.png" in zone.error()
    assert ".cdoc2" in zone.error()
    drop(zone, tmp_path / "HOP.CDOC2")
    assert zone.error() == ""


def test_dropping_anywhere_on_the_page_works(qtbot: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Lohista pakett siia.", "Vali fail", "Pakett (*.cdoc2)")
    page = shown(qtbot, zone, width=500)
    zone.acceptDropsOn(page)
    with qtbot.waitSignal(zone.dropped):
        drop(page, tmp_path / "HOP.cdoc2")


def test_the_button_asks_for_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    package = tmp_path / "HOP.cdoc2"
    package.write_bytes(b"")
    zone = DropZone("Lohista pakett siia.", "Vali fail", "Pakett (*.cdoc2)")
    shown(qtbot, zone, width=500)
    QTest.keyClick(zone.button, Qt.Key.Key_Space)
    (dialog,) = zone.findChildren(QFileDialog)
    dialog.selectFile(str(package))
    with qtbot.waitSignal(zone.dropped) as taken:
        dialog.fileSelected.emit(str(package))
    dialog.close()
    assert taken.args == [package]


def steps() -> list[Step]:
    return [
        Step(numeral="I", name="Märkamine", status="lõpetatud 14.10.2026", state="done"),
        Step(numeral="II", name="Tegevusplaan", status="alates 15.10.2026", state="current"),
        Step(numeral="III", name="Abi väljastpoolt", status="ei ole alanud"),
    ]


def test_each_stage_says_its_name_and_status(qtbot: QtBot) -> None:
    track = StageTrack()
    track.setSteps(steps())
    shown(qtbot, track, width=900)
    names = [cell.accessibleName() for cell in track.findChildren(StepCell)]
    assert names[1] == "Tegevusplaan: alates 15.10.2026"
    assert not track.isColumn()


def test_a_track_that_does_not_fit_becomes_a_column(qtbot: QtBot) -> None:
    track = StageTrack()
    track.setSteps(steps())
    page = shown(qtbot, track, width=400)
    assert track.isColumn()
    assert clipped_texts(page) == []


def test_short_work_shows_nothing(qtbot: QtBot) -> None:
    busy = BusyLine()
    page = shown(qtbot, busy, width=500)
    busy.start("Krüptin…")
    busy.stop()
    qtbot.wait(450)
    assert page.isVisible()
    assert not busy.isVisible()


def test_longer_work_says_what_it_does_and_can_be_stopped(qtbot: QtBot) -> None:
    busy = BusyLine()
    shown(qtbot, busy, width=500)
    busy.start("Krüptin 3. osa 5-st", cancellable=True)
    qtbot.waitUntil(busy.isVisible, timeout=1500)
    busy.setStep(3, 5)
    assert "Krüptin 3. osa 5-st" in words(busy)
    with qtbot.waitSignal(busy.cancelled):
        QTest.keyClick(busy.findChildren(QWidget, "stop")[0], Qt.Key.Key_Space)


def test_the_same_words_are_read_aloud_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(progress, "announce", lambda _, text: said.append(text))
    busy = BusyLine()
    shown(qtbot, busy, width=500)
    busy.start("Kirjutan faili")
    qtbot.waitUntil(busy.isVisible, timeout=20_000)

    for per_cent in range(3):
        busy.setText("Kirjutan faili")
        busy.setStep(per_cent, 100)
    busy.setText("Kontrollin faili")

    assert said == ["Kirjutan faili", "Kontrollin faili"]


def goal() -> GoalCard:
    card = GoalCard()
    card.setGoal(
        "Palub abi kahesõnalise lausega",
        baseline="Näitab käega",
        scale=SCALE,
        attained=1,
        activities=[("Pildikaardid hommikuringis", "Õie Õunapuu · iga päev")],
    )
    return card


def test_the_attained_step_of_a_goal_is_told_in_words(qtbot: QtBot) -> None:
    card = goal()
    shown(qtbot, card, width=800)
    (scale,) = card.findChildren(ScaleView)
    assert scale.accessibleDescription() == "+1. Praegu siin. Ütleb kaks sõna"
    assert "Praegu siin" in words(card)


def test_a_goal_is_changed_by_its_button(qtbot: QtBot) -> None:
    card = goal()
    shown(qtbot, card, width=800)
    with qtbot.waitSignal(card.editWanted):
        QTest.keyClick(card.edit, Qt.Key.Key_Space)


@pytest.mark.parametrize("width", [900, 520, 300])
def test_no_word_of_a_goal_is_cut_off(qtbot: QtBot, width: int) -> None:
    card = goal()
    page = shown(qtbot, card, width=width, height=900)
    (scale,) = card.findChildren(ScaleView)
    assert scale.isColumn() == (width < 600)
    assert clipped_texts(page) == []
    lengthen(page)
    assert clipped_texts(page) == []


def pdf(pages: int) -> bytes:
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, pagesize=(300, 400))
    for page in range(pages):
        canvas.drawString(40, 300, f"Sheet number {page + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_the_page_of_a_pdf_is_drawn_and_its_words_are_told(qtbot: QtBot) -> None:
    view = PdfView()
    shown(qtbot, view, width=500)
    view.setPdf(pdf(3))
    settle(view)
    assert "Leht 1 / 3" in words(view)
    assert "Sheet number 1" in view.pile.accessibleDescription()
    drawn = view.pile.grab().toImage()
    colours = {drawn.pixelColor(x, y).value() for x in range(40, 300) for y in range(0, 300, 2)}
    assert min(colours) < 100
    assert max(colours) == 255


def test_keys_turn_and_magnify_the_pages(qtbot: QtBot) -> None:
    view = PdfView()
    shown(qtbot, view, width=500)
    view.setPdf(pdf(3))
    settle(view)
    view.pile.setFocus()
    QTest.keyClick(view.pile, Qt.Key.Key_End)
    assert "Leht 3 / 3" in words(view)
    assert "Sheet number 3" in view.pile.accessibleDescription()
    QTest.keyClick(view.pile, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert "125\u00a0%" in words(view)


def test_a_file_that_is_no_pdf_is_told_in_a_sentence(qtbot: QtBot) -> None:
    view = PdfView()
    shown(qtbot, view, width=500)
    view.setPdf(b"not a document")
    assert view.problem().startswith("Seda PDF-i ei saa näidata")
    view.setPdf(pdf(1))
    assert view.problem() == ""


def test_a_cleared_view_keeps_nothing(qtbot: QtBot) -> None:
    view = PdfView()
    shown(qtbot, view, width=500)
    view.setPdf(pdf(2))
    view.clear()
    assert view.pile.count() == 0
    assert view.pile.accessibleDescription() == ""


def test_a_picture_fits_the_width(qtbot: QtBot) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    view = ImageView()
    shown(qtbot, view, width=500)
    view.setImage(bytes(buffer.data().data()), "Joonistus")
    settle(view)
    assert view.pile.accessibleDescription() == "Joonistus"
    assert view.pile.grab().toImage().pixelColor(200, 60) == QColor("green")


def test_a_file_that_is_no_picture_is_told_in_a_sentence(qtbot: QtBot) -> None:
    view = ImageView()
    shown(qtbot, view, width=500)
    view.setImage(b"\x00\x01")
    assert view.problem().startswith("Seda pilti ei saa näidata")


def test_a_view_that_goes_lets_go_of_its_document(qtbot: QtBot) -> None:
    view = PdfView()
    view.setPdf(pdf(1))
    source = view._sources[0]

    view.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(view))

    with pytest.raises(ctypes.ArgumentError):  # PDFium has no such document any more
        source.picture(0, 100)
