# SPDX-License-Identifier: EUPL-1.2
"""What a child's file on its way means in words: its states, its parts, what to do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.sendings import SendingFile, SendingRow
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.likeness import Likeness
from hop_desktop.domain.sendings import (
    Purpose,
    Receiving,
    ReceivingState,
    Sending,
    SendingState,
    TransitionPart,
)
from hop_desktop.gui import words

translate = QCoreApplication.translate


def part(part: TransitionPart) -> str:
    """Return the name of a part that can go with a child."""
    return {
        TransitionPart.CARD: translate("Moving", "Koolivalmiduskaart"),
        TransitionPart.DOCUMENTS: translate("Moving", "Muud dokumendid"),
        TransitionPart.OBSERVATIONS: translate("Moving", "Tähelepanekud"),
        TransitionPart.MEASURES: translate("Moving", "Mida prooviti"),
        TransitionPart.TALKS: translate("Moving", "Vestluste kokkuvõtted"),
        TransitionPart.PLAN: translate("Moving", "Tegevusplaan ja mõõtmised"),
        TransitionPart.ASSESSMENTS: translate("Moving", "Hindamised ja toe tase"),
        TransitionPart.CASE: translate("Moving", "Juhtum, mida saab seal jätkata"),
    }[part]


def state(sending: Sending) -> str:
    """Return where a sending stands."""
    return {
        SendingState.DRAFT: translate("Moving", "Pooleli"),
        SendingState.APPROVED: translate("Moving", "Kinnitatud"),
        SendingState.SEALED: translate("Moving", "Ootab kättesaamiskinnitust"),
        SendingState.TAKEN: translate("Moving", "Kohale jõudnud"),
        SendingState.DECLINED: translate("Moving", "Ei võetud vastu"),
        SendingState.DROPPED: translate("Moving", "Katkestatud"),
    }[sending.state]


def received(receiving: Receiving) -> str:
    """Return where a received file stands."""
    return {
        ReceivingState.WAITING: translate("Moving", "Ootab vastuvõtmist"),
        ReceivingState.TAKEN: translate("Moving", "Vastu võetud"),
        ReceivingState.DECLINED: translate("Moving", "Ei võetud vastu"),
    }[receiving.state]


def chips(row: SendingRow) -> list[str]:
    """Return the marks of a sending in a list."""
    told = [state(row.sending)]
    return [*told, words.waited(row.days)] if row.days is not None else told


def receiver(contact: Contact, *, within: bool) -> str:
    """Return whom a file goes to: within the house the person names the computer."""
    card = contact.card
    if within:
        return card.person or card.name
    return ", ".join(text for text in (card.name, card.person) if text)


def why_alike(why: Likeness) -> str:
    """Return why a child here may be the one that came."""
    return {
        Likeness.CODE: translate("Moving", "sama isikukood"),
        Likeness.DAY_AND_NAME: translate("Moving", "sama sünnipäev, sarnane nimi"),
        Likeness.NAME: translate("Moving", "sama nimi, teine sünnipäev"),
    }[why]


def now(file: SendingFile) -> str:
    """Return what the sender does now."""
    sending = file.sending
    if sending.written_at is None:
        return translate(
            "Moving", "Fail on suletud ja alles siin. Kirjuta see mälupulgale või kausta."
        )
    if sending.purpose is Purpose.INTERNAL:
        return translate(
            "Moving",
            "Anna fail kolleegile. Kui tema kinnitus on käes, ava see lehel Saabunud.",
        )
    return translate(
        "Moving",
        "Anna fail saajale mälupulgal või saada e‑kirjaga. "
        "Kui kinnitus saabub, ava see lehel Saabunud.",
    )


def outcome(file: SendingFile) -> str:
    """Return what became of it."""
    within = file.sending.purpose is Purpose.INTERNAL
    name = receiver(file.recipient, within=within)
    return {
        SendingState.TAKEN: translate("Moving", "Toimik jõudis kohale: {name}"),
        SendingState.DECLINED: translate("Moving", "Vastu ei võetud: {name}"),
        SendingState.DROPPED: translate("Moving", "Saatmine katkestati enne sulgemist"),
    }.get(file.sending.state, "").format(name=name)


def what_follows(file: SendingFile) -> str:
    """Return what the answer means."""
    if file.sending.state is SendingState.DECLINED:
        return translate("Moving", "Loe põhjust ja helista saajale. Siin ei muutunud midagi.")
    if file.sending.state is not SendingState.TAKEN:
        return ""
    if file.sending.purpose is Purpose.INTERNAL:
        return translate(
            "Moving",
            "Hilisemad kirjed saada samamoodi uue failina. Midagi ei lähe topelt.",
        )
    return translate("Moving", "Kui siin on lapse juhtum pooleli, vastutad selle eest edasi sina.")
