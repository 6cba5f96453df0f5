# SPDX-License-Identifier: EUPL-1.2
"""What this house holds of a case, and what the house that took it over from here still lacks."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from hop_desktop.app.case_entries import entries_to_send
from hop_desktop.app.cases import signatures
from hop_desktop.app.files_to_send import attachments_to_send
from hop_desktop.app.handover_content import PART_OF, records_to_send
from hop_desktop.app.session import Session
from hop_desktop.domain.attachments import AttachedTo, Attachment
from hop_desktop.domain.cases import CaseCustody, Move, SupportCase
from hop_desktop.domain.content import ConsentPart, Entry
from hop_desktop.domain.handovers import Handover, HandoverState, IncomingState, Part
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.packages import HeldEntry
from hop_desktop.domain.records import CaseRecords, Record
from hop_desktop.domain.supplements import (
    Held,
    Item,
    ItemKind,
    belongs,
    entry_item,
    is_missing,
    record_item,
    record_items,
)
from hop_desktop.store.transaction import Transaction

OneRecord = TypeVar("OneRecord", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """What is held here, as a receipt and an acknowledgement say it."""

    entries: tuple[HeldEntry, ...]
    records: tuple[HeldEntry, ...]
    files: tuple[str, ...]


NOTHING_HELD = Holdings(entries=(), records=(), files=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What the new owner lacks, as far as is known here."""

    entries: tuple[Entry, ...] = ()
    records: CaseRecords = field(default_factory=CaseRecords)
    files: tuple[Attachment, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """Everything as items."""
        return (
            *map(entry_item, self.entries),
            *record_items(self.records),
            *(Item(kind=ItemKind.FILE, key=file.sha256) for file in self.files),
        )


def holdings(session: Session, tx: Transaction, case_id: CaseId) -> Holdings:
    """Return what this house holds of a case, its own entries and those of others."""
    case = tx.cases.get(case_id)
    return Holdings(
        entries=tuple(
            HeldEntry(id=entry.id, revision=entry.revision, author_store=entry.author_store)
            for entry in entries_to_send(session, tx, case)
        ),
        records=tuple(
            HeldEntry(id=record.id, revision=record.revision)
            for record in tx.records.of_case(case_id).all()
        ),
        files=tuple(sorted(_files_here(session, tx, case))),
    )


def _files_here(session: Session, tx: Transaction, case: SupportCase) -> set[str]:
    came = (
        file
        for item in tx.incoming.of_case(case.id)
        if item.state in {IncomingState.OFFERED, IncomingState.ACCEPTED}
        for file in tx.attachments.of(AttachedTo.INCOMING, item.handover_id)
    )
    return {file.sha256 for file in (*came, *attachments_to_send(session, tx, case))}


def onward(tx: Transaction, case: SupportCase) -> Handover | None:
    """Return the handover by which the case left this house, while it is elsewhere."""
    if case.custody is not CaseCustody.PAST:
        return None
    accepted = (h for h in tx.handovers.of_case(case.id) if h.state is HandoverState.ACCEPTED)
    return next(accepted, None)


def missing_there(
    session: Session, tx: Transaction, case: SupportCase, handover: Handover
) -> Missing:
    """Return what the new owner lacks; what was kept back from it stays."""
    there = _There(
        parts=handover.parts, held=tx.supplements.held(handover.id), gone_at=_gone_at(case)
    )
    return Missing(
        entries=tuple(
            entry
            for entry in (
                *entries_to_send(session, tx, case),
                *late_parts(session, tx, case, handover),
            )
            if PART_OF.get(entry.kind, Part.CHILD) in there.parts
            and belongs(entry, own_store=session.store.id, gone_at=there.gone_at)
            and is_missing(entry_item(entry), there.held)
        ),
        records=_records(tx, case, there),
        files=_files(session, tx, case, there),
    )


def late_parts(
    session: Session, tx: Transaction, case: SupportCase, handover: Handover
) -> tuple[Entry, ...]:
    """Return the parts of a case as they stand after a handover of it, as entries."""
    return _parts(session, tx, case, number=handover.ownership, since=handover.sealed_at)


def parts_since_restore(
    session: Session, tx: Transaction, case: SupportCase, *, number: int
) -> tuple[Entry, ...]:
    """Return the parts of a case that were written since the restore, as entries by a number.

    By which handover the case had gone is not known again yet.
    """
    parts = _parts(session, tx, case, number=number, since=session.now())
    return tuple(part for part in parts if tx.rows.is_of_this_life(part.revision))


def _parts(
    session: Session, tx: Transaction, case: SupportCase, *, number: int, since: datetime | None
) -> tuple[Entry, ...]:
    # The words of documents are needed for nothing else here.
    from hop_desktop.app.late_parts import late_parts as as_entries

    return as_entries(tx, case, signatures(tx), session.store.id, number=number, since=since)


def note_sealed_parts(
    session: Session, tx: Transaction, case: SupportCase, handover: Handover
) -> None:
    """Note what the parts of a case are as its handover is sealed: only newer ones follow it."""
    tx.supplements.note_held(handover.id, map(entry_item, late_parts(session, tx, case, handover)))


def note_parts_sealed_before(
    session: Session,
    tx: Transaction,
    case: SupportCase,
    handover: Handover,
    consents: Collection[ConsentPart],
) -> None:
    """Note the same of a handover that was forgotten: what was written since is newer than it.

    Of consents those that went along count as they did, even if only it brought them back.
    """
    parts = late_parts(session, tx, case, handover)
    sealed = (
        part
        for part in parts
        if part.consent in consents or not tx.rows.is_of_this_life(part.revision)
    )
    tx.supplements.note_held(handover.id, map(entry_item, sealed))


@dataclass(frozen=True, slots=True, kw_only=True)
class _There:
    """What was to go along, what is held there, and until when this house was responsible."""

    parts: frozenset[Part]
    held: Held
    gone_at: datetime

    def lacks(self, records: Iterable[OneRecord]) -> tuple[OneRecord, ...]:
        """Return the records of that time which are missing there."""
        return tuple(
            record
            for record in records
            if record.written_at <= self.gone_at and is_missing(record_item(record), self.held)
        )


def _gone_at(case: SupportCase) -> datetime:
    return next(step.at for step in reversed(case.transitions) if step.move is Move.HANDED_OVER)


def _records(tx: Transaction, case: SupportCase, there: _There) -> CaseRecords:
    every = records_to_send(tx, case, there.parts)
    return CaseRecords(
        assessments=there.lacks(every.assessments),
        points=there.lacks(every.points),
        occasions=there.lacks(every.occasions),
        reviews=there.lacks(every.reviews),
        finals=there.lacks(every.finals),
        levels=there.lacks(every.levels),
    )


def _files(
    session: Session, tx: Transaction, case: SupportCase, there: _There
) -> tuple[Attachment, ...]:
    if Part.ATTACHMENTS not in there.parts:
        return ()
    return tuple(
        file
        for file in attachments_to_send(session, tx, case, there.parts)
        if (file.kind is AttachedTo.INCOMING or file.added_at <= there.gone_at)
        and is_missing(Item(kind=ItemKind.FILE, key=file.sha256), there.held)
    )
