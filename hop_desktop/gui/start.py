# SPDX-License-Identifier: EUPL-1.2
"""What the window is started with: the outer world, chosen in one place and given in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from hop_desktop.app.surroundings import Surroundings
from hop_desktop.gui.files import Files
from hop_desktop.gui.preferences import Preferences

if TYPE_CHECKING:
    from hop_desktop.app.session import Session
    from hop_desktop.domain.institution import Institution
    from hop_desktop.domain.staff import StaffMember
    from hop_desktop.domain.titles import RoleTitles

Opened: TypeAlias = "tuple[StaffMember, Institution, RoleTitles]"


def seconds_awake_or_asleep() -> float:
    """Return seconds that also pass while the lid is closed, and that nobody can set back."""
    from hop_desktop.system.here import computer  # not before the first paint

    return computer.seconds_awake_or_asleep()


class Start(NamedTuple):
    """The outer world of one window.

    ``hold`` takes the data folder for this window before anything in it is read, and raises
    ``StoreInUse`` or another ``StoreError``. ``keep`` writes the preferences down. ``after_lock``
    follows when the store is closed and its keys are gone: the program begins a new process and
    ends this one; without it the window stays and shows the unlock page. ``timer`` counts seconds
    for the idle lock.
    """

    around: Surroundings
    files: Files
    preferences: Preferences
    keep: Callable[[Preferences], object]
    hold: Callable[[], object]
    after_lock: Callable[[], object] | None = None
    timer: Callable[[], float] = seconds_awake_or_asleep


def who_and_where(session: Session) -> Opened:
    """Return whose session it is, with the roles of this day, in which house, and its titles."""
    from hop_desktop.app.house import house, titles

    return session.acting, house(session), titles(session)
