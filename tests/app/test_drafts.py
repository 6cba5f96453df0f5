# SPDX-License-Identifier: EUPL-1.2
"""Words on their way: kept for their author, through the lock, until they become an action."""

from __future__ import annotations

from hop_desktop.app import drafts
from hop_desktop.app.drafts import KeptDraft
from tests import worlds
from tests.app.houses import Houses
from tests.worlds import NOON, unlocked

FORM = "observation:uus"
WORDS = {"facts": "Kattis kõrvad\nja läks ukse juurde", "child_words": "„Liiga vali!“"}


def test_a_draft_survives_the_lock(houses: Houses) -> None:
    assert drafts.keep(houses.teacher, FORM, WORDS) == NOON
    houses.teacher.close()

    again = unlocked(houses.folder / "house", worlds.TEACHER)

    assert drafts.kept(again, FORM) == KeptDraft(fields=WORDS, saved_at=NOON)
    again.close()


def test_the_latest_words_stand(houses: Houses) -> None:
    drafts.keep(houses.teacher, FORM, WORDS)
    houses.clock.move(seconds=2)
    drafts.keep(houses.teacher, FORM, {**WORDS, "facts": "Kattis kõrvad"})

    kept = drafts.kept(houses.teacher, FORM)

    assert kept is not None
    assert kept.fields["facts"] == "Kattis kõrvad"
    assert (kept.saved_at - NOON).seconds == 2


def test_a_draft_is_for_its_author_and_its_form(houses: Houses) -> None:
    drafts.keep(houses.teacher, FORM, WORDS)

    assert drafts.kept(houses.head, FORM) is None
    assert drafts.kept(houses.teacher, "observation:muu") is None


def test_begun_forms_are_listed_latest_first_until_dropped(houses: Houses) -> None:
    drafts.keep(houses.teacher, "measure", WORDS)
    houses.clock.move(seconds=1)
    drafts.keep(houses.teacher, FORM, WORDS)
    drafts.keep(houses.head, "goal", WORDS)
    assert [form for form, _ in drafts.pending(houses.teacher)] == [FORM, "measure"]

    drafts.drop(houses.teacher, FORM)

    assert [form for form, _ in drafts.pending(houses.teacher)] == ["measure"]


def test_a_draft_goes_with_the_observation_it_became(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    drafts.keep(houses.teacher, FORM, WORDS)

    worlds.an_observation_of(houses.teacher, child, draft=FORM)

    assert drafts.kept(houses.teacher, FORM) is None


def test_typing_is_no_action(houses: Houses) -> None:
    before = houses.teacher.store.journal(limit=1)
    drafts.keep(houses.teacher, FORM, WORDS)

    assert houses.teacher.store.journal(limit=1) == before
    assert not houses.teacher.has_changed()
