# SPDX-License-Identifier: EUPL-1.2
"""Papers out to be signed and back again, as the person at the keyboard does it."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from hop_desktop.app import attachments, cases
from hop_desktop.app.session import Session
from hop_desktop.app.signing import PLAN
from hop_desktop.domain.attachments import Attachment, Media
from hop_desktop.domain.flaws import Flaw
from hop_desktop.gui import signing_words
from hop_desktop.gui.dialogs.signed import SignedViewer
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.signing_page import SigningPage
from tests.gui.case_ground import Known, a_pdf, press, reads, shown, words
from tests.gui.exchange import fits, ready
from tests.gui.pages import House
from tests.sealing.signed import signed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def known(house: House) -> Known:
    return ready(house)


def signing_page(house: House, known: Known) -> SigningPage:
    page = shown(house, Where(page=PageName.SIGNING, about=known.case.id))
    assert isinstance(page, SigningPage)
    return page


def given_out(house: House, page: SigningPage, path: Path) -> dict[str, bytes]:
    """Tick the plan, write the file, and return the papers in it."""
    page.papers.ui.papersTicks.setValues({PLAN})
    house.files.answers.append(path)
    press(house, page, "Kirjuta fail")
    with ZipFile(path) as archive:
        return {n: archive.read(n) for n in archive.namelist() if n.endswith(".pdf")}


def brought(house: House, page: SigningPage, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    page.zone.dropped.emit(path)
    house.settle()


def test_a_paper_goes_out_and_comes_back_signed(house: House, known: Known, tmp_path: Path) -> None:
    page = signing_page(house, known)
    assert page.ui.backCard.isHidden()  # nothing is out yet

    papers = given_out(house, page, tmp_path / "a.asice")

    assert list(papers) == ["tegevusplaan.pdf"]
    assert reads(page, "Ootab allkirja")
    brought(house, page, tmp_path / "b.asice", signed(papers, times=2).bytes())
    assert reads(page, "Allkirjastatud fail on tagasi, dokumendid on muutmata. 2 allkirja.")
    assert reads(page, "Allkirja kehtivust kontrollib DigiDoc4.")
    kept = house.do(lambda session: cases.case_file(session, known.case.id)).attachments
    assert [each.title for each in kept if each.media is Media.ASICE] == [
        "Tegevusplaan 24.11.2026, allkirjastatud"
    ]


def test_a_signed_file_is_looked_into_and_its_papers_are_read(
    house: House, known: Known, tmp_path: Path
) -> None:
    page = signing_page(house, known)
    papers = given_out(house, page, tmp_path / "a.asice")
    brought(house, page, tmp_path / "b.asice", signed(papers).bytes())

    case_page = shown(house, Where(page=PageName.CASE, id=known.case.id))
    press(house, case_page, "Tegevusplaan 24.11.2026, allkirjastatud")
    viewer = case_page.findChild(SignedViewer)

    assert viewer is not None
    assert reads(viewer, "Allkirjastatud fail, dokumendid on muutmata. 1 allkiri.")
    assert reads(viewer, "Allkirja kehtivust kontrollib DigiDoc4.")
    assert "tegevusplaan.pdf" in words(viewer)
    copy = tmp_path / "koopia.asice"
    house.files.answers.append(copy)
    press(house, viewer, "Salvesta DigiDoc4 jaoks")
    assert copy.read_bytes() == signed(papers).bytes()
    viewer.reject()


def test_what_is_not_ours_is_refused_with_what_to_do(
    house: House, known: Known, tmp_path: Path
) -> None:
    page = signing_page(house, known)
    given_out(house, page, tmp_path / "a.asice")

    brought(house, page, tmp_path / "b.asice", signed({"muu.pdf": a_pdf()}).bytes())

    assert reads(page, "Need ei ole dokumendid, mis siit allkirjastada anti.")
    assert reads(page, "Midagi ei lisatud.")
    brought(house, page, tmp_path / "c.asice", (tmp_path / "a.asice").read_bytes())
    assert reads(page, "Failis ei ole ühtegi allkirja.")


def test_nothing_goes_out_until_something_is_ticked(house: House, known: Known) -> None:
    page = signing_page(house, known)

    press(house, page, "Kirjuta fail")

    assert page.papers.ui.papersTicks.error() == "Vali vähemalt üks dokument"
    assert house.files.asked == []


def test_who_gives_up_at_the_folder_can_write_the_file_later(
    house: House, known: Known, tmp_path: Path
) -> None:
    page = signing_page(house, known)
    page.papers.ui.papersTicks.setValues({PLAN})
    house.files.answers.append(None)
    press(house, page, "Kirjuta fail")

    path = tmp_path / "hiljem.asice"
    house.files.answers.append(path)
    press(house, page, "Tegevusplaan 24.11.2026")

    assert path.exists()


def test_the_file_names_nobody(house: House, known: Known, tmp_path: Path) -> None:
    given_out(house, signing_page(house, known), tmp_path / "a.asice")

    assert house.files.asked == ["allkirjastamiseks-2026-11-24.asice"]


def test_a_case_leads_to_its_papers(house: House, known: Known) -> None:
    page = shown(house, Where(page=PageName.CASE, id=known.case.id))

    press(house, page, "Allkirjasta DigiDoc4-s")

    assert house.went[-1] == Where(page=PageName.SIGNING, about=known.case.id)


def test_everything_fits_and_has_a_name(house: House, known: Known, tmp_path: Path) -> None:
    page = signing_page(house, known)
    given_out(house, page, tmp_path / "a.asice")

    fits(page)


def test_every_flaw_has_a_sentence_of_its_own(house: House) -> None:
    titles = [signing_words.refused(flaw).title for flaw in Flaw]

    assert len(set(titles)) == len(Flaw)
    assert all(signing_words.refused(flaw).advice for flaw in Flaw)


def test_a_broken_file_that_came_in_a_package_says_so(
    house: House, known: Known, tmp_path: Path
) -> None:
    made = signed({"tegevusplaan.pdf": a_pdf()})
    made.files["tegevusplaan.pdf"] = a_pdf() + b"%changed"
    page = shown(house, Where(page=PageName.CASE, id=known.case.id))

    def job(session: Session) -> Attachment:
        return attachments.open_attachment(
            session, cases.case_file(session, known.case.id).attachments[0].id
        )[0]

    viewer = SignedViewer(house.do(job), made.bytes(), page.space, page)
    viewer.show()

    assert reads(viewer, "Dokumenti on pärast allkirjastamist muudetud.")
    viewer.reject()
