# SPDX-License-Identifier: EUPL-1.2
"""Contact cards: writing one's own, reading others', comparing control codes."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec

from hop_desktop.app.bounds import is_moment, values_are_possible
from hop_desktop.app.house import contact_or_me
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.app.outgoing import write_beside
from hop_desktop.app.package_contents import canonical
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.contacts import ConfirmedBy, Contact, ContactCard
from hop_desktop.domain.errors import (
    CardDamaged,
    HopError,
    Invalid,
    PackageTooNew,
    PracticeMeetsReal,
)
from hop_desktop.domain.exchange_folders import CARD, file_name, house_code
from hop_desktop.domain.ids import ContactId, StaffId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.sendings import is_same_house
from hop_desktop.domain.staff import StaffMember
from hop_desktop.domain.text import tidy
from hop_desktop.store.transaction import Transaction

CARD_FORMAT = "hop-card"
CARD_VERSION = 1
LARGEST_CARD = 64 * 1024
SERIAL = "card.serial"
CARDS_A_LIFE = 10_000
"""A restored store numbers its cards from here on anew, for it has forgotten the last ones."""


class CardFile(msgspec.Struct, frozen=True):
    """The file: the card's exact bytes in base64 and their signatures, newest key first."""

    format: str
    version: int
    card: str
    signature: str
    signature_by_old_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """A contact and the code that is compared aloud: six groups of four."""

    contact: Contact
    code: tuple[str, ...]
    confirmed_by: str


def contacts(session: Session) -> tuple[ContactRow, ...]:
    """Return all contacts by name."""
    session.check(Action.READ_DIRECTORY)
    with session.read() as tx:
        staff: dict[StaffId | None, StaffMember] = {each.id: each for each in tx.staff.all()}
        return tuple(_row(each, staff.get(each.confirmed_by)) for each in tx.contacts.all())


def contact(session: Session, contact_id: ContactId) -> ContactRow:
    """Return one contact."""
    session.check(Action.READ_DIRECTORY)
    with session.read() as tx:
        found = tx.contacts.get(contact_id)
        by = tx.staff.get(found.confirmed_by) if found.confirmed_by else None
        return _row(found, by)


def own_card(session: Session) -> ContactCard:
    """Return the card of this house as it would be written now."""
    with session.read() as tx:
        house = tx.institution.get()
        serial = int(tx.settings.get(SERIAL) or "0")
        least = tx.backups.incarnation() * CARDS_A_LIFE
        person = contact_or_me(session, tx)
    return ContactCard(
        store_id=house.id,
        serial=max(serial, least) + 1,
        issued_at=session.now(),
        workplace=house.workplace,
        name=house.name,
        registry_code=house.registry_code,
        municipality=house.municipality,
        municipalities_served=house.municipalities_served,
        person=person.name,
        job_title=person.job_title,
        phone=person.phone or house.phone,
        email=person.email or house.email,
        encryption_key=session.store.decrypt_public,
        signing_key=session.store.signing_public,
    )


def own_code(session: Session) -> tuple[str, ...]:
    """Return this house's control code, to be read aloud to others."""
    return code_of(own_card(session))


def write_card(session: Session) -> tuple[str, bytes]:
    """Return the name and bytes of this house's signed card file; its serial rises.

    While an earlier key of the house counts, it signs the card too: that is how trust goes on.
    """
    session.check(Action.SEAL)
    card = own_card(session)
    content = signed_card(session, card)
    with session.write("card.written", "institution", card.store_id) as tx:
        tx.settings.set(SERIAL, str(card.serial))
    return card_name(card, content), content


def card_name(card: ContactCard, content: bytes) -> str:
    """Return the exact name of a card's file."""
    return file_name(
        day=card.issued_at.strftime("%Y-%m-%d"),
        sender=house_code(card.registry_code, signing_fingerprint(card.signing_key)),
        number=card.serial,
        sha256=sha256(content).hexdigest(),
        ending=CARD,
    )


def signed_card(session: Session, card: ContactCard) -> bytes:
    """Return the file of a card of this house, signed by its keys."""
    from hop_desktop.sealing.signatures import sign

    keyring, body = session.store.keyring, canonical(card)
    old = keyring.vouching(session.now())
    return msgspec.json.encode(
        CardFile(
            format=CARD_FORMAT,
            version=CARD_VERSION,
            card=base64.b64encode(body).decode(),
            signature=base64.b64encode(sign(body, keyring.sign())).decode(),
            signature_by_old_key=base64.b64encode(sign(body, old)).decode() if old else "",
        )
    )


def save_card(session: Session, folder: Path) -> Path:
    """Write this house's card file into a folder and return where it stands.

    Raises ``DiskFull`` or ``WriteFailed`` with nothing left behind.
    """
    name, content = write_card(session)
    return write_beside(folder, name, content)


