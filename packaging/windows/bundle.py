# SPDX-License-Identifier: EUPL-1.2
"""The files of a bundle as the installer's script names them: each by its name, no pattern."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath

LONGEST_PATH = 259
"""Windows' limit (MAX_PATH without its zero); the program itself may go beyond it."""

INSTALLED_IN = PureWindowsPath(r"C:\Program Files\HOP Desktop")
ROOM_ELSEWHERE = 40
"""So much longer the folder may be that an administrator chooses by ``/D=``."""

UNFIT = re.compile(
    r'[<>:"|?*\\$`\x00-\x1f]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE
)
"""What no file may be called on Windows ("Naming Files, Paths, and Namespaces"), or in a script."""


class UnfitBundleError(Exception):
    """A bundle that could not be laid down or taken away whole; it says which file is why."""


def files_of(bundle: Path) -> list[PurePosixPath]:
    """List the files of a bundle from its folder on, in a lasting order.

    Raises ``UnfitBundleError`` for a name that Windows does not take, a path too long for it, and
    for what is neither file nor folder.
    """
    found = sorted(path for path in bundle.rglob("*") if path.is_symlink() or not path.is_dir())
    names = [PurePosixPath(path.relative_to(bundle).as_posix()) for path in found]
    for path, name in zip(found, names, strict=True):
        _check(name, is_file=path.is_file() and not path.is_symlink())
    if len({str(name).casefold() for name in names}) != len(names):
        raise UnfitBundleError("two names that differ only in their case")
    return names


def size_kb(bundle: Path, names: Sequence[PurePosixPath]) -> int:
    """Return what the files take on the disk, in units of 1,024 bytes, each file rounded up."""
    return sum(-(-(bundle / name).stat().st_size // 1024) for name in names)


def script(bundle: Path, names: Sequence[PurePosixPath]) -> str:
    """Return the macros that lay the files down, take just these away and name the programs."""
    programs = [name for name in names if len(name.parts) == 1 and name.suffix == ".exe"]
    parts = (
        ("LAY_DOWN", _laying(bundle, names)),
        ("TAKE_AWAY", _taking(names)),
        ("EACH_PROGRAM ACTION", (f'!insertmacro ${{ACTION}} "{name}"' for name in programs)),
    )
    return "\n".join(
        "\n".join((f"!macro {head}", *(f"  {line}" for line in lines), "!macroend", ""))
        for head, lines in parts
    )


def _check(name: PurePosixPath, *, is_file: bool) -> None:
    longest = LONGEST_PATH - ROOM_ELSEWHERE - len(str(INSTALLED_IN)) - 1
    if not is_file or any(UNFIT.search(part) for part in name.parts) or len(str(name)) > longest:
        raise UnfitBundleError(str(name))


def _laying(bundle: Path, names: Sequence[PurePosixPath]) -> Iterator[str]:
    for folder in sorted({name.parent for name in names}):
        yield f'SetOutPath "{_installed(folder)}"'
        for name in names:
            if name.parent == folder:
                yield f'File "{bundle / name}"'


def _taking(names: Sequence[PurePosixPath]) -> Iterator[str]:
    """Delete the files, then the folders from the inmost on; one that holds more stays."""
    for name in names:
        yield f'Delete "{_installed(name)}"'
    folders = {folder for name in names for folder in name.parents if folder.parts}
    for folder in sorted(folders, key=lambda each: (-len(each.parts), str(each))):
        yield f'RMDir "{_installed(folder)}"'


def _installed(name: PurePosixPath) -> str:
    return "\\".join(("$INSTDIR", *name.parts))
