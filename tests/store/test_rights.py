# SPDX-License-Identifier: EUPL-1.2
"""What people may do is what the house's root signed, whatever the rows say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from hop_desktop.domain import rights
from hop_desktop.domain.errors import (
    DiskFull,
    HopError,
    NotAllowed,
    RightsForged,
    RightsUnsigned,
    SlotFileDamaged,
    StoreDamaged,
)
from hop_desktop.domain.ids import GroupId
from hop_desktop.domain.institution import Group, Place
from hop_desktop.domain.journal import Fault
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.store import entering, key_slots, keys, person_keys, root_key, slots
from hop_desktop.store.institution_keys import HouseKey
from hop_desktop.store.key_holders import KeyHolders
from hop_desktop.store.keys import Purpose
from hop_desktop.store.rights import OF_HOLDER, found
from hop_desktop.store.store import Store
from tests.store.founded import LOGIN, Founded, founded, opened
from tests.store.people_ground import (
    FIRST_PASSPHRASE,
    NEW_PASSPHRASE,
    PIRET,
    ROIA,
    join,
    leave,
    piret,
    renew,
)
from tests.store.tampering import OWN_RIGHTS, Colleague
from tests.worlds import CHEAP, NOON, PASSPHRASE


@dataclass(frozen=True, slots=True)
class House:
    """A closed store of a head, a teacher and a coordinator, and the teacher's own master key."""

    made: Founded
    folder: Path
    teacher: StaffMember
    coordinator: StaffMember
    colleague: Colleague

    def head(self) -> Store:
        return opened(self.folder)

    def actions(self) -> list[str]:
        """Return the latest codes of the journal, as it stands in the file."""
        with self.colleague.file() as file:
            texts = file.execute("SELECT canon FROM journal ORDER BY seq DESC LIMIT 9").fetchall()
        return [text.split('"action":"')[1].split('"')[0] for (text,) in texts]


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = founded(tmp_path)
    group = Group(id=GroupId(uuid4()), name="Õunakesed", place=Place.KINDERGARTEN)
    with made.store.write("group.added", actor=made.store.person, now=NOON) as tx:
        tx.groups.save(group)
    teacher = join(made.store)
    coordinator = join(made.store, ROIA, Role.COORDINATOR)
    made.store.close()
    own = piret(tmp_path)
    mine = Colleague(own)
    own.close()
    return House(made, tmp_path, teacher, coordinator, mine)


def enters(house: House, login: str, passphrase: str = FIRST_PASSPHRASE) -> bool:
    try:
        opened(house.folder, login=login, passphrase=passphrase).close()
    except HopError:
        return False
    return True


# Whoever changes their own rows is out


@pytest.mark.parametrize("sql", OWN_RIGHTS)
def test_ones_own_rows_changed_by_hand_are_refused_and_told_of(house: House, sql: str) -> None:
    assert house.colleague.write(sql) > 0

    with pytest.raises(RightsForged):
        piret(house.folder)

    assert house.actions()[0] == "store.refused"


def test_who_forges_themselves_a_head_has_no_key_of_the_house_either(house: House) -> None:
    house.colleague.write("""UPDATE staff SET roles = '["head"]' WHERE login = 'piret'""")

    assert not enters(house, PIRET)
    assert enters(house, ROIA)
    with house.colleague.file() as file:
        sql = "SELECT count(*) FROM key_grant JOIN staff ON staff.id = holder WHERE login = 'piret'"
        assert file.execute(sql).fetchone() == (0,)


def test_exchanged_keys_of_a_holder_are_refused_and_told_of(house: House) -> None:
    other = person_keys.exchange_public(bytes(range(32)))
    house.colleague.write(
        """UPDATE key_holder SET exchange_public = :other
            WHERE id = (SELECT id FROM staff WHERE login = 'piret')""",
        other=other,
    )

    with pytest.raises(SlotFileDamaged):
        piret(house.folder)

    assert house.actions()[0] == "store.refused"


def test_an_exchanged_root_is_refused_for_everybody_and_told_of(house: House) -> None:
    sql = "UPDATE institution_key SET public_key = :other WHERE purpose = 'root'"
    house.colleague.write(sql, other=root_key.new_root()[1])

    for login, passphrase in ((LOGIN, PASSPHRASE), (PIRET, FIRST_PASSPHRASE)):
        with pytest.raises(StoreDamaged):
            opened(house.folder, login=login, passphrase=passphrase)
        assert house.actions()[0] == "store.refused"


