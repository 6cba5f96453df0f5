# SPDX-License-Identifier: EUPL-1.2
"""Contact directories: read once by hand, then by themselves; nobody becomes trusted by one."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.app import contacts, directory_making, directory_reading, own_keys
from hop_desktop.app.directory_reading import DirectoryFile
from hop_desktop.app.package_contents import canonical
from hop_desktop.app.session import Session
from hop_desktop.domain.contacts import OVERLAP, ConfirmedBy, Contact
from hop_desktop.domain.directories import (
    Directory,
    KnownDirectory,
    Listed,
    NetworkRole,
    Reading,
    Topic,
    Wanted,
    reading,
)
from hop_desktop.domain.errors import (
    CardNotConfirmed,
    DirectoryClash,
    DirectoryDamaged,
    DirectoryError,
    DirectoryOfNoDesk,
    DirectoryOlder,
    Invalid,
    NotAllowed,
    PackageTooNew,
)
from hop_desktop.domain.ids import ContactId, StoreId
from hop_desktop.domain.institution import Workplace
from hop_desktop.sealing.signatures import new_key_pair, sign
from tests.app.houses import Houses, dump
from tests.app.test_contacts import a_card, a_file
from tests.builders import NOON

DESK, NEW_DESK, HOUSE, NEW_HOUSE = (new_key_pair() for _ in range(4))
THERE, SCHOOL = StoreId(uuid4()), StoreId(uuid4())
UNTIL = date(2027, 5, 24)
ID, OTHER_ID = uuid4(), uuid4()


def desk_card(
    keys: tuple[bytes, bytes] = DESK,
    serial: int = 1,
    old: bytes | None = None,
    workplace: Workplace = Workplace.DESK,
) -> bytes:
    card = a_card(
        store_id=THERE,
        serial=serial,
        workplace=workplace,
        encryption_key=keys[1],
        signing_key=keys[1],
    )
    return a_file(card, key=keys[0], old_key=old)


def house_card(
    keys: tuple[bytes, bytes] = HOUSE, serial: int = 1, old: bytes | None = None, phone: str = ""
) -> bytes:
    card = a_card(
        store_id=SCHOOL,
        serial=serial,
        name="Õunaaia kool",
        workplace=Workplace.SCHOOL,
        phone=phone,
        encryption_key=keys[1],
        signing_key=keys[1],
    )
    return a_file(card, key=keys[0], old_key=old)


def listed(**fields: object) -> Listed:
    entry = Listed(id=ID, name="Õunaaia kool", role=NetworkRole.SCHOOL.value)
    return replace(entry, **fields)  # type: ignore[arg-type]  # by field name


def directory(
    *entries: Listed,
    number: int = 1,
    publisher: bytes | None = None,
    key: bytes = DESK[0],
    expires_on: date = UNTIL,
    **fields: object,
) -> bytes:
    content = Directory(
        publisher=publisher or desk_card(),
        number=number,
        issued_at=NOON,
        expires_on=expires_on,
        entries=entries,
    )
    body = canonical(content)
    file = DirectoryFile(
        format="hop-directory",
        version=1,
        directory=base64.b64encode(body).decode(),
        signature=base64.b64encode(sign(body, key)).decode(),
    )
    return msgspec.json.encode(msgspec.structs.replace(file, **fields))


def trusting(houses: Houses, *entries: Listed) -> Contact:
    """Read a directory in at the kindergarten and compare its publisher's code."""
    news = directory_reading.read_directory(houses.head, directory(*entries))
    return contacts.confirm(houses.head, news.publisher.id, how=ConfirmedBy.PHONE).contact


def school(session: Session) -> Contact:
    return next(
        row.contact for row in contacts.contacts(session) if row.contact.card.store_id == SCHOOL
    )


def entries(session: Session) -> tuple[str, ...]:
    with session.read() as tx:
        return tuple(row.listed.name for row in tx.directories.listed())


# What a number says


def known(number: int, sha256: str, *, in_use: bool) -> KnownDirectory:
    return KnownDirectory(
        publisher=ContactId(uuid4()),
        number=number,
        sha256=sha256,
        expires_on=UNTIL,
        content=b"",
        read_at=NOON,
        applied_at=NOON if in_use else None,
    )


