# SPDX-License-Identifier: EUPL-1.2
"""A child's file that goes on: prepare, approve, seal, write the file, and wait for the answer.

Within the house it is sealed at once, for nothing is to be decided. To the next place the parts
are chosen, and each that the law does not let go rests on a consent that holds when it is sealed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from hop_desktop.app.case_entries import entries_of_child
from hop_desktop.app.outgoing import write_beside
from hop_desktop.app.package_contents import canonical
from hop_desktop.app.packing import Packed, pack
from hop_desktop.app.sending_content import (
    Transition,
    TransitionRow,
    all_files,
    consent_for_next_place,
    internal,
    transition,
    transition_rows,
)
from hop_desktop.app.session import Session, new_id
from hop_desktop.app.unpacking import reopen
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.cases import CaseCustody, SupportCase
from hop_desktop.domain.child_content import InternalContent, TransitionContent
from hop_desktop.domain.consents import Consent
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import HandoverNotOpen, Invalid, NotOurHouse
from hop_desktop.domain.ids import ChildId, ContactId, HandoverId, PackageId, SendingId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.packages import Kind
from hop_desktop.domain.sendings import (
    Purpose,
    Sending,
    TransitionPart,
    check_consent,
    is_same_house,
    needs_consent,
)
from hop_desktop.domain.text import limited
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingRow:
    """A sending in the list; ``days`` are those waited for an answer."""

    sending: Sending
    child: str
    recipient: str
    days: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingFile:
    """One sending with what its page shows. ``consent`` is that of the family, if one holds.

    ``lawful`` are the parts that go without a consent; ``head_approves`` as the house has agreed.
    """

    sending: Sending
    child: str
    recipient: Contact
    rows: tuple[TransitionRow, ...]
    lawful: frozenset[TransitionPart]
    consent: Consent | None
    head_approves: bool
    may_approve: bool
    approved_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Where a child's file can go from here: computers of this house, and next places."""

    within: tuple[Contact, ...]
    onward: tuple[Contact, ...]


def ways(session: Session) -> Ways:
    """Return the houses whose cards are known here, the confirmed ones first.

    A kindergarten or school sends on; a municipal desk has no children of its own to send.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        house = tx.institution.get()
        if house.is_desk:
            return Ways(within=(), onward=())
        found = sorted(tx.contacts.all(), key=lambda each: not each.is_confirmed)
        within = tuple(each for each in found if is_same_house(house, each.card))
        onward = tuple(
            each
            for each in found
            if each not in within and each.card.workplace is not Workplace.DESK
        )
        return Ways(within=within, onward=onward)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What another computer of this house would get: the file, or the case with its file.

    ``case`` is the one that may go over whole: in stage I or II, and not on its way already.
    """

    child: str
    within: tuple[Contact, ...]
    entries: int
    files: int
    case: SupportCase | None


def leaving(session: Session, child_id: ChildId) -> Leaving:
    """Return what can be sent of a child within the house, and to whom."""
    found = ways(session)
    with session.read() as tx:
        session.check_child(tx, Action.READ_CHILD, child_id)
        case = tx.cases.open_of_child(child_id)
        movable = case is not None and case.custody is CaseCustody.OWN
        return Leaving(
            child=tx.children.name(child_id),
            within=found.within,
            entries=len(entries_of_child(session, tx, child_id)),
            files=len(all_files(session, tx, child_id)),
            case=case if movable and case and tx.handovers.open_of_case(case.id) is None else None,
        )


def sendings(session: Session) -> tuple[SendingRow, ...]:
    """Return the files of children that go on, the newest first."""
    session.check(Action.SEAL)
    with session.read() as tx:
        return tuple(_row(session, tx, each) for each in tx.sendings.listed())


def of_child(session: Session, child_id: ChildId) -> tuple[SendingRow, ...]:
    """Return where a child's file went, the newest first."""
    session.check(Action.SEAL)
    with session.read() as tx:
        session.check_child(tx, Action.READ_CHILD, child_id)
        return tuple(_row(session, tx, each) for each in tx.sendings.of_child(child_id))


