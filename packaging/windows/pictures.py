# SPDX-License-Identifier: EUPL-1.2
"""The program's icon and the installer's side picture, drawn from the icon as it is in the window.

An .ico holds the icon in every size in which Windows shows one. The small ones are bitmaps, which
every part of Windows reads; the largest is a PNG, as Windows' own are.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from hop_desktop.gui.icons import BLACK
from hop_desktop.gui.tokens import LIGHT

SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
PNG_FROM = 256
SIDE = (164, 314)
"""What Modern UI of NSIS shows beside the first and the last page, in pixels."""

CORNER, MARGIN = 0.2, 0.1
"""Of the tile's side: how round it is, and what stays free around the strokes."""


def tile(mark: bytes, side: int) -> QImage:
    """Return the icon: the strokes of an SVG on a round tile, ``side`` pixels wide and high."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.primary))
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * CORNER, side * CORNER)
    inked = mark.replace(BLACK, LIGHT.on_primary.encode())
    free = side * MARGIN
    QSvgRenderer(inked).render(painter, QRectF(free, free, side - 2 * free, side - 2 * free))
    painter.end()
    return picture


def ico(mark: bytes) -> bytes:
    """Return the icon in all sizes as one .ico (learn.microsoft.com, "Icons")."""
    pictures = [tile(mark, side) for side in SIZES]
    images = [_png(each) if each.width() >= PNG_FROM else _bitmap(each) for each in pictures]
    head = struct.pack("<HHH", 0, 1, len(images))
    at, entries = len(head) + 16 * len(images), b""
    for side, image in zip(SIZES, images, strict=True):
        # 256 is written as 0; then colours, planes, bits, length and place.
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(image), at)
        at += len(image)
    return head + entries + b"".join(images)


def side_picture(mark: bytes) -> QImage:
    """Return the picture for the side of the installer's pages, without transparency."""
    width, height = SIDE
    picture = QImage(width, height, QImage.Format.Format_RGB888)
    picture.fill(QColor(LIGHT.side))
    icon = width // 2
    painter = QPainter(picture)
    painter.drawImage((width - icon) // 2, (width - icon) // 2, tile(mark, icon))
    painter.end()
    return picture


def write(mark: Path, *, icon: Path, side: Path) -> None:
    """Write the icon and the side picture of an SVG."""
    strokes = mark.read_bytes()
    icon.write_bytes(ico(strokes))
    if not side_picture(strokes).save(str(side)):
        raise OSError(side)


def _png(picture: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    return bytes(content.data())


def _bitmap(picture: QImage) -> bytes:
    """Return BITMAPINFOHEADER, the rows from below, and an empty mask: the alpha says it all."""
    side = picture.width()
    dots, row = bytes(picture.constBits()), picture.bytesPerLine()
    rows = [dots[at : at + row] for at in reversed(range(0, len(dots), row))]
    mask = bytes((side + 31) // 32 * 4 * side)
    head = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, 0, 0, 0, 0, 0)
    return head + b"".join(rows) + mask
