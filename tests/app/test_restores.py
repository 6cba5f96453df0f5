# SPDX-License-Identifier: EUPL-1.2
"""What a restore puts in danger when a house is only informed, unknown, or settled by word."""

from __future__ import annotations

from uuid import UUID

import pytest

from hop_desktop.app import (
    cases,
    corrections,
    counts,
    family_dealings,
    inbox,
    observations,
    resync,
    supplements,
)
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.resync import AskedContact
from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.errors import AnswerInDoubt
from hop_desktop.domain.handovers import CarerInformed, IncomingState
from hop_desktop.domain.ids import CaseId, HandoverId
from hop_desktop.domain.observations import Observation
from hop_desktop.domain.telling import Telling
from tests import worlds
from tests.app.chain import forged
from tests.app.county import KINDERGARTEN, County, File
from tests.app.houses import dump
from tests.store.test_journal import behind_the_back

DESK, OTHER, NEW = "desk-1", "desk-2", "desk-3"


def asks(county: County, here: str, there: str) -> None:
    """Let a restored house ask another one, and take its answer in."""
    (question,) = (each for each in county.asks_round(here) if each.to == there)
    (reply,) = county.replies(there, county.takes_in(question), here)
    county.takes_in(reply)


def asked(county: County, here: str, there: str) -> AskedContact:
    recovery = resync.recovery(county[here])
    assert recovery is not None
    return next(each for each in recovery.asked if each.contact.id == county.contact(here, there))


def tells(county: County, case_id: CaseId, to: str, informed: str) -> tuple[HandoverId, File]:
    """Hand the case over from the kindergarten to one house, and tell another."""
    told = county.contact(KINDERGARTEN, informed)
    handover = worlds.a_sealed_handover(
        county[KINDERGARTEN], case_id, county.contact(KINDERGARTEN, to), informed=(told,)
    )
    return handover.id, county.handover_file(KINDERGARTEN, handover.id)


