# SPDX-License-Identifier: EUPL-1.2
"""What is kept of the content of a handover, and what the receipt says of it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from hop_desktop.app import cases, children, inbox
from hop_desktop.app.taking_over import known_number, reception
from hop_desktop.domain import packages
from hop_desktop.domain.cases import Need
from hop_desktop.domain.handovers import Reception
from tests import worlds
from tests.app.chain import answer_to, files_in, offered_anew, sent, sent_on, verdict_in
from tests.app.houses import Houses, case_in
from tests.builders import a_child

CODE, BORN = "51001080002", date(2010, 1, 8)


def test_a_child_with_the_code_of_another_is_joined_by_a_person_and_never_by_the_desk(
    houses: Houses, tmp_path: Path
) -> None:
    known = children.save_child(
        houses.desk, a_child(first_name="Jaan", personal_code=CODE, birth_date=BORN)
    )
    child = worlds.a_child_of(houses.head, personal_code=CODE, birth_date=BORN)
    handover, data = sent_on(houses, worlds.a_case_in_stage_two(houses.head, child).id, tmp_path)

    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)

    assert case_in(houses.desk, handover.case_id).child_id == child.id
    assert {row.child.id for row in children.children(houses.desk)} == {known.id, child.id}


def test_a_second_case_of_a_child_finds_the_child_as_it_is_here(
    houses: Houses, tmp_path: Path
) -> None:
    first, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, first.id)
    inbox.take_in(houses.head, answer_to(houses.desk, first.id, tmp_path))
    child = children.child_file(houses.head, case_in(houses.head, first.case_id).child_id).child
    changed = children.child_file(houses.desk, child.id).child
    children.save_child(houses.desk, replace(changed, siblings="Õde Liis"))
    second, data = sent_on(houses, worlds.a_case_in_stage_two(houses.head, child).id, tmp_path)

    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, second.id)

    file = children.child_file(houses.desk, child.id)
    assert file.child.siblings == "Õde Liis"
    assert {case.id for case in file.cases} == {first.case_id, second.case_id}


def test_what_the_sender_kept_back_does_not_wipe_out_what_is_known(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    cases.save_need(houses.desk, handover.case_id, Need(health="Terve"))
    newer = offered_anew(
        houses, data, ownership=3, child_voice="", parent_voice="", plan={"goals": []}
    )

    offered = inbox.take_in(houses.desk, newer).incoming
    assert offered is not None
    inbox.accept(houses.desk, offered.handover_id)

    file = cases.case_file(houses.desk, handover.case_id)
    assert file.case.need == Need(health="Terve")
    assert file.case.child_voice == "Tahan mängida, aga vaikselt."
    assert file.plan is not None
    assert len(file.plan.goals) == 1


def test_another_text_under_a_known_revision_is_kept_out_and_shown(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    entries = json.loads(files_in(houses.head, data)[packages.CONTENT])["entries"]
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    other = entries[0] | {"text": "Midagi muud."}

    offered = inbox.take_in(
        houses.desk, offered_anew(houses, data, ownership=3, entries=[other, *entries[1:]])
    ).incoming

    assert offered is not None
    file = inbox.incoming_file(houses.desk, offered.handover_id)
    assert [entry.text for entry in file.kept_out] == ["Midagi muud."]
    inbox.accept(houses.desk, offered.handover_id)
    received = cases.case_file(houses.desk, handover.case_id).received
    assert "Midagi muud." not in [entry.text for entry in received]


def test_the_receipt_lists_what_is_held(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    entries = json.loads(files_in(houses.head, data)[packages.CONTENT])["entries"]
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)

    answer = verdict_in(houses.desk, answer_to(houses.desk, handover.id, tmp_path))

    holds = answer["holds"]
    assert isinstance(holds, list)
    assert {(held["id"], held["revision"]) for held in holds} == {
        (entry["id"], entry["revision"]) for entry in entries
    }


def test_a_receipt_that_takes_nothing_over_tells_nothing_of_what_is_held(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    offered = inbox.take_in(houses.desk, offered_anew(houses, data, ownership=3)).incoming
    assert offered is not None

    inbox.return_with_questions(houses.desk, offered.handover_id, words="Kelle arvamus see on?")

    answer = verdict_in(houses.desk, answer_to(houses.desk, offered.handover_id, tmp_path))
    assert (answer["verdict"], answer["holds"]) == ("returned", [])


def test_a_plan_that_came_waits_for_approval_here(houses: Houses, tmp_path: Path) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    desk = houses.desk
    with desk.write("test") as tx:
        plan = tx.plans.of_case(handover.case_id)
        assert plan is not None
        assert plan.approved_at is None
        tx.plans.save(plan.approve(by=desk.person.id, at=desk.now()))
    offered = inbox.take_in(desk, offered_anew(houses, data, ownership=3)).incoming
    assert offered is not None

    inbox.accept(desk, offered.handover_id)

    renewed = cases.case_file(desk, handover.case_id).plan
    assert renewed is not None
    assert (renewed.approved_by, renewed.approved_at) == (None, None)


def test_the_number_of_a_case_is_known_with_the_handover_that_gave_it(
    houses: Houses, tmp_path: Path
) -> None:
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)

    with houses.desk.read() as tx:
        assert known_number(tx, handover.case_id) == (2, handover.id)
        again = reception(
            tx,
            case_id=handover.case_id,
            handover_id=handover.id,
            ownership=2,
            sender=houses.head.store.id,
        )
    with houses.head.read() as tx:
        assert known_number(tx, handover.case_id) == (1, None)
    assert again is Reception.SUPERSEDED
