# SPDX-License-Identifier: EUPL-1.2
"""Papers out to be signed in DigiDoc4, and the signed file back among the files of their owner.

Nothing is said of a signature's validity: that is DigiDoc4's to tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from hop_desktop.app.attachments import keep_file
from hop_desktop.app.case_reading import signatures
from hop_desktop.app.case_rights import relation_to, works_on
from hop_desktop.app.form_papers import papers_that_stay
from hop_desktop.app.handover_summaries import summary_on
from hop_desktop.app.plan_sheet import plan_on
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import LARGEST_ATTACHMENT, AttachedTo, Attachment, Media
from hop_desktop.domain.errors import (
    Invalid,
    NotAllowed,
    SignedFileRefused,
)
from hop_desktop.domain.flaws import Flaw
from hop_desktop.domain.ids import AttachmentId, CaseId, ChildId, SigningId
from hop_desktop.domain.meetings import MeetingKind
from hop_desktop.domain.signing import (
    MOST_PAPERS,
    PaperKind,
    SignedBack,
    Signing,
    SigningPaper,
    names_of,
)
from hop_desktop.domain.text import required
from hop_desktop.store.files import write_whole
from hop_desktop.store.transaction import Transaction

LONGEST_TITLE = 160
SUMMARY, PLAN = "summary", "plan"
"""Keys of papers that are made when they go out; the others are known by their attachment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Whose papers they are: a case, or a child for a document without a case."""

    kind: AttachedTo
    id: UUID

    @classmethod
    def of_case(cls, case_id: CaseId) -> Subject:
        """Return a case as the subject."""
        return cls(kind=AttachedTo.CASE, id=case_id)

    @classmethod
    def of_child(cls, child_id: ChildId) -> Subject:
        """Return a child as the subject."""
        return cls(kind=AttachedTo.CHILD, id=child_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A paper that may go out; ``title`` is empty for one that is made when it goes."""

    key: str
    kind: PaperKind
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenOut:
    """Papers that went out together, with their titles and who gave them."""

    signing: Signing
    titles: tuple[str, ...]
    made_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningFile:
    """What may go out of a case or about a child, and what did, the latest first."""

    child: str
    offered: tuple[Offered, ...]
    given: tuple[GivenOut, ...]
    may_keep: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedContent:
    """A signed file looked into: its papers by name, and how many signatures name each of them."""

    files: Mapping[str, bytes]
    signatures: int


def signing_file(session: Session, subject: Subject) -> SigningFile:
    """Return the papers of a case, or those of a child's documents that belong to no case."""
    with session.read() as tx:
        child_id = _readable(session, tx, subject)
        signed = signatures(tx)
        return SigningFile(
            child=tx.children.name(child_id),
            offered=_offered(session, tx, subject, child_id),
            given=tuple(
                GivenOut(
                    signing=each,
                    titles=tuple(tx.attachments.get(p.attachment_id).title for p in each.papers),
                    made_by=signed.get(each.made_by, ""),
                )
                for each in tx.signings.of(subject.kind, subject.id)
            ),
            may_keep=_may_keep(session, tx, subject),
        )


def give_out(
    session: Session, subject: Subject, keys: Sequence[str], titles: Mapping[str, str]
) -> Signing:
    """Freeze papers to be signed together and keep which bytes went; ``write`` makes the file.

    ``titles`` words the papers that are made now. Raises ``Invalid("papers", …)`` without any,
    with too many, and for one that is not offered.
    """
    wanted = tuple(dict.fromkeys(keys))
    if not wanted:
        raise Invalid("papers", "empty")
    if len(wanted) > MOST_PAPERS:
        raise Invalid("papers", "too-many")
    with session.write("signing.given-out", subject.kind.value, subject.id) as tx:
        child_id = _readable(session, tx, subject)
        offered = {each.key: each for each in _offered(session, tx, subject, child_id)}
        if not offered.keys() >= set(wanted):
            raise Invalid("papers", "not-offered")
        chosen = [offered[key] for key in wanted]
        begun = Signing(
            id=SigningId(new_id()),
            kind=subject.kind,
            owner_id=subject.id,
            child_id=child_id,
            made_by=session.person.id,
            made_at=session.now(),
        )
        kept = [_kept(session, tx, begun, each, titles) for each in chosen]
        papers = tuple(
            SigningPaper(name=name, attachment_id=each.id, sha256=each.sha256)
            for name, each in zip(names_of(each.kind for each in chosen), kept, strict=True)
        )
        signing = replace(begun, papers=papers)
        tx.signings.add(signing)
        return signing


