# SPDX-License-Identifier: EUPL-1.2
"""The proof that goes on beside the work, and the head that this account remembers."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.app import opening, watching
from hop_desktop.app.session import Session
from hop_desktop.domain.alarms import AlarmKind
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.journal import Fault
from hop_desktop.store import heads
from tests import worlds
from tests.worlds import HEAD, PASSPHRASE, TEACHER, Clock, surroundings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    worlds.a_kindergarten(tmp_path / "hoidla").close()
    return tmp_path / "hoidla"


def enter(folder: Path, login: str = HEAD, clock: Clock | None = None) -> Session:
    around = surroundings(folder, clock)._replace(heads=folder.parent / "konto" / "heads.json")
    return opening.unlock(around, login=login, passphrase=PASSPHRASE)


def to_the_end(session: Session, *, everything: bool = False) -> watching.Proving:
    proving = watching.begin(session, everything=everything)
    while proving.result is None:
        watching.go_on(session, proving)
    return proving


def test_everything_is_read_at_first_and_after_a_week_and_what_is_recent_between(
    folder: Path,
) -> None:
    clock = Clock()
    session = enter(folder, clock=clock)
    kinds = []
    for days in (0, 0, 6, 1, -1):
        clock.move(days=days)
        proving = to_the_end(session)
        assert proving.result is not None
        assert proving.result.ok
        assert proving.per_cent == 100
        kinds.append("recent" if proving.recent else "all")

    assert kinds == ["all", "recent", "recent", "all", "all"]
    session.close()


def test_a_step_ends_when_its_time_is_over(folder: Path) -> None:
    session = enter(folder)
    ticks = iter(range(1_000_000))
    proving = watching.begin(session, everything=True)
    steps = 0
    while proving.result is None:
        watching.go_on(session, proving, timer=lambda: float(next(ticks)))
        steps += 1

    assert steps > 1
    session.close()


def test_a_fault_is_told_once_and_stays_until_somebody_has_looked(folder: Path) -> None:
    session = enter(folder)
    session.store._database.run("UPDATE institution SET name = 'Varas'")
    for _ in range(2):
        assert not to_the_end(session, everything=True).proof.result.ok

    (alarm,) = watching.alarms(session)
    assert alarm.kind is AlarmKind.JOURNAL
    assert alarm.fault is not None
    assert alarm.fault.fault is Fault.ROW_CHANGED
    actions = [entry.action for entry in session.store.journal(limit=9)]
    assert actions.count("journal.fault-found") == 1
    watching.take_note(session, AlarmKind.JOURNAL)
    assert watching.alarms(session) == ()
    session.close()


def test_a_fault_found_after_the_lock_is_told_the_next_time(folder: Path) -> None:
    session = enter(folder)
    session.store._database.run("UPDATE institution SET name = 'Varas'")
    proving = watching.begin(session, everything=True)
    session.ended = True
    while proving.result is None:
        watching.go_on(session, proving)
    assert watching.alarms(session) == ()
    session.ended = False

    to_the_end(session, everything=True)

    (alarm,) = watching.alarms(session)
    assert alarm.kind is AlarmKind.JOURNAL
    session.close()


def test_a_teacher_neither_reads_nor_notes_what_is_for_the_head(folder: Path) -> None:
    session = enter(folder, TEACHER)

    assert watching.alarms(session) == ()
    assert watching.begin(session).recent
    with pytest.raises(NotAllowed):
        watching.take_note(session, AlarmKind.RIGHTS)
    with pytest.raises(NotAllowed):
        watching.prove(session)
    session.close()


def test_the_whole_folder_put_back_is_seen_by_the_head_that_was_remembered(folder: Path) -> None:
    enter(folder).close()
    shutil.copytree(folder, folder.parent / "vana")
    session = enter(folder)
    watching.prove(session)
    session.close()
    shutil.rmtree(folder)
    shutil.copytree(folder.parent / "vana", folder)

    session = enter(folder)
    result = to_the_end(session).proof.result

    assert result.first_fault is not None
    assert result.first_fault.fault is Fault.ROLLED_BACK
    assert watching.alarms(session)[0].kind is AlarmKind.JOURNAL
    session.close()
    # What was remembered is not written over by what is older.
    again = enter(folder)
    assert not to_the_end(again).proof.result.ok
    again.close()


def test_a_restored_store_is_another_life_and_no_fault(folder: Path) -> None:
    session = enter(folder)
    with session.write("rules.agreed") as tx:
        tx.backups.rise()
    assert to_the_end(session).proof.result.ok
    session.close()
    known = heads.seen(folder.parent / "konto" / "heads.json", session.store.id)
    assert known is not None
    assert known.incarnation == 1
    shutil.copytree(folder, folder.parent / "vana")
    session = enter(folder)
    with session.write("rules.agreed") as tx:
        tx.backups.rise()
    session.close()

    session = enter(folder)
    assert to_the_end(session).proof.result.ok
    session.close()


def test_a_shorter_journal_is_remembered_only_for_a_later_life(tmp_path: Path) -> None:
    path, store = tmp_path / "konto" / "heads.json", uuid4()
    for incarnation, seq, kept in ((0, 9, 9), (0, 8, 9), (1, 5, 5), (0, 99, 5), (1, 6, 6)):
        head = heads.SeenHead(incarnation=incarnation, seq=seq, hash="ab" * 32)
        heads.remember(path, store, head)
        seen = heads.seen(path, store)
        assert seen is not None
        assert seen.head.seq == kept


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"x": 1}', b"\xff" * 99, None])
def test_a_file_of_heads_that_makes_no_sense_has_seen_nothing(
    folder: Path, content: bytes | None
) -> None:
    path = folder.parent / "konto" / "heads.json"
    path.parent.mkdir()
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)

    session = enter(folder)
    assert to_the_end(session).proof.result.ok
    session.close()
    assert (heads.seen(path, session.store.id) is None) == (content is None)


def test_the_clock_is_watched_from_entry_to_entry(folder: Path) -> None:
    clock = Clock()
    clock.moment -= timedelta(days=1)
    session = enter(folder, clock=clock)

    (alarm,) = watching.alarms(session)
    entry = session.store.journal(limit=1)[0]

    assert (alarm.kind, alarm.at) == (AlarmKind.CLOCK_BACK, clock.moment)
    assert (entry.action, entry.reason) == ("clock.moved", "clock-back")
    session.close()
