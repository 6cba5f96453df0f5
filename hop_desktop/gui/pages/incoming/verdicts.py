# SPDX-License-Identifier: EUPL-1.2
"""The three answers to a handover: what each asks, what it says of itself, and what follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hop_desktop.app import inbox
from hop_desktop.app.arrivals import CONFLICT
from hop_desktop.domain.handovers import Incoming, IncomingState
from hop_desktop.domain.packages import Verdict

translate = QCoreApplication.translate
Use = Callable[..., Incoming]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """One answer while it is being written: ``missing`` is "" when words are not needed."""

    title: str
    sentence: str
    label: str
    act: str
    missing: str
    use: Use


def answering(verdict: Verdict) -> Answering:
    """Return what the page asks before it gives this answer."""
    if verdict is Verdict.ACCEPTED:
        return Answering(
            title=translate("Verdicts", "Kas võtad juhtumi vastu?"),
            sentence=translate(
                "Verdicts", "Siis vastutad juhtumi eest sina. Esimene vastus jääb kehtima."
            ),
            label=translate("Verdicts", "Sõnum saatjale"),
            act=translate("Verdicts", "Võta vastu"),
            missing="",
            use=inbox.accept,
        )
    if verdict is Verdict.RETURNED:
        return Answering(
            title=translate("Verdicts", "Mida on vaja täpsustada?"),
            sentence=translate(
                "Verdicts", "Saatja vastutab edasi ja vastab küsimustele uue üleandmisega."
            ),
            label=translate("Verdicts", "Küsimused saatjale"),
            act=translate("Verdicts", "Tagasta küsimustega"),
            missing=translate("Verdicts", "Kirjuta saatjale küsimused"),
            use=inbox.return_with_questions,
        )
    return Answering(
        title=translate("Verdicts", "Miks sa juhtumit vastu ei võta?"),
        sentence=translate(
            "Verdicts", "Saatja vastutab edasi ja loeb sinu põhjust. Esimene vastus jääb kehtima."
        ),
        label=translate("Verdicts", "Põhjus saatjale"),
        act=translate("Verdicts", "Keeldu vastuvõtmisest"),
        missing=translate("Verdicts", "Kirjuta saatjale põhjus"),
        use=inbox.decline,
    )


def outcome(incoming: Incoming) -> str:
    """Return what was answered."""
    return {
        IncomingState.OFFERED: "",
        IncomingState.ACCEPTED: translate("Verdicts", "Juhtum on vastu võetud"),
        IncomingState.RETURNED: translate("Verdicts", "Tagastatud küsimustega"),
        IncomingState.DECLINED: translate("Verdicts", "Juhtum jäi vastu võtmata"),
        IncomingState.WITHDRAWN: translate("Verdicts", "Saatja võttis üleandmise tagasi"),
    }[incoming.state]


def what_follows(incoming: Incoming) -> str:
    """Return what the recipient does with the answer's file."""
    send = translate("Verdicts", "Kirjuta kättesaamiskinnitus faili ja saada see saatjale.")
    if incoming.state is IncomingState.ACCEPTED:
        until = translate("Verdicts", "Kuni see kohale jõuab, ootab saatja sinu vastust.")
    else:
        until = translate("Verdicts", "Kuni see kohale jõuab, ei tea saatja sinu otsusest.")
    return f"{send} {until}"


def said(text: str) -> str:
    """Return the words of an answer, with the code that a program writes as a sentence."""
    if text == CONFLICT:
        return translate("Verdicts", "Sama juhtum on siin juba teise paketiga.")
    return text
