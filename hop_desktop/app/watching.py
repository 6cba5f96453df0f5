# SPDX-License-Identifier: EUPL-1.2
"""Whether the store is what was written: proved bit by bit while somebody works.

At the start the latest entries and the rows they wrote are read, once a week everything. What is
wrong stands in sight of the administrators until one has taken note of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.alarms import Alarm, AlarmKind
from hop_desktop.domain.journal import Fault, JournalFault, Verification
from hop_desktop.store import heads
from hop_desktop.store.verification import Proof

A_WEEK = timedelta(days=7)
AT_A_TIME_S = 0.03
DONE = 100


@dataclass(slots=True)
class Proving:
    """A proof on its way, owned by the thread of the session."""

    proof: Proof
    recent: bool
    steps: Iterator[tuple[int, int]]
    per_cent: int = 0
    result: Verification | None = field(default=None)


def alarms(session: Session) -> tuple[Alarm, ...]:
    """Return what is to be looked into, for administrators; nothing for anybody else."""
    if not session.may(Action.ADMINISTER):
        return ()
    with session.read() as tx:
        return tx.alarms.all()


def take_note(session: Session, kind: AlarmKind) -> None:
    """Take an alarm out of sight: somebody has looked into it."""
    session.check(Action.ADMINISTER)
    with session.write("alarms.noted", reason=kind.value) as tx:
        tx.alarms.silence(kind)


def begin(session: Session, *, everything: bool = False) -> Proving:
    """Begin a proof: of what is recent, or of everything when that is due or asked for."""
    with session.read() as tx:
        proved = tx.alarms.proved_at()
    # A clock set back must not put the next proof off.
    is_due = proved is None or not timedelta(0) <= session.now() - proved < A_WEEK
    everything = everything or (is_due and session.may(Action.READ_JOURNAL))
    seen = _seen(session)
    outside = (seen.head,) if seen is not None else ()
    proof = session.store.proof(*outside, recent=not everything)
    return Proving(proof=proof, recent=not everything, steps=proof.steps())


def go_on(
    session: Session, proving: Proving, *, timer: Callable[[], float] = time.perf_counter
) -> Proving:
    """Prove on for some hundredths of a second; at the end its ``result`` is there."""
    until = timer() + AT_A_TIME_S
    for done, of in proving.steps:
        proving.per_cent = min(done * DONE // max(of, 1), DONE - 1)
        if timer() >= until:
            return proving
    proving.per_cent = DONE
    proving.result = _kept(session, proving)
    return proving


def prove(session: Session) -> Verification:
    """Prove everything at one stretch."""
    session.check(Action.READ_JOURNAL)
    proving = begin(session, everything=True)
    while proving.result is None:
        go_on(session, proving)
    return proving.result


def _seen(session: Session) -> heads.SeenHead | None:
    """Return the head that this account saw of this very life of the store."""
    if session.heads is None:
        return None
    seen = heads.seen(session.heads, session.store.id)
    with session.read() as tx:
        incarnation = tx.backups.incarnation()
    # Before a restoring the journal had another end; only a later life of it tells anything.
    return seen if seen is not None and seen.incarnation >= incarnation else None


def _kept(session: Session, proving: Proving) -> Verification:
    result = proving.proof.result
    if result.first_fault is not None:
        _sound(session, result.first_fault)
    else:
        if not proving.recent and not session.ended:
            with session.write("journal.proved") as tx:
                tx.alarms.note_proof(session.now())
        session.remember_head()
    return result


def _sound(session: Session, fault: JournalFault) -> None:
    if session.ended:
        return
    with session.read() as tx:
        if any(alarm.kind is AlarmKind.JOURNAL for alarm in tx.alarms.all()):
            return
    alarm = Alarm(kind=AlarmKind.JOURNAL, at=session.now(), fault=fault)
    with session.write("journal.fault-found", reason=_reason(fault)) as tx:
        tx.alarms.sound(alarm)


def _reason(fault: JournalFault) -> str:
    return Fault(fault.fault).value
