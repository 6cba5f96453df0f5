# SPDX-License-Identifier: EUPL-1.2
"""Beside the writing: what makes it good, and who will read it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S8, S12
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import IconMark, hairline, text_label


def advise(
    card: Card, advice: Sequence[str], *, readers_title: str, readers: str, ticked: bool = True
) -> QLabel:
    """Fill a card with pieces of advice, each with a mark, and the readers under a line.

    A tick means what is good; where it would look like done, the mark is a dot.

    Returns the label that names the readers: they may change with what is written.
    """
    for sentence in advice:
        card.body.addWidget(marked(sentence, ticked=ticked))
    card.body.addWidget(hairline())
    card.body.addWidget(text_label(readers_title, role="strong"))
    named = text_label(readers, role="small")
    card.body.addWidget(named)
    return named


def pieces_of_advice(sentences: Sequence[str]) -> QWidget:
    """Return pieces of advice under each other, to be shown in place of others."""
    pieces = QWidget()
    column = QVBoxLayout(pieces)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S12)
    for sentence in sentences:
        column.addWidget(marked(sentence, ticked=True))
    return pieces


def marked(sentence: str, *, ticked: bool) -> QWidget:
    """Return a sentence with a tick or a dot before it, its folded lines in line with the first."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(S8)
    mark = IconMark("check", colour="ok") if ticked else IconMark("dot", colour="muted")
    across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(text_label(sentence), 1)
    return row
