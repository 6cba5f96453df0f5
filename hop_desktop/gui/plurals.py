# SPDX-License-Identifier: EUPL-1.2
"""Numbers of things, said in the plural forms of the language.

lupdate knows a text as a plural only in ``tr``, and ``tr`` of a widget finds no plural of a class
above its own. So what is said outside a widget, or by a class that others build on, stands here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


class Plurals:
    """The context of these texts: lupdate takes it from what stands before ``tr``."""

    @staticmethod
    def tr(source: str, comment: str, number: int) -> str:
        """Return the text in the form that goes with a number."""
        return QCoreApplication.translate("Plurals", source, comment, number)


def goals(number: int) -> str:
    """Return "2 eesmärki"."""
    return Plurals.tr("%n eesmärki", "", number)


def age(years: int, months: int) -> str:
    """Return "5 a 3 k": in Russian the word for years goes with their number."""
    return Plurals.tr("%n a {months} k", "", years).format(months=months)


def parts(number: int) -> str:
    """Return "3 osa": of a package."""
    return Plurals.tr("%n osa", "", number)


def entries_kept_out(number: int) -> str:
    """Return "Välja jääb 2 kirjet": of what a package brings."""
    return Plurals.tr("Välja jääb %n kirjet", "", number)


def days_late(days: int) -> str:
    """Return "3 päeva üle tähtaja"."""
    return Plurals.tr("%n päeva üle tähtaja", "", days)


def days_ahead(days: int) -> str:
    """Return "5 päeva pärast"."""
    return Plurals.tr("%n päeva pärast", "", days)


def days_unanswered(days: int) -> str:
    """Return "4 päeva vastuseta"."""
    return Plurals.tr("%n päeva vastuseta", "", days)


def backup_days(days: int) -> str:
    """Return "Viimane varukoopia on 9 päeva vana"."""
    return Plurals.tr("Viimane varukoopia on %n päeva vana", "", days)


def observation_places(number: int) -> str:
    """Return "Tähelepanek on salvestamata: paranda 2 kohta"."""
    return Plurals.tr("Tähelepanek on salvestamata: paranda %n kohta", "", number)


def places_to_mend(number: int) -> str:
    """Return what a form says that was not saved, for more places than one."""
    return Plurals.tr("Salvestamata: paranda %n kohta", "", number)


def measurements(number: int) -> str:
    """Return "5 mõõtmist."."""
    return Plurals.tr("%n mõõtmist.", "", number)


def measurements_missing(number: int) -> str:
    """Return how many measurements are missing before a decision is proposed."""
    return Plurals.tr("Otsuse ettepanekuks on puudu %n mõõtmist.", "", number)


def other_unit(number: int) -> str:
    """Return how many measurements cannot stand in the chart."""
    return Plurals.tr("%n mõõtmist on teises ühikus ja ainult tabelis.", "", number)


def times_given(number: int) -> str:
    """Return "antud 5 korda, {minutes} min", the minutes still to be filled in."""
    return Plurals.tr("antud %n korda, {minutes} min", "", number)


def questions_filled(number: int) -> str:
    """Return "Täitsid kirjetest 3 küsimust."."""
    return Plurals.tr("Kirjetest sai vastuse %n küsimust.", "", number)


def entries_owed(number: int) -> str:
    """Return "3 kirjet ootab saatmist uuele vastutajale": entries and files together."""
    return Plurals.tr("%n kirjet ootab saatmist uuele vastutajale", "", number)


def entries_unacknowledged(number: int) -> str:
    """Return "3 kirje kohta ei ole veel kinnitust"."""
    return Plurals.tr("%n kirje kohta ei ole uus vastutaja veel kinnitust saatnud", "", number)


def entries_came(number: int) -> str:
    """Return "Täiendus on käes: 3 kirjet."."""
    return Plurals.tr("Täiendus on käes: %n kirjet.", "", number)


def packages_came_back(number: int) -> str:
    """Return "Tagasi tuli 3 paketti."."""
    return Plurals.tr("Tagasi tuli %n paketti.", "", number)


def signatures(number: int) -> str:
    """Return "2 allkirja"."""
    return Plurals.tr("%n allkirja", "", number)


def entries(number: int) -> str:
    """Return "2 kirjet"."""
    return Plurals.tr("%n kirjet", "", number)


def files(number: int) -> str:
    """Return "2 faili"."""
    return Plurals.tr("%n faili", "", number)


def listed(number: int) -> str:
    """Return "12 kirjet": in a directory."""
    return Plurals.tr("%n kirjet", "", number)


def listed_new(number: int) -> str:
    """Return the count in a sentence."""
    return Plurals.tr("Uusi kirjeid: %n.", "", number)


def listed_gone(number: int) -> str:
    """Return the count in a sentence."""
    return Plurals.tr("Ära võetud kirjeid: %n.", "", number)


def to_compare(number: int) -> str:
    """Return the count in a sentence."""
    return Plurals.tr("Uue võtmega kontakte: %n. Võrdle kontrollkoodi.", "", number)


def stuck_files(number: int) -> str:
    """Return the count in a sentence."""
    return Plurals.tr("Üle 10 minuti poolikuid faile: %n.", "", number)


def waiting_files(number: int) -> str:
    """Return the count in a sentence."""
    return Plurals.tr("Veel poolikuid faile: %n. Programm ootab.", "", number)


def other_files(number: int) -> str:
    """Return the count in a sentence."""
    return Plurals.tr("Muid faile: %n. Need jäävad puutumata.", "", number)


def put_in_folders(number: int) -> str:
    """Return the count in a sentence."""
    return Plurals.tr("Kontakte, kelle kausta fail läks: %n.", "", number)


def folders_failed(number: int) -> str:
    """Return the count in a sentence."""
    return Plurals.tr("Kaustu, kuhu ei saanud kirjutada: %n.", "", number)


def hits(number: int) -> str:
    """Return "Leitud 3"."""
    return Plurals.tr("Leitud %n", "", number)


def observations_loosed(number: int) -> str:
    """Return "2 tähelepanekut on ka teistest lastest…": what stays after an erasure."""
    return Plurals.tr(
        "%n tähelepanekut on ka teistest lastest: side selle lapsega kaob, tekst jääb.", "", number
    )


def years(number: int) -> str:
    """Return "5 aastat"."""
    return Plurals.tr("%n aastat", "", number)
