# SPDX-License-Identifier: EUPL-1.2
"""A restored house has its newest need, plan, voices and consents again, whoever answers first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from hop_desktop.app import cases, handovers, plans, supplements
from hop_desktop.domain.cases import Need, SupportCase
from hop_desktop.domain.consents import Consent, ConsentScope
from hop_desktop.domain.content import EntryKind
from hop_desktop.domain.handovers import Part, Withheld
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.plans import ActionPlan
from tests import worlds
from tests.app import dealings
from tests.app.county import KINDERGARTEN, County, File
from tests.app.replaying_ground import asked_round, reply_of

DESK, OTHER = "desk-1", "desk-2"


def said(county: County, name: str, case_id: CaseId, words: str) -> None:
    """Let a house write every part of a case anew that a handover carries."""
    house = county[name]
    county.clock.move(seconds=61)
    cases.save_voices(house, case_id, child=words, parent=f"{words} (ema)")
    cases.save_need(house, case_id, Need(network=words))
    goal = replace(worlds.a_goal(), id=case_id, title=words)
    plans.save_goal(house, case_id, goal)
    plans.save_evaluation(
        house,
        case_id,
        evaluate_on=house.today() + timedelta(days=30),
        evaluation=words,
        recommendations="",
    )


def case_at(county: County, name: str, case_id: CaseId) -> SupportCase:
    case = county.case(name, case_id)
    assert case is not None
    return case


def plan_at(county: County, name: str, case_id: CaseId) -> ActionPlan:
    with county[name].read() as tx:
        plan = tx.plans.of_case(case_id)
    assert plan is not None
    return plan


def words_at(county: County, name: str, case_id: CaseId) -> set[str]:
    """Return what stands in all parts of a case: one wording when they are of one time."""
    case, plan = case_at(county, name, case_id), plan_at(county, name, case_id)
    parents = case.parent_voice.removesuffix(" (ema)")
    goal = plan.goals[-1].title
    return {case.child_voice, parents, case.need.network, plan.evaluation, goal}


def consents_at(county: County, name: str, case_id: CaseId) -> tuple[Consent, ...]:
    with county[name].read() as tx:
        return tx.consents.of_child(tx.cases.get(case_id).child_id)


def goes(county: County, here: str, there: str, case_id: CaseId) -> None:
    """Hand a case over and let it be accepted."""
    handover, file = county.hands_over(here, there, case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(there, handover.id))


def goes_in_vain(county: County, here: str, there: str, case_id: CaseId) -> None:
    """Hand a case over and let it be declined."""
    handover, file = county.hands_over(here, there, case_id)
    county.takes_in(file)
    county.takes_in(county.declines(there, handover.id))


def is_supplied(county: County, here: str, case_id: CaseId) -> File | None:
    """Send what the new owner lacks, if anything, and let it be acknowledged."""
    if supplements.owed_of_case(county[here], case_id) is None:
        return None
    file = county.supplies(here, case_id)
    (ack,) = county.replies(file.to, county.takes_in(file), here)
    county.takes_in(ack)
    return file


def test_what_came_back_and_was_kept_from_the_next_house_stands_in_the_words_it_brought(
    county: County, case_id: CaseId
) -> None:
    house = county[KINDERGARTEN]
    goes(county, KINDERGARTEN, DESK, case_id)
    copy = county.copy(KINDERGARTEN)
    said(county, DESK, case_id, "Uus sõna")
    goes(county, DESK, KINDERGARTEN, case_id)
    approved = worlds.an_approved_handover(
        house,
        case_id,
        county.contact(KINDERGARTEN, OTHER),
        withheld=(Withheld(part=Part.VOICES, reason="Pere ei soovi."),),
    )
    handovers.seal(house, approved.id)
    county.takes_in(county.handover_file(KINDERGARTEN, approved.id))
    county.takes_in(county.declines(OTHER, approved.id))
    county.restored(KINDERGARTEN, copy)

    asked_round(county, KINDERGARTEN, OTHER)

    assert county.owners(case_id) == [KINDERGARTEN]
    assert words_at(county, KINDERGARTEN, case_id) == {"Uus sõna"}


@pytest.mark.parametrize("first", [DESK, OTHER])
def test_what_was_written_after_the_case_had_come_back_is_newer_than_what_it_brought(
    county: County, case_id: CaseId, first: str
) -> None:
    said(county, KINDERGARTEN, case_id, "Vana sõna")
    goes(county, KINDERGARTEN, DESK, case_id)
    copy = county.copy(KINDERGARTEN)
    said(county, DESK, case_id, "Uus sõna")
    consent = dealings.a_consent(county[DESK], case_id, scope=ConsentScope.SENDING)
    goes(county, DESK, KINDERGARTEN, case_id)
    said(county, KINDERGARTEN, case_id, "Kõige uuem sõna")
    goes_in_vain(county, KINDERGARTEN, OTHER, case_id)
    county.restored(KINDERGARTEN, copy)

    asked_round(county, KINDERGARTEN, first)

    assert county.owners(case_id) == [KINDERGARTEN]
    assert words_at(county, KINDERGARTEN, case_id) == {"Kõige uuem sõna"}
    assert [each.id for each in consents_at(county, KINDERGARTEN, case_id)] == [consent.id]


def test_what_was_written_and_sealed_after_the_backup_comes_back_with_the_handover(
    county: County, case_id: CaseId
) -> None:
    said(county, KINDERGARTEN, case_id, "Vana sõna")
    copy = county.copy(KINDERGARTEN)
    said(county, KINDERGARTEN, case_id, "Uus sõna")
    consent = dealings.a_consent(county[KINDERGARTEN], case_id, scope=ConsentScope.SENDING)
    goes_in_vain(county, KINDERGARTEN, DESK, case_id)
    county.restored(KINDERGARTEN, copy)

    asked_round(county, KINDERGARTEN)

    assert words_at(county, KINDERGARTEN, case_id) == {"Uus sõna"}
    (again,) = consents_at(county, KINDERGARTEN, case_id)
    assert (again.id, again.origin) == (consent.id, "")


def test_a_case_that_was_forgotten_altogether_has_its_plan_again(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(DESK)
    goes(county, KINDERGARTEN, DESK, case_id)
    said(county, DESK, case_id, "Uus sõna")
    goes_in_vain(county, DESK, OTHER, case_id)
    county.restored(DESK, copy)

    asked_round(county, DESK, OTHER)

    assert county.owners(case_id) == [DESK]
    assert words_at(county, DESK, case_id) == {"Uus sõna"}


def test_what_was_sealed_then_is_not_supplied_once_more(county: County, case_id: CaseId) -> None:
    said(county, KINDERGARTEN, case_id, "Vana sõna")
    goes(county, KINDERGARTEN, DESK, case_id)
    copy = county.copy(KINDERGARTEN)
    said(county, DESK, case_id, "Uus sõna")
    goes(county, DESK, KINDERGARTEN, case_id)
    dealings.a_consent(county[KINDERGARTEN], case_id, scope=ConsentScope.SENDING)
    goes(county, KINDERGARTEN, OTHER, case_id)
    county.restored(KINDERGARTEN, copy)

    asked_round(county, KINDERGARTEN, DESK)
    is_supplied(county, KINDERGARTEN, case_id)

    came = cases.case_file(county[OTHER], case_id).received
    own = [entry for entry in came if entry.author_store == county[KINDERGARTEN].store.id]
    parts = {EntryKind.VOICES, EntryKind.NEED, EntryKind.PLAN, EntryKind.CONSENT}
    assert [entry for entry in own if entry.kind in parts] == []


def test_what_is_written_while_the_house_asks_round_is_the_newest(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    said(county, KINDERGARTEN, case_id, "Vana sõna")
    goes_in_vain(county, KINDERGARTEN, DESK, case_id)
    county.restored(KINDERGARTEN, copy)
    said(county, KINDERGARTEN, case_id, "Uus sõna")

    asked_round(county, KINDERGARTEN)

    assert words_at(county, KINDERGARTEN, case_id) == {"Uus sõna"}


def test_what_is_written_while_the_house_asks_round_stays_beside_what_came_back_meanwhile(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    goes(county, KINDERGARTEN, DESK, case_id)
    goes(county, DESK, OTHER, case_id)
    said(county, OTHER, case_id, "Teiste sõna")
    goes(county, OTHER, KINDERGARTEN, case_id)
    county.restored(KINDERGARTEN, copy)
    said(county, KINDERGARTEN, case_id, "Oma sõna")

    asked_round(county, KINDERGARTEN, OTHER)

    assert county.owners(case_id) == [KINDERGARTEN]
    received = cases.case_file(county[KINDERGARTEN], case_id).received
    shown = {entry.child_words for entry in received if entry.kind is EntryKind.VOICES}
    assert {"Teiste sõna", "Oma sõna"} <= shown | words_at(county, KINDERGARTEN, case_id)
    told = [entry.text for entry in received if entry.kind in {EntryKind.NEED, EntryKind.PLAN}]
    assert sum("Oma sõna" in text for text in told) == 2


def test_what_comes_back_after_the_case_was_sealed_anew_follows_it(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    said(county, KINDERGARTEN, case_id, "Vana sõna")
    goes_in_vain(county, KINDERGARTEN, DESK, case_id)
    said(county, KINDERGARTEN, case_id, "Uus sõna")
    _, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.restored(KINDERGARTEN, copy)
    county.settles_by_word(KINDERGARTEN)
    for _ in range(2):
        goes_in_vain(county, KINDERGARTEN, OTHER, case_id)
    goes(county, KINDERGARTEN, OTHER, case_id)

    county.takes_in(reply_of(county, DESK, KINDERGARTEN))
    is_supplied(county, KINDERGARTEN, case_id)

    received = cases.case_file(county[OTHER], case_id).received
    parts = {EntryKind.VOICES, EntryKind.NEED, EntryKind.PLAN}
    told = [entry for entry in received if entry.kind in parts]
    assert {entry.kind for entry in told} == parts
    assert all("Uus sõna" in entry.text for entry in told)


def test_a_plan_that_comes_back_as_it_stands_stays_approved(
    county: County, case_id: CaseId
) -> None:
    plans.approve_plan(county[KINDERGARTEN], case_id)
    approved = plan_at(county, KINDERGARTEN, case_id)
    copy = county.copy(KINDERGARTEN)
    goes_in_vain(county, KINDERGARTEN, DESK, case_id)
    county.restored(KINDERGARTEN, copy)

    asked_round(county, KINDERGARTEN)

    assert plan_at(county, KINDERGARTEN, case_id) == approved
