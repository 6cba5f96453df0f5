# SPDX-License-Identifier: EUPL-1.2
"""What every page stands in: header, strip, columns, footer, left bar, questions."""

from __future__ import annotations

from typing import Literal

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.style import apply_look
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import FreeText, TextField
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll
from tests.gui.clipping import SIZES, clipped_texts, lengthen, scrolls_sideways, settle
from tests.gui.frame_ground import button_named, left_of, right_of, shown, top_of
from tests.gui.naming import spoken_name, unnamed

pytestmark = [
    pytest.mark.usefixtures("worn"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen has no window manager
]


def header() -> PageHeader:
    made = PageHeader()
    made.setBackText("Lapsed")
    made.setTitle("Mari-Liis Näidis")
    made.setChip("II etapp")
    made.setDetail("5 a 3 k · Päikese rühm · vastutab Anu Kask")
    made.setSecondary("Koosta üleandmispakett", lambda: None)
    made.setPrimary("Lisa tähelepanek", lambda: None)
    return made


class Sheet(QWidget):
    """A page as every form builds it."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header, self.strip, self.area = header(), MessageStrip(), PageScroll()
        self.footer = FooterStrip()
        self.footer.setPrimaryText("Salvesta tähelepanek")
        self.footer.setCancelText("Loobu")
        self.footer.setStatus("Mustand hoitud 14.02")
        self.place, self.facts = TextField(), FreeText()
        self.place.setLabel("Olukord")
        self.facts.setLabel("Mida märkasid?")
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(32, 0, 32, 20)
        main = QWidget()
        rows = QVBoxLayout(main)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.place)
        rows.addWidget(self.facts)
        aside = text_label("Mida laps tegi või ütles, mitte mida see tähendab.")
        self.columns = TwoColumns(main=main, aside=aside)
        inner.addWidget(self.columns)
        inner.addStretch(1)
        self.area.setWidget(content)
        for part in (self.header, self.strip):
            column.addWidget(part)
        column.addWidget(self.area, 1)
        column.addWidget(self.footer)


# The whole page


@pytest.mark.parametrize(("width", "height"), [(s.width(), s.height()) for s in SIZES])
@pytest.mark.parametrize("scale", [100, 130])
def test_no_word_of_a_page_is_cut_off(
    qtbot: QtBot, worn: QApplication, width: int, height: int, scale: Literal[100, 130]
) -> None:
    apply_look(worn, Preferences(text_size=scale))
    page = Sheet()
    page.strip.showMessage("ok", "Tähelepanek on salvestatud", "See on ainult selles arvutis.")
    shown(qtbot, page, width=width - 64, height=height)
    assert clipped_texts(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []


def test_every_stop_of_a_page_has_a_name(qtbot: QtBot) -> None:
    page = Sheet()
    page.strip.showMessage("info", "Andmed on siin", action="Tee varukoopia", slot=lambda: None)
    shown(qtbot, page)
    assert unnamed(page) == []


@pytest.mark.parametrize("carried", [False, True])
def test_the_scroll_bar_moves_no_edge(qtbot: QtBot, *, carried: bool) -> None:
    page = Sheet()
    shown(qtbot, page, width=1000, height=800)
    bar = page.area.verticalScrollBar()
    assert not bar.isVisible()
    edge = right_of(page.columns, page)
    page.resize(1000, 300 if carried else 420)
    settle(page)
    assert (bar.isVisible(), page.area.carries()) == (True, carried)
    acts = button_named(page, "Lisa tähelepanek")
    assert right_of(page.columns, page) == right_of(acts, page) == edge
    page.place.hide()
    page.facts.hide()
    settle(page)
    assert not bar.isVisible()
    assert right_of(page.columns, page) == edge


class Wrapping(QWidget):
    """Words that need a line less as soon as they are a little wider than 400 pixels."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802  Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  Qt's name
        return 500 if width <= 400 else 300

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        return QSize(400, 300)


def test_the_bar_is_not_called_back_for_ever(qtbot: QtBot) -> None:
    area, words = PageScroll(), Wrapping()
    area.setWidget(words)
    shown(qtbot, area, width=380, height=450)
    for width in (390, 400, 410, 400, 390):
        area.resize(width, 450)
        settle(area)
        assert words.width() == width
        assert area.verticalScrollBar().isVisible() == (width <= 400)


def test_in_a_low_window_the_header_scrolls_along(qtbot: QtBot) -> None:
    page = Sheet()
    shown(qtbot, page, width=620, height=384)
    assert page.area.carries()
    assert page.area.height() > 384 // 2
    assert page.area.isAncestorOf(page.header)
    page.resize(1000, 700)
    settle(page)
    assert not page.area.carries()
    assert page.header.parentWidget() is page
    assert page.header.y() == 0
    assert not page.strip.isVisible()


def test_the_focus_stays_when_the_header_moves(qtbot: QtBot) -> None:
    page = Sheet()
    shown(qtbot, page, width=1000, height=700)
    button = button_named(page, "Lisa tähelepanek")
    button.setFocus()
    page.resize(620, 384)
    settle(page)
    assert page.area.carries()
    assert button.hasFocus()


def test_a_field_led_to_is_brought_into_sight(qtbot: QtBot) -> None:
    page = Sheet()
    shown(qtbot, page, width=620, height=360)
    page.facts.focusControl()
    settle(page)
    assert page.area.verticalScrollBar().value() > 0


# Header


def test_back_is_pressed_by_keyboard(qtbot: QtBot) -> None:
    page = header()
    shown(qtbot, page)
    with qtbot.waitSignal(page.backWanted):
        QTest.keyClick(page.backButton, Qt.Key.Key_Space)


def test_the_primary_button_is_last_in_a_row_and_first_when_stacked(qtbot: QtBot) -> None:
    page = header()
    shown(qtbot, page, width=1000)
    first = button_named(page, "Lisa tähelepanek")
    second = button_named(page, "Koosta üleandmispakett")
    assert left_of(first, page) > left_of(second, page)
    page.resize(400, 400)
    settle(page)
    assert top_of(first, page) < top_of(second, page)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()


def test_a_button_left_alone_stays_at_the_right_edge(qtbot: QtBot) -> None:
    page = header()
    shown(qtbot, page, width=1000)
    first = button_named(page, "Lisa tähelepanek")
    second = button_named(page, "Koosta üleandmispakett")
    edge = right_of(first, page)
    first.hide()
    around = second.parentWidget()
    row = around.layout() if around is not None else None
    assert row is not None
    row.activate()  # a picture may be painted before the row around the buttons has followed
    assert right_of(second, page) == edge
    settle(page)
    assert right_of(second, page) == edge


def test_what_has_no_words_takes_no_room(qtbot: QtBot) -> None:
    bare, full = PageHeader(), PageHeader()
    bare.setTitle("Lapsed")
    full.setTitle("Lapsed")
    full.setDetail("12 last")
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(bare)
    column.addWidget(full)
    column.addStretch(1)
    shown(qtbot, page)
    assert bare.height() < full.height()
    full.setDetail("")
    settle(page)
    assert bare.height() == full.height()


# Strip


def test_a_message_is_shown_acted_on_and_taken_away(qtbot: QtBot) -> None:
    strip = MessageStrip()
    page = QWidget()
    QVBoxLayout(page).addWidget(strip)
    shown(qtbot, page)
    assert not strip.isVisible()
    pressed: list[bool] = []
    strip.showMessage("warn", "Varukoopia on vana", "", "Tee uus", lambda: pressed.append(True))
    QTest.keyClick(strip.links()[0], Qt.Key.Key_Space)
    assert (pressed, strip.kind()) == ([True], "warn")
    strip.showMessage("ok", "Varukoopia on tehtud")
    assert strip.links() == []
    strip.clear()
    assert (strip.isVisible(), strip.title(), strip.kind()) == (False, "", "")


def test_a_link_as_long_as_a_sentence_folds(qtbot: QtBot) -> None:
    strip = MessageStrip()
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(strip)
    column.addStretch(1)
    strip.showMessage("error", "Salvestamata")
    sentence = "See ei ole sama, mis taastelehel. Vaata iga rühm üle ja paranda märgid."
    link = strip.addLink(sentence, lambda: None, arrow=True)
    shown(qtbot, page, width=900)
    low, whole = link.height(), link.width()
    page.resize(340, 600)
    settle(page)
    assert link.height() >= low * 2
    assert page.minimumSizeHint().width() < whole
    assert (link.text(), spoken_name(link)) == (sentence, sentence)
    assert clipped_texts(page) == []
    page.resize(900, 600)
    settle(page)
    assert (link.width(), link.height()) == (whole, low)


# Footer


def test_the_footer_says_which_verb_was_pressed(qtbot: QtBot) -> None:
    strip = FooterStrip()
    shown(qtbot, strip)
    assert not strip.primaryButton.isVisible()
    strip.setPrimaryText("Salvesta")
    strip.setSecondaryText("Tagasi")
    strip.setCancelText("Katkesta")
    settle(strip)
    for button, signal in (
        (strip.primaryButton, strip.primaryPressed),
        (strip.secondaryButton, strip.secondaryPressed),
        (strip.cancelButton, strip.cancelPressed),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_way_out_of_a_wizard_stands_at_the_far_right(qtbot: QtBot) -> None:
    strip = FooterStrip()
    strip.setPrimaryText("Edasi: kontroll")
    strip.setCancelText("Katkesta")
    shown(qtbot, strip)
    beside = left_of(strip.cancelButton, strip)
    strip.setBackText("Tagasi")
    settle(strip)
    assert strip.cancelButton.isVisible()
    assert left_of(strip.cancelButton, strip) > strip.width() // 2 > beside
    assert left_of(strip.secondaryButton, strip) < left_of(strip.primaryButton, strip)


def test_another_act_comes_after_the_main_one(qtbot: QtBot) -> None:
    strip = FooterStrip()
    strip.setPrimaryText("Salvesta")
    strip.setBackText("Tagasi")
    strip.setSecondaryText("Vormista PDF")
    shown(qtbot, strip)
    assert left_of(strip.primaryButton, strip) < left_of(strip.secondaryButton, strip)
    assert strip.primaryButton.nextInFocusChain() is strip.secondaryButton


# Columns


def test_the_aside_goes_under_when_both_do_not_fit(qtbot: QtBot) -> None:
    page = Sheet()
    shown(qtbot, page, width=1000)
    assert not page.columns.isStacked()
    page.resize(700, 600)
    settle(page)
    assert page.columns.isStacked()


def test_a_longer_word_in_the_aside_moves_the_break(qtbot: QtBot) -> None:
    aside = QPushButton("Lisa")
    columns = TwoColumns(main=QLabel("Tähelepanekud"), aside=aside)
    shown(qtbot, columns, width=820)
    assert not columns.isStacked()
    aside.setText("Lisa lapsele uus tähelepanek, vestlus või tegevus ja selle tulemus")
    settle(columns)
    assert columns.isStacked()


def test_a_form_is_no_wider_than_it_is_read(qtbot: QtBot) -> None:
    main, aside = TextField(), text_label("Hea tähelepanek")
    columns = TwoColumns(main=main, aside=aside)
    columns.setForm(True)
    shown(qtbot, columns, width=1400)
    assert main.width() == 680
    assert left_of(aside, columns) + aside.width() == columns.width()


def test_two_columns_of_one_form_stand_together(qtbot: QtBot) -> None:
    main, aside = TextField(), TextField()
    columns = TwoColumns(main=main, aside=aside)
    columns.setTogether(True)
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(columns)
    shown(qtbot, page, width=1400)
    assert left_of(aside, columns) == main.width() + 32
    assert (main.width(), aside.width()) == (460, 312)
    page.resize(700, 600)
    settle(page)
    assert columns.isStacked()
    assert (main.width(), aside.width()) == (700, 700)


def test_the_aside_of_a_form_is_as_high_as_its_words_are_folded(qtbot: QtBot) -> None:
    aside = text_label("Hea tähelepanek ütleb, mida laps tegi või ütles, mitte mida see tähendab.")
    columns = TwoColumns(main=text_label("Nimi"), aside=aside)
    columns.setForm(True)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(columns)
    column.addStretch(1)
    for width in (1400, 900, 1100):
        shown(qtbot, page, width=width)
        folded = aside.heightForWidth(aside.width())
        assert not columns.isStacked()
        assert folded > aside.fontMetrics().height()
        assert aside.height() == folded


def test_without_an_aside_the_main_column_has_all_the_room(qtbot: QtBot) -> None:
    main, aside = QLabel("Tähelepanekud"), QLabel("Järgmised sammud")
    columns = TwoColumns(main=main, aside=aside)
    shown(qtbot, columns, width=1000)
    aside.hide()
    settle(columns)
    assert main.width() == 1000


# Flow


class Requests(QObject):
    """Counts how often a widget is asked to lay itself out."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        del watched
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_columns_at_rest_ask_for_no_layout(qtbot: QtBot) -> None:
    columns = TwoColumns(main=text_label("Mure"), aside=text_label("Sammud"))
    page = shown(qtbot, columns)
    settle(page)
    requests = Requests()
    columns.installEventFilter(requests)

    settle(page)

    assert requests.count == 0


def test_a_flow_wraps_and_skips_what_is_hidden(qtbot: QtBot) -> None:
    row = FlowRow()
    buttons = [QPushButton(f"Lisa tähelepanek {number}") for number in range(4)]
    for button in buttons:
        row.addPart(button)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(row)
    column.addStretch(1)
    shown(qtbot, page, width=360)
    assert len({button.y() for button in buttons}) > 1
    high = row.height()
    for button in buttons[1:]:
        button.hide()
    settle(page)
    assert row.height() < high
    assert clipped_texts(page) == []
