# SPDX-License-Identifier: EUPL-1.2
"""Gathering what a child's file carries: within the house all, to the next place what may go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from hop_desktop.app.case_entries import entries_of_child, observations_of_child
from hop_desktop.app.cases import levels_of_child
from hop_desktop.app.dealing_entries import consent_part
from hop_desktop.app.files_to_send import attachments_to_send, file_parts
from hop_desktop.app.form_papers import papers_that_stay
from hop_desktop.app.handover_content import child_part, plan_of, sender_of
from hop_desktop.app.house import contact_or_maker
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.attachments import AttachedTo, Attachment
from hop_desktop.domain.cases import CaseStatus, SupportCase
from hop_desktop.domain.child_content import CaseNote, InternalContent, TransitionContent
from hop_desktop.domain.consents import Consent, ConsentScope, holding
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.content import Entry, EntryKind, PlanPart, Sender
from hop_desktop.domain.ids import ChildId, StoreId
from hop_desktop.domain.institution import Institution
from hop_desktop.domain.records import CaseRecords
from hop_desktop.domain.sendings import Sending, TransitionPart, is_same_house, needs_consent
from hop_desktop.store.transaction import Transaction

READINESS_CARD = "koolivalmiduskaart"
PART_OF = {
    EntryKind.OBSERVATION: TransitionPart.OBSERVATIONS,
    EntryKind.MEASURE: TransitionPart.MEASURES,
    EntryKind.PARENT_TALK: TransitionPart.TALKS,
    EntryKind.INFORMATION: TransitionPart.MEASURES,
    EntryKind.CONVERSATION: TransitionPart.TALKS,
    EntryKind.ROUND_TABLE: TransitionPart.TALKS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Internal:
    """What goes within the house, and the attachments' own records in the order of its files."""

    content: InternalContent
    attachments: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """What goes to the next place, and the attachments' own records in the order of its files."""

    content: TransitionContent
    attachments: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TransitionRow:
    """A line of the tick-list: how much of a part there is, and its period."""

    part: TransitionPart
    count: int
    first: date | None = None
    last: date | None = None


def internal(session: Session, tx: Transaction, sending: Sending) -> Internal:
    """Return what another computer of the house would read if it were sealed now.

    What that computer wrote itself does not travel back to it.
    """
    contact = tx.contacts.get(sending.recipient)
    attachments = all_files(session, tx, sending.child_id)
    content = InternalContent(
        schema=packages.CONTENT_SCHEMA,
        sending_id=sending.id,
        made_on=session.today(),
        sender=_sender(session, tx, sending),
        recipient=contact.card.name,
        child=child_part(tx, tx.children.get(sending.child_id), with_family=True),
        cases=tuple(map(_note, tx.cases.of_child(sending.child_id))),
        entries=tuple(
            entry
            for entry in entries_of_child(session, tx, sending.child_id)
            if entry.author_store != contact.card.store_id
        ),
        files=file_parts(attachments),
    )
    return Internal(content=content, attachments=attachments)


def transition(session: Session, tx: Transaction, sending: Sending) -> Transition:
    """Return what the next place would read if it were sealed now."""
    child = tx.children.get(sending.child_id)
    contact = tx.contacts.get(sending.recipient)
    going, case = sending.parts, _newest_case(tx, child.id)
    card = readiness_card(tx, child.id) if TransitionPart.CARD in going else None
    papers = _papers(tx, child.id) if TransitionPart.DOCUMENTS in going else ()
    attachments = (*((card,) if card else ()), *papers)
    files = file_parts(attachments)
    consent = _consent_needed(session, tx, sending, contact)
    planned = TransitionPart.PLAN in going and case is not None
    content = TransitionContent(
        schema=packages.CONTENT_SCHEMA,
        sending_id=sending.id,
        made_on=session.today(),
        sender=_sender(session, tx, sending),
        recipient=contact.card.name,
        child=child_part(tx, child, with_family=False),
        parts=tuple(part for part in TransitionPart if part in going),
        consent=consent_part(consent) if consent else None,
        carer_note=sending.carer_note,
        card_file=files[0].file if card else "",
        case=_note(case) if case and TransitionPart.CASE in going else None,
        plan=plan_of(tx, case) if planned and case else PlanPart(),
        records=_records(tx, child.id, case, going),
        entries=tuple(
            entry
            for entry in entries_of_this_house(session, tx, child.id)
            if PART_OF.get(entry.kind) in going
        ),
        files=files,
    )
    return Transition(content=content, attachments=attachments)


def transition_rows(
    session: Session, tx: Transaction, child_id: ChildId
) -> tuple[TransitionRow, ...]:
    """Return the tick-list of a child: what there is that could go along."""
    case = _newest_case(tx, child_id)
    days: dict[TransitionPart, list[date]] = {}
    for entry in entries_of_this_house(session, tx, child_id):
        if entry.kind in PART_OF:
            days.setdefault(PART_OF[entry.kind], []).append(entry.on)
    plan = tx.plans.of_case(case.id) if case else None
    assessed = _records(tx, child_id, case, frozenset({TransitionPart.ASSESSMENTS})).all()
    counts = {
        TransitionPart.CARD: 1 if readiness_card(tx, child_id) else 0,
        TransitionPart.DOCUMENTS: len(_papers(tx, child_id)),
        TransitionPart.PLAN: len(plan.goals) if plan else 0,
        TransitionPart.ASSESSMENTS: len(assessed),
        TransitionPart.CASE: 1 if case and case.status is CaseStatus.OPEN else 0,
    }
    return tuple(
        TransitionRow(
            part=part,
            count=counts.get(part, len(days.get(part, ()))),
            first=min(days.get(part, ()), default=None),
            last=max(days.get(part, ()), default=None),
        )
        for part in TransitionPart
    )


