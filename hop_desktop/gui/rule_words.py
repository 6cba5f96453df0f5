# SPDX-License-Identifier: EUPL-1.2
"""Rules of the law as the interface shows them: with their source and how far they hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from hop_desktop.domain.deadlines import DeadlineRule, Limit, Standing
from hop_desktop.domain.notice_law import NoticeLaw
from hop_desktop.gui import words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class LawText:
    """What is shown of a text of the law; ``check`` says what is to be checked, if anything."""

    text: str
    chips: tuple[str, ...]
    source: str
    check: str = ""


def text(rule: DeadlineRule) -> str:
    """Return what the rule says, in the language of the window."""
    translated = {QLocale.Language.English: rule.text_en, QLocale.Language.Russian: rule.text_ru}
    return translated.get(QLocale().language(), rule.text)


def cited(rule: DeadlineRule) -> str:
    """Return the act with its paragraph and where the text was published."""
    return ", ".join(part for part in (f"{rule.act} {rule.paragraph}".strip(), rule.source) if part)


def due(rule: DeadlineRule, day: date) -> str:
    """Return which day of the law it is, and when: "10. päev 04.12.2026"."""
    return translate("Rules", "{days}. päev {day}").format(days=rule.days, day=words.day(day))


def source(rule: DeadlineRule, today: date) -> str:
    """Return where a duty comes from; a text out of its days is said to be one to check."""
    if rule.standing(today) is Standing.HOLDS:
        return translate("Rules", "Alus: {act}").format(act=cited(rule))
    return translate("Rules", "Kontrolli alust: {act}. {standing}").format(
        act=cited(rule), standing=standing(rule, today)
    )


def standing(rule: DeadlineRule, today: date) -> str:
    """Return how far the rule can be relied on that day."""
    if rule.standing(today) is Standing.HOLDS:
        return translate("Rules", "Kehtib")
    if rule.standing(today) is Standing.UNCONFIRMED:
        return translate("Rules", "Seaduse sõnastus on kinnitamata")
    if rule.valid_until is not None and today > rule.valid_until:
        return translate("Rules", "Kontrolli: see sõnastus kehtis kuni {day}").format(
            day=words.day(rule.valid_until)
        )
    return translate("Rules", "Kontrolli: see sõnastus hakkab kehtima {day}").format(
        day=words.day(rule.valid_from)
    )


def validity(rule: DeadlineRule) -> str:
    """Return from when until when the text holds."""
    first = words.day(rule.valid_from)
    if rule.valid_until is None:
        return translate("Rules", "alates {day}").format(day=first)
    return f"{first}–{words.day(rule.valid_until)}"


def checked(day: date | None) -> str:
    """Return when the house itself looked the text up; "" when it did not."""
    if day is None:
        return ""
    return translate("Rules", "maja kontrollis {day}").format(day=words.day(day))


def lists(law: NoticeLaw, today: date) -> LawText:
    """Return what is shown of the lists of a notice as they stand on a day."""
    last = words.day(law.until)
    said = f"{law.act} {law.lists.child.paragraph}, {law.lists.carer.paragraph}, {law.source}"
    days = f"{words.day(law.since)}–{last}"
    ended = translate("Rules", "Kontrolli: see sõnastus kehtis kuni {day}").format(day=last)
    return LawText(
        text=translate("Rules", "Milliseid andmeid võib lastekaitse teade sisaldada."),
        chips=() if today > law.until else (translate("Rules", "Kehtib"),),
        source=" · ".join(filter(None, (said, days, checked(law.checked_on)))),
        check=ended if today > law.until else "",
    )


def limit(rule: DeadlineRule) -> str:
    """Return what kind of time the rule gives."""
    if rule.limit is Limit.DAYS:
        return translate("Rules", "{days}. päev").format(days=rule.days)
    return {
        Limit.AT_ONCE: translate("Rules", "Kohe"),
        Limit.SCHOOL_YEAR: translate("Rules", "Kord õppeaastas"),
        Limit.TERM_ENDING: translate("Rules", "Kui tähtaeg on lõppemas"),
        Limit.TERM_ENDED: translate("Rules", "Kui tähtaeg on lõppenud"),
    }[rule.limit]
