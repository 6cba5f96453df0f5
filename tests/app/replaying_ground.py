# SPDX-License-Identifier: EUPL-1.2
"""A restored house asks round: what it is answered, and what stands in the houses afterwards."""

from __future__ import annotations

from hop_desktop.app import attachments, cases, handover_reading, inbox
from hop_desktop.domain.cases import CaseCustody, MeasureKind
from hop_desktop.domain.handovers import Handover, IncomingState
from hop_desktop.domain.ids import CaseId, HandoverId
from tests.app.county import KINDERGARTEN, County, File

DESK, OTHER = "desk-1", "desk-2"
PDF = b"%PDF-1.7 lisa"


def reply_of(county: County, there: str, back_to: str) -> File:
    """Let a restored house ask another one; return the answer, not taken in yet."""
    question = next(each for each in county.asks_round(back_to) if each.to == there)
    (reply,) = county.replies(there, county.takes_in(question), back_to)
    return reply


def asked_round(county: County, name: str, *first: str) -> int:
    """Ask round until all have answered, some first; return how many rounds it took."""
    rounds = 0
    while county.is_locked(name):
        rounds += 1
        questions = county.asks_round(name)
        for question in sorted(questions, key=lambda each: each.to not in first):
            for reply in county.replies(question.to, county.takes_in(question), name):
                county.takes_in(reply)
    return rounds


def custody(county: County, name: str, case_id: CaseId) -> CaseCustody:
    case = county.case(name, case_id)
    assert case is not None
    return case.custody


def handover_at(county: County, name: str, handover_id: HandoverId) -> Handover:
    return handover_reading.handover_file(county[name], handover_id).handover


def incoming_state(county: County, name: str, handover_id: HandoverId) -> IncomingState:
    return inbox.incoming_file(county[name], handover_id).incoming.state


def asked_back(county: County, there: str, case_id: CaseId) -> Handover:
    """Hand over to a house, ask back before the file comes, and hear that it is let go."""
    handover, _ = county.hands_over(KINDERGARTEN, there, case_id)
    asked = county.takes_in(county.asks_back(KINDERGARTEN, handover.id))
    (answer,) = county.replies(there, asked, KINDERGARTEN)
    county.takes_in(answer)
    return handover


def supplied(county: County, case_id: CaseId) -> File:
    """Let a case go to the desk, and write what was noted in between."""
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    house = county[KINDERGARTEN]
    cases.add_measure(
        house, case_id, on=house.today(), kind=MeasureKind.MEASURE, what="Kõne Õie Õunapuuga"
    )
    attachments.attach_to_case(house, case_id, title="Lisa", content=PDF)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    return county.supplies(KINDERGARTEN, case_id)
