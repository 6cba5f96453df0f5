# SPDX-License-Identifier: EUPL-1.2
"""What was sealed comes back: any files, every kind of recipient, any number of them."""

from __future__ import annotations

import io
import os
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import (
    BadFileName,
    Invalid,
    PackageTooLarge,
    UnsupportedRecipient,
    WriteFailed,
)
from hop_desktop.sealing.capsules import opened_keys
from hop_desktop.sealing.container import (
    Part,
    PathPart,
    inspect,
    open_bytes,
    open_to_folder,
    seal,
    seal_bytes,
)
from hop_desktop.sealing.file_names import checked_name
from hop_desktop.sealing.header import Kind, read_header
from hop_desktop.sealing.recipients import (
    Identity,
    KeyIdentity,
    PasswordIdentity,
    PasswordRecipient,
    Recipient,
    SymmetricIdentity,
    SymmetricRecipient,
    recipient_from_certificate,
    recipient_from_public_key,
)
from hop_desktop.sealing.signatures import new_key_pair
from hop_desktop.sealing.stream import decryptor
from hop_desktop.sealing.tar import LARGEST_FILE
from tests.sealing.forging import (
    BY_KEY,
    BY_RSA_KEY,
    BY_SECRET,
    FOR_KEY,
    FOR_SECRET,
    RSA_CERTIFICATE,
)

LETTERS = st.sampled_from("abcõäöüšžÕÄÖÜŠŽ ЖИя0123456789_().+")


def _is_safe(name: str) -> bool:
    try:
        return checked_name(name) == name
    except BadFileName:
        return False


