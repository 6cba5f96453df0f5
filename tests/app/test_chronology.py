# SPDX-License-Identifier: EUPL-1.2
"""The order of a case's entries: by day, and within a day as they were written."""

from __future__ import annotations

from dataclasses import replace

from hop_desktop.app import cases, inbox, package_contents
from hop_desktop.app.case_entries import entries_to_send
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.cases import MeasureKind, Move
from hop_desktop.domain.content import Entry
from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.app.chain import files_in, sent, sent_on
from tests.app.houses import Houses

STORY = (
    "Kattis hommikuringis kõrvad ja läks ukse juurde.",
    "Kolm nädalat märkamisi",
    "Vaikne nurk akna all",
    "Vaikne nurk aitab, aga keel ei arene",
    "Vajab logopeedi ja ühist plaani",
)


def told(houses: Houses) -> CaseId:
    """Let the story of a case happen within one hour."""
    teacher, child = houses.teacher, worlds.a_child_of(houses.head)
    worlds.an_observation_of(teacher, child, facts=STORY[0])
    houses.clock.move(seconds=600)
    case = cases.open_case(teacher, child.id, concern="Väsib mürast", reason=STORY[1])
    houses.clock.move(seconds=600)
    cases.add_measure(teacher, case.id, on=teacher.today(), kind=MeasureKind.MEASURE, what=STORY[2])
    houses.clock.move(seconds=600)
    cases.ask_for_stage_two(teacher, case.id, reason=STORY[3])
    houses.clock.move(seconds=600)
    cases.accept_stage_two(houses.coordinator, case.id, reason=STORY[4], review_on=None)
    return case.id


def chronology(session: Session, case_id: CaseId) -> tuple[Entry, ...]:
    with session.read() as tx:
        return entries_to_send(session, tx, tx.cases.get(case_id))


def texts(entries: tuple[Entry, ...]) -> tuple[str, ...]:
    return tuple(entry.text for entry in entries)


def test_entries_of_one_day_go_out_and_come_in_as_they_were_written(houses: Houses) -> None:
    case_id = told(houses)

    handover, data = sent_on(houses, case_id)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)

    body = files_in(houses.head, data)[packages.CONTENT]
    content = package_contents.read_content(body, schemas=worlds.RESOURCES / "schemas")
    assert texts(content.entries) == STORY
    assert texts(cases.case_file(houses.desk, case_id).received) == STORY


def test_moves_of_one_moment_keep_their_order(houses: Houses) -> None:
    handover, data = sent(houses)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)

    received = cases.case_file(houses.desk, handover.case_id).received

    moves = [Move(entry.code) for entry in received if entry.kind.value == "move"]
    assert moves == [Move.OPENED, Move.STAGE_TWO_ASKED, Move.STAGE_TWO_ACCEPTED]


def test_a_clock_set_back_by_a_day_loses_nothing_and_breaks_nothing(houses: Houses) -> None:
    teacher, child = houses.teacher, worlds.a_child_of(houses.head)
    case = worlds.a_case_in_stage_one(teacher, child)
    houses.clock.move(days=-1)

    worlds.an_observation_of(teacher, child, facts="Ehitas õues üksi.")
    cases.add_measure(
        teacher, case.id, on=teacher.today(), kind=MeasureKind.PARENT_TALK, what="Rääkisime emaga"
    )
    cases.ask_for_stage_two(teacher, case.id, reason=STORY[3])

    entries = texts(chronology(houses.head, case.id))
    assert set(entries[:3]) == {"Ehitas õues üksi.", "Rääkisime emaga", STORY[3]}
    assert set(entries[3:]) == set(STORY[:3])
    file = cases.case_file(houses.head, case.id)
    assert [step.move for step in file.case.transitions] == [Move.OPENED, Move.STAGE_TWO_ASKED]
    assert houses.head.store.verify().ok
    journal = [e for e in houses.head.store.journal(limit=99) if not e.action.endswith("viewed")]
    assert [entry.seq for entry in journal] == sorted((e.seq for e in journal), reverse=True)
    assert [entry.action for entry in journal[:4]] == [
        "case.stage-two-asked",
        "measure.added",
        "observation.recorded",
        "measure.added",
    ]


def test_what_this_house_wrote_counts_for_what_comes_back_of_the_same_revision(
    houses: Houses,
) -> None:
    case_id = told(houses)
    own = chronology(houses.head, case_id)
    altered = replace(own[0], text="Teel muudetud.")
    later = replace(own[2], text="Hiljem täiendatud.", revision=own[2].revision + 1)

    with houses.head.write("test") as tx:
        tx.received.save_entries(case_id, [altered, later])

    texts_now = texts(chronology(houses.head, case_id))
    assert texts_now[0] == STORY[0]
    assert texts_now[2] == "Hiljem täiendatud."
    assert len(texts_now) == len(own)
