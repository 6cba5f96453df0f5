# SPDX-License-Identifier: EUPL-1.2
"""Find words that are hard to read and a focus that is hard to see, in what is really painted."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from hop_desktop.gui.tokens import DARK, LIGHT, present_colours
from tests.gui.contrast import contrast
from tests.gui.naming import tab_stops

READABLE, SEEN = 4.5, 1.5
"""The least contrast of words with their ground, and of a ring with what stood in its place."""
ACROSS, DOWN = 24, 8
"""How many spots of a widget are looked at to find its ground."""
AROUND = 3
"""How far outside a widget its ring may lie, in pixels."""


def faint_texts(root: QWidget) -> list[str]:
    """Return the words under ``root`` too faint on their ground, in the theme worn or the other.

    What the ground is, is measured from the picture. The other theme is judged by the tokens that
    the two colours are of; only dark tokens all differ, so that only there they are known.
    """
    return [fault for ground in _painted(root) for fault in _faint_on(*ground)]


def unseen_focus(root: QWidget, known: set[tuple[object, ...]]) -> list[str]:
    """Return the tab stops in sight that look the same with the focus as without it.

    Every kind of widget is looked at once: ``known`` holds what was looked at.
    """
    stops = [stop for stop in tab_stops(root) if _in_sight(stop, root)]
    unseen = []
    for stop in stops if len(stops) > 1 else []:
        if (kind := _kind(stop)) not in known:
            known.add(kind)
            if not _changes(stop, next(other for other in stops if other is not stop), root):
                unseen.append(f"{' '.join(map(str, kind))}: {stop.accessibleName()}")
    return unseen


def _painted(root: QWidget) -> list[tuple[QWidget, QImage]]:
    """Return ``root`` and the content of its scroll areas, with a picture of each as a whole."""
    areas = [area for area in root.findChildren(QScrollArea) if area.isVisibleTo(root)]
    contents = [content for area in areas if (content := area.widget()) is not None]
    return [(root, root.grab().toImage()), *((each, _picture(each)) for each in contents)]


def _picture(content: QWidget) -> QImage:
    """Return all of what a scroll area shows in part, on the ground of a page."""
    picture = QImage(content.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor(present_colours().bg))
    content.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return picture


def _faint_on(content: QWidget, picture: QImage) -> list[str]:
    kinds = (QLabel, QPushButton, QRadioButton, QCheckBox)
    worded = [child for child in content.findChildren(QWidget) if isinstance(child, kinds)]
    shown = [child for child in worded if child.text() and child.isVisibleTo(content)]
    return [
        f"{child.text()} {least:.1f}"
        for child in shown
        if child.isEnabled()
        and _is_painted_with(child, content)
        and (least := _contrast(child, content, picture)) < READABLE
    ]


def _is_painted_with(child: QWidget, content: QWidget) -> bool:
    """Say whether a widget is part of ``content``'s picture: not of a scroll area or a dialog."""
    if child.window() is not content.window():
        return False
    parent = child.parentWidget()
    while parent is not None and parent is not content:
        if parent.objectName() == "qt_scrollarea_viewport":
            return False
        parent = parent.parentWidget()
    return True


def _contrast(child: QWidget, content: QWidget, picture: QImage) -> float:
    ink = child.palette().color(child.foregroundRole()).name().upper()
    ground = _ground(picture, QRect(child.mapTo(content, QPoint()), child.size()))
    return min(contrast(one, other) for one, other in _in_both_themes(ink, ground))


def _ground(picture: QImage, area: QRect) -> str:
    """Return the colour that most of an area, in logical pixels, has."""
    ratio = picture.devicePixelRatio()
    area = QRect(area.topLeft() * ratio, area.size() * ratio).intersected(picture.rect())
    spots = Counter(
        picture.pixelColor(x, y).name().upper()
        for x in range(area.left(), area.right() + 1, max(1, area.width() // ACROSS))
        for y in range(area.top(), area.bottom() + 1, max(1, area.height() // DOWN))
    )
    return spots.most_common(1)[0][0] if spots else present_colours().bg


def _in_both_themes(ink: str, ground: str) -> list[tuple[str, str]]:
    pairs = [(ink, ground)]
    names = {colour: name for name, colour in DARK._asdict().items()}
    if present_colours() == DARK and ink in names and ground in names:
        pairs.append((getattr(LIGHT, names[ink]), getattr(LIGHT, names[ground])))
    return pairs


def _in_sight(widget: QWidget, root: QWidget) -> bool:
    whole = widget.visibleRegion().boundingRect() == widget.rect()
    return whole and widget.window() is root.window()


def _kind(widget: QWidget) -> tuple[object, ...]:
    """Return all by which the sheet, or a widget that paints itself, tells widgets apart."""
    told = ("kind", "role", "selected", "narrow", "dense", "last", "invalid", "checked")
    return (type(widget).__name__, *(value for name in told if (value := widget.property(name))))


def _changes(stop: QWidget, other: QWidget, root: QWidget) -> bool:
    """Say whether a ring's worth of pixels changes clearly when a widget takes the focus."""
    area = QRect(stop.mapTo(root, QPoint()), stop.size()) + QMargins(*[AROUND] * 4)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    resting = root.grab(area).toImage()
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if not stop.isVisible() or not stop.hasFocus():
        return True  # it hands the focus on: what takes it is a stop of its own
    return differing(resting, root.grab(area).toImage()) >= stop.height() * 1.5


def differing(one: QImage, other: QImage) -> int:
    """Return how many pixels differ clearly between two pictures of one size."""
    return sum(
        one.pixel(x, y) != other.pixel(x, y) and far(one.pixelColor(x, y), other.pixelColor(x, y))
        for x in range(one.width())
        for y in range(one.height())
    )


def far(one: QColor, other: QColor) -> bool:
    """Say whether an eye tells two colours apart at once."""
    return contrast(one.name(), other.name()) >= SEEN
