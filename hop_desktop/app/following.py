# SPDX-License-Identifier: EUPL-1.2
"""What becomes of observations: which ones wait to be read or closed, and closing them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from hop_desktop.app.children import WrittenObservation, written
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Scope, reach
from hop_desktop.domain.errors import NotAllowed, Stale
from hop_desktop.domain.following import DEFAULT_DAYS, Closing, asks_since, checked_days
from hop_desktop.domain.ids import ObservationId
from hop_desktop.domain.observations import Observation
from hop_desktop.domain.text import required
from hop_desktop.store.transaction import Transaction

DAYS = "noticing.days-to-close"


MOST_LISTED = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Observations that wait for this person: to be read, and (open for ``days``) to be closed.

    Of many, only the first are here; the counts are of all.
    """

    unread: tuple[WrittenObservation, ...] = ()
    unread_count: int = 0
    to_close: tuple[WrittenObservation, ...] = ()
    to_close_count: int = 0
    days: int = DEFAULT_DAYS


def waiting(session: Session, *, most: int = MOST_LISTED) -> Waiting:
    """Return what this person has to read and to close, dangers first, ``most`` of each."""
    scope = _responsible(session)
    if scope is None:
        return Waiting()
    with session.read() as tx:
        days = _days(tx)
        since = asks_since(session.now(), days)
        return Waiting(
            unread=written(session, tx, tx.following.unread(scope, most)),
            unread_count=tx.following.unread_count(scope),
            to_close=written(session, tx, tx.following.open_since(scope, since, most)),
            to_close_count=tx.following.open_count(scope, since),
            days=days,
        )


def still_open(session: Session) -> tuple[WrittenObservation, ...]:
    """Return the open observations that this person may close, the oldest first, 200 of many."""
    scope = _responsible(session)
    if scope is None:
        return ()
    with session.read() as tx:
        soon = session.now() + timedelta(seconds=1)  # what is written at this moment counts as well
        return written(session, tx, tx.following.open_since(scope, soon, MOST_LISTED))


def close(
    session: Session, observation_id: ObservationId, *, note: str, draft: str = ""
) -> Closing:
    """Close an observation with a note of what was done; ``draft`` names the draft that it ends.

    Raises ``NotAllowed`` for who does not answer for the child, ``Stale`` when it is closed.
    """
    closing = Closing(
        observation_id=observation_id,
        closed_by=session.person.id,
        closed_at=session.now(),
        note=required("note", note),
    )
    with session.write("observation.closed", "observation", observation_id) as tx:
        _check(session, tx, observation_id)
        if tx.following.closing(observation_id) is not None:
            raise Stale
        if draft:
            tx.drop_draft(session.person.id, draft)
        tx.following.close(closing)
    return closing


def reopen(session: Session, observation_id: ObservationId) -> None:
    """Open a closed observation again; the journal keeps both."""
    with session.write("observation.reopened", "observation", observation_id) as tx:
        _check(session, tx, observation_id)
        tx.following.reopen(observation_id)


def may_close(session: Session, tx: Transaction, observation: Observation) -> bool:
    """Say whether this person answers for it: a danger is closed by who may read all of them."""
    if observation.danger:
        return session.may(Action.READ_PROTECTED)
    return any(
        session.may(Action.FOLLOW_OBSERVATION, tx.children.relation(child, session.person.id))
        for child in observation.children
    )


def days_to_close(session: Session) -> int:
    """Return after how many days an open observation asks to be closed."""
    with session.read() as tx:
        return _days(tx)


def change_days_to_close(session: Session, days: int) -> int:
    """Change after how many days an open observation asks; ``Invalid`` outside 1–365."""
    session.check(Action.ADMINISTER)
    checked = checked_days(days)
    with session.write("observation.days-changed") as tx:
        tx.settings.set(DAYS, str(checked))
    return checked


def _responsible(session: Session) -> Scope | None:
    """Return whose observations this person must read and close: of their groups, of all, dangers.

    Taking part in a case or having written one does not make anybody answer for it.
    """
    protected = session.may(Action.READ_PROTECTED)
    if not (reach(session.acting, Action.FOLLOW_OBSERVATION) or protected):
        return None
    try:
        scope = session.scope(Action.READ_OBSERVATION)
    except NotAllowed:
        return None
    return replace(scope, part=False)


def _check(session: Session, tx: Transaction, observation_id: ObservationId) -> None:
    scope = session.scope(Action.READ_OBSERVATION)
    if not may_close(session, tx, tx.observations.readable(observation_id, scope)):
        raise NotAllowed


def _days(tx: Transaction) -> int:
    return int(tx.settings.get(DAYS) or DEFAULT_DAYS)
