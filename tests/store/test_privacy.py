# SPDX-License-Identifier: EUPL-1.2
"""Words about children stand in no file in the clear: not in the store, beside it or in the log."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from hop_desktop.app import drafts
from tests.worlds import (
    HEAD,
    a_case_in_stage_two,
    a_child_of,
    a_kindergarten,
    an_observation_of,
    unlocked,
)

PLANTED = ("Ööbikuõis", "Salakõrvits", "kriimustatud põlv", "lubasin mitte rääkida")


def found_in(folder: Path) -> set[str]:
    """Return the planted words that stand in a file of the folder, in any usual encoding."""
    data = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return {
        word
        for word in PLANTED
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
        for form in (word, word.casefold(), word.upper())
        if form.encode(encoding) in data
    }


def test_planted_words_stand_in_no_file_while_working_or_after(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    first, last, facts, draft = PLANTED
    head = a_kindergarten(tmp_path / "hoidla")
    child = a_child_of(head, first_name=first, last_name=last)
    an_observation_of(head, child, facts=facts)
    drafts.keep(head, "observation", {"facts": draft})
    a_case_in_stage_two(head, child)

    with head.write("setting.kept") as tx:
        tx.settings.set("a", facts)
        inside = found_in(tmp_path)
    after = found_in(tmp_path)
    head.close()

    assert inside == after == found_in(tmp_path) == set()
    assert not any(word in caplog.text for word in PLANTED)
    assert drafts.kept(unlocked(tmp_path / "hoidla", HEAD), "observation") is not None


def test_the_journal_and_the_slot_file_name_no_child(tmp_path: Path) -> None:
    first, last, facts, _ = PLANTED
    head = a_kindergarten(tmp_path)
    child = a_child_of(head, first_name=first, last_name=last)
    an_observation_of(head, child, facts=facts)
    a_case_in_stage_two(head, child)

    texts = [link.canon for link in head.store._ledger.journal.links()]

    assert len(texts) > 20
    assert not any(word in text for text in texts for word in (*PLANTED, "Maasikas", "Žukov"))


def test_the_search_for_planted_words_would_find_them(tmp_path: Path) -> None:
    (tmp_path / "leke.txt").write_text(f"… {PLANTED[0]} …", encoding="utf-16")

    assert found_in(tmp_path) == {PLANTED[0]}
