# SPDX-License-Identifier: EUPL-1.2
"""The first start, the unlock page and the way back with the paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from hop_desktop.app import house, opening, people
from hop_desktop.app.opening import Founding, SheetUsed, Survey
from hop_desktop.app.today import today
from hop_desktop.domain.errors import (
    Invalid,
    NotAllowed,
    StoreExists,
    WeakPassphrase,
    WriteFailed,
    WrongPassphrase,
    WrongRecoveryKey,
)
from hop_desktop.domain.institution import Place, Workplace
from hop_desktop.domain.staff import Role
from hop_desktop.store import ballast
from hop_desktop.store.key_slots import WEAKEST
from tests import worlds
from tests.worlds import CHEAP, NOON, PASSPHRASE, Clock, member, surroundings, unlocked

NEW_PASSPHRASE = "kuldne-õun-veereb-mööda-õue"
ANSWERS = Founding(
    workplace=Workplace.KINDERGARTEN,
    house=" Pääsukese näidislasteaed ",
    municipality="0528",
    groups=("Mesilased", "Žilletid"),
    person="Ülle Kõrvits-Näidis",
    job_title="direktor",
    login="Ülle",
    passphrase=PASSPHRASE,
)


def test_the_first_start_makes_a_house_with_groups_and_a_person_with_every_right(
    tmp_path: Path,
) -> None:
    session = opening.found(surroundings(tmp_path), ANSWERS).session

    assert house.house(session).name == "Pääsukese näidislasteaed"
    assert [group.name for group in house.groups(session)] == ["Mesilased", "Žilletid"]
    assert {group.place for group in house.groups(session)} == {Place.KINDERGARTEN}
    assert session.person.roles == {Role.HEAD, Role.COORDINATOR}
    assert session.person.named_contact
    assert not session.person.desk_lead
    assert session.person.login == "ülle"
    assert session.store.keyring.sign()


def test_at_a_desk_the_first_person_leads_it(tmp_path: Path) -> None:
    answers = replace(ANSWERS, workplace=Workplace.DESK, groups=())
    session = opening.found(surroundings(tmp_path), answers).session

    assert session.person.roles == {Role.CASE_MANAGER}
    assert session.person.desk_lead
    assert house.house(session).is_desk
    assert house.groups(session) == ()


def test_the_classes_of_a_school_are_places_of_a_school(tmp_path: Path) -> None:
    answers = replace(ANSWERS, workplace=Workplace.SCHOOL, groups=("1. klass",))
    session = opening.found(surroundings(tmp_path), answers).session

    assert house.groups(session)[0].place is Place.SCHOOL


def test_the_sheet_shows_the_nine_groups(tmp_path: Path) -> None:
    made = opening.found(surroundings(tmp_path / "hoidla"), ANSWERS)
    opening.write_sheet(tmp_path / "leht.pdf", made.sheet)

    page = PdfDocument(tmp_path / "leht.pdf")[0]
    text = page.get_textpage().get_text_bounded()

    assert len(made.recovery) == 9
    assert all(group in text for group in made.recovery)
    assert "Pääsukese näidislasteaed" in text


def test_the_sheet_speaks_the_language_of_who_asked_for_it(tmp_path: Path) -> None:
    made = opening.found(surroundings(tmp_path), replace(ANSWERS, language="ru"))
    english = opening.renew_sheet(made.session, language="en")

    titles = [
        PdfDocument(pdf)[0].get_textpage().get_text_bounded().splitlines()
        for pdf in (made.sheet, english.pdf)
    ]

    assert "Лист восстановления" in titles[0]
    assert "Recovery sheet" in titles[1]


def test_a_sheet_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed):
        opening.write_sheet(tmp_path / "puudub" / "leht.pdf", b"%PDF")


@pytest.mark.parametrize(
    "wrong",
    [
        {"house": " "},
        {"person": ""},
        {"login": " "},
        {"groups": ("Mesilased", " ")},
        {"registry_code": "12345679"},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_answers_that_cannot_be_right_make_no_store(
    tmp_path: Path, wrong: dict[str, object]
) -> None:
    with pytest.raises(Invalid):
        opening.found(surroundings(tmp_path), replace(ANSWERS, **wrong))  # type: ignore[arg-type]  # by field name
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("passphrase", "reason"), [("lühike", "too-short"), ("parool123456", "guessable")]
)
def test_a_passphrase_that_can_be_guessed_makes_no_store(
    tmp_path: Path, passphrase: str, reason: str
) -> None:
    with pytest.raises(WeakPassphrase) as refused:
        opening.found(surroundings(tmp_path), replace(ANSWERS, passphrase=passphrase))
    assert refused.value.reason == reason
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_a_store_takes_no_second(tmp_path: Path) -> None:
    opening.found(surroundings(tmp_path), ANSWERS).session.close()

    with pytest.raises(StoreExists):
        opening.found(surroundings(tmp_path), ANSWERS)


# Before unlocking


def test_the_survey_tells_whether_there_is_a_store_and_who_unlocks_it(tmp_path: Path) -> None:
    around = surroundings(tmp_path / "hoidla")
    assert opening.survey(around) == Survey(exists=False)
    assert not around.seems_founded()

    opening.found(around, ANSWERS).session.close()

    assert opening.survey(around) == Survey(exists=True, logins=("ülle",))
    assert around.seems_founded()


def test_without_a_given_cost_this_computer_is_measured(tmp_path: Path) -> None:
    around = surroundings(tmp_path)

    assert around.passphrase_cost() == CHEAP
    assert around._replace(cost=None).passphrase_cost().memory_kib >= WEAKEST.memory_kib


# Unlocking


def test_everybody_unlocks_with_their_own_passphrase(tmp_path: Path) -> None:
    clock = Clock()
    worlds.a_kindergarten(tmp_path).close()

    session = unlocked(tmp_path, worlds.TEACHER, clock)
    clock.move(days=1)

    assert session.person.name == "Šeila Õunapuu"
    assert (session.now() - NOON).days == 1
    with pytest.raises(WrongPassphrase):
        opening.unlock(surroundings(tmp_path), login=worlds.TEACHER, passphrase="vale")


def test_who_is_marked_as_left_is_refused_even_with_a_key(tmp_path: Path) -> None:
    head = worlds.a_kindergarten(tmp_path)
    gone = replace(member(head, worlds.TEACHER), active=False)
    with head.write("person.left", "staff", gone.id) as tx:
        tx.staff.save(gone)

    with pytest.raises(NotAllowed):
        unlocked(tmp_path, worlds.TEACHER)


def test_who_opens_the_store_leaves_room_for_a_full_disk(tmp_path: Path) -> None:
    opening.found(surroundings(tmp_path), ANSWERS).session.close()
    roomy = surroundings(tmp_path)._replace(keeps_ballast=True)
    opening.unlock(roomy, login="ülle", passphrase=PASSPHRASE).close()

    assert (tmp_path / ballast.NAME).exists() == (ballast.scarce_room(tmp_path) is None)


def test_the_clock_of_the_surroundings_can_be_exchanged(tmp_path: Path) -> None:
    around = opening.with_clock(surroundings(tmp_path), lambda: NOON)

    assert around.clock() is NOON


# The way back


def test_the_paper_opens_with_a_new_passphrase(tmp_path: Path) -> None:
    around = surroundings(tmp_path)
    made = opening.found(around, ANSWERS)
    made.session.close()
    typed = "-".join(made.recovery).lower()

    session = opening.recover(around, key=typed, login="ÜLLE", passphrase=NEW_PASSPHRASE)

    assert session.person.login == "ülle"
    session.close()
    opening.unlock(around, login="ülle", passphrase=NEW_PASSPHRASE).close()


def test_a_weak_passphrase_is_refused_before_the_paper_is_used(tmp_path: Path) -> None:
    around = surroundings(tmp_path)
    made = opening.found(around, ANSWERS)

    with pytest.raises(WeakPassphrase):
        opening.recover(around, key=" ".join(made.recovery), login="ülle", passphrase="lühike")


def test_the_head_makes_a_new_sheet_for_one_that_was_lost(tmp_path: Path) -> None:
    around = surroundings(tmp_path)
    made = opening.found(around, ANSWERS)

    sheet = opening.renew_sheet(made.session)
    made.session.close()

    assert sheet.pdf.startswith(b"%PDF")
    with pytest.raises(WrongRecoveryKey):
        opening.recover(
            around, key=" ".join(made.recovery), login="ülle", passphrase=NEW_PASSPHRASE
        )
    opening.recover(around, key=" ".join(sheet.groups), login="ülle", passphrase=NEW_PASSPHRASE)


def test_everybody_is_told_of_a_used_sheet_until_there_is_a_new_one(tmp_path: Path) -> None:
    clock = Clock()
    house = worlds.a_kindergarten(tmp_path, clock)
    key = " ".join(opening.renew_sheet(house).groups)
    assert today(house).sheet_used is None
    house.close()
    clock.move(days=1)

    back = opening.recover(
        surroundings(tmp_path, clock), key=key, login=worlds.HEAD, passphrase=NEW_PASSPHRASE
    )

    told = SheetUsed(name="Ülle Kõrvits-Näidis", at=clock())
    assert today(back).sheet_used == told
    teacher = worlds.session_of(back, worlds.TEACHER)
    assert today(teacher).sheet_used == told
    teacher.close()
    opening.renew_sheet(back)
    assert today(worlds.session_of(back, worlds.TEACHER)).sheet_used is None
    assert back.store.verify().ok


def test_only_the_head_makes_a_new_sheet(tmp_path: Path) -> None:
    worlds.a_kindergarten(tmp_path).close()

    with pytest.raises(NotAllowed):
        opening.renew_sheet(unlocked(tmp_path, worlds.COORDINATOR))


def test_a_group_of_the_key_is_known_in_any_case_and_with_misread_signs() -> None:
    assert opening.is_same_group("OIB7", " 0187 ".lower())
    assert not opening.is_same_group("OIB7", "OIB6")


def test_the_lead_of_a_desk_is_an_administrator_who_can_invite(tmp_path: Path) -> None:
    desk = worlds.a_desk(tmp_path)

    _, told_once = people.invite(
        desk,
        name="Õnne Näidis",
        login="õnne",
        roles=frozenset({Role.CASE_MANAGER}),
        cost=CHEAP,
    )

    opening.unlock(surroundings(tmp_path), login="õnne", passphrase=told_once).close()
