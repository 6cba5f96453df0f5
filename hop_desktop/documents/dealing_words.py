# SPDX-License-Identifier: EUPL-1.2
"""The words of minutes, talks, consents and referrals on paper, in three languages."""

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
    """A phrase of these documents: (Estonian, English, Russian)."""

    MINUTES = ("Ümarlaua protokoll", "Round table minutes", "Протокол круглого стола")
    TALK = ("Vestluse kokkuvõte", "Record of a talk", "Итоги беседы")
    VERSION = ("versioon {number}", "version {number}", "версия {number}")
    REPLACES = (
        "See on versioon {number}. Varasem versioon on muutmata alles.",
        "This is version {number}. The earlier version is kept unchanged.",
        "Это версия {number}. Прежняя версия сохранена без изменений.",
    )
    CHILD = ("Laps", "Child", "Ребёнок")
    GROUP = ("Rühm või klass", "Group or class", "Группа или класс")
    DAY = ("Päev", "Day", "День")
    PLACE = ("Koht", "Place", "Место")
    CHAIR = ("Juhataja", "Chair", "Ведущий")
    MINUTE_TAKER = ("Protokollija", "Minutes taken by", "Протоколист")
    WRITTEN_ON = ("Vormistatud", "Finished on", "Оформлено")

    PEOPLE = ("Osalejad", "Participants", "Участники")
    PRESENT = ("Kohal", "Present", "Присутствуют")
    ABSENT = ("Puudus", "Absent", "Отсутствуют")
    NAME = ("Nimi", "Name", "Имя")
    ROLE = ("Roll", "Role", "Роль")
    THERE = ("Osalemine", "Attendance", "Участие")
    CHILD_THERE = ("Laps osales", "The child took part", "Участие ребёнка")
    PARENT_THERE = ("Vanem osales", "A parent took part", "Участие родителя")
    YES = ("Jah", "Yes", "Да")
    NO_HEARD = ("Ei. {how}", "No. {how}", "Нет. {how}")

    PURPOSE = ("Eesmärk", "Purpose", "Цель")
    SINCE_LAST = (
        "Mis on vahepeal tehtud",
        "What was done since last time",
        "Что сделано за это время",
    )
    TALKED_OVER = ("Arutelu", "Discussion", "Обсуждение")
    WORRIED = ("Mis teeb muret", "What worries us", "Что беспокоит")
    WORKS_WELL = ("Mis toimib hästi", "What works well", "Что хорошо получается")
    MUST_HAPPEN = ("Mis peab juhtuma", "What must happen", "Что должно произойти")
    DIFFERING = ("Eriarvamused", "Views that differ", "Особые мнения")
    CHILD_VIEW = ("Lapse arvamus", "The child’s view", "Мнение ребёнка")
    PARENT_VIEW = ("Vanema arvamus", "The parents’ view", "Мнение родителя")
    SUMMARY = ("Õpetaja kokkuvõte", "The teacher’s summary", "Краткий итог педагога")
    STRENGTHS = ("Lapse tugevused", "The child’s strengths", "Сильные стороны ребёнка")

    AGREED = ("Kokkulepped", "Agreements", "Договорённости")
    NOTHING_AGREED = ("Kokkuleppeid ei tehtud.", "Nothing was agreed.", "Договорённостей нет.")
    WHAT = ("Mida", "What", "Что")
    WHO = ("Kes teeb", "Who does it", "Кто выполняет")
    WATCHES = ("Kes vastutab", "Who is responsible", "Кто отвечает")
    BY = ("Mis päevaks", "By", "К какому дню")
    FURTHER = ("Edasine", "What follows", "Что дальше")
    NEXT = ("Järgmine kohtumine", "Next meeting", "Следующая встреча")
    READERS = ("Kes protokolli näevad", "Who may see the minutes", "Кто видит протокол")
    OBJECTIONS = ("Vastuväited", "Objections", "Возражения")
    OBJECTIONS_UNTIL = ("esita hiljemalt {day}", "to be made by {day}", "подать не позднее {day}")
    SHARING = (
        "Kas kokkuvõtte võib anda järgmisele õppekohale",
        "May the record go to the next school or kindergarten",
        "Можно ли передать итоги беседы на следующее место учёбы",
    )
    SIGNATURES = ("Allkirjad", "Signatures", "Подписи")
    SIGN_DAY = ("Allkiri ja kuupäev", "Signature and date", "Подпись и дата")
    SIGN_NOTE = (
        "Allkiri kinnitab, et see on läbi loetud. Eriarvamuse võib kirjutada allkirja juurde.",
        "A signature says that this was read. A differing view may be added beside it.",
        ("Подпись подтверждает, что это прочитано. Особое мнение можно написать рядом с подписью."),
    )
    NOT_FINISHED = ("Kirje on vormistamata.", "The record is not finished.", "Запись не оформлена.")

    CONSENTS = ("Nõusolekud", "Consents", "Согласия")
    CASE = ("Juhtum", "Case", "Случай")
    CAME_FROM = ("tuli: {house}", "came from: {house}", "откуда: {house}")
    CONSENT = ("Nõusolek", "Consent", "Согласие")
    LIMITS = (
        "Täpsemalt või piiranguga",
        "Details or limits",
        "Уточнение или ограничение",
    )
    SCOPE = ("Milleks", "Purpose", "Для чего")
    GIVER = ("Kes andis", "Given by", "Кем дано")
    FORM = ("Millal ja kuidas", "When and how", "Когда и как")
    HOLDS = ("Kehtivus", "Valid", "Действие")
    UNTIL = ("kuni {day}", "until {day}", "до {day}")
    WITHDRAWN = ("tagasi võetud {day}", "withdrawn on {day}", "отозвано {day}")
    NO_END = ("tähtajata", "no end date", "без срока")
    TOLD_WHOM = ("Keda teavitati", "Who was informed", "Кому сообщено")
    TOLD_ABOUT = ("Millest", "About what", "О чём")
    APPLICANT = ("Taotleja", "Applicant", "Заявитель")
    ENCLOSED = ("Taotluse lisad", "Enclosures", "Приложения к заявлению")
    DONE_ON = ("Tehtud {day}", "Done on {day}", "Сделано {day}")
    SENT = ("Taotlus saadetud {day}", "Application sent on {day}", "Заявление отправлено {day}")
    DECIDED = ("Otsus {day}: {outcome}", "Decision of {day}: {outcome}", "Решение {day}: {outcome}")


