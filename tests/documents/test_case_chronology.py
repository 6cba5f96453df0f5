# SPDX-License-Identifier: EUPL-1.2
"""The chronology as a document of its own: every entry, in order, the same bytes every time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from hop_desktop.documents.case_chronology import chronology_pdf
from hop_desktop.domain.cases import Move, Stage, Transition
from hop_desktop.domain.content import Chronology, ChronologyCase
from hop_desktop.domain.ids import StaffId, StoreId
from tests.documents.sample import ENTRIES, FONTS, flat, objects

CASE = ChronologyCase(reference="HOP 1234abcd", concern="Väsib mürast.", opened_on=date(2026, 9, 1))
CONTENT = Chronology(
    house="Lasteaed Pääsupoeg",
    made_on=date(2026, 11, 24),
    made_by="Öie Pähkel, koordineerija",
    language="et",
    child="Mari-Liis Näidis",
    birth_date=date(2021, 8, 12),
    cases=(CASE,),
    entries=ENTRIES,
)


def test_it_says_whose_it_is_and_who_made_it() -> None:
    text = flat(chronology_pdf(CONTENT, fonts=FONTS))

    for words in (
        "Kronoloogia",
        "Mari-Liis Näidis, sündinud 12.08.2021",
        "Väsib mürast.",
        "24.11.2026, Öie Pähkel, koordineerija",
        "HOP 1234abcd",
        "ASUTUSESISESEKS KASUTAMISEKS",
    ):
        assert words in text
    for entry in ENTRIES:
        assert " ".join(entry.text.split())[:30] in text


@pytest.mark.parametrize("language", ["et", "en"])
def test_the_same_content_gives_the_same_bytes(language: str) -> None:
    content = replace(CONTENT, language=language)

    assert chronology_pdf(content, fonts=FONTS) == chronology_pdf(content, fonts=FONTS)
    assert b"Helvetica" not in b"".join(objects(chronology_pdf(content, fonts=FONTS)))


def test_a_case_without_entries_says_so() -> None:
    assert "Kirjeid ei ole." in flat(chronology_pdf(replace(CONTENT, entries=()), fonts=FONTS))


def test_nothing_outside_the_pages_names_the_child() -> None:
    content = chronology_pdf(CONTENT, fonts=FONTS)

    assert "Näidis".encode("utf-16-be") not in content
    assert b"Mari-Liis" not in content


def test_of_a_child_from_two_houses_each_entry_tells_who_wrote_it() -> None:
    here, there = uuid4(), uuid4()
    entries = (
        replace(ENTRIES[0], author_store=StoreId(here)),
        replace(ENTRIES[1], author_store=StoreId(there)),
    )
    school = ChronologyCase(
        reference="HOP 9876fedc",
        concern="Ei püsi tunnis.",
        opened_on=date(2026, 10, 1),
        origin="Õunaaia kool",
    )
    content = replace(
        CONTENT,
        cases=(CASE, school),
        entries=entries,
        houses={StoreId(here): "Lasteaed Pääsupoeg", StoreId(there): "Õunaaia kool"},
    )

    text = flat(chronology_pdf(content, fonts=FONTS))

    for entry, house in zip(entries, ("Lasteaed Pääsupoeg", "Õunaaia kool"), strict=True):
        assert f"{entry.author}" in text
        assert f", {house}" in text
    assert "HOP 9876fedc · tuli: Õunaaia kool" in text
    assert "Ei püsi tunnis." in text


def test_the_days_of_one_case_are_drawn_before_its_entries() -> None:
    opened = Transition(
        move=Move.STAGE_TWO_ACCEPTED,
        stage=Stage.TWO,
        on=date(2026, 9, 1),
        at=datetime(2026, 9, 1, 9, tzinfo=UTC),
        by=StaffId(uuid4()),
        reason="Vaja on logopeedi",
    )
    moved = replace(CASE, moves=(opened,))
    drawn = flat(chronology_pdf(replace(CONTENT, cases=(moved,)), fonts=FONTS))
    several = flat(chronology_pdf(replace(CONTENT, cases=(moved, moved)), fonts=FONTS))

    assert drawn.index("II etapp") < drawn.index("Abinõud") < drawn.index("03.11.2025")
    assert "24.11.2026" in drawn
    assert "Abinõud" not in several


def test_where_one_house_wrote_all_its_name_is_not_told_with_each() -> None:
    own = {entry.author_store: "Lasteaed Pääsupoeg" for entry in ENTRIES}
    content = replace(CONTENT, houses=own)

    assert chronology_pdf(content, fonts=FONTS) == chronology_pdf(CONTENT, fonts=FONTS)
