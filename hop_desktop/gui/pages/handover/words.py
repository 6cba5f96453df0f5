# SPDX-License-Identifier: EUPL-1.2
"""What a sealed handover means in sentences: what to do now, what came of it, what follows."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.handover_reading import HandoverFile
from hop_desktop.domain.errors import DiskFull, HopError, StoreWriteFailed, WriteFailed
from hop_desktop.domain.handovers import Delivered, Handover, HandoverState
from hop_desktop.domain.ids import ContactId
from hop_desktop.gui import messages, words
from hop_desktop.gui.contact_words import person

translate = QCoreApplication.translate


def receiver(file: HandoverFile) -> str:
    """Return the person and the house that take the case over."""
    card = file.recipient.card
    return ", ".join(text for text in (card.person, card.name) if text)


def whose_turn(file: HandoverFile, moment: datetime) -> str:
    """Return the recipient and, while an answer can come, for how long it has not."""
    name, handover = file.recipient.card.name, file.handover
    if not handover.is_waiting or handover.sealed_at is None:
        return name
    return f"{name} · {words.waited((moment - handover.sealed_at).days)}"


def now(file: HandoverFile, today: date) -> str:
    """Return what the sender does now."""
    handover = file.handover
    day = handover.expected_answer_on
    if handover.state is HandoverState.WITHDRAWING:
        return translate(
            "Handover",
            "Anna tagasivõtmise fail saajale. Juhtum on sinu käes, kuni vastus tuleb.",
        )
    if day is not None and day < today and handover.state is HandoverState.DELIVERED:
        return translate(
            "Handover",
            "Vastuse tähtaeg oli {day}. Helista saajale ja kirjuta vajadusel sama fail uuesti.",
        ).format(day=words.day(day))
    return _on_its_way(file)


def _on_its_way(file: HandoverFile) -> str:
    handover = file.handover
    if handover.written_at is None:
        return translate(
            "Handover",
            "Pakett on suletud ja alles siin. Kirjuta see failina mälupulgale või kausta.",
        )
    if handover.delivered_how is None and file.put_in is not None:
        return translate(
            "Handover",
            "Fail läheb saajale tema kausta kaudu. Oota vastust: see tuleb lehele Saabunud.",
        )
    if handover.delivered_how is None:
        return translate(
            "Handover",
            "Anna fail saajale mälupulgal või saada e‑kirjaga. Siis märgi siin, kuidas see läks.",
        )
    return translate(
        "Handover",
        "Oota kättesaamiskinnitust ja ava see lehel Saabunud. "
        "Kui fail läks kaduma, kirjuta sama fail uuesti.",
    )


def also(file: HandoverFile) -> str:
    """Return to whom else the file goes; "" when it is for the recipient alone."""
    if file.handover.state is HandoverState.WITHDRAWING:
        words_for_informed = translate("Handover", "Anna see fail ka neile, kes said teadmiseks.")
        return words_for_informed if file.informed else ""
    if not is_for_several(file):
        return ""
    return translate("Handover", "Anna sama fail kõigile, kes on loetelus „Avada saavad”.")


def write(handover: Handover) -> str:
    """Return what the button that writes a file says."""
    if handover.state is HandoverState.WITHDRAWING:
        return translate("Handover", "Kirjuta tagasivõtmise fail")
    if handover.written_at is None:
        return translate("Handover", "Kirjuta fail")
    return translate("Handover", "Kirjuta sama fail uuesti")


def outcome(file: HandoverFile) -> str:
    """Return what became of the handover; "" while an answer can come."""
    name = file.recipient.card.name
    if file.handover.state is HandoverState.WITHDRAWN and file.handover.package_id is None:
        return translate("Handover", "Üleandmine katkestati enne paketi sulgemist")
    return {
        HandoverState.ACCEPTED: translate("Handover", "{name} võttis juhtumi vastu"),
        HandoverState.RETURNED: translate("Handover", "{name} küsib enne vastuvõtmist täpsustusi"),
        HandoverState.DECLINED: translate("Handover", "{name} ei võtnud juhtumit vastu"),
        HandoverState.WITHDRAWN: translate("Handover", "Üleandmine on tagasi võetud"),
    }.get(file.handover.state, "").format(name=name)


def what_follows(file: HandoverFile) -> str:
    """Return who is responsible now and what to do next."""
    name = file.recipient.card.name
    return {
        HandoverState.ACCEPTED: translate(
            "Handover",
            "Juhtumi eest vastutab nüüd {name}. Sina saad juhtumit lugeda, aga mitte muuta.",
        ),
        HandoverState.RETURNED: translate(
            "Handover", "Juhtum on sinu käes. Vasta küsimustele uue üleandmisega."
        ),
        HandoverState.DECLINED: translate(
            "Handover", "Juhtum on sinu käes. Loe põhjust ja otsusta, kuidas edasi."
        ),
        HandoverState.WITHDRAWN: translate(
            "Handover", "Juhtum on sinu käes. Kui vaja, alusta uut üleandmist."
        ),
    }.get(file.handover.state, "").format(name=name)


def follow(handover: Handover) -> str:
    """Return what the button under the outcome says."""
    if handover.state is HandoverState.RETURNED:
        return translate("Handover", "Alusta uut üleandmist")
    return translate("Handover", "Vaata juhtumit")


def who_can_open(file: HandoverFile, house: str) -> str:
    """Return who holds a key to the package, one a line; the sender always does."""
    handover = file.handover
    lines = [
        receiver(file),
        *(contact.card.name for contact in file.informed),
        *(reader.name for reader in handover.readers),
        *((translate("Handover", "Kes teab parooli"),) if handover.by_password else ()),
        translate("Handover", "Sinu asutus ({house})").format(house=house),
    ]
    return "\n".join(lines)


def told(file: HandoverFile) -> str:
    """Return the houses that get the package for information, one a line."""
    return "\n".join(contact.card.name for contact in file.informed)


def went(handover: Handover, house: ContactId) -> Delivered | None:
    """Return how and when a house got its file, as far as that is noted."""
    if house != handover.recipient:
        return next((copy for copy in handover.copies if copy.to == house), None)
    how, on = handover.delivered_how, handover.delivered_on
    return Delivered(to=house, on=on, how=how) if how is not None and on is not None else None


def deliveries(file: HandoverFile) -> str:
    """Return how and when the file went to each house, one a line where there are several."""
    houses = (file.recipient, *file.informed)
    known = [(house, went(file.handover, house.id)) for house in houses]
    lines = [
        (house.card.name, f"{words.delivery(copy.how)}, {words.day(copy.on)}")
        for house, copy in known
        if copy is not None
    ]
    if not file.informed:
        return "".join(line for _, line in lines)
    return "\n".join(f"{name}: {line}" for name, line in lines)


def is_for_several(file: HandoverFile) -> bool:
    """Say whether somebody beside the recipient is to get the file."""
    return bool(file.informed or file.handover.readers or file.handover.by_password)


def contact_of(file: HandoverFile) -> str:
    """Return whom to call about the handover."""
    card = file.recipient.card
    return ", ".join(text for text in (person(card), card.phone, card.email) if text)


def unwritten(error: HopError, *, title: str, safe: str) -> tuple[str, str]:
    """Return title and detail for a file that could not be written.

    ``safe`` says what stands; a refusal that is not about the place keeps its own words.
    """
    if isinstance(error, DiskFull):
        place = translate("Handover", "Vabasta seal ruumi või vali teine koht ja proovi uuesti.")
    elif isinstance(error, WriteFailed) and not isinstance(error, StoreWriteFailed):
        place = translate("Handover", "Kontrolli, kas mälupulk on küljes, või vali teine koht.")
    else:
        message = messages.explain(error)
        return message.title, message.advice
    return title, f"{safe} {place}"
