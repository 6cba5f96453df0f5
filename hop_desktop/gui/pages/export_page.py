# SPDX-License-Identifier: EUPL-1.2
"""A case out of the program, unencrypted, to be entered elsewhere: with a reason and a warning."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hop_desktop.app import cases, exports
from hop_desktop.app.calendars import reference
from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.exports import ExportFormat, ExportReason, file_name
from hop_desktop.domain.ids import CaseId
from hop_desktop.gui.forms.ui_export_page import Ui_ExportPage
from hop_desktop.gui.page import Page, Where, Workspace
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.error_summary import show_problems

translate = QCoreApplication.translate


class ExportPage(Page):
    """Asks how and why, then where to; nothing is typed, so nothing is kept as a draft."""

    reloads = False

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Offer a workbook; the reason is chosen every time."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_ExportPage()
        ui.setupUi(self)
        self.strip = ui.strip
        self.goes_back = ui.header
        assert where.about is not None  # noqa: S101  the page is about a case
        self.case_id = CaseId(where.about)
        ui.header.setTitle(self.tr("Juhtumi eksport"))
        ui.header.setBackText(self.tr("Tagasi"))
        ui.header.backWanted.connect(space.back)
        ui.formatPills.setChoices([(each.value, _format(each)) for each in ExportFormat])
        ui.formatPills.setValue(ExportFormat.XLSX.value)
        ui.reasonPills.setChoices([(each.value, reason(each)) for each in ExportReason])
        self.fields = {"format": ui.formatPills, "reason": ui.reasonPills}
        advise(
            ui.adviceCard,
            (
                self.tr("Fail on krüptimata: seda saab avada igaüks, kelle kätte see jõuab."),
                self.tr("Kirjuta see ainult tööarvutisse, mitte mälupulgale ega pilve."),
                self.tr("Kustuta fail kohe, kui andmed on üle kantud."),
                self.tr("Teisele asutusele ära saada seda. Selleks on suletud pakett."),
            ),
            readers_title=self.tr("Mis failis on"),
            readers=self.tr(
                "Sama, mis läheb üleandmisel kaasa. Kaitstud tähelepanekuid ja manuste sisu ei ole."
            ),
            ticked=False,
        )
        ui.footer.primaryPressed.connect(self._export)
        ui.footer.cancelPressed.connect(space.back)
        follow_layout(self)

    def load(self) -> None:
        """Name the child that the case is about."""
        case_id = self.case_id
        self.ask(lambda session: cases.case_file(session, case_id), self._show)

    def focus_first(self) -> None:
        """Begin with why: how is chosen already."""
        self.ui.reasonPills.focusControl()

    def _show(self, file: CaseFile) -> None:
        self.ui.header.setDetail(file.child.name)

    def _export(self) -> None:
        chosen = self.ui.reasonPills.value()
        missing = {} if chosen else {"reason": self.tr("Vali, miks juhtum välja läheb")}
        title = self.tr("Eksportimata: vali põhjus")
        if show_problems(self.strip, title, self.fields, missing):
            return
        how, why = ExportFormat(self.ui.formatPills.value()), ExportReason(chosen)
        name = file_name(reference(self.case_id), self.space.today(), how)
        path = self.space.files.save_file(self, self.tr("Kuhu fail kirjutada?"), name, _kinds(how))
        if path is None:
            return
        case_id, language = self.case_id, self.space.preferences.language
        self.ui.footer.busy.start(self.tr("Kirjutan faili"))
        self.ask(
            lambda session: exports.export(
                session, case_id, path, how=how, reason=why, language=language
            ),
            lambda _: self._told(path),
            failed=self._refused,
        )

    def _told(self, path: Path) -> None:
        self.ui.footer.busy.stop()
        self.tell_written(
            path,
            self.tr("Fail on kirjutatud: {path}").format(path=path),
            self.tr("See on krüptimata. Kustuta fail kohe, kui andmed on üle kantud."),
            kind="warn",
        )

    def _refused(self, error: HopError) -> None:
        self.ui.footer.busy.stop()
        self.explain(error)


def reason(value: ExportReason) -> str:
    """Return why a case leaves the program."""
    return {
        ExportReason.OTHER_REGISTER: translate("Export", "Kannan andmed teise registrisse"),
        ExportReason.OTHER_PROGRAM: translate("Export", "Kolin teise programmi"),
        ExportReason.ASKED_BY_LAW: translate("Export", "Andmeid nõuti seaduse alusel"),
        ExportReason.ARCHIVE: translate("Export", "Annan asutuse arhiivi"),
    }[value]


def _format(value: ExportFormat) -> str:
    return {
        ExportFormat.XLSX: translate("Export", "Exceli tabel inimesele (.xlsx)"),
        ExportFormat.JSON: translate("Export", "Andmefail programmile (.json)"),
    }[value]


def _kinds(how: ExportFormat) -> str:
    return {
        ExportFormat.XLSX: translate("Export", "Exceli tabel (*.xlsx)"),
        ExportFormat.JSON: translate("Export", "JSON (*.json)"),
    }[how]
