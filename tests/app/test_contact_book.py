# SPDX-License-Identifier: EUPL-1.2
"""The book of contacts: own contacts and listed people in one list, and what vouches for whom."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from hop_desktop.app import contact_book, contacts, directory_reading, folder_choosing, own_keys
from hop_desktop.domain.directories import NetworkRole, Wanted
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.exchange_folders import Direction
from hop_desktop.domain.ids import ContactId
from tests.app.houses import Houses
from tests.app.test_directories import (
    OTHER_ID,
    UNTIL,
    directory,
    house_card,
    listed,
    school,
    trusting,
)

THERAPIST = listed(id=OTHER_ID, name="Öie Logopeed", role=NetworkRole.SPEECH_THERAPIST.value)


def test_contacts_and_listed_people_stand_in_one_list(houses: Houses) -> None:
    desk = houses.to_desk.card.name
    publisher = trusting(houses, listed(card=house_card()), THERAPIST)

    book = contact_book.book(houses.head)

    names = {row.name: row for row in book.rows}
    assert names.keys() == {
        desk,
        publisher.card.name,
        "Õunaaia kool",
        "Öie Logopeed",
    }
    assert names["Öie Logopeed"].contact is None
    (entry,) = names["Öie Logopeed"].entries
    assert (entry.publisher, entry.stale) == (publisher.card.name, False)
    assert names["Õunaaia kool"].contact is not None
    assert [e.listed.role for e in names["Õunaaia kool"].entries] == [NetworkRole.SCHOOL.value]
    assert [row.publisher.id for row in book.directories] == [publisher.id]
    assert book.keys == own_keys.own_keys(houses.head)


def test_who_is_looked_for_is_found_by_card_and_by_what_directories_say(houses: Houses) -> None:
    trusting(houses, listed(card=house_card()), THERAPIST)
    rows = contact_book.book(houses.head).rows

    def found(wanted: Wanted) -> list[str]:
        return [row.name for row in rows if row.suits(wanted)]

    assert found(Wanted(words="logopeed")) == ["Öie Logopeed"]
    assert found(Wanted(words="ounaaia")) == ["Õunaaia kool"]
    assert found(Wanted(role=NetworkRole.SPEECH_THERAPIST)) == ["Öie Logopeed"]
    assert found(Wanted(role=NetworkRole.SCHOOL)) == ["Õunaaia kool"]
    assert found(Wanted(words="puudub")) == []


def test_what_directories_say_is_listed_for_contacts_alone(houses: Houses) -> None:
    trusting(houses, listed(card=house_card()), THERAPIST)

    said = contact_book.listings_of(houses.head)

    assert {key: [each.name for each in found] for key, found in said.items()} == {
        school(houses.head).id: ["Õunaaia kool"]
    }


def test_a_directory_could_vouch_until_its_last_day_or_a_comparison(
    houses: Houses, tmp_path: Path
) -> None:
    publisher = trusting(houses, listed(card=house_card()))
    known = school(houses.head)
    place = folder_choosing.choose_folder(houses.head, known.id, Direction.OUT, tmp_path)

    about = contact_book.about(houses.head, known.id)
    assert (about.row.contact.id, about.may_vouch) == (known.id, publisher.card.name)
    assert [folder.place for folder in about.folders] == [place]
    assert contact_book.about(houses.head, publisher.id).may_vouch == ""
    houses.clock.move(days=(UNTIL - houses.clock().date() + timedelta(days=1)).days)

    later = contact_book.about(houses.head, known.id)

    assert [entry.stale for entry in later.entries] == [True]
    assert later.may_vouch == ""
    with pytest.raises(NotFound):
        contact_book.about(houses.head, ContactId(OTHER_ID))


def test_who_dropped_out_of_a_directory_stays_as_an_own_contact(houses: Houses) -> None:
    trusting(houses, listed(card=house_card()), THERAPIST)
    directory_reading.read_directory(houses.head, directory(number=2))

    rows = contact_book.book(houses.head).rows

    assert {row.name for row in rows} == {
        row.contact.card.name for row in contacts.contacts(houses.head)
    }
    assert all(row.entries == () for row in rows)
