# SPDX-License-Identifier: EUPL-1.2
"""Contact cards: signed by their own key, trusted only after the code was compared."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest

from hop_desktop.app import contacts, handovers, house, people
from hop_desktop.app.contacts import CardFile
from hop_desktop.app.package_contents import canonical
from hop_desktop.domain.contacts import OVERLAP, ConfirmedBy, ContactCard, EarlierKey
from hop_desktop.domain.errors import (
    CardDamaged,
    Invalid,
    NotAllowed,
    NotFound,
    PackageTooNew,
    RecipientNotConfirmed,
)
from hop_desktop.domain.ids import ContactId, StoreId
from hop_desktop.domain.institution import Workplace
from hop_desktop.sealing.signatures import new_key_pair, sign
from hop_desktop.store.columns import json_text
from tests import worlds
from tests.app.computers import REGISTRY_CODE
from tests.app.houses import Houses, dump
from tests.builders import NOON
from tests.store.tampering import Colleague

PRIVATE, PUBLIC = new_key_pair()
OTHER_PRIVATE, OTHER_PUBLIC = new_key_pair()
STORE = StoreId(uuid4())


def a_card(**fields: object) -> ContactCard:
    card = ContactCard(
        store_id=STORE,
        serial=1,
        issued_at=NOON,
        workplace=Workplace.DESK,
        name="Lõunavalla heaoluteenistus",
        encryption_key=PUBLIC,
        signing_key=PUBLIC,
    )
    return replace(card, **fields)  # type: ignore[arg-type]  # by field name


def a_file(
    card: ContactCard, /, *, key: bytes = PRIVATE, old_key: bytes | None = None, **fields: object
) -> bytes:
    body = canonical(card)
    file = CardFile(
        format="hop-card",
        version=1,
        card=base64.b64encode(body).decode(),
        signature=base64.b64encode(sign(body, key)).decode(),
        signature_by_old_key=base64.b64encode(sign(body, old_key)).decode() if old_key else "",
    )
    return msgspec.json.encode(msgspec.structs.replace(file, **fields))


def test_a_written_card_reads_back_at_the_other_house(houses: Houses) -> None:
    row = contacts.contact(houses.desk, houses.to_house.id)

    assert row.contact.card.name == "Pääsukese näidislasteaed"
    assert row.contact.card.signing_key == houses.head.store.signing_public
    assert row.code == contacts.own_code(houses.head)
    assert [len(group) for group in row.code] == [4] * 6
    assert row.confirmed_by == "Kai Lepp"


def test_each_written_card_has_a_higher_serial(houses: Houses, tmp_path: Path) -> None:
    first = contacts.own_card(houses.head).serial

    path = contacts.save_card(houses.head, tmp_path)

    assert contacts.own_card(houses.head).serial == first + 1
    assert contacts.parse_card(contacts.read_card_file(path))[1].serial == first
    with pytest.raises(NotAllowed):
        contacts.write_card(houses.teacher)


def test_a_card_from_outside_is_not_trusted_before_its_code_was_compared(houses: Houses) -> None:
    row = contacts.read_card(houses.head, a_file(a_card()))
    assert not row.contact.is_confirmed
    assert row.confirmed_by == ""

    trusted = contacts.confirm(houses.coordinator, row.contact.id, how=ConfirmedBy.PHONE)

    assert trusted.contact.is_confirmed
    assert trusted.confirmed_by == "Öie Pähkel"
    assert [c.contact.card.name for c in contacts.contacts(houses.teacher)] == [
        "Lõunavalla heaoluteenistus",
        "Näidisvalla heaoluteenistus",
    ]


def test_a_teacher_reads_the_directory_but_does_not_write_it(houses: Houses) -> None:
    with pytest.raises(NotAllowed):
        contacts.read_card(houses.teacher, a_file(a_card()))
    with pytest.raises(NotAllowed):
        contacts.confirm(houses.teacher, houses.to_desk.id, how=ConfirmedBy.PHONE)
    with pytest.raises(NotAllowed):
        contacts.report_mismatch(houses.teacher, houses.to_desk.id)
    with pytest.raises(NotFound):
        contacts.contact(houses.teacher, ContactId(uuid4()))


def test_nothing_is_sealed_for_a_contact_whose_code_does_not_fit(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    row = contacts.report_mismatch(houses.head, houses.to_desk.id)
    assert (row.contact.mismatch, row.contact.is_confirmed) == (True, False)

    with pytest.raises(RecipientNotConfirmed):
        worlds.a_sealed_handover(houses.head, case.id, row.contact.id)


def test_nothing_is_asked_back_from_a_contact_whose_code_turned_out_wrong(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    sealed = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    contacts.report_mismatch(houses.head, houses.to_desk.id)
    before = dump(houses.head)

    with pytest.raises(RecipientNotConfirmed):
        handovers.ask_back(houses.head, sealed.id)

    assert dump(houses.head) == before


def test_the_same_card_and_an_older_one_change_nothing(houses: Houses) -> None:
    row = contacts.read_card(houses.head, a_file(a_card(serial=5)))
    contacts.confirm(houses.head, row.contact.id, how=ConfirmedBy.PAPER)

    for serial in (5, 4):
        again = contacts.read_card(houses.head, a_file(a_card(serial=serial)))

        assert again.contact.revision == 2
        assert again.contact.card.serial == 5
        assert again.confirmed_by == "Ülle Kõrvits-Näidis"


def test_a_later_card_with_the_same_keys_keeps_the_trust(houses: Houses) -> None:
    row = contacts.read_card(houses.head, a_file(a_card()))
    contacts.confirm(houses.head, row.contact.id, how=ConfirmedBy.IN_PERSON)

    later = contacts.read_card(houses.head, a_file(a_card(serial=2, phone="5550 3000")))

    assert later.contact.is_confirmed
    assert later.contact.card.phone == "5550 3000"
    assert later.contact.id == row.contact.id


@pytest.mark.parametrize(
    ("old_key", "trusted"),
    [(PRIVATE, True), (OTHER_PRIVATE, False), (None, False)],
    ids=["signed by the old key", "signed by itself", "not signed by the old key"],
)
def test_new_keys_are_trusted_only_when_the_old_key_signed_them(
    houses: Houses, old_key: bytes | None, trusted: bool
) -> None:
    row = contacts.read_card(houses.head, a_file(a_card()))
    contacts.confirm(houses.head, row.contact.id, how=ConfirmedBy.PHONE)
    rolled = a_card(serial=2, encryption_key=OTHER_PUBLIC, signing_key=OTHER_PUBLIC)

    later = contacts.read_card(houses.head, a_file(rolled, key=OTHER_PRIVATE, old_key=old_key))

    assert later.contact.is_confirmed is trusted


CLAIMS = {
    "a computer of this house": {"registry_code": REGISTRY_CODE},
    "a desk": {"workplace": Workplace.DESK},
}


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS.keys())
@pytest.mark.parametrize("renewed", [False, True], ids=["same keys", "keys that were vouched for"])
def test_a_trusted_house_does_not_become_more_by_its_own_word(
    houses: Houses, claim: dict[str, object], *, renewed: bool
) -> None:
    """Files from within the house are taken in by themselves, and a desk gets notices."""
    own = house.house(houses.head)
    house.change_house(houses.head, replace(own, registry_code=REGISTRY_CODE))
    first = a_card(workplace=Workplace.KINDERGARTEN)
    contact_id = contacts.read_card(houses.head, a_file(first)).contact.id
    contacts.confirm(houses.head, contact_id, how=ConfirmedBy.PHONE)
    pair, key = (OTHER_PUBLIC, OTHER_PRIVATE) if renewed else (PUBLIC, PRIVATE)
    later = replace(first, serial=2, encryption_key=pair, signing_key=pair, **claim)  # type: ignore[arg-type]  # by field name
    file = a_file(later, key=key, old_key=PRIVATE)

    row = contacts.read_card(houses.head, file)

    assert not row.contact.is_confirmed
    assert row.contact.card == first
    compared = contacts.confirm(houses.head, contact_id, how=ConfirmedBy.PHONE).contact
    assert compared.card == later
    after = replace(later, serial=3, phone="5550 3000")
    again = contacts.read_card(houses.head, a_file(after, key=key)).contact
    assert (again.is_confirmed, again.card) == (True, after)


def test_a_claim_that_is_compared_leaves_the_earlier_keys_their_time(houses: Houses) -> None:
    first = a_card(workplace=Workplace.KINDERGARTEN)
    contact_id = contacts.read_card(houses.head, a_file(first)).contact.id
    contacts.confirm(houses.head, contact_id, how=ConfirmedBy.PHONE)
    renewed = replace(first, serial=2, encryption_key=OTHER_PUBLIC, signing_key=OTHER_PUBLIC)
    contacts.read_card(houses.head, a_file(renewed, key=OTHER_PRIVATE, old_key=PRIVATE))
    claim = replace(renewed, serial=3, workplace=Workplace.DESK)
    contacts.read_card(houses.head, a_file(claim, key=OTHER_PRIVATE))

    compared = contacts.confirm(houses.head, contact_id, how=ConfirmedBy.PHONE).contact

    assert [key.signing_key for key in compared.earlier] == [PUBLIC]


def test_a_claim_of_a_house_that_nobody_trusts_is_compared_first(houses: Houses) -> None:
    first = a_card(workplace=Workplace.KINDERGARTEN)
    contacts.read_card(houses.head, a_file(first))

    row = contacts.read_card(houses.head, a_file(replace(first, serial=2, **CLAIMS["a desk"])))  # type: ignore[arg-type]  # by field name

    assert row.contact.card.workplace is Workplace.DESK
    assert (row.contact.offered, row.contact.is_confirmed) == (None, False)


def test_a_roll_over_that_is_no_signature_at_all_is_none(houses: Houses) -> None:
    row = contacts.read_card(houses.head, a_file(a_card()))
    contacts.confirm(houses.head, row.contact.id, how=ConfirmedBy.PHONE)
    rolled = a_card(serial=2, encryption_key=OTHER_PUBLIC, signing_key=OTHER_PUBLIC)

    later = contacts.read_card(
        houses.head, a_file(rolled, key=OTHER_PRIVATE, signature_by_old_key="õ")
    )

    assert not later.contact.is_confirmed


def test_a_house_is_no_contact_of_its_own(houses: Houses) -> None:
    _, own = contacts.write_card(houses.head)
    before = dump(houses.head)

    with pytest.raises(Invalid) as refused:
        contacts.read_card(houses.head, own)

    assert refused.value.reason == "own-card"
    assert dump(houses.head) == before


def test_words_from_outside_are_kept_tidy(houses: Houses) -> None:
    row = contacts.read_card(houses.head, a_file(a_card(name=" Lo\u0303una\x00 vald ")))

    assert row.contact.card.name == "Lõuna vald"


DAMAGED: dict[str, Callable[[], bytes]] = {
    "not JSON": lambda: b"\xff\xfe",
    "empty": lambda: b"",
    "cut short": lambda: a_file(a_card())[:-20],
    "another format": lambda: a_file(a_card(), format="hop-package"),
    "not base64": lambda: a_file(a_card(), card="õ"),
    "signed by another key": lambda: a_file(a_card(), key=OTHER_PRIVATE),
    "signature of something else": lambda: a_file(
        a_card(), signature=base64.b64encode(sign(b"muu", PRIVATE)).decode()
    ),
    "no name": lambda: a_file(
        a_card(), card=base64.b64encode(canonical(a_card(name="X")).replace(b'"X"', b'""')).decode()
    ),
    "a key that is none": lambda: a_file(a_card(encryption_key=b"none")),
    "a number that no reader keeps": lambda: a_file(a_card(serial=2**53)),
    "too large": lambda: a_file(a_card(topics="õ" * 70_000)),
}


@pytest.mark.parametrize("file", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_card_that_is_not_whole_and_signed_by_its_own_key_is_refused(
    houses: Houses, file: Callable[[], bytes]
) -> None:
    before = dump(houses.head)

    with pytest.raises(CardDamaged):
        contacts.read_card(houses.head, file())

    assert dump(houses.head) == before


def test_a_card_of_a_later_format_says_so(houses: Houses) -> None:
    with pytest.raises(PackageTooNew):
        contacts.read_card(houses.head, a_file(a_card(), version=2))


def test_a_file_that_cannot_be_read_is_no_card(tmp_path: Path) -> None:
    large = tmp_path / "large.hopcard"
    large.write_bytes(bytes(65 * 1024))

    unspeakable = tmp_path / ("õ" * 300)
    for path in (tmp_path / "missing.hopcard", tmp_path, large, unspeakable):
        with pytest.raises(CardDamaged):
            contacts.read_card_file(path)


# What somebody with the master key writes into the row


@pytest.mark.parametrize("login", [worlds.TEACHER, worlds.SPECIALIST])
def test_a_key_that_a_colleague_wrote_into_a_card_is_no_confirmed_one(
    houses: Houses, login: str
) -> None:
    confirmed = next(
        row.contact for row in contacts.contacts(houses.head) if row.contact.is_confirmed
    )
    session = houses.person(login)
    own = Colleague(session.store)
    with own.file() as file:
        card = file.execute("SELECT card FROM contact").fetchone()[0]
        mine = card.replace(confirmed.card.name, "Varas")
        file.execute("UPDATE contact SET card = :card", {"card": mine})

    (contact,) = [row.contact for row in contacts.contacts(houses.head)]

    assert not contact.is_confirmed
    with session.store.write("card.confirmed", actor=session.person.id, now=NOON) as tx:
        forged = tx.contacts.get(contact.id).confirmed(
            by=session.person.id, at=NOON, how=ConfirmedBy.PHONE
        )
        tx.contacts.save(forged)
    (contact,) = [row.contact for row in contacts.contacts(houses.head)]
    assert not contact.is_confirmed
    contacts.confirm(houses.head, contact.id, how=ConfirmedBy.PHONE)
    assert all(row.contact.is_confirmed for row in contacts.contacts(houses.head))


def test_an_earlier_key_that_a_colleague_wrote_beside_a_card_signs_for_nobody(
    houses: Houses,
) -> None:
    """Packages signed by an earlier key are taken in: it must be one that the house gave up."""
    mine = json_text((EarlierKey(signing_key=OTHER_PUBLIC, until=NOON + OVERLAP),))
    Colleague(houses.teacher.store).write("UPDATE contact SET earlier = :mine", mine=mine)

    (contact,) = [row.contact for row in contacts.contacts(houses.head)]

    assert not contact.is_confirmed


def test_who_confirmed_and_left_still_stands_for_it(houses: Houses) -> None:
    coordinator = houses.person(worlds.COORDINATOR)
    (row,) = contacts.contacts(houses.head)
    contacts.confirm(coordinator, row.contact.id, how=ConfirmedBy.PAPER)
    coordinator.close()

    people.let_go(houses.head, coordinator.person.id)

    assert all(row.contact.is_confirmed for row in contacts.contacts(houses.head))


def test_no_voucher_stands_once_the_grants_are_forged(houses: Houses) -> None:
    head, desk = houses.head, houses.to_desk.id
    with head.read() as tx:
        assert tx.contacts.get(desk).is_confirmed
    head.store._database.run(
        """INSERT INTO role_grant (chain, serial, holder, canon, signature)
            SELECT chain, serial + 99, holder, canon, signature FROM role_grant LIMIT 1"""
    )

    with head.read() as tx:
        assert not tx.contacts.get(desk).is_confirmed
