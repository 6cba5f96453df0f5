# SPDX-License-Identifier: EUPL-1.2
"""Whoever asks sees everything on the child, and nothing of anybody else: in the very PDF."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from hop_desktop.app import (
    access_copies,
    attachments,
    cases,
    family_dealings,
    form_documents,
    house,
    observations,
)
from hop_desktop.app.access_copies import CopyPreview
from hop_desktop.app.session import Session
from hop_desktop.domain.access_copies import (
    BLACK,
    AccessCopy,
    Ban,
    CopyPart,
    CopyWish,
    Ground,
    Passage,
    Redaction,
    blacked_out,
    selection,
    without_contacts,
)
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import Invalid, NotAllowed, Stale
from hop_desktop.domain.forms import FormKey
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.house_rules import HouseRules
from hop_desktop.domain.institution import Place
from hop_desktop.domain.masking import name_words
from hop_desktop.domain.observations import ChildRole, LinkedChild, Reporter, Source
from hop_desktop.domain.text import fold
from tests import worlds
from tests.app.houses import Houses
from tests.app.test_sources import everything, names


def a_wish(session: Session, **fields: object) -> CopyWish:
    """Return what a mother asks for today."""
    wish = CopyWish(
        requester="Külli Maasikas, ema",
        verified="ID-kaart kohapeal",
        requested_on=session.today(),
    )
    return replace(wish, **fields)  # type: ignore[arg-type]  # by field name


def seen(session: Session, child: Child, **fields: object) -> CopyPreview:
    """Return the preview of what a mother asks for."""
    return access_copies.preview(session, child.id, a_wish(session, **fields))


def made(session: Session, child: Child, *redactions: Redaction, **fields: object) -> AccessCopy:
    """Let somebody look at the preview and make the copy."""
    before = seen(session, child, **fields)
    wish = a_wish(session, **fields)
    return access_copies.make(session, child.id, wish, redactions, seen=before.seen)


def printed(session: Session, copy: AccessCopy) -> str:
    """Return every word that can be got out of the PDF, lines joined."""
    _, content = attachments.open_attachment(session, copy.attachment_id)
    document = PdfDocument(content)
    try:
        pages = [document[page].get_textpage().get_text_range() for page in range(len(document))]
    finally:
        document.close()
    return unicodedata.normalize("NFC", " ".join(" ".join(pages).split()))


def the_one(preview: CopyPreview, part: CopyPart) -> Passage:
    """Return the first passage of a part."""
    return next(each for each in preview.passages if each.part is part)


def test_a_copy_holds_what_is_written_and_is_frozen_with_its_hash(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    everything(houses, child, "Müra väsitab")

    copy = made(houses.coordinator, child)

    said = printed(houses.head, copy)
    for words in (
        "Vaatlus: Müra väsitab",
        "Müra väsitab teda.",
        "Kõne arengu test",
        "Külli Maasikas, ema",
        "ID-kaart kohapeal",
        "Šeila Õunapuu, rühmaõpetaja",
        "Mis on välja jäetud ja mis alusel",
        "ASUTUSESISESEKS KASUTAMISEKS",
    ):
        assert words in said, words
    attachment, _ = attachments.open_attachment(houses.head, copy.attachment_id)
    assert attachment.sha256 == copy.sha256
    (listed,) = access_copies.copies(houses.head, child.id)
    assert (listed.copy, listed.made_by) == (copy, "Öie Pähkel")


def test_the_same_entries_give_the_same_digest_and_others_are_stale(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    before = seen(houses.head, child)
    assert seen(houses.head, child).seen == before.seen

    worlds.an_observation_of(houses.teacher, child, facts="Naeris.")

    with pytest.raises(Stale):
        access_copies.make(houses.head, child.id, a_wish(houses.head), (), seen=before.seen)


def test_only_who_gives_data_out_makes_a_copy(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    for session in (houses.teacher, houses.specialist):
        with pytest.raises(NotAllowed):
            seen(session, child)
        assert access_copies.copies(session, child.id) == ()


def test_a_protected_entry_leaves_no_trace_not_even_in_the_counts(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    before = seen(houses.head, child)

    worlds.an_observation_of(
        houses.teacher,
        child,
        facts="Sinine jälg käel",
        danger=True,
        source=Source.OTHER,
        reporter=Reporter(name="Salme Kuusk", contact="5551 2345"),
    )

    assert seen(houses.head, child) == before


def test_an_entry_about_others_is_counted_and_not_shown(houses: Houses) -> None:
    child, other = worlds.a_child_of(houses.head), worlds.another_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    witness = (LinkedChild(child_id=child.id, role=ChildRole.WITNESS),)
    worlds.an_observation_of(houses.head, other, facts="Kukkus redelilt", others=witness)

    copy = made(houses.head, child)

    assert "Kukkus" not in printed(houses.head, copy)
    assert [(each.ground, each.times) for each in copy.withheld] == [(Ground.WITNESSED, 1)]


def test_what_is_blacked_out_is_really_gone_from_the_file(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child, facts="Vanaema Leida ütles, et isa joob.")
    passage = the_one(seen(houses.head, child), CopyPart.OBSERVATIONS)
    gone = Redaction(passage=passage.key, words="Vanaema Leida ütles, et isa joob")

    copy = made(houses.head, child, gone)

    said = printed(houses.head, copy)
    _, content = attachments.open_attachment(houses.head, copy.attachment_id)
    assert "Leida" not in said
    assert "joob" not in said
    assert BLACK[Ground.OTHER_PERSON] in said
    assert "Leida".encode("utf-16-be") not in content
    assert b"Leida" not in content
    assert copy.redactions == (gone,)
    assert "Teise inimese andmed 1" in said


def test_a_redaction_that_finds_nothing_stops_the_copy(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    passage = the_one(seen(houses.head, child), CopyPart.OBSERVATIONS)

    with pytest.raises(Invalid) as refusal:
        made(houses.head, child, Redaction(passage=passage.key, words="ei ole siin"))

    assert (refusal.value.field, refusal.value.reason) == ("redactions", "not-there")


def test_period_and_parts_are_chosen(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child, facts="Vana lugu")
    houses.clock.move(days=10)
    worlds.an_observation_of(houses.teacher, child, facts="Uus lugu")
    today = houses.head.today()

    said = printed(houses.head, made(houses.head, child, since=today))
    assert "Uus lugu" in said
    assert "Vana lugu" not in said
    only = (CopyPart.GENERAL,)
    assert "lugu" not in printed(houses.head, made(houses.head, child, parts=only))
    with pytest.raises(Invalid):
        made(houses.head, child, since=today, until=today - timedelta(days=1))


@pytest.mark.parametrize(
    ("fields", "field", "reason"),
    [
        ({"requester": " "}, "requester", "empty"),
        ({"verified": ""}, "verified", "empty"),
        ({"requested_on": date(2030, 1, 1)}, "requested_on", "in-the-future"),
        ({"parts": ()}, "parts", "empty"),
    ],
)
def test_a_wish_says_who_asks_and_how_that_is_known(
    houses: Houses, fields: dict[str, object], field: str, reason: str
) -> None:
    child = worlds.a_child_of(houses.head)
    with pytest.raises(Invalid) as refusal:
        made(houses.head, child, **fields)
    assert (refusal.value.field, refusal.value.reason) == (field, reason)


def test_a_pupil_may_have_forbidden_it_in_writing(houses: Houses) -> None:
    pupil = worlds.a_child_of(houses.head, place=Place.SCHOOL)
    for ban, reason in ((Ban.NOT_A_PUPIL, "empty"), (Ban.FORBIDDEN, "forbidden")):
        with pytest.raises(Invalid) as refusal:
            made(houses.head, pupil, ban=ban)
        assert (refusal.value.field, refusal.value.reason) == ("ban", reason)

    assert made(houses.head, pupil, ban=Ban.NOT_FORBIDDEN).wish.ban is Ban.NOT_FORBIDDEN


def test_earlier_words_are_data_too(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    kept = worlds.an_observation_of(houses.teacher, child, judgement="Kahtlustan ärevust")
    observations.reword(
        houses.teacher, kept.id, facts="Kattis kõrvad.", child_words="", judgement="Väsib."
    )

    said = printed(houses.head, made(houses.head, child))

    assert "Kahtlustan ärevust" in said
    assert "Väsib." in said


def test_what_documents_say_is_data_too(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    key = FormKey(name="vanema-kokkuvote", version=1)
    document = form_documents.begin(houses.head, key, child.id)
    answers = {**form_documents.document_file(houses.head, document.id).answers}
    form_documents.keep(houses.head, document, {**answers, "well": "Joonistab Õie-Sädega"})
    worlds.another_child_of(houses.head)

    said = printed(houses.head, made(houses.head, child))

    assert "Kokkuvõte perele" in said
    assert "Mis hästi läheb: Joonistab teise lapsega" in said


def test_a_private_house_may_leave_the_mark_off(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    house.agree(houses.head, HouseRules(marks_documents=False), since=houses.head.today())

    assert "ASUTUSESISESEKS" not in printed(houses.head, made(houses.head, child))


def test_the_journal_knows_of_preview_and_copy(houses: Houses) -> None:
    from hop_desktop.app import journal

    child = worlds.a_child_of(houses.head)
    made(houses.head, child)

    actions = [each.entry.action for each in journal.journal(houses.head)]
    assert {"copy.previewed", "copy.made"} <= set(actions)


@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(other=names, reporter=names, ending=st.sampled_from(["", "le", "ga", "i"]))
def test_nobody_else_is_ever_in_the_file(
    houses: Houses, other: tuple[str, str], reporter: tuple[str, str], ending: str
) -> None:
    child = worlds.a_child_of(houses.head)
    planted = worlds.a_child_of(houses.head, first_name=other[0], last_name=other[1])
    words = f"{other[0]}{ending} {other[1]}{ending} ja {reporter[0]}{ending} {reporter[1]}"
    worlds.an_observation_of(
        houses.teacher,
        child,
        source=Source.OTHER,
        reporter=Reporter(name=" ".join(reporter), contact="teataja@naidis.example 5551 2345"),
        facts=f"{words}, helistas 55512345 ja 5558 7777, kiri keegi@mujal.example",
        told_whom=words,
        judgement=words,
        others=(LinkedChild(child_id=planted.id, role=ChildRole.INVOLVED),),
    )
    case = everything(houses, child, words)
    need = replace(cases.case_file(houses.head, case.id).case.need, network=words, health=words)
    cases.save_need(houses.head, case.id, need)
    family_dealings.record_telling(
        houses.head,
        case.id,
        told=CarerInformed.YES,
        on=houses.head.today(),
        whom=words,
        about=words,
        note=words,
    )

    said = fold(printed(houses.head, made(houses.head, child)))

    own = name_words(child.name, "Külli Jüri Žukov")
    for word in {*other, *reporter}:
        if word.casefold() not in own:
            assert fold(word) not in said
    for contact in ("5551 2345", "55512345", "5558 7777", "teataja@", "keegi@"):
        assert contact not in said
    assert "5550 3001" in said


def test_known_contacts_days_and_codes_stay() -> None:
    text = "Helista 5550 1000 või +372 5550 1000. Päev 24.11.2026, kood 51234567890, 2024 2025."

    assert without_contacts(text, ["5550 1000"]) == text
    assert without_contacts("5551 2345, a@b.ee", []) == (
        f"{BLACK[Ground.CONTACT]}, {BLACK[Ground.CONTACT]}"
    )


text = st.text("abc dõ", min_size=1, max_size=30)


@given(text, st.data())
def test_words_that_are_blacked_out_are_nowhere_in_what_is_left(
    whole: str, data: st.DataObject
) -> None:
    passage = Passage(key="k", part=CopyPart.CASES, heading="", text=whole)
    for _ in range(3):
        start = data.draw(st.integers(0, len(passage.text)))
        end = data.draw(st.integers(start, len(passage.text)))
        words = selection(passage.text, start, end)
        if not words or words in BLACK.values():
            continue
        ground = data.draw(st.sampled_from(Ground))
        (left,) = blacked_out([passage], [Redaction(passage="k", words=words, ground=ground)])
        bare = left.text
        for black in BLACK.values():
            bare = bare.replace(black, "\x00")
        assert words not in bare
        passage = left
