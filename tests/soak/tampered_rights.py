# SPDX-License-Identifier: EUPL-1.2
"""R4: rows of people, roles and keys edited with the master key in hand; K2: known answers."""

from __future__ import annotations

import hashlib
import hmac
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import GroupId
from hop_desktop.domain.institution import Group, Place
from hop_desktop.domain.staff import Role
from hop_desktop.store import keys, person_keys
from tests.soak.campaign import Campaign, Part, Result
from tests.store.founded import LOGIN, founded, opened
from tests.store.people_ground import FIRST_PASSPHRASE, PIRET, ROIA, join, piret
from tests.store.tampering import OWN_RIGHTS, Colleague
from tests.worlds import NOON, PASSPHRASE

SEED = 20261125
FOR_EVERYBODY = (
    "UPDATE institution_key SET public_key = zeroblob(44) WHERE purpose = 'root'",
    """UPDATE institution_key SET public_key = (SELECT public_key FROM institution_key
        WHERE purpose = 'sign') WHERE purpose = 'root'""",
)
NAMED = GroupId(UUID(int=1))


def tampered(folder: Path, tries: int) -> Result:
    """Write rows as a colleague with the master key could: whose they are is out, and it is told.

    One to three changes at a time, in every combination that chance gives.
    """
    home, chance, bad = folder / "hoidla", Random(SEED), 0  # noqa: S311
    made = founded(home)
    with made.store.write("group.added", actor=made.store.person, now=NOON) as tx:
        tx.groups.save(Group(id=NAMED, name="Õunakesed", place=Place.KINDERGARTEN))
    join(made.store)
    join(made.store, ROIA, Role.COORDINATOR)
    made.store.close()
    own = piret(home)
    mine = Colleague(own)
    own.close()
    kept = {path.name: path.read_bytes() for path in home.iterdir() if path.is_file()}
    for _ in range(tries):
        for name, data in kept.items():
            (home / name).write_bytes(data)
        everybody = chance.random() < 0.1
        choices = FOR_EVERYBODY if everybody else OWN_RIGHTS
        with mine.file() as file:
            for sql in chance.sample(choices, min(chance.randrange(1, 4), len(choices))):
                file.execute(sql)
        bad += not _is_refused(home, PIRET, FIRST_PASSPHRASE, mine)
        if everybody:
            bad += not _is_refused(home, LOGIN, PASSPHRASE, mine)
    shutil.rmtree(home)
    return tries, bad


def _is_refused(home: Path, login: str, passphrase: str, colleague: Colleague) -> bool:
    try:
        opened(home, login=login, passphrase=passphrase).close()
    except HopError:
        with colleague.file() as file:
            sql = "SELECT canon FROM journal ORDER BY seq DESC LIMIT 1"
            return '"store.refused"' in file.execute(sql).fetchone()[0]
    return False


# K2


def known_answers(_folder: Path, tries: int) -> Result:
    """Compare with what the specifications print, and with HPKE written anew from its own."""
    checks = ANSWERS[:tries]
    return len(checks), sum(not check() for check in checks)


def _argon2id() -> bool:
    """RFC 9106, section 5.3."""
    found = Argon2id(
        salt=b"\2" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\4" * 12,
        secret=b"\3" * 8,
    ).derive(b"\1" * 32)
    return found.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def _hkdf() -> bool:
    """RFC 5869, appendix A.3: no salt, no info, the first 32 of its 42 bytes."""
    found = keys.hkdf(b"\x0b" * 22, b"").hex()
    return found == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"


def _aead() -> bool:
    """RFC 8439, section 2.8.2: the tag of its sunscreen."""
    sealed = ChaCha20Poly1305(bytes(range(0x80, 0xA0))).encrypt(
        bytes.fromhex("070000004041424344454647"),
        b"Ladies and Gentlemen of the class of '99: "
        b"If I could offer you only one tip for the future, sunscreen would be it.",
        bytes.fromhex("50515253c0c1c2c3c4c5c6c7"),
    )
    return sealed[-16:].hex() == "1ae10b594f09e26a7e902ecbd0600691"


def _x25519() -> bool:
    """RFC 7748, section 6.1: Bob's public key."""
    bob = bytes.fromhex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")
    public = "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"
    return person_keys.exchange_public(bob).hex() == public


def _ed25519() -> bool:
    """RFC 8032, section 7.1, test 1."""
    private = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    signature = person_keys.signed(b"", private).hex()
    return signature.startswith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155")


def _hpke_printed() -> bool:
    """RFC 9180, appendix A.2.1.1: our writing of it opens the printed message."""
    private = bytes.fromhex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")
    sealed = bytes.fromhex(
        "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
        "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"
    )
    plain = hpke_open(sealed, private, info=b"Ode on a Grecian Urn", aad=b"Count-0")
    return plain == b"Beauty is truth, truth beauty"


def _hpke_same() -> bool:
    """What the program wraps opens by our writing, and nothing else does."""
    private = bytes(range(32))
    sealed = keys.wrap(b"k" * 32, person_keys.exchange_public(private), info=["hop", "õ"])
    good = hpke_open(sealed, private, info='["hop","õ"]'.encode(), aad=b"") == b"k" * 32
    try:
        hpke_open(sealed, private, info=b'["hop","o"]', aad=b"")
    except InvalidTag:
        return good
    return False


def hpke_open(sealed: bytes, private: bytes, *, info: bytes, aad: bytes) -> bytes:
    """Open base-mode HPKE with X25519, HKDF-SHA256 and ChaCha20-Poly1305, as RFC 9180 says it."""
    own = X25519PrivateKey.from_private_bytes(private)
    enc, ciphertext = sealed[:32], sealed[32:]
    dh = own.exchange(X25519PublicKey.from_public_bytes(enc))
    kem, hpke = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x03"
    prk = _extract(kem, b"", b"eae_prk", dh)
    shared = _expand(kem, prk, b"shared_secret", enc + own.public_key().public_bytes_raw(), 32)
    context = b"\x00" + _extract(hpke, b"", b"psk_id_hash", b"")
    context += _extract(hpke, b"", b"info_hash", info)
    secret = _extract(hpke, shared, b"secret", b"")
    key = _expand(hpke, secret, b"key", context, 32)
    nonce = _expand(hpke, secret, b"base_nonce", context, 12)
    return ChaCha20Poly1305(key).decrypt(nonce, ciphertext, aad)


def _extract(suite: bytes, salt: bytes, label: bytes, material: bytes) -> bytes:
    labelled = b"HPKE-v1" + suite + label + material
    return hmac.digest(salt or bytes(32), labelled, hashlib.sha256)


def _expand(suite: bytes, prk: bytes, label: bytes, info: bytes, length: int) -> bytes:
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info + b"\x01"
    return hmac.digest(prk, labelled, hashlib.sha256)[:length]


ANSWERS: tuple[Callable[[], bool], ...] = (
    _argon2id,
    _hkdf,
    _aead,
    _x25519,
    _ed25519,
    _hpke_printed,
    _hpke_same,
)

CAMPAIGNS = (
    Campaign(name="K2", parts=(Part(name="printed", run=known_answers, full=7, few=7),)),
    Campaign(name="R4", parts=(Part(name="tampered", run=tampered, full=200, few=12),)),
)
