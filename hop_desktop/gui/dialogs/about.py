# SPDX-License-Identifier: EUPL-1.2
"""About the program: version, licence, where the data lie, and every part with its licence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hop_desktop import PUBLISHER
from hop_desktop.app.surroundings import Surroundings
from hop_desktop.gui.dialogs.locking import take_lock_key
from hop_desktop.gui.files import Files
from hop_desktop.gui.parts import OWN, Part, licence_text, parts
from hop_desktop.gui.tokens import S8, S12, S20, S32, scaled
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.framed_dialog import FramedDialog
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.list_row import ListRow
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_scroll import PageScroll
from hop_desktop.gui.widgets.rows import RowList
from hop_desktop.gui.widgets.search_line import SearchLine

WIDTH, HEIGHT = 760, 700


class AboutDialog(FramedDialog):
    """Tells of the program; a part that is chosen shows its licence, Esc leads back and closes."""

    def __init__(self, around: Surroundings, files: Files, parent: QWidget) -> None:
        """Show it over the window of ``parent``."""
        super().__init__(parent)
        take_lock_key(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setAccessibleName(self.tr("Teave programmist"))
        self._around, self._files = around, files
        self._parts = parts(around.resources)
        self._chosen: QWidget = self
        self.strip = MessageStrip()
        self.strip.setInset(False)
        self.backButton = self._button(self.tr("Tagasi"), self._back)
        self.folderButton = self._button(self.tr("Näita andmeid kaustas"), self._show_folder)
        self.closeButton = self._button(self.tr("Sulge"), self.reject)
        self.search = SearchLine(self.tr("Otsi osa või litsentsi"))
        self.search.wanted.connect(self._find)
        self.search.installEventFilter(self)
        self.rows = RowList()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._build()
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._seek)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._back)
        self._find("")
        self._leave_text()
        room = parent.window().size()
        self.resize(
            min(scaled(WIDTH), room.width() - S32), min(scaled(HEIGHT), room.height() - S32)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back from a licence by Esc; from the first page it closes."""
        if event.key() == Qt.Key.Key_Escape and self._is_reading():
            self._back()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step from the search into what it found with the arrow key."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            down = watched is self.search and event.key() == Qt.Key.Key_Down
            if down and self.rows.rows():
                self.rows.rows()[0].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        head = FlowRow(spacing=S8)
        for button in (self.backButton, self.folderButton, self.closeButton):
            head.addPart(button)
        self._title = text_label("", role="card-title")
        self._first = PageScroll()
        self._first.setWidget(self._told())
        self._pages = QStackedWidget()
        self._pages.addWidget(self._first)
        self._pages.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(S20, S20, S20, S20)
        column.setSpacing(S12)
        for part in (self._title, head, self.strip):
            column.addWidget(part)
        column.addWidget(self._pages, 1)

    def _told(self) -> QWidget:
        """Return what is told of the program, with its parts under it."""
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, S12, 0)
        column.setSpacing(S12)
        facts = FactList()
        facts.setFacts(
            [
                (self.tr("Versioon"), OWN.version),
                (self.tr("Tegijad"), PUBLISHER),
                (self.tr("Litsents"), OWN.licence),
                (self.tr("Andmed"), str(self._around.data_folder)),
            ]
        )
        column.addWidget(facts)
        for sentence in (
            self.tr(
                "Programmi tohib tasuta kasutada, uurida, muuta ja edasi anda EUPL-1.2 tingimustel."
            ),
            self.tr(
                "Qt, PySide6 ja Shiboken on LGPL-3.0 all. Nende failid tohib asendada enda "
                "muudetutega ja programmi selleks uurida."
            ),
        ):
            column.addWidget(text_label(sentence))
        column.addWidget(text_label(self.tr("Millest programm koosneb"), role="card-title"))
        column.addWidget(self.search)
        column.addWidget(self.rows)
        column.addStretch(1)
        return told

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "secondary")
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _find(self, words: str) -> None:
        sought = words.casefold()
        found = [
            part
            for part in (OWN, *self._parts)
            if sought in f"{part.name} {part.version} {part.licence}".casefold()
        ]
        self.rows.setRecords(found, self._row)
        self._tell_list(is_found=bool(found))

    def _tell_list(self, *, is_found: bool) -> None:
        if not self._parts:
            self.strip.showMessage(
                "error",
                self.tr("Osade loetelu ei saa lugeda."),
                self.tr("Paigalda programm uuesti. Andmed jäävad alles."),
            )
        elif not is_found:
            self.strip.showMessage(
                "info", self.tr("Sellist osa ei ole."), self.tr("Proovi lühemat sõna.")
            )
        else:
            self.strip.clear()

    def _row(self, part: Part) -> ListRow:
        row = ListRow(title=f"{part.name} {part.version}", detail=part.licence)
        row.setAutoDefault(False)
        row.clicked.connect(lambda: self._read(part, row))
        return row

    def _read(self, part: Part, row: ListRow) -> None:
        text = licence_text(self._around.resources, part)
        if not text:
            self.strip.showMessage(
                "error",
                self.tr("Selle litsentsi teksti ei saa lugeda."),
                self.tr("Paigalda programm uuesti. Andmed jäävad alles."),
            )
            return
        self.strip.clear()
        self._chosen = row
        self._title.setText(f"{part.name} {part.version}, {part.licence}")
        self.text.setPlainText(text)
        self.text.setAccessibleName(self.tr("Litsents: {part}").format(part=part.name))
        self._pages.setCurrentWidget(self.text)
        self.backButton.show()
        self.folderButton.hide()
        self.text.setFocus()

    def _is_reading(self) -> bool:
        return self._pages.currentWidget() is self.text

    def _back(self) -> None:
        if self._is_reading():
            self._leave_text()
            self._chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_text(self) -> None:
        self._title.setText(self.tr("Teave programmist"))
        self._pages.setCurrentWidget(self._first)
        self._tell_list(is_found=True)
        self.backButton.hide()
        self.folderButton.setVisible(self._around.data_folder.is_dir())

    def _seek(self) -> None:
        if self._is_reading():
            self._leave_text()
        self.search.setFocus()

    def _show_folder(self) -> None:
        self._files.show_in_folder(self._around.data_folder)
