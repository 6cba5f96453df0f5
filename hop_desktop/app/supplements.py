# SPDX-License-Identifier: EUPL-1.2
"""After a handover: the former owner supplies what the new one lacks, until it is acknowledged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hop_desktop.app.files_to_send import file_parts
from hop_desktop.app.handover_content import sender_of
from hop_desktop.app.holdings import Missing, missing_there, onward
from hop_desktop.app.house import contact_or_me
from hop_desktop.app.outgoing import write_beside
from hop_desktop.app.package_contents import canonical
from hop_desktop.app.packing import Packed, pack
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.content import SupplementContent
from hop_desktop.domain.errors import HandoverNotOpen
from hop_desktop.domain.handovers import Handover, HandoverState
from hop_desktop.domain.ids import CaseId, HandoverId, PackageId
from hop_desktop.domain.packages import Kind
from hop_desktop.domain.supplements import SealedSupplement, content_sha256
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What the new owner of a case still lacks; ``sealed_at`` when a file with it was sealed."""

    handover_id: HandoverId
    case_id: CaseId
    child: str
    recipient: str
    entries: int
    files: int
    sealed_at: datetime | None

    @property
    def count(self) -> int:
        """How many entries and files wait to be acknowledged."""
        return self.entries + self.files


def owed(session: Session) -> tuple[Owed, ...]:
    """Return what waits to be sent or acknowledged, case by case."""
    session.check(Action.SEAL)
    with session.read() as tx:
        gone = {h.case_id: None for h in tx.handovers.listed() if h.state is HandoverState.ACCEPTED}
        found = (_owed(session, tx, tx.cases.get(case_id)) for case_id in gone)
        return tuple(each for each in found if each is not None)


def owed_of_case(session: Session, case_id: CaseId) -> Owed | None:
    """Return what the new owner of a case still lacks, if anything."""
    session.check(Action.SEAL)
    with session.read() as tx:
        return _owed(session, tx, tx.cases.get(case_id))


def write_supplement(session: Session, case_id: CaseId, folder: Path) -> Path:
    """Write what the new owner lacks into a folder, sealed for it alone and this house.

    While nothing more is missing it is the same file again. Raises ``HandoverNotOpen`` when
    nothing is missing, ``RecipientNotConfirmed``, ``DiskFull`` or ``WriteFailed``; a package that
    was sealed stays.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        case = tx.cases.get(case_id)
        handover, missing = _what_is_missing(session, tx, case)
        name, content = _sealed_before(tx, handover, missing)
        packed = None if content else _seal(session, tx, handover, missing)
    if packed is not None:
        name, content = packed.record.file_name, packed.content
        with session.write("handover.supplemented", "handover", handover.id) as tx:
            tx.packages.record(packed.record, packed.content)
            tx.supplements.record(
                SealedSupplement(
                    package_id=packed.record.package_id,
                    handover_id=handover.id,
                    content_sha256=content_sha256(missing.items),
                    sealed_at=session.now(),
                )
            )
    path = write_beside(folder, name, content)
    with session.write("handover.supplement-written", "handover", handover.id):
        return path


def write_reply(session: Session, package_id: PackageId, folder: Path) -> Path:
    """Write what this house has answered to a package that came; always the same bytes.

    Raises ``HandoverNotOpen`` when it asks for no answer, ``DiskFull`` or ``WriteFailed``.
    """
    session.check(Action.SEAL)
    with session.read() as tx:
        replies = tx.packages.answers_to(package_id)
        if not replies:
            raise HandoverNotOpen
        content = tx.packages.content(replies[0].package_id, "out")
    path = write_beside(folder, replies[0].file_name, content)
    with session.write("incoming.answer-written", "package", package_id):
        return path


def _owed(session: Session, tx: Transaction, case: SupportCase) -> Owed | None:
    handover = onward(tx, case)
    if handover is None:
        return None
    missing = missing_there(session, tx, case, handover)
    if not missing.items:
        return None
    last = tx.supplements.last(handover.id)
    sealed = last is not None and last.content_sha256 == content_sha256(missing.items)
    return Owed(
        handover_id=handover.id,
        case_id=case.id,
        child=tx.children.get(case.child_id).name,
        recipient=tx.contacts.get(handover.recipient).card.name,
        entries=len(missing.items) - len(missing.files),
        files=len(missing.files),
        sealed_at=last.sealed_at if last is not None and sealed else None,
    )


def is_owed(session: Session, tx: Transaction, case: SupportCase) -> bool:
    """Say whether the new owner of a case still lacks something, within another's step."""
    return _owed(session, tx, case) is not None


def owed_after(
    session: Session, tx: Transaction, case: SupportCase, handover: Handover
) -> Owed | None:
    """Return what the new owner lacks, if it is this handover by which it became so."""
    found = _owed(session, tx, case)
    return found if found is not None and found.handover_id == handover.id else None


def _what_is_missing(
    session: Session, tx: Transaction, case: SupportCase
) -> tuple[Handover, Missing]:
    handover = onward(tx, case)
    if handover is None:
        raise HandoverNotOpen
    missing = missing_there(session, tx, case, handover)
    if not missing.items:
        raise HandoverNotOpen
    return handover, missing


def _sealed_before(tx: Transaction, handover: Handover, missing: Missing) -> tuple[str, bytes]:
    last = tx.supplements.last(handover.id)
    same = last is not None and last.content_sha256 == content_sha256(missing.items)
    record = tx.packages.find(last.package_id, "out") if last and same else None
    if record is None:
        return "", b""
    return record.file_name, tx.packages.content(record.package_id, "out")


def _seal(session: Session, tx: Transaction, handover: Handover, missing: Missing) -> Packed:
    content = SupplementContent(
        schema=packages.CONTENT_SCHEMA,
        case_id=handover.case_id,
        handover_id=handover.id,
        ownership=handover.ownership,
        made_on=session.today(),
        sender=sender_of(tx, tx.institution.get(), contact_or_me(session, tx), None),
        entries=missing.entries,
        records=missing.records,
        files=file_parts(missing.files),
    )
    files = {packages.SUPPLEMENT: canonical(content)}
    for part, attachment in zip(content.files, missing.files, strict=True):
        files[part.file] = tx.attachments.content(attachment.id)
    return pack(
        session,
        tx,
        kind=Kind.SUPPLEMENT,
        to=tx.contacts.get(handover.recipient),
        case_id=handover.case_id,
        handover_id=handover.id,
        ownership=handover.ownership,
        files=files,
    )
