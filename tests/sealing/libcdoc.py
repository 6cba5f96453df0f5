# SPDX-License-Identifier: EUPL-1.2
"""libcdoc, the state's own reader and writer of CDOC2, through its Python binding pycdoc.

The binding can neither be given a private key nor a password, so a container's master key is
computed here from what libcdoc read of a recipient, with the primitives of ``cryptography`` and
nothing of this program. libcdoc then checks header and payload under it and takes the files out.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pycdoc
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_private_key,
)

Lock = pycdoc.Lock
PIECE = 1 << 16


def by_certificate(label: str, certificate: bytes) -> object:
    """Return a recipient by X.509 in DER, P-384 or RSA."""
    return pycdoc.Recipient.make_certificate(label, certificate)


def by_public_key(label: str, key: bytes) -> object:
    """Return a recipient by a P-384 SubjectPublicKeyInfo in DER."""
    return pycdoc.Recipient.make_public_key(label, key, pycdoc.Recipient.ECC)


def seal(path: Path, recipients: list[object], files: Mapping[str, bytes]) -> None:
    """Let libcdoc write a container."""
    writer = pycdoc.CDocWriter.create_writer(2, str(path), None, None, None)
    for recipient in recipients:
        _done(writer, writer.add_recipient(recipient))
    _done(writer, writer.begin_encryption())
    for name, content in files.items():
        _done(writer, writer.add_file(name, len(content)))
        for at in range(0, len(content), PIECE):
            _done(writer, writer.write_data(content[at : at + PIECE]))
    _done(writer, writer.finish_encryption())


@dataclass(frozen=True)
class Recipient:
    """A recipient as libcdoc read it: ``kind`` is key, rsa, password or secret."""

    kind: str
    label: str
    wrapped: bytes
    numbers: Mapping[str, bytes]
    iterations: int = 0


def recipients(path: Path) -> list[Recipient]:
    """Return who can open a container, in order."""
    return [_recipient(lock) for lock in _reader(path).get_locks()]


def _recipient(lock: pycdoc.Lock) -> Recipient:
    names = {Lock.SYMMETRIC_KEY: ["SALT"], Lock.PASSWORD: ["SALT", "PW_SALT"]}
    kinds = {Lock.SYMMETRIC_KEY: "secret", Lock.PASSWORD: "password"}
    kind = lock.get_type()
    usual = ["RCPT_KEY", "KEY_MATERIAL"]
    return Recipient(
        kind=kinds.get(kind, "rsa" if lock.is_rsa() else "key"),
        label=lock.get_label(),
        wrapped=bytes(lock.get_encrypted_fmk()),
        numbers={n: bytes(lock.get_bytes(getattr(Lock, n))) for n in names.get(kind, usual)},
        iterations=lock.get_int(Lock.KDF_ITER) if kind == Lock.PASSWORD else 0,
    )


def open_by(path: Path, recipient: Recipient, secret: bytes) -> dict[str, bytes]:
    """Let libcdoc take the files out for one recipient, with its PKCS#8, password or key."""
    kek = KEKS[recipient.kind](recipient, secret)
    master = bytes(a ^ b for a, b in zip(recipient.wrapped, kek, strict=True))
    reader = _reader(path)
    result = reader.begin_decryption(master)
    _done(reader, result[0] if isinstance(result, list | tuple) else result)
    files: dict[str, bytes] = {}
    info = pycdoc.FileInfo()
    while (result := reader.next_file(info)) == pycdoc.OK:
        files[info.name] = _content(reader, info.size)
    assert result == pycdoc.END_OF_STREAM
    _done(reader, reader.finish_decryption())
    return files


def _content(reader: pycdoc.CDocReader, size: int) -> bytes:
    content, piece = b"", bytearray(PIECE)
    while len(content) < size:
        took = reader.read_data(piece)
        assert took > 0
        content += bytes(piece[:took])
    return content


def _reader(path: Path) -> pycdoc.CDocReader:
    return pycdoc.CDocReader.create_reader(str(path), None, None, None)


def _done(side: pycdoc.CDocReader | pycdoc.CDocWriter, result: int) -> None:
    assert result == pycdoc.OK, side.get_last_error_str()


# From a recipient to the key that wraps the master key


def _by_key(recipient: Recipient, private_key: bytes) -> bytes:
    ours = load_der_private_key(private_key, None)
    assert isinstance(ours, ec.EllipticCurvePrivateKey)
    own = ours.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    theirs = recipient.numbers["KEY_MATERIAL"]
    assert recipient.numbers["RCPT_KEY"] == own
    point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP384R1(), theirs)
    shared = ours.exchange(ec.ECDH(), point)
    return _expanded(_extracted(b"CDOC20kekpremaster", shared), own + theirs)


def _by_rsa(recipient: Recipient, private_key: bytes) -> bytes:
    ours = load_der_private_key(private_key, None)
    assert isinstance(ours, rsa.RSAPrivateKey)
    padding = OAEP(mgf=MGF1(SHA256()), algorithm=SHA256(), label=None)
    return ours.decrypt(recipient.numbers["KEY_MATERIAL"], padding)


def _by_secret(recipient: Recipient, secret: bytes) -> bytes:
    first = _extracted(recipient.numbers["SALT"], secret)
    return _expanded(first, recipient.label.encode())


def _by_password(recipient: Recipient, password: bytes) -> bytes:
    salt = recipient.numbers["PW_SALT"]
    secret = hashlib.pbkdf2_hmac("sha256", password, salt, recipient.iterations)
    return _by_secret(recipient, secret)


def _extracted(salt: bytes, key: bytes) -> bytes:
    return hmac.digest(salt, key, "sha256")


def _expanded(key: bytes, info: bytes) -> bytes:
    return hmac.digest(key, b"CDOC20kekXOR" + info + b"\x01", "sha256")


KEKS: Mapping[str, Callable[[Recipient, bytes], bytes]] = {
    "key": _by_key,
    "rsa": _by_rsa,
    "secret": _by_secret,
    "password": _by_password,
}