@given(
    files=st.lists(st.tuples(st.integers(1, 6), st.sampled_from("abc")), min_size=1, max_size=12)
)
def test_numbers_only_rise_and_no_number_has_two_meanings(files: list[tuple[int, str]]) -> None:
    used: dict[int, str] = {}
    now: KnownDirectory | None = None
    for number, content in files:
        digest = f"{number}{content}"
        meaning = reading(now, number, digest)
        if meaning is Reading.NEW:
            assert now is None or number > now.number
            assert number not in used
            used[number] = digest
            now = known(number, digest, in_use=True)
        elif now is not None:
            assert (meaning is Reading.SAME) == (digest == now.sha256)
            assert (meaning is Reading.CLASH) == (number == now.number and digest != now.sha256)


def test_what_is_not_in_use_binds_nobody() -> None:
    assert reading(known(9, "a", in_use=False), 1, "b") is Reading.NEW
    assert reading(known(9, "a", in_use=True), 1, "b") is Reading.OLDER


# Reading in


def test_a_directory_waits_until_its_publishers_code_is_compared(houses: Houses) -> None:
    news = directory_reading.read_directory(houses.head, directory(listed(card=house_card())))
    assert (news.waiting, entries(houses.head)) == (True, ())
    assert len(contacts.contacts(houses.head)) == 2

    contacts.confirm(houses.head, news.publisher.id, how=ConfirmedBy.PHONE)

    assert entries(houses.head) == ("Õunaaia kool",)
    row = directory_reading.directories(houses.teacher)[0]
    assert (row.waiting, row.stale, row.entries, row.number) == (False, False, 1, 1)
    assert not school(houses.head).is_confirmed
    assert houses.head.store.verify().ok


def test_a_later_directory_supersedes_and_an_earlier_is_refused(houses: Houses) -> None:
    trusting(houses, listed())
    later = directory(listed(name="Õunaaia kool 2"), listed(id=OTHER_ID, name="Uus"), number=3)
    assert directory_reading.updates_by_itself(houses.head, later)
    news = directory_reading.read_directory(houses.head, later)
    assert (news.added, news.gone, news.changed) == (1, 0, True)
    before = dump(houses.head)

    for refused, error in (
        (directory(number=2), DirectoryOlder),
        (directory(listed(), number=3), DirectoryClash),
    ):
        assert not directory_reading.updates_by_itself(houses.head, refused)
        with pytest.raises(error):
            directory_reading.read_directory(houses.head, refused)
        assert dump(houses.head) == before
    assert not directory_reading.read_directory(houses.head, later).changed
    assert entries(houses.head) == ("Uus", "Õunaaia kool 2")


def test_an_old_directory_is_shown_as_stale(houses: Houses) -> None:
    publisher = trusting(houses, listed(card=house_card()))
    houses.clock.move(days=(UNTIL - houses.clock().date()).days)
    assert not directory_reading.directories(houses.head)[0].stale
    houses.clock.move(days=1)
    assert directory_reading.directories(houses.head)[0].stale
    assert publisher.is_confirmed
    with pytest.raises(Invalid):
        contacts.confirm(houses.head, school(houses.head).id, how=ConfirmedBy.DIRECTORY)


# What it may change


def test_a_directory_vouches_when_somebody_says_so_and_until_it_lets_go(houses: Houses) -> None:
    trusting(houses, listed(card=house_card()))

    row = contacts.confirm(houses.head, school(houses.head).id, how=ConfirmedBy.DIRECTORY)
    assert row.contact.is_confirmed
    assert row.contact.confirmed_how is ConfirmedBy.DIRECTORY
    directory_reading.read_directory(
        houses.head, directory(listed(card=house_card(serial=2, phone="5550 1")), number=2)
    )
    assert (school(houses.head).is_confirmed, school(houses.head).card.phone) == (True, "5550 1")

    news = directory_reading.read_directory(houses.head, directory(number=3))

    assert news.gone == 1
    assert not school(houses.head).is_confirmed