def write(session: Session, signing_id: SigningId, path: Path) -> None:
    """Write the unsigned container where the person chose; again and again the same bytes.

    The papers leave the encrypted store, which is journalled. Raises ``DiskFull``, ``WriteFailed``.
    """
    from hop_desktop.sealing.asice.writing import container

    with session.write("signing.written", "signing", signing_id) as tx:
        signing = tx.signings.get(signing_id)
        _readable(session, tx, Subject(kind=signing.kind, id=signing.owner_id))
        files = {each.name: tx.attachments.content(each.attachment_id) for each in signing.papers}
    write_whole(path, container(files))


def read_signed_file(path: Path) -> bytes:
    """Return a file's bytes; raise ``SignedFileRefused`` for one too large or not to be read."""
    try:
        if not path.is_file():  # a pipe would keep us waiting
            raise SignedFileRefused(Flaw.NO_ZIP)
        if path.stat().st_size > LARGEST_ATTACHMENT:
            raise SignedFileRefused(Flaw.TOO_LARGE)
        return path.read_bytes()
    except OSError:
        raise SignedFileRefused(Flaw.NO_ZIP) from None


def take_back(session: Session, subject: Subject, data: bytes, *, title: str) -> SignedBack:
    """Keep a signed file with the case or child whose papers are in it, so that it can go along.

    In ``title`` the titles of the papers stand for ``{papers}``.

    Raises ``SignedFileRefused`` with the rule that it breaks: every file must be one that went
    out, byte for byte, and named once by every signature.
    """
    from hop_desktop.sealing.asice.reading import read

    signed = read(data)
    sent = {name: sha256(content).hexdigest() for name, content in signed.files.items()}
    with session.write("signing.taken-back", subject.kind.value, subject.id) as tx:
        child_id = _readable(session, tx, subject)
        if not _may_keep(session, tx, subject):
            raise NotAllowed
        given = tx.signings.of(subject.kind, subject.id)
        signing = next((each for each in given if each.holds(sent)), None)
        if signing is None:
            raise SignedFileRefused(Flaw.NOT_OURS)
        known = _known(tx, given, sha256(data).hexdigest())
        if known is not None:
            return known
        attachment = keep_file(
            session,
            tx,
            kind=subject.kind,
            owner_id=subject.id,
            child_id=child_id,
            title=required("title", title.format(papers=_titles(tx, signing))),
            content=data,
        )
        back = SignedBack(
            attachment_id=attachment.id,
            signatures=signed.signatures,
            taken_by=session.person.id,
            taken_at=session.now(),
        )
        tx.signings.add_back(signing.id, back)
        return back


def look_into(content: bytes) -> SignedContent:
    """Return what is in a kept signed file; raise ``SignedFileRefused`` when it does not fit.

    A file that came in a package is looked at in the same way as one that came back here.
    """
    from hop_desktop.sealing.asice.reading import read

    signed = read(content)
    return SignedContent(files=signed.files, signatures=signed.signatures)


def _readable(session: Session, tx: Transaction, subject: Subject) -> ChildId:
    """Return whose papers they are, once the right to read them is checked."""
    if subject.kind is AttachedTo.CASE:
        case = tx.cases.get(CaseId(subject.id))
        session.check(Action.READ_CHILD, relation_to(session, tx, case))
        return case.child_id
    child_id = ChildId(subject.id)
    session.check_child(tx, Action.READ_CHILD, child_id)
    return child_id


