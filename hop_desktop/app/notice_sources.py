# SPDX-License-Identifier: EUPL-1.2
"""What is already written about a child and may be put into a notice, one entry at a time.

Nothing goes in by itself: to the least extent needed, LasteKS § 27¹ (1). The texts are Estonian,
because the notice is. Brothers, sisters and the network stand under § 34² (3) 2) alone, so such an
entry cannot be put anywhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from hop_desktop.app.cases import levels_of_child, may_read
from hop_desktop.app.session import Session
from hop_desktop.documents.notice_words import NoticeWord as N
from hop_desktop.documents.notice_words import said
from hop_desktop.documents.words import Words, municipality
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import Measure, SupportCase
from hop_desktop.domain.children import Child, Guardian
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.notice_law import NoticePart, Point
from hop_desktop.domain.observations import Area, Observation
from hop_desktop.store.transaction import Transaction

ET = Words("et")
CHILD, CARER = NoticePart.CHILD, NoticePart.CARER


def _point(part: NoticePart, number: int) -> Point:
    return Point(part=part, number=number)


GENERAL, FAMILY, LIVING = _point(CHILD, 1), _point(CHILD, 2), _point(CHILD, 3)
HEALTH, EDUCATION, HARM = _point(CHILD, 4), _point(CHILD, 6), _point(CHILD, 10)
CARER_GENERAL, CUSTODY = _point(CARER, 1), _point(CARER, 2)


class SourceKind(Enum):
    """What an entry is."""

    CHILD = "child"
    FAMILY = "family"
    CARER = "carer"
    CUSTODY = "custody"
    OBSERVATION = "observation"
    MEASURE = "measure"
    TALK = "talk"
    REFERRAL = "referral"
    LEVEL = "level"
    PLAN = "plan"
    ASSESSMENT = "assessment"
    NETWORK = "network"
    LIVING = "living"
    HEALTH = "health"
    VOICE = "voice"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeSource:
    """An entry: the point it fits, and what it would add there, to the child's words or the deeds.

    ``movable`` says whether the writer may put it under another point.
    """

    key: str
    kind: SourceKind
    on: date | None = None
    point: Point | None = None
    text: str = ""
    child_words: str = ""
    done: str = ""
    movable: bool = True


def sources_of(session: Session, tx: Transaction, child_id: ChildId) -> tuple[NoticeSource, ...]:
    """Return the entries that this person may read, the child's file first, then the latest."""
    relation = tx.children.relation(child_id, session.person.id)
    found = list(_observed(session, tx, child_id))
    if not session.may(Action.READ_CHILD, relation):
        return tuple(found)
    child = tx.children.get(child_id)
    group = tx.groups.get(child.group_id).name if child.group_id else ""
    for case in tx.cases.of_child(child_id):
        if may_read(session, tx, case):
            found += _of_case(tx, case)
    found += _levels(tx, child_id)
    in_order = sorted(found, key=lambda item: (item.on or date.min, item.key), reverse=True)
    return (*_file(child, group), *in_order)


def _file(child: Child, group: str) -> Iterator[NoticeSource]:
    yield NoticeSource(
        key="child", kind=SourceKind.CHILD, point=GENERAL, text="\n".join(_general(child, group))
    )
    family = "\n".join(_family(child))
    if family:
        yield NoticeSource(
            key="family", kind=SourceKind.FAMILY, point=FAMILY, text=family, movable=False
        )
    for place, guardian in enumerate(child.guardians):
        yield NoticeSource(
            key=f"carer.{place}",
            kind=SourceKind.CARER,
            point=CARER_GENERAL,
            text=_carer(guardian),
            movable=False,
        )
        yield NoticeSource(
            key=f"custody.{place}",
            kind=SourceKind.CUSTODY,
            point=CUSTODY,
            text=f"{guardian.name}: {ET.term(guardian.custody)}",
            movable=False,
        )


def _general(child: Child, group: str) -> Iterator[str]:
    yield said(N.BORN, day=ET.day(child.birth_date))
    if child.personal_code:
        yield said(N.CODE, code=child.personal_code)
    if child.home_language:
        yield said(N.LANGUAGE, language=child.home_language)
    if group:
        yield said(N.GROUP, group=group)
    if child.registered_municipality:
        yield said(N.RESIDENCE, place=municipality(child.registered_municipality))


def _family(child: Child) -> Iterator[str]:
    for guardian in child.guardians:
        named = ", ".join(filter(None, (guardian.name, guardian.relation)))
        yield said(N.RAISES, name=named)
    for home in child.homes:
        where = (home.address, municipality(home.municipality), home.share, home.with_whom)
        yield said(N.HOME, place=", ".join(filter(None, where)))
    if child.siblings:
        yield said(N.SIBLINGS, siblings=child.siblings)


