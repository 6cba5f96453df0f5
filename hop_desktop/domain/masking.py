# SPDX-License-Identifier: EUPL-1.2
"""Taking other people out of what is written about a child.

Another child's name becomes "teine laps" in the case in which it stood; who gave a tip goes
without a word of them (LasteKS § 27 (5)). The child's own family and the people who work in the
house keep their names. Names are taken out rather too often than too seldom: a word that is both
a name of another child and an ordinary word at the beginning of a sentence goes too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, TypeVar

from hop_desktop.domain.name_forms import LEAST_INFLECTED, grammatical_case, stems
from hop_desktop.domain.text import kept

T = TypeVar("T")

GONE = "[välja jäetud]"
OTHER_CHILD = {
    "nominative": "teine laps",
    "genitive": "teise lapse",
    "partitive": "teist last",
    "illative": "teisesse lapsesse",
    "inessive": "teises lapses",
    "elative": "teisest lapsest",
    "allative": "teisele lapsele",
    "adessive": "teisel lapsel",
    "ablative": "teiselt lapselt",
    "translative": "teiseks lapseks",
    "terminative": "teise lapseni",
    "essive": "teise lapsena",
    "abessive": "teise lapseta",
    "comitative": "teise lapsega",
}
HYPHEN = "-"
SEPARATE = r"\-\u2010\u2011"
WORD = re.compile(rf"[^\W_]+(?:[{SEPARATE}'’][^\W_]+)*")
PARTS = re.compile(rf"[{SEPARATE}]")
HYPHENS = str.maketrans(dict.fromkeys("\u2010\u2011", HYPHEN))
BETWEEN_NAMES = re.compile(rf"[\s{SEPARATE}]*")
SENTENCE_END = re.compile(r"(?:^|[.!?]\s+|\n\s*[-–•·]?\s*)[„“\"«(]*$")


def folded(name: str) -> str:
    """Return a name as it is compared: composed, lower case, one kind of hyphen."""
    return kept(name).casefold().translate(HYPHENS)


def name_words(*names: str) -> frozenset[str]:
    """Return the folded words of names, those with hyphens also part by part."""
    found: set[str] = set()
    for name in names:
        for word in WORD.findall(kept(name)):
            whole = folded(word)
            found |= {whole, *PARTS.split(whole)}
    return frozenset(found - {""})


@dataclass(frozen=True, slots=True)
class Names:
    """Words of names, found in any of their forms. ``by_start`` sorts them by their beginning."""

    words: frozenset[str]
    by_start: Mapping[str, tuple[str, ...]] = field(repr=False)

    @classmethod
    def of(cls, words: Iterable[str]) -> Names:
        """Return the names ready to be looked up."""
        sorted_in: dict[str, list[str]] = {}
        every = frozenset(words)
        for word in every:
            for start in {stem[:LEAST_INFLECTED] for stem in stems(word)}:
                sorted_in.setdefault(start, []).append(word)
        return cls(every, {start: tuple(sorted(held)) for start, held in sorted_in.items()})

    def found(self, word: str) -> tuple[int, str] | None:
        """Return the length of the longest name that a folded word is a form of, and its case."""
        if word in self.words:
            return len(word), "nominative"
        names = {
            name
            for start in (word[:LEAST_INFLECTED], word[:2])
            for name in self.by_start.get(start, ())
        }
        cases = ((len(name), grammatical_case(word, name)) for name in sorted(names))
        return max(((size, case) for size, case in cases if case is not None), default=None)

    def case_of(self, word: str) -> str | None:
        """Return in which case a folded word is one of the names; ``None`` when it is none."""
        found = self.found(word)
        return found[1] if found else None


NOBODY = Names.of(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Mask:
    """Whom to take out of texts.

    ``others`` are words of the names of all other children; ``linked`` of those who were there,
    taken out in small letters too. ``hidden`` are those of people who gave tips, ``secrets`` what
    else is known of them, as it stands: ``gone`` is what their place says. ``own`` stays, and
    ``officials`` are whole names that do.
    """

    others: Names = NOBODY
    linked: Names = NOBODY
    hidden: Names = NOBODY
    secrets: tuple[str, ...] = ()
    own: Names = NOBODY
    officials: tuple[str, ...] = ()
    gone: str = GONE

    def text(self, text: str) -> str:
        """Return the text without the people who do not belong in it."""
        text = kept(text)
        for secret in self.secrets:
            text = re.sub(re.escape(secret), lambda _: self.gone, text, flags=re.IGNORECASE)
        return "".join(self._pieces(text))

    def whole(self, value: T) -> T:
        """Return a copy of a value with every text in it masked, also those it holds.

        The copy is not checked again: it may be longer than what somebody could write.
        """
        return self._copy(value)  # type: ignore[no-any-return]  # each kind gives its own kind

    def _copy(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, tuple):
            return tuple(self._copy(item) for item in value)
        if is_dataclass(value) and not isinstance(value, type):
            copy = object.__new__(type(value))
            for each in fields(value):
                object.__setattr__(copy, each.name, self._copy(getattr(value, each.name)))
            return copy
        return value

    def _pieces(self, text: str) -> Iterator[str]:
        at, last, said = 0, -1, ""
        safe = self._officials_in(text)
        for found in WORD.finditer(text):
            if any(start <= found.start() and found.end() <= end for start, end in safe):
                continue
            instead = self._instead_of(found[0])
            if instead is None:
                continue
            between = text[at : found.start()]
            if (
                last >= 0
                and BETWEEN_NAMES.fullmatch(between)
                and (said == self.gone) == (instead == self.gone)
            ):
                # First and last name are one person; the last word tells the case.
                said = instead
            else:
                yield said
                yield between
                said = instead
                if SENTENCE_END.search(text[: found.start()]):
                    said = said[0].upper() + said[1:]
            at = last = found.end()
        yield said
        yield text[at:]

    def _instead_of(self, word: str) -> str | None:
        """Return what stands in the place of a word; ``None`` when it stays."""
        bare = folded(word)
        if self.hidden.case_of(bare) is not None:
            return self.gone
        if bare in self.own.words:
            return None
        case = self._other_child(word, bare)
        if case is not None:
            return OTHER_CHILD[case]
        parts = PARTS.split(word)
        if len(parts) > 1 and any(self._instead_of(part) is not None for part in parts):
            return OTHER_CHILD["nominative"]
        return None

    def _other_child(self, word: str, bare: str) -> str | None:
        """Return the case of another child's name; a longer one wins over a name of the family."""
        names = self.linked if word[0].islower() else self.others
        found, own = names.found(bare), self.own.found(bare)
        if found is None or (own is not None and own[0] >= found[0]):
            return None
        return found[1]

    def _officials_in(self, text: str) -> list[tuple[int, int]]:
        low = text.casefold()
        if len(low) != len(text):
            return []
        return [
            found.span()
            for name in self.officials
            for found in re.finditer(re.escape(name.casefold()), low)
        ]