def _may_keep(session: Session, tx: Transaction, subject: Subject) -> bool:
    """Say whether a signed file may be kept: by who works there, or by who seals packages."""
    if session.may(Action.SEAL):
        return True
    if subject.kind is AttachedTo.CASE:
        return works_on(session, tx, tx.cases.get(CaseId(subject.id)))
    relation = tx.children.relation(ChildId(subject.id), session.person.id)
    return session.may(Action.CHANGE_CHILD, relation)


def _offered(
    session: Session, tx: Transaction, subject: Subject, child_id: ChildId
) -> tuple[Offered, ...]:
    made: list[Offered] = []
    if subject.kind is AttachedTo.CASE:
        case_id = CaseId(subject.id)
        if session.may(Action.SEAL) and tx.handovers.of_case(case_id):
            made.append(Offered(key=SUMMARY, kind=PaperKind.SUMMARY))
        plan = tx.plans.of_case(case_id)
        if plan is not None and plan.goals:
            made.append(Offered(key=PLAN, kind=PaperKind.PLAN))
    return (*made, *_kept_papers(tx, subject, child_id))


def _kept_papers(tx: Transaction, subject: Subject, child_id: ChildId) -> Iterable[Offered]:
    documents, meetings, stay = _papers(tx, subject, child_id)
    for each in tx.attachments.of(subject.kind, subject.id):
        if each.media is not Media.PDF or each.id in stay:
            continue
        kind = PaperKind.OTHER
        if each.id in documents:
            kind = PaperKind.DOCUMENT
        elif each.id in meetings:
            kind = meetings[each.id]
        elif subject.kind is AttachedTo.CHILD:
            continue  # copies made for who asked are not signed
        yield Offered(key=str(each.id), kind=kind, title=each.title)


def _papers(
    tx: Transaction, subject: Subject, child_id: ChildId
) -> tuple[set[AttachmentId], dict[AttachmentId, PaperKind], set[AttachmentId]]:
    """Return the papers of documents, what those of meetings are, and which are overtaken."""
    documents = {p.attachment_id for p in tx.form_documents.papers_of_child(child_id)}
    stay = papers_that_stay(tx, child_id)
    if subject.kind is not AttachedTo.CASE:
        return documents, {}, stay
    papers = tx.meetings.papers_of_case(CaseId(subject.id))
    newest = {paper.meeting_id: paper.attachment_id for paper in papers}
    talks = {
        each.id for each in tx.meetings.of_case(CaseId(subject.id)) if each.kind is MeetingKind.TALK
    }
    meetings = {
        paper.attachment_id: PaperKind.TALK if paper.meeting_id in talks else PaperKind.MINUTES
        for paper in papers
    }
    return documents, meetings, stay | (meetings.keys() - set(newest.values()))


def _kept(
    session: Session,
    tx: Transaction,
    signing: Signing,
    offered: Offered,
    titles: Mapping[str, str],
) -> Attachment:
    """Return the kept file of a paper; one that is made now is frozen with what goes out."""
    if offered.key not in {SUMMARY, PLAN}:
        return tx.attachments.get(AttachmentId(UUID(offered.key)))
    make = summary_on if offered.key == SUMMARY else plan_on
    return keep_file(
        session,
        tx,
        kind=AttachedTo.SIGNING,
        owner_id=signing.id,
        child_id=signing.child_id,
        title=required("title", titles.get(offered.key, offered.key)),
        content=make(session, tx, CaseId(signing.owner_id)),
    )


def _titles(tx: Transaction, signing: Signing) -> str:
    titles = [tx.attachments.get(each.attachment_id).title for each in signing.papers]
    return ", ".join(titles)[:LONGEST_TITLE]


def _known(tx: Transaction, given: Iterable[Signing], sha: str) -> SignedBack | None:
    """Return the very file when it came back before: it is kept once."""
    every = (back for signing in given for back in signing.back)
    return next((b for b in every if tx.attachments.get(b.attachment_id).sha256 == sha), None)
