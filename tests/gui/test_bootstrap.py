# SPDX-License-Identifier: EUPL-1.2
"""Starting: what the command line says, what is imported before the first paint, who may begin."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from hop_desktop import __main__, bootstrap
from hop_desktop.bootstrap import Options, Program
from hop_desktop.gui.icons import let_icons_wait
from hop_desktop.gui.preferences import Preferences, read_preferences, write_preferences
from tests import worlds
from tests.gui.hands import press, words
from tests.gui.test_main_window import unlock
from tests.gui.window import Opened, Seconds, surroundings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HEAVY = {
    "reportlab",
    "jsonschema",
    "zxcvbn",
    "pypdfium2",
    "openpyxl",
    "xlsxwriter",
    "icalendar",
    "cryptography",
    "sqlcipher3",
    "msgspec",
    "hop_desktop.store",
    "hop_desktop.sealing",
    "hop_desktop.documents",
    "PySide6.QtPrintSupport",
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
}

# Of the standard library and in no need of the first picture: tens of milliseconds together.
UNNEEDED = {"argparse", "ast", "dataclasses", "datetime", "inspect", "json", "logging", "string"}

# Classes of PySide with hundreds of names in them, made when they are first named.
SLOW = {"Qt", "QProcess"}

MOST_MODULES = 175
"""So many modules may be imported before the first paint: each costs what the eye waits for."""

# Begins as the program does; tells what is imported when the unlock page is painted, and ends.
AT_FIRST_PAINT = """
import os, sys
from hop_desktop.__main__ import main
from hop_desktop.gui import binding

def begin():
    begin_binding()
    from hop_desktop.bootstrap import Program

    def watched(program, place):
        from PySide6 import QtCore

        class Watch(QtCore.QObject):
            def eventFilter(self, watched, event):
                if event.type() == QtCore.QEvent.Type.Paint:
                    print(*sys.modules)
                    print(*vars(QtCore), flush=True)
                    os._exit(0)
                return False

        program.watch = Watch()
        program.window.door.currentWidget().installEventFilter(program.watch)
        show(program, place)

    show, Program.show = Program.show, watched

begin_binding, binding.begin_binding = binding.begin_binding, begin
main(["--folder", sys.argv[1]])
"""

WHAT_MAY_BE_READ = """
import ctypes, resource, sys
from pathlib import Path
from hop_desktop.bootstrap import Program, an_application
Program(an_application(), Path(sys.argv[1]))._hold()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def child(code: str, *arguments: str) -> str:
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    made = over(qapp, tmp_path)
    yield made
    made.window.close()
    made.end()
    made.window.deleteLater()


def over(qapp: QApplication, folder: Path) -> Program:
    return Program(qapp, folder)


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    worlds.a_kindergarten(tmp_path).close()
    modules, names = (
        set(line.split()) for line in child(AT_FIRST_PAINT, str(tmp_path)).splitlines()
    )

    assert "hop_desktop.gui.pages.unlock_page" in modules
    assert HEAVY & modules == set()
    assert UNNEEDED & modules == set()
    assert SLOW & names == set()
    assert len(modules) <= MOST_MODULES


