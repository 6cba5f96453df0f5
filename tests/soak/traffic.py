# SPDX-License-Identifier: EUPL-1.2
"""Packages of every kind on their way between three houses that wait for each of them.

Whatever is sent lies written and not taken in, so that a changed copy of it meets a store in which
the true one would have counted.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from atexit import register
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

from hop_desktop.app import attachments, cases, letters, supplements
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.cases import MeasureKind
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.letters import FeedbackPart, Letter, ToldPart
from hop_desktop.sealing.signatures import new_key_pair, sign
from tests import worlds
from tests.app.chain import files_in, sealed_for
from tests.app.county import KINDERGARTEN, County, File, founded
from tests.app.houses import dump

__all__ = ["Sent", "Traffic", "sealed_for"]

DESK, OTHER = "desk-1", "desk-2"
PDF = b"%PDF-1.7 lisa"
OWN = {packages.MANIFEST, packages.SIGNATURE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A true package: its kind, who signed it, who has not taken it in yet, and what is inside."""

    kind: str
    sender: str
    to: str
    data: bytes
    files: Mapping[str, bytes]


class Traffic:
    """The houses, what is on its way between them, and the way back to how it was."""

    def __init__(self, folder: Path) -> None:
        self._founded, self.sent = _begun()
        self._live = Path(shutil.copytree(self._founded, folder / "nüüd"))
        self.county = County(self._live)
        self._keys = {name: self.county[name].store.keyring.sign() for name in self.county.names}
        self._stranger = new_key_pair()
        self._before = {name: dump(self.county[name]) for name in self.county.names}

    def at(self, sent: Sent) -> Session:
        """Return the house that a package is for."""
        return self.county[sent.to]

    def before(self, sent: Sent) -> dict[str, list[str]]:
        """Return what that house's store holds as long as nothing was taken in."""
        return self._before[sent.to]

    def begin_again(self, sent: Sent) -> None:
        """Put that house back to where nothing was taken in."""
        self.county[sent.to].close()
        shutil.rmtree(self._live / sent.to)
        shutil.copytree(self._founded / sent.to, self._live / sent.to)
        session = self.county.sessions[sent.to] = self.county._opened(sent.to)
        self._before[sent.to] = dump(session)

    def close(self) -> None:
        """Close every store."""
        self.county.close()

    def resealed(
        self, sent: Sent, *, files: Mapping[str, bytes] | None = None, **told: Any
    ) -> bytes:
        """Return a package with a changed manifest or other files, truly signed anew."""
        bodies = {name: body for name, body in (files or sent.files).items() if name not in OWN}
        manifest = json.loads(sent.files[packages.MANIFEST])
        body = json.dumps({**manifest, "files": self.listed(bodies), **told}).encode()
        signed = {packages.MANIFEST: body, packages.SIGNATURE: self.by_its_sender(sent, body)}
        return sealed_for(self.at(sent), {**signed, **bodies})

    def by_its_sender(self, sent: Sent, body: bytes) -> bytes:
        """Return the true sender's signature of a manifest."""
        return sign(body, self._keys[sent.sender])

    def by_a_stranger(self, body: bytes) -> bytes:
        """Return a signature by a key that nobody knows."""
        return sign(body, self._stranger[0])

    @property
    def stranger(self) -> bytes:
        """The public half of that key."""
        return self._stranger[1]

    def key_of(self, name: str) -> str:
        """Return how a manifest names a house."""
        return signing_fingerprint(self.county[name].store.signing_public)

    def signed(self, sender: str, to: str, files: Mapping[str, bytes], **told: Any) -> bytes:
        """Return a package that one house truly signs and seals for another, whatever it says."""
        house = self.county[sender].store
        party = {"name": sender, "registry_code": "", "key": self.key_of(sender)}
        manifest = {
            "format": packages.FORMAT,
            "version": packages.VERSION,
            "package_id": str(uuid4()),
            "created_at": "2026-11-24T12:00:00Z",
            "store_id": str(house.id),
            "incarnation": 0,
            "in_reply_to": None,
            "sender": party,
            "recipients": [{**party, "name": to, "key": self.key_of(to)}],
            "sequence": 9,
            "previous_sha256": "",
            "journal_head": {"seq": 1, "hash": "ab" * 32},
            "files": self.listed(files),
            **told,
        }
        body = json.dumps(manifest).encode()
        signature = sign(body, self._keys[sender])
        whole = {packages.MANIFEST: body, packages.SIGNATURE: signature, **files}
        return sealed_for(self.county[to], whole)

    def listed(self, files: Mapping[str, bytes]) -> list[dict[str, Any]]:
        """Return the lines of a manifest for these files."""
        return [
            {"name": name, "size": len(body), "sha256": sha256(body).hexdigest()}
            for name, body in files.items()
        ]


