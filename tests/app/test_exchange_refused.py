# SPDX-License-Identifier: EUPL-1.2
"""Folders between houses: what also goes there, what is refused, and what fails on the way."""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.app import folder_choosing, folder_delivery, folder_intake, receivings, sendings
from hop_desktop.app.folder_reading import Watch
from hop_desktop.domain.errors import FolderMissing
from hop_desktop.domain.exchange_folders import DIRECTORY, Direction, file_name
from hop_desktop.domain.ids import CaseId, PackageId
from hop_desktop.domain.sendings import SendingState
from hop_desktop.store import files
from tests import worlds
from tests.app.computers import OFFICE, TEACHER, Computers, founded
from tests.app.county import KINDERGARTEN, County
from tests.app.houses import Houses, dump

OUT, IN = Direction.OUT, Direction.IN
DESK, OTHER = "desk-1", "desk-2"


def test_nobody_has_a_folder_until_one_for_sending_is_chosen(
    houses: Houses, tmp_path: Path
) -> None:
    head, desk = houses.head, houses.to_desk.id
    assert not folder_choosing.has_delivery_folders(head)
    assert folder_intake.look(head, Watch()).folders == ()
    folder_choosing.choose_folder(head, desk, IN, tmp_path)
    assert not folder_choosing.has_delivery_folders(head)

    folder_choosing.choose_folder(head, desk, OUT, tmp_path)

    assert folder_choosing.has_delivery_folders(houses.teacher)


def test_a_file_that_stands_under_the_name_of_the_pair_is_no_folder(
    houses: Houses, tmp_path: Path
) -> None:
    head, desk = houses.head, houses.to_desk.id
    place = folder_choosing.choose_folder(head, desk, OUT, tmp_path)
    folder_choosing.forget_folder(head, desk, OUT)
    place.rmdir()
    place.write_bytes(b"kellegi oma")
    before = dump(head)

    with pytest.raises(FolderMissing):
        folder_choosing.choose_folder(head, desk, OUT, tmp_path)

    assert dump(head) == before
    assert place.read_bytes() == b"kellegi oma"


def test_a_card_for_everybody_tells_whose_folder_could_not_be_written(
    houses: Houses, tmp_path: Path
) -> None:
    shutil.rmtree(folder_choosing.choose_folder(houses.head, houses.to_desk.id, OUT, tmp_path))

    assert folder_delivery.deliver_card(houses.head) == (0, (houses.to_desk.card.name,))


def test_a_folder_that_moves_away_while_it_is_written_keeps_nothing_elsewhere(
    houses: Houses, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = folder_choosing.choose_folder(houses.head, houses.to_desk.id, OUT, tmp_path)
    elsewhere, write = tmp_path / "mujal", files._write_new
    elsewhere.mkdir()

    def meanwhile(path: Path, data: bytes) -> None:
        write(path, data)
        if not place.is_symlink():
            place.rmdir()
            place.symlink_to(elsewhere)

    monkeypatch.setattr(files, "_write_new", meanwhile)

    assert folder_delivery.deliver_card(houses.head) == (0, (houses.to_desk.card.name,))
    assert list(elsewhere.iterdir()) == []


def test_who_is_informed_gets_the_file_too_where_there_is_a_folder(
    county: County, case_id: CaseId, tmp_path: Path
) -> None:
    house, other = county[KINDERGARTEN], county.contact(KINDERGARTEN, OTHER)
    handover, _ = county.hands_over(KINDERGARTEN, DESK, case_id, informed=(OTHER,))
    root = tmp_path / "ühine"
    root.mkdir()
    to_desk = folder_choosing.choose_folder(house, county.contact(KINDERGARTEN, DESK), OUT, root)
    path = folder_delivery.deliver(house, handover.id)
    assert [each.name for each in root.iterdir()] == [to_desk.name]

    to_other = folder_choosing.choose_folder(house, other, OUT, tmp_path)
    folder_delivery.deliver(house, handover.id)

    assert (to_other / path.name).read_bytes() == path.read_bytes()


def test_what_only_looks_like_a_directory_waits_for_a_person(
    houses: Houses, tmp_path: Path
) -> None:
    junk = b"pole kataloog"
    name = file_name(
        day="2026-11-24",
        sender="75000000",
        number=1,
        sha256=sha256(junk).hexdigest(),
        ending=DIRECTORY,
    )
    place = folder_choosing.choose_folder(houses.head, houses.to_desk.id, IN, tmp_path)
    place.mkdir()
    (place / name).write_bytes(junk)
    before = dump(houses.head)

    look = folder_intake.look(houses.head, Watch())

    assert [(each.file.path.name, each.ending) for each in look.candidates] == [(name, DIRECTORY)]
    assert look.news == ()
    assert dump(houses.head) == before


def test_the_answer_to_a_child_s_file_goes_into_its_senders_folder(tmp_path: Path) -> None:
    pcs = Computers(founded(tmp_path / "stores"))
    child = worlds.a_child_of(pcs[TEACHER])
    sending = sendings.send_within(pcs[TEACHER], child.id, pcs.contact(TEACHER, OFFICE))
    came = pcs.takes_in(OFFICE, pcs.written(TEACHER, sending.id)).receiving
    assert came is not None
    with pytest.raises(FolderMissing):  # nothing was sealed in answer to it
        folder_delivery.deliver_reply(pcs[OFFICE], PackageId(uuid4()))
    receivings.take(pcs[OFFICE], came.sending_id, child_id=None)
    with pytest.raises(FolderMissing):
        folder_delivery.deliver_reply(pcs[OFFICE], came.package_id)
    root = tmp_path / "ühine"
    root.mkdir()
    folder_choosing.choose_folder(pcs[OFFICE], pcs.contact(OFFICE, TEACHER), OUT, root)

    path = folder_delivery.deliver_reply(pcs[OFFICE], came.package_id)
    pcs.takes_in(TEACHER, path.read_bytes())

    answered = sendings.sending_file(pcs[TEACHER], sending.id).sending
    assert answered.state is SendingState.TAKEN
    pcs.close()
