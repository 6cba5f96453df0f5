# SPDX-License-Identifier: EUPL-1.2
"""P10: every way in which keys are renewed, lost, ended or tried again.

The table and the stories are those of the tests; each is played once between two houses of its
own, and is bad when it goes otherwise than it says.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.app import test_key_renewal as told
from tests.app.houses import Houses, found
from tests.soak.campaign import Campaign, Part, Result

Story = Callable[[Houses], None]
TABLE: dict[str, Story] = {
    name: partial(
        told.test_every_way_in_which_a_contact_can_show_other_keys,
        shown=shown,
        keys=keys,
        trusted=trusted,
    )
    for name, (shown, keys, trusted) in told.PATHS.items()
}
STORIES: dict[str, Story] = {
    name.removeprefix("test_"): story
    for name, story in vars(told).items()
    if name.startswith("test_") and story is not TABLE["lost"].func  # type: ignore[attr-defined]  # partial
}


def _play(stories: dict[str, Story], folder: Path, tries: int) -> Result:
    """Play stories, each between copies of the same two houses."""
    ground, bad = folder / "ground", 0
    found(ground)
    for number, (name, story) in enumerate(list(stories.items())[:tries]):
        shutil.copytree(ground, folder / str(number))
        bad += _goes_otherwise(name, story, folder / str(number))
    return min(len(stories), tries), bad


def _goes_otherwise(name: str, story: Story, folder: Path) -> bool:
    houses = Houses(folder)
    try:
        story(houses)
    except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001  whatever it is, it was not told
        sys.stderr.write(f"{name}: {error!r}\n")
        return True
    finally:
        houses.close()
    return False


def shown_cards(folder: Path, tries: int) -> Result:
    """Show a contact other keys in every way of the table: normal, lost, ended, downgraded."""
    return _play(TABLE, folder, tries)


def over_time(folder: Path, tries: int) -> Result:
    """Renew and lose one's own keys, and let packages come before and after the overlap."""
    return _play(STORIES, folder, tries)


CAMPAIGNS = (
    Campaign(
        name="P10",
        parts=(
            Part(name="shown-cards", run=shown_cards, full=len(TABLE), few=2),
            Part(name="over-time", run=over_time, full=len(STORIES), few=1),
        ),
    ),
)
