# SPDX-License-Identifier: EUPL-1.2
"""Handing over: prepared, approved, sealed, written, delivered, asked back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    contacts,
    handover_reading,
    handover_summaries,
    handovers,
    inbox,
    manifests,
    package_contents,
    plans,
    unpacking,
)
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.cases import CaseCustody, Need, SupportCase
from hop_desktop.domain.content import EntryKind, HandoverContent
from hop_desktop.domain.errors import (
    CaseClosed,
    HandoverAlreadyOpen,
    HandoverNotOpen,
    Invalid,
    NotAllowed,
    NotApproved,
    NotFound,
    StageNotOpen,
    WriteFailed,
)
from hop_desktop.domain.handovers import (
    Basis,
    CarerInformed,
    Delivered,
    Delivery,
    Handover,
    HandoverState,
    Part,
    Withheld,
)
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId
from tests import worlds
from tests.app.dealings import some_dealings
from tests.app.houses import Houses, dump

PDF, PNG = b"%PDF-1.7", b"\x89PNG\r\n\x1a\n"
S = HandoverState


def begun(houses: Houses) -> Handover:
    case = worlds.a_case_in_stage_two(houses.head)
    return handovers.start(houses.coordinator, case.id, recipient=houses.to_desk.id)


def prepared(houses: Houses, handover: Handover, *back: Part, **fields: object) -> Handover:
    decided: dict[str, object] = {
        "recipient": houses.to_desk.id,
        "reason": "Vaja on logopeedi väljastpoolt.",
        "withheld": tuple(Withheld(part=part, reason="Vanem ei soovi.") for part in back),
        "basis": Basis.LAW,
        "carer_informed": CarerInformed.YES,
        "carer_note": "Räägiti emaga.",
    }
    return handovers.prepare(houses.coordinator, handover.id, **decided | fields)  # type: ignore[arg-type]  # by name


def sealed(houses: Houses, *back: Part) -> Handover:
    draft = prepared(houses, begun(houses), *back)
    handovers.approve(houses.head, draft.id)
    return handovers.seal(houses.coordinator, draft.id)


def files_of(session: Session, handover: Handover) -> dict[str, bytes]:
    assert handover.package_id is not None
    with session.read() as tx:
        content = tx.packages.content(handover.package_id, "out")
    return dict(unpacking.reopen(session, content))


def content_of(session: Session, handover: Handover) -> HandoverContent:
    files = files_of(session, handover)
    return package_contents.read_content(
        files[packages.CONTENT], schemas=session.resources / "schemas"
    )


def the_case(houses: Houses, handover: Handover) -> SupportCase:
    return cases.case_file(houses.head, handover.case_id).case


def told_by(*, looks: Session, draft: Handover) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(handover_summaries.preview(looks, draft.id)) as document:
        return str(document[0].get_textpage().get_text_range())


# Preparing


def test_only_a_case_beyond_stage_one_is_handed_over_and_one_at_a_time(houses: Houses) -> None:
    first = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    draft = begun(houses)

    with pytest.raises(StageNotOpen):
        handovers.start(houses.coordinator, first.id, recipient=houses.to_desk.id)
    with pytest.raises(HandoverAlreadyOpen):
        handovers.start(houses.head, draft.case_id, recipient=houses.to_desk.id)
    with pytest.raises(NotFound):
        handovers.start(houses.head, CaseId(uuid4()), recipient=houses.to_desk.id)


def test_who_prepared_is_the_contact_for_whoever_looks_and_whoever_seals(houses: Houses) -> None:
    draft = prepared(houses, begun(houses))
    shown = told_by(looks=houses.head, draft=draft)
    assert "Öie Pähkel" in shown
    assert shown == told_by(looks=houses.coordinator, draft=draft)

    handovers.approve(houses.head, draft.id)
    sent = handovers.seal(houses.head, draft.id)

    assert content_of(houses.head, sent).sender.person == "Öie Pähkel"


def test_before_the_first_decision_one_sees_whose_case_it_is(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    fresh = handover_reading.beginning(houses.coordinator, case.id)
    draft = handovers.start(houses.coordinator, case.id, recipient=houses.to_desk.id)

    again = handover_reading.beginning(houses.coordinator, case.id)

    assert (fresh.child, fresh.case.id, fresh.under_way) == ("Mari Maasikas", case.id, None)
    assert again.under_way == draft


def test_of_a_closed_case_no_handover_begins(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    worlds.evaluated(houses.head, case.id)
    cases.close_case(houses.head, case.id, reason="Käes")

    with pytest.raises(CaseClosed):
        handover_reading.beginning(houses.head, case.id)
    with pytest.raises(CaseClosed):
        handovers.start(houses.head, case.id, recipient=houses.to_desk.id)


def test_a_teacher_neither_begins_nor_reads_handovers(houses: Houses) -> None:
    draft = begun(houses)
    teacher = houses.teacher
    before = dump(houses.head)

    for step in (
        lambda: handover_reading.handovers(teacher),
        lambda: handover_reading.handover_file(teacher, draft.id),
        lambda: handover_reading.possible_recipients(teacher),
        lambda: handover_reading.beginning(teacher, draft.case_id),
        lambda: handovers.start(teacher, draft.case_id, recipient=houses.to_desk.id),
        lambda: handover_summaries.preview(teacher, draft.id),
        lambda: handovers.approve(teacher, draft.id),
        lambda: handovers.seal(teacher, draft.id),
        lambda: handovers.write_file(teacher, draft.id, houses.folder),
        lambda: handovers.ask_back(teacher, draft.id),
        lambda: handovers.give_up(teacher, draft.id),
    ):
        with pytest.raises(NotAllowed):
            step()

    assert dump(houses.head) == before


def test_desks_can_receive_those_confirmed_first(houses: Houses, tmp_path: Path) -> None:
    confirmed = houses.to_desk
    second = worlds.a_desk(tmp_path / "second")
    _, card = contacts.write_card(second)
    second.close()
    unconfirmed = contacts.read_card(houses.head, card).contact

    assert handover_reading.possible_recipients(houses.head) == (confirmed, unconfirmed)


def test_a_change_takes_the_approval_back(houses: Houses) -> None:
    draft = prepared(houses, begun(houses))
    with pytest.raises(NotAllowed):
        handovers.approve(houses.coordinator, draft.id)
    approved = handovers.approve(houses.head, draft.id)
    assert (approved.state, approved.approved_by) == (S.APPROVED, houses.head.person.id)

    changed = prepared(houses, approved, reason=" Uus põhjus ")

    assert (changed.state, changed.approved_by, changed.reason) == (S.DRAFT, None, "Uus põhjus")
    with pytest.raises(NotApproved):
        handovers.seal(houses.coordinator, draft.id)


def test_without_reason_or_carer_note_nothing_is_approved(houses: Houses) -> None:
    draft = begun(houses)

    for missing in ({"reason": " "}, {"carer_note": ""}):
        prepared(houses, draft, **missing)
        with pytest.raises(Invalid):
            handovers.approve(houses.head, draft.id)


def test_what_stays_needs_a_reason_and_the_child_always_goes(houses: Houses) -> None:
    draft = begun(houses)

    with pytest.raises(Invalid):
        prepared(houses, draft, Part.CHILD)
    with pytest.raises(Invalid):
        prepared(houses, draft, withheld=(Withheld(part=Part.PLAN, reason="\x07"),))


def test_the_tick_list_counts_what_there_is(houses: Houses) -> None:
    draft = begun(houses)
    case = the_case(houses, draft)
    child = case.child_id
    worlds.an_observation_of(
        houses.teacher, cases.case_file(houses.head, case.id).child, danger=True
    )
    cases.save_need(houses.coordinator, case.id, Need(network="Vanaema", health="Terve"))
    plans.add_task(
        houses.coordinator, case.id, title="Helista", owner=houses.head.person.id, due_on=None
    )
    attachments.attach_to_case(houses.coordinator, case.id, title="Hinnang", content=PDF)

    file = handover_reading.handover_file(houses.head, draft.id)

    counts = {row.part: row.count for row in file.parts}
    assert counts == {
        Part.CHILD: 1,
        Part.FAMILY: 4,
        Part.NEED: 2,
        Part.OBSERVATIONS: 1,
        Part.MEASURES: 1,
        Part.MEETINGS: 0,
        Part.PLAN: 1,
        Part.ASSESSMENTS: 0,
        Part.VOICES: 2,
        Part.CONSENTS: 0,
        Part.TASKS: 1,
        Part.ATTACHMENTS: 1,
    }
    day = houses.head.today()
    observed = next(row for row in file.parts if row.part is Part.OBSERVATIONS)
    assert (observed.first, observed.last) == (day, day)
    assert (file.protected, file.may_approve, file.child) == (1, True, "Mari Maasikas")
    assert file.case.child_id == child
    assert file.approved_by == ""


def test_a_handover_is_dropped_before_it_is_sealed_and_another_can_begin(houses: Houses) -> None:
    draft = begun(houses)

    dropped = handovers.give_up(houses.coordinator, draft.id)

    assert dropped.state is S.WITHDRAWN
    again = handovers.start(houses.coordinator, draft.case_id, recipient=houses.to_desk.id)
    assert again.ownership == draft.ownership
    with pytest.raises(HandoverNotOpen):
        prepared(houses, dropped)


# What goes along


def test_the_package_carries_the_whole_case(houses: Houses) -> None:
    draft = begun(houses)
    case = the_case(houses, draft)
    observation = cases.case_file(houses.head, case.id).observations[0].observation
    with_picture = attachments.attach_to_observation(
        houses.teacher, observation.id, title="Joonistus", content=PNG
    )
    with_case = attachments.attach_to_case(
        houses.coordinator, case.id, title="Hinnang", content=PDF
    )
    plans.add_task(
        houses.coordinator, case.id, title="Helista", owner=houses.head.person.id, due_on=None
    )
    prepared(houses, draft)
    handovers.approve(houses.head, draft.id)
    handover = handovers.seal(houses.coordinator, draft.id)

    files, content = files_of(houses.head, handover), content_of(houses.head, handover)

    assert set(files) == {
        "manifest.json",
        "manifest.sig",
        "case.json",
        "summary.pdf",
        "attachment-001.pdf",
        "attachment-002.png",
    }
    assert (files["attachment-001.pdf"], files["attachment-002.png"]) == (PDF, PNG)
    assert [file.sha256 for file in content.files] == [with_case.sha256, with_picture.sha256]
    assert {entry.kind for entry in content.entries} == {
        EntryKind.OBSERVATION,
        EntryKind.MEASURE,
        EntryKind.MOVE,
    }
    assert (content.stage, content.ownership, content.child.group) == (2, 2, "Mesilased")
    assert [task.title for task in content.tasks] == ["Helista"]
    assert content.plan.approved_by == "Ülle Kõrvits-Näidis, direktor"
    assert content.child_voice == "Tahan mängida, aga vaikselt."
    assert [step.taker for step in content.custody] == ["Näidisvalla heaoluteenistus"]
    assert (content.sender.person, content.sender.store_id) == (
        "Öie Pähkel",
        houses.head.store.id,
    )


MEETINGS = {EntryKind.CONVERSATION, EntryKind.ROUND_TABLE, EntryKind.CARER_TOLD}


@pytest.mark.parametrize("part", [part for part in Part if part is not Part.CHILD])
def test_a_part_that_stays_is_nowhere_in_the_package(houses: Houses, part: Part) -> None:
    draft = begun(houses)
    case = the_case(houses, draft)
    cases.save_need(houses.coordinator, case.id, Need(network="Vanaema"))
    observation = cases.case_file(houses.head, case.id).observations[0].observation
    attachments.attach_to_observation(
        houses.teacher, observation.id, title="Joonistus", content=PNG
    )
    attachments.attach_to_case(houses.coordinator, case.id, title="Hinnang", content=PDF)
    plans.add_task(
        houses.coordinator, case.id, title="Helista", owner=houses.head.person.id, due_on=None
    )
    worlds.an_assessment_of(houses.coordinator, case.id)
    some_dealings(houses.coordinator, case.id)
    prepared(houses, draft, part)
    handovers.approve(houses.head, draft.id)

    content = content_of(houses.head, handovers.seal(houses.coordinator, draft.id))

    kinds = {entry.kind for entry in content.entries}
    goes = {
        Part.FAMILY: bool(content.child.homes or content.child.guardians or content.child.siblings),
        Part.NEED: content.need != Need(),
        Part.OBSERVATIONS: EntryKind.OBSERVATION in kinds,
        Part.MEASURES: EntryKind.MEASURE in kinds,
        Part.MEETINGS: bool(kinds & MEETINGS),
        Part.PLAN: bool(content.plan.goals),
        Part.ASSESSMENTS: bool(content.records.assessments),
        Part.VOICES: bool(content.child_voice or content.parent_voice),
        Part.CONSENTS: bool(content.consents) or EntryKind.REFERRAL in kinds,
        Part.TASKS: bool(content.tasks),
        Part.ATTACHMENTS: bool(content.files),
    }
    assert {each for each, gone in goes.items() if not gone} == {part}
    assert [item.part for item in content.withheld] == [part]
    pictures = [file.title for file in content.files if file.title == "Joonistus"]
    assert bool(pictures) == (part not in {Part.OBSERVATIONS, Part.ATTACHMENTS})
    papers = [file.title for file in content.files if file.title.startswith("Ümarlaua")]
    assert bool(papers) == (part not in {Part.MEETINGS, Part.ATTACHMENTS})


def test_a_protected_observation_never_goes_along(houses: Houses) -> None:
    draft = begun(houses)
    child = cases.case_file(houses.head, draft.case_id).child
    danger = worlds.an_observation_of(houses.teacher, child, danger=True, facts="Sinine laik.")
    attachments.attach_to_observation(houses.teacher, danger.id, title="Laik", content=PNG)
    prepared(houses, draft)
    handovers.approve(houses.head, draft.id)

    handover = handovers.seal(houses.head, draft.id)

    assert danger.id not in {entry.id for entry in content_of(houses.head, handover).entries}
    assert all(b"Sinine laik" not in body for body in files_of(houses.head, handover).values())
    assert content_of(houses.head, handover).files == ()


def test_a_child_without_group_and_a_case_without_plan_are_handed_over_too(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head, group_id=None)
    case = cases.open_case(houses.head, child.id, concern="Mure", reason="Põhjus")
    cases.accept_stage_two(houses.coordinator, case.id, reason="Võtan", review_on=None)
    handover = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)

    content = content_of(houses.head, handover)

    assert (content.child.group, content.plan.goals, content.plan.approved_by) == ("", (), "")


def test_an_unapproved_plan_goes_without_an_approver(houses: Houses) -> None:
    draft = begun(houses)
    plans.save_goal(houses.coordinator, draft.case_id, worlds.a_goal())
    prepared(houses, draft)
    handovers.approve(houses.head, draft.id)

    content = content_of(houses.head, handovers.seal(houses.head, draft.id))

    assert (len(content.plan.goals), content.plan.approved_by) == (2, "")


def test_the_preview_is_a_pdf_and_the_sealed_one_is_kept(houses: Houses) -> None:
    draft = prepared(houses, begun(houses))
    assert handover_summaries.preview(houses.coordinator, draft.id).startswith(b"%PDF-")
    with pytest.raises(HandoverNotOpen):
        handover_summaries.sealed_summary(houses.coordinator, draft.id)

    handovers.approve(houses.head, draft.id)
    handover = handovers.seal(houses.coordinator, draft.id)

    summary = handover_summaries.sealed_summary(houses.coordinator, draft.id)
    assert summary == files_of(houses.head, handover)[packages.SUMMARY]


# Sealed


def test_sealing_keeps_state_and_exact_bytes_together(houses: Houses) -> None:
    handover = sealed(houses)

    assert handover.state is S.SEALED
    assert the_case(houses, handover).custody is CaseCustody.OUT
    assert handover.package_id is not None
    with houses.head.read() as tx:
        content = tx.packages.content(handover.package_id, "out")
    assert sha256(content).hexdigest() == handover.package_sha256
    with pytest.raises(HandoverNotOpen):
        handovers.seal(houses.coordinator, handover.id)


def test_resending_writes_the_same_bytes_under_the_same_name(
    houses: Houses, tmp_path: Path
) -> None:
    handover = sealed(houses)

    first = handovers.write_file(houses.coordinator, handover.id, tmp_path)
    again = handovers.write_file(houses.coordinator, handover.id, tmp_path)

    assert first == again
    assert sha256(first.read_bytes()).hexdigest() == handover.package_sha256
    assert first.name == handover.file_name
    assert handover.package_sha256[:16] in first.name
    assert "Maasikas" not in first.name
    file = handover_reading.handover_file(houses.head, handover.id)
    assert file.handover.written_at == houses.head.now()
    assert file.approved_by == "Ülle Kõrvits-Näidis"


def test_a_folder_that_is_gone_leaves_the_package_sealed(houses: Houses, tmp_path: Path) -> None:
    handover = sealed(houses)
    session = houses.coordinator
    (tmp_path / handover.file_name).mkdir()
    before = dump(houses.head)

    for folder in (tmp_path / "tikk", tmp_path):
        with pytest.raises(WriteFailed):
            handovers.write_file(session, handover.id, folder)

    assert dump(houses.head) == before


def test_an_answered_handover_is_written_again_without_a_new_mark(
    houses: Houses, tmp_path: Path
) -> None:
    handover = sealed(houses)
    first = handovers.write_file(houses.coordinator, handover.id, tmp_path).read_bytes()
    inbox.take_in(houses.desk, first)
    inbox.decline(houses.desk, handover.id, words="Ei meie.")
    receipt = inbox.write_answer(houses.desk, handover.id, tmp_path).read_bytes()
    answered = inbox.take_in(houses.head, receipt).handover

    again = handovers.write_file(houses.coordinator, handover.id, tmp_path)

    assert again.read_bytes() == first
    assert handover_reading.handover_file(houses.head, handover.id).handover == answered


def test_an_unsealed_handover_has_no_file(houses: Houses, tmp_path: Path) -> None:
    draft = begun(houses)

    with pytest.raises(HandoverNotOpen):
        handovers.write_file(houses.coordinator, draft.id, tmp_path)
    with pytest.raises(HandoverNotOpen):
        handovers.write_withdrawal(houses.coordinator, draft.id, tmp_path)


def test_delivery_is_what_the_user_says(houses: Houses) -> None:
    handover = sealed(houses)
    day = houses.head.today()

    delivered = handovers.deliver(houses.coordinator, handover.id, on=day, how=Delivery.STICK)

    assert (delivered.state, delivered.delivered_on, delivered.delivered_how) == (
        S.DELIVERED,
        day,
        Delivery.STICK,
    )
    with pytest.raises(HandoverNotOpen):
        handovers.give_up(houses.coordinator, handover.id)


def test_each_house_that_is_told_has_its_own_way_and_day(houses: Houses) -> None:
    to_desk = houses.to_desk.id
    told = worlds.a_desk(houses.folder / "teine")
    contact = worlds.met(houses.head, told)
    told.close()
    case = worlds.a_case_in_stage_two(houses.head)
    handover = worlds.a_sealed_handover(houses.head, case.id, to_desk, informed=(contact.id,))
    day = houses.head.today()

    for how in (Delivery.EMAIL, Delivery.STICK):
        handovers.deliver(houses.head, handover.id, on=day, how=how, to=contact.id)
    noted = handovers.deliver(houses.head, handover.id, on=day, how=Delivery.IN_PERSON, to=to_desk)

    assert noted.copies == (Delivered(to=contact.id, on=day, how=Delivery.STICK),)
    assert (noted.state, noted.delivered_how) == (S.DELIVERED, Delivery.IN_PERSON)
    with pytest.raises(HandoverNotOpen):
        handovers.deliver(
            houses.head, handover.id, on=day, how=Delivery.STICK, to=ContactId(uuid4())
        )


def test_a_handover_is_to_be_written_again_until_it_was_and_so_is_its_asking_back(
    houses: Houses, tmp_path: Path
) -> None:
    handover = sealed(houses)
    houses.clock.move(days=3)
    assert [row.resend for row in handover_reading.handovers(houses.head)] == [True]

    handovers.write_file(houses.head, handover.id, tmp_path)
    assert [row.resend for row in handover_reading.handovers(houses.head)] == [False]
    handovers.ask_back(houses.head, handover.id)
    houses.clock.move(days=4)
    assert [row.resend for row in handover_reading.handovers(houses.head)] == [True]

    handovers.write_withdrawal(houses.head, handover.id, tmp_path)
    assert [row.resend for row in handover_reading.handovers(houses.head)] == [False]


def test_the_list_shows_recipient_child_and_days(houses: Houses) -> None:
    handover = sealed(houses)
    houses.clock.move(days=4)

    (row,) = handover_reading.handovers(houses.coordinator)

    assert (row.handover, row.child, row.recipient, row.days) == (
        handover,
        "Mari Maasikas",
        "Näidisvalla heaoluteenistus",
        4,
    )


def test_a_draft_waits_for_nobody(houses: Houses) -> None:
    begun(houses)

    assert [row.days for row in handover_reading.handovers(houses.coordinator)] == [None]


def test_asking_back_is_a_request_and_the_sender_stays_responsible(
    houses: Houses, tmp_path: Path
) -> None:
    handover = sealed(houses)

    asked = handovers.ask_back(houses.coordinator, handover.id)

    assert asked.state is S.WITHDRAWING
    assert the_case(houses, handover).custody is CaseCustody.WITHDRAWING
    assert the_case(houses, handover).is_ours
    first = handovers.write_withdrawal(houses.coordinator, handover.id, tmp_path)
    bytes_of_first = first.read_bytes()
    assert handovers.write_withdrawal(houses.head, handover.id, tmp_path) == first
    assert first.read_bytes() == bytes_of_first
    with pytest.raises(HandoverNotOpen):
        handovers.ask_back(houses.coordinator, handover.id)
    with pytest.raises(HandoverAlreadyOpen):
        handovers.start(houses.head, handover.case_id, recipient=houses.to_desk.id)


def test_a_handover_that_is_not_there_is_not_found(houses: Houses) -> None:
    nothing = HandoverId(uuid4())

    for step in (
        lambda: handover_reading.handover_file(houses.head, nothing),
        lambda: handovers.approve(houses.head, nothing),
        lambda: handovers.seal(houses.head, nothing),
        lambda: handovers.deliver(houses.head, nothing, on=houses.head.today(), how=Delivery.EMAIL),
    ):
        with pytest.raises(NotFound):
            step()


def test_sequence_and_hash_link_the_packages_for_one_recipient(houses: Houses) -> None:
    first = sealed(houses)
    child = worlds.another_child_of(houses.head, "Mesilased")
    case = worlds.a_case_in_stage_two(houses.head, child)
    houses.clock.move(days=1)
    second = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)

    manifest = manifests.read_manifest(files_of(houses.head, second)[packages.MANIFEST])

    assert (manifest.sequence, manifest.previous_sha256) == (2, first.package_sha256)
    assert manifest.journal_head.seq > 0


def test_expecting_an_answer_has_its_day(houses: Houses) -> None:
    day = houses.head.today() + timedelta(days=10)
    draft = prepared(houses, begun(houses), expected_answer_on=day)

    assert draft.expected_answer_on == day
    assert replace(draft, expected_answer_on=None).expected_answer_on is None
