# SPDX-License-Identifier: EUPL-1.2
"""Everything written on a child, entry by entry, as its copy would print it.

Masked before it is composed: no other child, nobody who gave a tip, no protected entry. What a
paper may not even tell the existence of leaves no gap that could be counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from hop_desktop.app.access_entries import entries
from hop_desktop.app.access_papers import documents, files, recipients
from hop_desktop.app.session import Session
from hop_desktop.app.sources.family import general_data, guardians, homes
from hop_desktop.app.sources.gathering import Sources, gather, mask_for, mask_of_tip
from hop_desktop.app.sources.wording import ET, day, joined, labelled, lines
from hop_desktop.documents.words import Word
from hop_desktop.domain.access import Action
from hop_desktop.domain.access_copies import (
    BLACK,
    CopyPart,
    Ground,
    Passage,
    without_contacts,
)
from hop_desktop.domain.cases import Need, SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.masking import Mask
from hop_desktop.domain.observations import ChildRole, Observation
from hop_desktop.store.transaction import Transaction

NEED_LABELS = {
    "network": Word.NETWORK,
    "economy": Word.ECONOMY,
    "housing": Word.HOUSING,
    "health": Word.HEALTH,
    "social_status": Word.SOCIAL_STATUS,
    "obstacles": Word.NEED_OBSTACLES,
    "resources": Word.NEED_RESOURCES,
    "earlier_assessments": Word.EARLIER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """All passages of a child's copy; ``witnessed`` counts the entries that are about others."""

    child: Child
    passages: tuple[Passage, ...]
    witnessed: tuple[date, ...]


def compose(session: Session, tx: Transaction, child_id: ChildId) -> Composed:
    """Return everything on a child as its copy would print it; for who gives data out."""
    session.check(Action.SEAL)
    sources = gather(session, tx, child_id)
    scope = session.scope(Action.READ_OBSERVATION) if session.may(Action.READ_OBSERVATION) else None
    observed = tx.observations.of_child(child_id, scope)[::-1] if scope else ()
    mask = replace(
        mask_for(tx, tx.children.get(child_id), observed), gone=BLACK[Ground.OTHER_PERSON]
    )
    # Whoever is heard apart was heard about somebody else: what they said stands with that child.
    seen = [item for item in observed if not item.danger]
    about = [item for item in seen if item.role_of(child_id) is not ChildRole.WITNESS]
    known = _known_contacts(tx, sources)
    passages = (
        *_general(sources),
        *_observations(tx, about, mask, sources),
        *_cases(sources),
        *entries(sources),
        *documents(session, tx, sources, mask),
        *files(tx, about, sources, mask),
        *recipients(session, tx, sources, mask),
    )
    return Composed(
        child=tx.children.get(child_id),
        passages=tuple(
            each
            if each.part is CopyPart.GENERAL
            else replace(each, text=without_contacts(each.text, known))
            for each in passages
            if each.text
        ),
        witnessed=tuple(
            item.observed_on for item in seen if item.role_of(child_id) is ChildRole.WITNESS
        ),
    )


def _known_contacts(tx: Transaction, sources: Sources) -> tuple[str, ...]:
    """Return the contacts that belong to the family or to the house's work."""
    family = [(each.phone, each.email) for each in sources.child.guardians]
    staff = [(member.phone, member.email) for member in tx.staff.all()]
    house = (sources.house.phone, sources.house.email)
    return tuple(part for pair in (*family, *staff, house) for part in pair if part)


def _general(sources: Sources) -> Iterator[Passage]:
    for key, heading, text in (
        ("child", ET(Word.CHILD), general_data(sources)),
        ("guardians", "Last kasvatavad isikud", guardians(sources)),
        ("homes", ET(Word.HOMES), homes(sources)),
        ("siblings", ET(Word.SIBLINGS), sources.child.siblings),
    ):
        yield Passage(key=f"general/{key}", part=CopyPart.GENERAL, heading=heading, text=text)


def _observations(
    tx: Transaction, about: list[Observation], mask: Mask, sources: Sources
) -> Iterator[Passage]:
    for item in about:
        said = mask_of_tip(tx, item.id, mask).whole(item)
        author = sources.signed.get(item.author_id, "")
        yield Passage(
            key=f"observation/{item.id}",
            part=CopyPart.OBSERVATIONS,
            on=item.observed_on,
            heading=joined(day(item.observed_on), ET.term(item.area), author, by=" · "),
            text=_observation(said),
        )


def _observation(said: Observation) -> str:
    earlier = [
        lines((each.facts, each.child_words, each.judgement))
        for each in said.earlier
        if each.facts != said.facts or each.judgement != said.judgement
    ]
    told = joined(said.told_whom, day(said.told_on))
    return lines(
        (
            labelled(ET(Word.SITUATION), said.situation),
            said.facts,
            labelled(ET(Word.SAID), said.child_words),
            labelled(ET(Word.BEFORE), said.before),
            labelled(ET(Word.HOW_LONG), said.how_long),
            labelled(ET(Word.DONE), said.done),
            labelled(ET(Word.DONE_RESULT), said.done_result),
            labelled(ET(Word.WHAT_HELPED), said.what_helped),
            labelled(ET(Word.STRENGTHS), said.strengths),
            labelled(ET(Word.TOLD), told),
            labelled(ET(Word.JUDGEMENT), said.judgement),
            *(labelled("Varasem sõnastus", text) for text in earlier),
        )
    )


def _cases(sources: Sources) -> Iterator[Passage]:
    for work in sources.works:
        case = work.case
        yield Passage(
            key=f"case/{case.id}",
            part=CopyPart.CASES,
            heading=f"{ET(Word.OPENED_ON)} {day(case.opened_on)}",
            text=_case(case, sources),
        )


def _case(case: SupportCase, sources: Sources) -> str:
    moves = [
        joined(
            f"{day(step.on)} {ET.term(step.move)}",
            sources.signed.get(step.by, ""),
            step.reason,
            *step.criteria,
            by=" · ",
        )
        for step in case.transitions
    ]
    return lines(
        (
            labelled(ET(Word.CONCERN), case.concern),
            ET.term(case.stage),
            labelled(ET(Word.CHILD_VOICE), case.child_voice),
            labelled(ET(Word.PARENT_VOICE), case.parent_voice),
            *_need(case.need),
            *moves,
        )
    )


def _need(need: Need) -> Iterator[str]:
    for name, label in NEED_LABELS.items():
        yield labelled(ET(label), getattr(need, name))
