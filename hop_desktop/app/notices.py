# SPDX-License-Identifier: EUPL-1.2
"""Notices of a child in need: written, frozen, told, answered; all in the protected compartment.

Nothing is ever sent by the program, and nobody is told by it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from hop_desktop.app import kept_notices
from hop_desktop.app.cases import names
from hop_desktop.app.kept_notices import KIND
from hop_desktop.app.notice_law import law
from hop_desktop.app.notice_sending import is_forgotten
from hop_desktop.app.notice_sources import NoticeSource, sources_of
from hop_desktop.app.session import Session, new_id
from hop_desktop.documents.notice_words import NoticeWord as N
from hop_desktop.documents.notice_words import said
from hop_desktop.documents.words import municipality
from hop_desktop.domain.access import Action
from hop_desktop.domain.addressees import Addressee, AddresseeBasis, addressee_of
from hop_desktop.domain.children import Child
from hop_desktop.domain.contacts import ContactCard
from hop_desktop.domain.errors import NotAllowed, Stale
from hop_desktop.domain.ids import ChildId, NoticeId, StaffId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.notice_law import NoticeLaw
from hop_desktop.domain.notices import (
    About,
    Channel,
    Dropped,
    Feedback,
    Named,
    Notice,
    NoticeKind,
    NoticeWords,
    ReporterMode,
    Told,
    tidy_words,
)
from hop_desktop.domain.staff import StaffMember
from hop_desktop.domain.text import LONGEST_NAME, limited, required
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeForm:
    """What the form starts from: the child, the lists, the entries, and who could be told.

    ``suggested`` is an addressee and their contact, ``contacts`` are the named
    contact persons, ``internal`` is whether the house marks its papers.
    Of a child whose file is closed to the writer there are the name and their own observations.
    """

    about: About
    law: NoticeLaw
    law_holds: bool
    notice: Notice | None
    sources: tuple[NoticeSource, ...]
    addressee: Addressee
    suggested: tuple[str, str]
    me: Named
    contacts: tuple[Named, ...]
    internal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeFile:
    """A notice as it is read, with the wording of the law and everybody's names.

    ``forgotten`` says that a desk which had it lost it by a restore.
    """

    notice: Notice
    law: NoticeLaw
    staff: dict[StaffId, str]
    may_write: bool
    forgotten: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildNotices:
    """What a child's page knows: whether one may write a notice, and those that one may read."""

    may_write: bool
    notices: tuple[Notice, ...]


def form(session: Session, child_id: ChildId, notice_id: NoticeId | None = None) -> NoticeForm:
    """Return what a new notice starts from, or one's own notice to be changed."""
    session.check(Action.WRITE_NOTICE)
    with session.read() as tx:
        notice = _mine(session, tx, notice_id) if notice_id else None
        child = tx.children.get(child_id)
        relation = tx.children.relation(child_id, session.person.id)
        is_open = session.may(Action.READ_CHILD, relation)
        to = addressee_of(child) if is_open else _UNKNOWN
        about = _about(child)
        wording = law(session, tx)
        return NoticeForm(
            about=about if is_open else replace(about, personal_code=""),
            law=wording,
            law_holds=wording.holds_on(session.today()),
            notice=notice,
            sources=sources_of(session, tx, child_id),
            addressee=to,
            suggested=_suggested(tx, to),
            me=_named(tx, session.person, ReporterMode.OWN),
            internal=tx.house_rules.get().on(session.today()).marks_documents,
            contacts=tuple(
                _named(tx, each, ReporterMode.CONTACT)
                for each in tx.staff.all()
                if each.active and each.named_contact
            ),
        )


def read(session: Session, notice_id: NoticeId) -> NoticeFile:
    """Return a notice; the view is journalled. ``NotFound`` for who may not know of it."""
    with session.read() as tx:
        kept_notices.get(session, tx, notice_id)  # a refusal leaves no trace that there is one
    with session.view("notice.viewed", KIND, notice_id) as tx:
        notice = kept_notices.get(session, tx, notice_id)
        return NoticeFile(
            notice=notice,
            law=law(session, tx, notice.written_at.astimezone().date()),
            staff=names(tx),
            may_write=notice.author_id == session.person.id,
            forgotten=is_forgotten(session, tx, notice),
        )


