# SPDX-License-Identifier: EUPL-1.2
"""Meetings, consents and referrals in the words of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.cases import ReviewOutcome
from hop_desktop.domain.consents import ConsentForm, ConsentScope
from hop_desktop.domain.content import EntryKind
from hop_desktop.domain.meetings import MeetingKind, Sharing
from hop_desktop.domain.referrals import Enclosure, ReferralOutcome

translate = QCoreApplication.translate


def meeting_kind(value: MeetingKind) -> str:
    """Return the kind of a meeting."""
    return {
        MeetingKind.TALK: translate("DealingWords", "Vestlus perega"),
        MeetingKind.ROUND_TABLE: translate("DealingWords", "Ümarlaud"),
    }[value]


def entry_kind(value: EntryKind) -> str:
    """Return what a received record is."""
    return {
        EntryKind.CONVERSATION: translate("DealingWords", "Vestlus perega"),
        EntryKind.ROUND_TABLE: translate("DealingWords", "Ümarlaud"),
        EntryKind.CARER_TOLD: translate("DealingWords", "Vanema teavitamine"),
        EntryKind.REFERRAL: translate("DealingWords", "Rajaleidja taotlus"),
    }[value]


def sharing(value: Sharing) -> str:
    """Return whether a talk may be told to the next place."""
    return {
        Sharing.NOT_ASKED: translate("DealingWords", "Ei ole küsitud"),
        Sharing.YES: translate("DealingWords", "Jah"),
        Sharing.LIMITED: translate("DealingWords", "Jah, piiranguga"),
        Sharing.NO: translate("DealingWords", "Ei"),
    }[value]


def consent_scope(value: ConsentScope) -> str:
    """Return what a consent is for."""
    return {
        ConsentScope.KVM: translate("DealingWords", "Rajaleidja soovitus"),
        ConsentScope.SENDING: translate("DealingWords", "Andmete saatmine väljapoole"),
        ConsentScope.NEXT_PLACE: translate("DealingWords", "Andmed järgmisele õppekohale"),
        ConsentScope.ASSESSMENT: translate("DealingWords", "Tugispetsialisti hindamine"),
        ConsentScope.OTHER: translate("DealingWords", "Muu"),
    }[value]


def consent_form(value: ConsentForm) -> str:
    """Return how a consent was given."""
    return {
        ConsentForm.WRITTEN: translate("DealingWords", "Kirjalikult"),
        ConsentForm.DIGITAL: translate("DealingWords", "Digitaalselt"),
        ConsentForm.ORAL: translate("DealingWords", "Suuliselt"),
    }[value]


def enclosure(value: Enclosure) -> str:
    """Return a paper that goes with an application."""
    return {
        Enclosure.IDENTITY: translate("DealingWords", "Isikut tõendava dokumendi koopia"),
        Enclosure.POWER_OF_ATTORNEY: translate("DealingWords", "Volikiri"),
        Enclosure.DEVELOPMENT_PLAN: translate("DealingWords", "Individuaalne arenduskava"),
        Enclosure.DEVELOPMENT_CARD: translate(
            "DealingWords", "Individuaalse arengu jälgimise kaart"
        ),
        Enclosure.OVERVIEW: translate("DealingWords", "Asutuse ülevaade tulemustest"),
        Enclosure.OPINION: translate("DealingWords", "Arsti või spetsialisti arvamus"),
        Enclosure.REHABILITATION_PLAN: translate("DealingWords", "Rehabilitatsiooniplaan"),
    }[value]


def outcome(value: ReferralOutcome) -> str:
    """Return what came of an application."""
    return {
        ReferralOutcome.RECOMMENDED: translate("DealingWords", "Soovitus antud"),
        ReferralOutcome.NOT_RECOMMENDED: translate("DealingWords", "Soovitust ei antud"),
        ReferralOutcome.WITHDRAWN: translate("DealingWords", "Taotlus tagasi võetud"),
    }[value]


def review_outcome(value: ReviewOutcome) -> str:
    """Return what the review of stage I came to."""
    return {
        ReviewOutcome.SOLVED: translate("DealingWords", "Mure on lahenenud"),
        ReviewOutcome.GO_ON: translate("DealingWords", "Jätkame I etapis"),
        ReviewOutcome.ASK: translate("DealingWords", "Küsin II etappi"),
    }[value]
