# SPDX-License-Identifier: EUPL-1.2
"""What Windows shows of a program file among its properties, as PyInstaller reads it."""

from __future__ import annotations

import hop_desktop

ENGLISH, UTF_16 = 1033, 1200


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts it: 1.2.3 as 1, 2, 3, 0."""
    major, minor, patch, build = [*map(int, version.split(".")), 0, 0, 0, 0][:4]
    return major, minor, patch, build


def of(file_name: str) -> str:
    """Return the properties of a program file: names, version and licence."""
    version = hop_desktop.__version__
    numbers = four_numbers(version)
    texts = {
        "CompanyName": hop_desktop.PUBLISHER,
        "FileDescription": hop_desktop.NAME,
        "FileVersion": version,
        "InternalName": hop_desktop.PRODUCT,
        "LegalCopyright": f"{hop_desktop.PUBLISHER}, EUPL-1.2",
        "OriginalFilename": file_name,
        "ProductName": hop_desktop.NAME,
        "ProductVersion": version,
    }
    table = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in texts.items())
    language = f"{ENGLISH:04x}{UTF_16:04x}"
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=[\n"
        f"  StringFileInfo([StringTable({language!r}, [{table}])]),\n"
        f"  VarFileInfo([VarStruct('Translation', [{ENGLISH}, {UTF_16}])]),\n"
        f"])\n"
    )
