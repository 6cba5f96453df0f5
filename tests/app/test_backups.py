# SPDX-License-Identifier: EUPL-1.2
"""Backups as the people of a house make them, check them, and come back from them."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.app import backups, handover_reading, handovers, opening, resync
from hop_desktop.app import house as own_house
from hop_desktop.app.session import Session
from hop_desktop.app.surroundings import Surroundings, current
from hop_desktop.domain.backups import BackupPlan
from hop_desktop.domain.errors import (
    BackupNotFresh,
    BackupPlaceMissing,
    HandoversLocked,
    Invalid,
    NotAllowed,
    StoreEnded,
)
from hop_desktop.domain.institution import Place
from hop_desktop.store import ballast
from hop_desktop.store.backup_file import silent
from tests import worlds
from tests.app.houses import Houses
from tests.worlds import HEAD, PASSPHRASE, TEACHER, Clock


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a folder for backups."""
    folder = tmp_path / "mälupulk"
    folder.mkdir()
    return folder


@pytest.fixture
def clock() -> Clock:
    """Give the clock of the house."""
    return Clock()


@pytest.fixture
def around(tmp_path: Path, clock: Clock) -> Surroundings:
    """Give what the program is started with."""
    return worlds.surroundings(tmp_path / "andmed", clock)


@pytest.fixture
def head(around: Surroundings, clock: Clock, place: Path) -> Session:
    """Give the head of a house whose backups go to a stick."""
    head = worlds.a_kindergarten(around.folder, clock)
    backups.change_plan(head, BackupPlan(folder=str(place)))
    return head


def made(session: Session) -> Path:
    task = backups.begin(session)
    return task.folder / backups.note(session, task.run(silent)).name


def teacher_after(head: Session, around: Surroundings) -> Session:
    head.close()
    return opening.unlock(around, login=TEACHER, passphrase=PASSPHRASE)


def test_a_backup_made_by_hand_is_journalled_and_known(head: Session) -> None:
    made(head)

    state = backups.state(head)
    assert state.days == 0
    assert state.taken is not None
    assert head.store.journal(limit=1)[0].action == "backup.made"


def test_without_a_place_the_head_is_asked_for_one(tmp_path: Path) -> None:
    with pytest.raises(Invalid) as refused:
        backups.begin(worlds.a_kindergarten(tmp_path))

    assert (refused.value.field, refused.value.reason) == ("folder", "empty")


