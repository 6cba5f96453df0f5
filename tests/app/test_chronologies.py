# SPDX-License-Identifier: EUPL-1.2
"""The chronology on paper: for those who may read the case, without what is protected."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from hop_desktop.app import chronologies, journal, records, support_levels
from hop_desktop.domain.errors import NotAllowed, NotFound, WriteFailed
from hop_desktop.domain.records import Decision, Level
from tests import worlds
from tests.app.dealings import a_consent, a_round_table
from tests.app.houses import Houses
from tests.documents.sample import flat


def test_the_chronology_holds_what_happened_but_nothing_protected(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    case = worlds.a_case_in_stage_two(houses.head, child)
    worlds.an_observation_of(houses.head, child, facts="Kodus on oht.", danger=True)

    for session in (houses.head, houses.teacher, houses.coordinator):
        text = flat(chronologies.chronology(session, case.id))
        assert "Kattis hommikuringis kõrvad" in text
        assert "Vaikne nurk akna all" in text
        assert "Kodus on oht." not in text
    assert "Chronology" in flat(chronologies.chronology(houses.head, case.id, language="en"))
    assert "chronology.made" in {entry.entry.action for entry in journal.journal(houses.head)}


def test_what_was_assessed_reviewed_and_agreed_to_stands_in_its_place(houses: Houses) -> None:
    head = houses.head
    case = worlds.a_case_in_stage_two(head)
    worlds.an_assessment_of(head, case.id)
    records.add_review(
        head,
        case.id,
        on=head.today(),
        participants="Ema ja logopeed",
        attained={},
        worked="Pildikaardid.",
        did_not_work="",
        decision=Decision.GO_ON,
        next_on=None,
    )
    worlds.evaluated(head, case.id)
    support_levels.set_level(
        head,
        case.id,
        level=Level.ENHANCED,
        since=head.today() - timedelta(days=400),
        until=None,
        decided_by="direktor",
        ground="Koordineerija ettepanek",
    )
    a_consent(head, case.id)

    text = flat(chronologies.chronology(houses.teacher, case.id))

    for words in (
        "24.11.2026 · Hindamine · Kõne arengu test, 5‑aastane",
        "Sõnavara on eakohasest väiksem.",
        "24.11.2026 · Vahehindamine",
        "Pildikaardid.",
        "24.11.2026 · Lõpphindamine",
        "Mängib teistega pool tundi.",
        "20.10.2025 · Toe tase · tõhustatud tugi",
        "Koordineerija ettepanek",
        "24.11.2026 · Nõusolek · nõustamismeeskonna (KVM) soovituse rakendamine",
        "Külli Maasikas, kirjalikult",
        "24.11.2026 · Tegevusplaan kinnitati",
        "Mängib kümme minutit teisega",
    ):
        assert words in text
    assert text.index("Toe tase") < text.index("Kattis hommikuringis kõrvad")


def test_who_was_not_at_the_round_table_is_not_said_to_have_come(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    a_round_table(houses.head, case.id)

    text = flat(chronologies.chronology(houses.head, case.id))

    assert "Laps osales Ei. Õpetaja rääkis Mariga eelmisel päeval." in text


def test_a_stranger_gets_no_paper(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)

    for stranger in (houses.other_teacher, houses.specialist):
        with pytest.raises(NotAllowed):
            chronologies.chronology(stranger, case.id)


def test_a_document_is_written_whole_or_refused(tmp_path: Path) -> None:
    chronologies.write_paper(tmp_path / "kronoloogia.pdf", b"%PDF")
    assert (tmp_path / "kronoloogia.pdf").read_bytes() == b"%PDF"

    with pytest.raises(WriteFailed):
        chronologies.write_paper(tmp_path / "puudub" / "kronoloogia.pdf", b"%PDF")


def test_a_child_without_a_case_has_no_chronology(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    with pytest.raises(NotFound):
        chronologies.child_chronology(houses.head, child.id)
    assert "chronology.made" not in {entry.entry.action for entry in journal.journal(houses.head)}

    worlds.a_case_in_stage_two(houses.head, child)

    assert b"%PDF" in chronologies.child_chronology(houses.head, child.id)[:8]
