# SPDX-License-Identifier: EUPL-1.2
"""Letters between two houses through the pages: asked, answered, told, and shown everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from hop_desktop.app import inbox, letters, threads
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.letters import FeedbackPart, Letter
from hop_desktop.domain.packages import Kind
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case_page import CasePage
from hop_desktop.gui.pages.incoming_page import IncomingPage
from hop_desktop.gui.pages.letter_page import LetterPage
from hop_desktop.gui.pages.letters.feedback_parts import FeedbackPartRow
from hop_desktop.gui.widgets.rows import ListRow
from tests.gui.case_ground import press, reads, shown
from tests.gui.exchange import fits, handed, incoming_page, taken_in
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
QUESTION = "Kas isa on nõus, et pöördume peretöötaja poole?"
ANSWER = "Jah, isa ütles seda ümarlaual."
TODAY = Where(page=PageName.TODAY)


def offered(house: House, desk: House, stick: Path) -> Handover:
    done, path = handed(house, desk, stick)
    taken_in(desk, path)
    return done


def writing(house: House, about: object, kind: Kind) -> LetterPage:
    page = shown(house, Where(page=PageName.LETTER, id=about, words=kind.value))  # type: ignore[arg-type]  # ids are UUIDs
    assert isinstance(page, LetterPage)
    return page


def carried(house: House, letter: Letter, other: House, stick: Path) -> Path:
    """Write a letter's file and let the other house bring it to its inbox."""
    path = house.do(lambda session: letters.write_letter(session, letter.package_id, stick))
    page = shown(other, Where(page=PageName.INBOX))
    other.files.answers.append(path)
    press(other, page, "Vali pakett")
    assert reads(page, "on käes")
    return path


def asked(house: House, desk: House, done: Handover, stick: Path) -> Letter:
    letter = desk.do(lambda session: letters.ask(session, done.id, words=QUESTION))
    carried(desk, letter, house, stick)
    return letter


def case_of(house: House, done: Handover) -> Page:
    return shown(house, Where(page=PageName.CASE, id=done.case_id))


def test_a_question_is_begun_at_the_package_and_written_to_a_file(
    house: House, desk: House, tmp_path: Path
) -> None:
    stick = tmp_path / "pulk"
    done = offered(house, desk, stick)
    page = incoming_page(desk, done.id)
    assert reads(page, "Kirjavahetus")
    assert isinstance(page, IncomingPage)
    assert page.ui.aside.isAncestorOf(page._letters)  # beside what came, not above it
    press(desk, page, "Küsi saatjalt")
    assert desk.went[-1] == Where(page=PageName.LETTER, id=done.id, words="question")

    form = writing(desk, done.id, Kind.QUESTION)
    press(desk, form, "Sulge küsimus")
    assert reads(form, "Kirjuta, mida tahad teada")
    assert reads(form, "Mari Maasikas · Näidislasteaed Mõmmik")
    form.ui.wordsText.setValue(QUESTION)
    press(desk, form, "Sulge küsimus")
    page = incoming_page(desk, done.id)
    assert reads(page, QUESTION)
    assert reads(page, "fail on kirjutamata")
    fits(page)
    desk.files.answers.append(stick)
    before = set(stick.iterdir())
    press(desk, page, "Kirjuta fail")
    assert reads(page, "Fail on kirjutatud")
    assert reads(page, "Pole teada, kas see on kohal")
    (path,) = set(stick.iterdir()) - before
    desk.files.answers.append(tmp_path)
    press(desk, page, "Kirjuta sama fail uuesti")
    assert (tmp_path / path.name).read_bytes() == path.read_bytes()