def _carer(guardian: Guardian) -> str:
    told = (guardian.name, guardian.relation, guardian.phone, guardian.email, guardian.language)
    return ", ".join(filter(None, told))


def _observed(session: Session, tx: Transaction, child_id: ChildId) -> Iterator[NoticeSource]:
    for seen in tx.observations.of_child(child_id, session.scope(Action.READ_OBSERVATION)):
        yield _observation(seen)


def _observation(seen: Observation) -> NoticeSource:
    """Return facts, the child's words and what was done; the author's opinion stays out."""
    day = ET.day(seen.observed_on)
    facts = (
        said(N.SEEN_AT, day=day, situation=seen.situation, facts=seen.facts)
        if seen.situation
        else said(N.SEEN, day=day, facts=seen.facts)
    )
    return NoticeSource(
        key=f"observation.{seen.id}",
        kind=SourceKind.OBSERVATION,
        on=seen.observed_on,
        point=HARM if seen.area is Area.BEHAVIOUR else EDUCATION,
        text=facts,
        child_words=said(N.SEEN, day=day, facts=ET.quoted(seen.child_words))
        if seen.child_words
        else "",
        done=_done(seen.observed_on, seen.done, seen.done_result) if seen.done else "",
    )


def _of_case(tx: Transaction, case: SupportCase) -> Iterator[NoticeSource]:
    for measure in tx.measures.of_case(case.id):
        yield _measure(measure)
    for meeting in tx.meetings.of_case(case.id):
        if meeting.talk.summary:
            yield NoticeSource(
                key=f"talk.{meeting.id}",
                kind=SourceKind.TALK,
                on=meeting.on,
                done=said(N.TALK, day=ET.day(meeting.on), summary=meeting.talk.summary),
            )
    for referral in tx.referrals.of_case(case.id):
        if referral.sent_on:
            yield NoticeSource(
                key=f"referral.{referral.id}",
                kind=SourceKind.REFERRAL,
                on=referral.sent_on,
                done=said(N.REFERRED, day=ET.day(referral.sent_on)),
            )
    for assessment in tx.records.of_case(case.id).assessments:
        yield NoticeSource(
            key=f"assessment.{assessment.id}",
            kind=SourceKind.ASSESSMENT,
            on=assessment.on,
            point=EDUCATION,
            text=said(
                N.ASSESSED,
                day=ET.day(assessment.on),
                instrument=assessment.instrument,
                by=assessment.by,
                results=assessment.results,
            ),
        )
    yield from _planned(tx, case)
    yield from _described(case)


def _measure(measure: Measure) -> NoticeSource:
    return NoticeSource(
        key=f"measure.{measure.id}",
        kind=SourceKind.MEASURE,
        on=measure.on,
        done=_done(measure.on, measure.what, measure.result),
    )


def _done(on: date, what: str, result: str) -> str:
    sentence = what if what.endswith((".", "!", "?")) else f"{what}."
    if result:
        return said(N.DONE_WITH, day=ET.day(on), what=sentence, result=result)
    return said(N.DONE_ON, day=ET.day(on), what=sentence)


def _planned(tx: Transaction, case: SupportCase) -> Iterator[NoticeSource]:
    plan = tx.plans.of_case(case.id)
    given = [
        said(N.ACTIVITY, what=activity.what, who=activity.who)
        for goal in (plan.goals if plan else ())
        for activity in goal.activities
    ]
    if given:
        yield NoticeSource(
            key=f"plan.{case.id}", kind=SourceKind.PLAN, point=EDUCATION, text="\n".join(given)
        )


def _described(case: SupportCase) -> Iterator[NoticeSource]:
    need = case.need
    living = "\n".join(filter(None, (need.housing, need.economy)))
    for kind, point, text in (
        (SourceKind.NETWORK, FAMILY, need.network),
        (SourceKind.LIVING, LIVING, living),
        (SourceKind.HEALTH, HEALTH, need.health),
    ):
        if text:
            movable = kind is not SourceKind.NETWORK
            key = f"{kind.value}.{case.id}"
            yield NoticeSource(key=key, kind=kind, point=point, text=text, movable=movable)
    if case.child_voice:
        key = f"voice.{case.id}"
        yield NoticeSource(key=key, kind=SourceKind.VOICE, child_words=case.child_voice)


def _levels(tx: Transaction, child_id: ChildId) -> Iterator[NoticeSource]:
    for level in levels_of_child(tx, child_id):
        yield NoticeSource(
            key=f"level.{level.id}",
            kind=SourceKind.LEVEL,
            on=level.on,
            point=EDUCATION,
            text=said(N.LEVEL, level=ET.term(level.level), day=ET.day(level.on)),
        )
