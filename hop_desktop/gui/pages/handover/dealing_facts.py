# SPDX-License-Identifier: EUPL-1.2
"""What a case has on record about consents and telling, as facts to decide by."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.dealings import Dealings
from hop_desktop.gui import dealing_words, words
from hop_desktop.gui.pages.case.consents import consent_state

translate = QCoreApplication.translate


def dealing_facts(dealings: Dealings, today: date) -> list[tuple[str, str]]:
    """Return each consent with its state, and the latest telling, as label and words."""
    facts = []
    for consent in dealings.consents:
        state = consent_state(consent, holds=consent.holds_on(today))
        told = (consent.limits, consent.giver, words.day(consent.given_on), state)
        label = translate("Recorded", "Nõusolek: {scope}").format(
            scope=dealing_words.consent_scope(consent.scope)
        )
        facts.append((label, " · ".join(part for part in told if part)))
    for telling in dealings.tellings[:1]:
        told_of = (
            words.carer_informed(telling.told),
            words.day(telling.on),
            telling.whom,
            telling.about,
            telling.note,
        )
        label = translate("Recorded", "Vanema teavitamine")
        facts.append((label, " · ".join(part for part in told_of if part)))
    return facts
