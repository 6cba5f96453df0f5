# SPDX-License-Identifier: EUPL-1.2
"""The words of minutes, talks, consents and referrals on paper, Estonian and English."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hop_desktop.domain.cases import Move
from hop_desktop.domain.consents import ConsentForm, ConsentScope
from hop_desktop.domain.content import EntryKind
from hop_desktop.domain.handovers import Part
from hop_desktop.domain.meetings import MeetingKind, Sharing
from hop_desktop.domain.referrals import Enclosure, ReferralOutcome


class DealingWord(Enum):
    """A phrase of these documents: (Estonian, English)."""

    MINUTES = ("Ümarlaua protokoll", "Round table minutes")
    TALK = ("Vestluse kokkuvõte", "Record of a talk")
    VERSION = ("versioon {number}", "version {number}")
    REPLACES = (
        "See on versioon {number}. Varasem versioon on muutmata alles.",
        "This is version {number}. The earlier version is kept unchanged.",
    )
    CHILD = ("Laps", "Child")
    GROUP = ("Rühm või klass", "Group or class")
    DAY = ("Päev", "Day")
    PLACE = ("Koht", "Place")
    CHAIR = ("Juhataja", "Chair")
    MINUTE_TAKER = ("Protokollija", "Minutes taken by")
    WRITTEN_ON = ("Vormistatud", "Finished on")

    PEOPLE = ("Osalejad", "Participants")
    PRESENT = ("Kohal", "Present")
    ABSENT = ("Puudus", "Absent")
    NAME = ("Nimi", "Name")
    ROLE = ("Roll", "Role")
    THERE = ("Osalemine", "Attendance")
    CHILD_THERE = ("Laps osales", "The child took part")
    PARENT_THERE = ("Vanem osales", "A parent took part")
    YES = ("Jah", "Yes")
    NO_HEARD = ("Ei. {how}", "No. {how}")

    PURPOSE = ("Eesmärk", "Purpose")
    SINCE_LAST = ("Mis on vahepeal tehtud", "What was done since last time")
    TALKED_OVER = ("Arutelu", "Discussion")
    WORRIED = ("Mis teeb muret", "What worries us")
    WORKS_WELL = ("Mis toimib hästi", "What works well")
    MUST_HAPPEN = ("Mis peab juhtuma", "What must happen")
    DIFFERING = ("Eriarvamused", "Views that differ")
    CHILD_VIEW = ("Lapse arvamus", "The child’s view")
    PARENT_VIEW = ("Vanema arvamus", "The parents’ view")
    SUMMARY = ("Õpetaja kokkuvõte", "The teacher’s summary")
    STRENGTHS = ("Lapse tugevused", "The child’s strengths")

    AGREED = ("Kokkulepped", "Agreements")
    NOTHING_AGREED = ("Kokkuleppeid ei tehtud.", "Nothing was agreed.")
    WHAT = ("Mida", "What")
    WHO = ("Kes teeb", "Who does it")
    WATCHES = ("Kes vastutab", "Who sees to it")
    BY = ("Mis päevaks", "By")
    FURTHER = ("Edasine", "What follows")
    NEXT = ("Järgmine kohtumine", "Next meeting")
    READERS = ("Kes protokolli näevad", "Who may see the minutes")
    OBJECTIONS = ("Vastuväited", "Objections")
    OBJECTIONS_UNTIL = ("esita hiljemalt {day}", "to be made by {day}")
    SHARING = (
        "Kas kokkuvõtte võib anda järgmisele õppekohale",
        "May the record go to the next school or kindergarten",
    )
    SIGNATURES = ("Allkirjad", "Signatures")
    SIGN_DAY = ("Allkiri ja kuupäev", "Signature and date")
    SIGN_NOTE = (
        "Allkiri kinnitab, et see on läbi loetud. Eriarvamuse võib kirjutada allkirja juurde.",
        "A signature says that this was read. A differing view may be added beside it.",
    )
    NOT_FINISHED = ("Kirje on vormistamata.", "The record is not finished.")

    CONSENTS = ("Nõusolekud", "Consents")
    CASE = ("Juhtum", "Case")
    CAME_FROM = ("tuli: {house}", "came from: {house}")
    CONSENT = ("Nõusolek", "Consent")
    LIMITS = ("Täpsemalt või piiranguga", "In detail or within limits")
    SCOPE = ("Milleks", "For what")
    GIVER = ("Kes andis", "Given by")
    FORM = ("Millal ja kuidas", "When and how")
    HOLDS = ("Kehtivus", "Holds")
    UNTIL = ("kuni {day}", "until {day}")
    WITHDRAWN = ("tagasi võetud {day}", "taken back on {day}")
    NO_END = ("tähtajata", "without an end")
    TOLD_WHOM = ("Keda teavitati", "Who was told")
    TOLD_ABOUT = ("Millest", "About what")
    APPLICANT = ("Taotleja", "Applicant")
    ENCLOSED = ("Taotluse lisad", "Enclosures")
    DONE_ON = ("Tehtud {day}", "Done on {day}")
    SENT = ("Taotlus saadetud {day}", "Application sent on {day}")
    DECIDED = ("Otsus {day}: {outcome}", "Decision of {day}: {outcome}")


DEALING_TERMS: Mapping[Enum, tuple[str, str]] = {
    Move.REVIEWED: ("I etapp vaadati üle", "Stage I reviewed"),
    EntryKind.CONVERSATION: ("Vestlus perega", "Talk with the family"),
    EntryKind.ROUND_TABLE: ("Ümarlaud", "Round table"),
    EntryKind.CARER_TOLD: ("Vanema teavitamine", "Informing the carer"),
    EntryKind.REFERRAL: ("Rajaleidja taotlus (KVM)", "Application to Rajaleidja (KVM)"),
    EntryKind.NEED: ("Abivajadus pärast paketi sulgemist", "Need after the package was sealed"),
    EntryKind.PLAN: ("Tegevusplaan pärast paketi sulgemist", "Plan after the package was sealed"),
    EntryKind.VOICES: (
        "Lapse ja vanema sõnad pärast paketi sulgemist",
        "Words of child and parent after the package was sealed",
    ),
    EntryKind.TASK: ("Ülesanne", "Task"),
    EntryKind.CONSENT: ("Nõusolek", "Consent"),
    Part.MEETINGS: ("Vestlused, ümarlauad ja teavitamine", "Talks, round tables and informing"),
    Part.CONSENTS: ("Nõusolekud ja Rajaleidja taotlused", "Consents and Rajaleidja applications"),
    MeetingKind.TALK: ("Vestlus", "Talk"),
    MeetingKind.ROUND_TABLE: ("Ümarlaud", "Round table"),
    Sharing.NOT_ASKED: ("ei ole küsitud", "not asked"),
    Sharing.YES: ("jah", "yes"),
    Sharing.LIMITED: ("jah, piiranguga", "yes, within limits"),
    Sharing.NO: ("ei", "no"),
    ConsentScope.KVM: (
        "nõustamismeeskonna (KVM) soovituse rakendamine",
        "applying a recommendation of the advisory team (KVM)",
    ),
    ConsentScope.SENDING: ("andmete saatmine väljapoole asutust", "sending data outside"),
    ConsentScope.NEXT_PLACE: (
        "andmete andmine järgmisele õppekohale",
        "giving data to the next school or kindergarten",
    ),
    ConsentScope.ASSESSMENT: ("tugispetsialisti hindamine", "assessment by a specialist"),
    ConsentScope.OTHER: ("muu", "other"),
    ConsentForm.WRITTEN: ("kirjalikult", "in writing"),
    ConsentForm.DIGITAL: ("digitaalselt", "digitally"),
    ConsentForm.ORAL: ("suuliselt", "orally"),
    Enclosure.IDENTITY: ("isikut tõendava dokumendi koopia", "copy of an identity document"),
    Enclosure.POWER_OF_ATTORNEY: ("volikiri", "power of attorney"),
    Enclosure.DEVELOPMENT_PLAN: ("individuaalne arenduskava", "individual development plan"),
    Enclosure.DEVELOPMENT_CARD: (
        "individuaalse arengu jälgimise kaart",
        "individual development card",
    ),
    Enclosure.OVERVIEW: ("asutuse ülevaade tulemustest", "the house’s overview of results"),
    Enclosure.OPINION: ("arsti või spetsialisti arvamus", "a doctor’s or specialist’s opinion"),
    Enclosure.REHABILITATION_PLAN: ("rehabilitatsiooniplaan", "rehabilitation plan"),
    ReferralOutcome.RECOMMENDED: ("anti soovitus", "a recommendation was given"),
    ReferralOutcome.NOT_RECOMMENDED: ("soovitust ei antud", "no recommendation was given"),
    ReferralOutcome.WITHDRAWN: ("taotlus võeti tagasi", "the application was taken back"),
}
