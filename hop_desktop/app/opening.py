# SPDX-License-Identifier: EUPL-1.2
"""Founding a store, unlocking it, and getting back in with the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from hop_desktop.app.passphrases import require_strong
from hop_desktop.app.session import Session, new_id
from hop_desktop.app.surroundings import Surroundings
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import Invalid, NotAllowed
from hop_desktop.domain.ids import GroupId, StaffId, StoreId
from hop_desktop.domain.institution import Group, Institution, Place, Workplace
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.domain.text import tidy
from hop_desktop.store import ballast, entering, founding
from hop_desktop.store.files import write_whole
from hop_desktop.store.finding import Told, untold
from hop_desktop.store.recovery import MISREAD
from hop_desktop.store.store import Store

__all__ = [
    "Founded",
    "Founding",
    "RecoverySheet",
    "SheetUsed",
    "Surroundings",
    "Survey",
    "found",
    "is_same_group",
    "recover",
    "renew_sheet",
    "sheet_used",
    "survey",
    "unlock",
    "with_clock",
    "write_sheet",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What stands in the data folder before anybody unlocks it."""

    exists: bool
    logins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """The answers of the first start; ``language`` is the one in which they were given."""

    workplace: Workplace
    house: str
    municipality: str = ""
    municipalities_served: tuple[str, ...] = ()
    registry_code: str = ""
    phone: str = ""
    email: str = ""
    groups: tuple[str, ...] = ()
    person: str
    job_title: str = ""
    login: str
    passphrase: str = field(repr=False)
    language: str = "et"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """The recovery key's nine groups and their sheet as PDF."""

    groups: tuple[str, ...] = field(repr=False)
    pdf: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetUsed:
    """The name of who came in by the recovery sheet, and when in UTC."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Founded:
    """A new store, open, with the recovery key's nine groups and their sheet as PDF."""

    session: Session
    recovery: tuple[str, ...] = field(repr=False)
    sheet: bytes = field(repr=False)


def survey(around: Surroundings) -> Survey:
    """Say whether the folder holds a store and who can unlock it."""
    if not founding.exists(around.folder):
        return Survey(exists=False)
    return Survey(exists=True, logins=entering.logins(around.folder))


def found(around: Surroundings, answers: Founding) -> Founded:
    """Make the store with its first person, who gets every right of the house.

    Raises ``WeakPassphrase``, ``StoreExists``, ``StoreFolderUnsuitable``, ``DiskFull``, and
    ``Invalid`` for the name of a practice house where it is not one, or the other way round.
    """
    require_strong(answers.passphrase, known=(answers.person, answers.house, answers.login))
    # Whatever can be wrong with the answers must show before there is a store.
    house, first, groups = _house(answers), _first_person(answers), _groups(answers)
    if house.is_practice != around.practice:
        raise Invalid("house", "practice-name")
    from hop_desktop.sealing.signatures import new_key_pair

    store, recovery = entering.create(
        around.folder,
        institution=house,
        first=first,
        passphrase=answers.passphrase,
        cost=around.passphrase_cost(),
        decrypt_key=new_key_pair(),
        sign_key=new_key_pair(),
        now=around.clock(),
    )
    session = _session(around, store)
    _add_groups(session, groups)
    sheet = _sheet(session, recovery.groups, answers.language)
    return Founded(session=session, recovery=recovery.groups, sheet=sheet)


def renew_sheet(session: Session, *, language: str = "et") -> RecoverySheet:
    """Make a new recovery key, for a sheet that was lost or seen; the old one opens no more.

    A deputy makes none: by the sheet one comes in as the head.
    """
    session.check_as_oneself(Action.ADMINISTER)
    with session.write("recovery.renewed", "institution", session.store.id) as tx:
        groups = session.store.renew_recovery(tx).groups
    return RecoverySheet(groups=groups, pdf=_sheet(session, groups, language))


