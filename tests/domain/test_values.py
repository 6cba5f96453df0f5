# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.attachments import LARGEST_ATTACHMENT, Media, media_of
from hop_desktop.domain.cases import Measure, MeasureKind, Need
from hop_desktop.domain.children import Guardian, Home, birth_date_of
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound
from hop_desktop.domain.ids import CaseId, GroupId, MeasureId, PlanId, StaffId, StoreId, TaskId
from hop_desktop.domain.institution import Group, Institution, Place, Workplace
from hop_desktop.domain.plans import ActionPlan, Activity, Goal, Task
from hop_desktop.domain.text import (
    LONGEST_NAME,
    LONGEST_TEXT,
    fold,
    kept,
    limited,
    required,
    required_name,
    sort_key,
    tidy,
)
from tests.builders import (
    NOON,
    TODAY,
    a_case,
    a_child,
    a_contact,
    a_group,
    a_person,
    an_observation,
)


def the_plan(*goals: Goal) -> ActionPlan:
    return ActionPlan(id=PlanId(uuid4()), case_id=CaseId(uuid4()), goals=goals)


def a_goal(title: str = "Püsib ringis viis minutit") -> Goal:
    return Goal(id=uuid4(), title=title)


def check_digit(ten: str) -> str:
    """Return the last digit of a personal code, by EVS 585's two rows of weights."""
    for weights in ("1234567891", "3456789123"):
        rest = sum(int(d) * int(w) for d, w in zip(ten, weights, strict=True)) % 11
        if rest < 10:
            return str(rest)
    return "0"


@given(born=st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)))
def test_a_personal_code_tells_the_birth_date(born: date) -> None:
    ten = f"6{born:%y%m%d}000"

    assert birth_date_of(ten + check_digit(ten)) == born


@given(wrong=st.integers(min_value=1, max_value=9))
def test_a_wrong_check_digit_is_refused(wrong: int) -> None:
    ten = "6210812000"
    code = ten + str((int(check_digit(ten)) + wrong) % 10)

    with pytest.raises(Invalid):
        birth_date_of(code)


def test_code_and_birth_date_must_agree() -> None:
    ten = "6210812000"
    code = ten + check_digit(ten)

    assert a_child(personal_code=code).personal_code == code
    with pytest.raises(Invalid):
        a_child(personal_code=code, birth_date=date(2021, 8, 13))


def test_a_birth_date_alone_is_enough() -> None:
    assert a_child(personal_code="").name == "Mari Maasikas"


@pytest.mark.parametrize(
    ("day", "age"),
    [
        (date(2026, 8, 11), (4, 11)),
        (date(2026, 8, 12), (5, 0)),
        (date(2026, 11, 24), (5, 3)),
        (date(2021, 8, 1), (0, 0)),
    ],
)
def test_age_is_counted_in_full_months(day: date, age: tuple[int, int]) -> None:
    assert a_child().age_on(day) == age


def test_only_the_author_rewords_and_the_earlier_words_stay() -> None:
    first = an_observation()

    second = first.reworded(
        by=first.author_id, at=NOON, facts="Kattis kõrvad.", child_words="", judgement=""
    )

    assert second.facts == "Kattis kõrvad."
    assert second.earlier[0].facts == first.facts
    assert second.earlier[0].child_words == "Liiga vali!"
    with pytest.raises(NotAllowed):
        first.reworded(by=StaffId(uuid4()), at=NOON, facts="x", child_words="", judgement="")


def test_nobody_observes_the_future() -> None:
    an_observation(observed_on=TODAY + timedelta(days=1))
    with pytest.raises(Invalid):
        an_observation(observed_on=TODAY + timedelta(days=2))


def test_empty_values_are_refused() -> None:
    for make in (
        lambda: an_observation(facts=" "),
        lambda: a_child(first_name=""),
        lambda: a_child(last_name="\t"),
        lambda: a_person(name=""),
        lambda: a_person(login=""),
        lambda: Guardian(name=""),
        lambda: Group(id=GroupId(uuid4()), name="", place=Place.SCHOOL),
        lambda: Institution(id=StoreId(uuid4()), workplace=Workplace.DESK, name=""),
        lambda: a_goal(""),
        lambda: Activity(what="", who=""),
        lambda: Task(
            id=TaskId(uuid4()), title="", owner=StaffId(uuid4()), created_by=StaffId(uuid4())
        ),
        lambda: Measure(
            id=MeasureId(uuid4()),
            case_id=CaseId(uuid4()),
            author_id=StaffId(uuid4()),
            on=TODAY,
            written_at=NOON,
            kind=MeasureKind.MEASURE,
            what="",
        ),
    ):
        with pytest.raises(Invalid):
            make()


