# SPDX-License-Identifier: EUPL-1.2
"""Writing down talks and round tables: kept while typed, finished into a paper to be signed."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import attachments, cases, meetings
from hop_desktop.domain.meetings import Meeting, MeetingKind, Sharing
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.round_table_page import RoundTablePage
from hop_desktop.gui.pages.talk_page import TalkPage
from tests.app.dealings import a_round_table, table_words
from tests.gui import case_ground as ground
from tests.gui.case_ground import names, press, reads, shown, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.fingers import type_text
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Kind = TypeVar("Kind", bound=Page)


def opened(
    house: House, known: ground.Known, kind: type[Kind], meeting: Meeting | None = None, **size: int
) -> Kind:
    name = PageName.TALK if kind is TalkPage else PageName.ROUND_TABLE
    where = Where(page=name, about=known.case.id, id=meeting.id if meeting else None)
    page = shown(house, where, **size)
    assert isinstance(page, kind)
    return page


def keep(house: House, page: Page) -> None:
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()


def held(house: House, known: ground.Known) -> tuple[Meeting, ...]:
    return house.do(lambda s: cases.case_file(s, known.case.id)).dealings.meetings


def test_a_talk_is_written_kept_and_finished_later(house: House) -> None:
    known = ground.a_known_case(house)
    page = opened(house, known, TalkPage)
    assert page.ui.childViewText.control.hasFocus()
    assert [each.name for each in page.people.attendees()] == [
        "Külli Maasikas",
        "Jüri Žukov",
        "Õie Õunapuu",
    ]

    type_text("Tahan mängida, aga vaikselt.")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    (talk,) = held(house, known)
    assert (talk.kind, talk.talk.child_view) == (MeetingKind.TALK, "Tahan mängida, aga vaikselt.")
    assert not talk.is_finished
    assert house.back == [True]

    again = opened(house, known, TalkPage, talk)
    press(house, again, "Vormista PDF")
    assert reads(again, "Salvestamata: paranda üks koht")
    assert "Kirjuta kokkuvõte" in names(again)
    write(again, "Õpetaja kokkuvõte", "Vaikne nurk aitab.")
    press(house, again, "Jah, piiranguga")
    write(again, "Millise piiranguga", "Ainult kokkuvõte")
    press(house, again, "Vormista PDF")

    (talk,) = held(house, known)
    assert talk.version == 1
    assert (talk.talk.sharing, talk.talk.sharing_limits) == (Sharing.LIMITED, "Ainult kokkuvõte")


def test_agreements_of_a_round_table_become_tasks(house: House) -> None:
    known = ground.a_known_case(house)
    page = opened(house, known, RoundTablePage)
    type_text("Leppida kokku, kuidas müra vähendada")
    write(page, "Miks laps puudus", "Õpetaja rääkis Mariga.")
    press(house, page, "Lisa kokkulepe")
    press(house, page, "Vormista PDF")
    assert "Salvestamata" not in page.strip.title()

    (table,) = held(house, known)
    assert table.agreements == ()

    again = opened(house, known, RoundTablePage, table)
    press(house, again, "Lisa kokkulepe")
    write(again, "Mida tehakse", "Küsib kõrvaarsti aja")
    press(house, again, "Vormista PDF")
    assert {"Vali, kes vastutab", "Kirjuta, mis päevaks"} <= set(names(again))
    entry = again.agreed.entries()[0]
    owner = entry.fields["owner"]
    owner.setValue(str(house.space.person.id))  # type: ignore[attr-defined]  # a choice box
    write(again, "Mis päevaks", "30.11.2026")
    press(house, again, "Vormista PDF")

    (table,) = held(house, known)
    assert table.version == 2
    tasks = house.do(lambda s: cases.case_file(s, known.case.id)).tasks
    assert [task.title for task in tasks] == ["Küsib kõrvaarsti aja"]


def test_an_added_entry_is_walked_where_it_stands(house: House) -> None:
    known = ground.a_known_case(house)
    page = opened(house, known, RoundTablePage)
    press(house, page, "Lisa kokkulepe")
    (entry,) = page.agreed.entries()
    assert entry.fields["what"].control.hasFocus()

    QTest.keyClick(entry.fields["what"].control, Qt.Key.Key_Backtab)
    assert page.ui.differingText.control.hasFocus()
    entry.remove.setFocus()
    QTest.keyClick(entry.remove, Qt.Key.Key_Tab)
    assert page.agreed.add_button.hasFocus()
    QTest.keyClick(page.agreed.add_button, Qt.Key.Key_Tab)
    assert page.people.entries()[0].fields["name"].control.hasFocus()


def test_the_paper_is_finished_by_a_key_from_any_field(house: House) -> None:
    known = ground.a_known_case(house)
    page = opened(house, known, TalkPage)
    write(page, "Õpetaja kokkuvõte", "Vaikne nurk jääb.")

    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.ui.summaryText.control, Qt.Key.Key_S, both)
    house.settle()

    (talk,) = held(house, known)
    assert talk.version == 1


def test_a_finished_paper_is_seen_saved_and_stays(house: House, tmp_path: Path) -> None:
    known = ground.a_known_case(house)
    table = house.do(lambda s: a_round_table(s, known.case.id))
    first = house.do(lambda s: cases.case_file(s, known.case.id)).dealings.papers[0]
    page = opened(house, known, RoundTablePage, table)
    assert reads(page, "Versioon 1, vormistatud 24.11.2026")

    house.files.answers.append(tmp_path / "protokoll.pdf")
    press(house, page, "Salvesta failina")
    kept = house.do(lambda s: attachments.open_attachment(s, first.attachment_id))[1]
    assert (tmp_path / "protokoll.pdf").read_bytes() == kept
    assert house.files.asked == ["protokoll-2026-11-24-v1.pdf"]

    write(page, "Mis toimib hästi", "Pildid")
    keep(house, page)
    file = house.do(lambda s: cases.case_file(s, known.case.id))
    assert not file.dealings.meetings[0].is_finished
    assert house.do(lambda s: attachments.open_attachment(s, first.attachment_id))[1] == kept


def test_the_next_round_table_begins_with_what_became_of_the_last_one(house: House) -> None:
    known = ground.a_known_case(house)
    house.do(lambda s: a_round_table(s, known.case.id))

    page = opened(house, known, RoundTablePage)

    assert page.ui.sinceText.value() == "Küsib kõrvaarsti aja (ema): tegemata"


def test_half_a_record_waits_as_a_draft(house: House) -> None:
    known = ground.a_known_case(house)
    page = opened(house, known, RoundTablePage)
    type_text("Pool lauset")
    press(house, page, "Lisa kokkulepe")
    write(page, "Mida tehakse", "Midagi")
    page.leave()
    house.settle()

    again = opened(house, known, RoundTablePage)

    assert again.ui.purposeText.value() == "Pool lauset"
    assert [each.what for each in again.agreed.agreements()] == ["Midagi"]
    assert reads(again, "Jätkad poolelijäänud teksti.")


def test_words_changed_by_another_meanwhile_are_told(house: House) -> None:
    known = ground.a_known_case(house)
    table = house.do(lambda s: a_round_table(s, known.case.id))
    page = opened(house, known, RoundTablePage, table)
    house.do(
        lambda s: meetings.keep(
            s, known.case.id, MeetingKind.ROUND_TABLE, table_words(s), before=table
        )
    )
    write(page, "Mis toimib hästi", "Pildid")
    keep(house, page)

    assert page.strip.title() == "Keegi muutis seda kirjet vahepeal."
    keep(house, page)
    assert held(house, known)[0].table.works_well == "Pildid"


@pytest.mark.parametrize("kind", [TalkPage, RoundTablePage])
@pytest.mark.parametrize(("width", "height"), [(1138, 768), (619, 384)])
def test_no_word_is_cut_off(house: House, kind: type[Page], width: int, height: int) -> None:
    known = ground.a_known_case(house)
    page = opened(house, known, kind, width=width, height=height)
    press(house, page, "Lisa kokkulepe")
    press(house, page, "Vormista PDF")
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []


def test_esc_asks_before_words_are_lost(house: House) -> None:
    known = ground.a_known_case(house)
    page = opened(house, known, TalkPage)
    type_text("Midagi")
    ground.answer_question("Viska ära")
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    house.settle()
    assert house.back == [True]
    assert held(house, known) == ()
