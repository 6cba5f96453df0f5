# SPDX-License-Identifier: EUPL-1.2
"""How entries are put into plain sentences and lines, and kept to the length of an answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from hop_desktop.documents.words import Words

Answer = str | bool | tuple[str, ...]

ET = Words("et")
# Characters: all answers of a document together stay within what one document may hold.
MOST, MOST_OBSERVED = 6_000, 18_000
LEFT_OUT = "Varasemad kirjed ({count}) on lapse toimikus."


def day(on: date | None) -> str:
    """Return a day as people write it; nothing for none."""
    return ET.day(on) if on else ""


def day_read(written: str) -> str:
    """Return a day of an answer, ISO 8601, as people write it; any other text as it is."""
    try:
        return ET.day(date.fromisoformat(written))
    except ValueError:
        return written


def span(since: date | None, until: date | None) -> str:
    """Return from which day to which."""
    if since is not None and since == until:
        return day(since)
    if since and until:
        return f"{day(since)}–{day(until)}"
    if since:
        return f"alates {day(since)}"
    return f"kuni {day(until)}" if until else ""


def joined(*parts: str, by: str = ", ") -> str:
    """Return the parts that say something, in one line; full stops only at its end."""
    said = [part for part in parts if part]
    return by.join([*(part.rstrip(".") for part in said[:-1]), *said[-1:]])


def labelled(label: str, value: str) -> str:
    """Return "Label: value"; nothing without a value."""
    return f"{label}: {value}" if value else ""


def sentence(text: str) -> str:
    """Return the text with a full stop where it has no end of its own."""
    text = text.strip()
    return text if not text or text[-1] in ".!?…”\"'»" else f"{text}."


def sentences(*parts: str) -> str:
    """Return the parts as sentences of one line."""
    return " ".join(sentence(part) for part in parts if part)


def lines(parts: Iterable[str]) -> str:
    """Return each part that says something on a line of its own."""
    return "\n".join(part for part in parts if part)


def latest(parts: Sequence[str], *, most: int = MOST) -> str:
    """Return dated parts, the earliest first, each once; the earliest go when they are too many.

    What was left out is said in the first line.
    """
    each = list(dict.fromkeys(part for part in parts if part))
    kept: list[str] = []
    room = most
    for part in reversed(each):
        room -= len(part) + 1
        if room < 0:
            break
        kept.insert(0, part)
    left = len(each) - len(kept)
    return lines(([LEFT_OUT.format(count=left)] if left else []) + kept)
