# SPDX-License-Identifier: EUPL-1.2
"""Words on their way: kept while they are typed, back after a crash, gone when they were saved."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.app import drafts, opening
from hop_desktop.app.drafts import KeptDraft
from hop_desktop.gui.drafting import Drafting
from hop_desktop.gui.widgets.fields import (
    ChoicePills,
    DateField,
    Field,
    FreeText,
    PassphraseField,
    PersonPicker,
    TextField,
    TickBox,
    TickGroup,
)
from hop_desktop.gui.words import clock
from tests.builders import NOON, TODAY
from tests.gui.fingers import type_text
from tests.gui.pages import PASSPHRASE, House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NAME = "observation"


@dataclass
class Form:
    """A form with a field of every kind, and what its footer was told."""

    widget: QWidget
    fields: dict[str, Field]
    drafting: Drafting
    told: list[str] = field(default_factory=list)
    restored: list[KeptDraft] = field(default_factory=list)


def a_form(house: House, qtbot: QtBot, *, settled: bool = True) -> Form:
    widget = QWidget()
    qtbot.addWidget(widget)
    pills, group, day = ChoicePills(), TickGroup(), DateField()
    pills.setChoices([("speech", "Kõne"), ("play", "Mäng")])
    group.setChoices([("talk", "Räägiti"), ("tried", "Prooviti")])
    day.setToday(TODAY)
    day.setDay(TODAY)
    fields: dict[str, Field] = {
        "child": PersonPicker(),
        "situation": TextField(),
        "facts": FreeText(),
        "on": day,
        "area": pills,
        "criteria": group,
        "danger": TickBox(),
        "secret": PassphraseField(),
    }
    column = QVBoxLayout(widget)
    for each in fields.values():
        column.addWidget(each)
    widget.show()
    told: list[str] = []
    drafting = Drafting(house.space, NAME, fields, told.append, widget)
    form = Form(widget=widget, fields=fields, drafting=drafting, told=told)
    drafting.restored.connect(form.restored.append)
    if settled:
        house.settle()
    return form


def fill(form: Form) -> None:
    fields = form.fields
    assert isinstance(fields["child"], PersonPicker)
    assert isinstance(fields["criteria"], TickGroup)
    assert isinstance(fields["danger"], TickBox)
    assert isinstance(fields["area"], ChoicePills)
    fields["child"].setChosen("42", "Õie Näidis")
    type_text("hommikuring", fields["situation"].control)
    assert isinstance(fields["facts"], FreeText)
    fields["facts"].setValue("Kattis kõrvad.\nLäks ukse juurde.")
    fields["area"].setValue("play")
    fields["criteria"].setValues({"talk", "tried"})
    fields["danger"].setTicked(True)
    type_text(PASSPHRASE, fields["secret"].control)


def held(form: Form) -> dict[str, str]:
    kept = {name: form.fields[name] for name in form.fields if name != "secret"}
    values: dict[str, str] = {}
    for name, each in kept.items():
        if isinstance(each, TickGroup):
            values[name] = ",".join(sorted(each.values()))
        elif isinstance(each, PersonPicker):
            values[name] = f"{each.value()} {each.text()}"
        elif isinstance(each, TickBox):
            values[name] = str(each.isTicked())
        elif isinstance(each, TextField | FreeText | DateField | ChoicePills):
            values[name] = each.value()
    return values


def kept_now(house: House) -> KeptDraft | None:
    return house.do(lambda session: drafts.kept(session, NAME))


def wait_until_kept(form: Form, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(form.told), timeout=5_000)


def test_what_is_typed_is_kept_by_itself(house: House, qtbot: QtBot) -> None:
    form = a_form(house, qtbot)

    fill(form)
    wait_until_kept(form, qtbot)

    assert form.told[-1] == f"Mustand hoitud {clock(NOON)}"
    draft = kept_now(house)
    assert draft is not None
    assert draft.fields["facts"] == "Kattis kõrvad.\nLäks ukse juurde."


def test_the_next_form_goes_on_where_the_last_one_stood(house: House, qtbot: QtBot) -> None:
    form = a_form(house, qtbot)
    fill(form)
    form.drafting.flush()
    house.settle()

    again = a_form(house, qtbot)

    assert held(again) == held(form)
    assert [draft.saved_at for draft in again.restored] == [NOON]
    assert again.told == [f"Mustand hoitud {clock(NOON)}"]


def test_a_draft_of_another_day_says_its_day(house: House, qtbot: QtBot) -> None:
    form = a_form(house, qtbot)
    fill(form)
    form.drafting.flush()
    house.settle()
    house.clock.moment = NOON.replace(day=26)

    again = a_form(house, qtbot)

    assert again.told == [f"Mustand hoitud 24.11.2026 {clock(NOON)}"]


def test_words_survive_a_program_that_is_killed(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    form = a_form(house, qtbot)
    fill(form)
    wait_until_kept(form, qtbot)

    after = copytree(house.around.folder, tmp_path / "after")
    session = opening.unlock(
        house.around._replace(folder=after), login="õie", passphrase=PASSPHRASE
    )
    draft = drafts.kept(session, NAME)
    session.close()

    assert draft is not None
    assert draft.fields["situation"] == "hommikuring"


def test_a_passphrase_is_never_kept(house: House, qtbot: QtBot) -> None:
    form = a_form(house, qtbot)
    fill(form)
    form.drafting.flush()

    draft = kept_now(house)

    assert draft is not None
    assert PASSPHRASE not in str(draft.fields)


def test_a_form_that_was_only_looked_at_has_no_draft(house: House, qtbot: QtBot) -> None:
    form = a_form(house, qtbot)

    form.drafting.flush()

    assert not form.drafting.is_changed()
    assert kept_now(house) is None


def test_a_form_back_at_its_start_has_no_draft(house: House, qtbot: QtBot) -> None:
    form = a_form(house, qtbot)
    situation = form.fields["situation"]
    assert isinstance(situation, TextField)
    situation.setValue("hommikuring")
    form.drafting.flush()
    house.settle()

    situation.setValue("")
    form.drafting.flush()

    assert kept_now(house) is None
    assert form.told[-1] == ""


def test_starting_over_empties_the_form(house: House, qtbot: QtBot) -> None:
    form = a_form(house, qtbot)
    empty = held(form)
    fill(form)
    form.drafting.flush()
    house.settle()

    again = a_form(house, qtbot)
    again.drafting.start_over()

    assert held(again) == empty
    assert kept_now(house) is None


def test_what_is_typed_at_once_is_not_replaced_by_a_draft(house: House, qtbot: QtBot) -> None:
    form = a_form(house, qtbot)
    fill(form)
    form.drafting.flush()
    house.settle()

    again = a_form(house, qtbot, settled=False)
    type_text("õueminek", again.fields["situation"].control)
    house.settle()

    assert held(again)["situation"] == "õueminek"
    assert again.restored == []


@pytest.mark.parametrize("end", ["drop", "stop"])
def test_a_form_that_is_done_keeps_nothing_more(house: House, qtbot: QtBot, end: str) -> None:
    form = a_form(house, qtbot)
    fill(form)

    getattr(form.drafting, end)()
    type_text("veel", form.fields["situation"].control)
    form.drafting.flush()

    assert kept_now(house) is None


def test_a_draft_that_finds_no_room_is_told(house: House, qtbot: QtBot) -> None:
    form = a_form(house, qtbot)
    # SQLite raises the lowest number to the pages there are: no page can be added from now on.
    house.do(lambda session: session.store._database.run("PRAGMA max_page_count = 1"))
    facts = form.fields["facts"]
    assert isinstance(facts, FreeText)

    facts.setValue("Õues läks hästi. " * 2_000)
    form.drafting.flush()
    house.settle()

    assert form.told == ["Mustand on hoidmata"]
    assert form.drafting.is_changed()
