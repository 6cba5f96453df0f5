# SPDX-License-Identifier: EUPL-1.2
"""Erasing what is kept of one child in one transaction, and counting it before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from uuid import UUID

from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.erasure import Extent, Part
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.observations import Observation
from hop_desktop.store.attachments import Attachments
from hop_desktop.store.erasing_steps import OF_KEPT_OUT, STEPS, Step
from hop_desktop.store.lite import Row
from hop_desktop.store.observations import Observations
from hop_desktop.store.rows import Rows

SHARED = """SELECT * FROM observation
    WHERE id IN (SELECT l.observation_id FROM observation_child AS l)
        AND (child_id = :child_id
            OR id IN (SELECT l.observation_id FROM observation_child AS l
                WHERE l.child_id = :child_id))
    ORDER BY id"""
# An answer to a restored house holds packages of many cases: those with a house of the child go.
PACKAGES = """SELECT * FROM package WHERE file_name <> '' AND (case_id IN (SELECT c.id FROM
    support_case AS c WHERE c.child_id = :child_id) OR handover_id IN (SELECT s.id FROM
    sending AS s WHERE s.child_id = :child_id) OR handover_id IN (SELECT r.sending_id FROM
    receiving AS r WHERE r.child_id = :child_id) OR (kind = 'resync-reply' AND contact_id IN
    (SELECT p.contact_id FROM package AS p WHERE p.case_id IN (SELECT c.id FROM support_case
    AS c WHERE c.child_id = :child_id) OR p.handover_id IN (SELECT s.id FROM sending AS s
    WHERE s.child_id = :child_id) OR p.handover_id IN (SELECT r.sending_id FROM receiving AS
    r WHERE r.child_id = :child_id)))) ORDER BY package_id, direction"""
PACKAGES_OF_KEPT_OUT = """SELECT * FROM package WHERE file_name <> '' AND handover_id = :number
    ORDER BY package_id, direction"""
DRAFTS = "SELECT person, form, body FROM draft ORDER BY person, form"


class Erasing:
    """What is kept of a child, counted and erased."""

    def __init__(self, rows: Rows, observations: Observations, attachments: Attachments) -> None:
        self._rows = rows
        self._observations = observations
        self._attachments = attachments

    def extent(self, child_id: ChildId, *, notices: int, kept_out: tuple[UUID, ...]) -> Extent:
        """Return what would go; ``notices`` are those that only the entitled can count.

        ``kept_out`` are numbers of what came about the child and was not taken in.
        """
        counted: Counter[Part] = Counter()
        lines: list[Row] = []
        for number in kept_out:
            for step in OF_KEPT_OUT:
                if step.part is not None:
                    counted[step.part] += len(self._rows.all(step.sql, _numbered(number)))
            lines += self._rows.all(PACKAGES_OF_KEPT_OUT, _numbered(number))
        for step in STEPS:
            if step.part is not None:
                counted[step.part] += len(self._keys(step, child_id))
        shared = self._shared(child_id)
        counted[Part.OBSERVATIONS] -= sum(each.child_id == child_id for each in shared)
        counted[Part.FILES] -= self._files_that_stay(child_id, shared)
        lines += self._rows.all(PACKAGES, _of(child_id))
        counted[Part.PACKAGES] = len(lines)
        counted[Part.DRAFTS] = sum(1 for _ in self._drafts(child_id, kept_out))
        counted[Part.NOTICES] = notices
        going = tuple((part, counted[part]) for part in Part if counted[part])
        return Extent(going=going, loosed=len(shared), log_lines=len(lines))

    def erase(self, child_id: ChildId, *, kept_out: tuple[UUID, ...] = ()) -> None:
        """Erase everything of a child; what is about others too is only loosed from it."""
        for person, form in tuple(self._drafts(child_id, kept_out)):
            self._rows.forget("draft", {"person": person, "form": form})
        for number in kept_out:
            self._empty(self._rows.all(PACKAGES_OF_KEPT_OUT, _numbered(number)))
            for step in OF_KEPT_OUT:
                self._delete(step, self._rows.all(step.sql, _numbered(number)))
        for observation in self._shared(child_id):
            self._loose(observation, child_id)
        self._empty(self._rows.all(PACKAGES, _of(child_id)))
        for step in STEPS:
            self._delete(step, self._keys(step, child_id))

    def _delete(self, step: Step, keys: Iterable[Row]) -> None:
        for key in keys:
            if step.table == "attachment":
                self._rows.forget("attachment_content", {"attachment_id": key["id"]})
            self._rows.delete(step.table, tuple(key.values()), key=tuple(key))

    def _keys(self, step: Step, child_id: ChildId) -> list[Row]:
        return self._rows.all(step.sql, _of(child_id))

    def _shared(self, child_id: ChildId) -> tuple[Observation, ...]:
        return self._observations.listed(SHARED, _of(child_id))

    def _files_that_stay(self, child_id: ChildId, shared: tuple[Observation, ...]) -> int:
        return sum(
            len(self._attachments.of(AttachedTo.OBSERVATION, each.id))
            for each in shared
            if each.child_id == child_id
        )

    def _loose(self, observation: Observation, child_id: ChildId) -> None:
        """Let an observation be about the others alone, in its earlier texts too."""
        left = loosed(observation, child_id)
        self._attachments.follow_child(AttachedTo.OBSERVATION, left.id, left.child_id)
        self._observations.save(left)

    def _empty(self, lines: Iterable[Row]) -> None:
        """Let the lines of the exchange log stay without a file: this house could open it."""
        for row in lines:
            key = {"package_id": row["package_id"], "direction": row["direction"]}
            self._rows.forget("package_content", key)
            self._rows.put("package", {**row, "file_name": ""}, key=("package_id", "direction"))

    def _drafts(self, child_id: ChildId, kept_out: tuple[UUID, ...]) -> Iterator[tuple[str, str]]:
        """Yield the drafts that name the child or anything of it that goes."""
        ids = {str(child_id), *map(str, kept_out), *self._ids(child_id)}
        for row in self._rows.all(DRAFTS):
            if any(each in row["form"] or each in row["body"] for each in ids):
                yield row["person"], row["form"]

    def _ids(self, child_id: ChildId) -> Iterator[str]:
        shared = {str(each.id) for each in self._shared(child_id)}
        for step in STEPS:
            for key in self._keys(step, child_id):
                found = str(next(reversed(key.values())))
                if _is_id(found) and found not in shared:
                    yield found


def loosed(observation: Observation, child_id: ChildId) -> Observation:
    """Return an observation that concerns others as well without this child."""
    others = tuple(each for each in observation.others if each.child_id != child_id)
    main = observation.child_id
    if main == child_id:
        main, others = others[0].child_id, others[1:]
    earlier = tuple(
        replace(
            each,
            child_id=main if each.child_id == child_id else each.child_id,
            others=tuple(o for o in each.others if o.child_id not in {child_id, main}),
        )
        for each in observation.earlier
    )
    return replace(observation, child_id=main, others=others, earlier=earlier)


def _of(child_id: ChildId) -> Row:
    return {"child_id": str(child_id)}


def _numbered(number: UUID) -> Row:
    return {"number": str(number)}


def _is_id(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
