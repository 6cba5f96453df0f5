# SPDX-License-Identifier: EUPL-1.2
"""A notice as a sealed file through the pages: sealed, brought to the desk, receipted, answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.app import notices
from hop_desktop.app.session import Session
from hop_desktop.domain.notice_law import NoticePart, Point
from hop_desktop.domain.notices import Notice, NoticeKind, NoticeWords, PointText
from hop_desktop.gui.page import Page, PageName, Where
from tests.certificates import a_certificate, a_key
from tests.gui.case_ground import a_known_case, meet, press, reads, shown, write
from tests.gui.exchange import fits
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SECRET = "Lapsel on sinikad õlavarrel."
INBOX, TODAY = Where(page=PageName.INBOX), Where(page=PageName.TODAY)


def frozen(house: House) -> Notice:
    known = a_known_case(house)
    harm = Point(part=NoticePart.CHILD, number=10)
    words = NoticeWords(points=(PointText(point=harm, text=SECRET),), addressee="Lastekaitse")

    def job(session: Session) -> Notice:
        return notices.freeze(session, known.case.child_id, NoticeKind.NOTICE, words)

    return house.do(job)


def view(house: House, notice: Notice) -> Page:
    return shown(house, Where(page=PageName.NOTICE_VIEW, id=notice.id))


def brought(house: House, path: Path) -> Page:
    page = shown(house, INBOX)
    house.files.answers.append(path)
    press(house, page, "Vali pakett")
    return page


def written(house: House, page: Page, act: str, stick: Path) -> Path:
    before = set(stick.iterdir())
    house.files.answers.append(stick)
    press(house, page, act)
    (path,) = set(stick.iterdir()) - before
    return path


def test_a_notice_goes_to_the_desk_and_its_receipt_and_feedback_come_back(
    house: House, desk: House, tmp_path: Path
) -> None:
    notice = frozen(house)
    meet(house, desk)
    meet(desk, house)
    page = view(house, notice)
    press(house, page, "Sulge lastekaitsele")
    fits(page)
    press(house, page, "Sulge pakett")
    assert reads(page, "Teade ei ole veel edastatud.")
    page = view(house, notice)
    file = written(house, page, "Kirjuta fail", tmp_path)
    assert reads(page, "EI OLE TEATATUD")
    page = view(house, notice)
    assert reads(page, "Kinnitust ei ole: helista.")

    there = brought(desk, file)
    assert reads(there, "Teade abivajavast lapsest on käes")
    assert reads(there, "Avamata teade abivajavast lapsest")
    receipt = written(desk, there, "Kirjuta kinnitus faili", tmp_path)
    assert reads(shown(desk, TODAY), "avamata teade abivajavast lapsest")
    press(desk, there, "Mari Maasikas")
    page = shown(desk, desk.went[-1])
    assert reads(page, SECRET)
    assert reads(page, "Kaitstud")
    fits(page)
    assert not reads(shown(desk, TODAY), "Avamata teade abivajavast lapsest")
    press(desk, page, "Kirjuta tagasiside")
    press(desk, page, "Jah, algas")
    write(page, "Mida teatajale ütled", "Aitäh, tegeleme.")
    press(desk, page, "Sulge tagasiside")
    page = shown(desk, desk.went[-1])
    assert reads(page, "menetlus algas")
    word = written(desk, page, "Kirjuta fail", tmp_path)

    assert reads(brought(house, receipt), "Lastekaitse kinnitas, et teade on kohal")
    page = view(house, notice)
    assert reads(page, "Suletud paketis")
    assert not reads(page, "EI OLE TEATATUD")
    assert reads(brought(house, word), "Lastekaitse andis tagasisidet")
    assert reads(view(house, notice), "Aitäh, tegeleme.")


def test_an_official_gets_it_on_the_card_and_the_page_stays_red(
    house: House, tmp_path: Path
) -> None:
    notice = frozen(house)
    card = tmp_path / "ametnik.cer"
    card.write_bytes(a_certificate(a_key()))
    page = view(house, notice)
    assert reads(page, "Ühtegi võrreldud koodiga valla või linna kontakti ei ole.")
    house.files.answers.append(card)
    press(house, page, "Sulge ametniku ID\u2011kaardile")
    page = view(house, notice)
    stick = tmp_path / "pulk"
    stick.mkdir()
    written(house, page, "Kirjuta fail", stick)
    page = view(house, notice)
    assert reads(page, "Kinnitust sellest ei tule: helista.")
    assert reads(page, "EI OLE TEATATUD")
