# SPDX-License-Identifier: EUPL-1.2
"""Packages as files: manifest, signature and content put together and taken apart again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import msgspec

from hop_desktop.app.bounds import LARGEST_COUNT, MOST_RESTORES, is_too_many, values_are_possible
from hop_desktop.app.own_keys import SIGN, check_still_counts, opened, own_fingerprints
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
from hop_desktop.domain.child_content import InternalContent, TransitionContent
from hop_desktop.domain.contacts import Contact, ContactCard, EarlierKey
from hop_desktop.domain.content import HandoverContent, SupplementContent
from hop_desktop.domain.errors import (
    AnswerInDoubt,
    CardNotConfirmed,
    ContentWrong,
    HandoversLocked,
    HopError,
    ManifestWrong,
    NotForYou,
    PackageTooNew,
    RecipientNotConfirmed,
    SenderKeyEnded,
    SenderUnknown,
    SignatureWrong,
    UnsupportedRecipient,
)
from hop_desktop.domain.exchange_folders import PACKAGE, file_name, house_code
from hop_desktop.domain.ids import CaseId, HandoverId, PackageId
from hop_desktop.domain.letters import Content
from hop_desktop.domain.packages import (
    MOVING,
    OF_NO_CASE,
    OF_NO_HANDOVER,
    Answer,
    Informed,
    Kind,
    Manifest,
    PackageCopy,
    PackageRecord,
    PackedFile,
    Party,
    Withdrawal,
)
from hop_desktop.domain.sent_notices import NoticeContent, NoticeFeedback
from hop_desktop.domain.text import tidy
from hop_desktop.store.transaction import Transaction

YEARS = range(1000, 3000)
NEVER = datetime.max.replace(tzinfo=UTC)

Closed = TypeVar(
    "Closed",
    bound=HandoverContent
    | SupplementContent
    | Content
    | NoticeContent
    | NoticeFeedback
    | InternalContent
    | TransitionContent,
)
Plain = TypeVar("Plain")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A package whose signature holds: its manifest, its files by name, and who signed it.

    ``informed`` is this house's own line when the package is here for information only.
    """

    manifest: Manifest
    files: Mapping[str, bytes]
    sender: Contact
    sha256: str
    informed: Informed | None = None

    @property
    def file_name(self) -> str:
        """The name under which its sender writes it."""
        return _file_name(self.manifest, self.sha256)


def canonical(value: object) -> bytes:
    """Return a value as the JSON bytes that are signed: fixed order, indented by one."""
    return msgspec.json.format(msgspec.json.encode(value, order="deterministic"), indent=1)


def signing_fingerprint(key: bytes) -> str:
    """Return the SHA-256 of a signing key's SubjectPublicKeyInfo DER, in hex."""
    return sha256(key).hexdigest()


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


def unpack(session: Session, tx: Transaction, data: bytes) -> Opened:
    """Open a package for this house in the order of the security rules; nothing is kept yet.

    Raises the ``SealError`` classes, ``ManifestWrong``, ``SenderUnknown``, ``CardNotConfirmed``,
    ``SignatureWrong``, ``NotForYou``, ``PackageTooNew``.
    """
    files = {part.name: part.content for part in opened(session, data)}
    manifest = _read_manifest(files.get(packages.MANIFEST, b""))
    mine = own_fingerprints(session)
    if manifest.sender.key in mine:
        raise NotForYou
    sender, key = _sender(tx, manifest)
    _check_signature(files, key.signing_key)
    _check_cover(manifest, files)
    if manifest.store_id != sender.card.store_id:
        raise ManifestWrong
    asked = next((party for party in manifest.recipients if party.key in mine), None)
    informed = next((party for party in manifest.informed if party.key in mine), None)
    if asked and informed:
        raise ManifestWrong
    addressed = asked or informed
    if addressed is None:
        raise NotForYou
    if not sender.is_confirmed:
        raise CardNotConfirmed
    if key.until <= session.now():
        raise SenderKeyEnded
    check_still_counts(session, mine[addressed.key])
    return Opened(
        manifest=manifest,
        files=files,
        sender=sender,
        sha256=sha256(data).hexdigest(),
        informed=informed,
    )


