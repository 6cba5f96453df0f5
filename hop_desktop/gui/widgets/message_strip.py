# SPDX-License-Identifier: EUPL-1.2
"""What just happened or what to mend, under the header, where the eye is; never a floating box."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.tokens import S4, S12, S16, S20, S32
from hop_desktop.gui.widgets.announcing import announce
from hop_desktop.gui.widgets.field import bring_into_sight, restyle
from hop_desktop.gui.widgets.labels import breakable, text_label
from hop_desktop.gui.widgets.wrapping_link import WrappingLink

KINDS = ("info", "ok", "warn", "error")


class MessageStrip(QWidget):
    """A bold sentence, a small one and at most some links, on a ground with a bar at its left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Take no room until there is something to say."""
        super().__init__(parent)
        self._frame = QFrame()
        self._frame.setProperty("role", "strip")
        self._title = text_label(role="strong")
        self._detail = text_label(role="strip-detail")
        self._links: list[QPushButton] = []
        self._part: QWidget | None = None
        self._standing = False
        self._around = QVBoxLayout(self)
        self._around.addWidget(self._frame)
        self._column = QVBoxLayout(self._frame)
        self._column.setContentsMargins(S16, S12, S16, S12)
        self._column.setSpacing(S4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._detail)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setInset(True)
        self.hide()

    def setInset(self, inset: bool) -> None:
        """Keep the page's margins at the sides; inside a card or dialog there are none."""
        side, below = (S32, S20) if inset else (0, 0)
        self._around.setContentsMargins(side, 0, side, below)

    def setFlush(self, *, first: bool = False) -> None:
        """Reach from edge to edge of a flush card; ``first`` has the card's corners above it."""
        self.setInset(False)
        self._frame.setProperty("place", "first" if first else "between")

    def setStanding(self, standing: bool) -> None:
        """Stay where the page has it: what is true all the time pulls nobody to it."""
        self._standing = standing

    def title(self) -> str:
        """Return the bold sentence, or "" when nothing is shown."""
        return self._title.text()

    def detail(self) -> str:
        """Return the small sentence."""
        return self._detail.text()

    def kind(self) -> str:
        """Return "info", "ok", "warn", "error", or "" when nothing is shown."""
        return str(self._frame.property("kind") or "")

    def links(self) -> list[QPushButton]:
        """Return the link buttons under the sentences."""
        return list(self._links)

    def showMessage(
        self,
        kind: str,
        title: str,
        detail: str = "",
        action: str = "",
        slot: Callable[[], object] | None = None,
    ) -> None:
        """Say ``title`` and ``detail`` as "info", "ok", "warn" or "error", with one link."""
        repeated = (kind, title, detail) == (self.kind(), self.title(), self.detail())
        self._drop_links()
        self._frame.setProperty("kind", kind)
        restyle(self._frame)
        self._title.setText(breakable(title))
        self._detail.setText(breakable(detail))
        self._detail.setVisible(bool(detail))
        if action and slot is not None:
            self.addLink(action, slot)
        self.show()
        if self._standing and repeated:
            return
        if not self._standing:
            bring_into_sight(self)
        said = f"{title}. {detail}" if detail else title
        announce(self, said)

    def addLink(self, text: str, slot: Callable[[], object], *, arrow: bool = False) -> QPushButton:
        """Put a link under the sentences and return it."""
        from PySide6.QtCore import Qt  # not before the first paint

        link = WrappingLink(text)
        kind = "strip-error-link" if self.kind() == "error" else "strip-link"
        link.setProperty("kind", kind)
        if arrow:
            set_icon(link, "arrow-right", colour="error" if self.kind() == "error" else "primary")
        link.clicked.connect(lambda: slot())  # noqa: PLW0108  drops "checked"
        self._links.append(link)
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return link

    def setPart(self, part: QWidget) -> None:
        """Show something between the sentences and the links, for as long as they are said."""
        self._part = part
        part.setContentsMargins(0, S4, 0, 0)
        self._column.insertWidget(self._column.indexOf(self._detail) + 1, part)

    def part(self) -> QWidget | None:
        """Return what is shown between the sentences and the links."""
        return self._part

    def clear(self) -> None:
        """Take the message away."""
        self._drop_links()
        self._frame.setProperty("kind", "")
        self._title.setText("")
        self._detail.setText("")
        self.hide()

    def clearSuccess(self) -> None:
        """Take a success away: it stands until the next action, other messages until mended."""
        if self.kind() == "ok":
            self.clear()

    def _drop_links(self) -> None:
        for old in (*self._links, *filter(None, (self._part,))):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._links, self._part = [], None
