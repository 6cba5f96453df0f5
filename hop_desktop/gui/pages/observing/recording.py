# SPDX-License-Identifier: EUPL-1.2
"""Keeping an observation together with its files: the words stay even when a file is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hop_desktop.app import attachments
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import ObservationId
from hop_desktop.domain.observations import Observation
from hop_desktop.gui.widgets.files_field import ChosenFile

SAVED = "saved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What was kept, and the titles of the files that were not."""

    id: ObservationId
    refused: tuple[str, ...]

    def told(self) -> str:
        """Return the note with which the observation's own page is opened."""
        return "\n".join((SAVED, *self.refused))


def record_with_files(
    session: Session,
    record: Callable[[Session], Observation],
    files: tuple[ChosenFile, ...],
) -> Recorded:
    """Record the observation, then keep each file with it."""
    observation = record(session)
    refused = []
    for file in files:
        try:
            attachments.attach_to_observation(
                session, observation.id, title=file.title, content=file.content
            )
        except HopError:
            refused.append(file.title)
    return Recorded(id=observation.id, refused=tuple(refused))


def refused_files(told: str) -> tuple[str, ...] | None:
    """Return the titles of the refused files in a note, or None when nothing was just saved."""
    first, *titles = told.split("\n")
    return tuple(titles) if first == SAVED else None
