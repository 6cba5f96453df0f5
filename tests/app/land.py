# SPDX-License-Identifier: EUPL-1.2
"""Six houses, one case, and everything that can happen to files and stores on the way.

People write, hand over, ask back, answer, forward and hand back, while files are lost, copied,
late and out of order, a house is away for long, and a store is restored from an older copy. At no
moment are two houses sure that they hold the case. When all has arrived at last, exactly one house
holds it, with every entry once and in its newest words.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
)

from hop_desktop.app import cases, handovers, inbox, observations, supplements
from hop_desktop.domain.cases import CaseCustody, MeasureKind
from hop_desktop.domain.errors import (
    HandoversLocked,
    ReceiptNotExpected,
    ResyncNotExpected,
    SupplementNotExpected,
)
from hop_desktop.domain.handovers import HandoverState, IncomingState
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.observations import Observation
from tests import worlds
from tests.app.county import KINDERGARTEN, County, File, founded

HOUSES = st.integers(0, 10**6)
ACTS = [
    act
    for act, weight in {
        "write": 2,
        "notice": 1,
        "reword": 2,
        "listen": 1,
        "hand_over": 3,
        "answer": 3,
        "ask_back": 1,
        "send_again": 1,
        "supply": 2,
        "arrive": 8,
        "arrive_and_stay": 2,
        "get_lost": 1,
        "leave_or_come_back": 1,
        "back_up": 1,
        "restore": 1,
        "ask_round": 1,
    }.items()
    for _ in range(weight)
]
ROUNDS, MOST_COPIES = 60, 4

# What a file may rightly meet that comes late, or at a store that is asking round.
IN_VAIN = (HandoversLocked, ReceiptNotExpected, ResyncNotExpected, SupplementNotExpected)


class Land(RuleBasedStateMachine):
    """The world: houses, the files between them, and what was written."""

    founded: Path
    case_id: CaseId
    restores: int
    runs = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).runs += 1
        self.folder = Path(tempfile.mkdtemp(dir=self.founded.parent))
        shutil.copytree(self.founded, self.folder / "county")
        self.county = County(self.folder / "county")
        self.on_the_way: list[tuple[str, File]] = []
        self.away: set[str] = set()
        self.written: dict[str, str] = {}
        self.noticed: dict[int, tuple[Observation, int]] = {}
        self.said = ""
        self.copies: list[tuple[str, Path, frozenset[str]]] = []
        self.restored = self.number = 0

    def house(self, pick: int) -> str:
        return self.county.names[pick % len(self.county.names)]

    def ours(self, name: str) -> bool:
        case = self.county.case(name, self.case_id)
        return case is not None and case.is_ours

    # One rule for all: rules of their own would be left out of many runs altogether.

    @rule(act=st.sampled_from(ACTS), pick=HOUSES)
    def happens(self, act: str, pick: int) -> None:
        """Let one thing happen to one of the houses or files."""
        getattr(self, act)(pick)

    # What people do

    def write(self, pick: int) -> None:
        """Write about the case, as long as one is responsible."""
        holders = self.county.owners(self.case_id)
        if not holders:
            return
        name = holders[pick % len(holders)]
        self.number += 1
        text = f"Kirje {self.number}"
        session = self.county[name]
        self.county.clock.move(seconds=61)
        cases.add_measure(
            session, self.case_id, on=session.today(), kind=MeasureKind.MEASURE, what=text
        )
        self.written[text] = name

    def notice(self, pick: int) -> None:
        """Let somebody in the kindergarten notice something, as long as the case is there."""
        del pick
        if KINDERGARTEN not in self.county.owners(self.case_id):
            return
        self.number += 1
        session = self.county[KINDERGARTEN]
        self.county.clock.move(seconds=61)
        child = cases.case_file(session, self.case_id).child
        seen = worlds.an_observation_of(session, child, facts=f"Vaatlus {self.number} 0")
        self.noticed[self.number] = seen, 0

    def reword(self, pick: int) -> None:
        """Let the author of an observation find better words, wherever the case is."""
        found = sorted(set(self.noticed) & set(self.versions(KINDERGARTEN)))
        if not found:
            return
        number = found[pick % len(found)]
        seen, _ = self.noticed[number]
        self.number += 1
        self.county.clock.move(seconds=61)
        observations.reword(
            self.county[KINDERGARTEN],
            seen.id,
            facts=f"Vaatlus {number} {self.number}",
            child_words="",
            judgement="",
        )
        self.noticed[number] = seen, self.number

    def listen(self, pick: int) -> None:
        """Write down what the child says, as long as one is responsible."""
        holders = self.county.owners(self.case_id)
        if not holders:
            return
        self.number += 1
        self.county.clock.move(seconds=61)
        self.said = f"Sõna {self.number}"
        session = self.county[holders[pick % len(holders)]]
        cases.save_voices(session, self.case_id, child=self.said, parent="")

    def hand_over(self, pick: int) -> None:
        """Hand the case on, or back; now and then somebody else is told."""
        for name in self.county.names:
            case = self.county.case(name, self.case_id)
            sure = case is not None and case.custody is CaseCustody.OWN
            if sure and not self.county.is_locked(name):
                others = [other for other in self.county.names if other != name]
                there = others[pick % len(others)]
                told = others[pick // 7 % len(others)]
                informed = (told,) if told != there and pick % 3 == 0 else ()
                _, file = self.county.hands_over(name, there, self.case_id, informed)
                self.send(name, file)
                for other in informed:
                    self.send(name, File(to=other, data=file.data))
                return

    def ask_back(self, pick: int) -> None:
        """Ask an open handover back, wherever it is."""
        del pick
        for name in self.county.names:
            self.asks_back(name)

    def asks_back(self, name: str) -> None:
        with self.county[name].read() as tx:
            handover = tx.handovers.open_of_case(self.case_id)
        asked = handover is not None and handover.state in {
            HandoverState.SEALED,
            HandoverState.DELIVERED,
        }
        if handover is not None and asked and not self.county.is_locked(name):
            self.send(name, self.county.asks_back(name, handover.id))

    def answer(self, pick: int) -> None:
        """Answer an offer: mostly by accepting it."""
        found = [
            (name, item.handover_id)
            for name in self.county.names
            if not self.county.is_locked(name)
            for item in inbox.inbox(self.county[name])
            if item.awaits_answer
        ]
        if found:
            name, handover_id = found[pick % len(found)]
            verdict = self.county.accepts if pick % 4 else self.county.declines
            self.send(name, verdict(name, handover_id))

    def send_again(self, pick: int) -> None:
        """Write again what is waited for: the handover, its asking back, the answers given."""
        self.resend(self.house(pick))

    def supply(self, pick: int) -> None:
        """Send what the new owner lacks."""
        names = self.county.names
        for number in range(len(names)):
            self.supplies(names[(pick + number) % len(names)])

    def supplies(self, name: str) -> None:
        with self.county[name].read() as tx:
            known = tx.cases.find(self.case_id) is not None
        if known and supplements.owed_of_case(self.county[name], self.case_id) is not None:
            self.send(name, self.county.supplies(name, self.case_id))

    # What becomes of the files

    def arrive(self, pick: int) -> None:
        """Let a file arrive."""
        self.arrive_and_stay(pick, stays=False)

    def arrive_and_stay(self, pick: int, *, stays: bool = True) -> None:
        """Let a file arrive, not for the last time."""
        waiting = [way for way in self.on_the_way if way[1].to not in self.away]
        if not waiting:
            return
        way = waiting[pick % len(waiting)]
        if not stays:
            self.on_the_way.remove(way)
        self.take_in(*way)

    def get_lost(self, pick: int) -> None:
        """Lose a file for good."""
        if not self.on_the_way:
            return
        del self.on_the_way[pick % len(self.on_the_way)]

    def send(self, sender: str, file: File) -> None:
        self.on_the_way.append((sender, file))

    def take_in(self, sender: str, file: File) -> None:
        try:
            arrival = self.county.takes_in(file)
        except IN_VAIN:
            return
        for reply in self.county.replies(file.to, arrival, sender):
            self.send(file.to, reply)

    def resend(self, name: str) -> None:
        if self.county.is_locked(name):
            return
        with self.county[name].read() as tx:
            handover = tx.handovers.open_of_case(self.case_id)
            incoming = tx.incoming.of_case(self.case_id)
        if handover is not None and handover.is_waiting:
            self.send(name, self.county.handover_file(name, handover.id))
            if handover.state is HandoverState.WITHDRAWING:
                path = handovers.write_withdrawal(self.county[name], handover.id, self.folder)
                there = self.county.house_of(name, handover.recipient)
                self.send(name, File(to=there, data=path.read_bytes()))
        for item in incoming:
            if item.state is not IncomingState.OFFERED and not item.for_information:
                self.send(name, self.county.answer_file(name, item.handover_id))

    # Long absence, and stores put back

    def leave_or_come_back(self, pick: int) -> None:
        """Let a house be away: nothing arrives there meanwhile."""
        self.away ^= {self.house(pick)}

    def back_up(self, pick: int) -> None:
        """Copy a store."""
        if self.restores == 0 or len(self.copies) > MOST_COPIES:
            return
        name = self.house(pick)
        self.copies.append((name, self.county.copy(name), self.held(name)))

    def restore(self, pick: int) -> None:
        """Put a store back: what it wrote since and no other store has is gone."""
        if not self.copies or self.restored >= self.restores:
            return
        name, copy, held = self.copies[pick % len(self.copies)]
        elsewhere = {
            text for other in self.county.names if other != name for text in self.held(other)
        }
        self.county.restored(name, copy)
        self.restored += 1
        if name == KINDERGARTEN:
            self.forget_what_nobody_has()
        if not any(self.said in self.sayings(each) | self.came(each) for each in self.county.names):
            self.said = ""
        self.written = {
            text: author
            for text, author in self.written.items()
            if author != name or text in held or text in elsewhere
        }

    def ask_round(self, pick: int) -> None:
        """Ask what was forgotten."""
        name = self.house(pick)
        for question in self.county.asks_round(name):
            self.send(name, question)

    def forget_what_nobody_has(self) -> None:
        """Expect of the kindergarten's observations what some store still has of them."""
        self.county.clock.move(seconds=61)
        known: dict[int, int] = {}
        for name in self.county.names:
            for number, version in self.versions(name).items():
                known[number] = max(known.get(number, -1), version)
        self.noticed = {
            number: (seen, known[number])
            for number, (seen, _) in self.noticed.items()
            if number in known
        }

    # What must hold

    def versions(self, name: str) -> dict[int, int]:
        """Return the version in which a house shows each observation; each is shown once."""
        with self.county[name].read() as tx:
            if tx.cases.find(self.case_id) is None:
                return {}
        file = cases.case_file(self.county[name], self.case_id)
        facts = [item.observation.facts for item in file.observations]
        facts += [entry.text for entry in file.received]
        shown = [text.split()[1:] for text in facts if text.startswith("Vaatlus ")]
        found = {int(number): int(version) for number, version in shown}
        assert len(found) == len(shown)
        return found

    def held(self, name: str) -> frozenset[str]:
        return frozenset(self.texts(name))

    def texts(self, name: str) -> Counter[str]:
        """Return every entry that a house shows of the case, own and received, by its words."""
        with self.county[name].read() as tx:
            if tx.cases.find(self.case_id) is None:
                return Counter()
        file = cases.case_file(self.county[name], self.case_id)
        own = [item.measure.what for item in file.measures]
        came = [entry.text for entry in file.received]
        return Counter(text for text in (*own, *came) if text.startswith("Kirje "))

    def sayings(self, name: str) -> set[str]:
        """Return the child's words that a house shows, its own record and what came later."""
        case = self.county.case(name, self.case_id)
        if case is None:
            return set()
        came = cases.case_file(self.county[name], self.case_id).received
        return {case.child_voice, *(entry.child_words for entry in came), ""}

    def came(self, name: str) -> set[str]:
        """Return the child's words in all handovers that came to a house, whatever it answered."""
        with self.county[name].read() as tx:
            met = [item.handover_id for item in tx.incoming.of_case(self.case_id)]
            return {tx.received.content(handover_id).child_voice for handover_id in met}

    @invariant()
    def never_are_two_houses_sure(self) -> None:
        sure = [
            name
            for name in self.county.owners(self.case_id)
            if not self.county.is_locked(name)
            and (case := self.county.case(name, self.case_id)) is not None
            and case.custody is CaseCustody.OWN
        ]
        assert len(sure) <= 1

    @invariant()
    def somebody_is_responsible(self) -> None:
        asking = any(map(self.county.is_locked, self.county.names))
        assert asking or self.county.owners(self.case_id)

    def teardown(self) -> None:
        """Let everything arrive at last, and look."""
        try:
            self.come_to_rest()
            (owner,) = self.county.owners(self.case_id)
            case = self.county.case(owner, self.case_id)
            assert case is not None
            assert case.custody is CaseCustody.OWN
            shown = self.texts(owner)
            assert set(self.written) <= set(shown)
            assert set(shown.values()) <= {1}
            assert self.said in self.sayings(owner)
            versions = self.versions(owner)
            for number, (_, newest) in self.noticed.items():
                assert versions[number] >= newest
        finally:
            self.county.close()
            shutil.rmtree(self.folder)

    def come_to_rest(self) -> None:
        self.away.clear()
        for _ in range(ROUNDS):
            self.everything_arrives()
            for number, name in enumerate(self.county.names):
                self.ask_round(number)
                self.everything_arrives()
                self.resend(name)
                self.everything_arrives()
                self.answer(number)
                self.everything_arrives()
                self.supply(number)
                self.everything_arrives()
            if self.is_at_rest():
                return
        raise AssertionError("nothing comes to rest")

    def everything_arrives(self) -> None:
        for _ in range(10_000):
            if not self.on_the_way:
                return
            self.take_in(*self.on_the_way.pop(0))
        raise AssertionError("files beget files for ever")

    def is_at_rest(self) -> bool:
        for name in self.county.names:
            with self.county[name].read() as tx:
                if tx.handovers.open_of_case(self.case_id) is not None:
                    return False
                known = tx.cases.find(self.case_id) is not None
            if known and supplements.owed_of_case(self.county[name], self.case_id) is not None:
                return False
        return not any(map(self.county.is_locked, self.county.names))


def land_of(folder: Path, *, desks: int, restores: int) -> type[Land]:
    """Found a county with one case and return the world of which every run gets a copy."""
    founded(folder, desks)
    county = County(folder)
    case = worlds.a_case_in_stage_two(county[KINDERGARTEN])
    county.close()

    class Here(Land):
        """The world of these runs."""

    Here.founded, Here.case_id, Here.restores = folder, case.id, restores
    return Here
