# SPDX-License-Identifier: EUPL-1.2
"""Run fault campaigns at full size, print each figure, and write them to soak.json.

    python -m tests.soak [NAME…]      only the figures named, such as D7; all without a name

The status is 1 when a figure is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.soak.campaign import Campaign, Outcome, Row, found, outcomes, summed

RESULT = Path(__file__).resolve().parents[2] / "soak.json"


def main(arguments: Sequence[str]) -> int:
    """Run what is asked for; print and write the rows."""
    campaigns = found()
    parser = argparse.ArgumentParser(description="Run fault campaigns at full size.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(campaigns))
    names = parser.parse_args(arguments).names or list(campaigns)
    if unknown := set(names) - set(campaigns):
        parser.error(f"no such figure: {', '.join(sorted(unknown))}")
    rows = _rows([campaigns[name] for name in dict.fromkeys(names)])
    _say("")
    for row in rows:
        _say(f"{_verdict(met=row.met)}{row.name}: {row.tried} tried, {row.bad} bad")
    told = {"rows": [asdict(row) for row in rows]}
    RESULT.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return 0 if all(row.met for row in rows) else 1


def _rows(campaigns: Sequence[Campaign]) -> list[Row]:
    results = outcomes([part for campaign in campaigns for part in campaign.parts])
    rows = []
    for campaign in campaigns:
        own = [_told(campaign.name, next(results)) for _ in campaign.parts]
        rows.append(summed(campaign.name, own))
    return rows


def _told(name: str, result: Outcome) -> Outcome:
    counts = f"{result.tried} tried, {result.bad} bad, {result.seconds:.0f} s"
    _say(f"  {_verdict(met=result.met)}{name} {result.part}: {counts}")
    return result


def _verdict(*, met: bool) -> str:
    return "met   " if met else "MISSED  "


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
