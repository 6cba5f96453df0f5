# SPDX-License-Identifier: EUPL-1.2
"""A container that is not exactly what was sealed is refused whole, wherever it was touched."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import (
    NotAPackage,
    NotForYou,
    PackageDamaged,
    PackageTooLarge,
    PackageTooNew,
    SealError,
    WrongPassword,
)
from hop_desktop.sealing import capsules
from hop_desktop.sealing.container import (
    Part,
    inspect,
    open_bytes,
    open_to_folder,
    seal_bytes,
)
from hop_desktop.sealing.payload import Limits
from hop_desktop.sealing.recipients import Identity, PasswordRecipient
from tests.sealing.forging import BY_KEY, BY_PASSWORD, FOR_KEY, PASSWORD

CONTAINER = seal_bytes(
    [
        Part(name="manifest.json", content=b'{"format": "hop-package"}'),
        Part(name="lisa.bin", content=bytes(range(256)) * 40),
    ],
    [FOR_KEY, PasswordRecipient(password=PASSWORD, label="Varuparool")],
)
HEADER = int.from_bytes(CONTAINER[5:9], "big")
BORDERS = {
    "nothing": 0,
    "magic": 4,
    "version": 5,
    "header-length": 9,
    "header": 9 + HEADER,
    "header-mac": 41 + HEADER,
    "nonce": 53 + HEADER,
    "payload": len(CONTAINER) - 16,
    "whole": len(CONTAINER),
}
MASKS = (0x01, 0x80, 0xFF)


def refusal(data: bytes, identity: Identity = BY_KEY) -> type[Exception]:
    """Return the class with which these bytes are refused."""
    with pytest.raises(SealError) as caught:
        open_bytes(data, identity)
    return caught.type


def changed(at: int, mask: int) -> bytes:
    """Return the container with some bits of one byte turned over."""
    return CONTAINER[:at] + bytes((CONTAINER[at] ^ mask,)) + CONTAINER[at + 1 :]


def between(start: str, end: str) -> range:
    """Return the places of a part of the container."""
    return range(BORDERS[start], BORDERS[end])


def test_untouched_it_opens() -> None:
    assert [part.name for part in open_bytes(CONTAINER, BY_KEY)] == ["manifest.json", "lisa.bin"]


@pytest.mark.parametrize("border", BORDERS)
@pytest.mark.parametrize("step", [-1, 0, 1])
def test_cut_at_any_border_it_is_refused(border: str, step: int) -> None:
    end = BORDERS[border] + step
    if not 0 <= end < len(CONTAINER):
        end = len(CONTAINER) - 1
    expected = NotAPackage if end < 4 else PackageDamaged

    assert refusal(CONTAINER[:end]) is expected


def test_cut_anywhere_in_the_payload_it_is_refused() -> None:
    for end in range(BORDERS["nonce"], len(CONTAINER), 97):
        assert refusal(CONTAINER[:end]) is PackageDamaged


@pytest.mark.parametrize("more", [b"\0", b"\0" * 16, b"x" * 1_000, CONTAINER])
def test_anything_after_it_is_refused(more: bytes) -> None:
    assert refusal(CONTAINER + more) is PackageDamaged


@pytest.mark.parametrize("mask", MASKS)
def test_every_byte_of_the_magic_counts(mask: int) -> None:
    assert {refusal(changed(at, mask)) for at in between("nothing", "magic")} == {NotAPackage}


def test_another_version_is_told_from_damage() -> None:
    newer = CONTAINER[:4] + b"\x03" + CONTAINER[5:]
    older = CONTAINER[:4] + b"\x01" + CONTAINER[5:]

    assert refusal(newer) is PackageTooNew
    assert refusal(older) is PackageDamaged


@pytest.mark.parametrize("mask", MASKS)
def test_every_byte_of_the_header_counts(mask: int) -> None:
    """A header that no longer names our key is somebody else's; any other change is damage."""
    found = {refusal(changed(at, mask)) for at in between("version", "header")}

    assert found <= {PackageDamaged, NotForYou, PackageTooLarge}
    assert PackageDamaged in found