def returned(session: Session, data: bytes, contact: Contact, *, sent: bool) -> Opened:
    """Open a package that a contact gives back: sealed by this house once, or by that contact.

    Whoever gives it back cannot have changed it. Raises what ``unpack`` raises.
    """
    files = reopen(session, data)
    manifest = _read_manifest(files.get(packages.MANIFEST, b""))
    mine = {session.store.signing_public, *_own_earlier(session)}
    theirs = {contact.card.signing_key, *(key.signing_key for key in contact.earlier)}
    keys, addressed = (mine, theirs) if sent else (theirs, mine)
    _check_signature(files, _named(keys, manifest.sender.key))
    _check_cover(manifest, files)
    to = set(map(signing_fingerprint, addressed))
    asked = any(party.key in to for party in manifest.recipients)
    informed = next((party for party in manifest.informed if party.key in to), None)
    if asked == (informed is not None):
        raise NotForYou
    house = session.store.id if sent else contact.card.store_id
    if manifest.store_id != house:
        raise ManifestWrong
    return Opened(
        manifest=manifest,
        files=files,
        sender=contact,
        sha256=sha256(data).hexdigest(),
        informed=informed,
    )


def returned_record(opened: Opened, at: datetime, *, sent: bool) -> PackageRecord:
    """Return the exchange log's line for a package that was given back."""
    return replace(received_record(opened, at), direction="out" if sent else "in")


def reopen(session: Session, data: bytes) -> Mapping[str, bytes]:
    """Return the files of a package kept in the exchange log, sent or received.

    A house is always a recipient of what it sends; what came was checked when it was taken in.
    """
    return {part.name: part.content for part in opened(session, data)}


def content_json(content: HandoverContent) -> bytes:
    """Return the content as the bytes of ``case.json``."""
    return canonical(content)


def read_content(data: bytes, *, schemas: Path) -> HandoverContent:
    """Return the content of ``case.json`` after checking it against the published schema.

    Raises ``PackageTooNew`` for a later schema and ``ContentWrong`` for anything that differs.
    """
    return read_closed(data, HandoverContent, schemas / "case.schema.json")


def read_supplement(data: bytes, *, schemas: Path) -> SupplementContent:
    """Return the content of ``supplement.json``, checked and refused as ``case.json`` is."""
    return read_closed(data, SupplementContent, schemas / "supplement.schema.json")


def read_internal(data: bytes, *, schemas: Path) -> InternalContent:
    """Return the content of ``internal.json``, checked and refused as ``case.json`` is."""
    return read_closed(data, InternalContent, schemas / "internal.schema.json")


def read_transition(data: bytes, *, schemas: Path) -> TransitionContent:
    """Return the content of ``transition.json``, checked and refused as ``case.json`` is."""
    return read_closed(data, TransitionContent, schemas / "transition.schema.json")


def read_closed(data: bytes, kind: type[Closed], published: Path) -> Closed:
    """Return the content of a closed file, checked and refused as ``case.json`` is."""
    from jsonschema import Draft202012Validator

    try:
        raw = json.loads(data)
        if isinstance(raw, dict) and raw.get("schema", 0) > packages.CONTENT_SCHEMA:
            raise PackageTooNew
        if is_too_many(raw):
            raise ContentWrong
        schema = json.loads(published.read_bytes())
        if not Draft202012Validator(schema).is_valid(raw):
            raise ContentWrong
        return tidy(msgspec.json.decode(data, type=kind))
    except PackageTooNew:
        raise
    except (ValueError, TypeError, RecursionError, HopError):
        raise ContentWrong from None


def read_answer(data: bytes) -> Answer:
    """Return the answer in a receipt; raise ``ContentWrong`` for any other shape."""
    try:
        answer = tidy(msgspec.json.decode(data, type=Answer))
    except (ValueError, RecursionError, HopError):
        raise ContentWrong from None
    if not is_moment(answer.answered_at) or not values_are_possible(answer):
        raise ContentWrong
    return answer


def is_moment(value: datetime) -> bool:
    """Say whether a moment from elsewhere is in UTC and of a year that every clock can show."""
    return value.utcoffset() == timedelta(0) and value.year in YEARS


def read_withdrawal(data: bytes) -> Withdrawal:
    """Return the request in a withdrawal; raise ``ContentWrong`` for any other shape."""
    return read_plain(data, Withdrawal)


def read_plain(data: bytes, kind: type[Plain]) -> Plain:
    """Return a value without texts for people; raise ``ContentWrong`` for any other shape."""
    try:
        value = msgspec.json.decode(data, type=kind)
    except (ValueError, RecursionError):
        raise ContentWrong from None
    if not values_are_possible(value):
        raise ContentWrong
    return value


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
        file_name=_file_name(manifest, digest),
        handover_id=manifest.handover_id,
        case_id=manifest.case_id,
        at=manifest.created_at,
        answer_to=answer_to,
        previous_sha256=manifest.previous_sha256,
    )


