# SPDX-License-Identifier: EUPL-1.2
"""Files that are not what their names say, codes, corrections of sets, and usual words."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from hop_desktop.domain.alarms import clock_alarm
from hop_desktop.domain.attachments import check_named
from hop_desktop.domain.corrections import is_correction
from hop_desktop.domain.directories import Topic, Wanted
from hop_desktop.domain.errors import Invalid, StoreInUse, TooManyTries
from hop_desktop.domain.ids import CaseId, ReferralId, StaffId
from hop_desktop.domain.institution import Place, Workplace, check_registry_code
from hop_desktop.domain.journal import Fault, JournalEntry, first_break, linked
from hop_desktop.domain.masking import Mask, Names, name_words
from hop_desktop.domain.name_forms import grammatical_case
from hop_desktop.domain.referrals import Enclosure, Referral
from hop_desktop.domain.titles import RoleTitles
from tests.builders import NOON, TODAY, an_observation


@pytest.mark.parametrize(
    ("content", "ending", "reason"),
    [
        (b"MZ\x90", ".PDF", "not-as-named"),
        (b"MZ\x90", ".exe", "kind-not-taken"),
        (b"MZ" * (1 << 26), ".pdf", "too-large"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused_so(
    content: bytes, ending: str, reason: str
) -> None:
    with pytest.raises(Invalid) as refused:
        check_named(content, ending)

    assert refused.value.reason == reason


def test_a_picture_under_another_name_is_a_picture() -> None:
    check_named(b"%PDF-1.7", ".png")


def test_a_registry_code_has_its_check_digit() -> None:
    check_registry_code("12345678")

    with pytest.raises(Invalid):
        check_registry_code("12345679")


def test_enclosures_are_added_freely_and_taken_away_with_a_reason() -> None:
    sent = Referral(
        id=ReferralId(uuid4()),
        case_id=CaseId(uuid4()),
        author_id=StaffId(uuid4()),
        written_at=NOON,
        purpose="Tõhustatud tugi",
        sent_on=TODAY,
        enclosures=frozenset({Enclosure.OPINION}),
    )
    more = replace(sent, enclosures=frozenset(Enclosure))

    assert not is_correction(sent, more)
    assert is_correction(more, sent)


def test_a_clock_without_an_entry_before_it_is_not_judged() -> None:
    assert clock_alarm(NOON, None) is None


def test_everybody_is_wanted_until_something_is_asked() -> None:
    assert Wanted().is_everybody
    assert not Wanted(topic=Topic.SPEECH).is_everybody


def test_refusals_say_who_holds_the_store_and_until_when_to_wait() -> None:
    assert StoreInUse("teine arvuti").holder == "teine arvuti"
    assert TooManyTries(NOON).until == NOON


def entry(seq: int) -> JournalEntry:
    return JournalEntry(seq=seq, at=NOON, actor=None, session=uuid4(), action="child.viewed")


def test_every_break_of_the_chain_is_named() -> None:
    first = linked(None, entry(1))
    second, third = linked(first, entry(2)), linked(linked(first, entry(2)), entry(3))

    def fault(*links: object) -> tuple[Fault, int] | None:
        found = first_break(links)  # type: ignore[arg-type]  # links all of them
        return (found.fault, found.seq) if found else None

    assert fault(first, second) is None
    assert fault(first, third) == (Fault.ENTRY_MISSING, 2)
    assert fault(first, replace(second, prev=b"\0" * 32)) == (Fault.CHAIN_BROKEN, 2)
    assert fault(first, replace(second, canon=first.canon)) == (Fault.ENTRY_CHANGED, 2)


def test_a_double_name_is_taken_out_by_either_half() -> None:
    mask = Mask(
        others=Names.of(name_words("Kevin Kask")), own=Names.of(name_words("Mari Maasikas"))
    )

    assert mask.text("Kevin-Otto tuli.") == "Teine laps tuli."


@pytest.mark.parametrize(
    ("word", "name", "case"),
    [
        ("mari", "mari", "nominative"),
        ("peetri", "peeter", "genitive"),
        ("koer", "mari", None),
    ],
)
def test_a_word_is_a_form_of_a_name_or_is_not(word: str, name: str, case: str | None) -> None:
    assert grammatical_case(word, name) == case


def test_an_observation_corrected_to_the_same_keeps_no_earlier_text() -> None:
    seen = an_observation()

    same = seen.corrected(replace(seen), by=seen.author_id, at=NOON)

    assert same is seen


@pytest.mark.parametrize(
    ("workplace", "place", "usual"),
    [
        (Workplace.KINDERGARTEN, None, Place.KINDERGARTEN),
        (Workplace.JOINT, None, None),
        (Workplace.JOINT, Place.SCHOOL, Place.SCHOOL),
    ],
)
def test_usual_words_are_those_of_the_childs_place_or_of_the_only_one(
    workplace: Workplace, place: Place | None, usual: Place | None
) -> None:
    assert RoleTitles(workplace=workplace).place_of(place) is usual
