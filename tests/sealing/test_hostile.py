# SPDX-License-Identifier: EUPL-1.2
"""Containers made to harm: authenticated by a key that fits, and wrong in one way each."""

from __future__ import annotations

import io
import tarfile
import time
import tracemalloc
import zlib
from enum import Enum
from pathlib import Path

import pytest
from flatbuffers import Builder

from hop_desktop.domain.errors import (
    BadFileName,
    PackageDamaged,
    PackageTooLarge,
    PackageTooNew,
    SealError,
)
from hop_desktop.sealing import capsules
from hop_desktop.sealing.container import inspect, open_bytes, open_to_folder
from hop_desktop.sealing.header import (
    Kind,
    OtherCapsule,
    PasswordCapsule,
    PublicKeyCapsule,
    RecipientRecord,
    header_bytes,
    read_header,
)
from hop_desktop.sealing.payload import Limits
from hop_desktop.sealing.tar import END, entries, entry_start
from tests.sealing.forging import BY_KEY, BY_PASSWORD, BY_SECRET, PUBLIC_KEY, forged, stored, tar_of

FINE = tar_of(("juhtum.json", b"{}"))


class Later(Enum):
    """A kind of recipient that some later version may bring."""

    KIND = 99


def a_record(capsule: object, label: str = "Keegi") -> RecipientRecord:
    """Return a recipient whose master key is worthless."""
    return RecipientRecord(capsule=capsule, label=label, encrypted_fmk=bytes(32))  # type: ignore[arg-type]  # a capsule of a later version is none of ours


def a_password(iterations: int) -> RecipientRecord:
    """Return a password recipient that asks for this much work."""
    capsule = PasswordCapsule(salt=bytes(32), password_salt=bytes(32), iterations=iterations)
    return a_record(capsule)


def opened(payload: bytes, **settings: object) -> tuple[str, ...]:
    """Return the names in a container with this payload."""
    container = forged(payload, **settings)  # type: ignore[arg-type]  # passed on by name
    return tuple(part.name for part in open_bytes(container, BY_SECRET))


# --- recipients ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [*Kind, Later.KIND])
def test_a_recipient_of_a_kind_unknown_here_does_not_spoil_the_others(kind: Kind) -> None:
    extra = [a_record(OtherCapsule(kind=kind))]
    if kind in {Kind.PUBLIC_KEY, Kind.SYMMETRIC_KEY, Kind.PASSWORD}:
        # Known kinds on an unknown curve or with an unknown algorithm.
        extra = [a_password(2_000_001), a_password(0), a_password(-1)]
    container = forged(stored(FINE), extra=extra)

    assert [part.name for part in open_bytes(container, BY_SECRET)] == ["juhtum.json"]
    assert not inspect(io.BytesIO(container)).recipients[0].supported


def test_more_recipients_than_borne_are_refused_before_any_work() -> None:
    container = forged(stored(FINE), extra=[a_password(2_000_000)] * 64)

    with pytest.raises(PackageTooLarge):
        open_bytes(container, BY_PASSWORD)


def test_recipients_that_only_cost_time_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sixty-three passwords of two million steps each would take a minute."""
    monkeypatch.setattr(capsules, "MOST_WORK", 10_000)
    container = forged(stored(FINE), extra=[a_password(3_000)] * 63)
    started = time.process_time()

    with pytest.raises(PackageTooLarge):
        open_bytes(container, BY_PASSWORD)
    assert time.process_time() - started < 1


def test_the_work_that_is_borne_is_some_seconds_at_most() -> None:
    assert 5 * 2_000_000 <= capsules.MOST_WORK <= 10_000_000


def test_a_point_off_the_curve_is_damage() -> None:
    ours = PUBLIC_KEY[-97:]
    capsule = PublicKeyCapsule(recipient=ours, ephemeral=b"\x04" + bytes(95) + b"\x01")
    container = forged(stored(FINE), extra=[a_record(capsule)])

    with pytest.raises(PackageDamaged):
        open_bytes(container, BY_KEY)


def test_another_encryption_of_the_payload_is_too_new() -> None:
    """The header's second field names the method; 1 is the only one that is known."""
    builder = Builder(64)
    builder.StartVector(4, 0, 4)
    vector = builder.EndVector()
    builder.StartObject(2)
    builder.PrependUOffsetTRelativeSlot(0, vector, 0)
    builder.PrependInt8Slot(1, 7, 0)
    builder.Finish(builder.EndObject())

    assert not read_header(bytes(builder.Output())).payload_is_known


def test_a_known_key_with_an_unknown_payload_says_too_new(monkeypatch: pytest.MonkeyPatch) -> None:
    from hop_desktop.sealing import header

    with monkeypatch.context() as patch:
        patch.setattr(header, "_CHACHA20_POLY1305", 7)
        container = forged(stored(FINE))

    with pytest.raises(PackageTooNew):
        open_bytes(container, BY_SECRET)