def _file_name(manifest: Manifest, digest: str) -> str:
    return file_name(
        day=manifest.created_at.strftime("%Y-%m-%d"),
        sender=house_code(manifest.sender.registry_code, manifest.sender.key),
        number=manifest.sequence,
        sha256=digest,
        ending=PACKAGE,
    )


def received_record(opened: Opened, at: datetime) -> PackageRecord:
    """Return the exchange log's line for a package that came in."""
    manifest = opened.manifest
    return PackageRecord(
        package_id=manifest.package_id,
        direction="in",
        kind=manifest.kind,
        contact_id=opened.sender.id,
        incarnation=manifest.incarnation,
        sequence=opened.informed.sequence if opened.informed else manifest.sequence,
        sha256=opened.sha256,
        file_name=opened.file_name,
        handover_id=manifest.handover_id,
        case_id=manifest.case_id,
        at=at,
        answer_to=manifest.in_reply_to,
        previous_sha256=None if opened.informed else manifest.previous_sha256,
    )


def _read_manifest(data: bytes) -> Manifest:
    try:
        raw = json.loads(data)
        if not isinstance(raw, dict) or raw.get("format") != packages.FORMAT:
            raise ManifestWrong
        if int(raw.get("version", 0)) > packages.VERSION:
            raise PackageTooNew
        manifest = tidy(msgspec.json.decode(data, type=Manifest))
    except (ManifestWrong, PackageTooNew):
        raise
    except (ValueError, TypeError, OverflowError, RecursionError, HopError):
        raise ManifestWrong from None
    if not _counts_are_possible(manifest) or not is_moment(manifest.created_at):
        raise ManifestWrong
    return manifest


def is_of_no_handover(manifest: Manifest) -> bool:
    """Say whether a manifest names no case and no handover, as a notice's must."""
    nothing = (packages.NO_CASE, packages.NO_HANDOVER, 0)
    return (manifest.case_id, manifest.handover_id, manifest.ownership) == nothing


def _counts_are_possible(manifest: Manifest) -> bool:
    no_case = manifest.case_id == packages.NO_CASE
    if manifest.kind in OF_NO_CASE:
        return no_case and manifest.ownership == 0 and 1 <= manifest.sequence <= LARGEST_COUNT
    of_none = manifest.kind in OF_NO_HANDOVER or manifest.handover_id == packages.NO_HANDOVER
    answers_file = no_case and manifest.kind is Kind.RECEIPT  # that a child's file came
    least = 0 if of_none or answers_file else 1
    return (
        least <= manifest.ownership <= LARGEST_COUNT
        and 1 <= manifest.sequence <= LARGEST_COUNT
        and 0 <= manifest.incarnation <= MOST_RESTORES
        and all(1 <= party.sequence <= LARGEST_COUNT for party in manifest.informed)
    )


def _sender(tx: Transaction, manifest: Manifest) -> tuple[Contact, EarlierKey]:
    """Return the contact that a manifest names, and its key with its end; raise otherwise."""
    for contact in tx.contacts.all():
        for key in _keys_of(contact):
            if signing_fingerprint(key.signing_key) == manifest.sender.key:
                return contact, key
    raise SenderUnknown


def _keys_of(contact: Contact) -> Iterator[EarlierKey]:
    """Return every key that a contact may sign with; one that is only offered has no end either."""
    for card in filter(None, (contact.card, contact.offered)):
        yield EarlierKey(signing_key=card.signing_key, until=NEVER)
    yield from contact.earlier


def _own_earlier(session: Session) -> Iterator[bytes]:
    return (key.public_key for key in session.store.earlier_keys if key.purpose == SIGN)


def _named(keys: Iterable[bytes], fingerprint: str) -> bytes:
    """Return the key that a fingerprint names; raise ``SignatureWrong`` when it names none."""
    for key in keys:
        if signing_fingerprint(key) == fingerprint:
            return key
    raise SignatureWrong


def _check_signature(files: Mapping[str, bytes], key: bytes) -> None:
    from hop_desktop.sealing.signatures import verify

    verify(
        files[packages.MANIFEST],
        files.get(packages.SIGNATURE, b""),
        key,
    )


def _check_cover(manifest: Manifest, files: Mapping[str, bytes]) -> None:
    covered = {packages.MANIFEST, packages.SIGNATURE, *(f.name for f in manifest.files)}
    once = len(covered) == len(manifest.files) + 2
    if not once or covered != set(files):
        raise SignatureWrong
    for file in manifest.files:
        body = files[file.name]
        if len(body) != file.size or sha256(body).hexdigest() != file.sha256:
            raise SignatureWrong