names = st.text(LETTERS, min_size=1, max_size=60).filter(_is_safe)
contents = st.one_of(
    st.binary(max_size=3_000),
    st.integers(0, 600_000).map(lambda size: "jutt õuest ".encode() * (size // 12)),
    st.integers(0, 300_000).map(bytes),
)
files = st.dictionaries(names.map(str.casefold), contents, min_size=1, max_size=5).map(
    lambda found: tuple(Part(name=name, content=body) for name, body in found.items())
)


@st.composite
def people(draw: st.DrawFn) -> tuple[list[Recipient], list[Identity]]:
    """Recipients in any order, and for each what opens the container."""
    recipients: list[Recipient] = []
    identities: list[Identity] = []
    labels = st.text(LETTERS, min_size=1, max_size=30).filter(lambda text: bool(text.strip()))
    for kind in draw(st.lists(st.sampled_from(Kind), min_size=1, max_size=4)):
        label = draw(labels)
        if kind is Kind.PASSWORD:
            password = draw(st.text(min_size=1, max_size=30))
            recipients.append(PasswordRecipient(password=password, label=label))
            identities.append(PasswordIdentity(password=password))
        elif kind is Kind.SYMMETRIC_KEY:
            key = draw(st.binary(min_size=32, max_size=32))
            recipients.append(SymmetricRecipient(key=key, label=label))
            identities.append(SymmetricIdentity(key=key))
        elif kind is Kind.RSA:
            recipients.append(recipient_from_certificate(RSA_CERTIFICATE, label=label))
            identities.append(BY_RSA_KEY)
        else:
            private, public = new_key_pair()
            recipients.append(recipient_from_public_key(public, label=label))
            identities.append(KeyIdentity(private_key=private))
    return recipients, identities


@given(parts=files)
def test_any_files_come_back_as_they_were(parts: tuple[Part, ...]) -> None:
    assert open_bytes(seal_bytes(parts, [FOR_SECRET]), BY_SECRET) == parts


@given(who=people())
def test_every_recipient_opens_alone(who: tuple[list[Recipient], list[Identity]]) -> None:
    recipients, identities = who
    part = Part(name="juhtum.json", content="Õie jutt".encode())

    container = seal_bytes([part], recipients)

    assert all(open_bytes(container, identity) == (part,) for identity in identities)
    told = inspect(io.BytesIO(container)).recipients
    assert [each.label for each in told] == [each.label for each in recipients]


def test_the_same_password_in_other_pieces_opens() -> None:
    """A Mac types õ as two characters, Windows as one."""
    part = Part(name="a.txt", content=b"a")
    recipient = PasswordRecipient(password="õunapuu aias", label="Märt")

    container = seal_bytes([part], [recipient])

    taken_apart = PasswordIdentity(password="o\N{COMBINING TILDE}unapuu aias")
    assert open_bytes(container, taken_apart) == (part,)


def test_two_containers_of_the_same_files_share_no_secret() -> None:
    part = Part(name="a.txt", content=bytes(2_000))

    first, second = (seal_bytes([part], [FOR_KEY, FOR_SECRET]) for _ in range(2))

    assert len(first) == len(second)
    same = sum(a == b for a, b in zip(first[-2_000:], second[-2_000:], strict=True))
    assert same < 100


def test_a_file_from_the_disk_is_sealed_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "pilt.jpg"
    file.write_bytes(bytes(range(256)) * 5_000)
    heard: list[int] = []
    target = io.BytesIO()

    seal([PathPart(name="lisa.jpg", path=file)], [FOR_SECRET], target, progress=heard.append)

    (part,) = open_bytes(target.getvalue(), BY_SECRET)
    assert part == Part(name="lisa.jpg", content=file.read_bytes())
    assert heard == sorted(heard)
    assert heard[-1] >= file.stat().st_size


@pytest.mark.parametrize("level", [0, 1, 6, 9])
def test_any_level_of_compression_opens(level: int) -> None:
    text = ("Õues sadas vihma. " * 20_000).encode()
    target = io.BytesIO()

    seal([Part(name="a.txt", content=text)], [FOR_SECRET], target, level=level)

    assert open_bytes(target.getvalue(), BY_SECRET)[0].content == text


def test_no_package_looks_like_a_bomb_to_other_readers() -> None:
    """The Java reference refuses as soon as ten times as much comes out as went in."""
    parts = [
        Part(name="nullid.bin", content=bytes(3_000_000)),
        Part(name="jutt.txt", content=("Õues sadas vihma. " * 50_000).encode()),
    ]
    container = seal_bytes(parts, [FOR_SECRET])

    stream = _payload(container)
    engine = zlib.decompressobj()
    given = 0
    for start in range(0, len(stream), 512):
        given += len(engine.decompress(stream[start : start + 512]))
        assert given <= 10 * (start + 512)
    assert engine.eof
    assert not engine.unused_data


def _payload(container: bytes) -> bytes:
    length = int.from_bytes(container[5:9], "big")
    header, mac = container[9 : 9 + length], container[9 + length : 41 + length]
    keys = opened_keys(read_header(header), BY_SECRET, data=header, mac=mac)
    nonce = container[41 + length : 53 + length]
    return decryptor(keys.payload, nonce).update(container[53 + length : -16])


def test_nothing_to_seal_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        seal_bytes([], [FOR_KEY])

    assert caught.value.field == "files"


def test_nobody_to_seal_for_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        seal_bytes([Part(name="a.txt", content=b"")], [])

    assert caught.value.field == "recipients"


def test_more_recipients_than_readers_bear_are_refused() -> None:
    with pytest.raises(PackageTooLarge):
        seal_bytes([Part(name="a.txt", content=b"")], [FOR_SECRET] * 65)


def test_more_files_than_readers_bear_are_refused() -> None:
    parts = [Part(name=f"{number}.txt", content=b"") for number in range(1_001)]

    with pytest.raises(PackageTooLarge):
        seal_bytes(parts, [FOR_SECRET])


@pytest.mark.parametrize("name", ["../a", "a/b", "", "CON", "a\n", "x" * 121, "õ=1.txt"])
def test_a_name_that_others_cannot_write_is_refused(name: str) -> None:
    with pytest.raises(BadFileName):
        seal_bytes([Part(name=name, content=b"")], [FOR_SECRET])


@pytest.mark.parametrize("label", ["", "  ", "a\nb", "x" * 201])
def test_a_label_that_nobody_can_read_is_refused(label: str) -> None:
    with pytest.raises(Invalid):
        SymmetricRecipient(key=bytes(32), label=label)


def test_a_recipient_without_a_secret_is_refused() -> None:
    with pytest.raises(Invalid):
        PasswordRecipient(password="", label="Märt")
    with pytest.raises(Invalid):
        SymmetricRecipient(key=bytes(31), label="Märt")


def test_what_is_no_private_key_opens_nothing() -> None:
    container = seal_bytes([Part(name="a.txt", content=b"")], [FOR_KEY])

    with pytest.raises(UnsupportedRecipient):
        open_bytes(container, KeyIdentity(private_key=b"ei ole"))


def test_a_file_that_grows_while_it_is_read_is_not_sealed(tmp_path: Path) -> None:
    file = tmp_path / "kasvab.bin"
    file.write_bytes(bytes(1_000_000))

    def grow(_taken: int) -> None:
        with file.open("ab") as more:
            more.write(b"!")

    with pytest.raises(WriteFailed):
        seal([PathPart(name="a.bin", path=file)], [FOR_SECRET], io.BytesIO(), progress=grow)


def test_a_file_that_shrinks_while_it_is_read_is_not_sealed(tmp_path: Path) -> None:
    file = tmp_path / "kahaneb.bin"
    file.write_bytes(bytes(3_000_000))

    def shrink(taken: int) -> None:
        if taken:
            os.truncate(file, min(file.stat().st_size, 2_000_000))

    with pytest.raises(WriteFailed):
        seal([PathPart(name="a.bin", path=file)], [FOR_SECRET], io.BytesIO(), progress=shrink)


def test_a_file_over_the_limit_is_not_even_read(tmp_path: Path) -> None:
    file = tmp_path / "suur.bin"
    file.touch()
    os.truncate(file, LARGEST_FILE + 1)  # a hole: it takes no room

    with pytest.raises(PackageTooLarge):
        seal_bytes([PathPart(name="a.bin", path=file)], [FOR_SECRET])


@pytest.mark.skipif(os.name != "posix", reason="a device has a path there")
def test_a_device_is_not_sealed() -> None:
    with pytest.raises(WriteFailed):
        seal_bytes([PathPart(name="a.bin", path=Path(os.devnull))], [FOR_SECRET])


def test_a_folder_or_a_missing_file_is_not_sealed(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "puudub"):
        with pytest.raises(WriteFailed):
            seal_bytes([PathPart(name="a", path=path)], [FOR_SECRET])


def test_the_folder_shows_what_memory_shows(tmp_path: Path) -> None:
    parts = (
        Part(name="kokkuvõte.pdf", content=b"%PDF-" + bytes(100_000)),
        Part(name="Õie lisa " + "ü" * 60 + ".txt", content=b""),
    )
    container = seal_bytes(parts, [FOR_KEY])

    names = open_to_folder(io.BytesIO(container), BY_KEY, tmp_path / "sisu")

    assert names == tuple(part.name for part in parts)
    assert [(tmp_path / "sisu" / part.name).read_bytes() for part in parts] == [
        part.content for part in parts
    ]