def test_a_directory_vouches_for_no_keys_but_those_it_lists(houses: Houses) -> None:
    trusting(houses, listed(card=house_card()))
    contacts.read_card(houses.head, house_card(NEW_HOUSE, 2))

    with pytest.raises(Invalid) as refused:
        contacts.confirm(houses.head, school(houses.head).id, how=ConfirmedBy.DIRECTORY)

    assert refused.value.reason == "by-voice"


def test_what_was_compared_by_voice_outlives_the_directory(houses: Houses) -> None:
    trusting(houses, listed(card=house_card()))
    contacts.confirm(houses.head, school(houses.head).id, how=ConfirmedBy.PHONE)

    directory_reading.read_directory(houses.head, directory(number=2))

    assert school(houses.head).is_confirmed


def test_a_publisher_who_turns_out_false_takes_its_word_along(houses: Houses) -> None:
    publisher = trusting(houses, listed(card=house_card()))
    contacts.confirm(houses.head, school(houses.head).id, how=ConfirmedBy.DIRECTORY)

    contacts.report_mismatch(houses.head, publisher.id)

    assert not school(houses.head).is_confirmed
    later = directory(listed(name="Vale"), number=2)
    assert not directory_reading.updates_by_itself(houses.head, later)
    with pytest.raises(CardNotConfirmed):
        directory_reading.read_directory(houses.head, later)
    assert entries(houses.head) == ("Õunaaia kool",)


@pytest.mark.parametrize(
    ("old", "trusted"), [(HOUSE[0], True), (None, False)], ids=["vouched for", "lost"]
)
def test_other_keys_of_a_contact_need_the_old_keys_word(
    houses: Houses, old: bytes | None, trusted: bool
) -> None:
    trusting(houses, listed(card=house_card()))
    contacts.confirm(houses.head, school(houses.head).id, how=ConfirmedBy.PHONE)

    news = directory_reading.read_directory(
        houses.head, directory(listed(card=house_card(NEW_HOUSE, 2, old)), number=2)
    )

    assert school(houses.head).is_confirmed is trusted
    assert news.to_compare == (0 if trusted else 1)
    if not trusted:
        with pytest.raises(Invalid):
            contacts.confirm(houses.head, school(houses.head).id, how=ConfirmedBy.DIRECTORY)


def test_a_publisher_may_renew_its_own_keys(houses: Houses) -> None:
    trusting(houses, listed())
    renewed = desk_card(NEW_DESK, 2, old=DESK[0])

    directory_reading.read_directory(
        houses.head, directory(number=2, publisher=renewed, key=NEW_DESK[0])
    )

    assert entries(houses.head) == ()
    before = dump(houses.head)
    with pytest.raises(CardNotConfirmed):
        directory_reading.read_directory(houses.head, directory(listed(), number=3))
    assert entries(houses.head) == ()
    assert dump(houses.head)["contact"] == before["contact"]


def test_a_false_publisher_key_replaces_nothing(houses: Houses) -> None:
    publisher = trusting(houses, listed())
    false = directory(
        listed(name="Vale"), number=99, publisher=desk_card(NEW_DESK, 50), key=NEW_DESK[0]
    )

    assert not directory_reading.updates_by_itself(houses.head, false)
    with pytest.raises(CardNotConfirmed):
        directory_reading.read_directory(houses.head, false)

    assert entries(houses.head) == ("Õunaaia kool",)
    contacts.report_mismatch(houses.head, publisher.id)
    assert directory_reading.updates_by_itself(houses.head, directory(number=2))


def test_a_waiting_directory_of_a_false_key_never_counts(houses: Houses) -> None:
    false = directory(listed(), publisher=desk_card(NEW_DESK, 9), key=NEW_DESK[0])
    news = directory_reading.read_directory(houses.head, false)
    contacts.read_card(houses.head, desk_card())

    contacts.confirm(houses.head, news.publisher.id, how=ConfirmedBy.PHONE)

    assert entries(houses.head) == ()
    assert directory_reading.directories(houses.head)[0].waiting


# Files that are none


