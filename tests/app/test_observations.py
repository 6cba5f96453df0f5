# SPDX-License-Identifier: EUPL-1.2
"""Observations: anybody records about any child, only the author rewords, danger stays with few."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from hop_desktop.app import drafts, observations, people
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound
from hop_desktop.domain.ids import ChildId, ObservationId
from hop_desktop.domain.observations import Area
from tests import worlds
from tests.app.houses import Houses, dump


def test_an_observation_is_kept_with_its_author_day_and_words(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)

    written = worlds.an_observation_of(
        houses.other_teacher, child, facts=" Ku\u0308lm vihm \x00", situation="Õues "
    )

    assert (written.facts, written.situation) == ("Külm vihm", "Õues")
    assert written.author_id == houses.other_teacher.person.id
    assert observations.read(houses.other_teacher, written.id).observation == written


def test_recording_ends_its_draft(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    drafts.keep(houses.teacher, "observation", {"facts": "Kattis kõr"})

    worlds.an_observation_of(houses.teacher, child, draft="observation")

    assert drafts.kept(houses.teacher, "observation") is None


def test_a_day_that_has_not_come_and_empty_facts_are_refused(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    tomorrow = houses.teacher.today() + timedelta(days=2)

    with pytest.raises(Invalid):
        worlds.an_observation_of(houses.teacher, child, observed_on=tomorrow)
    with pytest.raises(Invalid):
        worlds.an_observation_of(houses.teacher, child, facts=" \n ")


def test_nobody_records_about_a_child_that_is_not_there(houses: Houses) -> None:
    with pytest.raises(NotFound):
        observations.record(
            houses.teacher,
            child_id=ChildId(uuid4()),
            observed_on=houses.teacher.today(),
            area=Area.PLAY,
            facts="Mängis.",
        )


def test_the_desk_records_nothing(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)

    with pytest.raises(NotAllowed):
        worlds.an_observation_of(houses.desk, child)


def test_the_author_rewords_and_the_earlier_words_stay(houses: Houses) -> None:
    first = worlds.an_observation_of(houses.teacher, worlds.a_child_of(houses.head))
    houses.clock.move(days=1)
    drafts.keep(houses.teacher, "reword", {"facts": "Läks"})

    changed = observations.reword(
        houses.teacher,
        first.id,
        facts="Läks ukse juurde.",
        child_words="",
        judgement="Müra.",
        draft="reword",
    )

    assert changed.facts == "Läks ukse juurde."
    assert [earlier.facts for earlier in changed.earlier] == [first.facts]
    assert drafts.kept(houses.teacher, "reword") is None


@pytest.mark.parametrize("login", [worlds.HEAD, worlds.OTHER_TEACHER])
def test_nobody_else_rewords(houses: Houses, login: str) -> None:
    first = worlds.an_observation_of(houses.teacher, worlds.a_child_of(houses.head))
    stranger = houses.person(login)
    before = dump(houses.head)

    with pytest.raises(NotAllowed):
        observations.reword(stranger, first.id, facts="Ei.", child_words="", judgement="")

    assert dump(houses.head) == before


def test_rewording_needs_no_draft_but_an_observation(houses: Houses) -> None:
    first = worlds.an_observation_of(houses.teacher, worlds.a_child_of(houses.head))
    observations.reword(houses.teacher, first.id, facts="Nii.", child_words="", judgement="")

    with pytest.raises(NotFound):
        observations.reword(
            houses.teacher, ObservationId(uuid4()), facts="Nii.", child_words="", judgement=""
        )


@pytest.mark.parametrize(
    ("login", "reads_plain", "reads_danger"),
    [
        (worlds.OTHER_TEACHER, True, True),
        (worlds.TEACHER, True, False),
        (worlds.SPECIALIST, False, False),
        (worlds.COORDINATOR, True, False),
        (worlds.HEAD, True, True),
    ],
)
def test_who_reads_what_another_teacher_wrote_of_a_child(
    houses: Houses, login: str, reads_plain: bool, reads_danger: bool
) -> None:
    child = worlds.a_child_of(houses.head)
    plain = worlds.an_observation_of(houses.other_teacher, child)
    danger = worlds.an_observation_of(houses.other_teacher, child, danger=True)
    reader = houses.person(login)

    for observation, reads in ((plain, reads_plain), (danger, reads_danger)):
        if reads:
            assert observations.read(reader, observation.id).observation == observation
        else:
            with pytest.raises(NotFound):
                observations.read(reader, observation.id)


def test_the_named_contact_reads_a_danger_as_well(houses: Houses) -> None:
    danger = worlds.an_observation_of(
        houses.other_teacher, worlds.a_child_of(houses.head), danger=True
    )
    from dataclasses import replace

    people.change_person(
        houses.head, replace(worlds.member(houses.head, worlds.COORDINATOR), named_contact=True)
    )

    assert observations.read(houses.coordinator, danger.id).observation == danger


def test_a_view_is_journalled(houses: Houses) -> None:
    first = worlds.an_observation_of(houses.teacher, worlds.a_child_of(houses.head))

    observations.read(houses.head, first.id)

    (entry,) = houses.head.store.journal(limit=1, before=None)
    assert (entry.action, entry.object_id) == ("observation.viewed", first.id)


def test_my_latest_observations_carry_names(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.other_teacher, child)
    mine = worlds.an_observation_of(houses.teacher, child)

    (written,) = observations.mine(houses.teacher)

    assert written.observation == mine
    assert written.child == "Mari Maasikas"
    assert written.author == "Šeila Õunapuu, rühmaõpetaja"
    assert written.is_mine
