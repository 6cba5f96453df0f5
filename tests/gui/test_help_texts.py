# SPDX-License-Identifier: EUPL-1.2
"""The texts of the help: whole in every language, true to the screen, reached from everywhere."""

from __future__ import annotations

import re
import time
from functools import cache

import pytest
from PySide6.QtWidgets import QWidget

from hop_desktop.gui.help_places import PLACES, STEPS, place_of
from hop_desktop.gui.help_search import find
from hop_desktop.gui.help_topics import CONTENTS, TEMPLATES, Library, Topic
from hop_desktop.gui.page import PageName
from hop_desktop.gui.preferences import LANGUAGES
from hop_desktop.gui.resources import resources_folder
from tests.gui.translating import ROOT, TRANSLATIONS, texts

HELP = resources_folder() / "help"
GUI = ROOT / "hop_desktop" / "gui"
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)]+)\)")
SHAPE = re.compile(r"^(#+ |- \[ \]|- |\d+\. |\||!\[)", re.MULTILINE)
BOLD = re.compile(r"\*\*(.+?)\*\*")
WORD = re.compile(r"\w+")
PROSE = {"protection", "agreement", "dpia"}
"""Texts about the program as a whole: what is bold in them is weighty, not on the screen."""
LISTED = {CONTENTS, "keys"}
QUOTED = {"Ctrl+Enter", "Ctrl++", "Ctrl+−", "Tab", "Shift+Tab"}
"""Keys of the help that Qt or a widget takes without a shortcut of ours; arrows are in words."""
INHERITING = {"QuestionDialog", "HelpDialog"}
"""Dialogs whose help is that of the page behind them."""


@cache
def library(language: str) -> Library:
    return Library(resources_folder(), language)


def source(language: str, name: str) -> str:
    return (HELP / language / f"{name}.md").read_text(encoding="utf-8")


NAMES = library("et").names()


# The three languages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_stands_in_every_language(language: str) -> None:
    assert library(language).names() == NAMES
    assert {path.stem for path in (HELP / language).iterdir()} == set(NAMES)
    assert {name for name in NAMES if library(language).topic(name).is_template} == TEMPLATES


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_topic_has_the_same_shape_in_every_language(language: str, name: str) -> None:
    topic, estonian = library(language).topic(name), library("et").topic(name)

    assert topic.anchors == estonian.anchors
    assert SHAPE.findall(topic.text) == SHAPE.findall(estonian.text)
    assert _targets(topic) == _targets(estonian)
    assert len(BOLD.findall(topic.text)) == len(BOLD.findall(estonian.text))