def test_a_desk_that_declined_forgot_it_and_settled_by_word_cannot_accept_anew(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    copy = county.copy(DESK)
    county.takes_in(county.declines(DESK, handover.id))
    county.restored(DESK, copy)
    county.settles_by_word(DESK)

    before = dump(county[DESK])
    for answer in (inbox.accept, inbox.decline):
        with pytest.raises(AnswerInDoubt):
            answer(county[DESK], handover.id, words="Siin on meie vastus.")
    assert dump(county[DESK]) == before
    assert county.owners(case_id) == [KINDERGARTEN]

    asks(county, DESK, KINDERGARTEN)
    assert incoming_state(county, DESK, handover.id) is IncomingState.DECLINED
    assert county.owners(case_id) == [KINDERGARTEN]


def incoming_state(county: County, name: str, handover_id: HandoverId) -> IncomingState:
    with county[name].read() as tx:
        return tx.incoming.get(handover_id).state


def test_what_is_offered_after_the_file_has_come_is_answered_as_ever(
    county: County, case_id: CaseId
) -> None:
    county.restored(DESK, county.copy(DESK))
    county.settles_by_word(DESK)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    with pytest.raises(AnswerInDoubt):
        inbox.accept(county[DESK], handover.id)

    asks(county, DESK, KINDERGARTEN)
    county.takes_in(county.accepts(DESK, handover.id))

    assert county.owners(case_id) == [DESK]
    assert [each.contact.id for each in (resync.recovery(county[DESK]) or _none()).asked] == [
        county.contact(DESK, OTHER)
    ]


def _none() -> resync.Recovery:
    return resync.Recovery(locked=False, asked=())


@pytest.mark.parametrize("asked_back", [False, True])
def test_a_desk_that_was_only_informed_gets_its_copies_back(
    county: County, case_id: CaseId, *, asked_back: bool
) -> None:
    copy = county.copy(OTHER)
    handover_id, file = tells(county, case_id, DESK, informed=OTHER)
    county.takes_in(File(to=OTHER, data=file.data))
    if asked_back:
        request = county.asks_back(KINDERGARTEN, handover_id)
        county.takes_in(File(to=OTHER, data=request.data))
    county.restored(OTHER, copy)
    assert inbox.inbox(county[OTHER]) == ()

    asks(county, OTHER, KINDERGARTEN)

    (back,) = inbox.inbox(county[OTHER])
    assert (back.handover_id, back.for_information) == (handover_id, True)
    assert back.state is (IncomingState.WITHDRAWN if asked_back else IncomingState.OFFERED)
    again = county.takes_in(File(to=OTHER, data=file.data))
    assert again.what is Arrived.SEEN_BEFORE
    assert counts.odd_counts(county[OTHER]) == ()


def test_a_request_that_an_informed_desk_had_before_its_handover_comes_back_too(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(OTHER)
    handover_id, file = tells(county, case_id, DESK, informed=OTHER)
    request = county.asks_back(KINDERGARTEN, handover_id)
    county.takes_in(File(to=OTHER, data=request.data))
    county.restored(OTHER, copy)

    asks(county, OTHER, KINDERGARTEN)
    county.takes_in(File(to=OTHER, data=file.data))

    (back,) = inbox.inbox(county[OTHER])
    assert back.state is IncomingState.WITHDRAWN


def test_a_handover_to_a_house_met_after_the_backup_never_falls_to_the_one_that_was_told(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    county.close()
    worlds.a_desk(county.folder / NEW).close()
    with_new = County(county.folder)
    for one, other in ((KINDERGARTEN, NEW), (NEW, KINDERGARTEN)):
        with_new.meets(one, other)
    handover_id, file = tells(with_new, case_id, NEW, informed=DESK)
    with_new.takes_in(file)
    with_new.takes_in(File(to=DESK, data=file.data))
    with_new.restored(KINDERGARTEN, copy)

    asks(with_new, KINDERGARTEN, DESK)
    asks(with_new, KINDERGARTEN, OTHER)

    assert asked(with_new, KINDERGARTEN, DESK).asked.unknown_house == "Näidisvalla heaoluteenistus"
    assert with_new.is_locked(KINDERGARTEN)
    with with_new[KINDERGARTEN].read() as tx:
        assert tx.handovers.find(handover_id) is None

    with_new.meets(KINDERGARTEN, NEW)
    for there in (DESK, NEW):
        asks(with_new, KINDERGARTEN, there)

    assert not with_new.is_locked(KINDERGARTEN)
    with with_new[KINDERGARTEN].read() as tx:
        assert tx.handovers.get(handover_id).recipient == with_new.contact(KINDERGARTEN, NEW)
    with_new.takes_in(with_new.accepts(NEW, handover_id))
    assert with_new.owners(case_id) == [NEW]
    with_new.close()


def test_an_answer_that_comes_too_late_leaves_no_gap_in_the_count(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    declined = county.declines(DESK, handover.id)
    again = forged(county[DESK], declined.data, county[KINDERGARTEN], manifest={"sequence": 2})
    third = forged(county[DESK], declined.data, county[KINDERGARTEN], manifest={"sequence": 3})
    county.takes_in(declined)

    late = county.takes_in(File(to=KINDERGARTEN, data=again))
    county.takes_in(File(to=KINDERGARTEN, data=third))

    assert late.what is Arrived.LATE
    assert county.takes_in(File(to=KINDERGARTEN, data=again)).what is Arrived.SEEN_BEFORE
    found = [o for each in counts.odd_counts(county[KINDERGARTEN]) for o in each.oddities]
    assert not [oddity for oddity in found if not oddity.forked]


# Revisions


def reworded(county: County, observation: Observation, facts: str) -> None:
    observations.reword(
        county[KINDERGARTEN], observation.id, facts=facts, child_words="", judgement=""
    )


def held_there(county: County, name: str, case_id: CaseId, entry_id: UUID) -> tuple[int, str]:
    """Return revision and words of an entry as another house holds it."""
    found = cases.case_file(county[name], case_id).received
    (entry,) = (entry for entry in found if entry.id == entry_id)
    return entry.revision, entry.text


def supplied(county: County, case_id: CaseId) -> None:
    (ack,) = county.replies(
        DESK, county.takes_in(county.supplies(KINDERGARTEN, case_id)), KINDERGARTEN
    )
    county.takes_in(ack)


@pytest.fixture
def forgotten(county: County, case_id: CaseId) -> Observation:
    """Reword an observation twice for the desk that has the case, and forget it by a restore."""
    child = cases.case_file(county[KINDERGARTEN], case_id).child
    seen = worlds.an_observation_of(county[KINDERGARTEN], child, facts="Mängis üksi.")
    copy = county.copy(KINDERGARTEN)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    for facts in ("Mängis Jaaniga.", "Mängis kõigiga."):
        county.clock.move(seconds=60)
        reworded(county, seen, facts)
    supplied(county, case_id)
    county.clock.move(seconds=60)
    county.restored(KINDERGARTEN, copy)
    county.clock.move(seconds=60)
    return seen


def asks_everybody(county: County) -> None:
    for there in (DESK, OTHER):
        asks(county, KINDERGARTEN, there)


def test_a_restored_author_has_the_newest_words_again_and_counts_on_from_them(
    county: County, case_id: CaseId, forgotten: Observation
) -> None:
    asks_everybody(county)

    read = observations.read(county[KINDERGARTEN], forgotten.id).observation
    assert (read.revision, read.facts) == (3, "Mängis kõigiga.")
    assert read.earlier[-1].facts == "Mängis üksi."
    assert supplements.owed_of_case(county[KINDERGARTEN], case_id) is None
    reworded(county, forgotten, "Mängis jälle üksi.")
    supplied(county, case_id)
    assert held_there(county, DESK, case_id, forgotten.id)[1] == "Mängis jälle üksi."


@pytest.mark.parametrize("times", [1, 2])
def test_what_an_author_writes_before_the_answers_come_is_newer_than_what_they_bring(
    county: County, case_id: CaseId, forgotten: Observation, times: int
) -> None:
    for facts in ("Mängis täna õues.", "Mängis täna õues üksi.")[:times]:
        reworded(county, forgotten, facts)

    asks_everybody(county)
    supplied(county, case_id)

    read = observations.read(county[KINDERGARTEN], forgotten.id).observation
    assert read.facts == ("Mängis täna õues.", "Mängis täna õues üksi.")[times - 1]
    assert held_there(county, DESK, case_id, forgotten.id) == (read.revision, read.facts)


def test_a_restored_author_counts_on_with_a_telling_and_sees_what_others_hold_of_it(
    county: County, case_id: CaseId
) -> None:
    house = county[KINDERGARTEN]
    told = family_dealings.record_telling(
        house,
        case_id,
        told=CarerInformed.YES,
        on=house.today(),
        whom="Ema",
        about="Mäng",
        note="Räägiti hommikul.",
    )
    copy = county.copy(KINDERGARTEN)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    corrected(county, told, "Räägiti õhtul.")
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    supplied(county, case_id)
    county.restored(KINDERGARTEN, copy)

    asks_everybody(county)

    found = cases.case_file(county[KINDERGARTEN], case_id).received
    assert ["Räägiti õhtul." in entry.text for entry in found if entry.id == told.id] == [True]
    assert supplements.owed_of_case(county[KINDERGARTEN], case_id) is None
    with county[KINDERGARTEN].read() as tx:
        mine = tx.tellings.get(told.id)
    with county[KINDERGARTEN].write("telling.corrected", "telling", told.id) as tx:
        assert tx.tellings.save(mine).revision > mine.revision + 1


def corrected(county: County, told: Telling, note: str) -> None:
    corrections.correct_telling(
        county[KINDERGARTEN],
        told,
        told=told.told,
        on=told.on,
        whom=told.whom,
        about=told.about,
        note=note,
        reason="Aeg oli vale.",
    )


def test_when_two_houses_are_restored_the_head_sees_how_each_case_stands_in_both(
    county: County, case_id: CaseId
) -> None:
    copies = {name: county.copy(name) for name in (KINDERGARTEN, DESK)}
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    later = county.copy(DESK)
    county.restored(KINDERGARTEN, copies[KINDERGARTEN])
    county.restored(DESK, later)

    asks(county, KINDERGARTEN, DESK)

    both = asked(county, KINDERGARTEN, DESK)
    (line,) = both.lines
    assert both.asked.restoring
    assert not both.asked.is_settled
    assert line.theirs is not None
    assert (line.custody, line.ownership) == (CaseCustody.PAST, 2)
    assert (line.theirs.custody, line.theirs.ownership) == (CaseCustody.OWN, 2)


def test_a_desk_that_was_told_of_the_restore_first_lets_the_forgotten_handover_go(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    handover_id, file = tells(county, case_id, DESK, informed=OTHER)
    county.takes_in(File(to=OTHER, data=file.data))
    county.restored(KINDERGARTEN, copy)
    asks(county, KINDERGARTEN, DESK)
    asks(county, KINDERGARTEN, OTHER)  # and so it learns of the handover again

    county.takes_in(file)
    county.takes_in(county.answer_file(DESK, handover_id))

    case = county.case(KINDERGARTEN, case_id)
    assert case is not None
    assert case.custody is CaseCustody.OWN
    assert county.owners(case_id) == [KINDERGARTEN]


def test_a_question_to_the_partners_whose_bytes_were_taken_away_is_missed(
    county: County, case_id: CaseId
) -> None:
    _, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.restored(DESK, county.copy(DESK))
    county.asks_round(DESK)
    store = county[DESK].store
    assert store.verify().ok

    taken = behind_the_back(
        store,
        """DELETE FROM package_content WHERE package_content.package_id IN
            (SELECT package.package_id FROM package WHERE package.kind = 'resync')""",
    )

    assert taken > 0
    assert not store.verify().ok
