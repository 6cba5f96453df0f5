# SPDX-License-Identifier: EUPL-1.2
"""An entry that another house wrote, as a row of a chronology."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.cases import Helped, Move
from hop_desktop.domain.content import LATE, Entry, EntryKind
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.observations import Area, ChildRole
from hop_desktop.domain.referrals import ReferralOutcome
from hop_desktop.gui import dealing_words, words
from hop_desktop.gui.pages.case.entries import EntryRow

Code = TypeVar("Code", bound=Enum)
RECORDS = {
    EntryKind.CONVERSATION,
    EntryKind.ROUND_TABLE,
    EntryKind.CARER_TOLD,
    EntryKind.REFERRAL,
}
MEETINGS = {EntryKind.CONVERSATION, EntryKind.ROUND_TABLE}
translate = QCoreApplication.translate


def entry_row(entry: Entry) -> EntryRow:
    """Return the row of an entry: what happened, in whose words, and who signed it."""
    child = translate("ReceivedEntry", "Laps ütles: „{words}”").format(words=entry.child_words)
    judged = translate("ReceivedEntry", "Hinnang: {words}").format(words=entry.judgement)
    result = _result(entry)
    signed = (entry.author, entry.job_title, entry.situation)
    return EntryRow(
        entry.on,
        [
            ("", entry.text),
            ("", child if entry.child_words else ""),
            *(("muted", told) for told in _circumstances(entry)),
            ("muted", judged if entry.judgement else ""),
            ("muted", result if entry.result else ""),
        ],
        chips=_chips(entry),
        detail=" · ".join(part for part in signed if part),
    )


def _result(entry: Entry) -> str:
    """Return what came of it: of a meeting, what was agreed."""
    if entry.kind in MEETINGS:
        return translate("ReceivedEntry", "Kokkulepped: {agreed}").format(agreed=entry.result)
    return translate("ReceivedEntry", "Tulemus: {result}").format(result=entry.result)


def _circumstances(entry: Entry) -> list[str]:
    """Return what an observation tells besides, each in a sentence with its name."""
    told_on = words.day(entry.told_on)
    named = (
        (translate("ReceivedEntry", "Enne: {words}"), entry.before),
        (translate("ReceivedEntry", "Kui tihti või kui kaua: {words}"), entry.how_long),
        (translate("ReceivedEntry", "Mida kohe tehti: {words}"), entry.done),
        (translate("ReceivedEntry", "Mis sellest sai: {words}"), entry.done_result),
        (translate("ReceivedEntry", "Tugevused: {words}"), entry.strengths),
        (
            translate("ReceivedEntry", "Kellele räägiti: {words}"),
            ", ".join(part for part in (entry.told_whom, told_on) if part),
        ),
    )
    return [sentence.format(words=text) for sentence, text in named if text]


def _chips(entry: Entry) -> list[str]:
    if entry.kind is EntryKind.OBSERVATION:
        area = _known(Area, entry.code)
        kind = translate("ReceivedEntry", "Tähelepanek")
        role = _known(ChildRole, entry.role)
        stood = [words.child_role(role)] if role and role is not ChildRole.MAIN else []
        return [kind, *([words.area(area)] if area else []), *stood]
    if entry.kind is EntryKind.MOVE:
        move = _known(Move, entry.code)
        return [words.move(move)] if move else []
    if entry.kind in RECORDS:
        return _dealing_chips(entry)
    if entry.kind in LATE:
        return [_late(entry.kind), translate("ReceivedEntry", "pärast paketi sulgemist")]
    helped = _known(Helped, entry.code)
    kind = {
        EntryKind.MEASURE: translate("ReceivedEntry", "Abinõu"),
        EntryKind.PARENT_TALK: translate("ReceivedEntry", "Vestlus vanemaga"),
        EntryKind.INFORMATION: translate("ReceivedEntry", "Kogutud info"),
    }[entry.kind]
    told = helped is not None and helped is not Helped.UNKNOWN
    return [kind, *([words.helped(helped)] if told and helped else [])]


def _late(kind: EntryKind) -> str:
    return {
        EntryKind.NEED: translate("ReceivedEntry", "Abivajadus"),
        EntryKind.PLAN: translate("ReceivedEntry", "Tegevusplaan"),
        EntryKind.VOICES: translate("ReceivedEntry", "Lapse ja vanema sõnad"),
        EntryKind.TASK: translate("ReceivedEntry", "Ülesanne"),
        EntryKind.CONSENT: translate("ReceivedEntry", "Nõusolek"),
    }[kind]


def _dealing_chips(entry: Entry) -> list[str]:
    kind = dealing_words.entry_kind(entry.kind)
    told = _known(CarerInformed, entry.code)
    outcome = _known(ReferralOutcome, entry.code)
    if told is not None:
        return [kind, words.carer_informed(told)]
    return [kind, *([dealing_words.outcome(outcome)] if outcome else [])]


def _known(codes: type[Code], code: str) -> Code | None:
    """Return the meaning of a code; a newer program may send one that is not known here."""
    return next((value for value in codes if value.value == code), None)
