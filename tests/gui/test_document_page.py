# SPDX-License-Identifier: EUPL-1.2
"""Documents on the screen: filled, on conditions, finished, in versions, from own forms."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hop_desktop.app import attachments, children, form_documents, form_templates
from hop_desktop.app import house as own_house
from hop_desktop.app.session import Session
from hop_desktop.domain.children import Child
from hop_desktop.domain.forms import FormDocument, FormTemplate
from hop_desktop.domain.staff import Role
from hop_desktop.gui import form_words
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.document_page import DocumentPage
from hop_desktop.gui.widgets.fields import DateField
from tests.builders import a_child
from tests.forms import a_file
from tests.gui.case_ground import answer_question, names, press, reads, shown, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def a_known_child(house: House) -> Child:
    def job(session: Session) -> Child:
        group = own_house.groups(session)[0].id
        return children.save_child(session, a_child(group_id=group))

    return house.do(job)


def a_form(house: House, **changes: object) -> FormTemplate:
    def job(session: Session) -> FormTemplate:
        form = form_templates.add(session, a_file(**changes))
        assert form.id is not None
        return form_templates.publish(session, form.id)

    return house.do(job)


def begun(house: House, child: Child, form: FormTemplate) -> FormDocument:
    return house.do(lambda session: form_documents.begin(session, form.key, child.id))


def opened(house: House, document: FormDocument, **size: int) -> DocumentPage:
    page = shown(house, Where(page=PageName.DOCUMENT, id=document.id), **size)
    assert isinstance(page, DocumentPage)
    return page


def now(house: House, document: FormDocument) -> form_documents.DocumentFile:
    return house.do(lambda session: form_documents.document_file(session, document.id))


def fill(house: House, page: DocumentPage) -> None:
    write(page, "Kuhu minnakse", "Tartu loodusmaja")
    write(page, "Päev", "30.11.2026")
    write(page, "Tugevused", "Märkab linde ja juhib teisi.")
    house.settle()


def test_a_document_is_begun_filled_and_finished_by_keyboard(house: House, tmp_path: Path) -> None:
    child, _form = a_known_child(house), a_form(house)
    page = shown(house, Where(page=PageName.CHILD, id=child.id))
    press(house, page, "Lisa dokument")
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_End)
    chosen = QApplication.focusWidget()
    assert chosen is not None
    assert chosen.accessibleName().startswith("Õppekäigu leht")
    QTest.keyClick(chosen, Qt.Key.Key_Space)
    house.settle()
    assert house.went[-1].page is PageName.DOCUMENT
    page = shown(house, house.went[-1])
    assert isinstance(page, DocumentPage)
    assert reads(page, "Täida enne õppekäiku koos vanemaga.")
    assert QApplication.focusWidget() is page.fields["where"].control

    press(house, page, "Vormista dokument")
    assert reads(page, "Salvestamata: paranda 3 kohta")
    assert page.fields["plan/strengths"].error() == "„Tugevused” on vastamata"
    fill(house, page)
    press(house, page, "Õpetaja")
    press(house, page, "Kõrvaklapid")
    press(house, page, "Vormista dokument")

    assert reads(page, "Dokument on vormistatud.")
    assert page.ui.questions.isHidden()
    listed = house.do(lambda session: form_documents.documents(session, child.id)).documents[0]
    assert listed.document.is_finished
    paper = listed.paper
    assert paper is not None
    house.files.answers.append(tmp_path / "leht.pdf")
    press(house, page, "Salvesta failina")
    kept = house.do(lambda s: attachments.open_attachment(s, paper.attachment_id))[1]
    assert (tmp_path / "leht.pdf").read_bytes() == kept
    assert house.files.asked == ["retkeluba-2026-11-24-v1.pdf"]


class Windows(QObject):
    """Remembers what was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt names it
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_no_card_of_the_questions_flashes_as_a_window(house: House) -> None:
    document = begun(house, a_known_child(house), a_form(house))
    windows, application = Windows(), QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)

    page = opened(house, document)

    application.removeEventFilter(windows)
    assert windows.shown == [page]


