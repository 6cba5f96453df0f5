# SPDX-License-Identifier: EUPL-1.2
"""What becomes of an observation: read, closed, asked about, and what goes along of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    children,
    drafts,
    following,
    observations,
    people,
    today,
)
from hop_desktop.app.case_entries import entries_to_send
from hop_desktop.app.files_to_send import attachments_to_send
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound, Stale
from hop_desktop.domain.observations import ChildRole, LinkedChild, Observation, Reporter, Source
from hop_desktop.domain.text import LONGEST_NAME
from tests import worlds
from tests.app.houses import Houses, dump
from tests.app.test_attachments import PNG

TIP = Reporter(name="Jüri Žukov", contact="5550 4001")


def both(houses: Houses) -> tuple[Child, Child]:
    return worlds.a_child_of(houses.head), worlds.another_child_of(houses.head)


def of_both(houses: Houses, role: ChildRole, **fields: object) -> tuple[Observation, Child, Child]:
    mine, other = both(houses)
    linked = (LinkedChild(child_id=other.id, role=role),)
    seen = worlds.an_observation_of(houses.teacher, mine, others=linked, **fields)
    return seen, mine, other


def sent_entries(houses: Houses, case: SupportCase) -> list[Entry]:
    with houses.head.read() as tx:
        entries = entries_to_send(houses.head, tx, tx.cases.get(case.id))
    return [entry for entry in entries if entry.kind is EntryKind.OBSERVATION]


def a_case_of(session: Session, child: Child) -> SupportCase:
    return cases.open_case(session, child.id, concern="Tülid õues", reason="Kolm korda")


# Several children


def test_each_child_has_its_own_view_of_what_happened(houses: Houses) -> None:
    seen, mine, other = of_both(houses, ChildRole.WITNESS)

    for child, role in ((mine, ChildRole.MAIN), (other, ChildRole.WITNESS)):
        (found,) = children.child_file(houses.head, child.id).observations
        assert found.observation == seen
        assert found.observation.role_of(child.id) is role


def test_a_child_of_another_group_is_not_named_to_who_may_not_know(houses: Houses) -> None:
    seen, mine, other = of_both(houses, ChildRole.INVOLVED)

    told = observations.read(houses.other_teacher, seen.id)

    assert told.child == other.name
    assert [(child.name, child.role) for child in told.concerned] == [
        ("", ChildRole.MAIN),
        (other.name, ChildRole.INVOLVED),
    ]
    by_author = observations.read(houses.teacher, seen.id)
    assert [child.name for child in by_author.concerned] == [mine.name, other.name]


def test_a_linked_child_that_is_not_there_records_nothing(houses: Houses) -> None:
    mine = worlds.a_child_of(houses.head)
    teacher = houses.teacher
    nobody = LinkedChild(child_id=children.new_child_id(), role=ChildRole.WITNESS)
    before = dump(houses.head)

    with pytest.raises(NotFound):
        worlds.an_observation_of(teacher, mine, others=(nobody,))

    assert dump(houses.head) == before


# The tip


def test_who_gave_the_tip_is_told_to_the_author_and_the_head_alone(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    seen = worlds.an_observation_of(
        houses.teacher, child, source=Source.PARENT, reporter=Reporter(name=" Jüri Žukov ")
    )

    assert observations.read(houses.teacher, seen.id).reporter == Reporter(name="Jüri Žukov")
    assert observations.read(houses.head, seen.id).reporter == Reporter(name="Jüri Žukov")
    assert observations.read(houses.coordinator, seen.id).reporter is None
    assert observations.read(houses.coordinator, seen.id).observation.source is Source.PARENT


def test_who_does_not_want_to_be_named_is_in_no_table(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)

    worlds.an_observation_of(houses.teacher, child, source=Source.POLICE)

    assert dump(houses.head)["observation_reporter"] == []


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"reporter": TIP}, "source"),
        (
            {"source": Source.DOCTOR, "reporter": Reporter(name="ä" * (LONGEST_NAME + 1))},
            "reporter_name",
        ),
    ],
)
def test_a_name_that_cannot_stand_is_refused_at_its_field(
    houses: Houses, fields: dict[str, object], field: str
) -> None:
    child = worlds.a_child_of(houses.head)

    with pytest.raises(Invalid) as refused:
        worlds.an_observation_of(houses.teacher, child, **fields)

    assert refused.value.field == field


# Reading and closing


def test_the_author_sees_who_read_it_first_when(houses: Houses) -> None:
    seen = worlds.an_observation_of(houses.teacher, worlds.a_child_of(houses.head))
    assert observations.read(houses.teacher, seen.id).readings == ()

    houses.clock.move(seconds=60)
    observations.read(houses.coordinator, seen.id)
    first = houses.clock.moment
    houses.clock.move(days=1)
    observations.read(houses.coordinator, seen.id)

    (reading,) = observations.mine(houses.teacher)[0].readings
    assert (reading.name, reading.at) == ("Öie Pähkel, tugiteenuste koordineerija", first)


def test_a_closed_one_tells_its_author_what_was_done(houses: Houses) -> None:
    seen = worlds.an_observation_of(houses.other_teacher, worlds.a_child_of(houses.head))
    drafts.keep(houses.teacher, "closing:1", {"note": "Räägi"})

    following.close(houses.teacher, seen.id, note=" Rääkisime emaga. ", draft="closing:1")

    (told,) = observations.mine(houses.other_teacher)
    assert told.closed is not None
    assert (told.closed.note, told.closed.name) == (
        "Rääkisime emaga.",
        "Šeila Õunapuu, rühmaõpetaja",
    )
    assert drafts.kept(houses.teacher, "closing:1") is None
    with pytest.raises(Stale):
        following.close(houses.head, seen.id, note="Veel kord")
    following.reopen(houses.coordinator, seen.id)
    assert observations.mine(houses.other_teacher)[0].closed is None
    actions = [entry.action for entry in houses.head.store.journal(limit=9)]
    assert "observation.closed" in actions
    assert "observation.reopened" in actions


def test_an_end_without_a_word_is_none(houses: Houses) -> None:
    seen = worlds.an_observation_of(houses.teacher, worlds.a_child_of(houses.head))

    with pytest.raises(Invalid) as refused:
        following.close(houses.teacher, seen.id, note="  ")

    assert refused.value.field == "note"


def test_who_does_not_answer_for_the_child_closes_nothing(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    plain = worlds.an_observation_of(houses.other_teacher, child)
    danger = worlds.an_observation_of(houses.teacher, child, danger=True)

    with pytest.raises(NotAllowed):  # written by oneself, but of another group
        following.close(houses.other_teacher, plain.id, note="Tehtud")
    with pytest.raises(NotAllowed):  # a danger is the head's to close, whoever wrote it
        following.close(houses.teacher, danger.id, note="Tehtud")
    with pytest.raises(NotFound):
        following.close(houses.specialist, plain.id, note="Tehtud")
    following.close(houses.head, danger.id, note="Teatasime lastekaitsele.")
    assert not observations.read(houses.other_teacher, plain.id).may_close
    assert observations.read(houses.teacher, plain.id).may_close


# What waits


def test_unread_ones_wait_for_those_who_must_read_dangers_first(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    danger = worlds.an_observation_of(houses.other_teacher, child, danger=True)
    houses.clock.move(seconds=60)
    plain = worlds.an_observation_of(houses.other_teacher, child)

    def unread(session: Session) -> list[Observation]:
        return [written.observation for written in today.today(session).noticed.unread]

    assert unread(houses.head) == [danger, plain]
    assert unread(houses.coordinator) == unread(houses.teacher) == [plain]
    assert unread(houses.other_teacher) == unread(houses.specialist) == unread(houses.desk) == []
    observations.read(houses.head, danger.id)
    assert unread(houses.head) == [plain]


def test_the_danger_contact_is_shown_a_danger_in_any_group(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    danger = worlds.an_observation_of(houses.teacher, child, danger=True)
    worlds.an_observation_of(houses.teacher, child)
    contact = replace(houses.specialist.person, named_contact=True)
    people.change_person(houses.head, contact)
    session = worlds.session_of(houses.head, contact.login)

    (waits,) = today.today(session).noticed.unread

    assert (waits.observation, waits.child) == (danger, child.name)
    assert observations.read(session, danger.id).may_close
    session.close()


def test_open_ones_ask_after_the_days_that_the_house_has_set(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    seen = worlds.an_observation_of(houses.teacher, child)
    houses.clock.move(days=14)
    assert following.waiting(houses.teacher).to_close == ()
    assert [w.observation for w in following.still_open(houses.teacher)] == [seen]

    houses.clock.move(seconds=1)
    assert [w.observation for w in following.waiting(houses.teacher).to_close] == [seen]
    assert following.change_days_to_close(houses.head, 30) == following.days_to_close(
        houses.teacher
    )
    assert following.waiting(houses.teacher).to_close == ()
    assert following.waiting(houses.other_teacher).to_close == ()
    with pytest.raises(NotAllowed):
        following.change_days_to_close(houses.teacher, 7)
    with pytest.raises(Invalid):
        following.change_days_to_close(houses.head, 0)


# Its place in the chronology, and what goes along


def test_one_written_later_stands_on_the_day_it_is_about(houses: Houses) -> None:
    child, day = worlds.a_child_of(houses.head), houses.teacher.today()
    for facts, ago in (("eile", 1), ("täna", 0), ("nädala eest", 7)):
        houses.clock.move(seconds=60)
        worlds.an_observation_of(
            houses.teacher, child, facts=facts, observed_on=day - timedelta(days=ago)
        )
    case = a_case_of(houses.teacher, child)

    order = ["täna", "eile", "nädala eest"]
    assert [w.observation.facts for w in observations.mine(houses.teacher)] == order
    file = children.child_file(houses.head, child.id)
    assert [w.observation.facts for w in file.observations] == order
    assert [entry.text for entry in sent_entries(houses, case)] == order[::-1]


def test_what_the_desk_needs_goes_along_and_who_told_it_stays(houses: Houses) -> None:
    seen, mine, _ = of_both(
        houses,
        ChildRole.INVOLVED,
        how_long="iga päev",
        before="Teine laps võttis ämbri",
        done="Läksime kõrvale",
        done_result="Rahunes",
        strengths="Vabandas ise",
        told_whom="Emale",
        told_on=houses.teacher.today(),
        source=Source.COLLEAGUE,
        reporter=TIP,
    )
    case = a_case_of(houses.teacher, mine)

    (entry,) = sent_entries(houses, case)

    assert entry.id == seen.id
    assert (entry.role, entry.how_long, entry.before) == ("main", "iga päev", seen.before)
    assert (entry.done, entry.done_result) == ("Läksime kõrvale", "Rahunes")
    assert (entry.strengths, entry.told_whom) == ("Vabandas ise", "Emale")
    assert entry.told_on == houses.teacher.today()
    assert TIP.name not in repr(entry)


@pytest.mark.parametrize(
    ("role", "goes"),
    [(ChildRole.MAIN, True), (ChildRole.INVOLVED, True), (ChildRole.WITNESS, False)],
)
def test_of_another_childs_story_only_ones_own_part_goes_along(
    houses: Houses, role: ChildRole, goes: bool
) -> None:
    seen, _, other = of_both(houses, role)
    case = a_case_of(houses.other_teacher, other)

    entries = sent_entries(houses, case)

    assert [entry.role for entry in entries] == ([role.value] if goes else [])
    assert seen.id not in {entry.id for entry in entries}


def test_strengths_are_missed_only_over_what_one_may_read(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    for _ in range(3):
        worlds.an_observation_of(houses.teacher, child)

    assert observations.strengths_are_missing(houses.teacher, child.id)
    assert not observations.strengths_are_missing(houses.other_teacher, child.id)
    houses.clock.move(seconds=60)
    worlds.an_observation_of(houses.teacher, child, strengths="Aitab väiksemaid")
    assert not observations.strengths_are_missing(houses.teacher, child.id)


def test_who_answers_for_no_child_has_nothing_to_close(houses: Houses) -> None:
    worlds.an_observation_of(houses.teacher, worlds.a_child_of(houses.head))

    assert following.still_open(houses.specialist) == ()
    assert following.waiting(houses.specialist) == following.Waiting()


def test_files_of_another_childs_story_stay(houses: Houses) -> None:
    """A picture of the one who did it is not the other one's to send."""
    seen, mine, other = of_both(houses, ChildRole.INVOLVED)
    attachments.attach_to_observation(houses.teacher, seen.id, title="Pilt", content=PNG)
    own, others = a_case_of(houses.teacher, mine), a_case_of(houses.other_teacher, other)

    with houses.head.read() as tx:
        sent = {
            case.id: attachments_to_send(houses.head, tx, tx.cases.get(case.id))
            for case in (own, others)
        }

    assert [file.title for file in sent[own.id]] == ["Pilt"]
    assert sent[others.id] == ()
