# SPDX-License-Identifier: EUPL-1.2
"""Letters are found by their words, on both sides, by those who may read the case."""

from __future__ import annotations

from hop_desktop.app import finding, letters
from hop_desktop.app.session import Session
from hop_desktop.domain.finding import Kind, Narrowing
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.letters import FeedbackPart, KeptPart, Letter, ToldPart
from tests import worlds
from tests.app.county import KINDERGARTEN, County
from tests.app.letters.ground import DESK, file_of

ASKED, ANSWERED, TOLD = "Kas kuulmist uuriti?", "Kuulmine on korras.", "Kuulmisaparaat on olemas."
HELP = ToldPart(part=FeedbackPart.HELP, text=TOLD)
SECRET = KeptPart(part=FeedbackPart.DECIDED, reason="Kuulmispuude otsus on vaidlustatud.")


def excerpts(session: Session, text: str = "kuulm", **narrowing: object) -> list[str]:
    found = finding.find(session, text, Kind.LETTER, Narrowing(**narrowing)).found  # type: ignore[arg-type]  # by name
    return sorted(each.excerpt.text for each in found)


def sent(county: County, here: str, letter: Letter) -> None:
    county.takes_in(file_of(county, here, letter))


def written_to_each_other(county: County, case_id: CaseId) -> None:
    """Let the desk ask before it takes the case over, the house answer, the desk tell."""
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    question = letters.ask(county[DESK], handover.id, words=ASKED)
    assert excerpts(county[DESK]) == []  # there is no case yet at which it could be read
    sent(county, DESK, question)
    answer = letters.answer(county[KINDERGARTEN], question.package_id, words=ANSWERED)
    sent(county, KINDERGARTEN, answer)
    county.takes_in(county.accepts(DESK, handover.id))
    told = letters.give_feedback(county[DESK], handover.id, told=[HELP], kept=[SECRET])
    sent(county, DESK, told)


def test_a_question_its_answer_and_feedback_are_found_in_both_houses(
    county: County, case_id: CaseId
) -> None:
    written_to_each_other(county, case_id)

    for house in (KINDERGARTEN, DESK):
        found = finding.find(county[house], "kuulm", Kind.LETTER).found
        assert {each.excerpt.text for each in found} == {ASKED, ANSWERED, TOLD}
        assert {(each.case_id, each.child) for each in found} == {(case_id, "Mari Maasikas")}
        assert excerpts(county[house], "vaidlustatud") == []
    assert excerpts(county[KINDERGARTEN], mine=True) == [ANSWERED]
    assert excerpts(county[DESK], mine=True) == sorted([ASKED, TOLD])
    today = county[DESK].today()
    assert len(excerpts(county[DESK], since=today)) == 3


def test_who_may_read_the_case_finds_its_letters_and_nobody_else(
    county: County, case_id: CaseId
) -> None:
    written_to_each_other(county, case_id)

    for login, many in ((worlds.TEACHER, 3), (worlds.OTHER_TEACHER, 0)):
        person = worlds.unlocked(county.folder / KINDERGARTEN, login, county.clock)
        try:
            assert len(excerpts(person)) == many
        finally:
            person.close()
