# SPDX-License-Identifier: EUPL-1.2
"""Handing a case over: prepare, approve, seal, write the file, deliver, ask back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from hop_desktop.app.dealings import Dealings, dealings_of
from hop_desktop.app.handover_content import Gathered, gather
from hop_desktop.app.holdings import note_sealed_parts
from hop_desktop.app.house import is_colleague
from hop_desktop.app.outgoing import sent, write_sent
from hop_desktop.app.packing import Packed, canonical, content_json, pack, reopen
from hop_desktop.app.passphrases import require_strong
from hop_desktop.app.readership import Beside
from hop_desktop.app.session import Session, new_id
from hop_desktop.app.supplements import Owed, owed_after
from hop_desktop.app.tick_list import PartRow, part_rows, protected
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action
from hop_desktop.domain.addressees import Addressee, addressee_of
from hop_desktop.domain.cases import Stage, SupportCase
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import (
    HandoverAlreadyOpen,
    HandoverNotOpen,
    Invalid,
    NotApproved,
    NotFound,
)
from hop_desktop.domain.handovers import (
    Basis,
    CarerInformed,
    Delivered,
    Delivery,
    Handover,
    HandoverState,
    Part,
    Withheld,
)
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.letters import unanswered
from hop_desktop.domain.packages import Kind, Withdrawal
from hop_desktop.domain.readers import CertifiedReader
from hop_desktop.domain.resending import resend_due
from hop_desktop.domain.text import limited, tidy
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverRow:
    """A handover in the list; ``asked`` when a question of the recipient has no answer yet."""

    handover: Handover
    child: str
    recipient: str
    days: int | None
    resend: bool = False
    asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverFile:
    """One handover with what the wizard and its page show. ``protected`` entries always stay.

    ``homes`` are the municipalities that the child belongs to, by its register and its homes, and
    ``put_in`` the folder in which files for the recipient are put. ``asked`` when a question of
    the recipient has no answer yet.
    """

    handover: Handover
    case: SupportCase
    child: str
    homes: Addressee
    recipient: Contact
    informed: tuple[Contact, ...]
    parts: tuple[PartRow, ...]
    protected: int
    approved_by: str
    may_approve: bool
    dealings: Dealings
    owed: Owed | None = None
    put_in: Path | None = None
    asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What is known before the first decision; ``under_way`` is a handover of the case, if any."""

    case: SupportCase
    child: str
    homes: Addressee
    under_way: Handover | None


def handovers(session: Session) -> tuple[HandoverRow, ...]:
    """Return the handovers of the house, newest first."""
    session.check(Action.SEAL)
    with session.read() as tx:
        return tuple(
            HandoverRow(
                handover=item,
                child=tx.children.get(tx.cases.get(item.case_id).child_id).name,
                recipient=tx.contacts.get(item.recipient).card.name,
                days=item.days_waited(session.now()),
                resend=resend_due(item, session.now()),
                asked=is_asked(tx, item.id),
            )
            for item in tx.handovers.listed()
        )


def handover_file(session: Session, handover_id: HandoverId) -> HandoverFile:
    """Return one handover with everything that is decided about it; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("handover.viewed", "handover", handover_id) as tx:
        handover = tx.handovers.get(handover_id)
        case = tx.cases.get(handover.case_id)
        child, approver = tx.children.get(case.child_id), handover.approved_by
        return HandoverFile(
            handover=handover,
            case=case,
            child=child.name,
            homes=addressee_of(child),
            recipient=tx.contacts.get(handover.recipient),
            informed=tuple(map(tx.contacts.get, handover.informed)),
            parts=part_rows(session, tx, case),
            protected=protected(session, tx, case),
            approved_by=tx.staff.get(approver).name if approver else "",
            may_approve=session.may(Action.APPROVE),
            dealings=dealings_of(tx, case),
            owed=owed_after(session, tx, case, handover),
            put_in=tx.folders.place_for(handover.recipient),
            asked=is_asked(tx, handover.id),
        )


def is_asked(tx: Transaction, handover_id: HandoverId) -> bool:
    """Say whether a question that came about a handover has no answer yet."""
    questions = unanswered(tx.letters.of_handover(handover_id))
    return any(letter.direction == "in" for letter in questions)


def possible_recipients(session: Session) -> tuple[Contact, ...]:
    """Return whom a case can be handed to, confirmed ones first.

    From a kindergarten or school it goes to a municipal desk. A desk also hands back to a
    kindergarten or school; other desks come first there.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        at_desk = tx.institution.get().workplace is Workplace.DESK
        found = [c for c in tx.contacts.all() if at_desk or c.card.workplace is Workplace.DESK]
    return tuple(sorted(found, key=_nearness))


def _nearness(contact: Contact) -> tuple[bool, bool]:
    return not contact.is_confirmed, contact.card.workplace is not Workplace.DESK


