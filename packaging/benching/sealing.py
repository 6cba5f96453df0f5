# SPDX-License-Identifier: EUPL-1.2
"""Sealing and opening 200 MB that no compression helps, against age and against libcdoc.

libcdoc is reached through its Python binding, pycdoc, in a process of its own. The binding
takes no private key, so its reader is given the container's master key (FMK), which the
specification lets the holder of any recipient's key compute.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from benching.rows import UNLIMITED, Row, in_turns, of_all, ratio, spent
from hop_desktop.sealing.container import PathPart, open_to_folder, seal
from hop_desktop.sealing.header import SymmetricKeyCapsule, read_header
from hop_desktop.sealing.keys import secret_key_kek, xor
from hop_desktop.sealing.recipients import SymmetricIdentity, SymmetricRecipient
from hop_desktop.sealing.writing import appearing_file

SIZE = 200_000_000
RUNS = 5
OF_LIBCDOC_SEAL, OF_AGE, OF_LIBCDOC_OPEN, OF_PEAK = 1 / 4, 1.5, 2.0, 64.0
LABEL = "bench"

SEAL_BY_LIBCDOC = """
import sys, time, pycdoc
key, source, target = bytes.fromhex(sys.argv[1]), sys.argv[2], sys.argv[3]
started = time.perf_counter()
writer = pycdoc.CDocWriter.create_writer(2, target, None, None, None)
writer.add_recipient(pycdoc.Recipient.make_certificate("bench", key))
assert writer.begin_encryption() == 0
size = __import__("os").path.getsize(source)
writer.add_file("a.bin", size)
with open(source, "rb") as file:
    while piece := file.read(1 << 20):
        assert writer.write_data(piece) == 0
assert writer.finish_encryption() == 0
print((time.perf_counter() - started) * 1000)
"""

OPEN_BY_LIBCDOC = """
import sys, time, pycdoc
key, source, target = bytes.fromhex(sys.argv[1]), sys.argv[2], sys.argv[3]
started = time.perf_counter()
reader = pycdoc.CDocReader.create_reader(source, None, None, None)
assert reader.begin_decryption(key)[0] == 0
info = pycdoc.FileInfo()
assert reader.next_file(info) == 0
left, piece = info.size, bytearray(1 << 20)
with open(target, "wb") as file:
    while left:
        took = reader.read_data(piece)
        assert took > 0
        file.write(piece[:took])
        left -= took
reader.next_file(info)
assert reader.finish_decryption() == 0
print((time.perf_counter() - started) * 1000)
"""

PEAK = """
import re, sys
from pathlib import Path
sys.path[:0] = sys.argv[1:3]
from benching import sealing
def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
table = sealing.Table(folder=Path(sys.argv[3]), key=bytes(32))
sealing.seal_small(table)
before = peak()
getattr(sealing, sys.argv[4])(table)
print(peak() - before)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What lies on the table: a folder with ``source``, and the key of 32 bytes."""

    folder: Path
    key: bytes

    @property
    def source(self) -> Path:
        """The file to be sealed."""
        return self.folder / "source"

    @property
    def sealed(self) -> Path:
        """The container."""
        return self.folder / "sealed.cdoc2"


def measured(skip: Callable[[str], object]) -> Iterator[Row]:
    """Yield the ratios of sealing and opening, and the memory that both take above idle."""
    with tempfile.TemporaryDirectory() as passing:
        table = Table(folder=Path(passing), key=secrets.token_bytes(32))
        with table.source.open("wb") as file:
            for _ in range(SIZE // 1_000_000):
                file.write(os.urandom(1_000_000))
        sealing = {
            "ours": lambda: spent(lambda: seal_plainly(table)),
            "ours, synchronised and read back": lambda: spent(lambda: seal_it(table)),
        }
        opening = {"ours": lambda: spent(lambda: open_it(table))}
        seal_it(table)
        if shutil.which("age"):
            _add_age(table, sealing, opening)
        else:
            skip("sealing: age is not installed")
        if find_spec("pycdoc"):
            _add_libcdoc(table, sealing, opening)
        else:
            skip("sealing: there is no libcdoc for this machine")
        yield from _ratios(in_turns(sealing, runs=RUNS), in_turns(opening, runs=RUNS))
        if sys.platform == "linux":
            yield from _peaks(table)


def seal_plainly(table: Table) -> None:
    """Seal the file as the peers do: written, and left to the system."""
    recipient = SymmetricRecipient(key=table.key, label=LABEL)
    with table.sealed.open("wb") as target:
        seal([PathPart(name="a.bin", path=table.source)], [recipient], target)


def seal_it(table: Table) -> None:
    """Seal the file as the program does: written beside, synchronised, read back."""
    recipient = SymmetricRecipient(key=table.key, label=LABEL)
    table.sealed.unlink(missing_ok=True)
    with appearing_file(table.sealed) as target:
        seal([PathPart(name="a.bin", path=table.source)], [recipient], target)


def open_it(table: Table) -> None:
    """Open the container into a folder that appears whole."""
    folder = table.folder / "opened"
    shutil.rmtree(folder, ignore_errors=True)
    with table.sealed.open("rb") as source:
        open_to_folder(source, SymmetricIdentity(key=table.key), folder)


def seal_small(table: Table) -> None:
    """Seal a few bytes, so that everything is imported before memory is looked at."""
    small = table.folder / "small"
    small.write_bytes(b"a")
    recipient = SymmetricRecipient(key=table.key, label=LABEL)
    with appearing_file(table.folder / "small.cdoc2") as target:
        seal([PathPart(name="a.bin", path=small)], [recipient], target)
    (table.folder / "small.cdoc2").unlink()


def master_key(table: Table) -> bytes:
    """Return the container's master key (FMK, 32 bytes) from the symmetric key."""
    data = table.sealed.open("rb").read(1 << 16)
    header = read_header(data[9 : 9 + int.from_bytes(data[5:9], "big")])
    (record,) = header.recipients
    if not isinstance(record.capsule, SymmetricKeyCapsule):
        raise TypeError
    kek = secret_key_kek(table.key, salt=record.capsule.salt, label=record.label)
    return xor(record.encrypted_fmk, kek)


