# SPDX-License-Identifier: EUPL-1.2
"""The look: every pair of colours apart enough, focus seen and still, themes and sizes complete."""

from __future__ import annotations

import re
from typing import Literal

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hop_desktop.gui.fonts import FAMILY, code_family
from hop_desktop.gui.icons import draw_waiting_icons, let_icons_wait, set_icon
from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.style import apply_look
from hop_desktop.gui.style_sheet import style_sheet
from hop_desktop.gui.tokens import DARK, LIGHT, Colours, present_colours
from hop_desktop.gui.widgets.edge import draw_edge
from hop_desktop.gui.widgets.framed_dialog import FramedDialog
from hop_desktop.gui.widgets.sheets import SheetPile
from tests.gui.contrast import contrast
from tests.gui.seeing import differing, faint_texts, far, unseen_focus

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # no window manager

GROUNDS = ("bg", "surface", "side", "side_selected", "sunken")
STRIPS = ("tint", "ok_ground", "warn_ground", "error_ground")
WORDS = (
    *(("text", ground) for ground in (*GROUNDS, *STRIPS)),
    *(("muted", ground) for ground in ("bg", "surface", "side", "sunken")),
    *(("primary", ground) for ground in ("bg", "surface", "tint", "ok_ground", "warn_ground")),
    *(("error", ground) for ground in ("bg", "surface", "error_ground")),
    *(("warn", ground) for ground in ("bg", "surface", "warn_ground")),
    *(("ok", ground) for ground in ("bg", "surface", "ok_ground")),
    ("on_primary", "muted"),  # a tick that only tells
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_tint", "tint"),
)
EDGES = (
    *((edge, ground) for edge in ("field", "focus", "error") for ground in ("bg", "surface")),
    *(("focus", ground) for ground in ("side", "side_selected", "sunken", *STRIPS)),
    *(("primary", ground) for ground in ("bg", "surface")),
    ("text", "bg"),  # the ring of a primary button, a pill and a mark, against what is around it
    ("text", "surface"),
    ("text", "tint"),
    ("ok", "ok_ground"),
    ("warn", "warn_ground"),
    ("error", "error_ground"),
)
Theme = Literal["light", "dark"]
THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
WORN = pytest.mark.parametrize("theme", ["light", "dark"])


