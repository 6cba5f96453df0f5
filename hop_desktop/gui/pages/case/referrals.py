# SPDX-License-Identifier: EUPL-1.2
"""Applications to Rajaleidja's advisory team: their papers, their answers and their terms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from hop_desktop.app import family_dealings
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.consents import ConsentScope, holding
from hop_desktop.domain.referrals import Enclosure, Referral, ReferralOutcome
from hop_desktop.gui import dealing_words, words
from hop_desktop.gui.forms.ui_referral_form import Ui_ReferralForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.acts import Act, label
from hop_desktop.gui.pages.case.dealings import DealingsSection
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.widgets.list_row import ListRow

NOTHING_YET = "none"
translate = QCoreApplication.translate


class ReferralsSection(DealingsSection[Referral]):
    """The applications, the latest first, and whether the parent agreed in writing."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        self.ui = ui = Ui_ReferralForm()
        form = InlineForm(page, ui)
        form.name_fields(
            {
                "purpose": ui.purposeText,
                "applicant": ui.applicantField,
                "enclosures": ui.enclosuresTicks,
                "other_enclosures": ui.otherField,
                "sent_on": ui.sentField,
                "expected_on": ui.expectedField,
                "decided_on": ui.decidedField,
                "outcome": ui.outcomePills,
                "recommendation": ui.recommendationText,
                "valid_until": ui.untilField,
            }
        )
        super().__init__(
            page,
            form=form,
            name="referral",
            verb=label(Act.REFERRAL),
            empty=translate("Referrals", "Kui asutuse toest ei piisa, taotleb vanem soovitust."),
        )
        self.setTitle(self.tr("Rajaleidja (KVM)"))
        ui.enclosuresTicks.setChoices(
            [(each.value, dealing_words.enclosure(each)) for each in Enclosure]
        )
        answers = [(each.value, dealing_words.outcome(each)) for each in ReferralOutcome]
        ui.outcomePills.setChoices([(NOTHING_YET, self.tr("Veel ei ole")), *answers])
        ui.outcomePills.changed.connect(self._follow)
        self._consent = ""

    def show_file(self, file: CaseFile) -> None:
        """Show the applications; a recommendation is applied only with a written consent."""
        today = self.page.space.today()
        agreed = holding(file.dealings.consents, ConsentScope.KVM, today, in_writing=True)
        self._consent = (
            self.tr("vanema kirjalik nõusolek {day}").format(day=words.day(agreed.given_on))
            if agreed
            else self.tr("vanema kirjalik nõusolek puudub")
        )
        super().show_file(file)

    def belongs(self, file: CaseFile) -> bool:
        """Say whether the house's own support could fall short: from stage II on."""
        return not file.rights.stage_one

    def dealings(self, file: CaseFile) -> Sequence[Referral]:
        """Return the applications of the case."""
        return file.dealings.referrals

    def key(self, record: Referral) -> UUID:
        """Return the application's identifier."""
        return record.id

    def row(self, record: Referral) -> ListRow:
        """Return what for, how far it has come, and what holds."""
        detail = [record.applicant, *([record.recommendation] if record.recommendation else [])]
        if record.outcome is ReferralOutcome.RECOMMENDED:
            detail.append(self._consent)
        return ListRow(
            title=record.purpose,
            chips=self._chips(record),
            detail=" · ".join(part for part in detail if part),
        )

    def fill(self, record: Referral | None) -> None:
        """Show an application, or an empty one."""
        ui = self.ui
        ui.purposeText.setValue(record.purpose if record else "")
        ui.applicantField.setValue(record.applicant if record else "")
        enclosed: frozenset[Enclosure] = record.enclosures if record else frozenset()
        ui.enclosuresTicks.setValues({each.value for each in enclosed})
        ui.otherField.setValue(record.other_enclosures if record else "")
        ui.sentField.setDay(record.sent_on if record else None)
        ui.expectedField.setDay(record.expected_on if record else None)
        ui.decidedField.setDay(record.decided_on if record else None)
        came = record.outcome.value if record and record.outcome else NOTHING_YET
        ui.outcomePills.setValue(came)
        ui.recommendationText.setValue(record.recommendation if record else "")
        ui.untilField.setDay(record.valid_until if record else None)
        self._follow()

    def job(self, before: Referral | None) -> Callable[[Session], object]:
        """Return what keeps the application."""
        ui, case_id = self.ui, self.case_id
        outcome = self._outcome()
        purpose, applicant = ui.purposeText.value(), ui.applicantField.value()
        enclosures = frozenset(Enclosure(key) for key in ui.enclosuresTicks.values())
        other, sent, expected = ui.otherField.value(), ui.sentField.day(), ui.expectedField.day()
        recommended = outcome is ReferralOutcome.RECOMMENDED
        decided = ui.decidedField.day() if outcome else None
        words_ = ui.recommendationText.value() if recommended else ""
        until = ui.untilField.day() if recommended else None
        reason = self.reason.reasonText.value()
        return lambda session: family_dealings.keep_referral(
            session,
            case_id,
            purpose=purpose,
            applicant=applicant,
            enclosures=enclosures,
            other_enclosures=other,
            sent_on=sent,
            expected_on=expected,
            decided_on=decided,
            outcome=outcome,
            recommendation=words_,
            valid_until=until,
            before=before,
            reason=reason,
        )

    def _outcome(self) -> ReferralOutcome | None:
        key = self.ui.outcomePills.value()
        return ReferralOutcome(key) if key and key != NOTHING_YET else None

    def _follow(self) -> None:
        """Ask for the day of an answer, and for the words and the term of a recommendation."""
        outcome = self._outcome()
        self.ui.decidedField.setVisible(outcome is not None)
        for field in (self.ui.recommendationText, self.ui.untilField):
            field.setVisible(outcome is ReferralOutcome.RECOMMENDED)

    def _chips(self, record: Referral) -> list[str]:
        if record.outcome is not None:
            chips = [dealing_words.outcome(record.outcome)]
            if record.valid_until is not None:
                until = words.day(record.valid_until)
                chips.append(translate("Referrals", "kehtib kuni {day}").format(day=until))
            return chips
        if record.sent_on is not None:
            sent = words.day(record.sent_on)
            return [translate("Referrals", "saadetud {day}").format(day=sent)]
        return [translate("Referrals", "koostamisel")]
