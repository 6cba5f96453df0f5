# SPDX-License-Identifier: EUPL-1.2
"""Two computers of one kindergarten, a school and a desk, and the files that go between them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from hop_desktop.app import (
    contacts,
    family_dealings,
    form_documents,
    inbox,
    opening,
    resync,
    sendings,
    supplements,
)
from hop_desktop.app import house as own_house
from hop_desktop.app.arriving import Arrival
from hop_desktop.app.opening import Founding
from hop_desktop.app.session import Session
from hop_desktop.domain.backups import HandoverLock
from hop_desktop.domain.consents import Consent, ConsentForm, ConsentScope
from hop_desktop.domain.forms import FormDocument, FormKey, QuestionKind
from hop_desktop.domain.ids import CaseId, ChildId, ContactId, SendingId
from hop_desktop.domain.institution import Workplace
from hop_desktop.store.backups import INCARNATION
from tests import worlds
from tests.worlds import Clock

OFFICE, TEACHER, SCHOOL, DESK = "office", "teacher", "school", "desk"
NAMES = (OFFICE, TEACHER, SCHOOL, DESK)
REGISTRY_CODE = "75000006"
PRIVATE_LOGIN = "laine"


def founded(folder: Path) -> Path:
    """Found all four stores and let them exchange cards; return the folder that holds them."""
    office = worlds.a_kindergarten(folder / OFFICE)
    sessions = [
        office,
        a_teachers_computer(folder / TEACHER),
        worlds.a_school(folder / SCHOOL),
        worlds.a_desk(folder / DESK),
    ]
    coded(office)
    for number, one in enumerate(sessions):
        for other in sessions[number + 1 :]:
            worlds.introduced(one, other)
    for session in sessions:
        session.close()
    return folder


def coded(session: Session) -> None:
    """Give a house the registry code of the kindergarten."""
    house = own_house.house(session)
    own_house.change_house(session, replace(house, registry_code=REGISTRY_CODE))


def a_teachers_computer(folder: Path, clock: Clock | None = None) -> Session:
    """Found a store on a teacher's own computer, of the same kindergarten."""
    return opening.found(
        worlds.surroundings(folder, clock),
        Founding(
            workplace=Workplace.KINDERGARTEN,
            house="Pääsukese näidislasteaed",
            municipality=worlds.HOME_MUNICIPALITY,
            registry_code=REGISTRY_CODE,
            groups=worlds.GROUPS[:1],
            person="Laine Sõnajalg",
            job_title="rühmaõpetaja",
            login=PRIVATE_LOGIN,
            passphrase=worlds.PASSPHRASE,
        ),
    ).session


class Computers:
    """The four stores of a folder, each opened by whoever sends and receives there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = Clock()
        logins = {
            OFFICE: worlds.HEAD,
            TEACHER: PRIVATE_LOGIN,
            SCHOOL: worlds.HEAD,
            DESK: worlds.DESK_LEAD,
        }
        self._logins = logins
        self.sessions = {name: self._opened(name) for name in logins}

    def __getitem__(self, name: str) -> Session:
        return self.sessions[name]

    def _opened(self, name: str) -> Session:
        return worlds.unlocked(self.folder / name, self._logins[name], self.clock)

    def restored(self, name: str, copy: Path) -> None:
        """Put a store back to an older copy: it asks round for what it has forgotten."""
        self[name].close()
        shutil.rmtree(self.folder / name)
        shutil.copytree(copy, self.folder / name)
        session = self.sessions[name] = self._opened(name)
        with session.write("store.restored", "institution", session.store.id) as tx:
            tx.settings.set(INCARNATION, "1")
            tx.backups.lock_handovers(HandoverLock(since=session.now()))

    def asks(self, here: str, there: str) -> None:
        """Let a restored store ask another one and read its answer."""
        contact = self.contact(here, there)
        question = resync.write_question(self[here], contact, self.folder).read_bytes()
        asked = self.takes_in(there, question)
        assert asked.reply is not None
        answer = supplements.write_reply(self[there], asked.reply, self.folder)
        self.takes_in(here, answer.read_bytes())

    def close(self) -> None:
        """Close every store."""
        for session in self.sessions.values():
            session.close()

    def contact(self, here: str, there: str) -> ContactId:
        """Return how one computer knows another."""
        store = self[there].store.id
        rows = contacts.contacts(self[here])
        return next(row.contact.id for row in rows if row.contact.card.store_id == store)

    def written(self, here: str, sending_id: SendingId) -> bytes:
        """Return the bytes of a sending's file."""
        return sendings.write_file(self[here], sending_id, self.folder).read_bytes()

    def answer(self, here: str, arrival_or_id: Arrival | SendingId) -> bytes:
        """Return the bytes of what a computer has answered to a child's file."""
        with self[here].read() as tx:
            if isinstance(arrival_or_id, Arrival):
                assert arrival_or_id.receiving is not None
                package_id = arrival_or_id.receiving.package_id
            else:
                package_id = tx.receivings.get(arrival_or_id).package_id
        return supplements.write_reply(self[here], package_id, self.folder).read_bytes()

    def takes_in(self, here: str, data: bytes) -> Arrival:
        """Let a file arrive."""
        return inbox.take_in(self[here], data)


def agreed(session: Session, case_id: CaseId, limits: str = "") -> Consent:
    """Let a parent agree that more than the card goes to the next place."""
    return family_dealings.keep_consent(
        session,
        case_id,
        scope=ConsentScope.NEXT_PLACE,
        limits=limits,
        giver="Külli Maasikas",
        form=ConsentForm.WRITTEN,
        given_on=session.today(),
    )


def a_finished_document(session: Session, child_id: ChildId, form: str) -> FormDocument:
    """Fill every line of a shipped form about a child and freeze its paper."""
    begun = form_documents.begin(session, FormKey(name=form, version=1), child_id)
    file = form_documents.document_file(session, begun.id)
    lines = {QuestionKind.LINE, QuestionKind.TEXT}
    answers = {q.path: "Mängib meelsasti." for q in file.form.questions if q.kind in lines}
    choices = {
        q.path: q.choices[0][0]
        for q in file.form.questions
        if q.kind is QuestionKind.CHOICE and q.choices
    }
    return form_documents.finish(session, begun, {**answers, **choices})
