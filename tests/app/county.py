# SPDX-License-Identifier: EUPL-1.2
"""A kindergarten and several desks that all know each other, and files that travel between them.

A file is only bytes: it can be kept, carried late, twice, or never. ``restored`` puts a store back
to an older copy of its folder, as a backup does.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hop_desktop.app import contacts, handover_reading, handovers, inbox, resync, supplements
from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.session import Session
from hop_desktop.domain.backups import HandoverLock
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.errors import HandoverNotOpen
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId
from hop_desktop.store.backups import INCARNATION
from tests import worlds
from tests.worlds import Clock

KINDERGARTEN = "lasteaed"
COPY = "-copy-"


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A sealed file somebody has written, and the house it is for."""

    to: str
    data: bytes


def founded(folder: Path, desks: int) -> Path:
    """Found a kindergarten and desks that know each other; return the folder of their stores."""
    sessions = [worlds.a_kindergarten(folder / KINDERGARTEN)]
    sessions += [worlds.a_desk(folder / f"desk-{n}") for n in range(1, desks + 1)]
    for number, one in enumerate(sessions):
        for other in sessions[number + 1 :]:
            worlds.introduced(one, other)
    for session in sessions:
        session.close()
    return folder


class County:
    """The houses of a folder, each opened by its head or lead."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self.folder = folder
        self.clock = clock or Clock()
        self.names = sorted(
            (
                path.name
                for path in folder.iterdir()
                if (path / "store.db").exists() and COPY not in path.name
            ),
            key=lambda name: (name != KINDERGARTEN, name),
        )
        self.sessions = {name: self._opened(name) for name in self.names}
        self.lives = dict.fromkeys(self.names, 0)
        self._names = {session.store.id: name for name, session in self.sessions.items()}
        self._contacts = {
            name: {
                self._names[row.contact.card.store_id]: row.contact.id
                for row in contacts.contacts(session)
            }
            for name, session in self.sessions.items()
        }

    def __getitem__(self, name: str) -> Session:
        return self.sessions[name]

    def _opened(self, name: str) -> Session:
        login = worlds.HEAD if name == KINDERGARTEN else worlds.DESK_LEAD
        return worlds.unlocked(self.folder / name, login, self.clock)

    def contact(self, here: str, there: str) -> ContactId:
        """Return how one house knows another."""
        return self._contacts[here][there]

    def house_of(self, here: str, contact_id: ContactId) -> str:
        """Return which house a contact is."""
        return next(n for n, known in self._contacts[here].items() if known == contact_id)

    def meets(self, here: str, there: str) -> None:
        """Let a house read in the card of another and compare its code."""
        contact = worlds.met(self[here], self[there])
        self._contacts[here][there] = contact.id

    def settles_by_word(self, here: str) -> None:
        """Let the head settle by word of mouth with everybody, and go on."""
        recovery = resync.recovery(self[here])
        for each in recovery.asked if recovery else ():
            if not each.asked.is_settled:
                resync.settle_by_word(self[here], each.contact.id)
        resync.unlock(self[here])

    def close(self) -> None:
        """Close every store."""
        for session in self.sessions.values():
            session.close()

    # Sending

    def hands_over(
        self, here: str, there: str, case_id: CaseId, informed: Sequence[str] = ()
    ) -> tuple[Handover, File]:
        """Seal a handover and write its file; it is for those informed too."""
        told = tuple(self.contact(here, other) for other in informed)
        handover = worlds.a_sealed_handover(
            self[here], case_id, self.contact(here, there), informed=told
        )
        return handover, self.handover_file(here, handover.id)

    def handover_file(self, here: str, handover_id: HandoverId) -> File:
        """Write the file of a handover again."""
        handover = handover_reading.handover_file(self[here], handover_id).handover
        path = handovers.write_file(self[here], handover_id, self.folder)
        return File(to=self.house_of(here, handover.recipient), data=path.read_bytes())

    def asks_back(self, here: str, handover_id: HandoverId) -> File:
        """Ask a handover back and write the request."""
        handover = handovers.ask_back(self[here], handover_id)
        path = handovers.write_withdrawal(self[here], handover_id, self.folder)
        return File(to=self.house_of(here, handover.recipient), data=path.read_bytes())

    def accepts(self, here: str, handover_id: HandoverId) -> File:
        """Accept a handover and write the receipt."""
        inbox.accept(self[here], handover_id)
        return self.answer_file(here, handover_id)

    def declines(self, here: str, handover_id: HandoverId) -> File:
        """Decline a handover and write the receipt."""
        inbox.decline(self[here], handover_id, words="Ei ole meie piirkond.")
        return self.answer_file(here, handover_id)

    def answer_file(self, here: str, handover_id: HandoverId) -> File:
        """Write the answer to a handover again."""
        path = inbox.write_answer(self[here], handover_id, self.folder)
        with self[here].read() as tx:
            sender = tx.incoming.get(handover_id).sender
        return File(to=self.house_of(here, sender), data=path.read_bytes())

    def supplies(self, here: str, case_id: CaseId) -> File:
        """Write what the new owner of a case still lacks."""
        found = supplements.owed_of_case(self[here], case_id)
        assert found is not None
        handover = handover_reading.handover_file(self[here], found.handover_id).handover
        path = supplements.write_supplement(self[here], case_id, self.folder)
        return File(to=self.house_of(here, handover.recipient), data=path.read_bytes())

    def asks_round(self, here: str) -> list[File]:
        """Write the question after a restore for everybody who has not answered."""
        written = []
        recovery = resync.recovery(self[here])
        for each in recovery.asked if recovery else ():
            if each.asked.in_doubt or not each.asked.is_settled:
                path = resync.write_question(self[here], each.contact.id, self.folder)
                there = self.house_of(here, each.contact.id)
                written.append(File(to=there, data=path.read_bytes()))
        return written

    # Arriving

    def takes_in(self, file: File) -> Arrival:
        """Let a file arrive."""
        return inbox.take_in(self[file.to], file.data)

    def replies(self, here: str, arrival: Arrival, back_to: str) -> list[File]:
        """Write whatever the house has sealed in answer to a file that came."""
        if arrival.reply is not None:
            path = supplements.write_reply(self[here], arrival.reply, self.folder)
            return [File(to=back_to, data=path.read_bytes())]
        if arrival.handover is not None or arrival.what in {
            Arrived.RESTORE_ANSWERED,
            Arrived.VOID,
        }:
            return []
        try:
            path = inbox.write_answer(self[here], arrival.handover_id, self.folder)
        except HandoverNotOpen:
            return []
        return [File(to=back_to, data=path.read_bytes())]

    # Restoring

    def copy(self, name: str) -> Path:
        """Copy the folder of a store, as a backup does."""
        number = len(list(self.folder.glob(f"{name}{COPY}*")))
        return Path(shutil.copytree(self.folder / name, self.folder / f"{name}{COPY}{number}"))

    def restored(self, name: str, copy: Path) -> None:
        """Put a store back to an older copy; its incarnation rises and handovers are locked."""
        self[name].close()
        shutil.rmtree(self.folder / name)
        shutil.copytree(copy, self.folder / name)
        session = self.sessions[name] = self._opened(name)
        self.lives[name] += 1
        with session.write("store.restored", "institution", session.store.id) as tx:
            tx.settings.set(INCARNATION, str(self.lives[name]))
            tx.backups.lock_handovers(HandoverLock(since=session.now()))

    # Looking

    def case(self, name: str, case_id: CaseId) -> SupportCase | None:
        """Return a case as a house knows it, if it does."""
        with self[name].read() as tx:
            return tx.cases.find(case_id)

    def owners(self, case_id: CaseId) -> list[str]:
        """Return the houses that hold themselves responsible."""
        found = ((name, self.case(name, case_id)) for name in self.names)
        return [name for name, case in found if case is not None and case.is_ours]

    def is_locked(self, name: str) -> bool:
        """Say whether a house is still asking round after a restore."""
        with self[name].read() as tx:
            return tx.restores.are_handovers_locked()
