# SPDX-License-Identifier: EUPL-1.2
"""Whatever is typed or pasted: it is kept, or refused by the name of its field; nothing breaks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    children,
    drafts,
    handovers,
    house,
    inbox,
    observations,
    opening,
    package_contents,
    people,
    plans,
)
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.cases import MeasureKind, Need
from hop_desktop.domain.errors import Invalid, WrongPassphrase
from hop_desktop.domain.handovers import Basis, CarerInformed, Part, Withheld
from hop_desktop.domain.institution import Place
from hop_desktop.domain.plans import Activity, Goal
from hop_desktop.domain.staff import Role
from hop_desktop.domain.text import LONGEST_TEXT, kept
from tests import worlds
from tests.app.chain import files_in, sent
from tests.app.houses import Houses, dump

FAMILY = "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{MAN}\N{ZERO WIDTH JOINER}\N{GIRL}"
STRANGE = {
    "emoji": f"Tore päev 🌞{FAMILY} lõpuks",
    "right-to-left": "\N{RIGHT-TO-LEFT OVERRIDE}שלום مرحبا ja eesti keel",
    "half-a-pair": "katki\ud83d ja\udc00 terve",
    "controls": "rida\x00\x07\x1b[2J\x7f\u0085\u2028enne",
    "marks": "o\u0303" * 50 + "\u0301" * 500,
    "markup": "<b>&amp;</b> ' OR 1=1; -- %s {name} \\u0000 \"",
    "not-a-character": "a\ufffeb\uffffc\U0010ffff",
    "lines": "üks\r\nkaks\rkolm\tneli",
}
NAMES = {"first_name", "last_name", "name", "login", "job_title"}
LONG = "ä" * 100_000

Act = Callable[[Houses, str], object]


def _measure(houses: Houses, text: str) -> object:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    return cases.add_measure(
        houses.teacher, case.id, on=date(2026, 11, 24), kind=MeasureKind.MEASURE, what=text
    )


def _result(houses: Houses, text: str) -> object:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    return cases.add_measure(
        houses.teacher,
        case.id,
        on=date(2026, 11, 24),
        kind=MeasureKind.MEASURE,
        what="Vaikne nurk",
        result=text,
    )


def _criteria(houses: Houses, text: str) -> object:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    return cases.ask_for_stage_two(houses.teacher, case.id, reason="x", criteria=(text,))


def _reason(houses: Houses, text: str) -> object:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    return cases.close_case(houses.teacher, case.id, reason=text)


def _goal(houses: Houses, text: str) -> object:
    goal = replace(worlds.a_goal(), obstacles=text, activities=(Activity(what="x", who=text),))
    return plans.save_goal(houses.head, worlds.a_case_in_stage_two(houses.head).id, goal)


def _title(houses: Houses, text: str) -> object:
    case = worlds.a_case_in_stage_two(houses.head)
    return plans.save_goal(houses.head, case.id, Goal(id=plans.new_goal_id(), title=text))


def _evaluation(houses: Houses, text: str) -> object:
    case = worlds.a_case_in_stage_two(houses.head)
    return plans.save_evaluation(
        houses.head, case.id, evaluate_on=None, evaluation=text, recommendations=""
    )


def _task(houses: Houses, text: str) -> object:
    case = worlds.a_case_in_stage_two(houses.head)
    me = houses.head.person.id
    return plans.add_task(houses.head, case.id, title=text, owner=me, due_on=None)


def _observation(field: str) -> Act:
    return lambda houses, text: worlds.an_observation_of(
        houses.teacher, worlds.a_child_of(houses.head), **{field: text}
    )


def _reworded(houses: Houses, text: str) -> object:
    written = worlds.an_observation_of(houses.teacher, worlds.a_child_of(houses.head))
    return observations.reword(
        houses.teacher, written.id, facts="Kattis kõrvad", child_words=text, judgement=""
    )


def _need(houses: Houses, text: str) -> object:
    case = worlds.a_case_in_stage_two(houses.head)
    return cases.save_need(houses.head, case.id, Need(health=text))


def _voices(houses: Houses, text: str) -> object:
    case = worlds.a_case_in_stage_two(houses.head)
    return cases.save_voices(houses.head, case.id, child=text, parent="")


def _concern(houses: Houses, text: str) -> object:
    child = worlds.a_child_of(houses.head)
    return cases.open_case(houses.teacher, child.id, concern=text, reason="Kolm nädalat")


def _file(houses: Houses, text: str) -> object:
    case = worlds.a_case_in_stage_two(houses.head)
    return attachments.attach_to_case(houses.head, case.id, title=text, content=b"%PDF-1.7")


def _child(field: str) -> Act:
    return lambda houses, text: worlds.a_child_of(houses.head, **{field: text})


def _home(houses: Houses, text: str) -> object:
    child = worlds.a_child_of(houses.head)
    homes = (replace(child.homes[0], address=text),)
    return children.save_child(houses.head, replace(child, homes=homes))


def _guardian(houses: Houses, text: str) -> object:
    child = worlds.a_child_of(houses.head)
    guardians = (replace(child.guardians[0], relation=text),)
    return children.save_child(houses.head, replace(child, guardians=guardians))


def _house(houses: Houses, text: str) -> object:
    return house.change_house(houses.head, replace(house.house(houses.head), address=text))


def _group(houses: Houses, text: str) -> object:
    return house.add_group(houses.head, name=text, place=Place.KINDERGARTEN)


def _person(houses: Houses, text: str) -> object:
    return people.change_person(houses.head, replace(houses.head.person, job_title=text))


def _invited(houses: Houses, text: str) -> object:
    return people.invite(
        houses.head,
        name="Õie Õunapuu",
        login=text,
        roles=frozenset({Role.TEACHER}),
        cost=worlds.CHEAP,
    )


def _prepared(field: str) -> Act:
    def act(houses: Houses, text: str) -> object:
        case = worlds.a_case_in_stage_two(houses.head)
        begun = handovers.start(houses.head, case.id, recipient=houses.to_desk.id)
        words = {"reason": "x", "basis_note": "x", "carer_note": "x", field: text}
        return handovers.prepare(
            houses.head,
            begun.id,
            recipient=houses.to_desk.id,
            basis=Basis.LAW,
            carer_informed=CarerInformed.YES,
            **words,  # type: ignore[arg-type]  # texts by field name
        )

    return act


def _withheld(houses: Houses, text: str) -> object:
    case = worlds.a_case_in_stage_two(houses.head)
    begun = handovers.start(houses.head, case.id, recipient=houses.to_desk.id)
    return handovers.prepare(
        houses.head,
        begun.id,
        recipient=houses.to_desk.id,
        reason="x",
        withheld=(Withheld(part=Part.TASKS, reason=text),),
        basis=Basis.LAW,
        carer_informed=CarerInformed.YES,
        carer_note="x",
    )


def _declined(houses: Houses, text: str) -> object:
    handover, data = sent(houses)
    inbox.take_in(houses.desk, data)
    return inbox.decline(houses.desk, handover.id, words=text)


def _accepted(houses: Houses, text: str) -> object:
    handover, data = sent(houses)
    inbox.take_in(houses.desk, data)
    return inbox.accept(houses.desk, handover.id, words=text)


ACTS: dict[str, Act] = {
    **{
        name: _observation(name)
        for name in (
            *("facts", "situation", "child_words", "judgement"),
            *("what_helped", "strengths", "told_whom"),
            *("how_long", "before", "done", "done_result"),
        )
    },
    **{name: _child(name) for name in ("first_name", "last_name", "home_language", "siblings")},
    **{name: _prepared(name) for name in ("reason", "basis_note", "carer_note")},
    "address": _home,
    "relation": _guardian,
    "child_words ": _reworded,
    "concern": _concern,
    "reason ": _reason,
    "criteria": _criteria,
    "what": _measure,
    "result": _result,
    "health": _need,
    "child_voice": _voices,
    "obstacles": _goal,
    "goal": _title,
    "evaluation": _evaluation,
    "title": _task,
    "title ": _file,
    "address ": _house,
    "name": _group,
    "job_title": _person,
    "login": _invited,
    "withheld": _withheld,
    "words": _declined,
    "words ": _accepted,
}


def stored_texts(session: Session) -> Iterator[str]:
    """Yield every text that the store holds, JSON as it stands."""
    database = session.store._database
    for table in dump(session):
        for row in database.all(f"SELECT * FROM {table}"):  # noqa: S608  a name of our own
            yield from (value for value in row.values() if isinstance(value, str))


@pytest.mark.parametrize(("field", "act"), ACTS.items(), ids=ACTS.keys())
def test_a_hundred_thousand_characters_are_refused_by_the_name_of_the_field(
    houses: Houses, field: str, act: Act
) -> None:
    with pytest.raises(Invalid) as refusal:
        act(houses, LONG)

    assert (refusal.value.field, refusal.value.reason) == (field.strip(), "too-long")
    assert not any("ä" * LONGEST_TEXT in value for value in stored_texts(houses.head))


@pytest.mark.parametrize(("field", "act"), ACTS.items(), ids=ACTS.keys())
def test_strange_text_is_kept_without_what_no_file_can_hold(
    houses: Houses, field: str, act: Act
) -> None:
    text = " ".join(STRANGE.values())
    short = text[:190] if field in NAMES else text

    act(houses, short)

    session = houses.desk if field.startswith("words") else houses.head
    assert session.store.verify().ok
    wanted = kept(short).casefold()
    forms = (wanted, json.dumps(wanted, ensure_ascii=False)[1:-1])
    assert any(form in value.casefold() for value in stored_texts(session) for form in forms)


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())
def test_strange_text_travels_whole(houses: Houses, text: str) -> None:
    child = worlds.a_child_of(houses.head, siblings=text)
    worlds.an_observation_of(houses.teacher, child, facts=text)
    case = worlds.a_case_in_stage_two(houses.head, child)
    handover = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    data = handovers.write_file(houses.head, handover.id, houses.folder).read_bytes()

    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id, words=text)

    body = files_in(houses.head, data)[packages.CONTENT]
    content = package_contents.read_content(body, schemas=worlds.RESOURCES / "schemas")
    assert content.child.siblings == kept(text)
    received = cases.case_file(houses.desk, case.id).received
    assert kept(text) in [entry.text for entry in received]


@pytest.mark.parametrize("text", [*STRANGE.values(), LONG], ids=[*STRANGE.keys(), "long"])
def test_strange_text_can_be_searched_for_and_kept_as_a_draft(houses: Houses, text: str) -> None:
    assert children.find(houses.teacher, text) == ()
    assert children.children(houses.head, text) == ()

    drafts.keep(houses.teacher, "observation:uus", {"facts": text})

    kept_draft = drafts.kept(houses.teacher, "observation:uus")
    assert kept_draft is not None
    whole = "".join(c for c in text if not "\ud800" <= c <= "\udfff")
    assert kept_draft.fields == {"facts": whole}


@pytest.mark.parametrize("text", [*STRANGE.values(), LONG], ids=[*STRANGE.keys(), "long"])
def test_strange_text_opens_nothing(houses: Houses, text: str) -> None:
    folder = houses.folder / "house"
    for login, passphrase in ((text, worlds.PASSPHRASE), (worlds.HEAD, text)):
        with pytest.raises(WrongPassphrase):
            opening.unlock(worlds.surroundings(folder), login=login, passphrase=passphrase)
