# SPDX-License-Identifier: EUPL-1.2
"""The columns of a roster and the reasons why a row stays out, in the words of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.rosters import Column, Problem

translate = QCoreApplication.translate


def column(value: Column) -> str:
    """Return what a column holds."""
    return {
        Column.FIRST_NAME: translate("Roster", "Eesnimi"),
        Column.LAST_NAME: translate("Roster", "Perekonnanimi"),
        Column.NAME: translate("Roster", "Ees- ja perekonnanimi"),
        Column.PERSONAL_CODE: translate("Roster", "Isikukood"),
        Column.BIRTH_DATE: translate("Roster", "Sünniaeg"),
        Column.GROUP: translate("Roster", "Rühm või klass"),
        Column.HOME_LANGUAGE: translate("Roster", "Kodune keel"),
        Column.GUARDIAN: translate("Roster", "Vanema nimi"),
        Column.GUARDIAN_PHONE: translate("Roster", "Vanema telefon"),
        Column.GUARDIAN_EMAIL: translate("Roster", "Vanema e‑post"),
        Column.NOTHING: translate("Roster", "Jäta välja"),
    }[value]


def problem(value: Problem) -> str:
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
        Problem.UNKNOWN_GROUP: translate("Roster", "Sellist rühma või klassi ei ole."),
        Problem.NOT_MY_GROUP: translate("Roster", "Siia rühma sa lapsi lisada ei saa."),
        Problem.TOO_LONG: translate("Roster", "Mõni lahter on liiga pikk."),
    }[value]
