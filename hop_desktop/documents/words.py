# SPDX-License-Identifier: EUPL-1.2
"""The words of documents on paper, Estonian and English side by side.

They stand apart from the windows' translations, because a document speaks the recipient's
language. Item titles follow the list of data in a case plan (juhtumiplaan): § 1 of the
minister's regulation nr 10 of 09.02.2016, RT I, 12.03.2019, 48. The restriction follows the Public
Information Act (AvTS) § 35 (1) 11)–13) and § 40 (3), read in RT I, 06.03.2026, 5.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from hop_desktop.documents.copy_words import CopyWord
from hop_desktop.documents.dealing_words import DEALING_TERMS, DealingWord
from hop_desktop.documents.export_words import ExportWord
from hop_desktop.documents.form_words import FormWord
from hop_desktop.documents.journal_words import JournalWord
from hop_desktop.documents.overview_words import OverviewWord
from hop_desktop.documents.transition_words import TRANSITION_TERMS, TransitionWord
from hop_desktop.domain.cases import Helped, Move, Stage
from hop_desktop.domain.children import Custody
from hop_desktop.domain.content import EntryKind
from hop_desktop.domain.handovers import Basis, CarerInformed, Part
from hop_desktop.domain.institution import TARTU_COUNTY, Place
from hop_desktop.domain.observations import Area, ChildRole
from hop_desktop.domain.records import Assessor, Decision, Level, Outcome
from hop_desktop.domain.referrals import ReferralOutcome
from hop_desktop.domain.staff import Role
from hop_desktop.domain.titles import RoleTitles

KIB = 1024
MIB = 1024 * 1024


class Word(Enum):
    """A phrase of the documents: (Estonian, English)."""

    # the handover summary
    TITLE = ("Üleandmise kokkuvõte", "Handover summary")
    RESTRICTED = ("ASUTUSESISESEKS KASUTAMISEKS", "FOR INTERNAL USE")
    RESTRICTION_BASIS = (
        "AvTS § 35 lg 1 p 11–13 · kuni {until} (§ 40 lg 3)",
        "Public Information Act § 35 (1) 11)–13) · until {until} (§ 40 (3))",
    )
    MARKED = ("Märge tehtud {day}", "Marked {day}")
    PAGE = ("Lk", "Page")
    HANDOVER_NUMBER = ("üleandmine {number}", "handover {number}")
    BORN = ("sündinud {day}", "born {day}")
    NOT_RECORDED = ("ei ole märgitud", "not recorded")
    STAYED = ("Jäi üle andmata. Põhjus: {reason}", "Not handed over. Reason: {reason}")

    GIVER = ("Üleandja", "Handed over by")
    TAKER = ("Saaja", "Recipient")
    ALSO_TOLD = ("Teadmiseks", "For information")
    MADE_ON = ("Koostatud", "Made on")
    ANSWER_BY = ("Vastust oodatakse", "Answer expected by")
    CONTACT = ("Kontaktisik", "Contact person")
    RESPONSIBLE = ("Kes vastutab", "Who is responsible")
    RESPONSIBLE_UNTIL = (
        "Üleandja, kuni saaja on juhtumi vastu võtnud",
        "The sender, until the recipient has accepted the case",
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
    )

    HANDOVER = ("Üleandmine", "Handover")
    REASON = ("Üleandmise põhjus", "Reason for the handover")
    CONCERN = ("Mure", "Concern")
    STAGE = ("Etapp", "Stage")
    OPENED_ON = ("Juhtum avatud", "Case opened")
    BASIS = ("Andmete edastamise alus", "Basis for sending the data")

    GENERAL = ("Üldandmed", "General data")
    GENERAL_LAW = ("Juhtumiplaani andmed, § 1 lg 1 p 1–4", "Case plan data, § 1 (1) 1)–4)")
    PLAN_NUMBER = ("Juhtumiplaani number", "Case plan number")
    PLAN_NUMBER_FROM = (
        "annab vastuvõttev omavalitsus; juhtumi tunnus siin: {case}",
        "given by the receiving municipality; case identifier here: {case}",
    )
    CASE_HOLDER = ("Juhtumit korraldav asutus", "Organisation managing the case")
    REGISTRY_CODE = ("registrikood {code}", "registry code {code}")
    SPECIALIST = ("Vastutav spetsialist", "Responsible specialist")
    CHILD = ("Laps", "Child")
    PERSONAL_CODE = ("Isikukood", "Personal code")
    BIRTH_DATE = ("Sünniaeg", "Date of birth")
    HOME_LANGUAGE = ("Kodune keel", "Home language")
    CHILD_PLACE = ("Õppekoht", "Place of learning")
    REGISTERED = ("Registrijärgne elukoht", "Registered residence")
    SIBLINGS = ("Õed ja vennad", "Siblings")
    HOMES = ("Lapse kodud", "The child’s homes")
    MUNICIPALITY = ("Omavalitsus", "Municipality")
    ADDRESS = ("Aadress", "Address")
    WITH_WHOM = ("Kellega", "With whom")
    SHARE = ("Kui palju", "How much of the time")

    GUARDIANS = ("Esindaja ja last kasvatavad isikud", "Representative and carers")
    GUARDIANS_LAW = ("Juhtumiplaani andmed, § 1 lg 1 p 5", "Case plan data, § 1 (1) 5)")
    NAME = ("Nimi", "Name")
    RELATION = ("Seos lapsega", "Relation to the child")
    REPRESENTS = ("Esinduse alus", "Basis of representation")
    LEGAL = ("seaduslik esindaja", "legal representative")
    NOT_LEGAL = ("ei ole seaduslik esindaja", "not a legal representative")
    PHONE_EMAIL = ("Telefon, e‑post", "Phone, email")
    REPRESENTATIVE_CODE = ("Esindaja isikukood", "Representative’s personal code")
    LANGUAGE = ("Suhtluskeel", "Language")

    NEED = ("Abivajaduse andmed", "Need for help")
    NEED_LAW = ("Juhtumiplaani andmed, § 1 lg 2 p 1–8", "Case plan data, § 1 (2) 1)–8)")
    NETWORK = ("Suhted sotsiaalvõrgustikuga", "Relations with the social network")
    ECONOMY = ("Majanduslik olukord", "Economic situation")
    HOUSING = ("Eluase ja elukeskkond", "Housing and environment")
    HEALTH = ("Terviseseisund ja toimetulek", "Health and coping")
    SOCIAL_STATUS = (
        "Sotsiaalne seisund, sealhulgas töötamine ja õppimine",
        "Social status, including work and learning",
    )
    NEED_OBSTACLES = (
        "Töötamist, õppimist ja ühiskonnaelus osalemist takistavad probleemid",
        "Problems that hinder work, learning and taking part in society",
    )
    NEED_RESOURCES = (
        "Töötamist, õppimist ja ühiskonnaelus osalemist toetavad ressursid",
        "Resources that support work, learning and taking part in society",
    )
    EARLIER = ("Varasemad hindamised", "Earlier assessments")

    PLAN = ("Tegevuskava", "Action plan")
    PLAN_LAW = ("Juhtumiplaani andmed, § 1 lg 3 p 1–7", "Case plan data, § 1 (3) 1)–7)")
    GOALS = ("Eesmärgid", "Goals")
    GOAL = ("Eesmärk {number}", "Goal {number}")
    GOAL_OBSTACLES = ("Takistavad tegurid", "Hindering factors")
    BASELINE = ("Lähtetase", "Baseline")
    SCALE = (
        "Saavutusskaala (0 on oodatud tulemus)",
        "Attainment scale (0 is the expected result)",
    )
    ATTAINED = ("Saavutatud aste", "Attained step")
    SITUATION = ("Olukord", "Situation")
    HERE = ("saavutatud", "attained")
    NOT_RATED = ("ei ole veel hinnatud", "not rated yet")
    ACTIVITIES = ("Tegevused ja teenused", "Activities and services")
    ACTIVITY = ("Tegevus või teenus", "Activity or service")
    OWNER = ("Vastutaja", "Responsible")
    TIME = ("Aeg", "Time")
    FROM_DAY = ("alates {day}", "from {day}")
    TO_DAY = ("kuni {day}", "until {day}")
    GIVEN = ("Tehtud", "Done")
    AFTERWARDS = ("Hindamine ja soovitused", "Evaluation and recommendations")
    EVALUATE_ON = ("Täitmise hindamise aeg", "Time of evaluation")
    EVALUATION = ("Hindamise tulemus", "Result of evaluation")
    RECOMMENDATIONS = ("Soovitused edasiseks", "Recommendations for the future")
    APPROVED = ("Plaani kinnitas", "Plan approved by")

    RATED_BY = ("Mõõdetakse", "Measured")
    BY_NUMBER = ("arvuna: {unit}", "by number: {unit}")
    START = ("Algus", "Start")
    TARGET = ("Siht", "Target")
    POINTS = ("Mõõtmised", "Measurements")
    NO_POINTS = ("Mõõtmisi ei ole.", "There are no measurements.")
    DAY = ("Päev", "Day")
    WHO = ("Kes", "Who")
    NOTE = ("Märkus", "Note")
    STRUCK = ("ei lähe arvesse: {reason}", "does not count: {reason}")
    OCCASIONS = ("toimus {given} ×, kokku {minutes} min", "held {given} ×, {minutes} min in all")
    TIMES = ("Tegevuste korrad", "Sessions of the activities")
    MINUTES = ("{minutes} min", "{minutes} min")
    CANCELLED = ("jäi ära", "cancelled")
    FELL_OUT = ("ära jäi {count}", "cancelled {count}")
    REVIEWS = ("Vahehindamised", "Reviews")
    REVIEW_ON = ("Vahehindamine {day}", "Review {day}")
    TOOK_PART = ("Osalesid", "Took part")
    WORKED = ("Mis toimis", "What worked")
    DID_NOT_WORK = ("Mis ei toiminud", "What did not work")
    DECISION = ("Otsus", "Decision")
    NEXT_REVIEW = ("Järgmine vahehindamine", "Next review")
    FINAL = ("Lõpphindamine {day}", "Final evaluation {day}")
    OUTCOME = ("Kas eesmärgid täitusid", "Whether the goals were reached")
    ONWARD = ("Mis läheb edasi", "What goes on")
    ASSESSMENTS = ("Hindamised ja toe tase", "Assessments and support level")
    SUPPORT_LEVEL = ("Toe tase", "Support level")
    DECIDED_BY = ("Kes otsustas", "Who decided")
    GROUND = ("Alus", "Ground")
    ASSESSED = ("{instrument}, {day}", "{instrument}, {day}")
    ASSESSED_BY = ("Kes hindas", "Assessed by")
    ONE_ASSESSMENT = ("Hindamine", "Assessment")
    ONE_REVIEW = ("Vahehindamine", "Review")
    ONE_FINAL = ("Lõpphindamine", "Final evaluation")
    PLAN_APPROVED = ("Tegevusplaan kinnitati", "Action plan approved")

    # the action plan for printing and signing
    PLAN_TITLE = ("Tegevusplaan", "Action plan")
    SIGNATURES = ("Allkirjad", "Signatures")
    SIGN_TEACHER = ("Õpetaja", "Teacher")
    SIGN_COORDINATOR = ("Tugiteenuste koordineerija", "Support services coordinator")
    SIGN_SCHOOL_COORDINATOR = (
        "Haridusliku erivajadusega õpilase õppe koordineerija",
        "Coordinator of the studies of pupils with special educational needs",
    )
    SIGN_PARENT = ("Lapsevanem", "Parent")
    SIGN_HEAD = ("Asutuse juht", "Head of the house")
    NAME_DAY = ("Nimi, allkiri ja kuupäev", "Name, signature and date")

    CARER = ("Last kasvatava isiku teavitamine ja kaasamine", "How the carer was informed")
    CARER_LAW = ("Juhtumiplaani andmed, § 1 lg 3¹", "Case plan data, § 1 (3¹)")
    INFORMED = ("Teavitamine", "Informing")
    EXPLANATION = ("Selgitus", "Explanation")
    PARENT_VOICE = ("Vanema arvamus", "The parent’s view")

    CHILD_VOICE = ("Lapse arvamus", "The child’s view")
    CHILD_VOICE_LAW = ("Lastekaitseseadus § 29 lg 5", "Child Protection Act § 29 (5)")

    CHRONOLOGY = ("Kronoloogia", "Chronology")
    CHRONOLOGY_NOTE = (
        "Kaitstud tähelepanekuid siin ei ole. Koopia hoidmise eest vastutab koostaja.",
        "Protected observations are left out. Whoever made this copy answers for it.",
    )
    NO_ENTRIES = ("Kirjeid ei ole.", "There are no entries.")
    SAID = ("Lapse sõnad", "The child’s words")
    BEFORE = ("Mis oli enne", "What went before")
    HOW_LONG = ("Kui tihti või kui kaua", "How often or how long")
    DONE = ("Mida kohe tehti", "What was done at once")
    DONE_RESULT = ("Mis sellest sai", "What came of it")
    STRENGTHS = ("Tugevused", "Strengths")
    TOLD = ("Kellele räägiti", "Who was told")
    WHAT_HELPED = ("Mis aitas", "What helped")
    RESULT = ("Tulemus", "Result")
    HELPED = ("Kas aitas: {how}", "Did it help: {how}")
    JUDGEMENT = ("Kirjutaja hinnang, mitte fakt", "The writer’s judgement, not a fact")

    TASKS = ("Avatud ülesanded", "Open tasks")
    TASK = ("Ülesanne", "Task")
    DUE = ("Tähtaeg", "Due")

    FILES = ("Lisad", "Attachments")
    FILE = ("Fail", "File")
    FILE_TITLE = ("Mis see on", "What it is")
    SIZE = ("Suurus", "Size")
    HASH = ("SHA‑256 algus ja lõpp", "SHA‑256, first and last")

    WITHHELD = ("Mis jäi üle andmata ja miks", "What was withheld and why")
    NOTHING_WITHHELD = ("Midagi ei jäetud üle andmata.", "Nothing was withheld.")
    PART = ("Osa", "Part")
    WHY = ("Põhjus", "Reason")

    CUSTODY = ("Vastutuse käik", "Chain of responsibility")
    NUMBER = ("Jrk", "No.")
    FROM = ("Kellelt", "From")
    TO = ("Kellele", "To")
    RECEIPT = ("Kättesaamiskinnitus", "Receipt")
    AWAITED = ("see üleandmine ootab vastuvõtmist", "this handover awaits acceptance")

    # the recovery sheet
    RECOVERY = ("Taasteleht", "Recovery sheet")
    RECOVERY_SECRET = ("SALAJANE · HOIA LUKUS", "SECRET · KEEP LOCKED AWAY")
    RECOVERY_WHY_TITLE = ("Milleks see leht on", "What this sheet is for")
    RECOVERY_WHY = (
        (
            "Selle koodiga avad programmi andmed, kui keegi enam sisse ei pääse: paroolifraas on "
            "ununenud või juht on lahkunud. Igapäevatööks koodi vaja ei lähe."
        ),
        (
            "This code opens the program’s data when nobody can get in any more: the passphrase is "
            "forgotten or the head has left. It is not needed for daily work."
        ),
    )
    RECOVERY_CODE = ("Taastekood", "Recovery code")
    RECOVERY_CODE_NOTE = (
        (
            "Üheksa rühma, igas neli märki. Koodis ei ole numbreid 0, 1 ega 8: need märgid on "
            "tähed O, I ja B. Programm küsib kohe ühte rühma, et leht oleks kindlasti õige."
        ),
        (
            "Nine groups of four characters. The code has no digits 0, 1 or 8: those are the "
            "letters O, I and B. The program asks for one group at once, to be sure that the "
            "sheet is right."
        ),
    )
    RECOVERY_KEEP_TITLE = ("Kus seda hoida", "Where to keep it")
    RECOVERY_KEEP_1 = ("Prindi kaks lehte.", "Print two sheets.")
    RECOVERY_KEEP_2 = (
        "Pane üks seifi ja teine lukustatud kappi mujal majas.",
        "Put one in a safe and the other in a locked cupboard elsewhere in the building.",
    )
    RECOVERY_KEEP_3 = (
        "Ära hoia lehte arvuti juures ega arvutikotis.",
        "Do not keep the sheet beside the computer or in its bag.",
    )
    RECOVERY_KEEP_4 = (
        "Ära pildista ega skanni lehte ja ära saada seda e‑kirjaga.",
        "Do not photograph or scan the sheet, and do not send it by email.",
    )
    RECOVERY_USE_TITLE = ("Kuidas seda kasutada", "How to use it")
    RECOVERY_USE = (
        (
            "Vali avamise aknas „Unustasin paroolifraasi” ja kirjuta kood rühmade järjekorras. "
            "Siis mõtle välja uus paroolifraas."
        ),
        (
            "Choose “I forgot my passphrase” in the unlock window and type the groups in order. "
            "Then choose a new passphrase."
        ),
    )
    RECOVERY_LOST_TITLE = ("Mis saab, kui leht kaob", "What happens when the sheet is lost")
    RECOVERY_LOST_1 = (
        (
            "Kood üksi ei ava midagi: vaja on ka seda arvutit või varukoopiat. Kui leht kaob või "
            "keegi võõras nägi koodi, ütle kohe juhile ning hoia arvuti ja varukoopiad luku taga."
        ),
        (
            "The code alone opens nothing: it also takes this computer or a backup. If a sheet is "
            "lost or a stranger saw the code, tell the head at once and lock the computer and the "
            "backups away."
        ),
    )
    RECOVERY_LOST_2 = (
        (
            "Kui kaovad mõlemad lehed ja kõik paroolifraasid, on andmed jäädavalt kadunud. Neid ei "
            "saa avada keegi, ka programmi tegija mitte."
        ),
        (
            "If both sheets and all passphrases are lost, the data are gone for ever. Nobody can "
            "open them, not even the maker of the program."
        ),
    )


# The members of the domain's lists: (Estonian, English).
TERMS: Mapping[Enum, tuple[str, str]] = {
    Area.PLAY: ("Mäng", "Play"),
    Area.SOCIAL: ("Sotsiaalsed oskused", "Social skills"),
    Area.LEARNING: ("Tunnetus ja õppimine", "Cognition and learning"),
    Area.SELF_REGULATION: ("Eneseregulatsioon", "Self-regulation"),
    Area.SELF_AND_WORLD: ("Mina ja keskkond", "Self and the world"),
    Area.SPEECH: ("Keel ja kõne", "Language and speech"),
    Area.MATHEMATICS: ("Matemaatika", "Mathematics"),
    Area.ART: ("Kunst", "Art"),
    Area.MUSIC: ("Muusika", "Music"),
    Area.MOVEMENT: ("Liikumine", "Movement"),
    Area.BEHAVIOUR: ("Käitumine ja suhtlemine", "Behaviour and communication"),
    Area.ATTENTION: ("Tähelepanu ja mälu", "Attention and memory"),
    Area.LEARNING_SKILLS: ("Õpioskused", "Learning skills"),
    Area.SUBJECTS: ("Aineoskused", "Subject skills"),
    Area.INTERESTS: ("Huvid", "Interests"),
    Area.OTHER: ("Muu", "Other"),
    ChildRole.MAIN: ("tähelepanek on lapsest", "the observation is about the child"),
    ChildRole.INVOLVED: ("laps oli asjaosaline", "the child was involved"),
    ChildRole.WITNESS: ("laps nägi pealt", "the child looked on"),
    Helped.YES: ("jah", "yes"),
    Helped.PARTLY: ("osaliselt", "partly"),
    Helped.NO: ("ei", "no"),
    Helped.UNKNOWN: ("ei tea veel", "not known yet"),
    Move.OPENED: ("Juhtum avati", "Case opened"),
    Move.STAGE_TWO_ASKED: ("Küsiti II etappi", "Stage II asked for"),
    Move.STAGE_TWO_ACCEPTED: ("Algas II etapp", "Stage II began"),
    Move.STAGE_TWO_REFUSED: ("Juhtum jäi I etappi", "Case stayed in stage I"),
    Move.HANDED_OVER: ("Juhtum anti üle", "Case handed over"),
    Move.TAKEN_OVER: ("Juhtum võeti vastu", "Case taken over"),
    Move.PASSED_ON: ("Juhtum anti kolleegile", "Case passed to a colleague"),
    Move.CLOSED: ("Juhtum lõpetati", "Case closed"),
    Move.REOPENED: ("Juhtum avati uuesti", "Case reopened"),
    Stage.ONE: ("I etapp: rühmas või klassis", "Stage I: in the group or class"),
    Stage.TWO: ("II etapp: asutuses", "Stage II: in the organisation"),
    Stage.THREE: ("III etapp: omavalitsuses", "Stage III: in the municipality"),
    Custody.JOINT: ("ühine hooldusõigus", "joint custody"),
    Custody.SOLE: ("ainuhooldusõigus", "sole custody"),
    Custody.NONE: ("hooldusõiguseta", "no custody"),
    Custody.UNKNOWN: ("hooldusõigus ei ole teada", "custody not known"),
    EntryKind.OBSERVATION: ("Tähelepanek", "Observation"),
    EntryKind.MEASURE: ("I etapi tegevus", "Stage I measure"),
    EntryKind.PARENT_TALK: ("Vestlus vanemaga", "Talk with the parent"),
    EntryKind.INFORMATION: ("Kogutud teave", "Information gathered"),
    EntryKind.MOVE: ("Juhtumi käik", "Course of the case"),
    Basis.LAW: ("Seadusest tulenev ülesanne", "Duty under the law"),
    Basis.CONSENT: ("Nõusolek", "Consent"),
    CarerInformed.YES: ("Last kasvatavat isikut on teavitatud", "The carer has been informed"),
    CarerInformed.NOT_YET: (
        "Last kasvatavat isikut ei ole veel teavitatud",
        "The carer has not been informed yet",
    ),
    CarerInformed.AGREED_WITH_CHILD_PROTECTION: (
        "Teavitamine on kokku lepitud lastekaitsetöötajaga",
        "Informing is agreed with child protection",
    ),
    Part.CHILD: ("Lapse üldandmed", "The child’s general data"),
    Part.FAMILY: ("Pere ja kodud", "Family and homes"),
    Part.NEED: ("Abivajaduse andmed", "Need for help"),
    Part.OBSERVATIONS: ("Tähelepanekud", "Observations"),
    Part.MEASURES: ("I etapi tegevused", "Stage I measures"),
    Part.PLAN: ("Tegevuskava", "Action plan"),
    Part.ASSESSMENTS: ("Hindamised ja toe tase", "Assessments and support level"),
    Part.VOICES: ("Lapse ja vanema arvamus", "Views of the child and the parent"),
    Part.TASKS: ("Avatud ülesanded", "Open tasks"),
    Part.ATTACHMENTS: ("Lisad", "Attachments"),
    Assessor.OWN: ("oma maja spetsialist", "specialist of the house"),
    Assessor.MUNICIPAL: ("valla või linna spetsialist", "municipal specialist"),
    Assessor.BOUGHT_IN: ("sisseostetud spetsialist", "specialist bought in"),
    Decision.GO_ON: ("jätkata samamoodi", "go on as before"),
    Decision.CHANGE: ("muuta plaani", "change the plan"),
    Decision.MORE_SUPPORT: ("anda rohkem tuge", "give more support"),
    Decision.END: ("lõpetada tugi", "end the support"),
    Decision.HAND_OVER: ("anda juhtum üle", "hand the case over"),
    Outcome.REACHED: ("täitusid", "reached"),
    Outcome.PARTLY: ("täitusid osaliselt", "partly reached"),
    Outcome.NOT_REACHED: ("ei täitunud", "not reached"),
    Outcome.ENDED_OTHERWISE: ("juhtum lõppes muul põhjusel", "the case ended otherwise"),
    Level.GENERAL: ("üldine tugi", "general support"),
    Level.ENHANCED: ("tõhustatud tugi", "enhanced support"),
    Level.SPECIAL: ("eritugi", "special support"),
    Place.KINDERGARTEN: ("lasteaed", "kindergarten"),
    Place.SCHOOL: ("kool", "school"),
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

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
QUOTES = {"et": ("„", "”"), "en": ("“", "”")}
LANGUAGES = ("et", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language: "et", "en"; any other language is written in Estonian."""

    language: str

    def __call__(
        self,
        word: Word
        | DealingWord
        | FormWord
        | CopyWord
        | ExportWord
        | JournalWord
        | OverviewWord
        | TransitionWord,
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
        """Return a file's size in kB or MB."""
        if octets < MIB:
            return f"{max(1, round(octets / KIB))} kB"
        number = f"{octets / MIB:.1f}"
        return f"{number if self.spoken == 'en' else number.replace('.', ',')} MB"

    def quoted(self, text: str) -> str:
        """Return spoken words in this language's quotation marks, once."""
        if text.startswith(("„", "”", '"', "«")):
            return text
        opening, closing = QUOTES[self.spoken]
        return f"{opening}{text}{closing}"


def municipality(code: str) -> str:
    """Return the name of a municipality by its EHAK code; what is no known code stays."""
    return TARTU_COUNTY.get(code, code)
