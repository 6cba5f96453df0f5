# SPDX-License-Identifier: EUPL-1.2
"""The installer for Windows as its script says it: texts, names, versions, and what it deletes.

What the compiler makes of the script: tests/packages/windows.py.
"""

from __future__ import annotations

import os
import re
from functools import partial
from pathlib import Path, PurePosixPath

import icons
import installer
import pytest
from PySide6.QtGui import QImage, QImageReader
from windows import bundle, pictures, properties

import hop_desktop

WINDOWS = installer.SCRIPT.parent
TEXT = re.compile(r'!insertmacro TEXT (\w+)\s+"([^"]+)"\s+"([^"]+)"')
PERSONAL = re.compile(
    r"\$(LOCALAPPDATA|APPDATA|PROFILE|DOCUMENTS|DESKTOP|HOME|\{DATA\})", re.IGNORECASE
)
"""Where people's data may lie, by the names that NSIS has for these places."""

DELETED = {
    r'Delete "$Earlier\${UNINSTALLER}"',
    'RMDir "$Earlier"',
    r'Delete "$SMPROGRAMS\${NAME}.lnk"',
    r'Delete "$INSTDIR\${UNINSTALLER}"',
    'RMDir "$INSTDIR"',
    'DeleteRegKey HKLM "${ENTRY}"',
}


def statements(name: str) -> list[str]:
    """Return the statements of a script, each in one line and without what is only said."""
    joined = (WINDOWS / name).read_text("utf-8").replace("\\\n", " ")
    lines = (re.sub(r"(^|\s);.*", "", line).strip() for line in joined.splitlines())
    return [line for line in lines if line]


SCRIPT = statements("hop.nsi")
TEXTS = {name: (et, en) for name, et, en in TEXT.findall("\n".join(statements("texts.nsh")))}


def test_every_text_is_said_in_both_languages_and_in_short_sentences() -> None:
    languages = [line for line in SCRIPT if line.startswith("!insertmacro MUI_LANGUAGE")]

    assert [line.split('"')[1] for line in languages] == ["Estonian", "English"]
    assert len(TEXTS) == sum("macro TEXT" in line for line in statements("texts.nsh")) - 1
    for estonian, english in TEXTS.values():
        assert estonian != english
        for text in (estonian, english):
            assert all(len(each.split()) <= 15 for each in re.split(r"[.!?:]\s|\$\\", text))


def test_the_script_says_just_the_texts_that_there_are() -> None:
    script = "\n".join(SCRIPT)

    said = re.findall(r"\$\((\w+)\)", script) + re.findall(r"!insertmacro REFUSE (\w+)", script)

    assert set(said) == TEXTS.keys()


def test_names_and_version_come_from_the_program_alone() -> None:
    script = "\n".join((*SCRIPT, *statements("texts.nsh")))
    given = set(installer.facts("1.2.3", 1)) | {"MACHINE", "FILES", "ICON", "SIDE", "OUTPUT"}
    defined = set(re.findall(r"!define (\w+)", script))
    taken = set(re.findall(r"!macro \w+((?: \w+)+)", script))
    parameters = {name for names in taken for name in names.split()}

    used = set(re.findall(r"\$\{([A-Z][A-Z0-9_]+)\}", script))

    assert used - defined - parameters - {"LANG_ESTONIAN", "LANG_ENGLISH"} == given
    assert not re.search(r"\bHOP\b|\d\.\d\.\d", script.replace("texts.nsh", ""))


def test_the_version_is_the_programs_and_four_numbers_for_windows() -> None:
    facts = installer.facts(hop_desktop.__version__, 150_000)

    assert facts["VERSION_4"].startswith(f"{hop_desktop.__version__}.")
    assert properties.four_numbers("1.2") == (1, 2, 0, 0)
    assert facts["NEEDED_MB"] == "147"
    assert facts["DATA"] == hop_desktop.PRODUCT


def test_the_properties_of_a_program_file_are_read_as_they_were_written() -> None:
    """PyInstaller evaluates them with classes of these names."""
    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct")
    classes = {name: partial(_called, name) for name in (*names, "VarFileInfo", "VarStruct")}

    told = str(eval(properties.of("hop-desktop.exe"), classes))  # noqa: S307  as PyInstaller does

    assert "'OriginalFilename', 'hop-desktop.exe'" in told
    assert f"'FileDescription', '{hop_desktop.NAME}'" in told
    assert str(properties.four_numbers(hop_desktop.__version__)) in told
    assert "'040904b0'" in told


