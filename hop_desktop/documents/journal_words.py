# SPDX-License-Identifier: EUPL-1.2
"""The words of an extract from the journal: (Estonian, English, Russian)."""

from __future__ import annotations

from enum import Enum


class JournalWord(Enum):
    """A phrase of the extract."""

    TITLE = (
        "Tegevuslogi väljavõte",
        "Extract from the activity log",
        "Выписка из журнала действий",
    )
    MADE = ("Koostas", "Made by", "Составитель")
    NUMBER = ("Nr", "No.", "№")
    WHEN = ("Millal", "When", "Когда")
    WHO = ("Kes", "Who", "Кто")
    WHAT = ("Mida tegi", "What they did", "Что сделано")
    ENTRIES = ("Kirjed", "Entries", "Записи")
    NONE = (
        "Sellele küsimusele vastavaid kirjeid ei ole.",
        "No entry answers this question.",
        "Записей, отвечающих на этот вопрос, нет.",
    )
    COUNT = ("Kirjeid väljavõttes", "Entries in this extract", "Записей в выписке")
    CUT = (
        "Väljavõttesse mahtusid uuemad kirjed. Vanemate jaoks vali varasemad päevad.",
        "Only the newest entries fitted in. For older ones choose earlier days.",
        "В выписку вошли только более новые записи. Для старых выберите более ранние дни.",
    )
    OWN = (
        "Siin on ainult koostaja enda tegevused.",
        "Only what its maker did stands here.",
        "Здесь только действия самого составителя.",
    )
    CHAIN = ("Logi seis", "State of the log", "Состояние журнала")
    LAST = ("Viimane kirje", "Last entry", "Последняя запись")
    LAST_AT = ("Kirje aeg", "Time of the entry", "Время записи")
    HASH = ("Räsi (SHA‑256)", "Hash (SHA‑256)", "Хеш (SHA‑256)")
    WHY = (
        (
            "Iga kirje räsi sõltub kõigist varasematest. Hoia see leht alles: kui kirje {seq} räsi "
            "on hiljem teine, on logi vahepeal muudetud."
        ),
        (
            "The hash of every entry depends on all before it. Keep this sheet: if entry {seq} has "
            "another hash later, the log was changed in between."
        ),
        (
            "Хеш каждой записи зависит от всех прежних. Сохраните этот лист: если у записи {seq} "
            "позже окажется другой хеш, журнал за это время изменяли."
        ),
    )
    SIGNED = ("Allkiri", "Signature", "Подпись")
    SIGNER = ("Väljavõtte koostaja", "Maker of the extract", "Составитель выписки")
    NAME_DAY = ("Allkiri ja kuupäev", "Signature and date", "Подпись и дата")
    SYSTEM = ("Programm", "The program", "Программа")
