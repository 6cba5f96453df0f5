# SPDX-License-Identifier: EUPL-1.2
"""Support cases with their moves and the people who take part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from hop_desktop.domain.access import Scope
from hop_desktop.domain.cases import (
    CaseCustody,
    CaseStatus,
    ListedCase,
    Need,
    Stage,
    SupportCase,
    Transition,
)
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, ChildId, StaffId
from hop_desktop.store.children import listed_child
from hop_desktop.store.columns import (
    day_of,
    day_text,
    from_json,
    id_text,
    json_text,
    scope_columns,
    truth,
    uuid_of,
)
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM support_case WHERE id = :id"
LISTED = """SELECT c.id, c.child_id, c.stage, c.status, c.custody, c.responsible_id, c.opened_on,
        c.stage_since, c.review_on, c.stage_two_asked,
        k.first_name, k.last_name, k.fold, k.birth_date, k.group_id, k.left_on
    FROM support_case AS c JOIN child AS k ON k.id = c.child_id
    WHERE (c.status = 'open' OR :include_closed = 1)
        AND (:everything = 1
            OR (:own = 1 AND c.responsible_id = :me)
            OR (:part = 1 AND c.id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me))
            OR (:in_group = 1
                AND c.child_id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me)))
    ORDER BY CASE WHEN c.status = 'open' THEN 0 ELSE 1 END,
        CASE WHEN c.custody = 'past' THEN 1 ELSE 0 END,
        c.review_on NULLS LAST, c.opened_on DESC, c.id"""
REVIEWS_DUE = """SELECT c.id, c.child_id, c.stage, c.status, c.custody, c.responsible_id,
        c.opened_on, c.stage_since, c.review_on, c.stage_two_asked,
        k.first_name, k.last_name, k.fold, k.birth_date, k.group_id, k.left_on
    FROM support_case AS c JOIN child AS k ON k.id = c.child_id
    WHERE c.status = 'open' AND c.custody <> 'past' AND c.review_on <= :until
        AND (:everything = 1
            OR (:own = 1 AND c.responsible_id = :me)
            OR (:part = 1 AND c.id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me))
            OR (:in_group = 1
                AND c.child_id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me)))
    ORDER BY c.review_on, c.id"""
ASKED = """SELECT * FROM support_case
    WHERE status = 'open' AND custody <> 'past' AND stage_two_asked = 1
    ORDER BY stage_since, id"""
OF_CHILD = """SELECT * FROM support_case
    WHERE child_id IN (SELECT same_id FROM same_child WHERE child_id = :child_id)
    ORDER BY opened_on DESC, id"""
OPEN_OF_CHILD = """SELECT * FROM support_case
    WHERE child_id = :child_id AND status = 'open' AND custody <> 'past'
    ORDER BY CASE WHEN custody = 'own' THEN 0 ELSE 1 END, opened_on DESC, id"""
CONTINUING = "SELECT * FROM support_case WHERE continues_id = :case_id ORDER BY opened_on, id"
OPEN_STAGES = """SELECT coalesce(h.head_id, c.child_id) AS child_id, c.stage AS stage
    FROM support_case AS c LEFT JOIN child_head AS h ON h.child_id = c.child_id
    WHERE c.status = 'open'
    ORDER BY CASE WHEN c.custody = 'past' THEN 0 ELSE 1 END, c.opened_on, c.id"""
OF_PERSON = """SELECT id FROM support_case
    WHERE id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me) ORDER BY id"""
PARTICIPANTS = "SELECT staff_id FROM case_participant WHERE case_id = :id ORDER BY staff_id"
PARTICIPANT_KEY = ("case_id", "staff_id")


class Cases:
    """Support cases with their moves."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, case_id: CaseId) -> SupportCase:
        """Return a case; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(case_id)})
        if row is None:
            raise NotFound
        return self._with_participants(row)

    def find(self, case_id: CaseId) -> SupportCase | None:
        """Return a case, if it is known here."""
        try:
            return self.get(case_id)
        except NotFound:
            return None

    def listed(self, scope: Scope, *, include_closed: bool = False) -> tuple[ListedCase, ...]:
        """Return the cases in a scope: open before closed, ours before passed on, then by review.

        A case that went to another house stays on the list as long as it is open.
        """
        wanted = {"include_closed": int(include_closed), **scope_columns(scope)}
        return tuple(map(_listed, self._rows.all(LISTED, wanted)))

    def reviews_due(self, scope: Scope, until: date) -> tuple[ListedCase, ...]:
        """Return our open cases in a scope that are to be reviewed by a day, earliest first."""
        wanted = {"until": until.isoformat(), **scope_columns(scope)}
        return tuple(map(_listed, self._rows.all(REVIEWS_DUE, wanted)))

    def asked(self) -> tuple[SupportCase, ...]:
        """Return the cases whose teacher has asked for stage II, the longest in stage I first."""
        return tuple(map(self._with_participants, self._rows.all(ASKED)))

    def of_child(self, child_id: ChildId) -> tuple[SupportCase, ...]:
        """Return all cases of a child and of those that are one with it, the latest first."""
        rows = self._rows.all(OF_CHILD, {"child_id": str(child_id)})
        return tuple(map(self._with_participants, rows))

    def open_of_child(self, child_id: ChildId) -> SupportCase | None:
        """Return the open case of a child for which this house is responsible."""
        row = self._rows.one(OPEN_OF_CHILD, {"child_id": str(child_id)})
        return self._with_participants(row) if row else None

    def continuing(self, case_id: CaseId) -> SupportCase | None:
        """Return the case that continues another, if one does."""
        row = self._rows.one(CONTINUING, {"case_id": str(case_id)})
        return self._with_participants(row) if row else None

    def open_stages(self) -> dict[ChildId, Stage]:
        """Return the stage of every child's open case: ours rather than one that was passed on."""
        rows = self._rows.all(OPEN_STAGES)
        return {ChildId(UUID(row["child_id"])): Stage(row["stage"]) for row in rows}

    def of_person(self, me: StaffId) -> frozenset[CaseId]:
        """Return the cases that a person is responsible for or takes part in."""
        rows = self._rows.all(OF_PERSON, {"me": str(me)})
        return frozenset(CaseId(uuid_of(row["id"])) for row in rows)

    def save(self, case: SupportCase) -> SupportCase:
        """Keep a case and return it with its new revision; raise ``Stale``."""
        saved = replace(case, revision=self._rows.save("support_case", _row(case)))
        before, after = self._participants(str(case.id)), {str(p) for p in case.participants}
        for staff_id in sorted(before - after):
            self._rows.delete("case_participant", (str(case.id), staff_id), key=PARTICIPANT_KEY)
        for staff_id in sorted(after - before):
            row = {"case_id": str(case.id), "staff_id": staff_id}
            self._rows.insert("case_participant", row, key=PARTICIPANT_KEY)
        return saved

    def _with_participants(self, row: Row) -> SupportCase:
        return _case(row, (StaffId(UUID(person)) for person in self._participants(row["id"])))

    def _participants(self, case_id: str) -> set[str]:
        return {row["staff_id"] for row in self._rows.all(PARTICIPANTS, {"id": case_id})}


