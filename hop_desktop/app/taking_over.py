# SPDX-License-Identifier: EUPL-1.2
"""Taking a case over: its child, its state, its plan, its entries and its ownership number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hop_desktop.app.catching_up import catch_up
from hop_desktop.app.holdings import late_parts, parts_since_restore
from hop_desktop.app.own_words import put_in_our_mouth
from hop_desktop.app.same_child import child_of
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.cases import CaseCustody, CaseStatus, Move, Need, Stage, SupportCase
from hop_desktop.domain.consents import Consent
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.content import (
    ChildPart,
    ConsentPart,
    Entry,
    EntryKind,
    HandoverContent,
    SupplementContent,
)
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.handovers import IncomingState, Reception, receive_offer
from hop_desktop.domain.ids import CaseId, ChildId, HandoverId, PlanId, StoreId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.plans import ActionPlan
from hop_desktop.domain.records import CaseRecords
from hop_desktop.domain.sendings import is_same_house
from hop_desktop.domain.supplements import entry_item, is_missing
from hop_desktop.store.transaction import Transaction


def reception(
    tx: Transaction,
    *,
    case_id: CaseId,
    handover_id: HandoverId,
    ownership: int,
    sender: StoreId,
) -> Reception:
    """Decide by the ownership numbers what an offer means here.

    That it was withdrawn before counts only from ``sender``, the store that offers it.
    """
    known = known_number(tx, case_id)
    return receive_offer(
        ownership=ownership,
        handover_id=handover_id,
        known=known[0] if known else None,
        by=known[1] if known else None,
        tombstone=tx.tombstones.has(handover_id, sender=sender),
    )


def known_number(tx: Transaction, case_id: CaseId) -> tuple[int, HandoverId | None] | None:
    """Return this house's highest number for a case and the handover that gave it, if one did.

    The number rises by taking over, by a handover that was accepted and by one that was not:
    a number is never used twice.
    """
    try:
        case = tx.cases.get(case_id)
    except NotFound:
        return None
    taken = tx.ownership.known(case_id)
    if taken is not None and taken[0] >= case.ownership:
        return taken
    given = (h.id for h in tx.handovers.of_case(case_id) if h.ownership == case.ownership)
    return case.ownership, next(given, None)


def has_part(tx: Transaction, case_id: CaseId, house: Contact) -> bool:
    """Say whether a case went between a house and this one, or holds what that house wrote.

    Whoever was only told of a case knows its number as well.
    """
    store = house.card.store_id
    return (
        any(h.recipient == house.id and h.sealed_at for h in tx.handovers.of_case(case_id))
        or any(
            item.sender == house.id and item.state is IncomingState.ACCEPTED
            for item in tx.incoming.of_case(case_id)
        )
        or any(entry.author_store == store for entry in tx.received.of_case(case_id))
    )


def take_over(
    session: Session, tx: Transaction, content: HandoverContent, *, again: bool = False
) -> None:
    """Become responsible; an own handover of the case that still waits has been overtaken.

    ``again``: it had been so before a restore, and the plan is no newer than it was then.
    """
    child_id = keep_child(tx, content.child, sender=content.sender.store_id)
    _keep_own_words(session, tx, content)
    end_own_handover(session, tx, content.case_id)
    _keep_case(session, tx, content, child_id)
    keep_plan(tx, content, again=again)
    keep_consents(
        session,
        tx,
        content.case_id,
        child_id,
        content.consents,
        origin=content.sender.name,
    )
    take_entries(session, tx, content)
    tx.ownership.set(content.case_id, content.ownership, content.handover_id)


def take_entries(session: Session, tx: Transaction, content: HandoverContent) -> None:
    """Keep the entries and the records in their highest revision."""
    take_written(session, tx, content.case_id, content.entries, content.records)


def take_written(
    session: Session,
    tx: Transaction,
    case_id: CaseId,
    entries: tuple[Entry, ...],
    records: CaseRecords,
) -> None:
    """Keep entries and records of a case in their highest revision, each once.

    What this house never said itself is not kept under its name.
    """
    alleged = put_in_our_mouth(session, tx, case_id, entries)
    believed = [entry for entry in entries if entry not in alleged]
    tx.received.save_entries(case_id, believed)
    catch_up(tx, case_id, believed, at=session.now())
    tx.records.take(case_id, records)


def keep_late_consents(session: Session, tx: Transaction, content: SupplementContent) -> None:
    """Keep consents that came after their handover."""
    case = tx.cases.get(content.case_id)
    came = tx.received.newer(content.case_id, content.entries)
    alleged = put_in_our_mouth(session, tx, case.id, came)
    parts = tuple(e.consent for e in came if e.consent is not None and e not in alleged)
    keep_consents(session, tx, case.id, case.child_id, parts, origin=content.sender.name)


def keep_consents(
    session: Session,
    tx: Transaction,
    case_id: CaseId,
    child_id: ChildId,
    parts: tuple[ConsentPart, ...],
    *,
    origin: str,
) -> None:
    """Keep what the family agreed to, with the house that recorded it; the newest word holds.

    Of what was recorded here others say only that it was taken back: a consent lets data go out.
    What a restored store has forgotten of its own words it believes others.
    """
    known = {consent.id: consent for consent in tx.consents.of_child(child_id)}
    for part in parts:
        held = known.get(part.id)
        if held is not None and held.withdrawn_on and not part.withdrawn_on:
            continue  # what the family has taken back stays so, whoever has not heard of it
        if held is not None and not held.origin and tx.rows.is_of_this_life(held.revision):
            _take_back(tx, held, part)
            continue
        came = Consent(
            id=part.id,
            case_id=held.case_id if held else case_id,
            child_id=held.child_id if held else child_id,
            scope=part.scope,
            limits=part.limits,
            giver=part.giver,
            form=part.form,
            given_on=part.given_on,
            valid_until=part.valid_until,
            withdrawn_on=part.withdrawn_on,
            withdrawal_note=part.withdrawal_note,
            recorded_by=held.recorded_by if held else session.person.id,
            recorded_at=held.recorded_at if held else session.now(),
            origin=held.origin if held else origin,
            revision=held.revision if held else 0,
        )
        if came != held:
            tx.consents.save(came)


def _take_back(tx: Transaction, held: Consent, part: ConsentPart) -> None:
    """Note that the family told another house that it takes back what it agreed to here."""
    taken_back = replace(held, withdrawn_on=part.withdrawn_on, withdrawal_note=part.withdrawal_note)
    if part.withdrawn_on and taken_back != held:
        tx.consents.save(taken_back)


def keep_child(tx: Transaction, part: ChildPart, *, sender: StoreId | None = None) -> ChildId:
    """Return who the child is here: a child known by its code is not written down twice.

    At a desk it is, until a person has compared the two: a code that another house mistyped
    would bring a stranger's case into the child's file.
    """
    joined = tx.receivings.child_of(sender, part.id) if sender else None
    if joined is not None:
        return joined
    try:
        return tx.children.get(part.id).id
    except NotFound:
        desk = tx.institution.get().workplace is Workplace.DESK
        coded = part.personal_code and not desk
        known = tx.children.by_personal_code(part.personal_code) if coded else None
        return known.id if known else tx.children.save(child_of(part)).id


def end_own_handover(session: Session, tx: Transaction, case_id: CaseId) -> None:
    """End the handover of a case that stands open here: a later one has overtaken it."""
    open_here = tx.handovers.open_of_case(case_id)
    if open_here is not None:
        waiting = open_here.is_waiting
        ended = open_here.overtaken(at=session.now()) if waiting else open_here.drop()
        tx.handovers.save(ended)


def _keep_own_words(session: Session, tx: Transaction, content: HandoverContent) -> None:
    """Keep as entries what this house has written in parts that others' words now replace.

    It was written after the case had been sealed for the other house and has not arrived there.
    """
    case = tx.cases.find(content.case_id)
    if case is None:
        return
    replaced = _replaced_parts(tx, case, content)
    own = _own_words(session, tx, case, number=content.ownership)
    tx.received.save_entries(case.id, tuple(part for part in own if part.kind in replaced))


def _own_words(
    session: Session, tx: Transaction, case: SupportCase, *, number: int
) -> Iterator[Entry]:
    """Yield what this house has written in parts since the case went; by a number if not known."""
    gone = next((h for h in tx.handovers.of_case(case.id) if h.sealed_at), None)
    if gone is None:
        yield from parts_since_restore(session, tx, case, number=number)
        return
    held = tx.supplements.held(gone.id)
    for part in late_parts(session, tx, case, gone):
        if is_missing(entry_item(part), held):
            yield part


def _replaced_parts(
    tx: Transaction, case: SupportCase, content: HandoverContent
) -> frozenset[EntryKind]:
    plan, came = tx.plans.of_case(case.id), content.plan
    stands = (plan.goals, plan.evaluation, plan.recommendations) if plan else ()
    replaced = {
        EntryKind.NEED: need_after(case, content) != case.need,
        EntryKind.VOICES: voices_after(case, content) != (case.child_voice, case.parent_voice),
        EntryKind.PLAN: bool(came.goals)
        and stands != (came.goals, came.evaluation, came.recommendations),
    }
    return frozenset(kind for kind, is_replaced in replaced.items() if is_replaced)


def need_after(case: SupportCase, content: HandoverContent) -> Need:
    """Return the need as it stands then: what the sender kept back does not wipe out what is."""
    return content.need if content.need != Need() else case.need


def voices_after(case: SupportCase, content: HandoverContent) -> tuple[str, str]:
    """Return the child's and the parent's words as they stand then, by the same rule."""
    return content.child_voice or case.child_voice, content.parent_voice or case.parent_voice


def _keep_case(
    session: Session, tx: Transaction, content: HandoverContent, child_id: ChildId
) -> None:
    case = _known_or_new(session, tx, content, child_id)
    within = _is_within_house(tx, content)
    there = Stage.THREE if tx.institution.get().workplace is Workplace.DESK else Stage.TWO
    child_voice, parent_voice = voices_after(case, content)
    taken = replace(
        case,
        stage=Stage(content.stage) if within else there,
        stage_two_asked=within and content.stage_two_asked,
        status=CaseStatus.OPEN,
        custody=CaseCustody.OWN,
        ownership=content.ownership,
        responsible=session.person.id,
        stage_since=session.today(),
        need=need_after(case, content),
        child_voice=child_voice,
        parent_voice=parent_voice,
        participants=case.participants | {session.person.id},
        origin=content.sender.name,
        continues=content.continues,
        alarm=content.alarm,
    )
    reason = content.reason or content.concern
    tx.cases.save(
        taken.moved(
            Move.TAKEN_OVER,
            on=session.today(),
            at=session.now(),
            by=session.person.id,
            reason=reason,
        )
    )


def _is_within_house(tx: Transaction, content: HandoverContent) -> bool:
    sender = tx.contacts.by_store(content.sender.store_id)
    return sender is not None and is_same_house(tx.institution.get(), sender.card)


def _known_or_new(
    session: Session, tx: Transaction, content: HandoverContent, child_id: ChildId
) -> SupportCase:
    try:
        return tx.cases.get(content.case_id)
    except NotFound:
        return SupportCase(
            id=content.case_id,
            child_id=child_id,
            concern=content.concern,
            responsible=session.person.id,
            opened_on=content.opened_on,
            stage_since=session.today(),
        )


def keep_plan(tx: Transaction, content: HandoverContent, *, again: bool) -> None:
    """Keep the plan that came, to be approved anew.

    ``again``: a restored store has it as it was. Who works at an older one notices, but nobody is
    taken to have written it since.
    """
    if not content.plan.goals:
        return
    known = tx.plans.of_case(content.case_id)
    plan = known or ActionPlan(id=PlanId(new_id()), case_id=content.case_id)
    came = replace(
        plan,
        goals=content.plan.goals,
        evaluate_on=content.plan.evaluate_on,
        evaluation=content.plan.evaluation,
        recommendations=content.plan.recommendations,
        approved_by=None,
        approved_at=None,
    )
    if again and came != replace(plan, approved_by=None, approved_at=None):
        tx.plans.put(replace(came, revision=plan.revision + 1))
    elif not again:
        tx.plans.save(came)
