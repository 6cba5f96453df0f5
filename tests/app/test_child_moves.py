# SPDX-License-Identifier: EUPL-1.2
"""Where a child's file went, what came of it, and what of that waits for somebody today."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hop_desktop.app import children, receivings, sendings
from hop_desktop.app.child_moves import NOWHERE, child_moves
from hop_desktop.app.moving_today import FilesWaiting, files_waiting
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.sendings import TransitionPart
from tests import worlds
from tests.app.computers import (
    OFFICE,
    SCHOOL,
    TEACHER,
    Computers,
    a_finished_document,
    founded,
)

CARD = frozenset({TransitionPart.CARD})


@pytest.fixture(scope="module")
def four_stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found the stores; the kindergarten has a child with a finished readiness card."""
    folder = founded(tmp_path_factory.mktemp("moves"))
    head = worlds.unlocked(folder / OFFICE, worlds.HEAD)
    a_finished_document(head, worlds.a_child_of(head).id, "koolivalmiduskaart")
    head.close()
    return folder


@pytest.fixture
def pcs(four_stores: Path, tmp_path: Path) -> Iterator[Computers]:
    """Give a test all four stores for itself."""
    shutil.copytree(four_stores, tmp_path / "stores")
    opened = Computers(tmp_path / "stores")
    yield opened
    opened.close()


def the_child(pcs: Computers) -> Child:
    (row,) = children.children(pcs[OFFICE])
    return children.child_file(pcs[OFFICE], row.child.id).child


def test_a_transition_waits_for_the_head_then_there_and_then_for_an_answer(pcs: Computers) -> None:
    office, school, child = pcs[OFFICE], pcs[SCHOOL], the_child(pcs)
    assert not files_waiting(office)
    begun = sendings.begin_transition(office, child.id, pcs.contact(OFFICE, SCHOOL))
    assert not files_waiting(office), "nothing is told of it to the carers yet"

    sendings.prepare(office, begun.id, parts=CARD, carer_note="Rääkisin emaga.")
    waiting = files_waiting(office)
    assert [row.sending.id for row in waiting.to_approve] == [begun.id]
    assert (waiting.came, waiting.unanswered) == ((), ())

    sendings.approve(office, begun.id)
    sendings.seal(office, begun.id)
    waiting = files_waiting(office)
    assert waiting.to_approve == ()
    assert [row.sending.id for row in waiting.unanswered] == [begun.id]

    pcs.takes_in(SCHOOL, pcs.written(OFFICE, begun.id))
    assert [each.sending_id for each in files_waiting(school).came] == [begun.id]
    receivings.take(school, begun.id, child_id=None)
    assert not files_waiting(school)
    pcs.takes_in(OFFICE, pcs.answer(SCHOOL, begun.id))
    assert not files_waiting(office)


def test_the_child_s_page_tells_where_its_file_can_go_and_went(pcs: Computers) -> None:
    office, child = pcs[OFFICE], the_child(pcs)
    begun = sendings.begin_transition(office, child.id, pcs.contact(OFFICE, SCHOOL))

    moves = child_moves(office, child.id)

    assert moves.may_send
    assert [each.id for each in moves.ways.within] == [pcs.contact(OFFICE, TEACHER)]
    assert [each.id for each in moves.ways.onward] == [pcs.contact(OFFICE, SCHOOL)]
    assert [row.sending.id for row in moves.sent] == [begun.id]
    assert (moves.entries, moves.files) == ((), ()), "the own paper did not come"


def test_a_teacher_reads_what_came_and_sees_nothing_of_sending(pcs: Computers) -> None:
    there = worlds.a_child_of(pcs[TEACHER], first_name="Õie")
    worlds.an_observation_of(pcs[TEACHER], there, facts="Laulis hommikuringis.")
    sending = sendings.send_within(pcs[TEACHER], there.id, pcs.contact(TEACHER, OFFICE))
    pcs.takes_in(OFFICE, pcs.written(TEACHER, sending.id))
    taken = receivings.take(pcs[OFFICE], sending.id, child_id=None)
    assert taken.child_id is not None
    child = children.child_file(pcs[OFFICE], taken.child_id).child
    group = worlds.group_named(pcs[OFFICE], worlds.GROUPS[0])
    children.save_child(pcs[OFFICE], replace(child, group_id=group))
    own, other, specialist = (
        worlds.unlocked(pcs.folder / OFFICE, login, pcs.clock)
        for login in (worlds.TEACHER, worlds.OTHER_TEACHER, worlds.SPECIALIST)
    )
    try:
        moves = child_moves(own, taken.child_id)
        assert (moves.may_send, moves.ways, moves.sent) == (False, NOWHERE, ())
        assert [entry.text for entry in moves.entries] == ["Laulis hommikuringis."]
        assert files_waiting(own) == FilesWaiting()
        for stranger in (other, specialist):
            with pytest.raises(NotAllowed):
                child_moves(stranger, taken.child_id)
    finally:
        for session in (own, other, specialist):
            session.close()
