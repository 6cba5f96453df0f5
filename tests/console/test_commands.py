# SPDX-License-Identifier: EUPL-1.2
"""What the command line does: seal, open and show packages, ours and libcdoc's."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

import pytest

from hop_desktop.console.sentences import HELP
from tests.console.typing_commands import (
    BOTH,
    CERTIFICATE,
    PRIVATE_KEY,
    PUBLIC_KEY,
    SEALED,
    VECTORS,
    Answer,
    Console,
    contents,
)


def test_opens_what_libcdoc_sealed(console: Console, tmp_path: Path) -> None:
    answer = console("open", SEALED, "--key", PRIVATE_KEY, "--out", tmp_path / "sisu")

    assert (answer.status, answer.error) == (0, "")
    assert contents(tmp_path / "sisu") == contents(VECTORS / "expected")
    assert (
        answer.out.splitlines()
        == [
            f"Avatud: {tmp_path / 'sisu'}",
            "juhtum.json",
            "lisa.bin",
            "kokkuvõte õpetajalt.txt",
            "tühi.txt",
        ]
        or set(answer.out.splitlines()[1:]) == contents(VECTORS / "expected").keys()
    )


def test_opens_with_a_password(console: Console, tmp_path: Path, password_file: Path) -> None:
    answer = console("open", BOTH, "--password-file", password_file, "--out", tmp_path / "sisu")

    assert answer.status == 0
    assert contents(tmp_path / "sisu") == contents(VECTORS / "expected")


@pytest.mark.parametrize("who", ["certificate", "public-key", "pem", "password", "all"])
def test_what_it_seals_it_opens(
    console: Console, tmp_path: Path, papers: list[Path], password_file: Path, who: str
) -> None:
    pem = tmp_path / "saaja.pem"
    pem.write_text(_pem(CERTIFICATE.read_bytes()), encoding="ascii")
    to = {
        "certificate": ["--to", CERTIFICATE],
        "public-key": ["--to", PUBLIC_KEY],
        "pem": ["--to", pem],
        "password": ["--password-file", password_file],
        "all": ["--to", CERTIFICATE, "--password-file", password_file, "--to", pem],
    }[who]
    key = ["--password-file", password_file] if who == "password" else ["--key", PRIVATE_KEY]
    package, folder = tmp_path / "pakett.cdoc2", tmp_path / "sisu"

    sealed = console("seal", *to, "--out", package, *papers)
    opened = console("open", package, *key, "--out", folder)

    assert (sealed.status, opened.status) == (0, 0)
    assert contents(folder) == {file.name: file.read_bytes() for file in papers}
    assert sealed.out == f"Suletud: {package}\nFaile: 3, saajaid: {3 if who == 'all' else 1}\n"


def _pem(der: bytes) -> str:
    body = b64encode(der).decode()
    return f"-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n"


def test_tells_for_whom_a_package_is(console: Console) -> None:
    answer = console("inspect", BOTH)

    assert answer == Answer(
        status=0,
        out=(
            "CDOC2, versioon 2\n"
            "Krüpteeritud sisu: 200722 baiti\n"
            "Saajad, nagu saatja nad kirja pani:\n"
            "  1. avalik võti: Näidisvald\n"
            "  2. parool: Varuparool\n"
        ),
        error="",
    )


def test_tells_which_recipient_it_cannot_serve(console: Console, tmp_path: Path) -> None:
    """The first byte of 600 000 iterations, little-endian, becomes far too many."""
    data = bytearray(BOTH.read_bytes())
    at = data.index((600_000).to_bytes(4, "little"))
    data[at + 3] = 0x7F
    (tmp_path / "a.cdoc2").write_bytes(data)

    assert (
        "parool: Varuparool – see programm ei ava" in console("inspect", tmp_path / "a.cdoc2").out
    )


def test_a_label_cannot_steer_the_terminal(console: Console, tmp_path: Path) -> None:
    data = BOTH.read_bytes().replace(b"Varuparool", b"\x1b[2Jparool")
    (tmp_path / "a.cdoc2").write_bytes(data)

    out = console("inspect", tmp_path / "a.cdoc2").out

    assert "\x1b" not in out
    assert "�[2Jparool" in out


def test_help_is_no_refusal(console: Console) -> None:
    assert console("--help") == Answer(status=0, out=HELP[0] + "\n", error="")
    assert console("seal", "-h", "--language", "en").out == HELP[1] + "\n"
    assert console("seal", "-h", "--language", "ru").out == HELP[2] + "\n"
