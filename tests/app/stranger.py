# SPDX-License-Identifier: EUPL-1.2
"""A reader that somebody else could have written from the pages in ``resources/schemas`` alone.

It knows nothing of this program: the cryptography is the command ``openssl``, the rest Python's
zlib and tarfile. It keeps to the order of checks of README.md; ``container.md`` gave the bytes.
"""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import zlib
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unicodedata import normalize

SPKI = bytes.fromhex("3076301006072a8648ce3d020106052b81040022036200")
POINT = 97


class Refused(Exception):
    """A step of the order of checks failed; nothing of the package counts."""


@dataclass(frozen=True)
class Read:
    """What a package held, by name, and its manifest."""

    manifest: dict[str, Any]
    files: Mapping[str, bytes]


class Stranger:
    """Reads packages for one house: its two keys as files, and the card of a sender it knows.

    With a password it opens with that alone. ``passed`` holds the values of the last opening that
    ``container.md`` names.
    """

    def __init__(
        self, folder: Path, *, decrypts: bytes, signs: bytes, card: bytes, password: str = ""
    ) -> None:
        self._folder = folder
        self._private = self._file("decrypts.der", decrypts)
        self._password = normalize("NFC", password).encode()
        self.passed: dict[str, bytes] = {}
        self._me = self._sha256(signs)
        told = json.loads(card)
        body = b64decode(told["card"])
        self._card = json.loads(body)
        self._signing = b64decode(self._card["signing_key"])
        self._check_signature(b64decode(told["signature"]), body)

    def read(self, package: bytes) -> Read:
        """Open a package and check it; raise ``Refused``."""
        tar = zlib.decompress(self._payload(package))
        files = {}
        with tarfile.open(fileobj=io.BytesIO(tar), mode="r:") as archive:
            for member in archive:
                content = archive.extractfile(member)
                _require(member.isreg() and content is not None and member.name not in files)
                files[member.name] = content.read() if content else b""
        manifest = json.loads(files["manifest.json"])
        _require(manifest["format"] == "hop-package" and manifest["version"] == 1)
        _require(manifest["sender"]["key"] == self._sha256(self._signing))
        self._check_signature(files["manifest.sig"], files["manifest.json"])
        self._check_files(manifest, files)
        _require(manifest["store_id"] == self._card["store_id"])
        asked = [party["key"] for party in manifest["recipients"]]
        informed = [party["key"] for party in manifest.get("informed", [])]
        _require([*asked, *informed].count(self._me) == 1)
        return Read(manifest, files)

    def _check_files(self, manifest: Mapping[str, Any], files: Mapping[str, bytes]) -> None:
        names = [file["name"] for file in manifest["files"]]
        _require(sorted([*names, "manifest.json", "manifest.sig"]) == sorted(files))
        for file in manifest["files"]:
            body = files[file["name"]]
            _require(len(body) == file["size"] and self._sha256(body) == file["sha256"])

    # The container

    def _payload(self, package: bytes) -> bytes:
        _require(package[:5] == b"CDOC\x02")
        length = int.from_bytes(package[5:9], "big")
        _require(length <= 1_048_576 and len(package) >= 9 + length + 32 + 12 + 16)
        header, rest = package[9 : 9 + length], package[9 + length :]
        mac, nonce, sealed, tag = rest[:32], rest[32:44], rest[44:-16], rest[-16:]
        master = self._master_key(header, mac)
        key, covered = self._expand(master, b"CDOC20cek"), b"CDOC20payload" + header + mac
        once = self._chacha20(key, 0, nonce, bytes(32))
        self._pass(CEK=key, nonce=nonce, tag=tag)
        self.passed["Poly1305 key"] = once
        lengths = len(covered).to_bytes(8, "little") + len(sealed).to_bytes(8, "little")
        whole = covered + _pad(covered) + sealed + _pad(sealed) + lengths
        _require(self._poly1305(once, whole) == tag)
        return self._chacha20(key, 1, nonce, sealed)

    def _pass(self, **values: bytes) -> None:
        self.passed |= values

    def _master_key(self, header: bytes, mac: bytes) -> bytes:
        find = self._key_by_password if self._password else self._key_by_private_key
        for recipient in Table(header, _uint32(header, 0)).tables(0):
            kek = find(recipient)
            if recipient.byte(4) != 1 or kek is None:
                continue
            wrapped = recipient.octets(3)
            master = bytes(a ^ b for a, b in zip(wrapped, kek, strict=True))
            proves = self._expand(master, b"CDOC20hmac")
            if self._hmac(proves, header) == mac:
                self._pass(KEK=kek, FMK=master, HHK=proves, HMAC=mac)
                self.passed["wrapped key"] = wrapped
                return master
        raise Refused

    def _key_by_private_key(self, recipient: Table) -> bytes | None:
        ours = self._openssl("pkey", "-inform", "DER", "-in", self._private, "-pubout", *DER_OUT)
        if recipient.byte(0) != 1 or recipient.table(1).octets(1) != ours[-POINT:]:
            return None
        point, ephemeral = recipient.table(1).octets(1), recipient.table(1).octets(2)
        peer = self._file("peer.der", SPKI + ephemeral)
        keys = ("-inkey", self._private, "-peerkey", peer)
        shared = self._openssl("pkeyutl", "-derive", *keys, "-keyform", "DER", "-peerform", "DER")
        self._pass(S=shared)
        first = self._extract(b"CDOC20kekpremaster", shared)
        return self._expand(first, b"CDOC20kek" + b"XOR" + point + ephemeral)

    def _key_by_password(self, recipient: Table) -> bytes | None:
        if recipient.byte(0) != 5 or recipient.table(1).byte(2) != 1:
            return None
        capsule = recipient.table(1)
        key = self._kdf(
            "PBKDF2",
            "digest:SHA256",
            f"hexpass:{self._password.hex()}",
            f"hexsalt:{capsule.octets(1).hex()}",
            f"iter:{capsule.number(3)}",
        )
        first = self._extract(capsule.octets(0), key)
        return self._expand(first, b"CDOC20kek" + b"XOR" + recipient.octets(2))

    # openssl

    def _openssl(self, *arguments: str, data: bytes = b"") -> bytes:
        done = subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=False)
        if done.returncode:
            raise Refused
        return done.stdout

    def _file(self, name: str, content: bytes) -> str:
        path = self._folder / name
        path.write_bytes(content)
        return str(path)

    def _sha256(self, data: bytes) -> str:
        return self._openssl("dgst", "-sha256", "-binary", data=data).hex()

    def _check_signature(self, signature: bytes, signed: bytes) -> None:
        key = self._file("signing.der", self._signing)
        pem = self._openssl("pkey", "-pubin", "-inform", "DER", "-in", key)
        by = ("-verify", self._file("signing.pem", pem))
        self._openssl(
            "dgst", "-sha384", *by, "-signature", self._file("sig", signature), data=signed
        )

    def _extract(self, salt: bytes, key: bytes) -> bytes:
        return self._hkdf("EXTRACT_ONLY", f"hexkey:{key.hex()}", f"hexsalt:{salt.hex()}")

    def _expand(self, key: bytes, info: bytes) -> bytes:
        return self._hkdf("EXPAND_ONLY", f"hexkey:{key.hex()}", f"hexinfo:{info.hex()}")

    def _hkdf(self, mode: str, *options: str) -> bytes:
        return self._kdf("HKDF", f"mode:{mode}", "digest:SHA256", *options)

    def _kdf(self, kind: str, *options: str) -> bytes:
        each = [word for option in options for word in ("-kdfopt", option)]
        return self._openssl("kdf", "-keylen", "32", "-binary", *each, kind)

    def _hmac(self, key: bytes, data: bytes) -> bytes:
        return self._mac("HMAC", data, "-digest", "SHA256", "-macopt", f"hexkey:{key.hex()}")

    def _poly1305(self, key: bytes, data: bytes) -> bytes:
        return self._mac("POLY1305", data, "-macopt", f"hexkey:{key.hex()}")

    def _mac(self, kind: str, data: bytes, *options: str) -> bytes:
        return self._openssl("mac", "-binary", *options, "-in", self._file("covered", data), kind)

    def _chacha20(self, key: bytes, counter: int, nonce: bytes, data: bytes) -> bytes:
        start = counter.to_bytes(4, "little") + nonce
        return self._openssl("enc", "-chacha20", "-K", key.hex(), "-iv", start.hex(), data=data)


