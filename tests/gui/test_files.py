# SPDX-License-Identifier: EUPL-1.2
"""Where files were last, how they are shown and dragged out, and that no name names anybody."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QStandardPaths, Qt, QUrl, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

import hop_desktop.gui
from hop_desktop.gui.desktop_linux import FILE_MANAGER, FILE_MANAGER_PATH, FolderWindow
from hop_desktop.gui.files import Files
from hop_desktop.gui.last_folders import LastFolders
from hop_desktop.gui.widgets.file_tile import FileTile
from hop_desktop.gui.widgets.written_file import WrittenFile

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def documents() -> Path:
    """Return where files go by themselves."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if Path(place).is_dir() else Path.home()


class TestLastFolders:
    """Each kind of file has its folder, also tomorrow."""

    def test_kinds_are_remembered_apart_and_by_another_run(self, tmp_path: Path) -> None:
        kept, stick, papers = tmp_path / "sisu" / "folders.json", tmp_path / "e", tmp_path / "õ"
        for folder in (stick, papers):
            folder.mkdir()
        first = LastFolders(kept)
        first.remember("packages", stick)
        first.remember("papers", papers)

        again = LastFolders(kept)

        assert (again.folder("packages"), again.folder("papers")) == (stick, papers)
        assert again.folder("cards") == documents()
        if sys.platform != "win32":
            assert kept.stat().st_mode & 0o077 == 0

    def test_a_stick_that_was_pulled_out_gives_way_to_documents(self, tmp_path: Path) -> None:
        stick = tmp_path / "stick"
        stick.mkdir()
        last = LastFolders(None)
        last.remember("packages", stick)
        stick.rmdir()

        assert last.folder("packages") == documents()

    @pytest.mark.parametrize("content", [b"", b"[]", b'{"packages": 7}', b"\xff{", b'{"packages'])
    def test_what_cannot_be_read_is_nothing(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "folders.json").write_bytes(content)

        assert LastFolders(tmp_path / "folders.json").folder("packages") == documents()

    def test_what_cannot_be_written_is_remembered_all_the_same(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"")
        last = LastFolders(tmp_path / "file" / "folders.json")
        last.remember("packages", tmp_path)

        assert last.folder("packages") == tmp_path


def answered(
    monkeypatch: pytest.MonkeyPatch, name: str, answer: str | tuple[str, str]
) -> list[str]:
    """Let one of Qt's questions be answered; return where each was asked to begin."""
    began: list[str] = []

    def ask(_parent: QWidget, _title: str, start: str, *_kinds: str) -> str | tuple[str, str]:
        began.append(start)
        return answer

    monkeypatch.setattr(QFileDialog, name, ask)
    return began