def test_every_byte_of_the_header_counts_for_a_password_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(capsules, "MOST_WORK", 2_000)
    found = {refusal(changed(at, 0x01), BY_PASSWORD) for at in between("header-length", "header")}

    assert found <= {PackageDamaged, NotForYou, WrongPassword, PackageTooLarge}


@pytest.mark.parametrize("mask", MASKS)
def test_every_byte_of_the_header_mac_counts(mask: int) -> None:
    for at in between("header", "header-mac"):
        assert refusal(changed(at, mask)) is PackageDamaged


@pytest.mark.parametrize("mask", MASKS)
def test_every_byte_of_nonce_and_tag_counts(mask: int) -> None:
    for at in (*between("header-mac", "nonce"), *between("payload", "whole")):
        assert refusal(changed(at, mask)) is PackageDamaged


@given(at=st.sampled_from(between("nonce", "payload")), mask=st.integers(1, 255))
def test_every_byte_of_the_payload_counts(at: int, mask: int) -> None:
    assert refusal(changed(at, mask)) is PackageDamaged


def test_pieces_of_two_containers_do_not_fit() -> None:
    other = seal_bytes([Part(name="a", content=b"")], [FOR_KEY])
    start = 9 + int.from_bytes(other[5:9], "big")

    assert refusal(CONTAINER[: BORDERS["header"]] + other[start:]) is PackageDamaged


@given(data=st.binary(max_size=400))
def test_any_bytes_are_refused_as_a_package(data: bytes) -> None:
    assert refusal(data) in {NotAPackage, PackageDamaged, PackageTooLarge, PackageTooNew}


@given(st.data())
def test_inspecting_a_changed_header_answers_or_refuses(data: st.DataObject) -> None:
    """Nothing vouches for a header before a key does: reading it must bear anything."""
    header = bytearray(CONTAINER)
    for _ in range(data.draw(st.integers(1, 4))):
        header[data.draw(st.sampled_from(between("header-length", "header")))] = data.draw(
            st.integers(0, 255)
        )
    try:
        found = inspect(io.BytesIO(header))
    except (PackageDamaged, PackageTooLarge):
        return
    assert len(found.recipients) <= 64


@pytest.mark.parametrize("at", [0, 20, BORDERS["nonce"] + 5, len(CONTAINER) - 1])
def test_what_is_refused_leaves_nothing_on_the_disk(at: int, tmp_path: Path) -> None:
    with pytest.raises(SealError):
        open_to_folder(io.BytesIO(changed(at, 0x01)), BY_KEY, tmp_path / "sisu")

    assert list(tmp_path.iterdir()) == []


def test_a_container_over_the_limit_is_not_even_read() -> None:
    small = Limits(container=len(CONTAINER) - 1, total=1 << 20)

    with pytest.raises(PackageTooLarge):
        open_bytes(CONTAINER, BY_KEY, limits=small)


def test_a_header_that_claims_more_than_a_mebibyte_is_refused() -> None:
    claims = CONTAINER[:5] + (2**20 + 1).to_bytes(4, "big") + CONTAINER[9:]

    assert refusal(claims) is PackageTooLarge


class Unreadable(io.BytesIO):
    """A stick that is pulled out after a while."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() > BORDERS["nonce"]:
            raise OSError
        return super().read(size)


class Unseekable(io.BytesIO):
    """A stick that is pulled out after some steps from place to place."""

    def __init__(self, data: bytes, *, steps: int) -> None:
        super().__init__(data)
        self._left = steps

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        if not self._left:
            raise OSError
        self._left -= 1
        return super().seek(offset, whence)


def test_a_stick_that_is_pulled_out_is_a_damaged_package() -> None:
    with pytest.raises(PackageDamaged):
        inspect(Unreadable(CONTAINER))
    for steps in range(3):
        with pytest.raises(PackageDamaged):
            inspect(Unseekable(CONTAINER, steps=steps))
    assert inspect(Unseekable(CONTAINER, steps=3)) == inspect(io.BytesIO(CONTAINER))
