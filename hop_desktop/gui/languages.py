# SPDX-License-Identifier: EUPL-1.2
"""The language of the windows: the program's words, Qt's own, and how dates are written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QPushButton

from hop_desktop.gui.preferences import LANGUAGES
from hop_desktop.gui.resources import resources_folder

SPOKEN = "hopLanguage"
LOCALES = {
    "et": (QLocale.Language.Estonian, QLocale.Country.Estonia),
    "en": (QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "ru": (QLocale.Language.Russian, QLocale.Country.AnyCountry),
}
# A language is named in itself: whoever reads no other must find theirs.
NAMES = {"et": "Eesti", "en": "English", "ru": "Русский"}
WAYS = {"et": "Eesti keeles", "en": "In English", "ru": "По-русски"}


def speak(language: str) -> None:
    """Translate what is built from now on; a file that is not there is left out.

    Estonian is the language of the source: its file brings only the plurals. Qt ships no Estonian:
    ``qt_et`` has the few words of Qt that this program shows.
    """
    QLocale.setDefault(QLocale(*LOCALES[language]))
    application = QCoreApplication.instance()
    if application is None:
        return
    if application.property(SPOKEN):  # before, there is nothing to find, and looking takes long
        for old in application.findChildren(QTranslator):
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
    application.setProperty(SPOKEN, language)
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(resources_folder() / "translations")
    for name, folder in (
        (f"qtbase_{language}", of_qt),
        (f"qt_{language}", own),
        (f"hop_{language}", own),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)


def spoken() -> str:
    """Return the language of the windows as an ISO 639-1 code; "et" before any was spoken."""
    now = QLocale().language()
    return next((code for code, (language, _) in LOCALES.items() if language == now), "et")


def ways_to_others(wanted: Callable[[str], object]) -> list[QPushButton]:
    """Return a link to each language that is not spoken now; a press calls ``wanted`` with it."""
    return [_way(language, wanted) for language in LANGUAGES if language != spoken()]


def _way(language: str, wanted: Callable[[str], object]) -> QPushButton:
    link = QPushButton(WAYS[language])
    link.setProperty("kind", "link")
    link.setLocale(QLocale(*LOCALES[language]))  # a screen reader may say it in its own language
    link.clicked.connect(lambda: wanted(language))
    return link
