# SPDX-License-Identifier: EUPL-1.2
"""The rules of a child's file on its way: what may go, which answer counts, who is one child."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.children import Child, Home
from hop_desktop.domain.consents import Consent, ConsentForm, ConsentScope
from hop_desktop.domain.contacts import ContactCard
from hop_desktop.domain.errors import (
    AnswerAlreadyGiven,
    ChildrenDiffer,
    ConsentMissing,
    HandoverNotOpen,
    Invalid,
    NotApproved,
    ReceiptNotExpected,
)
from hop_desktop.domain.ids import (
    CaseId,
    ChildId,
    ConsentId,
    ContactId,
    HandoverId,
    PackageId,
    SendingId,
    StaffId,
    StoreId,
)
from hop_desktop.domain.institution import Institution, Workplace
from hop_desktop.domain.likeness import Likeness, alike, check_join, completed, likeness
from hop_desktop.domain.packages import NO_CASE, Answer, Verdict
from hop_desktop.domain.sendings import (
    Purpose,
    Receiving,
    Sending,
    SendingState,
    TransitionPart,
    check_consent,
    covers,
    is_same_house,
    needs_consent,
)

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = NOON.date()
ME = StaffId(UUID(int=1))
HASH = "a" * 64
PARTS = st.frozensets(st.sampled_from(TransitionPart))
CODE, OTHER_CODE = "62108126000", "62108126011"


def a_sending(**fields: object) -> Sending:
    sending = Sending(
        id=SendingId(UUID(int=2)),
        purpose=Purpose.TRANSITION,
        child_id=ChildId(UUID(int=3)),
        recipient=ContactId(UUID(int=4)),
        parts=frozenset({TransitionPart.CARD}),
        carer_note="Rääkisin emaga.",
        created_by=ME,
        created_at=NOON,
    )
    return replace(sending, **fields)  # type: ignore[arg-type]  # by field name


def sealed(sending: Sending, *, approval: bool = False) -> Sending:
    return sending.seal(
        package_id=PackageId(UUID(int=5)),
        sha256=HASH,
        file_name="HOP.cdoc2",
        at=NOON,
        approval=approval,
    )


def an_answer(**fields: object) -> Answer:
    answer = Answer(
        package_id=PackageId(UUID(int=5)),
        package_sha256=HASH,
        handover_id=HandoverId(UUID(int=2)),
        case_id=NO_CASE,
        ownership=0,
        verdict=Verdict.ACCEPTED,
        answered_by="Ülle Pähkel",
        answered_at=NOON,
    )
    return replace(answer, **fields)  # type: ignore[arg-type]  # by field name


def a_consent(**fields: object) -> Consent:
    consent = Consent(
        id=ConsentId(UUID(int=6)),
        case_id=CaseId(UUID(int=7)),
        child_id=ChildId(UUID(int=3)),
        scope=ConsentScope.NEXT_PLACE,
        giver="Külli Maasikas",
        form=ConsentForm.WRITTEN,
        given_on=DAY,
        recorded_by=ME,
        recorded_at=NOON,
    )
    return replace(consent, **fields)  # type: ignore[arg-type]  # by field name


def a_child(**fields: object) -> Child:
    child = Child(
        id=ChildId(uuid4()),
        first_name="Mari",
        last_name="Maasikas",
        birth_date=date(2021, 8, 12),
    )
    return replace(child, **fields)  # type: ignore[arg-type]  # by field name


# What may go


@given(PARTS, st.sampled_from(Workplace))
def test_without_a_consent_only_the_card_goes_and_only_to_a_school(
    parts: frozenset[TransitionPart], to: Workplace
) -> None:
    lawful = {TransitionPart.CARD} if to in {Workplace.SCHOOL, Workplace.JOINT} else set()
    if parts <= lawful:
        check_consent(parts, None, to=to, day=DAY)
    else:
        with pytest.raises(ConsentMissing):
            check_consent(parts, None, to=to, day=DAY)
    assert {part for part in TransitionPart if not needs_consent(part, to=to)} == lawful


@given(PARTS, st.sampled_from(Workplace), st.integers(-400, 400), st.integers(0, 300))
def test_a_consent_lets_everything_go_while_it_holds(
    parts: frozenset[TransitionPart], to: Workplace, after: int, lasts: int
) -> None:
    consent = a_consent(valid_until=DAY + timedelta(days=lasts))
    day = DAY + timedelta(days=after)
    assert covers(consent, day) == (0 <= after <= lasts)
    if covers(consent, day):
        check_consent(parts, consent, to=to, day=day)


@given(st.sampled_from(ConsentScope))
def test_a_consent_for_something_else_lets_nothing_go(scope: ConsentScope) -> None:
    consent = a_consent(scope=scope, limits="Ainult kõne")
    assert covers(consent, DAY) == (scope is ConsentScope.NEXT_PLACE)


def test_a_consent_taken_back_covers_nothing_from_that_day_on() -> None:
    consent = a_consent(withdrawn_on=DAY + timedelta(days=1))
    assert covers(consent, DAY)
    assert not covers(consent, DAY + timedelta(days=1))


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"parts": frozenset()}, "parts"),
        ({"carer_note": " "}, "carer_note"),
    ],
)
def test_a_transition_says_what_goes_and_how_the_family_was_told(
    fields: dict[str, object], field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        a_sending(**fields).check_whole(None)
    assert refused.value.field == field


def test_limits_of_a_consent_are_read_before_anything_goes() -> None:
    limited = a_consent(limits="Ainult kõne")
    with pytest.raises(Invalid):
        a_sending().check_whole(limited)
    a_sending(within_limits=True).check_whole(limited)
    a_sending().check_whole(a_consent())
    a_sending(purpose=Purpose.INTERNAL, parts=frozenset(), carer_note="").check_whole(None)


# States


@given(st.sampled_from(SendingState), st.booleans())
def test_only_what_is_in_preparation_is_sealed_and_approved_first_where_asked(
    state: SendingState, approval: bool
) -> None:
    sending = a_sending(state=state)
    if state is SendingState.APPROVED or (state is SendingState.DRAFT and not approval):
        assert sealed(sending, approval=approval).state is SendingState.SEALED
        return
    wanted = NotApproved if state is SendingState.DRAFT else HandoverNotOpen
    with pytest.raises(wanted):
        sealed(sending, approval=approval)


@given(st.sampled_from(SendingState))
def test_what_is_sealed_or_over_is_prepared_approved_and_dropped_no_more(
    state: SendingState,
) -> None:
    sending = a_sending(state=state, approved_by=ME, approved_at=NOON)
    if sending.is_in_preparation:
        assert sending.prepared().state is SendingState.DRAFT
        assert (sending.prepared().approved_by, sending.prepared().approved_at) == (None, None)
        assert sending.drop().state is SendingState.DROPPED
    else:
        with pytest.raises(HandoverNotOpen):
            sending.prepared()
        with pytest.raises(HandoverNotOpen):
            sending.drop()
    if state is SendingState.DRAFT:
        assert sending.approve(by=ME, at=NOON).state is SendingState.APPROVED
    else:
        with pytest.raises(HandoverNotOpen):
            sending.approve(by=ME, at=NOON)


def test_nothing_is_written_before_it_is_sealed() -> None:
    with pytest.raises(HandoverNotOpen):
        a_sending().written(at=NOON)
    assert sealed(a_sending()).written(at=NOON).written_at == NOON


@given(st.sampled_from(Verdict))
def test_an_answer_takes_or_declines_and_says_nothing_else(verdict: Verdict) -> None:
    wanted = {
        Verdict.ACCEPTED: SendingState.TAKEN,
        Verdict.DECLINED: SendingState.DECLINED,
    }.get(verdict)
    if wanted is None:
        with pytest.raises(ReceiptNotExpected):
            sealed(a_sending()).take_answer(an_answer(verdict=verdict))
        return
    answered = sealed(a_sending()).take_answer(an_answer(verdict=verdict, words="Aitäh"))
    assert (answered.state, answered.words) == (wanted, "Aitäh")
    with pytest.raises(ReceiptNotExpected):
        answered.take_answer(an_answer())


@pytest.mark.parametrize(
    "fields",
    [
        {"package_id": PackageId(UUID(int=9))},
        {"package_sha256": "b" * 64},
        {"handover_id": HandoverId(UUID(int=9))},
    ],
)
def test_an_answer_to_another_package_counts_for_nothing(fields: dict[str, object]) -> None:
    with pytest.raises(ReceiptNotExpected):
        sealed(a_sending()).take_answer(an_answer(**fields))


@given(st.integers(-50_000, 10_000_000))
def test_days_are_waited_only_while_an_answer_can_come(seconds: int) -> None:
    moment = NOON + timedelta(seconds=seconds)
    waiting = sealed(a_sending())
    assert waiting.days_waited(moment) == max(seconds // 86_400, 0)
    assert a_sending().days_waited(moment) is None
    assert waiting.take_answer(an_answer()).days_waited(moment) is None


def a_receiving() -> Receiving:
    return Receiving(
        sending_id=SendingId(UUID(int=2)),
        purpose=Purpose.INTERNAL,
        package_id=PackageId(UUID(int=5)),
        package_sha256=HASH,
        sender=ContactId(UUID(int=4)),
        sender_store=StoreId(UUID(int=8)),
        sender_name="Pääsukese näidislasteaed",
        their_child=ChildId(UUID(int=3)),
        child_name="Mari Maasikas",
        birth_date=date(2021, 8, 12),
        received_at=NOON,
    )


def test_the_first_answer_is_final() -> None:
    taken = a_receiving().taken(ChildId(UUID(int=3)), by=ME, at=NOON)
    declined = a_receiving().declined(by=ME, at=NOON, words="Ei ole meie laps.")
    for answered in (taken, declined):
        assert not answered.is_waiting
        with pytest.raises(AnswerAlreadyGiven):
            answered.taken(ChildId(UUID(int=3)), by=ME, at=NOON)
        with pytest.raises(AnswerAlreadyGiven):
            answered.declined(by=ME, at=NOON, words="Ei")
    with pytest.raises(Invalid):
        a_receiving().declined(by=ME, at=NOON, words=" ")


# One house


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        ("75000006", "75000006", True),
        ("75000006", "75000012", False),
        ("75000006", "", False),
        ("", "", False),
        ("", "75000006", False),
    ],
)
def test_one_house_is_one_registry_code_and_never_none(ours: str, theirs: str, same: bool) -> None:
    house = Institution(
        id=StoreId(uuid4()), workplace=Workplace.KINDERGARTEN, name="Lasteaed", registry_code=ours
    )
    card = ContactCard(
        store_id=StoreId(uuid4()),
        serial=1,
        issued_at=NOON,
        workplace=Workplace.KINDERGARTEN,
        name="Lasteaed",
        registry_code=theirs,
        encryption_key=b"",
        signing_key=b"",
    )
    assert is_same_house(house, card) is same


# One child


@pytest.mark.parametrize(
    ("here", "came", "why"),
    [
        ({"personal_code": CODE}, {"personal_code": CODE, "first_name": "Eva"}, Likeness.CODE),
        ({"personal_code": CODE}, {"personal_code": OTHER_CODE}, None),
        ({"personal_code": CODE}, {}, Likeness.DAY_AND_NAME),
        ({}, {"first_name": "Marri"}, Likeness.DAY_AND_NAME),
        ({}, {"birth_date": date(2021, 8, 13)}, Likeness.NAME),
        ({}, {"first_name": "Marri", "birth_date": date(2021, 8, 13)}, None),
        ({}, {"first_name": "Õnne", "last_name": "Lepp"}, None),
    ],
)
def test_who_may_be_one_child(
    here: dict[str, object], came: dict[str, object], why: Likeness | None
) -> None:
    assert likeness(a_child(**here), a_child(**came)) is why


def test_the_surest_stands_first() -> None:
    named = a_child(birth_date=date(2021, 8, 13))
    near, same = a_child(first_name="Marri"), a_child(personal_code=CODE)
    found = alike((named, near, same), a_child(personal_code=CODE))
    assert [each.why for each in found] == list(Likeness)


def test_two_codes_are_two_children() -> None:
    with pytest.raises(ChildrenDiffer):
        check_join(a_child(personal_code=CODE), a_child(personal_code=OTHER_CODE))
    check_join(a_child(personal_code=CODE), a_child())
    check_join(a_child(), a_child(personal_code=CODE))


def test_joining_fills_what_is_empty_and_overwrites_nothing() -> None:
    homes = (Home(municipality="0528"),)
    came = a_child(personal_code=CODE, home_language="eesti", siblings="Õde", homes=homes)
    filled = completed(a_child(siblings="Vend"), came)
    assert (filled.personal_code, filled.home_language, filled.siblings, filled.homes) == (
        CODE,
        "eesti",
        "Vend",
        homes,
    )
    other_day = a_child(birth_date=date(2021, 8, 13))
    assert completed(other_day, came).personal_code == ""