def _called(name: str, *values: object, **named: object) -> tuple[object, ...]:
    return name, values, named


def test_nothing_is_deleted_but_what_was_installed_and_never_a_whole_folder() -> None:
    deleting = {
        line for line in SCRIPT if re.match(r"(Delete|RMDir|Rename|MoveFile)", line, re.IGNORECASE)
    }

    assert deleting == DELETED
    assert not [line for line in SCRIPT if PERSONAL.search(line)]
    assert not re.search(r"/r\b|/REBOOTOK|nsExec|rmdir|del ", "\n".join(SCRIPT))


def a_bundle(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x" * 1025)
    return folder


def test_the_files_of_a_bundle_are_laid_down_and_taken_away_each_by_its_name(
    tmp_path: Path,
) -> None:
    made = a_bundle(tmp_path, "hop-desktop.exe", "_internal/õ/kaks ja.txt", "_internal/a.dll")
    names = bundle.files_of(made)

    lines = [line.strip() for line in bundle.script(made, names).splitlines()]

    assert [line for line in lines if line.startswith(("Delete", "RMDir"))] == [
        r'Delete "$INSTDIR\_internal\a.dll"',
        r'Delete "$INSTDIR\_internal\õ\kaks ja.txt"',
        r'Delete "$INSTDIR\hop-desktop.exe"',
        r'RMDir "$INSTDIR\_internal\õ"',
        r'RMDir "$INSTDIR\_internal"',
    ]
    at = lines.index(r'SetOutPath "$INSTDIR\_internal\õ"')
    assert lines[at + 1] == f'File "{made / "_internal" / "õ" / "kaks ja.txt"}"'
    assert sum(line.startswith("File ") for line in lines) == len(names) == 3
    assert '!insertmacro ${ACTION} "hop-desktop.exe"' in lines
    assert bundle.size_kb(made, names) == 6


@pytest.mark.parametrize(
    "name", ["nul.txt", "com1", "a?b", "lõpp.", "hind $5", 'jutumärk"is', "sügav/" * 40 + "fail"]
)
def test_a_name_that_windows_cannot_keep_stops_the_making(tmp_path: Path, name: str) -> None:
    with pytest.raises(bundle.UnfitBundleError):
        bundle.files_of(a_bundle(tmp_path, name))


def test_what_is_no_file_and_names_that_windows_takes_for_one_stop_the_making(
    tmp_path: Path,
) -> None:
    a_bundle(tmp_path / "üks", "Fail.txt", "fail.txt")
    (tmp_path / "kaks").mkdir()
    (tmp_path / "kaks" / "viit").symlink_to(tmp_path / "üks" / "Fail.txt")

    for folder in ("üks", "kaks"):
        with pytest.raises(bundle.UnfitBundleError):
            bundle.files_of(tmp_path / folder)


def test_the_longest_path_still_fits_under_another_folder(tmp_path: Path) -> None:
    room = bundle.LONGEST_PATH - bundle.ROOM_ELSEWHERE - len(rf"{bundle.INSTALLED_IN}\{os.sep}") + 1
    longest = "k" * 100 + "/" + "f" * (room - 101)

    assert bundle.files_of(a_bundle(tmp_path, longest)) == [PurePosixPath(longest)]
    with pytest.raises(bundle.UnfitBundleError):
        bundle.files_of(a_bundle(tmp_path, longest + "f"))


def test_without_the_compiler_or_the_program_one_sentence_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    made = a_bundle(tmp_path / "kimp", "hop-desktop.exe")

    assert installer.main([str(made), "--output", str(tmp_path / "välja")]) == 1
    assert "NSIS" in capsys.readouterr().err
    assert installer.main([str(tmp_path / "välja"), "--output", str(tmp_path)]) == 1
    assert installer.PROGRAM in capsys.readouterr().err


def test_the_icon_holds_every_size_and_is_drawn_in_each(tmp_path: Path) -> None:
    icon, side = tmp_path / "hop.ico", tmp_path / "side.bmp"

    pictures.write(icon=icon, side=side)

    reader = QImageReader(str(icon))
    assert reader.imageCount() == len(pictures.SIZES)
    for number, size in enumerate(pictures.SIZES):
        assert reader.jumpToImage(number)
        picture = reader.read()
        assert picture == icons.painted(icons.tile(), size).convertToFormat(picture.format())
    assert QImage(str(side)).size().toTuple() == pictures.SIDE