@cache
def _begun() -> tuple[Path, tuple[Sent, ...]]:
    """Found the houses and let them send; once in a process."""
    folder = Path(tempfile.mkdtemp(prefix="soak-"))
    register(shutil.rmtree, folder, ignore_errors=True)
    founded(folder, desks=2)
    beginning = _Beginning(County(folder))
    beginning.county.close()
    return folder, tuple(beginning.sent)


class _Beginning:
    """Sends a package of every kind, each about a case of its own."""

    def __init__(self, county: County) -> None:
        self.county = county
        self.sent: list[Sent] = []
        self._send_everything()

    def _send_everything(self) -> None:
        county = self.county
        self._keep("handover", KINDERGARTEN, county.hands_over(KINDERGARTEN, DESK, self._case())[1])
        file = self._told(self._case())
        self._keep("handover", KINDERGARTEN, file)
        self._keep("information", KINDERGARTEN, File(to=OTHER, data=file.data))
        self._keep("receipt", DESK, self._accepted(self._case()))
        handover, file = county.hands_over(KINDERGARTEN, DESK, self._case())
        county.takes_in(file)
        self._keep("withdraw", KINDERGARTEN, county.asks_back(KINDERGARTEN, handover.id))
        handover, _ = county.hands_over(KINDERGARTEN, DESK, self._case())
        self._keep("withdraw", KINDERGARTEN, county.asks_back(KINDERGARTEN, handover.id))
        self._keep("supplement", KINDERGARTEN, self._supplement(self._case()))
        supplement = self._supplement(self._case())
        arrival = county.takes_in(supplement)
        (ack,) = county.replies(DESK, arrival, KINDERGARTEN)
        self._keep("ack", DESK, ack)
        self._send_letters()
        county.restored(OTHER, county.copy(OTHER))
        for question in county.asks_round(OTHER):
            self._keep("resync", OTHER, question)
            if question.to == KINDERGARTEN:
                (reply,) = county.replies(question.to, county.takes_in(question), OTHER)
                self._keep("resync-reply", KINDERGARTEN, reply)
                self.sent = [each for each in self.sent if each.data != question.data]

    def _send_letters(self) -> None:
        """Keep a question, an answer to another one, and feedback after an acceptance."""
        desk, house = self.county[DESK], self.county[KINDERGARTEN]
        for taken_in in (False, True):
            handover, file = self.county.hands_over(KINDERGARTEN, DESK, self._case())
            self.county.takes_in(file)
            asked = letters.ask(desk, handover.id, words="Kas isa nõustub?")
            question = self._letter(DESK, asked)
            if not taken_in:
                self._keep("question", DESK, question)
                continue
            self.county.takes_in(question)
            answered = letters.answer(house, asked.package_id, words="Jah, ta on nõus.")
            self._keep("answer", KINDERGARTEN, self._letter(KINDERGARTEN, answered))
            self.county.takes_in(self.county.accepts(DESK, handover.id))
            told = [ToldPart(part=FeedbackPart.HELP, text="Laps saab tugiisiku.")]
            self._keep(
                "feedback",
                DESK,
                self._letter(DESK, letters.give_feedback(desk, handover.id, told=told)),
            )

    def _letter(self, here: str, letter: Letter) -> File:
        self.county.clock.move(seconds=60)
        path = letters.write_letter(self.county[here], letter.package_id, self.county.folder)
        return File(to=self.county.house_of(here, letter.contact), data=path.read_bytes())

    def _keep(self, kind: str, sender: str, file: File) -> None:
        files = files_in(self.county[file.to], file.data)
        self.sent.append(Sent(kind=kind, sender=sender, to=file.to, data=file.data, files=files))

    def _case(self) -> CaseId:
        return worlds.a_case_in_stage_two(self.county[KINDERGARTEN]).id

    def _told(self, case_id: CaseId) -> File:
        house = self.county[KINDERGARTEN]
        told = self.county.contact(KINDERGARTEN, OTHER)
        to = self.county.contact(KINDERGARTEN, DESK)
        handover = worlds.a_sealed_handover(house, case_id, to, informed=(told,))
        return self.county.handover_file(KINDERGARTEN, handover.id)

    def _accepted(self, case_id: CaseId) -> File:
        handover, file = self.county.hands_over(KINDERGARTEN, DESK, case_id)
        self.county.takes_in(file)
        return self.county.accepts(DESK, handover.id)

    def _supplement(self, case_id: CaseId) -> File:
        house = self.county[KINDERGARTEN]
        handover, file = self.county.hands_over(KINDERGARTEN, DESK, case_id)
        cases.add_measure(
            house, case_id, on=house.today(), kind=MeasureKind.MEASURE, what="Kõne Õie Õunapuuga"
        )
        attachments.attach_to_case(house, case_id, title="Lisa", content=PDF)
        self.county.takes_in(file)
        self.county.takes_in(self.county.accepts(DESK, handover.id))
        assert supplements.owed_of_case(house, case_id) is not None
        return self.county.supplies(KINDERGARTEN, case_id)