def about(session: Session, notice_id: NoticeId) -> About:
    """Return whom a notice is about, without a look at it; raises like ``read``."""
    with session.read() as tx:
        return kept_notices.get(session, tx, notice_id).about


def of_child(session: Session, child_id: ChildId) -> ChildNotices:
    """Return the notices about a child that this person may read, the latest first."""
    with session.read() as tx:
        return ChildNotices(
            may_write=session.may(Action.WRITE_NOTICE),
            notices=kept_notices.of_child(session, tx, child_id),
        )


def untold(session: Session) -> tuple[Notice, ...]:
    """Return what is written but told to nobody, as far as this person may know, oldest first.

    What a desk had and has lost is as if it had not been told.
    """
    with session.read() as tx:
        red = [
            notice
            for notice in kept_notices.readable(session, tx)
            if notice.is_red or is_forgotten(session, tx, notice)
        ]
    return tuple(sorted(red, key=lambda notice: notice.written_at))


def keep(
    session: Session,
    child_id: ChildId,
    kind: NoticeKind,
    words: NoticeWords,
    *,
    before: Notice | None = None,
    draft: str = "",
) -> Notice:
    """Keep what is written; ``before`` is one's own notice that it changes.

    Raises ``Stale`` when that one stands otherwise by now.
    """
    with session.write("notice.kept", KIND) as tx:
        notice = _reworded(session, tx, child_id, kind, words, before=before)
        _drop_draft(session, tx, draft)
        return kept_notices.save(session, tx, notice)


def freeze(
    session: Session,
    child_id: ChildId,
    kind: NoticeKind,
    words: NoticeWords,
    *,
    before: Notice | None = None,
    draft: str = "",
) -> Notice:
    """Keep what is written and freeze its paper with a hash, inside the compartment.

    Raises ``Invalid`` for what is missing, ``Stale`` like ``keep``.
    """
    with session.write("notice.frozen", KIND) as tx:
        notice = _reworded(session, tx, child_id, kind, words, before=before)
        _drop_draft(session, tx, draft)
        return kept_notices.save(session, tx, notice, pdf=_typeset(session, tx, notice))


def freeze_kept(session: Session, notice_id: NoticeId) -> Notice:
    """Freeze the words as they were kept; raise ``Invalid`` for what is missing."""
    with session.write("notice.frozen", KIND, notice_id) as tx:
        notice = kept_notices.get(session, tx, notice_id)
        return kept_notices.save(session, tx, notice, pdf=_typeset(session, tx, notice))


def tell(
    session: Session,
    notice_id: NoticeId,
    *,
    channel: Channel,
    whom: str,
    at: datetime,
    number: str = "",
) -> Notice:
    """Record that it was really told; words that can be frozen and are not yet, are with it.

    A call counts though the form lacks something. ``at`` is aware; raises ``Invalid`` for a moment
    to come.
    """
    with session.write("notice.told", KIND, notice_id) as tx:
        notice = kept_notices.get(session, tx, notice_id)
        pdf = _typeset(session, tx, notice) if notice.can_be_frozen else b""
        told = Told(
            channel=channel,
            whom=required("whom", whom),
            at=at,
            number=limited("number", number, most=LONGEST_NAME),
            by=session.person.id,
            version=notice.version + bool(pdf),
        )
        return kept_notices.save(session, tx, notice.was_told(told, now=session.now()), pdf=pdf)


def answer(session: Session, notice_id: NoticeId, feedback: Feedback) -> Notice:
    """Record what child protection let one know."""
    with session.write("notice.answered", KIND, notice_id) as tx:
        notice = kept_notices.get(session, tx, notice_id)
        tidied = replace(feedback, text=required("text", feedback.text))
        return kept_notices.save(session, tx, notice.answered(tidied, today=session.today()))


def drop(session: Session, notice_id: NoticeId, reason: str) -> Notice:
    """Record that it is not told after all, and why."""
    with session.write("notice.dropped", KIND, notice_id) as tx:
        notice = kept_notices.get(session, tx, notice_id)
        because = Dropped(reason=required("reason", reason), by=session.person.id, at=session.now())
        return kept_notices.save(session, tx, notice.drop(because))


