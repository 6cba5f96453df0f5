# SPDX-License-Identifier: EUPL-1.2
"""What people do with keys: passphrases, coming, leaving, the sheet."""

from __future__ import annotations

from pathlib import Path

from hop_desktop.app import (
    opening,
    people,
)
from hop_desktop.app.session import Session
from hop_desktop.domain.staff import Role
from hop_desktop.store import entering
from tests import worlds
from tests.soak.acts import (
    HOUSE,
    OTHER_PASSPHRASE,
    Act,
    Deed,
    HalfError,
    Stands,
    as_head,
    ask,
    nothing,
    opens,
    whether,
)
from tests.worlds import CHEAP, COORDINATOR, HEAD, PASSPHRASE, SPECIALIST, TEACHER

NEWCOMER = "töö-õpetaja"


def _begin_passphrase(folder: Path) -> Deed:
    head = as_head(folder)
    return lambda: people.change_my_passphrase(
        head, old=PASSPHRASE, new=OTHER_PASSPHRASE, cost=CHEAP
    )


def _passphrase_changed(folder: Path) -> Stands:
    old, new = (opens(folder / HOUSE, HEAD, each) for each in (PASSPHRASE, OTHER_PASSPHRASE))
    if old is new:
        raise HalfError("both passphrases open, or none")
    return whether(done=new)


def _begin_leave(folder: Path) -> Deed:
    head = as_head(folder)
    leaver = worlds.member(head, SPECIALIST)
    return lambda: people.let_go(head, leaver.id)


def _left(folder: Path) -> Stands:
    """Say whether the person is out; whoever opens next ends what was interrupted."""
    head = as_head(folder)
    leaver = worlds.member(head, SPECIALIST)
    head.close()
    for login in (COORDINATOR, TEACHER):
        if not opens(folder / HOUSE, login):
            raise HalfError(f"{login} is locked out")
    if opens(folder / HOUSE, SPECIALIST) is not leaver.active:
        raise HalfError("out and still opens, or the reverse")
    return whether(done=not leaver.active)


def _begin_invite(folder: Path) -> Deed:
    head = as_head(folder)
    return lambda: people.invite(
        head, name="Tõnu Õun", login=NEWCOMER, roles=frozenset({Role.COORDINATOR}), cost=CHEAP
    )


def _invited(folder: Path) -> Stands:
    logins_there = NEWCOMER in entering.logins(folder / HOUSE)

    def is_there(session: Session) -> bool:
        return any(person.login == NEWCOMER for person in people.people(session))

    stands = ask(as_head(folder), is_there)
    if (NEWCOMER in entering.logins(folder / HOUSE)) is not (stands is Stands.NEW):
        raise HalfError("a slot for nobody, or nobody's slot")
    if stands is Stands.NEW and not logins_there:
        raise HalfError("the slot came late")
    return stands


def _begin_sheet(folder: Path) -> Deed:
    head = as_head(folder)
    return lambda: opening.renew_sheet(head)


def _sheet_renewed(folder: Path) -> Stands:
    def is_renewed(session: Session) -> bool:
        return any(e.action == "recovery.renewed" for e in session.store.journal(limit=20))

    return ask(as_head(folder), is_renewed)


ACTS = (
    Act(
        name="passphrase",
        ground=nothing,
        begin=_begin_passphrase,
        stands=_passphrase_changed,
    ),
    Act(name="leave", ground=nothing, begin=_begin_leave, stands=_left),
    Act(name="invite", ground=nothing, begin=_begin_invite, stands=_invited),
    Act(name="sheet", ground=nothing, begin=_begin_sheet, stands=_sheet_renewed),
)