def consent_for_next_place(session: Session, tx: Transaction, child_id: ChildId) -> Consent | None:
    """Return the family's consent that more than the law lets go along, if one holds today."""
    return holding(tx.consents.of_child(child_id), ConsentScope.NEXT_PLACE, session.today())


def _consent_needed(
    session: Session, tx: Transaction, sending: Sending, contact: Contact
) -> Consent | None:
    """Return the consent on which the parts rest; nothing where the law alone lets them go."""
    if not any(needs_consent(part, to=contact.card.workplace) for part in sending.parts):
        return None
    return consent_for_next_place(session, tx, sending.child_id)


def readiness_card(tx: Transaction, child_id: ChildId) -> Attachment | None:
    """Return the newest frozen paper of a finished school-readiness card."""
    return next(iter(_frozen(tx, child_id, lambda name: name == READINESS_CARD)), None)


def entries_of_this_house(
    session: Session, tx: Transaction, child_id: ChildId
) -> tuple[Entry, ...]:
    """Return what was written of a child in this house, on whichever of its computers.

    What another house wrote is not this one's to pass on to a third.
    """
    stores = {session.store.id, *colleague_stores(tx, tx.institution.get())}
    entries = entries_of_child(session, tx, child_id)
    return tuple(entry for entry in entries if entry.author_store in stores)


def colleague_stores(tx: Transaction, house: Institution) -> set[StoreId]:
    """Return the other computers of the house that this one knows and trusts."""
    return {
        contact.card.store_id
        for contact in tx.contacts.all()
        if contact.is_confirmed and is_same_house(house, contact.card)
    }


def _sender(session: Session, tx: Transaction, sending: Sending) -> Sender:
    place = tx.children.get(sending.child_id).place
    maker = contact_or_maker(session, tx, sending.created_by)
    return sender_of(tx, tx.institution.get(), maker, place)


def _note(case: SupportCase) -> CaseNote:
    return CaseNote(
        id=case.id,
        concern=case.concern,
        stage=case.stage.value,
        is_open=case.status is CaseStatus.OPEN,
        opened_on=case.opened_on,
        stage_two_asked=case.stage_two_asked,
    )


def _newest_case(tx: Transaction, child_id: ChildId) -> SupportCase | None:
    found = tx.cases.of_child(child_id)
    return tx.cases.open_of_child(child_id) or (found[0] if found else None)


def _records(
    tx: Transaction, child_id: ChildId, case: SupportCase | None, going: frozenset[TransitionPart]
) -> CaseRecords:
    written = tx.records.of_case(case.id) if case else CaseRecords()
    planned, assessed = TransitionPart.PLAN in going, TransitionPart.ASSESSMENTS in going
    return CaseRecords(
        assessments=written.assessments if assessed else (),
        levels=levels_of_child(tx, child_id) if assessed else (),
        points=written.points if planned else (),
        occasions=written.occasions if planned else (),
        reviews=written.reviews if planned else (),
        finals=written.finals if planned else (),
    )


def _papers(tx: Transaction, child_id: ChildId) -> tuple[Attachment, ...]:
    """Return the newest frozen papers of the other documents."""
    return _frozen(tx, child_id, lambda name: name != READINESS_CARD)


def _frozen(
    tx: Transaction, child_id: ChildId, wanted: Callable[[str], bool]
) -> tuple[Attachment, ...]:
    """Return the newest papers of the documents of some forms, the latest first."""
    stay = papers_that_stay(tx, child_id)
    papers = tx.form_documents.papers_of_child(child_id)
    newest = {paper.document_id: paper.attachment_id for paper in papers}
    documents = (each for each in tx.form_documents.of_child(child_id) if wanted(each.form.name))
    found = (newest[each.id] for each in documents if each.id in newest)
    return tuple(tx.attachments.get(paper) for paper in found if paper not in stay)


def all_files(session: Session, tx: Transaction, child_id: ChildId) -> tuple[Attachment, ...]:
    """Return every file of a child that may leave this computer, each once."""
    files = [
        file
        for case in tx.cases.of_child(child_id)
        for file in attachments_to_send(session, tx, case)
    ]
    stay = papers_that_stay(tx, child_id)
    stay |= {copy.attachment_id for copy in tx.access_copies.of_child(child_id)}
    files += [file for file in tx.attachments.of(AttachedTo.CHILD, child_id) if file.id not in stay]
    for seen in observations_of_child(session, tx, child_id):
        if seen.child_id == child_id:
            files += tx.attachments.of(AttachedTo.OBSERVATION, seen.id)
    return tuple({file.sha256: file for file in reversed(files)}.values())[::-1]
