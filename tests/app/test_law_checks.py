# SPDX-License-Identifier: EUPL-1.2
"""A text of the law that has ended is looked up by the head, and the program says so."""

from __future__ import annotations

from datetime import date

import pytest

from hop_desktop.app import deadlines, journal, notices, today
from hop_desktop.app.due_days import DueKind
from hop_desktop.domain.deadlines import Standing
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound
from tests import worlds
from tests.app.houses import Houses
from tests.app.test_rules import go_to

NEW_YEAR, NEXT = date(2027, 1, 4), date(2027, 12, 31)


def test_a_rule_that_has_ended_holds_on_where_the_head_looked_it_up(houses: Houses) -> None:
    worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    go_to(houses, NEW_YEAR)

    deadlines.vouch(houses.head, "tell-carer", until=NEXT)

    (due,) = (d for d in today.today(houses.teacher).due if d.kind is DueKind.TELL_CARER)
    assert due.rule is not None
    assert due.rule.standing(NEW_YEAR) is Standing.HOLDS
    assert (due.rule.checked_on, due.rule.valid_until) == (NEW_YEAR, NEXT)
    others = [r for r in deadlines.texts(houses.teacher).rules.rules if r.key == "report-need"]
    assert [rule.standing(NEW_YEAR) for rule in others] == [Standing.CHECK]
    assert journal.journal(houses.head)[0].entry.action == "law.checked"


def test_the_lists_of_a_notice_hold_on_where_the_head_looked_them_up(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    go_to(houses, NEW_YEAR)
    assert not notices.form(houses.teacher, child.id).law_holds
    lists = deadlines.texts(houses.head).lists

    deadlines.vouch(houses.head, lists.key, until=date(2027, 1, 10))
    deadlines.vouch(houses.head, lists.key, until=NEXT)

    form = notices.form(houses.teacher, child.id)
    assert form.law_holds
    assert (form.law.until, form.law.checked_on) == (NEXT, NEW_YEAR)
    assert form.law.lists == lists.lists


def test_a_check_that_ends_before_the_text_changes_nothing(houses: Houses) -> None:
    before = deadlines.texts(houses.head)

    deadlines.vouch(houses.head, before.lists.key, until=houses.head.today())
    deadlines.vouch(houses.head, "tell-carer", until=houses.head.today())

    assert deadlines.texts(houses.head) == before


def test_only_who_administers_vouches_for_a_text_that_is_known(houses: Houses) -> None:
    for colleague in (houses.teacher, houses.coordinator, houses.specialist):
        with pytest.raises(NotAllowed):
            deadlines.vouch(colleague, "tell-carer", until=NEXT)
    with pytest.raises(NotFound):
        deadlines.vouch(houses.head, "no-such-text", until=NEXT)
    with pytest.raises(Invalid):
        deadlines.vouch(houses.head, "tell-carer", until=date(2026, 1, 1))
