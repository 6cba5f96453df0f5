# SPDX-License-Identifier: EUPL-1.2
"""The program's icon: its mark on a round tile, as lines and in the sizes of desktops."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.tokens import LIGHT

SIZES = (16, 24, 32, 48, 64, 128, 256)
SIDE, CORNER, MARGIN = 24, 4.8, 2.4
"""Of the drawing (resources/icons): its side, how round the tile is, what stays free in it."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a file: its ending and its content."""

    kind: str
    content: bytes


def drawn() -> Iterator[tuple[str, Picture]]:
    """Yield the icon by the names of freedesktop's folders for its sizes."""
    lines = tile()
    yield "scalable", Picture("svg", lines.encode())
    for side in SIZES:
        yield f"{side}x{side}", Picture("png", png(painted(lines, side)))


def tile() -> str:
    """Return an SVG of the strokes of the program's mark on the tile."""
    mark = (resources_folder() / "icons" / "mark.svg").read_text(encoding="utf-8")
    strokes = "".join(re.findall(r"<path[^>]*/>", mark))
    scale = (SIDE - 2 * MARGIN) / SIDE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">'
        f'<rect width="{SIDE}" height="{SIDE}" rx="{CORNER}" fill="{LIGHT.primary}"/>'
        f'<g transform="translate({MARGIN} {MARGIN}) scale({scale:g})" fill="none" '
        f'stroke="{LIGHT.on_primary}" stroke-width="1.75" stroke-linecap="round" '
        f'stroke-linejoin="round">{strokes}</g></svg>\n'
    )


def painted(lines: str, side: int) -> QImage:
    """Return an SVG as a picture so many pixels wide and high."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(lines.encode()).render(painter)
    painter.end()
    return picture


def png(picture: QImage) -> bytes:
    """Return a picture as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    return bytes(buffer.data().data())
