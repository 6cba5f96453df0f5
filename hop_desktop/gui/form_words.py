# SPDX-License-Identifier: EUPL-1.2
"""Why a file is no form, in a sentence that names the place in it; and the states of forms."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.errors import FormRefused
from hop_desktop.domain.forms import FormDocument, FormStatus

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A bold sentence that says what happened, and one that says what to do."""

    title: str
    advice: str


def status(value: FormStatus) -> str:
    """Return the state of a form as a chip."""
    return {
        FormStatus.DRAFT: translate("Forms", "mustand"),
        FormStatus.PUBLISHED: translate("Forms", "kasutusel"),
        FormStatus.WITHDRAWN: translate("Forms", "kasutusest võetud"),
    }[value]


def refused(error: FormRefused) -> Message:
    """Return what is wrong with the file, and that nothing was added."""
    line, _, column = error.place.partition(":")
    sentence = refusals().get(error.reason) or translate("Forms", "Koht „{place}” ei sobi.")
    return Message(
        title=sentence.format(place=error.place, line=line, column=column),
        advice=translate("Forms", "Vormi ei lisatud. Paranda fail ja lisa see uuesti."),
    )


def refusals() -> dict[str, str]:
    """Return a sentence for every code; ``{place}`` is the place in the file."""
    return {**_files(), **_places()}


def _files() -> dict[str, str]:
    return {
        "not-readable": translate("Forms", "Seda faili ei saanud lugeda."),
        "too-large": translate("Forms", "Fail on suurem kui 256 kB."),
        "not-text": translate("Forms", "Fail ei ole UTF-8 tekst."),
        "not-json": translate("Forms", "Fail ei ole JSON: viga on real {line}, veerus {column}."),
        "not-an-object": translate("Forms", "Faili sisu peab olema üks JSON-objekt."),
        "too-deep": translate("Forms", "Fail on liiga sügavalt pesastatud (koht „{place}”)."),
        "named-twice": translate("Forms", "Nimi „{place}” on samas kohas kaks korda."),
        "newer": translate("Forms", "See vorm vajab programmi uuemat versiooni (koht „{place}”)."),
        "other-draft": translate("Forms", "Kohas „{place}” peab olema JSON Schema draft 2020-12."),
        "bad-id": translate("Forms", "Kohas „{place}” peab olema urn:hop:form:nimi:number."),
        "name-of-program": translate(
            "Forms", "Selle nimega vorm on programmis olemas. Anna kohas „{place}” teine nimi."
        ),
        "version-taken": translate(
            "Forms", "See versioon on juba lisatud. Suurenda kohas „{place}” numbrit."
        ),
        "no-questions": translate("Forms", "Vormis ei ole ühtegi küsimust (koht „{place}”)."),
        "too-many-questions": translate("Forms", "Vormis on üle 200 küsimuse (koht „{place}”)."),
    }


def _places() -> dict[str, str]:
    return {
        "reference": translate(
            "Forms", "Viidet kohas „{place}” ei loeta: kogu vorm peab olema samas failis."
        ),
        "pattern": translate(
            "Forms", "Avaldist kohas „{place}” ei kontrollita. Kirjelda nõuet juhises."
        ),
        "unknown-keyword": translate("Forms", "Programm ei tunne võtit „{place}”."),
        "unknown-kind": translate("Forms", "Programm ei oska sellist küsimust näidata: „{place}”."),
        "unknown-value": translate("Forms", "Väärtus kohas „{place}” ei sobi."),
        "unknown-name": translate("Forms", "Küsimust „{place}” ei ole vormis."),
        "unknown-source": translate(
            "Forms", "Küsimuse „{place}” allikat x-from programm ei tunne."
        ),
        "section-in-section": translate(
            "Forms", "Osa „{place}” on teise osa sees. Too see eraldi osaks."
        ),
        "section-twice": translate(
            "Forms", "Tingimus „{place}” muudab osa, mis on vormis juba olemas."
        ),
        "no-condition": translate("Forms", "Tingimusel „{place}” peavad olema if ja then."),
        "not-a-schema": translate("Forms", "Koht „{place}” ei ole kehtiv JSON Schema."),
        "bad-name": translate(
            "Forms", "Nimes „{place}” tohivad olla ladina tähed, numbrid, - ja _."
        ),
        "missing": translate("Forms", "Koht „{place}” on puudu või tühi."),
        "too-long": translate("Forms", "Tekst kohas „{place}” on liiga pikk või ei ole tekst."),
    }


def document_state(document: FormDocument) -> str:
    """Return whether a document is finished, and as which version."""
    if document.is_finished:
        return translate("Forms", "vormistatud, versioon {number}").format(number=document.version)
    if document.version:
        return translate("Forms", "uue versiooni mustand")
    return translate("Forms", "mustand")