def test_a_registry_code_has_its_check_digit() -> None:
    house = Institution(id=StoreId(uuid4()), workplace=Workplace.DESK, name="Nõo vald")

    assert house.is_desk
    with pytest.raises(Invalid):
        Institution(
            id=StoreId(uuid4()), workplace=Workplace.DESK, name="X", registry_code="12345679"
        )


def test_a_changed_goal_takes_its_earlier_place_and_the_approval_away() -> None:
    one, two = a_goal("Üks"), a_goal("Kaks")
    plan = the_plan(one, two).approve(by=StaffId(uuid4()), at=NOON)

    changed = plan.with_goal(Goal(id=one.id, title="Esimene"))

    assert [goal.title for goal in changed.goals] == ["Esimene", "Kaks"]
    assert changed.approved_by is None
    assert [g.title for g in plan.without_goal(one.id).goals] == ["Kaks"]
    assert plan.without_goal(one.id).approved_at is None
    with pytest.raises(NotFound):
        plan.without_goal(uuid4())


def test_a_plan_without_goals_cannot_be_approved() -> None:
    with pytest.raises(Invalid):
        the_plan().approve(by=StaffId(uuid4()), at=NOON)


@pytest.mark.parametrize(("attained", "fits"), [(-3, False), (-2, True), (2, True), (3, False)])
def test_attainment_stays_on_the_scale(attained: int, *, fits: bool) -> None:
    def make() -> Goal:
        return Goal(id=uuid4(), title="Püsib ringis", attained=attained)

    if fits:
        assert make().attained == attained
    else:
        with pytest.raises(Invalid):
            make()


def test_a_scale_has_five_steps() -> None:
    assert Goal(id=uuid4(), title="x", scale=("a", "b", "c", "d", "e")).scale
    with pytest.raises(Invalid):
        Goal(id=uuid4(), title="x", scale=("a", "b", "c", "d"))


def test_an_activity_ends_after_it_starts() -> None:
    Activity(what="Logopeed", who="Žanna", starts_on=TODAY, ends_on=TODAY)
    with pytest.raises(Invalid):
        Activity(what="x", who="y", starts_on=TODAY, ends_on=TODAY - timedelta(days=1))


@given(st.text(max_size=200))
def test_kept_text_is_stable_and_without_control_characters(text: str) -> None:
    once = kept(text)

    assert kept(once) == once
    assert "\x00" not in once
    assert once == once.strip()


def test_what_a_clipboard_can_hold_but_no_file_is_left_out() -> None:
    assert kept("a\x00\u0301\ud83d") == "á"


