# SPDX-License-Identifier: EUPL-1.2
"""Strategies for everything that goes into the store and must come back equal.

What a value refers to (a child, a person, a case) has to be saved before, so it is an argument.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from hop_desktop.domain import cases as c
from hop_desktop.domain import children as ch
from hop_desktop.domain import consents as k
from hop_desktop.domain import content as co
from hop_desktop.domain import handovers as h
from hop_desktop.domain import meetings as m
from hop_desktop.domain import plans as p
from hop_desktop.domain import records as r
from hop_desktop.domain import referrals as rf
from hop_desktop.domain import telling as t
from hop_desktop.domain.attachments import AttachedTo, Attachment, Media
from hop_desktop.domain.contacts import ConfirmedBy, Contact, ContactCard
from hop_desktop.domain.ids import (
    CaseId,
    ChildId,
    ContactId,
    GroupId,
    StaffId,
)
from hop_desktop.domain.institution import Group, Institution, Place, Workplace
from hop_desktop.domain.observations import Area, EarlierText, Observation, Source
from hop_desktop.domain.packages import Kind, PackageRecord
from hop_desktop.domain.readers import CertifiedReader
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.domain.text import kept

ALPHABET = st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs"))
texts = st.text(ALPHABET, max_size=30).map(kept)
words = texts.filter(bool)
days = st.dates(date(1990, 1, 1), date(2090, 1, 1))
moments = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  the zone is given beside
hashes = st.binary(min_size=32, max_size=32).map(bytes.hex)
ids: SearchStrategy[UUID] = st.uuids(version=4)
numbers = st.integers(1, 2**40)


def maybe(strategy: SearchStrategy[object]) -> SearchStrategy[object]:
    """Return the strategy, or nothing."""
    return st.none() | strategy


def tuples(strategy: SearchStrategy[object]) -> SearchStrategy[tuple[object, ...]]:
    """Return up to three values."""
    return st.lists(strategy, max_size=3).map(tuple)


def institutions() -> SearchStrategy[Institution]:
    """Return houses without a registry code, or with a right one."""
    return st.builds(
        Institution,
        id=ids,
        workplace=st.sampled_from(Workplace),
        name=words,
        registry_code=st.sampled_from(["", "12345678"]),
        municipality=texts,
        municipalities_served=tuples(texts),
        address=texts,
        phone=texts,
        email=texts,
        revision=st.just(0),
    )


def groups() -> SearchStrategy[Group]:
    """Return groups and classes."""
    return st.builds(Group, id=ids, name=words, place=st.sampled_from(Place), revision=st.just(0))


def people(group: GroupId) -> SearchStrategy[StaffMember]:
    """Return people of the house."""
    return st.builds(
        StaffMember,
        id=ids,
        login=words,
        name=words,
        job_title=texts,
        roles=st.frozensets(st.sampled_from(Role), min_size=1),
        groups=st.frozensets(st.just(group)),
        named_contact=st.booleans(),
        desk_lead=st.booleans(),
        phone=texts,
        email=texts,
        active=st.booleans(),
        revision=st.just(0),
    )


homes = st.builds(ch.Home, municipality=texts, address=texts, share=texts, with_whom=texts)
guardians = st.builds(
    ch.Guardian,
    name=words,
    relation=texts,
    custody=st.sampled_from(ch.Custody),
    legal_representative=st.booleans(),
    phone=texts,
    email=texts,
    language=texts,
)


def children(group: GroupId) -> SearchStrategy[ch.Child]:
    """Return children without a personal code."""
    return st.builds(
        ch.Child,
        id=ids,
        first_name=words,
        last_name=words,
        birth_date=days,
        personal_code=st.just(""),
        home_language=texts,
        place=st.sampled_from(Place),
        group_id=maybe(st.just(group)),
        registered_municipality=texts,
        homes=tuples(homes),
        guardians=tuples(guardians),
        siblings=texts,
        left_on=maybe(days),
        revision=st.just(0),
    )


def observations(child: ChildId, author: StaffId) -> SearchStrategy[Observation]:
    """Return observations of days before they were written."""
    earlier = st.builds(
        EarlierText,
        facts=texts,
        child_words=texts,
        judgement=texts,
        changed_at=moments,
        observed_on=st.none() | st.dates(date(1980, 1, 1), date(1990, 1, 1)),
        area=st.none() | st.sampled_from(Area),
        situation=texts,
    )
    return st.builds(
        Observation,
        id=ids,
        child_id=st.just(child),
        author_id=st.just(author),
        observed_on=st.dates(date(1980, 1, 1), date(1990, 1, 1)),
        written_at=moments,
        area=st.sampled_from(Area),
        facts=words,
        situation=texts,
        child_words=texts,
        judgement=texts,
        what_helped=texts,
        strengths=texts,
        told_whom=texts,
        told_on=maybe(st.dates(date(1980, 1, 1), date(1990, 1, 1))),
        how_long=texts,
        before=texts,
        done=texts,
        done_result=texts,
        source=st.sampled_from(Source),
        danger=st.booleans(),
        earlier=tuples(earlier),
        revision=st.just(0),
    )


def cases(child: ChildId, person: StaffId) -> SearchStrategy[c.SupportCase]:
    """Return cases in every stage, status and custody."""
    transitions = st.builds(
        c.Transition,
        move=st.sampled_from(c.Move),
        stage=st.sampled_from(c.Stage),
        on=days,
        at=moments,
        by=st.just(person),
        reason=words,
        criteria=tuples(texts),
    )
    need = st.builds(c.Need, **dict.fromkeys(c.Need.__slots__, texts))
    return st.builds(
        c.SupportCase,
        id=ids,
        child_id=st.just(child),
        concern=words,
        stage=st.sampled_from(c.Stage),
        status=st.sampled_from(c.CaseStatus),
        custody=st.sampled_from(c.CaseCustody),
        ownership=st.integers(1, 2**31 - 1),
        responsible=st.just(person),
        opened_on=days,
        stage_since=days,
        review_on=maybe(days),
        stage_two_asked=st.booleans(),
        need=need,
        child_voice=texts,
        parent_voice=texts,
        participants=st.frozensets(st.just(person)),
        transitions=tuples(transitions),
        origin=texts,
        revision=st.just(0),
    )


def measures(case: CaseId, author: StaffId) -> SearchStrategy[c.Measure]:
    """Return stage I actions."""
    return st.builds(
        c.Measure,
        id=ids,
        case_id=st.just(case),
        author_id=st.just(author),
        on=days,
        written_at=moments,
        kind=st.sampled_from(c.MeasureKind),
        what=words,
        result=texts,
        helped=st.sampled_from(c.Helped),
        revision=st.just(0),
    )


amounts = st.decimals(-999_999, 999_999, places=2)
steps = st.integers(p.LOWEST, p.HIGHEST)
activities = st.builds(
    p.Activity,
    id=maybe(ids),
    what=words,
    who=texts,
    how_often=texts,
    starts_on=maybe(st.dates(date(2000, 1, 1), date(2010, 1, 1))),
    ends_on=maybe(st.dates(date(2010, 1, 1), date(2020, 1, 1))),
    given=texts,
)
goals = st.builds(
    p.Goal,
    id=ids,
    title=words,
    obstacles=texts,
    baseline=texts,
    scale=st.just(()) | st.tuples(*[texts] * p.SCALE_STEPS),
    attained=maybe(st.integers(p.LOWEST, p.HIGHEST)),
    activities=tuples(activities),
    started=maybe(steps),
    gauge=st.builds(p.Gauge, unit=words, start=maybe(amounts), target=maybe(amounts)),
)

signed: dict[str, SearchStrategy[object]] = {
    "id": ids,
    "on": days,
    "written_at": moments,
    "author": texts,
    "revision": st.just(0),
}
assessments = st.builds(
    r.Assessment,
    **signed,
    instrument=words,
    assessor=st.sampled_from(r.Assessor),
    by=words,
    results=words,
    recommendation=texts,
    files=tuples(hashes),
)
points = st.builds(
    r.DataPoint, **signed, goal_id=ids, step=steps, note=texts, struck=texts
) | st.builds(r.DataPoint, **signed, goal_id=ids, number=amounts, unit=words, note=texts)
occasions = st.builds(
    r.Occasion,
    **signed,
    goal_id=ids,
    activity_id=ids,
    given=st.just(True),
    minutes=st.integers(1, r.LONGEST_SITTING),
    note=texts,
)
reviews = st.builds(
    r.Review,
    **signed,
    participants=words,
    goals=tuples(
        st.builds(
            r.GoalReview,
            goal_id=ids,
            title=texts,
            attained=maybe(steps),
            points=st.integers(0, 200),
        )
    ),
    worked=words,
    did_not_work=texts,
    decision=st.sampled_from(r.Decision),
    next_on=maybe(st.dates(date(2091, 1, 1), date(2099, 1, 1))),
)
finals = st.builds(
    r.FinalEvaluation,
    **signed,
    outcome=st.sampled_from(r.Outcome),
    satisfaction=maybe(st.sampled_from(r.Satisfaction)),
    result=words,
    onward=texts,
)
levels = st.builds(
    r.SupportLevel,
    **signed,
    level=st.sampled_from(r.Level),
    decided_by=words,
    ground=words,
    until=maybe(st.dates(date(2091, 1, 1), date(2099, 1, 1))),
)
records: SearchStrategy[r.Record] = st.one_of(
    assessments, points, occasions, reviews, finals, levels
)
records_of_a_case = st.builds(
    r.CaseRecords,
    assessments=tuples(assessments),
    points=tuples(points),
    occasions=tuples(occasions),
    reviews=tuples(reviews),
    finals=tuples(finals),
    levels=tuples(levels),
)


def plans(case: CaseId, approver: StaffId) -> SearchStrategy[p.ActionPlan]:
    """Return plans, approved or not."""
    return st.builds(
        p.ActionPlan,
        id=ids,
        case_id=st.just(case),
        goals=tuples(goals),
        evaluate_on=maybe(days),
        evaluation=texts,
        recommendations=texts,
        approved_by=maybe(st.just(approver)),
        approved_at=maybe(moments),
        revision=st.just(0),
    )


def tasks(case: CaseId, child: ChildId, person: StaffId) -> SearchStrategy[p.Task]:
    """Return tasks, done or not, of a case or of nothing."""
    return st.builds(
        p.Task,
        id=ids,
        title=words,
        owner=st.just(person),
        due_on=maybe(days),
        case_id=maybe(st.just(case)),
        child_id=maybe(st.just(child)),
        done_on=maybe(days),
        created_by=st.just(person),
        revision=st.just(0),
    )


def attachments(child: ChildId, person: StaffId) -> SearchStrategy[Attachment]:
    """Return descriptions of files; their size and hash are not those of any bytes."""
    return st.builds(
        Attachment,
        id=ids,
        kind=st.sampled_from(AttachedTo),
        owner_id=ids,
        child_id=maybe(st.just(child)),
        title=words,
        media=st.sampled_from(Media),
        size=numbers,
        sha256=hashes,
        added_by=st.just(person),
        added_at=moments,
        revision=st.just(0),
    )


cards = st.builds(
    ContactCard,
    store_id=ids,
    serial=numbers,
    issued_at=moments,
    workplace=st.sampled_from(Workplace),
    name=words,
    registry_code=texts,
    municipality=texts,
    municipalities_served=tuples(texts),
    person=texts,
    job_title=texts,
    topics=texts,
    phone=texts,
    email=texts,
    encryption_key=st.binary(max_size=120),
    signing_key=st.binary(max_size=120),
)


def contacts(person: StaffId) -> SearchStrategy[Contact]:
    """Return contacts, confirmed or not."""
    return st.builds(
        Contact,
        id=ids,
        card=cards,
        added_by=st.just(person),
        added_at=moments,
        confirmed_by=maybe(st.just(person)),
        confirmed_at=maybe(moments),
        confirmed_how=maybe(st.sampled_from(ConfirmedBy)),
        mismatch=st.booleans(),
        revision=st.just(0),
    )


attendees = st.builds(m.Attendee, name=words, role=texts, present=st.booleans(), note=texts)
agreements = st.builds(m.Agreement, id=ids, what=words, who=texts, task_id=st.none())
table_words = st.builds(
    m.TableWords,
    chair=texts,
    minute_taker=texts,
    purpose=texts,
    differing=texts,
    child_present=st.booleans(),
    child_heard=texts,
    readers=texts,
    objection_days=maybe(st.integers(1, 90)),
)
talk_words = st.builds(
    m.TalkWords,
    child_view=texts,
    parent_view=texts,
    summary=texts,
    sharing=st.sampled_from(m.Sharing),
    sharing_limits=texts,
)


def meetings(case: CaseId, author: StaffId) -> SearchStrategy[m.Meeting]:
    """Return talks and round tables, finished or not."""
    return st.builds(
        m.Meeting,
        id=ids,
        case_id=st.just(case),
        kind=st.sampled_from(m.MeetingKind),
        on=st.dates(date(1990, 1, 1), date(2000, 1, 1)),
        author_id=st.just(author),
        written_at=moments,
        place=texts,
        attendees=tuples(attendees),
        agreements=tuples(agreements),
        next_on=maybe(st.dates(date(2000, 1, 2), date(2090, 1, 1))),
        talk=talk_words,
        table=table_words,
        version=st.integers(0, 9),
        finished_on=maybe(days),
        revision=st.just(0),
    )


@st.composite
def consents(draw: st.DrawFn, case: CaseId, child: ChildId, person: StaffId) -> k.Consent:
    """Return consents that hold, ended, or were taken back."""
    later = st.dates(date(2000, 1, 1), date(2090, 1, 1))
    return k.Consent(
        id=draw(ids),  # type: ignore[arg-type]  # any identifier
        case_id=case,
        child_id=child,
        scope=draw(st.sampled_from(k.ConsentScope)),
        limits=draw(words),
        giver=draw(words),
        form=draw(st.sampled_from(k.ConsentForm)),
        given_on=draw(st.dates(date(1980, 1, 1), date(1990, 1, 1))),
        valid_until=draw(maybe(later)),  # type: ignore[arg-type]  # a day or none
        withdrawn_on=draw(maybe(later)),  # type: ignore[arg-type]  # a day or none
        withdrawal_note=draw(texts),
        recorded_by=person,
        recorded_at=draw(moments),
        origin=draw(texts),
    )


def tellings(case: CaseId, author: StaffId) -> SearchStrategy[t.Telling]:
    """Return records of telling and of waiting."""
    return st.builds(
        t.Telling,
        id=ids,
        case_id=st.just(case),
        told=st.sampled_from(h.CarerInformed),
        on=st.dates(date(1980, 1, 1), date(1990, 1, 1)),
        whom=words,
        about=texts,
        note=words,
        again_on=maybe(st.dates(date(1990, 1, 1), date(2090, 1, 1))),
        author_id=st.just(author),
        written_at=moments,
        revision=st.just(0),
    )


@st.composite
def referrals(draw: st.DrawFn, case: CaseId, author: StaffId) -> rf.Referral:
    """Return applications being prepared, sent, or answered."""
    sent = draw(maybe(st.dates(date(1980, 1, 1), date(1990, 1, 1))))
    later = st.dates(date(1990, 1, 1), date(2090, 1, 1))
    outcome = draw(maybe(st.sampled_from(rf.ReferralOutcome))) if sent else None
    decided = draw(st.dates(date(1990, 1, 1), date(2000, 1, 1))) if outcome else None
    recommended = outcome is rf.ReferralOutcome.RECOMMENDED
    until = draw(maybe(st.dates(date(2000, 1, 1), date(2090, 1, 1)))) if recommended else None
    return rf.Referral(
        id=draw(ids),  # type: ignore[arg-type]  # any identifier
        case_id=case,
        purpose=draw(words),
        applicant=draw(texts),
        enclosures=draw(st.frozensets(st.sampled_from(rf.Enclosure))),
        other_enclosures=draw(texts),
        sent_on=sent,  # type: ignore[arg-type]  # a day or none
        expected_on=draw(maybe(later)),  # type: ignore[arg-type]  # a day or none
        decided_on=decided,
        outcome=outcome,  # type: ignore[arg-type]  # an outcome or none
        recommendation=draw(words),
        valid_until=until,  # type: ignore[arg-type]  # a day or none
        author_id=author,
        written_at=draw(moments),
    )


certified_readers = st.builds(
    CertifiedReader, name=texts, key=st.binary(max_size=120), valid_until=moments, sha256=hashes
)


@st.composite
def handovers(draw: st.DrawFn, case: CaseId, recipient: ContactId, person: StaffId) -> h.Handover:
    """Return handovers in every state, with any parts kept back."""
    back = draw(
        st.frozensets(st.sampled_from([part for part in h.Part if part is not h.Part.CHILD]))
    )
    fields = st.fixed_dictionaries(
        {
            "id": ids,
            "ownership": st.integers(1, 2**31 - 1),
            "state": st.sampled_from(h.HandoverState),
            "reason": texts,
            "withheld": st.tuples(
                *(
                    st.builds(h.Withheld, part=st.just(part), reason=words)
                    for part in sorted_parts(back)
                )
            ),
            "informed": st.lists(ids, max_size=3, unique=True).map(tuple),
            "readers": st.lists(certified_readers, max_size=3, unique_by=lambda r: r.key).map(
                tuple
            ),
            "by_password": st.booleans(),
            "basis": st.sampled_from(h.Basis),
            "basis_note": texts,
            "carer_informed": st.sampled_from(h.CarerInformed),
            "carer_note": texts,
            "expected_answer_on": maybe(days),
            "approved_by": maybe(st.just(person)),
            "approved_at": maybe(moments),
            "package_id": maybe(ids),
            "package_sha256": hashes,
            "file_name": texts,
            "sealed_at": maybe(moments),
            "written_at": maybe(moments),
            "delivered_on": maybe(days),
            "delivered_how": maybe(st.sampled_from(h.Delivery)),
            "verdict_words": texts,
            "answered_by": texts,
            "answered_at": maybe(moments),
        }
    )
    return h.Handover(
        case_id=case,
        recipient=recipient,
        created_by=person,
        parts=frozenset(h.Part) - back,
        **draw(fields),
    )


def sorted_parts(parts: frozenset[h.Part]) -> list[h.Part]:
    """Return parts in the order in which they are declared."""
    return [part for part in h.Part if part in parts]


def incoming(sender: ContactId, person: StaffId) -> SearchStrategy[h.Incoming]:
    """Return received handovers, answered or not."""
    return st.builds(
        h.Incoming,
        handover_id=ids,
        package_id=ids,
        package_sha256=hashes,
        case_id=ids,
        ownership=st.integers(1, 2**31 - 1),
        sender=st.just(sender),
        sender_store=ids,
        sender_name=texts,
        child_name=texts,
        stage_note=texts,
        received_at=moments,
        state=st.sampled_from(h.IncomingState),
        taken_by=maybe(st.just(person)),
        answered_at=maybe(moments),
        words=texts,
        answer_file_name=texts,
        for_information=st.booleans(),
        revision=st.just(0),
    )


def package_records(contact: ContactId) -> SearchStrategy[PackageRecord]:
    """Return lines of the exchange log."""
    return st.builds(
        PackageRecord,
        package_id=ids,
        direction=st.sampled_from(["in", "out"]),
        kind=st.sampled_from(Kind),
        contact_id=st.just(contact),
        incarnation=st.integers(0, 9),
        sequence=numbers,
        sha256=hashes,
        file_name=texts,
        handover_id=ids,
        case_id=ids,
        at=moments,
        answer_to=maybe(ids),
    )


entries = st.builds(
    co.Entry,
    id=ids,
    author_store=ids,
    revision=st.integers(1, 99),
    kind=st.sampled_from(co.EntryKind),
    on=days,
    written_at=moments,
    author=texts,
    job_title=texts,
    code=texts,
    situation=texts,
    text=texts,
    child_words=texts,
    judgement=texts,
    result=texts,
)
senders = st.builds(
    co.Sender,
    store_id=ids,
    workplace=st.sampled_from(Workplace),
    name=texts,
    registry_code=texts,
    municipality=texts,
    address=texts,
    phone=texts,
    email=texts,
    person=texts,
    job_title=texts,
    person_phone=texts,
    person_email=texts,
)
child_parts = st.builds(
    co.ChildPart,
    id=ids,
    first_name=texts,
    last_name=texts,
    birth_date=days,
    personal_code=texts,
    home_language=texts,
    place=st.sampled_from(Place),
    group=texts,
    registered_municipality=texts,
    homes=tuples(homes),
    guardians=tuples(guardians),
    siblings=texts,
)


consent_parts = st.builds(
    co.ConsentPart,
    id=ids,
    scope=st.sampled_from(k.ConsentScope),
    limits=texts,
    giver=texts,
    form=st.sampled_from(k.ConsentForm),
    given_on=days,
    valid_until=maybe(days),
    withdrawn_on=maybe(days),
    withdrawal_note=texts,
)


def contents() -> SearchStrategy[co.HandoverContent]:
    """Return what a handover can carry."""
    withheld = st.builds(h.Withheld, part=st.sampled_from(h.Part), reason=words)
    custody = st.builds(
        co.CustodyStep, ownership=numbers, giver=texts, taker=texts, receipt_sha256=texts
    )
    return st.builds(
        co.HandoverContent,
        schema=st.just(1),
        case_id=ids,
        handover_id=ids,
        ownership=st.integers(1, 2**31 - 1),
        made_on=days,
        language=st.just("et"),
        sender=senders,
        recipient=texts,
        reason=texts,
        concern=texts,
        stage=st.integers(1, 3),
        opened_on=days,
        child=child_parts,
        plan=st.builds(co.PlanPart, goals=tuples(goals)),
        records=records_of_a_case,
        carer_informed=st.sampled_from(h.CarerInformed),
        carer_note=texts,
        basis=st.sampled_from(h.Basis),
        entries=tuples(entries),
        consents=tuples(consent_parts),
        withheld=tuples(withheld),
        custody=tuples(custody),
        expected_answer_on=maybe(days),
    )
