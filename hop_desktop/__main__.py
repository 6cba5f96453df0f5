# SPDX-License-Identifier: EUPL-1.2
"""The command line: the program with its windows, or ``package`` and ``backup`` without any."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hop_desktop.bootstrap import Options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for; return the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["package"]:
        from hop_desktop.console import main as package

        return package(given)
    if given[:1] == ["backup"]:
        from hop_desktop.console.backups import main as backup

        return backup(given)
    gc.disable()  # it finds nothing while modules are imported; the window collects by itself
    from hop_desktop.gui.binding import begin_binding

    begin_binding()
    from hop_desktop.bootstrap import Options, run

    return run(_options(given) if given else Options())


def _options(given: Sequence[str]) -> Options:
    from pathlib import Path

    from hop_desktop.bootstrap import Options

    match given:
        case ["--folder", folder]:
            return Options(folder=Path(folder))
        case ["--folder", folder, "--place", place]:  # as the program begins itself anew
            return Options(folder=Path(folder), place=place)
    return _parsed(given)


def _parsed(given: Sequence[str]) -> Options:
    """Read what a person wrote; the parser takes longer to import than to show half the window."""
    from argparse import SUPPRESS, ArgumentParser
    from pathlib import Path

    from hop_desktop import __version__
    from hop_desktop.bootstrap import Options

    parser = ArgumentParser(prog="hop-desktop", description="HOP Desktop")
    parser.add_argument("--folder", type=Path, metavar="FOLDER", help="where the data lies")
    parser.add_argument("--place", default="", help=SUPPRESS)  # of the window, after a lock
    parser.add_argument("--version", action="version", version=__version__)
    parser.epilog = "hop-desktop package --help, backup --help: without a window"
    chosen = parser.parse_args(given)
    return Options(folder=chosen.folder, place=chosen.place)


if __name__ == "__main__":
    sys.exit(main())
