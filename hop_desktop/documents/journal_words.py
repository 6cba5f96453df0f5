# SPDX-License-Identifier: EUPL-1.2
"""The words of an extract from the journal: (Estonian, English)."""

from __future__ import annotations

from enum import Enum


class JournalWord(Enum):
    """A phrase of the extract."""

    TITLE = ("Tegevuslogi väljavõte", "Extract from the activity log")
    MADE = ("Koostas", "Made by")
    NUMBER = ("Nr", "No.")
    WHEN = ("Millal", "When")
    WHO = ("Kes", "Who")
    WHAT = ("Mida tegi", "What they did")
    ENTRIES = ("Kirjed", "Entries")
    NONE = ("Sellele küsimusele vastavaid kirjeid ei ole.", "No entry answers this question.")
    COUNT = ("Kirjeid väljavõttes", "Entries in this extract")
    CUT = (
        "Väljavõttesse mahtusid uuemad kirjed. Vanemate jaoks vali varasemad päevad.",
        "Only the newest entries fitted in. For older ones choose earlier days.",
    )
    OWN = (
        "Siin on ainult koostaja enda tegevused.",
        "Only what its maker did stands here.",
    )
    CHAIN = ("Logi seis", "State of the log")
    LAST = ("Viimane kirje", "Last entry")
    LAST_AT = ("Kirje aeg", "Time of the entry")
    HASH = ("Räsi (SHA‑256)", "Hash (SHA‑256)")
    WHY = (
        (
            "Iga kirje räsi sõltub kõigist varasematest. Hoia see leht alles: kui kirje {seq} räsi "
            "on hiljem teine, on logi vahepeal muudetud."
        ),
        (
            "The hash of every entry depends on all before it. Keep this sheet: if entry {seq} has "
            "another hash later, the log was changed in between."
        ),
    )
    SIGNED = ("Allkiri", "Signature")
    SIGNER = ("Väljavõtte koostaja", "Maker of the extract")
    NAME_DAY = ("Allkiri ja kuupäev", "Signature and date")
    SYSTEM = ("Programm", "The program")
