# SPDX-License-Identifier: EUPL-1.2
"""Every refusal as a sentence and advice: the only table of error texts in the windows.

What did not happen, what is safe, what to do next; no internals, no blame.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain import errors as e
from hop_desktop.gui import (
    erasure_words,
    exchange_messages,
    field_words,
    form_words,
    signing_words,
    store_messages,
)
from hop_desktop.gui.form_words import Message

translate = QCoreApplication.translate


def explain(error: e.HopError) -> Message:
    """Return the message for a refusal in the language of the interface."""
    if isinstance(error, e.Invalid):
        return Message(title=field_words.field_sentence(error), advice="")
    if isinstance(error, e.FormRefused):
        return form_words.refused(error)
    if isinstance(error, e.SignedFileRefused):
        return signing_words.refused(error.flaw)
    said = _by_facts(error)
    if said is not None:
        return said
    title, advice = sentences()[type(error)]
    return Message(title=title, advice=advice)


def _by_facts(error: e.HopError) -> Message | None:
    """Return the message for a refusal whose facts are part of the sentence."""
    if isinstance(error, e.StoreInUse):
        return _in_use(error)
    if isinstance(error, e.TooManyTries):
        return _too_many(error)
    if isinstance(error, e.UnsupportedRecipient):
        return _unsupported(error.reason)
    if isinstance(error, e.WeakPassphrase):
        return _weak(error.reason)
    if isinstance(error, e.KeysRenewedLately):
        return exchange_messages.renewed_lately(error)
    return erasure_words.by_facts(error)


def sentences() -> dict[type[e.HopError], tuple[str, str]]:
    """Return title and advice for every refusal that carries no facts of its own."""
    return {
        **_work(),
        **store_messages.sentences(),
        **_seals(),
        **_packages(),
        **exchange_messages.sentences(),
        **erasure_words.sentences(),
    }


def _work() -> dict[type[e.HopError], tuple[str, str]]:
    return {
        e.NotAllowed: (
            translate("Messages", "Sinu rollid seda tegevust ei luba."),
            translate("Messages", "Midagi ei muutunud. Küsi abi asutuse juhilt."),
        ),
        e.NotFound: (
            translate("Messages", "Seda kirjet ei ole või sa ei näe seda."),
            translate("Messages", "Mine tagasi ja ava loend uuesti."),
        ),
        e.HouseFull: (
            translate("Messages", "Ligipääs on juba 64 kolleegil ja rohkem ei mahu."),
            translate("Messages", "Lõpeta enne ligipääs kellelgi, kes enam ei tööta."),
        ),
        e.OutOfMemory: (
            translate("Messages", "Arvutil sai mälu otsa."),
            translate("Messages", "Midagi ei muutunud. Sulge teisi programme ja proovi uuesti."),
        ),
        e.Stopped: (
            translate("Messages", "Katkestasid töö."),
            translate("Messages", "Poolikut faili ei jäänud. Kui vaja, alusta uuesti."),
        ),
        e.RosterUnreadable: (
            translate("Messages", "Failist ei saanud lugeda laste nimekirja."),
            translate("Messages", "Vali CSV või XLSX, mille esimeses reas on veergude nimed."),
        ),
        e.Stale: (
            translate("Messages", "Keegi muutis seda kirjet vahepeal."),
            translate("Messages", "Sinu tekst on mustandina alles. Ava kirje uuesti ja salvesta."),
        ),
        e.StageNotOpen: (
            translate("Messages", "Juhtum ei ole praegu selles etapis."),
            translate("Messages", "Midagi ei muutunud. Vaata etappide riba juhtumi lehel."),
        ),
        e.CaseClosed: (
            translate("Messages", "Juhtum on lõpetatud."),
            translate("Messages", "Ava juhtum uuesti, kui töö läheb edasi."),
        ),
        e.CaseAlreadyOpen: (
            translate("Messages", "Lapsel on juba avatud juhtum."),
            translate("Messages", "Lisa uus info avatud juhtumisse."),
        ),
        e.ChildrenNotJoined: (
            translate("Messages", "Need kaks last on juba lahutatud."),
            translate("Messages", "Midagi ei muutunud. Ava lapse leht uuesti."),
        ),
        e.CaseHandedOver: (
            translate("Messages", "Juhtumi eest vastutab nüüd vald või linn."),
            translate("Messages", "Uue info jaoks lisa lapsele tähelepanek."),
        ),
        e.FinalEvaluationMissing: (
            translate("Messages", "Juhtumil ei ole lõpphindamist."),
            translate("Messages", "Juhtum on avatud. Tee lõpphindamine ja lõpeta siis."),
        ),
        e.GoalHasRecords: (
            translate("Messages", "Eesmärki on juba mõõdetud."),
            translate("Messages", "Eesmärk on alles. Otsusta selle üle vahehindamisel."),
        ),
        e.HandoverAlreadyOpen: (
            translate("Messages", "Juhtumil on juba pooleli üleandmine."),
            translate("Messages", "Jätka poolelijäänud üleandmist või võta see tagasi."),
        ),
        e.HandoverNotOpen: (
            translate("Messages", "Üleandmine ei ole enam selles seisus."),
            translate("Messages", "Ava üleandmine uuesti ja vaata, kuhu see on jõudnud."),
        ),
        e.NotApproved: (
            translate("Messages", "Juht ei ole üleandmist veel kinnitanud."),
            translate(
                "Messages", "Mustand on alles. Palu juhil see kinnitada ja sulge siis pakett."
            ),
        ),
        e.RecipientNotConfirmed: (
            translate("Messages", "Saaja kontrollkood on võrdlemata."),
            translate("Messages", "Helista saajale, võrdle kuut rühma ja kinnita kontakt."),
        ),
        e.AnswerAlreadyGiven: (
            translate("Messages", "Sellele üleandmisele on juba vastatud."),
            translate("Messages", "Esimene vastus jääb kehtima. Saada sama kinnitus uuesti."),
        ),
        e.HandoversLocked: (
            translate("Messages", "Üleandmised on lukus, sest andmed taastati varukoopiast."),
            translate("Messages", "Küsi enne kontaktidelt seisu. Selleks ava leht Üleandmised."),
        ),
        e.AnswerInDoubt: (
            translate("Messages", "Enne vastamist on vaja saatja vastust taastamise päringule."),
            translate(
                "Messages",
                "Ainult saatja teab, mida siit enne taastamist vastati. "
                "Kirjuta päring lehel Üleandmised.",
            ),
        ),
    }


def _seals() -> dict[type[e.HopError], tuple[str, str]]:
    return {
        e.NotAPackage: (
            translate("Messages", "See fail ei ole üleandmispakett."),
            translate("Messages", "Vali fail, mille lõpp on .cdoc2."),
        ),
        e.PackageDamaged: (
            translate("Messages", "Pakett on rikutud või poolik ja jäi avamata."),
            translate("Messages", "Palu saatjal sama pakett uuesti saata."),
        ),
        e.PackageTooNew: (
            translate("Messages", "Pakett on tehtud programmi uuema versiooniga."),
            translate("Messages", "Paigalda programmi uusim versioon ja ava pakett siis."),
        ),
        e.PackageTooLarge: (
            translate("Messages", "Pakett on liiga suur."),
            translate("Messages", "Jäta osa manuseid välja või saada need eraldi paketis."),
        ),
        e.NotForYou: (
            translate("Messages", "See pakett on suletud teisele saajale."),
            translate(
                "Messages", "Sisu jäi lukku. Anna saatjale teada, et pakett tuli valesse kohta."
            ),
        ),
        e.WrongPassword: (
            translate("Messages", "See parool paketti ei ava."),
            translate("Messages", "Küsi parool saatjalt telefoni teel üle."),
        ),
        e.BadFileName: (
            translate("Messages", "Paketis on failinimi, mida ei ole turvaline kasutada."),
            translate("Messages", "Pakett jäi avamata. Palu saatjal fail ümber nimetada."),
        ),
    }


def _packages() -> dict[type[e.HopError], tuple[str, str]]:
    return {
        e.SenderUnknown: (
            translate("Messages", "Saatja kontaktkaarti ei ole siin."),
            translate(
                "Messages", "Pakett jäi avamata. Palu saatjalt kontaktkaart ja võrdle koodi."
            ),
        ),
        e.PracticeNotDeleted: (
            translate("Messages", "Harjutusandmed jäid kustutamata."),
            translate(
                "Messages", "Päris andmed on puutumata. Sulge teised HOPi aknad ja proovi uuesti."
            ),
        ),
        e.PracticeMeetsReal: (
            translate("Messages", "Harjutusasutus ja päris asutus ei saa vahetada kontakte."),
            translate("Messages", "Midagi ei muutunud. Nii ei lähe väljamõeldud laps päris valda."),
        ),
        e.CardNotConfirmed: (
            translate("Messages", "Saatja kontrollkood on võrdlemata."),
            translate("Messages", "Helista saatjale, kinnita kontakt ja ava pakett siis uuesti."),
        ),
        e.SignatureWrong: (
            translate("Messages", "Paketi allkiri ei klapi ja pakett jäi avamata."),
            translate("Messages", "Helista saatjale numbril, mis on asutuse kodulehel."),
        ),
        e.ManifestWrong: (
            translate("Messages", "Failis ei ole selle programmi paketti."),
            translate("Messages", "Ava see DigiDoc4 programmis või küsi saatjalt, mis see on."),
        ),
        e.ContentWrong: (
            translate("Messages", "Paketi sisu ei vasta kokkulepitud kujule ja jäi avamata."),
            translate("Messages", "Palu saatjal programm uuendada ja pakett uuesti saata."),
        ),
        e.ReceiptNotExpected: (
            translate("Messages", "See kinnitus ei vasta ühelegi ootel üleandmisele."),
            translate("Messages", "Midagi ei muutunud. Kontrolli, kas valisid õige faili."),
        ),
        e.CardDamaged: (
            translate("Messages", "See fail ei ole terve kontaktkaart."),
            translate("Messages", "Palu saatjal kontaktkaart uuesti saata."),
        ),
        e.SupplementNotExpected: (
            translate("Messages", "See täiendus käib üleandmise kohta, mida siin ei ole."),
            translate("Messages", "Täiendus jäi avamata. Ava enne üleandmise pakett."),
        ),
        e.NotOurHouse: (
            translate("Messages", "Nii liigub toimik ainult ühe maja arvutite vahel."),
            translate(
                "Messages",
                "Kontrolli registrikoodi seadetes ja kontaktkaardil: need on samad.",
            ),
        ),
        e.ConsentMissing: (
            translate("Messages", "Siin on rohkem, kui ilma pere nõusolekuta saata tohib."),
            translate("Messages", "Märgi nõusolek lapse juhtumi lehel või jäta need osad siia."),
        ),
        e.ChildrenDiffer: (
            translate("Messages", "Need on kaks last: isikukoodid on erinevad."),
            translate("Messages", "Vali teine laps või lisa uus."),
        ),
        e.LetterNotExpected: (
            translate("Messages", "See kiri käib üleandmise kohta, mida teie vahel ei ole."),
            translate("Messages", "Kiri jäi avamata. Helista saatjale ja räägi sellest."),
        ),
        e.LetterTwice: (
            translate("Messages", "Sellele on siit juba vastatud või see on edasi antud."),
            translate("Messages", "Vaata kirjavahetust: sama faili saab sealt uuesti kirjutada."),
        ),
        e.NoticeNotForHere: (
            translate("Messages", "Teade abivajavast lapsest tuli valesse kohta."),
            translate("Messages", "Siin ei ole lastekaitset. Helista kohe saatjale."),
        ),
        e.NoticeWordNotExpected: (
            translate("Messages", "Seda faili saab siin avada ainult juht või kontaktisik."),
            translate("Messages", "Kui oled üks neist, kontrolli, kas valisid õige faili."),
        ),
        e.ResyncNotExpected: (
            translate("Messages", "See vastus ei käi ühegi sinu päringu kohta."),
            translate("Messages", "Midagi ei muutunud. Kontrolli, kas valisid õige faili."),
        ),
        e.PackageIdReused: (
            translate("Messages", "Sama numbriga pakett on juba olnud, aga teise sisuga."),
            translate("Messages", "Pakett jäi avamata. Helista saatjale ja räägi sellest."),
        ),
        e.AnotherChild: (
            translate("Messages", "Selles paketis on tuttav juhtum, aga teine laps."),
            translate(
                "Messages",
                "Midagi ei muutunud. Võrdle saatjaga lapse isikukoodi ja sünnikuupäeva.",
            ),
        ),
    }


def _in_use(error: e.StoreInUse) -> Message:
    return Message(
        title=translate("Messages", "HOP on juba avatud: {holder}.").format(holder=error.holder)
        if error.holder
        else translate("Messages", "HOP on juba avatud."),
        advice=translate("Messages", "Kasuta avatud akent või sulge see enne."),
    )


def _too_many(error: e.TooManyTries) -> Message:
    return Message(
        title=translate("Messages", "Liiga palju valesid paroolifraase."),
        advice=translate("Messages", "Proovi uuesti kell {time}.").format(
            time=f"{error.until.astimezone():%H.%M.%S}"
        ),
    )


def _unsupported(reason: str) -> Message:
    """Return why a certificate cannot be a reader's, and which one can."""
    id_card = translate("Messages", "Küsi ametniku ID‑kaardi autentimise sertifikaat.")
    titles = {
        "short": translate("Messages", "Selle sertifikaadi RSA võti on liiga lühike."),
        "curve": translate("Messages", "Selle sertifikaadi võti ei ole P‑384."),
        "usage": translate("Messages", "See sertifikaat on ainult allkirja jaoks."),
        "expired": translate("Messages", "See sertifikaat on aegunud."),
        "early": translate("Messages", "See sertifikaat ei kehti veel."),
    }
    unreadable = translate("Messages", "Selles failis ei ole sertifikaati, millele saab sulgeda.")
    return Message(title=titles.get(reason, unreadable), advice=id_card)


def _weak(reason: str) -> Message:
    if reason == "too-short":
        title = translate("Messages", "Kirjuta vähemalt 12 tähemärki.")
    else:
        title = translate("Messages", "See paroolifraas on kergesti äraarvatav.")
    return Message(
        title=title,
        advice=translate("Messages", "Võta mitu sõna, mis ei ole nimed ega kuupäevad."),
    )
