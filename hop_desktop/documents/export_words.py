# SPDX-License-Identifier: EUPL-1.2
"""The words of an exported case, in three languages."""

from __future__ import annotations

from enum import Enum


class ExportWord(Enum):
    """A phrase of the workbook: (Estonian, English, Russian)."""

    CASE = ("Juhtum", "Case", "Случай")
    FAMILY = ("Pere ja kodud", "Family and homes", "Семья и дом")
    MEASURED = ("Mõõtmised ja korrad", "Measurements and times", "Измерения и занятия")
    RECORDS = ("Hindamised ja otsused", "Assessments and decisions", "Оценки и решения")
    CONSENTS = ("Nõusolekud", "Consents", "Согласия")
    FIELD = ("Väli", "Field", "Поле")
    CONTENT = ("Sisu", "Content", "Содержание")
    KIND = ("Liik", "Kind", "Вид")
    ABOUT = ("Valdkond või nimetus", "Area or title", "Область или название")
    HOUSE = ("Asutus", "Organisation", "Учреждение")
    WHO_WROTE = ("Kes kirjutas", "Written by", "Автор")
    MORE = ("Täpsustused", "Details", "Подробности")
    ONWARD = ("Edasi", "Onward", "Дальше")
    REFERENCE = ("Juhtumi tunnus", "Case reference", "Обозначение случая")
    CAME_FROM = ("Kellelt juhtum tuli", "Where the case came from", "Откуда пришёл случай")
    STATUS = ("Seis", "Status", "Состояние")
    OPEN = ("avatud", "open", "открыт")
    CLOSED = ("lõpetatud", "closed", "завершён")
    NAME_OR_WITH_WHOM = ("Nimi või kellega", "Name or with whom", "Имя или с кем")
    RELATION_OR_SHARE = (
        "Seos lapsega või kui palju",
        "Relation, or how much of the time",
        "Кем приходится или сколько времени",
    )
    CUSTODY_OR_MUNICIPALITY = (
        "Hooldusõigus või omavalitsus",
        "Custody or municipality",
        "Право опеки или самоуправление",
    )
    PHONE_OR_ADDRESS = ("Telefon või aadress", "Phone or address", "Телефон или адрес")
    EMAIL = ("E‑post", "Email", "Эл. почта")
    VALID_UNTIL = ("Kehtib kuni", "Valid until", "Действует до")
    WITHDRAWN_ON = ("Tagasi võetud", "Withdrawn on", "Отозвано")
    SHA256 = ("SHA‑256", "SHA‑256", "SHA‑256")
    UNENCRYPTED = (
        "See fail on krüptimata",
        "This file is not encrypted",
        "Этот файл не зашифрован",
    )
    KEEP_LIKE_A_FILE = (
        "Hoia seda nagu lapse toimikut ja kustuta, kui andmed on üle kantud.",
        "Keep it like the child’s file, and delete it once the data has been entered.",
        "Храните его как личное дело ребёнка и удалите, когда данные будут перенесены.",
    )
    COPY = ("Väljavõte", "Copy", "Выписка")
    ENTRIES = ("Kirjed", "Entries", "Записи")
    FILES = ("Failid", "Files", "Файлы")
    LEFT_OUT = ("Välja jäetud", "Left out", "Исключено")
    PART = ("Osa", "Part", "Раздел")
    DAY = ("Päev", "Day", "День")
    HEADING = ("Pealkiri", "Heading", "Заголовок")
    FILE_NAME = ("Faili nimi", "File name", "Имя файла")
    NOT_FOR_STRANGERS = (
        "Hoia seda seal, kus võõrad ei näe.",
        "Keep it where strangers do not see it.",
        "Храните его там, где его не увидят посторонние.",
    )
