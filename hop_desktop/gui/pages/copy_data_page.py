# SPDX-License-Identifier: EUPL-1.2
"""A copy given as files that anybody can open: which files go along, and into which folder."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from hop_desktop.app import attachments, copy_data
from hop_desktop.app.copy_data import CopyFile, NamedFile
from hop_desktop.domain.errors import HopError, Stale
from hop_desktop.domain.ids import AccessCopyId, AttachmentId
from hop_desktop.gui import words
from hop_desktop.gui.dialogs.showing import show_file
from hop_desktop.gui.forms.ui_copy_data_page import Ui_CopyDataPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.rows import ListRow, RowList


class CopyDataPage(Page):
    """Nothing is ticked at first: a file goes along only once somebody has looked into it."""

    reloads = False

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show no files until the copy is read."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_CopyDataPage()
        ui.setupUi(self)
        self.strip, self.goes_back = ui.strip, ui.header
        assert where.id is not None  # noqa: S101  the page is about a copy
        self.copy_id = AccessCopyId(where.id)
        ui.header.setTitle(self.tr("Andmed failidena"))
        ui.header.setBackText(self.tr("Tagasi"))
        ui.header.backWanted.connect(space.back)
        ui.contentLabel.setText(
            self.tr(
                "Kausta tulevad väljavõte PDF-ina ja samad kirjed Exceli tabelina ning JSON-ina. "
                "Mis on väljavõttel kaetud, on kaetud ka failides."
            )
        )
        self._rows = RowList()
        ui.filesCard.body.addWidget(self._rows)
        for part in (ui.filesTicks, ui.filesCard):
            part.hide()
        self._advise()
        ui.footer.primaryPressed.connect(self._write)
        ui.footer.cancelPressed.connect(space.back)
        follow_layout(self)

    def load(self) -> None:
        """Read the copy, unless the entries are others by now."""
        copy_id = self.copy_id
        self.ask(lambda session: copy_data.copy_file(session, copy_id), self._show)

    def focus_first(self) -> None:
        """Stand on the way on: most copies have no files."""
        self.ui.footer.primaryButton.setFocus()

    def explain(self, error: HopError) -> None:
        """Lead to a new copy when this one says less than is written by now."""
        self.ui.footer.busy.stop()
        if not isinstance(error, Stale):
            super().explain(error)
            return
        self.strip.showMessage(
            "warn",
            self.tr("Lapse kirjed on pärast väljavõtet muutunud."),
            self.tr("Koosta uus väljavõte, vaata see üle ja anna siis failidena."),
            self.tr("Koosta uus väljavõte"),
            lambda: self.space.go(Where(page=PageName.ACCESS_COPY, about=self.where.about)),
        )

    def _advise(self) -> None:
        advise(
            self.ui.adviceCard,
            (
                self.tr("Failid on krüptimata: neid saab avada igaüks, kelle kätte need jõuavad."),
                self.tr("Anna need üle ise või nii, et võõras neid ei ava."),
                self.tr("Kustuta kaust kohe, kui andmed on üle antud."),
            ),
            readers_title=self.tr("Mis failides on"),
            readers=self.tr(
                "Sama, mis väljavõttel. Teisi lapsi, teatajat ja kaitstud kirjeid ei ole."
            ),
            ticked=False,
        )

    def _show(self, file: CopyFile) -> None:
        ui = self.ui
        day = words.day(file.copy.made_at.astimezone().date())
        ui.header.setDetail(self.tr("{child} · väljavõte {day}").format(child=file.child, day=day))
        ui.filesTicks.setChoices([(str(each.file.id), _label(each)) for each in file.files])
        self._rows.setRecords(file.files, self._row)
        for part in (ui.filesTicks, ui.filesCard):
            part.setVisible(bool(file.files))

    def _row(self, named: NamedFile) -> ListRow:
        row = ListRow(
            title=_label(named), detail=words.day(named.file.added_at.astimezone().date())
        )
        row.setAccessibleName(self.tr("Vaata: {file}").format(file=_label(named)))
        row.clicked.connect(lambda: self._look_at(named.file.id))
        return row

    def _look_at(self, file_id: AttachmentId) -> None:
        self.ask(
            lambda session: attachments.open_attachment(session, file_id),
            lambda opened: show_file(self, *opened),
        )

    def _write(self) -> None:
        title = self.tr("Kuhu kaust teha?")
        folder = self.space.files.folder(self, title, kind="copies")
        if folder is None:
            return
        copy_id, place = self.copy_id, folder
        chosen = frozenset(AttachmentId(UUID(key)) for key in self.ui.filesTicks.values())
        self.ui.footer.busy.start(self.tr("Kirjutan faile"))
        self.ask(lambda session: copy_data.write(session, copy_id, place, chosen), self._tell_done)

    def _tell_done(self, path: Path) -> None:
        self.ui.footer.busy.stop()
        self.tell_written(
            path,
            self.tr("Andmed on kaustas: {path}").format(path=path.parent),
            self.tr("Need on krüptimata. Kustuta kaust kohe, kui andmed on üle antud."),
            kind="warn",
        )


def _label(named: NamedFile) -> str:
    """Return what the paper says of a file, with the size in the language of the window."""
    said, _, _of_the_paper = named.said.rpartition(", ")
    return f"{said}, {words.size(named.file.size)}"
