# SPDX-License-Identifier: EUPL-1.2
"""The recovery sheet as somebody reads it from paper, and types what is asked of it."""

from __future__ import annotations

import re
from pathlib import Path

from driving import press, read, wait, words_on_screen, write
from pypdfium2 import PdfDocument

from hop_desktop.gui.main_window import MainWindow
from hop_desktop.gui.pages.first_start_page import FirstStartPage
from tests.journeys.office import is_open

GROUPS = 9


def groups_on(sheet: Path) -> list[str]:
    """Return the nine groups printed on a recovery sheet."""
    document = PdfDocument(sheet)
    text = document[0].get_textpage().get_text_range()
    document.close()
    groups = re.findall(r"^([A-Z2-7]{4})\r?$", text, re.MULTILINE)
    assert len(groups) == GROUPS, text
    return groups


def asked_for() -> tuple[str, int]:
    """Return the label of the field for one group of the sheet, and which group it asks for."""
    read("Kirjuta taastelehelt")
    line = next(each for each in words_on_screen().splitlines() if "Kirjuta taastelehelt" in each)
    label = line.rstrip(": ")
    return label, int(re.findall(r"\d", label)[0])


def prove_the_sheet(window: MainWindow) -> None:
    """Type the group that is asked for, with the sheet as good as printed, and begin to work."""
    page = window.door.currentWidget() if window.door is not None else None
    assert isinstance(page, FirstStartPage)
    write(asked_for()[0], page.sheet.group())
    press("Alusta tööd")
    wait(is_open, "the open house")
