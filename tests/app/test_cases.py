# SPDX-License-Identifier: EUPL-1.2
"""The case from stage I to its end: who may take which step, and what each reader sees."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from hop_desktop.app import attachments, cases, children, drafts, handovers, people, plans
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import (
    CaseCustody,
    CaseStatus,
    Helped,
    MeasureKind,
    Move,
    Need,
    Stage,
    SupportCase,
)
from hop_desktop.domain.errors import (
    CaseAlreadyOpen,
    CaseClosed,
    CaseHandedOver,
    HandoverAlreadyOpen,
    Invalid,
    NotAllowed,
    NotFound,
    StageNotOpen,
    Stale,
)
from hop_desktop.domain.ids import CaseId, ChildId
from hop_desktop.domain.staff import Role
from tests import worlds
from tests.app.houses import Houses, dump

PDF = b"%PDF-1.7"


def in_stage_one(houses: Houses) -> SupportCase:
    return worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))


def in_stage_two(houses: Houses) -> SupportCase:
    return worlds.a_case_in_stage_two(houses.head)


def test_the_teacher_opens_a_case_with_concern_and_reason(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)

    case = cases.open_case(
        houses.teacher, child.id, concern="Keel ei arene ", reason="Kolm märkamist"
    )

    assert (case.stage, case.status, case.concern) == (
        Stage.ONE,
        CaseStatus.OPEN,
        "Keel ei arene",
    )
    assert case.responsible == houses.teacher.person.id
    assert [step.move for step in case.transitions] == [Move.OPENED]
    with pytest.raises(CaseAlreadyOpen):
        cases.open_case(houses.head, child.id, concern="Sama", reason="Veel kord")


def test_a_case_needs_a_child_a_concern_and_a_reason(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)

    with pytest.raises(NotFound):
        cases.open_case(houses.head, ChildId(uuid4()), concern="Mure", reason="Põhjus")
    with pytest.raises(Invalid):
        cases.open_case(houses.head, child.id, concern=" ", reason="Põhjus")
    with pytest.raises(Invalid):
        cases.open_case(houses.head, child.id, concern="Mure", reason=" ")


@pytest.mark.parametrize("login", [worlds.OTHER_TEACHER, worlds.SPECIALIST])
def test_a_stranger_opens_no_case(houses: Houses, login: str) -> None:
    child = worlds.a_child_of(houses.head)

    with pytest.raises(NotAllowed):
        cases.open_case(houses.person(login), child.id, concern="Mure", reason="Põhjus")


def test_the_teacher_notes_what_was_tried_and_the_draft_ends(houses: Houses) -> None:
    case = in_stage_one(houses)
    drafts.keep(houses.teacher, "measure", {"what": "Vaik"})

    measure = cases.add_measure(
        houses.teacher,
        case.id,
        on=houses.teacher.today(),
        kind=MeasureKind.PARENT_TALK,
        what="Rääkisime emaga",
        helped=Helped.PARTLY,
        draft="measure",
    )

    file = cases.case_file(houses.teacher, case.id)
    assert measure in [item.measure for item in file.measures]
    assert {item.author for item in file.measures} == {"Šeila Õunapuu, rühmaõpetaja"}
    assert drafts.kept(houses.teacher, "measure") is None
    with pytest.raises(NotAllowed):
        cases.add_measure(
            houses.other_teacher,
            case.id,
            on=houses.teacher.today(),
            kind=MeasureKind.MEASURE,
            what="Midagi",
        )


def test_the_coordinator_takes_the_case_that_the_teacher_asked_for(houses: Houses) -> None:
    case = in_stage_one(houses)
    asked = cases.ask_for_stage_two(
        houses.teacher, case.id, reason="Ei piisa", criteria=("kestab",)
    )
    with pytest.raises(NotAllowed):
        cases.accept_stage_two(houses.teacher, case.id, reason="Ise", review_on=None)

    taken = cases.accept_stage_two(houses.coordinator, case.id, reason="Võtan", review_on=None)

    assert asked.stage_two_asked
    assert not taken.stage_two_asked
    assert (taken.stage, taken.responsible) == (Stage.TWO, houses.coordinator.person.id)
    assert houses.teacher.person.id in taken.participants
    with pytest.raises(NotAllowed):
        cases.ask_for_stage_two(houses.other_teacher, case.id, reason="Ei")


def test_the_coordinator_gives_the_request_back(houses: Houses) -> None:
    case = in_stage_one(houses)
    cases.ask_for_stage_two(houses.teacher, case.id, reason="Ei piisa")

    back = cases.refuse_stage_two(houses.coordinator, case.id, reason="Proovi veel")

    assert (back.stage, back.stage_two_asked) == (Stage.ONE, False)
    with pytest.raises(StageNotOpen):
        cases.refuse_stage_two(houses.coordinator, case.id, reason="Veel kord")
    with pytest.raises(NotAllowed):
        cases.refuse_stage_two(houses.teacher, case.id, reason="Ise")


def test_from_stage_two_on_only_the_head_closes(houses: Houses) -> None:
    case = in_stage_two(houses)

    worlds.evaluated(houses.coordinator, case.id)
    with pytest.raises(NotAllowed):
        cases.close_case(houses.coordinator, case.id, reason="Eesmärk käes")
    closed = cases.close_case(houses.head, case.id, reason="Eesmärk käes")

    assert (closed.status, closed.review_on) == (CaseStatus.CLOSED, None)
    with pytest.raises(CaseClosed):
        cases.set_review(houses.head, case.id, on=houses.head.today())


def test_a_case_with_an_open_handover_is_not_closed(houses: Houses) -> None:
    case = in_stage_two(houses)
    worlds.evaluated(houses.head, case.id)
    draft = handovers.start(houses.head, case.id, recipient=houses.to_desk.id)
    with pytest.raises(HandoverAlreadyOpen):
        cases.close_case(houses.head, case.id, reason="Eesmärk käes")

    handovers.give_up(houses.head, draft.id)

    assert cases.close_case(houses.head, case.id, reason="Käes").status is CaseStatus.CLOSED


def test_a_closed_case_is_opened_again_unless_the_child_has_another(houses: Houses) -> None:
    case = in_stage_one(houses)
    cases.close_case(houses.teacher, case.id, reason="Laps kohanes")
    assert cases.reopen_case(houses.teacher, case.id, reason="Tuli tagasi").is_ours

    cases.close_case(houses.teacher, case.id, reason="Laps kohanes")
    cases.open_case(houses.teacher, case.child_id, concern="Uus mure", reason="Muu")

    with pytest.raises(CaseAlreadyOpen):
        cases.reopen_case(houses.teacher, case.id, reason="Tuli tagasi")
    with pytest.raises(NotAllowed):
        cases.reopen_case(houses.other_teacher, case.id, reason="Tuli tagasi")


def test_need_voices_and_review_are_kept(houses: Houses) -> None:
    case = in_stage_two(houses)
    day = houses.head.today() + timedelta(days=30)
    drafts.keep(houses.coordinator, "need", {"network": "Van"})

    cases.save_need(houses.coordinator, case.id, Need(network=" Vanaema\x00 "), draft="need")
    cases.save_voices(houses.coordinator, case.id, child=" Ei taha. ", parent="")
    kept = cases.set_review(houses.coordinator, case.id, on=day)

    assert kept.need == Need(network="Vanaema")
    assert (kept.child_voice, kept.parent_voice, kept.review_on) == ("Ei taha.", "", day)
    assert drafts.kept(houses.coordinator, "need") is None


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(houses: Houses) -> None:
    case = in_stage_two(houses)
    read = (case.child_voice, case.parent_voice)
    cases.save_need(houses.coordinator, case.id, Need(health="Terve"), before=case.need)
    cases.save_voices(houses.coordinator, case.id, child="A", parent="B", before=read)

    with pytest.raises(Stale):
        cases.save_need(houses.head, case.id, Need(health="Haige"), before=case.need)
    with pytest.raises(Stale):
        cases.save_voices(houses.head, case.id, child="C", parent="D", before=read)


def test_a_refused_step_leaves_no_trace(houses: Houses) -> None:
    case = in_stage_two(houses)
    stranger = houses.other_teacher
    before = dump(houses.head)

    for step in (
        lambda: cases.case_file(stranger, case.id),
        lambda: cases.save_need(stranger, case.id, Need()),
        lambda: cases.close_case(stranger, case.id, reason="Lõpp"),
        lambda: cases.set_participants(stranger, case.id, frozenset()),
    ):
        with pytest.raises(NotAllowed):
            step()

    assert dump(houses.head) == before


def test_the_responsible_person_always_takes_part(houses: Houses) -> None:
    case = in_stage_two(houses)
    speech = houses.specialist.person.id

    changed = cases.set_participants(houses.coordinator, case.id, frozenset({speech}))

    assert changed.participants == {speech, houses.coordinator.person.id}


def test_the_list_shows_what_each_may_read(houses: Houses) -> None:
    case = in_stage_two(houses)
    handover = handovers.start(houses.head, case.id, recipient=houses.to_desk.id)

    (row,) = cases.cases(houses.teacher)

    assert (row.case.id, row.child.name) == (case.id, "Mari Maasikas")
    assert (row.responsible, row.handover) == ("Öie Pähkel", handover)
    assert cases.cases(houses.other_teacher) == ()
    assert cases.cases(houses.specialist) == ()


def test_closed_cases_are_listed_when_asked_for(houses: Houses) -> None:
    case = in_stage_one(houses)
    cases.close_case(houses.teacher, case.id, reason="Laps kohanes")

    assert cases.cases(houses.teacher) == ()
    assert [row.case.id for row in cases.cases(houses.teacher, closed=True)] == [case.id]


def test_a_file_names_everybody_and_everything(houses: Houses) -> None:
    case = in_stage_two(houses)
    task = plans.add_task(
        houses.coordinator, case.id, title="Helista", owner=houses.teacher.person.id, due_on=None
    )
    added = attachments.attach_to_case(houses.head, case.id, title="Hinnang", content=PDF)
    handover = handovers.start(houses.head, case.id, recipient=houses.to_desk.id)

    file = cases.case_file(houses.teacher, case.id)

    assert (file.child.name, file.group, file.responsible) == (
        "Mari Maasikas",
        "Mesilased",
        "Öie Pähkel",
    )
    assert (file.tasks, file.attachments, file.handovers) == ((task,), (added,), (handover,))
    assert file.recipients == {houses.to_desk.id: "Näidisvalla heaoluteenistus"}
    assert file.plan is not None
    assert len(file.observations) == 1
    assert file.received == ()
    assert file.incoming == ()


def test_a_file_of_a_child_without_a_group_has_none(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head, group_id=None)
    case = cases.open_case(houses.head, child.id, concern="Mure", reason="Põhjus")

    assert cases.case_file(houses.head, case.id).group == ""


def rights(session: Session, case: SupportCase) -> set[str]:
    held = cases.case_file(session, case.id).rights
    return {name for name in type(held).__slots__ if getattr(held, name)}


def test_the_page_offers_in_stage_one_what_each_may_do(houses: Houses) -> None:
    case = in_stage_one(houses)

    assert rights(houses.teacher, case) == {"stage_one", "ask", "close", "attach"}
    assert rights(houses.coordinator, case) == {
        "stage_one",
        "ask",
        "accept",
        "close",
        "participants",
        "attach",
        "levels",
    }
    assert cases.case_file(houses.teacher, case.id).rights.work


def test_the_page_offers_in_stage_two_what_each_may_do(houses: Houses) -> None:
    case = in_stage_two(houses)

    assert rights(houses.teacher, case) == {"stage_two", "attach"}
    assert rights(houses.coordinator, case) == {
        "stage_two",
        "hand_over",
        "participants",
        "attach",
        "levels",
    }
    assert rights(houses.head, case) == {
        "stage_two",
        "approve",
        "hand_over",
        "close",
        "participants",
        "attach",
        "levels",
    }


def test_during_a_handover_the_page_offers_neither_another_nor_the_end(houses: Houses) -> None:
    case = in_stage_two(houses)
    handovers.start(houses.head, case.id, recipient=houses.to_desk.id)

    assert {"hand_over", "close"} & rights(houses.head, case) == set()


def test_a_sealed_case_is_written_on_but_neither_ended_nor_handed_over_until_the_answer(
    houses: Houses,
) -> None:
    case = in_stage_two(houses)
    worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)

    assert rights(houses.head, case) == {
        "stage_two",
        "participants",
        "attach",
        "levels",
        "go_on",
    }


def test_a_closed_case_offers_only_to_be_opened_again(houses: Houses) -> None:
    case = in_stage_one(houses)
    cases.close_case(houses.teacher, case.id, reason="Laps kohanes")

    assert rights(houses.teacher, case) == {"reopen"}


def test_a_case_that_went_elsewhere_can_neither_be_worked_on_nor_opened(houses: Houses) -> None:
    case = in_stage_two(houses)
    with houses.head.write("test", "support_case", case.id) as tx:
        now = tx.cases.get(case.id)
        away = now.sent().gone(
            number=2,
            on=houses.head.today(),
            at=houses.clock(),
            by=houses.head.person.id,
            reason="Üle antud",
        )
        tx.cases.save(away)

    assert rights(houses.head, case) == set()
    with pytest.raises(NotAllowed):
        cases.save_need(houses.head, case.id, Need())
    with pytest.raises(NotAllowed):
        cases.reopen_case(houses.head, case.id, reason="Tagasi")
    assert children.child_file(houses.head, case.child_id).may_open_case


def test_the_desk_neither_opens_nor_closes_what_it_does_not_hold(houses: Houses) -> None:
    with pytest.raises(NotFound):
        cases.case_file(houses.desk, CaseId(uuid4()))
    with pytest.raises(NotFound):
        cases.open_case(houses.desk, ChildId(uuid4()), concern="Mure", reason="Põhjus")


def test_colleagues_to_choose_are_those_who_still_work_here(houses: Houses) -> None:
    people.let_go(houses.head, houses.specialist.person.id)

    names = [member.name for member in cases.colleagues(houses.teacher)]

    assert names == ["Šeila Õunapuu", "Žanna Rästas", "Öie Pähkel", "Ülle Kõrvits-Näidis"]


def test_a_network_lead_reads_no_case(houses: Houses) -> None:
    head = houses.head
    case = in_stage_one(houses)
    head.person = replace(head.person, roles=frozenset({Role.NETWORK_LEAD}))

    with pytest.raises(NotAllowed):
        cases.cases(head)
    with pytest.raises(NotAllowed):
        cases.case_file(head, case.id)


def test_a_case_of_a_house_gone_elsewhere_says_so(houses: Houses) -> None:
    case = in_stage_one(houses)
    with houses.head.write("test", "support_case", case.id) as tx:
        tx.cases.save(replace(tx.cases.get(case.id), custody=CaseCustody.PAST))

    with pytest.raises(CaseHandedOver):
        cases.set_review(houses.teacher, case.id, on=None)
    with pytest.raises(CaseHandedOver):
        cases.reopen_case(houses.teacher, case.id, reason="Tagasi")
