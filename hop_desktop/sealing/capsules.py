# SPDX-License-Identifier: EUPL-1.2
"""Wrapping a container's master key for a recipient, and finding it again with an identity."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.hashes import SHA256

from hop_desktop.domain.errors import NotForYou, PackageDamaged, PackageTooLarge, WrongPassword
from hop_desktop.sealing.certificates import point, read_opening_key, rsa_public_key_der
from hop_desktop.sealing.header import (
    Header,
    PasswordCapsule,
    PublicKeyCapsule,
    RecipientRecord,
    RsaCapsule,
    SymmetricKeyCapsule,
)
from hop_desktop.sealing.keys import (
    SIZE,
    ContainerKeys,
    container_keys,
    normal_password,
    password_key,
    public_key_kek,
    secret_key_kek,
    xor,
)
from hop_desktop.sealing.recipients import (
    Identity,
    KeyIdentity,
    PasswordIdentity,
    PasswordRecipient,
    PublicKeyRecipient,
    Recipient,
    RsaRecipient,
    SymmetricIdentity,
    SymmetricRecipient,
)

# What DigiDoc4 and the Java reference write.
ITERATIONS = 600_000
# Sixteen passwords of that cost, or five of the dearest: some five seconds of work.
MOST_WORK = 10_000_000
RSA_PADDING = OAEP(mgf=MGF1(SHA256()), algorithm=SHA256(), label=None)


def wrapped(master_key: bytes, recipient: Recipient) -> RecipientRecord:
    """Return the record that lets this recipient find the master key."""
    if isinstance(recipient, PublicKeyRecipient):
        return _for_public_key(master_key, recipient)
    if isinstance(recipient, RsaRecipient):
        return _for_rsa_key(master_key, recipient)
    if isinstance(recipient, PasswordRecipient):
        return _for_password(master_key, recipient)
    return _for_symmetric_key(master_key, recipient)


def _for_public_key(master_key: bytes, recipient: PublicKeyRecipient) -> RecipientRecord:
    ephemeral = ec.generate_private_key(ec.SECP384R1())
    capsule = PublicKeyCapsule(recipient=recipient.point, ephemeral=point(ephemeral.public_key()))
    kek = _agreed_kek(ephemeral, capsule, theirs=capsule.recipient)
    return RecipientRecord(
        capsule=capsule, label=recipient.label, encrypted_fmk=xor(master_key, kek)
    )


def _for_rsa_key(master_key: bytes, recipient: RsaRecipient) -> RecipientRecord:
    kek = secrets.token_bytes(SIZE)
    capsule = RsaCapsule(
        recipient=rsa_public_key_der(recipient.key),
        encrypted_kek=recipient.key.encrypt(kek, RSA_PADDING),
    )
    return RecipientRecord(
        capsule=capsule, label=recipient.label, encrypted_fmk=xor(master_key, kek)
    )


def _for_password(master_key: bytes, recipient: PasswordRecipient) -> RecipientRecord:
    capsule = PasswordCapsule(
        salt=secrets.token_bytes(SIZE),
        password_salt=secrets.token_bytes(SIZE),
        iterations=ITERATIONS,
    )
    key = password_key(
        recipient.password, salt=capsule.password_salt, iterations=capsule.iterations
    )
    kek = secret_key_kek(key, salt=capsule.salt, label=recipient.label)
    return RecipientRecord(
        capsule=capsule, label=recipient.label, encrypted_fmk=xor(master_key, kek)
    )


def _for_symmetric_key(master_key: bytes, recipient: SymmetricRecipient) -> RecipientRecord:
    capsule = SymmetricKeyCapsule(salt=secrets.token_bytes(SIZE))
    kek = secret_key_kek(recipient.key, salt=capsule.salt, label=recipient.label)
    return RecipientRecord(
        capsule=capsule, label=recipient.label, encrypted_fmk=xor(master_key, kek)
    )


def opened_keys(header: Header, identity: Identity, *, data: bytes, mac: bytes) -> ContainerKeys:
    """Return the keys of the container, proved by its header HMAC.

    ``data`` is the header as it stands in the file, ``mac`` the 32 bytes after it. Raises
    ``NotForYou`` when no record fits the key, ``WrongPassword`` when none fits the password,
    and ``PackageDamaged`` when a record names our key but the HMAC does not agree.
    """
    for master_key in _candidates(header, identity):
        keys = container_keys(master_key)
        if keys.fits(data, mac):
            return keys
    raise _refusal(header, identity)


def _candidates(header: Header, identity: Identity) -> Iterator[bytes]:
    if isinstance(identity, KeyIdentity):
        return _by_private_key(header, identity)
    if isinstance(identity, PasswordIdentity):
        return _by_password(header, identity)
    return _by_symmetric_key(header, identity)


def _by_private_key(header: Header, identity: KeyIdentity) -> Iterator[bytes]:
    private_key = read_opening_key(identity.private_key)
    if isinstance(private_key, rsa.RSAPrivateKey):
        yield from _by_rsa_key(header, private_key)
        return
    ours = point(private_key.public_key())
    for record in header.recipients:
        capsule = record.capsule
        if isinstance(capsule, PublicKeyCapsule) and capsule.recipient == ours:
            kek = _agreed_kek(private_key, capsule, theirs=capsule.ephemeral)
            yield xor(record.encrypted_fmk, kek)


def _by_rsa_key(header: Header, private_key: rsa.RSAPrivateKey) -> Iterator[bytes]:
    ours = rsa_public_key_der(private_key.public_key())
    for record in header.recipients:
        capsule = record.capsule
        if isinstance(capsule, RsaCapsule) and capsule.recipient == ours:
            try:
                kek = private_key.decrypt(capsule.encrypted_kek, RSA_PADDING)
            except ValueError as error:
                raise PackageDamaged from error
            if len(kek) != SIZE:
                raise PackageDamaged
            yield xor(record.encrypted_fmk, kek)


def _by_password(header: Header, identity: PasswordIdentity) -> Iterator[bytes]:
    # Other programs do not normalise: a password that was typed in pieces there is tried as it is.
    spellings = dict.fromkeys((normal_password(identity.password), identity.password))
    work = 0
    for record in header.recipients:
        capsule = record.capsule
        if not isinstance(capsule, PasswordCapsule):
            continue
        for password in spellings:
            work += capsule.iterations
            if work > MOST_WORK:
                raise PackageTooLarge
            key = password_key(password, salt=capsule.password_salt, iterations=capsule.iterations)
            kek = secret_key_kek(key, salt=capsule.salt, label=record.label)
            yield xor(record.encrypted_fmk, kek)


def _by_symmetric_key(header: Header, identity: SymmetricIdentity) -> Iterator[bytes]:
    for record in header.recipients:
        capsule = record.capsule
        if isinstance(capsule, SymmetricKeyCapsule):
            kek = secret_key_kek(identity.key, salt=capsule.salt, label=record.label)
            yield xor(record.encrypted_fmk, kek)


def _agreed_kek(
    own: ec.EllipticCurvePrivateKey, capsule: PublicKeyCapsule, *, theirs: bytes
) -> bytes:
    try:
        other = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP384R1(), theirs)
    except ValueError as error:
        raise PackageDamaged from error
    shared = own.exchange(ec.ECDH(), other)
    return public_key_kek(shared, recipient=capsule.recipient, ephemeral=capsule.ephemeral)


def _refusal(header: Header, identity: Identity) -> Exception:
    if isinstance(identity, PasswordIdentity):
        by_password = any(isinstance(r.capsule, PasswordCapsule) for r in header.recipients)
        return WrongPassword() if by_password else NotForYou()
    if isinstance(identity, KeyIdentity) and any(_by_private_key(header, identity)):
        return PackageDamaged()
    return NotForYou()
