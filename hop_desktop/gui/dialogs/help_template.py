# SPDX-License-Identifier: EUPL-1.2
"""A text of the help as a file that a house fills in for itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSaveFile
from PySide6.QtGui import QTextDocument, QTextDocumentWriter


def write_template(document: QTextDocument, path: Path) -> bool:
    """Write OpenDocument text and say whether it was; an old file stays unless the new is whole."""
    text = QBuffer()
    text.open(QIODevice.OpenModeFlag.WriteOnly)
    QTextDocumentWriter(text, b"odf").write(document)
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    file.write(text.data())
    return file.commit()
