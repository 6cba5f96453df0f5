# SPDX-License-Identifier: EUPL-1.2
"""The words of what goes with a child to its next place, Estonian and English side by side."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hop_desktop.domain.sendings import TransitionPart

Pair = tuple[str, str]


class TransitionWord(Enum):
    """A phrase of the paper: (Estonian, English)."""

    TITLE = ("Lapse teave järgmisele õppekohale", "Information for the child’s next place")
    FROM = ("Saatja", "Sender")
    TO = ("Saaja", "Recipient")
    NOTE = (
        (
            "Koolivalmiduskaart läheb kooli seaduse alusel (PGS § 37 lg 1). "
            "Kõik muu läheb kaasa pere nõusolekul."
        ),
        (
            "The school-readiness card goes to the school by law (Basic Schools Act § 37 (1)). "
            "Everything else goes with the family’s consent."
        ),
    )
    CHILD = ("Laps", "Child")
    WHY = ("Mis läheb ja mille alusel", "What goes, and on what basis")
    GOING = ("Kaasas on", "Enclosed")
    CONSENT = ("Nõusolek", "Consent")
    BY_LAW = ("Nõusolekut ei ole vaja: kaart läheb seaduse alusel.", "None needed: by law.")
    LIMITS = ("Nõusoleku piirid", "Limits of the consent")
    CARER = ("Kuidas perele öeldi", "How the family was told")
    CASE = ("Pooleliolev juhtum", "Open case")
    CASE_STAYS = (
        "See juhtum jääb saatja juurde. Uues kohas saab avada uue, mis seda jätkab.",
        "This case stays with the sender. A new one that goes on from it can be opened there.",
    )
    PLAN = ("Mida kokku lepiti ja kuidas läks", "What was agreed, and how it went")
    NUMBER = ("saadetis {number}", "sending {number}")
    PAPER = ("Teave eelmisest õppekohast: {sender}", "From the child’s last place: {sender}")


TRANSITION_TERMS: Mapping[Enum, Pair] = {
    TransitionPart.CARD: ("Koolivalmiduskaart", "School-readiness card"),
    TransitionPart.DOCUMENTS: ("Muud dokumendid", "Other documents"),
    TransitionPart.OBSERVATIONS: ("Tähelepanekud", "Observations"),
    TransitionPart.MEASURES: ("Mida prooviti", "What was tried"),
    TransitionPart.TALKS: ("Vestluste kokkuvõtted", "Summaries of conversations"),
    TransitionPart.PLAN: ("Tegevusplaan ja mõõtmised", "Action plan and measurements"),
    TransitionPart.ASSESSMENTS: ("Hindamised ja toe tase", "Assessments and support level"),
    TransitionPart.CASE: ("Juhtum, mida saab jätkata", "Case that can be continued"),
}
