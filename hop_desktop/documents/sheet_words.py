# SPDX-License-Identifier: EUPL-1.2
"""The words of the recovery sheet, Estonian, English and Russian side by side."""

from __future__ import annotations

from enum import Enum


class SheetWord(Enum):
    """A phrase of the sheet: (Estonian, English, Russian)."""

    TITLE = ("Taasteleht", "Recovery sheet", "Лист восстановления")
    SECRET = (
        "SALAJANE · HOIA LUKUS",
        "SECRET · KEEP LOCKED AWAY",
        "СЕКРЕТНО · ХРАНИТЬ ПОД ЗАМКОМ",
    )
    WHY_TITLE = ("Milleks see leht on", "What this sheet is for", "Для чего этот лист")
    WHY = (
        (
            "Selle koodiga avad programmi andmed, kui keegi enam sisse ei pääse: paroolifraas on "
            "ununenud või juht on lahkunud. Igapäevatööks koodi vaja ei lähe."
        ),
        (
            "This code opens the program’s data when nobody can get in any more: the passphrase is "
            "forgotten or the head has left. It is not needed for daily work."
        ),
        (
            "Этот код открывает данные программы, когда войти больше никто не может: парольная "
            "фраза забыта или директор ушёл. Для ежедневной работы код не нужен."
        ),
    )
    CODE = ("Taastekood", "Recovery code", "Код восстановления")
    CODE_NOTE = (
        (
            "Üheksa rühma, igas neli märki. Koodis ei ole numbreid 0, 1 ega 8: need märgid on "
            "tähed O, I ja B. Programm küsib kohe ühte rühma, et leht oleks kindlasti õige."
        ),
        (
            "Nine groups of four characters. The code has no digits 0, 1 or 8: those are the "
            "letters O, I and B. The program asks for one group at once, to be sure that the "
            "sheet is right."
        ),
        (
            "Девять групп по четыре знака. В коде нет цифр 0, 1 и 8: это буквы O, I и B. "
            "Программа сразу спросит одну группу, чтобы убедиться, что лист правильный."
        ),
    )
    KEEP_TITLE = ("Kus seda hoida", "Where to keep it", "Где хранить")
    KEEP_1 = ("Prindi kaks lehte.", "Print two sheets.", "Напечатайте два листа.")
    KEEP_2 = (
        "Pane üks seifi ja teine lukustatud kappi mujal majas.",
        "Put one in a safe and the other in a locked cupboard elsewhere in the building.",
        "Положите один в сейф, а другой в запертый шкаф в другом месте здания.",
    )
    KEEP_3 = (
        "Ära hoia lehte arvuti juures ega arvutikotis.",
        "Do not keep the sheet beside the computer or in its bag.",
        "Не храните лист рядом с компьютером или в сумке для него.",
    )
    KEEP_4 = (
        "Ära pildista ega skanni lehte ja ära saada seda e‑kirjaga.",
        "Do not photograph or scan the sheet, and do not send it by email.",
        "Не фотографируйте и не сканируйте лист и не отправляйте его по почте.",
    )
    USE_TITLE = ("Kuidas seda kasutada", "How to use it", "Как пользоваться")
    USE = (
        (
            "Vali avamise aknas „Unustasin paroolifraasi” ja kirjuta kood rühmade järjekorras. "
            "Siis mõtle välja uus paroolifraas."
        ),
        (
            "Choose “I forgot my passphrase” in the unlock window and type the groups in order. "
            "Then choose a new passphrase."
        ),
        (
            "В окне входа выберите «Не помню парольную фразу» и введите группы кода по "
            "порядку. Затем придумайте новую парольную фразу."
        ),
    )
    LOST_TITLE = (
        "Mis saab, kui leht kaob",
        "What happens when the sheet is lost",
        "Что будет, если лист потеряется",
    )
    LOST_1 = (
        (
            "Kood üksi ei ava midagi: vaja on ka seda arvutit või varukoopiat. Kui leht kaob või "
            "keegi võõras nägi koodi, ütle kohe juhile ning hoia arvuti ja varukoopiad luku taga."
        ),
        (
            "The code alone opens nothing: it also takes this computer or a backup. If a sheet is "
            "lost or a stranger saw the code, tell the head at once and lock the computer and the "
            "backups away."
        ),
        (
            "Один код ничего не открывает: нужен ещё этот компьютер или резервная копия. Если "
            "лист потерян или код видел посторонний, сразу скажите директору и держите "
            "компьютер и резервные копии под замком."
        ),
    )
    LOST_2 = (
        (
            "Kui kaovad mõlemad lehed ja kõik paroolifraasid, on andmed jäädavalt kadunud. Neid ei "
            "saa avada keegi, ka programmi tegija mitte."
        ),
        (
            "If both sheets and all passphrases are lost, the data is gone for ever. Nobody can "
            "open them, not even the maker of the program."
        ),
        (
            "Если потеряны оба листа и все парольные фразы, данные утрачены навсегда. Их не "
            "откроет никто, даже создатель программы."
        ),
    )