def _row(case: SupportCase) -> Row:
    return {
        "id": str(case.id),
        "child_id": str(case.child_id),
        "concern": case.concern,
        "stage": case.stage.value,
        "status": case.status.value,
        "custody": case.custody.value,
        "ownership": case.ownership,
        "responsible_id": str(case.responsible),
        "opened_on": case.opened_on.isoformat(),
        "stage_since": case.stage_since.isoformat(),
        "review_on": day_text(case.review_on),
        "stage_two_asked": int(case.stage_two_asked),
        "need": json_text(case.need),
        "child_voice": case.child_voice,
        "parent_voice": case.parent_voice,
        "transitions": json_text(case.transitions),
        "origin": case.origin,
        "continues_id": id_text(case.continues),
        "alarm": case.alarm or None,
        "need_revision": case.need_revision or None,
        "voices_revision": case.voices_revision or None,
        "revision": case.revision,
    }


def _listed(row: Row) -> ListedCase:
    return ListedCase(
        id=CaseId(uuid_of(row["id"])),
        child=listed_child({**row, "id": row["child_id"]}),
        stage=Stage(row["stage"]),
        status=CaseStatus(row["status"]),
        custody=CaseCustody(row["custody"]),
        responsible=StaffId(uuid_of(row["responsible_id"])),
        opened_on=date.fromisoformat(row["opened_on"]),
        stage_since=date.fromisoformat(row["stage_since"]),
        review_on=day_of(row["review_on"]),
        stage_two_asked=truth(row["stage_two_asked"]),
    )


def _case(row: Row, participants: Iterable[StaffId]) -> SupportCase:
    return SupportCase(
        id=CaseId(UUID(row["id"])),
        child_id=ChildId(UUID(row["child_id"])),
        concern=row["concern"],
        stage=Stage(row["stage"]),
        status=CaseStatus(row["status"]),
        custody=CaseCustody(row["custody"]),
        ownership=row["ownership"],
        responsible=StaffId(UUID(row["responsible_id"])),
        opened_on=date.fromisoformat(row["opened_on"]),
        stage_since=date.fromisoformat(row["stage_since"]),
        review_on=day_of(row["review_on"]),
        stage_two_asked=truth(row["stage_two_asked"]),
        need=from_json(row["need"], Need),
        child_voice=row["child_voice"],
        parent_voice=row["parent_voice"],
        participants=frozenset(participants),
        transitions=from_json(row["transitions"], tuple[Transition, ...]),
        origin=row["origin"],
        continues=CaseId(UUID(row["continues_id"])) if row["continues_id"] else None,
        alarm=row["alarm"] or "",
        need_revision=row["need_revision"] or 0,
        voices_revision=row["voices_revision"] or 0,
        revision=row["revision"],
    )