def sheet_used(session: Session) -> SheetUsed | None:
    """Return who came in last by the present sheet: everybody of the house is to know it."""
    with session.read() as tx:
        use = tx.sheet.used()
        return SheetUsed(name=tx.staff.get(use.by).name, at=use.at) if use else None


def write_sheet(path: Path, sheet: bytes) -> None:
    """Write the recovery sheet where the person chose; raise ``DiskFull`` or ``WriteFailed``."""
    write_whole(path, sheet)


def is_same_group(group: str, typed: str) -> bool:
    """Say whether somebody typed a group of the recovery key, in any case, 0 for O and so on."""
    return typed.strip().upper().translate(MISREAD) == group


def unlock(around: Surroundings, *, login: str, passphrase: str, told: Told = untold) -> Session:
    """Open the store with a person's own passphrase.

    ``told`` hears how far it has come when an older store is made ready for this version.

    Raises ``WrongPassphrase``, ``SlotFileDamaged``, ``StoreDamaged``, ``StoreTooNew``,
    ``NotAllowed`` for somebody who has left.
    """
    store = entering.open_store(
        around.folder, login=login, passphrase=passphrase, now=around.clock(), told=told
    )
    return _session(around, store)


def recover(around: Surroundings, *, key: str, login: str, passphrase: str) -> Session:
    """Set a new passphrase for a login with the paper recovery key, and open the store."""
    require_strong(passphrase, known=(login,))
    store = entering.recover(
        around.folder,
        recovery=key,
        login=login,
        passphrase=passphrase,
        cost=around.passphrase_cost(),
        now=around.clock(),
    )
    return _session(around, store)


def _session(around: Surroundings, store: Store) -> Session:
    with store.read() as tx:
        person, ended = tx.staff.get(store.person), tx.backups.is_ended()
    if not person.active:
        store.close()
        raise NotAllowed
    if around.keeps_ballast:
        ballast.keep(around.folder)
    return Session(
        store=store,
        person=person,
        clock=around.clock,
        resources=around.resources,
        ended=ended,
        heads=around.heads,
    )


def _house(answers: Founding) -> Institution:
    return tidy(
        Institution(
            id=StoreId(new_id()),
            workplace=answers.workplace,
            name=answers.house,
            registry_code=answers.registry_code,
            municipality=answers.municipality,
            municipalities_served=answers.municipalities_served,
            phone=answers.phone,
            email=answers.email,
        )
    )


def _first_person(answers: Founding) -> StaffMember:
    at_desk = answers.workplace is Workplace.DESK
    roles = {Role.CASE_MANAGER} if at_desk else {Role.HEAD, Role.COORDINATOR}
    return tidy(
        StaffMember(
            id=StaffId(new_id()),
            login=answers.login.casefold(),
            name=answers.person,
            job_title=answers.job_title,
            roles=frozenset(roles),
            named_contact=not at_desk,
            desk_lead=at_desk,
            phone=answers.phone,
            email=answers.email,
        )
    )


def _groups(answers: Founding) -> tuple[Group, ...]:
    place = Place.SCHOOL if answers.workplace is Workplace.SCHOOL else Place.KINDERGARTEN
    return tuple(
        tidy(Group(id=GroupId(new_id()), name=name, place=place)) for name in answers.groups
    )


def _add_groups(session: Session, groups: tuple[Group, ...]) -> None:
    if not groups:
        return
    with session.write("groups.added", "institution", session.store.id) as tx:
        for group in groups:
            tx.groups.save(group)


def _sheet(session: Session, recovery: tuple[str, ...], language: str) -> bytes:
    from hop_desktop.documents.sheets import recovery_sheet_pdf

    with session.read() as tx:
        house = tx.institution.get().name
    return recovery_sheet_pdf(
        house=house,
        groups=recovery,
        made_on=session.today(),
        fonts=session.resources / "fonts",
        language=language,
    )


def with_clock(around: Surroundings, clock: Callable[[], datetime]) -> Surroundings:
    """Return the same surroundings with another clock."""
    return around._replace(clock=clock)
