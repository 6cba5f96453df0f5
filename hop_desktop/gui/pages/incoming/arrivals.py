# SPDX-License-Identifier: EUPL-1.2
"""What a file that was taken in means, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.arrivals import Arrival, Arrived
from hop_desktop.domain.handovers import HandoverState, IncomingState
from hop_desktop.gui import words

translate = QCoreApplication.translate
Told = tuple[str, str, str]


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
    return (
        "info",
        translate("Inbox", "See fail on juba vastu võetud. Midagi ei muutunud."),
        translate("Inbox", "Sama faili võib avada mitu korda."),
    )


def is_to_read(arrival: Arrival) -> bool:
    """Say whether a handover has come for information and is still on."""
    incoming = arrival.incoming
    offered = incoming is not None and incoming.state is IncomingState.OFFERED
    return arrival.what is Arrived.INFORMATION and offered


def link(arrival: Arrival) -> str:
    """Return where the link under the message leads."""
    if arrival.handover is not None:
        return translate("Inbox", "Ava üleandmine")
    return translate("Inbox", "Vaata paketti")


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
