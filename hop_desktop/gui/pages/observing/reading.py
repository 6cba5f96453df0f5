# SPDX-License-Identifier: EUPL-1.2
"""An observation as it is read: the facts, the child's words and the opinion kept apart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.domain.observations import EarlierText, Observation
from hop_desktop.gui import words
from hop_desktop.gui.tokens import S4, S16
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import hairline, text_label

QUOTES = '„”“"'


class TextsCard(Card):
    """Headed paragraphs that can be marked for copying; empty ones are left out."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """Show nothing until texts are set."""
        super().__init__(title, parent)
        self.body.setSpacing(S16)
        self._parts: list[QWidget] = []

    def show_observation(self, observation: Observation) -> None:
        """Show every text of an observation."""
        self._clear()
        self._add_texts(
            (self.tr("Mida märgati"), observation.facts),
            (self.tr("Lapse enda sõnad"), _quoted(observation.child_words)),
            (self.tr("Mis aitas"), observation.what_helped),
            (self.tr("Lapse tugevused"), observation.strengths),
            (self.tr("Arvamus"), observation.judgement),
        )

    def show_earlier(self, earlier: tuple[EarlierText, ...]) -> None:
        """Show what stood before each change, the latest first."""
        self._clear()
        for text in reversed(earlier):
            if self._parts:
                self._add(hairline())
            until = self.tr("Kuni {moment}").format(moment=words.moment(text.changed_at))
            self._add(text_label(until, role="small"))
            self._add_texts(
                (self.tr("Mida märgati"), text.facts),
                (self.tr("Lapse enda sõnad"), _quoted(text.child_words)),
                (self.tr("Arvamus"), text.judgement),
            )

    def _add_texts(self, *texts: tuple[str, str]) -> None:
        for heading, text in texts:
            if text:
                self._add(_headed(heading, text))

    def _add(self, part: QWidget) -> None:
        self.body.addWidget(part)
        self._parts.append(part)

    def _clear(self) -> None:
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []


def _headed(heading: str, text: str) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S4)
    column.addWidget(text_label(heading, role="strong"))
    paragraph = text_label(text)
    paragraph.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(paragraph)
    return part


def _quoted(text: str) -> str:
    if not text:
        return ""
    quoted = QCoreApplication.translate("TextsCard", "„{words}”")
    return quoted.format(words=text.strip(QUOTES))
