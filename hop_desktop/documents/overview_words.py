# SPDX-License-Identifier: EUPL-1.2
"""The words of an overview on paper and in a workbook: (Estonian, English, Russian)."""

from __future__ import annotations

from enum import Enum


class OverviewWord(Enum):
    """A phrase of the overview."""

    TITLE = ("Juhtumite ülevaade", "Overview of cases", "Обзор случаев")
    REPORT = ("Kvartali aruanne", "Quarterly report", "Квартальный отчёт")
    SCHOOL_YEAR = ("Õppeaasta {years}", "School year {years}", "{years} учебный год")
    CALENDAR_YEAR = ("{year}. aasta", "Year {year}", "{year} год")
    QUARTER = (
        "{year}. aasta {number}. kvartal",
        "Quarter {number} of {year}",
        "{number}-й квартал {year} года",
    )
    DAYS = ("{since} – {until}", "{since} – {until}", "{since} – {until}")
    STAND = ("Seis {day}", "As of {day}", "По состоянию на {day}")
    OPEN = (
        "Juhtumeid meie vastutusel",
        "Our open cases",
        "Наши открытые случаи",
    )
    NO_CASES = (
        "Sel päeval ei olnud ühtegi juhtumit töös.",
        "No case was open on this day.",
        "В этот день в работе не было ни одного случая.",
    )
    FEW_CASES = (
        "Meie vastutusel on alla viie juhtumi. Sellepärast rohkem ei näidata.",
        "We are responsible for fewer than five open cases. That is why nothing more is shown.",
        "Под нашей ответственностью меньше пяти случаев. Поэтому больше ничего не показывается.",
    )
    MOVED = (
        "Avatud ja lõppenud juhtumid",
        "Opened and closed cases",
        "Открытые и завершённые случаи",
    )
    OPENED = ("Avati või võeti vastu", "Opened or taken over", "Открыто или принято")
    ENDED = ("Lõppes või anti üle", "Closed or handed over", "Завершено или передано")
    ENDINGS = ("Kuidas juhtumid lõppesid", "How the cases ended", "Чем завершились случаи")
    CHANGE = ("Muutus", "Change", "Изменение")
    COUNT = ("Arv", "Count", "Число")
    TOTAL = ("Kokku", "Total", "Всего")
    GROUP = ("Jaotus", "Category", "Категория")
    CROSSED = (
        "Juhtumid: {rows} ja {columns}",
        "Cases by {rows} and {columns}",
        "Случаи: {rows} и {columns}",
    )
    TABLE = ("Tabel", "Table", "Таблица")
    HIDDEN = ("alla 5*", "under 5*", "меньше 5*")
    HIDDEN_WHY = (
        (
            "* Juhtumeid on alla viie või on arv peidetud, sest selle järgi saaks väikese arvu "
            "välja arvutada. Kokku on arvestatud kõik."
        ),
        (
            "* There are fewer than five cases, or the number is hidden because a small one could "
            "be worked out from it. Totals count all cases."
        ),
        (
            "* Случаев меньше пяти, или число скрыто, потому что по нему можно вычислить "
            "маленькое число. В итогах учтены все случаи."
        ),
    )
    TOO_SMALL = (
        "Arvud on nii väikesed, et neid ei näidata.",
        "The numbers are too small to be shown.",
        "Числа слишком малы, чтобы их показывать.",
    )
    NOT_MOVED = (
        (
            "Avatuid ja lõppenuid ei näidata: mõni arv on alla viie või annaks mõne kvartali "
            "arvu välja."
        ),
        (
            "Opened and closed cases are not shown: a number is under five, or would give "
            "away that of a quarter."
        ),
        (
            "Открытые и завершённые не показаны: число меньше пяти или выдало бы число за "
            "один из кварталов."
        ),
    )
    ONLY_YEARS = (
        "Avatud ja lõppenud juhtumeid näidatakse kvartali ja {year} kohta.",
        "Opened and closed cases are shown for a quarter and for {year}.",
        "Открытые и завершённые случаи показываются за квартал и за {year}.",
    )
    A_SCHOOL_YEAR = ("õppeaasta", "a school year", "учебный год")
    A_CALENDAR_YEAR = ("kalendriaasta", "a calendar year", "календарный год")
    MADE = ("Koostatud {day}", "Made on {day}", "Составлено {day}")
    NO_NAMES = ("Isikuandmeid ei ole", "No personal data", "Без личных данных")

    IN_STAGE = ("{numeral} etapp", "Stage {numeral}", "{numeral} этап")
    STAGE = ("Etapp", "Stage", "Этап")
    AREA = ("Valdkond", "Area", "Область")
    AGE = ("Vanus", "Age", "Возраст")
    MUNICIPALITY = ("Omavalitsus", "Municipality", "Самоуправление")
    HOUSE = ("Asutus", "Organisation", "Учреждение")
    LASTED = ("Kui kaua töös", "How long cases have been open", "Как долго в работе")
    STANDING = ("Tähtaeg", "Deadline", "Срок")
    OUTCOME = ("Tulemus", "Outcome", "Результат")
    SATISFACTION = (
        "Perekonna rahulolu",
        "Satisfaction of the family",
        "Удовлетворённость семьи",
    )
    LENGTH = ("Kui kaua kestis", "How long it lasted", "Как долго длился")

    OVERDUE = ("hindamine hilineb", "review overdue", "оценка просрочена")
    NOT_OVERDUE = ("tähtaeg ei ole möödas", "not overdue", "срок не прошёл")
    HANDED_OVER = ("anti üle", "handed over", "передано")
    UNTOLD = ("kokkuvõtet ei ole", "no final evaluation", "без итоговой оценки")
    QUARTER_YEAR = ("alla 3 kuu", "under 3 months", "меньше 3 месяцев")
    HALF_YEAR = ("3–6 kuud", "3–6 months", "3–6 месяцев")
    WHOLE_YEAR = ("6–12 kuud", "6–12 months", "6–12 месяцев")
    LONGER = ("üle aasta", "over a year", "больше года")
    YEARS = ("{first}–{last} a", "{first}–{last} years", "от {first} до {last} лет")
    UNDER = ("alla {last} a", "under {last} years", "до {last} лет")
    FROM = ("{first} a ja vanem", "{first} years and older", "{first} лет и старше")
    OTHER_PLACES = ("muud, igaühest alla 5", "others, under 5 each", "прочие, меньше 5 из каждого")
    NOT_KNOWN = ("märkimata", "not recorded", "не указано")
