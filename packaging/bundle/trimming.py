# SPDX-License-Identifier: EUPL-1.2
"""What of the collected files the program uses: named plugins, and the libraries they link.

An entry is PyInstaller's: the place in the bundle, the file that it comes from, its kind.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath

Entry = tuple[str, str, str]
Links = Callable[[str], Iterable[str]]

# What is named only in branches that never run here: networks, other windows, other people's tests,
# alphabets of the Far East, and what is there only because building needs it.
UNUSED_MODULES = (
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingft",
    "PIL._imagingtk",
    "PIL._webp",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    "PySide6.support.deprecated",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "asyncio",
    "defusedxml",
    "ftplib",
    "hatchling",
    "http.server",
    "lxml",
    "multiprocessing",
    "numpy",
    "pdb",
    "pypdfium2._cli",
    "pytest",
    "setuptools",
    "tkinter",
    "unittest",
    "xmlrpc",
)
PLUGINS = {
    "platforms": {"xcb", "wayland", "offscreen", "windows"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platformthemes": {"gtk3", "xdgdesktopportal"},
    "iconengines": {"svgicon"},
    "imageformats": {"gif", "jpeg", "svg", "webp"},
    "printsupport": {"cupsprintersupport", "windowsprintersupport"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""Qt's plugins by folder, without what a system puts before and after their names. The program's
look is written for Fusion, which is built in; pictures are read in the formats that files have."""

TRANSLATIONS = {"qtbase_en.qm", "qtbase_ru.qm"}
"""Of Qt's own words; it has none in Estonian, so that those are ours."""


def kept(entries: Iterable[Entry], links: Links) -> list[Entry]:
    """Return the entries that the program uses.

    ``links`` answers the files that a library or program file is linked to. A library stays when
    something that stays reaches it.
    """
    wanted = [entry for entry in entries if not is_unused(entry)]
    roots = (Path(place) for name, place, kind in wanted if _is_code(kind) and not is_library(name))
    reached = _reached(roots, links)
    return [
        entry for entry in wanted if not is_library(entry[0]) or Path(entry[1]).resolve() in reached
    ]


def is_unused(entry: Entry) -> bool:
    """Say whether no part of the program asks for this file."""
    place, source, kind = PurePath(entry[0]), Path(entry[1]), entry[2]
    if kind == "SYMLINK":  # ways to libraries that find one another without
        return True
    if "PySide6" in place.parts and "plugins" in place.parts:
        return _bare(place.name) not in PLUGINS.get(place.parent.name, ())
    if "PySide6" in place.parts and {"translations", "qml"} & set(place.parts):
        return place.name not in TRANSLATIONS
    return _is_unused_data(place) or comes_with_the_system(source)


def _is_unused_data(place: PurePath) -> bool:
    """Say so of papers of distributions, of time zones but one, and of other countries' numbers."""
    if place.parts[0].endswith(".dist-info"):
        return place.name != "METADATA"
    if place.parts[0] == "tzdata":
        return place.name != "UTC"
    return place.parts[0] == "stdnum" and place.suffix == ".dat" and place.parts[1] != "ee"


def is_library(place: str) -> bool:
    """Say whether this is one of the libraries that others link: Qt's, and those of wheels."""
    path = PurePath(place)
    if "Qt/lib/" in path.as_posix() or path.parts[0].endswith(".libs"):
        return True
    return path.parts[0] == "PySide6" and path.name.startswith("Qt6") and path.suffix == ".dll"


def comes_with_the_system(source: Path) -> bool:
    """Say whether Linux brings a file: a bundle holds what the locks name, and Python."""
    of_system = source.is_relative_to("/lib") or source.is_relative_to("/usr/lib")
    of_python = source.name.startswith("libpython") or "python3" in source.as_posix()
    return sys.platform == "linux" and of_system and not of_python


def picture_formats(folder: Path) -> list[str]:
    """Return the modules of PIL's folder for formats that no document of ours embeds."""
    of_use = {"JpegImagePlugin", "PngImagePlugin"}
    return [
        f"PIL.{file.stem}" for file in folder.glob("*ImagePlugin.py") if file.stem not in of_use
    ]


def resources(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield every shipped file below a folder with the folder that it gets in the bundle."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.suffix != ".ts":
            inside = PurePath("hop_desktop") / file.parent.relative_to(folder.parent)
            yield str(file), str(inside)


def _is_code(kind: str) -> bool:
    return kind in {"BINARY", "EXTENSION"}


def _bare(name: str) -> str:
    return name.partition(".")[0].removeprefix("lib").removeprefix("q")


def _reached(roots: Iterable[Path], links: Links) -> set[Path]:
    waiting, reached = list(roots), set[Path]()
    while waiting:
        for linked in links(str(waiting.pop())):
            found = Path(linked).resolve()
            if found not in reached:
                reached.add(found)
                waiting.append(found)
    return reached