def test_a_teacher_plans_makes_and_checks_none_by_hand(
    head: Session, around: Surroundings, place: Path
) -> None:
    path = made(head)
    teacher = teacher_after(head, around)

    for refused in (
        lambda: backups.state(teacher),
        lambda: backups.begin(teacher),
        lambda: backups.change_plan(teacher, BackupPlan(folder=str(place))),
        lambda: backups.begin_check(teacher, path),
        lambda: backups.end_here(teacher),
        lambda: backups.resume_here(teacher),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_once_a_day_it_is_made_by_itself_whoever_is_there(
    head: Session, around: Surroundings, clock: Clock
) -> None:
    teacher = teacher_after(head, around)

    task = backups.begin_due(teacher)
    assert task is not None
    backups.note(teacher, task.run(silent))
    assert backups.begin_due(teacher) is None

    clock.move(days=1)
    assert backups.begin_due(teacher) is not None


def test_who_wants_none_by_itself_gets_none(head: Session, place: Path) -> None:
    backups.change_plan(head, BackupPlan(folder=str(place), automatic=False))

    assert backups.begin_due(head) is None


def test_a_house_can_give_its_place_up_again(head: Session) -> None:
    state = backups.change_plan(head, BackupPlan())

    assert state.plan.folder == ""
    assert backups.begin_due(head) is None


def test_the_stores_own_folder_is_no_place(head: Session) -> None:
    inside = head.store.folder / "koopiad"
    inside.mkdir()

    with pytest.raises(Invalid) as refused:
        backups.change_plan(head, BackupPlan(folder=str(inside)))

    assert refused.value.reason == "inside-store"


def test_a_folder_that_is_not_there_is_no_place(head: Session, tmp_path: Path) -> None:
    with pytest.raises(BackupPlaceMissing):
        backups.change_plan(head, BackupPlan(folder=str(tmp_path / "pole")))


def test_the_head_is_reminded_and_the_teacher_is_not(
    head: Session, around: Surroundings, clock: Clock
) -> None:
    assert backups.care(head).backup_days is None
    clock.move(days=7)
    assert backups.care(head) == backups.Care(backup_days=7)
    made(head)
    assert backups.care(head).backup_days is None
    clock.move(days=8)
    assert backups.care(head) == backups.Care(backup_days=8, was_backed_up=True)

    assert backups.care(teacher_after(head, around)).backup_days is None


def test_a_full_disk_is_told_before_it_is_full(
    head: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert backups.care(head).room is None
    monkeypatch.setattr(ballast, "SCARCE", 10**18)

    assert backups.care(head).room is not None


def test_the_head_checks_a_backup(head: Session) -> None:
    path = made(head)

    found = backups.note_check(head, backups.begin_check(head, path).run(silent))

    assert found.made_at == worlds.NOON
    assert head.store.journal(limit=1)[0].action == "backup.checked"


def test_before_any_key_a_backup_tells_when_it_was_made_and_who_can_open_it(
    head: Session,
) -> None:
    found = backups.look(made(head))

    assert found.made_at == worlds.NOON
    assert {HEAD, TEACHER} <= set(found.logins)


# Coming back


def test_on_a_new_computer_the_store_comes_to_where_the_program_looks(
    head: Session, tmp_path: Path, clock: Clock
) -> None:
    path = made(head)
    fresh = worlds.surroundings(tmp_path / "uus arvuti", clock)

    after = restored(path, fresh)

    assert after.folder == fresh.folder
    again = opening.unlock(after, login=HEAD, passphrase=PASSPHRASE)
    assert len(own_house.groups(again)) == len(own_house.groups(head))


def restored(path: Path, around: Surroundings) -> Surroundings:
    way = backups.by_passphrase(HEAD, PASSPHRASE)
    return backups.RestoreTask(around=around, path=path, way=way).run(silent)


def test_beside_a_broken_store_it_comes_to_a_folder_of_its_own_and_the_old_one_stays(
    head: Session, around: Surroundings
) -> None:
    path = made(head)
    head.close()
    (around.folder / "store.db").write_bytes(b"rikutud")
    before = {name.name: name.read_bytes() for name in around.folder.iterdir() if name.is_file()}

    after = restored(path, around)

    assert after.folder.parent == around.folder
    assert current(around.folder) == after.folder
    for name, data in before.items():
        assert (around.folder / name).read_bytes() == data
    opening.unlock(after, login=HEAD, passphrase=PASSPHRASE).close()
    again = restored(path, after)  # and once more, on the same day
    assert again.folder != after.folder
    assert current(around.folder) == again.folder


def test_without_a_restoring_the_store_is_where_it_was_founded(tmp_path: Path) -> None:
    assert current(tmp_path) == tmp_path


@pytest.mark.parametrize("content", ["", "../kuri", "andmed-/etc", "muu", "andmed-..", "\0"])
def test_a_place_that_no_restoring_wrote_is_not_followed(tmp_path: Path, content: str) -> None:
    (tmp_path / "store.place").write_text(content, encoding="utf-8")

    assert current(tmp_path) == tmp_path


def test_after_a_restoring_nothing_is_sealed_until_the_head_says_so(
    houses: Houses, tmp_path: Path, place: Path
) -> None:
    head = houses.head
    backups.change_plan(head, BackupPlan(folder=str(place)))
    path = made(head)
    after = restored(path, worlds.surroundings(tmp_path / "uus", Clock()))
    again = opening.unlock(after, login=HEAD, passphrase=PASSPHRASE)
    case = worlds.a_case_in_stage_two(again)

    assert backups.care(again).handovers_locked
    with pytest.raises(HandoversLocked):
        worlds.a_sealed_handover(again, case.id, houses.to_desk.id)

    resync.settle_by_word(again, houses.to_desk.id)
    resync.unlock(again)

    assert not backups.care(again).handovers_locked
    (begun,) = handover_reading.handovers(again)
    sealed = handovers.seal(again, begun.handover.id)
    assert sealed.sealed_at is not None
    with again.read() as tx:
        assert tx.packages.last_sent(houses.to_desk.id, 1) is not None


# Moving


def test_after_moving_the_old_store_is_read_only_until_it_is_resumed(
    head: Session, around: Surroundings
) -> None:
    made(head)

    state = backups.end_here(head)

    assert state.is_ended
    with pytest.raises(StoreEnded):
        own_house.add_group(head, name="Kägud", place=Place.KINDERGARTEN)
    head.close()
    later = opening.unlock(around, login=HEAD, passphrase=PASSPHRASE)
    assert own_house.groups(later)
    with pytest.raises(StoreEnded):
        own_house.add_group(later, name="Kägud", place=Place.KINDERGARTEN)
    assert backups.begin_due(later) is None

    assert backups.resume_here(later).handover_lock is not None
    own_house.add_group(later, name="Kägud", place=Place.KINDERGARTEN)


def test_nothing_is_ended_whose_last_change_is_in_no_backup(head: Session) -> None:
    with pytest.raises(BackupNotFresh):
        backups.end_here(head)
    made(head)
    own_house.add_group(head, name="Kägud", place=Place.KINDERGARTEN)

    with pytest.raises(BackupNotFresh):
        backups.end_here(head)


def test_nothing_is_ended_whose_backup_is_further_back_than_is_looked(
    head: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(head)
    monkeypatch.setattr(backups, "MOST_ENTRIES", 1)

    with pytest.raises(BackupNotFresh):
        backups.end_here(head)
