# SPDX-License-Identifier: EUPL-1.2
"""Practising: invented houses made by the use cases, apart from the real one, gone at once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.app import contacts, handover_reading, house, inbox, opening
from hop_desktop.app.cases import cases
from hop_desktop.app.children import children
from hop_desktop.app.following import waiting
from hop_desktop.app.opening import Surroundings
from hop_desktop.app.practice import place
from hop_desktop.app.practice.ground import SATURDAY, Past
from hop_desktop.app.practice.making import FOUNDING
from hop_desktop.app.practice.place import Side
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.errors import (
    Invalid,
    PracticeMeetsReal,
    PracticeNotDeleted,
    TooManyTries,
    WriteFailed,
    WrongPassphrase,
)
from hop_desktop.domain.handovers import HandoverState, IncomingState
from hop_desktop.domain.institution import PRACTICE, names_practice
from tests import worlds
from tests.worlds import NOON, Clock

Practice = tuple[Surroundings, Session]


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file under a folder with its content."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a real house in it, and rests of a practice that broke off."""
    folder = tmp_path_factory.mktemp("andmed")
    worlds.a_kindergarten(folder).close()
    (folder / "practice" / "house").mkdir(parents=True)
    (folder / "practice" / "whole").touch()
    (folder / "practice" / "house" / "pool.tmp").touch()
    return folder


@pytest.fixture(scope="module")
def made(data: Path) -> Iterator[tuple[Surroundings, dict[str, bytes], list[tuple[int, int]]]]:
    """Make the practice houses over the rests; return what was there and what was told."""
    around = worlds.surroundings(data)
    before = {name: kept for name, kept in files_in(data).items() if "practice" not in name}
    told: list[tuple[int, int]] = []
    place.begin(around, lambda done, of: told.append((done, of))).close()
    yield around, before, told
    place.end(around)
    assert files_in(data) == before


@pytest.fixture
def practice(
    made: tuple[Surroundings, dict[str, bytes], list[tuple[int, int]]],
) -> Iterator[Practice]:
    """Enter the practice kindergarten that stands."""
    session = place.begin(made[0])
    yield made[0], session
    session.close()


def test_the_real_house_stays_as_it_was(
    made: tuple[Surroundings, dict[str, bytes], list[tuple[int, int]]], data: Path
) -> None:
    _, before, told = made
    after = files_in(data)

    assert {name: after[name] for name in before} == before
    assert all(name.startswith("practice") for name in after.keys() - before.keys())
    assert told == sorted(told)
    assert told[0][0] > 0
    assert told[-1][0] < told[-1][1]


def test_there_are_children_in_every_stage(practice: Practice) -> None:
    _, session = practice
    stages = [row.stage for row in children(session)]

    assert len(stages) == 10
    assert {stage: stages.count(stage) for stage in Stage} == {
        Stage.ONE: 2,
        Stage.TWO: 2,
        Stage.THREE: 1,
    }
    assert [row.case.stage_two_asked for row in cases(session)].count(True) == 1
    assert waiting(session).unread_count == 4


def test_a_case_can_be_sealed_for_the_practice_desk_at_once(practice: Practice) -> None:
    around, session = practice
    (case,) = [row.case for row in cases(session) if row.case.child.name.startswith("Juss")]

    assert handover_reading.beginning(session, case.id).child == "Juss-Õnnelik Näidis"
    assert [each.is_confirmed for each in handover_reading.possible_recipients(session)] == [True]
    assert {row.handover.state for row in handover_reading.handovers(session)} == {
        HandoverState.ACCEPTED,
        HandoverState.DELIVERED,
    }
    desk = place.enter(around, Side.DESK)
    assert {row.state for row in inbox.inbox(desk)} == {
        IncomingState.ACCEPTED,
        IncomingState.OFFERED,
    }
    desk.close()


def test_everything_says_that_it_is_practice(practice: Practice) -> None:
    _, session = practice

    assert house.house(session).name.startswith(PRACTICE)
    assert contacts.own_card(session).name.startswith(PRACTICE)
    with pytest.raises(Invalid) as refused:
        house.change_house(session, replace(house.house(session), name="Nõo lasteaed"))
    assert (refused.value.field, refused.value.reason) == ("name", "practice-name")
    assert house.change_house(session, house.house(session)).is_practice


def test_a_real_house_and_a_practice_house_never_know_each_other(
    practice: Practice, tmp_path: Path
) -> None:
    _, session = practice
    real = worlds.a_desk(tmp_path)
    before = len(contacts.contacts(session)), len(contacts.contacts(real))
    for reader, writer in ((session, real), (real, session)):
        with pytest.raises(PracticeMeetsReal):
            contacts.read_card(reader, contacts.write_card(writer)[1])

    assert (len(contacts.contacts(session)), len(contacts.contacts(real))) == before
    with pytest.raises(Invalid):
        house.change_house(real, replace(house.house(real), name=" harjutus:Vald"))
    real.close()


def test_a_house_is_founded_where_its_name_belongs(tmp_path: Path) -> None:
    around, answers = worlds.surroundings(tmp_path), FOUNDING[Side.HOUSE]
    for where, name in ((around, answers.house), (around._replace(practice=True), "Lasteaed")):
        with pytest.raises(Invalid):
            opening.found(where, replace(answers, house=name))

    assert files_in(tmp_path) == {}


def test_a_making_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    def stop(_done: int, _of: int) -> None:
        raise WriteFailed

    around = worlds.surroundings(tmp_path)
    with pytest.raises(WriteFailed):
        place.begin(around, stop)

    assert list(tmp_path.iterdir()) == []
    assert not place.stands(around)


def test_what_cannot_be_deleted_is_told(tmp_path: Path) -> None:
    (tmp_path / "practice").write_text("", encoding="utf-8")

    with pytest.raises(PracticeNotDeleted):
        place.end(worlds.surroundings(tmp_path))


def test_what_could_not_be_deleted_can_be_deleted_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_folder: Path) -> None:
        raise PermissionError

    around = worlds.surroundings(tmp_path)
    place.begin(around).close()
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", held)
        with pytest.raises(PracticeNotDeleted):
            place.end(around)
    assert place.stands(around)

    place.end(around)
    assert list(tmp_path.iterdir()) == []


def test_who_may_not_come_in_for_a_while_loses_nothing(tmp_path: Path) -> None:
    around = worlds.surroundings(tmp_path)
    place.begin(around).close()
    house = place.of_side(around, Side.HOUSE)
    for _ in range(10):
        with pytest.raises((WrongPassphrase, TooManyTries)):
            opening.unlock(house, login=place.LOGIN, passphrase="vale paroolifraas")
    before = files_in(tmp_path)

    with pytest.raises(TooManyTries):
        place.begin(around)

    assert files_in(tmp_path) == before


@given(days=st.integers(0, 400), shift=st.integers(0, 400))
def test_the_story_knows_no_weekend_and_never_goes_back(days: int, shift: int) -> None:
    clock = Clock(NOON + timedelta(days=shift))
    past, before = Past(clock, days), Past(clock, days + 1)

    assert past().astimezone().weekday() < SATURDAY
    assert before() <= past() <= clock() - timedelta(days=days)


@given(name=st.text())
def test_only_a_name_with_the_mark_is_one_of_a_practice_house(name: str) -> None:
    assert names_practice(f"{PRACTICE}{name}")
    assert names_practice(name) == name.strip().casefold().startswith("harjutus:")
