# SPDX-License-Identifier: EUPL-1.2
"""What was begun and not saved: the drafts that this person can go on with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from hop_desktop.app import children, drafts, notices
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import ChildId, NoticeId
from hop_desktop.domain.notices import NoticeKind
from hop_desktop.gui.page import PageName, Where

OBSERVATION, REWORDING, CHILD, CLOSING = "observation", "reword", "child", "closing"
NOTICE, ANSWER, KEPT_NOTICE = "notice", "notice-demand", "notice-kept"
NOTICES = {NOTICE, ANSWER, KEPT_NOTICE}
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
    if form in NOTICES and about:
        return _notice(session, form, about)
    if form == DOCUMENT and about:
        return "", Where(page=PageName.DOCUMENT, id=about)
    if form == CHILD:
        name = children.chosen(session, ChildId(about)).name if about else ""
        return name, Where(page=PageName.CHILD_FORM, id=about)
    return None


def _notice(session: Session, form: str, about: UUID) -> tuple[str, Where]:
    """Return whom a notice is about, and where it goes on; its draft is the author's alone."""
    if form == KEPT_NOTICE:
        with_child = notices.about(session, NoticeId(about))
        where = Where(page=PageName.NOTICE, id=about, about=with_child.child_id)
        return with_child.name, where
    words = NoticeKind.DEMAND.value if form == ANSWER else ""
    name = children.chosen(session, ChildId(about)).name
    return name, Where(page=PageName.NOTICE, about=about, words=words)
