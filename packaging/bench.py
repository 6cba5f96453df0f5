# SPDX-License-Identifier: EUPL-1.2
"""Measure what is promised of speed, side by side with peers, and write it to bench.json.

    python packaging/bench.py [--folder FOLDER] [PART…]

PART is one of starting, holding (how long the window answers nobody), sealing, storing, pages,
waiting (unlocking and a long paper) and growing (×1, ×10, ×100); without one all are measured, in
under ten minutes on two cores. FOLDER keeps the large sample for the next time.

Every row says its limit and whether it was met; the status is 1 when one was not. What is missing
on the machine is skipped by name. Times are those that a person waits: on a machine that is busy
otherwise they tell another tale.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benching import (  # noqa: E402  the project's own folder first
    growing,
    holding,
    pages,
    sealing,
    starting,
    storing,
    waiting,
)
from benching.rows import UNLIMITED, Row  # noqa: E402

RESULT = ROOT / "bench.json"
PARTS = ("starting", "holding", "sealing", "storing", "pages", "waiting", "growing")
ON_SAMPLE = {"pages": pages.measured, "waiting": waiting.measured, "growing": growing.measured}


def main(arguments: Sequence[str]) -> int:
    """Measure what is asked for; print and write the rows."""
    parser = argparse.ArgumentParser(description="Measure the program side by side with peers.")
    parser.add_argument("--folder", type=Path, help="where the large sample is kept")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    given = parser.parse_args(arguments)
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    # As in the program, whose windows choose the moments of collecting (gui/collecting.py).
    gc.disable()
    rows = []
    for row in _measured(given.parts or PARTS, given.folder):
        rows.append(row)
        print(_line(row), flush=True)
    told = [asdict(row) | {"limit": _limit(row)} for row in rows]
    RESULT.write_text(json.dumps({"rows": told}, indent=1) + "\n", encoding="utf-8")
    return 0 if all(row.met for row in rows) else 1


def _measured(parts: Sequence[str], folder: Path | None) -> Iterator[Row]:
    if "starting" in parts:
        yield from starting.measured(_skip)
    if "sealing" in parts:
        yield from sealing.measured(_skip)
    if "storing" in parts:
        yield from storing.measured()
    if "holding" in parts:
        yield from holding.measured()
    wanted = [measured for part, measured in ON_SAMPLE.items() if part in parts]
    with tempfile.TemporaryDirectory() as passing:
        for measured in wanted:
            yield from measured(folder or Path(passing))


def _line(row: Row) -> str:
    if _limit(row) is None:
        verdict, limit = "", " " * 10
    else:
        verdict, limit = "met" if row.met else "OVER", f"of {row.limit:7.2f}"
    spread = f"({row.lowest:.2f} to {row.highest:.2f})" if row.lowest != row.highest else ""
    return f"{verdict:<5}{row.value:9.2f} {row.unit:<3}{limit}  {row.name} {spread}".rstrip()


def _limit(row: Row) -> float | None:
    return None if row.limit == UNLIMITED else row.limit


def _skip(what: str) -> None:
    print(f"skipped  {what}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
