# SPDX-License-Identifier: EUPL-1.2
"""One person's open store: what every use case gets first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from hop_desktop.domain import access
from hop_desktop.domain.access import STRANGER, Action, Relation, Scope
from hop_desktop.domain.errors import StoreEnded
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.staff import StaffMember
from hop_desktop.store import heads
from hop_desktop.store.store import Store
from hop_desktop.store.transaction import Transaction

ONE_LOOK = timedelta(minutes=15)
"""How long a page that reads an object again is still the same look at it."""


@dataclass(slots=True)
class Session:
    """An unlocked store, the person at the keyboard, the clock and the shipped resources.

    It lives on one thread. ``clock`` returns the present moment in UTC. In an ``ended`` store,
    whose work goes on elsewhere, everything can be read and nothing written.
    """

    store: Store
    person: StaffMember
    clock: Callable[[], datetime]
    resources: Path
    ended: bool = False
    heads: Path | None = None
    """Where this account remembers the journal's head, away from the store."""
    _looks: dict[UUID, datetime] = field(default_factory=dict, init=False, repr=False)
    """What was looked at and since when the look lasts, the latest last."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return self.clock()

    def today(self) -> date:
        """Return the present day where the computer stands."""
        return self.clock().astimezone().date()

    @property
    def acting(self) -> StaffMember:
        """The person at the keyboard with the roles of this day: a deputy stands in by dates."""
        return self.person.on(self.today())

    def check(self, action: Action, relation: Relation = STRANGER) -> None:
        """Raise ``NotAllowed`` unless this person may do this."""
        access.check(self.acting, action, relation)

    def check_as_oneself(self, action: Action) -> None:
        """Raise ``NotAllowed`` unless this person may do this without standing in for anybody."""
        access.check(self.person, action)

    def may(self, action: Action, relation: Relation = STRANGER) -> bool:
        """Say whether this person may do this."""
        return access.may(self.acting, action, relation)

    def scope(self, action: Action) -> Scope:
        """Return which rows this person may meet; raise ``NotAllowed`` if none."""
        return access.scope(self.acting, action)

    def check_child(self, tx: Transaction, action: Action, child_id: ChildId) -> None:
        """Raise ``NotAllowed`` unless this person may do this for this child."""
        self.check(action, tx.children.relation(child_id, self.person.id))

    def read(self) -> AbstractContextManager[Transaction]:
        """Return a transaction that changes nothing."""
        return self.store.read()

    def write(
        self, action: str, kind: str = "", object_id: UUID | None = None, *, reason: str = ""
    ) -> AbstractContextManager[Transaction]:
        """Return a transaction that commits together with its journal entry.

        ``action`` and ``reason`` are codes, never words of a user. Raises ``StoreEnded``.
        """
        if self.ended:
            raise StoreEnded
        if self._looks:  # whoever writes is still looking at what they looked at last
            self._looks[next(reversed(self._looks))] = self.now()
        return self.store.write(
            action,
            actor=self.person.id,
            now=self.now(),
            object_kind=kind,
            object_id=object_id,
            reason=reason,
        )

    @contextmanager
    def view(self, action: str, kind: str, object_id: UUID) -> Iterator[Transaction]:
        """Return a transaction that changes nothing and is journalled as a look at an object.

        A page reads its object again after every change: a look that lasts is journalled once.
        """
        since = self._looks.get(object_id)
        if since is not None and self.now() - since < ONE_LOOK:
            with self.read() as tx:
                yield tx
        else:
            with self.store.write(
                action,
                actor=self.person.id,
                now=self.now(),
                object_kind=kind,
                object_id=object_id,
            ) as tx:
                yield tx
            since = self.now()
        self._looks.pop(object_id, None)
        self._looks[object_id] = since

    def has_changed(self) -> bool:
        """Say whether rows were written since this was asked last."""
        return bool(self.store.take_changes())

    def close(self) -> None:
        """Close the store and let go of its keys."""
        self.remember_head()
        self.store.close()

    def remember_head(self) -> None:
        """Keep the journal's head away from the store, for the next start."""
        if self.heads is None:
            return
        with self.read() as tx:
            incarnation = tx.backups.incarnation()
        head = self.store.head()
        seen = heads.SeenHead(incarnation=incarnation, seq=head.seq, hash=head.hash)
        heads.remember(self.heads, self.store.id, seen)


def new_id() -> UUID:
    """Return a new random identifier."""
    return uuid4()
