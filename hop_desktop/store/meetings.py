# SPDX-License-Identifier: EUPL-1.2
"""Talks and round tables of cases, and which attachments are their frozen papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from hop_desktop.domain.access import Scope
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import AttachmentId, CaseId, MeetingId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.meetings import (
    Agreement,
    Attendee,
    Meeting,
    MeetingKind,
    MeetingPaper,
    TableWords,
    TalkWords,
)
from hop_desktop.store.columns import day_of, day_text, from_json, json_text, scope_columns
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM meeting WHERE id = :id"
OF_CASE = """SELECT * FROM meeting WHERE case_id = :case_id
    ORDER BY held_on DESC, written_at DESC, id"""
PAPERS = """SELECT * FROM meeting_paper
    WHERE meeting_id IN (SELECT id FROM meeting WHERE case_id = :case_id)
    ORDER BY meeting_id, version"""
# The next day stands until something was held after the meeting that set it.
DUE = """SELECT * FROM meeting
    WHERE ((next_on <= :until
            AND NOT EXISTS (
                SELECT 1 FROM meeting AS later
                WHERE later.case_id = meeting.case_id AND later.held_on > meeting.held_on))
            OR (objections_until >= :today AND objections_until <= :until))
        AND case_id IN (
            SELECT id FROM support_case
            WHERE status = 'open' AND custody <> 'past'
                AND (:everything = 1
                    OR (:own = 1 AND responsible_id = :me)
                    OR (:part = 1
                        AND id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me))
                    OR (:in_group = 1
                        AND child_id IN (
                            SELECT child_id FROM child_in_group WHERE staff_id = :me))))
    ORDER BY next_on NULLS LAST, objections_until, id"""


class Meetings:
    """Talks and round tables."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, meeting_id: MeetingId) -> Meeting:
        """Return a meeting; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(meeting_id)})
        if row is None:
            raise NotFound
        return _meeting(row)

    def of_case(self, case_id: CaseId) -> tuple[Meeting, ...]:
        """Return the meetings of a case, the latest first."""
        return tuple(map(_meeting, self._rows.all(OF_CASE, {"case_id": str(case_id)})))

    def papers_of_case(self, case_id: CaseId) -> tuple[MeetingPaper, ...]:
        """Return the frozen papers of a case's meetings, the versions of each in order."""
        return tuple(map(_paper, self._rows.all(PAPERS, {"case_id": str(case_id)})))

    def due(self, scope: Scope, *, today: date, until: date) -> tuple[Meeting, ...]:
        """Return the meetings after which something is due: another one, or objections to them."""
        wanted = {"today": today.isoformat(), "until": until.isoformat(), **scope_columns(scope)}
        return tuple(map(_meeting, self._rows.all(DUE, wanted)))

    def save(self, meeting: Meeting) -> Meeting:
        """Keep a meeting and return it with its new revision; raise ``Stale``."""
        return replace(meeting, revision=self._rows.save("meeting", _row(meeting)))

    def add_paper(self, paper: MeetingPaper) -> None:
        """Keep which attachment is a version's paper; it is never changed again."""
        row: Row = {
            "meeting_id": str(paper.meeting_id),
            "version": paper.version,
            "attachment_id": str(paper.attachment_id),
            "made_by_id": str(paper.made_by),
            "made_at": utc_text(paper.made_at),
        }
        self._rows.insert("meeting_paper", row, key=("meeting_id", "version"))


def _row(meeting: Meeting) -> Row:
    return {
        "id": str(meeting.id),
        "case_id": str(meeting.case_id),
        "kind": meeting.kind.value,
        "held_on": meeting.on.isoformat(),
        "place": meeting.place,
        "author_id": str(meeting.author_id),
        "written_at": utc_text(meeting.written_at),
        "attendees": json_text(meeting.attendees),
        "agreements": json_text(meeting.agreements),
        "next_on": day_text(meeting.next_on),
        "talk_words": json_text(meeting.talk),
        "table_words": json_text(meeting.table),
        "version": meeting.version,
        "finished_on": day_text(meeting.finished_on),
        "objections_until": day_text(meeting.objections_until),
        "revision": meeting.revision,
    }


def _meeting(row: Row) -> Meeting:
    return Meeting(
        id=MeetingId(UUID(row["id"])),
        case_id=CaseId(UUID(row["case_id"])),
        kind=MeetingKind(row["kind"]),
        on=date.fromisoformat(row["held_on"]),
        place=row["place"],
        author_id=StaffId(UUID(row["author_id"])),
        written_at=datetime.fromisoformat(row["written_at"]),
        attendees=from_json(row["attendees"], tuple[Attendee, ...]),
        agreements=from_json(row["agreements"], tuple[Agreement, ...]),
        next_on=day_of(row["next_on"]),
        talk=from_json(row["talk_words"], TalkWords),
        table=from_json(row["table_words"], TableWords),
        version=row["version"],
        finished_on=day_of(row["finished_on"]),
        revision=row["revision"],
    )


def _paper(row: Row) -> MeetingPaper:
    return MeetingPaper(
        meeting_id=MeetingId(UUID(row["meeting_id"])),
        version=row["version"],
        attachment_id=AttachmentId(UUID(row["attachment_id"])),
        made_by=StaffId(UUID(row["made_by_id"])),
        made_at=datetime.fromisoformat(row["made_at"]),
    )
