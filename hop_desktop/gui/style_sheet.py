# SPDX-License-Identifier: EUPL-1.2
"""The one style sheet, written from the tokens for a theme and a text size."""

from __future__ import annotations

import re
from pathlib import Path

from hop_desktop.gui.tokens import CARD_TITLE, CODE, DARK, PAGE_TITLE, SMALL, Colours

BOX, DOT = 18, 6
"""The side of a check box without its border, and how thick a chosen radio button's ring is."""


def style_sheet(colours: Colours, text_size: int, resources: Path, code_font: str) -> str:
    """Return the sheet; ``text_size`` in per cent, ``resources`` holds the ticks and arrows."""
    theme = "dark" if colours == DARK else "light"
    styles = (resources / "styles").as_posix()
    words = {**colours._asdict(), "theme": theme, "styles": styles, "mono": code_font}
    words |= {name: f"{size}px" for name, size in _sizes(text_size).items()}
    parts = (READ, GROUNDS, PRESSED, LINKS, ENTRIES, CHOICES, LISTS, SMALL_PARTS, SWITCHED_OFF)
    return re.sub(r"\$(\w+)", lambda found: words[found[1]], "".join(parts))


def _sizes(text_size: int) -> dict[str, int]:
    """Return in pixels what grows with the text. A radius above a half would draw a square."""
    sizes = {
        "smaller": SMALL,
        "card_title": CARD_TITLE,
        "page_title": PAGE_TITLE,
        "code": CODE,
        "box": BOX,
        "dot": DOT,
    }
    grown = {name: round(size * text_size / 100) for name, size in sizes.items()}
    outside = grown["box"] + 2  # with its border
    round_parts = {"ring": outside // 2, "halo": (outside + 6) // 2}
    return {**grown, **round_parts, "core": outside - 2 * grown["dot"]}


READ = """
QWidget { color: $text; outline: 0; }
QLabel { background: transparent; }
QLabel[role="page-title"] { font-size: $page_title; font-weight: 600; }
QLabel[role="card-title"] { font-size: $card_title; font-weight: 600; }
QLabel[role="label"], QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: $smaller; }
QLabel[role="strip-detail"] { font-size: $smaller; }
QLabel[role="warn"] { color: $warn; font-size: $smaller; }
QLabel[role="ok"] { color: $ok; font-weight: 600; }
QLabel[role="error"] { color: $error; font-weight: 600; }
QLabel[role="code"] { font-family: "$mono"; font-size: $code; }
QLabel[role="chip"] { background: $sunken; border-radius: 4px; font-size: $smaller;
    padding: 2px 10px; }
QLabel[role="stage-chip"] { background: $tint; color: $on_tint; border-radius: 4px;
    font-size: $smaller; font-weight: 600; padding: 2px 12px; }
"""

GROUNDS = """
QMainWindow, QDialog, QScrollArea[role="page"], QWidget[role="page"] { background: $bg; }
QScrollArea { background: transparent; border: 0; }
QScrollArea[role="pile"] { background: $sunken; border: 2px solid $sunken; }
QScrollArea[role="pile"]:focus { border-color: $focus; }
QScrollArea > QWidget > QWidget { background: transparent; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="line"] { background: $line; border: 0; }
QFrame[role="side"] { background: $side; border: 0; border-right: 1px solid $line; }
QFrame[role="footer"] { background: $surface; border: 0; border-top: 1px solid $line; }
QFrame[role="popup"] { background: $surface; border: 1px solid $field; }
QFrame[role="tile"] { background: $sunken; border: 1px solid $sunken; border-radius: 6px; }
QFrame[role="tile"]:focus { border: 2px solid $focus; }
QFrame[role="drop"] { background: $surface; border: 2px dashed $field; border-radius: 8px; }
QFrame[role="drop"][dragging="true"] { background: $tint; border-color: $primary; }
QWidget[role="desk"] { background: $sunken; }
QGroupBox[role="group"] { border: 0; margin: 0; padding: 0; }
QFrame[role="practice"] { background: $warn_ground; border: 0; border-bottom: 1px solid $warn; }
QFrame[role="strip"] { background: $tint; border: 0; border-left: 4px solid $primary;
    border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QFrame[role="strip"][place="between"] { border-radius: 0; }
QFrame[role="strip"][place="first"] { border-radius: 0; border-top-left-radius: 4px;
    border-top-right-radius: 7px; }
QFrame[role="strip"][kind="ok"] { background: $ok_ground; border-left-color: $ok; }
QFrame[role="strip"][kind="warn"] { background: $warn_ground; border-left-color: $warn; }
QFrame[role="strip"][kind="error"] { background: $error_ground; border-left-color: $error; }
"""

PRESSED = """
QPushButton { border: 1px solid $field; border-radius: 6px; background: $surface;
    font-weight: 600; padding: 8px 15px; min-height: 20px; }
QPushButton:hover { background: $sunken; }
QPushButton:focus { border: 2px solid $focus; padding: 7px 14px; }
QPushButton[kind="primary"] { background: $primary; color: $on_primary;
    border-color: $primary; }
QPushButton[kind="primary"]:hover { background: $primary_hover; border-color: $primary_hover; }
QPushButton[kind="primary"]:focus { border: 3px solid $text; padding: 6px 13px; }
QPushButton[kind="danger"] { background: $surface; color: $error; border-color: $error; }
QPushButton[kind="danger"]:hover { background: $error_ground; }
QPushButton[kind="danger"]:focus { border: 2px solid $focus; }
QPushButton[kind="row"] { border: 1px solid transparent; border-radius: 0; background: $surface;
    border-bottom: 1px solid $line; text-align: left; padding: 0; font-weight: 400; }
QPushButton[kind="row"][last="true"] { border-bottom-color: transparent;
    border-bottom-left-radius: 7px; border-bottom-right-radius: 7px; }
QPushButton[kind="row"]:hover { background: $sunken; }
QPushButton[kind="row"]:focus { border: 2px solid $focus; }
QPushButton[kind="side"] { border: 1px solid transparent; background: transparent;
    font-weight: 500; text-align: left; padding: 9px 11px; }
QPushButton[kind="side"]:hover { background: $sunken; }
QPushButton[kind="side"][selected="true"] { background: $side_selected;
    border-color: $line; font-weight: 600; }
QPushButton[kind="side"]:focus { border: 2px solid $focus; padding: 8px 10px; }
QPushButton[kind="side"][dense="true"] { padding: 5px 11px; }
QPushButton[kind="side"][dense="true"]:focus { padding: 4px 10px; }
QPushButton[kind="side"][narrow="true"] { text-align: center; padding: 9px 4px; }
QPushButton[kind="side"][narrow="true"]:focus { padding: 8px 3px; }
QPushButton[kind="side"][narrow="true"][dense="true"] { padding: 3px 4px; }
QPushButton[kind="side"][narrow="true"][dense="true"]:focus { padding: 2px 3px; }
QPushButton[kind="act"] { background: $primary; color: $on_primary; border-color: $primary;
    text-align: left; padding: 9px 11px; }
QPushButton[kind="act"]:hover { background: $primary_hover; border-color: $primary_hover; }
QPushButton[kind="act"]:focus { border: 3px solid $text; padding: 7px 9px; }
QPushButton[kind="act"][dense="true"] { padding: 5px 11px; }
QPushButton[kind="act"][dense="true"]:focus { padding: 3px 9px; }
QPushButton[kind="act"][narrow="true"] { text-align: center; padding: 9px 4px; }
QPushButton[kind="act"][narrow="true"]:focus { padding: 7px 2px; }
QPushButton[kind="act"][narrow="true"][dense="true"] { padding: 3px 4px; }
QPushButton[kind="act"][narrow="true"][dense="true"]:focus { padding: 1px 2px; }
"""

LINKS = """
QPushButton[kind="link"], QPushButton[kind="back"], QPushButton[kind="strip-link"],
QPushButton[kind="strip-error-link"] { border: 0; border-bottom: 2px solid transparent;
    border-radius: 0; background: transparent; color: $primary; padding: 4px 0 2px 0;
    text-align: left; }
QPushButton[kind="strip-error-link"] { color: $error; }
QPushButton[kind="link"]:hover, QPushButton[kind="back"]:hover { color: $primary_hover;
    text-decoration: underline; }
QPushButton[kind="strip-link"]:hover, QPushButton[kind="strip-error-link"]:hover {
    text-decoration: underline; }
QPushButton[kind="link"]:focus, QPushButton[kind="back"]:focus,
QPushButton[kind="strip-link"]:focus, QPushButton[kind="strip-error-link"]:focus {
    border-bottom-color: $focus; }
QPushButton[kind="link"]:focus, QPushButton[kind="back"]:focus { background: $tint; }
QToolButton[kind="inner"] { border: 1px solid transparent; border-radius: 4px;
    background: transparent; padding: 4px; }
QToolButton[kind="inner"]:hover { background: $sunken; }
QToolButton[kind="inner"]:focus { border: 2px solid $focus; padding: 3px; }
"""

ENTRIES = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox { background: $surface; border: 1px solid $field;
    border-radius: 6px; padding: 8px 11px; selection-background-color: $primary;
    selection-color: $on_primary; placeholder-text-color: $muted; }
QLineEdit, QComboBox { min-height: 20px; }
QComboBox { padding: 8px 2px 8px 13px; }
QPlainTextEdit, QTextEdit { padding: 7px 11px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid $focus;
    padding: 7px 10px; }
QComboBox:focus { padding: 7px 1px 7px 12px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 6px 10px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] {
    border: 2px solid $error; padding: 7px 10px; }
QComboBox[invalid="true"] { padding: 7px 1px 7px 12px; }
QPlainTextEdit[invalid="true"] { padding: 6px 10px; }
QLineEdit[invalid="true"]:focus, QPlainTextEdit[invalid="true"]:focus,
QComboBox[invalid="true"]:focus { border: 2px solid $text; }
QLineEdit:read-only { background: $bg; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: url("$styles/down-$theme.svg"); width: 14px; height: 14px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $field;
    border-radius: 0; selection-background-color: $tint; selection-color: $on_tint;
    outline: 0; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 20px; padding: 6px 8px; }
QComboBox QAbstractItemView::item:selected { background: $tint; color: $on_tint; }
"""

CHOICES = """
QCheckBox, QRadioButton { spacing: 10px; padding: 3px; border: 1px solid transparent;
    border-radius: 4px; }
QCheckBox[kind="bare"], QRadioButton[kind="bare"] { spacing: 0; padding: 0;
    border: 2px solid transparent; border-radius: 6px; }
QRadioButton[kind="bare"] { border-radius: $halo; padding: 1px; }
QCheckBox[kind="bare"]:focus { padding: 0; border-color: $text; }
QRadioButton[kind="bare"]:focus { padding: 1px; border-color: $text; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $focus; padding: 2px; }
QCheckBox::indicator { width: $box; height: $box; border: 1px solid $field;
    border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary;
    image: url("$styles/tick-$theme.svg"); }
QCheckBox[kind="bare"]::indicator:checked:focus { border-color: $surface; }
QCheckBox[invalid="true"]::indicator { border: 2px solid $error; }
QRadioButton::indicator { width: $box; height: $box; border: 1px solid $field;
    border-radius: $ring; background: $surface; }
QRadioButton::indicator:checked { width: $core; height: $core; border: $dot solid $primary; }
QRadioButton[kind="pill"] { border: 1px solid $field; border-radius: 6px; background: $surface;
    padding: 8px 13px; font-weight: 500; spacing: 0; }
QRadioButton[kind="pill"]::indicator { width: 0; height: 0; border: 0; image: none; }
QRadioButton[kind="pill"]:hover { background: $sunken; }
QRadioButton[kind="pill"]:checked { background: $tint; color: $on_tint;
    border-color: $primary; }
QRadioButton[kind="pill"][invalid="true"] { border-color: $error; }
QRadioButton[kind="pill"]:focus { border: 2px solid $text; padding: 7px 12px; }
"""

LISTS = """
QListWidget, QTreeView { background: $surface; border: 1px solid $field; border-radius: 6px;
    outline: 0; padding: 1px; }
QListWidget:focus, QTreeView:focus { border: 2px solid $focus; padding: 0; }
QTableView { background: $surface; border: 1px solid transparent; border-radius: 6px;
    outline: 0; padding: 1px; }
QTableView:focus { border: 2px solid $focus; padding: 0; }
QListWidget::item { padding: 8px 12px; }
QListWidget::item:hover { background: $sunken; color: $text; }
QListWidget::item:selected { background: $tint; color: $on_tint; }
QTableView { selection-background-color: $tint; selection-color: $on_tint; }
QTableView::item { border: 0; border-bottom: 1px solid $line; padding: 0 8px; }
QTableView::item:selected { background: $tint; color: $on_tint; }
QHeaderView { background: transparent; }
QHeaderView::section { background: $surface; border: 0; border-bottom: 1px solid $field;
    padding: 8px 11px; font-weight: 600; }
"""

SMALL_PARTS = """
QMenu { background: $surface; border: 1px solid $field; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $tint; color: $on_tint; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QCalendarWidget QWidget { background: $surface; }
QCalendarWidget QToolButton { border: 1px solid transparent; border-radius: 6px;
    padding: 4px 8px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $sunken; }
QCalendarWidget QToolButton:focus { border: 2px solid $focus; padding: 3px 7px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { border: 0; padding: 0; color: $text; outline: 0;
    selection-background-color: $primary; selection-color: $on_primary; }
QCalendarWidget QAbstractItemView::item { border: 0; padding: 0; }
QCalendarWidget QAbstractItemView::item:selected { background: $primary; color: $on_primary; }
QCalendarWidget QAbstractItemView:disabled { color: $muted; }
QProgressBar { background: $sunken; border: 0; border-radius: 3px; }
QProgressBar::chunk { background: $primary; border-radius: 3px; }
QToolTip { background: $surface; color: $text; border: 1px solid $field; padding: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $field; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
"""

SWITCHED_OFF = """
QPushButton:disabled, QPushButton[kind="danger"]:disabled, QRadioButton[kind="pill"]:disabled {
    background: $surface; color: $muted; border-color: $line; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="act"]:disabled,
QRadioButton[kind="pill"]:checked:disabled { background: $sunken; color: $muted;
    border-color: $sunken; }
QPushButton[kind="link"]:disabled { background: transparent; color: $muted;
    border-color: transparent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled {
    background: $bg; color: $muted; border-color: $line; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $muted; border-color: $muted; }
QRadioButton::indicator:checked:disabled { border-color: $muted; }
"""
"""The last rules, so that they hold for every kind: what cannot be used looks so, and is read."""
