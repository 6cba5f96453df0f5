# SPDX-License-Identifier: EUPL-1.2
"""Faults of the payload: not authentic, or no stream, no tar and no names as they must be."""

from __future__ import annotations

import gzip
import io
import tarfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from hop_desktop.domain.errors import BadFileName, HopError, PackageDamaged, PackageTooLarge
from hop_desktop.sealing.tar import END, entry_start
from tests.hostile.ground import GOOD, GOOD_FILES, archive, container, payload
from tests.hostile.vector import Fault, Vector

ARCHIVE = archive(GOOD_FILES)
STREAM = payload(GOOD_FILES)
SEALED = GOOD.sealed


def tags() -> Iterator[Vector]:
    """Yield what is not authentic: nothing of it may ever be decrypted."""

    def broken(name: str, content: bytes) -> Vector:
        return Vector(f"tag-{name}", Fault.PAYLOAD, PackageDamaged, content, unauthentic=True)

    flipped = bytes((SEALED[0] ^ 1,)) + SEALED[1:]
    half = len(SEALED) // 2
    for name, made in {
        "zeros": replace(GOOD, tag=bytes(16)),
        "first-bit": replace(GOOD, tag=bytes((GOOD.tag[0] ^ 0x80,)) + GOOD.tag[1:]),
        "last-bit": replace(GOOD, tag=GOOD.tag[:-1] + bytes((GOOD.tag[-1] ^ 1,))),
        "payload-first-bit": replace(GOOD, sealed=flipped),
        "payload-last-bit": replace(GOOD, sealed=SEALED[:-1] + bytes((SEALED[-1] ^ 1,))),
        "payload-byte-less": replace(GOOD, sealed=SEALED[:-1]),
        "payload-byte-more": replace(GOOD, sealed=SEALED + b"\0"),
        "payload-halves-turned": replace(GOOD, sealed=SEALED[half:] + SEALED[:half]),
        "payload-none": replace(GOOD, sealed=b""),
        "payload-twice": replace(GOOD, sealed=SEALED + SEALED),
        "nonce-changed": replace(GOOD, nonce=GOOD.nonce[::-1]),
        "other-associated-data": container(STREAM, domain=b"CDOC20payloaD"),
        "no-associated-data": container(STREAM, domain=b""),
    }.items():
        yield broken(name, made.bytes())
    yield broken("file-byte-more", GOOD.bytes() + b"\n")
    yield broken("tag-missing", GOOD.bytes()[:-16])


def _sealed(name: str, refusal: type[HopError], stream: bytes) -> Vector:
    return Vector(name, Fault.PAYLOAD, refusal, container(stream).bytes())


def streams() -> Iterator[Vector]:
    """Yield what is authentic and no whole zlib stream, or one that would burst."""
    raw = zlib.compressobj(9, zlib.DEFLATED, -15)
    with_words = zlib.compressobj(9, zdict=b"hop-package")
    for name, stream in {
        "nothing": b"",
        "no-zlib": ARCHIVE,
        "only-its-header": STREAM[:2],
        "cut": STREAM[:-9],
        "without-checksum": STREAM[:-4],
        "wrong-checksum": STREAM[:-4] + bytes(4),
        "byte-after": STREAM + b"!",
        "twice": STREAM + STREAM,
        "raw-deflate": raw.compress(ARCHIVE) + raw.flush(),
        "gzip": gzip.compress(ARCHIVE, mtime=0),
        "with-dictionary": with_words.compress(ARCHIVE) + with_words.flush(),
        "broken-block": STREAM[:2] + b"\x07" + STREAM[3:],
    }.items():
        yield _sealed(f"stream-{name}", PackageDamaged, stream)
    yield _sealed("stream-bomb", PackageTooLarge, _bomb(16 << 20))
    yield _sealed("stream-bomb-small", PackageTooLarge, _bomb(2 << 20))
    yield _sealed("stream-bomb-of-names", PackageTooLarge, _many(8_000))


def _bomb(size: int) -> bytes:
    engine = zlib.compressobj(9)
    pieces = [engine.compress(entry_start("pomm.bin", size))]
    pieces += [engine.compress(bytes(1 << 20)) for _ in range(size >> 20)]
    return b"".join(pieces) + engine.compress(END) + engine.flush()


def _many(count: int) -> bytes:
    engine = zlib.compressobj(9)
    pieces = [engine.compress(entry_start(f"{number}.txt", 0)) for number in range(count)]
    return b"".join(pieces) + engine.compress(END) + engine.flush()


def _tar(name: str, tar: bytes, refusal: type[HopError] = PackageDamaged) -> Vector:
    return _sealed(f"tar-{name}", refusal, zlib.compress(tar, 9))


def _summed(block: bytearray) -> bytes:
    block[148:156] = b"%06o\0 " % (sum(block[:512]) - sum(block[148:156]) + 8 * 32)
    return bytes(block)


def _with(at: int, value: bytes) -> bytes:
    block = bytearray(entry_start("lisa.txt", 0))
    block[at : at + len(value)] = value
    return _summed(block) + END


def _pax(records: bytes, then: bytes = END) -> bytes:
    block = bytearray(entry_start("./PaxHeaders.X/a", len(records)))
    block[156:157] = b"x"
    return _summed(block) + records + bytes(-len(records) % 512) + then


KINDS = {
    "hard-link": b"1",
    "symbolic-link": b"2",
    "character-device": b"3",
    "block-device": b"4",
    "folder": b"5",
    "pipe": b"6",
    "contiguous": b"7",
    "sparse": b"S",
    "long-link": b"K",
    "long-name": b"L",
    "unknown-kind": b"Z",
}


