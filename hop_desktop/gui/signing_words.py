# SPDX-License-Identifier: EUPL-1.2
"""The words of signing in DigiDoc4: what a paper is, and why a file was not taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.flaws import Flaw
from hop_desktop.domain.signing import PaperKind
from hop_desktop.gui.form_words import Message

translate = QCoreApplication.translate


def paper(kind: PaperKind) -> str:
    """Return what a paper is."""
    return {
        PaperKind.SUMMARY: translate("Signing", "Üleandmise kokkuvõte"),
        PaperKind.PLAN: translate("Signing", "Tegevusplaan"),
        PaperKind.MINUTES: translate("Signing", "Protokoll"),
        PaperKind.TALK: translate("Signing", "Kokkuvõte"),
        PaperKind.DOCUMENT: translate("Signing", "Dokument"),
        PaperKind.OTHER: translate("Signing", "Manus"),
    }[kind]


def refused(flaw: Flaw) -> Message:
    """Return why a signed file was not taken, and what to do."""
    return Message(title=_titles()[flaw], advice=_advice(flaw))


def _titles() -> dict[Flaw, str]:
    return {**_container(), **_signatures()}


def _container() -> dict[Flaw, str]:
    return {
        Flaw.NO_ZIP: translate("Signing", "See ei ole DigiDoc4 fail või see on poolik."),
        Flaw.NOT_ASICE: translate("Signing", "See ei ole DigiDoc4 allkirjastatud fail (.asice)."),
        Flaw.TOO_LARGE: translate("Signing", "Fail on üle 50 MB."),
        Flaw.TOO_MANY_FILES: translate("Signing", "Failis on liiga palju dokumente."),
        Flaw.BOMB: translate("Signing", "Fail paisuks avades liiga suureks."),
        Flaw.ENCRYPTED: translate("Signing", "Fail on parooliga lukus."),
        Flaw.METHOD: translate("Signing", "Fail on pakitud tundmatul viisil."),
        Flaw.LAYOUT: translate("Signing", "Failis on midagi peidus või see on katki."),
        Flaw.BAD_NAME: translate("Signing", "Failis on ohtliku nimega dokument."),
        Flaw.NAME_TWICE: translate("Signing", "Failis on kaks sama nimega dokumenti."),
        Flaw.DAMAGED: translate("Signing", "Fail on katki."),
        Flaw.STRAY_FILE: translate("Signing", "Failis on osa, mida seal olla ei tohi."),
        Flaw.NO_MANIFEST: translate("Signing", "Failis puudub dokumentide loend."),
        Flaw.MANIFEST_WRONG: translate("Signing", "Dokumentide loend ei klapi failiga."),
    }


def _signatures() -> dict[Flaw, str]:
    return {
        Flaw.NO_XML: translate("Signing", "Allkirja ei saanud lugeda."),
        Flaw.DTD: translate("Signing", "Allkirjas on keelatud viide (DTD)."),
        Flaw.INCLUDE: translate("Signing", "Allkirjas on keelatud viide teisele failile."),
        Flaw.XML_TOO_LARGE: translate("Signing", "Allkiri on ebatavaliselt suur."),
        Flaw.UNSIGNED: translate("Signing", "Failis ei ole ühtegi allkirja."),
        Flaw.WRAPPED: translate("Signing", "Allkiri ei ole seal, kus see peab olema."),
        Flaw.ID_TWICE: translate("Signing", "Allkirjas on kaks sama tunnusega osa."),
        Flaw.NO_SIGNATURE_VALUE: translate("Signing", "Allkiri on tühi."),
        Flaw.TRANSFORMS: translate("Signing", "Allkiri muudab dokumenti enne võrdlemist."),
        Flaw.WEAK_DIGEST: translate("Signing", "Allkirjas on nõrk räsi."),
        Flaw.UNREFERENCED: translate("Signing", "Mõni allkiri ei kata kõiki dokumente."),
        Flaw.REFERENCED_TWICE: translate("Signing", "Allkiri nimetab üht dokumenti kaks korda."),
        Flaw.REFERENCE_ASTRAY: translate("Signing", "Allkiri nimetab dokumenti, mida ei ole."),
        Flaw.DIGEST: translate("Signing", "Dokumenti on pärast allkirjastamist muudetud."),
        Flaw.NOT_OURS: translate("Signing", "Need ei ole dokumendid, mis siit allkirjastada anti."),
    }


def _advice(flaw: Flaw) -> str:
    if flaw is Flaw.UNSIGNED:
        return translate("Signing", "Midagi ei lisatud. Allkirjasta fail DigiDoc4-s ja too tagasi.")
    if flaw is Flaw.NOT_OURS:
        return translate(
            "Signing", "Midagi ei lisatud. Vaata, kas fail on sellest juhtumist ja muutmata."
        )
    return translate(
        "Signing", "Midagi ei lisatud. Allkirjasta programmi antud fail uuesti DigiDoc4-s."
    )
