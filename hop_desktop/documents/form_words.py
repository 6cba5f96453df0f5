# SPDX-License-Identifier: EUPL-1.2
"""The words that the program adds to a document made from a form, in three languages."""

from __future__ import annotations

from enum import Enum


class FormWord(Enum):
    """A phrase of these documents: (Estonian, English, Russian)."""

    UNFINISHED = ("MUSTAND", "DRAFT", "ЧЕРНОВИК")
    CHILD = ("Laps", "Child", "Ребёнок")
    PERSONAL_CODE = ("Isikukood", "Personal code", "Личный код")
    HOUSE = ("Asutus", "Organisation", "Учреждение")
    GROUP = ("Rühm või klass", "Group or class", "Группа или класс")
    FILLED_BY = ("Koostaja", "Filled by", "Составитель")
    FILLED_ON = ("Koostatud", "Filled on", "Составлено")
    BASIS = ("Alus: {basis}", "Basis: {basis}", "Основание: {basis}")
    VERSION = ("versioon {number}", "version {number}", "версия {number}")
    REPLACES = (
        "See on versioon {number}. Varasem versioon on muutmata alles.",
        "This is version {number}. The earlier version is kept unchanged.",
        "Это версия {number}. Прежняя версия сохранена без изменений.",
    )
    TICKED = ("jah", "yes", "да")
    NOT_TICKED = ("ei", "no", "нет")
    SIGNATURES = ("Allkirjad", "Signatures", "Подписи")
    SIGN = ("Nimi, allkiri ja kuupäev", "Name, signature and date", "Имя, подпись и дата")
