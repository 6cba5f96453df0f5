# SPDX-License-Identifier: EUPL-1.2
"""Files: kept with one's own observation or a case one works on, opened by those who may read."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from hop_desktop.app import attachments, cases
from hop_desktop.domain.attachments import AttachedTo, Media
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.errors import CaseClosed, Invalid, NotAllowed, NotFound
from hop_desktop.domain.observations import Observation
from tests import worlds
from tests.app.houses import Houses

PDF = b"%PDF-1.7 \xf5"
PNG = b"\x89PNG\r\n\x1a\n"


def observed(houses: Houses, **fields: object) -> Observation:
    return worlds.an_observation_of(houses.teacher, worlds.a_child_of(houses.head), **fields)


def opened(houses: Houses) -> SupportCase:
    return worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))


def test_a_file_is_known_by_its_content_and_opens_as_it_was(houses: Houses) -> None:
    observation = observed(houses)

    kept = attachments.attach_to_observation(
        houses.teacher, observation.id, title=" Joonistus ", content=PDF
    )

    assert (kept.title, kept.media, kept.size) == ("Joonistus", Media.PDF, len(PDF))
    assert kept.sha256 == sha256(PDF).hexdigest()
    assert attachments.open_attachment(houses.teacher, kept.id) == (kept, PDF)


def test_other_kinds_and_files_without_a_title_are_refused(houses: Houses) -> None:
    observation = observed(houses)

    for title, content in (("Makro", b"PK\x03\x04"), ("  ", PDF)):
        with pytest.raises(Invalid):
            attachments.attach_to_observation(
                houses.teacher, observation.id, title=title, content=content
            )


@pytest.mark.parametrize("login", [worlds.HEAD, worlds.COORDINATOR, worlds.OTHER_TEACHER])
def test_only_the_author_adds_a_file_to_an_observation(houses: Houses, login: str) -> None:
    observation = observed(houses, danger=True)

    with pytest.raises(NotAllowed):
        attachments.attach_to_observation(
            houses.person(login), observation.id, title="Pilt", content=PNG
        )


def test_who_may_not_read_the_observation_does_not_open_its_file(houses: Houses) -> None:
    observation = observed(houses, danger=True)
    kept = attachments.attach_to_observation(
        houses.teacher, observation.id, title="Pilt", content=PNG
    )

    assert attachments.open_attachment(houses.head, kept.id) == (kept, PNG)
    for login in (worlds.COORDINATOR, worlds.SPECIALIST):
        with pytest.raises(NotFound):
            attachments.open_attachment(houses.person(login), kept.id)


def test_a_file_of_a_case_is_opened_by_those_near_the_child(houses: Houses) -> None:
    case = opened(houses)
    kept = attachments.attach_to_case(houses.coordinator, case.id, title="Hinnang", content=PDF)

    assert attachments.open_attachment(houses.teacher, kept.id) == (kept, PDF)
    assert attachments.open_attachment(houses.coordinator, kept.id) == (kept, PDF)
    with pytest.raises(NotAllowed):
        attachments.open_attachment(houses.other_teacher, kept.id)


def test_a_file_that_came_late_for_a_case_is_opened_by_those_near_the_child(
    houses: Houses,
) -> None:
    """A supplement brings it without naming the child."""
    case = opened(houses)
    with houses.head.write("incoming.supplemented", "support_case", case.id) as tx:
        kept = attachments.keep_file(
            houses.head,
            tx,
            kind=AttachedTo.CASE,
            owner_id=case.id,
            child_id=None,
            title="Hinnang",
            content=PDF,
        )

    assert attachments.open_attachment(houses.teacher, kept.id)[1] == PDF
    with pytest.raises(NotAllowed):
        attachments.open_attachment(houses.other_teacher, kept.id)


def test_a_file_is_added_by_those_who_work_on_the_stage(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    case = worlds.a_case_in_stage_two(houses.head, child)
    cases.set_participants(houses.head, case.id, frozenset({houses.specialist.person.id}))

    attachments.attach_to_case(houses.specialist, case.id, title="Hinnang", content=PDF)

    with pytest.raises(NotAllowed):
        attachments.attach_to_case(houses.teacher, case.id, title="Pilt", content=PNG)
    with pytest.raises(NotAllowed):
        attachments.attach_to_case(houses.other_teacher, case.id, title="Pilt", content=PNG)


def test_a_closed_case_takes_no_more_files(houses: Houses) -> None:
    case = opened(houses)
    cases.close_case(houses.teacher, case.id, reason="Laps kohanes.")

    with pytest.raises(CaseClosed):
        attachments.attach_to_case(houses.teacher, case.id, title="Pilt", content=PNG)


def test_a_copy_to_be_signed_is_written_as_it_is_and_journalled(
    houses: Houses, tmp_path: Path
) -> None:
    kept = attachments.attach_to_case(
        houses.coordinator, opened(houses).id, title="Hinnang", content=PDF
    )

    attachments.write_copy(houses.coordinator, kept.id, tmp_path / "hinnang.pdf")

    assert (tmp_path / "hinnang.pdf").read_bytes() == PDF
    newest = houses.head.store.journal(limit=1)[0]
    assert (newest.actor, newest.object_id) == (houses.coordinator.person.id, kept.id)
