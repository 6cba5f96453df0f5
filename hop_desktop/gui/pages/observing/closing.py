# SPDX-License-Identifier: EUPL-1.2
"""What became of an observation: who read it, how it was closed, and closing it here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hop_desktop.app import following
from hop_desktop.app.children import WrittenObservation
from hop_desktop.domain.ids import ObservationId
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_close_observation_form import Ui_CloseObservationForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import text_label


class ClosingCard(Card):
    """Readers and the end, in the order in which they happened; one act beside them."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        """Show nothing until an observation is read."""
        super().__init__("", parent)
        self.setTitle(self.tr("Mis edasi sai"))
        self._page = page
        self._written: WrittenObservation | None = None
        self._shown: list[QLabel] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(S8)
        self.body.addLayout(self._lines)
        self.act = QPushButton()
        self.act.setProperty("kind", "secondary")
        self.act.clicked.connect(self._begin)
        self.body.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        form = Ui_CloseObservationForm()
        self.form = InlineForm(page, form)
        self.form.name_fields({"note": form.noteText})
        self._note = form.noteText
        self.form.saveWanted.connect(self._close)
        self.form.ended.connect(self._end)
        self.body.addWidget(self.form)

    def show_written(self, written: WrittenObservation) -> None:
        """Show what became of an observation."""
        self._written = written
        for old in self._shown:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [text_label(line, role=role) for role, line in self._told(written)]
        for label in self._shown:
            self._lines.addWidget(label)
        closed = written.closed is not None
        self.act.setText(self.tr("Ava uuesti") if closed else self.tr("Lõpeta tähelepanek"))
        self.act.setVisible(written.may_close and not self.form.is_open())

    def _told(self, written: WrittenObservation) -> list[tuple[str, str]]:
        lines = [("", reading) for reading in readings(written)]
        if not lines:
            lines.append(("muted", self.tr("Seda ei ole veel keegi teine lugenud.")))
        if written.closed is None:
            lines.append(("muted", self.tr("Lõpetamata")))
        else:
            lines += [("", closed_line(written)), ("", written.closed.note)]
        return lines

    def _begin(self) -> None:
        if self._written is None:
            return
        observation_id = self._written.observation.id
        if self._written.closed is not None:
            self._page.ask(lambda session: following.reopen(session, observation_id))
            return
        self._note.setValue("")
        self.act.hide()
        self.form.begin(draft=draft_name(observation_id))

    def resume(self) -> None:
        """Open the form again over the words that were being typed."""
        if self._written is not None and self._written.may_close and not self._written.closed:
            self._begin()

    def _close(self) -> None:
        if self._written is None:
            return
        observation_id, note = self._written.observation.id, self._note.value()
        draft = draft_name(observation_id)
        self.form.run(
            lambda session: following.close(session, observation_id, note=note, draft=draft),
            lambda _: self._page.strip.showMessage("ok", self.tr("Tähelepanek on lõpetatud.")),
        )

    def _end(self) -> None:
        if self._written is not None:
            self.act.setVisible(self._written.may_close)
            self.act.setFocus()


def draft_name(observation_id: ObservationId) -> str:
    """Return under which name the note is kept while it is typed."""
    return f"closing:{observation_id}"


def readings(written: WrittenObservation) -> list[str]:
    """Return who read it first when, each in a line."""
    sentence = QCoreApplication.translate("ClosingCard", "Loetud {moment}: {name}")
    return [
        sentence.format(moment=words.moment(reading.at), name=reading.name)
        for reading in written.readings
    ]


def closed_line(written: WrittenObservation) -> str:
    """Return when and by whom it was closed, or ""."""
    if written.closed is None:
        return ""
    return QCoreApplication.translate("ClosingCard", "Lõpetatud {moment}: {name}").format(
        moment=words.moment(written.closed.at), name=written.closed.name
    )