def test_a_question_begins_where_the_same_kind_was_last(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place, stick = QWidget(), tmp_path / "stick"
    qtbot.addWidget(place)
    stick.mkdir()
    files, pdf = Files(tmp_path / "folders.json"), "PDF (*.pdf)"
    began = answered(monkeypatch, "getSaveFileName", (str(stick / "plaan.pdf"), ""))
    assert files.save_file(place, "Salvesta", "plaan.pdf", pdf) == stick / "plaan.pdf"
    files.save_file(place, "Сохранить", "protokoll.pdf", "ПДФ (*.pdf)")
    files.save_file(place, "Salvesta", "päevad.ics", "Kalender (*.ics)")
    assert began == [
        str(documents() / "plaan.pdf"),
        str(stick / "protokoll.pdf"),
        str(documents() / "päevad.ics"),
    ]
    began = answered(monkeypatch, "getOpenFileName", ("", ""))
    assert files.open_file(place, "Vali", pdf) is None
    assert files.open_file(place, "Vali", "") is None
    began += answered(monkeypatch, "getExistingDirectory", "")
    assert files.folder(place, "Kuhu") is None
    began = answered(monkeypatch, "getExistingDirectory", str(stick))
    assert files.folder(place, "Kuhu") == stick
    files.folder(place, "Kuhu")
    files.folder(place, "Kuhu", kind="backups")
    assert began == [str(documents()), str(stick), str(documents())]
    assert "plaan" not in (tmp_path / "folders.json").read_text("utf-8")
    assert isinstance(files.has_printer(), bool)


class FileManager(QObject):
    """A desktop's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[list[str]] = []

    @Slot("QStringList", "QString")
    def ShowItems(self, items: list[str], _startup: str) -> None:  # noqa: N802  its name on the bus
        """Take what is to be shown."""
        self.shown.append(items)


@pytest.fixture
def buses(qtbot: QtBot) -> Iterator[tuple[QDBusConnection, QDBusConnection]]:
    del qtbot
    daemon = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(daemon, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        names = ("asking", "managing")
        asking, managing = (QDBusConnection.connectToBus(address, name) for name in names)
        yield asking, managing
        for name in names:
            QDBusConnection.disconnectFromBus(name)
        process.terminate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no bus")
class TestLinuxFolder:
    """A file manager that listens, one that does not, and a computer without a bus."""

    def test_the_folder_opens_where_no_file_manager_answers(
        self, buses: tuple[QDBusConnection, QDBusConnection], qtbot: QtBot, tmp_path: Path
    ) -> None:
        came: list[QUrl] = []

        FolderWindow(buses[0], came.append).select(tmp_path / "õun.cdoc2")

        qtbot.waitUntil(lambda: bool(came), timeout=20_000)
        assert came == [QUrl.fromLocalFile(str(tmp_path))]

    def test_without_a_bus_the_folder_opens_at_once(self, qtbot: QtBot, tmp_path: Path) -> None:
        del qtbot
        came: list[QUrl] = []

        FolderWindow(QDBusConnection("nowhere"), came.append).select(tmp_path / "fail")

        assert came == [QUrl.fromLocalFile(str(tmp_path))]

    def test_the_file_manager_is_asked_to_select_the_file(
        self, buses: tuple[QDBusConnection, QDBusConnection], qtbot: QtBot, tmp_path: Path
    ) -> None:
        asking, managing = buses
        manager, opened = FileManager(), list[QUrl]()
        slots = QDBusConnection.RegisterOption.ExportAllSlots
        assert managing.registerObject(FILE_MANAGER_PATH, FILE_MANAGER, manager, slots)
        assert managing.registerService(FILE_MANAGER)
        path = tmp_path / "õun 1.cdoc2"

        FolderWindow(asking, opened.append).select(path)

        qtbot.waitUntil(lambda: bool(manager.shown), timeout=20_000)
        assert manager.shown == [[path.as_uri()]]
        assert opened == []


def moved(tile: FileTile, kind: QEvent.Type, x: float) -> None:
    """Let the mouse with its left button down do something on the tile."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = QPointF(x, 5)
    QApplication.sendEvent(tile, QMouseEvent(kind, at, tile.mapToGlobal(at), left, left, none))


class TestDragging:
    """What goes out by mouse is the file that lies there, and nothing else."""

    def a_tile(self, qtbot: QtBot, path: Path) -> FileTile:
        tile = FileTile(path)
        qtbot.addWidget(tile)
        tile.show()
        return tile

    def test_the_file_itself_is_brought(self, qtbot: QtBot, tmp_path: Path) -> None:
        path = tmp_path / "õun.cdoc2"
        path.write_bytes(b"suletud")
        tile = self.a_tile(qtbot, path)

        drag = tile.drag()

        assert drag is not None
        assert drag.mimeData().urls() == [QUrl.fromLocalFile(str(path))]
        assert path.read_bytes() == b"suletud"
        drag.deleteLater()

    def test_the_mouse_has_to_go_some_way(self, qtbot: QtBot, tmp_path: Path) -> None:
        path = tmp_path / "pakett.cdoc2"
        path.write_bytes(b"suletud")
        tile = self.a_tile(qtbot, path)
        begun: list[bool] = []
        tile.drag = lambda: begun.append(True)  # type: ignore[method-assign]  # Qt waits for a drop

        moved(tile, QEvent.Type.MouseMove, 200)
        moved(tile, QEvent.Type.MouseButtonPress, 5)
        moved(tile, QEvent.Type.MouseMove, 6)
        assert begun == []
        moved(tile, QEvent.Type.MouseMove, 80)
        moved(tile, QEvent.Type.MouseMove, 90)
        assert begun == [True]
        moved(tile, QEvent.Type.MouseButtonPress, 5)
        moved(tile, QEvent.Type.MouseButtonRelease, 5)
        moved(tile, QEvent.Type.MouseMove, 80)
        assert begun == [True]

    def test_a_file_that_is_gone_is_not_brought(self, qtbot: QtBot, tmp_path: Path) -> None:
        tile = self.a_tile(qtbot, tmp_path / "kadunud.cdoc2")

        assert tile.drag() is None
        assert "ei ole enam" in tile._name.text()

    def test_a_written_file_stands_as_long_as_it_lies_there(
        self, qtbot: QtBot, tmp_path: Path
    ) -> None:
        shown: list[Path] = []
        place = QWidget()
        qtbot.addWidget(place)
        written = WrittenFile(shown.append, place)
        path = tmp_path / "pakett.cdoc2"
        written.setPath(path)
        assert written.path() is None
        path.write_bytes(b"suletud")

        written.setPath(path)
        written.setPath(path)
        written.link.click()
        assert (written.path(), shown) == (path, [path])

        path.unlink()
        written.setPath(path)
        assert written.path() is None
        assert written.isHidden()


# Names that are offered

NAMELESS = {
    "self.topic().name",  # a topic of the help
    "form.key.name",  # a form of the house, never what was filled in
    "file.form.key.name",
    "file.form.key.version",
    "paper.version",
    "file.document.version + (0 if file.document.is_finished else 1)",
    "file_name(reference(self.case_id), self.space.today(), how)",  # see test_exports
    "ending",
    # Days of papers and of today; a day of birth is not among them.
    "meeting.on",
    "period.since",
    "period.until",
    "paper.made_at.astimezone().date()",
    "listed.copy.made_at.astimezone().date()",
    "self._attachment.added_at.astimezone().date()",
    "self._page.space.today()",
    "self.space.today()",
}
GIVEN = {  # walked where they are given or made
    ("paper.py", "name"),
    ("document_page.py", "self._papers.file_name()"),
}


def made_of(node: ast.expr) -> Iterator[str]:
    """Yield everything that an offered name is put together of, besides its own words."""
    match node:
        case ast.Constant():
            return
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from made_of(part)
        case ast.FormattedValue(value=value):
            yield from made_of(value)
        case ast.Call(func=ast.Attribute(attr="tr")):
            return
        case ast.Call(func=ast.Attribute(value=said, attr="format"), keywords=facts):
            yield from made_of(said)
            for fact in facts:
                yield from made_of(fact.value)
        case ast.Call(func=ast.Attribute(value=day, attr="isoformat")):
            yield ast.unparse(day)
        case _:
            yield ast.unparse(node)


def offered(module: ast.Module) -> Iterator[ast.expr]:
    """Yield every expression in a module that is offered as the name of a file."""
    for call in ast.walk(module):
        if isinstance(call, ast.Call):
            called = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            called = called or getattr(call.func, "id", "")
            if called in {"save_file", "PaperDialog"}:
                yield call.args[2]


def put_as(module: ast.Module, name: str) -> Iterator[ast.expr]:
    """Yield whatever is assigned to a name or attribute anywhere in a module, or returned by it."""
    called = name.partition("(")[0].rpartition(".")[2] if "(" in name else ""
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef) and node.name == called:
            yield from (
                each.value
                for each in ast.walk(node)
                if isinstance(each, ast.Return) and each.value is not None
            )
        if not isinstance(node, ast.Assign):
            continue
        for target in node.targets:
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = list(zip(target.elts, node.value.elts, strict=True))
            else:
                pairs = [(target, node.value)]
            yield from (value for said, value in pairs if ast.unparse(said) == name)


def unproved(path: Path) -> Iterator[str]:
    """Yield what goes into an offered name of a module and is not known to name nobody."""
    module = ast.parse(path.read_text("utf-8"))
    waiting, seen = list(offered(module)), set[str]()
    while waiting:
        for part in set(made_of(waiting.pop())) - seen:
            seen.add(part)
            found = list(put_as(module, part))
            waiting += found
            if not found and part not in NAMELESS and (path.name, part) not in GIVEN:
                yield part


def test_no_name_that_is_offered_can_name_a_person() -> None:
    modules = sorted(Path(hop_desktop.gui.__path__[0]).rglob("*.py"))
    offers = [len(list(offered(ast.parse(path.read_text("utf-8"))))) for path in modules]

    assert sum(offers) > 15
    assert [(path.name, part) for path in modules for part in unproved(path)] == []


def test_a_name_of_a_child_in_an_offered_name_would_be_found(tmp_path: Path) -> None:
    made = tmp_path / "page.py"
    for told in ("child.name", "child.birth_date.isoformat()", "f'{child.personal_code}.pdf'"):
        made.write_text(f"name = {told}\nfiles.save_file(self, 'Kuhu', name, kinds)\n", "utf-8")

        (found,) = unproved(made)

        assert found.startswith("child.")
