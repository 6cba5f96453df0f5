# SPDX-License-Identifier: EUPL-1.2
"""Numbers and names that no honest house writes, truly signed: refused, or kept as any text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hop_desktop.app import inbox, resync
from hop_desktop.domain import packages
from hop_desktop.domain.errors import ContentWrong, ManifestWrong, PackageTooLarge
from tests.app.houses import dump
from tests.soak.traffic import Sent, Traffic

FAR = 10**40
HELD = [{"id": "00000000-0000-0000-0000-000000000029", "revision": FAR}]
CHANGES: dict[tuple[str, str], list[dict[str, Any]]] = {
    ("receipt", packages.ANSWER): [
        {"holds": HELD},
        {"holds_records": HELD},
        {"holds": [{**HELD[0], "revision": -1}]},
        {"holds": [{**HELD[0], "revision": 2**53}]},
    ],
    ("ack", packages.ACKNOWLEDGEMENT): [
        {"holds": HELD},
        {"holds_records": HELD},
        {"holds_files": ["a" * 20_001]},
        {"holds_files": [""] * 500_001},
    ],
    ("resync-reply", packages.RESYNC_REPLY): [
        {"newest": FAR},
        {"newest": -1},
        # It would be counted on from there, up to what nobody takes any more.
        {"newest": 2**53 - 1},
        {"newest": 1_000_001},
    ],
}


@pytest.fixture(scope="module")
def traffic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Traffic]:
    opened = Traffic(tmp_path_factory.mktemp("houses"))
    yield opened
    opened.close()


def the(traffic: Traffic, kind: str) -> Sent:
    return next(sent for sent in traffic.sent if sent.kind == kind)


@pytest.mark.parametrize(
    ("kind", "name", "changed"),
    [(*which, change) for which, changes in CHANGES.items() for change in changes],
)
def test_a_number_that_cannot_be_is_refused(
    traffic: Traffic, kind: str, name: str, changed: dict[str, Any]
) -> None:
    sent = the(traffic, kind)
    files = dict(sent.files)
    files[name] = json.dumps(json.loads(files[name]) | changed).encode()
    session, before = traffic.at(sent), dump(traffic.at(sent))

    with pytest.raises(ContentWrong):
        inbox.take_in(session, traffic.resealed(sent, files=files))

    assert dump(session) == before


def test_a_package_that_is_listed_twice_is_not_opened_twice(traffic: Traffic) -> None:
    sent = the(traffic, "resync-reply")
    told = json.loads(sent.files[packages.RESYNC_REPLY])
    told["packages"] *= 2
    files = {**sent.files, packages.RESYNC_REPLY: json.dumps(told).encode()}
    session, before = traffic.at(sent), dump(traffic.at(sent))

    with pytest.raises(ContentWrong):
        inbox.take_in(session, traffic.resealed(sent, files=files))

    assert dump(session) == before


def test_more_than_the_memory_bears_is_not_taken_back(
    traffic: Traffic, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = the(traffic, "resync-reply")
    session, before = traffic.at(sent), dump(traffic.at(sent))
    monkeypatch.setattr(resync, "MOST_OPENED", 1)

    with pytest.raises(PackageTooLarge):
        inbox.take_in(session, traffic.resealed(sent, files=dict(sent.files)))

    assert dump(session) == before


def test_an_answer_is_never_later_than_its_reading(traffic: Traffic) -> None:
    sent = the(traffic, "receipt")
    told = json.loads(sent.files[packages.ANSWER]) | {"answered_at": "2999-12-31T23:59:59Z"}
    files = {**sent.files, packages.ANSWER: json.dumps(told).encode()}
    session = traffic.at(sent)

    handover = inbox.take_in(session, traffic.resealed(sent, files=files)).handover

    assert handover is not None
    assert handover.answered_at is not None
    assert handover.answered_at <= session.now()
    traffic.begin_again(sent)


def test_the_greatest_numbers_are_taken(traffic: Traffic, tmp_path: Path) -> None:
    sent = the(traffic, "receipt")
    told = json.loads(sent.files[packages.ANSWER]) | {"holds": [{**HELD[0], "revision": 2**53 - 1}]}
    files = {**sent.files, packages.ANSWER: json.dumps(told).encode()}

    assert inbox.take_in(traffic.at(sent), traffic.resealed(sent, files=files)).handover
    traffic.begin_again(sent)


def test_names_in_a_manifest_are_kept_as_all_texts_are(traffic: Traffic) -> None:
    """They are shown beside what came: none may be endless, or read backwards."""
    sent = the(traffic, "handover")
    session, before = traffic.at(sent), dump(traffic.at(sent))

    def naming(name: str) -> bytes:
        return traffic.resealed(sent, readers=[{"kind": "certificate", "name": name}])

    with pytest.raises(ManifestWrong):
        inbox.take_in(session, naming("õ" * 20_001))
    assert dump(session) == before

    arrival = inbox.take_in(session, naming("Õie\N{RIGHT-TO-LEFT OVERRIDE} Kõiv\0 "))
    (reader,) = inbox.incoming_file(session, arrival.handover_id).readers
    assert reader.name == "Õie Kõiv"
    traffic.begin_again(sent)