# What was done to others is put right by who holds the root


@pytest.mark.parametrize(
    "sql",
    [
        """UPDATE staff SET roles = '["head"]' WHERE login = 'röia'""",
        "UPDATE staff SET active = 0, named_contact = 1 WHERE login = 'röia'",
        "UPDATE staff SET name = 'Keegi Muu', login = 'keegi' WHERE login = 'röia'",
        """INSERT INTO staff_group (staff_id, group_id)
            SELECT staff.id, work_group.id FROM staff, work_group WHERE login = 'röia'""",
        """UPDATE key_holder SET exchange_public = signing_public
            WHERE id = (SELECT id FROM staff WHERE login = 'röia')""",
        "UPDATE key_holder SET exchange_public = zeroblob(32) WHERE signing_public IS NULL",
        "UPDATE key_holder SET root_pin = NULL WHERE signing_public IS NULL",
    ],
)
def test_what_was_done_to_others_an_administrator_puts_right_by_coming_in(
    house: House, sql: str
) -> None:
    with house.colleague.file() as file:
        before = found_in(file)
        file.execute(sql)
        assert found_in(file) != before

    head = house.head()

    assert found_in(head._database) == before
    assert [entry.action for entry in head.journal(limit=2)] == [
        "store.unlocked",
        "rights.restored",
    ]
    assert head.verify().ok
    head.close()
    assert enters(house, ROIA)
    assert house.actions()[0] != "store.refused"


def found_in(file: object) -> dict[UUID, rights.Standing]:
    """Return how everybody stands, by a file of ours or by a raw one."""
    if hasattr(file, "all"):
        return found(file)  # type: ignore[arg-type]  # a database of ours

    class Raw:
        def all(self, sql: str) -> list[dict[str, object]]:
            cursor = file.execute(sql)  # type: ignore[attr-defined]  # a connection
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    return found(Raw())  # type: ignore[arg-type]  # what is asked of a database


def test_a_person_nobody_took_in_gets_nothing_and_stays_a_name(house: House) -> None:
    stranger = str(uuid4())
    with house.colleague.file() as file:
        file.execute(
            """INSERT INTO staff (id, login, name, sort_key, job_title, roles, named_contact,
                desk_lead, phone, email, active, revision)
                VALUES (:id, 'vargus', 'Varjus Vargus', x'00', '', '["head"]', 1, 0, '', '', 1,
                    1)""",
            {"id": stranger},
        )
        file.execute(
            "INSERT INTO key_holder (id, exchange_public, signing_public) VALUES (:id, :key, :key)",
            {"id": stranger, "key": person_keys.exchange_public(bytes(range(32)))},
        )

    head = house.head()

    with head.read() as tx:
        member = tx.staff.get(stranger)  # type: ignore[arg-type]  # the same text
    assert (member.active, member.roles) == (False, frozenset())
    assert UUID(stranger) not in head._holders.vouched()
    assert head.verify().ok
    head.close()
    assert house.head().journal(limit=1)[0].action == "store.unlocked"


def test_a_deleted_person_comes_back(house: House) -> None:
    with house.colleague.file() as file:
        file.execute("PRAGMA foreign_keys = OFF")
        file.execute(
            "DELETE FROM key_grant WHERE holder = (SELECT id FROM staff WHERE login = 'röia')"
        )
        file.execute(
            "DELETE FROM key_holder WHERE id = (SELECT id FROM staff WHERE login = 'röia')"
        )
        file.execute("DELETE FROM staff WHERE login = 'röia'")

    head = house.head()

    with head.read() as tx:
        assert tx.staff.get(house.coordinator.id).roles == {Role.COORDINATOR}
    head.close()
    assert enters(house, ROIA)


def test_a_group_taken_away_by_hand_comes_back(house: House) -> None:
    head = house.head()
    with head.write("person.changed", actor=head.person, now=NOON) as tx:
        member, (group,) = tx.staff.get(house.coordinator.id), tx.groups.all()
        tx.staff.save(replace(member, groups=frozenset({group.id})))
    head.close()
    house.colleague.write("DELETE FROM staff_group")

    head = house.head()

    with head.read() as tx:
        assert tx.staff.get(house.coordinator.id).groups == {group.id}
    assert head.verify().ok
    head.close()


