# SPDX-License-Identifier: EUPL-1.2
"""A moment typed as a day and an hour, in the time of the place where the computer stands."""

from __future__ import annotations

from datetime import datetime, time

from hop_desktop.domain.clock_times import clock_time
from hop_desktop.domain.errors import Invalid
from hop_desktop.gui import field_words
from hop_desktop.gui.widgets.fields import DateField, TextField


def moment_of(name: str, day: DateField, hour: TextField) -> datetime | None:
    """Return the moment, aware; midnight without an hour; none without a day.

    Raises ``Invalid(name, "not-a-time")`` for an hour that is none.
    """
    on = day.day()
    if on is None:
        return None
    clock = clock_time(name, hour.value()) if hour.value() else time()
    return datetime.combine(on, clock).astimezone()


def hour_problem(name: str, hour: TextField) -> str:
    """Return what to mend in a typed hour, or ""."""
    try:
        clock_time(name, hour.value() or "0")
    except Invalid as error:
        return field_words.field_sentence(error)
    return ""


def show_moment(moment: datetime, day: DateField, hour: TextField) -> None:
    """Show a moment; midnight is taken for no hour."""
    local = moment.astimezone()
    day.setDay(local.date())
    hour.setValue("" if local.time() == time() else f"{local:%H.%M}")
