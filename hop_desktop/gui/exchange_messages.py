# SPDX-License-Identifier: EUPL-1.2
"""Refusals of directories, folders and renewed keys as sentences; ``messages.py`` asks here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain import errors as e
from hop_desktop.gui import words
from hop_desktop.gui.form_words import Message

translate = QCoreApplication.translate


def sentences() -> dict[type[e.HopError], tuple[str, str]]:
    """Return title and advice for every refusal that carries no facts of its own."""
    return {
        e.DirectoryDamaged: (
            translate("Messages", "See fail ei ole terve kontaktide kataloog."),
            translate("Messages", "Senine kataloog kehtib. Palu avaldajalt uus fail."),
        ),
        e.DirectoryOlder: (
            translate("Messages", "Siin on sellest kataloogist juba uuem."),
            translate("Messages", "Midagi ei muutunud. Vana faili ei ole vaja."),
        ),
        e.DirectoryClash: (
            translate("Messages", "Sama numbriga kataloog on juba olnud, aga teise sisuga."),
            translate("Messages", "Senine kataloog kehtib. Helista avaldajale ja räägi sellest."),
        ),
        e.DirectoryOfNoDesk: (
            translate("Messages", "Kataloogi avaldab ainult valla või linna juhtumikorraldus."),
            translate("Messages", "Midagi ei muutunud. Küsi kataloogi oma vallast või linnast."),
        ),
        e.FolderMissing: (
            translate("Messages", "Kausta praegu ei ole. Midagi ei läinud teele."),
            translate("Messages", "Ühenda mälupulk või võrgukaust ja proovi uuesti."),
        ),
        e.FileChanged: (
            translate("Messages", "Fail kaustas on vahepeal muutunud või kadunud."),
            translate("Messages", "Midagi ei loetud. Oota, kuni programm faili uuesti näitab."),
        ),
        e.SenderKeyEnded: (
            translate("Messages", "Paketi allkirjastas saatja vana võti, mis enam ei kehti."),
            translate("Messages", "Palu saatjal üleandmine tagasi küsida ja uuesti teha."),
        ),
        e.OwnKeyEnded: (
            translate("Messages", "Pakett on tehtud sinu vanale võtmele, mis enam ei kehti."),
            translate("Messages", "Saada saatjale oma uus kontaktkaart ja palu uut paketti."),
        ),
    }


def renewed_lately(error: e.KeysRenewedLately) -> Message:
    """Return until when the keys cannot be renewed again."""
    advice = translate("Messages", "Uue saad teha pärast {day}. Kadunud võtme saad vahetada kohe.")
    return Message(
        title=translate("Messages", "Võtit uuendati hiljuti ja vana kehtib veel."),
        advice=advice.format(day=words.day(error.until.astimezone().date())),
    )


def reasons() -> dict[str, str]:
    """Return what to do about a field, by the reason's code."""
    return {
        "used-otherwise": translate("Messages", "See kaust on juba teise suuna või kontakti oma"),
        "by-voice": translate("Messages", "Selle võtme kontrollkood tuleb häälega võrrelda"),
        "not-an-age": translate("Messages", "Kirjuta vanus 0 kuni 26"),
        "ages-swapped": translate("Messages", "Teine vanus peab olema suurem"),
        "nobody-listed": translate("Messages", "Lisa kataloogi vähemalt üks kirje"),
    }