def paper(session: Session, notice_id: NoticeId, version: int) -> bytes:
    """Return a frozen version as PDF; that it was taken out is journalled."""
    with session.read() as tx:
        pdf = kept_notices.paper(session, tx, notice_id, version)
    with session.write("notice.paper-taken", KIND, notice_id):
        return pdf


_UNKNOWN = Addressee(basis=AddresseeBasis.UNKNOWN)


def _mine(session: Session, tx: Transaction, notice_id: NoticeId) -> Notice:
    notice = kept_notices.get(session, tx, notice_id)
    if notice.author_id != session.person.id:
        raise NotAllowed
    return notice


def _reworded(
    session: Session,
    tx: Transaction,
    child_id: ChildId,
    kind: NoticeKind,
    words: NoticeWords,
    *,
    before: Notice | None,
) -> Notice:
    session.check(Action.WRITE_NOTICE)
    words = tidy_words(words, today=session.today())
    about = _about(tx.children.get(child_id))
    if before is None:
        notice = Notice(
            id=NoticeId(new_id()),
            kind=kind,
            about=about,
            author_id=session.person.id,
            written_at=session.now(),
            words=words,
        )
    else:
        stands = _mine(session, tx, before.id)
        if stands != before:
            raise Stale
        notice = stands.reworded(words, about)
    tx.about(KIND, notice.id)
    return notice


def _drop_draft(session: Session, tx: Transaction, draft: str) -> None:
    if draft:
        tx.drop_draft(session.person.id, draft)


def _typeset(session: Session, tx: Transaction, notice: Notice) -> bytes:
    """Return the paper of a notice's words; raise ``Invalid`` for what is missing."""
    # Only here, because the typesetter is slow to load.
    from hop_desktop.documents.notice import NoticeSheet, notice_pdf

    checked, wording = notice.checked(), law(session, tx)
    sheet = NoticeSheet(
        notice=checked,
        law=wording,
        house=tx.institution.get().name,
        addressee_why=_why(tx, checked, wording),
        version=checked.version + 1,
        made_on=session.today(),
    )
    return notice_pdf(sheet, fonts=session.resources / "fonts")


def _why(tx: Transaction, notice: Notice, wording: NoticeLaw) -> str:
    """Return why it goes to that municipality; an answer goes to whoever demanded it."""
    if notice.kind is NoticeKind.DEMAND:
        return ""
    to = addressee_of(tx.children.get(notice.about.child_id))
    places = ", ".join(map(municipality, to.municipalities))
    if to.basis is AddresseeBasis.REGISTERED:
        paragraph = wording.registered_residence
        return said(N.REGISTERED, places=places, short=wording.short, paragraph=paragraph)
    if to.basis is AddresseeBasis.STAYS:
        paragraph = wording.present_place
        return said(N.STAYS, places=places, short=wording.short, paragraph=paragraph)
    return ""


def _about(child: Child) -> About:
    return About(
        child_id=child.id,
        name=child.name,
        birth_date=child.birth_date,
        personal_code=child.personal_code,
    )


def _suggested(tx: Transaction, to: Addressee) -> tuple[str, str]:
    """Return the desk that serves the municipality, or the municipality's own name."""
    if not to.is_certain:
        return "", ""
    (code,) = to.municipalities
    for contact in tx.contacts.all():
        card = contact.card
        served = {card.municipality, *card.municipalities_served}
        if card.workplace is Workplace.DESK and code in served and not contact.mismatch:
            return card.name, _reached(card)
    return said(N.WORKER, place=municipality(code)), ""


def _reached(card: ContactCard) -> str:
    return ", ".join(filter(None, (card.person, card.phone, card.email)))


def _named(tx: Transaction, person: StaffMember, mode: ReporterMode) -> Named:
    house = tx.institution.get()
    contact = ", ".join(filter(None, (person.phone or house.phone, person.email or house.email)))
    return Named(mode=mode, name=person.name, job_title=person.job_title, contact=contact)
