# SPDX-License-Identifier: EUPL-1.2
"""The overview: how many cases of which kind, for a period; groups below five stay hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.app import overviews
from hop_desktop.domain.coming_and_going import base_of
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.overview import Overview
from hop_desktop.domain.periods import Period, PeriodKind, last_ended, latest
from hop_desktop.gui import messages, overview_words
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.forms.ui_overview_page import Ui_OverviewPage
from hop_desktop.gui.page import Page, Where, Workspace
from hop_desktop.gui.pages.overview.cards import Stand, cards_of
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.cards import Card, EmptyState
from hop_desktop.gui.widgets.error_summary import clear_problems, show_problems
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import text_label

CHOICES = {PeriodKind.SCHOOL_YEAR: 4, PeriodKind.QUARTER: 9, PeriodKind.CALENDAR_YEAR: 4}


class OverviewPage(Page):
    """A period is chosen above; the stand, what came and went, and the endings stand below."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Begin with the year of the house."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_OverviewPage()
        ui.setupUi(self)
        self.strip = ui.strip
        self.goes_back = ui.header
        ui.header.setTitle(self.tr("Ülevaade"))
        ui.header.setDetail(self.tr("Siin on ainult arvud. Ühtegi last siin ei nimetata."))
        ui.header.backWanted.connect(space.back)
        ui.header.setPrimary(self.tr("Koosta PDF"), lambda: self._ask_paper(self.period()))
        ui.header.setSecondary(self.tr("Salvesta Excelina"), self._export)
        self.fields = {"since": ui.sinceField, "until": ui.untilField}
        flow = FlowLayout(ui.daysRow, spacing=S12)
        flow.setStandsLow(True)
        for field in (ui.sinceField, ui.untilField):
            flow.addWidget(field)
            field.setToday(space.today())
            field.submitted.connect(self._choose)
            field.changed.connect(self._choose_whole)
        ui.kindPills.setChoices([(kind.value, overview_words.kind(kind)) for kind in PeriodKind])
        ui.kindPills.setValue(base_of(is_desk=space.house.is_desk).value)
        self._none = EmptyState("overview", self.tr("Sel päeval ei olnud ühtegi juhtumit töös."))
        self._none_card = Card()
        self._none_card.addPart(self._none)
        ui.tablesColumn.addWidget(self._none_card)
        self._cards: list[QWidget] = []
        self._shown: Overview | None = None
        self._stand = Stand(ui.standCard)
        self._clear()
        self._offer()
        ui.kindPills.changed.connect(self._choose_kind)
        ui.periodBox.changed.connect(self._choose)
        self._report = last_ended(PeriodKind.QUARTER, space.today())
        self._offer_report()
        follow_layout(self)

    def load(self) -> None:
        """Count for the chosen period, once it can be understood."""
        period = self.period()
        if period is None:
            self._clear()
        else:
            self.ask(lambda session: overviews.overview(session, period), self._show)

    def focus_first(self) -> None:
        """Stand on the choice of a period."""
        self.ui.kindPills.focusControl()

    def period(self) -> Period | None:
        """Return the chosen period; nothing while the days one chose say none."""
        kind = PeriodKind(self.ui.kindPills.value())
        if kind is not PeriodKind.OWN:
            return self._offered[int(self.ui.periodBox.value())]
        since, until = self.ui.sinceField.day(), self.ui.untilField.day()
        try:
            return Period(kind=kind, since=since, until=until) if since and until else None
        except Invalid:
            return None

    def _offer(self) -> None:
        """Offer the periods of the chosen kind, the running one first."""
        kind = PeriodKind(self.ui.kindPills.value())
        own = kind is PeriodKind.OWN
        self.ui.periodBox.setVisible(not own)
        self.ui.daysRow.setVisible(own)
        if own:
            return
        self._offered = latest(kind, self.space.today(), CHOICES[kind])
        named = enumerate(map(overview_words.period, self._offered))
        self.ui.periodBox.setChoices([(str(place), text) for place, text in named])
        self.ui.periodBox.setValue("0")

    def _choose_kind(self) -> None:
        """Offer the periods of another kind; own days begin as the period that was shown."""
        before = self._shown
        if before is not None and not self.ui.sinceField.text() and not self.ui.untilField.text():
            self.ui.sinceField.setDay(before.period.since)
            self.ui.untilField.setDay(before.day)
        blocked = self.ui.periodBox.blockSignals(True)
        self._offer()
        self.ui.periodBox.blockSignals(blocked)
        follow_layout(self)
        self._choose_whole()

    def _choose_whole(self) -> None:
        """Count as soon as both days are written, without complaining before."""
        clear_problems(self.strip, self.fields)
        self.load()

    def _choose(self) -> None:
        """Count for what was chosen, or say what is missing."""
        if self._is_understood():
            self.load()

    def _is_understood(self) -> bool:
        """Say whether a period is chosen, and tell at its field what is missing."""
        return self.period() is not None or not show_problems(
            self.strip, self.tr("Ajavahemik on valimata"), self.fields, self._problems()
        )

    def _problems(self) -> dict[str, str]:
        since, until = self.ui.sinceField.day(), self.ui.untilField.day()
        missing = {}
        if since is None:
            missing["since"] = self.tr("Kirjuta, mis päevast alates")
        if until is None:
            missing["until"] = self.tr("Kirjuta, mis päevani")
        if since is None or until is None:
            return missing
        try:
            Period(kind=PeriodKind.OWN, since=since, until=until)
        except Invalid as error:
            return {error.field: messages.explain(error).title}
        return {}

    def _clear(self) -> None:
        """Show nothing: what stood there is not of the days that are being written."""
        for card in self._cards:
            self.ui.tablesColumn.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for part in (self.ui.standCard, self.ui.whyLabel, self._none_card):
            part.hide()

    def _show(self, told: Overview) -> None:
        if told.period != self.period():  # another was chosen while this was counted
            return
        self._clear()
        self._shown = told
        self._stand.show(told)
        self.ui.standCard.show()
        self._none_card.setVisible(told.open == 0)
        self.ui.whyLabel.setVisible(told.open != 0)
        self._cards = cards_of(told)
        for card in self._cards:
            self.ui.tablesColumn.addWidget(card)
        follow_layout(self)

    def _offer_report(self) -> None:
        named = overview_words.period(self._report)
        text = self.tr(
            "Viimase lõppenud kvartali aruanne: seis, mis kvartali jooksul muutus, "
            "avatud ja lõppenud juhtumid."
        )
        self.ui.reportCard.addPart(text_label(text, role="muted"))
        self.ui.reportCard.addAction(
            self.tr("Ava aruanne: {quarter}").format(quarter=named),
            lambda: self._ask_paper(self._report),
        )

    def _ask_paper(self, period: Period | None) -> None:
        if period is None:
            self._choose()
            return
        language = self.space.preferences.language
        self.ask(
            lambda session: overviews.paper(session, period, language=language),
            lambda pdf: self._show_paper(pdf, period),
        )

    def _show_paper(self, pdf: bytes, period: Period) -> None:
        title = f"{self.tr('Ülevaade')}: {overview_words.period(period)}"
        keep = self.tr("Failis on ainult arvud. Ühtegi last seal ei nimetata.")
        PaperDialog(self.space, title, _file_name(period, "pdf"), pdf, self, keep=keep).show()

    def _export(self) -> None:
        period = self.period()
        if period is None:
            self._choose()
            return
        name, kinds = _file_name(period, "xlsx"), self.tr("Exceli tabel (*.xlsx)")
        path = self.space.files.save_file(self, self.tr("Salvesta ülevaade"), name, kinds)
        if path is None:
            return
        language = self.space.preferences.language
        self.ask(
            lambda session: overviews.export(session, period, path, language=language),
            lambda _: self.tell_written(
                path,
                self.tr("Ülevaade on salvestatud."),
                self.tr("Failis on ainult arvud. Ühtegi last seal ei nimetata."),
            ),
        )


def _file_name(period: Period, ending: str) -> str:
    """Return the name that is offered for a file: the kind of page and its days."""
    days = f"{period.since.isoformat()}-{period.until.isoformat()}"
    return f"ulevaade-{days}.{ending}"
