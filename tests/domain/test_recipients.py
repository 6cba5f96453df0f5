# SPDX-License-Identifier: EUPL-1.2
"""Who is asked, who is told, and which homes of a child nobody serves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.addressees import Addressee, AddresseeBasis
from hop_desktop.domain.contacts import ContactCard
from hop_desktop.domain.errors import AnswerAlreadyGiven, HandoverNotOpen, Invalid
from hop_desktop.domain.handovers import Handover, Incoming, IncomingState
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId, PackageId, StaffId, StoreId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.packages import Verdict
from hop_desktop.domain.readers import CertifiedReader

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
PLACES = ("0528", "0793", "0171", "0586")
CONTACTS = tuple(ContactId(UUID(int=number)) for number in range(1, 5))
places = st.lists(st.sampled_from(PLACES), unique=True, max_size=4).map(tuple)


def a_desk(served: tuple[str, ...], seat: str = "0528") -> ContactCard:
    return ContactCard(
        store_id=StoreId(UUID(int=9)),
        serial=1,
        issued_at=NOON,
        workplace=Workplace.DESK,
        name="Näidisvald",
        municipality=seat,
        municipalities_served=served,
        encryption_key=b"",
        signing_key=b"",
    )


def a_handover(**fields: object) -> Handover:
    made = Handover(
        id=HandoverId(UUID(int=1)),
        case_id=CaseId(UUID(int=2)),
        recipient=CONTACTS[0],
        ownership=2,
        created_by=StaffId(UUID(int=3)),
    )
    return replace(made, **fields)  # type: ignore[arg-type]  # passed on by name


def an_incoming(*, for_information: bool) -> Incoming:
    return Incoming(
        handover_id=HandoverId(UUID(int=1)),
        package_id=PackageId(UUID(int=4)),
        package_sha256="ab" * 32,
        case_id=CaseId(UUID(int=2)),
        ownership=2,
        sender=CONTACTS[0],
        sender_store=StoreId(UUID(int=9)),
        sender_name="Pääsukese näidislasteaed",
        child_name="Õie Õunapuu",
        received_at=NOON,
        for_information=for_information,
    )


def a_reader(number: int) -> CertifiedReader:
    return CertifiedReader(
        name="MALLE ÕISPUU", key=bytes([number]), valid_until=NOON, sha256=f"{number:064x}"
    )


@given(homes=places, served=st.lists(places, max_size=3))
def test_a_home_is_left_out_exactly_when_no_desk_serves_it(
    homes: tuple[str, ...], served: list[tuple[str, ...]]
) -> None:
    addressee = Addressee(
        basis=AddresseeBasis.REGISTERED, municipalities=homes[:1], other_homes=homes[1:]
    )
    desks = [a_desk(each, seat="") for each in served]

    missed = addressee.without(desks)

    assert set(missed) == {home for home in homes if not any(home in desk for desk in served)}
    assert addressee.every == homes


def test_a_desk_that_names_nobody_serves_its_own_municipality() -> None:
    assert a_desk(()).served == ("0528",)
    assert a_desk((), seat="").served == ()
    assert a_desk(("0793", "0171")).served == ("0793", "0171")


@given(informed=st.lists(st.sampled_from(CONTACTS), max_size=4).map(tuple))
def test_nobody_gets_the_same_package_twice(informed: tuple[ContactId, ...]) -> None:
    names = [CONTACTS[0], *informed]
    if len(set(names)) == len(names):
        assert a_handover(informed=informed).informed == informed
    else:
        with pytest.raises(Invalid):
            a_handover(informed=informed)


def test_no_certificate_is_named_twice() -> None:
    assert len(a_handover(readers=(a_reader(1), a_reader(2))).readers) == 2
    with pytest.raises(Invalid):
        a_handover(readers=(a_reader(1), a_reader(1)))


def test_a_certificate_holds_to_its_last_moment() -> None:
    assert a_reader(1).is_valid(NOON)
    assert not a_reader(1).is_valid(NOON + timedelta(microseconds=1))


@pytest.mark.parametrize("verdict", Verdict)
def test_what_is_for_information_is_never_answered(verdict: Verdict) -> None:
    told = an_incoming(for_information=True)

    assert not told.awaits_answer
    with pytest.raises(HandoverNotOpen):
        told.answer(verdict, by=None, at=NOON, words="Ei meie.")
    assert told.let_go().state is IncomingState.WITHDRAWN


def test_what_is_asked_is_answered_once_and_never_let_go_without_an_answer() -> None:
    asked = an_incoming(for_information=False)

    assert asked.awaits_answer
    with pytest.raises(HandoverNotOpen):
        asked.let_go()
    answered = asked.answer(Verdict.ACCEPTED, by=None, at=NOON, words="")
    with pytest.raises(AnswerAlreadyGiven):
        answered.answer(Verdict.DECLINED, by=None, at=NOON, words="Ei meie.")
