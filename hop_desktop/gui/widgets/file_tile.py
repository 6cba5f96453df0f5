# SPDX-License-Identifier: EUPL-1.2
"""A file that was written: dragged from here into an e-mail or onto a stick."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget

from hop_desktop.gui.icons import pixmap
from hop_desktop.gui.tokens import S8, S12, scaled
from hop_desktop.gui.widgets.labels import IconMark, breakable, text_label

DRAGGED_ICON = 32


class FileTile(QFrame):
    """The name of a file that lies on a disk; only that file itself is ever dragged.

    Whoever uses no mouse takes the file from its folder, which stands open beside.
    """

    def __init__(self, path: Path | None = None, parent: QWidget | None = None) -> None:
        """Stand for the file at ``path``, or wait for one."""
        super().__init__(parent)
        self._path: Path | None = None
        self._pressed: QPoint | None = None
        self._name = text_label(role="strip-detail")
        for part in (self._name, self):
            part.setToolTip(self.tr("Lohista fail e‑kirja, kausta või mälupulgale"))
        across = QHBoxLayout(self)
        across.setContentsMargins(S12, S8, S12, S8)
        across.setSpacing(S8)
        across.addWidget(IconMark("file"))
        across.addWidget(self._name, 1)
        self.setProperty("role", "tile")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setPath(path)

    def path(self) -> Path | None:
        """Return where the file lies."""
        return self._path

    def setPath(self, path: Path | None) -> None:
        """Stand for another file."""
        self._path = path
        self._name.setText(breakable(path.name) if path is not None else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the mouse has gone far enough."""
        if self._pressed is None:
            return
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        if (drag := self.drag()) is not None:
            drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Forget a press that became no drag."""
        del event
        self._pressed = None

    def drag(self) -> QDrag | None:
        """Return what is dragged: the file where it lies; nothing once it is there no more."""
        if self._path is None or not self._path.is_file():
            self._name.setText(breakable(self.tr("Seda faili ei ole enam kaustas.")))
            return None
        brought = QMimeData()
        brought.setUrls([QUrl.fromLocalFile(str(self._path))])
        drag = QDrag(self)
        drag.setMimeData(brought)
        side = scaled(DRAGGED_ICON)
        drag.setPixmap(pixmap("file", side, "text", self.devicePixelRatioF()))
        return drag
