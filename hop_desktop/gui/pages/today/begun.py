# SPDX-License-Identifier: EUPL-1.2
"""What was begun and not saved: the drafts that this person can go on with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from hop_desktop.app import children, drafts
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import ChildId
from hop_desktop.gui.page import PageName, Where

OBSERVATION, REWORDING, CHILD, CLOSING = "observation", "reword", "child", "closing"
DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A draft: which form it is of, whom it is about, when it was kept and where it goes on."""

    form: str
    about: str
    kept_at: datetime
    where: Where


def begun(session: Session) -> tuple[Begun, ...]:
    """Return the drafts of observations, documents and children, the latest first."""
    return tuple(_known(session))


def _known(session: Session) -> Iterator[Begun]:
    for name, kept_at in drafts.pending(session):
        form, _, about = name.partition(":")
        try:
            found = _found(session, form, UUID(about) if about else None)
        except (HopError, ValueError):
            continue  # what it was about is gone, or is not for this person any more
        if found is not None:
            said, where = found
            yield Begun(form=form, about=said, kept_at=kept_at, where=where)


def _found(session: Session, form: str, about: UUID | None) -> tuple[str, Where] | None:
    if form == OBSERVATION:
        name = children.chosen(session, ChildId(about)).name if about else ""
        return name, Where(page=PageName.OBSERVATION, about=about)
    if form in {REWORDING, CLOSING} and about:
        # Reading it would be journalled as a view: the row names no child.
        return "", Where(page=PageName.OBSERVATION_VIEW, id=about)
    if form == DOCUMENT and about:
        return "", Where(page=PageName.DOCUMENT, id=about)
    if form == CHILD:
        name = children.chosen(session, ChildId(about)).name if about else ""
        return name, Where(page=PageName.CHILD_FORM, id=about)
    return None
