# SPDX-License-Identifier: EUPL-1.2
"""What the tests of letters share: an offer that has come to the desk, and who writes about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from hop_desktop.app import letters, threads
from hop_desktop.app.session import Session
from hop_desktop.app.threads import Waits
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.letters import FeedbackPart, KeptPart, Letter, ToldPart
from tests.app.county import KINDERGARTEN, County, File

DESK, OTHER = "desk-1", "desk-2"
QUESTION, ANSWER = "Kas isa on nõus?", "Jah, isa on nõus."
PDF = b"%PDF-1.7\nlogopeedi kokkuv\xc3\xb5te\n%%EOF\n"
TOLD = [ToldPart(part=FeedbackPart.HELP, text="Laps saab tugiisiku.")]
KEPT = [KeptPart(part=FeedbackPart.DECIDED, reason="Kohtumenetlus käib.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A handover that has come to the desk, with its file."""

    handover: Handover
    file: File


def accepted(county: County, offer: Offer) -> Offer:
    county.takes_in(county.accepts(DESK, offer.handover.id))
    return offer


def file_of(county: County, here: str, letter: Letter) -> File:
    """Write a letter's file; time passes, so that a thread has its order."""
    county.clock.move(seconds=60)
    path = letters.write_letter(county[here], letter.package_id, county.folder)
    return File(to=county.house_of(here, letter.contact), data=path.read_bytes())


def asks(county: County, offer: Offer, words: str = QUESTION) -> tuple[Letter, File]:
    letter = letters.ask(county[DESK], offer.handover.id, words=words)
    return letter, file_of(county, DESK, letter)


def answers(county: County, question: Letter, words: str = ANSWER) -> tuple[Letter, File]:
    letter = letters.answer(county[KINDERGARTEN], question.package_id, words=words)
    return letter, file_of(county, KINDERGARTEN, letter)


def what_waits(session: Session) -> list[Waits]:
    return [each.waits for each in threads.waiting(session)]


def words_of(session: Session, case_id: Any) -> list[str]:
    thread = threads.of_case(session, case_id)
    return [getattr(row.letter.content, "words", "") for row in thread.letters]


def unchanged(county: County, here: str) -> Callable[[], bool]:
    def rows() -> dict[str, list[Any]]:
        with county[here].read() as tx:
            return {
                name: tx.rows.all(f"SELECT * FROM {name} ORDER BY 1, 2")  # noqa: S608  tables
                for name in ("letter", "package", "support_case", "handover", "incoming", "journal")
            }

    before = rows()
    return lambda: rows() == before


def refused(county: County, file: File, error: type[HopError]) -> None:
    """Let a file arrive that is refused for this reason, and nothing changes."""
    same = unchanged(county, file.to)
    with pytest.raises(error):
        county.takes_in(file)
    assert same()


def gives_feedback(county: County, here: str, handover: Handover) -> File:
    return file_of(
        county, here, letters.give_feedback(county[here], handover.id, told=TOLD, kept=KEPT)
    )


def came(row: threads.LetterRow) -> bool:
    return row.letter.direction == "in"