def test_a_recipient_without_a_word_is_damage() -> None:
    builder = Builder(64)
    builder.StartObject(0)
    record = builder.EndObject()
    builder.StartVector(4, 1, 4)
    builder.PrependUOffsetTRelative(record)
    vector = builder.EndVector()
    builder.StartObject(2)
    builder.PrependUOffsetTRelativeSlot(0, vector, 0)
    builder.PrependInt8Slot(1, 1, 0)
    builder.Finish(builder.EndObject())

    with pytest.raises(PackageDamaged):
        read_header(bytes(builder.Output()))


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"\0\0\0\0",
        b"\xff\xff\xff\xff",
        b"\x04\0\0\0" + b"\xff" * 60,
        bytes(64),
        # A table that is its own vtable.
        b"\x04\0\0\0\0\0\0\0\x08\0\x08\0\x04\0\x04\0",
        header_bytes((a_record(OtherCapsule(kind=Kind.RSA)),))[:-40],
    ],
)
def test_a_header_that_is_no_flatbuffer_is_damage(header: bytes) -> None:
    with pytest.raises(SealError):
        read_header(header)


def test_a_payload_under_other_associated_data_is_damage() -> None:
    with pytest.raises(PackageDamaged):
        opened(stored(FINE), domain=b"CDOC20payloaD")


# --- compression --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        FINE,
        stored(FINE)[:-1],
        stored(FINE)[:-4] + b"\0\0\0\0",
        stored(FINE) + b"!",
        stored(FINE) + stored(FINE),
        zlib.compressobj(wbits=-15).compress(FINE),
    ],
    ids=["empty", "no-zlib", "cut", "checksum", "trailing", "twice", "raw"],
)
def test_a_stream_that_is_not_one_whole_zlib_stream_is_damage(payload: bytes) -> None:
    with pytest.raises(PackageDamaged):
        opened(payload)


def test_a_bomb_is_refused_before_it_bursts() -> None:
    """A hundred megabytes of zeros in 0.1 MB: refused after ten times of what was read."""
    engine = zlib.compressobj(9)
    chunk = bytes(1 << 20)
    start = entry_start("pomm.bin", 100 << 20)
    payload = engine.compress(start) + b"".join(engine.compress(chunk) for _ in range(100))
    container = forged(payload + engine.compress(END) + engine.flush())
    tracemalloc.start()
    try:
        with pytest.raises(PackageTooLarge):
            open_bytes(container, BY_SECRET)
        assert tracemalloc.get_traced_memory()[1] < 32 << 20
    finally:
        tracemalloc.stop()


def test_more_than_the_limit_comes_out_of_no_package() -> None:
    archive = tar_of(("a.bin", bytes(range(256)) * 1_000))

    with pytest.raises(PackageTooLarge):
        open_bytes(
            forged(stored(archive)), BY_SECRET, limits=Limits(container=1 << 20, total=200_000)
        )


# --- tar ----------------------------------------------------------------------------------------


def special(kind: bytes) -> bytes:
    """Return an archive with one entry that is no regular file."""
    info = tarfile.TarInfo("lisa.txt")
    info.type = kind
    info.linkname = "/etc/passwd"
    return tar_of(info)


@pytest.mark.parametrize(
    "kind",
    [
        tarfile.SYMTYPE,
        tarfile.LNKTYPE,
        tarfile.DIRTYPE,
        tarfile.CHRTYPE,
        tarfile.BLKTYPE,
        tarfile.FIFOTYPE,
        tarfile.CONTTYPE,
        tarfile.GNUTYPE_SPARSE,
        tarfile.GNUTYPE_LONGLINK,
        b"Z",
    ],
)
def test_anything_but_a_regular_file_is_damage(kind: bytes) -> None:
    with pytest.raises(PackageDamaged):
        opened(stored(special(kind)))


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../lisa.txt",
        "kaust/lisa.txt",
        "kaust\\lisa.txt",
        "C:lisa.txt",
        "..",
        ".",
        "CON",
        "nul.txt",
        "com1",
        "LPT³.pdf",
        "lisa.txt.",
        "lisa.txt ",
        " lisa.txt",
        "-rf",
        "li\nsa.txt",
        "lisa\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe",
        "lisa\N{ZERO WIDTH SPACE}.txt",
        "x" * 121,
    ],
)
def test_a_name_that_is_not_safe_everywhere_is_refused(name: str) -> None:
    with pytest.raises(BadFileName):
        opened(stored(tar_of((name, b"x"), form=tarfile.PAX_FORMAT)))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("lisa.txt", "lisa.txt"),
        ("lisa.txt", "LISA.TXT"),
        ("õis.txt", "o\N{COMBINING TILDE}is.txt"),
        ("Straße.txt", "STRASSE.txt"),
        ("ﬁlm.txt", "film.txt"),
    ],
)
def test_two_names_that_some_disk_takes_for_one_are_refused(first: str, second: str) -> None:
    with pytest.raises(BadFileName):
        opened(stored(tar_of((first, b"1"), (second, b"2"), form=tarfile.PAX_FORMAT)))


