# SPDX-License-Identifier: EUPL-1.2
"""One visual language: colours, spaces and sizes of type stand in the tokens alone."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from hop_desktop.gui.style_sheet import CHOICES, ENTRIES, GROUNDS, LINKS, LISTS, PRESSED, READ
from hop_desktop.gui.style_sheet import SMALL_PARTS as PARTS
from hop_desktop.gui.tokens import DARK, LIGHT, PAPER

ROOT = Path(__file__).resolve().parents[2]
GUI, DOCUMENTS = ROOT / "hop_desktop" / "gui", ROOT / "hop_desktop" / "documents"
WRITTEN = [file for file in GUI.rglob("*.py") if "forms" not in file.relative_to(GUI).parts]
TOKENS = {*LIGHT._asdict().values(), *DARK._asdict().values(), PAPER}
HEX = re.compile(r"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b")
SPACED = {"setSpacing", "addSpacing", "setContentsMargins", "setHorizontalSpacing"} | {
    "setVerticalSpacing"
}
SIZED = ("setPixelSize", "setPointSize", "setPointSizeF")
CLEAR = [0, 0, 0, 0]


def calls(file: Path) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call in a file with the name of what is called."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            yield node.func.id if isinstance(node.func, ast.Name) else name, node


def numbers(call: ast.Call) -> list[float]:
    """Return the numbers written in the arguments of a call."""
    return [
        float(part.value)
        for argument in (*call.args, *call.keywords)
        for part in ast.walk(argument)
        if isinstance(part, ast.Constant) and isinstance(part.value, int | float)
    ]


def place(file: Path, call: ast.Call) -> str:
    return f"{file.relative_to(ROOT)}:{call.lineno} {ast.unparse(call)}"


def test_the_interface_writes_a_colour_in_its_tokens_alone() -> None:
    found = [
        f"{file.relative_to(ROOT)}: {colour}"
        for file in WRITTEN
        if file.name not in {"tokens.py", "icons.py"}  # icons finds the black that it replaces
        for colour in HEX.findall(file.read_text("utf-8"))
    ]
    made = [
        place(file, call)
        for file in WRITTEN
        for name, call in calls(file)
        if name in {"QColor", "fromRgb"} and numbers(call) not in ([], CLEAR)
    ]
    named = [file.name for file in WRITTEN if "GlobalColor" in file.read_text("utf-8")]
    assert (found, made, named) == ([], [], [])


def test_paper_has_the_colours_of_the_light_window() -> None:
    elsewhere = [
        file.name
        for file in DOCUMENTS.glob("*.py")
        if file.name != "paper.py" and HEX.search(file.read_text("utf-8"))
    ]
    written = set(HEX.findall((DOCUMENTS / "paper.py").read_text("utf-8")))
    assert elsewhere == []
    assert written <= set(LIGHT._asdict().values())


def test_pictures_have_the_colours_of_the_tokens() -> None:
    styles = (ROOT / "resources" / "styles").glob("*.svg")
    strange = {
        file.name: colours
        for file in styles
        if (colours := set(HEX.findall(file.read_text("utf-8"))) - TOKENS)
    }
    assert strange == {}


def test_spaces_are_written_by_their_names() -> None:
    assert [
        place(file, call)
        for file in WRITTEN
        for name, call in calls(file)
        if name in SPACED and any(numbers(call)) and not is_grid_of_nothing(call)
    ] == []
    assert [
        place(file, call)
        for file in WRITTEN
        for _, call in calls(file)
        for keyword in call.keywords
        if keyword.arg in {"spacing", "column_spacing"}
        and isinstance(keyword.value, ast.Constant)
        and keyword.value.value
    ] == []


def is_grid_of_nothing(call: ast.Call) -> bool:
    """Say whether the numbers of a call only repeat a space four times: ``[S20] * 4``."""
    return set(numbers(call)) == {4} | ({0} & set(numbers(call))) and "* 4" in ast.unparse(call)


def test_type_is_set_in_the_sizes_of_the_tokens() -> None:
    assert [
        place(file, call)
        for file in WRITTEN
        for name, call in calls(file)
        if name in SIZED and numbers(call)
    ] == []
    for part in (READ, GROUNDS, PRESSED, LINKS, ENTRIES, CHOICES, LISTS, PARTS):
        assert re.findall(r"font-size:\s*(?!\$)\S+", part) == []


def test_one_style_is_put_on_the_program_as_a_whole() -> None:
    dressed = [place(f, c) for f in WRITTEN for name, c in calls(f) if name == "setStyleSheet"]
    forms = [
        file.name
        for file in (ROOT / "ui").glob("*.ui")
        if re.search(r'"styleSheet"|<font>|<palette>|<color', file.read_text("utf-8"))
    ]
    assert [each.split(":")[0] for each in dressed] == ["hop_desktop/gui/style.py"]
    assert forms == []