def test_a_sheet_that_nobody_made_is_thrown_out(house: House) -> None:
    house.colleague.write(
        """INSERT INTO key_holder (id, exchange_public)
            VALUES ('00000000-0000-4000-8000-000000000001', zeroblob(32))"""
    )

    head = house.head()

    assert UUID("00000000-0000-4000-8000-000000000001") not in found_in(head._database)
    assert head.verify().ok
    head.close()


def test_keys_sealed_to_a_sheet_that_nobody_made_go_with_it(house: House) -> None:
    with house.colleague.file() as file:
        file.execute(
            """INSERT INTO key_holder (id, exchange_public)
                VALUES ('00000000-0000-4000-8000-000000000001', zeroblob(32))"""
        )
        file.execute(
            """INSERT INTO key_grant (id, holder, purpose, sealed)
                SELECT '00000000-0000-4000-8000-000000000002',
                    '00000000-0000-4000-8000-000000000001', purpose, sealed
                FROM key_grant LIMIT 1"""
        )

    head = house.head()

    stranger = {"holder": "00000000-0000-4000-8000-000000000001"}
    assert head._database.all(OF_HOLDER, stranger) == []
    assert UUID(stranger["holder"]) not in found_in(head._database)
    assert head.verify().ok
    head.close()


def test_a_row_that_is_nobodys_is_forged(house: House) -> None:
    with house.colleague.file() as file:
        file.execute("PRAGMA ignore_check_constraints = ON")
        file.execute("INSERT INTO key_holder (id, exchange_public) VALUES ('õ', zeroblob(32))")
        with pytest.raises(RightsForged):
            found_in(file)


def test_who_was_put_out_by_hand_comes_in_by_the_paper(house: House) -> None:
    house.colleague.write("""UPDATE staff SET roles = '["teacher"]', active = 0
        WHERE login = 'õie'""")
    with pytest.raises(RightsForged):
        house.head()

    head = recover(house)

    assert head.keyring.held().keys() == set(HouseKey)
    assert [entry.action for entry in head.journal(limit=3)] == [
        "store.unlocked",
        "store.recovered",
        "rights.restored",
    ]
    head.close()


def recover(house: House) -> Store:
    return entering.recover(
        house.folder,
        recovery=house.made.recovery.text,
        login=LOGIN,
        passphrase=NEW_PASSPHRASE,
        cost=CHEAP,
        now=NOON,
    )


def test_a_root_of_somebody_elses_is_known_by_the_paper_as_well(house: House) -> None:
    """A whole false house: root, vouchers and grants, all signed, sealed to the sheet."""
    private, public = root_key.new_root()
    sheet = house.made.store._holders.content.recovery
    info = ["hop/house/1", str(house.made.house.id), str(sheet.holder), "root"]
    with house.colleague.file() as file:
        file.execute(
            "UPDATE institution_key SET public_key = :key WHERE purpose = 'root'", {"key": public}
        )
        file.execute(
            "UPDATE key_grant SET sealed = :sealed WHERE purpose = 'root' AND holder = :sheet",
            {
                "sealed": keys.wrap(private, sheet.exchange_public, info=info),
                "sheet": str(sheet.holder),
            },
        )
        texts = file.execute("SELECT serial, canon FROM role_grant").fetchall()
        for serial, text in texts:
            signature = root_key.signed_by_root(rights.signed_bytes(text), private)
            file.execute(
                "UPDATE role_grant SET signature = :signature WHERE serial = :serial",
                {"signature": signature, "serial": serial},
            )

    with pytest.raises(RightsForged):
        recover(house)


@pytest.mark.parametrize("purpose", [HouseKey.ROOT, HouseKey.PROTECT])
def test_a_key_that_somebody_sealed_to_the_head_signs_and_opens_nothing(
    house: House, purpose: HouseKey
) -> None:
    """Else a grant would be signed that locks all out, or entries be lost with the old key."""
    private = root_key.new_root()[0] if purpose is HouseKey.ROOT else bytes(range(32))
    head = house.head()
    own = head._holders.ring
    head.close()
    house.colleague.write(
        "UPDATE key_grant SET sealed = :sealed WHERE purpose = :purpose AND holder = :head",
        sealed=keys.wrap(
            private,
            person_keys.exchange_public(own.exchange),
            info=["hop/house/1", str(own.store_id), str(own.holder), purpose.value],
        ),
        purpose=purpose.value,
        head=str(own.holder),
    )

    head = house.head()
    with pytest.raises(NotAllowed):
        head.keyring.private(purpose)
    assert purpose not in head.keyring.held()
    with pytest.raises(NotAllowed):
        renew(head)
    head.close()
    assert enters(house, ROIA)


