# SPDX-License-Identifier: EUPL-1.2
"""In which folder a kind of file was last: kept on this computer, and told nobody.

What Qt does for it is imported when somebody asks, not before the first paint.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any


class LastFolders:
    """Folders by kind of file. One that vanished, as a stick does, gives way to Documents."""

    def __init__(self, file: Path | None) -> None:
        """Keep them in ``file``, read when somebody first asks; without one in memory alone."""
        self._file = file
        self._folders: dict[str, str] | None = None

    def folder(self, kind: str) -> Path:
        """Return a folder that is there."""
        last = self._read().get(kind, "")
        return Path(last) if last and _is_there(Path(last)) else _documents()

    def remember(self, kind: str, folder: Path) -> None:
        """Keep where a kind of file was; a file that cannot be written is not worth a refusal."""
        self._folders = {**self._read(), kind: str(folder)}
        if self._file is None:
            return
        from PySide6.QtCore import QJsonDocument

        document = QJsonDocument()
        document.setObject(dict[str, Any](self._folders))
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.touch(mode=0o600)
            self._file.write_bytes(document.toJson().data())
        except OSError:
            return

    def _read(self) -> dict[str, str]:
        if self._folders is None:
            self._folders = self._kept()
        return self._folders

    def _kept(self) -> dict[str, str]:
        from PySide6.QtCore import QJsonDocument

        try:
            kept = QJsonDocument.fromJson(self._file.read_bytes()).object() if self._file else {}
        except OSError:
            return {}
        return {kind: folder for kind, folder in kept.items() if isinstance(folder, str)}


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except (OSError, ValueError):
        return False


def _documents() -> Path:
    from PySide6.QtCore import QStandardPaths

    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place) or Path.home())
    return documents if _is_there(documents) else Path.home()
