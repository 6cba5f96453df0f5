# SPDX-License-Identifier: EUPL-1.2
"""What a house agrees on, what the law asks for, and what comes of it on the first page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pytest
from icalendar import Calendar

from hop_desktop.app import (
    calendars,
    cases,
    children,
    contacts,
    deadlines,
    drafted,
    handovers,
    house,
    journal,
    opening,
    people,
    plan_sheet,
    plans,
    records,
    today,
)
from hop_desktop.app.due_days import DueKind
from hop_desktop.domain.cases import Move, SupportCase
from hop_desktop.domain.criteria import Criterion
from hop_desktop.domain.deadlines import HouseTerms, RuleTable, Standing
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound
from hop_desktop.domain.handovers import Basis, CarerInformed
from hop_desktop.domain.house_rules import HouseRules
from hop_desktop.domain.institution import Place
from hop_desktop.domain.records import Decision
from hop_desktop.domain.staff import Role
from hop_desktop.domain.titles import RoleTitles
from tests import worlds
from tests.app.dealings import a_referral, a_telling
from tests.app.houses import Houses, dump

SPRING = date(2027, 5, 28)


def kinds(houses: Houses, login: str = worlds.COORDINATOR) -> list[DueKind]:
    return [due.kind for due in today.today(houses.person(login)).due]


def at_school(houses: Houses, case: SupportCase) -> None:
    child = cases.case_file(houses.head, case.id).child
    children.save_child(houses.head, replace(child, place=Place.SCHOOL))


def go_to(houses: Houses, day: date) -> None:
    houses.clock.move(days=(day - houses.clock.moment.date()).days)


# Criteria


def test_a_move_keeps_the_words_that_were_ticked(houses: Houses) -> None:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    first = HouseRules(opening=(Criterion(text="Rühma võimalused on otsas"),))
    house.agree(houses.head, first, since=houses.head.today())
    (sentence,) = cases.case_file(houses.teacher, case.id).rules.opening or ()
    cases.ask_for_stage_two(houses.teacher, case.id, reason="Ei piisa", criteria=(sentence.text,))

    reworded = HouseRules(opening=(Criterion(text="Õpetaja vajab abi"),))
    house.agree(houses.head, reworded, since=houses.head.today())

    asked = cases.case_file(houses.head, case.id).case.transitions[-1]
    assert (asked.move, asked.criteria) == (Move.STAGE_TWO_ASKED, ("Rühma võimalused on otsas",))
    assert cases.case_file(houses.head, case.id).rules.opening == reworded.opening


def test_a_case_closes_with_reason_and_criteria(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    worlds.evaluated(houses.coordinator, case.id)
    with pytest.raises(Invalid):
        cases.close_case(houses.head, case.id, reason="", criteria=("Eesmärgid on saavutatud",))

    closed = cases.close_case(
        houses.head, case.id, reason="Räägib ise", criteria=("Eesmärgid on saavutatud",)
    )

    assert closed.transitions[-1].criteria == ("Eesmärgid on saavutatud",)


# Titles and the contact


def test_titles_reach_the_case_and_the_paper(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    titles = RoleTitles().named(Role.COORDINATOR, "Toe  koordinaator Žanna")
    with pytest.raises(NotAllowed):
        house.name_roles(houses.coordinator, titles)
    house.name_roles(houses.head, titles)

    shown = cases.case_file(houses.teacher, case.id).titles
    assert shown.of(Role.COORDINATOR, Place.KINDERGARTEN) == "Toe  koordinaator Žanna"
    import pypdfium2

    pdf = plan_sheet.plan_sheet(houses.coordinator, case.id).pdf
    with pypdfium2.PdfDocument(pdf) as document:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    assert "Toe koordinaator Žanna" in " ".join(text.split())


def test_the_named_contact_stands_on_card_and_handover(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    house.name_contact(houses.head, houses.head.person.id)

    assert contacts.own_card(houses.coordinator).person == "Ülle Kõrvits-Näidis"
    sealed = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    assert sealed.is_waiting
    house.name_contact(houses.head, None)
    assert contacts.own_card(houses.coordinator).person == "Öie Pähkel"


def test_who_has_left_answers_to_nobody(houses: Houses) -> None:
    specialist = houses.specialist.person.id
    house.name_contact(houses.head, specialist)
    people.let_go(houses.head, specialist)

    assert house.contact(houses.head) is None
    assert contacts.own_card(houses.head).person == "Ülle Kõrvits-Näidis"
    with pytest.raises(Invalid):
        house.name_contact(houses.head, specialist)


# The deputy


def deputise(houses: Houses, days: int = 7) -> None:
    member = worlds.member(houses.head, worlds.TEACHER)
    first = houses.head.today() + timedelta(days=1)
    named = replace(member, deputy_from=first, deputy_until=first + timedelta(days=days))
    people.change_person(houses.head, named)
    houses.teacher.person = worlds.member(houses.head, worlds.TEACHER)


def test_a_deputy_approves_in_those_days_only(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    plans.save_goal(houses.coordinator, case.id, worlds.a_goal())
    deputise(houses)
    with pytest.raises(NotAllowed):
        plans.approve_plan(houses.teacher, case.id)

    houses.clock.move(days=1)
    assert plans.approve_plan(houses.teacher, case.id).approved_by == houses.teacher.person.id

    houses.clock.move(days=8)
    plans.save_goal(houses.coordinator, case.id, worlds.a_goal())
    with pytest.raises(NotAllowed):
        plans.approve_plan(houses.teacher, case.id)


def test_a_deputy_can_seal(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    deputise(houses)
    houses.clock.move(days=1)
    begun = worlds.an_approved_handover(houses.head, case.id, houses.to_desk.id)
    houses.teacher.close()
    del houses._open[worlds.TEACHER]

    assert handovers.seal(houses.teacher, begun.id).is_waiting


def test_a_deputy_makes_nobody_head_or_deputy(houses: Houses) -> None:
    deputise(houses)
    houses.clock.move(days=1)
    houses.teacher.close()
    del houses._open[worlds.TEACHER]
    me, other = houses.teacher, worlds.member(houses.head, worlds.SPECIALIST)

    people.change_person(me, replace(other, job_title="logopeed-nõustaja"))
    other = worlds.member(houses.head, worlds.SPECIALIST)
    for changed in (
        replace(other, roles=other.roles | {Role.HEAD}),
        replace(other, deputy_from=me.today(), deputy_until=me.today()),
        replace(me.person, deputy_until=me.today() + timedelta(days=300)),
    ):
        with pytest.raises(NotAllowed):
            people.change_person(me, changed)
    with pytest.raises(NotAllowed):
        people.invite(
            me,
            name="Õie Uus",
            login="uus",
            roles=frozenset({Role.HEAD}),
            cost=worlds.CHEAP,
        )


def test_a_deputy_gets_no_way_in_as_the_head(houses: Houses) -> None:
    """A first passphrase is shown to who gives it, and by the sheet one comes in as anybody."""
    former = worlds.member(houses.head, worlds.COORDINATOR)
    people.change_person(houses.head, replace(former, roles=frozenset({Role.HEAD})))
    people.let_go(houses.head, former.id)
    deputise(houses)
    houses.clock.move(days=1)
    houses.teacher.close()
    del houses._open[worlds.TEACHER]
    me, head = houses.teacher, houses.head.person.id
    before = dump(me)

    for act in (
        lambda: people.new_first_passphrase(me, head, cost=worlds.CHEAP),
        lambda: people.take_back(me, former.id, cost=worlds.CHEAP),
        lambda: people.let_go(me, head),
        lambda: opening.renew_sheet(me),
    ):
        with pytest.raises(NotAllowed):
            act()

    assert dump(me) == before
    other = worlds.member(houses.head, worlds.SPECIALIST)
    assert people.new_first_passphrase(me, other.id, cost=worlds.CHEAP)


# What the law asks for


def test_the_shipped_rules_are_whole_and_say_their_source(houses: Houses) -> None:
    table = deadlines.texts(houses.head).rules

    assert len(table.rules) >= 10
    assert all(rule.source.startswith("RT I") for rule in table.rules)
    assert all(
        rule.confirmed == bool(rule.paragraph) or rule.key == "summary-kindergarten"
        for rule in table.rules
    )


def test_a_rule_without_source_is_not_read(houses: Houses) -> None:
    content = (houses.head.resources / deadlines.FILE).read_bytes()
    broken = content.replace(b'"source": "RT I, 11.07.2026, 42"', b'"source": ""')

    with pytest.raises((msgspec.ValidationError, Invalid)):
        msgspec.json.decode(broken, type=RuleTable)


def test_who_was_not_told_is_due_at_once_until_it_is_written_down(houses: Houses) -> None:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))

    (due,) = (d for d in today.today(houses.teacher).due if d.kind is DueKind.TELL_CARER)
    assert (due.case_id, due.on, due.child) == (case.id, case.opened_on, "Mari Maasikas")
    assert due.rule is not None
    assert due.rule.paragraph == "§ 22 lg 4"
    assert due.rule.standing(houses.head.today()) is Standing.HOLDS
    # Whoever has a part in the case tells; the head, who may read everything, is not reminded.
    assert kinds(houses, worlds.HEAD) == kinds(houses, worlds.OTHER_TEACHER) == []

    a_telling(houses.teacher, case.id, told=CarerInformed.AGREED_WITH_CHILD_PROTECTION)
    assert DueKind.TELL_CARER not in kinds(houses, worlds.TEACHER)


def test_a_rule_that_has_ended_still_reminds_but_is_no_law(houses: Houses) -> None:
    worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    go_to(houses, date(2027, 1, 1))

    (due,) = (d for d in today.today(houses.teacher).due if d.kind is DueKind.TELL_CARER)

    assert due.rule is not None
    assert due.rule.standing(houses.head.today()) is Standing.CHECK


def test_the_effect_is_due_once_a_school_year_by_the_houses_day(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    assert DueKind.EFFECT not in kinds(houses)

    go_to(houses, SPRING)
    (due,) = (d for d in today.today(houses.coordinator).due if d.kind is DueKind.EFFECT)
    assert (due.case_id, due.on) == (case.id, date(2027, 5, 31))
    assert due.rule is not None
    assert (due.rule.act, due.rule.confirmed) == ("Alusharidusseadus", False)

    deadlines.set_house_terms(houses.head, HouseTerms(year_day=15, year_month=6))
    assert DueKind.EFFECT not in kinds(houses)
    deadlines.set_house_terms(houses.head, HouseTerms())
    records.add_review(
        houses.coordinator,
        case.id,
        on=houses.head.today(),
        participants="Õpetaja ja ema",
        attained={},
        worked="Pildid aitasid",
        did_not_work="",
        decision=Decision.GO_ON,
        next_on=None,
    )
    assert DueKind.EFFECT not in kinds(houses)
    go_to(houses, date(2028, 5, 28))
    assert DueKind.EFFECT in kinds(houses)


def test_a_case_of_stage_one_has_no_effect_of_support_to_assess(houses: Houses) -> None:
    worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    go_to(houses, SPRING)

    assert DueKind.EFFECT not in kinds(houses)


def test_a_conversation_once_a_year_is_a_duty_of_the_school(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    go_to(houses, SPRING)
    assert DueKind.YEARLY_TALK not in kinds(houses)

    at_school(houses, case)
    (due,) = (d for d in today.today(houses.coordinator).due if d.kind is DueKind.YEARLY_TALK)
    assert due.rule is not None
    assert due.rule.paragraph == "§ 37 lg 5"


def test_the_place_decides_when_the_effect_of_a_recommendation_is_assessed(
    houses: Houses,
) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    me, last = houses.coordinator, houses.head.today() + timedelta(days=20)
    sent = a_referral(me, case.id)
    from hop_desktop.domain.referrals import ReferralOutcome

    a_referral(
        me,
        case.id,
        before=sent,
        decided_on=me.today(),
        outcome=ReferralOutcome.RECOMMENDED,
        recommendation="Logopeed",
        valid_until=last,
    )
    (due,) = (d for d in today.today(me).due if d.kind is DueKind.REFERRAL_ENDS)
    assert due.on == last
    assert due.rule is not None
    assert due.rule.place is Place.KINDERGARTEN

    at_school(houses, case)
    assert DueKind.REFERRAL_ENDS not in kinds(houses)
    houses.clock.move(days=14)
    assert DueKind.REFERRAL_ENDS in kinds(houses)


def test_only_who_administers_sets_the_terms(houses: Houses) -> None:
    with pytest.raises(NotAllowed):
        deadlines.set_house_terms(houses.coordinator, HouseTerms(answer_days=3))

    deadlines.set_house_terms(houses.head, HouseTerms(answer_days=3))

    assert deadlines.house_terms(houses.teacher).answer_days == 3
    assert "house.terms-set" in {row.entry.action for row in journal.journal(houses.head)}


# Who waits for whom


def test_one_sees_what_one_waits_for(houses: Houses) -> None:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    cases.ask_for_stage_two(houses.teacher, case.id, reason="Ei piisa")

    (asked,) = today.today(houses.teacher).awaited
    assert (asked.kind, asked.child) == (DueKind.STAGE_TWO_ASKED, "Mari Maasikas")
    assert today.today(houses.coordinator).awaited == ()

    cases.accept_stage_two(houses.coordinator, case.id, reason="Vaja", review_on=None)
    assert today.today(houses.teacher).awaited == ()


def test_a_task_given_and_a_referral_sent_are_waited_for(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    me, other = houses.coordinator, houses.teacher
    task = plans.add_task(me, case.id, title="Too pilt", owner=other.person.id, due_on=me.today())
    plans.add_task(me, case.id, title="Minu enda", owner=me.person.id, due_on=None)
    a_referral(me, case.id)

    given, sent = today.today(me).awaited
    assert (given.title, given.who, given.until) == ("Too pilt", "Šeila Õunapuu", me.today())
    assert (sent.kind, sent.since) == (DueKind.REFERRAL_ANSWER, me.today())

    plans.finish_task(other, task.id)
    assert [item.kind for item in today.today(me).awaited] == [DueKind.REFERRAL_ANSWER]


def test_a_prepared_handover_is_waited_for_by_who_prepared_it(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    begun = handovers.start(houses.coordinator, case.id, recipient=houses.to_desk.id)
    handovers.prepare(
        houses.coordinator,
        begun.id,
        recipient=houses.to_desk.id,
        reason="Vaja logopeedi",
        basis=Basis.LAW,
        carer_informed=CarerInformed.YES,
        carer_note="Räägitud",
    )

    (waited,) = today.today(houses.coordinator).awaited
    assert (waited.kind, waited.handover_id) == (DueKind.APPROVAL, begun.id)
    assert today.today(houses.teacher).awaited == ()
    assert today.today(houses.head).awaited == ()


def test_an_answer_is_late_after_the_houses_days(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    begun = handovers.start(houses.head, case.id, recipient=houses.to_desk.id)
    handovers.prepare(
        houses.head,
        begun.id,
        recipient=houses.to_desk.id,
        reason="Vaja logopeedi",
        basis=Basis.LAW,
        carer_informed=CarerInformed.YES,
        carer_note="Räägitud",
    )
    handovers.approve(houses.head, begun.id)
    handovers.seal(houses.head, begun.id)
    deadlines.set_house_terms(houses.head, HouseTerms(answer_days=3))

    late = []
    for _ in range(5):
        late += [item.late for item in today.today(houses.coordinator).unanswered]
        houses.clock.move(days=1)

    assert late == [False, False, False, False, True]


def test_an_agreed_day_comes_before_the_houses_days(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    deadlines.set_house_terms(houses.head, HouseTerms(answer_days=3))

    houses.clock.move(days=10)
    (waited,) = today.today(houses.coordinator).unanswered
    assert not waited.late
    houses.clock.move(days=1)
    (waited,) = today.today(houses.coordinator).unanswered
    assert waited.late


# Drafts and the calendar


def test_a_draft_is_found_by_what_it_changes(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    goal = worlds.a_goal()
    plans.save_goal(houses.coordinator, case.id, goal)

    by_goal = drafted.case_of(houses.coordinator, "point", goal.id)
    by_case = drafted.case_of(houses.coordinator, "task", case.id)

    assert (by_goal.case_id, by_goal.part, by_goal.child) == (case.id, goal.id, "Mari Maasikas")
    assert (by_case.case_id, by_case.part) == (case.id, None)
    with pytest.raises(NotAllowed):
        drafted.case_of(houses.other_teacher, "task", case.id)
    with pytest.raises(NotFound):
        drafted.case_of(houses.coordinator, "task", goal.id)


def test_a_later_calendar_moves_the_same_day(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    titles = {kind: f"HOP: {kind.value}" for kind in DueKind}
    me = houses.coordinator

    def reviews() -> list[tuple[str, date, int]]:
        made = calendars.calendar(calendars.days(me), titles, made_at=me.now())
        return [
            (str(event["uid"]), event.decoded("dtstart"), event.decoded("sequence"))
            for event in Calendar.from_ical(made).walk("VEVENT")
            if str(event["summary"]) == f"HOP: review {str(case.id)[:8]}"
        ]

    cases.set_review(me, case.id, on=me.today() + timedelta(days=5))
    (before,) = reviews()
    houses.clock.move(seconds=3600)
    cases.set_review(me, case.id, on=me.today() + timedelta(days=9))
    (after,) = reviews()

    assert before[0] == after[0]
    assert before[1] < after[1]
    assert before[2] < after[2]


def test_every_kind_of_day_goes_into_the_calendar_without_a_name(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    me = houses.coordinator
    soon = me.today() + timedelta(days=30)
    from tests.app.dealings import a_consent, a_round_table

    a_round_table(me, case.id)
    a_consent(me, case.id, valid_until=soon)
    a_referral(me, case.id, expected_on=soon)

    found = {day.kind for day in calendars.days(me)}
    made = calendars.calendar(
        calendars.days(me), dict.fromkeys(DueKind, "HOP"), made_at=me.now()
    ).decode()

    assert {DueKind.CONSENT_ENDS, DueKind.REFERRAL_ANSWER, DueKind.REVIEW} <= found
    for word in ("Mari", "Maasika", "Külli", "logopeed"):
        assert word not in made


def test_a_handover_names_who_answers_by_the_house_s_own_title(houses: Houses) -> None:
    house.name_roles(houses.head, RoleTitles().named(Role.HEAD, "Õppejuht Žanna"))
    people.change_person(houses.head, replace(houses.head.person, job_title=""))

    assert RoleTitles().named(Role.HEAD, "Õppejuht").chosen_for({Role.HEAD}) == "Õppejuht"
    titles = house.titles(houses.head)
    assert titles.chosen_for(houses.head.person.roles) == "Õppejuht Žanna"
    assert titles.chosen_for({Role.TEACHER}) == ""
