# SPDX-License-Identifier: EUPL-1.2
"""The people of the house: joining, changing, forgetting, leaving and coming back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hop_desktop.app import opening, passphrases, people
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.errors import (
    DiskFull,
    Invalid,
    NotAllowed,
    Stale,
    WeakPassphrase,
    WrongPassphrase,
)
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.store.institution_keys import HouseKey
from hop_desktop.store.lite import Database
from tests import worlds
from tests.worlds import CHEAP, PASSPHRASE, member, surroundings, unlocked

NEW_PASSPHRASE = "kuldne-õun-veereb-mööda-õue"


@pytest.fixture
def head(tmp_path: Path) -> Session:
    return worlds.a_kindergarten(tmp_path)


def unlock(house: Session, login: str, passphrase: str) -> Session:
    return opening.unlock(surroundings(house.store.folder), login=login, passphrase=passphrase)


def invite(session: Session, login: str = "Õnne", *roles: Role) -> tuple[str, str]:
    saved, told_once = people.invite(
        session,
        name=" Õnne Näidis ",
        login=login,
        job_title="õpetaja abi",
        roles=frozenset(roles or {Role.TEACHER}),
        cost=CHEAP,
    )
    return saved.login, told_once


def test_people_are_listed_by_name_and_those_who_left_last(head: Session) -> None:
    people.let_go(head, member(head, worlds.COORDINATOR).id)

    names = [person.name for person in people.people(head)]

    assert names == [
        "Piret Näidis",
        "Šeila Õunapuu",
        "Žanna Rästas",
        "Ülle Kõrvits-Näidis",
        "Öie Pähkel",
    ]


def test_who_is_invited_unlocks_with_what_was_told_and_may_what_the_role_may(
    head: Session,
) -> None:
    login, told_once = invite(head)

    joined = unlock(head, login, told_once)

    assert login == "õnne"
    assert joined.person.name == "Õnne Näidis"
    assert passphrases.judge(told_once).is_accepted
    with pytest.raises(NotAllowed):
        joined.store.keyring.sign()


def test_a_first_passphrase_is_one_until_it_is_changed(head: Session) -> None:
    login, told_once = invite(head)
    joined = unlock(head, login, told_once)
    assert people.has_first_passphrase(joined)
    assert not people.has_first_passphrase(head)

    people.change_my_passphrase(joined, old=told_once, new=worlds.PASSPHRASE, cost=CHEAP)
    assert not people.has_first_passphrase(joined)

    people.new_first_passphrase(head, joined.person.id, cost=CHEAP)
    joined.close()
    assert people.has_first_passphrase(head) is False


def test_a_coordinator_gets_the_keys_of_the_house(head: Session) -> None:
    login, told_once = invite(head, "õnne", Role.COORDINATOR)

    assert unlock(head, login, told_once).store.keyring.sign()


def test_a_login_belongs_to_one_person_even_after_they_left(head: Session) -> None:
    invite(head)
    people.let_go(head, member(head, "õnne").id)

    with pytest.raises(Invalid) as refused:
        invite(head, " ÕNNE ")
    assert (refused.value.field, refused.value.reason) == ("login", "taken")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": " "}, "name"),
        ({"login": ""}, "login"),
        ({"roles": frozenset()}, "roles"),
    ],
)
def test_an_invitation_needs_name_login_and_role(
    head: Session, fields: dict[str, object], field: str
) -> None:
    wanted: dict[str, object] = {"name": "Õnne", "login": "õnne", "roles": {Role.TEACHER}}

    with pytest.raises(Invalid) as refused:
        people.invite(head, **{**wanted, **fields}, cost=CHEAP)  # type: ignore[arg-type]  # by name
    assert refused.value.field == field


# Changing


def test_a_person_is_changed_and_the_login_stays(head: Session) -> None:
    teacher = member(head, worlds.TEACHER)
    wanted = replace(teacher, name=" Šeila Lepp ", login="muu", active=False)

    saved = people.change_person(head, wanted)

    assert (saved.name, saved.login, saved.active) == ("Šeila Lepp", worlds.TEACHER, True)
    assert saved.revision == teacher.revision + 1


def test_keys_of_the_house_follow_the_roles(head: Session) -> None:
    teacher = unlocked(head.store.folder, worlds.TEACHER)
    roles = (Role.TEACHER, Role.COORDINATOR)

    people.change_person(head, replace(member(head, worlds.TEACHER), roles=frozenset(roles)))
    assert teacher.store.keyring.sign()

    people.change_person(
        head, replace(member(head, worlds.TEACHER), roles=frozenset({Role.TEACHER}))
    )
    with pytest.raises(NotAllowed):
        teacher.store.keyring.sign()


def test_the_key_of_protected_entries_follows_the_duties(head: Session) -> None:
    """The named contact needs no other key of the house; who is one no more opens nothing."""
    teacher = unlocked(head.store.folder, worlds.TEACHER)
    named = people.change_person(head, replace(member(head, worlds.TEACHER), named_contact=True))
    with head.write("notice.added") as tx:
        entry = tx.protected.add(new_id(), "põlv on sinine".encode()).id
    with teacher.read() as tx:
        assert tx.protected.get(entry).content.decode() == "põlv on sinine"
    with pytest.raises(NotAllowed):
        teacher.store.keyring.sign()

    people.change_person(head, replace(named, named_contact=False))

    with teacher.read() as tx, pytest.raises(NotAllowed):
        tx.protected.get(entry)


def test_who_changes_oneself_works_on_with_the_new_roles(head: Session) -> None:
    roles = frozenset({Role.HEAD, Role.COORDINATOR})

    people.change_person(head, replace(head.person, roles=roles))

    assert head.person.roles == roles


def test_the_last_administrator_cannot_stop_being_one(head: Session) -> None:
    with pytest.raises(Invalid) as refused:
        people.change_person(head, replace(head.person, roles=frozenset({Role.TEACHER})))
    assert (refused.value.field, refused.value.reason) == ("roles", "last-administrator")

    deputy = replace(member(head, worlds.COORDINATOR), roles=frozenset({Role.HEAD}))
    people.change_person(head, deputy)
    people.change_person(head, replace(head.person, roles=frozenset({Role.TEACHER})))
    with pytest.raises(NotAllowed):
        invite(head)


def test_a_desk_keeps_its_keys_whatever_roles_its_lead_takes(tmp_path: Path) -> None:
    lead = worlds.a_desk(tmp_path / "desk")

    people.change_person(lead, replace(lead.person, roles=frozenset({Role.NETWORK_LEAD})))

    login, told_once = invite(lead, "õnne", Role.CASE_MANAGER)
    joined = unlock(lead, login, told_once)
    assert {HouseKey.DECRYPT, HouseKey.SIGN, HouseKey.PROTECT} == joined.store.keyring.held().keys()


def test_a_change_over_somebody_elses_is_stale(head: Session) -> None:
    teacher = member(head, worlds.TEACHER)
    people.change_person(head, replace(teacher, job_title="vanemõpetaja"))

    with pytest.raises(Stale):
        people.change_person(head, replace(teacher, job_title="abiõpetaja"))


# Forgetting


def test_a_forgotten_passphrase_gets_a_new_one_to_be_told(head: Session) -> None:
    coordinator = member(head, worlds.COORDINATOR)

    told_once = people.new_first_passphrase(head, coordinator.id, cost=CHEAP)

    assert unlock(head, worlds.COORDINATOR, told_once).store.keyring.sign()
    with pytest.raises(WrongPassphrase):
        unlock(head, worlds.COORDINATOR, PASSPHRASE)


def test_a_teacher_who_forgot_gets_no_keys_of_the_house(head: Session) -> None:
    told_once = people.new_first_passphrase(head, member(head, worlds.TEACHER).id, cost=CHEAP)

    with pytest.raises(NotAllowed):
        unlock(head, worlds.TEACHER, told_once).store.keyring.sign()


def test_nobody_resets_their_own_passphrase_or_that_of_who_has_left(head: Session) -> None:
    with pytest.raises(Invalid) as refused:
        people.new_first_passphrase(head, head.person.id, cost=CHEAP)
    assert (refused.value.field, refused.value.reason) == ("person", "oneself")

    gone = people.let_go(head, member(head, worlds.TEACHER).id)
    with pytest.raises(NotAllowed):
        people.new_first_passphrase(head, gone.id, cost=CHEAP)


def test_everybody_changes_their_own_passphrase(head: Session) -> None:
    teacher = unlocked(head.store.folder, worlds.TEACHER)

    people.change_my_passphrase(teacher, old=PASSPHRASE, new=NEW_PASSPHRASE, cost=CHEAP)

    unlock(head, worlds.TEACHER, NEW_PASSPHRASE).close()
    with pytest.raises(WrongPassphrase):
        unlock(head, worlds.TEACHER, PASSPHRASE)


@pytest.mark.parametrize(
    ("old", "new", "refusal"),
    [("vale", NEW_PASSPHRASE, WrongPassphrase), (PASSPHRASE, "lühike", WeakPassphrase)],
)
def test_a_wrong_old_and_a_weak_new_passphrase_change_nothing(
    head: Session, old: str, new: str, refusal: type[Exception]
) -> None:
    teacher = unlocked(head.store.folder, worlds.TEACHER)

    with pytest.raises(refusal):
        people.change_my_passphrase(teacher, old=old, new=new, cost=CHEAP)
    unlock(head, worlds.TEACHER, PASSPHRASE).close()


# Leaving and coming back


def test_who_is_let_go_unlocks_no_more_and_what_they_wrote_stays(head: Session) -> None:
    child = worlds.a_child_of(head)
    teacher = unlocked(head.store.folder, worlds.TEACHER)
    worlds.an_observation_of(teacher, child)
    teacher.close()

    gone = people.let_go(head, member(head, worlds.TEACHER).id)

    assert not gone.active
    with pytest.raises(WrongPassphrase):
        unlock(head, worlds.TEACHER, PASSPHRASE)
    unlock(head, worlds.COORDINATOR, PASSPHRASE).close()
    assert head.store.verify().ok
    with head.read() as tx:
        assert len(tx.observations.by_author(gone.id, 9)) == 1


def test_the_key_of_the_data_waits_for_room_and_is_then_changed(
    head: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_database: Database, _key: bytes) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Database, "change_key", full)
        people.let_go(head, member(head, worlds.TEACHER).id)
        assert people.keys_wait(head)

    people.change_keys(head)

    assert not people.keys_wait(head)
    number = head.store.head().seq
    people.change_keys(head)
    assert head.store.head().seq == number


def test_nobody_lets_oneself_go(head: Session) -> None:
    with pytest.raises(Invalid) as refused:
        people.let_go(head, head.person.id)
    assert refused.value.reason == "oneself"


def test_the_lead_of_a_desk_is_let_go_by_whom_they_gave_the_duty(tmp_path: Path) -> None:
    lead = worlds.a_desk(tmp_path)
    people.change_person(lead, replace(member(lead, worlds.CASE_MANAGER), desk_lead=True))
    lead.close()

    people.let_go(unlocked(tmp_path, worlds.CASE_MANAGER), lead.person.id)

    with pytest.raises(WrongPassphrase):
        unlocked(tmp_path, worlds.DESK_LEAD)


def test_who_had_left_comes_back_with_a_fresh_passphrase(head: Session) -> None:
    for login in (worlds.TEACHER, worlds.COORDINATOR):
        gone = people.let_go(head, member(head, login).id)

        told_once = people.take_back(head, gone.id, cost=CHEAP)

        assert unlock(head, login, told_once).person.active
    assert head.store.verify().ok


# Who may


@pytest.mark.parametrize("login", [worlds.COORDINATOR, worlds.TEACHER, worlds.SPECIALIST])
@pytest.mark.parametrize(
    "act",
    [
        lambda session, _: invite(session),
        people.change_person,
        lambda session, other: people.let_go(session, other.id),
        lambda session, other: people.take_back(session, other.id, cost=CHEAP),
        lambda session, other: people.new_first_passphrase(session, other.id, cost=CHEAP),
    ],
    ids=["invite", "change", "let-go", "take-back", "reset"],
)
def test_only_the_head_administers(
    head: Session, login: str, act: Callable[[Session, StaffMember], object]
) -> None:
    session = unlocked(head.store.folder, login)
    before = session.store.journal(limit=99)

    with pytest.raises(NotAllowed):
        act(session, member(head, worlds.OTHER_TEACHER))
    assert session.store.journal(limit=99) == before
