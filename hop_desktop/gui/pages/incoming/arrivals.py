# SPDX-License-Identifier: EUPL-1.2
"""What a file that was taken in means, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.domain.handovers import HandoverState, IncomingState
from hop_desktop.domain.sendings import SendingState
from hop_desktop.gui import plurals, words
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.today import letters

translate = QCoreApplication.translate
Told = tuple[str, str, str]
WITHOUT_A_PAGE = {Arrived.VOID, Arrived.RESTORE_ANSWERED}
LETTERS = {Arrived.QUESTION, Arrived.REPLY, Arrived.FEEDBACK}
OF_NOTICES = {Arrived.NOTICE, Arrived.NOTICE_REACHED, Arrived.NOTICE_FEEDBACK}
LEADING = LETTERS | OF_NOTICES


def told(arrival: Arrival) -> Told:
    """Return the kind of message, its title and its detail."""
    if arrival.what is Arrived.ANSWER:
        return _answer(arrival)
    if arrival.what is Arrived.WITHDRAWAL:
        return _withdrawal(arrival)
    if arrival.what is Arrived.INFORMATION:
        return (
            "info",
            translate("Inbox", "Saatja võttis tagasi üleandmise, mis on siin teadmiseks."),
            translate("Inbox", "Sinult vastust ei oodata."),
        )
    if arrival.what is Arrived.SETTLED:
        return _settled(arrival)
    if arrival.what in AFTER:
        return AFTER[arrival.what](arrival)
    return (
        "info",
        translate("Inbox", "See fail on juba vastu võetud. Midagi ei muutunud."),
        translate("Inbox", "Sama faili võib avada mitu korda."),
    )


def reply(arrival: Arrival) -> str:
    """Return what the button says that writes what was sealed in answer."""
    if (
        arrival.what in {Arrived.SUPPLEMENT, Arrived.NOTICE, *LETTERS}
        or arrival.receiving is not None
    ):
        return translate("Inbox", "Kirjuta kinnitus faili")
    return translate("Inbox", "Kirjuta vastus faili")


def child_file(arrival: Arrival) -> Where | None:
    """Return the page of the child's file that an arrival is about."""
    if arrival.receiving is not None:
        return Where(page=PageName.RECEIVING, id=arrival.receiving.sending_id)
    if arrival.sending is not None:
        return Where(page=PageName.SENDING, id=arrival.sending.id)
    return None


def is_to_read(arrival: Arrival) -> bool:
    """Say whether a handover has come for information and is still on."""
    incoming = arrival.incoming
    offered = incoming is not None and incoming.state is IncomingState.OFFERED
    return arrival.what is Arrived.INFORMATION and offered


def leads(arrival: Arrival) -> str:
    """Return what the first link under a letter or a notice says."""
    if arrival.what in OF_NOTICES:
        return translate("Inbox", "Ava teade")
    return translate("Inbox", "Ava kirjavahetus")


def link(arrival: Arrival) -> str:
    """Return where the link under the message leads."""
    if arrival.handover is not None:
        return translate("Inbox", "Ava üleandmine")
    return translate("Inbox", "Vaata paketti")


def thread_of(arrival: Arrival) -> Where:
    """Return where a letter is read: at its case, or at the package that is only offered.

    A notice, and a word about one, is read on a page of its own.
    """
    if arrival.what is Arrived.NOTICE:
        return Where(page=PageName.RECEIVED_NOTICE, id=arrival.reply)
    if arrival.notice_id is not None:
        return Where(page=PageName.NOTICE_VIEW, id=arrival.notice_id)
    if arrival.case_id is not None:
        return Where(page=PageName.CASE, id=arrival.case_id, words=letters.LETTERS)
    return Where(page=PageName.INCOMING, id=arrival.handover_id)


def _answer(arrival: Arrival) -> Told:
    state = arrival.handover.state if arrival.handover is not None else HandoverState.SEALED
    title = translate("Inbox", "Vastus on käes: {state}.").format(
        state=words.handover_state(state).lower()
    )
    if state is HandoverState.ACCEPTED:
        return "ok", title, translate("Inbox", "Juhtumi eest vastutab nüüd saaja.")
    return "info", title, translate("Inbox", "Juhtum on sinu käes. Vaata, mis saaja kirjutas.")


def _withdrawal(arrival: Arrival) -> Told:
    if arrival.incoming is None:
        return (
            "info",
            translate("Inbox", "Saatja võttis tagasi üleandmise, mida siin veel ei ole."),
            translate("Inbox", "Kui see pakett hiljem tuleb, jääb see vastu võtmata."),
        )
    if arrival.incoming.state is IncomingState.WITHDRAWN:
        return (
            "info",
            translate("Inbox", "Saatja võttis üleandmise tagasi."),
            translate("Inbox", "Kirjuta vastus faili ja saada see saatjale."),
        )
    return (
        "warn",
        translate("Inbox", "Saatja küsib tagasi üleandmist, millele siin on vastatud."),
        translate("Inbox", "Esimene vastus jääb kehtima. Saada saatjale sama kinnitus uuesti."),
    )


def _settled(arrival: Arrival) -> Told:
    state = arrival.incoming.state if arrival.incoming is not None else IncomingState.WITHDRAWN
    title = {
        IncomingState.WITHDRAWN: translate("Inbox", "Saatja on selle üleandmise tagasi võtnud."),
        IncomingState.ACCEPTED: translate(
            "Inbox", "Selle juhtumi uuem pakett on siin juba olemas."
        ),
    }.get(state, translate("Inbox", "Sama juhtumi eest vastutab siin juba teine pakett."))
    detail = translate("Inbox", "Programm kirjutas vastuse ise. Saada see saatjale.")
    if state is IncomingState.DECLINED:
        detail = translate("Inbox", "Pakett jäi vastu võtmata. Helista saatjale ja räägi sellest.")
    return "warn", title, detail


