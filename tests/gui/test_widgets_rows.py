# SPDX-License-Identifier: EUPL-1.2
"""Rows, cards, tables and facts, as a hand on the keyboard meets them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.gui.widgets.cards import Card, EmptyState
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.rows import ListRow, RowList
from hop_desktop.gui.widgets.table import ROW_HEIGHT, DataTable
from hop_desktop.gui.widgets.table_rows import cell_order
from tests.gui.clipping import clipped_texts, lengthen, settle

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen has no window manager
]
STORY = "Hommikuringis läks teistest eemale ja kattis kõrvad. Rahunes, kui sai istuda ukse juures."


def row(number: int) -> ListRow:
    return ListRow(
        f"{number}. nov", "neljapäev", STORY, ["Suhtlemine"], "Õie Õunapuu · hommikuring"
    )


def shown(qtbot: QtBot, widget: QWidget, *, width: int, height: int = 600) -> QWidget:
    page = QWidget()
    QVBoxLayout(page).addWidget(widget)
    qtbot.addWidget(page, before_close_func=lambda _: page.hide())  # keeps the page until then
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    settle(page)
    return page


def test_a_row_is_read_as_all_its_words() -> None:
    assert row(19).accessibleName() == (
        f"19. nov. neljapäev. {STORY} Suhtlemine. Õie Õunapuu · hommikuring"
    )


def test_enter_on_a_row_presses_it(qtbot: QtBot) -> None:
    rows = RowList()
    rows.setRows([row(1), row(2)])
    shown(qtbot, rows, width=700)
    rows.rows()[1].setFocus()
    with qtbot.waitSignal(rows.rows()[1].clicked):
        QTest.keyClick(rows.rows()[1], Qt.Key.Key_Space)


@pytest.mark.parametrize("width", [1060, 500, 240])
def test_no_word_of_a_row_is_cut_off(qtbot: QtBot, width: int) -> None:
    rows = RowList()
    rows.setRows([row(1), row(2)])
    page = shown(qtbot, rows, width=width, height=900)
    assert clipped_texts(page) == []
    lengthen(page)
    assert clipped_texts(page) == []


def test_a_wide_chip_goes_under_the_lead_before_it_is_cut_off(qtbot: QtBot) -> None:
    lead = "промежуточная оценка через 25 дней"
    rows = RowList()
    rows.setRows([ListRow("15.01.2027", lead, "Mirjam Näidis", ["Передача: ждёт подтверждения"])])
    for width in range(700, 380, -20):
        assert clipped_texts(shown(qtbot, rows, width=width)) == [], width


def test_a_long_text_makes_a_row_higher(qtbot: QtBot) -> None:
    rows = RowList()
    rows.setRows([ListRow("1. nov", "", "Lühike"), row(2)])
    shown(qtbot, rows, width=500)
    assert rows.rows()[1].height() > rows.rows()[0].height()


def test_arrow_keys_walk_through_the_rows(qtbot: QtBot) -> None:
    rows = RowList()
    rows.setRows([row(number) for number in range(3)])
    shown(qtbot, rows, width=700)
    first, second, third = rows.rows()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_End)
    assert third.hasFocus()
    QTest.keyClick(third, Qt.Key.Key_Up)
    assert second.hasFocus()


def test_a_long_list_shows_twenty_and_the_rest_by_a_link(qtbot: QtBot) -> None:
    made: list[int] = []

    def make(number: int) -> ListRow:
        made.append(number)
        return row(number)

    rows = RowList()
    rows.setRecords(range(45), make)
    shown(qtbot, rows, width=700)
    assert (len(rows.rows()), len(made)) == (20, 20)
    assert "25" in rows.showMore.text()
    QTest.keyClick(rows.showMore, Qt.Key.Key_Space)
    assert len(rows.rows()) == 40
    assert rows.rows()[20].hasFocus()


def test_the_link_goes_away_with_the_last_rows(qtbot: QtBot) -> None:
    rows = RowList()
    rows.setRows([row(number) for number in range(21)])
    shown(qtbot, rows, width=700)
    rows.showMore.click()
    assert not rows.showMore.isVisible()


def test_leads_of_a_list_line_up(qtbot: QtBot) -> None:
    rows = RowList()
    rows.setRows([ListRow("5. nov", "reede", "A"), ListRow("19. november", "neljapäev", "B")])
    shown(qtbot, rows, width=700)
    titles = [row.findChildren(QLabel)[2] for row in rows.rows()]
    assert len({label.mapTo(rows, label.rect().topLeft()).x() for label in titles}) == 1


def test_markup_in_a_name_is_shown_as_typed() -> None:
    named = ListRow("", "", "<b>Juss</b> Jänes")
    assert {label.textFormat() for label in named.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_a_card_without_a_title_has_no_header(qtbot: QtBot) -> None:
    card = Card()
    card.body.addWidget(QLabel("sisu"))
    shown(qtbot, card, width=400)
    assert [label.text() for label in card.findChildren(QLabel) if label.isVisible()] == ["sisu"]


def test_a_cards_action_is_pressed_by_keyboard(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    card = Card("Tähelepanekud")
    button = card.addAction("Lisa tähelepanek", lambda: pressed.append(True))
    shown(qtbot, card, width=400)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed == [True]


def test_a_narrow_card_puts_its_action_under_the_title(qtbot: QtBot) -> None:
    card = Card("Kellega veel räägime lähimal ajal")
    button = card.addAction("Lisa tähelepanek", lambda: None)
    page = shown(qtbot, card, width=260)
    title = card.findChildren(QLabel)[0]
    assert button.mapTo(card, button.rect().topLeft()).y() > title.y()
    assert clipped_texts(page) == []


def test_an_empty_state_says_how_to_begin(qtbot: QtBot) -> None:
    empty = EmptyState("inbox", "Siia tulevad paketid lasteaedadest.", "Vali fail")
    shown(qtbot, empty, width=400)
    with qtbot.waitSignal(empty.pressed):
        QTest.keyClick(empty.button, Qt.Key.Key_Space)


def table(qtbot: QtBot) -> DataTable:
    view = DataTable(["Saabus", "Laps", "Osi"])
    rows = [
        ("02.11.2026", "Žanna Õis", "9"),
        ("15.10.2026", "Zoja Wõru", "10"),
        ("15.10.2025", "Šurik Öö", "2"),
    ]
    view.setRows(rows, ["a", "b", "c"])
    shown(qtbot, view, width=700)
    return view


def column(view: DataTable, place: int) -> list[str]:
    model = view.model()
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def test_a_table_orders_dates_numbers_and_estonian_names(qtbot: QtBot) -> None:
    view = table(qtbot)
    view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert column(view, 0) == ["15.10.2025", "15.10.2026", "02.11.2026"]
    view.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert column(view, 2) == ["2", "9", "10"]
    view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert column(view, 1) == ["Šurik Öö", "Zoja Wõru", "Žanna Õis"]


def test_enter_opens_the_row_of_the_table(qtbot: QtBot) -> None:
    view = table(qtbot)
    view.setCurrentKey("b")
    with qtbot.waitSignal(view.activated) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["b"]


def test_ctrl_enter_sorts_by_the_column_of_the_current_cell(qtbot: QtBot) -> None:
    view = table(qtbot)
    view.setCurrentKey("a")
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert column(view, 1) == ["Šurik Öö", "Zoja Wõru", "Žanna Õis"]
    assert view.currentKey() == "a"


def test_a_table_never_scrolls_sideways(qtbot: QtBot) -> None:
    view = DataTable(["Saabus", "Laps", "Saatja", "Etapp", "Seis"])
    view.setRows([("02.11.2026", STORY, STORY, "II etapp", "Saabunud")], ["a"])
    shown(qtbot, view, width=500)
    assert sum(view.columnWidth(i) for i in range(5)) <= view.viewport().width()


@pytest.mark.parametrize(("width", "lines"), [(900, 1), (560, 2)])
def test_a_narrow_table_gives_every_row_a_second_line(qtbot: QtBot, width: int, lines: int) -> None:
    view = DataTable(["Saabus", "Laps", "Saatja", "Etapp", "Seis"])
    row = ("02.11.2026", "Mari Maasikas", "Pääsukese näidislasteaed", "II etapp", "Vastu võetud")
    view.setRows([row], ["a"])
    page = shown(qtbot, view, width=width)
    assert view.rowHeight(0) == ROW_HEIGHT + (lines - 1) * view.fontMetrics().lineSpacing()
    assert clipped_texts(page) == []
    page.resize(900, 600)
    settle(page)
    assert view.rowHeight(0) == ROW_HEIGHT


def test_new_rows_keep_the_current_one(qtbot: QtBot) -> None:
    view = table(qtbot)
    view.setCurrentKey("c")
    view.setRows(
        [("03.11.2026", "Mari Maasikas", "1"), ("15.10.2025", "Šurik Öö", "2")], ["d", "c"]
    )
    assert view.currentKey() == "c"


def test_widths_chosen_earlier_come_back(qtbot: QtBot) -> None:
    view = table(qtbot)
    assert view.widths() == []
    view.setWidths([150, 200, 90])
    assert view.widths() == [150, 200, 90]
    assert view.columnWidth(0) == 150


def test_minus_and_percent_are_numbers() -> None:
    cells = ["12 %", "−3", "1 200,5"]
    assert sorted(cells, key=cell_order) == ["−3", "12 %", "1 200,5"]


def test_facts_without_a_value_are_left_out(qtbot: QtBot) -> None:
    facts = FactList()
    facts.setFacts([("Rühm", "Päikese rühm"), ("Telefon", "")])
    assert facts.facts() == [("Rühm", "Päikese rühm")]


def test_several_things_of_a_fact_stand_under_each_other_and_can_be_copied(qtbot: QtBot) -> None:
    facts = FactList()
    facts.setFacts([("Läheb kaasa", ("Kodud ja last kasvatavad isikud", "Tegevusplaan"))])
    shown(qtbot, facts, width=260)

    assert facts.facts() == [("Läheb kaasa", "Kodud ja last kasvatavad isikud\nTegevusplaan")]
    things = [each for each in facts.findChildren(QLabel) if each.text() not in {"", "Läheb kaasa"}]
    assert [each.text() for each in things] == ["Kodud ja last kasvatavad isikud", "Tegevusplaan"]
    selectable = Qt.TextInteractionFlag.TextSelectableByMouse
    assert all(each.textInteractionFlags() & selectable for each in things)
    assert clipped_texts(facts) == []


def test_facts_stack_when_narrow_and_nothing_is_cut_off(qtbot: QtBot) -> None:
    facts = FactList()
    facts.setFacts([("Tugiteenuste koordineerija", STORY), ("E-post", "k" * 60 + "@naide.ee")])
    page = shown(qtbot, facts, width=900)
    assert not facts.isStacked()
    page.resize(330, 600)
    settle(page)
    assert facts.isStacked()
    assert clipped_texts(page) == []
