# SPDX-License-Identifier: EUPL-1.2
"""The child that a package tells of, and whether a case that is known here is of that child."""

from __future__ import annotations

from hop_desktop.domain.children import Child
from hop_desktop.domain.content import ChildPart, HandoverContent
from hop_desktop.domain.errors import AnotherChild
from hop_desktop.domain.joining import is_another
from hop_desktop.store.transaction import Transaction


def child_of(part: ChildPart) -> Child:
    """Return the child of a package; raise ``Invalid`` for one that cannot be."""
    return Child(
        id=part.id,
        first_name=part.first_name,
        last_name=part.last_name,
        birth_date=part.birth_date,
        personal_code=part.personal_code,
        home_language=part.home_language,
        place=part.place,
        registered_municipality=part.registered_municipality,
        homes=part.homes,
        guardians=part.guardians,
        siblings=part.siblings,
    )


def check_child(tx: Transaction, content: HandoverContent) -> None:
    """Raise ``AnotherChild`` when a case that is known here is offered with another child.

    What came would stand in the file of the child that the case is about.
    """
    case = tx.cases.find(content.case_id)
    if case is None:
        return
    told = child_of(content.child)
    if all(is_another(tx.children.get(each), told) for each in tx.joins.same(case.child_id)):
        raise AnotherChild