BAD: dict[str, tuple[Callable[[], bytes], type[Exception]]] = {
    "not JSON": (lambda: b"\xff", DirectoryDamaged),
    "cut short": (lambda: directory(listed())[:-9], DirectoryDamaged),
    "another format": (lambda: directory(format="hop-card"), DirectoryDamaged),
    "a later format": (lambda: directory(version=2), PackageTooNew),
    "signed by another key": (lambda: directory(key=HOUSE[0]), DirectoryDamaged),
    "signature no base64": (lambda: directory(signature="õ"), DirectoryDamaged),
    "number 0": (lambda: directory(number=0), DirectoryDamaged),
    "an entry twice": (lambda: directory(listed(), listed()), DirectoryDamaged),
    "a house twice": (
        lambda: directory(
            listed(card=house_card()), listed(id=OTHER_ID, card=house_card(serial=2))
        ),
        DirectoryDamaged,
    ),
    "a broken card": (lambda: directory(listed(card=b"{}")), DirectoryDamaged),
    "published by a school": (
        lambda: directory(publisher=desk_card(workplace=Workplace.SCHOOL)),
        DirectoryOfNoDesk,
    ),
}


@pytest.mark.parametrize(("file", "error"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_changes_nothing(
    houses: Houses, file: Callable[[], bytes], error: type[Exception]
) -> None:
    before = dump(houses.head)

    with pytest.raises(error):
        directory_reading.read_directory(houses.head, file())

    assert dump(houses.head) == before


def test_a_file_that_cannot_be_read_is_no_directory(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "puudub.hopdirectory"):
        with pytest.raises(DirectoryDamaged):
            directory_reading.read_directory_file(path)
    assert issubclass(DirectoryDamaged, DirectoryError)


# Making one


def a_listing(session: Session, *, contact_id: ContactId | None = None, **fields: object) -> UUID:
    entry = listed(**{"id": directory_making.new_listing_id(), **fields})
    directory_making.save_listing(session, entry, contact_id=contact_id)
    return entry.id


def test_a_desk_publishes_and_the_house_learns_of_everybody(houses: Houses, tmp_path: Path) -> None:
    a_listing(houses.desk, name="Pääsuke", contact_id=houses.to_house.id)
    gone = a_listing(houses.desk, name="Öie Logopeed", topics=("speech",), age_to=7)
    own = directory_making.own_directory(houses.desk)
    assert [row.with_card for row in own.rows] == [True, False]
    assert (own.changed, own.last, own.unlisted) == (True, None, ())

    path, put, failed = directory_making.save_directory(houses.desk, tmp_path, expires_on=UNTIL)
    assert (put, failed) == (0, ())
    news = directory_reading.read_directory(
        houses.head, directory_reading.read_directory_file(path)
    )

    assert (news.waiting, news.entries, news.added) == (False, 2, 1)
    with houses.head.read() as tx:
        rows = {row.listed.name: row for row in tx.directories.listed()}
    assert rows.keys() == {"Öie Logopeed"}
    assert rows["Öie Logopeed"].listed.known_topics == (Topic.SPEECH,)
    assert not directory_making.own_directory(houses.desk).changed
    directory_making.drop_listing(houses.desk, gone)
    again, data = directory_making.publish(houses.desk, expires_on=UNTIL)
    assert "-0002-" in again
    assert directory_reading.updates_by_itself(houses.head, data)
    assert directory_reading.read_directory(houses.head, data).gone == 1


def test_a_directory_follows_the_desks_new_keys(houses: Houses) -> None:
    a_listing(houses.desk)
    _, first = directory_making.publish(houses.desk, expires_on=UNTIL)
    directory_reading.read_directory(houses.head, first)
    own_keys.renew_keys(houses.desk)

    _, second = directory_making.publish(houses.desk, expires_on=UNTIL)
    directory_reading.read_directory(houses.head, second)

    desk = houses.to_desk
    assert desk.is_confirmed
    assert desk.card.signing_key == houses.desk.store.signing_public
    assert desk.renewed_until(houses.clock()) == houses.clock() + OVERLAP


def test_only_cards_that_were_compared_here_go_along(houses: Houses) -> None:
    stranger = contacts.read_card(houses.desk, house_card()).contact
    a_listing(houses.desk, contact_id=stranger.id)
    assert [r.with_card for r in directory_making.own_directory(houses.desk).rows] == [False]
    _, data = directory_making.publish(houses.desk, expires_on=UNTIL)
    assert directory_reading.parse_directory(data).cards == {}


def test_who_may_make_and_read(houses: Houses) -> None:
    with pytest.raises(DirectoryOfNoDesk):
        directory_making.own_directory(houses.head)
    with pytest.raises(NotAllowed):
        directory_reading.read_directory(houses.teacher, directory())
    with pytest.raises(Invalid) as refused:
        directory_making.publish(houses.desk, expires_on=UNTIL)
    assert refused.value.reason == "nobody-listed"
    with pytest.raises(Invalid):
        directory_making.publish(houses.desk, expires_on=houses.desk.today())
    for wrong in ({"name": " "}, {"age_from": 40}, {"age_from": 7, "age_to": 3}):
        with pytest.raises(Invalid):
            listed(**wrong)


def test_a_restored_desk_numbers_above_what_it_has_forgotten(houses: Houses) -> None:
    a_listing(houses.desk)
    with houses.desk.write("store.restored") as tx:
        tx.backups.rise()

    name, _ = directory_making.publish(houses.desk, expires_on=UNTIL)

    assert "-10001-" in name


# Looking for somebody

SPEECH = listed(name="Öie Lepp", role="speech-therapist", topics=("speech", "uus"), age_to=7)
POLICE = listed(name="Jüri Noor-Žukov", role="police", topics=("violence",), age_from=7)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), {"Öie Lepp", "Jüri Noor-Žukov"}),
        (Wanted(words="oie"), {"Öie Lepp"}),
        (Wanted(words="zuk juri"), {"Jüri Noor-Žukov"}),
        (Wanted(words="ukov"), set()),
        (Wanted(role=NetworkRole.POLICE), {"Jüri Noor-Žukov"}),
        (Wanted(topic=Topic.SPEECH), {"Öie Lepp"}),
        (Wanted(topic=Topic.SPEECH, role=NetworkRole.POLICE), set()),
        (Wanted(age=7), {"Öie Lepp", "Jüri Noor-Žukov"}),
        (Wanted(age=8), {"Jüri Noor-Žukov"}),
        (Wanted(age=6), {"Öie Lepp"}),
    ],
)
def test_people_are_found_by_role_topic_age_and_words(wanted: Wanted, found: set[str]) -> None:
    assert {each.name for each in (SPEECH, POLICE) if wanted.suits([each])} == found


