# SPDX-License-Identifier: EUPL-1.2
"""The forms that the program ships: right schemas, known sources, plain guidance."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from hop_desktop.app import sources
from hop_desktop.app.sources import SOURCES
from hop_desktop.domain.form_reading import read_form
from hop_desktop.domain.readability import MOST_WORDS, Hard, hard_spots
from hop_desktop.domain.referrals import Enclosure
from hop_desktop.domain.text import LONGEST_TEXT
from tests import worlds
from tests.app.houses import Houses

FOLDER = worlds.RESOURCES / "forms"
FILES = sorted(FOLDER.glob("*.json"))
Question = dict[str, Any]


def read(file: Path) -> dict[str, Any]:
    """Return a form."""
    form: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return form


def questions(form: dict[str, Any]) -> Iterator[tuple[str, Question]]:
    """Yield every question of a form with its name, also those of sections and conditions."""
    conditional = [rule["then"] for rule in form.get("allOf", ())]
    for holder in (form, *conditional):
        for name, question in holder.get("properties", {}).items():
            yield name, question
            yield from question.get("properties", {}).items()


@pytest.fixture(params=FILES, ids=[file.stem for file in FILES])
def form(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Give a test each form in turn."""
    return read(request.param)


def test_the_forms_of_the_statutes_are_there() -> None:
    assert {file.stem for file in FILES} >= {
        "iajk-1",
        "koolivalmiduskaart-1",
        "kvm-taotlus-1",
        "vanema-kokkuvote-1",
    }


def test_a_form_is_a_right_schema_named_like_its_file(form: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(form)
    name, version = form["$id"].removeprefix("urn:hop:form:").split(":")

    assert (FOLDER / f"{name}-{version}.json").is_file()
    assert form["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert form["x-status"] in {"published", "draft"}
    assert form["x-needs"] in {"child", "case"}
    assert set(form["x-places"]) <= {"kindergarten", "school"}
    assert form["x-basis"]
    assert isinstance(form["x-internal"], bool)
    assert all(form["x-signatures"]) or form["x-signatures"] == []


def test_the_program_can_show_every_form() -> None:
    for file in FILES:
        read_form(file.read_bytes())


def test_every_question_has_a_title_and_guidance(form: dict[str, Any]) -> None:
    assert form["title"]
    assert form["description"]
    for name, question in questions(form):
        assert question["title"], name
        assert question["description"], name
        assert question["type"] in {"string", "boolean", "array", "object"}, name
        if question["type"] == "array":
            assert question["uniqueItems"]


def test_every_source_exists(form: dict[str, Any]) -> None:
    wanted = {question["x-from"] for _, question in questions(form) if "x-from" in question}

    assert wanted
    assert wanted <= set(SOURCES)


def test_guidance_is_short_and_plain(form: dict[str, Any]) -> None:
    said = [form["description"], *(question["description"] for _, question in questions(form))]
    long = [
        spot.words for text in said for spot in hard_spots(text) if spot.why is Hard.LONG_SENTENCE
    ]

    assert long == [], MOST_WORDS


def test_names_are_used_once_and_required_ones_exist(form: dict[str, Any]) -> None:
    for holder in (form, *(rule["then"] for rule in form.get("allOf", ()))):
        assert set(holder.get("required", ())) <= set(holder["properties"])
    names = [
        name
        for holder in (form, *(rule["then"] for rule in form.get("allOf", ())))
        for name in holder["properties"]
    ]
    assert len(names) == len(set(names))


def test_a_condition_asks_of_a_question_that_is_there(form: dict[str, Any]) -> None:
    for rule in form.get("allOf", ()):
        asked = set(rule["if"]["properties"])
        assert asked == set(rule["if"]["required"])
        assert asked <= set(form["properties"])


def test_what_the_sources_say_is_valid_in_every_form(houses: Houses) -> None:
    from tests.app.test_sources import everything, gathered

    child = worlds.a_child_of(houses.head)
    case = everything(houses, child, "Müra väsitab")
    found = gathered(houses.head, child.id, case.id)
    for file in FILES:
        for name, question in questions(read(file)):
            if "x-from" in question:
                answer = sources.fill([question["x-from"]], found).get(question["x-from"])
                held = list(answer) if isinstance(answer, tuple) else answer
                problems = [] if held is None else Draft202012Validator(question).iter_errors(held)
                assert list(problems) == [], name


def test_an_answer_is_no_longer_than_what_is_kept(form: dict[str, Any]) -> None:
    for name, question in questions(form):
        if question["type"] == "string" and "oneOf" not in question and "format" not in question:
            assert question["maxLength"] <= LONGEST_TEXT, name


def test_the_application_lists_the_enclosures_that_referrals_have() -> None:
    offered = read(FOLDER / "kvm-taotlus-1.json")["properties"]["enclosures"]["items"]["oneOf"]

    assert {each["const"] for each in offered} == {each.value for each in Enclosure}


def test_the_readiness_card_says_that_its_way_is_the_register_and_asks_no_consent() -> None:
    card = read(FOLDER / "koolivalmiduskaart-1.json")

    assert card["x-places"] == ["kindergarten"]
    assert "EHIS" in card["description"]
    assert "ELIIS" in card["description"]
    assert "nõusolekut ei küsita" in card["description"]
    assert not any("consent" in name for name, _ in questions(card))


def test_the_summary_for_parents_has_no_words_of_the_trade() -> None:
    summary = read(FOLDER / "vanema-kokkuvote-1.json")
    assert summary["x-plain"]
    said = [text for _, q in questions(summary) for text in (q["title"], q["description"])]

    assert [spot for text in said for spot in hard_spots(text)] == []
