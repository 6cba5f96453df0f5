# SPDX-License-Identifier: EUPL-1.2
"""The recovery sheet as somebody reads it from paper."""

from __future__ import annotations

import re
from pathlib import Path

from pypdfium2 import PdfDocument

GROUPS = 9


def groups_on(sheet: Path) -> list[str]:
    """Return the nine groups printed on a recovery sheet."""
    document = PdfDocument(sheet)
    text = document[0].get_textpage().get_text_range()
    document.close()
    groups = re.findall(r"^([A-Z2-7]{4})\r?$", text, re.MULTILINE)
    assert len(groups) == GROUPS, text
    return groups
