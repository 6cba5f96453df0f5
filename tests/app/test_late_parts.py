# SPDX-License-Identifier: EUPL-1.2
"""What changes in a case on its way reaches its new owner: plan, need, voices, tasks, consents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hop_desktop.app import cases, family_dealings, handovers, plans, supplements
from hop_desktop.domain.cases import Need
from hop_desktop.domain.consents import Consent, ConsentForm, ConsentScope
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.handovers import Basis, CarerInformed, Handover, Part, Withheld
from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.app import dealings
from tests.app.county import KINDERGARTEN, County, File

DESK, OTHER = "desk-1", "desk-2"
NEED = Need(network="Vanaema elab Põlvas.", resources="Õde hoiab.")


def changed(county: County, case_id: CaseId) -> None:
    """Change every part of a case that a handover carries beside its chronology."""
    house = county[KINDERGARTEN]
    cases.save_need(house, case_id, NEED)
    cases.save_voices(house, case_id, child="Tahan õue.", parent="Õhtud on rasked.")
    plans.save_goal(house, case_id, worlds.a_goal())
    plans.save_evaluation(
        house,
        case_id,
        evaluate_on=house.today() + timedelta(days=30),
        evaluation="Õpib rõõmuga.",
        recommendations="Jätkata logopeediga.",
    )
    plans.add_task(house, case_id, title="Helistada emale", owner=house.person.id, due_on=None)


def a_consent(county: County, case_id: CaseId) -> Consent:
    return dealings.a_consent(county[KINDERGARTEN], case_id, scope=ConsentScope.SENDING)


def late(county: County, name: str, case_id: CaseId) -> dict[EntryKind, list[Entry]]:
    found: dict[EntryKind, list[Entry]] = {}
    for entry in cases.case_file(county[name], case_id).received:
        found.setdefault(entry.kind, []).append(entry)
    return found


def accepted(county: County, file: File, handover: Handover) -> None:
    county.takes_in(file)
    county.takes_in(county.accepts(file.to, handover.id))


def supplied(county: County, here: str, there: str, case_id: CaseId) -> None:
    (ack,) = county.replies(there, county.takes_in(county.supplies(here, case_id)), here)
    county.takes_in(ack)
    assert supplements.owed_of_case(county[here], case_id) is None


def test_parts_changed_between_sealing_and_acceptance_reach_the_new_owner(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    changed(county, case_id)
    accepted(county, file, handover)
    assert supplements.owed_of_case(county[KINDERGARTEN], case_id) is not None

    supplied(county, KINDERGARTEN, DESK, case_id)

    found = late(county, DESK, case_id)
    (need,), (voices,), (plan,), (task,) = (
        found[kind] for kind in (EntryKind.NEED, EntryKind.VOICES, EntryKind.PLAN, EntryKind.TASK)
    )
    assert "Vanaema elab Põlvas." in need.text
    assert "Õde hoiab." in need.text
    assert (voices.child_words, voices.text) == ("Tahan õue.", "Õhtud on rasked.")
    assert worlds.a_goal().title in plan.text
    assert "Õpib rõõmuga." in plan.result
    assert "Jätkata logopeediga." in plan.result
    assert "Helistada emale" in task.text
    here = county.case(DESK, case_id)
    assert here is not None
    assert here.need != NEED  # the new owner's own words are its own


def test_what_was_sealed_with_the_handover_is_not_supplied_again(
    county: County, case_id: CaseId
) -> None:
    changed(county, case_id)
    a_consent(county, case_id)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    accepted(county, file, handover)

    assert supplements.owed_of_case(county[KINDERGARTEN], case_id) is None


def said(county: County, name: str, case_id: CaseId) -> list[str]:
    """Return the child's words that came with a case after its sealing."""
    return [entry.child_words for entry in late(county, name, case_id)[EntryKind.VOICES]]


