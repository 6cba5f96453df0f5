# SPDX-License-Identifier: EUPL-1.2
"""The language of the windows: dates, Qt's own words, and back again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from hop_desktop.gui import languages, words
from hop_desktop.gui.languages import speak

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"


@pytest.fixture
def spoken(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], None]]:
    """Return how to speak over the translations as they compile now."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    (tmp_path / "translations").mkdir()
    for source in TRANSLATIONS.glob("*.ts"):
        compiled = tmp_path / "translations" / f"{source.stem}.qm"
        subprocess.run([tool, "-silent", source, "-qm", compiled], check=True)
    monkeypatch.setattr(languages, "resources_folder", lambda: tmp_path)
    yield speak
    speak("et")


@pytest.mark.parametrize(
    ("count", "estonian", "english"),
    [
        (0, "1 kB", "1 kB"),
        (12_530, "13 kB", "13 kB"),
        (999_700, "1,0 MB", "1.0 MB"),
        (1_234_567, "1,2 MB", "1.2 MB"),
        (20_971_520, "21 MB", "21 MB"),
        (1_340_000_000, "1340 MB", "1340 MB"),
    ],
)
def test_sizes_are_told_as_people_read_them(
    spoken: Callable[[str], None], count: int, estonian: str, english: str
) -> None:
    for language, told in (("et", estonian), ("en", english)):
        spoken(language)
        assert words.size(count).replace("\u00a0", " ") == told


def test_dates_follow_the_language(spoken: Callable[[str], None]) -> None:
    spoken("en")
    assert words.day(date(2026, 10, 15)) == "15 Oct 2026"

    spoken("et")
    assert words.day(date(2026, 10, 15)) == "15.10.2026"


def test_qts_own_menus_speak_estonian(spoken: Callable[[str], None]) -> None:
    spoken("et")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Kopeeri"

    spoken("en")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Copy"
