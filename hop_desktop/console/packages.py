# SPDX-License-Identifier: EUPL-1.2
"""The three commands: each takes the parsed arguments and returns what to print."""

from __future__ import annotations

import stat
from argparse import Namespace
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from hop_desktop.app.passphrases import require_strong
from hop_desktop.console.refusal import Refused
from hop_desktop.console.sentences import KINDS, Say, printable, said
from hop_desktop.domain.errors import BadFileName, UnsupportedRecipient
from hop_desktop.sealing.certificates import read_opening_key
from hop_desktop.sealing.container import (
    PathPart,
    RecipientSummary,
    inspect,
    open_to_folder,
    seal,
)
from hop_desktop.sealing.file_names import SeenNames
from hop_desktop.sealing.recipients import (
    LONGEST_LABEL,
    CertifiedRecipient,
    Identity,
    KeyIdentity,
    PasswordIdentity,
    PasswordRecipient,
    Recipient,
    recipient_from_certificate,
    recipient_from_certified_key,
)
from hop_desktop.sealing.writing import appearing_file, disk_errors

LARGEST_KEY_FILE = 64 * 1024
LONGEST_PASSWORD = 1024
WHY_UNSUITABLE = {
    "short": Say.SHORT_RSA,
    "curve": Say.OTHER_CURVE,
    "usage": Say.ONLY_SIGNS,
    "expired": Say.EXPIRED,
    "early": Say.NOT_YET,
}
PASSWORD_LABEL = "Parool"  # noqa: S105  what the container shows, not a password


def inspect_package(chosen: Namespace, language: str) -> str:
    """Return who can open the package and how large it is; nothing of it is authenticated."""
    with _opened(chosen.files[0]) as source:
        found = inspect(source)
    head = said(Say.INSPECTED.value, language, version=found.version, size=f"{found.payload_size}")
    rows = (f"  {n}. {_row(r, language)}" for n, r in enumerate(found.recipients, start=1))
    return "\n".join((head, *rows))


def _row(recipient: RecipientSummary, language: str) -> str:
    kind = said(KINDS[recipient.kind], language)
    note = "" if recipient.supported else f" – {said(Say.NOT_HERE.value, language)}"
    return f"{kind}: {printable(recipient.label)}{note}"


def open_package(chosen: Namespace, language: str) -> str:
    """Open the package into a new or empty folder; return the names of its files."""
    identity = _identity(chosen)
    with _opened(chosen.files[0]) as source:
        _check_folder(chosen.out)
        names = open_to_folder(source, identity, chosen.out)
    return "\n".join((said(Say.OPENED.value, language, name=chosen.out), *names))


def seal_package(chosen: Namespace, language: str) -> str:
    """Seal files for everybody named; return what was written."""
    recipients = _recipients(chosen)
    parts = _parts(chosen.files)
    _check_absent(chosen.out)
    with appearing_file(chosen.out) as target:
        seal(parts, recipients, target)
    return said(
        Say.SEALED.value,
        language,
        name=chosen.out,
        files=len(parts),
        recipients=len(recipients),
    )


def _identity(chosen: Namespace) -> Identity:
    if chosen.password_file:
        return PasswordIdentity(password=_password(chosen.password_file))
    key = _content(chosen.key, most=LARGEST_KEY_FILE)
    try:
        read_opening_key(key)
    except UnsupportedRecipient:
        raise Refused(Say.UNSUITABLE_KEY, name=chosen.key) from None
    return KeyIdentity(private_key=key)


def _recipients(chosen: Namespace) -> list[Recipient]:
    recipients: list[Recipient] = [_public_key(file) for file in chosen.to]
    if chosen.password_file:
        password = _password(chosen.password_file)
        require_strong(password)
        recipients.append(PasswordRecipient(password=password, label=PASSWORD_LABEL))
    return recipients


def _public_key(file: Path) -> CertifiedRecipient:
    data = _content(file, most=LARGEST_KEY_FILE)
    try:
        now = datetime.now(UTC)  # noqa: TID251  the command line has no session
        return recipient_from_certificate(data, at=now)
    except UnsupportedRecipient as error:
        no_certificate = error.reason
    try:
        return recipient_from_certified_key(data, label=printable(file.stem)[:LONGEST_LABEL])
    except UnsupportedRecipient as error:
        reason = error.reason if no_certificate == "unreadable" else no_certificate
        say = WHY_UNSUITABLE.get(reason, Say.UNSUITABLE_RECIPIENT)
        raise Refused(say, name=file) from None


def _password(file: Path) -> str:
    data = _content(file, most=LONGEST_PASSWORD)
    try:
        # Windows editors put a mark before the text and a line end after it.
        password = data.decode("utf-8-sig").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        password = ""
    if not password or "\n" in password or len(data) > LONGEST_PASSWORD:
        raise Refused(Say.UNSUITABLE_PASSWORD, name=file)
    return password


def _parts(files: Iterable[Path]) -> list[PathPart]:
    names = SeenNames()
    parts = []
    for file in files:
        with _opened(file):
            pass
        try:
            parts.append(PathPart(name=names.add(file.name), path=file))
        except BadFileName:
            raise Refused(Say.UNSUITABLE_NAME, name=file.name) from None
    return parts


def _content(file: Path, *, most: int) -> bytes:
    """Return the file's bytes, one more than ``most`` at the utmost."""
    with _opened(file, handed_pipe_too=True) as source:
        try:
            return source.read(most + 1)
        except OSError:
            raise Refused(Say.UNREADABLE, name=file) from None


def _opened(file: Path, *, handed_pipe_too: bool = False) -> BinaryIO:
    """Return the file open for reading; refuse what is missing, no file or closed to us.

    A pipe with a name is refused: nobody may ever write into it. One that the shell hands over
    open (``<(…)``, how a password stays off the disk) has its writer.
    """
    try:
        mode = file.stat().st_mode
        handed = handed_pipe_too and stat.S_ISFIFO(mode) and not file.resolve().exists()
        if not stat.S_ISREG(mode) and not handed:
            raise Refused(Say.NOT_A_FILE, name=file)
        return file.open("rb")
    except FileNotFoundError:
        raise Refused(Say.MISSING, name=file) from None
    except (OSError, ValueError):
        raise Refused(Say.UNREADABLE, name=file) from None


def _check_folder(folder: Path) -> None:
    with disk_errors():
        if folder.is_dir() and not any(folder.iterdir()):
            return
    _check_absent(folder)


def _check_absent(path: Path) -> None:
    with disk_errors():
        if path.exists() or path.is_symlink():
            raise Refused(Say.EXISTS, name=path)
        if not path.absolute().parent.is_dir():
            raise Refused(Say.NO_PARENT, name=path)
