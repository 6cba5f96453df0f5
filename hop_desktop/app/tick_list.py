# SPDX-License-Identifier: EUPL-1.2
"""The tick-list of a handover: what can go along, how much of it there is, what always stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hop_desktop.app.case_entries import entries_to_send
from hop_desktop.app.cases import levels_of_child
from hop_desktop.app.files_to_send import attachments_to_send
from hop_desktop.app.handover_content import PART_OF
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, reach
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.handovers import Part
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRow:
    """A line of the tick-list: what it is, how many entries it has, and their period."""

    part: Part
    count: int
    first: date | None = None
    last: date | None = None


def part_rows(session: Session, tx: Transaction, case: SupportCase) -> tuple[PartRow, ...]:
    """Return the tick-list of a case."""
    child = tx.children.get(case.child_id)
    plan = tx.plans.of_case(case.id)
    need = [getattr(case.need, name) for name in case.need.__slots__]
    open_tasks = [task for task in tx.tasks.of_case(case.id) if task.done_on is None]
    records = tx.records.of_case(case.id)
    assessed = [item.on for item in (*records.assessments, *levels_of_child(tx, case.child_id))]
    voices = bool(case.child_voice) + bool(case.parent_voice)
    consents = tx.consents.of_child(case.child_id)
    days: dict[Part, list[date]] = {part: [] for part in Part}
    days[Part.CONSENTS] += [each.given_on for each in consents]
    for entry in entries_to_send(session, tx, case):
        if entry.kind in PART_OF and entry.consent is None:  # consents are counted already
            days[PART_OF[entry.kind]].append(entry.on)
    return (
        PartRow(part=Part.CHILD, count=1),
        PartRow(part=Part.FAMILY, count=len(child.homes) + len(child.guardians)),
        PartRow(part=Part.NEED, count=sum(map(bool, need)) + len(days[Part.NEED])),
        _dated(Part.OBSERVATIONS, days[Part.OBSERVATIONS]),
        _dated(Part.MEASURES, days[Part.MEASURES]),
        _dated(Part.MEETINGS, days[Part.MEETINGS]),
        PartRow(part=Part.PLAN, count=(len(plan.goals) if plan else 0) + len(days[Part.PLAN])),
        _dated(Part.ASSESSMENTS, assessed),
        PartRow(part=Part.VOICES, count=voices + len(days[Part.VOICES])),
        _dated(Part.CONSENTS, days[Part.CONSENTS]),
        PartRow(part=Part.TASKS, count=len(open_tasks) + len(days[Part.TASKS])),
        PartRow(part=Part.ATTACHMENTS, count=len(attachments_to_send(session, tx, case))),
    )


def protected(session: Session, tx: Transaction, case: SupportCase) -> int:
    """Return how many protected observations, as far as the person sees them, will stay."""
    if not reach(session.acting, Action.READ_OBSERVATION):
        return 0
    scope = session.scope(Action.READ_OBSERVATION)
    return sum(o.danger for o in tx.observations.of_child(case.child_id, scope))


def _dated(part: Part, days: list[date]) -> PartRow:
    return PartRow(
        part=part,
        count=len(days),
        first=min(days, default=None),
        last=max(days, default=None),
    )
