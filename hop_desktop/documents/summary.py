# SPDX-License-Identifier: EUPL-1.2
"""The handover summary: what ``case.json`` holds, set for people in the recipient's language.

Parts 2–7 are those of the statutory case plan (§ 1 of the minister's regulation nr 10 of
09.02.2016) in its order, so that the case manager can copy item by item.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Spacer, Table, TableStyle

from hop_desktop.documents import chronology, paper, plan, records
from hop_desktop.documents.dealing_words import DealingWord
from hop_desktop.documents.flowables import (
    BODY,
    LABEL,
    NOTE,
    SUBTITLE,
    TITLE,
    aside,
    block,
    captioned,
    field,
    headed,
    part,
    section,
    stayed,
    table,
    text,
)
from hop_desktop.documents.household import household
from hop_desktop.documents.marking import mark_on
from hop_desktop.documents.words import Word, Words, municipality
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.children import Guardian
from hop_desktop.domain.content import ConsentPart, HandoverContent
from hop_desktop.domain.handovers import Part

CARD_VALUE = ParagraphStyle("card-value", BODY, spaceAfter=0)
HASH_END = 8
SHORT_NUMBER = 8


def summary_pdf(content: HandoverContent, *, fonts: Path) -> bytes:
    """Return the handover summary as PDF bytes, in ``content.language``.

    The same content gives the same bytes, so what was previewed is what is sealed. ``fonts`` is
    the folder with the four Inter files; ``OSError`` when they are not there.
    """
    words = Words(content.language)
    return paper.typeset(_story(content, words), furniture=_furniture(content, words), fonts=fonts)


def _furniture(content: HandoverContent, words: Words) -> paper.Furniture:
    mark = mark_on(content.made_on, words)  # the recipient is a public body, whoever sends
    number = words(Word.HANDOVER_NUMBER, number=str(content.handover_id)[:SHORT_NUMBER])
    return paper.Furniture(
        title=words(Word.TITLE),
        author=content.sender.name,
        language=words.spoken,
        made_on=content.made_on,
        mark=mark.lines,
        corner=(content.sender.name, mark.corner),
        foot=f"{words(Word.TITLE)} · {number}",
        page=words(Word.PAGE),
    )


def _story(content: HandoverContent, words: Words) -> list[Any]:
    """Return all parts in order, numbered; a part with nothing to say is left out."""
    story = _front(content, words)
    number = 0
    for title, law, pieces in (
        (Word.HANDOVER, None, _handover(content, words)),
        (Word.GENERAL, Word.GENERAL_LAW, _general(content, words)),
        (Word.GUARDIANS, Word.GUARDIANS_LAW, _guardians(content, words)),
        (Word.NEED, Word.NEED_LAW, _need(content, words)),
        (Word.PLAN, Word.PLAN_LAW, _plan(content, words)),
        (Word.CARER, Word.CARER_LAW, _carer(content, words)),
        (Word.CHILD_VOICE, Word.CHILD_VOICE_LAW, _child_voice(content, words)),
        (Word.ASSESSMENTS, None, _assessments(content, words)),
        (Word.CHRONOLOGY, None, _chronology(content, words)),
        (DealingWord.CONSENTS, None, _consents(content, words)),
        (Word.TASKS, None, _tasks(content, words)),
        (Word.FILES, None, _files(content, words)),
        (Word.WITHHELD, None, _withheld(content, words)),
        (Word.CUSTODY, None, _custody(content, words)),
    ):
        if pieces:
            number += 1
            story += headed(section(number, words(title), words(law) if law else ""), pieces)
    return story


def _front(content: HandoverContent, words: Words) -> list[Any]:
    child = content.child
    born = words(Word.BORN, day=words.day(child.birth_date))
    answer = content.expected_answer_on
    pairs = (
        (Word.GIVER, content.sender.name),
        (Word.TAKER, content.recipient),
        (Word.MADE_ON, words.day(content.made_on)),
        (Word.ANSWER_BY, words.day(answer) if answer else words(Word.NOT_RECORDED)),
        (Word.CONTACT, _contact(content) or words(Word.NOT_RECORDED)),
        (Word.RESPONSIBLE, words(Word.RESPONSIBLE_UNTIL)),
    )
    told = ((Word.ALSO_TOLD, ", ".join(content.informed)),) if content.informed else ()
    pairs = (*pairs[:2], *told, *pairs[2:])
    return [
        text(words(Word.TITLE), TITLE),
        text(f"{child.name}, {born}", SUBTITLE),
        _card([(words(label), value) for label, value in pairs]),
        Spacer(1, 10),
        text(words(Word.FORM_NOTE), NOTE),
    ]


def _card(pairs: list[tuple[str, str]]) -> Table:
    """Return labelled values, two beside each other, on tinted ground."""
    cells = [
        Paragraph(None, CARD_VALUE, frags=captioned(label, value, CARD_VALUE))
        for label, value in pairs
    ]
    look = TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), paper.REGULAR),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BACKGROUND", (0, 0), (-1, -1), paper.TINT),
            ("LEFTPADDING", (0, 0), (-1, -1), 14),
            ("RIGHTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, 0), 12),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 12),
        ]
    )
    rows = [cells[place : place + 2] for place in range(0, len(cells), 2)]
    return Table(rows, colWidths=[paper.WIDTH / 2] * 2, splitInRow=1, style=look)


def _contact(content: HandoverContent) -> str:
    sender = content.sender
    person = _joined(sender.person, sender.job_title)
    return _lines(person, _joined(sender.person_phone, sender.person_email))


def _joined(*values: str) -> str:
    return ", ".join(value for value in values if value)


def _lines(*values: str) -> str:
    return "\n".join(value for value in values if value)


def _stayed(content: HandoverContent, words: Words, *parts: Part) -> list[Any]:
    """Return a strip for each of the parts that was withheld; empty when all were sent."""
    strips = []
    for item in content.withheld:
        if item.part in parts:
            name = f"{words.term(item.part)}. " if len(parts) > 1 else ""
            strips += stayed(name + words(Word.STAYED, reason=item.reason))
    return strips


def _handover(content: HandoverContent, words: Words) -> list[Any]:
    basis = _lines(words.term(content.basis), content.basis_note)
    return [
        *block(words(Word.REASON), content.reason, missing=words(Word.NOT_RECORDED)),
        *block(words(Word.CONCERN), content.concern),
        Spacer(1, 6),
        *field(words(Word.STAGE), words.term(Stage(content.stage))),
        *field(words(Word.OPENED_ON), words.day(content.opened_on)),
        *field(words(Word.BASIS), basis),
    ]


def _general(content: HandoverContent, words: Words) -> list[Any]:
    sender = content.sender
    code = sender.registry_code
    holder = _lines(
        _joined(sender.name, words(Word.REGISTRY_CODE, code=code) if code else ""),
        _joined(sender.address, municipality(sender.municipality)),
        _joined(sender.phone, sender.email),
    )
    missing = words(Word.NOT_RECORDED)
    number = words(Word.PLAN_NUMBER_FROM, case=str(content.case_id))
    return [
        *field(words(Word.PLAN_NUMBER), number),
        *field(words(Word.CASE_HOLDER), holder),
        *field(words(Word.SPECIALIST), _contact(content), missing=missing),
        *part(words(Word.CHILD)),
        *_child(content, words),
        *headed(part(words(Word.HOMES)), _homes(content, words)),
    ]


def _child(content: HandoverContent, words: Words) -> list[Any]:
    child = content.child
    missing = words(Word.NOT_RECORDED)
    place = _joined(content.sender.name, words.term(child.place), child.group)
    return [
        *field(words(Word.NAME), child.name),
        *field(words(Word.PERSONAL_CODE), child.personal_code, missing=missing),
        *field(words(Word.BIRTH_DATE), words.day(child.birth_date)),
        *field(words(Word.HOME_LANGUAGE), child.home_language),
        *field(words(Word.CHILD_PLACE), place),
        *field(
            words(Word.REGISTERED), municipality(child.registered_municipality), missing=missing
        ),
        *field(words(Word.SIBLINGS), child.siblings),
    ]


def _homes(content: HandoverContent, words: Words) -> list[Any]:
    if strips := _stayed(content, words, Part.FAMILY):
        return strips
    if not content.child.homes:
        return field(words(Word.ADDRESS), "", missing=words(Word.NOT_RECORDED))
    head = [words(word) for word in (Word.MUNICIPALITY, Word.ADDRESS, Word.WITH_WHOM, Word.SHARE)]
    rows = [
        (municipality(home.municipality), home.address, home.with_whom, home.share)
        for home in content.child.homes
    ]
    listed = table(head, rows, shares=(22, 30, 22, 26))
    return [*listed, *household(content.child, words)]


def _guardians(content: HandoverContent, words: Words) -> list[Any]:
    if strips := _stayed(content, words, Part.FAMILY):
        return strips
    missing = words(Word.NOT_RECORDED)
    if not content.child.guardians:
        return field(words(Word.NAME), "", missing=missing)
    columns = (Word.NAME, Word.RELATION, Word.REPRESENTS, Word.PHONE_EMAIL, Word.LANGUAGE)
    head = [words(word) for word in columns]
    rows = [_guardian(guardian, words) for guardian in content.child.guardians]
    # The list of data asks for the code, and the program does not collect it.
    code = field(words(Word.REPRESENTATIVE_CODE), "", missing=missing)
    return [*table(head, rows, shares=(22, 14, 24, 26, 14)), *code]


def _guardian(guardian: Guardian, words: Words) -> tuple[str, ...]:
    legal = words(Word.LEGAL if guardian.legal_representative else Word.NOT_LEGAL)
    custody = words.term(guardian.custody)
    reach = _lines(guardian.phone, guardian.email)
    return guardian.name, guardian.relation, _lines(legal, custody), reach, guardian.language


def _need(content: HandoverContent, words: Words) -> list[Any]:
    if strips := _stayed(content, words, Part.NEED):
        return strips
    need = content.need
    items = (
        (Word.NETWORK, need.network),
        (Word.ECONOMY, need.economy),
        (Word.HOUSING, need.housing),
        (Word.HEALTH, need.health),
        (Word.SOCIAL_STATUS, need.social_status),
        (Word.NEED_OBSTACLES, need.obstacles),
        (Word.NEED_RESOURCES, need.resources),
        (Word.EARLIER, need.earlier_assessments),
    )
    pieces = []
    for number, (label, value) in enumerate(items, start=1):
        pieces += block(f"{number}) {words(label)}", value, missing=words(Word.NOT_RECORDED))
    return pieces


def _plan(content: HandoverContent, words: Words) -> list[Any]:
    return _stayed(content, words, Part.PLAN) or plan.pieces(content.plan, content.records, words)


def _assessments(content: HandoverContent, words: Words) -> list[Any]:
    strips = _stayed(content, words, Part.ASSESSMENTS)
    return strips or records.assessed(content.records, words)


def _carer(content: HandoverContent, words: Words) -> list[Any]:
    missing = words(Word.NOT_RECORDED)
    pieces = [
        *field(words(Word.INFORMED), words.term(content.carer_informed)),
        *field(words(Word.EXPLANATION), content.carer_note, missing=missing),
    ]
    if strips := _stayed(content, words, Part.VOICES):
        return [*pieces, Spacer(1, 4), text(words(Word.PARENT_VOICE), LABEL), *strips]
    if content.parent_voice:
        pieces += [Spacer(1, 4), *aside(words(Word.PARENT_VOICE), content.parent_voice)]
    return pieces


def _child_voice(content: HandoverContent, words: Words) -> list[Any]:
    if strips := _stayed(content, words, Part.VOICES):
        return strips
    if not content.child_voice:
        return field(words(Word.CHILD_VOICE), "", missing=words(Word.NOT_RECORDED))
    return aside(words(Word.SAID), content.child_voice)


def _chronology(content: HandoverContent, words: Words) -> list[Any]:
    strips = _stayed(content, words, Part.OBSERVATIONS, Part.MEASURES, Part.MEETINGS)
    entries = chronology.pieces(content.entries, words)
    return [*strips, *entries] or [text(words(Word.NO_ENTRIES))]


def _consents(content: HandoverContent, words: Words) -> list[Any]:
    strips = _stayed(content, words, Part.CONSENTS)
    if not content.consents:
        return strips
    columns = (DealingWord.SCOPE, DealingWord.GIVER, DealingWord.FORM, DealingWord.HOLDS)
    rows = [
        (
            _lines(words.term(each.scope), each.limits),
            each.giver,
            _joined(words.day(each.given_on), words.term(each.form)),
            _lines(_holds(each, words), each.withdrawal_note),
        )
        for each in content.consents
    ]
    return [*strips, *table([words(word) for word in columns], rows, shares=(34, 22, 22, 22))]


def _holds(consent: ConsentPart, words: Words) -> str:
    if consent.withdrawn_on is not None:
        return words(DealingWord.WITHDRAWN, day=words.day(consent.withdrawn_on))
    if consent.valid_until is not None:
        return words(DealingWord.UNTIL, day=words.day(consent.valid_until))
    return words(DealingWord.NO_END)


def _tasks(content: HandoverContent, words: Words) -> list[Any]:
    strips = _stayed(content, words, Part.TASKS)
    if not content.tasks:
        return strips
    head = [words(word) for word in (Word.TASK, Word.OWNER, Word.DUE)]
    rows = [
        (task.title, task.owner, words.day(task.due_on) if task.due_on else "")
        for task in content.tasks
    ]
    return [*strips, *table(head, rows, shares=(56, 28, 16))]


def _files(content: HandoverContent, words: Words) -> list[Any]:
    strips = _stayed(content, words, Part.ATTACHMENTS)
    if not content.files:
        return strips
    head = [words(word) for word in (Word.FILE, Word.FILE_TITLE, Word.SIZE, Word.HASH)]
    rows = [
        (file.file, file.title, words.size(file.size), shortened(file.sha256))
        for file in content.files
    ]
    return [*strips, *table(head, rows, shares=(26, 34, 12, 28))]


def shortened(sha256: str) -> str:
    """Return the first and last eight digits of a hash, enough to compare by eye."""
    return f"{sha256[:HASH_END]} … {sha256[-HASH_END:]}" if sha256 else ""


def _withheld(content: HandoverContent, words: Words) -> list[Any]:
    if not content.withheld:
        return [text(words(Word.NOTHING_WITHHELD))]
    rows = [(words.term(item.part), item.reason) for item in content.withheld]
    return table([words(Word.PART), words(Word.WHY)], rows, shares=(34, 66))


def _custody(content: HandoverContent, words: Words) -> list[Any]:
    head = [words(word) for word in (Word.NUMBER, Word.FROM, Word.TO, Word.RECEIPT)]
    rows = [
        (str(step.ownership), step.giver, step.taker, shortened(step.receipt_sha256))
        for step in content.custody
        if step.ownership != content.ownership
    ]
    now = (str(content.ownership), content.sender.name, content.recipient, words(Word.AWAITED))
    return table(head, [*rows, now], shares=(8, 32, 32, 28))
