# SPDX-License-Identifier: EUPL-1.2
"""The papers of the program as somebody reads them who got only the file."""

from __future__ import annotations

import re
from pathlib import Path

from pypdfium2 import PdfDocument

BREAKS = re.compile(r"[\s\u00ad\u200b\ufffe]+")


def text_of(paper: Path) -> str:
    """Return the words of a PDF without the breaks between its lines and pages."""
    document = PdfDocument(paper)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def misses(paper: Path, *words: str) -> list[str]:
    """Return those of the words that the paper does not have."""
    text = _joined(text_of(paper))
    return [each for each in words if _joined(each) not in text]


def _joined(text: str) -> str:
    return BREAKS.sub("", text)
