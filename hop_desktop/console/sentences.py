# SPDX-License-Identifier: EUPL-1.2
"""Every sentence of the command line, Estonian, English and Russian side by side."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from enum import Enum

from hop_desktop.domain import errors as e
from hop_desktop.sealing.header import Kind

Triple = tuple[str, str, str]
LANGUAGES = ("et", "en", "ru")

HELP: Triple = (
    """\
hop-desktop package – suletud paketid (CDOC2) ilma aknata

  hop-desktop package inspect PAKETT
      näita, kellele pakett on suletud; võtit ei ole vaja

  hop-desktop package open PAKETT --out KAUST (--key VÕTI | --password-file FAIL)
      ava pakett uude või tühja kausta

  hop-desktop package seal --out PAKETT (--to SAAJA … | --password-file FAIL) FAILID …
      sulge failid ühele või mitmele saajale

  --to SAAJA             sertifikaat või avalik võti (P‑384 või RSA; DER või PEM);
                         võib korrata
  --key VÕTI             P‑384 või RSA privaatvõti (PKCS#8; DER või PEM), ilma paroolita
  --password-file FAIL   fail, mille ainsal real on parool (UTF‑8)
  --out                  kuhu kirjutada; olemasolevat ei kirjutata üle
  --language et|en|ru    teadete keel

Tagastab 0, kui tehtud; 1, kui keeldus; 2, kui käsu kuju ei ole õige.""",
    """\
hop-desktop package – sealed packages (CDOC2) without a window

  hop-desktop package inspect PACKAGE
      show for whom a package is sealed; no key needed

  hop-desktop package open PACKAGE --out FOLDER (--key KEY | --password-file FILE)
      open a package into a new or empty folder

  hop-desktop package seal --out PACKAGE (--to RECIPIENT … | --password-file FILE) FILES …
      seal files for one or more recipients

  --to RECIPIENT         a certificate or public key (P‑384 or RSA; DER or PEM);
                         may be repeated
  --key KEY              a P‑384 or RSA private key (PKCS#8; DER or PEM), without a
                         password
  --password-file FILE   a file whose only line is the password (UTF‑8)
  --out                  where to write; nothing that is there is written over
  --language et|en|ru    language of the messages

Returns 0 when done, 1 when refused, 2 when it is not such a command.""",
    """\
hop-desktop package – запечатанные пакеты (CDOC2) без окна

  hop-desktop package inspect ПАКЕТ
      показать, для кого пакет запечатан; ключ не нужен

  hop-desktop package open ПАКЕТ --out ПАПКА (--key КЛЮЧ | --password-file ФАЙЛ)
      открыть пакет в новую или пустую папку

  hop-desktop package seal --out ПАКЕТ (--to ПОЛУЧАТЕЛЬ … | --password-file ФАЙЛ) ФАЙЛЫ …
      запечатать файлы для одного или нескольких получателей

  --to ПОЛУЧАТЕЛЬ        сертификат или открытый ключ (P‑384 или RSA; DER или PEM);
                         можно повторять
  --key КЛЮЧ             закрытый ключ P‑384 или RSA (PKCS#8; DER или PEM), без пароля
  --password-file ФАЙЛ   файл, в единственной строке которого пароль (UTF‑8)
  --out                  куда записать; существующее не перезаписывается
  --language et|en|ru    язык сообщений

Возвращает 0, если сделано; 1, если отказано; 2, если команда составлена неверно.""",
)


class Say(Enum):
    """What the command line says apart from refusals of the domain, in the order of LANGUAGES."""

    NOT_A_COMMAND = (
        "Käsu kuju ei ole õige; abi annab „hop-desktop package --help”.",
        "This is not such a command; see “hop-desktop package --help”.",
        "Команда составлена неверно; справка: «hop-desktop package --help».",
    )
    NOT_TAKEN = (
        "Käsk „{command}” ei võta valikut {option}.",
        "The command “{command}” takes no option {option}.",
        "Команда «{command}» не принимает параметр {option}.",
    )
    NO_OUT = (
        "Lisa --out: kuhu kirjutada.",
        "Add --out: where to write.",
        "Добавьте --out: куда записать.",
    )
    NO_RECIPIENT = (
        "Lisa saaja: --to SERTIFIKAAT või --password-file FAIL.",
        "Add a recipient: --to CERTIFICATE or --password-file FILE.",
        "Добавьте получателя: --to СЕРТИФИКАТ или --password-file ФАЙЛ.",
    )
    ONE_IDENTITY = (
        "Lisa üks kahest: --key VÕTI või --password-file FAIL.",
        "Add one of the two: --key KEY or --password-file FILE.",
        "Добавьте одно из двух: --key КЛЮЧ или --password-file ФАЙЛ.",
    )
    NO_FILES = (
        "Nimeta failid, mida sulgeda.",
        "Name the files to seal.",
        "Назовите файлы, которые нужно запечатать.",
    )
    ONE_PACKAGE = ("Nimeta üks pakett.", "Name one package.", "Назовите один пакет.")

    MISSING = ("Faili „{name}” ei ole.", "There is no file “{name}”.", "Файла «{name}» нет.")
    NOT_A_FILE = ("„{name}” ei ole fail.", "“{name}” is not a file.", "«{name}» — не файл.")
    UNREADABLE = (
        "Faili „{name}” ei saa lugeda.",
        "The file “{name}” cannot be read.",
        "Файл «{name}» прочитать нельзя.",
    )
    EXISTS = (
        "„{name}” on juba olemas ja jäi puutumata.",
        "“{name}” is there already and was left as it is.",
        "«{name}» уже существует и остаётся без изменений.",
    )
    NO_PARENT = (
        "Kausta, kuhu peaks tulema „{name}”, ei ole.",
        "The folder in which “{name}” would be does not exist.",
        "Папки, где должен появиться «{name}», нет.",
    )
    UNSUITABLE_NAME = (
        "Failinimi „{name}” ei sobi paketti või kordub; nimeta fail ümber.",
        "The file name “{name}” does not suit a package or comes twice; rename the file.",
        "Имя файла «{name}» не подходит для пакета или повторяется; переименуйте файл.",
    )
    UNSUITABLE_RECIPIENT = (
        "„{name}” ei ole sertifikaat ega avalik võti, millele saab sulgeda.",
        "“{name}” is not a certificate or public key that can be sealed for.",
        "«{name}» — не сертификат и не открытый ключ, для которого можно запечатать.",
    )
    SHORT_RSA = (
        "„{name}” on liiga lühikese RSA võtmega; vaja on vähemalt 2048 bitti.",
        "“{name}” has too short an RSA key; at least 2048 bits are needed.",
        "У «{name}» слишком короткий ключ RSA; нужно не меньше 2048 бит.",
    )
    OTHER_CURVE = (
        "„{name}” on teisel kõveral; vaja on P‑384 või RSA võtit.",
        "“{name}” is on another curve; a P‑384 or RSA key is needed.",
        "«{name}» на другой кривой; нужен ключ P‑384 или RSA.",
    )
    ONLY_SIGNS = (
        "„{name}” on ainult allkirja jaoks; vaja on autentimise sertifikaati.",
        "“{name}” is for signing only; the authentication certificate is needed.",
        "«{name}» только для подписи; нужен сертификат аутентификации.",
    )
    EXPIRED = (
        "„{name}” on aegunud sertifikaat.",
        "“{name}” is an expired certificate.",
        "«{name}» — сертификат, срок которого истёк.",
    )
    NOT_YET = (
        "„{name}” on sertifikaat, mis veel ei kehti.",
        "“{name}” is a certificate that is not valid yet.",
        "«{name}» — сертификат, который ещё не действует.",
    )
    UNSUITABLE_KEY = (
        "„{name}” ei ole P‑384 ega RSA privaatvõti ilma paroolita.",
        "“{name}” is not a P‑384 or RSA private key without a password.",
        "«{name}» — не закрытый ключ P‑384 или RSA без пароля.",
    )
    UNSUITABLE_PASSWORD = (
        "Failis „{name}” peab olema üks rida parooliga (UTF‑8).",
        "The file “{name}” must hold one line with the password (UTF‑8).",
        "В файле «{name}» должна быть одна строка с паролем (UTF‑8).",
    )
    NO_MEMORY = (
        "Arvutil sai mälu otsa; midagi ei jäänud maha.",
        "The computer ran out of memory; nothing was left behind.",
        "У компьютера закончилась память; ничего не осталось на диске.",
    )
    STOPPED = (
        "Katkestatud; midagi ei jäänud maha.",
        "Stopped; nothing was left behind.",
        "Прервано; ничего не осталось на диске.",
    )
    FAULT = (
        "Programmis on viga ({fault}); midagi ei jäänud maha.",
        "The program has a fault ({fault}); nothing was left behind.",
        "В программе ошибка ({fault}); ничего не осталось на диске.",
    )

    SEALED = (
        "Suletud: {name}\nFaile: {files}, saajaid: {recipients}",
        "Sealed: {name}\nFiles: {files}, recipients: {recipients}",
        "Запечатано: {name}\nФайлов: {files}, получателей: {recipients}",
    )
    OPENED = ("Avatud: {name}", "Opened: {name}", "Открыто: {name}")
    INSPECTED = (
        (
            "CDOC2, versioon {version}\nKrüpteeritud sisu: {size} baiti\n"
            "Saajad, nagu saatja nad kirja pani:"
        ),
        (
            "CDOC2, version {version}\nEncrypted content: {size} bytes\n"
            "Recipients, as the sender wrote them:"
        ),
        (
            "CDOC2, версия {version}\nЗашифрованное содержимое: {size} байт\nПолучатели, как их "
            "записал отправитель:"
        ),
    )
    NOT_HERE = ("see programm ei ava", "not opened by this program", "эта программа не открывает")


REFUSALS: Mapping[type[e.HopError], Triple] = {
    e.NotAPackage: (
        "„{name}” ei ole CDOC2-pakett.",
        "“{name}” is not a CDOC2 package.",
        "«{name}» — не пакет CDOC2.",
    ),
    e.PackageDamaged: (
        "„{name}” on rikutud või poolik; midagi ei võetud välja.",
        "“{name}” is damaged or cut short; nothing was taken out.",
        "«{name}» повреждён или неполон; ничего не извлечено.",
    ),
    e.PackageTooNew: (
        "„{name}” on tehtud uuema programmiga; paigalda uusim versioon.",
        "“{name}” was made by a newer program; install the newest version.",
        "«{name}» создан более новой программой; установите последнюю версию.",
    ),
    e.PackageTooLarge: (
        "Faile, saajaid või baite on rohkem, kui üks pakett tohib kanda.",
        "There are more files, recipients or bytes than one package may carry.",
        "Файлов, получателей или байтов больше, чем вмещает один пакет.",
    ),
    e.NotForYou: (
        "„{name}” on suletud teisele saajale; sisu jäi lukku.",
        "“{name}” is sealed for another recipient; its content stayed locked.",
        "«{name}» запечатан для другого получателя; содержимое осталось закрытым.",
    ),
    e.WrongPassword: (
        "See parool ei ava paketti „{name}”.",
        "This password does not open “{name}”.",
        "Этот пароль не открывает пакет «{name}».",
    ),
    e.UnsupportedRecipient: (
        "Võti või sertifikaat ei sobi: vaja on P‑384 või RSA võtit.",
        "The key or certificate does not suit: a P‑384 or RSA key is needed.",
        "Ключ или сертификат не подходит: нужен ключ P‑384 или RSA.",
    ),
    e.BadFileName: (
        "Paketis „{name}” on ohtlik failinimi; midagi ei võetud välja.",
        "“{name}” holds an unsafe file name; nothing was taken out.",
        "В пакете «{name}» опасное имя файла; ничего не извлечено.",
    ),
    e.DiskFull: (
        "Kettal ei ole ruumi; midagi ei jäänud maha.",
        "The disk is full; nothing was left behind.",
        "На диске нет места; ничего не записано.",
    ),
    e.StoreWriteFailed: (
        "Andmeid ei saanud salvestada.",
        "The data could not be kept.",
        "Сохранить данные не удалось.",
    ),
    e.WriteFailed: (
        "„{out}” jäi kirjutamata; midagi ei jäänud maha.",
        "“{out}” could not be written; nothing was left behind.",
        "Записать «{out}» не удалось; ничего не осталось на диске.",
    ),
    e.Invalid: (
        "Saaja nimi sertifikaadis ei sobi paketi sildiks.",
        "The recipient’s name in the certificate does not suit as a label.",
        "Имя получателя в сертификате не подходит для метки пакета.",
    ),
    e.SignatureWrong: (
        "Allkiri ei klapi; midagi ei võetud välja.",
        "The signature does not fit; nothing was taken out.",
        "Подпись не сходится; ничего не извлечено.",
    ),
    e.WeakPassphrase: (
        "Parool on äraarvatav; võta vähemalt 12 märki, mis ei ole nimed ega kuupäevad.",
        "The password could be guessed; take 12 characters or more, no names or dates.",
        "Пароль можно угадать; возьмите не меньше 12 знаков, без имён и дат.",
    ),
}

KINDS: Mapping[Kind, Triple] = {
    Kind.UNKNOWN: ("tundmatu", "unknown", "неизвестно"),
    Kind.PUBLIC_KEY: ("avalik võti", "public key", "открытый ключ"),
    Kind.RSA: ("RSA-võti", "RSA key", "ключ RSA"),
    Kind.KEY_SERVER: ("võtmeserver", "key server", "сервер ключей"),
    Kind.SYMMETRIC_KEY: ("salajane võti", "secret key", "секретный ключ"),
    Kind.PASSWORD: ("parool", "password", "пароль"),
    Kind.KEY_SHARES: ("võtmeosakud", "key shares", "доли ключа"),
}


def language_of(environment: Mapping[str, str]) -> str:
    """Return "et" or "ru" when the locale says so, "et" when it says nothing; else "en"."""
    named = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((value for value in named if value), "et")
    return next((each for each in LANGUAGES if locale.lower().startswith(each)), "en")


def said(pair: Triple, language: str, **facts: object) -> str:
    """Return a sentence with its facts, which cannot steer the terminal."""
    shown = {name: printable(str(fact)) for name, fact in facts.items()}
    return pair[LANGUAGES.index(language)].format(**shown)


def printable(text: str) -> str:
    """Return the text with every control, invisible or broken character made visible."""
    return "".join("\N{REPLACEMENT CHARACTER}" if _is_hidden(c) else c for c in text)


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