def test_a_question_comes_with_its_condition_and_keeps_its_words(house: House) -> None:
    document = begun(house, a_known_child(house), a_form(house))
    page = opened(house, document)
    limits = page.fields["limits"]
    assert limits.isHidden()

    press(house, page, "Vanem on nõus")
    assert not limits.isHidden()
    write(page, "Mis tingimusel", "Koos õpetajaga")
    press(house, page, "Vanem on nõus")
    assert limits.isHidden()
    press(house, page, "Vanem on nõus")
    assert page.questions is not None
    assert page.questions.answers()["limits"] == "Koos õpetajaga"

    press(house, page, "Vanem on nõus")
    press(house, page, "Salvesta mustand")
    assert "limits" not in now(house, document).answers


def test_half_a_document_waits_as_a_draft(house: House) -> None:
    document = begun(house, a_known_child(house), a_form(house))
    page = opened(house, document)
    write(page, "Kuhu minnakse", "Loodus")
    write(page, "Päev", "30.")
    page.leave()
    house.settle()

    again = opened(house, document)

    assert reads(again, "Jätkad poolelijäänud teksti.")
    day = again.fields["day"]
    assert isinstance(day, DateField)
    assert day.text() == "30."
    press(house, again, "Salvesta mustand")
    assert day.error() == "„Päev”: Kirjuta kuupäev, näiteks 15.10.2026"


def test_a_new_version_leaves_the_first_paper_as_it_was(house: House) -> None:
    document = begun(house, a_known_child(house), a_form(house))
    page = opened(house, document)
    fill(house, page)
    press(house, page, "Vormista dokument")
    first = now(house, document).papers[0]
    kept = house.do(lambda s: attachments.open_attachment(s, first.attachment_id))[1]

    press(house, page, "Tee uus versioon")
    assert reads(page, "Kirjutad uut versiooni.")
    write(page, "Kuhu minnakse", "Rannaniit")
    press(house, page, "Vormista dokument")

    papers = now(house, document).papers
    assert [paper.version for paper in papers] == [1, 2]
    assert house.do(lambda s: attachments.open_attachment(s, first.attachment_id))[1] == kept
    assert "Versioon 1" in " ".join(names(page))

    press(house, page, "Tee uus versioon")
    write(page, "Kuhu minnakse", "Midagi muud")
    answer_question("Kustuta")
    press(house, page, "Kustuta mustand")
    assert now(house, document).answers["where"] == "Rannaniit"
    assert now(house, document).document.is_finished


def test_words_without_end_are_refused_at_their_question(house: House) -> None:
    document = begun(house, a_known_child(house), a_form(house))
    page = opened(house, document)
    fill(house, page)
    assert page.questions is not None
    page.questions.fill({"plan/strengths": "õ" * 100_000, "where": "מוצא 🏔"})

    press(house, page, "Vormista dokument")

    assert "Lühenda teksti" in page.fields["plan/strengths"].error()
    assert now(house, document).papers == ()


def test_the_very_pdf_is_looked_at_before_it_is_finished(house: House) -> None:
    document = begun(house, a_known_child(house), a_form(house))
    page = opened(house, document)
    fill(house, page)

    press(house, page, "Vaata PDF-i")

    dialog = page.findChild(PaperDialog)
    assert dialog is not None
    assert dialog._content.startswith(b"%PDF-")
    dialog.reject()