def tars() -> Iterator[Vector]:
    """Yield streams that hold no tar of regular files."""
    for name, kind in KINDS.items():
        info = tarfile.TarInfo("lisa.txt")
        info.type, info.linkname = kind, "/etc/passwd"
        target = io.BytesIO()
        with tarfile.open(fileobj=target, mode="w", format=tarfile.USTAR_FORMAT) as made:
            made.addfile(info)
        yield _tar(name, target.getvalue()[:512] + END)
    one = entry_start("lisa.txt", 1000)
    for name, tar in {
        "nothing": b"",
        "one-zero-block": bytes(512),
        "half-a-block": ARCHIVE[:256],
        "cut-in-a-file": ARCHIVE[: 512 + 100],
        "without-end": ARCHIVE[:-1024],
        "half-an-end": ARCHIVE[:-512],
        "something-after-end": ARCHIVE + b"lopp".ljust(512, b"\0"),
        "file-shorter-than-said": one + b"x" * 512 + END,
        "checksum-wrong": ARCHIVE[:110] + b"\x7f" + ARCHIVE[111:],
        "checksum-no-number": ARCHIVE[:148] + b"zzzzzzzz" + ARCHIVE[156:],
        "size-no-number": _with(124, b"12x45678901\0"),
        "size-in-base-256": _with(124, b"\x80" + bytes(10) + b"\x02"),
        "size-negative": _with(124, b"-0000000001\0"),
        "size-greatest": _with(124, b"77777777777\0"),
        "pax-length-wrong": _pax(b"99 path=a.txt\n", ARCHIVE),
        "pax-length-zero": _pax(b"0 path=a.txt\n", ARCHIVE),
        "pax-no-equals": _pax(b"14 path:a.txt\n", ARCHIVE),
        "pax-size-no-number": _pax(b"13 size=1e10\n", ARCHIVE),
        "pax-size-greatest": _pax(b"24 size=9999999999999999\n", ARCHIVE),
        "pax-twice": _pax(b"14 path=a.txt\n", _pax(b"14 path=b.txt\n", ARCHIVE)),
        "pax-at-the-end": _pax(b"14 path=a.txt\n"),
    }.items():
        yield _tar(name, tar)
    yield _tar("pax-over-limit", _pax(b"x" * 70_000, ARCHIVE), PackageTooLarge)
    more = b"".join(entry_start(f"{number}.txt", 0) for number in range(1_001))
    yield _tar("files-1001", more + END, PackageTooLarge)


NAMES = {
    "climbs": "../case.json",
    "dots": "..",
    "dot": ".",
    "root": "/etc/passwd",
    "folder": "kaust/lisa.txt",
    "backslash": "kaust\\lisa.txt",
    "drive": "C:lisa.txt",
    "unc": "\\\\server\\jagu\\lisa.txt",
    "long-path-prefix": "\\\\?\\C:\\lisa.txt",
    "alternate-stream": "lisa.txt:peidus",
    "device": "CON",
    "device-with-ending": "nul.txt",
    "device-superscript": "COM¹",
    "device-lpt": "lpt9.pdf",
    "ends-with-dot": "lisa.txt.",
    "ends-with-space": "lisa.txt ",
    "starts-with-space": " lisa.txt",
    "starts-with-hyphen": "-rf",
    "line-break": "li\nsa.txt",
    "escape": "li\x1b[2Jsa.txt",
    "right-to-left": "lisa\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe",
    "isolate": "lisa\N{RIGHT-TO-LEFT ISOLATE}fdp.exe",
    "zero-width": "lisa\N{ZERO WIDTH SPACE}.txt",
    "question": "lisa?.txt",
    "star": "*.txt",
    "quote": 'lisa".txt',
    "pipe": "lisa|rm.txt",
    "121-signs": "x" * 121,
    "300-signs": "x" * 300,
    "256-bytes": "õ" * 120 + "xxxxxxxxxxxxxxxxx",
}
TWINS = {
    "same": ("lisa.txt", "lisa.txt"),
    "case": ("lisa.txt", "LISA.TXT"),
    "composition": ("õis.txt", "o\N{COMBINING TILDE}is.txt"),
    "folding": ("Straße.txt", "STRASSE.txt"),
    "ligature": ("ﬁlm.txt", "film.txt"),
    "manifest": ("manifest.json", "Manifest.json"),
}


def _named(*names: str) -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=tarfile.PAX_FORMAT) as made:
        for name in names:
            made.addfile(tarfile.TarInfo(name))
    return target.getvalue().rstrip(b"\0") + bytes(512) + END


def names() -> Iterator[Vector]:
    """Yield archives with a name that no system should have to write, or two alike."""
    for name, written in NAMES.items():
        yield _tar(f"name-{name}", _aligned(_named(written)), BadFileName)
    for name, twins in TWINS.items():
        yield _tar(f"twins-{name}", _aligned(_named(*twins)), BadFileName)
    yield _tar("name-no-letters", _with(0, b"\xff\xfe.txt"), BadFileName)
    yield _tar("name-empty", _with(0, bytes(8)), BadFileName)
    yield _tar("name-in-prefix", _with(345, b"../../x"), BadFileName)
    yield _tar("name-in-pax", _pax(b"23 path=../../lisa.txt\n", ARCHIVE), BadFileName)


def _aligned(tar: bytes) -> bytes:
    return tar + bytes(-len(tar) % 512)


FAMILIES: tuple[Callable[[], Iterator[Vector]], ...] = (tags, streams, tars, names)
