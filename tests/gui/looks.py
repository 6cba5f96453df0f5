# SPDX-License-Identifier: EUPL-1.2
"""The program's look for the length of a test, after which other tests find Qt as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.style import apply_look
from hop_desktop.gui.tokens import TEXT_SCALE_PROPERTY, THEME_PROPERTY


@pytest.fixture
def bare(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application; what a test puts on it is taken off afterwards."""
    font, palette = qapp.font(), qapp.palette()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)
    for name in (THEME_PROPERTY, TEXT_SCALE_PROPERTY):
        qapp.setProperty(name, None)
    qapp.styleHints().unsetColorScheme()


@pytest.fixture
def worn(bare: QApplication) -> QApplication:
    """Return the application in the program's own look, light and at 100 %."""
    apply_look(bare, Preferences())
    return bare
