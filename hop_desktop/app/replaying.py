# SPDX-License-Identifier: EUPL-1.2
"""Packages that a restored store had forgotten, taken in again in the order in which they counted.

Nothing is decided anew: what was answered then is the answer. Only a number higher than the one
known here moves the case, so that contacts may answer in any order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from hop_desktop.app.answers import acknowledge
from hop_desktop.app.arrivals import checked_content, keep_offer
from hop_desktop.app.holdings import holdings, note_parts_sealed_before
from hop_desktop.app.house import is_colleague
from hop_desktop.app.letters_in import (
    acknowledge_letter,
    checked_letter,
    keep_letter,
    note_reached,
)
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.app.package_contents import read_answer, read_plain, read_supplement
from hop_desktop.app.replaying_children import replay_child_file
from hop_desktop.app.replaying_parts import take_parts_again
from hop_desktop.app.session import Session
from hop_desktop.app.supplied import keep_supplied_files
from hop_desktop.app.taking_over import (
    keep_child,
    keep_late_consents,
    take_entries,
    take_over,
    take_written,
)
from hop_desktop.app.unpacking import Opened
from hop_desktop.domain import packages
from hop_desktop.domain.cases import CaseCustody, CaseStatus, Stage, SupportCase
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.content import HandoverContent
from hop_desktop.domain.handovers import (
    Handover,
    HandoverState,
    IncomingState,
    Part,
)
from hop_desktop.domain.packages import (
    Acknowledgement,
    Kind,
    PackageRecord,
    Party,
    ReaderKind,
    Verdict,
)
from hop_desktop.domain.supplements import held_items
from hop_desktop.store.transaction import Transaction

ORDER = (
    Kind.HANDOVER,
    Kind.INTERNAL,
    Kind.TRANSITION,
    Kind.WITHDRAW,
    Kind.RECEIPT,
    Kind.SUPPLEMENT,
    Kind.QUESTION,
    Kind.ANSWER,
    Kind.FEEDBACK,
    Kind.ACK,
)


def place_of(package: Opened) -> tuple[int, int, datetime, str]:
    """Return where a package stands in the replay: by ownership number, then as it must follow."""
    manifest = package.manifest
    order = ORDER.index(manifest.kind)
    return manifest.ownership, order, manifest.created_at, str(manifest.package_id)


def returning_place(record: PackageRecord) -> tuple[bool, int, datetime]:
    """Return where a package stands among those given back, when not all fit into one answer.

    No answer comes before what it answers. What this house asked back comes last: the asker logs
    it only when it has its own answer back.
    """
    asked_back = record.kind is Kind.WITHDRAW and record.direction == "out"
    return asked_back, ORDER.index(record.kind), record.at


def as_sent(tx: Transaction, package: Opened) -> Opened | None:
    """Return an own package as it was sent to whom it asks, even if another was told and kept it.

    Nothing for an asked house that this store does not know any more: its card is needed first.
    """
    asked = next(iter(_contacts(tx, package.manifest.recipients)), None)
    return replace(package, sender=asked, informed=None) if asked else None


def _contacts(tx: Transaction, parties: Sequence[Party]) -> tuple[Contact, ...]:
    by_key = {signing_fingerprint(each.card.signing_key): each for each in tx.contacts.all()}
    return tuple(by_key[party.key] for party in parties if party.key in by_key)


def replay(session: Session, tx: Transaction, package: Opened, *, sent: bool) -> None:
    """Take in one package that this house had sent, or received, before the restore."""
    if package.manifest.case_id == packages.NO_CASE:
        replay_child_file(session, tx, package, sent=sent)
        return
    match package.manifest.kind:
        case Kind.SUPPLEMENT:
            _supplement(session, tx, package, sent=sent)
        case Kind.QUESTION | Kind.ANSWER | Kind.FEEDBACK:
            _letter(session, tx, package, sent=sent)
        case _ if sent:
            _replay_sent(session, tx, package)
        case _:
            _replay_received(session, tx, package)


def _replay_sent(session: Session, tx: Transaction, package: Opened) -> None:
    match package.manifest.kind:
        case Kind.HANDOVER:
            _sent_handover(session, tx, package)
        case Kind.WITHDRAW:
            _sent_withdrawal(tx, package)
        case Kind.RECEIPT:
            _given_answer(session, tx, package)
        case _:
            pass


def _replay_received(session: Session, tx: Transaction, package: Opened) -> None:
    match package.manifest.kind:
        case Kind.HANDOVER:
            if tx.incoming.find(package.manifest.handover_id) is None:
                keep_offer(session, tx, package, checked_content(session, package))
        case Kind.WITHDRAW if package.informed:
            _let_go(session, tx, package)
        case Kind.RECEIPT:
            _received_answer(session, tx, package)
        case Kind.ACK:
            _acknowledged(session, tx, package)
        case _:
            pass


# What this house had sent


def _sent_handover(session: Session, tx: Transaction, package: Opened) -> None:
    content = checked_content(session, package)
    if tx.cases.find(content.case_id) is None:
        _case_anew(session, tx, content)
    take_written(session, tx, content.case_id, content.entries, content.records)
    take_parts_again(session, tx, content, life=package.manifest.incarnation)
    case = tx.cases.get(content.case_id)
    counts = content.ownership > case.ownership
    _end_others(tx, content)
    known = tx.handovers.find(content.handover_id)
    if known is not None and not _stood_otherwise(known, package):
        return
    sealed = tx.handovers.save(_handover(session, tx, package, content, known, counts=counts))
    note_parts_sealed_before(session, tx, case, sealed, content.consents)
    if counts:
        stage = Stage(max(case.stage.value, content.stage))
        out = replace(
            case,
            custody=CaseCustody.OUT,
            status=CaseStatus.OPEN,
            stage=stage,
            ownership=content.ownership - 1,
        )
        tx.cases.save(out)


def _stood_otherwise(known: Handover, package: Opened) -> bool:
    """Say whether a handover had been sealed otherwise than this store tells since the restore.

    A preparation, even one given up since, had been sealed. What was sealed anew for the same
    house is refused there, for it knows the first package: only that one can be answered.
    """
    unanswered = known.answered_at is None and known.recipient == package.sender.id
    return known.package_id is None or unanswered


def _case_anew(session: Session, tx: Transaction, content: HandoverContent) -> None:
    """Open a case again that was opened after the backup, as it was when it was sent."""
    case = SupportCase(
        id=content.case_id,
        child_id=keep_child(tx, content.child),
        concern=content.concern,
        stage=Stage(content.stage),
        responsible=session.person.id,
        opened_on=content.opened_on,
        stage_since=session.today(),
        need=content.need,
        child_voice=content.child_voice,
        parent_voice=content.parent_voice,
        participants=frozenset({session.person.id}),
    )
    tx.cases.save(case)


def _end_others(tx: Transaction, content: HandoverContent) -> None:
    """End a handover that stood open at the time of the backup: this one was sealed after it."""
    other = tx.handovers.open_of_case(content.case_id)
    if other is None or other.id == content.handover_id or other.ownership > content.ownership:
        return
    ended = other.drop() if not other.is_waiting else replace(other, state=HandoverState.WITHDRAWN)
    tx.handovers.save(ended)


def _handover(
    session: Session,
    tx: Transaction,
    package: Opened,
    content: HandoverContent,
    known: Handover | None,
    *,
    counts: bool,
) -> Handover:
    """Return the handover as it was sealed; one that a later number has overtaken is ended."""
    withheld = content.withheld
    begun = known or Handover(
        id=content.handover_id,
        case_id=content.case_id,
        recipient=package.sender.id,
        ownership=content.ownership,
        created_by=session.person.id,
    )
    return replace(
        begun,
        recipient=package.sender.id,
        informed=tuple(
            contact.id
            for contact in _contacts(tx, package.manifest.informed)
            if contact.id != package.sender.id
        ),
        by_password=any(each.kind is ReaderKind.PASSWORD for each in package.manifest.readers),
        state=HandoverState.SEALED if counts else HandoverState.WITHDRAWN,
        ownership=content.ownership,
        reason=content.reason,
        parts=frozenset(Part) - {item.part for item in withheld},
        withheld=withheld,
        basis=content.basis,
        basis_note=content.basis_note,
        carer_informed=content.carer_informed,
        carer_note=content.carer_note,
        expected_answer_on=content.expected_answer_on,
        package_id=package.manifest.package_id,
        package_sha256=package.sha256,
        file_name=package.file_name,
        sealed_at=package.manifest.created_at,
    )


def _sent_withdrawal(tx: Transaction, package: Opened) -> None:
    handover = tx.handovers.find(package.manifest.handover_id)
    if handover is None or handover.state not in {HandoverState.SEALED, HandoverState.DELIVERED}:
        return
    tx.handovers.save(handover.ask_back())
    tx.cases.save(tx.cases.get(handover.case_id).withdrawing())


def _given_answer(session: Session, tx: Transaction, package: Opened) -> None:
    """Let the answer stand that this house had given, and what it meant for the case.

    An acceptance beats what was answered anew: who gives it back has let the case go by it.
    """
    answer = read_answer(package.files.get(packages.ANSWER, b""))
    incoming = tx.incoming.find(answer.handover_id)
    if incoming is None:
        if answer.verdict is Verdict.WITHDRAWN:
            sender = package.sender.card.store_id  # this house answered it
            tx.tombstones.add(answer.handover_id, answer.answered_at, sender=sender)
        return
    if incoming.state is not IncomingState.OFFERED and answer.verdict is not Verdict.ACCEPTED:
        return
    content = tx.received.content(incoming.handover_id)
    if answer.verdict is Verdict.ACCEPTED:
        _accepted_then(
            session,
            tx,
            content,
            superseded=answer.superseded,
            life=package.manifest.incarnation,
        )
    tx.incoming.save(
        replace(
            incoming,
            state=IncomingState(answer.verdict.value),
            answered_at=answer.answered_at,
            words=answer.words,
            answer_file_name=package.file_name,
        )
    )


def _accepted_then(
    session: Session, tx: Transaction, content: HandoverContent, *, superseded: bool, life: int
) -> None:
    case = tx.cases.find(content.case_id)
    newer = case is None or content.ownership > case.ownership
    if newer and not superseded:
        take_over(session, tx, content, again=True)
    elif case is not None:
        take_entries(session, tx, content)
        if not superseded:
            take_parts_again(session, tx, content, life=life)


# What this house had received


def _let_go(session: Session, tx: Transaction, package: Opened) -> None:
    incoming = tx.incoming.find(package.manifest.handover_id)
    if incoming is None:
        manifest = package.manifest
        tx.tombstones.add(manifest.handover_id, session.now(), sender=manifest.store_id)
    elif incoming.for_information:
        tx.incoming.save(incoming.let_go())


def _received_answer(session: Session, tx: Transaction, package: Opened) -> None:
    answer = read_answer(package.files.get(packages.ANSWER, b""))
    handover = tx.handovers.find(answer.handover_id)
    if handover is None or handover.answered_at is not None or not handover.fits(answer):
        return
    answered = replace(
        handover,
        state=HandoverState(answer.verdict.value),
        verdict_words=answer.words,
        answered_by=answer.answered_by,
        answered_at=answer.answered_at,
    )
    tx.handovers.save(answered)
    tx.supplements.note_held(
        handover.id, held_items(answer.holds, answer.holds_records, answer.holds_files)
    )
    case = tx.cases.get(handover.case_id)
    if answer.ownership <= case.ownership:
        return
    if answer.verdict is not Verdict.ACCEPTED:
        tx.cases.save(case.kept(number=answer.ownership))
        return
    gone = case.gone(
        number=answer.ownership,
        on=session.today(),
        at=max(answer.answered_at, session.now()),
        by=session.person.id,
        reason=handover.reason,
        within_house=is_colleague(tx, handover.recipient),
    )
    tx.cases.save(gone)


def _supplement(session: Session, tx: Transaction, package: Opened, *, sent: bool) -> None:
    """Keep what was supplied; an acknowledgement that got lost is sealed anew."""
    content = read_supplement(
        package.files.get(packages.SUPPLEMENT, b""), schemas=session.resources / "schemas"
    )
    if tx.cases.find(content.case_id) is None:
        return
    if not sent:
        keep_late_consents(session, tx, content)
    take_written(session, tx, content.case_id, content.entries, content.records)
    if not sent:
        keep_supplied_files(session, tx, content, package)
        if not tx.packages.answers_to(package.manifest.package_id):
            held = holdings(session, tx, package.manifest.case_id)
            acknowledge(session, tx, package, held)


def _letter(session: Session, tx: Transaction, package: Opened, *, sent: bool) -> None:
    """Keep a letter as it was sent or came; an acknowledgement that got lost is sealed anew."""
    manifest = package.manifest
    known = tx.handovers.find(manifest.handover_id) or tx.incoming.find(manifest.handover_id)
    if known is None or tx.letters.find(manifest.package_id) is not None:
        return
    keep_letter(session, tx, package, checked_letter(session, package), sent=sent)
    if not sent and not tx.packages.answers_to(manifest.package_id):
        acknowledge_letter(session, tx, package)


def _acknowledged(session: Session, tx: Transaction, package: Opened) -> None:
    ack = read_plain(package.files.get(packages.ACKNOWLEDGEMENT, b""), Acknowledgement)
    note_reached(session, tx, ack.package_id)
    if tx.handovers.find(ack.handover_id) is not None:
        tx.supplements.note_held(
            ack.handover_id, held_items(ack.holds, ack.holds_records, ack.holds_files)
        )
