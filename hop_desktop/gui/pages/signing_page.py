# SPDX-License-Identifier: EUPL-1.2
"""Papers out to be signed in DigiDoc4, and the signed file back: of a case, or of a child."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from hop_desktop.app import attachments, signing
from hop_desktop.app.session import Session
from hop_desktop.app.signing import PLAN, SUMMARY, GivenOut, SigningFile, Subject
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import AttachmentId, CaseId, ChildId
from hop_desktop.domain.signing import PaperKind, SignedBack, Signing
from hop_desktop.gui import plurals, signing_words, words
from hop_desktop.gui.dialogs.showing import show_file
from hop_desktop.gui.forms.ui_signing_page import Ui_SigningPage
from hop_desktop.gui.page import Page, Where, Workspace
from hop_desktop.gui.pages.signing.giving import PapersForm
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.drop_zone import DropZone
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.progress import BusyLine
from hop_desktop.gui.widgets.rows import ListRow, RowList


class SigningPage(Page):
    """``where.about`` is a case; ``where.id`` a child, for documents that belong to no case."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Lay out the three cards; the papers are read when the page is shown."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_SigningPage()
        ui.setupUi(self)
        self.strip = ui.strip
        self.goes_back = ui.header
        self.subject = _subject(where)
        ui.header.setTitle(self.tr("Allkirjastamine DigiDoc4-s"))
        ui.header.setBackText(self.tr("Tagasi"))
        ui.header.backWanted.connect(space.back)
        self.papers = PapersForm()
        self.papers.wanted.connect(self._give)
        self.fields = {"papers": self.papers.ui.papersTicks}
        self._none = text_label(
            self.tr("Siin ei ole veel dokumenti, mida allkirjastada."), role="muted"
        )
        for part in (self.papers, self._none):
            ui.giveCard.body.addWidget(part)
        self._build_back()
        self._rows = RowList()
        ui.givenCard.setFlush(True)
        ui.givenCard.body.addWidget(self._rows)
        advise(
            ui.adviceCard,
            (
                self.tr("Vali dokumendid ja kirjuta need ühte faili."),
                self.tr("Ava fail DigiDoc4-s ja allkirjasta. Teised saavad sama faili lisaks."),
                self.tr("Too allkirjastatud fail siia tagasi. Siis läheb see ka paketti kaasa."),
                self.tr("Kustuta fail mujalt: see ei ole krüptitud."),
            ),
            readers_title=self.tr("Mida programm kontrollib"),
            readers=self.tr(
                "Kas tagasi tulid needsamad dokumendid ja kas kõik allkirjad katavad neid kõiki. "
                "Allkirja kehtivust näitab DigiDoc4."
            ),
            ticked=False,
        )
        for card in (ui.giveCard, ui.backCard, ui.givenCard):
            card.hide()
        self._shown = False
        follow_layout(self)

    def load(self) -> None:
        """Read what may go out and what did."""
        subject = self.subject
        self.ask(lambda session: signing.signing_file(session, subject), self._show)

    def focus_first(self) -> None:
        """Begin with the papers."""
        self.papers.focus_first()

    def _build_back(self) -> None:
        kinds = self.tr("Allkirjastatud fail (*.asice *.sce)")
        self.zone = DropZone(file_filter=kinds)
        self.zone.setCompact(True)
        self.zone.acceptDropsOn(self)
        self.zone.setSentence(self.tr("Lohista allkirjastatud fail siia lehele või vali see ise."))
        self.zone.button.setText(self.tr("Vali fail"))
        self.zone.button.setProperty("kind", "secondary")
        self.zone.askBy(
            lambda: self.space.files.open_file(self, self.tr("Vali allkirjastatud fail"), kinds)
        )
        self.zone.dropped.connect(self._take_back)
        self.busy = BusyLine()
        for part in (self.zone, self.busy):
            self.ui.backCard.body.addWidget(part)

    def _show(self, file: SigningFile) -> None:
        ui = self.ui
        ui.header.setDetail(file.child)
        self.papers.show_papers(file.offered)
        self.papers.setVisible(bool(file.offered))
        self._none.setVisible(not file.offered)
        ui.giveCard.show()
        ui.backCard.setVisible(bool(file.given) and file.may_keep)
        ui.givenCard.setVisible(bool(file.given))
        self._rows.setRecords(file.given, self._row)
        if not self._shown:
            self._shown = True
            self.focus_first()

    # Out

    def _give(self, keys: list[str]) -> None:
        subject, day = self.subject, words.day(self.space.today())
        titles = {
            SUMMARY: f"{signing_words.paper(PaperKind.SUMMARY)} {day}",
            PLAN: f"{signing_words.paper(PaperKind.PLAN)} {day}",
        }
        self.strip.clear()
        self.ask(
            lambda session: signing.give_out(session, subject, keys, titles),
            self._write,
        )

    def _write(self, given: Signing) -> None:
        name = self.tr("allkirjastamiseks-{day}.asice").format(day=self.space.today().isoformat())
        kinds = self.tr("Allkirjastamiseks (*.asice)")
        path = self.space.files.save_file(self, self.tr("Kuhu fail kirjutada?"), name, kinds)
        self.papers.ui.papersTicks.setValues(set())
        if path is not None:
            self.ask(
                lambda session: signing.write(session, given.id, path),
                lambda _: self._told_written(path),
            )

    def _told_written(self, path: Path) -> None:
        self.tell_written(
            path,
            self.tr("Fail on kirjutatud: {path}").format(path=path),
            self.tr("Allkirjasta see DigiDoc4-s ja too siia tagasi."),
        )

    # Back

    def _take_back(self, path: Path) -> None:
        subject, title = self.subject, self.tr("{papers}, allkirjastatud")
        self.strip.clear()
        self.busy.start(self.tr("Kontrollin faili"))

        def job(session: Session) -> SignedBack:
            data = signing.read_signed_file(path)
            return signing.take_back(session, subject, data, title=title)

        self.ask(job, self._told_back, failed=self._told_refused)

    def _told_back(self, back: SignedBack) -> None:
        self.busy.stop()
        self.strip.showMessage(
            "ok",
            self.tr("Allkirjastatud fail on tagasi, dokumendid on muutmata. {signatures}.").format(
                signatures=plurals.signatures(back.signatures)
            ),
            self.tr("Allkirja kehtivust kontrollib DigiDoc4."),
        )

    def _told_refused(self, error: HopError) -> None:
        self.busy.stop()
        self.explain(error)

    # What went out before

    def _row(self, given: GivenOut) -> ListRow:
        made = given.signing
        chips = [plurals.signatures(back.signatures) for back in made.back]
        day = words.day(made.made_at.astimezone().date())
        row = ListRow(
            title=", ".join(given.titles),
            chips=chips or [self.tr("Ootab allkirja")],
            detail=f"{day} · {given.made_by}",
        )
        if made.back:
            newest = made.back[-1].attachment_id
            row.clicked.connect(lambda: self._open(newest))
        else:
            row.setToolTip(self.tr("Kirjuta fail uuesti"))
            row.clicked.connect(lambda: self._write(made))
        return row

    def _open(self, attachment_id: AttachmentId) -> None:
        self.ask(
            lambda session: attachments.open_attachment(session, attachment_id),
            lambda opened: show_file(self, *opened),
        )


def _subject(where: Where) -> Subject:
    if where.about is not None:
        return Subject.of_case(CaseId(where.about))
    assert where.id is not None  # noqa: S101  the page is about a case or a child
    return Subject.of_child(ChildId(where.id))
