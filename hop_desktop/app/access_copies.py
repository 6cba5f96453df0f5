# SPDX-License-Identifier: EUPL-1.2
"""A copy for whoever asks to see what is written on a child: previewed, blacked out, frozen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hop_desktop.app.access_passages import Composed, compose
from hop_desktop.app.attachments import add_file
from hop_desktop.app.children import signature
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.access_copies import (
    AccessCopy,
    CopySheet,
    CopyWish,
    Passage,
    Redaction,
    Withheld,
    blacked_out,
    digest,
    left_out,
    still_there,
)
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import Invalid, Stale
from hop_desktop.domain.ids import AccessCopyId, ChildId
from hop_desktop.domain.institution import Place
from hop_desktop.domain.text import tidy
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPreview:
    """What a copy would hold, before anything is blacked out by hand.

    ``seen`` is its digest: making the copy is refused when the entries are others by then.
    """

    child: Child
    passages: tuple[Passage, ...]
    withheld: tuple[Withheld, ...]
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedCopy:
    """A copy in a list, with the name of who made it."""

    copy: AccessCopy
    made_by: str


def child_of(session: Session, child_id: ChildId) -> Child:
    """Return the child that a copy is to be made about, for who gives data out."""
    with session.read() as tx:
        session.check(Action.SEAL)
        session.check_child(tx, Action.READ_CHILD, child_id)
        return tx.children.get(child_id)


def preview(session: Session, child_id: ChildId, wish: CopyWish) -> CopyPreview:
    """Return what the copy would hold; that it was looked at is journalled."""
    with session.view("copy.previewed", "child", child_id) as tx:
        composed = compose(session, tx, child_id)
        passages = _covered(composed, wish)
        return CopyPreview(
            child=composed.child,
            passages=passages,
            withheld=left_out(passages, witnessed=_witnessed(composed, wish)),
            seen=digest(passages),
        )


def make(
    session: Session,
    child_id: ChildId,
    wish: CopyWish,
    redactions: Sequence[Redaction],
    *,
    seen: str,
    draft: str = "",
) -> AccessCopy:
    """Freeze the copy with its hash, and keep what was asked for and what was blacked out.

    Raises ``Invalid`` for what is missing or forbidden, ``Stale`` when the entries are others than
    the ones that were ``seen``.
    """
    wish, blacked = tidy(wish), tuple(redactions)
    with session.write("copy.made", "child", child_id) as tx:
        composed = compose(session, tx, child_id)
        is_pupil = composed.child.place is Place.SCHOOL
        wish = wish.checked(today=session.today(), is_pupil=is_pupil)
        passages = _covered(composed, wish)
        if digest(passages) != seen:
            raise Stale
        if not passages:
            raise Invalid("parts", "nothing-written")
        printed = blacked_out(passages, blacked)
        witnessed = _witnessed(composed, wish)
        child = composed.child
        made = Made(on=session.today(), by=signature(session.person))
        sheet = _sheet(tx, child, wish, made, printed=printed, witnessed=witnessed)
        copy = _frozen(session, tx, child, sheet, blacked)
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.access_copies.save(copy)


def copies(session: Session, child_id: ChildId) -> tuple[ListedCopy, ...]:
    """Return the copies made about a child, the latest first; none for who gives no data out."""
    if not session.may(Action.SEAL):
        return ()
    with session.read() as tx:
        session.check_child(tx, Action.READ_CHILD, child_id)
        names = {member.id: member.name for member in tx.staff.all()}
        return tuple(
            ListedCopy(copy=each, made_by=names.get(each.made_by, ""))
            for each in tx.access_copies.of_child(child_id)
        )


def _covered(composed: Composed, wish: CopyWish) -> tuple[Passage, ...]:
    return tuple(each for each in composed.passages if wish.covers(each))


def _witnessed(composed: Composed, wish: CopyWish) -> int:
    after = [on for on in composed.witnessed if wish.since is None or on >= wish.since]
    return sum(wish.until is None or on <= wish.until for on in after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """When a copy is or was made, and who signs it."""

    on: date
    by: str


def sheet_of(session: Session, tx: Transaction, copy: AccessCopy) -> CopySheet:
    """Return what stands on a copy's paper, of the entries as they are now.

    They may be others by now: whoever gives it away compares the paper's hash first.
    """
    composed = compose(session, tx, copy.child_id)
    passages = _covered(composed, copy.wish)
    made = Made(on=copy.made_at.astimezone().date(), by=signature(tx.staff.get(copy.made_by)))
    return _sheet(
        tx,
        composed.child,
        copy.wish,
        made,
        printed=blacked_out(passages, still_there(passages, copy.redactions)),
        witnessed=_witnessed(composed, copy.wish),
    )


def _sheet(
    tx: Transaction,
    child: Child,
    wish: CopyWish,
    made: Made,
    *,
    printed: tuple[Passage, ...],
    witnessed: int,
) -> CopySheet:
    house = tx.institution.get()
    return CopySheet(
        house=house.name,
        house_contact=", ".join(filter(None, (house.address, house.phone, house.email))),
        child=child.name,
        birth_date=child.birth_date,
        wish=wish,
        passages=printed,
        withheld=left_out(printed, witnessed=witnessed),
        made_on=made.on,
        made_by=made.by,
        marked=tx.house_rules.get().on(made.on).marks_documents,
    )


def _frozen(
    session: Session,
    tx: Transaction,
    child: Child,
    sheet: CopySheet,
    redactions: tuple[Redaction, ...],
) -> AccessCopy:
    # Only here, because the typesetter is slow to load.
    from hop_desktop.documents.access_copy import access_copy_pdf, copy_title

    attachment = add_file(
        session,
        tx,
        kind=AttachedTo.CHILD,
        owner_id=child.id,
        child_id=child.id,
        title=copy_title(sheet),
        content=access_copy_pdf(sheet, fonts=session.resources / "fonts"),
    )
    return AccessCopy(
        id=AccessCopyId(new_id()),
        child_id=child.id,
        wish=sheet.wish,
        redactions=redactions,
        withheld=sheet.withheld,
        attachment_id=attachment.id,
        sha256=attachment.sha256,
        made_by=session.person.id,
        made_at=session.now(),
    )
