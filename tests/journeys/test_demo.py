# SPDX-License-Identifier: EUPL-1.2
"""The demo as somebody runs it: what it leaves, who can check it, what it never does."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LEFT = {
    "kindergarten",
    "desk",
    "package.cdoc2",
    "content",
    "recipient-private.der",
    "sender-public.pem",
    "summary.pdf",
    "receipt.cdoc2",
    "screens",
}
STORE = {"store.db", "store.db-journal", "store.keys", "store.keys.2"}
MOST_WORDS = ("Juss-Õnnelik", "Külli", "kattis kõrvad", "Pärnaõie", "Žukov", "perenõustamist")
SOCKET = re.compile(r"\b(socket|connect|bind)\(.*AF_INET")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Play the demo once, in a copy of the project, under strace."""
    place = tmp_path_factory.mktemp("hop")
    for part in ("hop_desktop", "packaging", "resources"):
        shutil.copytree(ROOT / part, place / part, ignore=shutil.ignore_patterns("__pycache__"))
    command = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(place / "calls")]
    outer = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(place)}
    subprocess.run(
        [*command, sys.executable, "packaging/demo.py"],
        cwd=place,
        env=outer,
        check=True,
        timeout=400,
    )
    return place / "demo"


def test_it_leaves_what_it_says_and_nothing_else(demo: Path) -> None:
    assert {path.name for path in demo.iterdir()} == LEFT
    assert {path.name for path in (demo / "kindergarten").iterdir()} == STORE
    assert {path.name for path in (demo / "desk").iterdir()} == STORE
    assert len(list((demo / "screens").glob("*.png"))) > 10


def test_openssl_confirms_the_signature(demo: Path) -> None:
    command = ["openssl", "dgst", "-sha384", "-verify", "sender-public.pem"]
    signature = ["-signature", "content/manifest.sig", "content/manifest.json"]

    done = subprocess.run([*command, *signature], cwd=demo, capture_output=True, check=True)

    assert done.stdout.strip() == b"Verified OK"


def test_the_manifest_covers_every_file(demo: Path) -> None:
    content = demo / "content"
    manifest = json.loads((content / "manifest.json").read_bytes())

    covered = {file["name"]: file["sha256"] for file in manifest["files"]}

    found = {
        path.name: sha256(path.read_bytes()).hexdigest()
        for path in content.iterdir()
        if path.name not in {"manifest.json", "manifest.sig"}
    }
    assert covered == found
    letter, drawing = "attachment-001.pdf", "attachment-002.png"
    minutes, for_the_family = "attachment-003.pdf", "attachment-004.pdf"
    attached = {letter, drawing, minutes, for_the_family}
    assert {"case.json", "summary.pdf", *attached} == set(found)
    assert (demo / "summary.pdf").read_bytes() == (content / "summary.pdf").read_bytes()


def test_the_command_line_opens_the_package_with_the_desks_key(demo: Path, tmp_path: Path) -> None:
    opened = tmp_path / "avatud"
    command = [sys.executable, "-m", "hop_desktop", "package", "open", "package.cdoc2"]
    subprocess.run(
        [*command, "--key", "recipient-private.der", "--out", str(opened)],
        cwd=demo,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )

    assert {p.name: p.read_bytes() for p in opened.iterdir()} == {
        p.name: p.read_bytes() for p in (demo / "content").iterdir()
    }


@pytest.mark.parametrize("word", MOST_WORDS)
def test_no_plain_word_stands_in_a_store_or_a_package(demo: Path, word: str) -> None:
    sealed = [demo / "package.cdoc2", demo / "receipt.cdoc2"]
    files = [*(demo / "kindergarten").iterdir(), *(demo / "desk").iterdir(), *sealed]
    forms = [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]

    holding = [path.name for path in files if any(form in path.read_bytes() for form in forms)]

    assert holding == []


def test_no_socket_was_opened(demo: Path) -> None:
    calls = (demo.parent / "calls").read_text(encoding="utf-8", errors="replace")

    assert [line for line in calls.splitlines() if SOCKET.search(line)] == []
