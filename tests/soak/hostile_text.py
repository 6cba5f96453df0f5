# SPDX-License-Identifier: EUPL-1.2
"""Q1: hostile text in every search and filter: nothing breaks, and nothing more is found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from random import Random

from hop_desktop.app import children, finding
from hop_desktop.app.session import Session
from hop_desktop.domain.children import Child
from hop_desktop.domain.finding import Kind, Narrowing
from tests import worlds
from tests.app.houses import Houses
from tests.app.test_sources import everything
from tests.soak.campaign import Campaign, Part, Result

SEED = 20261129
NOWHERE = "qzxwvqzxw"
"""A word that nobody has written."""
REAL = ("maasikas", "mari", "müra", "väsitab", "eesmärk")
POISON = (
    "'", '"', "''", "\\", ";", "--", "/*", "*/", "%", "_", "*", "?", "^", "(", ")", "{", "}",
    "[", "]", ":", "+", "-", ",", "=", "<", ">", "|", "~", "`", "$1", ":text", "?1", "@x", "\0",
    "\n", "\t", "\r\n", "\u202e", "\u200b", "\u0301", "\ufeff", "\ud800", "\U0010ffff", "ﬀ", "İ",
    "' OR 1=1 --", '" OR "" = "', "1; DROP TABLE child", "'); DELETE FROM journal; --",
    " UNION SELECT canon FROM journal", " ORDER BY 1 DESC", " LIMIT -1 OFFSET 0", "NEAR(",
    " AND ", " OR ", " NOT ", "column:", "{first_name last_name}:", "^a", "a*", '"a" *', "%s",
    "{0}", "<b>", "&amp;", "\\u0000", "x" * 5_000, "(" * 500, '"' * 501, "õ" * 3_000,
)  # fmt: skip

Search = Callable[[str], frozenset[object]]


def searched(folder: Path, tries: int) -> Result:
    """Type poison into every search as a teacher and as the head.

    With a word that stands nowhere nothing may be found; with a word that does stand somewhere
    no more than for the word alone. Afterwards every row is as it was.
    """
    worlds.a_kindergarten(folder / "house").close()
    houses = Houses(folder)
    child = worlds.a_child_of(houses.head)
    worlds.another_child_of(houses.head)
    everything(houses, child, "Müra väsitab")
    searches = [search for one in (houses.teacher, houses.head) for search in _searches(one, child)]
    plain = [{word: search(word) for word in REAL} for search in searches]
    bad = sum(not any(found.values()) for found in plain[:1])
    chance, before = Random(SEED), houses.head.store.head()  # noqa: S311  texts, not keys
    for number in range(tries):
        at = number % len(searches)
        word = chance.choice(REAL) if chance.random() < 0.4 else NOWHERE
        try:
            found = searches[at](_text(chance, word))
        except Exception:  # noqa: BLE001  whatever breaks is bad
            bad += 1
        else:
            bad += not found <= plain[at].get(word, frozenset())
    bad += houses.head.store.head() != before or not houses.head.store.verify().ok
    houses.close()
    return tries, bad


def _text(chance: Random, word: str) -> str:
    """Return the word with poison before, behind, or both."""
    before, after = ("".join(chance.sample(POISON, chance.randrange(4))) for _ in range(2))
    return f"{before} {word} {after}"


def _searches(session: Session, child: Child) -> list[Search]:
    narrowings = (
        Narrowing(),
        Narrowing(mine=True),
        Narrowing(since=date(2020, 1, 1)),
        Narrowing(group=child.group_id),
    )
    return [
        partial(_listed, session),
        partial(_chosen, session),
        *(partial(_found, session, None, narrowing) for narrowing in narrowings),
        *(partial(_found, session, kind, Narrowing()) for kind in Kind),
    ]


def _listed(session: Session, text: str) -> frozenset[object]:
    return frozenset(row.child.id for row in children.children(session, text))


def _chosen(session: Session, text: str) -> frozenset[object]:
    return frozenset(hit.id for hit in children.find(session, text))


def _found(
    session: Session, kind: Kind | None, narrowing: Narrowing, text: str
) -> frozenset[object]:
    return frozenset(
        (hit.kind, hit.id) for hit in finding.find(session, text, kind, narrowing).found
    )


CAMPAIGNS = (
    Campaign(name="Q1", parts=(Part(name="searched", run=searched, full=5_000, few=100),)),
)
