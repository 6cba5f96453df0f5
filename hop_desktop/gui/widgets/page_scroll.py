# SPDX-License-Identifier: EUPL-1.2
"""The part of a page that scrolls: down only, and no stop for Tab by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtWidgets import QApplication, QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hop_desktop.gui.widgets.layout_parts import layout_widgets

LEAST_SHARE = 2
"""The content gets at least one part in so many of the page's height."""


class PageScroll(QScrollArea):
    """Content as wide as the page; it never scrolls sideways, it asks for its least width.

    The scroll bar stands in the page's right margin: the content is as wide with it as without,
    and its edge stays in line with the header's. Its place is kept even while it has nothing to
    scroll: a content that grew wider with every leaving bar would call it back for ever.

    In a low window (a laptop at 200 %) the header and the strip over it would leave no room to
    work in: then they scroll along with the content.
    """

    _page: QWidget | None = None  # of the class: Qt filters events before and after the object

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for the content, which Designer or ``setWidget`` brings."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        # By name: the classes of such values are made only when they are named.
        self.setProperty("frameShape", "NoFrame")
        self.setProperty("focusPolicy", "NoFocus")
        self.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        self.setProperty("verticalScrollBarPolicy", "ScrollBarAlwaysOn")
        self.setProperty("role", "page")
        self._carried: list[QWidget] = []
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        super().setWidget(self._sheet)
        self.verticalScrollBar().rangeChanged.connect(self._show_bar)
        self._reach_under_bar()
        self._show_bar()

    def setWidget(self, widget: QWidget) -> None:
        """Show this content."""
        self._column.addWidget(widget, 1)

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the content: what is around it can then give way."""
        return QSize(self._sheet.minimumSizeHint().width(), 0)

    def event(self, event: QEvent) -> bool:
        """Watch the page it stands in, to know how high that is, and the style."""
        done = super().event(event)
        if event.type() in (QEvent.Type.ParentChange, QEvent.Type.Show):
            self._watch(self.parentWidget())
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.Show):
            self._reach_under_bar()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose anew what scrolls along when the page changes its size or its words."""
        done = super().eventFilter(watched, event)
        if watched is self._page and event.type() in (
            QEvent.Type.Resize,
            QEvent.Type.LayoutRequest,
        ):
            self._choose()
        return done

    def carries(self) -> bool:
        """Say whether what stood over the content now scrolls along."""
        return bool(self._carried)

    def _reach_under_bar(self) -> None:
        """Let the content reach under the scroll bar, as wide as the style draws that."""
        covered = self.verticalScrollBar().sizeHint().width()
        if self.viewportMargins().right() != -covered:
            self.setViewportMargins(0, 0, -covered, 0)

    def _show_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.setVisible(bar.maximum() > bar.minimum())

    def _watch(self, page: QWidget | None) -> None:
        if page is self._page:
            return
        if self._page is not None:
            self._page.removeEventFilter(self)
        self._page = page
        if page is not None:
            page.installEventFilter(self)
            self._choose()

    def _choose(self) -> None:
        box = self._page.layout() if self._page is not None else None
        if self._page is None or not isinstance(box, QBoxLayout):
            return
        above = self._carried or _before(box, self)
        below = _after(box, self)
        taken = sum(_height(part, self._page.width()) for part in (*above, *below))
        low = (self._page.height() - taken) * LEAST_SHARE < self._page.height()
        if low and not self._carried:
            self._carry(above)
        elif self._carried and not low:
            self._put_back(box)

    def _carry(self, parts: list[QWidget]) -> None:
        focused = QApplication.focusWidget()
        self._carried = parts
        for place, part in enumerate(parts):
            hidden = part.isHidden()
            self._column.insertWidget(place, part)
            part.setHidden(hidden)
        _restore(focused)

    def _put_back(self, box: QBoxLayout) -> None:
        focused = QApplication.focusWidget()
        parts, self._carried = self._carried, []
        for place, part in enumerate(parts):
            hidden = part.isHidden()
            box.insertWidget(place, part)
            part.setHidden(hidden)
        _restore(focused)


def stand_at(scroll: QScrollArea, part: QWidget) -> None:
    """Scroll until a part of a page begins at the top, and focus the first thing in it."""
    from PySide6.QtCore import Qt  # not before the first paint

    content = scroll.widget()
    if content is not None:
        scroll.verticalScrollBar().setValue(part.mapTo(content, QPoint(0, 0)).y())
    for each in part.findChildren(QWidget):
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            each.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def _before(box: QBoxLayout, scroll: QWidget) -> list[QWidget]:
    return [part for part in layout_widgets(box) if box.indexOf(part) < box.indexOf(scroll)]


def _after(box: QBoxLayout, scroll: QWidget) -> list[QWidget]:
    return [part for part in layout_widgets(box) if box.indexOf(part) > box.indexOf(scroll)]


def _height(part: QWidget, width: int) -> int:
    if part.isHidden():
        return 0
    flows = part.sizePolicy().hasHeightForWidth()
    return part.heightForWidth(width) if flows else part.sizeHint().height()


def _restore(focused: QWidget | None) -> None:
    """Give the focus back: a widget that moves to another parent loses it."""
    if focused is not None and QApplication.focusWidget() is not focused:
        focused.setFocus()
