# SPDX-License-Identifier: EUPL-1.2
"""Keys are renewed (security P10): the old one vouches, was lost, has ended, or is tried again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

import pytest

from hop_desktop.app import (
    contacts,
    handover_summaries,
    handovers,
    inbox,
    own_keys,
    packing,
    people,
)
from hop_desktop.app.arriving import Arrived
from hop_desktop.domain.contacts import OVERLAP, ConfirmedBy, Contact
from hop_desktop.domain.errors import (
    CardNotConfirmed,
    Invalid,
    KeysRenewedLately,
    NotAllowed,
    NotForYou,
    OwnKeyEnded,
    RecipientNotConfirmed,
    SenderKeyEnded,
    SenderUnknown,
)
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.packages import Kind
from hop_desktop.domain.staff import Role
from hop_desktop.sealing.container import Part, seal_bytes
from hop_desktop.sealing.signatures import new_key_pair
from tests import worlds
from tests.app.chain import answer_to, sent
from tests.app.houses import Houses, dump
from tests.app.test_contacts import a_card, a_file
from tests.sealing.forging import FOR_SECRET

FIRST, SECOND, THIRD = new_key_pair(), new_key_pair(), new_key_pair()
DAYS = OVERLAP.days


@dataclass(frozen=True)
class Shown:
    """A card that a contact shows: its keys, its serial, and which key vouches beside its own."""

    keys: tuple[bytes, bytes]
    serial: int
    vouched_by: tuple[bytes, bytes] | None = None

    def file(self) -> bytes:
        private, public = self.keys
        card = a_card(serial=self.serial, encryption_key=public, signing_key=public)
        old = self.vouched_by[0] if self.vouched_by else None
        return a_file(card, key=private, old_key=old)


RENEWED = Shown(SECOND, 2, vouched_by=FIRST)
# What comes after the first card was compared; which keys are kept, and whether they are trusted.
PATHS = {
    "vouched for": ([RENEWED], SECOND, True),
    "vouched for twice": ([RENEWED, Shown(THIRD, 3, vouched_by=SECOND)], THIRD, True),
    "lost": ([Shown(SECOND, 2)], FIRST, False),
    "vouched for by itself": ([Shown(SECOND, 2, vouched_by=SECOND)], FIRST, False),
    "vouched for by a stranger": ([Shown(SECOND, 2, vouched_by=THIRD)], FIRST, False),
    "the one before has ended": ([RENEWED, Shown(THIRD, 3, vouched_by=FIRST)], SECOND, False),
    "one was missed": ([Shown(THIRD, 3, vouched_by=SECOND)], FIRST, False),
    "an old card out of a drawer": ([RENEWED, Shown(FIRST, 1)], SECOND, True),
    "the old key under the same number": ([RENEWED, Shown(FIRST, 2)], SECOND, True),
    "the old key with a higher number": ([RENEWED, Shown(FIRST, 9)], SECOND, False),
    "vouched for, but older": ([RENEWED, Shown(THIRD, 1, vouched_by=SECOND)], SECOND, True),
    "vouched for after a false one": ([Shown(THIRD, 9), RENEWED], SECOND, True),
    "the same twice": ([RENEWED, RENEWED], SECOND, True),
}


@pytest.mark.parametrize(("shown", "keys", "trusted"), PATHS.values(), ids=PATHS.keys())
def test_every_way_in_which_a_contact_can_show_other_keys(
    houses: Houses, shown: list[Shown], keys: tuple[bytes, bytes], trusted: bool
) -> None:
    contact = contacts.read_card(houses.head, Shown(FIRST, 1).file()).contact
    contacts.confirm(houses.head, contact.id, how=ConfirmedBy.PHONE)

    for card in shown:
        contacts.read_card(houses.head, card.file())

    row = contacts.contact(houses.head, contact.id)
    assert row.contact.card.signing_key == keys[1]
    assert row.contact.is_confirmed is trusted
    compared = row.contact.card if trusted else shown[-1].keys[1]
    assert trusted or row.contact.to_compare.signing_key == compared
    assert row.code == contacts.code_of(row.contact.to_compare)


def test_a_false_card_breaks_no_trust_for_good(houses: Houses) -> None:
    contact = contacts.read_card(houses.head, Shown(FIRST, 1).file()).contact
    before = contacts.confirm(houses.head, contact.id, how=ConfirmedBy.PHONE).contact
    offered = contacts.read_card(houses.head, Shown(THIRD, 2**40).file()).contact
    assert not offered.is_confirmed

    after = contacts.report_mismatch(houses.head, contact.id).contact

    assert (after.card, after.confirmed_at) == (before.card, before.confirmed_at)
    assert after.is_confirmed
    assert contacts.read_card(houses.head, RENEWED.file()).contact.is_confirmed


def test_what_was_compared_ends_every_earlier_key(houses: Houses) -> None:
    contact = contacts.read_card(houses.head, Shown(FIRST, 1).file()).contact
    contacts.confirm(houses.head, contact.id, how=ConfirmedBy.PHONE)
    assert contacts.read_card(houses.head, RENEWED.file()).contact.earlier
    contacts.read_card(houses.head, Shown(THIRD, 3).file())

    after = contacts.confirm(houses.head, contact.id, how=ConfirmedBy.PHONE).contact

    assert (after.card.signing_key, after.earlier) == (THIRD[1], ())


def test_of_keys_that_nobody_trusted_the_last_is_compared_whatever_its_number(
    houses: Houses,
) -> None:
    contact = contacts.read_card(houses.head, Shown(THIRD, 2**40).file()).contact
    contacts.report_mismatch(houses.head, contact.id)

    true = contacts.read_card(houses.head, Shown(FIRST, 1).file()).contact

    assert true.card.signing_key == FIRST[1]
    assert (true.mismatch, true.is_confirmed) == (False, False)


def test_a_directory_vouches_for_a_first_key_only(houses: Houses) -> None:
    contact = contacts.read_card(houses.head, Shown(FIRST, 1).file()).contact
    contacts.confirm(houses.head, contact.id, how=ConfirmedBy.PHONE)
    offered = contacts.read_card(houses.head, Shown(SECOND, 2).file()).contact

    with pytest.raises(Invalid):
        offered.confirmed(by=houses.head.person.id, at=houses.clock(), how=ConfirmedBy.DIRECTORY)


def shown_to_desk(houses: Houses) -> Contact:
    _, card = contacts.write_card(houses.head)
    return contacts.read_card(houses.desk, card).contact


def test_both_keys_open_and_sign_until_the_overlap_ends(houses: Houses) -> None:
    handover, package = sent(houses)
    other, late = sent_later(houses)
    own_keys.renew_keys(houses.head)
    contact = shown_to_desk(houses)
    assert contact.is_confirmed
    assert contact.renewed_until(houses.clock()) == houses.clock() + OVERLAP

    houses.clock.move(days=DAYS - 1)
    assert inbox.take_in(houses.desk, package).what is Arrived.OFFER
    inbox.accept(houses.desk, handover.id)
    answer = answer_to(houses.desk, handover.id, houses.folder)
    assert inbox.take_in(houses.head, answer).what is Arrived.ANSWER

    houses.clock.move(days=1)
    before = dump(houses.desk)
    with pytest.raises(SenderKeyEnded):
        inbox.take_in(houses.desk, late)
    assert dump(houses.desk) == before
    assert contact.renewed_until(houses.clock()) is None
    assert handover_summaries.sealed_summary(houses.head, other.id).startswith(b"%PDF")


def sent_later(houses: Houses) -> tuple[Handover, bytes]:
    child = worlds.a_child_of(houses.head, first_name="Õie", last_name="Žukova")
    case = worlds.a_case_in_stage_two(houses.head, child)
    sealed = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    return sealed, handovers.write_file(houses.head, sealed.id, houses.folder).read_bytes()


def test_what_is_sealed_for_others_no_key_of_ours_opens(houses: Houses) -> None:
    package = seal_bytes([Part(name="o.txt", content=b"sisu")], [FOR_SECRET])
    own_keys.renew_keys(houses.head)

    with pytest.raises(NotForYou):
        own_keys.opened(houses.head, package)


def test_what_is_sealed_for_an_ended_key_of_ours_is_refused(houses: Houses) -> None:
    handover, package = sent(houses)
    inbox.take_in(houses.desk, package)
    own_keys.renew_keys(houses.head)
    inbox.accept(houses.desk, handover.id)
    answer = answer_to(houses.desk, handover.id, houses.folder)

    houses.clock.move(days=DAYS)
    before = dump(houses.head)

    with pytest.raises(OwnKeyEnded):
        inbox.take_in(houses.head, answer)
    assert dump(houses.head) == before


def test_after_a_loss_nothing_goes_or_comes_until_the_code_is_compared(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    handover = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    old = handovers.write_file(houses.head, handover.id, houses.folder).read_bytes()
    own_keys.renew_keys(houses.head, lost=True)
    contact = shown_to_desk(houses)
    assert not contact.is_confirmed
    assert contacts.contact(houses.desk, contact.id).code == contacts.own_code(houses.head)

    with pytest.raises(CardNotConfirmed):
        inbox.take_in(houses.desk, old)
    with houses.desk.read() as tx, pytest.raises(RecipientNotConfirmed):
        packing.pack(
            houses.desk,
            tx,
            kind=Kind.HANDOVER,
            to=contact,
            case_id=case.id,
            handover_id=handover.id,
            ownership=2,
            files={},
        )
    contacts.confirm(houses.desk, contact.id, how=ConfirmedBy.PHONE)

    with pytest.raises(SenderUnknown):
        inbox.take_in(houses.desk, old)


def test_keys_are_renewed_by_steps_that_every_contact_can_follow(houses: Houses) -> None:
    assert own_keys.own_keys(houses.teacher).renewed_at is None
    own_keys.renew_keys(houses.head)
    with pytest.raises(KeysRenewedLately) as refused:
        own_keys.renew_keys(houses.head)
    assert refused.value.until == houses.clock() + OVERLAP

    houses.clock.move(days=DAYS)
    assert own_keys.own_keys(houses.head).both_until is None
    assert b'"signature_by_old_key":""' in contacts.write_card(houses.head)[1]
    standing = own_keys.renew_keys(houses.head)
    assert standing.both_until == houses.clock() + OVERLAP
    lost = own_keys.renew_keys(houses.head, lost=True)
    assert lost.both_until is None
    assert not shown_to_desk(houses).is_confirmed
    ends = set(own_keys.own_fingerprints(houses.head).values())
    assert max(end for end in ends if end) <= houses.clock()


def test_only_an_administrator_renews_keys(houses: Houses) -> None:
    for session in (houses.coordinator, houses.teacher):
        with pytest.raises(NotAllowed):
            own_keys.renew_keys(session)
    with pytest.raises(NotAllowed):
        own_keys.renew_keys(houses.case_manager, lost=True)


def test_who_comes_later_reads_what_was_sealed_before_and_who_leaves_does_not(
    houses: Houses,
) -> None:
    handover, _ = sent(houses)
    own_keys.renew_keys(houses.head)
    assert handover_summaries.sealed_summary(houses.coordinator, handover.id).startswith(b"%PDF")

    worlds._join(houses.head, "uku", "Uku Näidis", "asejuht", Role.COORDINATOR)
    later = worlds.session_of(houses.head, "uku")
    assert handover_summaries.sealed_summary(later, handover.id).startswith(b"%PDF")
    held = later.store.keyring.decrypting()
    assert len(held) == len(set(held)) == 2
    later.close()

    demoted = worlds.member(houses.head, "uku")
    people.change_person(houses.head, replace(demoted, roles=frozenset({Role.TEACHER})))
    now_teacher = worlds.session_of(houses.head, "uku")
    assert now_teacher.store.keyring._earlier().private("decrypt") == ()
    now_teacher.close()
    assert houses.head.store.verify().ok


def test_a_restored_house_numbers_its_cards_above_those_it_has_forgotten(houses: Houses) -> None:
    before = contacts.own_card(houses.head).serial
    with houses.head.write("store.restored") as tx:
        tx.backups.rise()

    assert before < 100
    assert contacts.own_card(houses.head).serial == contacts.CARDS_A_LIFE + 1


def test_an_earlier_key_counts_to_the_last_moment_and_no_longer(houses: Houses) -> None:
    own_keys.renew_keys(houses.head)
    contact = shown_to_desk(houses)
    end = houses.clock() + OVERLAP

    assert contact.renewed_until(end - timedelta(microseconds=1)) == end
    assert contact.renewed_until(end) is None


def test_who_comes_after_two_renewals_holds_every_earlier_key(houses: Houses) -> None:
    own_keys.renew_keys(houses.head)
    houses.clock.move(days=DAYS)
    own_keys.renew_keys(houses.head)

    worlds._join(houses.head, "uku", "Uku Näidis", "asejuht", Role.COORDINATOR)
    later = worlds.session_of(houses.head, "uku")

    held = later.store.keyring.decrypting()
    assert len(held) == len(set(held)) == 3
    later.close()


def test_an_earlier_key_is_given_only_by_who_holds_it_and_to_who_is_known(houses: Houses) -> None:
    own_keys.renew_keys(houses.head)

    for giver, holder in ((houses.teacher, houses.teacher.person.id), (houses.head, uuid4())):
        with pytest.raises(NotAllowed), giver.write("keys.renewed") as tx:
            giver.store.keyring._earlier().grant(tx.rows, holder, {"sign"})
