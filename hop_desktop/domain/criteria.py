# SPDX-License-Identifier: EUPL-1.2
"""Sentences by which a house opens stage II and closes a case; they are ticked, never counted.

The HOP model leaves the criteria to every house (its report, "roles and stages"). A move keeps
the words that were ticked, so that a later change of the house's sentences changes no history.
"""

from __future__ import annotations

from dataclasses import dataclass

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.text import limited, required

LONGEST_CRITERION = 160
MOST_CRITERIA = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One sentence; one that is not ``used`` stays known but is not offered."""

    text: str
    used: bool = True

    def __post_init__(self) -> None:
        """Refuse an empty sentence and one that is no sentence any more."""
        limited("criteria", required("criteria", self.text), most=LONGEST_CRITERION)


Criteria = tuple[Criterion, ...]


def check_criteria(name: str, criteria: Criteria) -> None:
    """Raise ``Invalid`` when a sentence stands twice, or there are too many to choose from."""
    texts = [criterion.text.casefold() for criterion in criteria]
    if len(texts) > MOST_CRITERIA:
        raise Invalid(name, "too-many")
    if len(set(texts)) != len(texts):
        raise Invalid(name, "twice")


def offered(criteria: Criteria) -> tuple[str, ...]:
    """Return the sentences that are offered, in the house's order."""
    return tuple(criterion.text for criterion in criteria if criterion.used)