def test_a_sheet_without_its_pin_opens_no_way_to_change_people(house: House) -> None:
    house.colleague.write("UPDATE key_holder SET root_pin = NULL")

    with pytest.raises(RightsUnsigned):
        recover(house)


@pytest.mark.parametrize("purpose", [HouseKey.DECRYPT, HouseKey.SIGN, HouseKey.PROTECT])
def test_a_public_key_of_the_house_cannot_be_exchanged(house: House, purpose: HouseKey) -> None:
    """Else every package that is sealed to ourselves, and every contact card, would be theirs."""
    thief = person_keys.exchange_public(bytes(range(32)))
    house.colleague.write(
        "UPDATE institution_key SET public_key = :thief WHERE purpose = :purpose",
        thief=thief,
        purpose=purpose.value,
    )
    head = house.head()

    with pytest.raises(StoreDamaged):
        {
            HouseKey.DECRYPT: lambda: head.decrypt_public,
            HouseKey.SIGN: lambda: head.signing_public,
            HouseKey.PROTECT: head.keyring.compartment,
        }[purpose]()
    head.close()


# Through the program only who holds the root changes people


def test_a_teacher_changes_nobody_through_the_program_either(house: House) -> None:
    teacher = piret(house.folder)
    with pytest.raises(NotAllowed), teacher.write("x", actor=teacher.person, now=NOON) as tx:
        tx.staff.save(replace(tx.staff.get(house.teacher.id), roles=frozenset({Role.HEAD})))
    with pytest.raises(NotAllowed), teacher.write("x", actor=teacher.person, now=NOON) as tx:
        teacher._holders.dismiss(tx.rows, house.teacher.id)
    teacher.close()

    assert enters(house, PIRET)
    assert enters(house, ROIA)


def test_every_change_of_people_is_signed_and_the_store_stays_whole(house: House) -> None:
    head = house.head()
    with head.write("person.changed", actor=head.person, now=NOON) as tx:
        changed = replace(
            tx.staff.get(house.teacher.id),
            roles=frozenset({Role.TEACHER, Role.HEAD}),
            deputy_from=date(2026, 12, 1),
            deputy_until=date(2026, 12, 8),
            named_contact=True,
        )
        tx.staff.save(changed)
        head.grant_institution_keys(tx, changed.id)
    leave(head, house.coordinator)
    renew(head)

    standings = head._ledger.rights.granted()

    assert standings[house.teacher.id].roles == ("head", "teacher")
    assert standings[house.teacher.id].deputy == ("2026-12-01", "2026-12-08")
    assert not standings[house.coordinator.id].active
    assert not standings[house.coordinator.id].keys.exchange
    assert standings == found(head._database) | {
        holder: rights.Standing() for holder in standings.keys() - found(head._database).keys()
    }
    assert head._ledger.rights.check() == frozenset()
    assert head.verify().ok
    head.close()


def test_a_phone_number_needs_no_signature(house: House) -> None:
    head = house.head()
    before = len(head._ledger.rights.history())
    with head.write("person.changed", actor=head.person, now=NOON) as tx:
        tx.staff.save(replace(tx.staff.get(house.teacher.id), phone="5550 0000"))

    assert len(head._ledger.rights.history()) == before
    head.close()


# While somebody works


def test_a_head_who_works_seals_no_key_to_rows_that_nobody_signed(house: House) -> None:
    head = house.head()
    house.colleague.write(
        "UPDATE key_holder SET exchange_public = signing_public "
        "WHERE id = (SELECT id FROM staff WHERE login = 'röia')"
    )

    with pytest.raises(RightsForged):
        join(head, "kai", Role.COORDINATOR)
    with pytest.raises(RightsForged):
        renew(head)
    head.close()
    head = house.head()
    join(head, "kai", Role.COORDINATOR)
    head.close()


