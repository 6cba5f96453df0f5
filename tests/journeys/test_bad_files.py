# SPDX-License-Identifier: EUPL-1.2
"""What must not come in has its sentence and changes nothing; what must go out is not lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from driving import press, press_row, read

from hop_desktop.app import contacts, handover_reading, handovers, inbox
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.contacts import ConfirmedBy
from hop_desktop.domain.handovers import HandoverState
from tests import worlds
from tests.app.chain import forged
from tests.app.houses import dump
from tests.gui.case_ground import answer_question
from tests.gui.exchange import full_disk, posix_only
from tests.journeys import acts
from tests.journeys.office import Office, find_the_journal_whole
from tests.journeys.partners import CHILD, approved, partners, sealed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DAMAGED = "Pakett on rikutud või poolik ja jäi avamata."
NO_PACKAGE = "See fail ei ole üleandmispakett."
FOR_ANOTHER = "See pakett on suletud teisele saajale."


@dataclass(frozen=True)
class Table:
    """Everything that lies on the desk's table."""

    case: SupportCase
    package: Path
    of_strangers: Path
    of_unconfirmed: Path
    for_another: Path


@pytest.mark.slow
def test_every_bad_file_has_its_sentence_and_changes_nothing(
    house: Office, desk: Office, tmp_path: Path
) -> None:
    table = lay_the_table(house, desk, tmp_path)
    with desk.at_work(worlds.CASE_MANAGER):
        for path, sentence in files_that_are_wrong(table, tmp_path).items():
            with unchanged(desk):
                acts.bring(desk, path)
                read(sentence)
        with unchanged(desk):
            acts.bring(desk, table.of_unconfirmed)
            read("Saatja kontrollkood on võrdlemata.")
            press("Ava kontaktid")
            read("Kontrollkood võrdlemata")
        acts.bring(desk, table.package)
        read(f"Üleandmine: {CHILD}")
        with unchanged(desk):
            acts.bring(desk, table.package)
            read("See fail on juba vastu võetud. Midagi ei muutunud.")
    with desk.at_work(worlds.DESK_LEAD):
        find_the_journal_whole()


@contextmanager
def unchanged(office: Office) -> Iterator[None]:
    """Compare every row of every table, the journal included, before and after."""
    press("Saabunud")
    before = office.do(dump)
    yield
    assert office.do(dump) == before


def lay_the_table(house: Office, desk: Office, tmp_path: Path) -> Table:
    """Let the partner, a stranger, an unconfirmed house and a misled one write packages."""
    case, at_desk = partners(house, desk), worlds.unlocked(desk.folder, worlds.DESK_LEAD)
    _, package = sealed(house, case, tmp_path / "stick")
    at_other = worlds.a_desk(tmp_path / "other-desk")
    strange = handed_by_a_new_house(tmp_path / "strange", at_desk)
    unconfirmed = handed_by_a_new_house(tmp_path / "unconfirmed", at_desk, card_is_read=True)
    misled = handed_by_a_new_house(tmp_path / "misled", at_other)
    at_desk.close()
    at_other.close()
    return Table(
        case=case,
        package=package,
        of_strangers=strange,
        of_unconfirmed=unconfirmed,
        for_another=misled,
    )


def handed_by_a_new_house(folder: Path, to: Session, *, card_is_read: bool = False) -> Path:
    """Return a package of a house that the recipient has not confirmed."""
    other = worlds.a_kindergarten(folder / "store")
    recipient = contacts.read_card(other, contacts.write_card(to)[1]).contact.id
    contacts.confirm(other, recipient, how=ConfirmedBy.PHONE)
    if card_is_read:
        contacts.read_card(to, contacts.write_card(other)[1])
    case = worlds.a_case_in_stage_two(other)
    handover = worlds.a_sealed_handover(other, case.id, recipient)
    path = handovers.write_file(other, handover.id, folder)
    other.close()
    return path


def files_that_are_wrong(table: Table, folder: Path) -> dict[Path, str]:
    """Return files that are no whole package for this desk, with what is said of each."""
    whole, middle = table.package.read_bytes(), table.package.stat().st_size // 2
    made = {
        "kiri.cdoc2": ("Tere õhtust, šokolaad.".encode(), NO_PACKAGE),
        "tühi.cdoc2": (b"", NO_PACKAGE),
        "muudetud.cdoc2": (
            whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
            DAMAGED,
        ),
        "poolik.cdoc2": (whole[:middle], DAMAGED),
        "uuem.cdoc2": (
            whole[:4] + b"\x09" + whole[5:],
            "Pakett on tehtud programmi uuema versiooniga.",
        ),
    }
    for name, (content, _) in made.items():
        (folder / name).write_bytes(content)
    return {folder / name: sentence for name, (_, sentence) in made.items()} | {
        folder / "kadunud.cdoc2": NO_PACKAGE,
        folder / "kiri.docx": "„kiri.docx” ei sobi siia. Vali fail, mille lõpp on .cdoc2.",
        table.for_another: FOR_ANOTHER,
        table.of_strangers: "Saatja kontaktkaarti ei ole siin.",
    }


