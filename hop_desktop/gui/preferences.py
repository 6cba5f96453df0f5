# SPDX-License-Identifier: EUPL-1.2
"""What this computer remembers that is not about people: language, look, text size."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

Language = Literal["et", "en", "ru"]
Theme = Literal["system", "light", "dark"]
TextSize = Literal[100, 115, 130]

LANGUAGES: tuple[Language, ...] = ("et", "en", "ru")
THEMES: tuple[Theme, ...] = ("system", "light", "dark")
TEXT_SIZES: tuple[TextSize, ...] = (100, 115, 130)
MINUTES = (2, 5, 10, 15, 30)

Choice = TypeVar("Choice")


class Preferences(NamedTuple):
    """Settings of this computer; ``text_size`` is a percentage, ``lock_after`` minutes."""

    language: Language = "et"
    theme: Theme = "system"
    text_size: TextSize = 100
    lock_after: int = 10


def read_preferences(path: Path) -> Preferences:
    """Return the preferences kept in a file; what cannot be read is as it was at first.

    Qt reads the file: it is there before the first paint, and a JSON library is not.
    """
    try:
        written = path.read_bytes()
    except OSError:
        return Preferences()
    from PySide6.QtCore import QJsonDocument

    kept = QJsonDocument.fromJson(written).object()
    first = Preferences()
    return Preferences(
        language=_one_of(LANGUAGES, kept.get("language"), first.language),
        theme=_one_of(THEMES, kept.get("theme"), first.theme),
        text_size=_one_of(TEXT_SIZES, kept.get("text_size"), first.text_size),
        lock_after=_one_of(MINUTES, kept.get("lock_after"), first.lock_after),
    )


def write_preferences(path: Path, preferences: Preferences) -> None:
    """Keep the preferences; a file that cannot be written is not worth a refusal."""
    from PySide6.QtCore import QJsonDocument

    document = QJsonDocument()
    document.setObject(preferences._asdict())
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_bytes(document.toJson().data())
    except OSError:
        return


def _one_of(choices: tuple[Choice, ...], kept: object, first: Choice) -> Choice:
    return next((choice for choice in choices if choice == kept), first)
