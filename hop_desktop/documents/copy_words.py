# SPDX-License-Identifier: EUPL-1.2
"""The words of a copy for whoever asked to see the data, Estonian and English.

General Data Protection Regulation (EU) 2016/679 (isikuandmete kaitse üldmäärus, IKÜM) art 12–16
and 77; PGS § 55 (1); LasteKS § 27 (5) is named without saying whether there was anything to hide.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hop_desktop.domain.access_copies import CopyPart, Ground


class CopyWord(Enum):
    """A phrase of the copy: (Estonian, English)."""

    TITLE = ("Väljavõte andmetega tutvumiseks", "Copy of the data for its subject")
    REQUESTER = ("Kes küsis", "Requested by")
    REQUESTED_ON = ("Millal küsiti", "Requested on")
    VERIFIED = ("Kuidas isik kindlaks tehti", "How the identity was checked")
    PERIOD = ("Ajavahemik", "Period")
    WHOLE_TIME = ("kogu aeg", "all the time")
    PARTS = ("Mis siin on", "What is here")
    INTRODUCTION = (
        (
            "Siin on andmed, mis asutus on lapse kohta programmi kirja pannud. Alus: isikuandmete "
            "kaitse üldmäärus (IKÜM) art 15; kooli õpilase puhul ka PGS § 55 lg 1."
        ),
        (
            "These are the data that the house has written down about the child. Basis: General "
            "Data Protection Regulation (GDPR) art 15; for a pupil also PGS § 55 (1)."
        ),
    )
    LEFT_OUT = ("Mis on välja jäetud ja mis alusel", "What was left out and on what ground")
    WHAT = ("Mida", "What")
    TIMES = ("Kordi", "Times")
    GROUND = ("Alus", "Ground")
    NOTHING = ("Midagi ei kaetud kinni.", "Nothing was blacked out.")
    ALWAYS = (
        (
            "Teiste laste nimede asemel on „teine laps”. Asutuse töötajate nimed on alles, sest "
            "nad tegutsesid ametikohal."
        ),
        (
            "Instead of the names of other children stands “teine laps”. The names of the staff "
            "stay, because they acted in their office."
        ),
    )
    NEVER = (
        (
            "Ühelgi väljavõttel ei ole andmeid selle kohta, kas või kes lapse abivajadusest teatas "
            "(LasteKS § 27 lg 5), ega lastekaitse kaitstud kirjeid, kui neid on. Nende kohta saab "
            "küsida omavalitsuse lastekaitsetöötajalt. Lisatud failid antakse eraldi."
        ),
        (
            "No copy says whether or by whom a child’s need was reported (Child Protection Act "
            "§ 27 (5)), nor holds protected entries of child protection, if there are any. Ask the "
            "municipality’s child protection worker about them. Attached files are given apart."
        ),
    )
    RIGHTS = ("Sinu õigused", "Your rights")
    PURPOSE = (
        (
            "Andmeid töödeldakse lapse toetamiseks. Need on asutuse krüpteeritud andmehoidlas. Kui "
            "kaua neid hoitakse, näitab asutuse dokumentide loetelu."
        ),
        (
            "The data are processed to support the child. They are in the encrypted store of the "
            "house. Its list of documents says how long they are kept."
        ),
    )
    CORRECT = (
        "Kui midagi on valesti, palu see parandada (IKÜM art 16) või lisada oma selgitus.",
        "If something is wrong, ask for it to be corrected (GDPR art 16), or add your own words.",
    )
    COMPLAIN = (
        (
            "Kui väljajätmine tundub põhjendamatu, küsi kõigepealt asutuselt. Kaevata saab "
            "Andmekaitse Inspektsioonile (IKÜM art 77) või kohtusse."
        ),
        (
            "If leaving something out seems wrong, ask the house first. Complaints go to the Data "
            "Protection Inspectorate (GDPR art 77) or to a court."
        ),
    )
    ASK = ("Kellelt küsida", "Whom to ask")

    PART_GENERAL = ("Üldandmed", "General data")
    PART_OBSERVATIONS = ("Tähelepanekud", "Observations")
    PART_CASES = ("Juhtumi käik, vajadused ja arvamused", "Course of the case, need and views")
    PART_MEASURES = ("I etapi tegevused", "Stage I measures")
    PART_ASSESSMENTS = ("Hindamised ja toe tase", "Assessments and support level")
    PART_PLAN = ("Tegevusplaan ja selle mõju", "Action plan and its effect")
    PART_MEETINGS = ("Vestlused ja ümarlauad", "Talks and round tables")
    PART_DEALINGS = (
        "Teavitamine, nõusolekud, taotlused ja ülesanded",
        "Informing, consents, applications and tasks",
    )
    PART_RECEIVED = ("Kirjed teistest asutustest", "Entries from other houses")
    PART_DOCUMENTS = ("Dokumendid ja failid", "Documents and files")
    PART_RECIPIENTS = ("Kellele on andmeid antud", "To whom data were given")

    G_OTHER_PERSON = ("Teise inimese andmed", "Data of another person")
    G_OTHER_CHILD = ("Teise lapse andmed", "Data of another child")
    G_CONTACT = ("Teise inimese kontakt", "Contact of another person")
    G_WITNESSED = (
        "Kirjed teistest lastest, kus laps oli pealtnägija",
        "Entries about other children which the child saw",
    )
    G_HARM = ("Avaldamine võib last kahjustada", "Disclosure may harm the child")
    L_OTHERS = (
        "IKÜM art 15 lg 4: teiste õigused ja vabadused",
        "GDPR art 15 (4): rights of others",
    )
    L_HARM = (
        "Lapse huvid; põhjuse ütleb asutus (IKÜM art 12 lg 4)",
        "The child’s interests; the house says why (GDPR art 12 (4))",
    )


PARTS: Mapping[CopyPart, CopyWord] = {part: CopyWord[f"PART_{part.name}"] for part in CopyPart}
GROUNDS: Mapping[Ground, tuple[CopyWord, CopyWord]] = {
    Ground.OTHER_PERSON: (CopyWord.G_OTHER_PERSON, CopyWord.L_OTHERS),
    Ground.OTHER_CHILD: (CopyWord.G_OTHER_CHILD, CopyWord.L_OTHERS),
    Ground.CONTACT: (CopyWord.G_CONTACT, CopyWord.L_OTHERS),
    Ground.WITNESSED: (CopyWord.G_WITNESSED, CopyWord.L_OTHERS),
    Ground.HARM: (CopyWord.G_HARM, CopyWord.L_HARM),
}