@pytest.mark.slow
def test_a_receipt_for_another_package_moves_nothing(
    house: Office, desk: Office, tmp_path: Path
) -> None:
    case = partners(house, desk)
    _, package = sealed(house, case, tmp_path)
    wrong, right = two_receipts(house, desk, package, tmp_path)
    with house.at_work(worlds.COORDINATOR):
        with unchanged(house):
            acts.bring(house, wrong)
            read("See kinnitus ei vasta ühelegi ootel üleandmisele.")
        with unchanged(house):
            acts.bring(house, package)
            read(FOR_ANOTHER)
        acts.bring(house, right)
        read("Vastus on käes: vastu võetud.")
        with unchanged(house):
            acts.bring(house, right)
            read("See fail on juba vastu võetud. Midagi ei muutunud.")


def two_receipts(house: Office, desk: Office, package: Path, folder: Path) -> tuple[Path, Path]:
    """Return a receipt that the desk signed for a handover nobody sent, and the right one."""
    at_desk = worlds.unlocked(desk.folder, worlds.DESK_LEAD)
    at_house = worlds.unlocked(house.folder, worlds.HEAD)
    arrival = inbox.take_in(at_desk, package.read_bytes())
    inbox.accept(at_desk, arrival.handover_id)
    right = inbox.write_answer(at_desk, arrival.handover_id, folder)
    of_nobody = {"handover_id": str(uuid4())}
    wrong = folder / "teine.cdoc2"
    wrong.write_bytes(forged(at_desk, right.read_bytes(), at_house, manifest=of_nobody))
    at_desk.close()
    at_house.close()
    return wrong, right


@posix_only
def test_a_full_disk_and_a_lost_stick_leave_the_package_sealed(
    house: Office, desk: Office, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    approved(house, partners(house, desk))
    with house.at_work(worlds.HEAD):
        seal_with_a_full_disk(house, stick)
        seal_into_a_folder_that_is_gone(house, tmp_path / "gone")
        write_on_a_full_stick(house, stick)
        first = write_at_last(house, stick)
    with house.at_work(worlds.HEAD):
        write_the_same_bytes_again(house, first, tmp_path / "again")
        find_the_journal_whole()
    with desk.at_work(worlds.CASE_MANAGER):
        acts.bring(desk, first)
        read(f"Üleandmine: {CHILD}")


def seal_with_a_full_disk(house: Office, stick: Path) -> None:
    press("Üleandmised")
    press_row(CHILD)
    read("Kokkuvõte, mida saaja loeb")
    with full_store(house):
        acts.seal(house, stick)
        read("Kettal ei ole ruumi ja muudatus jäi salvestamata.")
    assert state(house) is HandoverState.APPROVED
    assert list(stick.iterdir()) == []


@contextmanager
def full_store(house: Office) -> Iterator[None]:
    """Let the store grow no further: SQLite then answers as on a full disk."""

    def bound(session: Session, pages: int) -> None:
        session.store._database.all(f"PRAGMA max_page_count = {pages}")

    house.do(lambda session: bound(session, 1))
    yield
    house.do(lambda session: bound(session, 1 << 30))


def seal_into_a_folder_that_is_gone(house: Office, gone: Path) -> None:
    house.prepare(gone)
    answer_question("Sulge pakett")
    press("Sulge pakett")
    read("Paketti ei saanud sinna kirjutada")
    read("Pakett on suletud ja alles. Kontrolli, kas mälupulk on küljes, või vali teine koht.")
    assert state(house) is HandoverState.SEALED
    assert not gone.exists()


def write_on_a_full_stick(house: Office, stick: Path) -> None:
    house.prepare(stick)
    with full_disk():
        press("Vali koht uuesti")
        read("Pakett on suletud ja alles. Vabasta seal ruumi või vali teine koht ja proovi uuesti.")
    assert state(house) is HandoverState.SEALED
    assert list(stick.iterdir()) == []


def write_at_last(house: Office, stick: Path) -> Path:
    house.prepare(stick)
    press("Vali koht uuesti")
    read("Fail on kirjutatud")
    (file,) = stick.iterdir()
    acts.deliver()
    assert state(house) is HandoverState.DELIVERED
    return file


def write_the_same_bytes_again(house: Office, first: Path, folder: Path) -> None:
    folder.mkdir()
    press("Üleandmised")
    press_row(CHILD)
    house.prepare(folder)
    press("Kirjuta sama fail uuesti")
    read("Fail on kirjutatud")
    (again,) = folder.iterdir()
    assert (again.name, again.read_bytes()) == (first.name, first.read_bytes())


def state(house: Office) -> HandoverState:
    (row,) = house.do(handover_reading.handovers)
    return row.handover.state
