# SPDX-License-Identifier: EUPL-1.2
"""A copy for whoever asked, as data: its paper, a workbook, JSON, and the files that go along.

General Data Protection Regulation (EU) 2016/679 art 15 (3): who asks electronically is answered in
a commonly used electronic form. Art 20 gives no more than that here: nearly everything is
processed by law, and not on consent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from uuid import UUID

from hop_desktop.app.access_copies import sheet_of
from hop_desktop.app.package_contents import canonical
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.access_copies import (
    AccessCopy,
    CopyData,
    CopySheet,
    DataFile,
    as_data,
    folder_name,
    name_of_file,
)
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.errors import HopError, NotFound, Stale
from hop_desktop.domain.ids import AccessCopyId, AttachmentId
from hop_desktop.store.files import failure, write_whole
from hop_desktop.store.transaction import Transaction
from hop_desktop.system.here import computer

FILE = "file/"
"""What the key of a passage begins with that names a kept file."""
PAPER, WORKBOOK, JSON = "valjavote.pdf", "andmed.xlsx", "andmed.json"
MOST_FOLDERS = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFile:
    """A kept file, and what the paper says of it: without the names of others."""

    file: Attachment
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyFile:
    """A copy that can be given as data, whose it is, and the files that may go along."""

    copy: AccessCopy
    child: str
    files: tuple[NamedFile, ...]


def copy_file(session: Session, copy_id: AccessCopyId) -> CopyFile:
    """Return a copy to be given as data; raise ``Stale`` when the entries are others by now."""
    with session.read() as tx:
        copy, sheet = _checked(session, tx, copy_id)
        return CopyFile(copy=copy, child=sheet.child, files=_files(tx, sheet))


def write(
    session: Session, copy_id: AccessCopyId, folder: Path, chosen: frozenset[AttachmentId]
) -> Path:
    """Write a copy into a folder of its own in ``folder`` and return where the data begin.

    The files are not encrypted any more. ``chosen`` files go along unread: what they say of others
    nobody has blacked out. Raises ``NotAllowed``, ``Stale``, ``NotFound`` for a file that is not
    named in the copy, ``DiskFull`` or ``WriteFailed``; then nothing is left in the folder.
    """
    with session.read() as tx:
        child_id = tx.access_copies.get(copy_id).child_id
    with session.write("copy.exported", "child", child_id, reason="access-request") as tx:
        copy, sheet = _checked(session, tx, copy_id)
        files = _files(tx, sheet)
        if not chosen <= {each.file.id for each in files}:
            raise NotFound
        going = [each for each in files if each.file.id in chosen]
        paper = tx.attachments.content(copy.attachment_id)
        contents = [tx.attachments.content(each.file.id) for each in going]
    data = as_data(sheet, _named(going))
    named = zip((each.name for each in data.files), contents, strict=True)
    return _written(folder, sheet, {PAPER: paper, **_readable(data), **dict(named)})


def _checked(
    session: Session, tx: Transaction, copy_id: AccessCopyId
) -> tuple[AccessCopy, CopySheet]:
    """Return a copy whose paper would be the same today: nothing unseen ever goes along."""
    # Only here, because the typesetter is slow to load.
    from hop_desktop.documents.access_copy import access_copy_pdf

    copy = tx.access_copies.get(copy_id)
    session.check_child(tx, Action.READ_CHILD, copy.child_id)
    sheet = sheet_of(session, tx, copy)
    paper = access_copy_pdf(sheet, fonts=session.resources / "fonts")
    if sha256(paper).hexdigest() != copy.sha256:
        raise Stale
    return copy, sheet


def _files(tx: Transaction, sheet: CopySheet) -> tuple[NamedFile, ...]:
    """Return the files that the paper names: no others belong to the child alone."""
    return tuple(
        NamedFile(
            file=tx.attachments.get(AttachmentId(UUID(each.key.removeprefix(FILE)))),
            said=each.text,
        )
        for each in sheet.passages
        if each.key.startswith(FILE)
    )


def _named(going: list[NamedFile]) -> Iterator[DataFile]:
    for number, each in enumerate(going, start=1):
        yield DataFile(
            name=name_of_file(number, each.file.media.value),
            title=each.said,
            size=each.file.size,
            sha256=each.file.sha256,
        )


def _readable(data: CopyData) -> Mapping[str, bytes]:
    from hop_desktop.documents.copy_tables import tables
    from hop_desktop.documents.workbook import workbook

    return {WORKBOOK: workbook(tables(data)), JSON: canonical(data)}


def _written(folder: Path, sheet: CopySheet, contents: Mapping[str, bytes]) -> Path:
    place = _new_folder(folder, folder_name(sheet.made_on))
    try:
        for name, content in contents.items():
            write_whole(place / name, content)
        computer.sync_folder(folder)
    except (HopError, OSError) as error:
        with suppress(OSError):
            rmtree(place)
        if isinstance(error, OSError):
            raise failure(error) from error
        raise
    return place / WORKBOOK


def _new_folder(folder: Path, name: str) -> Path:
    """Make a folder of that name, or with a number: no earlier answer is written over."""
    for number in range(1, MOST_FOLDERS + 1):
        place = folder / (name if number == 1 else f"{name}-{number}")
        try:
            place.mkdir(mode=0o700)
        except FileExistsError:
            continue
        except OSError as error:
            raise failure(error) from error
        return place
    raise failure(OSError())
