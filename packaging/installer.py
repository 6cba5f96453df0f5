# SPDX-License-Identifier: EUPL-1.2
"""Make the installer for Windows around a bundle: ``python packaging/installer.py BUNDLE``.

It needs makensis of NSIS 3; on Windows it is also looked for where its own installer puts it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from windows import bundle, pictures, properties

import hop_desktop

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = Path(__file__).parent / "windows" / "hop.nsi"
OUTPUT = ROOT / "dist"
PROGRAM = "hop-desktop.exe"
MACHINE = "x86"
"""What NSIS for Windows makes; such an installer runs on every Windows."""

NO_MAKENSIS = """\
makensis is missing. Install NSIS 3, then start again:
    Windows: winget install NSIS.NSIS
    Debian: apt-get install nsis"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the installer and say where it is; answer the exit status."""
    parser = argparse.ArgumentParser(prog="installer", description=__doc__)
    parser.add_argument("bundle", type=Path, help="the folder with the program and all it needs")
    parser.add_argument("--output", type=Path, default=OUTPUT, metavar="FOLDER")
    chosen = parser.parse_args(arguments)
    try:
        made = make(chosen.bundle, chosen.output)
    except (bundle.UnfitBundleError, MissingError, subprocess.CalledProcessError) as error:
        print(f"No installer was made: {error}", file=sys.stderr)
        return 1
    print(f"{made} ({made.stat().st_size / 1e6:.1f} MB)")
    return 0


class MissingError(Exception):
    """Something without which no installer can be made."""


def make(folder: Path, output: Path, *, version: str = "", machine: str = MACHINE) -> Path:
    """Make the installer around the bundle in a folder; return the file.

    ``version`` is the program's own unless given. Raises ``UnfitBundleError``, ``MissingError`` and
    ``CalledProcessError``.
    """
    version = version or hop_desktop.__version__
    names = bundle.files_of(folder)
    if PROGRAM not in {str(name) for name in names}:
        raise MissingError(folder / PROGRAM)
    output.mkdir(parents=True, exist_ok=True)
    made = output.resolve() / f"{hop_desktop.NAME.replace(' ', '-')}-{version}-setup.exe"
    with tempfile.TemporaryDirectory() as work:
        files, icon, side = (Path(work) / each for each in ("files.nsh", "hop.ico", "side.bmp"))
        files.write_text(bundle.script(folder.resolve(), names), encoding="utf-8")
        pictures.write(icon=icon, side=side)
        values = facts(version, bundle.size_kb(folder, names)) | {
            "MACHINE": machine,
            "FILES": str(files),
            "ICON": str(icon),
            "SIDE": str(side),
            "OUTPUT": str(made),
        }
        subprocess.run(command(makensis(), values), check=True)
    return made


def facts(version: str, needed_kb: int) -> dict[str, str]:
    """Return what the script is told of the program: its names, version and size."""
    return {
        "NAME": hop_desktop.NAME,
        "PUBLISHER": hop_desktop.PUBLISHER,
        "DATA": hop_desktop.PRODUCT,
        "PROGRAM": PROGRAM,
        "VERSION": version,
        "VERSION_4": ".".join(map(str, properties.four_numbers(version))),
        "NEEDED_KB": str(needed_kb),
        "NEEDED_MB": str(needed_kb // 1024 + 1),
    }


def command(program: str, values: Mapping[str, str]) -> list[str]:
    """Return the command that compiles the script; a warning of the compiler stops it."""
    defined = [f"-D{name}={value}" for name, value in values.items()]
    return [program, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(SCRIPT)]


def makensis() -> str:
    """Return where the compiler is; raise ``MissingError`` with what to do."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if found is None:
        raise MissingError(NO_MAKENSIS)
    return found


if __name__ == "__main__":
    sys.exit(main())
