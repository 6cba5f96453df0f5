# SPDX-License-Identifier: EUPL-1.2
"""Faults of letters and notices: about nothing that is here, or not as they are published."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from uuid import UUID

from hop_desktop.domain import packages
from hop_desktop.domain.errors import (
    ContentWrong,
    HopError,
    LetterNotExpected,
    ManifestWrong,
    NoticeWordNotExpected,
    PackageTooNew,
)
from tests.hostile.ground import (
    CONTENT,
    DESK_SIGNS,
    PDF,
    STRANGER,
    container,
    covered,
    fingerprint,
    payload,
)
from tests.hostile.vector import Fault, Vector

NIL = str(UUID(int=0))
NONE: dict[str, Any] = {"case_id": NIL, "handover_id": NIL, "ownership": 0}
LETTER = {
    "schema": packages.CONTENT_SCHEMA,
    "case_id": CONTENT["case_id"],
    "handover_id": CONTENT["handover_id"],
    "ownership": CONTENT["ownership"],
    "made_on": "2026-11-24",
    "sender": CONTENT["sender"],
}
ASKED = str(UUID(int=43))
ENTRY = {
    "id": str(UUID(int=44)),
    "author_store": CONTENT["sender"]["store_id"],
    "revision": 1,
    "kind": "observation",
    "on": "2026-11-20",
    "written_at": "2026-11-20T10:00:00Z",
    "author": "Anu Kask",
}
LETTERS: dict[str, dict[str, Any]] = {
    "question": {**LETTER, "words": "Kas isa on nõus?"},
    "answer": {**LETTER, "words": "Jah.", "question": ASKED},
    "feedback": {
        **LETTER,
        "told": [{"part": "help", "text": "Tugiisik."}],
        "hands": [{"house": "Näidisvald", "on": "2026-11-24"}],
    },
}
NOTICE: dict[str, Any] = {
    "schema": packages.CONTENT_SCHEMA,
    "notice_id": str(UUID(int=45)),
    "version": 1,
    "made_on": "2026-11-24",
    "kind": "notice",
    "sender": CONTENT["sender"],
    "child": {"name": "Juss Näidis", "birth_date": "2021-08-12"},
    "points": [{"point": "child.10", "law": "kahjustav käitumine", "text": "Sinikas."}],
    "carer": {"told": "not-yet"},
    "reporter": {"mode": "own", "name": "Anu Kask"},
    "demand": {},
}


def _vector(name: str, refusal: type[HopError], files: Mapping[str, bytes]) -> Vector:
    return Vector(name, Fault.CONTENT, refusal, container(payload(files)).bytes())


def _letter(kind: str, name: str, refusal: type[HopError], **changed: Any) -> Vector:
    body = json.dumps(LETTERS[kind] | changed).encode()
    reply = ASKED if kind == "answer" else None
    files = covered({f"{kind}.json": body}, kind=kind, in_reply_to=reply)
    return _vector(f"{kind}-{name}", refusal, files)


def letters() -> Iterator[Vector]:
    """Yield letters that fit nothing here, and ones that no program writes."""
    for kind in LETTERS:
        yield _letter(kind, "about-nothing-here", LetterNotExpected)
        yield _letter(kind, "of-another-case", ContentWrong, case_id=str(UUID(int=46)))
        yield _letter(kind, "of-another-handover", ContentWrong, handover_id=str(UUID(int=46)))
        yield _letter(kind, "with-another-number", ContentWrong, ownership=9)
        yield _letter(kind, "from-another-store", ContentWrong, sender=_elsewhere())
        yield _letter(kind, "with-a-field-more", ContentWrong, later="x")
        yield _letter(kind, "too-new", PackageTooNew, schema=2)
        nothing = covered({"other.json": b"{}"}, kind=kind)
        yield _vector(f"{kind}-without-content", ContentWrong, nothing)
    for kind in ("question", "answer"):
        yield _letter(kind, "blank", ContentWrong, words=" \n")
        yield _letter(kind, "endless", ContentWrong, words="x" * 20_001)
    yield _letter("answer", "file-not-packed", ContentWrong, files=[_file("0" * 64)])
    yield _letter("answer", "entry-of-year-9999", ContentWrong, entries=[_entry_never()])
    told = {"part": "help", "text": "Tugiisik."}
    yield _letter("feedback", "tells-nothing", ContentWrong, told=[])
    yield _letter("feedback", "part-twice", ContentWrong, told=[told, told])
    yield _letter("feedback", "told-and-kept", ContentWrong, kept=["help"])
    yield _letter("feedback", "of-no-hand", ContentWrong, hands=[])
    hand = {"house": "Näidisvald", "on": "2026-11-24"}
    yield _letter("feedback", "of-too-many-hands", ContentWrong, hands=[hand] * 51)
    packed = covered(
        {"question.json": json.dumps(LETTERS["question"]).encode(), "attachment-001.pdf": PDF},
        kind="question",
    )
    yield _vector("question-with-a-file", ContentWrong, packed)
    informed = covered(
        {"question.json": json.dumps(LETTERS["question"]).encode()},
        kind="question",
        recipients=[_other()],
        informed=[_me()],
    )
    yield _vector("question-for-information", ManifestWrong, informed)


def notices() -> Iterator[Vector]:
    """Yield notices that are not as published, and words about none."""
    fields: dict[str, dict[str, Any]] = {
        "tells-nothing": {"points": []},
        "point-blank": {"points": [{**NOTICE["points"][0], "text": " "}]},
        "point-not-on-the-list": {"points": [{**NOTICE["points"][0], "point": "child.15"}]},
        "of-the-family-list": {"points": [{**NOTICE["points"][0], "point": "family.1"}]},
        "child-without-name": {"child": {"name": " ", "birth_date": "2021-08-12"}},
        "child-born-never": {"child": {"name": "Juss", "birth_date": "2021-02-30"}},
        "version-zero": {"version": 0},
        "withheld-but-named": {"reporter": {"mode": "withheld", "name": "Anu Kask"}},
        "field-more": {"siblings": "Vend"},
        "from-another-store": {"sender": _elsewhere()},
    }
    for name, changed in fields.items():
        yield _vector(f"notice-{name}", ContentWrong, _notice(changed))
    yield _vector("notice-too-new", PackageTooNew, _notice({"schema": 2}))
    yield _vector("notice-of-a-case", ContentWrong, _notice({}, case_id=CONTENT["case_id"]))
    of_handover = {"handover_id": CONTENT["handover_id"], "ownership": 2}
    yield _vector("notice-of-a-handover", ContentWrong, _notice({}, **of_handover))
    for name, paper in {"none": None, "empty": b"", "exe": b"MZ\x90\x00", "png": _png()}.items():
        yield _vector(f"notice-paper-{name}", ContentWrong, _notice({}, paper=paper))
    ack = {
        "package_id": ASKED,
        "package_sha256": "0" * 64,
        "handover_id": NIL,
        "case_id": NIL,
        "ownership": 0,
    }
    told = covered({"ack.json": json.dumps(ack).encode()}, **{**NONE, "kind": "ack"})
    yield _vector("ack-of-no-notice", NoticeWordNotExpected, told)
    word = {
        "schema": packages.CONTENT_SCHEMA,
        "package_id": ASKED,
        "made_on": "2026-11-24",
        "sender": CONTENT["sender"],
        "text": "Alustasime.",
    }
    for name, refusal, body, reply in (
        ("of-no-notice", NoticeWordNotExpected, word, ASKED),
        ("blank", ContentWrong, {**word, "text": " "}, ASKED),
        ("to-something-else", ContentWrong, word, str(UUID(int=47))),
    ):
        files = covered(
            {"notice-feedback.json": json.dumps(body).encode()},
            **{**NONE, "kind": "notice-feedback", "in_reply_to": reply},
        )
        yield _vector(f"notice-feedback-{name}", refusal, files)


def _notice(changed: Mapping[str, Any], paper: bytes | None = PDF, **told: Any) -> dict[str, bytes]:
    files = {"notice.json": json.dumps(NOTICE | dict(changed)).encode()}
    if paper is not None:
        files["notice.pdf"] = paper
    return covered(files, **{**NONE, "kind": "notice", **told})


def _elsewhere() -> dict[str, Any]:
    return {**CONTENT["sender"], "store_id": str(UUID(int=46))}


def _entry_never() -> dict[str, Any]:
    return {**ENTRY, "written_at": "9999-12-31T23:59:59Z"}


def _file(digest: str) -> dict[str, Any]:
    name = "attachment-001.pdf"
    return {"file": name, "title": "Leht", "media": "pdf", "size": 1, "sha256": digest}


def _png() -> bytes:
    return b"\x89PNG\r\n\x1a\n" + bytes(16)


def _me() -> dict[str, Any]:
    key = fingerprint(DESK_SIGNS)
    named = {"name": "Näidisvald", "registry_code": "", "key": key}
    return {**named, "sequence": 1, "previous_sha256": ""}


def _other() -> dict[str, Any]:
    return {"name": "Näidislinn", "registry_code": "", "key": fingerprint(STRANGER)}


FAMILIES: tuple[Callable[[], Iterator[Vector]], ...] = (letters, notices)
