# SPDX-License-Identifier: EUPL-1.2
"""What the command line refuses: one sentence each, and nothing left behind."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from hop_desktop.console import packages
from hop_desktop.domain import errors
from hop_desktop.sealing.recipients import LONGEST_LABEL
from tests.certificates import NOON, OPENING, SIGNING, a_certificate, a_key, a_short_key
from tests.console.typing_commands import (
    BOTH,
    CERTIFICATE,
    PASSWORD,
    PRIVATE_KEY,
    PUBLIC_KEY,
    SEALED,
    VECTORS,
    Console,
    contents,
)

FAR = NOON + timedelta(days=36_500)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["lock"],
        ["open"],
        ["inspect"],
        ["inspect", "a", "b"],
        ["inspect", "a", "--out", "b"],
        ["inspect", "a", "--key", "b"],
        ["open", "a", "--out", "b"],
        ["open", "a", "--key", "k", "--password-file", "p", "--out", "b"],
        ["open", "a", "--key", "k"],
        ["open", "a", "--to", "k", "--out", "b"],
        ["open", "a", "b", "--key", "k", "--out", "c"],
        ["seal", "--to", "k", "--out", "b"],
        ["seal", "--to", "k", "a"],
        ["seal", "--out", "b", "a"],
        ["seal", "--key", "k", "--out", "b", "a"],
        ["seal", "--to"],
        ["seal", "--unknown", "a"],
        ["open", "a", "--pass", "k", "--out", "b"],
        ["open", "a", "--language", "ru"],
    ],
    ids=" ".join,
)
def test_what_is_no_command_is_status_2(console: Console, arguments: Sequence[str]) -> None:
    console.refusal(*arguments, status=2)


def test_a_password_on_the_command_line_is_neither_taken_nor_repeated(
    console: Console, tmp_path: Path
) -> None:
    for spelled in (["--password", PASSWORD], [f"--password={PASSWORD}"]):
        refusal = console.refusal("open", BOTH, *spelled, "--out", tmp_path / "a", status=2)
        assert PASSWORD not in refusal


@pytest.mark.parametrize("command", ["inspect", "open"])
def test_what_is_no_package_is_refused(console: Console, tmp_path: Path, command: str) -> None:
    more = [] if command == "inspect" else ["--key", PRIVATE_KEY, "--out", tmp_path / "sisu"]
    cases = {
        tmp_path / "puudub.cdoc2": "ei ole",
        tmp_path: "ei ole fail",
        PRIVATE_KEY: "ei ole CDOC2-pakett",
    }
    for path, words in cases.items():
        assert words in console.refusal(command, path, *more)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(console: Console, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "toru")

    assert "ei ole fail" in console.refusal("inspect", tmp_path / "toru")


def test_a_damaged_package_leaves_nothing(console: Console, tmp_path: Path) -> None:
    data = bytearray(SEALED.read_bytes())
    data[-1] ^= 1
    broken = tmp_path / "katki.cdoc2"
    broken.write_bytes(data)

    refusal = console.refusal("open", broken, "--key", PRIVATE_KEY, "--out", tmp_path / "sisu")

    assert "rikutud" in refusal
    assert set(tmp_path.iterdir()) == {broken}


def test_a_package_for_another_stays_locked(console: Console, tmp_path: Path) -> None:
    other = VECTORS / "libcdoc-symmetric.cdoc2"

    assert "teisele saajale" in console.refusal(
        "open", other, "--key", PRIVATE_KEY, "--out", tmp_path / "sisu"
    )


def test_a_wrong_password_stays_unsaid(console: Console, tmp_path: Path) -> None:
    file = tmp_path / "parool.txt"
    file.write_bytes("Kolm-Karu-Õunaaias-78".encode())

    refusal = console.refusal("open", BOTH, "--password-file", file, "--out", tmp_path / "sisu")

    assert "See parool ei ava" in refusal
    assert "Karu" not in refusal


@pytest.mark.parametrize(
    "written",
    [
        PASSWORD.encode(),
        PASSWORD.encode() + b"\n",
        PASSWORD.encode() + b"\r\n",
        b"\xef\xbb\xbf" + PASSWORD.encode() + b"\r\n",
    ],
)
def test_a_password_file_of_any_editor_is_read(
    console: Console, tmp_path: Path, written: bytes
) -> None:
    file = tmp_path / "parool.txt"
    file.write_bytes(written)

    assert console("open", BOTH, "--password-file", file, "--out", tmp_path / "sisu").status == 0


@pytest.mark.parametrize("written", [b"", b"\n", b"a\nb\n", b"\xff\xfe", b"x" * 2_000])
def test_what_is_no_password_file_is_refused(
    console: Console, tmp_path: Path, written: bytes
) -> None:
    file = tmp_path / "parool.txt"
    file.write_bytes(written)

    assert "parool.txt" in console.refusal(
        "open", BOTH, "--password-file", file, "--out", tmp_path / "sisu"
    )


def test_a_password_that_is_guessed_seals_nothing(
    console: Console, tmp_path: Path, papers: list[Path]
) -> None:
    file = tmp_path / "parool.txt"
    file.write_text("parool123", encoding="utf-8")
    package = tmp_path / "pakett.cdoc2"

    refusal = console.refusal("seal", "--password-file", file, "--out", package, *papers)

    assert "12 märki" in refusal
    assert not package.exists()


@pytest.mark.parametrize("given", [SEALED, PRIVATE_KEY, VECTORS / "expected" / "tühi.txt"])
def test_what_is_no_recipient_is_refused(
    console: Console, tmp_path: Path, papers: list[Path], given: Path
) -> None:
    package = tmp_path / "pakett.cdoc2"

    refusal = console.refusal("seal", "--to", given, "--out", package, *papers)

    assert given.name in refusal
    assert not package.exists()


def test_what_is_no_private_key_is_refused(console: Console, tmp_path: Path) -> None:
    refusal = console.refusal("open", SEALED, "--key", CERTIFICATE, "--out", tmp_path / "sisu")

    assert CERTIFICATE.name in refusal


def test_nothing_is_written_over(console: Console, tmp_path: Path, papers: list[Path]) -> None:
    package, folder = tmp_path / "pakett.cdoc2", tmp_path / "sisu"
    package.write_bytes(b"vana")
    folder.mkdir()
    (folder / "vana.txt").write_bytes(b"vana")

    for refusal in (
        console.refusal("seal", "--to", CERTIFICATE, "--out", package, *papers),
        console.refusal("seal", "--to", CERTIFICATE, "--out", folder, *papers),
        console.refusal("open", SEALED, "--key", PRIVATE_KEY, "--out", folder),
        console.refusal("open", SEALED, "--key", PRIVATE_KEY, "--out", package),
    ):
        assert "jäi puutumata" in refusal

    assert package.read_bytes() == b"vana"
    assert contents(folder) == {"vana.txt": b"vana"}


def test_an_empty_folder_may_be_there(console: Console, tmp_path: Path) -> None:
    (tmp_path / "sisu").mkdir()

    assert console("open", SEALED, "--key", PRIVATE_KEY, "--out", tmp_path / "sisu").status == 0


def test_a_folder_that_is_missing_above_is_told(
    console: Console, tmp_path: Path, papers: list[Path]
) -> None:
    deep = tmp_path / "puudub" / "a"

    assert "ei ole" in console.refusal("seal", "--to", CERTIFICATE, "--out", deep, *papers)
    assert "ei ole" in console.refusal("open", SEALED, "--key", PRIVATE_KEY, "--out", deep)
    assert not deep.parent.exists()


def test_files_that_cannot_go_along_are_named(
    console: Console, tmp_path: Path, papers: list[Path]
) -> None:
    again = tmp_path / "lisa.bin"
    again.write_bytes(b"")
    package = tmp_path / "pakett.cdoc2"
    seal = ("seal", "--to", CERTIFICATE, "--out", package, *papers)

    assert "„lisa.bin”" in console.refusal(*seal, again)
    assert "puudub.pdf" in console.refusal(*seal, tmp_path / "puudub.pdf")
    assert "ei ole fail" in console.refusal(*seal, tmp_path)
    assert not package.exists()


def test_a_public_keys_long_file_name_still_makes_a_label(
    console: Console, tmp_path: Path, papers: list[Path]
) -> None:
    key = tmp_path / ("x" * (LONGEST_LABEL + 20) + ".der")
    key.write_bytes(PUBLIC_KEY.read_bytes())

    sealed = console("seal", "--to", key, "--out", tmp_path / "pakett.cdoc2", *papers)

    assert sealed.status == 0


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (errors.DiskFull(), "ruumi"),
        (KeyboardInterrupt(), "Katkestatud"),
        (MemoryError(), "mälu otsa"),
        (ZeroDivisionError("saladus"), "ZeroDivisionError"),
    ],
)
def test_whatever_happens_ends_in_one_sentence(
    console: Console,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    error: BaseException,
    words: str,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(packages, "seal", fail)
    package = tmp_path / "pakett.cdoc2"

    refusal = console.refusal("seal", "--to", CERTIFICATE, "--out", package, PUBLIC_KEY)

    assert words in refusal
    assert "saladus" not in refusal
    assert not package.exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such pipes")
def test_no_pipe_with_a_name_is_waited_for(
    console: Console, tmp_path: Path, papers: list[Path]
) -> None:
    pipe, out = tmp_path / "toru", tmp_path / "pakett.cdoc2"
    os.mkfifo(pipe)

    for arguments in (
        ("seal", "--to", PUBLIC_KEY, "--out", out, pipe),
        ("seal", "--to", pipe, "--out", out, *papers),
        ("seal", "--password-file", pipe, "--out", out, *papers),
        ("open", BOTH, "--key", pipe, "--out", out),
        ("open", BOTH, "--password-file", pipe, "--out", out),
    ):
        assert "ei ole fail" in console.refusal(*arguments)
    assert not out.exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such pipes")
def test_a_password_may_come_through_a_pipe_that_the_shell_opened(
    console: Console, tmp_path: Path
) -> None:
    reading, writing = os.pipe()
    os.write(writing, PASSWORD.encode() + b"\n")
    os.close(writing)
    try:
        handed = f"/dev/fd/{reading}"
        done = console("open", BOTH, "--password-file", handed, "--out", tmp_path / "sisu")
    finally:
        os.close(reading)

    assert done.status == 0


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (
            lambda: a_certificate(a_short_key(), uses=OPENING),
            "liiga lühikese RSA võtmega",
        ),
        (lambda: a_certificate(ec.generate_private_key(ec.SECP256R1())), "teisel kõveral"),
        (lambda: a_certificate(a_key(), uses=SIGNING), "ainult allkirja jaoks"),
        (lambda: a_certificate(a_key(), end=NOON - timedelta(days=300)), "aegunud"),
        (lambda: a_certificate(a_key(), start=FAR, end=FAR + timedelta(days=1)), "veel ei kehti"),
        (lambda: b"ei midagi", "ei ole sertifikaat"),
    ],
    ids=["rsa", "p256", "signing", "expired", "early", "nothing"],
)
def test_a_certificate_that_cannot_open_says_why(
    console: Console,
    tmp_path: Path,
    papers: list[Path],
    made: Callable[[], bytes],
    words: str,
) -> None:
    file, out = tmp_path / "ametnik.cer", tmp_path / "pakett.cdoc2"
    file.write_bytes(made())

    assert words in console.refusal("seal", "--to", file, "--out", out, *papers)
    assert not out.exists()
