# SPDX-License-Identifier: EUPL-1.2
"""How it was really told: by which way, to whom, when; before that there is no notice."""

from __future__ import annotations

from hop_desktop.app import notices
from hop_desktop.app.notices import NoticeFile
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.notices import Channel, NoticeKind
from hop_desktop.gui import field_words, notice_words
from hop_desktop.gui.forms.ui_notice_told_form import Ui_NoticeToldForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.notice.day_and_hour import hour_problem, moment_of
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fields import DateField
from hop_desktop.gui.widgets.labels import breakable, text_label


class ToldCard(Card):
    """Every telling in a line, and the form for the next one."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a notice is read."""
        super().__init__("")
        self.setTitle(self.tr("Edastamine"))
        self._page = page
        self._file: NoticeFile | None = None
        self._lines = text_label()
        self._none = text_label(role="muted")
        self.again = self.addAction(self.tr("Lisa veel üks edastamine"), self.begin)
        ui = self.ui = Ui_NoticeToldForm()
        self.form = InlineForm(page, ui)
        self.form.name_fields(
            {
                "channel": ui.channelPills,
                "whom": ui.whomField,
                "on": ui.dayField,
                "at": ui.timeField,
                "number": ui.numberField,
            }
        )
        ui.channelPills.setChoices([(c.value, notice_words.channel(c)) for c in Channel])
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self._ended)
        for part in (self._none, self._lines, self.form):
            self.body.addWidget(part)

    def show_file(self, file: NoticeFile) -> None:
        """Show how it was told so far."""
        self._file = file
        told = file.notice.told
        self._none.setText(
            self.tr("Edasta vastus. Märgi siis siia, kuidas ja kellele vastasid.")
            if self._answers()
            else self.tr("Helista või edasta teade. Märgi siis siia, kuidas ja kellele teatasid.")
        )
        self._lines.setText(breakable("\n".join(map(notice_words.told, told))))
        self._lines.setVisible(bool(told))
        self._none.setVisible(not told and not self.form.is_open())
        self.again.setVisible(bool(told) and not self.form.is_open())

    def begin(self) -> None:
        """Open the form with the addressee and this very moment."""
        if self._file is None or self.form.is_open():
            return
        notice, now = self._file.notice, self._page.space.now().astimezone()
        self.ui.channelPills.setValue(Channel.PHONE.value)
        self.ui.whomField.setValue(notice.words.addressee)
        self.ui.dayField.setDay(now.date())
        self.ui.timeField.setValue(f"{now:%H.%M}")
        self.ui.numberField.setValue("")
        for part in (self._none, self.again):
            part.hide()
        self.form.begin(draft=f"notice-told:{notice.id}", before=notice.told)

    def _save(self) -> None:
        file, ui = self._file, self.ui
        wrong = hour_problem("at", ui.timeField)
        ui.timeField.setError(wrong)
        if file is None or wrong:
            ui.timeField.focusControl()
            return
        at = moment_of("at", ui.dayField, ui.timeField)
        if at is None:  # no day at all, or one that the form itself says is none
            ui.dayField.setError(field_words.field_sentence(Invalid("on", _why_none(ui.dayField))))
            ui.dayField.focusControl()
            return
        notice_id, channel = file.notice.id, Channel(ui.channelPills.value())
        whom, number = ui.whomField.value(), ui.numberField.value()
        self.form.run(
            lambda session: notices.tell(
                session, notice_id, channel=channel, whom=whom, at=at, number=number
            ),
            lambda _: self._page.strip.showMessage(
                "ok",
                self.tr("Vastus on edastatud.")
                if self._answers()
                else self.tr("Teade on edastatud."),
                self.tr("Kui lastekaitse annab tagasisidet, pane see siia kirja."),
            ),
        )

    def _answers(self) -> bool:
        return self._file is not None and self._file.notice.kind is NoticeKind.DEMAND

    def _ended(self) -> None:
        if self._file is not None:
            self.show_file(self._file)


def _why_none(day: DateField) -> str:
    return day.problem() or "empty"
