# SPDX-License-Identifier: EUPL-1.2
"""Other people are taken out of texts in every form of their names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.masking import GONE, Mask, Names, name_words
from hop_desktop.domain.records import Assessment, Assessor
from tests.builders import NOON, TODAY, a_child

MASK = Mask(
    others=Names.of(name_words("Kevin Kask", "Õie-Säde Žukova", "Epp Mägi", "Ott Lind", "Maria")),
    linked=Names.of(name_words("Epp Mägi")),
    hidden=Names.of(name_words("Salme Kuusk")),
    secrets=("salme@naidis.example", "5551 2345"),
    own=Names.of(name_words("Mari Maasikas", "Külli Maasikas")),
    officials=("Õie Kask",),
)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Kevin lõi Marit.", "Teine laps lõi Marit."),
        ("Mari läks Kevinile Kasele järele.", "Mari läks teisele lapsele järele."),
        ("Õie-Sädega mängis Mari.", "Teise lapsega mängis Mari."),
        ("Õie Kask vaatas.", "Õie Kask vaatas."),
        ("Mängis eputades epu ja Otiga.", "Mängis eputades teise lapse ja teise lapsega."),
        ("Mari läks Mäele.", "Mari läks teisele lapsele."),
        ("Palli sai Linnuke.", "Palli sai Linnuke."),
        ("kask kasvas", "kask kasvas"),
        ("Salme Kuuse sõnul jooksis.", f"{GONE} sõnul jooksis."),
        ("Helista 5551 2345 või SALME@naidis.example", f"Helista {GONE} või {GONE}"),
        ("Mariaga ja Mariale", "Teise lapsega ja teisele lapsele"),
        ("Külli Maasikaga ja Mari-Liisiga", "Külli Maasikaga ja Mari-Liisiga"),
    ],
)
def test_a_sentence_loses_the_people_who_do_not_belong_in_it(written: str, kept: str) -> None:
    assert MASK.text(written) == kept


def test_every_text_of_a_value_is_masked() -> None:
    assessment = Assessment(
        id=a_child().id,
        on=TODAY,
        written_at=NOON,
        author="Õie Kask, logopeed",
        instrument="Vaatlus Kevini kõrval",
        assessor=Assessor.OWN,
        by="Õie Kask",
        results="Kevin segas.",
    )

    masked = MASK.whole(assessment)

    assert masked.instrument == "Vaatlus teise lapse kõrval"
    assert masked.results == "Teine laps segas."
    assert (masked.author, masked.id, masked.on) == (assessment.author, assessment.id, TODAY)


words = st.text(st.characters(categories=("Lu", "Ll")), min_size=2, max_size=12)


@given(names=st.lists(words, min_size=1, max_size=4), around=st.text(max_size=40))
def test_a_whole_name_never_stays(names: list[str], around: str) -> None:
    name = " ".join(names)
    mask = Mask(hidden=Names.of(name_words(name)), linked=Names.of(name_words(name)))

    for word in mask.text(f"{around} {name} {around}").split():
        assert mask.hidden.case_of(word.casefold()) is None


@given(st.text(max_size=60))
def test_nobody_to_take_out_leaves_the_words(text: str) -> None:
    assert Mask().text(text).split() == MASKED_NOTHING.text(text).split()


MASKED_NOTHING = Mask(officials=("Õie Kask",))
