# SPDX-License-Identifier: EUPL-1.2
"""Every screen of the program in every language: there is one of each page, and all of it fits
and is seen.

Here the languages share the screens among them, each at the narrowest and dark, whose tokens tell
of the light ones; ``dev.py gallery`` looks at all of them in every language, size and scheme.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from screens import world
from screens.listed import PICTURES, SCREENS
from screens.looking import faults
from screens.settings import PARTS
from screens.stage import DOUBLED, Stage
from screens.world import World

from hop_desktop.gui.page import PageName
from hop_desktop.gui.preferences import LANGUAGES, Language

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "hop_desktop" / "gui"
PICTURED = re.compile(r"!\[[^]]*\]\([^)]*?(\w+)\.png\)")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> World:
    """Return the world, from which every test takes a copy."""
    assert qapp
    return world.make(tmp_path_factory.mktemp("world"))


@pytest.fixture(params=LANGUAGES)
def stage(
    request: pytest.FixtureRequest, made: World, tmp_path: Path, bare: QApplication
) -> Iterator[Stage]:
    """Return a stage in one of the languages, on a screen at 200 %."""
    assert bare
    language: Language = request.param
    opened = Stage(
        world.known(copytree(made.folder, tmp_path / "world")), language, "dark", size=DOUBLED
    )
    yield opened
    opened.close()


def test_every_screen_fits_and_is_seen(stage: Stage) -> None:
    found: dict[str, list[str]] = {}
    known: set[tuple[object, ...]] = set()
    turn = LANGUAGES.index(stage.preferences.language)
    for screen in SCREENS[turn :: len(LANGUAGES)]:
        screen.reach(stage)
        if wrong := faults(stage, known):
            found[screen.name] = wrong
        stage.clear()

    assert found == {}


def test_every_page_and_dialog_has_a_screen() -> None:
    shown = {each for screen in SCREENS for each in screen.shows}

    assert set(PageName) - shown == set()
    assert classes_in(GUI / "dialogs", QDialog) - shown == set()
    assert classes_before_the_lock() - shown == set()


def test_every_part_of_the_settings_has_a_screen() -> None:
    stems = {file.stem for file in (GUI / "pages" / "settings").glob("*.py")}
    parts = {
        stem
        for stem in stems
        if hasattr(import_module(f"hop_desktop.gui.pages.settings.{stem}"), f"{stem.title()}Part")
    }

    assert {*PARTS, "person"} == parts


def test_every_screen_has_a_name_of_its_own() -> None:
    names = [screen.name for screen in SCREENS]

    assert len(names) == len(set(names))


def test_every_picture_that_is_shown_is_taken_and_every_one_taken_is_shown() -> None:
    pages = [ROOT / "README.md", *(ROOT / "resources" / "help").rglob("*.md")]
    shown = {name for page in pages for name in PICTURED.findall(page.read_text("utf-8"))}
    kept = {file.stem for file in (ROOT / "resources" / "help" / "pictures").iterdir()}

    assert shown == set(PICTURES) == kept
    assert set(PICTURES.values()) <= {screen.name for screen in SCREENS}


def classes_in(folder: Path, kind: type[QWidget]) -> set[type[QWidget]]:
    """Return the widgets of a kind that are written in a folder of the interface."""
    modules = (
        import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))
        for file in folder.glob("[!_]*.py")
    )
    return {
        each
        for module in modules
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, kind) and each.__module__ == module.__name__
    }


def classes_before_the_lock() -> set[type[QWidget]]:
    """Return the pages that no name leads to: the door shows them."""
    named = {name.value for name in PageName}
    files = (file for file in (GUI / "pages").glob("*_page.py") if file.stem not in named)
    modules = (import_module(f"hop_desktop.gui.pages.{file.stem}") for file in files)
    return {getattr(module, _class_name(module.__name__)) for module in modules}


def _class_name(module: str) -> str:
    return "".join(part.title() for part in module.rpartition(".")[2].split("_"))
