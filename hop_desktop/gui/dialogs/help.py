# SPDX-License-Identifier: EUPL-1.2
"""The help: contents at the left, the text beside; searched, printed, templates saved to edit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hop_desktop.gui.dialogs.help_template import write_template
from hop_desktop.gui.dialogs.locking import take_lock_key
from hop_desktop.gui.files import Files
from hop_desktop.gui.help_search import Hit, find
from hop_desktop.gui.help_topics import CONTENTS, Library, Topic
from hop_desktop.gui.tokens import S8, S12, S20, S32, scaled
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.framed_dialog import FramedDialog
from hop_desktop.gui.widgets.help_list import HelpList
from hop_desktop.gui.widgets.list_row import ListRow
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_scroll import PageScroll
from hop_desktop.gui.widgets.reader import Reader
from hop_desktop.gui.widgets.rows import RowList
from hop_desktop.gui.widgets.search_line import SearchLine
from hop_desktop.gui.written import tell_written

WIDTH, HEIGHT, LIST = 1060, 700, 270
LEAST_FOR_LIST = 820
"""In a narrower dialog the text has all the room: the contents are a page of their own."""


class HelpDialog(FramedDialog):
    """Reads the topics; Esc closes it. It stands beside the work and does not hold it up.

    A place is a topic's name, or that and the name of a heading: ``plan#measuring``.
    ``aboutWanted`` asks for what the program is.
    """

    aboutWanted = Signal()

    def __init__(self, library: Library, files: Files, parent: QWidget, place: str) -> None:
        """Open at a place."""
        super().__init__(parent)
        take_lock_key(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._library, self._files = library, files
        self._names = set(library.names())
        self._been: list[str] = []
        self.setAccessibleName(self.tr("Abi"))
        self.strip = MessageStrip()
        self.strip.setInset(False)
        self.search = SearchLine(self.tr("Otsi abist"))
        self.search.wanted.connect(self._find)
        self.search.returnPressed.connect(self._go_to_hits)
        self.search.installEventFilter(self)
        self.list = HelpList(library.groups())
        self.list.setAccessibleName(self.tr("Teemad"))
        self.list.wanted.connect(self.open_place)
        self.reader = Reader(library.pictures)
        self.reader.setAccessibleName(self.tr("Tekst"))
        self.reader.wanted.connect(self.open_place)
        self.hits = RowList()
        self._build()
        self._take_keys()
        room = parent.window().size()
        self.resize(
            min(scaled(WIDTH), room.width() - S32), min(scaled(HEIGHT), room.height() - S32)
        )
        self.open_place(place)
        self.reader.setFocus()

    @property
    def place(self) -> str:
        """Return the place that was opened last."""
        return self._been[-1] if self._been else CONTENTS

    def topic(self) -> Topic:
        """Return the topic that is read."""
        return self._library.topic(self.place.partition("#")[0])

    def open_place(self, place: str) -> None:
        """Go to a place; a topic that is not there leaves the reader where it is."""
        name, _, anchor = place.partition("#")
        if name not in self._names:
            return
        if not self._been or self.place != place:
            self._been.append(place)
        self._read(self._library.topic(name).heading(anchor))

    def back(self) -> None:
        """Go to the place before."""
        if self.search.words():
            self.search.clear()
        elif len(self._been) > 1:
            self._been.pop()
        self._read(self.topic().heading(self.place.partition("#")[2]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the contents beside the text where there is room for both."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= scaled(LEAST_FOR_LIST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step from the search into what it found with the arrow key."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            down = watched is self.search and event.key() == Qt.Key.Key_Down
            if down and self.hits.rows():
                self._go_to_hits()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        head = FittingRow(spacing=S8, column_spacing=S8)
        self.backButton = self._button(self.tr("Tagasi"), self.back)
        self.contentsButton = self._button(self.tr("Sisukord"), lambda: self.open_place(CONTENTS))
        self.saveButton = self._button(self.tr("Salvesta muudetav fail"), self._save)
        self.printButton = self._button(self.tr("Prindi"), self._print)
        self.closeButton = self._button(self.tr("Sulge"), self.reject)
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S8)
        for button in (self.backButton, self.contentsButton, self.printButton, self.closeButton):
            row.addWidget(button)
        row.addStretch(1)
        head.addPart(self.search, stretch=1)
        head.addPart(acts)
        found = QWidget()
        rows = QVBoxLayout(found)
        rows.setContentsMargins(0, 0, S12, 0)
        rows.addWidget(self.hits)
        self._found = PageScroll()
        self._found.setWidget(found)
        self._text = QStackedWidget()
        self._text.addWidget(self.reader)
        self._text.addWidget(self._found)
        self._side = QWidget()
        self._side.setFixedWidth(scaled(LIST))
        beside = QVBoxLayout(self._side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.list)
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S20)
        across.addWidget(self._side)
        across.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S20, S20, S20, S20)
        column.setSpacing(S12)
        for part in (head, self.strip):
            column.addWidget(part)
        column.addWidget(body, 1)
        about = QPushButton(self.tr("Teave programmist"))
        about.setProperty("kind", "link")
        about.setAutoDefault(False)
        about.clicked.connect(self.aboutWanted)
        foot = FlowRow(spacing=S12)
        for button in (self.saveButton, about):
            foot.addPart(button)
        column.addWidget(foot)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "secondary")
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _take_keys(self) -> None:
        for keys, slot in (("Alt+Left", self.back), ("Ctrl+F", self.search.setFocus)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _read(self, heading: int, words: str = "") -> None:
        topic = self.topic()
        self.strip.clear()
        self._text.setCurrentWidget(self.reader)
        self.list.choose(topic.name)
        self.backButton.setEnabled(len(self._been) > 1 or bool(self.search.words()))
        self.printButton.setEnabled(True)
        self.saveButton.setVisible(topic.is_template)
        self.reader.read(topic.text, heading, words)

    def _find(self, words: str) -> None:
        if not words:
            self._read(self.topic().heading(self.place.partition("#")[2]))
            return
        found = find(self._library.topics(), words)
        self.hits.setRecords(found, self._row)
        self._text.setCurrentWidget(self._found)
        self.backButton.setEnabled(True)
        self.printButton.setEnabled(False)
        self.saveButton.hide()
        if found:
            self.strip.clear()
        else:
            self.strip.showMessage(
                "info", self.tr("Abist ei leitud seda."), self.tr("Proovi üht lühemat sõna.")
            )

    def _row(self, hit: Hit) -> ListRow:
        row = ListRow(title=hit.sentence, detail=hit.title)
        row.setAutoDefault(False)
        row.clicked.connect(lambda: self._open_hit(hit))
        return row

    def _go_to_hits(self) -> None:
        if self.hits.rows():
            self.hits.rows()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _open_hit(self, hit: Hit) -> None:
        anchor = self._library.topic(hit.name).anchors[hit.heading]
        self._been.append(f"{hit.name}#{anchor}" if anchor else hit.name)
        self._read(hit.heading, self.search.words())
        self.reader.setFocus()

    def _print(self) -> None:
        if not self._files.has_printer():
            self.strip.showMessage(
                "error",
                self.tr("Selles arvutis ei ole printerit."),
                self.tr("Lisa printer arvuti seadetes ja prindi siis uuesti."),
            )
            return
        printer = self._files.printer(self, self.tr("Prindi"))
        if printer is not None:
            self.reader.document().print_(printer)

    def _save(self) -> None:
        kinds = self.tr("Tekstidokument (*.odt)")
        name = f"{self.topic().name}.odt"
        path = self._files.save_file(self, self.saveButton.text(), name, kinds)
        if path is None:
            return
        if write_template(self.reader.document(), path):
            tell_written(
                (self.strip, self._files),
                path,
                self.tr("Fail on salvestatud."),
                self.tr("Ava see Wordis või LibreOffice’is ja täida nurksulgudes kohad."),
            )
        else:
            self.strip.showMessage(
                "error",
                self.tr("Faili ei saanud salvestada."),
                self.tr("Vali teine kaust või kontrolli, kas kettal on ruumi."),
            )
