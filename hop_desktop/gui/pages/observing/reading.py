# SPDX-License-Identifier: EUPL-1.2
"""An observation as it is read: the facts, the child's words and the opinion kept apart."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.observations import EarlierText, Observation
from hop_desktop.gui import words
from hop_desktop.gui.tokens import S4, S16
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import hairline, text_label

NOBODY: Mapping[ChildId, str] = {}
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
            (self.tr("Mis oli enne"), observation.before),
            (self.tr("Mida kohe tehti"), observation.done),
            (self.tr("Mis sellest sai"), observation.done_result),
            (self.tr("Mis aitas"), observation.what_helped),
            (self.tr("Lapse tugevused"), observation.strengths),
            (self.tr("Arvamus"), observation.judgement),
        )

    def show_earlier(
        self, earlier: tuple[EarlierText, ...], known: Mapping[ChildId, str] = NOBODY
    ) -> None:
        """Show what stood before each change, the latest first; ``known`` children by name."""
        self._clear()
        for text in reversed(earlier):
            if self._parts:
                self._add(hairline())
            until = self.tr("Kuni {moment}").format(moment=words.moment(text.changed_at))
            self._add(text_label(until, role="small"))
            self._add_texts(
                (self.tr("Mida märgati"), text.facts),
                (self.tr("Lapse enda sõnad"), _quoted(text.child_words)),
                (self.tr("Mis oli enne"), text.before),
                (self.tr("Mida kohe tehti"), text.done),
                (self.tr("Mis sellest sai"), text.done_result),
                (self.tr("Mis aitas"), text.what_helped),
                (self.tr("Lapse tugevused"), text.strengths),
                (self.tr("Arvamus"), text.judgement),
            )
            facts = self._facts_of(text, known)
            if facts:
                told = FactList()
                told.setFacts(facts)
                self._add(told)

    def _facts_of(self, text: EarlierText, known: Mapping[ChildId, str]) -> list[tuple[str, str]]:
        """Return when, where and about whom, as far as it was kept and may be known."""
        if not text.is_whole:
            return []
        told = " · ".join(part for part in (text.told_whom, words.day(text.told_on)) if part)
        others = [
            f"{known[each.child_id]}: {words.child_role(each.role).lower()}"
            for each in text.others
            if known.get(each.child_id)
        ]
        return [
            (self.tr("Päev"), words.day(text.observed_on)),
            (self.tr("Olukord"), text.situation),
            (self.tr("Valdkond"), words.area(text.area) if text.area else ""),
            (self.tr("Laps"), known.get(text.child_id, "") if text.child_id else ""),
            (self.tr("Teised lapsed"), "\n".join(others)),
            (self.tr("Kui tihti või kui kaua"), text.how_long),
            (self.tr("Räägitud"), told),
        ]

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
