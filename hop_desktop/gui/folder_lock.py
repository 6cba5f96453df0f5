# SPDX-License-Identifier: EUPL-1.2
"""One start of the program holds a data folder; a second one is told at once who has it.

A lock left by a process that has died is taken over. One of another computer never is: whether
that still runs cannot be seen from here.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

LOCK = "store.lock"
HOLDER = "store.holder"
LONGEST_NAME = 200


class FolderLock:
    """The lock of one data folder; nobody else opens the store while it is held."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = QLockFile(str(folder / LOCK))
        # A slow computer must not be taken for a dead one.
        self._lock.setStaleLockTime(0)

    def take(self) -> None:
        """Take the lock, making the folder if need be; who holds it already keeps it.

        Raises ``StoreInUse`` with the name and computer of who holds it, ``WriteFailed`` where no
        lock can be written.
        """
        from hop_desktop.domain.errors import StoreInUse, WriteFailed  # not before the first paint

        if self._lock.isLocked():
            return
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._lock.tryLock(0):
            if self._lock.error() is QLockFile.LockError.LockFailedError:
                raise StoreInUse(self._holder())
            raise WriteFailed
        self.name(_user())

    def name(self, person: str) -> None:
        """Say who holds the lock, for whoever comes second; of no use where it cannot be kept."""
        with suppress(OSError):
            (self._folder / HOLDER).write_text(person, encoding="utf-8")

    def release(self) -> None:
        """Let the folder go."""
        if self._lock.isLocked():
            with suppress(OSError):
                (self._folder / HOLDER).unlink(missing_ok=True)
            self._lock.unlock()

    def _holder(self) -> str:
        _pid, host, _program = self._lock.getLockInfo()
        return ", ".join(part for part in (self._named(), host) if part)

    def _named(self) -> str:
        try:
            with (self._folder / HOLDER).open(encoding="utf-8", errors="replace") as file:
                return file.read(LONGEST_NAME).strip()
        except OSError:
            return ""


def _user() -> str:
    """Return the name of the account; nobody has unlocked anything yet."""
    import getpass  # not before the first paint

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
