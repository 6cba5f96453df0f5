# SPDX-License-Identifier: EUPL-1.2
"""Opening packages: whole, signed by the key that they name, with nothing besides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

from hop_desktop.app.manifests import package_name, read_manifest, signing_fingerprint
from hop_desktop.app.own_keys import SIGN, check_still_counts, opened, own_fingerprints
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.contacts import Contact, EarlierKey
from hop_desktop.domain.errors import (
    CardNotConfirmed,
    ManifestWrong,
    NotForYou,
    SenderKeyEnded,
    SenderUnknown,
    SignatureWrong,
)
from hop_desktop.domain.packages import Informed, Manifest, PackageRecord
from hop_desktop.store.transaction import Transaction

NEVER = datetime.max.replace(tzinfo=UTC)


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
        return package_name(self.manifest, self.sha256)


def unpack(session: Session, tx: Transaction, data: bytes) -> Opened:
    """Open a package for this house in the order of the security rules; nothing is kept yet.

    Raises the ``SealError`` classes, ``ManifestWrong``, ``SenderUnknown``, ``CardNotConfirmed``,
    ``SignatureWrong``, ``NotForYou``, ``PackageTooNew``.
    """
    files = {part.name: part.content for part in opened(session, data)}
    manifest = read_manifest(files.get(packages.MANIFEST, b""))
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
    manifest = read_manifest(files.get(packages.MANIFEST, b""))
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
