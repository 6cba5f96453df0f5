# SPDX-License-Identifier: EUPL-1.2
"""The pages of the format are enough: a reader written from them opens what the program seals."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from hop_desktop.app import attachments, contacts, handovers, inbox
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.handovers import Basis, CarerInformed
from hop_desktop.sealing import capsules
from tests import worlds
from tests.app import stranger
from tests.app.chain import answer_to, files_in, forged, sent, sent_on, withdrawn, written
from tests.app.houses import Houses
from tests.app.stranger import Refused, Stranger
from tests.documents import sample
from tests.gui.case_ground import a_pdf
from tests.hostile.ground import CARD, PAIRS
from tests.hostile.vectors import FOLDER

pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="the stranger has nothing but openssl"
)
SCHEMAS = worlds.RESOURCES / "schemas"
ALLOWED = {
    "__future__",
    "base64",
    "collections.abc",
    "dataclasses",
    "io",
    "json",
    "pathlib",
    "subprocess",
    "tarfile",
    "typing",
    "unicodedata",
    "zlib",
}


def at(session: Session, knows: Session, folder: Path) -> Stranger:
    """Return a stranger that holds the keys of one house and the card of another."""
    folder.mkdir(exist_ok=True)
    return Stranger(
        folder,
        decrypts=session.store.keyring.decrypt(),
        signs=session.store.signing_public,
        card=contacts.write_card(knows)[1],
    )


def fits(name: str, data: bytes) -> bool:
    """Say whether JSON is as its schema says, formats included."""
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_bytes())
    checks = Draft202012Validator.FORMAT_CHECKER
    return bool(Draft202012Validator(schema, format_checker=checks).is_valid(json.loads(data)))


def test_the_stranger_knows_nothing_of_this_program() -> None:
    tree = ast.parse(Path(stranger.__file__).read_text(encoding="utf-8"))
    plain = [node for node in ast.walk(tree) if isinstance(node, ast.Import)]
    parts = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]

    assert {alias.name for node in plain for alias in node.names} <= ALLOWED
    assert {node.module for node in parts} <= ALLOWED


def test_the_stranger_opens_a_handover_and_finds_it_as_published(
    houses: Houses, tmp_path: Path
) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    attachments.attach_to_case(houses.head, case.id, title="Hinnang", content=a_pdf())
    handover, package = sent_on(houses, case.id, tmp_path)

    read = at(houses.desk, houses.head, tmp_path / "keegi").read(package)

    assert dict(read.files) == files_in(houses.head, package)
    assert fits("manifest", read.files["manifest.json"])
    assert fits("case", read.files["case.json"])
    content = json.loads(read.files["case.json"])
    assert read.manifest["handover_id"] == content["handover_id"] == str(handover.id)
    assert content["child"]["first_name"] == "Mari"
    assert read.files["summary.pdf"].startswith(b"%PDF")
    (attached,) = content["files"]
    assert sha256(read.files[attached["file"]]).hexdigest() == attached["sha256"]


def test_the_stranger_reads_a_receipt_and_a_withdrawal(houses: Houses, tmp_path: Path) -> None:
    handover, package = sent(houses, tmp_path)
    inbox.take_in(houses.desk, package)
    request = withdrawn(houses.head, handover, tmp_path)
    inbox.accept(houses.desk, handover.id, words="Võtan üle.")
    receipt = answer_to(houses.desk, handover.id, tmp_path)

    asked = at(houses.desk, houses.head, tmp_path / "vald").read(request)
    answered = at(houses.head, houses.desk, tmp_path / "lasteaed").read(receipt)

    assert fits("withdraw", asked.files["withdraw.json"])
    assert fits("receipt", answered.files["receipt.json"])
    told = json.loads(answered.files["receipt.json"])
    assert (told["verdict"], told["words"]) == ("accepted", "Võtan üle.")
    assert told["package_sha256"] == sha256(package).hexdigest()


Change = Callable[[bytes], bytes]
CHANGES: dict[str, Change] = {
    "first byte": lambda data: b"X" + data[1:],
    "header": lambda data: data[:60] + bytes((data[60] ^ 1,)) + data[61:],
    "payload": lambda data: data[:-40] + bytes((data[-40] ^ 1,)) + data[-39:],
    "tag": lambda data: data[:-1] + bytes((data[-1] ^ 1,)),
    "cut": lambda data: data[:-1],
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_the_stranger_refuses_what_was_changed_on_the_way(
    houses: Houses, tmp_path: Path, change: Change
) -> None:
    _, package = sent(houses, tmp_path)

    with pytest.raises(Refused):
        at(houses.desk, houses.head, tmp_path / "keegi").read(change(package))


INSIDE: dict[str, dict[str, Any]] = {
    "signature": {"signature": b"0\x06\x02\x01\x01\x02\x01\x01"},
    "file added": {"files": {"lisa.txt": b"x"}, "covered": False},
    "file exchanged": {"files": {packages.SUMMARY: b"%PDF-"}, "covered": False},
    "file left out": {"files": {packages.SUMMARY: None}, "covered": False},
    "another house": {"manifest": {"recipients": []}},
    "another store": {"manifest": {"store_id": str(sample.STORE)}},
    "later version": {"manifest": {"version": 2}},
}


@pytest.mark.parametrize("changed", INSIDE.values(), ids=INSIDE.keys())
def test_the_stranger_refuses_what_was_forged(
    houses: Houses, tmp_path: Path, changed: dict[str, Any]
) -> None:
    _, package = sent(houses, tmp_path)

    with pytest.raises(Refused):
        at(houses.desk, houses.head, tmp_path / "keegi").read(
            forged(houses.head, package, houses.desk, **changed)
        )


def test_the_stranger_reads_the_vectors_that_are_good(tmp_path: Path) -> None:
    reader = Stranger(tmp_path, decrypts=PAIRS["decrypt"][0], signs=PAIRS["sign"][1], card=CARD)

    for file in sorted(FOLDER.glob("good-*.cdoc2")):
        assert fits("case", reader.read(file.read_bytes()).files["case.json"]), file.name


def test_the_stranger_passes_through_the_values_of_the_page(tmp_path: Path) -> None:
    page = (SCHEMAS / "container.md").read_text(encoding="utf-8").split("## 6. An example")[1]
    told = {
        name.strip(): bytes.fromhex(value)
        for name, value in re.findall(r"^\| ([^|]+) \| `([0-9a-f]+)` \|$", page, re.MULTILINE)
    }
    reader = Stranger(tmp_path, decrypts=PAIRS["decrypt"][0], signs=PAIRS["sign"][1], card=CARD)
    package = (FOLDER / "good-plain.cdoc2").read_bytes()

    reader.read(package)

    assert len(told) == 10
    assert reader.passed == told
    assert int.from_bytes(package[5:9], "big") == 660


def test_the_stranger_opens_by_a_password_alone(
    houses: Houses, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(capsules, "ITERATIONS", 1_000)
    case = worlds.a_case_in_stage_two(houses.head)
    to = houses.to_desk.id
    begun = handovers.start(houses.head, case.id, recipient=to, by_password=True)
    handovers.prepare(
        houses.head,
        begun.id,
        recipient=to,
        by_password=True,
        reason="Vaja on peretöötajat.",
        basis=Basis.LAW,
        carer_informed=CarerInformed.YES,
        carer_note="Räägiti emaga.",
    )
    handovers.approve(houses.head, begun.id)
    sealed = handovers.seal(houses.head, begun.id, password="kolm-karu-õunaaias-78")
    package = written(houses.head, sealed, tmp_path)
    typed = {"right": "kolm-karu-o\N{COMBINING TILDE}unaaias-78", "wrong": "kolm-karu-õunaaias-79"}
    readers = {
        name: Stranger(
            tmp_path,
            decrypts=PAIRS["decrypt"][0],  # somebody else's: of no use here
            signs=houses.desk.store.signing_public,
            card=contacts.write_card(houses.head)[1],
            password=password,
        )
        for name, password in typed.items()
    }

    assert fits("case", readers["right"].read(package).files["case.json"])
    with pytest.raises(Refused):
        readers["wrong"].read(package)


def test_openssl_is_one_that_knows_the_commands() -> None:
    told = subprocess.run(["openssl", "version"], capture_output=True, check=True)

    assert told.stdout.split()[1].startswith(b"3")