DER_OUT = ("-outform", "DER")


class Table:
    """A table of the header, every place of it checked."""

    def __init__(self, buffer: bytes, at: int) -> None:
        self._buffer, self._at = buffer, at
        _require(0 <= at <= len(buffer) - 4)
        back = int.from_bytes(buffer[at : at + 4], "little", signed=True)
        self._vtable = at - back

    def byte(self, field: int) -> int:
        """Return a byte; 0 when it is absent."""
        place = self._place(field)
        return self._buffer[self._at + place] if place else 0

    def number(self, field: int) -> int:
        """Return a number of 32 bits; 0 when it is absent."""
        place = self._place(field)
        return _uint32(self._buffer, self._at + place) if place else 0

    def table(self, field: int) -> Table:
        """Return a table."""
        return Table(self._buffer, self._meant(field))

    def tables(self, field: int) -> list[Table]:
        """Return a list of tables."""
        at = self._meant(field)
        first = at + 4
        places = range(first, first + 4 * min(_uint32(self._buffer, at), 64), 4)
        return [Table(self._buffer, place + _uint32(self._buffer, place)) for place in places]

    def octets(self, field: int) -> bytes:
        """Return a list of bytes."""
        at = self._meant(field)
        return self._buffer[at + 4 : at + 4 + _uint32(self._buffer, at)]

    def _place(self, field: int) -> int:
        size, slot = _uint16(self._buffer, self._vtable), 4 + 2 * field
        return _uint16(self._buffer, self._vtable + slot) if slot < size else 0

    def _meant(self, field: int) -> int:
        place = self._place(field)
        _require(place > 0)
        return self._at + place + _uint32(self._buffer, self._at + place)


def _uint16(buffer: bytes, at: int) -> int:
    _require(0 <= at <= len(buffer) - 2)
    return int.from_bytes(buffer[at : at + 2], "little")


def _uint32(buffer: bytes, at: int) -> int:
    _require(0 <= at <= len(buffer) - 4)
    return int.from_bytes(buffer[at : at + 4], "little")


def _pad(data: bytes) -> bytes:
    return bytes(-len(data) % 16)


def _require(holds: object) -> None:
    if not holds:
        raise Refused
