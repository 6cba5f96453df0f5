# SPDX-License-Identifier: EUPL-1.2
"""What would be erased of one child: proposed by one person, confirmed by another."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.app import erasure
from hop_desktop.app.erasure import Erased, Preview
from hop_desktop.domain.erasure import Why
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import ChildId
from hop_desktop.gui import erasure_words, words
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_erasure_page import Ui_ErasurePage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.widgets.error_summary import show_problems
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import text_label


class ErasurePage(Page):
    """Shows exactly what goes and what stays; the button does only what this person may do now."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Offer nothing until the preview is read."""
        super().__init__(space, where, parent)
        self.ui = Ui_ErasurePage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self.fields = {"why": self.ui.whyPills}
        self.ui.stateStrip.setInset(False)
        self._goes = FactList()
        self.ui.goesCard.addPart(self._goes)
        self.ui.header.backWanted.connect(space.back)
        self.ui.footer.cancelPressed.connect(space.back)
        self.ui.footer.primaryPressed.connect(self._act)
        self.ui.footer.secondaryPressed.connect(self._take_back)
        self.ui.copyButton.clicked.connect(self._make_copy)
        self._seen: Preview | None = None

    @property
    def _child(self) -> ChildId:
        assert self.where.id is not None  # noqa: S101  the page is about a child
        return ChildId(self.where.id)

    def load(self) -> None:
        """Count what would go, as it is now."""
        child = self._child
        self.ask(lambda session: erasure.preview(session, child), self._show)

    def focus_first(self) -> None:
        """Stand on the reason."""
        self.ui.whyPills.focusControl()

    def _show(self, seen: Preview) -> None:
        self._seen = seen
        self.ui.header.setTitle(self.tr("Kustuta: {name}").format(name=seen.name))
        if seen.left_on is not None:
            left = self.tr("Lahkus {day}").format(day=words.day(seen.left_on))
            self.ui.header.setDetail(left)
        self._goes.setFacts(erasure_words.going(seen.extent))
        self._show_what_stays(seen)
        self._offer_reasons(seen)
        self._say_state(seen)
        self._offer_acts(seen)

    def _show_what_stays(self, seen: Preview) -> None:
        body = self.ui.staysCard.body
        while (item := body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for line in erasure_words.staying(seen.extent):
            self.ui.staysCard.addPart(text_label(line, role=""))

    def _offer_reasons(self, seen: Preview) -> None:
        offered = [each for each in Why if each is not Why.TERM_OVER or seen.is_over]
        chosen = self.ui.whyPills.value()
        self.ui.whyPills.setChoices([(each.value, erasure_words.why(each)) for each in offered])
        if chosen in {each.value for each in offered}:
            self.ui.whyPills.setValue(chosen)
        self.ui.whyPills.setVisible(seen.proposal is None and not seen.hindrances)

    def _say_state(self, seen: Preview) -> None:
        state = self.ui.stateStrip
        if seen.hindrances:
            title, advice = erasure_words.hindrance(seen.hindrances[0])
            state.showMessage("warn", title, advice)
        elif seen.proposal is not None:
            why, day = erasure_words.why(seen.proposal.why), seen.proposal.at.astimezone().date()
            why = why[:1].lower() + why[1:]
            said = self.tr("{name} tegi {day} ettepaneku kustutada. Põhjus: {why}.")
            title = said.format(name=seen.proposed_by, day=words.day(day), why=why)
            state.showMessage("info", title, self._who_confirms(seen))
        elif not seen.has_second:
            state.showMessage(
                "info",
                self.tr("Kustutamise kinnitab teine inimene, aga teist sellise õigusega ei ole."),
                self.tr("Määra seadetes kolleeg lastekaitse kontaktisikuks või asendajaks."),
            )
        else:
            state.clear()

    def _who_confirms(self, seen: Preview) -> str:
        if seen.is_mine:
            return self.tr(
                "Kinnitab teine juht või lastekaitse kontaktisik. "
                "Seni saad ettepaneku tagasi võtta."
            )
        return self.tr("Vaata üle, mis kustub. Pärast kinnitamist ei saa seda tagasi.")

    def _offer_acts(self, seen: Preview) -> None:
        footer, free = self.ui.footer, not seen.hindrances
        confirms = free and seen.proposal is not None and not seen.is_mine
        proposes = free and seen.proposal is None
        act = self.tr("Kustuta jäädavalt") if confirms else ""
        footer.setPrimaryText(self.tr("Tee ettepanek kustutada") if proposes else act)
        footer.setSecondaryText(self.tr("Võta ettepanek tagasi") if seen.proposal else "")

    def _act(self) -> None:
        if self._seen is None:
            return
        if self._seen.proposal is None:
            self._propose()
        else:
            self._confirm(self._seen)

    def _propose(self) -> None:
        chosen, child = self.ui.whyPills.value(), self._child
        if not chosen:
            title = self.tr("Ettepanek on tegemata")
            problem = {"why": self.tr("Vali põhjus")}
            show_problems(self.strip, title, self.fields, problem)
            return
        self.ask(
            lambda session: erasure.propose(session, child, Why(chosen)),
            lambda _: self._tell(self.tr("Ettepanek on tehtud. Midagi ei ole veel kustunud.")),
        )

    def _take_back(self) -> None:
        child = self._child
        self.ask(
            lambda session: erasure.take_back(session, child),
            lambda _: self._tell(self.tr("Ettepanek on tagasi võetud.")),
        )

    def _tell(self, title: str) -> None:
        self.strip.showMessage("ok", title)
        self.load()

    def _confirm(self, seen: Preview) -> None:
        if not ask(
            self,
            self.tr("Kas kustutad lapse {name} andmed?").format(name=seen.name),
            self.tr("Seda ei saa tagasi võtta. Alles jääb ainult see, mis lehel kirjas."),
            yes=self.tr("Kustuta jäädavalt"),
            no=self.tr("Jäta alles"),
            danger=True,
        ):
            return
        child = self._child
        self.ui.footer.busy.start(self.tr("Kustutan ja kirjutan andmefaili uuesti…"))
        self.ui.footer.primaryButton.setEnabled(False)
        self.ask(
            lambda session: erasure.confirm(session, child), self._erased, failed=self._refused
        )

    def _refused(self, error: HopError) -> None:
        self._rest()
        self.explain(error)

    def _rest(self) -> None:
        self.ui.footer.busy.stop()
        self.ui.footer.primaryButton.setEnabled(True)

    def _erased(self, _done: Erased) -> None:
        self._rest()
        self.go_back()

    def _make_copy(self) -> None:
        self.space.go(Where(page=PageName.ACCESS_COPY, about=self._child))
