# SPDX-License-Identifier: EUPL-1.2
"""The language of the windows: the program's words, Qt's own, and how dates are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from hop_desktop.gui.resources import resources_folder

LOCALES = {
    "et": (QLocale.Language.Estonian, QLocale.Country.Estonia),
    "en": (QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class Languages:
    """Holds the translators that are in use; ``speak`` changes them at once.

    Estonian is the language of the source: its file brings only the plurals. Qt ships no Estonian:
    ``qt_et`` has the few words of Qt that this program shows.
    """

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Translate what is built from now on; a file that is not there is left out."""
        QLocale.setDefault(QLocale(*LOCALES[language]))
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own = str(resources_folder() / "translations")
        wanted = ((f"qtbase_{language}", of_qt), (f"qt_{language}", own), (f"hop_{language}", own))
        self._installed = [made for name, folder in wanted if (made := _loaded(name, folder))]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)


def _loaded(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder) else None