def test_filling_from_entries_touches_only_what_is_empty(house: House) -> None:
    properties = {
        "who": {"type": "string", "title": "Laps", "x-from": "child-name"},
        "born": {"type": "string", "format": "date", "title": "Sünniaeg", "x-from": "today"},
        "group": {"type": "string", "title": "Rühm", "x-from": "child-group"},
    }
    form = a_form(house, properties=properties, required=[], allOf=None)
    document = begun(house, a_known_child(house), form)
    page = opened(house, document)
    assert page.fields["who"].value() == "Mari Maasikas"  # type: ignore[attr-defined]  # a line
    write(page, "Laps", "Mari")
    write(page, "Rühm", " ")

    press(house, page, "Täida kirjetest")

    assert reads(page, "Kirjetest sai vastuse 1 küsimus.")
    assert page.questions is not None
    assert page.questions.answers()["who"] == "Mari"
    assert page.questions.answers()["group"] == "Pääsukesed"
    press(house, page, "Täida kirjetest")
    assert reads(page, "Kirjetest ei olnud midagi lisada.")


def test_a_document_that_was_only_looked_at_leaves_nothing(house: House) -> None:
    child = a_known_child(house)
    document = begun(house, child, a_form(house))
    page = opened(house, document)

    QTest.keyClick(page, Qt.Key.Key_Escape)
    house.settle()

    assert house.back == [True]
    assert house.do(lambda s: form_documents.documents(s, child.id)).documents == ()


def test_the_head_adds_tries_publishes_and_withdraws_a_form(house: House, tmp_path: Path) -> None:
    child = a_known_child(house)
    file = tmp_path / "vorm.json"
    file.write_bytes(a_file())
    page = shown(house, Where(page=PageName.SETTINGS, words="forms"))
    house.files.answers.append(file)
    press(house, page, "Lisa vorm failist")
    assert reads(page, "Vorm „Õppekäigu leht” on lisatud mustandina.")

    offered = house.do(lambda s: form_documents.documents(s, child.id)).forms
    assert "Õppekäigu leht" in [form.title for form in offered]
    press(house, page, "Võta kasutusele")
    assert reads(page, "Seda vormi täidavad kõik, kes lapsega töötavad.")
    press(house, page, "Võta kasutusest")
    offered = house.do(lambda s: form_documents.documents(s, child.id)).forms
    assert "Õppekäigu leht" not in [form.title for form in offered]


def test_a_file_that_is_no_form_is_refused_in_one_sentence(house: House, tmp_path: Path) -> None:
    file = tmp_path / "vorm.json"
    properties = {"where": {"type": "string", "title": "Kuhu", "pattern": "(a+)+$"}}
    file.write_bytes(a_file(properties=properties, required=[], allOf=[]))
    page = shown(house, Where(page=PageName.SETTINGS, words="forms"))
    house.files.answers.append(file)

    press(house, page, "Lisa vorm failist")

    assert reads(page, "Avaldist kohas „properties/where/pattern” ei kontrollita.")
    assert reads(page, "Vormi ei lisatud.")


def test_who_does_not_work_with_the_child_fills_nothing(house: House) -> None:
    child, form = a_known_child(house), a_form(house)
    document = begun(house, child, form)
    group = child.group_id
    assert group is not None
    house.work_as(Role.TEACHER, groups=frozenset({group}))
    page = opened(house, document)
    assert not page.ui.questions.isHidden()
    house.unlock("õie")
    house.work_as(Role.SPECIALIST, name="Piret Näidis", login="piret")
    refused = opened(house, document)
    assert refused.ui.questions.isHidden()
    assert refused.strip.title() == "Sinu rollid seda tegevust ei luba."


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (619, 384)])
def test_no_word_is_cut_off(house: House, width: int, height: int) -> None:
    document = begun(house, a_known_child(house), a_form(house))
    page = opened(house, document, width=width, height=height)
    press(house, page, "Vormista dokument")
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []


def test_every_refusal_of_a_file_has_a_sentence() -> None:
    package = Path(form_documents.__file__).parents[1]
    sources = [*package.glob("domain/form_*.py"), *package.glob("app/form_*.py")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    codes = set(re.findall(r'FormRefused\(\s*"([a-z-]+)"', code)) | {"missing", "too-long"}

    assert codes == set(form_words.refusals())
