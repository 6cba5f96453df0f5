# SPDX-License-Identifier: EUPL-1.2
"""The translations: complete, as the code asks for them, and said as a number needs."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from hop_desktop.gui import plurals
from tests.gui.translating import ROOT, TRANSLATIONS, Text, placeholders, texts

GUI = ROOT / "hop_desktop" / "gui"
ENDS = ".?!:,;…"
TR, TRANSLATE = ("text", "comment", "number"), ("context", "text", "comment", "number")


def english() -> list[Text]:
    return texts(TRANSLATIONS / "hop_en.ts")


def estonian_plurals() -> list[Text]:
    return texts(TRANSLATIONS / "hop_et.ts")


# The files


def test_every_text_is_finished_in_english() -> None:
    unfinished = [text for text in english() if text.state != "finished" or not all(text.forms)]

    assert unfinished == []


def test_every_plural_has_all_its_forms_in_both_languages() -> None:
    counting = {text.key for text in english() if text.counts}
    forms = [text.forms for text in (*english(), *estonian_plurals()) if text.counts]

    assert {text.key for text in estonian_plurals()} == counting
    assert all(len(each) == 2 and all(each) for each in forms)
    assert all(text.state == "finished" for text in estonian_plurals())


def test_what_is_filled_in_stays_the_same() -> None:
    other = [
        (text.source, form)
        for text in (*english(), *estonian_plurals())
        for form in text.forms
        if placeholders(form) != placeholders(text.source)
    ]

    assert other == []


def test_sentences_end_and_begin_alike() -> None:
    other = [
        (text.source, form)
        for text in english()
        for form in text.forms
        if _ending(form) != _ending(text.source) or _edges(form) != _edges(text.source)
    ]

    assert other == []


def _ending(text: str) -> str:
    return text[-1] if text[-1] in ENDS else ""


def _edges(text: str) -> tuple[bool, bool, int]:
    return text[0].isspace(), text[-1].isspace(), text.count("\n")


def test_english_keeps_its_own_marks() -> None:
    strange = [form for text in english() for form in text.forms if set(form) & set("„”«»‑!&")]

    # A closing “…” is ” in English: what must not come is the Estonian opening.
    assert [form for form in strange if "“" not in form] == []


def test_the_way_to_the_other_language_is_written_in_that_language() -> None:
    said = {text.forms for text in english() if text.source == "In English"}

    assert said == {("Eesti keeles",)}


# The code


@pytest.mark.parametrize("name", ["hop_en.ts", "hop_et.ts"])
def test_the_texts_of_the_code_are_the_texts_of_the_file(fresh: Path, name: str) -> None:
    """``dev.py translate`` brings them up to date."""
    collected, kept = (fresh / name, TRANSLATIONS / name)

    assert {text.key for text in texts(collected)} == {text.key for text in texts(kept)}
    assert collected.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8")


def test_lupdate_finds_every_text_as_it_is_asked_for() -> None:
    """It misses some ways of asking, silently: then the text would stay Estonian for ever."""
    known = {text.key for text in english()}
    asked = {key for file in _modules() for key in _asked(ast.parse(file.read_text("utf-8")))}

    assert asked - known == set()


def test_no_widget_counts_in_the_name_of_another() -> None:
    """``tr`` of Qt for Python looks for a plural under the object's own class only."""
    trees = [ast.parse(file.read_text("utf-8")) for file in _modules()]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    inherited = {ast.unparse(base) for each in classes for base in each.bases}

    assert {text.context for text in english() if text.counts} & inherited == set()


def _modules() -> Iterator[Path]:
    return (file for file in GUI.rglob("*.py") if GUI / "forms" not in file.parents)


def _asked(node: ast.AST, context: str = "") -> Iterator[tuple[str, str, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _asked_by(child, context)
        yield from _asked(child, child.name if isinstance(child, ast.ClassDef) else context)


def _asked_by(call: ast.Call, context: str) -> Iterator[tuple[str, str, bool]]:
    """Return what a call of ``tr`` or ``translate`` asks for; any other asks for nothing."""
    owner, _, name = ast.unparse(call.func).rpartition(".")
    words = [str(arg.value) for arg in call.args[:2] if isinstance(arg, ast.Constant)]
    if name == "tr" and words:
        yield context if owner == "self" else owner, words[0], len(call.args) == len(TR)
    elif name == "translate" and len(words) == len(TRANSLATE[:2]):
        yield words[0], words[1], len(call.args) == len(TRANSLATE)


# The program


@pytest.mark.parametrize("name", ["hop_en.qm", "hop_et.qm", "qt_et.qm"])
def test_the_compiled_file_loads(fresh: Path, name: str) -> None:
    translator = QTranslator()

    assert translator.load(str(fresh / name))
    assert not translator.isEmpty()


def test_one_and_many_in_both_languages(spoken: Callable[[str], None]) -> None:
    spoken("et")
    assert [plurals.days_late(days) for days in (1, 2, 21)] == [
        "1 päev üle tähtaja",
        "2 päeva üle tähtaja",
        "21 päeva üle tähtaja",
    ]

    spoken("en")
    assert [plurals.goals(number) for number in (1, 2)] == ["1 goal", "2 goals"]
    assert QCoreApplication.translate("Words", "Juht") == "Head"
