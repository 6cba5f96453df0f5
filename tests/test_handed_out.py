# SPDX-License-Identifier: EUPL-1.2
"""What goes into a bundle and stands around it in a package, without making either."""

from __future__ import annotations

import gzip
import re
from configparser import RawConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from bundle import trimming
from debian import package

import hop_desktop
from hop_desktop.console.command import COMMANDS, TAKEN

ROOT = Path(__file__).parents[1]
FACTS = {
    "name": hop_desktop.NAME,
    "publisher": hop_desktop.PUBLISHER,
    "version": "9.8.7",
    "architecture": "amd64",
    "depends": "libc6",
    "recommends": "libcups2",
    "date": "2026-11-26",
    "date_822": "Thu, 26 Nov 2026 00:00:00 +0000",
}
LANGUAGES = ("", "[et]", "[ru]")


@pytest.fixture(scope="module")
def documents() -> dict[str, bytes]:
    return dict(package.documents(FACTS))


def test_the_menu_entry_is_whole_in_three_languages(documents: dict[str, bytes]) -> None:
    entry = RawConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys are told by case too
    entry.read_string(documents["usr/share/applications/hop-desktop.desktop"].decode())
    told = entry["Desktop Entry"]

    assert (told["Name"], told["Exec"], told["Icon"]) == (
        hop_desktop.NAME,
        "hop-desktop",
        "hop-desktop",
    )
    assert told["StartupWMClass"] == hop_desktop.PRODUCT  # the name that Qt's application is given
    for key in ("GenericName", "Comment", "Keywords"):
        assert len({told[key + language] for language in LANGUAGES}) == len(LANGUAGES)


def test_the_software_centre_is_told_the_version_and_the_menu_entry(
    documents: dict[str, bytes],
) -> None:
    told = ET.fromstring(documents["usr/share/metainfo/ee.hop.desktop.metainfo.xml"])  # noqa: S314  ours
    (release,) = told.iterfind("releases/release")

    assert release.get("version") == FACTS["version"]
    assert told.findtext("launchable") == "hop-desktop.desktop"
    assert told.findtext("provides/binary") == "hop-desktop"
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    assert {each.get(language) for each in told.iterfind("summary")} == {None, "et", "ru"}


def test_the_manual_names_every_command_and_option(documents: dict[str, bytes]) -> None:
    manual = gzip.decompress(documents["usr/share/man/man1/hop-desktop.1.gz"]).decode()
    plain = manual.replace("\\-", "-")

    assert FACTS["version"] in plain
    options = {"--" + name.replace("_", "-") for taken in TAKEN.values() for name in taken}
    for words in (
        *(f"package {name}" for name in COMMANDS),
        "backup check",
        "--folder",
        "--version",
        "--language",
        *options,
    ):
        assert words in plain


def test_the_copyright_names_every_part_and_where_its_licence_is(
    documents: dict[str, bytes],
) -> None:
    told = documents["usr/share/doc/hop-desktop/copyright"].decode()
    places = re.findall(r"_internal/hop_desktop/(resources/\S+/\S+\.txt)", told)

    assert "License: LGPL-3.0-only" in told
    assert all((ROOT / place).is_file() for place in places)
    assert len(places) == len(re.findall(r"^Files:", told, re.MULTILINE)) - 1


def test_the_icon_is_drawn_in_every_usual_size(documents: dict[str, bytes]) -> None:
    png = [content for place, content in documents.items() if place.endswith(".png")]

    assert all(each.startswith(b"\x89PNG") for each in png)
    assert len({int.from_bytes(each[16:20], "big") for each in png}) == len(png) == 7


def test_the_version_stands_in_one_place() -> None:
    described = [
        file
        for folder in ("debian", "bundle", "windows")
        for file in (ROOT / "packaging" / folder).iterdir()
        if file.is_file()
    ]
    elsewhere = [
        file.name
        for file in (*described, ROOT / "pyproject.toml")
        if re.search(rf"(?<![\d.]){re.escape(hop_desktop.__version__)}(?![\d.])", file.read_text())
    ]

    assert not elsewhere


def test_only_libraries_that_something_reaches_stay() -> None:
    entries = [
        ("PySide6/QtCore.abi3.so", "/wheel/QtCore.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/wheel/Core.so", "BINARY"),
        ("PySide6/Qt/lib/libicudata.so.73", "/wheel/icu.so", "BINARY"),
        ("PySide6/Qt/lib/libQt6Network.so.6", "/wheel/Network.so", "BINARY"),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/wheel/tls.so", "BINARY"),
        ("PySide6/Qt/translations/qt_de.qm", "/wheel/qt_de.qm", "DATA"),
        ("hop_desktop/resources/deadlines.json", "/ours/deadlines.json", "DATA"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
    ]
    links = {
        "/wheel/QtCore.so": ["/wheel/Core.so"],
        "/wheel/Core.so": ["/wheel/icu.so"],
        "/wheel/tls.so": ["/wheel/Network.so"],
    }

    stayed = trimming.kept(entries, lambda file: links.get(file, []))

    assert [Path(place).name for place, _, _ in stayed] == [
        "QtCore.abi3.so",
        "libQt6Core.so.6",
        "libicudata.so.73",
        "deadlines.json",
    ]


@pytest.mark.parametrize(
    ("place", "unused"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", False),
        ("PySide6/Qt/plugins/networkinformation/libqglib.so", True),
        ("PySide6/Qt/translations/qtbase_ru.qm", False),
        ("PySide6/Qt/translations/designer_ru.qm", True),
        ("tzdata/zoneinfo/UTC", False),
        ("tzdata/zoneinfo/Europe/Tallinn", True),
        ("stdnum/ee/registrikood.dat", False),
        ("stdnum/oui.dat", True),
        ("attrs-26.1.0.dist-info/METADATA", False),
        ("attrs-26.1.0.dist-info/RECORD", True),
    ],
)
def test_what_nothing_asks_for_stays_out(place: str, unused: bool) -> None:
    assert trimming.is_unused((place, f"/wheel/{place}", "BINARY")) is unused


def test_no_network_is_in_the_bundle() -> None:
    named = {name for names in trimming.PLUGINS.values() for name in names}

    assert {"PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick"} <= {*trimming.UNUSED_MODULES}
    assert not {"tls", "networkinformation"} & trimming.PLUGINS.keys()
    assert not {"qtvirtualkeyboardplugin", "pdf"} & named


def test_sources_of_translations_stay_out_and_compiled_ones_go_in() -> None:
    placed = dict(trimming.resources(ROOT / "resources"))
    endings = {Path(file).suffix for file in placed}

    assert ".ts" not in endings
    assert {".qm", ".ttf", ".svg", ".json"} <= endings
    assert placed[str(ROOT / "resources/styles/tick-dark.svg")] == "hop_desktop/resources/styles"
