# SPDX-License-Identifier: EUPL-1.2
"""The rules of the law with their sources, as shipped, and the lengths that the house sets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

import msgspec

from hop_desktop.app.notice_law import law, wordings
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.deadlines import HouseTerms, RuleTable
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.law_checks import LawCheck, checked_rule
from hop_desktop.domain.notice_law import NoticeLaw
from hop_desktop.store.transaction import Transaction

FILE = "deadlines.json"


@lru_cache(maxsize=1)
def read_table(resources: Path) -> RuleTable:
    """Return the rules of the shipped file.

    Raises ``OSError`` or ``msgspec.ValidationError`` when the shipped file is not whole.
    """
    return msgspec.json.decode((resources / FILE).read_bytes(), type=RuleTable)


def table(session: Session, tx: Transaction) -> RuleTable:
    """Return all rules that the program knows, as far as the house vouches for them."""
    shipped, checks = read_table(session.resources), tx.law_checks.all()
    return RuleTable(rules=tuple(checked_rule(rule, checks) for rule in shipped.rules))


@dataclass(frozen=True, slots=True, kw_only=True)
class LawTexts:
    """Every text of the law that has days: the rules, and the lists of a notice."""

    rules: RuleTable
    lists: NoticeLaw


def texts(session: Session) -> LawTexts:
    """Return every text of the law as it stands today."""
    with session.read() as tx:
        return LawTexts(rules=table(session, tx), lists=law(session, tx))


def vouch(session: Session, key: str, *, until: date) -> LawCheck:
    """Keep that a text was looked up today and holds until a day.

    Raises ``NotFound`` for a text that the program does not know, ``Invalid`` for a day past.
    """
    session.check(Action.ADMINISTER)
    rules = read_table(session.resources).rules
    if key not in {*(rule.key for rule in rules), *(each.key for each in wordings(session))}:
        raise NotFound
    check = LawCheck(key=key, checked_on=session.today(), until=until, by=session.person.id)
    with session.write("law.checked") as tx:
        return tx.law_checks.save(check)


def house_terms(session: Session) -> HouseTerms:
    """Return the lengths that hold in this house."""
    with session.read() as tx:
        return tx.house_terms.get()


def set_house_terms(session: Session, terms: HouseTerms) -> HouseTerms:
    """Set the lengths of the house; days that were agreed already stay."""
    session.check(Action.ADMINISTER)
    with session.write("house.terms-set") as tx:
        return tx.house_terms.save(terms)
