# SPDX-License-Identifier: EUPL-1.2
"""The whole set, and the script that writes it: ``python -m tests.hostile.vectors``.

A released vector is never changed or taken out; new ones are added.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.hostile import content_faults, header_faults, letter_faults, payload_faults
from tests.hostile.ground import CARD, PAIRS, UNCONFIRMED_CARD
from tests.hostile.vector import Vector

FOLDER = Path(__file__).parents[1] / "vectors" / "packages"
LIST = FOLDER / "vectors.tsv"
KEYS = {
    "desk-decrypts.der": PAIRS["decrypt"][0],
    "desk-signs.der": PAIRS["sign"][0],
    "sender.hopcard": CARD,
    "unconfirmed.hopcard": UNCONFIRMED_CARD,
}


def vectors() -> Iterator[Vector]:
    """Yield every vector in the order of the list."""
    modules = (header_faults, payload_faults, content_faults, letter_faults)
    for family in (family for module in modules for family in module.FAMILIES):
        yield from family()


def line(vector: Vector) -> str:
    """Return a vector's line in the list: file, class of the fault, refusal."""
    refusal = vector.refusal.__name__ if vector.refusal else "-"
    return f"{vector.file_name}\t{vector.fault.value}\t{refusal}\n"


def main() -> None:
    """Write the files, the keys and the list."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = tuple(vectors())
    for vector in made:
        (FOLDER / vector.file_name).write_bytes(vector.content)
    for name, content in KEYS.items():
        (FOLDER / name).write_bytes(content)
    LIST.write_text("".join(map(line, made)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
