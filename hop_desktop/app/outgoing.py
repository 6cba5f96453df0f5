# SPDX-License-Identifier: EUPL-1.2
"""Files that leave: always the very bytes that the exchange log keeps."""

from __future__ import annotations

from pathlib import Path

from hop_desktop.domain.errors import HandoverNotOpen
from hop_desktop.domain.ids import HandoverId
from hop_desktop.domain.packages import Kind, PackageRecord
from hop_desktop.store.files import read_back, write_whole
from hop_desktop.store.transaction import Transaction


def sent(tx: Transaction, handover_id: HandoverId, kind: Kind) -> PackageRecord:
    """Return the first package of a kind that this house sealed for a handover.

    Of a handover that came, only what went back to its own sender: another house may have asked it
    back under the same number. Raises ``HandoverNotOpen`` when there is none yet.
    """
    came = tx.incoming.find(handover_id)
    for record in tx.packages.of_handover(handover_id):
        is_theirs = came is None or record.contact_id == came.sender
        if record.kind is kind and record.direction == "out" and is_theirs:
            return record
    raise HandoverNotOpen


def write_sent(tx: Transaction, handover_id: HandoverId, kind: Kind, folder: Path) -> Path:
    """Write such a package into a folder; writing again gives the same bytes."""
    record = sent(tx, handover_id, kind)
    return write_beside(folder, record.file_name, tx.packages.content(record.package_id, "out"))


def write_beside(folder: Path, name: str, content: bytes) -> Path:
    """Write bytes under a name unless the same bytes stand there already; return the path.

    Raises ``DiskFull`` or ``WriteFailed``, also when the stick was pulled out meanwhile.
    """
    path = folder / name
    if not _stands_there(path, content):
        write_whole(path, content)
    return path


def _stands_there(path: Path, content: bytes) -> bool:
    try:
        return path.is_file() and read_back(path) == content  # a pipe would keep us waiting
    except OSError:
        return False
