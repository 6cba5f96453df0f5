# SPDX-License-Identifier: EUPL-1.2
"""P4: mutated packages, layer by layer and from end to end.

Every layer is changed in its bytes and, below the encryption, sealed again, so that each is
reached. Good is what is read as it should be or refused in so many words within five seconds; bad
is any other end, anything taken in that its sender did not sign, a store that a refusal changed,
and a process that ever held more than 512 MiB.
"""

from __future__ import annotations

import io
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from hop_desktop.app import contacts, inbox, manifests, package_contents
from hop_desktop.domain import packages
from hop_desktop.domain.errors import HopError
from hop_desktop.sealing.container import inspect, open_bytes
from hop_desktop.sealing.recipients import KeyIdentity
from tests import worlds
from tests.app.houses import dump
from tests.hostile.ground import (
    CARD,
    CONTENT,
    GOOD,
    GOOD_FILES,
    PAIRS,
    container,
    manifest,
)
from tests.hostile.ground import archive as tar_of
from tests.hostile.mutating import either, mutated
from tests.sealing.forging import stored
from tests.soak.campaign import Campaign, Part, Result
from tests.soak.traffic import Sent, Traffic, sealed_for

SEED = 20261124
SECONDS, MEMORY = 5.0, 512 << 20
SCHEMAS = worlds.RESOURCES / "schemas"
ME = KeyIdentity(private_key=PAIRS["decrypt"][0])
TAR = tar_of(GOOD_FILES)
CARD_JSON = json.loads(CARD)
SUPPLEMENT: dict[str, Any] = {
    "schema": 1,
    "case_id": CONTENT["case_id"],
    "handover_id": CONTENT["handover_id"],
    "ownership": CONTENT["ownership"],
    "sender": CONTENT["sender"],
    "entries": CONTENT["entries"],
}
ID = "00000000-0000-0000-0000-000000000029"
HELD = {"holds": [{"id": ID, "revision": 1}], "holds_files": ["ab" * 32]}
ANSWERED = {
    "package_id": ID,
    "package_sha256": "ab" * 32,
    "handover_id": CONTENT["handover_id"],
    "case_id": CONTENT["case_id"],
    "ownership": 2,
    **HELD,
}
ANSWER = {**ANSWERED, "verdict": "accepted", "answered_at": "2026-11-24T10:00:00Z"}
PLAIN: tuple[tuple[type, dict[str, Any]], ...] = (
    (packages.Withdrawal, {"package_id": ID, "package_sha256": "ab" * 32}),
    (packages.Acknowledgement, ANSWERED),
    (packages.ResyncRequest, {"incarnation": 1, "has": [ID]}),
    (
        packages.ResyncReply,
        {
            "incarnation": 1,
            "packages": [{"file": "package-001.cdoc2", "sha256": "ab", "sent": True}],
        },
    ),
)

# One layer each


def outside(chance: Random) -> object:
    """Open or inspect a container changed as anybody could change it."""
    data = mutated(GOOD.bytes(), chance)
    return inspect(io.BytesIO(data)) if chance.random() < 0.5 else open_bytes(data, ME)


def header(chance: Random) -> object:
    """Open a container with a changed header under a true HMAC, as a sender could write it."""
    return open_bytes(container(b"x", header=mutated(GOOD.header, chance)).bytes(), ME)


def stream(chance: Random) -> object:
    """Open an authentic container whose zlib stream is changed."""
    return open_bytes(container(mutated(stored(TAR), chance)).bytes(), ME)


def tar(chance: Random) -> object:
    """Open an authentic container whose tar is changed."""
    return open_bytes(container(stored(mutated(TAR, chance))).bytes(), ME)


def a_manifest(chance: Random) -> object:
    """Read a changed manifest."""
    return manifests.read_manifest(either(manifest(GOOD_FILES), chance))


def a_case(chance: Random) -> object:
    """Read changed content against its schema."""
    if chance.random() < 0.7:
        return package_contents.read_content(either(CONTENT, chance), schemas=SCHEMAS)
    return package_contents.read_supplement(either(SUPPLEMENT, chance), schemas=SCHEMAS)


def an_answer(chance: Random) -> object:
    """Read a changed receipt, withdrawal, acknowledgement, or word after a restore."""
    if chance.random() < 0.4:
        return package_contents.read_answer(either(ANSWER, chance))
    kind, value = chance.choice(PLAIN)
    return package_contents.read_plain(either(value, chance), kind)


def a_card(chance: Random) -> object:
    """Read a changed contact card."""
    return contacts.parse_card(either(CARD_JSON, chance))


def of_layer(one: Callable[[Random], object], tries: int) -> Result:
    """Run a layer so many times."""
    chance, bad, held = Random(f"{SEED}/{one.__name__}"), 0, most_memory()  # noqa: S311  repeatable
    for _ in range(tries):
        started = time.monotonic()
        try:
            one(chance)
        except HopError:
            pass
        except Exception as error:  # noqa: BLE001  anything else is what is looked for
            _say(one.__name__, error)
            bad += 1
        bad += time.monotonic() - started > SECONDS
    return tries, bad + (most_memory() > max(MEMORY, held))


