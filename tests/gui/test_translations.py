# SPDX-License-Identifier: EUPL-1.2
"""The translations: complete, as the code asks for them, and said as a number needs."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from hop_desktop.gui import plurals
from tests.gui.translating import PLACEHOLDER, ROOT, TRANSLATIONS, Text, placeholders, texts

GUI = ROOT / "hop_desktop" / "gui"
ENDS = ".?!:,;…"
TRANSLATED = {"en": 2, "ru": 3}
"""The plural forms of each language that is not the source."""
ASKING = ("Kas ", "Mis ", "Mida ", "Miks ", "Millal ", "Mitu ")
SHORTENED = ("мес.", "дн.")
MIXED = re.compile(r"[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]")
TR, TRANSLATE = ("text", "comment", "number"), ("context", "text", "comment", "number")


def translated(language: str) -> list[Text]:
    return texts(TRANSLATIONS / f"hop_{language}.ts")


def forms_of(language: str) -> Iterator[tuple[str, str]]:
    """Return every text with each of its forms in a language."""
    return ((text.source, form) for text in translated(language) for form in text.forms)


# The files


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_finished(language: str) -> None:
    told = translated(language)

    assert [text for text in told if text.state != "finished" or not all(text.forms)] == []
    assert {text.key for text in told} == {text.key for text in translated("en")}


@pytest.mark.parametrize(("language", "number"), [("et", 2), *TRANSLATED.items()])
def test_every_plural_has_all_its_forms(language: str, number: int) -> None:
    counting = [text for text in translated(language) if text.counts]

    assert {text.key for text in counting} == {t.key for t in translated("en") if t.counts}
    assert all(len(text.forms) == number and all(text.forms) for text in counting)
    assert all(text.state == "finished" for text in counting)


@pytest.mark.parametrize("language", ["et", *TRANSLATED])
def test_what_is_filled_in_stays_the_same(language: str) -> None:
    other = [
        (source, form)
        for source, form in forms_of(language)
        if placeholders(form) != placeholders(source)
    ]

    assert other == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_sentences_end_and_begin_alike(language: str) -> None:
    other = [
        (source, form)
        for source, form in forms_of(language)
        if not _ends_as(source, form, language) or _edges(form) != _edges(source)
    ]

    assert other == []


def _ends_as(source: str, form: str, language: str) -> bool:
    """A label that asks has its mark in English, which the word order of Estonian does without."""
    asked = language == "en" and source.startswith(ASKING) and not _ending(source)
    return _ending(form) == _ending(source) or (asked and form.endswith("?"))


def _ending(text: str) -> str:
    return text[-1] if text[-1] in ENDS and not text.endswith(SHORTENED) else ""


def _edges(text: str) -> tuple[bool, bool, int]:
    return text[0].isspace(), text[-1].isspace(), text.count("\n")


@pytest.mark.parametrize(
    ("language", "strange", "allowed"), [("en", "„”«»‑!&", "“"), ("ru", "”‘’!&", "„")]
)
def test_a_language_keeps_its_own_marks(language: str, strange: str, allowed: str) -> None:
    """A closing “…” is ” in English: what must not come is the Estonian opening."""
    odd = [form for _, form in forms_of(language) if set(form) & set(strange)]

    assert [form for form in odd if allowed not in form] == []


def test_no_russian_word_is_half_latin_or_left_in_estonian() -> None:
    """A Latin “o” looks like the Russian one, and is neither found nor read aloud."""
    said = [(source, PLACEHOLDER.sub(" ", form)) for source, form in forms_of("ru")]

    assert [form for _, form in said if MIXED.search(form)] == []
    assert [form for source, form in said if form == source and source.islower()] == []


# The code


@pytest.mark.parametrize("name", ["hop_en.ts", "hop_ru.ts", "hop_et.ts"])
def test_the_texts_of_the_code_are_the_texts_of_the_file(fresh: Path, name: str) -> None:
    """``dev.py translate`` brings them up to date."""
    collected, kept = (fresh / name, TRANSLATIONS / name)

    assert {text.key for text in texts(collected)} == {text.key for text in texts(kept)}
    assert collected.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8")


def test_lupdate_finds_every_text_as_it_is_asked_for() -> None:
    """It misses some ways of asking, silently: then the text would stay Estonian for ever."""
    known = {text.key for text in translated("en")}
    asked = {key for file in _modules() for key in _asked(ast.parse(file.read_text("utf-8")))}

    assert asked - known == set()


def test_no_widget_counts_in_the_name_of_another() -> None:
    """``tr`` of Qt for Python looks for a plural under the object's own class only."""
    trees = [ast.parse(file.read_text("utf-8")) for file in _modules()]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    inherited = {ast.unparse(base) for each in classes for base in each.bases}

    assert {text.context for text in translated("en") if text.counts} & inherited == set()


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


@pytest.mark.parametrize("name", ["hop_en.qm", "hop_ru.qm", "hop_et.qm", "qt_et.qm"])
def test_the_compiled_file_loads(fresh: Path, name: str) -> None:
    translator = QTranslator()

    assert translator.load(str(fresh / name))
    assert not translator.isEmpty()


def test_one_few_and_many_in_every_language(spoken: Callable[[str], None]) -> None:
    spoken("et")
    assert [plurals.days_late(days) for days in (1, 2, 21)] == [
        "1 päev üle tähtaja",
        "2 päeva üle tähtaja",
        "21 päeva üle tähtaja",
    ]

    spoken("en")
    assert [plurals.goals(number) for number in (1, 2)] == ["1 goal", "2 goals"]
    assert QCoreApplication.translate("Words", "Juht") == "Head"

    spoken("ru")
    assert [plurals.goals(number) for number in (1, 2, 5, 11, 21)] == [
        "1 цель",
        "2 цели",
        "5 целей",
        "11 целей",
        "21 цель",
    ]
    assert [plurals.age(years, 3).replace("\u00a0", " ") for years in (1, 4, 5)] == [
        "1 год 3 мес.",
        "4 года 3 мес.",
        "5 лет 3 мес.",
    ]
