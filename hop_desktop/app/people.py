# SPDX-License-Identifier: EUPL-1.2
"""The people of the house: who they are, what they may do, how they unlock."""

from __future__ import annotations

from dataclasses import replace

from hop_desktop.app import passphrases
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import GroupId, StaffId
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.domain.text import kept, tidy
from hop_desktop.store.key_slots import KdfCost
from hop_desktop.store.transaction import Transaction

FIRST = "first-passphrase."


def people(session: Session) -> tuple[StaffMember, ...]:
    """Return everybody of the house in the order of names, those who left last."""
    with session.read() as tx:
        return tx.staff.all()


def invite(
    session: Session,
    *,
    name: str,
    login: str,
    job_title: str = "",
    roles: frozenset[Role],
    groups: frozenset[GroupId] = frozenset(),
    phone: str = "",
    email: str = "",
    cost: KdfCost,
) -> tuple[StaffMember, str]:
    """Add a person and return them with a first passphrase to be told once."""
    session.check(Action.ADMINISTER)
    _require_roles(roles)
    if Role.HEAD in roles:
        session.check_as_oneself(Action.ADMINISTER)
    member = tidy(
        StaffMember(
            id=StaffId(new_id()),
            login=kept(login).casefold(),
            name=name,
            job_title=job_title,
            roles=roles,
            groups=groups,
            phone=phone,
            email=email,
        )
    )
    _require_free(session, member.login)
    first_passphrase = passphrases.suggest(session.resources)
    admission = session.store.admission(member, passphrase=first_passphrase, cost=cost)
    with session.write("person.invited", "staff", member.id) as tx:
        saved = tx.staff.save(member)
        session.store.admit(tx, admission)
        session.store.grant_institution_keys(tx, saved.id, today=session.today())
        _note_first(tx, saved.id, is_first=True)
    return saved, first_passphrase


def change_person(session: Session, changed: StaffMember) -> StaffMember:
    """Change a person's name, title, roles or groups; nobody can lock out the last head.

    A deputy of the head makes nobody head or deputy, nor changes for how long.
    The login stays. Leaving and coming back are actions of their own.
    """
    session.check(Action.ADMINISTER)
    _require_roles(changed.roles)
    with session.write("person.changed", "staff", changed.id) as tx:
        before = tx.staff.get(changed.id)
        wanted = replace(tidy(changed), login=before.login, active=before.active)
        if _heads(wanted) != _heads(before):
            session.check_as_oneself(Action.ADMINISTER)
        _keep_an_administrator(tx.staff.all(), wanted)
        saved = tx.staff.save(wanted)
        session.store.grant_institution_keys(tx, saved.id, today=session.today())
    if saved.id == session.person.id:
        session.person = saved
    return saved


def let_go(session: Session, staff_id: StaffId) -> StaffMember:
    """End a person's way into the store; their entries stay. No deputy ends that of the head."""
    session.check(Action.ADMINISTER)
    if staff_id == session.person.id:
        raise Invalid("person", "oneself")
    with session.write("person.left", "staff", staff_id) as tx:
        leaver = replace(tx.staff.get(staff_id), active=False)
        _check_may_admit(session, leaver)
        _keep_an_administrator(tx.staff.all(), leaver)
        saved = tx.staff.save(leaver)
        session.store.remove_person(tx, staff_id)
    return saved


def keys_wait(session: Session) -> bool:
    """Say whether somebody who was let go still knows the key of the data, for want of room."""
    return session.store.keys_wait


def change_keys(session: Session) -> None:
    """Change the key of the data, which had to wait; raises ``DiskFull`` or ``WriteFailed``."""
    session.check(Action.ADMINISTER)
    if session.store.keys_wait:
        session.store.change_keys(now=session.now())


