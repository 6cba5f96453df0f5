# SPDX-License-Identifier: EUPL-1.2
"""The words of an exported case, Estonian and English side by side."""

from __future__ import annotations

from enum import Enum


class ExportWord(Enum):
    """A phrase of the workbook: (Estonian, English)."""

    CASE = ("Juhtum", "Case")
    FAMILY = ("Pere ja kodud", "Family and homes")
    MEASURED = ("Mõõtmised ja korrad", "Measurements and times")
    RECORDS = ("Hindamised ja otsused", "Assessments and decisions")
    CONSENTS = ("Nõusolekud", "Consents")
    FIELD = ("Väli", "Field")
    CONTENT = ("Sisu", "Content")
    KIND = ("Liik", "Kind")
    ABOUT = ("Valdkond või nimetus", "Area or title")
    HOUSE = ("Asutus", "House")
    WHO_WROTE = ("Kes kirjutas", "Written by")
    MORE = ("Täpsustused", "Details")
    ONWARD = ("Edasi", "Onward")
    REFERENCE = ("Juhtumi tunnus", "Case reference")
    CAME_FROM = ("Kellelt juhtum tuli", "Where the case came from")
    STATUS = ("Seis", "Status")
    OPEN = ("avatud", "open")
    CLOSED = ("lõpetatud", "closed")
    NAME_OR_WITH_WHOM = ("Nimi või kellega", "Name or with whom")
    RELATION_OR_SHARE = ("Seos lapsega või kui palju", "Relation, or how much of the time")
    CUSTODY_OR_MUNICIPALITY = ("Hooldusõigus või omavalitsus", "Custody or municipality")
    PHONE_OR_ADDRESS = ("Telefon või aadress", "Telephone or address")
    EMAIL = ("E‑post", "Email")
    VALID_UNTIL = ("Kehtib kuni", "Valid until")
    WITHDRAWN_ON = ("Tagasi võetud", "Withdrawn on")
    SHA256 = ("SHA‑256", "SHA‑256")
    UNENCRYPTED = ("See fail on krüptimata", "This file is not encrypted")
    KEEP_LIKE_A_FILE = (
        "Hoia seda nagu lapse toimikut ja kustuta, kui andmed on üle kantud.",
        "Keep it like the child’s file, and delete it once the data have been entered.",
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
        "Храни его там, где его не увидят посторонние.",
    )