Acts = dict[str, Callable[[], float]]


def _add_age(table: Table, sealing: Acts, opening: Acts) -> None:
    key, sealed = table.folder / "age.key", table.folder / "sealed.age"
    made = _run(["age-keygen", "-o", str(key)]).stderr
    found = re.search(r"age1\w+", made)
    if found is None:
        raise ValueError(made)
    seal_command = ["age", "-r", found[0], "-o", str(sealed), str(table.source)]
    open_command = ["age", "-d", "-i", str(key), "-o", str(table.folder / "age.out"), str(sealed)]
    sealing["age"] = lambda: spent(lambda: _run(seal_command))
    opening["age"] = lambda: spent(lambda: _run(open_command))


def _add_libcdoc(table: Table, sealing: Acts, opening: Acts) -> None:
    certificate = _certificate().hex()
    target = table.folder / "libcdoc.cdoc2"

    def seal_by_libcdoc() -> float:
        target.unlink(missing_ok=True)
        arguments = [certificate, str(table.source), str(target)]
        return float(_run([sys.executable, "-c", SEAL_BY_LIBCDOC, *arguments]).stdout)

    def open_by_libcdoc() -> float:
        arguments = [master_key(table).hex(), str(table.sealed), str(table.folder / "libcdoc.out")]
        return float(_run([sys.executable, "-c", OPEN_BY_LIBCDOC, *arguments]).stdout)

    sealing["libcdoc"], opening["libcdoc"] = seal_by_libcdoc, open_by_libcdoc


def _ratios(sealing: dict[str, list[float]], opening: dict[str, list[float]]) -> Iterator[Row]:
    ours = sealing["ours"]
    if "libcdoc" in sealing:
        yield ratio("sealing 200 MB, of libcdoc", ours, sealing["libcdoc"], OF_LIBCDOC_SEAL)
        name = "opening 200 MB, of libcdoc's reader"
        yield ratio(name, opening["ours"], opening["libcdoc"], OF_LIBCDOC_OPEN)
    if "age" in sealing:
        yield ratio("sealing 200 MB, of age", ours, sealing["age"], OF_AGE)
    for verb, taken in (("sealing", sealing), ("opening", opening)):
        for name, values in taken.items():
            yield of_all(f"{verb} 200 MB, {name}", values, UNLIMITED, unit="ms")


def _peaks(table: Table) -> Iterator[Row]:
    here = Path(__file__).resolve()
    for verb, act in (("sealing", "seal_it"), ("opening", "open_it")):
        spare = Table(folder=table.folder, key=bytes(32))
        seal_it(spare)
        arguments = [str(here.parents[1]), str(here.parents[2]), str(table.folder), act]
        told = _run([sys.executable, "-c", PEAK, *arguments]).stdout
        yield of_all(f"memory above idle, {verb} 200 MB", [float(told)], OF_PEAK, unit="MB")


def _certificate() -> bytes:
    """Return a certificate (DER) over a fresh P-384 key."""
    from datetime import UTC, datetime, timedelta

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP384R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, LABEL)])
    start = datetime(2026, 1, 1, tzinfo=UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=3650))
        .sign(key, hashes.SHA384())
    )
    return made.public_bytes(serialization.Encoding.DER)


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, check=True, capture_output=True, text=True)
