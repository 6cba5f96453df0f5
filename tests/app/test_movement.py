# SPDX-License-Identifier: EUPL-1.2
"""However files are lost, doubled and overtaken: one house is responsible, and never two.

A kindergarten hands one case to either of two desks, with or without telling the other, asks it
back and tries again, while every package may come late, twice, in another order or not at all. A
desk that has taken over and a sender that has not heard of it yet may both hold the case: never a
gap, and never two who are sure; a desk that was only told never holds it. When all has arrived,
exactly one house does.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from hop_desktop.app import contacts, handovers, inbox
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import CaseCustody, SupportCase
from hop_desktop.domain.errors import HandoverNotOpen, NotFound, ReceiptNotExpected
from hop_desktop.domain.handovers import Handover, HandoverState
from hop_desktop.domain.ids import CaseId, HandoverId
from tests import worlds
from tests.app.houses import Houses

DESKS = (0, 1)
HOUSE = "house"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnTheWay:
    """A file somebody has written, and the house it is for."""

    to: str
    data: bytes


class Movement(RuleBasedStateMachine):
    """The world: a kindergarten, two desks, and the files between them."""

    founded: Path
    case_id: CaseId

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copytree(self.founded, self.folder / "houses")
        self.houses = Houses(self.folder / "houses")
        self.second = worlds.unlocked(self.folder / "houses" / "second", worlds.DESK_LEAD)
        self.on_the_way: list[OnTheWay] = []
        known = {c.contact.card.store_id: c.contact for c in contacts.contacts(self.house)}
        self.contact_of = [known[self.desk(n).store.id].id for n in DESKS]

    @property
    def house(self) -> Session:
        return self.houses.head

    def desk(self, number: int) -> Session:
        return self.second if number else self.houses.desk

    # What people do

    @rule(number=st.sampled_from(DESKS), told=st.booleans())
    @precondition(lambda self: self.here().custody is CaseCustody.OWN)
    def hand_over(self, number: int, told: bool) -> None:
        asked, other = self.contact_of[number], self.contact_of[1 - number]
        informed = (other,) if told else ()
        worlds.a_sealed_handover(self.house, self.case_id, asked, informed=informed)
        self.send_again()

    @rule()
    @precondition(lambda self: self.waiting() is not None)
    def send_again(self) -> None:
        handover = self.waiting()
        assert handover is not None
        for contact in (handover.recipient, *handover.informed):
            number = self.contact_of.index(contact)
            self.put(number, handovers.write_file(self.house, handover.id, self.folder))
            if handover.state is HandoverState.WITHDRAWING:
                self.put(number, handovers.write_withdrawal(self.house, handover.id, self.folder))

    @rule()
    @precondition(lambda self: self.here().custody is CaseCustody.OUT)
    def ask_back(self) -> None:
        handover = self.waiting()
        assert handover is not None
        handovers.ask_back(self.house, handover.id)
        self.send_again()

    @rule(number=st.sampled_from(DESKS), verdict=st.sampled_from(["accept", "decline", "return"]))
    def answer(self, number: int, verdict: str) -> None:
        desk = self.desk(number)
        for item in inbox.inbox(desk):
            if item.for_information:
                with pytest.raises(HandoverNotOpen):
                    inbox.accept(desk, item.handover_id)
            elif item.awaits_answer:
                if verdict == "accept":
                    inbox.accept(desk, item.handover_id)
                elif verdict == "decline":
                    inbox.decline(desk, item.handover_id, words="Ei meie.")
                else:
                    inbox.return_with_questions(desk, item.handover_id, words="Kus?")
                self.reply(desk, item.handover_id)
                return

    # What becomes of the files

    @rule(pick=st.integers(0, 10**6), copied=st.booleans())
    @precondition(lambda self: self.on_the_way)
    def arrive(self, pick: int, copied: bool) -> None:
        file = self.on_the_way[pick % len(self.on_the_way)]
        if not copied:
            self.on_the_way.remove(file)
        if file.to == HOUSE:
            self.come_home(file.data)
            return
        desk = self.desk(int(file.to))
        arrival = inbox.take_in(desk, file.data)
        self.reply(desk, arrival.handover_id)

    @rule(pick=st.integers(0, 10**6))
    @precondition(lambda self: self.on_the_way)
    def get_lost(self, pick: int) -> None:
        del self.on_the_way[pick % len(self.on_the_way)]

    def come_home(self, data: bytes) -> None:
        try:
            inbox.take_in(self.house, data)
        except ReceiptNotExpected:
            # A late answer to a handover that has ended: it must move nothing.
            assert self.waiting() is None or self.here().is_ours

    def reply(self, desk: Session, handover_id: HandoverId) -> None:
        try:
            path = inbox.write_answer(desk, handover_id, self.folder)
        except HandoverNotOpen:
            return
        self.on_the_way.append(OnTheWay(to=HOUSE, data=path.read_bytes()))

    def put(self, number: int, path: Path) -> None:
        self.on_the_way.append(OnTheWay(to=str(number), data=path.read_bytes()))

    # What must hold

    def here(self) -> SupportCase:
        with self.house.read() as tx:
            return tx.cases.get(self.case_id)

    def waiting(self) -> Handover | None:
        with self.house.read() as tx:
            return tx.handovers.open_of_case(self.case_id)

    def held(self) -> list[SupportCase]:
        found = []
        for session in (self.house, *map(self.desk, DESKS)):
            with session.read() as tx:
                try:
                    found.append(tx.cases.get(self.case_id))
                except NotFound:
                    continue
        return [case for case in found if case.is_ours]

    @invariant()
    def somebody_is_responsible_and_one_at_most_is_sure(self) -> None:
        held = self.held()
        assert held
        assert sum(case.custody is CaseCustody.OWN for case in held) <= 1

    def teardown(self) -> None:
        """Let everything arrive at last: then exactly one house holds the case."""
        while self.waiting() is not None:
            self.send_again()
            self.everything_arrives()
            for number in DESKS:
                self.answer(number, "accept")
            self.everything_arrives()
        self.everything_arrives()
        assert len(self.held()) == 1
        self.houses.close()
        self.second.close()
        shutil.rmtree(self.folder)

    def everything_arrives(self) -> None:
        while self.on_the_way:
            self.arrive(0, copied=False)


@pytest.mark.slow
def test_one_house_is_responsible_whatever_happens_on_the_way(
    founded: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "founded"
    shutil.copytree(founded, folder)
    houses = Houses(folder)
    second = worlds.a_desk(folder / "second", houses.clock)
    worlds.introduced(houses.head, second)
    case = worlds.a_case_in_stage_two(houses.head)
    second.close()
    houses.close()

    class Here(Movement):
        """The world of this test."""

    Here.founded, Here.case_id = folder, case.id
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=40, stateful_step_count=30, suppress_health_check=list(HealthCheck)
        ),
    )