def _supplement(arrival: Arrival) -> Told:
    detail = translate(
        "Inbox", "Kirjed on nüüd juhtumi juures. Kirjuta kinnitus faili ja saada see saatjale."
    )
    if arrival.kept_out:
        out = plurals.entries_kept_out(len(arrival.kept_out))
        told = translate("Inbox", "{out}: sama kirje on siin teise tekstiga. Helista saatjale.")
        return "warn", plurals.entries_came(arrival.entries), told.format(out=out)
    return "ok", plurals.entries_came(arrival.entries), detail


def _ack(_arrival: Arrival) -> Told:
    return (
        "ok",
        translate("Inbox", "Uus vastutaja kinnitas, et täiendus on käes."),
        translate("Inbox", "Rohkem ei ole sul selle jaoks vaja teha."),
    )


def _void(_arrival: Arrival) -> Told:
    return (
        "info",
        translate("Inbox", "See fail on ajast enne saatja andmete taastamist."),
        translate("Inbox", "See ei muuda enam midagi. Saatja saadab vajadusel uue."),
    )


def _late(arrival: Arrival) -> Told:
    state = arrival.handover.state if arrival.handover is not None else HandoverState.SEALED
    return (
        "info",
        translate("Inbox", "See vastus tuli hiljem: üleandmisele on juba vastatud."),
        translate("Inbox", "Kehtib esimene vastus: {state}. Uus vastus ei muuda midagi.").format(
            state=words.handover_state(state).lower()
        ),
    )


def _asked(arrival: Arrival) -> Told:
    title = translate("Inbox", "{name} taastas andmed varukoopiast ja küsib teie pakette.")
    return (
        "warn",
        title.format(name=arrival.sender),
        translate("Inbox", "Vastus on valmis. Kirjuta see faili ja saada kohe, seal oodatakse."),
    )


def _answered(arrival: Arrival) -> Told:
    title = translate("Inbox", "{name} vastas päringule.").format(name=arrival.sender)
    return "ok", title, plurals.packages_came_back(arrival.entries)


def _child_file_taken(arrival: Arrival) -> Told:
    child = arrival.receiving.child_name if arrival.receiving is not None else ""
    title = translate("Inbox", "{child}: toimik täienes.").format(child=child)
    if arrival.kept_out:
        out = plurals.entries_kept_out(len(arrival.kept_out))
        told = translate("Inbox", "{out}: sama kirje on siin teise tekstiga. Helista saatjale.")
        return "warn", title, told.format(out=out)
    return "ok", title, translate("Inbox", "Kirjuta kinnitus faili ja anna saatjale.")


def _child_file_answered(arrival: Arrival) -> Told:
    taken = arrival.sending is not None and arrival.sending.state is SendingState.TAKEN
    if taken:
        return (
            "ok",
            translate("Inbox", "Saadetud toimik on kohale jõudnud."),
            translate("Inbox", "Vastas {name}.").format(name=arrival.sender),
        )
    return (
        "warn",
        translate("Inbox", "Saadetud toimikut ei võetud vastu."),
        translate("Inbox", "Vaata, mis saaja kirjutas."),
    )


def _letter(arrival: Arrival) -> Told:
    title = {
        Arrived.QUESTION: translate("Inbox", "Küsimus on käes: {name}."),
        Arrived.REPLY: translate("Inbox", "Vastus sinu küsimusele on käes: {name}."),
        Arrived.FEEDBACK: translate("Inbox", "Tagasiside on käes: {name}."),
    }[arrival.what]
    detail = translate("Inbox", "Kinnitus on valmis: kui saadad selle, teab saatja, et see jõudis.")
    return "ok", title.format(name=arrival.sender), detail


def _letter_ack(arrival: Arrival) -> Told:
    title = translate("Inbox", "Sinu kiri on kohal: {name}.").format(name=arrival.sender)
    return "ok", title, ""


def _notice(arrival: Arrival) -> Told:
    title = translate("Inbox", "Teade abivajavast lapsest on käes: {name}.")
    detail = translate("Inbox", "Saada kinnitus kohe: seni ei tea saatja, et teade jõudis.")
    return "warn", title.format(name=arrival.sender), detail


def _notice_reached(arrival: Arrival) -> Told:
    title = translate("Inbox", "Lastekaitse kinnitas, et teade on kohal: {name}.")
    return "ok", title.format(name=arrival.sender), ""


def _notice_feedback(arrival: Arrival) -> Told:
    title = translate("Inbox", "Lastekaitse andis tagasisidet: {name}.")
    return "ok", title.format(name=arrival.sender), ""


AFTER: Mapping[Arrived, Callable[[Arrival], Told]] = {
    Arrived.SUPPLEMENT: _supplement,
    Arrived.ACK: _ack,
    **dict.fromkeys((Arrived.QUESTION, Arrived.REPLY, Arrived.FEEDBACK), _letter),
    Arrived.LETTER_ACK: _letter_ack,
    Arrived.NOTICE: _notice,
    Arrived.NOTICE_REACHED: _notice_reached,
    Arrived.NOTICE_FEEDBACK: _notice_feedback,
    Arrived.VOID: _void,
    Arrived.LATE: _late,
    Arrived.RESTORE_ASKED: _asked,
    Arrived.RESTORE_ANSWERED: _answered,
    Arrived.CHILD_FILE_TAKEN: _child_file_taken,
    Arrived.CHILD_FILE_ANSWERED: _child_file_answered,
}
