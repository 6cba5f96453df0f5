# SPDX-License-Identifier: EUPL-1.2
"""The columns of a roster and the reasons why a row stays out, in the words of the interface."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.rosters import Column, Problem

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """What is said of the groups of a house: a kindergarten has no classes."""

    one: str
    missing: str
    make: str
    unknown: str

    @classmethod
    def of(cls, workplace: Workplace) -> Groups:
        """Return what is said in a house of this kind."""
        if workplace is Workplace.KINDERGARTEN:
            return cls(
                one=translate("Roster", "Rühm"),
                missing=translate("Roster", "Puuduvad rühmad"),
                make=translate("Roster", "Lisa need rühmad"),
                unknown=translate("Roster", "Sellist rühma ei ole."),
            )
        if workplace is Workplace.SCHOOL:
            return cls(
                one=translate("Roster", "Klass"),
                missing=translate("Roster", "Puuduvad klassid"),
                make=translate("Roster", "Lisa need klassid"),
                unknown=translate("Roster", "Sellist klassi ei ole."),
            )
        return cls(
            one=translate("Roster", "Rühm või klass"),
            missing=translate("Roster", "Puuduvad rühmad ja klassid"),
            make=translate("Roster", "Lisa need rühmad või klassid"),
            unknown=translate("Roster", "Sellist rühma või klassi ei ole."),
        )


def column(value: Column, workplace: Workplace) -> str:
    """Return what a column holds."""
    return {
        Column.FIRST_NAME: translate("Roster", "Eesnimi"),
        Column.LAST_NAME: translate("Roster", "Perekonnanimi"),
        Column.NAME: translate("Roster", "Ees- ja perekonnanimi"),
        Column.PERSONAL_CODE: translate("Roster", "Isikukood"),
        Column.BIRTH_DATE: translate("Roster", "Sünniaeg"),
        Column.GROUP: Groups.of(workplace).one,
        Column.HOME_LANGUAGE: translate("Roster", "Kodune keel"),
        Column.GUARDIAN: translate("Roster", "Vanema nimi"),
        Column.GUARDIAN_PHONE: translate("Roster", "Vanema telefon"),
        Column.GUARDIAN_EMAIL: translate("Roster", "Vanema e‑post"),
        Column.NOTHING: translate("Roster", "Jäta välja"),
    }[value]


def problem(value: Problem, workplace: Workplace) -> str:
    """Return why a row stays out, and what would let it in."""
    return {
        Problem.NO_NAME: translate("Roster", "Ees- või perekonnanimi on puudu."),
        Problem.WRONG_CODE: translate("Roster", "Isikukood ei ole õige."),
        Problem.OTHER_BIRTH_DATE: translate("Roster", "Isikukood ja sünniaeg ei klapi."),
        Problem.NO_BIRTH_DATE: translate("Roster", "Sünniaeg ja isikukood on puudu."),
        Problem.NOT_A_DATE: translate("Roster", "Sünniaeg ei ole kuupäev."),
        Problem.FUTURE_BIRTH_DATE: translate("Roster", "Sünniaeg on tulevikus."),
        Problem.CODE_TWICE: translate("Roster", "Sama isikukood on failis mitmel real."),
        Problem.ROW_TWICE: translate("Roster", "Sama laps on failis juba eespool."),
        Problem.CODE_TAKEN: translate("Roster", "Selle isikukoodiga laps on juba olemas."),
        Problem.ALREADY_HERE: translate("Roster", "Selle nime ja sünniajaga laps on juba olemas."),
        Problem.UNKNOWN_GROUP: Groups.of(workplace).unknown,
        Problem.NOT_MY_GROUP: translate("Roster", "Siia rühma sa lapsi lisada ei saa."),
        Problem.TOO_LONG: translate("Roster", "Mõni lahter on liiga pikk."),
    }[value]