def test_the_icons_come_with_the_first_paint(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    worlds.a_kindergarten(tmp_path).close()
    let_icons_wait(qapp)
    program = over(qapp, tmp_path)
    eye = program.window.findChildren(QToolButton)[0]
    assert eye.icon().isNull()
    program.show()

    qtbot.waitUntil(lambda: not eye.icon().isNull())
    qtbot.waitUntil(lambda: not program.window.runner.is_working)
    program.window.close()
    program.end()
    program.window.deleteLater()


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_whoever_holds_the_folder_cannot_be_dumped(tmp_path: Path) -> None:
    assert child(WHAT_MAY_BE_READ, str(tmp_path)).strip() == "(0, 0) 0"


@pytest.mark.parametrize("written", [["--folder", "{}"], ["--folder={}"]])
def test_the_command_line_names_a_folder(tmp_path: Path, written: list[str]) -> None:
    given = [part.format(tmp_path) for part in written]

    assert __main__._options(given) == Options(folder=tmp_path)
    assert __main__._options([*given, "--place", "AAAA"]) == Options(folder=tmp_path, place="AAAA")


def test_package_commands_need_no_window() -> None:
    code = "import sys; from hop_desktop.__main__ import main; main(['package', '--help'])"
    told = child(f"{code}; print(*(m for m in sys.modules if m.startswith('PySide6')))")

    assert "package" in told
    assert "PySide6" not in told


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        __main__.main(["--version"])

    assert capsys.readouterr().out.startswith("0.")


def test_without_a_folder_the_system_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    assert bootstrap.data_folder().is_absolute()
    assert bootstrap.data_folder().name == "HOP"


def test_the_clock_is_in_utc() -> None:
    offset = bootstrap.now().utcoffset()
    assert offset is not None
    assert offset.total_seconds() == 0


def test_the_first_start_comes_over_an_empty_folder(qtbot: QtBot, program: Program) -> None:
    program.window.show()

    qtbot.waitUntil(lambda: "Kuidas soovid alustada?" in words(program.window))
    assert program.window.minimumWidth() == 640
    assert program.window.minimumHeight() == 360


def test_another_language_before_the_lock_does_not_take_the_program_for_a_second_one(
    qtbot: QtBot, program: Program
) -> None:
    program.window.show()
    qtbot.waitUntil(lambda: "Kuidas soovid alustada?" in words(program.window))
    press(program.window, "In English")
    qtbot.waitUntil(lambda: "How do you want to begin?" in words(program.window))
    press(program.window, "Eesti keeles")
    qtbot.waitUntil(lambda: "Kuidas soovid alustada?" in words(program.window))


def test_a_second_start_is_told_who_has_the_store(
    qtbot: QtBot, qapp: QApplication, program: Program, tmp_path: Path
) -> None:
    program.window.show()
    qtbot.waitUntil(lambda: "Kuidas soovid alustada?" in words(program.window))
    second = over(qapp, tmp_path)
    second.show()

    qtbot.waitUntil(lambda: "HOP on juba avatud" in words(second.window))
    second.window.close()
    second.window.deleteLater()


def test_a_folder_in_a_cloud_is_refused_before_anything_is_typed(
    qtbot: QtBot, qapp: QApplication, program: Program, tmp_path: Path
) -> None:
    refused = over(qapp, tmp_path / "Dropbox" / "hop")
    refused.show()

    sentence = "Andmeid ei saa hoida võrgukettal ega pilvekaustas."
    qtbot.waitUntil(lambda: sentence in words(refused.window))
    assert not (tmp_path / "Dropbox").exists()
    refused.window.close()
    refused.window.deleteLater()


def test_after_the_lock_a_new_process_begins_over_the_same_folder(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, quits = tmp_path / "begun", list[bool]()
    code = "import sys; open(sys.argv[1], 'w').write('begun')"
    monkeypatch.setattr(bootstrap, "command", lambda *_: (sys.executable, ["-c", code, str(begun)]))
    monkeypatch.setattr(program._application, "quit", lambda: quits.append(True))
    worlds.a_kindergarten(tmp_path).close()
    program.window.begin()
    program.window.show()
    world = Opened(
        window=program.window,
        around=surroundings(tmp_path),
        files=None,  # type: ignore[arg-type]  # no file is asked for
        clock=worlds.Clock(),  # type: ignore[arg-type]  # the program has its own
        timer=Seconds(),
    )
    unlock(qtbot, world, worlds.HEAD)
    program.window.lock()

    assert program.window.shell is None
    qtbot.waitUntil(begun.exists)
    qtbot.waitUntil(lambda: quits == [True])


def test_the_new_process_gets_folder_and_place(tmp_path: Path) -> None:
    program, arguments = bootstrap.command(tmp_path, "AAAA")

    assert program == sys.executable
    assert arguments == ["-P", "-m", "hop_desktop", "--folder", str(tmp_path), "--place", "AAAA"]


def test_a_bundle_begins_itself_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert bootstrap.command(tmp_path, "")[1] == ["--folder", str(tmp_path), "--place", ""]


def test_the_window_comes_back_to_its_place(
    qapp: QApplication, program: Program, tmp_path: Path
) -> None:
    program.window.resize(700, 500)
    again = over(qapp, tmp_path / "other")
    again.show(program._placed())

    assert (again.window.width(), again.window.height()) == (700, 500)
    again.window.close()
    again.window.deleteLater()


def test_preferences_come_back_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "preferences.json"
    mine = Preferences(language="en", theme="dark", text_size=130, lock_after=5)
    write_preferences(path, mine)

    assert read_preferences(path) == mine


@pytest.mark.parametrize(
    "text", ["", "[]", "null", '{"language": "xx", "text_size": "suur", "lock_after": 9999}']
)
def test_preferences_that_make_no_sense_are_as_at_first(tmp_path: Path, text: str) -> None:
    (tmp_path / "preferences.json").write_text(text, encoding="utf-8")

    assert read_preferences(tmp_path / "preferences.json") == Preferences()