def test_a_name_in_no_known_letters_is_refused() -> None:
    archive = bytearray(tar_of(("lisa.txt", b"x")))
    archive[0:1] = b"\xff"
    _resum(archive)

    with pytest.raises(BadFileName):
        opened(stored(bytes(archive)))


def test_a_path_in_the_prefix_field_is_seen() -> None:
    archive = bytearray(tar_of(("lisa.txt", b"x")))
    archive[345:352] = b"../../x"
    _resum(archive)

    with pytest.raises(BadFileName):
        opened(stored(bytes(archive)))


def _resum(archive: bytearray) -> None:
    block = archive[:512]
    archive[148:156] = b"%06o\0 " % (sum(block) - sum(block[148:156]) + 8 * 32)


def pax(records: bytes, *, kind: bytes = b"x", then: bytes = FINE) -> bytes:
    """Return an archive that begins with a pax block of these records."""
    block = bytearray(entry_start("./PaxHeaders.X/a", len(records)))
    block[156:157] = kind
    _resum(block)
    return bytes(block) + records + bytes(-len(records) % 512) + then


@pytest.mark.parametrize(
    "records",
    [
        b"",
        b"14 path=a.txt\n",
        b"27 mtime=1700000000.123456\n",
        b"18 hdrcharset=BIN\n",
        b"9 size=2\n",
    ],
)
def test_pax_records_that_say_nothing_new_are_borne(records: bytes) -> None:
    assert len(opened(stored(pax(records)))) == 1


@pytest.mark.parametrize(
    "records",
    [
        b"99 path=a.txt\n",
        b"13 path=a.txt\n",
        b"14 path:a.txt\n",
        b"x",
        b"0 path=a.txt\n",
        b"-4 path=a.txt\n",
        b"13 size=1e10\n",
        b"11 size=-1\n",
        b"24 size=9999999999999999\n",
    ],
)
def test_pax_records_that_are_none_are_damage(records: bytes) -> None:
    with pytest.raises(PackageDamaged):
        opened(stored(pax(records)))


def test_a_pax_size_counts_for_the_one_in_the_block() -> None:
    smaller = bytearray(FINE)
    smaller[124:136] = b"00000000000\0"
    _resum(smaller)
    container = forged(stored(pax(b"9 size=2\n", then=bytes(smaller))))

    (part,) = open_bytes(container, BY_SECRET)

    assert part.content == b"{}"


def test_what_a_reader_leaves_of_a_file_is_passed_over() -> None:
    archive = tar_of(("suur.bin", bytes(3_000)), ("juhtum.json", b"{}"))

    names = [(entry.name, entry.size) for entry in entries([archive])]

    assert names == [("suur.bin", 3_000), ("juhtum.json", 2)]


def test_a_pax_block_for_all_files_changes_no_name() -> None:
    assert opened(stored(pax(b"14 path=a.txt\n", kind=b"g"))) == ("juhtum.json",)


def test_a_pax_path_cannot_climb_out() -> None:
    with pytest.raises(BadFileName):
        opened(stored(pax(b"23 path=../../lisa.txt\n")))


@pytest.mark.parametrize(
    "archive",
    [
        pax(b"", then=END),
        pax(b"", then=pax(b"")),
        FINE[:512],
        FINE[:1024],
        FINE[:1536],
        b"",
        bytes(512),
        FINE + b"lopp".ljust(512, b"\0"),
        b"x" * 1024,
    ],
)
def test_an_archive_that_does_not_end_as_one_is_damage(archive: bytes) -> None:
    with pytest.raises(PackageDamaged):
        opened(stored(archive))


def test_zero_blocks_after_the_end_are_borne() -> None:
    assert opened(stored(FINE + bytes(8_192))) == ("juhtum.json",)


def test_a_block_whose_checksum_differs_is_damage() -> None:
    archive = bytearray(FINE)
    archive[110] ^= 1

    with pytest.raises(PackageDamaged):
        opened(stored(bytes(archive)))


def test_a_size_in_base_256_is_damage() -> None:
    """GNU tar's way above 8 GiB; no container needs it."""
    archive = bytearray(FINE)
    archive[124:136] = b"\x80" + bytes(10) + b"\x02"
    _resum(archive)

    with pytest.raises(PackageDamaged):
        opened(stored(bytes(archive)))


def test_a_pax_block_without_measure_is_refused() -> None:
    with pytest.raises(PackageTooLarge):
        opened(stored(pax(bytes(65_537))))


def test_more_files_than_borne_are_refused() -> None:
    many = b"".join(entry_start(f"{number}.txt", 0) for number in range(1_001)) + END

    with pytest.raises(PackageTooLarge):
        opened(stored(many))


def test_one_bad_file_among_good_ones_leaves_nothing(tmp_path: Path) -> None:
    archive = tar_of(("a.txt", b"a"), ("b.txt", b"b"), ("../c.txt", b"c"))

    with pytest.raises(BadFileName):
        open_to_folder(io.BytesIO(forged(stored(archive))), BY_SECRET, tmp_path / "sisu")

    assert list(tmp_path.iterdir()) == []
