# SPDX-License-Identifier: EUPL-1.2
"""Documents made to harm whoever looks at them end in a sentence, not in a frozen window."""

from __future__ import annotations

import struct
import time
import zlib

import pytest
from pytestqt.qtbot import QtBot

from hop_desktop.gui.widgets.document_view import ImageView, PdfView

NOT_SHOWN = "Seda PDF-i ei saa näidata. Fail on alles ja muutmata."
NO_PICTURE = "Seda pilti ei saa näidata. Fail on alles ja muutmata."
SECONDS = 5

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "Rejecting image")


def a_pdf(box: bytes, *, pages: int = 1) -> bytes:
    """Return a PDF whose pages are one and the same, with this media box."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b"3 0 R " * pages),
        b"<</Type/Page/Parent 2 0 R/MediaBox[%s]>>" % box,
    )
    made, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj" % number + body + b"endobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(made))
    return made + head + table + tail


def a_png(width: int, height: int) -> bytes:
    """Return a white picture of one bit a pixel."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    row = b"\0" + b"\xff" * ((width + 7) // 8)
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = zlib.compress(row * height, 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


def shown(qtbot: QtBot, view: PdfView | ImageView, content: bytes) -> float:
    """Show a document, magnified as far as one can; return how many seconds that took."""
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.show()
    started = time.monotonic()
    view.setPdf(content) if isinstance(view, PdfView) else view.setImage(content)
    view.grab()
    view.pile.setZoom(300)
    view.grab()
    return time.monotonic() - started


@pytest.mark.parametrize(
    "content",
    [
        a_pdf(b"0 0 1 14400"),
        a_pdf(b"0 0 1 1000000"),
        a_pdf(b"0 0 14400 1"),
        a_pdf(b"0 0 595 842", pages=100_000),
    ],
    ids=["tall", "taller", "wide", "thick"],
)
def test_a_pdf_that_would_fill_the_memory_is_not_shown(qtbot: QtBot, content: bytes) -> None:
    view = PdfView()

    assert shown(qtbot, view, content) < SECONDS

    assert view.problem() == NOT_SHOWN
    assert view.pile.count() == 0


@pytest.mark.parametrize(
    ("box", "pages"),
    [
        (b"0 0 595 842", 1),
        (b"0 0 595 842", 400),
        (b"0 0 227 5669", 1),  # a till's roll of two metres
        (b"0 0 1000000 1000000", 1),
        (b"0 0 0 0", 1),
        (b"595 842 0 0", 1),
        (b"0 0 1e40 1e40", 1),
    ],
)
def test_any_other_pdf_is_shown_however_large(qtbot: QtBot, box: bytes, pages: int) -> None:
    view = PdfView()

    assert shown(qtbot, view, a_pdf(box, pages=pages)) < SECONDS

    assert view.problem() == ""
    assert view.pile.count() == pages


@pytest.mark.parametrize(
    ("width", "height", "problem"),
    [
        (4_000, 3_000, ""),
        (20_000, 20_000, NO_PICTURE),
        (1, 30_000, NO_PICTURE),
        (30_000, 1, NO_PICTURE),
    ],
)
def test_a_picture_that_is_far_too_large_is_not_shown(
    qtbot: QtBot, width: int, height: int, problem: str
) -> None:
    view = ImageView()

    assert shown(qtbot, view, a_png(width, height)) < SECONDS

    assert view.problem() == problem
