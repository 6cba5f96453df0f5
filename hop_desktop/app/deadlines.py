# SPDX-License-Identifier: EUPL-1.2
"""The rules of the law with their sources, as shipped, and the lengths that the house sets."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import msgspec

from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.deadlines import HouseTerms, RuleTable

FILE = "deadlines.json"


@lru_cache(maxsize=1)
def read_table(resources: Path) -> RuleTable:
    """Return the rules of the shipped file.

    Raises ``OSError`` or ``msgspec.ValidationError`` when the shipped file is not whole.
    """
    return msgspec.json.decode((resources / FILE).read_bytes(), type=RuleTable)


def table(session: Session) -> RuleTable:
    """Return all rules that the program knows."""
    return read_table(session.resources)


def house_terms(session: Session) -> HouseTerms:
    """Return the lengths that hold in this house."""
    with session.read() as tx:
        return tx.house_terms.get()


def set_house_terms(session: Session, terms: HouseTerms) -> HouseTerms:
    """Set the lengths of the house; days that were agreed already stay."""
    session.check(Action.ADMINISTER)
    with session.write("house.terms-set") as tx:
        return tx.house_terms.save(terms)
