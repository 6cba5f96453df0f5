# SPDX-License-Identifier: EUPL-1.2
"""Fields inside a card: problems are said at the fields, words are kept, Esc gives up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QScrollArea, QWidget

from hop_desktop.app.drafts import KeptDraft
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError, Invalid, Stale
from hop_desktop.gui import field_words, messages
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.drafting import Drafting
from hop_desktop.gui.page import Page
from hop_desktop.gui.widgets.error_summary import too_long
from hop_desktop.gui.widgets.fields import DateField, Field, FreeText

Result = TypeVar("Result")


class Seen(Field):
    """A mark of what stood when the writing began; kept with the draft, shown to nobody."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = ""
        self.hide()

    def value(self) -> str:
        """Return the mark."""
        return self._mark

    def setValue(self, mark: str) -> None:
        """Take the mark of a draft."""
        self._mark = mark


def mark_of(value: object) -> str:
    """Return a short mark of a value: another value has another one."""
    return sha256(repr(value).encode()).hexdigest()[:16]


class InlineForm(QWidget):
    """A small form that opens inside a card and closes when it is saved or given up."""

    saveWanted = Signal()
    ended = Signal()
    overtaken = Signal()

    def __init__(self, page: Page, form: Any) -> None:
        """Set up a compiled ``form`` that has a save button, a cancel button and a status."""
        super().__init__()
        form.setupUi(self)
        self.fields: dict[str, Field] = {}
        self.saveButton: QPushButton = form.saveButton
        self._page = page
        self._tell = form.statusLabel.setText
        self._seen = Seen(self)
        self._drafting: Drafting | None = None
        self.saveButton.clicked.connect(self.saveWanted)
        form.cancelButton.clicked.connect(self.give_up)
        self.hide()

    def name_fields(self, fields: Mapping[str, Field]) -> None:
        """Say which field stands for which name in refusals and drafts, in reading order."""
        self.fields = dict(fields)
        for field in self.fields.values():
            if isinstance(field, DateField):
                field.setToday(self._page.space.today())
            if isinstance(field, FreeText):
                field.submitted.connect(self.saveWanted)

    def add_field(self, name: str, field: Field) -> None:
        """Add a field that several forms share; it stands before the buttons."""
        self.fields[name] = field
        if isinstance(field, FreeText):
            field.submitted.connect(self.saveWanted)

    def put_before_buttons(self, part: QWidget) -> None:
        """Lay out a part that several forms share over the buttons, which come last."""
        box = self.layout()
        if isinstance(box, QBoxLayout):
            box.insertWidget(box.count() - 1, part)

    def is_open(self) -> bool:
        """Say whether the form is being filled in."""
        return not self.isHidden()

    def begin(self, *, draft: str = "", before: object = None) -> None:
        """Open with what the fields now hold; ``draft`` names where typed words are kept.

        ``before`` is what stood in the store: a draft begun over something else says so.
        """
        self._say({})
        self._tell("")
        self._page.strip.clear()
        self.show()
        next(iter(self.fields.values())).focusControl()
        QTimer.singleShot(0, self, self._come_into_sight)
        self._seen.setValue(mark_of(before))
        if draft:
            kept = {**self.fields, "seen": self._seen}
            self._drafting = Drafting(self._page.space, draft, kept, self._tell, self)
            self._drafting.restored.connect(lambda found: self._compare(found, before))

    def run(
        self, job: Callable[[Session], Result], done: Callable[[Result], object] | None = None
    ) -> None:
        """Say what is wrong with a typed day or a long text, or run the job and close."""
        days = {n: f.problem() for n, f in self.fields.items() if isinstance(f, DateField)}
        wrong = {
            n: field_words.field_sentence(Invalid(n, code)) for n, code in days.items() if code
        }
        if self._say({**too_long(self.fields), **wrong}):
            return

        def saved(result: Result) -> None:
            self.end()
            if done is not None:
                done(result)

        self._page.ask(job, saved, failed=self.refuse)

    def give_up(self) -> None:
        """Close; what was typed is thrown away, which is asked first."""
        changed = self._drafting is not None and self._drafting.is_changed()
        if changed and not ask(
            self,
            self.tr("Kas viskad kirjutatu ära?"),
            self.tr("Seda ei saa tagasi võtta."),
            yes=self.tr("Viska ära"),
            no=self.tr("Kirjuta edasi"),
        ):
            return
        self.end()

    def end(self) -> None:
        """Close, with the draft thrown away."""
        if self._drafting is not None:
            self._drafting.drop()
            self._drafting.deleteLater()
            self._drafting = None
        self.hide()
        self.ended.emit()

    def flush(self) -> None:
        """Keep what waits to be kept: the page is about to go."""
        if self._drafting is not None:
            self._drafting.flush()

    def event(self, event: QEvent) -> bool:
        """Take Esc and Ctrl+S before the window does."""
        overriding = event.type() == QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and self._act_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Esc, save on Ctrl+S."""
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _come_into_sight(self) -> None:
        """Scroll until the card is seen from its title on; before, the layout had not grown."""
        card, area = self.parentWidget(), self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        content = area.widget() if area is not None else None
        if card is None or area is None or content is None:
            return
        top = card.mapTo(content, QPoint(0, 0)).y()
        bar, room = area.verticalScrollBar(), area.viewport().height()
        lowest, highest = top + card.height() - room, top
        bar.setValue(highest if lowest > highest else min(max(bar.value(), lowest), highest))

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.key() == Qt.Key.Key_Escape:
            return self.give_up
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return self.saveWanted.emit if control and event.key() == Qt.Key.Key_S else None

    def _say(self, problems: Mapping[str, str]) -> bool:
        for name, field in self.fields.items():
            field.setError(problems.get(name, ""))
        first = next((name for name in self.fields if name in problems), "")
        if first:
            self.fields[first].focusControl()
        return bool(first)

    def refuse(self, error: HopError) -> None:
        """Say a refusal at its field, or in the page's strip."""
        message = messages.explain(error)
        if isinstance(error, Invalid) and self._say({error.field: message.title}):
            return
        if isinstance(error, Stale):
            self._page.strip.showMessage("warn", message.title, self._still_here())
            self.overtaken.emit()
            return
        self._page.explain(error)

    def _compare(self, draft: KeptDraft, before: object) -> None:
        if draft.fields.get("seen") == mark_of(before):
            return
        self._seen.setValue(mark_of(before))
        title = self.tr("Seda kohta on pärast sinu mustandit muudetud.")
        begun = self._drafting
        self._page.strip.showMessage(
            "warn",
            title,
            self._still_here(),
            self.tr("Viska mustand ära"),
            begun.start_over if begun is not None else None,
        )

    def _still_here(self) -> str:
        return self.tr("Sinu tekst on alles. Kui see peab kehtima, salvesta see.")
