# SPDX-License-Identifier: EUPL-1.2
"""A copy also holds levels, what came from another house, and to whom data went."""

from __future__ import annotations

import pytest

from hop_desktop.app import (
    access_copies,
    cases,
    drafts,
    form_documents,
    handovers,
    inbox,
    sources,
    support_levels,
)
from hop_desktop.domain.access_copies import CopyPart, Passage
from hop_desktop.domain.errors import Invalid, NotAllowed
from hop_desktop.domain.records import Level
from tests import worlds
from tests.app import chain
from tests.app.houses import Houses
from tests.app.test_access_copies import a_wish, seen


def texts(passages: tuple[Passage, ...], part: CopyPart) -> str:
    return "\n".join(f"{each.heading}\n{each.text}" for each in passages if each.part is part)


def test_a_copy_names_the_houses_to_which_data_went_and_the_level(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    today = houses.head.today()
    support_levels.set_level(
        houses.coordinator,
        case.id,
        level=Level.ENHANCED,
        since=today,
        until=None,
        decided_by="Direktor",
        ground="Käskkiri 7",
    )
    child = access_copies.child_of(houses.coordinator, case.child_id)
    begun = handovers.start(houses.head, case.id, recipient=houses.to_desk.id)
    assert texts(seen(houses.head, child).passages, CopyPart.RECIPIENTS) == ""

    handovers.give_up(houses.head, begun.id)
    worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)

    whole = seen(houses.head, child).passages
    assert houses.to_desk.card.name in texts(whole, CopyPart.RECIPIENTS)
    assert "peretöötajat" in texts(whole, CopyPart.RECIPIENTS)
    assert "Käskkiri 7" in texts(whole, CopyPart.ASSESSMENTS)


def test_a_case_without_a_plan_prints_none(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.a_case_in_stage_one(houses.teacher, child)

    assert texts(seen(houses.head, child).passages, CopyPart.PLAN) == ""


def test_the_desk_prints_what_came_with_the_case(houses: Houses) -> None:
    handover, data = chain.sent(houses)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    case = cases.case_file(houses.desk, handover.case_id).case
    child = access_copies.child_of(houses.desk, case.child_id)

    whole = "\n".join(each.text for each in seen(houses.desk, child).passages)
    assert "Kattis hommikuringis kõrvad" in whole
    with houses.desk.read() as tx:
        found = sources.gather(houses.desk, tx, child.id)
    assert any("hommikuringis" in each.facts for each in found.noticed)
    assert form_documents.documents(houses.desk, child.id).documents == ()


def test_a_copy_of_nothing_is_refused_and_one_that_is_made_ends_its_draft(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    by = houses.coordinator
    drafts.keep(by, "copy", {"requester": "Külli"})
    only = a_wish(by, parts=(CopyPart.MEETINGS,))
    empty = access_copies.preview(by, child.id, only)
    with pytest.raises(Invalid) as refused:
        access_copies.make(by, child.id, only, (), seen=empty.seen, draft="copy")
    assert refused.value.reason == "nothing-written"
    assert drafts.kept(by, "copy") is not None

    whole = seen(by, child)
    access_copies.make(by, child.id, a_wish(by), (), seen=whole.seen, draft="copy")

    assert drafts.kept(by, "copy") is None
    for stranger in (houses.teacher, houses.specialist):
        with pytest.raises(NotAllowed):
            access_copies.child_of(stranger, child.id)
