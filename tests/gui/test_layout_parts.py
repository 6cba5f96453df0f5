# SPDX-License-Identifier: EUPL-1.2
"""Looking into a layout leaves no Python object behind that outlives what it stood for."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayoutItem, QVBoxLayout, QWidget

from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.layout_parts import lay_out_now, layout_parts, layout_widgets
from tests.gui.layout_items import held_items

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen has no window manager
]
ROOT = Path(__file__).resolve().parents[2]


def items() -> int:
    """Count the Python objects of items that are neither widgets nor layouts."""
    gc.collect()
    held = (each for each in shiboken6.getAllValidWrappers() if isinstance(each, QLayoutItem))
    return sum("Item" in type(each).__name__ for each in held)


def test_parts_come_in_their_order_without_the_spaces() -> None:
    place = QWidget()
    column, row = QVBoxLayout(place), QHBoxLayout()
    first, last = QLabel("Õun"), QLabel("Šokolaad")
    column.addWidget(first)
    column.addStretch(1)
    column.addLayout(row)  # empty: a filled one would give out its items
    column.addWidget(last)

    assert layout_parts(column) == [first, row, last]
    assert layout_widgets(column) == [first, last]


def test_nothing_is_left_of_items_that_were_looked_at() -> None:
    before = items()
    row, columns = FittingRow(), TwoColumns()
    for number in range(20):
        row.addPart(QLabel(str(number)))
    columns.setMain(QLabel("Peamine"))
    columns.setAside(QLabel("Kõrval"))
    for widget in (row, columns):
        widget.resize(300, 200)
        widget.wishedWidth() if isinstance(widget, FittingRow) else widget.minimumSizeHint()
        follow_layout(widget)

    for child in row.findChildren(QLabel):
        child.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert items() <= before  # what tests before this one left may go meanwhile


def test_a_layout_put_into_its_place_before_it_is_filled_gives_out_no_item() -> None:
    place = QWidget()
    column = QVBoxLayout(place)
    row = QHBoxLayout()
    column.addLayout(row)
    row.addWidget(QLabel("Õun"))
    row.addStretch(1)

    assert held_items() == []


def test_the_collector_ends_every_form_whole() -> None:
    """In a process of its own: a form that gives out an item ends that process."""
    command = [sys.executable, "-m", "tests.gui.collected_forms"]
    ended = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, encoding="utf-8")

    assert ended.returncode == 0, ended.stderr


def test_what_changed_deep_inside_finds_its_place_at_once() -> None:
    page = QWidget()
    around = page
    for _ in range(6):
        column = QVBoxLayout(around)
        around = QWidget()
        column.addWidget(around)
        column.addStretch(1)
    label = QLabel("Õun")
    QVBoxLayout(around).addWidget(label)
    page.resize(400, 400)
    page.show()
    lay_out_now()
    before = label.height()

    label.setText("Õun\nŠokolaad\nŽelee")
    lay_out_now()

    assert label.height() >= 3 * before
    page.close()
