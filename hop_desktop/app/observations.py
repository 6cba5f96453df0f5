# SPDX-License-Identifier: EUPL-1.2
"""Observations: two minutes to record one, and only its author changes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hop_desktop.app.children import WrittenObservation, written
from hop_desktop.app.following import may_close
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action, Relation
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.coaching import lacks_strengths
from hop_desktop.domain.errors import Invalid, Stale
from hop_desktop.domain.following import Reading
from hop_desktop.domain.ids import ChildId, ObservationId
from hop_desktop.domain.observations import Area, LinkedChild, Observation, Reporter, Source
from hop_desktop.domain.text import LONGEST_NAME, limited, required

UNNAMED = Reporter()


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
    told_on: date | None = None,
    how_long: str = "",
    before: str = "",
    done: str = "",
    done_result: str = "",
    source: Source = Source.OWN,
    reporter: Reporter = UNNAMED,
    others: tuple[LinkedChild, ...] = (),
    danger: bool = False,
    draft: str = "",
) -> Observation:
    """Record an observation of any children; ``draft`` names the draft that it ends.

    Raises ``NotFound`` for a child that is not there, and ``Invalid("source", "own")`` for
    somebody named beside one's own observation.
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
        told_on=told_on,
        how_long=limited("how_long", how_long),
        before=limited("before", before),
        done=limited("done", done),
        done_result=limited("done_result", done_result),
        source=source,
        others=others,
        danger=danger,
    )
    named = Reporter(
        name=limited("reporter_name", reporter.name, most=LONGEST_NAME),
        contact=limited("reporter_contact", reporter.contact),
    )
    if source is Source.OWN and named != UNNAMED:
        raise Invalid("source", "own")
    with session.write("observation.recorded", "observation", observation.id) as tx:
        for concerned in observation.children:
            tx.children.get(concerned)
        if draft:
            tx.drop_draft(session.person.id, draft)
        saved = tx.observations.save(observation)
        if named != UNNAMED:
            tx.observations.keep_reporter(saved.id, named)
        return saved


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


def correct(
    session: Session,
    before: Observation,
    *,
    child_id: ChildId,
    observed_on: date,
    area: Area,
    situation: str,
    facts: str,
    child_words: str,
    judgement: str,
    what_helped: str,
    strengths: str,
    told_whom: str,
    told_on: date | None,
    how_long: str,
    earlier_on: str,
    done: str,
    done_result: str,
    others: tuple[LinkedChild, ...],
    draft: str = "",
) -> Observation:
    """Put one's own observation right, whatever is wrong in it; what stood stays with it.

    ``earlier_on`` is what came before it. Raises ``Stale`` unless ``before`` still stands,
    ``NotAllowed`` for anybody but its author, ``NotFound`` for a child that is not there.
    """
    changed = replace(
        before,
        child_id=child_id,
        observed_on=observed_on,
        area=area,
        situation=limited("situation", situation),
        facts=required("facts", facts),
        child_words=limited("child_words", child_words),
        judgement=limited("judgement", judgement),
        what_helped=limited("what_helped", what_helped),
        strengths=limited("strengths", strengths),
        told_whom=limited("told_whom", told_whom),
        told_on=told_on,
        how_long=limited("how_long", how_long),
        before=limited("before", earlier_on),
        done=limited("done", done),
        done_result=limited("done_result", done_result),
        others=others,
    )
    with session.write("observation.corrected", "observation", before.id) as tx:
        held = tx.observations.get(before.id)
        corrected = held.corrected(changed, by=session.person.id, at=session.now())
        if held != before:
            raise Stale
        for concerned in corrected.children:
            tx.children.get(concerned)
        if draft:
            tx.drop_draft(session.person.id, draft)
        if corrected == before:
            return before
        saved = tx.observations.save(corrected)
        tx.attachments.follow_child(AttachedTo.OBSERVATION, saved.id, child_id)
        return saved


def read(session: Session, observation_id: ObservationId) -> WrittenObservation:
    """Return one observation; the view is journalled, and the first one of another noted with it.

    The reporter is told to the author and to who may read protected entries.
    """
    scope, me = session.scope(Action.READ_OBSERVATION), session.person
    with session.view("observation.viewed", "observation", observation_id) as tx:
        observation = tx.observations.readable(observation_id, scope)
        is_mine = observation.author_id == me.id
        if not is_mine:
            reading = Reading(reader_id=me.id, read_at=session.now())
            tx.following.note_reading(observation_id, reading)
        reporter = tx.observations.reporter(observation_id)
        named = session.may(Action.READ_PROTECTED, Relation(own=is_mine))
        return replace(
            written(session, tx, (observation,))[0],
            reporter=reporter if named else None,
            may_close=may_close(session, tx, observation),
        )


def mine(session: Session, *, limit: int = 20) -> tuple[WrittenObservation, ...]:
    """Return one's own observations, the latest day first."""
    with session.read() as tx:
        return written(session, tx, tx.observations.by_author(session.person.id, limit))


def strengths_are_missing(session: Session, child_id: ChildId) -> bool:
    """Say whether the latest observations of a child that one may read name no strength."""
    session.check(Action.RECORD_OBSERVATION)
    with session.read() as tx:
        seen = tx.observations.of_child(child_id, session.scope(Action.READ_OBSERVATION))
        about = [item for item in seen if item.child_id == child_id]
        return lacks_strengths([item.strengths for item in about])
