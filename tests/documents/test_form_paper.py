# SPDX-License-Identifier: EUPL-1.2
"""A document on paper: read against a text that was checked by eye."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hop_desktop.app import form_rules
from hop_desktop.documents.form_paper import form_pdf, paper_title
from hop_desktop.domain.form_reading import read_form
from hop_desktop.domain.forms import Answer, FormSheet
from tests.documents.sample import FONTS, bookmarks, flat, objects, page_texts
from tests.forms import a_file

FORM = read_form(a_file())
FILLED: dict[str, Answer] = {
    "where": "Tartu loodusmaja",
    "day": "2026-11-30",
    "consent": True,
    "limits": "Ainult koos õpetajaga,\nja tagasi kella kolmeks.",
    "plan/strengths": "Märkab linde ja juhib teisi.",
    "plan/helper": "teacher",
    "plan/needs": ("quiet",),
}
CHECKED = """\
ASUTUSESISESEKS KASUTAMISEKS Pääsukese näidislasteaed
AvTS § 35 lg 1 p 11–13 · kuni 25.11.2101 (§ 40 lg 3) Märge tehtud 25.11.2026
Lk 1 / 1Õppekäigu leht · versioon 1 · 25.11.2026
Õppekäigu leht Juss Näidis-Õunapuu, sündinud 03.02.2021
Isikukood 52102030010 Asutus Pääsukese näidislasteaed Rühm või klass Žilletid
Koostaja Šeila Õunapuu Koostatud 25.11.2026 Alus: Maja kord 2026, p 4
Kuhu minnakse Tartu loodusmaja Päev 30.11.2026 × Vanem on nõus
Mis tingimusel Ainult koos õpetajaga, ja tagasi kella kolmeks.
1. Kuidas lapsel hästi läheb Tugevused Märkab linde ja juhib teisi.
Kes saadab Õpetaja Mida on vaja × Kõrvaklapid Pildikaardid
2. Allkirjad Koostaja Nimi, allkiri ja kuupäev Seaduslik esindaja Nimi, allkiri ja kuupäev"""


def a_sheet(answers: dict[str, Answer] | None = None, **changes: object) -> FormSheet:
    given = FILLED if answers is None else answers
    sheet = FormSheet(
        form=FORM,
        answers=given,
        asked=form_rules.asked(FORM, given),
        required=form_rules.required(FORM, given),
        house="Pääsukese näidislasteaed",
        child="Juss Näidis-Õunapuu",
        birth_date=date(2021, 2, 3),
        personal_code="52102030010",
        group="Žilletid",
        made_on=date(2026, 11, 25),
        version=1,
        author="Šeila Õunapuu",
        unfinished=False,
    )
    return replace(sheet, **changes)  # type: ignore[arg-type]  # by name


def made(sheet: FormSheet) -> bytes:
    return form_pdf(sheet, fonts=FONTS)


def words_of(text: str) -> list[str]:
    return text.split()


def test_it_says_what_was_checked_in_the_order_of_reading() -> None:
    assert words_of(flat(made(a_sheet()))) == words_of(CHECKED)


def test_it_is_found_in_the_outline_and_gives_the_same_bytes() -> None:
    pdf = made(a_sheet())

    assert [title for _, title, _ in bookmarks(pdf)] == [
        "Õppekäigu leht",
        "1. Kuidas lapsel hästi läheb",
        "2. Allkirjad",
    ]
    assert pdf == made(a_sheet())
    assert not any(b"/Helvetica" in each for each in objects(pdf))


def test_an_empty_answer_is_left_out_unless_it_is_required() -> None:
    text = flat(made(a_sheet({"where": "Metsa"}, unfinished=True)))

    assert "MUSTAND" in text
    assert "Päev" in text
    assert "Tugevused" in text
    for left_out in ("Kes saadab", "Mida on vaja", "Mis tingimusel"):
        assert left_out not in text


def test_what_is_not_internal_carries_no_mark_and_versions_are_told() -> None:
    open_form = replace(FORM, internal=False, signatures=(), basis="")
    sheet = a_sheet(form=open_form, version=3)

    text = flat(made(sheet))

    assert "ASUTUSESISESEKS" not in text
    assert "Allkirjad" not in text
    assert "See on versioon 3." in text
    assert paper_title(sheet) == "Õppekäigu leht 25.11.2026, versioon 3"


@pytest.mark.parametrize(
    "answer",
    ["õ" * 20_000, "sõna " * 4_000, "\n" * 50 + "rida", "מוצא ציפורים 🏔 <b>&amp;", "\ud800x"],
)
def test_any_words_fit_on_pages(answer: str) -> None:
    pages = page_texts(made(a_sheet({**FILLED, "plan/strengths": answer, "where": answer})))

    assert "Allkirjad" in pages[-1]


def test_it_speaks_english_around_the_form() -> None:
    text = flat(made(a_sheet(language="en")))

    assert "30 Nov 2026" in text
    assert "Signatures" in text