def most_memory() -> int:
    """Return the most bytes that the process has held so far; where nobody counts, none."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _say(name: str, error: Exception) -> None:
    sys.stderr.write(f"{name}: {type(error).__name__}: {error}\n"[:400])


# From end to end


def without_a_key(folder: Path, tries: int) -> Result:
    """Forge packages of every kind with all that an outsider has: nothing may be taken in.

    The outsider knows every true package, even opened, and the keys that packages are sealed for,
    and seals anew what was changed inside; only the sender's signing key is not known.
    """
    return _taken_in(folder, tries, _forged, signed=False)


def by_a_true_sender(folder: Path, tries: int) -> Result:
    """Let confirmed senders sign whatever may be wrong in a package of every kind."""
    return _taken_in(folder, tries, _twisted, signed=True)


def _taken_in(
    folder: Path, tries: int, make: Callable[[Sent, Traffic, Random], bytes], *, signed: bool
) -> Result:
    traffic, bad, held = Traffic(folder), 0, most_memory()
    chance = Random(f"{SEED}/{make.__name__}")  # noqa: S311  repeatable on purpose
    for _ in range(tries):
        sent = chance.choice(traffic.sent)
        session, data = traffic.at(sent), make(sent, traffic, chance)
        before, started = traffic.before(sent), time.monotonic()
        try:
            inbox.take_in(session, data)
            bad += not signed
            traffic.begin_again(sent)
        except HopError:
            bad += time.monotonic() - started > SECONDS
            bad += dump(session) != before
        except Exception as error:  # noqa: BLE001  anything else is what is looked for
            _say(sent.kind, error)
            bad += 1
            bad += dump(session) != before
    traffic.close()
    return tries, bad + (most_memory() > max(MEMORY, held))


def _forged(sent: Sent, traffic: Traffic, chance: Random) -> bytes:
    """Return a package that differs from the true one in anything that was signed or sealed."""
    while True:
        files = _changed_files(sent, traffic, chance)
        if files != sent.files:
            break
    match chance.randrange(4):
        case 0:
            changed = mutated(sent.data, chance)
            return changed if changed != sent.data else sent.data[:-1]
        case _:
            return sealed_for(traffic.at(sent), files)


def _changed_files(sent: Sent, traffic: Traffic, chance: Random) -> dict[str, bytes]:
    files, other = dict(sent.files), chance.choice(traffic.sent)
    name = chance.choice(list(files))
    match chance.randrange(6):
        case 0:
            del files[name]
        case 1:
            files[f"lisa-{chance.randrange(9)}.pdf"] = files[name]
        case 2:
            files[name] = chance.choice(list(other.files.values()))
        case 3:
            files[packages.MANIFEST] = either(json.loads(files[packages.MANIFEST]), chance)
        case 4:
            # A stranger's true signature of a changed manifest.
            told = either(json.loads(files[packages.MANIFEST]), chance)
            files |= {packages.MANIFEST: told, packages.SIGNATURE: traffic.by_a_stranger(told)}
        case _:
            files[name] = mutated(files[name], chance)
    return files


def _twisted(sent: Sent, traffic: Traffic, chance: Random) -> bytes:
    files, told = dict(sent.files), json.loads(sent.files[packages.MANIFEST])
    del files[packages.MANIFEST], files[packages.SIGNATURE]
    where = chance.randrange(3)
    if where:
        name = chance.choice([name for name in files if name.endswith(".json")])
        files[name] = either(json.loads(files[name]), chance)
    told["files"] = traffic.listed(files)
    body = json.dumps(told).encode() if where == 1 else either(told, chance)
    signature = traffic.by_its_sender(sent, body)
    signed = {packages.MANIFEST: body, packages.SIGNATURE: signature}
    return sealed_for(traffic.at(sent), {**signed, **files})


def outside_layer(_folder: Path, tries: int) -> Result:
    """Change a container as anybody could."""
    return of_layer(outside, tries)


def header_layer(_folder: Path, tries: int) -> Result:
    """Change a header under a true HMAC."""
    return of_layer(header, tries)


def stream_layer(_folder: Path, tries: int) -> Result:
    """Change a zlib stream."""
    return of_layer(stream, tries)


def tar_layer(_folder: Path, tries: int) -> Result:
    """Change a tar."""
    return of_layer(tar, tries)


def manifest_layer(_folder: Path, tries: int) -> Result:
    """Change a manifest."""
    return of_layer(a_manifest, tries)


def content_layer(_folder: Path, tries: int) -> Result:
    """Change a case or a supplement."""
    return of_layer(a_case, tries)


def answer_layer(_folder: Path, tries: int) -> Result:
    """Change an answer of any kind."""
    return of_layer(an_answer, tries)


def card_layer(_folder: Path, tries: int) -> Result:
    """Change a contact card."""
    return of_layer(a_card, tries)


CAMPAIGNS = (
    Campaign(
        name="P4",
        parts=(
            Part(name="outside", run=outside_layer, full=25_000, few=200),
            Part(name="header", run=header_layer, full=15_000, few=150),
            Part(name="stream", run=stream_layer, full=15_000, few=100),
            Part(name="tar", run=tar_layer, full=20_000, few=200),
            Part(name="manifest", run=manifest_layer, full=15_000, few=200),
            Part(name="content", run=content_layer, full=6_000, few=40),
            Part(name="answer", run=answer_layer, full=10_000, few=200),
            Part(name="card", run=card_layer, full=4_000, few=50),
            Part(name="without-a-key", run=without_a_key, full=10_000, few=60),
            Part(name="by-a-true-sender", run=by_a_true_sender, full=4_000, few=40),
        ),
    ),
)
