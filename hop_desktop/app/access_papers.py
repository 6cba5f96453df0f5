# SPDX-License-Identifier: EUPL-1.2
"""Documents and files of a child as a copy would name them, and to which houses data went."""

import json
from collections.abc import Iterator

from hop_desktop.app.cases import relation_to
from hop_desktop.app.session import Session
from hop_desktop.app.sources.gathering import Sources
from hop_desktop.app.sources.wording import ET, day, day_read, joined, labelled, lines
from hop_desktop.documents.words import Word
from hop_desktop.domain.access import Action
from hop_desktop.domain.access_copies import (
    CopyPart,
    Passage,
)
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.forms import Answers, Question, QuestionKind
from hop_desktop.domain.masking import Mask
from hop_desktop.domain.observations import Observation
from hop_desktop.store.transaction import Transaction


def documents(session: Session, tx: Transaction, sources: Sources, mask: Mask) -> Iterator[Passage]:
    """Yield the answers in documents that were filled from forms."""
    from hop_desktop.app.form_templates import form_of
    from hop_desktop.domain.forms import flat

    for document in reversed(tx.form_documents.of_child(sources.child.id)):
        form = form_of(session, tx, document.form)
        answers = flat(form, json.loads(document.answers))
        written_on = document.written_at.date()
        author = sources.signed.get(document.author_id, "")
        yield Passage(
            key=f"document/{document.id}",
            part=CopyPart.DOCUMENTS,
            on=written_on,
            heading=joined(day(written_on), document.title, author, by=" · "),
            text=mask.text(lines(_answered(question, answers) for question in form.questions)),
        )


def _answered(question: Question, answers: Answers) -> str:
    """Return a question with its answer; an answer of several lines begins on its own."""
    said = question.words(answers.get(question.path))
    if question.kind is QuestionKind.DAY:
        said = day_read(said)
    return f"{question.title}:\n{said}" if "\n" in said else labelled(question.title, said)


def files(
    tx: Transaction, about: list[Observation], sources: Sources, mask: Mask
) -> Iterator[Passage]:
    """Yield the titles of the files that are kept: the files themselves are given apart."""
    owners = [
        *((AttachedTo.CASE, work.case.id) for work in sources.works),
        *((AttachedTo.OBSERVATION, item.id) for item in about),
    ]
    held = [file for kind, owner in owners for file in tx.attachments.of(kind, owner)]
    for file in held:
        added_on = file.added_at.date()
        yield Passage(
            key=f"file/{file.id}",
            part=CopyPart.DOCUMENTS,
            on=added_on,
            heading=joined(day(added_on), sources.signed.get(file.added_by, ""), by=" · "),
            text=mask.text(joined(file.title, file.media.value.upper(), ET.size(file.size))),
        )


def recipients(
    session: Session, tx: Transaction, sources: Sources, mask: Mask
) -> Iterator[Passage]:
    """Yield to which houses data went, art 15 (1) c; not what others were asked about."""
    for work in sources.works:
        session.check(Action.READ_CHILD, relation_to(session, tx, work.case))
        for each in tx.handovers.of_case(work.case.id):
            if each.sealed_at is None:
                continue
            name = tx.contacts.get(each.recipient).card.name
            yield Passage(
                key=f"handover/{each.id}",
                part=CopyPart.RECIPIENTS,
                on=each.sealed_at.date(),
                heading=joined(day(each.sealed_at.date()), name, by=" · "),
                text=lines(
                    (
                        labelled(ET(Word.REASON), mask.text(each.reason)),
                        labelled(ET(Word.BASIS), ET.term(each.basis)),
                        joined(*(ET.term(part) for part in sorted(each.parts, key=_order))),
                    )
                ),
            )


def _order(part: object) -> str:
    return str(part)
