# SPDX-License-Identifier: EUPL-1.2
"""``backup check FILES…``: whether backups are whole, without a key and without a window."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from hop_desktop.app.backups import look
from hop_desktop.console.command import bear_any_character
from hop_desktop.console.sentences import Triple, language_of, said
from hop_desktop.domain.errors import (
    BackupDamaged,
    BackupPlaceMissing,
    BackupTooNew,
    HopError,
    NotABackup,
)

WHOLE, SOME_NOT, NOT_A_COMMAND = 0, 1, 2

USAGE: Triple = (
    (
        "hop-desktop backup check VARUKOOPIA …\n"
        "    loe varukoopiad lõpuni ja ütle, kas need on terved; võtit ei ole vaja\n\n"
        "Tagastab 0, kui kõik on terved; 1, kui mõni ei ole; 2, kui käsu kuju ei ole õige."
    ),
    (
        "hop-desktop backup check BACKUP …\n"
        "    read backups to their end and say whether they are whole; no key needed\n\n"
        "Returns 0 when all are whole, 1 when one is not, 2 when it is not such a command."
    ),
    (
        "hop-desktop backup check КОПИЯ …\n"
        "    прочитать резервные копии до конца и сказать, целы ли они; ключ не нужен\n\n"
        "Возвращает 0, если все целы; 1, если нет; 2, если команда составлена неверно."
    ),
)
SOUND: Triple = (
    "„{name}” on terve: andmed seisuga {moment}, kasutajaid {logins}.",
    "“{name}” is whole: data as of {moment}, users {logins}.",
    "Копия «{name}» цела: данные на {moment}, пользователей {logins}.",
)
REFUSALS: Mapping[type[HopError], Triple] = {
    NotABackup: (
        "„{name}” ei ole varukoopia.",
        "“{name}” is not a backup.",
        "«{name}» — не резервная копия.",
    ),
    BackupDamaged: (
        "„{name}” on rikutud või poolik.",
        "“{name}” is damaged or cut short.",
        "Копия «{name}» повреждена или неполна.",
    ),
    BackupTooNew: (
        "„{name}” on tehtud programmi uuema versiooniga.",
        "“{name}” was made by a newer version of the program.",
        "Копия «{name}» сделана более новой версией программы.",
    ),
    BackupPlaceMissing: (
        "Faili „{name}” ei ole või seda ei saa lugeda.",
        "There is no file “{name}”, or it cannot be read.",
        "Файла «{name}» нет, или его нельзя прочитать.",
    ),
}


def main(arguments: Sequence[str]) -> int:
    """Run ``backup`` with these arguments; return the status: 0 whole, 1 one is not, 2 no command.

    A sum proves that nothing has changed by accident. That nobody has changed it on purpose is
    proved with a key: in the settings, and whenever a backup is restored.
    """
    bear_any_character()
    language = language_of(os.environ)
    command, *files = arguments[1:] or ("",)
    if command in {"-h", "--help"}:
        print(said(USAGE, language))  # noqa: T201  the command line speaks here
        return WHOLE
    if command != "check" or not files:
        print(said(USAGE, language), file=sys.stderr)  # noqa: T201
        return NOT_A_COMMAND
    return max(_check(Path(name), language) for name in files)


def _check(path: Path, language: str) -> int:
    try:
        found = look(path)
    except HopError as error:
        print(said(REFUSALS[type(error)], language, name=path), file=sys.stderr)  # noqa: T201
        return SOME_NOT
    moment = f"{found.made_at.astimezone():%Y-%m-%d %H:%M}"
    facts = {"name": path, "moment": moment, "logins": len(found.logins)}
    print(said(SOUND, language, **facts))  # noqa: T201
    return WHOLE
