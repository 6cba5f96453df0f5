# SPDX-License-Identifier: EUPL-1.2
"""What waits to be sent to the new owner of a case: its words, and the one act that sends it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hop_desktop.app import supplements
from hop_desktop.app.supplements import Owed
from hop_desktop.domain.errors import HopError
from hop_desktop.gui import plurals, words
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.handover.words import unwritten

translate = QCoreApplication.translate


def title(owed: Owed) -> str:
    """Return "3 kirjet ootab saatmist uuele vastutajale", or that its answer is missing."""
    if owed.sealed_at is None:
        return plurals.entries_owed(owed.count)
    return plurals.entries_unacknowledged(owed.count)


def sentence(owed: Owed) -> str:
    """Return why, and what to do."""
    if owed.sealed_at is None:
        return translate(
            "Supplying",
            "Lisandus pärast paketi sulgemist. Kirjuta täiendus faili ja saada see: {house}.",
        ).format(house=owed.recipient)
    return translate(
        "Supplying",
        "Täiendus on suletud {day}. Oota kinnitust ja ava see lehel Saabunud. "
        "Kui fail läks kaduma, kirjuta sama fail uuesti.",
    ).format(day=words.day(owed.sealed_at.astimezone().date()))


def act(owed: Owed) -> str:
    """Return what the button says."""
    if owed.sealed_at is None:
        return translate("Supplying", "Kirjuta täiendus faili")
    return translate("Supplying", "Kirjuta sama fail uuesti")


def write(page: Page, owed: Owed) -> None:
    """Ask for a folder and write the supplement there; the page's strip tells the outcome."""
    folder = page.space.files.folder(page, translate("Supplying", "Kuhu täiendus kirjutada?"))
    if folder is None:
        return
    chosen = folder
    page.ask(
        lambda session: supplements.write_supplement(session, owed.case_id, chosen),
        lambda path: _tell_written(page, owed, path),
        failed=lambda error: _tell_unwritten(page, owed, error),
    )


def _tell_written(page: Page, owed: Owed, path: Path) -> None:
    page.tell_written(
        path,
        translate("Supplying", "Täiendus on kirjutatud: {path}").format(path=path),
        translate("Supplying", "Avada saab selle ainult {house}. Anna fail sinna edasi.").format(
            house=owed.recipient
        ),
    )
    page.load()


def _tell_unwritten(page: Page, owed: Owed, error: HopError) -> None:
    told, detail = unwritten(
        error,
        title=translate("Supplying", "Täiendust ei saanud sinna kirjutada"),
        safe=translate("Supplying", "Kirjed on siin alles."),
    )
    again = translate("Supplying", "Vali koht uuesti")
    page.strip.showMessage("error", told, detail, again, lambda: write(page, owed))
