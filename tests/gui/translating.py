# SPDX-License-Identifier: EUPL-1.2
"""The translations as files, and the words of a window by their language."""

from __future__ import annotations

import re
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET

import commands
import pytest
import translations
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from hop_desktop.gui import languages
from hop_desktop.gui.widgets.sheets import SheetPile
from tests.gui.naming import spoken_name

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
PLACEHOLDER = re.compile(r"\{(\w*)\}|%n")
SOFT = str.maketrans({"\u200b": "", "\u00a0": " "})
"""What the interface puts into its words so that lines break well, taken away again."""


@dataclass(frozen=True)
class Text:
    """A text of the interface with what it is in another language; many forms when it counts."""

    context: str
    source: str
    counts: bool
    state: str
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, bool]:
        """What names a text: its context, its words, and whether it counts."""
        return self.context, self.source, self.counts


def texts(file: Path) -> list[Text]:
    """Return the texts of a .ts file."""
    tree = ET.parse(file)  # noqa: S314  our own file
    return [
        _text(context.findtext("name", ""), message)
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def _text(context: str, message: ET.Element) -> Text:
    translation = message.find("translation")
    assert translation is not None
    counted = tuple(form.text or "" for form in translation.iter("numerusform"))
    return Text(
        context=context,
        source=message.findtext("source", ""),
        counts=message.get("numerus") == "yes",
        state=translation.get("type", "finished"),
        forms=counted or (translation.text or "",),
    )


def placeholders(text: str) -> Counter[str]:
    """Return what is filled in later, with how often."""
    return Counter(found[0] for found in PLACEHOLDER.finditer(text))


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the translations as they come of the code as it stands, compiled."""
    folder = tmp_path_factory.mktemp("resources") / "translations"
    shutil.copytree(TRANSLATIONS, folder, ignore=shutil.ignore_patterns("*.qm"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(translations, "TRANSLATIONS", folder)
        patch.setattr(commands, "BIN", Path(sys.executable).parent)
        translations.collect()
        translations.compile_all()
    return folder


@pytest.fixture
def spoken(
    qapp: QApplication, fresh: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], None]]:
    """Return how to speak with the translations as they compile now."""
    assert qapp
    monkeypatch.setattr(languages, "resources_folder", lambda: fresh.parent)
    yield languages.speak
    languages.speak("et")


class Estonian:
    """Knows the texts of the interface that are others in a language."""

    def __init__(self, language: str) -> None:
        file = TRANSLATIONS / f"hop_{language}.ts"
        told = [text for text in texts(file) if text.source not in text.forms]
        told = [replace(text, source=text.source.translate(SOFT)) for text in told]
        self._whole = {text.source for text in told if not PLACEHOLDER.search(text.source)}
        filled = "|".join(sorted({_filled(text.source) for text in told if "{" in text.source}))
        counted = "|".join(sorted({_filled(text.source) for text in told if text.counts}))
        self._filled = re.compile(f"{filled}|{counted}", re.DOTALL)

    def left_in(self, root: QWidget) -> set[str]:
        """Return what under ``root`` is shown, or told to who listens, in Estonian."""
        return {said for text in shown_texts(root) for said in _parts(text) if self.is_one(said)}

    def is_one(self, said: str) -> bool:
        """Say whether some words are a text of the interface in Estonian."""
        return said in self._whole or self._filled.fullmatch(said) is not None


def _filled(source: str) -> str:
    """Return a pattern of a text with anything in its places."""
    return PLACEHOLDER.sub(".+", re.escape(source).replace(r"\{", "{").replace(r"\}", "}"))


def _parts(text: str) -> Iterator[str]:
    """Return a text, its lines, and what dots set apart."""
    clean = text.translate(SOFT).strip()
    yield clean
    for line in clean.splitlines():
        yield line.strip()
        yield from (part.strip() for part in line.split(" · "))


def shown_texts(root: QWidget) -> Iterator[str]:
    """Return every text that a visible widget shows, explains itself with or is named by."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield from (spoken_name(widget), widget.toolTip())
        if not isinstance(widget, SheetPile):  # its words are those of a document
            yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(index) for index in range(widget.count()))
        elif isinstance(widget, QTableView):
            yield from _headings(widget)


def _headings(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