def beginning(session: Session, case_id: CaseId) -> Beginning:
    """Return whose case is about to be handed over, and the handover that is open already.

    Raises ``StageNotOpen``, ``CaseClosed`` or ``CaseHandedOver`` when none can be begun.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        case = tx.cases.get(case_id)
        under_way = tx.handovers.open_of_case(case_id)
        if under_way is None:
            case.worked_on(Stage.TWO, Stage.THREE)
        child = tx.children.get(case.child_id)
        return Beginning(
            case=case, child=child.name, homes=addressee_of(child), under_way=under_way
        )


def start(
    session: Session,
    case_id: CaseId,
    *,
    recipient: ContactId,
    informed: tuple[ContactId, ...] = (),
    readers: tuple[CertifiedReader, ...] = (),
    by_password: bool = False,
) -> Handover:
    """Begin a handover of a case in stage II or III; a case has one open at a time."""
    session.check(Action.SEAL)
    with session.write("handover.started", "handover") as tx:
        case = tx.cases.get(case_id)
        case.worked_on(Stage.TWO, Stage.THREE)
        if tx.handovers.open_of_case(case_id) is not None:
            raise HandoverAlreadyOpen
        handover = Handover(
            id=HandoverId(new_id()),
            case_id=case_id,
            recipient=tx.contacts.get(recipient).id,
            informed=_known(tx, informed),
            readers=readers,
            by_password=by_password,
            ownership=case.ownership + 1,
            created_by=session.person.id,
        )
        tx.about("handover", handover.id)
        return tx.handovers.save(handover)


def prepare(
    session: Session,
    handover_id: HandoverId,
    *,
    recipient: ContactId,
    informed: tuple[ContactId, ...] = (),
    readers: tuple[CertifiedReader, ...] = (),
    by_password: bool = False,
    reason: str,
    withheld: tuple[Withheld, ...] = (),
    basis: Basis,
    basis_note: str = "",
    carer_informed: CarerInformed,
    carer_note: str,
    expected_answer_on: date | None = None,
) -> Handover:
    """Keep what was decided in the wizard; any change takes an approval back."""
    session.check(Action.SEAL)
    with session.write("handover.prepared", "handover", handover_id) as tx:
        draft = tx.handovers.get(handover_id).prepared()
        return tx.handovers.save(
            replace(
                draft,
                recipient=tx.contacts.get(recipient).id,
                informed=_known(tx, informed),
                readers=readers,
                by_password=by_password,
                reason=limited("reason", reason),
                parts=frozenset(Part) - {item.part for item in withheld},
                withheld=tidy(withheld),
                basis=basis,
                basis_note=limited("basis_note", basis_note),
                carer_informed=carer_informed,
                carer_note=limited("carer_note", carer_note),
                expected_answer_on=expected_answer_on,
            )
        )


def preview(session: Session, handover_id: HandoverId) -> bytes:
    """Return the summary as the very PDF that would be sealed today; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("handover.viewed", "handover", handover_id) as tx:
        gathered = gather(session, tx, tx.handovers.get(handover_id))
    return _summary(session, gathered)


def sealed_summary(session: Session, handover_id: HandoverId) -> bytes:
    """Return the summary exactly as it went into the sealed package; the view is journalled."""
    session.check(Action.SEAL)
    with session.view("handover.viewed", "handover", handover_id) as tx:
        return _sealed_summary(session, tx, handover_id)


def summary_on(session: Session, tx: Transaction, case_id: CaseId) -> bytes:
    """Return the summary of a case's latest handover: as it was sealed, or as it would be today.

    Raises ``NotFound`` when the case was never handed over.
    """
    session.check(Action.SEAL)
    every = tx.handovers.of_case(case_id)
    if not every:
        raise NotFound
    latest = next((each for each in every if each.is_open), every[0])
    if latest.package_id is not None:
        return _sealed_summary(session, tx, latest.id)
    return _summary(session, gather(session, tx, latest))


def approve(session: Session, handover_id: HandoverId) -> Handover:
    """Approve, as the head, what will be sealed."""
    session.check(Action.APPROVE)
    with session.write("handover.approved", "handover", handover_id) as tx:
        return tx.handovers.save(
            tx.handovers.get(handover_id).approve(by=session.person.id, at=session.now())
        )


def seal(session: Session, handover_id: HandoverId, *, password: str = "") -> Handover:
    """Seal the package: the state and the exact bytes are stored in one transaction.

    ``password`` is asked for when the handover says so, and kept nowhere. Raises ``NotApproved``,
    ``RecipientNotConfirmed``, ``HandoverNotOpen``, ``WeakPassphrase``, ``UnsupportedRecipient``
    for a certificate that has run out, ``DiskFull`` and ``WriteFailed``.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        handover = tx.handovers.get(handover_id)
        _check_password(tx, handover, password)
        packed = _pack(session, tx, handover, password)
    with session.write("handover.sealed", "handover", handover_id) as tx:
        sealed = handover.seal(
            package_id=packed.record.package_id,
            sha256=packed.record.sha256,
            file_name=packed.record.file_name,
            at=session.now(),
        )
        packed.keep(tx)
        within = is_colleague(tx, handover.recipient)
        case = tx.cases.save(tx.cases.get(handover.case_id).sent(within_house=within))
        saved = tx.handovers.save(sealed)
        note_sealed_parts(session, tx, case, saved)
        return saved


def write_file(session: Session, handover_id: HandoverId, folder: Path) -> Path:
    """Write the sealed bytes into a folder, read them back, and note that they are there.

    Writing again gives the same bytes under the same name: that is how a package is resent.
    Raises ``DiskFull`` or ``WriteFailed`` with nothing left behind; the package stays sealed.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        path = write_sent(tx, handover_id, Kind.HANDOVER, folder)
    _note_written(session, handover_id)
    return path


