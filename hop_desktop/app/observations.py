# SPDX-License-Identifier: EUPL-1.2
"""Observations: two minutes to record one, and only its author changes it."""

from __future__ import annotations

from datetime import date

from hop_desktop.app.children import WrittenObservation, written
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.ids import ChildId, ObservationId
from hop_desktop.domain.observations import Area, Observation
from hop_desktop.domain.text import limited, required


def record(
    session: Session,
    *,
    child_id: ChildId,
    observed_on: date,
    area: Area,
    facts: str,
    situation: str = "",
    child_words: str = "",
    judgement: str = "",
    what_helped: str = "",
    strengths: str = "",
    told_whom: str = "",
    danger: bool = False,
    draft: str = "",
) -> Observation:
    """Record an observation of any child; ``draft`` names the draft that it ends.

    Raises ``NotFound`` for a child that is not there.
    """
    session.check(Action.RECORD_OBSERVATION)
    observation = Observation(
        id=ObservationId(new_id()),
        child_id=child_id,
        author_id=session.person.id,
        observed_on=observed_on,
        written_at=session.now(),
        area=area,
        facts=required("facts", facts),
        situation=limited("situation", situation),
        child_words=limited("child_words", child_words),
        judgement=limited("judgement", judgement),
        what_helped=limited("what_helped", what_helped),
        strengths=limited("strengths", strengths),
        told_whom=limited("told_whom", told_whom),
        danger=danger,
    )
    with session.write("observation.recorded", "observation", observation.id) as tx:
        tx.children.get(child_id)
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.observations.save(observation)


def reword(
    session: Session,
    observation_id: ObservationId,
    *,
    facts: str,
    child_words: str,
    judgement: str,
    draft: str = "",
) -> Observation:
    """Change the words of one's own observation; the earlier words stay with it."""
    with session.write("observation.reworded", "observation", observation_id) as tx:
        changed = tx.observations.get(observation_id).reworded(
            by=session.person.id,
            at=session.now(),
            facts=required("facts", facts),
            child_words=limited("child_words", child_words),
            judgement=limited("judgement", judgement),
        )
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.observations.save(changed)


def read(session: Session, observation_id: ObservationId) -> WrittenObservation:
    """Return one observation; the view is journalled."""
    scope = session.scope(Action.READ_OBSERVATION)
    with session.view("observation.viewed", "observation", observation_id) as tx:
        observation = tx.observations.readable(observation_id, scope)
        return written(session, tx, (observation,))[0]


def mine(session: Session, *, limit: int = 20) -> tuple[WrittenObservation, ...]:
    """Return one's own latest observations."""
    with session.read() as tx:
        return written(session, tx, tx.observations.by_author(session.person.id, limit))
