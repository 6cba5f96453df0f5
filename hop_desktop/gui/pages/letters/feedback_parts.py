# SPDX-License-Identifier: EUPL-1.2
"""The parts of feedback: each told in words, kept back with a reason, or left empty."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.domain.letters import FeedbackPart, KeptPart, ToldPart
from hop_desktop.gui import letter_words
from hop_desktop.gui.forms.ui_feedback_part_form import Ui_FeedbackPartForm
from hop_desktop.gui.tokens import S20
from hop_desktop.gui.widgets.fields import Field


class FeedbackPartRow(QWidget):
    """One part: words for the institution, or, with the tick, the reason that stays here."""

    def __init__(self, part: FeedbackPart) -> None:
        """Stand empty and without a tick."""
        super().__init__()
        self.part = part
        form = Ui_FeedbackPartForm()
        form.setupUi(self)
        self.text, self.tick = form.partText, form.keepTick
        self.tick.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Ask for what the tick says: words to tell, or why they are not told."""
        about, kept = letter_words.part(self.part), self.tick.isTicked()
        self.text.setOptional(not kept)
        if kept:
            self.text.setLabel(self.tr("{part}: miks sa seda ei avalda").format(part=about))
            self.text.setHint(
                self.tr("Põhjus jääb siia. Asutus näeb ainult, et seda ei avaldatud.")
            )
        else:
            self.text.setLabel(about)
            self.text.setHint("")
        self.tick.setLabel(self.tr("Seda ei avalda"))
        self.tick.box.setAccessibleName(self.tr("Seda ei avalda: {part}").format(part=about))


class FeedbackParts(QWidget):
    """Every part of feedback under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the parts in their order."""
        super().__init__(parent)
        self.rows = [FeedbackPartRow(part) for part in FeedbackPart]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S20)
        for row in self.rows:
            column.addWidget(row)

    def fields(self) -> Mapping[str, Field]:
        """Return the fields by the domain's names, and the ticks beside them."""
        return {
            **{row.part.value: row.text for row in self.rows},
            **{f"{row.part.value}-kept": row.tick for row in self.rows},
        }

    def told(self) -> tuple[ToldPart, ...]:
        """Return what is told."""
        return tuple(
            ToldPart(part=row.part, text=row.text.value())
            for row in self.rows
            if row.text.value() and not row.tick.isTicked()
        )

    def kept(self) -> tuple[KeptPart, ...]:
        """Return what is kept back; a tick without a reason has an empty one."""
        return tuple(
            KeptPart(part=row.part, reason=row.text.value())
            for row in self.rows
            if row.tick.isTicked()
        )
