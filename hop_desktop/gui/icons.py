# SPDX-License-Identifier: EUPL-1.2
"""Stroke icons of 24 units, drawn in the colour of a token at the device's own resolution."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QAbstractButton, QApplication

from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.tokens import present_colours, scaled

BLACK = b"#000"
"""The colour of every stroke in the files, in whose place the colour of a token comes."""

WAITING_PROPERTY = "hopIconsWait"
"""Set on the application while buttons keep their room but have no picture yet."""

TEXT_GAP = 8
"""Qt leaves 4 px between the icon and the words of a button; the picture brings the rest."""


def pixmap(name: str, size: int, colour: str, ratio: float, *, gap: int = 0) -> QPixmap:
    """Return the icon ``name`` in the token ``colour``, ``size`` logical pixels high.

    ``ratio`` is the device pixel ratio, ``gap`` empty logical pixels at its right.
    Raises ``FileNotFoundError`` for an unknown name.
    """
    ink = str(getattr(present_colours(), colour))
    key = f"hop:{name}:{size}:{ink}:{ratio}:{gap}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawn = _drawn(name, size, ink, ratio, gap)
    QPixmapCache.insert(key, drawn)
    return drawn


def _drawn(name: str, size: int, ink: str, ratio: float, gap: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # a library of its own: not before the first paint

    strokes = (resources_folder() / "icons" / f"{name}.svg").read_bytes()
    inked = strokes.replace(BLACK, ink.encode())
    picture = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    QSvgRenderer(inked).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, *, colour: str = "text", size: int = 18, gap: int = 0) -> QIcon:
    """Return the icon for a button, for the resolutions of all screens; disabled it is faint."""
    made = QIcon()
    side = scaled(size)
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()} | {1.0, 2.0}:
        made.addPixmap(pixmap(name, side, colour, ratio, gap=gap))
        off = pixmap(name, side, "field", ratio, gap=gap)
        made.addPixmap(off, QIcon.Mode.Disabled)
    return made


def set_icon(button: QAbstractButton, name: str, *, colour: str = "text", size: int = 18) -> None:
    """Give a button an icon that follows the theme and the text size from now on."""
    button.setProperty("iconName", name)
    button.setProperty("iconColour", colour)
    button.setProperty("iconSide", size)
    tint_icon(button)


def tint_icon(button: QAbstractButton) -> None:
    """Draw a button's icon anew in the present colours; its properties say which it is."""
    name, colour = button.property("iconName"), button.property("iconColour") or "text"
    size = button.property("iconSide") or 18
    gap = TEXT_GAP if button.text() else 0
    button.setIconSize(QSize(scaled(int(size)) + gap, scaled(int(size))))
    application = QApplication.instance()
    if application is None or not application.property(WAITING_PROPERTY):
        button.setIcon(icon(str(name), colour=str(colour), size=int(size), gap=gap))


def let_icons_wait(application: QApplication) -> None:
    """Leave the pictures on buttons for after the first paint: reading the first takes long."""
    application.setProperty(WAITING_PROPERTY, True)


def draw_waiting_icons(application: QApplication) -> None:
    """Draw what has waited; nothing when nothing does."""
    if not application.property(WAITING_PROPERTY):
        return
    application.setProperty(WAITING_PROPERTY, False)
    for widget in application.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.property("iconName"):
            tint_icon(widget)
