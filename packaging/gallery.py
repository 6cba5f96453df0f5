# SPDX-License-Identifier: EUPL-1.2
"""A picture of every page and dialog in every language, light and dark, into ``gallery/``.

    python packaging/gallery.py [WORD…] [--doubled] [--help-pictures]

WORD is a screen (``child`` takes ``child-form`` too) or a scheme such as ``et-dark``; without one
all are taken, as ``gallery/et-dark/child.png``. ``--doubled`` shows what fits at 200 %, into
``gallery/et-dark-200/``. ``--help-pictures`` takes those that README and help show, into
``resources/help/pictures``.

Every screen is also looked over at 100 and at 200 %: a text that is cut off or too faint, a page
that scrolls sideways, or a widget that does not show the focus is named, and the status is 1.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

# Before Qt is imported, which reads them once: no display, and the clock of where this is used.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "Europe/Tallinn"
if hasattr(time, "tzset"):
    time.tzset()

from PySide6.QtGui import QColor, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from screens import world  # noqa: E402
from screens.listed import PICTURES, SCREENS  # noqa: E402
from screens.looking import faults  # noqa: E402
from screens.screen import Screen  # noqa: E402
from screens.stage import DOUBLED, OFFICE, Stage  # noqa: E402
from theatre import hush  # noqa: E402

from hop_desktop.gui.preferences import LANGUAGES, Language, Theme  # noqa: E402

GALLERY = ROOT / "gallery"
HELP = ROOT / "resources" / "help" / "pictures"
THEMES = ("light", "dark")
SCHEMES = tuple(f"{language}-{theme}" for language in LANGUAGES for theme in THEMES)
AT_ONCE = 2
SHADE = 90


def main(arguments: Sequence[str]) -> int:
    """Take what is asked for; return 1 when something does not fit."""
    parser = argparse.ArgumentParser(description="Take a picture of every screen.")
    parser.add_argument("words", nargs="*", metavar="WORD", help="a screen, or a scheme: et-dark")
    parser.add_argument("--doubled", action="store_true", help="at 200 %%")
    parser.add_argument("--help-pictures", action="store_true", help="for README and help")
    parser.add_argument("--of", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    schemes = [word for word in given.words if word in SCHEMES] or list(SCHEMES)
    words = [word for word in given.words if word not in SCHEMES]
    if unknown := [word for word in words if not _chosen([word])]:
        parser.error(f"no such screen: {', '.join(unknown)}")
    QApplication(["HOP"])
    if given.of is not None:
        return _take(given.of, schemes[0], _chosen(words), doubled=given.doubled)
    with TemporaryDirectory() as folder:
        world.make(Path(folder))
        if given.help_pictures:
            return _take_for_help(Path(folder))
        return _take_all(Path(folder), schemes, words, doubled=given.doubled)


def _chosen(words: Sequence[str]) -> list[Screen]:
    """Return the screens of these names, and those whose names go on after them."""
    if not words:
        return list(SCREENS)
    return [
        screen
        for screen in SCREENS
        if any(screen.name == word or screen.name.startswith(f"{word}-") for word in words)
    ]


def _take_all(folder: Path, schemes: Sequence[str], words: Sequence[str], *, doubled: bool) -> int:
    """Take every scheme in a process of its own, a few at once; return 1 when any fails."""
    started = time.monotonic()
    outer = {**os.environ, **({"QT_SCALE_FACTOR": "2"} if doubled else {})}

    def take(scheme: str) -> int:
        command = [sys.executable, __file__, "--of", str(folder), scheme, *words]
        extra = ["--doubled"] if doubled else []
        return subprocess.run([*command, *extra], env=outer, check=False).returncode

    with ThreadPoolExecutor(AT_ONCE) as processors:
        statuses = list(processors.map(take, schemes))
    print(f"{len(_chosen(words)) * len(schemes)} pictures in {GALLERY.name}/, ", end="")
    print(f"{time.monotonic() - started:.0f} s")
    return int(any(statuses))  # a process that was killed has a status below 0


def _take(folder: Path, scheme: str, screens: Sequence[Screen], *, doubled: bool) -> int:
    target = GALLERY / (f"{scheme}-200" if doubled else scheme)
    target.mkdir(parents=True, exist_ok=True)
    size = DOUBLED if doubled else OFFICE
    status = 0
    known: set[tuple[object, ...]] = set()
    with _stage(folder, scheme) as stage:
        for screen in screens:
            stage.size = size
            screen.reach(stage)
            picture(stage).save(str(target / f"{screen.name}.png"))
            for each in (size, OFFICE if doubled else DOUBLED):
                if each != size:  # as it is first shown: a resize would mend what stands wrong
                    stage.resize(each)
                for fault in faults(stage, known):
                    print(f"{scheme} {screen.name} at {each.width()}×{each.height()}: {fault}")
                    status = 1
            stage.clear()
    return status


def _take_for_help(folder: Path) -> int:
    with _stage(folder, "et-light") as stage:
        for name, screen in PICTURES.items():
            next(each for each in SCREENS if each.name == screen).reach(stage)
            picture(stage).save(str(HELP / f"{name}.png"))
            stage.clear()
    return 0


@contextmanager
def _stage(folder: Path, scheme: str) -> Iterator[Stage]:
    """Open a stage over a copy of the world; what the program stumbles over ends everything."""
    language, theme = scheme.split("-")
    stumbled: list[BaseException] = []
    sys.excepthook = lambda _kind, error, _where: stumbled.append(error)
    hush()
    with TemporaryDirectory() as own:
        copy = shutil.copytree(folder, Path(own) / "world")
        stage = Stage(world.known(copy), cast("Language", language), cast("Theme", theme))
        yield stage
        stage.close()
    if stumbled:
        raise stumbled[0]


def picture(stage: Stage) -> QPixmap:
    """Return what the window shows; a dialog lies over its middle, as a desktop puts it."""
    shown = stage.window.grab()
    dialog = stage.dialog
    if dialog is None:
        return shown
    painter = QPainter(shown)
    painter.fillRect(stage.window.rect(), QColor(0, 0, 0, SHADE))
    over = dialog.rect()
    over.moveCenter(stage.window.rect().center())
    painter.drawPixmap(over.topLeft(), dialog.grab())
    painter.end()
    return shown


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