def test_the_highest_revision_holds_and_an_older_one_that_comes_last_changes_nothing(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    cases.save_voices(county[KINDERGARTEN], case_id, child="Tahan õue.", parent="")
    county.takes_in(file)
    receipt = county.accepts(DESK, handover.id)
    county.takes_in(receipt)
    older = county.supplies(KINDERGARTEN, case_id)
    with county[KINDERGARTEN].write("case.voices-kept", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        tx.cases.save(
            replace(case, child_voice="Tahan koju.", voices_revision=case.voices_revision + 1)
        )
    supplied(county, KINDERGARTEN, DESK, case_id)
    county.takes_in(older)

    assert said(county, DESK, case_id) == ["Tahan koju."]


def test_words_that_never_arrived_are_kept_when_the_case_comes_back_without_them(
    county: County, case_id: CaseId
) -> None:
    first, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    changed(county, case_id)
    accepted(county, file, first)  # and no supplement is ever sent
    with county[DESK].read() as tx:
        assert tx.plans.of_case(case_id) is not None
    cases.save_need(county[DESK], case_id, Need(network="Onu aitab."))
    back, file = county.hands_over(DESK, KINDERGARTEN, case_id)
    accepted(county, file, back)

    found = late(county, KINDERGARTEN, case_id)
    assert [entry.child_words for entry in found[EntryKind.VOICES]] == ["Tahan õue."]
    assert "Vanaema elab Põlvas." in found[EntryKind.NEED][0].text
    assert "Õpib rõõmuga." in found[EntryKind.PLAN][0].result
    third, file = county.hands_over(KINDERGARTEN, OTHER, case_id)
    accepted(county, file, third)
    assert said(county, OTHER, case_id) == ["Tahan õue."]


def test_a_consent_taken_back_here_stays_so_when_the_case_comes_back(
    county: County, case_id: CaseId
) -> None:
    consent = a_consent(county, case_id)
    first, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    taken_back(county, case_id, consent)
    accepted(county, file, first)
    back, file = county.hands_over(DESK, KINDERGARTEN, case_id)
    accepted(county, file, back)

    with county[KINDERGARTEN].read() as tx:
        (here,) = tx.consents.of_child(consent.child_id)
    assert here.withdrawn_on == county[KINDERGARTEN].today()


def taken_back(county: County, case_id: CaseId, consent: Consent) -> None:
    house = county[KINDERGARTEN]
    family_dealings.keep_consent(
        house,
        case_id,
        scope=consent.scope,
        giver=consent.giver,
        form=consent.form,
        given_on=consent.given_on,
        withdrawn_on=house.today(),
        withdrawal_note="Ema mõtles ümber.",
        before=consent,
    )


def test_a_consent_taken_back_after_sealing_is_taken_back_at_the_desk_too(
    county: County, case_id: CaseId
) -> None:
    consent = a_consent(county, case_id)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    house = county[KINDERGARTEN]
    taken_back(county, case_id, consent)
    accepted(county, file, handover)
    supplied(county, KINDERGARTEN, DESK, case_id)

    child = cases.case_file(county[DESK], case_id).child
    with county[DESK].read() as tx:
        (there,) = tx.consents.of_child(child.id)
    assert (there.withdrawn_on, there.withdrawal_note) == (house.today(), "Ema mõtles ümber.")
    (told,) = late(county, DESK, case_id)[EntryKind.CONSENT]
    assert told.result == "Ema mõtles ümber."


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        (Part.PLAN, EntryKind.PLAN),
        (Part.NEED, EntryKind.NEED),
        (Part.VOICES, EntryKind.VOICES),
        (Part.TASKS, EntryKind.TASK),
        (Part.CONSENTS, EntryKind.CONSENT),
    ],
)
def test_what_stays_stays_however_it_changes(
    county: County, case_id: CaseId, part: Part, kind: EntryKind
) -> None:
    house = county[KINDERGARTEN]
    begun = handovers.start(house, case_id, recipient=county.contact(KINDERGARTEN, DESK))
    handovers.prepare(
        house,
        begun.id,
        recipient=begun.recipient,
        reason="Vaja on abi väljastpoolt.",
        withheld=(Withheld(part=part, reason="Pere ei soovi."),),
        basis=Basis.LAW,
        carer_informed=CarerInformed.YES,
        carer_note="Räägiti emaga.",
    )
    handovers.approve(house, begun.id)
    handover = handovers.seal(house, begun.id)
    changed(county, case_id)
    a_consent(county, case_id)
    accepted(county, county.handover_file(KINDERGARTEN, begun.id), handover)

    supplied(county, KINDERGARTEN, DESK, case_id)

    assert kind not in late(county, DESK, case_id)


def test_a_former_owner_passes_on_what_comes_late(county: County, case_id: CaseId) -> None:
    first, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    changed(county, case_id)
    accepted(county, file, first)
    second, onward = county.hands_over(DESK, OTHER, case_id)
    accepted(county, onward, second)

    supplied(county, KINDERGARTEN, DESK, case_id)
    supplied(county, DESK, OTHER, case_id)

    assert {EntryKind.PLAN, EntryKind.NEED, EntryKind.VOICES} <= set(late(county, OTHER, case_id))


def test_what_is_written_after_a_restore_follows_the_handover_that_was_forgotten(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.restored(KINDERGARTEN, copy)
    changed(county, case_id)
    accepted_there = county.takes_in(file)
    assert accepted_there.incoming is not None
    county.accepts(DESK, handover.id)
    for question in county.asks_round(KINDERGARTEN):
        for reply in county.replies(question.to, county.takes_in(question), KINDERGARTEN):
            county.takes_in(reply)
    assert county.owners(case_id) == [DESK]

    supplied(county, KINDERGARTEN, DESK, case_id)

    assert said(county, DESK, case_id) == ["Tahan õue."]
    assert {EntryKind.NEED, EntryKind.PLAN, EntryKind.TASK} <= set(late(county, DESK, case_id))


def test_a_consent_of_the_last_days_tells_until_when_it_holds(
    county: County, case_id: CaseId
) -> None:
    house = county[KINDERGARTEN]
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    family_dealings.keep_consent(
        house,
        case_id,
        scope=ConsentScope.SENDING,
        giver="Õie Maasikas",
        form=ConsentForm.WRITTEN,
        given_on=house.today(),
        valid_until=date(2027, 8, 31),
    )
    accepted(county, file, handover)

    supplied(county, KINDERGARTEN, DESK, case_id)

    (consent,) = late(county, DESK, case_id)[EntryKind.CONSENT]
    assert "31.08.2027" in f"{consent.text} {consent.result}"