DEALING_TERMS: Mapping[Enum, tuple[str, str, str]] = {
    Move.REVIEWED: (
        "I etapp vaadati üle",
        "Stage I reviewed",
        "Проведена промежуточная оценка I этапа",
    ),
    EntryKind.CONVERSATION: ("Vestlus perega", "Talk with the family", "Беседа с семьёй"),
    EntryKind.ROUND_TABLE: ("Ümarlaud", "Round table", "Круглый стол"),
    EntryKind.CARER_TOLD: (
        "Vanema teavitamine",
        "Informing the person raising the child",
        "Информирование родителя",
    ),
    EntryKind.REFERRAL: (
        "Rajaleidja taotlus (KVM)",
        "Application to Rajaleidja (KVM)",
        "Заявление в Rajaleidja (KVM)",
    ),
    EntryKind.NEED: (
        "Abivajadus pärast paketi sulgemist",
        "Need after the package was sealed",
        "Потребность в помощи после запечатывания пакета",
    ),
    EntryKind.PLAN: (
        "Tegevusplaan pärast paketi sulgemist",
        "Plan after the package was sealed",
        "План действий после запечатывания пакета",
    ),
    EntryKind.VOICES: (
        "Lapse ja vanema sõnad pärast paketi sulgemist",
        "Words of child and parent after the package was sealed",
        "Слова ребёнка и родителя после запечатывания пакета",
    ),
    EntryKind.TASK: ("Ülesanne", "Task", "Задача"),
    EntryKind.CONSENT: ("Nõusolek", "Consent", "Согласие"),
    Part.MEETINGS: (
        "Vestlused, ümarlauad ja teavitamine",
        "Talks, round tables and informing",
        "Беседы, круглые столы и информирование",
    ),
    Part.CONSENTS: (
        "Nõusolekud ja Rajaleidja taotlused",
        "Consents and Rajaleidja applications",
        "Согласия и заявления в Rajaleidja",
    ),
    MeetingKind.TALK: ("Vestlus", "Talk", "Беседа"),
    MeetingKind.ROUND_TABLE: ("Ümarlaud", "Round table", "Круглый стол"),
    Sharing.NOT_ASKED: ("ei ole küsitud", "not asked", "не спрошено"),
    Sharing.YES: ("jah", "yes", "да"),
    Sharing.LIMITED: ("jah, piiranguga", "yes, within limits", "да, с ограничением"),
    Sharing.NO: ("ei", "no", "нет"),
    ConsentScope.KVM: (
        "nõustamismeeskonna (KVM) soovituse rakendamine",
        "applying a recommendation of the counselling team (KVM)",
        "применение рекомендации консультационной команды (KVM)",
    ),
    ConsentScope.SENDING: (
        "andmete saatmine väljapoole asutust",
        "sending data outside",
        "отправка данных за пределы учреждения",
    ),
    ConsentScope.NEXT_PLACE: (
        "andmete andmine järgmisele õppekohale",
        "giving data to the next school or kindergarten",
        "передача данных на следующее место учёбы",
    ),
    ConsentScope.ASSESSMENT: (
        "tugispetsialisti hindamine",
        "assessment by a specialist",
        "оценка опорного специалиста",
    ),
    ConsentScope.OTHER: ("muu", "other", "другое"),
    ConsentForm.WRITTEN: ("kirjalikult", "in writing", "письменно"),
    ConsentForm.DIGITAL: ("digitaalselt", "digitally", "в цифровом виде"),
    ConsentForm.ORAL: ("suuliselt", "orally", "устно"),
    Enclosure.IDENTITY: (
        "isikut tõendava dokumendi koopia",
        "copy of an identity document",
        "копия удостоверения личности",
    ),
    Enclosure.POWER_OF_ATTORNEY: ("volikiri", "power of attorney", "доверенность"),
    Enclosure.DEVELOPMENT_PLAN: (
        "individuaalne arenduskava",
        "individual development plan",
        "индивидуальный план развития",
    ),
    Enclosure.DEVELOPMENT_CARD: (
        "individuaalse arengu jälgimise kaart",
        "individual development card",
        "individuaalse arengu jälgimise kaart (карта индивидуального развития)",
    ),
    Enclosure.OVERVIEW: (
        "asutuse ülevaade tulemustest",
        "the organisation’s overview of results",
        "обзор результатов от учреждения",
    ),
    Enclosure.OPINION: (
        "arsti või spetsialisti arvamus",
        "a doctor’s or specialist’s opinion",
        "мнение врача или специалиста",
    ),
    Enclosure.REHABILITATION_PLAN: (
        "rehabilitatsiooniplaan",
        "rehabilitation plan",
        "план реабилитации",
    ),
    ReferralOutcome.RECOMMENDED: (
        "anti soovitus",
        "a recommendation was given",
        "рекомендация дана",
    ),
    ReferralOutcome.NOT_RECOMMENDED: (
        "soovitust ei antud",
        "no recommendation was given",
        "рекомендация не дана",
    ),
    ReferralOutcome.WITHDRAWN: (
        "taotlus võeti tagasi",
        "the application was withdrawn",
        "заявление отозвано",
    ),
}
