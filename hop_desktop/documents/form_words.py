# SPDX-License-Identifier: EUPL-1.2
"""The words that the program adds to a document made from a form, Estonian and English."""

from __future__ import annotations

from enum import Enum


class FormWord(Enum):
    """A phrase of these documents: (Estonian, English)."""

    UNFINISHED = ("MUSTAND", "DRAFT")
    CHILD = ("Laps", "Child")
    PERSONAL_CODE = ("Isikukood", "Personal code")
    HOUSE = ("Asutus", "House")
    GROUP = ("Rühm või klass", "Group or class")
    FILLED_BY = ("Koostaja", "Filled by")
    FILLED_ON = ("Koostatud", "Filled on")
    BASIS = ("Alus: {basis}", "Basis: {basis}")
    VERSION = ("versioon {number}", "version {number}")
    REPLACES = (
        "See on versioon {number}. Varasem versioon on muutmata alles.",
        "This is version {number}. The earlier version is kept unchanged.",
    )
    TICKED = ("jah", "yes")
    NOT_TICKED = ("ei", "no")
    SIGNATURES = ("Allkirjad", "Signatures")
    SIGN = ("Nimi, allkiri ja kuupäev", "Name, signature and date")
