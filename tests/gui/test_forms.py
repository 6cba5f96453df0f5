# SPDX-License-Identifier: EUPL-1.2
"""Every Designer form: compiled as it stands, walked by Tab, named for those who listen."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QGroupBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fields import Field
from tests.gui.field_ground import told
from tests.gui.naming import tab_stops, unnamed

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen has no window manager
]
ROOT = Path(__file__).resolve().parents[2]


def tool() -> ModuleType:
    """Return packaging/forms.py as a module; its folder is not a package."""
    spec = spec_from_file_location("forms", ROOT / "packaging" / "forms.py")
    assert spec is not None
    assert spec.loader is not None
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


forms = tool()
NAMES = forms.form_names()
SPACES = {"0", "4", "8", "12", "16", "20", "32"}


def built(name: str, qtbot: QtBot) -> tuple[QWidget, Any]:
    """Return a widget set up by a form, and the form's object with its named widgets."""
    tree = ET.parse(ROOT / "ui" / f"{name}.ui")  # noqa: S314  our own file
    kind = tree.find("widget")
    title = tree.findtext("class")
    assert kind is not None
    page = QDialog() if kind.get("class") == "QDialog" else QWidget()
    qtbot.addWidget(page)
    module = import_module(f"hop_desktop.gui.forms.ui_{name}")
    form = getattr(module, f"Ui_{title}")()
    form.setupUi(page)
    return page, form


def card_around(widget: QWidget) -> str:
    """Return the title of the card that a widget fills: it is the field's name then."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, Card):
        around = around.parentWidget()
    return around.title() if isinstance(around, Card) else ""


def source(name: str) -> ET.Element:
    return ET.parse(ROOT / "ui" / f"{name}.ui").getroot()  # noqa: S314  our own file


@pytest.mark.parametrize("name", NAMES)
def test_the_module_is_what_the_form_compiles_to(name: str) -> None:
    assert forms.target_of(name).read_text(encoding="utf-8") == forms.compiled(name)


def test_no_module_is_left_of_a_form_that_is_gone() -> None:
    compiled = {path.stem.removeprefix("ui_") for path in forms.TARGETS.glob("ui_*.py")}
    assert compiled == set(NAMES)


def test_the_check_names_a_stale_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms, "TARGETS", tmp_path)
    assert forms.main(["question_dialog"]) == 0
    assert forms.main(["--check", "question_dialog"]) == 0
    forms.target_of("question_dialog").write_text("edited by hand\n", encoding="utf-8")
    assert forms.main(["--check", "question_dialog"]) == 1


def test_forms_are_compiled_from_the_command_line() -> None:
    command = [sys.executable, str(forms.__file__), "--check", "question_dialog"]
    assert subprocess.run(command, check=False).returncode == 0


@pytest.mark.parametrize("name", NAMES)
def test_every_stop_of_tab_has_a_name(name: str, qtbot: QtBot) -> None:
    page, _ = built(name, qtbot)
    page.show()
    assert unnamed(page) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_field_has_a_label(name: str, qtbot: QtBot) -> None:
    page, _ = built(name, qtbot)
    fields = [field for field in page.findChildren(Field) if type(field) is not Field]
    nameless = [field for field in fields if not field.label() and not card_around(field)]
    assert [field.objectName() for field in nameless] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_field_tells_what_is_wrong_before_its_hint(name: str, qtbot: QtBot) -> None:
    page, _ = built(name, qtbot)
    fields = page.findChildren(Field)
    for field in (each for each in fields if each.control in tab_stops(page)):
        hint = field.hint().rstrip(".")  # a pill says the label too, and ends without a stop
        assert hint in told(field.control), field.objectName()
        field.setError("Kirjuta siia üks lause")
        wanted = ". ".join(filter(None, ("Viga: Kirjuta siia üks lause", hint)))
        assert wanted in told(field.control), field.objectName()


@pytest.mark.parametrize("name", NAMES)
def test_no_two_letters_of_alt_lead_to_different_places(name: str, qtbot: QtBot) -> None:
    page, _ = built(name, qtbot)
    lettered = [
        *(button.text() for button in page.findChildren(QAbstractButton)),
        *(label.text() for label in page.findChildren(QLabel) if label.buddy() is not None),
        *(group.title() for group in page.findChildren(QGroupBox)),
    ]
    letters = [key for text in lettered if (key := QKeySequence.mnemonic(text).toString())]
    assert sorted(letters) == sorted(set(letters))


@pytest.mark.parametrize("name", NAMES)
def test_a_form_of_several_fields_says_their_order(name: str, qtbot: QtBot) -> None:
    page, form = built(name, qtbot)
    listed = [stop.text for stop in source(name).iterfind("tabstops/tabstop")]
    mine = {key for key, value in vars(form).items() if isinstance(value, QWidget)}
    named = {
        key
        for key in mine
        if isinstance(getattr(form, key), Field) or getattr(form, key) in tab_stops(page)
    }
    assert [stop for stop in listed if stop not in mine] == []
    if len(named) > 1:
        assert sorted(named - set(listed)) == []


@pytest.mark.parametrize("name", NAMES)
def test_buttons_without_a_picture_have_words(name: str, qtbot: QtBot) -> None:
    _, form = built(name, qtbot)
    buttons = [w for w in vars(form).values() if isinstance(w, QAbstractButton)]
    wordless = [b.objectName() for b in buttons if not b.text() and b.icon().isNull()]
    assert wordless == []


@pytest.mark.parametrize("name", NAMES)
def test_spaces_come_from_the_scale(name: str) -> None:
    wanted = ("spacing", "leftMargin", "topMargin", "rightMargin", "bottomMargin")
    used = {
        number.text
        for part in source(name).iter("property")
        if part.get("name", "").endswith(wanted) and (number := part.find("number")) is not None
    }
    assert used <= SPACES


@pytest.mark.parametrize("name", NAMES)
def test_labels_show_words_as_they_are(name: str, qtbot: QtBot) -> None:
    """Words of a user that look like markup stay words."""
    _, form = built(name, qtbot)
    labels = [w for w in vars(form).values() if isinstance(w, QLabel)]
    plain = Qt.TextFormat.PlainText
    assert [label.objectName() for label in labels if label.textFormat() != plain] == []
