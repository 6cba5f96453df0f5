# SPDX-License-Identifier: EUPL-1.2
"""Folders between houses: what is put there, what is found there, and what never counts as sent."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.app import (
    contacts,
    directory_making,
    folder_choosing,
    folder_delivery,
    folder_intake,
    handover_reading,
    handovers,
    inbox,
)
from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.contacts import ContactRow
from hop_desktop.app.folder_intake import Candidate
from hop_desktop.app.folder_reading import Watch
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import (
    DiskFull,
    FileChanged,
    FolderMissing,
    Invalid,
    NotAllowed,
    SenderUnknown,
    WriteFailed,
)
from hop_desktop.domain.exchange_folders import Direction, FolderState
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import ContactId, StoreId
from hop_desktop.store import files
from tests import worlds
from tests.app.houses import Houses, dump
from tests.app.test_contacts import a_card, a_file
from tests.app.test_directories import UNTIL, a_listing

OUT, IN = Direction.OUT, Direction.IN


def sealed(houses: Houses) -> Handover:
    case = worlds.a_case_in_stage_two(houses.head)
    return worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)


def joined(houses: Houses, root: Path) -> None:
    """Let both houses use one place for what goes either way."""
    root.mkdir(exist_ok=True)
    for way in Direction:
        folder_choosing.choose_folder(houses.head, houses.to_desk.id, way, root)
        folder_choosing.choose_folder(houses.desk, houses.to_house.id, way, root)


def found(session: Session) -> tuple[Candidate, ...]:
    return folder_intake.look(session, Watch()).candidates


def test_a_case_goes_and_is_answered_through_one_folder_for_each_way(
    houses: Houses, tmp_path: Path
) -> None:
    joined(houses, tmp_path / "ühine")
    handover = sealed(houses)
    assert found(houses.desk) == ()

    path = folder_delivery.deliver(houses.head, handover.id)
    again = folder_delivery.deliver(houses.head, handover.id)
    assert path == again
    assert handover_reading.handover_file(houses.head, handover.id).handover.written_at is not None
    assert not handover_reading.handover_file(houses.head, handover.id).handover.delivered_on

    (candidate,) = found(houses.desk)
    assert (candidate.ending, candidate.contact) == (".cdoc2", "Pääsukese näidislasteaed")
    assert inbox.inbox(houses.desk) == ()
    taken = folder_intake.take(houses.desk, candidate)
    assert isinstance(taken, Arrival)
    assert taken.what is Arrived.OFFER
    assert found(houses.desk) == ()
    inbox.accept(houses.desk, handover.id)
    folder_delivery.deliver_answer(houses.desk, handover.id)
    (answer,) = found(houses.head)
    taken = folder_intake.take(houses.head, answer)
    assert isinstance(taken, Arrival)
    assert taken.what is Arrived.ANSWER
    assert {each.name for each in (tmp_path / "ühine").iterdir()} == {
        path.parent.name,
        "-to-".join(reversed(path.parent.name.split("-to-"))),
    }
    assert path.exists()


def test_a_request_to_have_it_back_goes_the_same_way(houses: Houses, tmp_path: Path) -> None:
    joined(houses, tmp_path / "ühine")
    handover = sealed(houses)
    folder_delivery.deliver(houses.head, handover.id)
    handovers.ask_back(houses.head, handover.id)

    folder_delivery.deliver(houses.head, handover.id)

    assert len(found(houses.desk)) == 2


def test_cards_and_directories_come_by_folder_too(houses: Houses, tmp_path: Path) -> None:
    joined(houses, tmp_path / "ühine")
    assert folder_delivery.deliver_card(houses.desk) == (1, ())
    (card,) = found(houses.head)
    taken = folder_intake.take(houses.head, card)
    assert isinstance(taken, ContactRow)
    assert found(houses.head) == ()
    a_listing(houses.desk, name="Öie Logopeed")
    directory_making.save_directory(houses.desk, tmp_path, expires_on=UNTIL)

    (first,) = found(houses.head)  # the first one waits for a person
    folder_intake.take(houses.head, first)
    a_listing(houses.desk, name="Jüri Politseinik")
    directory_making.save_directory(houses.desk, tmp_path, expires_on=UNTIL)
    look = folder_intake.look(houses.head, Watch())

    assert look.candidates == ()
    assert [(news.number, news.added) for news in look.news] == [(2, 1)]
    assert folder_intake.look(houses.head, Watch()).news == ()


def test_what_is_put_aside_is_offered_no_more_and_stays(houses: Houses, tmp_path: Path) -> None:
    joined(houses, tmp_path / "ühine")
    folder_delivery.deliver_card(houses.desk)
    (card,) = found(houses.head)

    folder_intake.put_aside(houses.head, card)

    assert found(houses.head) == ()
    assert card.file.path.exists()


def test_what_is_refused_stays_to_be_taken_later(houses: Houses, tmp_path: Path) -> None:
    joined(houses, tmp_path / "ühine")
    handover = sealed(houses)
    folder_delivery.deliver(houses.head, handover.id)
    contacts.report_mismatch(houses.desk, houses.to_house.id)
    (candidate,) = found(houses.desk)
    before = dump(houses.desk)

    with pytest.raises(Exception) as refused:
        folder_intake.take(houses.desk, candidate)

    assert not isinstance(refused.value, SenderUnknown)
    assert dump(houses.desk) == before
    assert len(found(houses.desk)) == 1
    candidate.file.path.write_bytes(b"muu")
    with pytest.raises(FileChanged):
        folder_intake.take(houses.desk, candidate)


def test_folders_are_chosen_so_that_only_one_house_writes(houses: Houses, tmp_path: Path) -> None:
    root = tmp_path / "ühine"
    root.mkdir()
    desk = houses.to_desk.id
    place = folder_choosing.choose_folder(houses.head, desk, OUT, root)
    assert place.parent == root
    assert place.is_dir()
    assert folder_choosing.choose_folder(houses.head, desk, OUT, place) == place
    there = folder_choosing.choose_folder(houses.head, desk, IN, root)
    assert there != place
    assert not there.exists()
    assert [
        (row.direction, row.state) for row in folder_choosing.folders_of(houses.teacher, desk)
    ] == [
        (OUT, FolderState.THERE),
        (IN, FolderState.MISSING),
    ]
    assert places(houses.head, desk)[OUT] == place

    other = contacts.read_card(houses.head, a_file(a_card())).contact
    twin = folder_choosing.choose_folder(houses.head, other.id, OUT, root)
    assert twin != place
    with pytest.raises(Invalid) as refused:
        folder_choosing.choose_folder(houses.head, desk, IN, houses.head.store.folder)
    assert refused.value.reason == "inside-store"
    for wrong in (tmp_path / "puudub", linked(tmp_path, root)):
        with pytest.raises(FolderMissing):
            folder_choosing.choose_folder(houses.head, desk, OUT, wrong)
    with pytest.raises(NotAllowed):
        folder_choosing.choose_folder(houses.teacher, desk, OUT, root)
    assert folder_intake.look(houses.teacher, Watch()).folders == ()
    folder_choosing.forget_folder(houses.head, desk, OUT)
    assert OUT not in places(houses.head, desk)
    assert place.is_dir()


def places(session: Session, contact: ContactId) -> dict[Direction, Path]:
    return {row.direction: row.place for row in folder_choosing.folders_of(session, contact)}


def test_no_two_contacts_share_a_folder(houses: Houses, tmp_path: Path) -> None:
    one, other = (
        contacts.read_card(
            houses.head,
            a_file(a_card(store_id=StoreId(uuid4()), registry_code="75000000")),
        ).contact
        for _ in range(2)
    )
    folder_choosing.choose_folder(houses.head, one.id, OUT, tmp_path)

    with pytest.raises(Invalid) as refused:
        folder_choosing.choose_folder(houses.head, other.id, OUT, tmp_path)

    assert refused.value.reason == "used-otherwise"


def test_what_an_engine_watches_sees_no_half(
    houses: Houses, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = folder_choosing.choose_folder(houses.head, houses.to_desk.id, OUT, tmp_path)
    write, written = files._write_new, []

    def told(path: Path, data: bytes) -> None:
        written.append(path.parent)
        write(path, data)

    monkeypatch.setattr(files, "_write_new", told)
    folder_delivery.deliver_card(houses.head)

    assert written == [houses.head.store.folder]
    assert len(list(place.iterdir())) == 1


def linked(tmp_path: Path, to: Path) -> Path:
    link = tmp_path / "viit"
    link.symlink_to(to)
    return link


# D8: what never counts as sent


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """Give a small volume where the system lets one, else a folder that can be taken away."""
    place = tmp_path / "pulk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)]
    subprocess.run(mount, capture_output=True, check=False)
    yield place
    subprocess.run(["umount", str(place)], capture_output=True, check=False)


def is_unsent(houses: Houses, handover: Handover) -> bool:
    return handover_reading.handover_file(houses.head, handover.id).handover.written_at is None


def pull_out(stick: Path) -> None:
    if stick.is_mount():
        subprocess.run(["umount", str(stick)], check=True)
    else:
        shutil.rmtree(stick)


def test_a_stick_that_was_pulled_out_never_counts_as_sent(houses: Houses, stick: Path) -> None:
    handover = sealed(houses)
    place = folder_choosing.choose_folder(houses.head, houses.to_desk.id, OUT, stick)
    pull_out(stick)
    place.mkdir(parents=True, exist_ok=True) if stick.exists() else None
    before = dump(houses.head)

    if stick.exists():  # an empty folder stands there still, on another disk
        with pytest.raises(FolderMissing):
            folder_delivery.deliver(houses.head, handover.id)
        assert list(place.iterdir()) == []
    else:
        with pytest.raises(FolderMissing):
            folder_delivery.deliver(houses.head, handover.id)
    assert dump(houses.head) == before
    assert is_unsent(houses, handover)


def test_a_full_stick_never_counts_as_sent(houses: Houses, stick: Path) -> None:
    handover = sealed(houses)
    place = folder_choosing.choose_folder(houses.head, houses.to_desk.id, OUT, stick)
    if not stick.is_mount():
        place.rmdir()
        place.write_bytes(b"")
    else:
        fill(stick)

    with pytest.raises((DiskFull, WriteFailed, FolderMissing)):
        folder_delivery.deliver(houses.head, handover.id)

    assert is_unsent(houses, handover)
    assert not place.is_dir() or list(place.iterdir()) == []


def fill(stick: Path) -> None:
    with (stick / "muu").open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)) == 4096:
                pass
        except OSError:
            return


def test_a_half_left_there_is_made_whole_and_other_files_stay(
    houses: Houses, tmp_path: Path
) -> None:
    joined(houses, tmp_path / "ühine")
    handover = sealed(houses)
    path = folder_delivery.deliver(houses.head, handover.id)
    whole = path.read_bytes()
    path.write_bytes(whole[:100])
    other = path.with_name("kellegi.txt")
    other.write_bytes(b"muu")
    assert found(houses.desk) == ()

    folder_delivery.deliver(houses.head, handover.id)

    assert path.read_bytes() == whole
    assert {each.name for each in path.parent.iterdir()} == {path.name, "kellegi.txt"}
    assert date(2026, 11, 24) < UNTIL
