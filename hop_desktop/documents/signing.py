# SPDX-License-Identifier: EUPL-1.2
"""Lines to sign on: who signs at the left, room for a hand over a line at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import KeepTogether, Table, TableStyle

from hop_desktop.documents import paper
from hop_desktop.documents.flowables import CELL, LABEL, NOTE, section, text

ROOM = 24.0  # points; room for a hand
NAMES, SIGNS = 0.45, 0.55


def signatures(
    number: int, title: str, signers: Sequence[tuple[str, str]], *, under: str, note: str = ""
) -> list[Any]:
    """Return a numbered section with a line for each signer, on one page when one holds it.

    A signer has a name and what stands small under it; ``under`` stands under every line.
    """
    rows: list[list[Any]] = []
    look: list[tuple[Any, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), paper.REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ]
    for name, role in signers:
        line = len(rows)
        rows += [[text(name, CELL), ""], [text(role, NOTE), text(under, NOTE)]]
        look += [
            ("TOPPADDING", (0, line), (-1, line), ROOM),
            ("LINEBELOW", (1, line), (1, line), 0.6, paper.FIELD),
            ("NOSPLIT", (0, line), (-1, line + 1)),
        ]
    widths = [paper.WIDTH * NAMES, paper.WIDTH * SIGNS]
    lines = Table(rows, colWidths=widths, style=TableStyle(look))
    room, *heading = section(number, title)
    said = [text(note, LABEL)] if note else []
    return [room, KeepTogether([*heading, *said, lines])]
