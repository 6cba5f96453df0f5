# SPDX-License-Identifier: EUPL-1.2
"""What the members of the domain's lists are called on paper, in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hop_desktop.documents.dealing_words import DEALING_TERMS
from hop_desktop.documents.transition_words import TRANSITION_TERMS
from hop_desktop.domain.cases import Helped, Move, Stage
from hop_desktop.domain.children import Custody
from hop_desktop.domain.content import EntryKind
from hop_desktop.domain.handovers import Basis, CarerInformed, Part
from hop_desktop.domain.institution import Place
from hop_desktop.domain.observations import Area, ChildRole
from hop_desktop.domain.records import Assessor, Decision, Level, Outcome, Satisfaction
from hop_desktop.domain.referrals import ReferralOutcome

# The members of the domain's lists: (Estonian, English, Russian).
TERMS: Mapping[Enum, tuple[str, str, str]] = {
    Area.PLAY: ("Mäng", "Play", "Игра"),
    Area.SOCIAL: ("Sotsiaalsed oskused", "Social skills", "Социальные навыки"),
    Area.LEARNING: ("Tunnetus ja õppimine", "Cognition and learning", "Познание и учение"),
    Area.SELF_REGULATION: ("Eneseregulatsioon", "Self-regulation", "Саморегуляция"),
    Area.SELF_AND_WORLD: ("Mina ja keskkond", "Self and the world", "Я и окружающая среда"),
    Area.SPEECH: ("Keel ja kõne", "Language and speech", "Язык и речь"),
    Area.MATHEMATICS: ("Matemaatika", "Mathematics", "Математика"),
    Area.ART: ("Kunst", "Art", "Искусство"),
    Area.MUSIC: ("Muusika", "Music", "Музыка"),
    Area.MOVEMENT: ("Liikumine", "Movement", "Движение"),
    Area.BEHAVIOUR: (
        "Käitumine ja suhtlemine",
        "Behaviour and communication",
        "Поведение и общение",
    ),
    Area.ATTENTION: ("Tähelepanu ja mälu", "Attention and memory", "Внимание и память"),
    Area.LEARNING_SKILLS: ("Õpioskused", "Learning skills", "Учебные навыки"),
    Area.SUBJECTS: ("Aineoskused", "Subject skills", "Предметные навыки"),
    Area.INTERESTS: ("Huvid", "Interests", "Интересы"),
    Area.OTHER: ("Muu", "Other", "Другое"),
    ChildRole.MAIN: (
        "tähelepanek on lapsest",
        "the observation is about the child",
        "наблюдение о ребёнке",
    ),
    ChildRole.INVOLVED: (
        "laps oli asjaosaline",
        "the child was involved",
        "ребёнок был участником",
    ),
    ChildRole.WITNESS: ("laps nägi pealt", "the child was watching", "ребёнок это видел"),
    Helped.YES: ("jah", "yes", "да"),
    Helped.PARTLY: ("osaliselt", "partly", "частично"),
    Helped.NO: ("ei", "no", "нет"),
    Helped.UNKNOWN: ("ei tea veel", "not known yet", "пока неизвестно"),
    Move.OPENED: ("Juhtum avati", "Case opened", "Случай открыт"),
    Move.STAGE_TWO_ASKED: ("Küsiti II etappi", "Stage II asked for", "Запрошен II этап"),
    Move.STAGE_TWO_ACCEPTED: ("Algas II etapp", "Stage II began", "Начался II этап"),
    Move.STAGE_TWO_REFUSED: (
        "Juhtum jäi I etappi",
        "Case stayed in stage I",
        "Случай остался на I этапе",
    ),
    Move.HANDED_OVER: ("Juhtum anti üle", "Case handed over", "Случай передан"),
    Move.TAKEN_OVER: ("Juhtum võeti vastu", "Case taken over", "Случай принят"),
    Move.PASSED_ON: (
        "Juhtum anti kolleegile",
        "Case passed to a colleague",
        "Случай передан коллеге",
    ),
    Move.CLOSED: ("Juhtum lõpetati", "Case closed", "Случай завершён"),
    Move.REOPENED: ("Juhtum avati uuesti", "Case reopened", "Случай открыт снова"),
    Stage.ONE: (
        "I etapp: rühmas või klassis",
        "Stage I: in the group or class",
        "I этап: в группе или классе",
    ),
    Stage.TWO: ("II etapp: asutuses", "Stage II: in the organisation", "II этап: в учреждении"),
    Stage.THREE: (
        "III etapp: omavalitsuses",
        "Stage III: in the municipality",
        "III этап: в самоуправлении",
    ),
    Custody.JOINT: ("ühine hooldusõigus", "joint custody", "совместное право опеки"),
    Custody.SOLE: ("ainuhooldusõigus", "sole custody", "единоличное право опеки"),
    Custody.NONE: ("hooldusõiguseta", "no custody", "без права опеки"),
    Custody.UNKNOWN: ("hooldusõigus ei ole teada", "custody not known", "право опеки неизвестно"),
    EntryKind.OBSERVATION: ("Tähelepanek", "Observation", "Наблюдение"),
    EntryKind.MEASURE: ("I etapi tegevus", "Stage I measure", "Мера I этапа"),
    EntryKind.PARENT_TALK: ("Vestlus vanemaga", "Talk with the parent", "Беседа с родителем"),
    EntryKind.INFORMATION: ("Kogutud teave", "Information gathered", "Собранные сведения"),
    EntryKind.MOVE: ("Juhtumi käik", "Course of the case", "Ход случая"),
    Basis.LAW: ("Seadusest tulenev ülesanne", "Duty under the law", "Обязанность по закону"),
    Basis.CONSENT: ("Nõusolek", "Consent", "Согласие"),
    CarerInformed.YES: (
        "Last kasvatavat isikut on teavitatud",
        "The person raising the child has been informed",
        "Лицо, воспитывающее ребёнка, знает об этом",
    ),
    CarerInformed.NOT_YET: (
        "Last kasvatavat isikut ei ole veel teavitatud",
        "The person raising the child has not been informed yet",
        "Лицо, воспитывающее ребёнка, ещё не знает об этом",
    ),
    CarerInformed.AGREED_WITH_CHILD_PROTECTION: (
        "Teavitamine on kokku lepitud lastekaitsetöötajaga",
        "Informing is agreed with child protection",
        "Информирование согласовано с работником по защите детей",
    ),
    Part.CHILD: ("Lapse üldandmed", "The child’s general data", "Общие данные ребёнка"),
    Part.FAMILY: ("Pere ja kodud", "Family and homes", "Семья и дом"),
    Part.NEED: ("Abivajaduse andmed", "Need for help", "Потребность в помощи"),
    Part.OBSERVATIONS: ("Tähelepanekud", "Observations", "Наблюдения"),
    Part.MEASURES: ("I etapi tegevused", "Stage I measures", "Меры I этапа"),
    Part.PLAN: ("Tegevuskava", "Action plan", "План действий"),
    Part.ASSESSMENTS: (
        "Hindamised ja toe tase",
        "Assessments and support level",
        "Оценки и уровень поддержки",
    ),
    Part.VOICES: (
        "Lapse ja vanema arvamus",
        "Views of the child and the parent",
        "Мнение ребёнка и родителя",
    ),
    Part.TASKS: ("Avatud ülesanded", "Open tasks", "Открытые задачи"),
    Part.ATTACHMENTS: ("Lisad", "Attachments", "Приложения"),
    Assessor.OWN: (
        "oma maja spetsialist",
        "the organisation’s specialist",
        "специалист учреждения",
    ),
    Assessor.MUNICIPAL: (
        "valla või linna spetsialist",
        "municipal specialist",
        "специалист волости или города",
    ),
    Assessor.BOUGHT_IN: (
        "sisseostetud spetsialist",
        "specialist bought in",
        "приглашённый специалист",
    ),
    Decision.GO_ON: ("jätkata samamoodi", "go on as before", "продолжать так же"),
    Decision.CHANGE: ("muuta plaani", "change the plan", "изменить план"),
    Decision.MORE_SUPPORT: ("anda rohkem tuge", "give more support", "дать больше поддержки"),
    Decision.END: ("lõpetada tugi", "end the support", "завершить поддержку"),
    Decision.HAND_OVER: ("anda juhtum üle", "hand the case over", "передать случай"),
    Outcome.REACHED: ("täitusid", "reached", "достигнуты"),
    Outcome.PARTLY: ("täitusid osaliselt", "partly reached", "достигнуты частично"),
    Outcome.NOT_REACHED: ("ei täitunud", "not reached", "не достигнуты"),
    Outcome.ENDED_OTHERWISE: (
        "juhtum lõppes muul põhjusel",
        "the case ended for another reason",
        "случай завершён по другой причине",
    ),
    Satisfaction.VERY: ("väga rahul", "very satisfied", "очень довольна"),
    Satisfaction.RATHER: ("pigem rahul", "fairly satisfied", "скорее довольна"),
    Satisfaction.RATHER_NOT: ("pigem ei ole rahul", "rather dissatisfied", "скорее недовольна"),
    Satisfaction.NOT: ("ei ole rahul", "dissatisfied", "недовольна"),
    Level.GENERAL: ("üldine tugi", "general support", "общая поддержка"),
    Level.ENHANCED: ("tõhustatud tugi", "enhanced support", "усиленная поддержка"),
    Level.SPECIAL: ("eritugi", "special support", "специальная поддержка"),
    Place.KINDERGARTEN: ("lasteaed", "kindergarten", "детский сад"),
    Place.SCHOOL: ("kool", "school", "школа"),
    **DEALING_TERMS,
    **TRANSITION_TERMS,
}

# The list that ``Entry.code`` comes from, by kind.
CODES: Mapping[EntryKind, type[Area | Helped | Move | CarerInformed | ReferralOutcome]] = {
    EntryKind.OBSERVATION: Area,
    EntryKind.MEASURE: Helped,
    EntryKind.PARENT_TALK: Helped,
    EntryKind.INFORMATION: Helped,
    EntryKind.CARER_TOLD: CarerInformed,
    EntryKind.REFERRAL: ReferralOutcome,
    EntryKind.MOVE: Move,
}
