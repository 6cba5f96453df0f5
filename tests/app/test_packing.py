# SPDX-License-Identifier: EUPL-1.2
"""The published format: schemas as the program keeps them, and content read against them."""

from __future__ import annotations

import json
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from hop_desktop.app import contacts, inbox, manifests, package_contents
from hop_desktop.app.bounds import MOST_VALUES, is_too_many
from hop_desktop.app.contacts import LARGEST_CARD
from hop_desktop.app.directory_reading import LARGEST_DIRECTORY
from hop_desktop.app.inbox import LARGEST_PACKAGE
from hop_desktop.app.package_contents import canonical, content_json, read_content
from hop_desktop.app.schema_texts import FIELDS, RULES
from hop_desktop.app.schemas import published
from hop_desktop.app.session import Session
from hop_desktop.domain import packages, text
from hop_desktop.domain.attachments import LARGEST_ATTACHMENT
from hop_desktop.domain.content import HandoverContent
from hop_desktop.domain.directories import MOST_ENTRIES as LISTED_AT_MOST
from hop_desktop.domain.errors import (
    CardDamaged,
    ContentWrong,
    HopError,
    ManifestWrong,
    PackageTooNew,
)
from hop_desktop.sealing import control_code
from hop_desktop.sealing.capsules import MOST_WORK
from hop_desktop.sealing.compression import MOST_EXPANSION
from hop_desktop.sealing.container import LARGEST_HEADER
from hop_desktop.sealing.file_names import LONGEST_NAME, MOST_BYTES
from hop_desktop.sealing.header import MOST_ITERATIONS, MOST_RECIPIENTS
from hop_desktop.sealing.payload import IN_MEMORY, ON_DISK
from hop_desktop.sealing.signatures import sign
from hop_desktop.sealing.tar import LARGEST_PAX_BLOCK, MOST_ENTRIES
from tests import worlds
from tests.app.chain import answer_to, files_in, sent, withdrawn
from tests.app.houses import Houses
from tests.documents import sample

SCHEMAS = worlds.RESOURCES / "schemas"
CLOSED = (
    "case",
    "supplement",
    "question",
    "answer",
    "feedback",
    "notice",
    "notice-feedback",
    "case-export",
)
NAMES = (
    *CLOSED,
    "manifest",
    "receipt",
    "withdraw",
    "ack",
    "resync",
    "resync-reply",
    "card",
    "directory",
)
WRITTEN: dict[str, Any] = json.loads(content_json(sample.content()))

Change = Callable[[dict[str, Any]], object]


def schema(name: str) -> dict[str, Any]:
    """Return a published schema."""
    return dict(json.loads((SCHEMAS / f"{name}.schema.json").read_bytes()))


def read(data: bytes) -> HandoverContent:
    return read_content(data, schemas=SCHEMAS)


