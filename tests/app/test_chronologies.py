# SPDX-License-Identifier: EUPL-1.2
"""The chronology on paper: for those who may read the case, without what is protected."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.app import chronologies, journal
from hop_desktop.domain.errors import NotAllowed, WriteFailed
from tests import worlds
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
