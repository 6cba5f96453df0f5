# SPDX-License-Identifier: EUPL-1.2
"""The homes of a child drawn on paper: beside the table, whole, and never in the way of it."""

from __future__ import annotations

from dataclasses import replace

from hop_desktop.documents.summary import summary_pdf
from hop_desktop.domain.children import Custody, Guardian, Home
from tests.documents.sample import FONTS, content, flat

MOTHER = Guardian(name="Mari Maasikas", relation="ema", custody=Custody.JOINT)
UNCLE = Guardian(name="Žora Õun", relation="onu", custody=Custody.UNKNOWN)
MOTHERS = Home(municipality="0528", share="nädala sees", with_whom="ema")
UNCLES = Home(municipality="0793", share="nädalavahetusel", with_whom="onu")


def told(*homes: Home) -> str:
    """Return the words of a summary of a child with these homes."""
    base = content()
    child = replace(
        base.child, homes=homes, guardians=(MOTHER, UNCLE), registered_municipality="0528"
    )
    return flat(summary_pdf(replace(base, child=child), fonts=FONTS))


def test_each_home_says_whose_custody_lives_there_and_which_is_registered() -> None:
    words = told(MOTHERS, UNCLES)

    for line in (MOTHERS.share, UNCLES.share):
        assert words.count(line) == 2  # in the table and in the drawing
    assert words.count("Mari Maasikas: ühine hooldusõigus") == 1
    assert "Žora Õun: " not in words  # of an unknown custody nothing is said
    assert words.count("Registrijärgne elukoht") == 2


def test_one_home_or_four_stand_in_the_table_alone() -> None:
    for homes in ((MOTHERS,), (MOTHERS, UNCLES) * 2):
        words = told(*homes)
        assert words.count(MOTHERS.share) == homes.count(MOTHERS)


def test_words_too_long_to_draw_stay_in_the_table() -> None:
    long = replace(UNCLES, share="igal teisel pühapäeval ja koolivaheajal " * 20)

    assert told(MOTHERS, long).count(MOTHERS.share) == 1
    assert told(MOTHERS, UNCLES).count(MOTHERS.share) == 2
