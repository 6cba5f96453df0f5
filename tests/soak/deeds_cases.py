# SPDX-License-Identifier: EUPL-1.2
"""What people do with cases: saving, sealing, writing, receiving."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from hop_desktop.app import (
    cases,
    children,
    contacts,
    handover_reading,
    handover_summaries,
    handovers,
    inbox,
    observations,
)
from hop_desktop.app.session import Session
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.packages import Kind
from hop_desktop.store import lite
from tests import worlds
from tests.app import chain
from tests.soak.acts import (
    DESK,
    HOUSE,
    OUT,
    Act,
    Deed,
    HalfError,
    Stands,
    as_desk,
    as_head,
    ask,
    nothing,
)
from tests.worlds import NOON, TEACHER, unlocked

FACTS = "Küsis esimest korda ise teist last mängima: „Õu, tule ka!”"


# Saving


def _begin_save(folder: Path) -> Deed:
    session = unlocked(folder / HOUSE, TEACHER)
    child = children.child_file(session, children.children(session)[0].child.id).child
    return lambda: worlds.an_observation_of(session, child, facts=FACTS)


def _begin_badly(folder: Path) -> Deed:
    """Save as SQLite would by itself: it deletes the side file, and a power cut brings it back."""
    kept = lite.PRAGMAS
    lite.PRAGMAS = (*kept, ("journal_mode", "DELETE", "delete"))
    try:
        return _begin_save(folder)
    finally:
        lite.PRAGMAS = kept


def _saved(folder: Path) -> Stands:
    def is_there(session: Session) -> bool:
        return any(each.observation.facts == FACTS for each in observations.mine(session))

    return ask(unlocked(folder / HOUSE, TEACHER), is_there)


def _begin_draft(folder: Path) -> Deed:
    store = unlocked(folder / HOUSE, TEACHER).store
    return lambda: store.keep_draft(store.person, "observation", FACTS, now=NOON)


def _drafted(folder: Path) -> Stands:
    def is_there(session: Session) -> bool:
        draft = session.store.draft(session.person.id, "observation")
        if draft is not None and draft.body != FACTS:
            raise HalfError("half a draft")
        return draft is not None

    return ask(unlocked(folder / HOUSE, TEACHER), is_there)


# Sending


def _case_is_approved(folder: Path) -> Handover:
    head = as_head(folder)
    case = handover_reading.beginning(head, _case_of(head)).case
    to = contacts.contacts(head)[0].contact.id
    approved = worlds.an_approved_handover(head, case.id, to)
    head.close()
    return approved


def _case_of(session: Session) -> CaseId:
    return cases.cases(session)[0].case.id


def _only(session: Session) -> Handover:
    (row,) = handover_reading.handovers(session)
    return row.handover


def _begin_seal(folder: Path) -> Deed:
    head = as_head(folder)
    handover = _only(head)
    handover_summaries.preview(head, handover.id)
    return lambda: handovers.seal(head, handover.id)


def _sealed(folder: Path) -> Stands:
    return ask(as_head(folder), _is_sealed)


def _is_sealed(session: Session) -> bool:
    """Say whether the state says so; then the very bytes are there, and else no bytes."""
    handover = _only(session)
    with session.read() as tx:
        records = [r for r in tx.packages.of_handover(handover.id) if r.kind is Kind.HANDOVER]
        contents = [tx.packages.content(record.package_id, "out") for record in records]
    if [sha256(content).hexdigest() for content in contents] != [r.sha256 for r in records]:
        raise HalfError("other bytes")
    if bool(records) != handover.is_waiting:
        raise HalfError("sealed by half")
    return handover.is_waiting


def _case_is_sealed(folder: Path) -> None:
    approved = _case_is_approved(folder)
    head = as_head(folder)
    handovers.seal(head, approved.id)
    head.close()


def _begin_write(folder: Path) -> Deed:
    head = as_head(folder)
    handover = _only(head)
    return lambda: handovers.write_file(head, handover.id, folder / OUT)


def _written(folder: Path) -> Stands:
    """Say whether the file is there and known to be; under its name it is whole or not there."""

    def is_written(session: Session) -> bool:
        handover = _only(session)
        path = folder / OUT / handover.file_name
        if path.exists() and sha256(path.read_bytes()).hexdigest() != handover.package_sha256:
            raise HalfError("half a package")
        if handover.written_at is not None and not path.exists():
            raise HalfError("said to be written, and is not")
        return handover.written_at is not None

    return ask(as_head(folder), is_written)


# Receiving


def _package_has_come(folder: Path) -> None:
    _case_is_sealed(folder)
    head = as_head(folder)
    chain.written(head, _only(head), folder / OUT)
    head.close()


def _begin_take_in(folder: Path) -> Deed:
    desk = as_desk(folder)
    (package,) = (folder / OUT).iterdir()
    data = package.read_bytes()
    return lambda: inbox.take_in(desk, data)


def _taken_in(folder: Path) -> Stands:
    def is_there(session: Session) -> bool:
        for item in inbox.inbox(session):
            inbox.incoming_file(session, item.handover_id)
        return bool(inbox.inbox(session))

    return ask(as_desk(folder), is_there)


def _package_is_in(folder: Path) -> None:
    _package_has_come(folder)
    _begin_take_in(folder)()


def _begin_accept(folder: Path) -> Deed:
    desk = as_desk(folder)
    (item,) = inbox.inbox(desk)
    return lambda: inbox.accept(desk, item.handover_id)


def _accepted(folder: Path) -> Stands:
    """Say whether it was taken over: then the case is there and the receipt can be written."""

    def is_accepted(session: Session) -> bool:
        (item,) = inbox.inbox(session)
        if bool(cases.cases(session)) != (item.answered_at is not None):
            raise HalfError("answered without a case, or the reverse")
        if item.answered_at is not None:
            inbox.write_answer(session, item.handover_id, folder / OUT)
        return item.answered_at is not None

    return ask(as_desk(folder), is_accepted)


ACTS = (
    Act(name="save", ground=nothing, begin=_begin_save, stands=_saved),
    Act(name="save-badly", ground=nothing, begin=_begin_badly, stands=_saved),
    Act(name="draft", ground=nothing, begin=_begin_draft, stands=_drafted),
    Act(name="seal", ground=_case_is_approved, begin=_begin_seal, stands=_sealed),
    Act(name="write", ground=_case_is_sealed, begin=_begin_write, stands=_written),
    Act(
        name="take-in",
        ground=_package_has_come,
        begin=_begin_take_in,
        stands=_taken_in,
        store=DESK,
    ),
    Act(
        name="accept",
        ground=_package_is_in,
        begin=_begin_accept,
        stands=_accepted,
        store=DESK,
    ),
)
