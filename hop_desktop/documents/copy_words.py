# SPDX-License-Identifier: EUPL-1.2
"""The words of a copy for whoever asked to see the data, in three languages.

General Data Protection Regulation (EU) 2016/679 (isikuandmete kaitse üldmäärus, IKÜM) art 12–16
and 77; PGS § 55 (1); LasteKS § 27 (5) is named without saying whether there was anything to hide.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from hop_desktop.domain.access_copies import CopyPart, Ground


class CopyWord(Enum):
    """A phrase of the copy: (Estonian, English, Russian)."""

    TITLE = (
        "Väljavõte andmetega tutvumiseks",
        "Copy of the data for the person concerned",
        "Выписка для ознакомления с данными",
    )
    REQUESTER = ("Kes küsis", "Requested by", "Кто запросил")
    REQUESTED_ON = ("Millal küsiti", "Requested on", "Когда запрошено")
    VERIFIED = (
        "Kuidas isik kindlaks tehti",
        "How the identity was checked",
        "Как установлена личность",
    )
    PERIOD = ("Ajavahemik", "Period", "Период")
    WHOLE_TIME = ("kogu aeg", "all the time", "всё время")
    PARTS = ("Mis siin on", "What is here", "Что здесь есть")
    INTRODUCTION = (
        (
            "Siin on andmed, mis asutus on lapse kohta programmi kirja pannud. Alus: isikuandmete "
            "kaitse üldmäärus (IKÜM) art 15; kooli õpilase puhul ka PGS § 55 lg 1."
        ),
        (
            "This is the data that the organisation has written down about the child. Basis: "
            "General Data Protection Regulation (GDPR) art 15; for a pupil also PGS § 55 (1)."
        ),
        (
            "Здесь данные о ребёнке, которые учреждение записало в программе. Основание: Общий "
            "регламент о защите данных (IKÜM), ст.\u00a015; для учащегося школы также "
            "PGS §\u00a055 ч.\u00a01."
        ),
    )
    LEFT_OUT = (
        "Mis on välja jäetud ja mis alusel",
        "What was left out and why",
        "Что опущено и на каком основании",
    )
    WHAT = ("Mida", "What", "Что")
    TIMES = ("Kordi", "Times", "Раз")
    GROUND = ("Alus", "Basis", "Основание")
    NOTHING = ("Midagi ei kaetud kinni.", "Nothing was blacked out.", "Ничего не скрыто.")
    ALWAYS = (
        (
            "Teiste laste nimede asemel on „teine laps”. Asutuse töötajate nimed on alles, sest "
            "nad tegutsesid ametikohal."
        ),
        (
            "Instead of other children’s names it says “teine laps” (another child). Staff names "
            "stay, because they acted in their office."
        ),
        (
            "Вместо имён других детей стоит «teine laps» (другой ребёнок). Имена работников "
            "учреждения оставлены, потому что они действовали по должности."
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
            "municipality’s child protection worker about them. Attached files are given "
            "separately."
        ),
        (
            "Ни одна выписка не говорит, сообщал ли кто-нибудь о потребности ребёнка в помощи и "
            "кто именно (LasteKS §\u00a027 ч.\u00a05), и не содержит защищённых записей о защите "
            "ребёнка, если они есть. О них можно спросить работника по защите детей "
            "самоуправления. "
            "Приложенные файлы выдаются отдельно."
        ),
    )
    RIGHTS = ("Sinu õigused", "Your rights", "Ваши права")
    PURPOSE = (
        (
            "Andmeid töödeldakse lapse toetamiseks. Need on asutuse krüpteeritud andmehoidlas. Kui "
            "kaua neid hoitakse, näitab asutuse dokumentide loetelu."
        ),
        (
            "The data is processed to support the child. It is in the organisation’s encrypted "
            "store. The organisation’s list of documents says how long it is kept."
        ),
        (
            "Данные обрабатываются, чтобы поддержать ребёнка. Они лежат в зашифрованном "
            "хранилище учреждения. Сколько их хранят, указано в перечне документов учреждения."
        ),
    )
    CORRECT = (
        "Kui midagi on valesti, palu see parandada (IKÜM art 16) või lisada oma selgitus.",
        "If something is wrong, ask for it to be corrected (GDPR art 16), or add your own words.",
        (
            "Если что-то неверно, попросите это исправить (IKÜM, ст.\u00a016) или добавить ваше "
            "пояснение."
        ),
    )
    COMPLAIN = (
        (
            "Kui väljajätmine tundub põhjendamatu, küsi kõigepealt asutuselt. Kaevata saab "
            "Andmekaitse Inspektsioonile (IKÜM art 77) või kohtusse."
        ),
        (
            "If leaving something out seems wrong, ask the organisation first. Complaints go to "
            "the Data Protection Inspectorate (GDPR art 77) or to a court."
        ),
        (
            "Если пропуск кажется необоснованным, сначала спросите учреждение. Жалобу можно "
            "подать в Инспекцию по защите данных (IKÜM, ст.\u00a077) или в суд."
        ),
    )
    ASK = ("Kellelt küsida", "Whom to ask", "Кого спросить")

    PART_GENERAL = ("Üldandmed", "General data", "Общие данные")
    PART_OBSERVATIONS = ("Tähelepanekud", "Observations", "Наблюдения")
    PART_CASES = (
        "Juhtumi käik, vajadused ja arvamused",
        "Course of the case, need and views",
        "Ход случая, потребности и мнения",
    )
    PART_MEASURES = ("I etapi tegevused", "Stage I measures", "Меры I этапа")
    PART_ASSESSMENTS = (
        "Hindamised ja toe tase",
        "Assessments and support level",
        "Оценки и уровень поддержки",
    )
    PART_PLAN = (
        "Tegevusplaan ja selle mõju",
        "Action plan and its effect",
        "План действий и его результат",
    )
    PART_MEETINGS = ("Vestlused ja ümarlauad", "Talks and round tables", "Беседы и круглые столы")
    PART_DEALINGS = (
        "Teavitamine, nõusolekud, taotlused ja ülesanded",
        "Informing, consents, applications and tasks",
        "Информирование, согласия, заявления и задачи",
    )
    PART_RECEIVED = (
        "Kirjed teistest asutustest",
        "Entries from other organisations",
        "Записи из других учреждений",
    )
    PART_DOCUMENTS = ("Dokumendid ja failid", "Documents and files", "Документы и файлы")
    PART_RECIPIENTS = (
        "Kellele on andmeid antud",
        "To whom data was given",
        "Кому переданы данные",
    )

    G_OTHER_PERSON = ("Teise inimese andmed", "Data of another person", "Данные другого человека")
    G_OTHER_CHILD = ("Teise lapse andmed", "Data of another child", "Данные другого ребёнка")
    G_CONTACT = ("Teise inimese kontakt", "Contact of another person", "Контакт другого человека")
    G_WITNESSED = (
        "Kirjed teistest lastest, kus laps oli pealtnägija",
        "Entries about other children which the child saw",
        "Записи о других детях, где ребёнок был свидетелем",
    )
    G_HARM = (
        "Avaldamine võib last kahjustada",
        "Disclosure may harm the child",
        "Раскрытие может навредить ребёнку",
    )
    L_OTHERS = (
        "IKÜM art 15 lg 4: teiste õigused ja vabadused",
        "GDPR art 15 (4): rights of others",
        "IKÜM, ст.\u00a015 ч.\u00a04: права и свободы других",
    )
    L_HARM = (
        "Lapse huvid; põhjuse ütleb asutus (IKÜM art 12 lg 4)",
        "The child’s interests; the organisation says why (GDPR art 12 (4))",
        "Интересы ребёнка; причину назовёт учреждение (IKÜM, ст.\u00a012 ч.\u00a04)",
    )


PARTS: Mapping[CopyPart, CopyWord] = {part: CopyWord[f"PART_{part.name}"] for part in CopyPart}
GROUNDS: Mapping[Ground, tuple[CopyWord, CopyWord]] = {
    Ground.OTHER_PERSON: (CopyWord.G_OTHER_PERSON, CopyWord.L_OTHERS),
    Ground.OTHER_CHILD: (CopyWord.G_OTHER_CHILD, CopyWord.L_OTHERS),
    Ground.CONTACT: (CopyWord.G_CONTACT, CopyWord.L_OTHERS),
    Ground.WITNESSED: (CopyWord.G_WITNESSED, CopyWord.L_OTHERS),
    Ground.HARM: (CopyWord.G_HARM, CopyWord.L_HARM),
}