def read_card_file(path: Path) -> bytes:
    """Return a card file's bytes; raise ``CardDamaged`` when it is too large or unreadable."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_CARD:
            raise CardDamaged
        return path.read_bytes()
    except OSError:
        raise CardDamaged from None


def read_card(session: Session, data: bytes) -> ContactRow:
    """Read a card file in; its code must be compared before anything is sealed for it.

    Raises ``CardDamaged`` for anything but a whole card signed by its own key, ``PackageTooNew``
    for a later format, ``Invalid`` for the card of this house, ``PracticeMeetsReal`` for one that
    a practice house and a real one would exchange. The same card again and an older serial change
    nothing.
    """
    session.check(Action.EDIT_DIRECTORY)
    file, card = parse_card(data)
    if card.store_id == session.store.id:
        raise Invalid("card", "own-card")
    with session.write("card.read", "contact") as tx:
        found = take_card(session, tx, file, card, data)
        tx.about("contact", found.id)
        return _row(found, tx.staff.get(found.confirmed_by) if found.confirmed_by else None)


def take_card(
    session: Session, tx: Transaction, file: CardFile, card: ContactCard, data: bytes
) -> Contact:
    """Keep a card that was parsed from ``data`` as far as it says something new."""
    if card.is_practice != tx.institution.get().is_practice:
        raise PracticeMeetsReal
    known = tx.contacts.by_store(card.store_id)
    if known is None:
        me, now = session.person.id, session.now()
        new = Contact(id=ContactId(new_id()), card=card, file=data, added_by=me, added_at=now)
        return tx.contacts.save(new)
    vouched = is_vouched_for(file, known.card.signing_key)
    claims = _claims_more(tx, known.card, card)
    after = known.shown(card, data, vouched=vouched, claims=claims, at=session.now())
    return tx.contacts.save(after) if after != known else known


def _claims_more(tx: Transaction, known: ContactCard, card: ContactCard) -> bool:
    """Say whether a house becomes a computer of this one, or a desk, by its own word alone.

    Files from within the house are taken in by themselves and go there without the head's
    approval; a desk gets notices and publishes a directory.
    """
    house, desk = tx.institution.get(), Workplace.DESK
    becomes_ours = is_same_house(house, card) and not is_same_house(house, known)
    return becomes_ours or (card.workplace is desk and known.workplace is not desk)


def confirm(session: Session, contact_id: ContactId, *, how: ConfirmedBy) -> ContactRow:
    """Note that the control code was compared and is the same, or who vouches for it instead.

    A directory of the contact that waited for this counts from now on. Raises ``Invalid`` when a
    directory is to vouch for keys that none in use lists.
    """
    session.check(Action.EDIT_DIRECTORY)
    from hop_desktop.app.directory_reading import apply_waiting, vouches_for

    with session.write("card.confirmed", "contact", contact_id, reason=how.value) as tx:
        found = tx.contacts.get(contact_id)
        if how is ConfirmedBy.DIRECTORY and not vouches_for(session, tx, found):
            raise Invalid("how", "by-voice")
        trusted = tx.contacts.save(found.confirmed(by=session.person.id, at=session.now(), how=how))
        apply_waiting(session, tx, trusted)
        return _row(trusted, session.person)


def report_mismatch(session: Session, contact_id: ContactId) -> ContactRow:
    """Note that the control code did not fit: nothing is sealed for this contact."""
    session.check(Action.EDIT_DIRECTORY)
    from hop_desktop.app.directory_reading import doubt

    with session.write("card.mismatched", "contact", contact_id) as tx:
        after = tx.contacts.save(tx.contacts.get(contact_id).mismatched())
        if after.mismatch:
            doubt(session, tx, after)
        return _row(after, tx.staff.get(after.confirmed_by) if after.confirmed_by else None)


def code_of(card: ContactCard) -> tuple[str, ...]:
    """Return the control code of a card: both of its keys go into it."""
    from hop_desktop.sealing.control_code import control_code

    return control_code(card.signing_key, card.encryption_key)


def parse_card(data: bytes) -> tuple[CardFile, ContactCard]:
    """Return the card in a file after checking its own signature."""
    if len(data) > LARGEST_CARD:
        raise CardDamaged
    try:
        file = msgspec.json.decode(data, type=CardFile)
        if file.format != CARD_FORMAT:
            raise CardDamaged
        if file.version > CARD_VERSION:
            raise PackageTooNew
        body = base64.b64decode(file.card, validate=True)
        card = tidy(msgspec.json.decode(body, type=ContactCard))
        signature = base64.b64decode(file.signature, validate=True)
        if not is_moment(card.issued_at) or not values_are_possible(card):
            raise CardDamaged
    except PackageTooNew:
        raise
    except (ValueError, RecursionError, HopError):
        raise CardDamaged from None
    _check_card(card, body, signature)
    return file, card


def _check_card(card: ContactCard, body: bytes, signature: bytes) -> None:
    from hop_desktop.sealing.recipients import recipient_from_public_key
    from hop_desktop.sealing.signatures import verify

    try:
        verify(body, signature, card.signing_key)
        recipient_from_public_key(card.encryption_key, label=card.name)
    except HopError:
        raise CardDamaged from None


def is_vouched_for(file: CardFile, key: bytes) -> bool:
    """Say whether a key that is known has signed the card in a file beside the card's own."""
    from hop_desktop.sealing.signatures import verify

    if not file.signature_by_old_key:
        return False
    try:
        body = base64.b64decode(file.card)
        verify(body, base64.b64decode(file.signature_by_old_key), key)
    except (ValueError, HopError):
        return False
    return True


def _row(found: Contact, by: StaffMember | None) -> ContactRow:
    return ContactRow(
        contact=found, code=code_of(found.to_compare), confirmed_by=by.name if by else ""
    )
