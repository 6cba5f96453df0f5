# SPDX-License-Identifier: EUPL-1.2
"""A received handover as the case manager meets it: whose it is, what it says, one answer."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import cases, inbox, unpacking
from hop_desktop.domain import packages
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.handovers import IncomingState
from hop_desktop.domain.staff import Role
from hop_desktop.gui.dialogs.viewer import FileViewer
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.incoming_page import IncomingPage
from tests.gui.case_ground import names, press, reads, shown
from tests.gui.exchange import fits, forged, handed, signed_anew, taken_in
from tests.gui.fingers import type_text
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def offered(house: House, desk: House, tmp_path: Path) -> IncomingPage:
    _, package = handed(house, desk, tmp_path / "pulk")
    received = taken_in(desk, package)
    return opened(desk, received.handover_id)


def opened(desk: House, handover_id: object) -> IncomingPage:
    page = shown(desk, Where(page=PageName.INCOMING, id=handover_id))  # type: ignore[arg-type]
    assert isinstance(page, IncomingPage)
    return page


def state_now(desk: House) -> IncomingState:
    return desk.do(inbox.inbox)[0].state


def test_the_page_says_whose_it_is_and_that_it_is_whole(
    house: House, desk: House, tmp_path: Path
) -> None:
    page = offered(house, desk, tmp_path)

    assert page.ui.header.title() == "Üleandmine: Mari Maasikas"
    assert reads(page, "Näidislasteaed Mõmmik · saabus 24.11.2026")
    assert reads(page, "Pakett on terve: ühtegi faili ei ole muudetud.")
    assert reads(page, "Kai Lepp võrdles telefonis 24.11.2026")
    assert reads(page, "Vaja on peretöötajat väljastpoolt.")
    assert "Üleandmise kokkuvõte" in page.ui.summary.pile.accessibleDescription()


def test_the_content_is_read_part_by_part(house: House, desk: House, tmp_path: Path) -> None:
    page = offered(house, desk, tmp_path)

    press(desk, page, "Sisu osade kaupa")

    for words in (
        "Pärna tee 3",
        "Külli Maasikas · ema",
        "Kuulmine on korras",
        "Tahan vaikselt mängida.",
        "Kattis hommikuringis kõrvad ja läks ukse juurde.",
        "Palub abi kahesõnalise lausega",
        "Pildikaardid hommikuringis",
    ):
        assert reads(page, words), words
    assert not reads(page, "Sinikas õlavarrel.")
    press(desk, page, "Logopeedi hinnang")
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, FileViewer)
    viewer.reject()


def test_what_contradicts_an_entry_known_here_is_told(
    house: House, desk: House, tmp_path: Path
) -> None:
    _, package = handed(house, desk, tmp_path / "pulk")
    first = taken_in(desk, package)
    desk.do(lambda session: inbox.accept(session, first.handover_id))
    page = opened(desk, first.handover_id)
    assert not reads(page, "Kirjed, mis jäävad välja")
    package.write_bytes(told_otherwise(house, desk, package))

    page = opened(desk, taken_in(desk, package).handover_id)

    assert reads(page, "Kirjed, mis jäävad välja")
    assert reads(page, "Helista saatjale tema kodulehel oleval numbril ja küsi, kumb on õige.")
    assert reads(page, "Kattis kõrvad ja läks õue.")
    fits(page)


def told_otherwise(house: House, desk: House, package: Path) -> bytes:
    """Return the handover anew: another number, and one entry of the same revision changed."""
    files = desk.do(lambda session: unpacking.reopen(session, package.read_bytes()))
    other, content = str(uuid4()), msgspec.json.decode(files[packages.CONTENT])
    content |= {"handover_id": other, "ownership": content["ownership"] + 1}
    seen = next(entry for entry in content["entries"] if entry["kind"] == "observation")
    seen["text"] = "Kattis kõrvad ja läks õue."
    manifest = msgspec.json.decode(files[packages.MANIFEST])
    manifest |= {"package_id": str(uuid4()), "handover_id": other}
    manifest |= {"ownership": content["ownership"], "sequence": manifest["sequence"] + 1}
    signed = signed_anew(house, msgspec.json.encode(manifest), msgspec.json.encode(content))
    return forged(desk, package, signed)


def test_accepting_makes_the_case_ours(house: House, desk: House, tmp_path: Path) -> None:
    page = offered(house, desk, tmp_path)

    press(desk, page, "Võta vastu")
    assert reads(page, "Siis vastutad juhtumi eest sina.")
    press(desk, page, "Võta vastu")

    assert state_now(desk) is IncomingState.ACCEPTED
    assert reads(page, "Juhtum on vastu võetud")
    assert page.ui.writeButton.hasFocus()
    press(desk, page, "Vaata juhtumit")
    case_id = desk.do(inbox.inbox)[0].case_id
    assert desk.went == [Where(page=PageName.CASE, id=case_id)]
    case = desk.do(lambda session: cases.case_file(session, case_id)).case
    assert case.stage is Stage.THREE


@pytest.mark.parametrize(
    "given",
    [
        (
            "Tagasta küsimustega",
            "Kirjuta saatjale küsimused",
            IncomingState.RETURNED,
        ),
        (
            "Keeldu vastuvõtmisest",
            "Kirjuta saatjale põhjus",
            IncomingState.DECLINED,
        ),
    ],
)
def test_an_answer_that_is_no_yes_needs_words(
    house: House, desk: House, tmp_path: Path, given: tuple[str, str, IncomingState]
) -> None:
    act, missing, state = given
    page = offered(house, desk, tmp_path)

    press(desk, page, act)
    press(desk, page, act)
    assert reads(page, missing)
    assert state_now(desk) is IncomingState.OFFERED
    type_text("Kas logopeed on last näinud?")
    press(desk, page, act)

    assert state_now(desk) is state
    assert reads(page, "Kas logopeed on last näinud?")
    assert "Võta vastu" not in names(page)
    assert "Vaata juhtumit" not in names(page)


def test_words_are_kept_while_one_reads_on(house: House, desk: House, tmp_path: Path) -> None:
    page = offered(house, desk, tmp_path)
    press(desk, page, "Keeldu vastuvõtmisest")
    type_text("Laps elab mujal.")
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    desk.settle()
    assert "Võta vastu" in names(page)

    press(desk, page, "Keeldu vastuvõtmisest")
    assert page.ui.wordsText.value() == "Laps elab mujal."
    page.leave()
    desk.settle()
    again = opened(desk, page.where.id)
    press(desk, again, "Keeldu vastuvõtmisest")
    assert again.ui.wordsText.value() == "Laps elab mujal."
    press(desk, again, "Tagasi lugema")
    press(desk, again, "Tagasta küsimustega")
    assert again.ui.wordsText.value() == ""


def test_the_receipt_is_written_again_and_again_the_same(
    house: House, desk: House, tmp_path: Path
) -> None:
    page = offered(house, desk, tmp_path)
    press(desk, page, "Võta vastu")
    press(desk, page, "Võta vastu")
    first, second = tmp_path / "üks", tmp_path / "kaks"
    first.mkdir()
    second.mkdir()
    desk.files.answers = [tmp_path / "kadunud", first, second]

    press(desk, page, "Kirjuta kättesaamiskinnitus faili")
    assert page.strip.title() == "Kättesaamiskinnitust ei saanud sinna kirjutada"
    press(desk, page, "Vali koht uuesti")
    assert page.strip.title().startswith("Kättesaamiskinnitus on kirjutatud")
    press(desk, page, "Kirjuta kättesaamiskinnitus faili")

    written = [next(folder.glob("*.cdoc2")).read_bytes() for folder in (first, second)]
    assert written[0] == written[1]
    press(desk, page, "Kirjuta kättesaamiskinnitus faili")  # and no folder is chosen
    assert page.strip.kind() == "ok"


def test_the_first_answer_is_final(house: House, desk: House, tmp_path: Path) -> None:
    page = offered(house, desk, tmp_path)
    press(desk, page, "Võta vastu")
    received = desk.do(inbox.inbox)[0]
    desk.do(lambda session: inbox.decline(session, received.handover_id, words="Laps kolis."))

    press(desk, page, "Võta vastu")

    assert page.strip.title() == "Sellele üleandmisele on juba vastatud."
    assert state_now(desk) is IncomingState.DECLINED


def test_who_may_not_answer_reads_and_is_told_who_does(
    house: House, desk: House, tmp_path: Path
) -> None:
    _, package = handed(house, desk, tmp_path / "pulk")
    received = taken_in(desk, package)
    desk.work_as(Role.COORDINATOR, name="Öie Pähkel", login="öie")

    page = opened(desk, received.handover_id)

    assert page.strip.title() == "Sellele üleandmisele vastab juhtumikorraldaja."
    assert "Võta vastu" not in names(page)


def test_reading_answering_and_answered_fit_every_window(
    house: House, desk: House, tmp_path: Path
) -> None:
    page = offered(house, desk, tmp_path)
    fits(page)
    page = opened(desk, page.where.id)
    press(desk, page, "Sisu osade kaupa")
    fits(page)
    page = opened(desk, page.where.id)
    press(desk, page, "Keeldu vastuvõtmisest")
    press(desk, page, "Keeldu vastuvõtmisest")
    fits(page)
    page = opened(desk, page.where.id)
    press(desk, page, "Võta vastu")
    press(desk, page, "Võta vastu")
    fits(page)