def shapes(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the objects of a schema with the names of their types."""
    for kind, shape in schema(name)["$defs"].items():
        if shape.get("type") == "object":
            yield kind, shape


# --- what is published --------------------------------------------------------------------------


def test_the_published_schemas_are_those_of_the_program() -> None:
    """After a change: python packaging/schemas.py."""
    found = {file.name: file.read_bytes() for file in SCHEMAS.glob("*.schema.json")}

    assert found == published()


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_field_is_explained(name: str) -> None:
    for _, shape in shapes(name):
        for field in shape["properties"].values():
            assert field["title"]
            assert field["description"].endswith(".")


def test_nothing_is_explained_that_is_not_there() -> None:
    there = {kind: set(shape["properties"]) for name in NAMES for kind, shape in shapes(name)}

    assert {kind: set(fields) for kind, fields in FIELDS.items()} == there
    assert all(set(rules) <= there[kind] for kind, rules in RULES.items())


def test_content_is_closed_and_what_is_signed_may_grow() -> None:
    for name in CLOSED:
        assert all(shape["additionalProperties"] is False for _, shape in shapes(name))
    for name in NAMES[len(CLOSED) :]:
        assert all("additionalProperties" not in shape for _, shape in shapes(name))


def test_the_page_for_strangers_tells_the_limits_that_hold() -> None:
    page = (SCHEMAS / "README.md").read_text(encoding="utf-8")
    mib = 1 << 20
    rows = {
        "container read by the program's windows": (
            f"{LARGEST_PACKAGE // mib} MiB, {IN_MEMORY.total // mib} MiB unpacked"
        ),
        "container on the command line": f"{(ON_DISK.container + 1) >> 30} GiB",
        "header": f"{LARGEST_HEADER // mib} MiB",
        "recipients": f"{MOST_RECIPIENTS}",
        "PBKDF2 steps of one recipient; of all that are tried": (
            f"{MOST_ITERATIONS:_}; {MOST_WORK:_}".replace("_", " ")
        ),
        "files in a container": f"{MOST_ENTRIES}",
        "unpacked size against packed, above 1 MiB": f"{MOST_EXPANSION} times",
        "pax block": f"{LARGEST_PAX_BLOCK // 1024} KiB",
        "file name": f"{LONGEST_NAME} characters, {MOST_BYTES} bytes",
        "values in all lists and objects of one content file": f"{MOST_VALUES:_}".replace("_", " "),
        "attachment": f"{LARGEST_ATTACHMENT // mib} MiB",
        "contact card file": f"{LARGEST_CARD // 1024} KiB",
        "contact directory file; entries in it": (
            f"{LARGEST_DIRECTORY // mib} MiB; {LISTED_AT_MOST}"
        ),
        "text; name of a person, house or group": (
            f"{text.LONGEST_TEXT:_}; {text.LONGEST_NAME} characters".replace("_", " ")
        ),
    }

    for what, most in rows.items():
        assert f"| {what} | {most} |\n" in page
    assert all(f"`{file.name}`" in page for file in SCHEMAS.glob("*.json"))
    assert control_code.ALPHABET in page


def test_what_the_program_seals_fits_what_it_publishes(houses: Houses, tmp_path: Path) -> None:
    handover, offer = sent(houses, tmp_path)
    inbox.take_in(houses.desk, offer)
    request = withdrawn(houses.head, handover, tmp_path)
    inbox.accept(houses.desk, handover.id, words="Võtan üle.")
    receipt = answer_to(houses.desk, handover.id, tmp_path)

    for data, session, content in (
        (offer, houses.head, (packages.CONTENT, "case")),
        (request, houses.head, (packages.WITHDRAWAL, "withdraw")),
        (receipt, houses.desk, (packages.ANSWER, "receipt")),
    ):
        files = files_in(session, data)
        for file, name in ((packages.MANIFEST, "manifest"), content):
            Draft202012Validator(schema(name)).validate(json.loads(files[file]))
    card = json.loads(contacts.write_card(houses.desk)[1])["card"]
    Draft202012Validator(schema("card")).validate(json.loads(b64decode(card)))


# --- what is read -------------------------------------------------------------------------------


@pytest.mark.parametrize("made", [sample.content, sample.without_family])
def test_content_comes_back_as_it_was(made: Callable[[], HandoverContent]) -> None:
    content = made()

    assert read(content_json(content)) == content


def test_the_same_content_is_always_the_same_bytes() -> None:
    data = content_json(sample.content())

    assert data == content_json(read(data))
    assert canonical({"õ": 1, "a": [1, 2]}).decode() == '{\n "a": [\n  1,\n  2\n ],\n "õ": 1\n}'


def test_content_in_another_order_and_spacing_is_the_same() -> None:
    turned = dict(reversed(WRITTEN.items()))

    assert read(json.dumps(turned).encode()) == sample.content()


def test_of_two_equal_keys_the_last_one_counts() -> None:
    twice = content_json(sample.content()).replace(b'"concern"', b'"concern": "x", "concern"', 1)

    assert read(twice) == sample.content()


def changed(change: Change) -> bytes:
    """Return the bytes of the content after a change to its fields."""
    content = deepcopy(WRITTEN)
    change(content)
    return json.dumps(content).encode()


@pytest.mark.parametrize("version", [2, 99, 10**30, 1.5])
def test_a_later_schema_says_so(version: float) -> None:
    with pytest.raises(PackageTooNew):
        read(changed(lambda content: content.update(schema=version)))


def test_a_later_schema_says_so_whatever_else_it_brings() -> None:
    with pytest.raises(PackageTooNew):
        read(b'{"schema": 2, "lapsed": []}')


WRONG: Mapping[str, Change] = {
    "schema-0": lambda c: c.update(schema=0),
    "schema-text": lambda c: c.update(schema="1"),
    "schema-true": lambda c: c.update(schema=True),
    "schema-missing": lambda c: c.pop("schema"),
    "field-missing": lambda c: c.pop("concern"),
    "field-more": lambda c: c.update(diagnosis="F84.0"),
    "field-more-inside": lambda c: c["child"].update(photo=""),
    "field-more-deep": lambda c: c["plan"]["goals"][0]["activities"][0].update(cost=1),
    "text-as-number": lambda c: c.update(reason=7),
    "text-as-null": lambda c: c.update(reason=None),
    "list-as-text": lambda c: c.update(entries=""),
    "list-as-object": lambda c: c.update(entries={}),
    "object-as-list": lambda c: c.update(child=[]),
    "id-no-uuid": lambda c: c.update(case_id="1"),
    "id-number": lambda c: c.update(case_id=1),
    "day-no-date": lambda c: c.update(made_on="16.03.2026"),
    "day-impossible": lambda c: c.update(made_on="2026-02-30"),
    "day-with-time": lambda c: c["child"].update(birth_date="2021-03-12T00:00:00Z"),
    "moment-without-zone": lambda c: c["entries"][0].update(written_at="2026-03-16T10:00:00"),
    "moment-elsewhere": lambda c: c["entries"][0].update(written_at="2026-03-16T10:00:00+02:00"),
    "moment-early": lambda c: c["entries"][0].update(written_at="0001-01-01T00:00:00Z"),
    "moment-late": lambda c: c["entries"][0].update(written_at="9999-12-31T23:59:59Z"),
    "moment-impossible": lambda c: c["entries"][0].update(written_at="2026-03-16T25:00:00Z"),
    "moment-missing": lambda c: c["entries"][0].pop("written_at"),
    "value-unknown": lambda c: c.update(basis="custom"),
    "kind-unknown": lambda c: c["entries"][0].update(kind="diagnosis"),
    "stage-0": lambda c: c.update(stage=0),
    "stage-4": lambda c: c.update(stage=4),
    "ownership-0": lambda c: c.update(ownership=0),
    "ownership-huge": lambda c: c.update(ownership=10**40),
    "revision-huge": lambda c: c["entries"][0].update(revision=2**63),
    "revision-fraction": lambda c: c["entries"][0].update(revision=1.5),
    "size-negative": lambda c: c["files"][0].update(size=-1),
    "hash-short": lambda c: c["files"][0].update(sha256="ab"),
    "file-climbs": lambda c: c["files"][0].update(file="../case.json"),
    "file-the-content": lambda c: c["files"][0].update(file="case.json"),
    "media-unknown": lambda c: c["files"][0].update(media="exe"),
    "concern-blank": lambda c: c.update(concern=" \n"),
    "name-blank": lambda c: c["child"].update(first_name=""),
    "reason-blank": lambda c: c.update(withheld=[{"part": "plan", "reason": " "}]),
    "scale-of-four": lambda c: c["plan"]["goals"][0].update(scale=["a"] * 4),
    "scale-of-six": lambda c: c["plan"]["goals"][0].update(scale=["a"] * 6),
    "attained-3": lambda c: c["plan"]["goals"][0].update(attained=3),
    "ends-before": lambda c: c["plan"]["goals"][0]["activities"][0].update(ends_on="2020-01-01"),
    "text-long": lambda c: c.update(reason="ä" * (text.LONGEST_TEXT + 1)),
    "text-long-inside": lambda c: c["entries"][0].update(text="ä" * (text.LONGEST_TEXT + 1)),
    "text-long-in-a-list": lambda c: c["plan"]["goals"][0].update(
        scale=["a", "b", "c", "d", "ä" * (text.LONGEST_TEXT + 1)]
    ),
    "text-long-once-composed": lambda c: c.update(reason="\u0958" * text.LONGEST_TEXT),
    "name-long": lambda c: c["child"].update(first_name="ä" * (text.LONGEST_NAME + 1)),
    "language-long": lambda c: c.update(language="eesti keel"),
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG.keys())
def test_content_that_differs_in_anything_is_refused(change: Change) -> None:
    with pytest.raises(ContentWrong):
        read(changed(change))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"1",
        b'"schema"',
        b"[]",
        b"{}",
        b"{",
        b"\xff\xfe{}",
        content_json(sample.content())[:-1],
        content_json(sample.content()) + b"}",
        b"[" * 200_000,
        b'{"schema": 1, "child": ' + b'{"child": ' * 200_000,
        b'{"schema": ' + b"9" * 5_000 + b"}",
        b'{"schema": NaN}',
        b'{"schema": -Infinity}',
        content_json(sample.content()).replace(b'"Juss"', b'"Juss\\ud83d"'),
    ],
    ids=range(16),
)
def test_bytes_that_are_no_such_content_are_refused(data: bytes) -> None:
    with pytest.raises((ContentWrong, PackageTooNew)):
        read(data)


def _places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _places(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _places(item, (*path, number))


PLACES = tuple(path for path in _places(WRITTEN) if path)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(path=st.sampled_from(PLACES), value=ANYTHING)
def test_anything_anywhere_is_read_or_refused(path: tuple[str | int, ...], value: object) -> None:
    content: Any = deepcopy(WRITTEN)
    place = content
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value

    try:
        found = read(json.dumps(content).encode())
    except (ContentWrong, PackageTooNew):
        return
    assert read(content_json(found)) == found


# --- what else is read --------------------------------------------------------------------------

DEEP = b'{"x": ' + b"[" * 50_000


@pytest.mark.parametrize(
    ("reader", "refusal"),
    [
        (manifests.read_manifest, ManifestWrong),
        (package_contents.read_answer, ContentWrong),
        (package_contents.read_withdrawal, ContentWrong),
        (contacts.parse_card, CardDamaged),
    ],
)
@pytest.mark.parametrize(
    "data",
    [b"", b"null", b"[]", b"{}", b"\xff", b"[" * 50_000, DEEP, b'{"format": 1, "version": 1}'],
    ids=range(8),
)
def test_bytes_of_another_shape_are_refused(
    reader: Callable[[bytes], object], refusal: type[HopError], data: bytes
) -> None:
    with pytest.raises(refusal):
        reader(data)


@pytest.mark.parametrize("version", [b"Infinity", b"1e999", b"-Infinity", b"NaN", b'"one"', b"[]"])
def test_a_version_that_is_no_number_is_no_manifest(version: bytes) -> None:
    with pytest.raises(ManifestWrong):
        manifests.read_manifest(b'{"format": "hop-package", "version": ' + version + b"}")


@pytest.mark.parametrize(
    "moment",
    [
        "2026-11-24T12:00:00",
        "2026-11-24T12:00:00+02:00",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+05:00",
        "9999-12-31T23:59:59Z",
    ],
)
def test_a_moment_that_not_every_clock_can_show_is_refused(
    houses: Houses, tmp_path: Path, moment: str
) -> None:
    handover, offer = sent(houses, tmp_path)
    inbox.take_in(houses.desk, offer)
    inbox.decline(houses.desk, handover.id, words="Ei meie.")
    files = files_in(houses.desk, answer_to(houses.desk, handover.id, tmp_path))

    def at(field: str, body: bytes) -> bytes:
        return json.dumps({**json.loads(body), field: moment}).encode()

    package_contents.read_answer(files[packages.ANSWER])
    with pytest.raises(ContentWrong):
        package_contents.read_answer(at("answered_at", files[packages.ANSWER]))
    with pytest.raises(ManifestWrong):
        manifests.read_manifest(at("created_at", files[packages.MANIFEST]))
    with pytest.raises(CardDamaged):
        contacts.parse_card(signed_card(houses.desk, moment))


def signed_card(session: Session, issued_at: str) -> bytes:
    """Return a card file of a house that gives another moment of its making."""
    file = json.loads(contacts.write_card(session)[1])
    card = json.dumps({**json.loads(b64decode(file["card"])), "issued_at": issued_at}).encode()
    signature = sign(card, session.store.keyring.sign())
    signed = {"card": b64encode(card).decode(), "signature": b64encode(signature).decode()}
    return json.dumps({**file, **signed}).encode()


@given(data=st.binary(max_size=200))
def test_any_bytes_are_refused_everywhere(data: bytes) -> None:
    for reader in (
        manifests.read_manifest,
        package_contents.read_answer,
        contacts.parse_card,
        read,
    ):
        with pytest.raises(HopError):
            reader(data)


@pytest.mark.parametrize("tiny", ['""', "1", "{}", "[]", "null"])
def test_a_file_of_many_tiny_values_is_refused_at_once(tiny: str) -> None:
    many = ",".join([tiny] * (8 * 1024 * 1024 // (len(tiny) + 1) - 100))
    body = f'{{"schema": 1, "informed": [{many}]}}'.encode()
    began = time.process_time()

    with pytest.raises(ContentWrong):
        package_contents.read_content(body, schemas=worlds.RESOURCES / "schemas")

    assert time.process_time() - began < 5
    assert is_too_many(json.loads(body))


@pytest.mark.parametrize(
    ("raw", "refused"),
    [
        ([0] * MOST_VALUES, False),
        ([0] * (MOST_VALUES + 1), True),
        ([[0] * (MOST_VALUES // 2)] * 2, True),
        ({"a": {"b": [{}] * (MOST_VALUES - 2)}}, False),
        ({"a": {"b": [{}] * (MOST_VALUES - 1)}}, True),
        ("a word", False),
    ],
)
def test_values_are_counted_wherever_they_stand(raw: object, refused: bool) -> None:
    assert is_too_many(raw) is refused
