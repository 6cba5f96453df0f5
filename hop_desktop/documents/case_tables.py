# SPDX-License-Identifier: EUPL-1.2
"""An exported case as tables, in the order in which somebody types it into another program."""

from __future__ import annotations

from hop_desktop.documents.chronology import RATED
from hop_desktop.documents.export_words import ExportWord
from hop_desktop.documents.record_tables import (
    Row,
    consents_table,
    day_or_none,
    plan_table,
    points_table,
    records_table,
    table_of,
)
from hop_desktop.documents.words import Word, Words, municipality
from hop_desktop.documents.workbook import Table
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.content import Entry
from hop_desktop.domain.exports import CaseExport
from hop_desktop.domain.ids import StoreId

NEED = {
    "network": Word.NETWORK,
    "economy": Word.ECONOMY,
    "housing": Word.HOUSING,
    "health": Word.HEALTH,
    "social_status": Word.SOCIAL_STATUS,
    "obstacles": Word.NEED_OBSTACLES,
    "resources": Word.NEED_RESOURCES,
    "earlier_assessments": Word.EARLIER,
}


def tables(content: CaseExport) -> tuple[Table, ...]:
    """Return the sheets of a case; a sheet without rows is left out."""
    words = Words(content.language)
    every = (
        _case(content, words),
        _family(content, words),
        _entries(content, words),
        plan_table(content, words),
        points_table(content, words),
        records_table(content, words),
        consents_table(content, words),
        _tasks(content, words),
        _files(content, words),
    )
    return tuple(table for table in every if table.rows)


def _case(content: CaseExport, words: Words) -> Table:
    """Return everything that is said once, a line each."""
    child = content.child
    lines: list[tuple[Word | ExportWord, str]] = [
        (ExportWord.REFERENCE, content.reference),
        (Word.CASE_HOLDER, content.exporter.name),
        (Word.SPECIALIST, content.responsible),
        (ExportWord.CAME_FROM, content.origin),
        (Word.STAGE, words.term(Stage(content.stage))),
        (ExportWord.STATUS, words(ExportWord.CLOSED if content.closed else ExportWord.OPEN)),
        (Word.OPENED_ON, words.day(content.opened_on)),
        (Word.CONCERN, content.concern),
        (Word.CHILD, child.name),
        (Word.PERSONAL_CODE, child.personal_code),
        (Word.BIRTH_DATE, words.day(child.birth_date)),
        (Word.HOME_LANGUAGE, child.home_language),
        (Word.CHILD_PLACE, words.term(child.place)),
        (Word.REGISTERED, municipality(child.registered_municipality)),
        (Word.SIBLINGS, child.siblings),
        *((word, getattr(content.need, name)) for name, word in NEED.items()),
        (Word.CHILD_VOICE, content.child_voice),
        (Word.PARENT_VOICE, content.parent_voice),
        (Word.EVALUATE_ON, day_or_none(content.plan.evaluate_on, words)),
        (Word.EVALUATION, content.plan.evaluation),
        (Word.RECOMMENDATIONS, content.plan.recommendations),
        (Word.APPROVED, content.plan.approved_by),
        (Word.MADE_ON, words.day(content.made_on)),
        (ExportWord.UNENCRYPTED, words(ExportWord.KEEP_LIKE_A_FILE)),
    ]
    rows = ((words(word), text) for word, text in lines if text)
    return table_of(words, ExportWord.CASE, (ExportWord.FIELD, ExportWord.CONTENT), rows)


def _family(content: CaseExport, words: Words) -> Table:
    guardians = (
        (
            words(Word.GUARDIANS),
            each.name,
            each.relation,
            ", ".join(
                (
                    words.term(each.custody),
                    words(Word.LEGAL if each.legal_representative else Word.NOT_LEGAL),
                )
            ),
            each.phone,
            each.email,
            each.language,
        )
        for each in content.child.guardians
    )
    homes = (
        (
            words(Word.HOMES),
            each.with_whom,
            each.share,
            municipality(each.municipality),
            each.address,
            "",
            "",
        )
        for each in content.child.homes
    )
    heads = (
        ExportWord.KIND,
        ExportWord.NAME_OR_WITH_WHOM,
        ExportWord.RELATION_OR_SHARE,
        ExportWord.CUSTODY_OR_MUNICIPALITY,
        ExportWord.PHONE_OR_ADDRESS,
        ExportWord.EMAIL,
        Word.LANGUAGE,
    )
    return table_of(words, ExportWord.FAMILY, heads, (*guardians, *homes))


def _entries(content: CaseExport, words: Words) -> Table:
    houses = {house.store_id: house.name for house in content.houses}
    heads = (
        Word.DAY,
        ExportWord.KIND,
        ExportWord.ABOUT,
        ExportWord.WHO_WROTE,
        ExportWord.HOUSE,
        Word.SITUATION,
        ExportWord.CONTENT,
        Word.SAID,
        Word.RESULT,
        Word.JUDGEMENT,
        ExportWord.MORE,
    )
    rows = (_entry(entry, houses, words) for entry in content.entries)
    return table_of(words, Word.CHRONOLOGY, heads, rows)


def _entry(entry: Entry, houses: dict[StoreId, str], words: Words) -> Row:
    more = (
        (Word.BEFORE, entry.before),
        (Word.HOW_LONG, entry.how_long),
        (Word.DONE, entry.done),
        (Word.DONE_RESULT, entry.done_result),
        (Word.STRENGTHS, entry.strengths),
        (Word.TOLD, ", ".join(filter(None, (entry.told_whom, day_or_none(entry.told_on, words))))),
    )
    code = words.code(entry.kind, entry.code)
    rated = entry.kind in RATED
    helped = words(Word.HELPED, how=code) if rated and code else ""
    return (
        words.day(entry.on),
        words.term(entry.kind),
        "" if rated else code,
        ", ".join(filter(None, (entry.author, entry.job_title))),
        houses.get(entry.author_store, ""),
        entry.situation,
        entry.text,
        entry.child_words,
        "\n".join(filter(None, (entry.result, helped))),
        entry.judgement,
        "\n".join(f"{words(word)}: {text}" for word, text in more if text),
    )


def _tasks(content: CaseExport, words: Words) -> Table:
    rows = ((each.title, each.owner, day_or_none(each.due_on, words)) for each in content.tasks)
    return table_of(words, Word.TASKS, (Word.TASK, Word.OWNER, Word.DUE), rows)


def _files(content: CaseExport, words: Words) -> Table:
    rows = ((each.title, each.media, words.size(each.size), each.sha256) for each in content.files)
    heads = (Word.FILE_TITLE, ExportWord.KIND, Word.SIZE, ExportWord.SHA256)
    return table_of(words, Word.FILES, heads, rows)