def take_back(session: Session, staff_id: StaffId, *, cost: KdfCost) -> str:
    """Let somebody who had left in again; return a first passphrase to be told once.

    A deputy takes no head back: whoever is told the passphrase could come in as the head.
    """
    session.check(Action.ADMINISTER)
    back = replace(_member(session, staff_id), active=True)
    _check_may_admit(session, back)
    passphrase = passphrases.suggest(session.resources)
    admission = session.store.admission(back, passphrase=passphrase, cost=cost)
    with session.write("person.taken-back", "staff", staff_id) as tx:
        tx.staff.save(back)
        session.store.admit(tx, admission)
        session.store.grant_institution_keys(tx, staff_id, today=session.today())
        _note_first(tx, staff_id, is_first=True)
    return passphrase


def new_first_passphrase(session: Session, staff_id: StaffId, *, cost: KdfCost) -> str:
    """Return a new passphrase for somebody who forgot theirs, to be told once.

    One's own is changed by who knows it, or by the recovery key; who has left gets none. A deputy
    gives the head none: whoever is told it could come in as the head.
    """
    session.check(Action.ADMINISTER)
    if staff_id == session.person.id:
        raise Invalid("person", "oneself")
    member = _member(session, staff_id)
    _check_may_admit(session, member)
    passphrase = passphrases.suggest(session.resources)
    admission = session.store.admission(member, passphrase=passphrase, cost=cost)
    with session.write("person.passphrase-reset", "staff", staff_id) as tx:
        session.store.admit(tx, admission)
        session.store.grant_institution_keys(tx, staff_id, today=session.today())
        _note_first(tx, staff_id, is_first=True)
    return passphrase


def change_my_passphrase(session: Session, *, old: str, new: str, cost: KdfCost) -> None:
    """Change the passphrase of the person at the keyboard.

    Raises ``WrongPassphrase`` when the old one is wrong and ``WeakPassphrase`` for the new one.
    """
    passphrases.require_strong(new, known=(session.person.name, session.person.login))
    resealed = session.store.reseal(old=old, new=new, cost=cost)
    with session.write("passphrase.changed", "staff", session.person.id) as tx:
        session.store.keep_slot(resealed)
        if _is_first(tx, session.person.id):
            _note_first(tx, session.person.id, is_first=False)


def has_first_passphrase(session: Session) -> bool:
    """Say whether one's passphrase is still the one that somebody else was shown as well."""
    with session.read() as tx:
        return _is_first(tx, session.person.id)


def _is_first(tx: Transaction, staff_id: StaffId) -> bool:
    return bool(tx.settings.get(f"{FIRST}{staff_id}"))


def _note_first(tx: Transaction, staff_id: StaffId, *, is_first: bool) -> None:
    tx.settings.set(f"{FIRST}{staff_id}", "1" if is_first else "")


def _member(session: Session, staff_id: StaffId) -> StaffMember:
    with session.read() as tx:
        return tx.staff.get(staff_id)


def _require_free(session: Session, login: str) -> None:
    with session.read() as tx:
        if tx.staff.by_login(login) is not None:
            raise Invalid("login", "taken")


def _require_roles(roles: frozenset[Role]) -> None:
    if not roles:
        raise Invalid("roles", "empty")


def _heads(person: StaffMember) -> tuple[object, ...]:
    """Return what makes a person the head or the head's deputy."""
    duties = person.desk_lead, person.deputy_from, person.deputy_until
    return (Role.HEAD in person.roles, *duties)


def _check_may_admit(session: Session, person: StaffMember) -> None:
    """Raise ``NotAllowed`` for a deputy who would open or close the way in of head or deputy."""
    leads = Role.HEAD in person.from_day(session.today()).roles or person.desk_lead
    if leads:
        session.check_as_oneself(Action.ADMINISTER)


def _keep_an_administrator(everybody: tuple[StaffMember, ...], changed: StaffMember) -> None:
    after = [changed if person.id == changed.id else person for person in everybody]
    if not any(p.active and (Role.HEAD in p.roles or p.desk_lead) for p in after):
        raise Invalid("roles", "last-administrator")
