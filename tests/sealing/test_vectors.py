# SPDX-License-Identifier: EUPL-1.2
"""What libcdoc sealed, this program opens, to the very same bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.domain.errors import NotForYou, WrongPassword
from hop_desktop.sealing.container import inspect, open_bytes, open_to_folder
from hop_desktop.sealing.header import Kind
from hop_desktop.sealing.recipients import (
    Identity,
    KeyIdentity,
    PasswordIdentity,
    SymmetricIdentity,
)
from hop_desktop.sealing.signatures import new_key_pair
from tests.sealing.forging import (
    BY_KEY,
    BY_PASSWORD,
    BY_RSA_KEY,
    BY_SECOND_KEY,
    BY_SECRET,
    EXPECTED,
    VECTORS,
)

P384 = "libcdoc-p384.cdoc2"
PASSWORD = "libcdoc-password.cdoc2"
SYMMETRIC = "libcdoc-symmetric.cdoc2"
BOTH = "libcdoc-two-recipients.cdoc2"
RSA = "libcdoc-rsa.cdoc2"
SEVERAL = "libcdoc-several.cdoc2"

WAYS = pytest.mark.parametrize(
    ("container", "identity"),
    [
        (P384, BY_KEY),
        (PASSWORD, BY_PASSWORD),
        (SYMMETRIC, BY_SECRET),
        (BOTH, BY_KEY),
        (BOTH, BY_PASSWORD),
        (RSA, BY_RSA_KEY),
        (SEVERAL, BY_KEY),
        (SEVERAL, BY_SECOND_KEY),
        (SEVERAL, BY_RSA_KEY),
    ],
    ids=[
        "key",
        "password",
        "secret",
        "two-by-key",
        "two-by-password",
        "rsa",
        "several-by-first",
        "several-by-second",
        "several-by-rsa",
    ],
)


@WAYS
def test_opens_in_memory_to_the_expected_files(container: str, identity: Identity) -> None:
    parts = open_bytes((VECTORS / container).read_bytes(), identity)

    assert {part.name: part.content for part in parts} == EXPECTED


@WAYS
def test_opens_into_a_folder_with_the_expected_files(
    container: str, identity: Identity, tmp_path: Path
) -> None:
    with (VECTORS / container).open("rb") as source:
        names = open_to_folder(source, identity, tmp_path / "sisu")

    written = {file.name: file.read_bytes() for file in (tmp_path / "sisu").iterdir()}
    assert written == EXPECTED
    assert set(names) == EXPECTED.keys()


@pytest.mark.parametrize(
    ("container", "recipients"),
    [
        (P384, [(Kind.PUBLIC_KEY, "Näidisvald")]),
        (PASSWORD, [(Kind.PASSWORD, "Näidisvald")]),
        (SYMMETRIC, [(Kind.SYMMETRIC_KEY, "Näidisvald")]),
        (BOTH, [(Kind.PUBLIC_KEY, "Näidisvald"), (Kind.PASSWORD, "Varuparool")]),
        (RSA, [(Kind.RSA, "Näidisvald")]),
        (
            SEVERAL,
            [
                (Kind.PUBLIC_KEY, "Näidisvald"),
                (Kind.PUBLIC_KEY, "Näidislinn"),
                (Kind.RSA, "Näidiskool"),
            ],
        ),
    ],
)
def test_tells_without_a_key_who_may_open(
    container: str, recipients: list[tuple[Kind, str]]
) -> None:
    with (VECTORS / container).open("rb") as source:
        found = inspect(source)

    assert [(each.kind, each.label) for each in found.recipients] == recipients
    assert all(each.supported for each in found.recipients)
    size = (VECTORS / container).stat().st_size
    assert 9 + found.header_length + 32 + 12 + found.payload_size + 16 == size


@pytest.mark.parametrize("container", [P384, SYMMETRIC, RSA, SEVERAL])
def test_a_stranger_is_told_it_is_for_somebody_else(container: str) -> None:
    stranger = KeyIdentity(private_key=new_key_pair()[0])

    with pytest.raises(NotForYou):
        open_bytes((VECTORS / container).read_bytes(), stranger)


def test_a_password_does_not_open_what_has_no_password() -> None:
    with pytest.raises(NotForYou):
        open_bytes((VECTORS / P384).read_bytes(), BY_PASSWORD)


def test_a_wrong_password_is_called_so() -> None:
    with pytest.raises(WrongPassword):
        open_bytes((VECTORS / BOTH).read_bytes(), PasswordIdentity(password="Kolm-Karu-77"))


def test_a_secret_key_of_another_does_not_open() -> None:
    with pytest.raises(NotForYou):
        open_bytes((VECTORS / SYMMETRIC).read_bytes(), SymmetricIdentity(key=bytes(32)))
