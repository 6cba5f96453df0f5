# SPDX-License-Identifier: EUPL-1.2
"""A copy for whoever asks to see what is written on a child: previewed, blacked out, frozen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from hop_desktop.app import access_copies
from hop_desktop.app.access_copies import CopyPreview
from hop_desktop.app.session import Session
from hop_desktop.domain.access_copies import ANSWER_WITHIN, AccessCopy, Ban, CopyPart, CopyWish
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import HopError, Stale
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.institution import Place
from hop_desktop.gui import copy_words, words
from hop_desktop.gui.forms.ui_access_copy_page import Ui_AccessCopyPage
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.case.writing import WritingPage
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.labels import text_label

BANS = (Ban.NOT_FORBIDDEN, Ban.PUPIL_ASKS, Ban.FORBIDDEN)


class AccessCopyPage(WritingPage):
    """Says who asks, shows what they will get, and freezes it."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show an empty page until the child is read."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_AccessCopyPage()
        ui.setupUi(self)
        self.header, self.strip, self.footer = ui.header, ui.strip, ui.footer
        assert where.about is not None  # noqa: S101  the page is about a child
        self.child_id = ChildId(where.about)
        self._child: Child | None = None
        self._seen: CopyPreview | None = None
        self.fields = {
            "requester": ui.requesterField,
            "verified": ui.verifiedField,
            "requested_on": ui.requestedField,
            "ban": ui.banPills,
            "since": ui.sinceField,
            "until": ui.untilField,
            "parts": ui.partsTicks,
            "redactions": ui.redactionsField,
        }
        ui.header.setTitle(self.tr("Väljavõte andmetega tutvumiseks"))
        ui.banPills.setChoices([(each.value, copy_words.ban(each)) for each in BANS])
        ui.partsTicks.setChoices([(each.value, copy_words.part(each)) for each in CopyPart])
        ui.banPills.hide()
        self._build_advice()
        for field in (ui.requestedField, ui.sinceField, ui.untilField):
            field.setToday(space.today())
        for choice in (ui.sinceField, ui.untilField, ui.partsTicks):
            choice.changed.connect(self._look)
        ui.requestedField.changed.connect(self._tell_day)
        self.take_keys()
        follow_layout(self)

    def load(self) -> None:
        """Read the child; then show everything that is written."""
        child_id = self.child_id
        self.ask(lambda session: access_copies.child_of(session, child_id), self._begin)

    def focus_first(self) -> None:
        """Begin with who asks."""
        self.ui.requesterField.focusControl()

    def save(self) -> None:
        """Freeze the copy."""
        seen = self._seen
        if self.say(self._problems()) or seen is None or not self.begin_saving():
            return
        child_id, wish, draft = self.child_id, self._wish(), self.draft
        redactions = self.ui.redactionsField.redactions()

        def job(session: Session) -> AccessCopy:
            return access_copies.make(
                session, child_id, wish, redactions, seen=seen.seen, draft=draft
            )

        self.ask(job, self.saved, failed=self.not_saved)

    def not_saved(self, error: HopError) -> None:
        """Say why; when entries were changed meanwhile, show them as they are now."""
        super().not_saved(error)
        if isinstance(error, Stale):
            self._look()
            self.strip.showMessage(
                "warn",
                self.tr("Lapse kirjed on vahepeal muutunud."),
                self.tr("Eelvaade on nüüd uus. Vaata see üle ja vormista siis."),
            )

    def resumed(self) -> None:
        """Say that an earlier draft stands in the fields, and show what it covers."""
        super().resumed()
        self._look()

    def _build_advice(self) -> None:
        advise(
            self.ui.adviceCard,
            (
                self.tr("Kontrolli, kas küsijal on õigus last esindada."),
                self.tr("Loe eelvaade läbi. Ümberjutustuses võib teise inimese ikka ära tunda."),
                self.tr("Lisatud failid vaata üle ja anna eraldi."),
            ),
            readers_title=self.tr("Seda näeb"),
            readers=self.tr(
                "See, kes küsis. Koopia jääb lapse toimikusse. "
                "Teiste laste nimed ja teataja võtab programm ise välja."
            ),
            ticked=False,
        )
        self._answer_by = text_label(role="strong")
        self.ui.adviceCard.body.insertWidget(0, self._answer_by)

    def _begin(self, child: Child) -> None:
        self._child = child
        ui = self.ui
        ui.header.setBackText(child.name)
        ui.banPills.setVisible(child.place is Place.SCHOOL)
        if self.drafting is not None:
            return
        legal = [each for each in child.guardians if each.legal_representative]
        if len(legal) == 1:
            ui.requesterField.setValue(f"{legal[0].name}, {legal[0].relation}".rstrip(", "))
        ui.requestedField.setDay(self.space.today())
        ui.partsTicks.setValues({each.value for each in CopyPart})
        self.begin_draft(f"access-copy:{self.child_id}", self.fields)
        self._tell_day()
        self._look()

    def _look(self) -> None:
        """Read again what the copy would hold, unless a day is still being typed."""
        if self._child is None or self.ui.sinceField.problem() or self.ui.untilField.problem():
            return
        child_id, wish = self.child_id, self._wish()
        self.ask(lambda session: access_copies.preview(session, child_id, wish), self._show)

    def _show(self, seen: CopyPreview) -> None:
        self._seen = seen
        lost = self.ui.redactionsField.show_passages(seen.passages)
        if lost:
            self.strip.showMessage(
                "warn",
                self.tr("Osa kaetud teksti ei ole enam eelvaates."),
                self.tr("Võta need read tagasi ja vaata kirjed uuesti üle."),
            )

    def _wish(self) -> CopyWish:
        ui = self.ui
        ticked = ui.partsTicks.values()
        wish = CopyWish(
            requester=ui.requesterField.value(),
            verified=ui.verifiedField.value(),
            requested_on=ui.requestedField.day() or self.space.today(),
            since=ui.sinceField.day(),
            until=ui.untilField.day(),
            parts=tuple(each for each in CopyPart if each.value in ticked),
        )
        return replace(wish, ban=Ban(ui.banPills.value())) if ui.banPills.value() else wish

    def _problems(self) -> dict[str, str]:
        ui = self.ui
        found = self.day_problems()
        if not ui.requesterField.value():
            found["requester"] = self.tr("Kirjuta, kes andmeid küsib")
        if not ui.verifiedField.value():
            found["verified"] = self.tr("Kirjuta, kuidas tegid isiku kindlaks")
        if not ui.requestedField.text():
            found["requested_on"] = self.tr("Kirjuta, mis päeval ta küsis")
        if not ui.partsTicks.values():
            found["parts"] = self.tr("Märgi vähemalt üks osa")
        is_pupil = self._child is not None and self._child.place is Place.SCHOOL
        if is_pupil and not ui.banPills.value():
            found["ban"] = self.tr("Vali, kas õpilane on selle keelanud")
        return found

    def _tell_day(self) -> None:
        day = self.ui.requestedField.day()
        by = self.tr("Vasta hiljemalt {day}.")
        self._answer_by.setText(by.format(day=words.day(day + ANSWER_WITHIN)) if day else "")
