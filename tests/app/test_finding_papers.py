# SPDX-License-Identifier: EUPL-1.2
"""Finished documents, copies and one's own tasks are found by those who may know of them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from hop_desktop.app import cases, finding, form_documents, form_templates, plans
from hop_desktop.app.session import Session
from hop_desktop.domain.children import Child
from hop_desktop.domain.finding import Kind
from hop_desktop.domain.forms import FormDocument, FormTemplate
from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.app.houses import Houses
from tests.app.test_access_copies import made
from tests.app.test_form_documents import FILLED, a_draft, a_form

TITLE, ANSWER = "õppekäigu leht", "sveitsi maed"


def kinds(session: Session, text: str) -> set[Kind]:
    return {each.kind for each in finding.find(session, text).found}


def filled(
    session: Session, form: FormTemplate, child: Child, case_id: CaseId | None = None
) -> FormDocument:
    document = form_documents.begin(session, form.key, child.id, case_id)
    return form_documents.finish(session, document, FILLED)


def test_a_document_is_found_once_it_is_finished(houses: Houses) -> None:
    child, form = worlds.a_child_of(houses.head), a_form(houses.head)
    document = form_documents.begin(houses.teacher, form.key, child.id)
    document = form_documents.keep(houses.teacher, document, FILLED)
    assert kinds(houses.teacher, ANSWER) == set()

    document = form_documents.finish(houses.teacher, document, FILLED)

    (found,) = finding.find(houses.teacher, ANSWER).found
    assert (found.kind, found.id, found.child) == (Kind.DOCUMENT, document.id, child.name)
    assert found.on == houses.head.today()
    assert "Šveitsi mäed" in found.excerpt.text
    assert kinds(houses.head, TITLE) == {Kind.DOCUMENT}
    for stranger in (houses.other_teacher, houses.specialist):
        assert kinds(stranger, ANSWER) == kinds(stranger, TITLE) == set()


def test_a_document_is_found_while_it_becomes_another_version(houses: Houses) -> None:
    child, form = worlds.a_child_of(houses.head), a_form(houses.head)
    document = filled(houses.teacher, form, child)

    again = form_documents.new_version(houses.teacher, document.id)
    assert kinds(houses.teacher, ANSWER) == {Kind.DOCUMENT}
    form_documents.finish(houses.teacher, again, {**FILLED, "where": "Muuseum"})

    assert kinds(houses.teacher, ANSWER) == set()
    assert kinds(houses.teacher, "muuseum") == {Kind.DOCUMENT}


def test_ticks_are_keys_and_no_words(houses: Houses) -> None:
    filled(houses.teacher, a_form(houses.head), worlds.a_child_of(houses.head))

    assert kinds(houses.teacher, "quiet") == set()


def test_a_document_of_a_case_is_found_by_who_takes_part_in_that_case(houses: Houses) -> None:
    child, form = worlds.a_child_of(houses.head), a_form(houses.head)
    ended = worlds.a_case_in_stage_one(houses.teacher, child)
    filled(houses.teacher, form, child, ended.id)
    cases.close_case(houses.coordinator, ended.id, reason="Rahunes")
    other = worlds.a_case_in_stage_one(houses.teacher, child)
    part = frozenset({houses.specialist.person.id})
    cases.set_participants(houses.coordinator, other.id, part)
    assert kinds(houses.specialist, ANSWER) == set()

    filled(houses.teacher, form, child, other.id)

    (found,) = finding.find(houses.specialist, ANSWER).found
    assert found.case_id == other.id


def test_what_is_tried_with_a_draft_form_is_found_by_who_administers(houses: Houses) -> None:
    child, form = worlds.a_child_of(houses.head), a_draft(houses.head)
    filled(houses.head, form, child)

    assert kinds(houses.head, ANSWER) == {Kind.DOCUMENT}
    assert kinds(houses.teacher, ANSWER) == kinds(houses.coordinator, ANSWER) == set()

    assert form.id is not None
    form_templates.publish(houses.head, form.id)
    assert kinds(houses.teacher, ANSWER) == {Kind.DOCUMENT}


def test_a_copy_is_found_by_who_asked_for_it_and_only_by_who_gives_data_out(
    houses: Houses,
) -> None:
    child = worlds.a_child_of(houses.head)
    copy = made(houses.coordinator, child, requester="Külli Kõrvits")

    for session in (houses.head, houses.coordinator):
        (found,) = finding.find(session, "korvits").found
        assert (found.kind, found.id, found.child_id) == (Kind.COPY, copy.id, child.id)
    assert kinds(houses.teacher, "korvits") == set()
    assert Kind.COPY not in finding.kinds(houses.teacher)


@pytest.mark.parametrize("days", [1, 40])
def test_ones_own_task_in_a_case_that_is_shut_is_found_by_its_title_only(
    houses: Houses, days: int
) -> None:
    child = worlds.a_child_of(houses.head)
    case = worlds.a_case_in_stage_two(houses.head, child)
    owner = houses.other_teacher
    plans.add_task(
        houses.coordinator,
        case.id,
        title="Tuua nurka padi",
        owner=owner.person.id,
        due_on=houses.head.today() + timedelta(days=days),
    )

    (found,) = finding.find(owner, "padi").found

    assert (found.kind, found.excerpt.text) == (Kind.TASK, "Tuua nurka padi")
    assert (found.child, found.child_id, found.case_id) == ("", None, None)
    (whole,) = finding.find(houses.teacher, "padi").found
    assert (whole.child, whole.case_id) == (child.name, case.id)
    assert kinds(houses.specialist, "padi") == set()