def test_who_is_changed_while_they_work_writes_no_more(house: House) -> None:
    teacher = piret(house.folder)
    house.colleague.write("""UPDATE staff SET roles = '["head"]' WHERE login = 'piret'""")

    with pytest.raises(RightsForged), teacher.write("x", actor=teacher.person, now=NOON):
        pass
    teacher.close()


# What the grants cannot tell, the journal does


def test_an_earlier_right_brought_back_by_cutting_the_grants_is_seen_by_the_journal(
    house: House,
) -> None:
    with house.colleague.file() as file:
        row = file.execute("SELECT roles, revision FROM staff WHERE login = 'piret'").fetchone()
        length = file.execute("SELECT count(*) FROM role_grant").fetchone()[0]
    head = house.head()
    with head.write("person.changed", actor=head.person, now=NOON) as tx:
        tx.staff.save(replace(tx.staff.get(house.teacher.id), roles=frozenset({Role.SPECIALIST})))
    head.close()
    with house.colleague.file() as file:
        file.execute("DELETE FROM role_grant WHERE serial > :length", {"length": length})
        file.execute("UPDATE staff SET roles = :roles WHERE login = 'piret'", {"roles": row[0]})

    teacher = piret(house.folder)
    fault = teacher.verify().first_fault

    assert fault is not None
    assert fault.fault in {Fault.ROW_MISSING, Fault.ROW_CHANGED}
    teacher.close()


# Stores from before there were grants


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    with monkeypatch.context() as before:
        before.setattr(root_key, "mark_of", root_key.old_mark_of)
        made = founded(tmp_path)
        teacher = join(made.store)
        coordinator = join(made.store, ROIA, Role.COORDINATOR)
    mine = Colleague(made.store)
    made.store.close()
    for sql in ("DELETE FROM role_grant", "DELETE FROM key_voucher WHERE purpose <> 'protect'"):
        mine.write(sql)
    return House(made, tmp_path, teacher, coordinator, mine)


def test_who_is_leaving_leaves_no_way_in_behind(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new key waits for want of room, and the leaver still has the old one to write rows by."""
    head = house.head()
    with monkeypatch.context() as patch:
        patch.setattr(KeyHolders, "rotate", raises_disk_full)
        leave(head, house.teacher)
    head.close()
    ghost(house)

    opened(house.folder, login=ROIA, passphrase=FIRST_PASSPHRASE).close()

    assert [slot.login for slot in slots.read_slots(house.folder).content.slots] == [LOGIN, ROIA]
    assert not enters(house, "vari")
    assert enters(house, LOGIN, PASSPHRASE)


def raises_disk_full(*_: object) -> None:
    raise DiskFull


def ghost(house: House) -> None:
    """Let the leaver give themselves another way in, in the database and in the slot file."""
    content, ring, me = slots.read_slots(house.folder).content, house.colleague.ring, uuid4()
    person = person_keys.new_person_keys(bytes(32))
    slot = key_slots.new_slot(
        person,
        FIRST_PASSPHRASE,
        store_id=ring.store_id,
        holder=me,
        login="vari",
        cost=CHEAP,
        wraps=ring.wraps(person_keys.exchange_public(person.exchange), holder=me),
    )
    mac_key = ring.key(Purpose.SLOT_MAC, ring.generation)
    slots.write_slots(house.folder, replace(content, slots=(*content.slots, slot)), mac_key=mac_key)
    house.colleague.write(
        "INSERT INTO key_holder (id, exchange_public, signing_public) VALUES (:id, :key, :sign)",
        id=str(me),
        key=slot.exchange_public,
        sign=slot.signing_public,
    )


def test_an_older_store_is_signed_for_by_the_first_administrator(old: House) -> None:
    with pytest.raises(RightsUnsigned):
        piret(old.folder)

    head = old.head()
    actions = [entry.action for entry in head.journal(limit=2)]
    head.close()

    assert actions == ["store.unlocked", "rights.signed"]
    assert enters(old, PIRET)
    old.colleague.write("""UPDATE staff SET roles = '["head"]' WHERE login = 'piret'""")
    assert not enters(old, PIRET)


def test_a_newer_store_cannot_be_made_to_look_older(house: House) -> None:
    house.colleague.write("DELETE FROM role_grant")

    with pytest.raises(RightsForged):
        house.head()
    with pytest.raises(RightsForged):
        piret(house.folder)
    with pytest.raises(RightsForged):
        recover(house)
