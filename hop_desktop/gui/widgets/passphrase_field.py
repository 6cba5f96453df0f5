# SPDX-License-Identifier: EUPL-1.2
"""A passphrase: hidden, shown by the eye, with a note while caps lock is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.inner_button import LineWithButton
from hop_desktop.gui.widgets.labels import text_label


class PassphraseField(Field):
    """A line of hidden letters. Enter emits ``submitted``."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty line with closed letters."""
        super().__init__(parent)
        self.line = LineWithButton("eye", self.tr("Näita paroolifraasi"))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textChanged.connect(lambda: self.changed.emit())  # noqa: PLW0108  drops the text
        self.line.returnPressed.connect(self.submitted)
        self.line.installEventFilter(self)
        self.line.button.setCheckable(True)
        self.line.button.toggled.connect(self._show_letters)
        self._caps = text_label(self.tr("Suurtähelukk on sees"), role="warn")
        self._take_control(self.line)
        self._column.addWidget(self._caps)
        self._caps.hide()
        self.setLength("name")

    def value(self) -> str:
        """Return the passphrase exactly as typed."""
        return self.line.text()

    def setValue(self, text: str) -> None:
        """Write a passphrase into the line."""
        self.line.setText(text)

    def clear(self) -> None:
        """Empty the line and hide letters again."""
        self.line.clear()
        self.line.button.setChecked(False)

    def selectAll(self) -> None:
        """Mark the whole passphrase, so that typing begins anew."""
        self.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice caps lock by the letters that come."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._notice(event)
        return super().eventFilter(watched, event)

    def _notice(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt  # not before the first paint

        if event.key() == Qt.Key.Key_CapsLock:
            self._caps.hide()  # its new state is known with the next letter
            return
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps.setVisible(letter.isupper() != shifted)

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        set_icon(self.line.button, "eye-off" if shown else "eye", colour="muted")
        self.line.name_button(
            self.tr("Peida paroolifraas") if shown else self.tr("Näita paroolifraasi")
        )
