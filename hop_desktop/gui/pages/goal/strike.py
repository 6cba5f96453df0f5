# SPDX-License-Identifier: EUPL-1.2
"""Saying that a measurement does not count: it stays to be seen, with the reason."""

from __future__ import annotations

from uuid import UUID

from hop_desktop.app import records
from hop_desktop.domain.records import DataPoint
from hop_desktop.gui import record_words, words
from hop_desktop.gui.forms.ui_strike_form import Ui_StrikeForm
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.record_page import RecordPage
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import text_label


class StrikeCard(Card):
    """Offers the goal's measurements that count; only their author may strike them."""

    def __init__(self, page: RecordPage) -> None:
        """Hide until there is a measurement."""
        super().__init__("")
        self.setTitle(self.tr("Vale mõõtmine?"))
        self.page, self.ui = page, Ui_StrikeForm()
        self.form = InlineForm(page, self.ui)
        self.form.name_fields({"point": self.ui.pointBox, "struck": self.ui.reasonField})
        self.body.addWidget(
            text_label(self.tr("Oma mõõtmise saad maha kriipsutada. Nähtavale jääb see alati."))
        )
        self.body.addWidget(self.form)
        self._begin = self.addAction(self.tr("Kriipsuta maha"), self._open)
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self._begin.show)
        self.hide()

    def show_points(self, points: tuple[DataPoint, ...]) -> None:
        """Offer the measurements that count, the newest first."""
        counted = [point for point in reversed(points) if not point.struck]
        self.ui.pointBox.setChoices(
            [
                (str(p.id), f"{words.day(p.on)}: {record_words.point(p)}, {p.author}")
                for p in counted
            ]
        )
        self.setVisible(bool(counted))

    def _open(self) -> None:
        self._begin.hide()
        self.ui.reasonField.setValue("")
        self.form.begin()

    def _save(self) -> None:
        case_id, chosen = self.page.case_id, self.ui.pointBox.value()
        reason = self.ui.reasonField.value()
        if not chosen:
            self.ui.pointBox.setError(self.tr("Vali mõõtmine"))
            return
        self.form.run(
            lambda session: records.strike_point(session, case_id, UUID(chosen), reason=reason),
            lambda _: self.page.space.back(),
        )
