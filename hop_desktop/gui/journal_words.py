# SPDX-License-Identifier: EUPL-1.2
"""The journal's codes in the words of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.journal import Fault, JournalFault

translate = QCoreApplication.translate


def action(code: str) -> str:
    """Return what was done; the code itself when a newer program wrote it."""
    return actions().get(code, code)


def actions() -> dict[str, str]:
    """Return the words for every code that the program writes."""
    return {
        **_house(),
        **_children(),
        **_cases(),
        **_records(),
        **_notices(),
        **_forms(),
        **_handovers(),
        **_contacts(),
    }


def fault(found: JournalFault) -> str:
    """Return what is wrong at the first place where the journal does not fit."""
    return {
        Fault.ENTRY_CHANGED: translate("Journal", "Logi kirje {seq} on muudetud."),
        Fault.ENTRY_MISSING: translate("Journal", "Logi kirje {seq} on puudu."),
        Fault.CHAIN_BROKEN: translate("Journal", "Logi ahel katkeb kirje {seq} juures."),
        Fault.ROLLED_BACK: translate("Journal", "Logi lõpp on vanem, kui peaks: kirje {seq}."),
        Fault.ROW_CHANGED: translate("Journal", "Andmerida on muudetud logist mööda."),
        Fault.ROW_MISSING: translate("Journal", "Andmerida on kustutatud logist mööda."),
        Fault.ROW_UNKNOWN: translate("Journal", "Andmerida on lisatud logist mööda."),
        Fault.GRANT_WRONG: translate("Journal", "Õiguste allkiri ei klapi."),
        Fault.CHECKPOINT_WRONG: translate("Journal", "Logi allkiri kirje {seq} juures ei klapi."),
        Fault.CHECKPOINT_MISSING: translate("Journal", "Logi allkiri on puudu: kirje {seq}."),
    }[found.fault].format(seq=found.seq)


def _house() -> dict[str, str]:
    return {
        "store.founded": translate("Journal", "Lõi andmehoidla"),
        "store.unlocked": translate("Journal", "Avas andmed"),
        "store.recovered": translate("Journal", "Avas andmed taastelehega"),
        "store.refused": translate("Journal", "Ei pääsenud sisse: õigused või võtmed ei klapi"),
        "rights.restored": translate("Journal", "Pani õigused tagasi allkirjastatud kujule"),
        "rights.signed": translate("Journal", "Allkirjastas inimeste õigused"),
        "alarms.noted": translate("Journal", "Vaatas andmete hoiatused üle"),
        "clock.moved": translate("Journal", "Arvuti kell oli vale"),
        "journal.proved": translate("Journal", "Kõik andmed kontrolliti üle ja on terved"),
        "overview.viewed": translate("Journal", "Vaatas juhtumite ülevaadet"),
        "overview.exported": translate("Journal", "Võttis juhtumite ülevaate välja"),
        "journal.printed": translate("Journal", "Tegi tegevuslogist väljavõtte"),
        "journal.fault-found": translate("Journal", "Kontroll leidis andmetest vea"),
        "store.restored": translate("Journal", "Andmed taastati varukoopiast"),
        "store.ended": translate("Journal", "Lõpetas töö selles arvutis"),
        "store.resumed": translate("Journal", "Alustas selles arvutis uuesti tööd"),
        "backup.planned": translate("Journal", "Muutis varukoopia seadeid"),
        "backup.made": translate("Journal", "Tegi varukoopia"),
        "backup.checked": translate("Journal", "Kontrollis varukoopiat"),
        "recovery.renewed": translate("Journal", "Tegi uue taastelehe"),
        "keys.rotated": translate("Journal", "Andmete võti vahetus"),
        "keys.compartment-made": translate("Journal", "Tegi kaitstud kirjete võtme"),
        "house.changed": translate("Journal", "Muutis asutuse andmeid"),
        "rules.agreed": translate("Journal", "Muutis maja kokkuleppeid"),
        "house.review-weeks-set": translate("Journal", "Määras I etapi ülevaatamise tähtaja"),
        "house.terms-set": translate("Journal", "Muutis maja tähtaegu"),
        "law.checked": translate("Journal", "Kinnitas, et õigusakti sõnastus kehtib edasi"),
        "house.contact-named": translate("Journal", "Määras, kes vastab teistele asutustele"),
        "roles.named": translate("Journal", "Muutis rollide nimetusi"),
        "group.added": translate("Journal", "Lisas rühma või klassi"),
        "groups.added": translate("Journal", "Lisas rühmad või klassid"),
        "group.renamed": translate("Journal", "Muutis rühma või klassi nime"),
        "passphrase.changed": translate("Journal", "Muutis oma paroolifraasi"),
        "person.invited": translate("Journal", "Lisas kolleegi"),
        "person.changed": translate("Journal", "Muutis kolleegi andmeid või rolle"),
        "person.left": translate("Journal", "Lõpetas kolleegi ligipääsu"),
        "person.taken-back": translate("Journal", "Võttis lahkunu tagasi"),
        "person.passphrase-reset": translate("Journal", "Andis uue esimese paroolifraasi"),
        "card.read": translate("Journal", "Lisas kontaktkaardi"),
        "card.written": translate("Journal", "Salvestas oma kontaktkaardi faili"),
        "card.confirmed": translate("Journal", "Kinnitas kontrollkoodi"),
        "card.mismatched": translate("Journal", "Märkis, et kontrollkood ei klapi"),
    }


def _contacts() -> dict[str, str]:
    return {
        "keys.renewed": translate("Journal", "Uuendas asutuse võtme"),
        "keys.replaced": translate("Journal", "Vahetas asutuse kadunud võtme"),
        "directory.read": translate("Journal", "Luges sisse kontaktide kataloogi"),
        "directory.published": translate("Journal", "Avaldas kontaktide kataloogi"),
        "listing.added": translate("Journal", "Lisas kataloogi kirje"),
        "listing.changed": translate("Journal", "Muutis kataloogi kirjet"),
        "listing.dropped": translate("Journal", "Eemaldas kataloogi kirje"),
        "folder.chosen": translate("Journal", "Valis kontaktile failide kausta"),
        "folder.forgotten": translate("Journal", "Loobus kontakti failide kaustast"),
        "folder.file-taken": translate("Journal", "Luges sisse kausta tulnud faili"),
        "folder.file-put-aside": translate("Journal", "Jättis kausta tulnud faili kõrvale"),
        "handover.file-put": translate("Journal", "Pani üleandmise faili saaja kausta"),
        "incoming.answer-put": translate("Journal", "Pani vastuse saatja kausta"),
        "package.file-put": translate("Journal", "Pani faili kontakti kausta"),
    }


def _children() -> dict[str, str]:
    return {
        "child.added": translate("Journal", "Lisas lapse"),
        "child.changed": translate("Journal", "Muutis lapse andmeid"),
        "copy.previewed": translate("Journal", "Vaatas väljavõtte eelvaadet"),
        "copy.made": translate("Journal", "Koostas väljavõtte lapse andmetest"),
        "copy.exported": translate("Journal", "Kirjutas väljavõtte andmed krüptimata failidesse"),
        "retention.agreed": translate("Journal", "Lisas andmete säilitamise tähtaja"),
        "erasure.previewed": translate("Journal", "Vaatas, mis lapse andmetest kustuks"),
        "erasure.proposed": translate("Journal", "Tegi ettepaneku lapse andmed kustutada"),
        "erasure.taken-back": translate("Journal", "Võttis kustutamise ettepaneku tagasi"),
        "child.erased": translate("Journal", "Kinnitas ja kustutas lapse andmed"),
        "store.compacted": translate("Journal", "Andmefail kirjutati pärast kustutamist uuesti"),
        "child.compared": translate("Journal", "Võrdles kahte last"),
        "child.joined": translate("Journal", "Ühendas kahest asutusest tulnud lapse"),
        "child.parted": translate("Journal", "Lahutas ühendatud lapse"),
        "child.viewed": translate("Journal", "Vaatas lapse toimikut"),
        "observation.recorded": translate("Journal", "Lisas tähelepaneku"),
        "observation.reworded": translate("Journal", "Muutis oma tähelepanekut"),
        "observation.viewed": translate("Journal", "Vaatas tähelepanekut"),
        "observation.closed": translate("Journal", "Lõpetas tähelepaneku"),
        "observation.reopened": translate("Journal", "Avas tähelepaneku uuesti"),
        "observation.days-changed": translate("Journal", "Muutis tähelepanekute lõpetamise aega"),
        "roster.read": translate("Journal", "Luges sisse laste nimekirja"),
        "roster.undone": translate("Journal", "Võttis laste nimekirja tagasi"),
        "attachment.added": translate("Journal", "Lisas manuse"),
        "attachment.viewed": translate("Journal", "Vaatas manust"),
    }


def _cases() -> dict[str, str]:
    return {
        "case.opened": translate("Journal", "Avas juhtumi"),
        "case.viewed": translate("Journal", "Vaatas juhtumit"),
        "case.passed-on": translate("Journal", "Andis juhtumi kolleegile"),
        "case.exported": translate("Journal", "Eksportis juhtumi krüptimata faili"),
        "case.closed": translate("Journal", "Lõpetas juhtumi"),
        "chronology.made": translate("Journal", "Koostas juhtumi kronoloogia"),
        "calendar.made": translate("Journal", "Salvestas oma tähtpäevad kalendrifaili"),
        "case.continued": translate("Journal", "Avas jätkujuhtumi, sest saaja ei vasta"),
        "case.reopened": translate("Journal", "Avas juhtumi uuesti"),
        "case.stage-two-asked": translate("Journal", "Küsis II etappi"),
        "case.stage-two-accepted": translate("Journal", "Võttis juhtumi II etappi"),
        "case.stage-two-refused": translate("Journal", "Jättis juhtumi I etappi"),
        "case.participants-set": translate("Journal", "Määras juhtumi osalejad"),
        "case.review-set": translate("Journal", "Määras järgmise hindamise päeva"),
        "case.need-kept": translate("Journal", "Kirjeldas abivajadust"),
        "case.voices-kept": translate("Journal", "Kirjutas üles lapse või vanema arvamuse"),
        "measure.added": translate("Journal", "Lisas I etapi tegevuse"),
        "assessment.added": translate("Journal", "Lisas hindamise"),
        "point.added": translate("Journal", "Lisas eesmärgi mõõtmise"),
        "point.struck": translate("Journal", "Kriipsutas mõõtmise maha"),
        "occasion.added": translate("Journal", "Märkis tegevuse korra"),
        "review.added": translate("Journal", "Lisas vahehindamise"),
        "final.added": translate("Journal", "Lisas lõpphindamise"),
        "level.added": translate("Journal", "Lisas toe taseme"),
        "level.ended": translate("Journal", "Lõpetas toe taseme"),
        "plan.printed": translate("Journal", "Koostas tegevusplaani lehe"),
        "goal.kept": translate("Journal", "Salvestas eesmärgi"),
        "goal.removed": translate("Journal", "Eemaldas eesmärgi"),
        "plan.approved": translate("Journal", "Kinnitas tegevusplaani"),
        "plan.evaluation-kept": translate("Journal", "Hindas tegevusplaani mõju"),
        "task.added": translate("Journal", "Lisas ülesande"),
        "task.finished": translate("Journal", "Lõpetas ülesande"),
        "task.reopened": translate("Journal", "Avas ülesande uuesti"),
    }


def _records() -> dict[str, str]:
    return {
        "case.reviewed": translate("Journal", "Vaatas I etapi üle"),
        "meeting.viewed": translate("Journal", "Vaatas vestlust või ümarlauda"),
        "meeting.kept": translate("Journal", "Salvestas vestluse või ümarlaua"),
        "meeting.finished": translate("Journal", "Vormistas vestluse või protokolli"),
        "consent.kept": translate("Journal", "Pani kirja nõusoleku"),
        "consent.corrected": translate("Journal", "Parandas nõusolekut"),
        "telling.corrected": translate("Journal", "Parandas vanema teavitamise kirjet"),
        "referral.corrected": translate("Journal", "Parandas Rajaleidja taotlust"),
        "assessment.corrected": translate("Journal", "Parandas hindamist"),
        "point.corrected": translate("Journal", "Parandas eesmärgi mõõtmist"),
        "occasion.corrected": translate("Journal", "Parandas tegevuse korda"),
        "review.corrected": translate("Journal", "Parandas vahehindamist"),
        "final.corrected": translate("Journal", "Parandas lõpphindamist"),
        "observation.corrected": translate("Journal", "Parandas oma tähelepaneku andmeid"),
        "telling.recorded": translate("Journal", "Pani kirja vanema teavitamise"),
        "referral.kept": translate("Journal", "Pani kirja Rajaleidja taotluse"),
    }


def _notices() -> dict[str, str]:
    return {
        "notice.kept": translate("Journal", "Salvestas lastekaitse teate"),
        "notice.viewed": translate("Journal", "Vaatas lastekaitse teadet"),
        "notice.frozen": translate("Journal", "Vormistas lastekaitse teate"),
        "notice.told": translate("Journal", "Märkis lastekaitse teate edastatuks"),
        "notice.answered": translate("Journal", "Pani kirja lastekaitse tagasiside"),
        "notice.dropped": translate("Journal", "Jättis lastekaitse teate edastamata"),
        "notice.paper-taken": translate("Journal", "Avas lastekaitse teate PDFi"),
    }


def _forms() -> dict[str, str]:
    return {
        "form.added": translate("Journal", "Lisas dokumendivormi"),
        "form.published": translate("Journal", "Avaldas dokumendivormi"),
        "form.unpublished": translate("Journal", "Tegi dokumendivormi mustandiks"),
        "form.withdrawn": translate("Journal", "Võttis dokumendivormi kasutusest"),
        "document.begun": translate("Journal", "Alustas dokumenti"),
        "document.viewed": translate("Journal", "Vaatas dokumenti"),
        "document.kept": translate("Journal", "Salvestas dokumendi"),
        "document.finished": translate("Journal", "Vormistas dokumendi"),
        "document.reopened": translate("Journal", "Alustas dokumendi uut versiooni"),
        "document.discarded": translate("Journal", "Kustutas vormistamata dokumendi"),
    }


def _handovers() -> dict[str, str]:
    return {
        "handover.started": translate("Journal", "Alustas üleandmist"),
        "handover.viewed": translate("Journal", "Vaatas üleandmist"),
        "handover.prepared": translate("Journal", "Valis, mis läheb paketti"),
        "handover.approved": translate("Journal", "Kinnitas üleandmise"),
        "handover.sealed": translate("Journal", "Sulges paketi"),
        "handover.file-written": translate("Journal", "Salvestas paketi faili"),
        "handover.delivered": translate("Journal", "Märkis paketi edastatuks"),
        "handover.asked-back": translate("Journal", "Küsis üleandmise tagasi"),
        "handover.answered": translate("Journal", "Võttis vastu kättesaamiskinnituse"),
        "handover.dropped": translate("Journal", "Jättis üleandmise pooleli"),
        "signing.given-out": translate("Journal", "Valis dokumendid allkirjastamiseks"),
        "signing.written": translate("Journal", "Salvestas dokumendid allkirjastamiseks faili"),
        "signing.taken-back": translate("Journal", "Võttis allkirjastatud faili tagasi"),
        "incoming.received": translate("Journal", "Avas saabunud paketi"),
        "incoming.informed": translate("Journal", "Avas paketi, mis tuli teadmiseks"),
        "incoming.viewed": translate("Journal", "Vaatas saabunud paketti"),
        "incoming.accepted": translate("Journal", "Võttis juhtumi vastu"),
        "incoming.returned": translate("Journal", "Tagastas paketi küsimustega"),
        "incoming.declined": translate("Journal", "Keeldus juhtumi vastuvõtmisest"),
        "incoming.answer-written": translate("Journal", "Salvestas vastuse faili"),
        "incoming.withdrawal": translate("Journal", "Luges sisse saatja tagasivõtmise"),
        "letter.asked": translate("Journal", "Sulges küsimuse saatjale"),
        "letter.answered": translate("Journal", "Sulges vastuse küsimusele"),
        "letter.feedback-given": translate("Journal", "Sulges tagasiside"),
        "letter.feedback-passed-on": translate("Journal", "Andis tagasiside edasi"),
        "letter.file-written": translate("Journal", "Salvestas kirja faili"),
        "letter.read": translate("Journal", "Luges kirjavahetust"),
        "letter.question-came": translate("Journal", "Võttis vastu küsimuse"),
        "letter.answer-came": translate("Journal", "Võttis vastu vastuse küsimusele"),
        "letter.feedback-came": translate("Journal", "Võttis vastu tagasiside"),
        "letter.acknowledged": translate("Journal", "Luges sisse kirja kinnituse"),
        "notice.sealed": translate("Journal", "Sulges kaitstud kirje paketi"),
        "notice.file-written": translate("Journal", "Salvestas kaitstud kirje faili"),
        "notice.reached": translate("Journal", "Luges sisse kaitstud kirje kinnituse"),
        "notice.feedback-came": translate("Journal", "Võttis vastu kaitstud kirje tagasiside"),
        "notice.came": translate("Journal", "Võttis vastu kaitstud kirje"),
        "notice.read-first": translate("Journal", "Avas kaitstud kirje esimesena"),
        "notice.decided": translate("Journal", "Märkis kaitstud kirje otsuse tehtuks"),
        "notice.undecided": translate("Journal", "Võttis kaitstud kirje otsuse märke tagasi"),
        "notice.feedback-sealed": translate("Journal", "Sulges kaitstud kirje tagasiside"),
        "incoming.supplemented": translate("Journal", "Võttis vastu täienduse"),
        "handover.supplemented": translate("Journal", "Sulges täienduse"),
        "handover.supplement-written": translate("Journal", "Salvestas täienduse faili"),
        "handover.supplement-acknowledged": translate("Journal", "Luges sisse täienduse kinnituse"),
        "sending.started": translate("Journal", "Alustas toimiku saatmist"),
        "sending.viewed": translate("Journal", "Vaatas toimiku saatmist"),
        "sending.prepared": translate("Journal", "Valis, mis lapsega kaasa läheb"),
        "sending.approved": translate("Journal", "Kinnitas toimiku saatmise"),
        "sending.sealed": translate("Journal", "Sulges toimiku paketi"),
        "sending.file-written": translate("Journal", "Salvestas toimiku faili"),
        "sending.answered": translate("Journal", "Luges sisse toimiku kinnituse"),
        "sending.dropped": translate("Journal", "Katkestas toimiku saatmise"),
        "receiving.received": translate("Journal", "Avas saabunud toimiku"),
        "receiving.viewed": translate("Journal", "Vaatas saabunud toimikut"),
        "receiving.taken": translate("Journal", "Võttis toimiku vastu"),
        "receiving.declined": translate("Journal", "Jättis toimiku vastu võtmata"),
        "package.gap-settled": translate("Journal", "Märkis puuduva paketi selgitatuks"),
        "restore.question-written": translate("Journal", "Salvestas päringu pärast taastamist"),
        "restore.asked-here": translate("Journal", "Vastas asutusele, kelle andmed taastati"),
        "restore.answered": translate("Journal", "Luges sisse kontakti vastuse taastamise järel"),
        "restore.settled-by-word": translate("Journal", "Leppis kontaktiga seisu kokku"),
        "restore.ended": translate("Journal", "Avas üleandmised pärast taastamist"),
    }
