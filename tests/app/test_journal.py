# SPDX-License-Identifier: EUPL-1.2
"""Who reads the journal, and that every action is in it once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from hop_desktop.app import cases, children, journal, observations, people
from hop_desktop.app.journal import JournalRow, Said
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.journal_reading import ActKind, Question
from hop_desktop.domain.staff import Role
from tests import worlds
from tests.app.houses import Houses
from tests.app.test_secrecy import text_of
from tests.worlds import member, unlocked


def test_the_head_reads_all_entries_with_the_names_of_their_actors(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)

    rows = journal.journal(houses.head, limit=2)

    assert [(row.entry.action, row.actor) for row in rows] == [
        ("observation.recorded", "Šeila Õunapuu"),
        ("store.unlocked", "Šeila Õunapuu"),
    ]
    assert journal.journal(houses.head, limit=1, before=rows[0].entry.seq)[0] == rows[1]


@pytest.mark.parametrize("login", [worlds.TEACHER, worlds.SPECIALIST, worlds.COORDINATOR])
def test_the_others_read_their_own_entries_only(houses: Houses, login: str) -> None:
    child = worlds.a_child_of(houses.head)
    session = houses.person(login)
    worlds.an_observation_of(session, child)
    for _ in range(9):
        children.child_file(houses.head, child.id)

    rows = journal.journal(session, limit=3)

    assert rows[0].entry.action == "observation.recorded"
    assert len(rows) == 3
    assert {row.entry.actor for row in rows} == {session.person.id}


def test_at_the_desk_its_lead_reads_all(houses: Houses) -> None:
    _ = houses.person(worlds.CASE_MANAGER)

    assert len({row.actor for row in journal.journal(houses.desk)}) == 2


def test_a_network_lead_reads_none(tmp_path: Path) -> None:
    desk = worlds.a_desk(tmp_path)
    roles = frozenset({Role.NETWORK_LEAD})
    people.change_person(desk, replace(member(desk, worlds.CASE_MANAGER), roles=roles))

    with pytest.raises(NotAllowed):
        journal.journal(unlocked(tmp_path, worlds.CASE_MANAGER))


def test_the_head_proves_the_journal_whole_and_nobody_else(houses: Houses) -> None:
    worlds.a_case_in_stage_two(houses.head)

    found = journal.verify(houses.head)

    assert found.ok
    last = journal.journal(houses.head, limit=1)[0].entry
    assert (last.action, last.seq) == ("journal.proved", found.entries + 1)
    with pytest.raises(NotAllowed):
        journal.verify(houses.teacher)


def test_each_action_leaves_one_entry_and_a_refused_one_none(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    head = houses.head.store

    before = head.journal(limit=1)[0].seq
    case = cases.open_case(houses.head, child.id, concern="Väsib", reason="Kolm nädalat")
    cases.case_file(houses.head, case.id)
    children.child_file(houses.head, child.id)
    after = head.journal(limit=1)[0].seq

    assert after == before + 3
    _ = houses.other_teacher
    unlocked_once = head.journal(limit=1)[0].seq
    with pytest.raises(NotAllowed):
        cases.case_file(houses.other_teacher, case.id)
    assert head.journal(limit=1)[0].seq == unlocked_once


# Asking, and taking along on paper


def asked(session: Session, **fields: object) -> list[str]:
    question = Question(**fields)  # type: ignore[arg-type]  # by name
    return [row.entry.action for row in journal.page(session, question).rows]


def test_the_head_asks_by_person_kind_and_days(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    houses.clock.move(days=2)
    children.child_file(houses.head, child.id)
    today = houses.head.today()

    assert asked(houses.head, since=today) == ["child.viewed"]
    assert "child.viewed" not in asked(houses.head, until=today - timedelta(days=1))
    assert "child.viewed" in asked(houses.head, until=today)
    teacher = houses.teacher.person.id
    assert asked(houses.head, actor=teacher, kind=ActKind.WROTE) == ["observation.recorded"]
    assert asked(houses.head, kind=ActKind.LOOKED)[0] == "child.viewed"
    assert {name for _, name in journal.actors(houses.head)} >= {"Šeila Õunapuu"}


def test_what_was_done_to_each_of_two_observations_is_done_about_the_child(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    first = worlds.an_observation_of(houses.teacher, child)
    second = worlds.an_observation_of(houses.teacher, child)
    for seen in (second, first):
        observations.reword(
            houses.teacher, seen.id, facts="Mängis kõigiga.", child_words="", judgement=""
        )

    about = asked(houses.head, child=child.id)

    assert len(about) == 5
    assert about[-3:] == ["observation.recorded", "observation.recorded", "child.added"]


def test_the_head_asks_what_was_done_about_a_child_and_its_case(houses: Houses) -> None:
    child, other = worlds.a_child_of(houses.head), worlds.another_child_of(houses.head)
    case = worlds.a_case_in_stage_two(houses.head, child)
    before = asked(houses.head, child=child.id)
    cases.case_file(houses.coordinator, case.id)
    worlds.an_observation_of(houses.teacher, other)
    children.child_file(houses.head, other.id)

    about = asked(houses.head, child=child.id)

    assert about == ["case.viewed", *before]
    assert {"child.added", "observation.recorded", "goal.kept", "measure.added"} <= set(about)
    assert not {"store.unlocked", "person.invited"} & set(about)
    assert asked(houses.head, child=other.id) == [
        "child.viewed",
        "observation.recorded",
        "child.added",
    ]


def test_pages_go_on_where_the_last_one_ended(houses: Houses) -> None:
    every = journal.page(houses.head, limit=10_000)
    assert every.before is None

    met: list[JournalRow] = []
    before = None
    while True:
        page = journal.page(houses.head, limit=3, before=before)
        met += page.rows
        before = page.before
        if before is None:
            break
    assert tuple(met) == every.rows


def test_a_rare_entry_is_looked_for_a_piece_at_a_time(
    houses: Houses, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hop_desktop.store.journal.MOST_READ", 4)
    founded = Question(kind=ActKind.HOUSE, actor=houses.head.person.id)

    page = journal.page(houses.head, founded, limit=1_000)

    assert page.before == houses.head.store.head().seq - 3
    whole = len(journal.journal(houses.head, limit=10_000))
    assert whole == houses.head.store.head().seq


def test_a_teacher_asks_for_ones_own_acts_only(houses: Houses) -> None:
    child, other = worlds.a_child_of(houses.head), worlds.another_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)

    assert asked(houses.teacher, child=child.id) == ["observation.recorded"]
    assert journal.actors(houses.teacher) == ()
    with pytest.raises(NotAllowed):
        asked(houses.teacher, actor=houses.head.person.id)
    with pytest.raises(NotAllowed):
        asked(houses.teacher, child=other.id)


@pytest.mark.parametrize("language", ["et", "en"])
def test_an_extract_bears_the_head_of_the_chain_and_is_journalled(
    houses: Houses, language: str
) -> None:
    worlds.a_child_of(houses.head)
    head = houses.head.store.head()
    said = Said(
        actions={"child.added": "Lisas lapse"}, asked=(("Kuni", "24.11.2026"),), language=language
    )

    text = text_of(journal.extract(houses.head, journal.EVERYTHING, said))

    assert all(head.hash[at : at + 8] in text for at in range(0, 64, 8))
    assert f" {head.seq}" in text
    for words in ("Lisas lapse", "24.11.2026", "store.founded", "Ülle"):
        assert words in text
    last = journal.journal(houses.head, limit=1)[0].entry
    assert (last.action, last.seq) == ("journal.printed", head.seq + 1)


def test_an_extract_of_a_teacher_says_that_it_is_only_ones_own(houses: Houses) -> None:
    text = text_of(journal.extract(houses.teacher, journal.EVERYTHING, Said(actions={})))

    assert "ainult koostaja enda tegevused" in text
    assert "Ülle" not in text


def test_an_extract_that_does_not_hold_all_says_so(
    houses: Houses, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "MOST_ON_PAPER", 2)

    text = text_of(journal.extract(houses.head, journal.EVERYTHING, Said(actions={})))

    assert "Vanemate jaoks vali varasemad päevad" in " ".join(text.split())


def test_an_extract_without_entries_says_so(houses: Houses) -> None:
    long_ago = Question(until=date(2020, 1, 1))

    text = text_of(journal.extract(houses.head, long_ago, Said(actions={})))

    assert "kirjeid ei ole" in text
    assert "Programm" not in text