def _targets(topic: Topic) -> list[str]:
    return [found[3] for found in LINK.finditer(topic.text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_call_a_topic_by_its_title(language: str) -> None:
    named = {name: title for group in library(language).groups() for name, title in group.entries}

    assert named == {name: library(language).topic(name).title for name in NAMES[1:]}


@pytest.mark.parametrize("name", NAMES)
def test_links_and_pictures_lead_somewhere(name: str) -> None:
    for is_picture, words, target in LINK.findall(library("et").topic(name).text):
        assert words
        if is_picture:
            assert (HELP / "pictures" / target).is_file()
        else:
            assert _exists(target)


def _exists(place: str) -> bool:
    name, _, anchor = place.partition("#")
    return name in NAMES and (not anchor or anchor in library("et").topic(name).anchors)


@pytest.mark.parametrize("name", sorted({*NAMES} - PROSE - LISTED))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_topic_is_short(language: str, name: str) -> None:
    assert 130 <= len(WORD.findall(library(language).topic(name).text)) <= 400


# The screen


@cache
def interface(language: str) -> frozenset[str]:
    """Return the texts of the interface in a language."""
    if language == "et":
        return frozenset(text.source for text in texts(TRANSLATIONS / "hop_en.ts"))
    known = texts(TRANSLATIONS / f"hop_{language}.ts")
    return frozenset(form for text in known for form in text.forms)


@pytest.mark.parametrize("name", sorted({*NAMES} - PROSE))
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_bold_stands_on_the_screen(language: str, name: str) -> None:
    bold = set(BOLD.findall(library(language).topic(name).text))

    assert bold - interface(language) == set()


# The keys


def test_every_key_of_the_program_is_told_and_no_other() -> None:
    told = {key for cell in _cells("et") for key in re.split(r"(?<=\S), ", cell) if "+" in key}

    assert told >= {key for key in _shortcuts() if "+" in key}
    assert told - _shortcuts() <= QUOTED


def _shortcuts() -> set[str]:
    """Return every key sequence in the source, written as the help writes it."""
    sought = r'(?:QKeySequence\(f?|self\._\w+, )"([^"]*\+[^"]+|F\d|Esc)"'
    keys = {key for text in code() for key in re.findall(sought, text)}
    return {re.sub(r"\{.*\}", "1 … 9", key.replace("Left", "←")) for key in keys}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_are_the_same_in_every_language(language: str) -> None:
    named = [[cell for cell in _cells(each) if "+" in cell] for each in (language, "et")]

    assert named[0] == named[1]


def _cells(language: str) -> list[str]:
    """Return the first column of the table of keys."""
    rows = [line for line in source(language, "keys").splitlines() if line.startswith("| ")]
    return [row.split(" | ")[0].removeprefix("| ") for row in rows]


# The places of F1


@cache
def code() -> tuple[str, ...]:
    """Return the source of the interface, without the compiled forms."""
    files = (file for file in GUI.rglob("*.py") if GUI / "forms" not in file.parents)
    return tuple(file.read_text("utf-8") for file in files)


def classes() -> dict[str, set[str]]:
    """Return the classes of the interface, each with what stands in the brackets after it."""
    head = re.compile(r"^class (\w+)\(([^)]*)\):", re.MULTILINE)
    return {name: set(re.split(r"\W+", of)) for text in code() for name, of in head.findall(text)}


def test_every_page_has_its_place() -> None:
    shown = {"".join(part.title() for part in page.value.split("_")) for page in PageName}

    assert shown - set(PLACES) == set()


def test_every_part_of_the_settings_every_dialog_and_door_has_its_place() -> None:
    made = classes()
    dialogs = {name for name, bases in made.items() if "FramedDialog" in bases}
    parts = {name for name, bases in made.items() if "Part" in bases}
    doors = {path.stem for path in (GUI / "pages").glob("*_page.py")}
    doors = {"".join(part.title() for part in door.split("_")) for door in doors}

    assert dialogs - INHERITING - set(PLACES) == set()
    assert parts - set(STEPS) == set()
    assert doors - set(PLACES) == set()


def test_every_place_is_there_and_belongs_to_something() -> None:
    steps = re.findall(
        r'name="(\w+Step)"', (ROOT / "ui" / "first_start_page.ui").read_text("utf-8")
    )
    known = {*classes(), *steps}

    assert [place for place in (PLACES | STEPS).values() if not _exists(place)] == []
    assert set(STEPS) >= set(steps)
    assert {name for name in {*PLACES, *STEPS} - known if not name.endswith("Page")} == set()


def test_every_topic_of_work_is_reached_by_f1() -> None:
    reached = {place.partition("#")[0] for place in (PLACES | STEPS).values()}

    assert set(NAMES) - reached - PROSE - LISTED - {"protection"} == set()


class TasksSection(QWidget):
    """Stands for the card of that name."""


class CasePage(QWidget):
    """Stands for the page of that name."""


class SettingsPage(QWidget):
    """Stands for the page of that name."""


class BackupsPart(QWidget):
    """Stands for the part of the settings of that name."""


def test_the_nearest_place_around_the_cursor_counts(qapp: object) -> None:
    assert qapp
    page = CasePage()
    card = TasksSection(page)
    button, elsewhere = QWidget(card), QWidget(page)

    assert place_of(button) == PLACES["TasksSection"]
    assert place_of(elsewhere) == PLACES["CasePage"]
    assert place_of(QWidget()) == place_of(None) == CONTENTS


def test_a_page_of_steps_is_about_the_step_it_shows(qapp: object) -> None:
    assert qapp
    page = SettingsPage()
    part, pills = BackupsPart(page), QWidget(page)
    part.hide()
    page.show()
    assert place_of(pills) == PLACES["SettingsPage"]

    part.show()
    assert place_of(pills) == STEPS["BackupsPart"]


# The search


@pytest.mark.parametrize(
    ("language", "words", "first"),
    [
        ("et", "KONTROLLKOOD võrdle", "contacts"),
        ("et", "lahkus kaart", "children"),
        ("en", "round table", "meetings"),
        ("ru", "еще сообщение", "danger"),
    ],
)
def test_all_words_are_found_whatever_their_letters(language: str, words: str, first: str) -> None:
    hits = find(library(language).topics(), words)

    assert first in [hit.name for hit in hits[:4]]


def test_a_hit_tells_the_sentence_and_the_heading() -> None:
    text = (
        "# Pealkiri\n\nEsimene lause. Teine **sõna** siin.\n\n## Osa\n\n- üks [viide](muu) rida\n"
    )
    topic = Topic("nimi", text, ("", ""))

    (hit,) = find([topic], "SÕNA teine")
    assert (hit.heading, hit.title, hit.sentence) == (0, "Pealkiri", "Teine sõna siin.")
    (hit,) = find([topic], "viide")
    assert (hit.heading, hit.title, hit.sentence) == (1, "Pealkiri · Osa", "üks viide rida")
    (hit,) = find([topic], "esimene rida")
    assert (hit.heading, hit.sentence) == (0, "Esimene lause.")
    assert find([topic], "sõna dinosaurus") == []
    assert find([topic], " ") == []


def test_headings_come_first() -> None:
    first = Topic("a", "# Esimene\n\nJuttu varukoopiast.\n", ("",))
    second = Topic("b", "# Varukoopia\n\nTee see kohe.\n", ("",))

    assert [hit.name for hit in find([first, second], "varukoopia")] == ["b", "a"]


def test_opening_reads_two_files_and_searching_all_is_quick() -> None:
    shelf = Library(resources_folder(), "ru")
    shelf.groups()
    shelf.topic("handover")
    assert set(shelf._read) == {CONTENTS, "handover"}

    began = time.process_time()
    find(shelf.topics(), "контрольный код")
    assert time.process_time() - began < 0.1


def test_a_heading_without_a_name_is_the_beginning() -> None:
    topic = library("et").topic("plan")

    assert topic.heading("measuring") == topic.anchors.index("measuring") > 0
    assert topic.heading("") == topic.heading("nowhere") == 0
