# SPDX-License-Identifier: EUPL-1.2
"""The program's icon and the installer's side picture, drawn from the icon as it is in the window.

An .ico holds the icon in every size in which Windows shows one. The small ones are bitmaps, which
every part of Windows reads; the largest is a PNG, as Windows' own are.
"""

from __future__ import annotations

import struct
from pathlib import Path

import icons
from PySide6.QtGui import QColor, QImage, QPainter

from hop_desktop.gui.tokens import LIGHT

SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
PNG_FROM = 256
SIDE = (164, 314)
"""What Modern UI of NSIS shows beside the first and the last page, in pixels."""


def ico() -> bytes:
    """Return the icon in all sizes as one .ico (learn.microsoft.com, "Icons")."""
    lines = icons.tile()
    pictures = [icons.painted(lines, side) for side in SIZES]
    images = [icons.png(each) if each.width() >= PNG_FROM else _bitmap(each) for each in pictures]
    head = struct.pack("<HHH", 0, 1, len(images))
    at, entries = len(head) + 16 * len(images), b""
    for side, image in zip(SIZES, images, strict=True):
        # 256 is written as 0; then colours, planes, bits, length and place.
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(image), at)
        at += len(image)
    return head + entries + b"".join(images)


def side_picture() -> QImage:
    """Return the picture for the side of the installer's pages, without transparency."""
    width, height = SIDE
    picture = QImage(width, height, QImage.Format.Format_RGB888)
    picture.fill(QColor(LIGHT.side))
    side = width // 2
    painter = QPainter(picture)
    painter.drawImage((width - side) // 2, (width - side) // 2, icons.painted(icons.tile(), side))
    painter.end()
    return picture


def write(*, icon: Path, side: Path) -> None:
    """Write the icon and the picture for the side."""
    icon.write_bytes(ico())
    if not side_picture().save(str(side)):
        raise OSError(side)


def _bitmap(picture: QImage) -> bytes:
    """Return BITMAPINFOHEADER, the rows from below, and an empty mask: the alpha says it all."""
    side = picture.width()
    dots, row = bytes(picture.constBits()), picture.bytesPerLine()
    rows = [dots[at : at + row] for at in reversed(range(0, len(dots), row))]
    mask = bytes((side + 31) // 32 * 4 * side)
    head = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, 0, 0, 0, 0, 0)
    return head + b"".join(rows) + mask