@pytest.mark.parametrize("turning", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_no_text_turns_the_direction_of_writing(turning: str) -> None:
    """A title could be made to read as another: hinnang.exe as hinnangexe.pdf."""
    assert kept(f"hinnang{turning}fdp.exe") == "hinnangfdp.exe"
    assert kept("Иванова-Õunapuu \u200d") == "Иванова-Õunapuu \u200d"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_alike_on_every_system(end: str) -> None:
    assert kept(f"üks{end}{end}kaks\t2{end}") == "üks\n\nkaks\t2"


def test_all_texts_of_a_value_are_tidied() -> None:
    child = a_child(
        first_name=" Ma\x00ri ", homes=(Home(municipality="0528", address="Pa\u0308rna 3 "),)
    )

    tidied = tidy(child)

    assert (tidied.first_name, tidied.homes[0].address) == ("Mari", "Pärna 3")
    assert tidy(tidied) == tidied
    with pytest.raises(Invalid):
        tidy(a_child(first_name="\x07"))


@pytest.mark.parametrize(
    ("check", "most"),
    [(required, LONGEST_TEXT), (limited, LONGEST_TEXT), (required_name, LONGEST_NAME)],
)
def test_a_text_is_refused_from_the_first_character_over_the_limit(
    check: Callable[[str, str], str], most: int
) -> None:
    assert check("facts", "ä" * most + " \n") == "ä" * most
    with pytest.raises(Invalid) as refusal:
        check("facts", "ä" * (most + 1))

    assert (refusal.value.field, refusal.value.reason) == ("facts", "too-long")


def test_a_character_counts_once_however_it_was_typed() -> None:
    assert len(limited("facts", "o\u0303🙂" * (LONGEST_TEXT // 2))) == LONGEST_TEXT


@pytest.mark.parametrize("check", [required, required_name])
def test_nothing_but_blanks_is_refused_where_words_are_needed(
    check: Callable[[str, str], str],
) -> None:
    assert limited("facts", " \n") == ""
    with pytest.raises(Invalid) as refusal:
        check("facts", " \n")

    assert (refusal.value.field, refusal.value.reason) == ("facts", "empty")


LONG = "ä" * (LONGEST_TEXT + 1)
LONG_NAME = "ä" * (LONGEST_NAME + 1)


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: tidy(a_child(siblings=LONG)), "siblings"),
        (lambda: tidy(a_child(homes=(Home(municipality="0528", address=LONG),))), "address"),
        (lambda: tidy(Need(health=LONG)), "health"),
        (lambda: tidy(Goal(id=uuid4(), title="x", scale=("a", "b", LONG, "d", "e"))), "scale"),
        (lambda: a_child(first_name=LONG_NAME), "first_name"),
        (lambda: a_child(last_name=LONG_NAME), "last_name"),
        (lambda: Guardian(name=LONG_NAME), "guardian"),
        (lambda: a_person(name=LONG_NAME), "name"),
        (lambda: a_person(login=LONG_NAME), "login"),
        (lambda: a_person(job_title=LONG_NAME), "job_title"),
        (lambda: a_group(LONG_NAME), "name"),
        (lambda: a_contact(LONG_NAME), "name"),
        (lambda: a_case(concern=LONG), "concern"),
        (
            lambda: a_case().ask_for_stage_two(
                on=TODAY, at=NOON, by=StaffId(uuid4()), reason="x", criteria=("", LONG)
            ),
            "criteria",
        ),
    ],
)
def test_a_text_too_long_is_refused_by_the_name_of_its_field(
    make: Callable[[], object], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        make()

    assert (refusal.value.field, refusal.value.reason) == (field, "too-long")


def test_names_sort_in_estonian_order() -> None:
    names = [
        "Üksik",
        "Zoja",
        "Tamm",
        "Õun",
        "Žukov",
        "Šein",
        "Saar",
        "Wabe",
        "Ärm",
        "Ööbik",
        "Vaik",
    ]

    ordered = sorted(names, key=sort_key)

    assert ordered == [
        "Saar", "Šein", "Zoja", "Žukov", "Tamm", "Vaik", "Wabe", "Õun", "Ärm", "Ööbik", "Üksik",
    ]  # fmt: skip


def test_search_finds_without_diacritics_and_case() -> None:
    assert fold("  ÕNNE   Žukova ") == "onne zukova"
    assert sort_key("Éva 1") < sort_key("Fanny")


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (b"%PDF-1.7 x", Media.PDF),
        (b"\x89PNG\r\n\x1a\nx", Media.PNG),
        (b"\xff\xd8\xffx", Media.JPEG),
    ],
)
def test_files_are_told_by_their_first_bytes(content: bytes, media: Media) -> None:
    assert media_of(content) is media


@pytest.mark.parametrize("content", [b"MZ\x90", b"PK\x03\x04", b"", b" %PDF-", b"<html>"])
def test_other_kinds_of_file_are_not_taken(content: bytes) -> None:
    with pytest.raises(Invalid):
        media_of(content)


def test_a_large_file_is_not_taken() -> None:
    with pytest.raises(Invalid):
        media_of(b"%PDF-" + bytes(LARGEST_ATTACHMENT))


def test_numbers_sort_by_their_value() -> None:
    names = ["10. klass", "9. klass", "2.b klass", "2.a klass"]

    ordered = sorted(names, key=sort_key)

    assert ordered == ["2.a klass", "2.b klass", "9. klass", "10. klass"]
