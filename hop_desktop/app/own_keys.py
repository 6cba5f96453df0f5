# SPDX-License-Identifier: EUPL-1.2
"""The keys that this house opens and signs packages with, and their renewal.

Normally the old key vouches for the new one, and both count for a while: every contact that reads
the new card in goes on without comparing. Where the old keys may be in other hands nothing
vouches, and everybody compares the control code anew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.contacts import OVERLAP
from hop_desktop.domain.errors import KeysRenewedLately, NotForYou, OwnKeyEnded

if TYPE_CHECKING:
    from hop_desktop.sealing.container import Part

SIGN = "sign"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKeys:
    """When the keys were renewed last, and until when the earlier ones count; nothing if never."""

    renewed_at: datetime | None = None
    both_until: datetime | None = None


def own_keys(session: Session) -> OwnKeys:
    """Return where the house stands with its keys."""
    session.check(Action.READ_DIRECTORY)
    latest = next((key for key in session.store.earlier_keys if key.purpose == SIGN), None)
    if latest is None:
        return OwnKeys()
    until = latest.valid_until if latest.valid_until > session.now() else None
    return OwnKeys(renewed_at=latest.ended_at, both_until=until)


def renew_keys(session: Session, *, lost: bool = False) -> OwnKeys:
    """Make new keys; ``lost`` says that the old ones may be in other hands.

    What was sealed for the old keys can be read for ever. Raises ``KeysRenewedLately`` while an
    overlap lasts: whoever knows only the key before would lose the way to the newest. Lost keys
    are renewed at any time, and end an overlap.
    """
    session.check(Action.ADMINISTER)
    session.check(Action.SEAL)
    from hop_desktop.sealing.signatures import new_key_pair

    both_until = own_keys(session).both_until
    if both_until is not None and not lost:
        raise KeysRenewedLately(both_until)
    now = session.now()
    action = "keys.replaced" if lost else "keys.renewed"
    with session.write(action, "institution", session.store.id) as tx:
        session.store.renew_exchange_keys(
            tx,
            decrypt_key=new_key_pair(),
            sign_key=new_key_pair(),
            now=now,
            valid_until=now if lost else now + OVERLAP,
        )
    return own_keys(session)


def opened(session: Session, data: bytes) -> Sequence[Part]:
    """Return what is in a container that is sealed for this house, by whichever of its keys.

    Raises the ``SealError`` classes.
    """
    from hop_desktop.sealing.container import open_bytes
    from hop_desktop.sealing.recipients import KeyIdentity

    first, *earlier = session.store.keyring.decrypting()
    try:
        return open_bytes(data, KeyIdentity(private_key=first))
    except NotForYou:
        for key in earlier:
            try:
                return open_bytes(data, KeyIdentity(private_key=key))
            except NotForYou:
                continue
        raise


def own_fingerprints(session: Session) -> Mapping[str, datetime | None]:
    """Return the fingerprints of this house's signing keys and until when each counts."""
    found: dict[str, datetime | None] = {
        sha256(key.public_key).hexdigest(): _end(session, key.valid_until)
        for key in session.store.earlier_keys
        if key.purpose == SIGN
    }
    found[sha256(session.store.signing_public).hexdigest()] = None
    return found


def check_still_counts(session: Session, until: datetime | None) -> None:
    """Raise ``OwnKeyEnded`` for a key of this house whose time is over."""
    if until is not None and until <= session.now():
        raise OwnKeyEnded


def _end(session: Session, until: datetime) -> datetime:
    """Return when an earlier key ends: a replaced newer one ends all before it too."""
    ends = [key.valid_until for key in session.store.earlier_keys if key.purpose == SIGN]
    return min(until, ends[0]) if ends else until