def sending_file(session: Session, sending_id: SendingId) -> SendingFile:
    """Return one sending with everything that is decided about it; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("sending.viewed", "sending", sending_id) as tx:
        sending = tx.sendings.get(sending_id)
        recipient, approver = tx.contacts.get(sending.recipient), sending.approved_by
        onward = sending.purpose is Purpose.TRANSITION
        place = recipient.card.workplace
        return SendingFile(
            sending=sending,
            child=tx.children.get(sending.child_id).name,
            recipient=recipient,
            rows=transition_rows(session, tx, sending.child_id) if onward else (),
            lawful=frozenset(p for p in TransitionPart if not needs_consent(p, to=place)),
            consent=consent_for_next_place(session, tx, sending.child_id) if onward else None,
            head_approves=onward and _head_approves(session, tx),
            may_approve=session.may(Action.APPROVE),
            approved_by=tx.staff.get(approver).name if approver else "",
        )


def send_within(session: Session, child_id: ChildId, recipient: ContactId) -> Sending:
    """Seal a child's file for another computer of this house.

    Raises ``NotOurHouse`` for a contact of another house, ``RecipientNotConfirmed``.
    """
    begun = _begin(session, child_id, recipient, Purpose.INTERNAL)
    return seal(session, begun.id)


def begin_transition(session: Session, child_id: ChildId, recipient: ContactId) -> Sending:
    """Begin to send a child's file to its next place; one that is begun goes on instead.

    The readiness card is chosen for a school from the start: the law lets it go.
    """
    return _begin(session, child_id, recipient, Purpose.TRANSITION)


def prepare(
    session: Session,
    sending_id: SendingId,
    *,
    parts: frozenset[TransitionPart],
    within_limits: bool = False,
    carer_note: str,
) -> Sending:
    """Keep what was decided; any change takes an approval back.

    Raises ``ConsentMissing`` for a part that neither the law nor a consent lets go.
    """
    session.check(Action.SEAL)
    with session.write("sending.prepared", "sending", sending_id) as tx:
        sending = tx.sendings.get(sending_id).prepared()
        changed = replace(
            sending,
            parts=parts,
            within_limits=within_limits,
            carer_note=limited("carer_note", carer_note),
        )
        consent = _check(session, tx, changed)
        return tx.sendings.save(replace(changed, consent_id=consent.id if consent else None))


def preview(session: Session, sending_id: SendingId) -> bytes:
    """Return the summary as the very PDF that would be sealed today; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("sending.viewed", "sending", sending_id) as tx:
        gathered = transition(session, tx, tx.sendings.get(sending_id))
    return _summary(session, gathered.content)


def sealed_summary(session: Session, sending_id: SendingId) -> bytes:
    """Return the summary exactly as it went into the sealed package; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("sending.viewed", "sending", sending_id) as tx:
        content = tx.packages.content(_package(tx.sendings.get(sending_id)), "out")
    return reopen(session, content)[packages.SUMMARY]


def approve(session: Session, sending_id: SendingId) -> Sending:
    """Approve, as the head, what will go with the child."""
    session.check(Action.APPROVE)
    with session.write("sending.approved", "sending", sending_id) as tx:
        sending = tx.sendings.get(sending_id)
        sending.check_whole(_check(session, tx, sending))
        return tx.sendings.save(sending.approve(by=session.person.id, at=session.now()))


def seal(session: Session, sending_id: SendingId) -> Sending:
    """Seal it: the state and the exact bytes are stored in one transaction.

    The consent is asked for once more: it may have been taken back since. Raises
    ``ConsentMissing``, ``NotApproved``, ``RecipientNotConfirmed``, ``HandoverNotOpen``.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        sending = tx.sendings.get(sending_id)
        sending.check_whole(_check(session, tx, sending))
        packed = _pack(session, tx, sending)
    with session.write("sending.sealed", "sending", sending_id) as tx:
        onward = sending.purpose is Purpose.TRANSITION
        sealed = sending.seal(
            package_id=packed.record.package_id,
            sha256=packed.record.sha256,
            file_name=packed.record.file_name,
            at=session.now(),
            approval=onward and _head_approves(session, tx),
        )
        packed.keep(tx)
        return tx.sendings.save(sealed)


