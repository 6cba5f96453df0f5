# SPDX-License-Identifier: EUPL-1.2
"""The language of the windows: the program's words, Qt's own, and how dates are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from hop_desktop.gui.resources import resources_folder

SPOKEN = "hopLanguage"
LOCALES = {
    "et": (QLocale.Language.Estonian, QLocale.Country.Estonia),
    "en": (QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


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
