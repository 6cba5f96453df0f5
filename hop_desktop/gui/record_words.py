# SPDX-License-Identifier: EUPL-1.2
"""Meetings, consents and referrals in the words of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.cases import ReviewOutcome
from hop_desktop.domain.consents import ConsentForm, ConsentScope
from hop_desktop.domain.content import EntryKind
from hop_desktop.domain.meetings import MeetingKind, Sharing
from hop_desktop.domain.referrals import Enclosure, Outcome

translate = QCoreApplication.translate


def meeting_kind(value: MeetingKind) -> str:
    """Return the kind of a meeting."""
    return {
        MeetingKind.TALK: translate("RecordWords", "Vestlus perega"),
        MeetingKind.ROUND_TABLE: translate("RecordWords", "Ümarlaud"),
    }[value]


def entry_kind(value: EntryKind) -> str:
    """Return what a received record is."""
    return {
        EntryKind.CONVERSATION: translate("RecordWords", "Vestlus perega"),
        EntryKind.ROUND_TABLE: translate("RecordWords", "Ümarlaud"),
        EntryKind.CARER_TOLD: translate("RecordWords", "Vanema teavitamine"),
        EntryKind.REFERRAL: translate("RecordWords", "Rajaleidja taotlus"),
    }[value]


def sharing(value: Sharing) -> str:
    """Return whether a talk may be told to the next place."""
    return {
        Sharing.NOT_ASKED: translate("RecordWords", "Ei ole küsitud"),
        Sharing.YES: translate("RecordWords", "Jah"),
        Sharing.LIMITED: translate("RecordWords", "Jah, piiranguga"),
        Sharing.NO: translate("RecordWords", "Ei"),
    }[value]


def consent_scope(value: ConsentScope) -> str:
    """Return what a consent is for."""
    return {
        ConsentScope.KVM: translate("RecordWords", "Rajaleidja soovituse rakendamine"),
        ConsentScope.SENDING: translate("RecordWords", "Andmete saatmine väljapoole"),
        ConsentScope.NEXT_PLACE: translate("RecordWords", "Andmed järgmisele õppekohale"),
        ConsentScope.ASSESSMENT: translate("RecordWords", "Tugispetsialisti hindamine"),
        ConsentScope.OTHER: translate("RecordWords", "Muu"),
    }[value]


def consent_form(value: ConsentForm) -> str:
    """Return how a consent was given."""
    return {
        ConsentForm.WRITTEN: translate("RecordWords", "Kirjalikult"),
        ConsentForm.DIGITAL: translate("RecordWords", "Digitaalselt"),
        ConsentForm.ORAL: translate("RecordWords", "Suuliselt"),
    }[value]


def enclosure(value: Enclosure) -> str:
    """Return a paper that goes with an application."""
    return {
        Enclosure.IDENTITY: translate("RecordWords", "Isikut tõendava dokumendi koopia"),
        Enclosure.POWER_OF_ATTORNEY: translate("RecordWords", "Volikiri"),
        Enclosure.DEVELOPMENT_PLAN: translate("RecordWords", "Individuaalne arenduskava"),
        Enclosure.DEVELOPMENT_CARD: translate(
            "RecordWords", "Individuaalse arengu jälgimise kaart"
        ),
        Enclosure.OVERVIEW: translate("RecordWords", "Asutuse ülevaade tulemustest"),
        Enclosure.OPINION: translate("RecordWords", "Arsti või spetsialisti arvamus"),
        Enclosure.REHABILITATION_PLAN: translate("RecordWords", "Rehabilitatsiooniplaan"),
    }[value]


def outcome(value: Outcome) -> str:
    """Return what came of an application."""
    return {
        Outcome.RECOMMENDED: translate("RecordWords", "Soovitus antud"),
        Outcome.NOT_RECOMMENDED: translate("RecordWords", "Soovitust ei antud"),
        Outcome.WITHDRAWN: translate("RecordWords", "Taotlus tagasi võetud"),
    }[value]


def review_outcome(value: ReviewOutcome) -> str:
    """Return what the review of stage I came to."""
    return {
        ReviewOutcome.SOLVED: translate("RecordWords", "Mure on lahenenud"),
        ReviewOutcome.GO_ON: translate("RecordWords", "Jätkame I etapis"),
        ReviewOutcome.ASK: translate("RecordWords", "Küsin II etappi"),
    }[value]
