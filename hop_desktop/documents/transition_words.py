# SPDX-License-Identifier: EUPL-1.2
"""The words of what goes with a child to its next place, in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hop_desktop.domain.sendings import TransitionPart

Triple = tuple[str, str, str]


class TransitionWord(Enum):
    """A phrase of the paper: (Estonian, English, Russian)."""

    TITLE = (
        "Lapse teave järgmisele õppekohale",
        "Information for the child’s next school or kindergarten",
        "Сведения о ребёнке для следующего места учёбы",
    )
    FROM = ("Saatja", "Sender", "Отправитель")
    TO = ("Saaja", "Recipient", "Получатель")
    NOTE = (
        (
            "Koolivalmiduskaart läheb kooli seaduse alusel (PGS § 37 lg 1). "
            "Kõik muu läheb kaasa pere nõusolekul."
        ),
        (
            "The school-readiness card goes to the school by law (Basic Schools Act § 37 (1)). "
            "Everything else goes with the family’s consent."
        ),
        (
            "Карта готовности к школе передаётся школе по закону (Закон об основной школе и "
            "гимназии, PGS, §\u00a037 ч.\u00a01). Всё остальное\u00a0— с согласия семьи."
        ),
    )
    CHILD = ("Laps", "Child", "Ребёнок")
    WHY = (
        "Mis läheb ja mille alusel",
        "What goes, and on what basis",
        "Что передаётся и на каком основании",
    )
    GOING = ("Kaasas on", "Enclosed", "Приложено")
    CONSENT = ("Nõusolek", "Consent", "Согласие")
    BY_LAW = (
        "Nõusolekut ei ole vaja: kaart läheb seaduse alusel.",
        "None needed: by law.",
        "Согласие не нужно: карта передаётся по закону.",
    )
    LIMITS = ("Nõusoleku piirid", "Limits of the consent", "Пределы согласия")
    CARER = ("Kuidas perele öeldi", "How the family was told", "Как сообщили семье")
    CASE = ("Pooleliolev juhtum", "Open case", "Незавершённый случай")
    CASE_STAYS = (
        "See juhtum jääb saatja juurde. Uues kohas saab avada uue, mis seda jätkab.",
        "This case stays with the sender. A new one that goes on from it can be opened there.",
        (
            "Этот случай остаётся у отправителя. На новом месте можно открыть новый, который его "
            "продолжит."
        ),
    )
    PLAN = (
        "Mida kokku lepiti ja kuidas läks",
        "What was agreed, and how it went",
        "О чём договорились и как всё прошло",
    )
    NUMBER = ("saadetis {number}", "sending {number}", "отправление {number}")
    PAPER = (
        "Teave eelmisest õppekohast: {sender}",
        "From the child’s previous school or kindergarten: {sender}",
        "Сведения с прежнего места учёбы: {sender}",
    )


TRANSITION_TERMS: Mapping[Enum, Triple] = {
    TransitionPart.CARD: (
        "Koolivalmiduskaart",
        "School-readiness card",
        "Koolivalmiduskaart (карта готовности к школе)",
    ),
    TransitionPart.DOCUMENTS: ("Muud dokumendid", "Other documents", "Другие документы"),
    TransitionPart.OBSERVATIONS: ("Tähelepanekud", "Observations", "Наблюдения"),
    TransitionPart.MEASURES: ("Mida prooviti", "What was tried", "Что пробовали"),
    TransitionPart.TALKS: ("Vestluste kokkuvõtted", "Summaries of talks", "Итоги бесед"),
    TransitionPart.PLAN: (
        "Tegevusplaan ja mõõtmised",
        "Action plan and measurements",
        "План действий и измерения",
    ),
    TransitionPart.ASSESSMENTS: (
        "Hindamised ja toe tase",
        "Assessments and support level",
        "Оценки и уровень поддержки",
    ),
    TransitionPart.CASE: (
        "Juhtum, mida saab jätkata",
        "Case that can be continued",
        "Случай, который можно продолжить",
    ),
}
