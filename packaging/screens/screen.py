# SPDX-License-Identifier: EUPL-1.2
"""One screen: its name, what of the program it shows, and how it is reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from hop_desktop.gui.page import PageName
from screens.stage import Stage

Shown = PageName | type[QWidget]
Way = Callable[[Stage], object]


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen by its name; ``shows`` are the pages behind the lock, or the classes, on it."""

    name: str
    shows: tuple[Shown, ...]
    reach: Way


class Screens:
    """The screens of one module, in the order they are written down."""

    def __init__(self) -> None:
        self.all: list[Screen] = []

    def __call__(self, *shows: Shown) -> Callable[[Way], Way]:
        """Take the function below as a screen, named as the function is."""

        def take(reach: Way) -> Way:
            name = reach.__name__.strip("_").replace("_", "-")
            self.all.append(Screen(name, shows, reach))
            return reach

        return take
