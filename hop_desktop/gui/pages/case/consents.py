# SPDX-License-Identifier: EUPL-1.2
"""What the family agreed to, and whether it still holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from hop_desktop.app import family_dealings
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.consents import Consent, ConsentForm, ConsentScope
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.gui import dealing_words, words
from hop_desktop.gui.forms.ui_consent_form import Ui_ConsentForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.acts import Act, label
from hop_desktop.gui.pages.case.dealings import DealingsSection
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.widgets.list_row import ListRow

translate = QCoreApplication.translate


class ConsentsSection(DealingsSection[Consent]):
    """The consents for the child, the latest first."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        self.ui = ui = Ui_ConsentForm()
        form = InlineForm(page, ui)
        form.name_fields(
            {
                "scope": ui.scopeBox,
                "limits": ui.limitsField,
                "giver": ui.giverField,
                "form": ui.formPills,
                "given_on": ui.givenField,
                "valid_until": ui.untilField,
                "withdrawn_on": ui.withdrawnField,
                "withdrawal_note": ui.withdrawalField,
            }
        )
        super().__init__(
            page,
            form=form,
            name="consent",
            verb=label(Act.CONSENT),
            empty=translate("Consents", "Siia tulevad pere nõusolekud ja nende tähtajad."),
        )
        self.setTitle(self.tr("Nõusolekud"))
        ui.giverField.setLimit(LONGEST_NAME)
        ui.scopeBox.setChoices(
            [(each.value, dealing_words.consent_scope(each)) for each in ConsentScope]
        )
        ui.formPills.setChoices(
            [(each.value, dealing_words.consent_form(each)) for each in ConsentForm]
        )

    def dealings(self, file: CaseFile) -> Sequence[Consent]:
        """Return the consents for the child."""
        return file.dealings.consents

    def key(self, record: Consent) -> UUID:
        """Return the consent's identifier."""
        return record.id

    def row(self, record: Consent) -> ListRow:
        """Return what for, until when, and who gave it."""
        given = " · ".join(
            part
            for part in (
                record.giver,
                words.day(record.given_on),
                dealing_words.consent_form(record.form),
                record.origin,
            )
            if part
        )
        title = dealing_words.consent_scope(record.scope)
        if record.limits:
            title = f"{title}: {record.limits}"
        state = consent_state(record, holds=record.holds_on(self.page.space.today()))
        return ListRow(title=title, chips=[state], detail=given)

    def fill(self, record: Consent | None) -> None:
        """Show a consent, or one of today."""
        ui = self.ui
        ui.scopeBox.setValue(record.scope.value if record else ConsentScope.KVM.value)
        ui.limitsField.setValue(record.limits if record else "")
        ui.giverField.setValue(record.giver if record else "")
        ui.formPills.setValue(record.form.value if record else ConsentForm.WRITTEN.value)
        ui.givenField.setDay(record.given_on if record else self.page.space.today())
        ui.untilField.setDay(record.valid_until if record else None)
        ui.withdrawnField.setDay(record.withdrawn_on if record else None)
        ui.withdrawalField.setValue(record.withdrawal_note if record else "")
        for field in (ui.withdrawnField, ui.withdrawalField):
            field.setVisible(record is not None)

    def job(self, before: Consent | None) -> Callable[[Session], object]:
        """Return what keeps the consent."""
        ui, case_id = self.ui, self.case_id
        scope = ConsentScope(ui.scopeBox.value() or ConsentScope.OTHER.value)
        form = ConsentForm(ui.formPills.value() or ConsentForm.ORAL.value)
        limits, giver = ui.limitsField.value(), ui.giverField.value()
        given, until = ui.givenField.day() or self.page.space.today(), ui.untilField.day()
        withdrawn, note = ui.withdrawnField.day(), ui.withdrawalField.value()
        reason = self.reason.reasonText.value()
        return lambda session: family_dealings.keep_consent(
            session,
            case_id,
            scope=scope,
            giver=giver,
            form=form,
            given_on=given,
            limits=limits,
            valid_until=until,
            withdrawn_on=withdrawn,
            withdrawal_note=note,
            before=before,
            reason=reason,
        )


def consent_state(consent: Consent, *, holds: bool) -> str:
    """Return whether a consent holds, and until when."""
    if consent.withdrawn_on is not None:
        day = words.day(consent.withdrawn_on)
        return translate("Consents", "tagasi võetud {day}").format(day=day)
    if consent.valid_until is None:
        return translate("Consents", "kehtib tähtajata")
    day = words.day(consent.valid_until)
    if holds:
        return translate("Consents", "kehtib kuni {day}").format(day=day)
    return translate("Consents", "lõppes {day}").format(day=day)
