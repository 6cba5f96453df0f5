# SPDX-License-Identifier: EUPL-1.2
"""Making a package: its manifest written and signed, and all of it sealed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from hop_desktop.app.manifests import package_name, signing_fingerprint
from hop_desktop.app.package_contents import canonical
from hop_desktop.app.readership import (
    NOBODY,
    Beside,
    informed_lines,
    next_number,
    reader_lines,
    recipients,
)
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain import packages
from hop_desktop.domain.contacts import Contact, ContactCard
from hop_desktop.domain.errors import (
    AnswerInDoubt,
    HandoversLocked,
    RecipientNotConfirmed,
    UnsupportedRecipient,
)
from hop_desktop.domain.ids import CaseId, HandoverId, PackageId
from hop_desktop.domain.packages import (
    MOVING,
    Kind,
    Manifest,
    PackageCopy,
    PackageRecord,
    PackedFile,
    Party,
)
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A sealed package: its record for the exchange log, who else gets it, and its bytes."""

    record: PackageRecord
    copies: tuple[PackageCopy, ...]
    content: bytes

    def keep(self, tx: Transaction) -> None:
        """Write the package into the exchange log."""
        tx.packages.record(self.record, self.content)
        for copy in self.copies:
            tx.packages.record_copy(self.record, copy)


def pack(
    session: Session,
    tx: Transaction,
    *,
    kind: Kind,
    to: Contact,
    case_id: CaseId,
    handover_id: HandoverId,
    ownership: int,
    files: Mapping[str, bytes],
    in_reply_to: PackageId | None = None,
    beside: Beside = NOBODY,
) -> Packed:
    """Sign and seal files for a confirmed contact and, always, for this house itself.

    All get the same bytes. Raises ``RecipientNotConfirmed`` when the contact, or one that is
    informed, is not confirmed, ``UnsupportedRecipient`` for a certificate that has run out, and
    ``HandoversLocked`` for what moves responsibility while a restored store asks round, and
    ``AnswerInDoubt`` for an answer when that was settled with the sender by word alone.
    """
    if kind in MOVING and case_id != packages.NO_CASE and tx.backups.handover_lock() is not None:
        raise HandoversLocked
    if kind is Kind.RECEIPT and case_id != packages.NO_CASE and tx.restores.is_in_doubt(to.id):
        raise AnswerInDoubt
    if not all(contact.is_confirmed for contact in (to, *beside.informed)):
        raise RecipientNotConfirmed
    if not all(reader.is_valid(session.now()) for reader in beside.readers):
        raise UnsupportedRecipient("expired")
    from hop_desktop.sealing.container import Part, seal_bytes
    from hop_desktop.sealing.signatures import sign

    manifest = _manifest(
        session,
        tx,
        kind=kind,
        to=to,
        case_id=case_id,
        handover_id=handover_id,
        ownership=ownership,
        files=files,
        in_reply_to=in_reply_to,
        beside=beside,
    )
    body = canonical(manifest)
    parts = [
        Part(name=packages.MANIFEST, content=body),
        Part(name=packages.SIGNATURE, content=sign(body, session.store.keyring.sign())),
        *(Part(name=name, content=content) for name, content in files.items()),
    ]
    container = seal_bytes(parts, recipients(session, tx, to, beside))
    copies = tuple(
        PackageCopy(contact_id=contact.id, sequence=told.sequence)
        for contact, told in zip(beside.informed, manifest.informed, strict=True)
    )
    record = _record(manifest, to, container, answer_to=in_reply_to)
    return Packed(record=record, copies=copies, content=container)


def _manifest(
    session: Session,
    tx: Transaction,
    *,
    kind: Kind,
    to: Contact,
    case_id: CaseId,
    handover_id: HandoverId,
    ownership: int,
    files: Mapping[str, bytes],
    in_reply_to: PackageId | None,
    beside: Beside,
) -> Manifest:
    house = tx.institution.get()
    incarnation = tx.backups.incarnation()
    sequence, previous = next_number(tx, to, incarnation)
    return Manifest(
        package_id=PackageId(new_id()),
        kind=kind,
        created_at=session.now(),
        store_id=house.id,
        incarnation=incarnation,
        case_id=case_id,
        handover_id=handover_id,
        ownership=ownership,
        in_reply_to=in_reply_to,
        sender=Party(
            name=house.name,
            registry_code=house.registry_code,
            key=signing_fingerprint(session.store.signing_public),
        ),
        recipients=(_party(to.card),),
        informed=informed_lines(tx, beside, incarnation),
        readers=reader_lines(beside),
        sequence=sequence,
        previous_sha256=previous,
        journal_head=tx.journal_head(),
        files=tuple(
            PackedFile(name=name, size=len(body), sha256=sha256(body).hexdigest())
            for name, body in files.items()
        ),
    )


def _party(card: ContactCard) -> Party:
    return Party(
        name=card.name,
        registry_code=card.registry_code,
        key=signing_fingerprint(card.signing_key),
    )


def _record(
    manifest: Manifest, to: Contact, container: bytes, *, answer_to: PackageId | None
) -> PackageRecord:
    digest = sha256(container).hexdigest()
    return PackageRecord(
        package_id=manifest.package_id,
        direction="out",
        kind=manifest.kind,
        contact_id=to.id,
        incarnation=manifest.incarnation,
        sequence=manifest.sequence,
        sha256=digest,
        file_name=package_name(manifest, digest),
        handover_id=manifest.handover_id,
        case_id=manifest.case_id,
        at=manifest.created_at,
        answer_to=answer_to,
        previous_sha256=manifest.previous_sha256,
    )
