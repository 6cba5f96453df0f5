# SPDX-License-Identifier: EUPL-1.2
"""What to do about a field that was refused, by the code of the reason."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain import errors as e
from hop_desktop.gui import exchange_messages

translate = QCoreApplication.translate


def field_sentence(error: e.Invalid) -> str:
    """Return what to do about a field, by the reason's code."""
    return _reasons().get(error.reason) or translate("Messages", "Paranda see väli.")


def _reasons() -> dict[str, str]:
    return {
        **exchange_messages.reasons(),
        "term-not-over": translate("Messages", "Tähtaeg ei ole veel läbi"),
        "empty": translate("Messages", "Täida see väli"),
        "too-long": translate("Messages", "Lühenda teksti"),
        "in-the-future": translate("Messages", "Kuupäev peab olema täna või varem"),
        "not-a-registry-code": translate("Messages", "Registrikoodis on 8 numbrit, kontrolli üle"),
        "not-a-personal-code": translate(
            "Messages", "See ei ole Eesti isikukood. Paranda trükiviga või jäta tühjaks."
        ),
        "other-birth-date": translate("Messages", "Isikukood ja sünniaeg ei klapi"),
        "taken": translate("Messages", "See on juba kasutusel"),
        "practice-name": translate(
            "Messages", "Ainult harjutusasutuse nimi algab sõnaga Harjutus ja kooloniga"
        ),
        "own-card": translate("Messages", "See on sinu oma asutuse kaart"),
        "too-large": translate("Messages", "Fail on suurem kui 50 MB"),
        "not-readable": translate("Messages", "Seda faili ei saanud lugeda"),
        "kind-not-taken": translate("Messages", "Lisa PDF, PNG või JPG"),
        "not-as-named": translate(
            "Messages", "See fail ei ole see, mida nimi ütleb. Lisa päris PDF, PNG või JPG."
        ),
        "before-start": translate("Messages", "Lõpp peab olema pärast algust"),
        "too-long-a-time": translate("Messages", "Vali kuni kümne aasta pikkune aeg"),
        "not-five-steps": translate("Messages", "Kirjelda skaala kõik viis astet või jäta tühjaks"),
        "off-the-scale": translate("Messages", "Vali aste −2 kuni +2"),
        "not-a-number": translate("Messages", "Kirjuta arv, näiteks 12 või 4,5"),
        "not-minutes": translate("Messages", "Kirjuta minutid arvuna"),
        "not-later": translate("Messages", "Järgmine päev peab olema hilisem"),
        "overlaps": translate("Messages", "Sel ajal kehtib juba teine toe tase"),
        "out-of-range": translate("Messages", "Kirjuta arv 1 kuni 50"),
        "in-the-past": translate("Messages", "Kuupäev peab olema täna või hiljem"),
        "child-always-goes": translate("Messages", "Lapse nimi ja sünniaeg lähevad alati kaasa"),
        "neither-sent-nor-withheld": translate("Messages", "Kirjuta, miks see osa siia jääb"),
        "oneself": translate("Messages", "Enda ligipääsu ei saa lõpetada"),
        "last-administrator": translate("Messages", "Vähemalt üks juht peab alles jääma"),
        "twice": translate("Messages", "Sama laps on siin juba kirjas"),
        "own": translate("Messages", "Vali, kellelt see info tuli, või jäta nimi ära"),
        "not-remind-days": translate("Messages", "Kirjuta päevade arv 1–90"),
        "inside-store": translate("Messages", "Vali kaust väljaspool andmete kausta"),
        "not-days": translate("Messages", "Kirjuta päevade arv, 1 kuni 365"),
        "not-objection-days": translate("Messages", "Kirjuta päevade arv 1–90 või jäta tühjaks"),
        "not-a-day": translate("Messages", "Kirjuta päev ja kuu, näiteks 31.05"),
        "has-left": translate("Messages", "Vali keegi, kes siin töötab"),
        "not-weeks": translate("Messages", "Kirjuta nädalate arv 1–52"),
        "nobody-there": translate("Messages", "Lisa vähemalt üks, kes kohal oli"),
        "no-owner-or-day": translate("Messages", "Lisa igale kokkuleppele vastutaja ja päev"),
        "too-many": translate("Messages", "Siin on liiga palju ridu"),
        "no-reason": translate("Messages", "Kirjuta, miks sa seda parandad"),
        "struck": translate("Messages", "Mahakriipsutatud mõõtmist enam ei parandata"),
        "no-recommendation": translate("Messages", "Tähtaeg käib ainult antud soovituse kohta"),
        "not-a-time": translate("Messages", "Kirjuta kellaaeg, näiteks 14.05"),
        "not-on-the-list": translate("Messages", "Seda punkti loetelus ei ole"),
        "cannot-be-sealed": translate("Messages", "Pakett nimetab asutuse: helista"),
        "not-frozen": translate("Messages", "Vormista enne PDF"),
        "no-desk": translate("Messages", "Vali vald või linn"),
        "nothing-told": translate("Messages", "Kirjuta vähemalt ühe osa kohta midagi"),
        "nothing-ticked": translate("Messages", "Vali loetelust vähemalt üks punkt"),
        "no-text": translate("Messages", "Kirjuta iga valitud punkti alla, mida teatad"),
        "not-told": translate("Messages", "Märgi enne, kuidas ja millal teatasid"),
        "withheld": translate("Messages", "Avaldamata jäetud andmeid siia ei kirjutata"),
        "not-offered": translate("Messages", "Vali üks pakutud vastustest"),
        "too-many-ticks": translate("Messages", "Märgitud on liiga palju, jäta vähem"),
        "too-few-ticks": translate("Messages", "Märgi rohkem"),
        "too-short": translate("Messages", "Kirjuta pikemalt"),
        "not-as-asked": translate("Messages", "Vastus ei sobi sellele küsimusele"),
        "no-year": translate("Messages", "Lisa kuupäevale aasta, näiteks 2026"),
        "forbidden": translate("Messages", "Õpilane on selle kirjalikult keelanud"),
        "not-there": translate("Messages", "Kaetud teksti ei ole enam. Võta see rida tagasi"),
        "nothing-written": translate("Messages", "Sellest ajast ei ole midagi kirja pandud"),
        "no-next-place": translate("Messages", "Vali kool või teine lasteaed"),
        "no-case": translate("Messages", "Pakett ei räägi juhtumist, mida saaks jätkata"),
        "not-a-date": translate("Messages", "Kirjuta kuupäev, näiteks 15.10.2026"),
    }
