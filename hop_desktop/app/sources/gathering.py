# SPDX-License-Identifier: EUPL-1.2
"""Reading everything that documents on a child are filled from, as far as one person may read.

Texts are masked here, once for all sources: see ``domain/masking.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from hop_desktop.app.cases import levels_of_child, may_read, relation_to, signatures
from hop_desktop.app.come_back import child_from_elsewhere, newest_entries
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, reach
from hop_desktop.domain.cases import Measure, SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.consents import Consent
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, ChildId, ObservationId, StaffId
from hop_desktop.domain.institution import Institution
from hop_desktop.domain.masking import Mask, Names, name_words
from hop_desktop.domain.meetings import Meeting
from hop_desktop.domain.observations import Area, ChildRole, Observation, Reporter
from hop_desktop.domain.plans import ActionPlan, Task
from hop_desktop.domain.records import CaseRecords, SupportLevel
from hop_desktop.domain.referrals import Referral
from hop_desktop.domain.staff import StaffMember
from hop_desktop.domain.telling import Telling
from hop_desktop.store.transaction import Transaction

LEAST_SECRET = 4
ABOUT_THE_CHILD = {ChildRole.MAIN, ChildRole.INVOLVED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """An observation in the words that may stand in a document: facts, no judgement."""

    on: date
    area: Area
    facts: str
    situation: str = ""
    how_long: str = ""
    before: str = ""
    done: str = ""
    done_result: str = ""
    child_words: str = ""
    strengths: str = ""
    what_helped: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One case with what was done in it, each kind in the order of its days."""

    case: SupportCase
    measures: tuple[Measure, ...] = ()
    plan: ActionPlan | None = None
    records: CaseRecords = field(default_factory=CaseRecords)
    meetings: tuple[Meeting, ...] = ()
    tellings: tuple[Telling, ...] = ()
    referrals: tuple[Referral, ...] = ()
    tasks: tuple[Task, ...] = ()
    received: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Everything on a child that one person may put into a document.

    ``works`` are the child's cases, or the one that the document is about, the oldest first;
    ``signed`` says how the people of the house sign; ``came`` came with files of the child.
    """

    today: date
    writer: StaffMember
    house: Institution
    child: Child
    group: str
    signed: Mapping[StaffId, str]
    noticed: tuple[Noticed, ...] = ()
    works: tuple[Work, ...] = ()
    levels: tuple[SupportLevel, ...] = ()
    consents: tuple[Consent, ...] = ()
    came: tuple[Entry, ...] = ()
    mask: Mask = field(default_factory=Mask)

    @property
    def received(self) -> tuple[Entry, ...]:
        """What others wrote, with a case or with a file of the child, each entry once."""
        return newest_entries((*self.came, *(e for work in self.works for e in work.received)))

    @property
    def case(self) -> SupportCase | None:
        """The newest case."""
        return self.works[-1].case if self.works else None


def gather(
    session: Session, tx: Transaction, child_id: ChildId, case_id: CaseId | None = None
) -> Sources:
    """Return what this person may put into a document on a child, or on one case of it.

    Raises ``NotAllowed`` when the file is not for this person, ``NotFound`` for a case of another
    child. Protected observations stay out even for those who may read them: paper has no lock.
    """
    session.check_child(tx, Action.READ_CHILD, child_id)
    child = tx.children.get(child_id)
    observations = readable_observations(session, tx, child_id)
    mask = mask_for(tx, child, observations)
    works = tuple(
        mask.whole(_work(session, tx, case)) for case in _cases(session, tx, child_id, case_id)
    )
    came = mask.whole(
        child_from_elsewhere(tx, child_id, own_store=session.store.id, me=session.person.id)
    )
    return Sources(
        today=session.today(),
        writer=session.person,
        house=tx.institution.get(),
        child=masked_child(child, mask),
        group=tx.groups.get(child.group_id).name if child.group_id else "",
        signed=signatures(tx),
        noticed=_noticed(tx, observations, (*came, *(e for w in works for e in w.received)), mask),
        works=works,
        levels=mask.whole(levels_of_child(tx, child_id)),
        consents=_consents(tx, child_id, mask),
        came=came,
        mask=mask,
    )


def readable_observations(
    session: Session, tx: Transaction, child_id: ChildId
) -> tuple[Observation, ...]:
    """Return the observations of a child that may stand in a document, the earliest first.

    The protected ones do not, nor those in which the child only looked on: they are about others.
    """
    if not reach(session.acting, Action.READ_OBSERVATION):
        return ()
    found = tx.observations.of_child(child_id, session.scope(Action.READ_OBSERVATION))
    return tuple(
        item
        for item in reversed(found)
        if not item.danger and item.role_of(child_id) in ABOUT_THE_CHILD
    )


def mask_for(tx: Transaction, child: Child, observations: tuple[Observation, ...]) -> Mask:
    """Return whom to take out of what is written about a child."""
    own = name_words(child.name, *(guardian.name for guardian in child.guardians))
    linked = {other for item in observations for other in item.children} - {child.id}
    everybody = (each.name for each in tx.children.known())
    hidden, secrets = _tips(tx.observations.reporters_of_child(child.id))
    return Mask(
        others=Names.of(name_words(*everybody) - own),
        linked=Names.of(name_words(*(tx.children.name(other) for other in linked)) - own),
        hidden=Names.of(hidden - own),
        secrets=secrets,
        own=Names.of(own),
        officials=tuple(member.name for member in tx.staff.all()),
    )


def mask_of_tip(tx: Transaction, observation_id: ObservationId, mask: Mask) -> Mask:
    """Return the mask for one observation: who gave that tip goes even if it is a parent."""
    reporter = tx.observations.reporter(observation_id)
    if reporter is None:
        return mask
    names, _ = _tips((reporter,))
    officials = tuple(name for name in mask.officials if not name_words(name) & names)
    return replace(mask, hidden=Names.of(mask.hidden.words | names), officials=officials)


def masked_child(child: Child, mask: Mask) -> Child:
    """Return the child with what is said of other people masked."""
    homes = tuple(
        replace(home, share=mask.text(home.share), with_whom=mask.text(home.with_whom))
        for home in child.homes
    )
    return replace(child, homes=homes, siblings=mask.text(child.siblings))


def _tips(reporters: tuple[Reporter, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    names = name_words(*(each.name for each in reporters))
    contacts = {part for each in reporters for part in (each.contact, *each.contact.split())}
    secrets = {part.strip(",;") for part in contacts if len(part) >= LEAST_SECRET}
    return names, tuple(sorted(secrets, key=lambda part: (-len(part), part)))


def _cases(
    session: Session, tx: Transaction, child_id: ChildId, case_id: CaseId | None
) -> tuple[SupportCase, ...]:
    if case_id is not None:
        case = tx.cases.get(case_id)
        if case.child_id != child_id:
            raise NotFound
        session.check(Action.READ_CHILD, relation_to(session, tx, case))
        return (case,)
    found = (case for case in tx.cases.of_child(child_id) if may_read(session, tx, case))
    return tuple(sorted(found, key=lambda case: (case.opened_on, case.opened_last_at)))


def _work(session: Session, tx: Transaction, case: SupportCase) -> Work:
    return Work(
        case=case,
        measures=tuple(sorted(tx.measures.of_case(case.id), key=lambda m: (m.on, m.written_at))),
        plan=tx.plans.of_case(case.id),
        records=tx.records.of_case(case.id),
        meetings=tx.meetings.of_case(case.id)[::-1],
        tellings=tx.tellings.of_case(case.id)[::-1],
        referrals=tx.referrals.of_case(case.id)[::-1],
        tasks=tx.tasks.of_case(case.id),
        received=tuple(
            entry
            for entry in tx.received.of_case(case.id)
            if entry.author_store != session.store.id
        ),
    )


def _noticed(
    tx: Transaction, observations: tuple[Observation, ...], received: Iterable[Entry], mask: Mask
) -> tuple[Noticed, ...]:
    signed = signatures(tx)
    own = [
        replace(
            mask_of_tip(tx, item.id, mask).whole(_from_observation(item)),
            author=signed.get(item.author_id, ""),
        )
        for item in observations
    ]
    came = [
        _from_entry(entry)
        for entry in newest_entries(received)
        if entry.kind is EntryKind.OBSERVATION
    ]
    return tuple(sorted((*own, *came), key=lambda each: each.on))


def _from_observation(item: Observation) -> Noticed:
    return Noticed(
        on=item.observed_on,
        area=item.area,
        facts=item.facts,
        situation=item.situation,
        how_long=item.how_long,
        before=item.before,
        done=item.done,
        done_result=item.done_result,
        child_words=item.child_words,
        strengths=item.strengths,
        what_helped=item.what_helped,
    )


def _from_entry(entry: Entry) -> Noticed:
    return Noticed(
        on=entry.on,
        area=next((area for area in Area if area.value == entry.code), Area.OTHER),
        facts=entry.text,
        situation=entry.situation,
        how_long=entry.how_long,
        before=entry.before,
        done=entry.done,
        done_result=entry.done_result,
        child_words=entry.child_words,
        strengths=entry.strengths,
        what_helped=entry.result,
        author=entry.author,
    )


def _consents(tx: Transaction, child_id: ChildId, mask: Mask) -> tuple[Consent, ...]:
    return tuple(
        replace(
            each, limits=mask.text(each.limits), withdrawal_note=mask.text(each.withdrawal_note)
        )
        for each in reversed(tx.consents.of_child(child_id))
    )