@THEMES
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_are_read_on_their_ground(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_borders_and_rings_are_seen(colours: Colours, edge: str, ground: str) -> None:
    assert contrast(getattr(colours, edge), getattr(colours, ground)) >= 3


@THEMES
def test_the_sheet_has_no_colour_of_its_own(colours: Colours) -> None:
    sheet = style_sheet(colours, 100, resources_folder(), "mono")
    assert set(re.findall(r"#[0-9A-Fa-f]{3,8}\b", sheet)) <= set(colours._asdict().values())


def test_the_sheet_writes_no_colour_by_name() -> None:
    sheet = style_sheet(LIGHT, 100, resources_folder(), "mono")
    named = re.findall(
        r"(?:color|background|border[a-z-]*):[^;]*?\b(white|black|gray|red)\b", sheet
    )
    assert named == []


def test_pictures_of_the_sheet_exist() -> None:
    for colours in (LIGHT, DARK):
        sheet = style_sheet(colours, 100, resources_folder(), "mono")
        for path in re.findall(r'url\("([^"]+)"\)', sheet):
            assert (resources_folder() / "styles" / path.rsplit("/", 1)[-1]).is_file()


def test_text_sizes_follow_the_scale() -> None:
    sizes = [style_sheet(LIGHT, size, resources_folder(), "mono") for size in (100, 115, 130)]
    assert ["font-size: 26px" in sizes[0], "font-size: 30px" in sizes[1]] == [True, True]
    assert "font-size: 34px" in sizes[2]


@WORN
def test_applying_a_look_reaches_font_palette_and_tokens(bare: QApplication, theme: Theme) -> None:
    apply_look(bare, Preferences(theme=theme, text_size=115))
    colours = DARK if theme == "dark" else LIGHT
    assert present_colours() == colours
    assert bare.font().family() == FAMILY
    assert bare.font().pixelSize() == 17
    role = QPalette.ColorRole
    assert bare.palette().color(role.Window) == QColor(colours.bg)
    assert bare.palette().color(role.PlaceholderText) == QColor(colours.muted)
    assert code_family() in bare.styleSheet()


def test_icons_turn_with_the_theme(bare: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Lisa")
    qtbot.addWidget(button)
    apply_look(bare, Preferences(theme="light"))
    set_icon(button, "plus")
    before = button.icon().pixmap(button.iconSize()).toImage()
    apply_look(bare, Preferences(theme="dark"))
    assert button.icon().pixmap(button.iconSize()).toImage() != before


def test_an_icon_that_waits_for_the_first_paint_has_its_room_already(
    bare: QApplication, qtbot: QtBot
) -> None:
    apply_look(bare, Preferences())
    drawn, waiting = QToolButton(), QToolButton()
    for button in (drawn, waiting):
        qtbot.addWidget(button)
    set_icon(drawn, "eye")
    let_icons_wait(bare)
    set_icon(waiting, "eye")
    assert waiting.icon().isNull()
    assert waiting.sizeHint() == drawn.sizeHint()
    draw_waiting_icons(bare)
    size = drawn.iconSize()
    assert waiting.icon().pixmap(size).toImage() == drawn.icon().pixmap(size).toImage()


def test_an_icon_grows_with_the_text(bare: QApplication, qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    apply_look(bare, Preferences())
    set_icon(button, "eye")
    apply_look(bare, Preferences(text_size=130))
    assert button.iconSize().width() == 23


@pytest.mark.parametrize("size", [100, 115, 130])
def test_a_radio_button_is_round_at_every_text_size(
    bare: QApplication, qtbot: QtBot, size: Literal[100, 115, 130]
) -> None:
    apply_look(bare, Preferences(text_size=size))
    button = QRadioButton()
    button.setProperty("kind", "bare")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    picture = pictured(button)
    assert (
        picture.pixelColor(4, 4).name().upper() == LIGHT.bg
    )  # a square would have its corner here


def made() -> list[QWidget]:
    """Return one of every kind that takes the focus."""
    kinds = ("primary", "secondary", "danger", "link", "back", "side", "act", "strip-link", "row")
    widgets: list[QWidget] = []
    for kind in kinds:
        button = QPushButton("Lisa tähelepanek")
        button.setProperty("kind", kind)
        widgets.append(button)
    pill, inner = QRadioButton("Kõne"), QToolButton()
    pill.setProperty("kind", "pill")
    inner.setProperty("kind", "inner")
    set_icon(inner, "eye")
    chosen, many = QRadioButton("Mäng"), SheetPile()
    chosen.setProperty("kind", "pill")
    chosen.setAutoExclusive(False)
    chosen.setChecked(True)
    wrong = QLineEdit("31.02")
    wrong.setProperty("invalid", "true")
    marks = [QCheckBox("Jah"), *bare_marks()]
    return [*widgets, pill, chosen, inner, *marks, *writing(), wrong, QListWidget(), many]


def bare_marks() -> list[QWidget]:
    """Return marks whose words stand beside them, with a tick and without."""
    marks: list[QAbstractButton] = [QCheckBox(), QCheckBox(), QRadioButton(), QRadioButton()]
    for place, mark in enumerate(marks):
        mark.setProperty("kind", "bare")
        mark.setAutoExclusive(False)
        mark.setChecked(place % 2 == 1)
        mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return [*marks]


def writing() -> list[QWidget]:
    box = QComboBox()
    box.addItems(["Tartu linn", "Elva vald"])
    return [QLineEdit("õ"), QPlainTextEdit("ü"), box]


def pictured(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@WORN
def test_focus_is_seen_and_nothing_jumps(bare: QApplication, qtbot: QtBot, theme: Theme) -> None:
    apply_look(bare, Preferences(theme=theme))
    page = QWidget()
    column = QVBoxLayout(page)
    other = QPushButton("Muu")
    column.addWidget(other)
    for widget in made():
        column.addWidget(widget)
    qtbot.addWidget(page, before_close_func=lambda _: page.hide())
    page.show()
    qtbot.waitExposed(page)
    for widget in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if widget is other:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        bare.processEvents()
        resting, size = pictured(widget), widget.sizeHint()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        bare.processEvents()
        assert widget.hasFocus()
        kind = f"{type(widget).__name__} {widget.property('kind')}"
        assert differing(resting, pictured(widget)) >= widget.height() * 1.5, kind
        assert widget.sizeHint() == size, kind


@WORN
def test_keys_bring_no_other_look_than_the_ring(
    bare: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    apply_look(bare, Preferences(theme=theme))
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in made():
        column.addWidget(widget)
    qtbot.addWidget(page, before_close_func=lambda _: page.hide())
    page.show()
    qtbot.waitExposed(page)
    for widget in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        bare.processEvents()
        page.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, on=False)
        by_program = pictured(widget)
        page.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as a pressed Tab does
        assert pictured(widget) == by_program, f"{type(widget).__name__} {widget.property('kind')}"


@WORN
def test_a_dialog_and_a_pile_of_sheets_end_where_it_is_seen(
    bare: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    apply_look(bare, Preferences(theme=theme))
    colours = present_colours()
    dialog, pile = FramedDialog(), SheetPile()
    for widget in (dialog, pile):
        qtbot.addWidget(widget)
        widget.resize(300, 240)
    edges = pictured(dialog)
    places = [(0, 0), (299, 239), (150, 0), (0, 120)]
    assert {edges.pixelColor(*place).name().upper() for place in places} == {colours.field}
    assert edges.pixelColor(1, 1).name().upper() == colours.bg
    assert pictured(pile).pixelColor(150, 120).name().upper() == colours.sunken


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_an_edge_reaches_the_outermost_pixel_at_every_resolution(ratio: float) -> None:
    picture = QImage(round(40 * ratio), round(20 * ratio), QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.bg))
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    draw_edge(painter, QRectF(0, 0, 40, 20), LIGHT.field)
    painter.end()
    right, bottom = picture.width() - 1, picture.height() - 1
    places = [(0, 9), (right, 9), (9, 0), (9, bottom), (0, 0), (right, bottom)]
    assert {picture.pixelColor(*place).name().upper() for place in places} == {LIGHT.field}
    assert picture.pixelColor(9, 9).name().upper() == LIGHT.bg


@WORN
def test_what_is_switched_off_looks_so(bare: QApplication, qtbot: QtBot, theme: Theme) -> None:
    apply_look(bare, Preferences(theme=theme))
    never_off = ("back", "side", "strip-link", "row", "inner")
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in made():
        if widget.property("kind") not in never_off and not isinstance(
            widget, QListWidget | SheetPile
        ):
            column.addWidget(widget)
    qtbot.addWidget(page)
    for widget in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        able = pictured(widget)
        widget.setEnabled(False)
        assert pictured(widget) != able, f"{type(widget).__name__} {widget.property('kind')}"


@THEMES
def test_a_ring_is_not_taken_for_what_is_chosen(colours: Colours) -> None:
    assert far(QColor(colours.text), QColor(colours.primary))


@WORN
def test_what_is_faint_or_hides_the_focus_is_found(
    bare: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    apply_look(bare, Preferences(theme=theme))
    page, plain = QWidget(), QPushButton("Lisa")
    column = QVBoxLayout(page)
    faint, hidden = QLabel("Vaevu loetav"), Ringless()
    hidden.setAccessibleName("Rõngata")
    faint.setStyleSheet(f"color: {present_colours().line}")
    for widget in (QLabel("Loetav"), faint, plain, hidden):
        column.addWidget(widget)
    qtbot.addWidget(page, before_close_func=lambda _: page.hide())
    page.show()
    qtbot.waitExposed(page)

    assert [text.rpartition(" ")[0] for text in faint_texts(page)] == ["Vaevu loetav"]
    assert unseen_focus(page, set()) == ["Ringless: Rõngata"]


class Ringless(QWidget):
    """Takes the focus and shows nothing of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(80, 40)


def test_the_system_turning_dark_turns_the_program(bare: QApplication) -> None:
    apply_look(bare, Preferences(theme="system"))
    bare.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert present_colours() == DARK
    bare.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert present_colours() == LIGHT


def test_a_chosen_theme_stays_whatever_the_system_does(bare: QApplication) -> None:
    apply_look(bare, Preferences(theme="light"))
    bare.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert present_colours() == LIGHT


def test_an_x_between_digits_stays_an_x(qtbot: QtBot) -> None:
    label = QLabel()
    label.setProperty("role", "small")
    qtbot.addWidget(label)
    label.ensurePolished()

    def glyphs(text: str) -> list[int]:
        layout = QTextLayout(text, label.font())
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]

    assert glyphs("707x3") == [glyph for letter in "707x3" for glyph in glyphs(letter)]
