# SPDX-License-Identifier: EUPL-1.2
"""The parts of a case that come back to a restored store with the packages it had forgotten.

Need, voices and plan stand in a case once, and contacts answer in any order. What a handover said
counts unless a later one, known here again, said it too, or a person has written since.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hop_desktop.app.session import Session
from hop_desktop.app.taking_over import keep_consents, keep_plan, need_after, voices_after
from hop_desktop.domain.cases import Need
from hop_desktop.domain.content import HandoverContent
from hop_desktop.domain.handovers import Handover, IncomingState, Part
from hop_desktop.store.transaction import Transaction


def take_parts_again(
    session: Session, tx: Transaction, content: HandoverContent, *, life: int
) -> None:
    """Take what a handover says of need, voices, plan and consents: this house had said it too.

    It had sealed it so, or taken it over so, in an earlier ``life`` of its store. The revisions
    stay of that life: what a person has written since is told from what only came back. They rise
    by one: where the case has been sealed since in older words, these follow it.
    """
    later = frozenset(_said_later(tx, content, life))
    _words(tx, content, later, life)
    plan = tx.plans.of_case(content.case_id)
    written_since = plan is not None and tx.rows.is_of_later_life(plan.revision, life)
    if Part.PLAN not in later and not written_since:
        keep_plan(tx, content, again=True)
    if Part.CONSENTS not in later:
        _consents(session, tx, content)


def _is_sealed_since(tx: Transaction, handover: Handover, life: int) -> bool:
    """Say whether a handover was sealed in a later life of the store than this one."""
    package = handover.package_id and tx.packages.find(handover.package_id, "out")
    return bool(package and package.incarnation > life)


def _words(tx: Transaction, content: HandoverContent, later: frozenset[Part], life: int) -> None:
    case = stands = tx.cases.get(content.case_id)
    need, (child, parent) = need_after(case, content), voices_after(case, content)
    if Part.NEED not in later and not tx.rows.is_of_later_life(case.need_revision, life):
        number = case.need_revision + (need != case.need)
        case = replace(case, need=need, need_revision=number)
    if Part.VOICES not in later and not tx.rows.is_of_later_life(case.voices_revision, life):
        number = case.voices_revision + ((child, parent) != (case.child_voice, case.parent_voice))
        case = replace(case, child_voice=child, parent_voice=parent, voices_revision=number)
    if case != stands:
        tx.cases.save(case)


def _said_later(tx: Transaction, content: HandoverContent, life: int) -> Iterator[Part]:
    """Yield the parts in later handovers of the case, those sent from here and those accepted.

    What was sealed since the restore says nothing newer: it was sealed without knowing of this.
    """
    for handover in tx.handovers.of_case(content.case_id):
        later = handover.sealed_at and handover.ownership > content.ownership
        if later and not _is_sealed_since(tx, handover, life):
            yield from handover.parts
    for item in tx.incoming.of_case(content.case_id):
        if item.state is IncomingState.ACCEPTED and item.ownership > content.ownership:
            yield from _said_in(tx.received.content(item.handover_id))


def _said_in(content: HandoverContent) -> Iterator[Part]:
    if content.need != Need():
        yield Part.NEED
    if content.child_voice or content.parent_voice:
        yield Part.VOICES
    if content.plan.goals:
        yield Part.PLAN
    if content.consents:
        yield Part.CONSENTS


def _consents(session: Session, tx: Transaction, content: HandoverContent) -> None:
    sender = content.sender
    keep_consents(
        session,
        tx,
        content.case_id,
        tx.cases.get(content.case_id).child_id,
        content.consents,
        origin="" if sender.store_id == session.store.id else sender.name,
    )
