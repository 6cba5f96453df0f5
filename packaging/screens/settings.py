# SPDX-License-Identifier: EUPL-1.2
"""Every part of the settings; that of a person opens inside that of the people."""

from __future__ import annotations

from collections.abc import Callable

from hop_desktop.gui.page import PageName
from screens.houses import DESK
from screens.screen import Screens
from screens.stage import Stage

screen = Screens()
PARTS = (
    "computer",
    "passphrase",
    "house",
    "groups",
    "people",
    "roles",
    "rules",
    "terms",
    "forms",
    "sheet",
    "backups",
    "retention",
    "journal",
)


def _part(name: str) -> Callable[[Stage], None]:
    def settings(stage: Stage) -> None:
        stage.go(PageName.SETTINGS, words=name)

    settings.__name__ = f"settings_{name}"
    return settings


for part in PARTS:
    screen(PageName.SETTINGS)(_part(part))


@screen(PageName.SETTINGS)
def settings_person(stage: Stage) -> None:
    """Add a colleague."""
    stage.go(PageName.SETTINGS, words="people")
    stage.press("Lisa kolleeg")


@screen(PageName.SETTINGS)
def settings_of_the_desk(stage: Stage) -> None:
    """Show the house's data at a desk."""
    stage.go(PageName.SETTINGS, words="house", house=DESK)
