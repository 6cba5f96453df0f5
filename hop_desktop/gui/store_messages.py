# SPDX-License-Identifier: EUPL-1.2
"""What refusals of the store, its keys and its backups say: what is safe, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain import errors as e

translate = QCoreApplication.translate


def sentences() -> dict[type[e.HopError], tuple[str, str]]:
    """Return title and advice for every refusal of the store, its keys and its backups."""
    return {**_store(), **_backups()}


def _store() -> dict[type[e.HopError], tuple[str, str]]:
    return {
        e.StoreMissing: (
            translate("Messages", "Selles kaustas ei ole andmehoidlat."),
            translate("Messages", "Alusta uut või vali kaust, kus andmed on."),
        ),
        e.StoreExists: (
            translate("Messages", "Selles kaustas on andmehoidla juba olemas."),
            translate("Messages", "Ava see paroolifraasiga või vali teine kaust."),
        ),
        e.StoreDamaged: (
            translate("Messages", "Andmehoidla fail on rikutud ja andmeid ei saa avada."),
            translate("Messages", "Ära kustuta midagi. Taasta andmed varukoopiast."),
        ),
        e.StoreTooNew: (
            translate("Messages", "Andmed on tehtud programmi uuema versiooniga."),
            translate("Messages", "Andmed on puutumata. Paigalda programmi uusim versioon."),
        ),
        e.StoreFolderUnsuitable: (
            translate("Messages", "Andmeid ei saa hoida võrgukettal ega pilvekaustas."),
            translate("Messages", "Vali kaust selle arvuti kettal."),
        ),
        e.DiskFull: (
            translate("Messages", "Kettal ei ole ruumi ja muudatus jäi salvestamata."),
            translate("Messages", "Varem salvestatu on alles. Vabasta ruumi ja proovi uuesti."),
        ),
        e.WriteFailed: (
            translate("Messages", "Faili ei saanud kirjutada."),
            translate(
                "Messages",
                "Andmed on alles ja muutmata. Kontrolli, kas mälupulk on küljes, ja proovi uuesti.",
            ),
        ),
        e.StoreWriteFailed: (
            translate("Messages", "Andmeid ei saanud arvutisse salvestada."),
            translate(
                "Messages",
                "Varem salvestatu on alles. Kontrolli ketast, ava programm uuesti ja korda.",
            ),
        ),
        e.StoreEnded: (
            translate("Messages", "Töö käib nüüd teises arvutis ja siin saab ainult lugeda."),
            translate("Messages", "Midagi ei muutunud. Tee see muudatus uues arvutis."),
        ),
        e.RightsForged: (
            translate("Messages", "Inimeste õigusi on andmetes muudetud programmist mööda."),
            translate(
                "Messages",
                "Ütle juhile. Tagasi saab taastelehega või varukoopiast.",
            ),
        ),
        e.RightsUnsigned: (
            translate("Messages", "Juht peab programmi pärast uuendust esimesena avama."),
            translate("Messages", "Palu juhil programm korra avada ja proovi siis uuesti."),
        ),
        e.CompartmentMissing: (
            translate("Messages", "Kaitstud kirjeid ei saa siin veel hoida."),
            translate("Messages", "Palu juhil programm korra avada ja proovi uuesti."),
        ),
        e.WrongPassphrase: (
            translate("Messages", "See paroolifraas ei sobi."),
            translate("Messages", "Kontrolli suurtähelukku ja klaviatuuri keelt."),
        ),
        e.WrongRecoveryKey: (
            translate("Messages", "See taastekood on teise andmehoidla oma."),
            translate("Messages", "Otsi taasteleht, millel on sinu asutuse nimi."),
        ),
        e.RecoveryKeyMistyped: (
            translate("Messages", "Taastekoodis on trükiviga."),
            translate("Messages", "Võrdle iga rühma taastelehega ja paranda."),
        ),
        e.SlotFileDamaged: (
            translate("Messages", "Võtmefail on puudu või rikutud ja andmeid ei saa avada."),
            translate("Messages", "Ära kustuta midagi. Taasta võtmefail varukoopiast."),
        ),
    }


def _backups() -> dict[type[e.HopError], tuple[str, str]]:
    return {
        e.NotABackup: (
            translate("Messages", "See fail ei ole varukoopia."),
            translate("Messages", "Vali fail, mille lõpp on .hopbackup."),
        ),
        e.BackupDamaged: (
            translate("Messages", "Varukoopia on rikutud või poolik ja jäi kasutamata."),
            translate("Messages", "Vali mõni teine varukoopia, näiteks eelmise päeva oma."),
        ),
        e.BackupTooNew: (
            translate("Messages", "Varukoopia on tehtud programmi uuema versiooniga."),
            translate("Messages", "Paigalda programmi uusim versioon ja proovi siis uuesti."),
        ),
        e.BackupPlaceMissing: (
            translate("Messages", "Varukoopia kausta või faili ei ole praegu näha."),
            translate(
                "Messages", "Andmed on alles. Pane mälupulk külge või vali seadetes teine kaust."
            ),
        ),
        e.BackupStopped: (
            translate("Messages", "Töö varukoopiaga katkes."),
            translate("Messages", "Andmed ja varasemad koopiad on alles. Alusta uuesti."),
        ),
        e.BackupNotFresh: (
            translate("Messages", "Pärast viimast varukoopiat on andmeid muudetud."),
            translate("Messages", "Tee uus varukoopia ja proovi siis kohe uuesti."),
        ),
        e.NotInBackup: (
            translate("Messages", "Sinu võti seda varukoopiat ei ava."),
            translate(
                "Messages", "Koopia on teise asutuse oma või ajast enne sind. Vali uuem koopia."
            ),
        ),
    }
