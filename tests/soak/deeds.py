# SPDX-License-Identifier: EUPL-1.2
"""The acts that are interrupted: everything that changes a store or writes a file for others."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from hop_desktop.app import backups, cases, children, contacts, handovers, inbox, observations, opening, people
from hop_desktop.app.session import Session
from hop_desktop.domain.backups import BackupPlan
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.packages import Kind
from hop_desktop.domain.staff import Role
from hop_desktop.store import backup_file, lite, restoring, unlocking
from hop_desktop.store.migrate import newest
from hop_desktop.store.restoring import by_passphrase
from hop_desktop.store.slots import read_slots
from hop_desktop.store.store import Store
from tests import worlds
from tests.app import chain
from tests.soak.acts import (
    COPIES,
    DESK,
    HOUSE,
    OTHER_PASSPHRASE,
    OUT,
    Act,
    Deed,
    HalfError,
    Stands,
    opens,
    prove,
)
from tests.soak.backups import newer_program
from tests.worlds import CHEAP, COORDINATOR, HEAD, NOON, PASSPHRASE, SPECIALIST, TEACHER, unlocked

FACTS = "Küsis esimest korda ise teist last mängima: „Õu, tule ka!”"
NEWCOMER, FRESH = "töö-õpetaja", "fresh"


def _whether(*, done: bool) -> Stands:
    return Stands.NEW if done else Stands.OLD


def _nothing(_folder: Path) -> None:
    """Begin from the two houses as they are."""


def _head(folder: Path) -> Session:
    return unlocked(folder / HOUSE, HEAD)


def _desk(folder: Path) -> Session:
    return unlocked(folder / DESK, worlds.DESK_LEAD)


def _ask(session: Session, question: Callable[[Session], bool]) -> Stands:
    try:
        return _whether(done=question(session))
    finally:
        session.close()


# Saving


def _begin_save(folder: Path) -> Deed:
    session = unlocked(folder / HOUSE, TEACHER)
    child = children.child_file(session, children.children(session)[0].child.id).child
    return lambda: worlds.an_observation_of(session, child, facts=FACTS)


def _begin_badly(folder: Path) -> Deed:
    """Save as SQLite would by itself: it deletes the side file, and a power cut brings it back."""
    kept = lite.PRAGMAS
    lite.PRAGMAS = (*kept, ("journal_mode", "DELETE", "delete"))
    try:
        return _begin_save(folder)
    finally:
        lite.PRAGMAS = kept


def _saved(folder: Path) -> Stands:
    def is_there(session: Session) -> bool:
        return any(each.observation.facts == FACTS for each in observations.mine(session))

    return _ask(unlocked(folder / HOUSE, TEACHER), is_there)


def _begin_draft(folder: Path) -> Deed:
    store = unlocked(folder / HOUSE, TEACHER).store
    return lambda: store.keep_draft(store.person, "observation", FACTS, now=NOON)


def _drafted(folder: Path) -> Stands:
    def is_there(session: Session) -> bool:
        draft = session.store.draft(session.person.id, "observation")
        if draft is not None and draft.body != FACTS:
            raise HalfError("half a draft")
        return draft is not None

    return _ask(unlocked(folder / HOUSE, TEACHER), is_there)


# Sending


def _case_is_approved(folder: Path) -> Handover:
    head = _head(folder)
    case = handovers.beginning(head, _case_of(head)).case
    to = contacts.contacts(head)[0].contact.id
    approved = worlds.an_approved_handover(head, case.id, to)
    head.close()
    return approved


def _case_of(session: Session) -> CaseId:
    return cases.cases(session)[0].case.id


def _only(session: Session) -> Handover:
    (row,) = handovers.handovers(session)
    return row.handover


def _begin_seal(folder: Path) -> Deed:
    head = _head(folder)
    handover = _only(head)
    handovers.preview(head, handover.id)
    return lambda: handovers.seal(head, handover.id)


def _sealed(folder: Path) -> Stands:
    return _ask(_head(folder), _is_sealed)


def _is_sealed(session: Session) -> bool:
    """Say whether the state says so; then the very bytes are there, and else no bytes."""
    handover = _only(session)
    with session.read() as tx:
        records = [r for r in tx.packages.of_handover(handover.id) if r.kind is Kind.HANDOVER]
        contents = [tx.packages.content(record.package_id, "out") for record in records]
    if [sha256(content).hexdigest() for content in contents] != [r.sha256 for r in records]:
        raise HalfError("other bytes")
    if bool(records) != handover.is_waiting:
        raise HalfError("sealed by half")
    return handover.is_waiting


def _case_is_sealed(folder: Path) -> None:
    approved = _case_is_approved(folder)
    head = _head(folder)
    handovers.seal(head, approved.id)
    head.close()


def _begin_write(folder: Path) -> Deed:
    head = _head(folder)
    handover = _only(head)
    return lambda: handovers.write_file(head, handover.id, folder / OUT)


def _written(folder: Path) -> Stands:
    """Say whether the file is there and known to be; under its name it is whole or not there."""

    def is_written(session: Session) -> bool:
        handover = _only(session)
        path = folder / OUT / handover.file_name
        if path.exists() and sha256(path.read_bytes()).hexdigest() != handover.package_sha256:
            raise HalfError("half a package")
        if handover.written_at is not None and not path.exists():
            raise HalfError("said to be written, and is not")
        return handover.written_at is not None

    return _ask(_head(folder), is_written)


# Receiving


def _package_has_come(folder: Path) -> None:
    _case_is_sealed(folder)
    head = _head(folder)
    chain.written(head, _only(head), folder / OUT)
    head.close()


def _begin_take_in(folder: Path) -> Deed:
    desk = _desk(folder)
    (package,) = (folder / OUT).iterdir()
    data = package.read_bytes()
    return lambda: inbox.take_in(desk, data)


def _taken_in(folder: Path) -> Stands:
    def is_there(session: Session) -> bool:
        for item in inbox.inbox(session):
            inbox.incoming_file(session, item.handover_id)
        return bool(inbox.inbox(session))

    return _ask(_desk(folder), is_there)


def _package_is_in(folder: Path) -> None:
    _package_has_come(folder)
    _begin_take_in(folder)()


def _begin_accept(folder: Path) -> Deed:
    desk = _desk(folder)
    (item,) = inbox.inbox(desk)
    return lambda: inbox.accept(desk, item.handover_id)


def _accepted(folder: Path) -> Stands:
    """Say whether it was taken over: then the case is there and the receipt can be written."""

    def is_accepted(session: Session) -> bool:
            (item,) = inbox.inbox(session)
        if bool(cases.cases(session)) != (item.answered_at is not None):
            raise HalfError("answered without a case, or the reverse")
        if item.answered_at is not None:
            inbox.write_answer(session, item.handover_id, folder / OUT)
        return item.answered_at is not None

    return _ask(_desk(folder), is_accepted)


# Keys


def _begin_passphrase(folder: Path) -> Deed:
    head = _head(folder)
    return lambda: people.change_my_passphrase(
        head, old=PASSPHRASE, new=OTHER_PASSPHRASE, cost=CHEAP
    )


def _passphrase_changed(folder: Path) -> Stands:
    old, new = (opens(folder / HOUSE, HEAD, each) for each in (PASSPHRASE, OTHER_PASSPHRASE))
    if old is new:
        raise HalfError("both passphrases open, or none")
    return _whether(done=new)


def _begin_leave(folder: Path) -> Deed:
    head = _head(folder)
    leaver = worlds.member(head, SPECIALIST)
    return lambda: people.let_go(head, leaver.id)


def _left(folder: Path) -> Stands:
    """Say whether the person is out; whoever opens next ends what was interrupted."""
    head = _head(folder)
    leaver = worlds.member(head, SPECIALIST)
    head.close()
    for login in (COORDINATOR, TEACHER):
        if not opens(folder / HOUSE, login):
            raise HalfError(f"{login} is locked out")
    if opens(folder / HOUSE, SPECIALIST) is not leaver.active:
        raise HalfError("out and still opens, or the reverse")
    return _whether(done=not leaver.active)


def _begin_invite(folder: Path) -> Deed:
    head = _head(folder)
    return lambda: people.invite(
        head, name="Tõnu Õun", login=NEWCOMER, roles=frozenset({Role.COORDINATOR}), cost=CHEAP
    )


def _invited(folder: Path) -> Stands:
    logins_there = NEWCOMER in Store.logins(folder / HOUSE)

    def is_there(session: Session) -> bool:
        return any(person.login == NEWCOMER for person in people.people(session))

    stands = _ask(_head(folder), is_there)
    if (NEWCOMER in Store.logins(folder / HOUSE)) is not (stands is Stands.NEW):
        raise HalfError("a slot for nobody, or nobody's slot")
    if stands is Stands.NEW and not logins_there:
        raise HalfError("the slot came late")
    return stands


def _begin_sheet(folder: Path) -> Deed:
    head = _head(folder)
    return lambda: opening.renew_sheet(head)


def _sheet_renewed(folder: Path) -> Stands:
    def is_renewed(session: Session) -> bool:
        return any(e.action == "recovery.renewed" for e in session.store.journal(limit=20))

    return _ask(_head(folder), is_renewed)


# Opening, founding, copies


def _begin_open(folder: Path) -> Deed:
    return lambda: _head(folder)


def _still_opens(_folder: Path) -> Stands:
    """Opening changes nothing that could be there by half; that it opens is proved anyway."""
    return Stands.NEW


def _begin_found(folder: Path) -> Deed:
    around = worlds.surroundings(folder / FRESH)
    answers = opening.Founding(
        workplace=Workplace.KINDERGARTEN,
        house="Uus näidislasteaed",
        person="Ülle Kõrvits-Näidis",
        login=HEAD,
        passphrase=PASSPHRASE,
    )
    return lambda: opening.found(around, answers)


def _founded(folder: Path) -> Stands:
    """Say whether there is a store; where there is none one can be founded."""
    if Store.exists(folder / FRESH):
        prove(folder / FRESH, HEAD)
        return Stands.NEW
    _begin_found(folder)()
    prove(folder / FRESH, HEAD)
    return Stands.OLD


def _begin_migrate(folder: Path) -> Deed:
    def as_newer() -> None:
        with newer_program():
            unlocked(folder / HOUSE, HEAD).close()

    return as_newer


def _migrated(folder: Path) -> Stands:
    """Say which version stands, then open it as the newer program."""
    home = folder / HOUSE
    with newer_program():
        wanted = newest()
        was = _version(home)
        _head(folder).close()
        if _version(home) != wanted:
            raise HalfError("not migrated")
        _head(folder).close()
        prove(home, HEAD)
    return _whether(done=was == wanted)


def _version(home: Path) -> int:
    sealed = read_slots(home)
    slot, own = unlocking.own_keys(home, login=HEAD, passphrase=PASSPHRASE, now=NOON)
    ring = unlocking.ring_of(sealed, slot, exchange=own.exchange)
    database, _ = unlocking.decrypted(home / unlocking.DATABASE, ring)
    try:
        return database.version()
    finally:
        database.close()


def _begin_backup(folder: Path) -> Deed:
    head = _head(folder)
    backups.change_plan(head, BackupPlan(folder=str(folder / COPIES)))

    def back_up() -> None:
        backups.note(head, backups.begin(head).run(backup_file.silent))

    return back_up


def _backed_up(folder: Path) -> Stands:
    """Say whether a backup is noted: then it is there; whatever is called a backup is one."""
    found = list((folder / COPIES).glob("HOP-*"))
    for path in found:
        backup_file.read(path)

    def is_noted(session: Session) -> bool:
        taken = backups.state(session).taken
        if taken is not None and not (folder / COPIES / taken.name).exists():
            raise HalfError("noted, and is not there")
        return taken is not None

    stands = _ask(_head(folder), is_noted)
    head = _head(folder)
    backups.change_plan(head, BackupPlan(folder=str(folder / COPIES)))
    backups.begin(head).run(backup_file.silent)
    head.close()
    if left := [path.name for path in (folder / COPIES).iterdir() if path.suffix == ".part"]:
        raise HalfError(f"left over: {left}")
    return stands


def _a_backup(folder: Path) -> None:
    _begin_backup(folder)()


def _begin_restore(folder: Path) -> Deed:
    (path,) = (folder / COPIES).iterdir()
    own = by_passphrase(HEAD, PASSPHRASE)
    return lambda: restoring.restore(path, folder / FRESH, own, now=NOON)


def _restored(folder: Path) -> Stands:
    if Store.exists(folder / FRESH):
        prove(folder / FRESH, HEAD)
        return Stands.NEW
    _begin_restore(folder)()
    prove(folder / FRESH, HEAD)
    return Stands.OLD


ACTS = {
    act.name: act
    for act in (
        Act(name="save", ground=_nothing, begin=_begin_save, stands=_saved),
        Act(name="save-badly", ground=_nothing, begin=_begin_badly, stands=_saved),
        Act(name="draft", ground=_nothing, begin=_begin_draft, stands=_drafted),
        Act(name="seal", ground=_case_is_approved, begin=_begin_seal, stands=_sealed),
        Act(name="write", ground=_case_is_sealed, begin=_begin_write, stands=_written),
        Act(
            name="take-in",
            ground=_package_has_come,
            begin=_begin_take_in,
            stands=_taken_in,
            store=DESK,
        ),
        Act(
            name="accept",
            ground=_package_is_in,
            begin=_begin_accept,
            stands=_accepted,
            store=DESK,
        ),
        Act(
            name="passphrase",
            ground=_nothing,
            begin=_begin_passphrase,
            stands=_passphrase_changed,
        ),
        Act(name="leave", ground=_nothing, begin=_begin_leave, stands=_left),
        Act(name="invite", ground=_nothing, begin=_begin_invite, stands=_invited),
        Act(name="sheet", ground=_nothing, begin=_begin_sheet, stands=_sheet_renewed),
        Act(name="open", ground=_nothing, begin=_begin_open, stands=_still_opens),
        Act(name="found", ground=_nothing, begin=_begin_found, stands=_founded),
        Act(name="migrate", ground=_nothing, begin=_begin_migrate, stands=_migrated, store=DESK),
        Act(name="backup", ground=_nothing, begin=_begin_backup, stands=_backed_up),
        Act(name="restore", ground=_a_backup, begin=_begin_restore, stands=_restored),
    )
}