def test_both_first_pages_tell_what_waits_until_it_is_answered(
    house: House, desk: House, tmp_path: Path
) -> None:
    stick = tmp_path / "pulk"
    done = offered(house, desk, stick)
    question = asked(house, desk, done, stick)
    assert reads(shown(desk, TODAY), "Ootad vastust oma küsimusele")
    today = shown(house, TODAY)
    assert reads(today, "Vasta küsimusele")

    page = case_of(house, done)
    assert reads(page, QUESTION)
    press(house, page, "Vasta")
    assert house.went[-1] == Where(page=PageName.LETTER, id=question.package_id, words="answer")
    form = writing(house, question.package_id, Kind.ANSWER)
    assert reads(form, QUESTION)
    assert form.ui.wordsText.hint() == "Vasta sellele, mida küsiti."
    ticks = form.ui.entriesTicks.isVisible() or form.ui.filesTicks.isVisible()
    assert reads(form, "Märgi kirjed ja failid") == ticks
    fits(form)
    press(house, form, "Sulge vastus")
    assert reads(form, "Kirjuta vastus")
    form.ui.wordsText.setValue(ANSWER)
    press(house, form, "Sulge vastus")
    assert reads(shown(house, TODAY), "Kirjuta vastus faili ja saada see")

    (reply,) = (w.letter for w in house.do(threads.waiting))
    carried(house, reply, desk, stick)
    assert reads(shown(desk, TODAY), "Loe vastust")
    page = incoming_page(desk, done.id)
    assert reads(page, ANSWER)
    assert isinstance(page, IncomingPage)
    assert not page.ui.columns.isAncestorOf(page._letters)  # news stands above the package
    assert reads(page, "On kohal")
    assert not reads(shown(desk, TODAY), "Loe vastust")
    assert reads(shown(house, Where(page=PageName.HANDOVER, id=done.id)), ANSWER)


def _has_focus(part: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and part.isAncestorOf(focused)


def test_a_letter_found_by_its_words_is_read_in_its_case(
    house: House, desk: House, tmp_path: Path
) -> None:
    stick = tmp_path / "pulk"
    done = offered(house, desk, stick)
    asked(house, desk, done, stick)
    page = shown(house, Where(page=PageName.SEARCH, words="peretöötaja"))
    assert reads(page, QUESTION)

    (row,) = (row for row in page.findChildren(ListRow) if row.isVisible())
    row.clicked.emit()

    assert house.went[-1] == Where(page=PageName.CASE, id=done.case_id, words="letter")
    opened = shown(house, house.went[-1])
    assert isinstance(opened, CasePage)
    house.qtbot.waitUntil(lambda: _has_focus(opened._letters), timeout=20_000)


def test_feedback_tells_some_parts_and_keeps_others_with_a_reason(
    house: House, desk: House, tmp_path: Path
) -> None:
    stick = tmp_path / "pulk"
    done = offered(house, desk, stick)
    desk.do(lambda session: inbox.accept(session, done.id))
    press(desk, case_of(desk, done), "Anna saatjale tagasisidet")
    assert desk.went[-1] == Where(page=PageName.LETTER, id=done.id, words="feedback")
    form = writing(desk, done.id, Kind.FEEDBACK)
    press(desk, form, "Sulge tagasiside")
    assert reads(form, "Kirjuta vähemalt ühe osa kohta midagi")
    rows = {row.part: row for row in form.findChildren(FeedbackPartRow)}
    rows[FeedbackPart.HELP].text.setValue("Laps saab tugiisiku.")
    rows[FeedbackPart.DECIDED].tick.setTicked(True)
    assert "miks sa seda ei avalda" in rows[FeedbackPart.DECIDED].text.label()
    press(desk, form, "Sulge tagasiside")
    assert reads(form, "Kirjuta põhjus, miks sa seda ei avalda")
    rows[FeedbackPart.DECIDED].text.setValue("Kohtumenetlus käib.")
    fits(form)
    press(desk, form, "Sulge tagasiside")

    page = case_of(desk, done)
    assert reads(page, "Põhjus siin: Kohtumenetlus käib.")
    (letter,) = (w.letter for w in desk.do(threads.waiting))
    carried(desk, letter, house, stick)
    page = case_of(house, done)
    assert reads(page, "Laps saab tugiisiku.")
    assert reads(page, "Seda ei avaldatud.")
    assert not reads(page, "Kohtumenetlus")


def test_words_that_are_left_come_back_from_the_first_page(
    house: House, desk: House, tmp_path: Path
) -> None:
    done = offered(house, desk, tmp_path / "pulk")
    form = writing(desk, done.id, Kind.QUESTION)
    form.ui.wordsText.setValue(QUESTION)
    form.leave()
    desk.settle()
    today = shown(desk, TODAY)
    assert reads(today, "Küsimus saatjale")
    press(desk, today, "Küsimus saatjale")
    assert desk.went[-1] == Where(page=PageName.LETTER, id=done.id, words="question")
    again = writing(desk, done.id, Kind.QUESTION)
    assert reads(again, "Jätkad poolelijäänud teksti.")
    assert again.ui.wordsText.value() == QUESTION