def test_one_entry_has_to_fit_in_everything() -> None:
    both = Wanted(role=NetworkRole.POLICE, topic=Topic.SPEECH)
    assert not both.suits([SPEECH, POLICE])
    assert Wanted(words="näidis").suits([], "Näidisvalla heaoluteenistus")
    assert not Wanted(age=3).suits([], "Näidisvalla heaoluteenistus")
    assert listed(role="uus").known_role is NetworkRole.OTHER
    assert timedelta(days=1) < directory_making.USUAL_LIFE


def test_an_own_directory_and_one_that_is_too_large_are_refused(
    houses: Houses, tmp_path: Path
) -> None:
    a_listing(houses.desk)
    _, own = directory_making.publish(houses.desk, expires_on=UNTIL)
    before = dump(houses.desk)

    with pytest.raises(Invalid) as refused:
        directory_reading.read_directory(houses.desk, own)
    with pytest.raises(DirectoryDamaged):
        directory_reading.read_directory(
            houses.desk, own + b" " * directory_reading.LARGEST_DIRECTORY
        )
    with pytest.raises(DirectoryDamaged):
        directory_reading.read_directory_file(tmp_path / ("ä" * 300))

    assert refused.value.reason == "own-card"
    assert dump(houses.desk) == before


def test_a_directory_that_is_full_takes_nobody_more(
    houses: Houses, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(directory_making, "MOST_ENTRIES", 1)
    first = a_listing(houses.desk)

    with pytest.raises(Invalid) as refused:
        a_listing(houses.desk, name="Öie Logopeed")

    assert refused.value.reason == "too-many"
    (row,) = directory_making.own_directory(houses.desk).rows
    directory_making.save_listing(
        houses.desk, listed(id=first, name="Uus nimi"), revision=row.listing.revision
    )
    (row,) = directory_making.own_directory(houses.desk).rows
    assert row.listing.listed.name == "Uus nimi"
