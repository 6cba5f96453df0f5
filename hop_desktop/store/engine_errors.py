# SPDX-License-Identifier: EUPL-1.2
"""What an error of the engine means: a refusal of ours, where the world is at fault."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from hop_desktop.domain.errors import (
    BackupStopped,
    DiskFull,
    HopError,
    StoreDamaged,
    StoreError,
    StoreInUse,
    StoreWriteFailed,
    WriteFailed,
)

# Primary result codes, https://www.sqlite.org/rescode.html
REFUSALS: dict[int, type[HopError]] = {
    8: StoreWriteFailed,  # READONLY
    9: BackupStopped,  # INTERRUPT
    10: StoreWriteFailed,  # IOERR
    11: StoreDamaged,  # CORRUPT
    13: DiskFull,  # FULL
    14: StoreWriteFailed,  # CANTOPEN
    26: StoreDamaged,  # NOTADB
}
# What sqlite3_errstr() says to some of them, https://www.sqlite.org/c3ref/errcode.html
COPY_REFUSALS: dict[str, type[StoreError]] = {
    "disk I/O error": WriteFailed,
    "database disk image is malformed": StoreDamaged,
    "database or disk is full": DiskFull,
    "unable to open database file": WriteFailed,
    "file is not a database": StoreDamaged,
}
BUSY = 5
PRIMARY = 0xFF


def refusal(error: dbapi2.Error) -> Exception:
    """Return the refusal that an engine error means; a broken constraint or query is a bug."""
    code = getattr(error, "sqlite_errorcode", 0) & PRIMARY
    if code == BUSY:
        return StoreInUse("")
    kind = REFUSALS.get(code)
    return kind() if kind else error


def copy_refusal(error: dbapi2.Error) -> Exception:
    """Return the refusal of an error in copying: the engine tells those by words only."""
    kind = COPY_REFUSALS.get(str(error))
    return kind() if kind else refusal(error)
