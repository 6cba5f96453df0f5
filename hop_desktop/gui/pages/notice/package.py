# SPDX-License-Identifier: EUPL-1.2
"""A notice as a sealed file: for a desk, or for an official's ID-card; nobody is told by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.app import notice_sending, readers
from hop_desktop.app.notices import NoticeFile
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import ContactId, NoticeId, PackageId
from hop_desktop.domain.notices import Notice, ReporterMode, SealedNotice
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_notice_package_form import Ui_NoticePackageForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.handover.words import unwritten
from hop_desktop.gui.tokens import S4, S12
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import breakable, text_label


class PackageCard(Card):
    """The packages of a notice with how far each is, and the way to seal one more."""

    def __init__(self, page: Page) -> None:
        """Wait hidden until a notice is read by somebody who may seal."""
        super().__init__("")
        self.setTitle(self.tr("Suletud pakett"))
        self._page = page
        self._notice: Notice | None = None
        self._desks: dict[str, Contact] = {}
        self._shown: list[QWidget] = []
        self._note = text_label(role="small")
        self._list = QVBoxLayout()
        self._list.setSpacing(S12)
        ui = self.ui = Ui_NoticePackageForm()
        self.form = InlineForm(page, ui)
        self.form.name_fields({"desk": ui.deskPills})
        self.form.saveWanted.connect(self._seal)
        self.form.ended.connect(self._ended)
        self.begin = self._button(self.tr("Sulge lastekaitsele"), self._begin)
        self.official = self._button(self.tr("Sulge ametniku ID\u2011kaardile"), self._read_card)
        self.body.addWidget(self._note)
        self.body.addLayout(self._list)
        self.body.addWidget(self.form)
        for button in (self.begin, self.official):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_file(self, file: NoticeFile) -> None:
        """Show the packages of a notice, and what can be sealed of it."""
        self._notice = file.notice
        for old in self._shown:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [self._told_line(each) for each in file.notice.sealed]
        for each in self._shown:
            self._list.addWidget(each)
        seals = self._page.space.may(Action.SEAL)
        self.setVisible(seals and (bool(self._shown) or bool(file.notice.papers)))
        if not self.isHidden():
            self._page.ask(notice_sending.desks, self._offer)

    def _offer(self, desks: tuple[Contact, ...]) -> None:
        notice = self._notice
        if notice is None:
            return
        self._desks = {str(desk.id): desk for desk in desks}
        self.ui.deskPills.setChoices([(key, d.card.name) for key, d in self._desks.items()])
        ready = notice.frozen and notice.words.reporter.mode is not ReporterMode.WITHHELD
        free = ready and not self.form.is_open()
        self.begin.setVisible(free and bool(desks))
        self.official.setVisible(free)
        self._note.setText(self._why(notice, has_desks=bool(desks)))

    def _why(self, notice: Notice, *, has_desks: bool) -> str:
        if notice.words.reporter.mode is ReporterMode.WITHHELD:
            return self.tr("Pakett ütleb alati, mis asutusest see tuleb. Seda teadet ei suleta.")
        if not notice.frozen:
            return self.tr("Vormista enne PDF: suletakse see, mis on vormistatud.")
        if not has_desks:
            return self.tr("Ühtegi võrreldud koodiga valla või linna kontakti ei ole.")
        return self.tr("Pakett üksi ei ole veel teade. Helista ka.")

    def _told_line(self, sealed: SealedNotice) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S4)
        column.addWidget(text_label(breakable(sealed.whom), role="strong"))
        column.addWidget(text_label(self._standing(sealed), role="small"))
        if sealed.reached_at is None:
            again = sealed.file_at is not None
            text = self.tr("Kirjuta sama fail uuesti") if again else self.tr("Kirjuta fail")
            write = QPushButton(text)
            write.setProperty("kind", "link" if again else "secondary")
            package_id = sealed.package_id
            write.clicked.connect(lambda: self.write(package_id))
            column.addWidget(write, 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def _standing(self, sealed: SealedNotice) -> str:
        if sealed.reached_at is not None:
            return self.tr("Kohal {moment}, kinnitus olemas.").format(
                moment=words.moment(sealed.reached_at)
            )
        if sealed.file_at is None:
            return self.tr("Suletud, aga fail on kirjutamata.")
        day = words.day(sealed.file_at.astimezone().date())
        if sealed.awaits_receipt:
            return self.tr("Fail kirjutatud {day}. Kinnitust ei ole: helista.").format(day=day)
        return self.tr("Fail kirjutatud {day}. Kinnitust sellest ei tule: helista.").format(day=day)

    def _button(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "secondary")
        button.clicked.connect(lambda: slot())  # noqa: PLW0108  drops "checked"
        return button

    # What was pressed

    def _begin(self) -> None:
        if self._desks:
            self.ui.deskPills.setValue(next(iter(self._desks)))
            for button in (self.begin, self.official):
                button.hide()
            self.form.begin()

    def _seal(self) -> None:
        notice, chosen = self._notice, self._desks.get(self.ui.deskPills.value())
        if notice is None or chosen is None:
            return
        notice_id, desk = notice.id, ContactId(chosen.id)
        self.form.run(
            lambda session: notice_sending.seal_for_desk(session, notice_id, desk),
            self._tell_sealed,
        )

    def _read_card(self) -> None:
        """Take an official's certificate from a file, and seal the paper for it."""
        notice = self._notice
        kinds = self.tr("Sertifikaat (*.cer *.crt *.pem *.der)")
        title = self.tr("Vali ametniku sertifikaat")
        path = self._page.space.files.open_file(self, title, kinds)
        if notice is None or path is None:
            return
        notice_id, file = notice.id, path

        def job(session: Session) -> Notice:
            reader = readers.reader_of(session, readers.read_reader_file(file))
            return notice_sending.seal_for_official(session, notice_id, reader)

        self._page.ask(job, self._tell_sealed)

    def _tell_sealed(self, notice: Notice) -> None:
        self._page.strip.showMessage(
            "ok",
            self.tr("Pakett on suletud: {whom}.").format(whom=notice.sealed[-1].whom),
            self.tr("Kirjuta fail, saada see ja helista. Teade ei ole veel edastatud."),
        )

    def write(self, package_id: PackageId) -> None:
        """Ask for a folder and write a package there; the page's strip tells the outcome."""
        folder = self._page.space.files.folder(self, self.tr("Kuhu fail kirjutada?"))
        notice = self._notice
        if folder is None or notice is None:
            return
        notice_id, chosen = NoticeId(notice.id), folder
        self._page.ask(
            lambda session: notice_sending.write_sealed(session, notice_id, package_id, chosen),
            self._tell_written,
            failed=lambda error: self._tell_unwritten(error, package_id),
        )

    def _tell_written(self, path: Path) -> None:
        self._page.tell_written(
            path,
            self.tr("Fail on kirjutatud: {path}").format(path=path),
            self.tr("Teade on edastatud alles siis, kui kinnitus on käes või oled helistanud."),
        )

    def _tell_unwritten(self, error: HopError, package_id: PackageId) -> None:
        title, detail = unwritten(
            error,
            title=self.tr("Faili ei saanud sinna kirjutada"),
            safe=self.tr("Pakett on suletud ja alles."),
        )
        again = self.tr("Vali koht uuesti")
        self._page.strip.showMessage("error", title, detail, again, lambda: self.write(package_id))

    def _ended(self) -> None:
        self._offer(tuple(self._desks.values()))
