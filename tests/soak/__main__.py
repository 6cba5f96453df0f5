# SPDX-License-Identifier: EUPL-1.2
"""Run fault campaigns at full size, print each figure, and write them to soak.json.

    python -m tests.soak [NAME…]      only the figures named, such as D7; all without a name

A figure is met when cases were tried and none was bad; the status is 1 when one is not.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.soak import backups, folders

MODULES = {name: module for module in (backups, folders) for name in module.FIGURES}
RESULT = Path(__file__).resolve().parents[2] / "soak.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure: how many cases were tried, and how many of them went wrong."""

    name: str
    tried: int
    bad: int
    met: bool


def main(arguments: Sequence[str]) -> int:
    """Run what is asked for; print and write the rows."""
    parser = argparse.ArgumentParser(description="Run fault campaigns at full size.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(MODULES))
    names = parser.parse_args(arguments).names or list(MODULES)
    if unknown := set(names) - set(MODULES):
        parser.error(f"no such figure: {', '.join(sorted(unknown))}")
    rows = []
    for row in _rows(names):
        rows.append(row)
        verdict = "met" if row.met else "BAD"
        sys.stdout.write(f"{verdict:<5}{row.name}: {row.tried} tried, {row.bad} bad\n")
        sys.stdout.flush()
    told = {"rows": [asdict(row) for row in rows]}
    RESULT.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return 0 if all(row.met for row in rows) else 1


def _rows(names: Sequence[str]) -> Iterator[Row]:
    for name in names:
        module = MODULES[name]
        for part in module.FIGURES[name]:
            with tempfile.TemporaryDirectory() as folder:
                tried, bad = module.tried(name, part, Path(folder), module.FULL_SIZE[part])
            yield Row(name=f"{name} {part}", tried=tried, bad=bad, met=tried > 0 and bad == 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