def _note_written(session: Session, handover_id: HandoverId) -> None:
    with session.write("handover.file-written", "handover", handover_id) as tx:
        handover = tx.handovers.get(handover_id)
        if handover.is_waiting:
            tx.handovers.save(handover.written(at=session.now()))


def deliver(
    session: Session,
    handover_id: HandoverId,
    *,
    on: date,
    how: Delivery,
    to: ContactId | None = None,
) -> Handover:
    """Note how and when the file went to the recipient, or ``to`` a house that is told."""
    session.check(Action.SEAL)
    with session.write("handover.delivered", "handover", handover_id, reason=how.value) as tx:
        handover = tx.handovers.get(handover_id)
        if to is None or to == handover.recipient:
            return tx.handovers.save(handover.deliver(on=on, how=how))
        return tx.handovers.save(handover.deliver_copy(Delivered(to=to, on=on, how=how)))


def ask_back(session: Session, handover_id: HandoverId) -> Handover:
    """Ask the recipient to let the handover go; an acceptance on its way still wins."""
    session.check(Action.SEAL)
    with session.write("handover.asked-back", "handover", handover_id) as tx:
        handover = tx.handovers.get(handover_id).ask_back()
        record = sent(tx, handover_id, Kind.HANDOVER)
        withdrawal = Withdrawal(package_id=record.package_id, package_sha256=record.sha256)
        packed = pack(
            session,
            tx,
            kind=Kind.WITHDRAW,
            to=tx.contacts.get(handover.recipient),
            case_id=handover.case_id,
            handover_id=handover.id,
            ownership=handover.ownership,
            files={packages.WITHDRAWAL: canonical(withdrawal)},
            in_reply_to=record.package_id,
            beside=Beside(informed=tuple(map(tx.contacts.get, handover.informed))),
        )
        packed.keep(tx)
        tx.cases.save(tx.cases.get(handover.case_id).withdrawing())
        return tx.handovers.save(handover)


def write_withdrawal(session: Session, handover_id: HandoverId, folder: Path) -> Path:
    """Write the withdrawal's sealed bytes into a folder."""
    session.check(Action.SEAL)
    with session.read() as tx:
        path = write_sent(tx, handover_id, Kind.WITHDRAW, folder)
    _note_written(session, handover_id)
    return path


def give_up(session: Session, handover_id: HandoverId) -> Handover:
    """Drop a handover that was not sealed yet."""
    session.check(Action.SEAL)
    with session.write("handover.dropped", "handover", handover_id) as tx:
        return tx.handovers.save(tx.handovers.get(handover_id).drop())


def _known(tx: Transaction, contacts: tuple[ContactId, ...]) -> tuple[ContactId, ...]:
    return tuple(tx.contacts.get(contact).id for contact in contacts)


def _check_password(tx: Transaction, handover: Handover, password: str) -> None:
    """Raise unless there is a password exactly when one was decided on, and a strong one."""
    if bool(password) != handover.by_password:
        raise Invalid("password", "empty" if handover.by_password else "unasked")
    if password:
        child = tx.children.get(tx.cases.get(handover.case_id).child_id)
        require_strong(password, known=(child.first_name, child.last_name))


def _pack(session: Session, tx: Transaction, handover: Handover, password: str) -> Packed:
    if handover.state is HandoverState.DRAFT:
        raise NotApproved
    if handover.state is not HandoverState.APPROVED:
        raise HandoverNotOpen
    recipient = tx.contacts.get(handover.recipient)
    gathered = gather(session, tx, handover)
    files = {
        packages.CONTENT: content_json(gathered.content),
        packages.SUMMARY: _summary(session, gathered),
    }
    for part, attachment in zip(gathered.content.files, gathered.attachments, strict=True):
        files[part.file] = tx.attachments.content(attachment.id)
    return pack(
        session,
        tx,
        kind=Kind.HANDOVER,
        to=recipient,
        case_id=handover.case_id,
        handover_id=handover.id,
        ownership=handover.ownership,
        files=files,
        beside=Beside(
            informed=tuple(map(tx.contacts.get, handover.informed)),
            readers=handover.readers,
            password=password,
        ),
    )


def _sealed_summary(session: Session, tx: Transaction, handover_id: HandoverId) -> bytes:
    record = sent(tx, handover_id, Kind.HANDOVER)
    return reopen(session, tx.packages.content(record.package_id, "out"))[packages.SUMMARY]


def _summary(session: Session, gathered: Gathered) -> bytes:
    from hop_desktop.documents.summary import summary_pdf

    return summary_pdf(gathered.content, fonts=session.resources / "fonts")
