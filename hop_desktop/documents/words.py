# SPDX-License-Identifier: EUPL-1.2
"""The words of documents on paper, Estonian, English and Russian side by side.

They stand apart from the windows' translations, because a document speaks the recipient's
language. Item titles follow the list of data in a case plan (juhtumiplaan): § 1 of the
minister's regulation nr 10 of 09.02.2016, RT I, 12.03.2019, 48. The restriction follows the Public
Information Act (AvTS) § 35 (1) 11)–13) and § 40 (3), read in RT I, 06.03.2026, 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from hop_desktop.documents.copy_words import CopyWord
from hop_desktop.documents.dealing_words import DealingWord
from hop_desktop.documents.export_words import ExportWord
from hop_desktop.documents.form_words import FormWord
from hop_desktop.documents.journal_words import JournalWord
from hop_desktop.documents.overview_words import OverviewWord
from hop_desktop.documents.sheet_words import SheetWord
from hop_desktop.documents.terms import CODES, TERMS
from hop_desktop.documents.transition_words import TransitionWord
from hop_desktop.domain.content import EntryKind
from hop_desktop.domain.institution import TARTU_COUNTY, Place
from hop_desktop.domain.observations import ChildRole
from hop_desktop.domain.staff import Role
from hop_desktop.domain.titles import RoleTitles

KIB = 1024
MIB = 1024 * 1024


class Word(Enum):
    """A phrase of the documents: (Estonian, English, Russian)."""

    # the handover summary
    TITLE = ("Üleandmise kokkuvõte", "Handover summary", "Сводка передачи")
    RESTRICTED = ("ASUTUSESISESEKS KASUTAMISEKS", "FOR INTERNAL USE", "ДЛЯ ВНУТРЕННЕГО ПОЛЬЗОВАНИЯ")
    RESTRICTION_BASIS = (
        "AvTS § 35 lg 1 p 11–13 · kuni {until} (§ 40 lg 3)",
        "Public Information Act § 35 (1) 11)–13) · until {until} (§ 40 (3))",
        "Закон о публичной информации (AvTS) § 35 ч. 1 п. 11–13 · до {until} (§ 40 ч. 3)",
    )
    MARKED = ("Märge tehtud {day}", "Marked {day}", "Отметка сделана {day}")
    PAGE = ("Lk", "Page", "Стр.")
    HANDOVER_NUMBER = ("üleandmine {number}", "handover {number}", "передача {number}")
    BORN = ("sündinud {day}", "born {day}", "дата рождения {day}")
    NOT_RECORDED = ("ei ole märgitud", "not recorded", "не указано")
    STAYED = (
        "Jäi üle andmata. Põhjus: {reason}",
        "Not handed over. Reason: {reason}",
        "Не передано. Причина: {reason}",
    )

    GIVER = ("Üleandja", "Handed over by", "Передаёт")
    TAKER = ("Saaja", "Recipient", "Получатель")
    ALSO_TOLD = ("Teadmiseks", "For information", "Для сведения")
    MADE_ON = ("Koostatud", "Made on", "Составлено")
    ANSWER_BY = ("Vastust oodatakse", "Answer expected by", "Ответ ожидается")
    CONTACT = ("Kontaktisik", "Contact person", "Контактное лицо")
    RESPONSIBLE = ("Kes vastutab", "Who is responsible", "Кто отвечает")
    RESPONSIBLE_UNTIL = (
        "Üleandja, kuni saaja on juhtumi vastu võtnud",
        "The sender, until the recipient has accepted the case",
        "Передающее учреждение, пока получатель не принял случай",
    )
    FORM_NOTE = (
        (
            "Osad 2–7 järgivad juhtumiplaanis sisalduvate andmete loetelu (SHS § 9 lg 6; ministri "
            "09.02.2016 määrus nr 10, § 1) ja lastekaitseseaduse § 29 lõiget 5."
        ),
        (
            "Parts 2–7 follow the list of data in a case plan (Social Welfare Act § 9 (6); "
            "minister’s regulation nr 10 of 09.02.2016, § 1) and the Child Protection Act § 29 (5)."
        ),
        (
            "Части 2–7 следуют перечню данных плана ведения случая (Закон о социальном "
            "обеспечении, SHS, §\u00a09 ч.\u00a06; постановление министра от 09.02.2016 №\u00a010, "
            "§\u00a01) и части\u00a05 §\u00a029 Закона о защите детей."
        ),
    )

    HANDOVER = ("Üleandmine", "Handover", "Передача")
    REASON = ("Üleandmise põhjus", "Reason for the handover", "Причина передачи")
    CONCERN = ("Mure", "Concern", "Что беспокоит")
    STAGE = ("Etapp", "Stage", "Этап")
    OPENED_ON = ("Juhtum avatud", "Case opened", "Случай открыт")
    BASIS = ("Andmete edastamise alus", "Basis for sending the data", "Основание передачи данных")

    GENERAL = ("Üldandmed", "General data", "Общие данные")
    GENERAL_LAW = (
        "Juhtumiplaani andmed, § 1 lg 1 p 1–4",
        "Case plan data, § 1 (1) 1)–4)",
        "Данные плана ведения случая, §\u00a01 ч.\u00a01 п.\u00a01–4",
    )
    PLAN_NUMBER = ("Juhtumiplaani number", "Case plan number", "Номер плана ведения случая")
    PLAN_NUMBER_FROM = (
        "annab vastuvõttev omavalitsus; juhtumi tunnus siin: {case}",
        "given by the receiving municipality; case identifier here: {case}",
        "присваивает принимающее самоуправление; обозначение случая здесь: {case}",
    )
    CASE_HOLDER = (
        "Juhtumit korraldav asutus",
        "Organisation managing the case",
        "Учреждение, которое ведёт случай",
    )
    REGISTRY_CODE = ("registrikood {code}", "registry code {code}", "регистровый код {code}")
    SPECIALIST = ("Vastutav spetsialist", "Responsible specialist", "Ответственный специалист")
    CHILD = ("Laps", "Child", "Ребёнок")
    PERSONAL_CODE = ("Isikukood", "Personal code", "Личный код")
    BIRTH_DATE = ("Sünniaeg", "Date of birth", "Дата рождения")
    HOME_LANGUAGE = ("Kodune keel", "Home language", "Домашний язык")
    CHILD_PLACE = ("Õppekoht", "School or kindergarten", "Место учёбы")
    REGISTERED = ("Registrijärgne elukoht", "Registered residence", "Место жительства по регистру")
    SIBLINGS = ("Õed ja vennad", "Brothers and sisters", "Братья и сёстры")
    HOMES = ("Lapse kodud", "The child’s homes", "Где ребёнок живёт")
    MUNICIPALITY = ("Omavalitsus", "Municipality", "Самоуправление")
    ADDRESS = ("Aadress", "Address", "Адрес")
    WITH_WHOM = ("Kellega", "With whom", "С кем")
    SHARE = ("Kui palju", "How much of the time", "Сколько времени")

    GUARDIANS = (
        "Esindaja ja last kasvatavad isikud",
        "Representative and people raising the child",
        "Представитель и лица, воспитывающие ребёнка",
    )
    GUARDIANS_LAW = (
        "Juhtumiplaani andmed, § 1 lg 1 p 5",
        "Case plan data, § 1 (1) 5)",
        "Данные плана ведения случая, §\u00a01 ч.\u00a01 п.\u00a05",
    )
    NAME = ("Nimi", "Name", "Имя")
    RELATION = ("Seos lapsega", "Relation to the child", "Кем приходится")
    REPRESENTS = ("Esinduse alus", "Basis of representation", "Основание представительства")
    LEGAL = ("seaduslik esindaja", "legal representative", "законный представитель")
    NOT_LEGAL = (
        "ei ole seaduslik esindaja",
        "not a legal representative",
        "не законный представитель",
    )
    PHONE_EMAIL = ("Telefon, e‑post", "Phone, email", "Телефон, эл. почта")
    REPRESENTATIVE_CODE = (
        "Esindaja isikukood",
        "Representative’s personal code",
        "Личный код представителя",
    )
    LANGUAGE = ("Suhtluskeel", "Language", "Язык общения")

    NEED = ("Abivajaduse andmed", "Need for help", "Потребность в помощи")
    NEED_LAW = (
        "Juhtumiplaani andmed, § 1 lg 2 p 1–8",
        "Case plan data, § 1 (2) 1)–8)",
        "Данные плана ведения случая, §\u00a01 ч.\u00a02 п.\u00a01–8",
    )
    NETWORK = (
        "Suhted sotsiaalvõrgustikuga",
        "Relations with the social network",
        "Отношения с близкими и окружением",
    )
    ECONOMY = ("Majanduslik olukord", "Economic situation", "Материальное положение")
    HOUSING = ("Eluase ja elukeskkond", "Housing and environment", "Жильё и среда")
    HEALTH = ("Terviseseisund ja toimetulek", "Health and coping", "Здоровье и самостоятельность")
    SOCIAL_STATUS = (
        "Sotsiaalne seisund, sealhulgas töötamine ja õppimine",
        "Social status, including work and learning",
        "Социальное положение, в том числе работа и учёба",
    )
    NEED_OBSTACLES = (
        "Töötamist, õppimist ja ühiskonnaelus osalemist takistavad probleemid",
        "Problems that hinder work, learning and taking part in society",
        "Что мешает работать, учиться и участвовать в жизни общества",
    )
    NEED_RESOURCES = (
        "Töötamist, õppimist ja ühiskonnaelus osalemist toetavad ressursid",
        "Resources that support work, learning and taking part in society",
        "Что помогает работать, учиться и участвовать в жизни общества",
    )
    EARLIER = ("Varasemad hindamised", "Earlier assessments", "Прежние оценки")

    PLAN = ("Tegevuskava", "Action plan", "План действий")
    PLAN_LAW = (
        "Juhtumiplaani andmed, § 1 lg 3 p 1–7",
        "Case plan data, § 1 (3) 1)–7)",
        "Данные плана ведения случая, §\u00a01 ч.\u00a03 п.\u00a01–7",
    )
    GOALS = ("Eesmärgid", "Goals", "Цели")
    GOAL = ("Eesmärk {number}", "Goal {number}", "Цель {number}")
    GOAL_OBSTACLES = ("Takistavad tegurid", "What gets in the way", "Что мешает")
    BASELINE = ("Algne olukord", "Starting point", "Исходная ситуация")
    SCALE = (
        "Saavutusskaala (0 on oodatud tulemus)",
        "Goal scale (0 is the result hoped for)",
        "Шкала цели (0\u00a0— ожидаемый результат)",
    )
    ATTAINED = ("Saavutatud aste", "Step reached", "Достигнутая ступень")
    SITUATION = ("Olukord", "Situation", "Ситуация")
    HERE = ("saavutatud", "reached", "достигнуто")
    NOT_RATED = ("ei ole veel hinnatud", "not rated yet", "ещё не оценено")
    ACTIVITIES = ("Tegevused ja teenused", "Activities and services", "Действия и услуги")
    ACTIVITY = ("Tegevus või teenus", "Activity or service", "Действие или услуга")
    OWNER = ("Vastutaja", "Responsible", "Ответственный")
    TIME = ("Aeg", "Time", "Время")
    FROM_DAY = ("alates {day}", "from {day}", "с {day}")
    TO_DAY = ("kuni {day}", "until {day}", "до {day}")
    GIVEN = ("Tehtud", "Done", "Проведено")
    AFTERWARDS = (
        "Hindamine ja soovitused",
        "Evaluation and recommendations",
        "Оценка и рекомендации",
    )
    EVALUATE_ON = ("Täitmise hindamise aeg", "Time of evaluation", "Когда оценивается выполнение")
    EVALUATION = ("Hindamise tulemus", "Result of evaluation", "Результат оценки")
    RECOMMENDATIONS = (
        "Soovitused edasiseks",
        "Recommendations for the future",
        "Рекомендации на будущее",
    )
    APPROVED = ("Plaani kinnitas", "Plan approved by", "План утверждает")

    RATED_BY = ("Mõõdetakse", "Measured", "Как измеряется")
    BY_NUMBER = ("arvuna: {unit}", "by number: {unit}", "числом: {unit}")
    START = ("Algus", "Start", "Начало")
    TARGET = ("Siht", "Target", "Ориентир")
    POINTS = ("Mõõtmised", "Measurements", "Измерения")
    NO_POINTS = ("Mõõtmisi ei ole.", "There are no measurements.", "Измерений нет.")
    DAY = ("Päev", "Day", "День")
    WHO = ("Kes", "Who", "Кто")
    NOTE = ("Märkus", "Note", "Примечание")
    STRUCK = ("ei lähe arvesse: {reason}", "does not count: {reason}", "не учитывается: {reason}")
    OCCASIONS = (
        "toimus {given} ×, kokku {minutes} min",
        "held {given} ×, {minutes} min in all",
        "проведено {given} ×, всего {minutes} мин",
    )
    TIMES = ("Tegevuste korrad", "Sessions of the activities", "Занятия по плану")
    MINUTES = ("{minutes} min", "{minutes} min", "{minutes} мин")
    CANCELLED = ("jäi ära", "cancelled", "не состоялось")
    FELL_OUT = ("ära jäi {count}", "cancelled {count}", "не состоялось {count}")
    LINE_STAGE = ("{numeral} etapp", "Stage {numeral}", "{numeral} этап")
    LINE_MEASURES = ("Abinõud", "Measures", "Меры")
    LINE_TALKS = ("Vestlused", "Talks", "Беседы")
    LINE_TABLES = ("Ümarlauad", "Round tables", "Круглые столы")
    LINE_HANDOVERS = ("Üleandmised", "Handovers", "Передачи")
    REVIEWS = ("Vahehindamised", "Reviews", "Промежуточные оценки")
    REVIEW_ON = ("Vahehindamine {day}", "Review {day}", "Промежуточная оценка {day}")
    TOOK_PART = ("Osalesid", "Took part", "Участники")
    WORKED = ("Mis toimis", "What worked", "Что помогло")
    DID_NOT_WORK = ("Mis ei toiminud", "What did not work", "Что не помогло")
    DECISION = ("Otsus", "Decision", "Решение")
    NEXT_REVIEW = ("Järgmine vahehindamine", "Next review", "Следующая промежуточная оценка")
    FINAL = ("Lõpphindamine {day}", "Final evaluation {day}", "Итоговая оценка {day}")
    OUTCOME = ("Kas eesmärgid täitusid", "Whether the goals were reached", "Достигнуты ли цели")
    SATISFACTION = (
        "Kas perekond on toega rahul",
        "Whether the family is satisfied with the support",
        "Довольна ли семья поддержкой",
    )
    ONWARD = ("Mis läheb edasi", "What continues", "Что продолжается")
    ASSESSMENTS = (
        "Hindamised ja toe tase",
        "Assessments and support level",
        "Оценки и уровень поддержки",
    )
    SUPPORT_LEVEL = ("Toe tase", "Support level", "Уровень поддержки")
    DECIDED_BY = ("Kes otsustas", "Who decided", "Кто решил")
    GROUND = ("Alus", "Basis", "Основание")
    ASSESSED = ("{instrument}, {day}", "{instrument}, {day}", "{instrument}, {day}")
    ASSESSED_BY = ("Kes hindas", "Assessed by", "Кто оценивал")
    ONE_ASSESSMENT = ("Hindamine", "Assessment", "Оценка")
    ONE_REVIEW = ("Vahehindamine", "Review", "Промежуточная оценка")
    ONE_FINAL = ("Lõpphindamine", "Final evaluation", "Итоговая оценка")
    PLAN_APPROVED = ("Tegevusplaan kinnitati", "Action plan approved", "План действий утверждён")

    # the action plan for printing and signing
    PLAN_TITLE = ("Tegevusplaan", "Action plan", "План действий")
    SIGNATURES = ("Allkirjad", "Signatures", "Подписи")
    SIGN_TEACHER = ("Õpetaja", "Teacher", "Педагог")
    SIGN_COORDINATOR = (
        "Tugiteenuste koordineerija",
        "Support services coordinator",
        "Координатор опорных услуг",
    )
    SIGN_SCHOOL_COORDINATOR = (
        "Haridusliku erivajadusega õpilase õppe koordineerija",
        "SEN coordinator",
        "Координатор обучения учащихся с особыми образовательными потребностями",
    )
    SIGN_PARENT = ("Lapsevanem", "Parent", "Родитель")
    SIGN_HEAD = ("Asutuse juht", "Head of the organisation", "Директор учреждения")
    NAME_DAY = ("Nimi, allkiri ja kuupäev", "Name, signature and date", "Имя, подпись и дата")

    CARER = (
        "Last kasvatava isiku teavitamine ja kaasamine",
        "How the person raising the child was informed",
        "Как информировали и привлекали лицо, воспитывающее ребёнка",
    )
    CARER_LAW = (
        "Juhtumiplaani andmed, § 1 lg 3¹",
        "Case plan data, § 1 (3¹)",
        "Данные плана ведения случая, §\u00a01 ч.\u00a03¹",
    )
    INFORMED = ("Teavitamine", "Informing", "Информирование семьи")
    EXPLANATION = ("Selgitus", "Explanation", "Пояснение")
    PARENT_VOICE = ("Vanema arvamus", "The parent’s view", "Мнение родителя")

    CHILD_VOICE = ("Lapse arvamus", "The child’s view", "Мнение ребёнка")
    CHILD_VOICE_LAW = (
        "Lastekaitseseadus § 29 lg 5",
        "Child Protection Act § 29 (5)",
        "Закон о защите детей (LasteKS) §\u00a029 ч.\u00a05",
    )

    CHRONOLOGY = ("Kronoloogia", "Chronology", "Хронология")
    CHRONOLOGY_NOTE = (
        "Kaitstud tähelepanekuid siin ei ole. Koopia hoidmise eest vastutab koostaja.",
        "Protected observations are left out. Whoever made this copy is responsible for it.",
        "Защищённых наблюдений здесь нет. За хранение копии отвечает составитель.",
    )
    NO_ENTRIES = ("Kirjeid ei ole.", "There are no entries.", "Записей нет.")
    SAID = ("Lapse sõnad", "The child’s words", "Слова ребёнка")
    BEFORE = ("Mis oli enne", "What happened before", "Что было до этого")
    HOW_LONG = ("Kui tihti või kui kaua", "How often or how long", "Как часто или как долго")
    DONE = ("Mida kohe tehti", "What was done at once", "Что сделано сразу")
    DONE_RESULT = ("Mis sellest sai", "Result", "Что из этого вышло")
    STRENGTHS = ("Tugevused", "Strengths", "Сильные стороны")
    TOLD = ("Kellele räägiti", "Who was told", "Кому рассказано")
    WHAT_HELPED = ("Mis aitas", "What helped", "Что помогло")
    RESULT = ("Tulemus", "Result", "Результат")
    HELPED = ("Kas aitas: {how}", "Did it help? {how}", "Помогло ли: {how}")
    JUDGEMENT = (
        "Kirjutaja hinnang, mitte fakt",
        "The writer’s judgement, not a fact",
        "Мнение автора, а не факт",
    )

    TASKS = ("Avatud ülesanded", "Open tasks", "Открытые задачи")
    TASK = ("Ülesanne", "Task", "Задача")
    DUE = ("Tähtaeg", "Due", "Срок")

    FILES = ("Lisad", "Attachments", "Приложения")
    FILE = ("Fail", "File", "Файл")
    FILE_TITLE = ("Mis see on", "What it is", "Что это")
    SIZE = ("Suurus", "Size", "Размер")
    HASH = ("SHA‑256 algus ja lõpp", "SHA‑256, first and last", "SHA‑256, начало и конец")

    WITHHELD = (
        "Mis jäi üle andmata ja miks",
        "What was withheld and why",
        "Что не передано и почему",
    )
    NOTHING_WITHHELD = ("Midagi ei jäetud üle andmata.", "Nothing was withheld.", "Передано всё.")
    PART = ("Osa", "Part", "Часть")
    WHY = ("Põhjus", "Reason", "Причина")

    CUSTODY = ("Vastutuse käik", "Chain of responsibility", "Кто отвечал за случай")
    NUMBER = ("Jrk", "No.", "№")
    FROM = ("Kellelt", "From", "От кого")
    TO = ("Kellele", "To", "Кому")
    RECEIPT = ("Kättesaamiskinnitus", "Receipt", "Подтверждение получения")
    AWAITED = (
        "see üleandmine ootab vastuvõtmist",
        "this handover awaits acceptance",
        "эта передача ожидает принятия",
    )


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
QUOTES = {"et": ("„", "”"), "en": ("“", "”"), "ru": ("«", "»")}
UNITS = {"et": ("kB", "MB"), "en": ("kB", "MB"), "ru": ("кБ", "МБ")}
LANGUAGES = ("et", "en", "ru")


Phrase = (
    Word
    | CopyWord
    | DealingWord
    | ExportWord
    | FormWord
    | JournalWord
    | OverviewWord
    | SheetWord
    | TransitionWord
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language: "et", "en", "ru"; any other language is written in Estonian."""

    language: str

    def __call__(
        self,
        word: Phrase,
        **facts: str,
    ) -> str:
        """Return a phrase with its facts filled in."""
        text: str = word.value[self._column]
        return text.format(**facts) if facts else text

    @property
    def spoken(self) -> str:
        """The language in which the document is really written, as an ISO 639-1 code."""
        return LANGUAGES[self._column]

    @property
    def _column(self) -> int:
        return LANGUAGES.index(self.language) if self.language in LANGUAGES else 0

    def term(self, member: Enum) -> str:
        """Return the words for a member of a domain list."""
        return TERMS[member][self._column]

    def code(self, kind: EntryKind, code: str) -> str:
        """Return the words for an entry's code; an unknown code stays as it is."""
        try:
            return self.term(CODES[kind](code))
        except (KeyError, ValueError):
            return code

    def role(self, code: str) -> str:
        """Return how the child stood to an observation, unless it was written about the child."""
        role = next((role for role in ChildRole if role.value == code), None)
        return self.term(role) if role and role is not ChildRole.MAIN else ""

    def role_title(self, role: Role, titles: RoleTitles, place: Place) -> str:
        """Return what the house calls a role at a child's place; else its full usual title."""
        coordinator = (
            Word.SIGN_SCHOOL_COORDINATOR if place is Place.SCHOOL else Word.SIGN_COORDINATOR
        )
        usual = {
            Role.TEACHER: Word.SIGN_TEACHER,
            Role.COORDINATOR: coordinator,
            Role.HEAD: Word.SIGN_HEAD,
        }
        return titles.of(role, place) or self(usual[role])

    def day(self, day: date) -> str:
        """Return a date as people write it: 15.10.2026, or 15 Oct 2026 in English."""
        if self.spoken == "en":
            return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        return f"{day:%d.%m.%Y}"

    def number(self, number: Decimal) -> str:
        """Return a number as people write it: 4,5, or 4.5 in English, with a real minus sign."""
        plain = f"{number:f}".replace("-", "−")
        return plain if self.spoken == "en" else plain.replace(".", ",")

    def size(self, octets: int) -> str:
        """Return a file's size in kB or MB, кБ or МБ in Russian."""
        kilobytes, megabytes = UNITS[self.spoken]
        if (count := max(1, round(octets / KIB))) < KIB:
            return f"{count} {kilobytes}"
        digits = 1 if octets < 10 * MIB else 0  # above ten a tenth says nothing
        return f"{self.number(Decimal(f'{octets / MIB:.{digits}f}'))} {megabytes}"

    def quoted(self, text: str) -> str:
        """Return spoken words in this language's quotation marks, once."""
        if text.startswith(("„", "”", "“", '"', "«")):
            return text
        opening, closing = QUOTES[self.spoken]
        return f"{opening}{text}{closing}"


def municipality(code: str) -> str:
    """Return the name of a municipality by its EHAK code; what is no known code stays."""
    return TARTU_COUNTY.get(code, code)