def write_file(session: Session, sending_id: SendingId, folder: Path) -> Path:
    """Write the sealed bytes into a folder; again and again the same file.

    Raises ``HandoverNotOpen`` before it is sealed, ``DiskFull`` or ``WriteFailed``.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        sending = tx.sendings.get(sending_id)
        content = tx.packages.content(_package(sending), "out")
    path = write_beside(folder, sending.file_name, content)
    with session.write("sending.file-written", "sending", sending_id) as tx:
        tx.sendings.save(tx.sendings.get(sending_id).written(at=session.now()))
    return path


def drop(session: Session, sending_id: SendingId) -> Sending:
    """Give up what was not sealed yet."""
    session.check(Action.SEAL)
    with session.write("sending.dropped", "sending", sending_id) as tx:
        return tx.sendings.save(tx.sendings.get(sending_id).drop())


def _begin(session: Session, child_id: ChildId, recipient: ContactId, purpose: Purpose) -> Sending:
    session.check(Action.SEAL)
    with session.write("sending.started", "sending") as tx:
        session.check_child(tx, Action.READ_CHILD, child_id)
        contact = tx.contacts.get(recipient)
        _check_recipient(tx, contact, purpose)
        begun = _begun(tx, child_id, purpose) or Sending(
            id=SendingId(new_id()),
            purpose=purpose,
            child_id=child_id,
            recipient=contact.id,
            created_by=session.person.id,
            created_at=session.now(),
        )
        parts = begun.parts
        if purpose is Purpose.TRANSITION and begun.revision == 0:
            parts = _chosen_at_first(session, tx, child_id, contact)
        tx.about("sending", begun.id)
        return tx.sendings.save(replace(begun.prepared(), recipient=contact.id, parts=parts))


def _begun(tx: Transaction, child_id: ChildId, purpose: Purpose) -> Sending | None:
    found = (each for each in tx.sendings.of_child(child_id) if each.purpose is purpose)
    return next((each for each in found if each.is_in_preparation), None)


def _chosen_at_first(
    session: Session, tx: Transaction, child_id: ChildId, contact: Contact
) -> frozenset[TransitionPart]:
    there = {row.part for row in transition_rows(session, tx, child_id) if row.count}
    place = contact.card.workplace
    return frozenset(part for part in there if not needs_consent(part, to=place))


def _check_recipient(tx: Transaction, contact: Contact, purpose: Purpose) -> None:
    ours = is_same_house(tx.institution.get(), contact.card)
    if purpose is Purpose.INTERNAL:
        if not ours:
            raise NotOurHouse
    elif ours or contact.card.workplace is Workplace.DESK:
        raise Invalid("recipient", "no-next-place")


def _check(session: Session, tx: Transaction, sending: Sending) -> Consent | None:
    """Return the consent on which a sending rests; raise ``ConsentMissing`` where it needs one."""
    contact = tx.contacts.get(sending.recipient)
    _check_recipient(tx, contact, sending.purpose)
    consent = consent_for_next_place(session, tx, sending.child_id)
    place = contact.card.workplace
    check_consent(sending.parts, consent, to=place, day=session.today())
    return consent if any(needs_consent(part, to=place) for part in sending.parts) else None


def _head_approves(session: Session, tx: Transaction) -> bool:
    return tx.house_rules.get().on(session.today()).head_approves_transitions


def _row(session: Session, tx: Transaction, sending: Sending) -> SendingRow:
    return SendingRow(
        sending=sending,
        child=tx.children.name(sending.child_id),
        recipient=tx.contacts.get(sending.recipient).card.name,
        days=sending.days_waited(session.now()),
    )


def _package(sending: Sending) -> PackageId:
    if sending.package_id is None:
        raise HandoverNotOpen
    return sending.package_id


def _pack(session: Session, tx: Transaction, sending: Sending) -> Packed:
    if not sending.is_in_preparation:
        raise HandoverNotOpen
    if sending.purpose is Purpose.INTERNAL:
        kind, (files, attachments) = Kind.INTERNAL, _internal_files(session, tx, sending)
    else:
        kind, (files, attachments) = Kind.TRANSITION, _transition_files(session, tx, sending)
    for name, attachment in attachments:
        files[name] = tx.attachments.content(attachment.id)
    return pack(
        session,
        tx,
        kind=kind,
        to=tx.contacts.get(sending.recipient),
        case_id=packages.NO_CASE,
        handover_id=HandoverId(sending.id),
        ownership=0,
        files=files,
    )


Files = tuple[dict[str, bytes], list[tuple[str, Attachment]]]


def _internal_files(session: Session, tx: Transaction, sending: Sending) -> Files:
    gathered = internal(session, tx, sending)
    files = {packages.INTERNAL: canonical(gathered.content)}
    return files, _named(gathered.content, gathered.attachments)


def _transition_files(session: Session, tx: Transaction, sending: Sending) -> Files:
    gathered: Transition = transition(session, tx, sending)
    files = {
        packages.TRANSITION: canonical(gathered.content),
        packages.SUMMARY: _summary(session, gathered.content),
    }
    return files, _named(gathered.content, gathered.attachments)


def _named(
    content: InternalContent | TransitionContent, attachments: tuple[Attachment, ...]
) -> list[tuple[str, Attachment]]:
    return [(part.file, each) for part, each in zip(content.files, attachments, strict=True)]


def _summary(session: Session, content: TransitionContent) -> bytes:
    from hop_desktop.documents.transition import transition_pdf

    return transition_pdf(content, fonts=session.resources / "fonts")
