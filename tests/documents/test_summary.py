# SPDX-License-Identifier: EUPL-1.2
"""The handover summary as its reader gets it: the text, the fonts, the outline, the pages."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from typing import get_args
from uuid import UUID

import pytest

from hop_desktop.documents.marking import last_day
from hop_desktop.documents.summary import summary_pdf
from hop_desktop.documents.terms import TERMS
from hop_desktop.documents.words import LANGUAGES, Phrase, Words
from hop_desktop.domain.cases import Helped, Need
from hop_desktop.domain.children import Custody, Guardian
from hop_desktop.domain.content import (
    ChildPart,
    CustodyStep,
    EntryKind,
    FilePart,
    HandoverContent,
    PlanPart,
    TaskPart,
)
from hop_desktop.domain.handovers import Basis, CarerInformed, Part, Withheld
from hop_desktop.domain.plans import Activity, Goal
from tests.documents import sample
from tests.documents.sample import FONTS, bookmarks, content, flat, objects, page_texts

SENTENCE = "Väga pikk jutt õuest, kus Žanna ja Õnne mängisid. "
HARD = {
    "emoji": "Tore päev 🌞👩\N{ZERO WIDTH JOINER}👧 lõpuks",
    "rtl": "שלום ומרחבא مرحبا",
    "controls": "rida\x00\x07\x1b[2J\x7f\u200b\u202eenne",
    "markup": "<b>&amp; <para> ]]> </font> \\n %s {name}",
    "tabs": "a\tb\r\nc\r\n\r\nd",
    "no-space": "x" * 3_000,
    "surrogate": "katki\ud83d",
    "combining": "o\u0303" * 200,
    "blank": " \n \n ",
}


def made(changed: HandoverContent) -> bytes:
    return summary_pdf(changed, fonts=FONTS)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return made(content())


def test_everything_that_was_written_is_in_it(pdf: bytes) -> None:
    """Whoever reads the paper misses nothing that the data holds."""
    text = "".join(flat(pdf).split())
    for written in _texts(content()):
        for line in written.split("\n"):
            assert "".join(line.split()) in text, line


def _texts(value: object) -> list[str]:
    """Return every text of a frozen value, but codes, identifiers and places by number."""
    if isinstance(value, tuple):
        return [text for item in value for text in _texts(item)]
    if not is_dataclass(value):
        return [value] if isinstance(value, str) else []
    coded = {"code", "language", "municipality", "registered_municipality", "media"}
    hashes = {"sha256", "receipt_sha256"}
    return [
        text
        for field in fields(value)
        if field.name not in coded | hashes
        for text in _texts(getattr(value, field.name))
    ]


def test_it_speaks_estonian_and_names_the_municipalities(pdf: bytes) -> None:
    text = flat(pdf)

    for words in (
        "Üleandmise kokkuvõte",
        "Juss Jänes, sündinud 12.03.2021",
        "Nõo vald",
        "Tartu linn",
        "Last kasvatavat isikut on teavitatud",
        "Seadusest tulenev ülesanne",
        "Tähelepanek · Sotsiaalsed oskused",
        "Kas aitas: osaliselt",
        "19.01.2026–27.03.2026",
        "„Mulle meeldib, kui on vaikne.”",
        "180 kB",
        "2,4 MB",
        "0a1b2c3d … 4e5f6a7b",
    ):
        assert words in text


def test_it_speaks_english_when_asked() -> None:
    text = flat(made(content(language="en")))

    assert "Handover summary" in text
    assert "born 12 Mar 2021" in text
    assert "2.4 MB" in text
    assert "Üleandmise" not in text


def test_it_speaks_russian_when_asked() -> None:
    text = flat(made(content(language="ru")))

    for words in (
        "Сводка передачи",
        "дата рождения 12.03.2021",
        "2,4 МБ",
        "«Mulle meeldib",
        "Стр.",
    ):
        assert words in text
    assert "Üleandmise" not in text
    assert "Handover" not in text


def test_a_language_it_does_not_speak_is_written_in_estonian() -> None:
    assert "Üleandmise kokkuvõte" in flat(made(content(language="fi")))


def test_names_in_other_letters_are_readable() -> None:
    guardian = Guardian(name="Наталья Жукова", relation="мама", custody=Custody.SOLE)
    child = replace(content().child, first_name="Šarlotte", guardians=(guardian,))

    text = flat(made(content(child=child)))

    assert "Наталья Жукова" in text
    assert "Šarlotte" in text


def test_the_parts_follow_the_statutory_order(pdf: bytes) -> None:
    titles = [title for level, title, _ in bookmarks(pdf) if level == 0]

    assert titles == [
        "1. Üleandmine",
        "2. Üldandmed",
        "3. Esindaja ja last kasvatavad isikud",
        "4. Abivajaduse andmed",
        "5. Tegevuskava",
        "6. Last kasvatava isiku teavitamine ja kaasamine",
        "7. Lapse arvamus",
        "8. Hindamised ja toe tase",
        "9. Kronoloogia",
        "10. Avatud ülesanded",
        "11. Lisad",
        "12. Mis jäi üle andmata ja miks",
        "13. Vastutuse käik",
    ]


def test_goals_and_years_stand_in_the_outline_without_any_childs_words(pdf: bytes) -> None:
    deeper = [title for level, title, _ in bookmarks(pdf) if level == 1]

    assert deeper == ["Eesmärk 1", "Eesmärk 2", "2025", "2026"]


def test_every_bookmark_leads_to_the_page_with_its_heading(pdf: bytes) -> None:
    pages = [" ".join(text.split()) for text in page_texts(pdf)]

    for _, title, page in bookmarks(pdf):
        assert title in pages[page]


def test_every_page_is_numbered_and_marked(pdf: bytes) -> None:
    pages = page_texts(pdf)

    for number, text in enumerate(pages, start=1):
        line = " ".join(text.split())
        assert f"Lk {number} / {len(pages)}" in line
        assert "ASUTUSESISESEKS KASUTAMISEKS" in line
        assert "kuni 16.03.2101" in line
        assert "üleandmine 3fa85f64" in line


def test_the_restriction_ends_after_75_years_even_from_a_leap_day() -> None:
    assert last_day(date(2028, 2, 29), 75) == date(2103, 2, 28)


def test_every_font_is_embedded(pdf: bytes) -> None:
    """No reader has to guess a font, and none is asked for Helvetica."""
    found = list(objects(pdf))
    fonts = [body for body in found if re.search(rb"/Type\s*/Font\b", body)]
    files = [body for body in found if b"/FontFile2" in body]

    assert fonts
    assert all(b"/TrueType" in body or b"/Type0" in body or b"/CIDFont" in body for body in fonts)
    assert len(files) >= 4
    assert b"Helvetica" not in b"".join(found)


def test_the_file_says_nothing_of_the_child_outside_its_text(pdf: bytes) -> None:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        told = document.get_metadata_dict()

    assert told["Title"] == "Üleandmise kokkuvõte"
    assert told["Author"] == "Lasteaed Pääsupoeg"
    assert "Jänes" not in "".join(told.values())


def test_the_same_content_gives_the_same_bytes(pdf: bytes) -> None:
    """What was previewed is what is sealed."""
    assert made(content()) == pdf


@pytest.mark.parametrize("part", [part for part in Part if part is not Part.CHILD])
def test_what_stayed_is_named_with_its_reason(part: Part) -> None:
    reason = f"Põhjus on teada: {part.value}."

    text = flat(made(content(withheld=(Withheld(part=part, reason=reason),))))

    assert text.count(reason) >= 2
    assert TERMS[part][0] in text
    assert "Midagi ei jäetud üle andmata" not in text


def test_a_withheld_family_is_nowhere() -> None:
    text = flat(made(sample.without_family()))

    assert "Vanemad ei soovinud pere andmeid edastada." in text
    assert "Maasikas" not in text.replace("mari@maasikas.invalid", "")


def test_a_bare_handover_says_what_is_not_recorded() -> None:
    bare = content(
        child=ChildPart(
            id=content().child.id,
            first_name="Juss",
            last_name="Jänes",
            birth_date=date(2021, 3, 12),
        ),
        sender=replace(content().sender, person="", person_phone="", person_email="", job_title=""),
        need=Need(),
        plan=PlanPart(),
        child_voice="",
        parent_voice="",
        basis_note="",
        entries=(),
        tasks=(),
        files=(),
        custody=(),
        expected_answer_on=None,
    )

    text = flat(made(bare))

    assert text.count("ei ole märgitud") > 15
    assert "Kirjeid ei ole." in text
    assert "Avatud ülesanded" not in text


def test_the_present_step_of_responsibility_stands_once() -> None:
    steps = (
        CustodyStep(ownership=2, giver="Lasteaed Öökull", taker="Lasteaed Pääsupoeg"),
        CustodyStep(ownership=3, giver="Lasteaed Pääsupoeg", taker="Nõo Vallavalitsus"),
    )

    text = flat(made(content(ownership=3, custody=steps)))

    end = text[text.rindex("Vastutuse käik") :]
    assert end.count("ootab vastuvõtmist") == 1
    assert end.count("Nõo Vallavalitsus") == 1


def filled(text: str) -> HandoverContent:
    """Return a handover with one text everywhere."""
    base = content()
    goal = Goal(
        id=UUID(int=1),
        title=f"E {text}",
        obstacles=text,
        baseline=text,
        scale=(text, text, text, text, text),
        activities=(Activity(what=f"T {text}", who=text, how_often=text, given=text),),
    )
    return content(
        sender=replace(base.sender, name=text, person=text, address=text),
        recipient=text,
        reason=text,
        concern=text,
        child=replace(base.child, first_name=text, siblings=text),
        need=Need(network=text, health=text),
        plan=PlanPart(goals=(goal,), evaluation=text, recommendations=text),
        child_voice=text,
        parent_voice=text,
        carer_note=text,
        entries=tuple(
            replace(entry, text=text, child_words=text, judgement=text, result=text, author=text)
            for entry in base.entries
        ),
        tasks=(TaskPart(title=text, owner=text),),
        files=(FilePart(file="a.pdf", title=text, media="pdf", size=1, sha256=""),),
        withheld=(Withheld(part=Part.NEED, reason=f"P {text}"),),
        custody=(CustodyStep(ownership=1, giver=text, taker=text),),
    )


@pytest.mark.parametrize("text", HARD.values(), ids=HARD.keys())
def test_any_text_can_be_set(text: str) -> None:
    pages = page_texts(made(filled(text)))

    assert len(pages) >= 4
    assert all("Lk " in page for page in pages)


def test_a_label_stands_on_a_line_of_its_own(pdf: bytes) -> None:
    lines = [line.strip() for page in page_texts(pdf) for line in page.splitlines()]

    assert lines[lines.index("Saaja") + 1] == "Nõo Vallavalitsus, juhtumikorraldus"
    assert "Vanema arvamus" in lines


def test_markup_in_a_text_stays_text() -> None:
    assert "<b>&amp; <para>" in flat(made(content(concern=HARD["markup"])))


def test_very_long_texts_go_over_pages_and_lose_nothing() -> None:
    pdf = made(replace(filled(SENTENCE * 60), reason=SENTENCE * 390, concern=SENTENCE * 390))

    assert flat(pdf).count("Väga pikk jutt") > 2 * 390 + 60 * 20
    assert len(page_texts(pdf)) > 30


def test_long_lists_go_over_pages_and_lose_nothing() -> None:
    files = tuple(
        FilePart(file=f"attachment-{n:03d}.pdf", title=f"Leht {n}", media="pdf", size=n, sha256="")
        for n in range(1, 301)
    )

    text = flat(made(content(entries=sample.many_entries(300), files=files)))

    assert all(f"Kirje nr {n}." in text for n in range(300))
    assert all(f"attachment-{n:03d}.pdf" in text for n in range(1, 301))
    assert text.count("Mis see on") > 1  # the head of the table stands on every page


def test_two_hundred_pages_are_made_in_seconds() -> None:
    large = content(entries=sample.many_entries(850))
    started = time.process_time()

    pdf = made(large)

    assert time.process_time() - started < 8  # 1.5 s on an idle machine
    assert len(page_texts(pdf)) >= 200


def test_entries_stand_by_day_whatever_their_order() -> None:
    turned = tuple(reversed(content().entries))

    text = flat(made(content(entries=turned)))

    days = re.findall(r"(\d\d\.\d\d\.\d{4}) · (?:Tähelepanek|I etapi tegevus|Vestlus)", text)
    assert days == ["03.11.2025", "10.11.2025", "17.11.2025", "02.03.2026"]


def test_entries_of_a_day_stand_as_they_were_written() -> None:
    day = date(2026, 1, 12)
    opened, noticed, accepted = (
        replace(
            sample.entry(number, day, EntryKind.MOVE, text=text),
            written_at=datetime(2026, 1, 12, hour, 30, tzinfo=UTC),
        )
        for number, hour, text in ((9, 8, "Esimesena"), (7, 9, "Teisena"), (8, 10, "Kolmandana"))
    )

    text = flat(made(content(entries=(noticed, accepted, opened))))

    assert text.index("Esimesena") < text.index("Teisena") < text.index("Kolmandana")


def test_an_unknown_code_stays_as_it_is() -> None:
    entry = replace(content().entries[0], code="hearing")

    assert "Tähelepanek · hearing" in flat(made(content(entries=(entry,))))


def test_what_is_not_known_to_have_helped_is_not_said_to_be_unknown_twice() -> None:
    entry = sample.entry(1, date(2026, 1, 5), EntryKind.INFORMATION, code=Helped.UNKNOWN.value)

    assert "Kas aitas" not in flat(made(content(entries=(entry,))))


@pytest.mark.parametrize("value", [*Basis, *CarerInformed, *Part, *Helped, *Custody, *EntryKind])
def test_every_value_has_words_in_every_language(value: Enum) -> None:
    assert all(Words(language).term(value) for language in LANGUAGES)


def test_every_phrase_has_every_language_with_the_same_facts() -> None:
    holes: Callable[[str], list[str]] = re.compile(r"{\w+}").findall
    said = [*TERMS.values(), *(word.value for phrases in get_args(Phrase) for word in phrases)]

    assert {len(texts) for texts in said} == {len(LANGUAGES)}
    assert [t for t in said if len({tuple(sorted(holes(text))) for text in t}) != 1] == []


def test_no_russian_word_is_half_latin() -> None:
    said = [*TERMS.values(), *(word.value for phrases in get_args(Phrase) for word in phrases)]
    mixed = re.compile(r"[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]")

    assert [russian for _, _, russian in said if mixed.search(russian)] == []
