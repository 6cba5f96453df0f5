# SPDX-License-Identifier: EUPL-1.2
"""Words of a notice, its draft, a tip's giver and a danger come out nowhere but where they belong.

They are planted, and then everything is walked that a colleague can see or make, and every paper
that leaves the house, whoever makes it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from hop_desktop.app import (
    access_copies,
    attachments,
    calendars,
    cases,
    children,
    chronologies,
    contacts,
    drafts,
    finding,
    following,
    form_documents,
    handover_reading,
    handover_summaries,
    handovers,
    journal,
    meetings,
    notices,
    observations,
    package_contents,
    people,
    plan_sheet,
    sources,
    today,
)
from hop_desktop.app.due_days import DueKind
from hop_desktop.app.handover_content import gather
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import NoticeId
from hop_desktop.domain.notices import (
    Carer,
    Channel,
    Demand,
    Feedback,
    Named,
    Notice,
    NoticeKind,
    NoticeWords,
    PointText,
    ReporterMode,
)
from hop_desktop.domain.observations import Observation, Reporter, Source
from tests import worlds
from tests.app.houses import Houses
from tests.app.test_access_copies import a_wish
from tests.app.test_notices import HARM
from tests.app.test_sources import everything

LETTERS = "abdefghijklmnoprstuvõäöüšž"
secrets = st.lists(
    st.text(LETTERS, min_size=5, max_size=8).map(lambda word: f"Qx{word}"),
    min_size=4,
    max_size=4,
    unique_by=str.casefold,
)
# An example is a whole walk; a shorter word would teach nothing more.
few = settings(
    max_examples=2,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
PDF = b"%PDF-1.7 \xf5"


@dataclass(frozen=True)
class Planted:
    """What is written, and the ids under which somebody could ask for it."""

    child: Child
    case: SupportCase
    notice: Notice
    danger: Observation
    form: str


def planted(houses: Houses, case: SupportCase, words: list[str]) -> Planted:
    """Let the teacher keep a notice, its draft and a tip, and the head a danger."""
    noticed, draft, tip, danger = words
    teacher, head = houses.teacher, houses.head
    child = children.child_file(head, case.child_id).child
    notice = notices.freeze(teacher, child.id, NoticeKind.NOTICE, all_words(noticed))
    notices.tell(
        teacher, notice.id, channel=Channel.PHONE, whom=noticed, at=teacher.now(), number=noticed
    )
    notices.answer(head, notice.id, Feedback(on=head.today(), text=noticed, began=True))
    dropped = notices.keep(teacher, child.id, NoticeKind.DEMAND, all_words(noticed))
    notices.drop(teacher, dropped.id, noticed)
    form = f"notice:{child.id}"
    drafts.keep(teacher, form, {"point": draft, draft: draft})
    worlds.an_observation_of(
        teacher,
        child,
        source=Source.OTHER,
        reporter=Reporter(name=f"{tip} Naaber", contact=f"{tip}@näide.ee"),
    )
    seen = worlds.an_observation_of(head, child, danger=True, **dict.fromkeys(TEXTS, danger))
    attachments.attach_to_observation(head, seen.id, title=danger, content=PDF)
    following.close(head, seen.id, note=danger)
    return Planted(child=child, case=case, notice=notice, danger=seen, form=form)


TEXTS = (
    "facts",
    "situation",
    "child_words",
    "judgement",
    "what_helped",
    "strengths",
    "told_whom",
    "how_long",
    "before",
    "done",
    "done_result",
)


def all_words(word: str) -> NoticeWords:
    """Return a notice with a word wherever the writer may write one."""
    return NoticeWords(
        points=(PointText(point=HARM, text=word),),
        urgency_note=word,
        addressee=word,
        addressee_contact=word,
        child_words=word,
        done=word,
        earlier=word,
        carer=Carer(by=word, why=word),
        reporter=Named(mode=ReporterMode.OWN, name=word, job_title=word, contact=word),
        demand=Demand(who=word, what=word),
    )


def pages(session: Session, at: Planted, words: list[str]) -> Iterator[object]:
    """Yield everything on the screens of a person, and what errors say."""
    yield children.children(session)
    yield children.find(session, "Maasikas")
    yield children.child_file(session, at.child.id)
    yield cases.cases(session, closed=True)
    yield cases.case_file(session, at.case.id)
    yield meetings.meeting_file(session, at.case.id)
    yield today.today(session)
    yield following.waiting(session)
    yield following.still_open(session)
    yield observations.mine(session)
    yield calendars.days(session)
    yield calendars.calendar(
        calendars.days(session), {kind: kind.value for kind in DueKind}, made_at=session.now()
    ).decode()
    yield drafts.pending(session)
    yield drafts.kept(session, at.form)
    yield journal.journal(session, limit=10_000)
    yield notices.untold(session), notices.of_child(session, at.child.id)
    yield notices.form(session, at.child.id)
    yield contacts.contacts(session)
    for word in words:
        # What is sought is said again, so only what is found counts.
        yield finding.find(session, word.casefold()).found
    yield from map(refusal, refused(session, at))


def refused(session: Session, at: Planted) -> Iterator[Callable[[], object]]:
    """Yield what a colleague could try with an identifier in hand."""
    for notice_id in (at.notice.id, NoticeId(uuid4())):
        yield partial(notices.read, session, notice_id)
        yield partial(notices.about, session, notice_id)
        yield partial(notices.paper, session, notice_id, 1)
        yield partial(notices.form, session, at.child.id, notice_id)
        yield partial(notices.freeze_kept, session, notice_id)
        yield partial(notices.drop, session, notice_id, "x")
    yield partial(observations.read, session, at.danger.id)
    yield partial(following.reopen, session, at.danger.id)


def refusal(act: Callable[[], object]) -> str:
    """Return everything that a refusal says."""
    with pytest.raises(HopError) as met:
        act()
    return f"{met.value!r} {met.value} {vars(met.value)}"


def papers(session: Session, at: Planted) -> Iterator[object]:
    """Yield the words of every paper that a person can make about the child or its case."""
    yield text_of(chronologies.chronology(session, at.case.id))
    yield text_of(plan_sheet.plan_sheet(session, at.case.id).pdf)
    with session.read() as tx:
        for case_id in (None, at.case.id):
            found = sources.gather(session, tx, at.child.id, case_id)
            yield sources.fill(sources.SOURCES, found)


def filled_forms(session: Session, at: Planted) -> Iterator[object]:
    """Yield every form that may begin about the case, as it is filled by itself."""
    for form in form_documents.documents(session, at.child.id, at.case.id).forms:
        document = form_documents.begin(session, form.key, at.child.id, at.case.id)
        file = form_documents.document_file(session, document.id)
        yield file, form_documents.from_entries(session, document.id)
        yield text_of(form_documents.preview(session, document.id, file.answers))
        form_documents.discard(session, document.id)


def copies_and_packages(houses: Houses, session: Session, at: Planted) -> Iterator[object]:
    """Yield what goes to whoever asks for data, and to the desk."""
    seen = access_copies.preview(session, at.child.id, a_wish(session))
    yield seen
    copy = access_copies.make(session, at.child.id, a_wish(session), (), seen=seen.seen)
    yield copy, access_copies.copies(session, at.child.id)
    yield text_of(attachments.open_attachment(session, copy.attachment_id)[1])
    begun = handovers.start(session, at.case.id, recipient=houses.to_desk.id)
    yield handover_reading.beginning(session, at.case.id), handover_reading.handovers(session)
    yield handover_reading.handover_file(session, begun.id)
    yield text_of(handover_summaries.preview(session, begun.id))
    with session.read() as tx:
        gathered = gather(session, tx, begun)
    yield gathered.attachments, package_contents.content_json(gathered.content).decode()
    handovers.give_up(session, begun.id)


def text_of(pdf: bytes) -> str:
    """Return the words of a PDF, also those broken over two lines."""
    document = PdfDocument(pdf)
    try:
        pages_ = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    finally:
        document.close()
    text = unicodedata.normalize("NFC", "\n".join(pages_))
    return text + text.replace("\ufffe", "").replace("-\r\n", "").replace("\r\n", "")


def leaks(found: Iterator[object], words: list[str]) -> list[tuple[str, str]]:
    """Return which words stand in what is seen, with what stands around them."""
    met = []
    for thing in found:
        text = repr(thing) if not isinstance(thing, str) else thing
        folded = unicodedata.normalize("NFC", text).casefold()
        met += [
            (word, text[max(0, at - 60) : at + 60])
            for word in words
            if (at := folded.find(word.casefold())) >= 0
        ]
    return met


@pytest.fixture
def case(houses: Houses) -> SupportCase:
    """A case with everything that is ever written in it, and a colleague in the same group."""
    child = worlds.a_child_of(houses.head)
    group = worlds.group_named(houses.head, worlds.GROUPS[0])
    colleague = worlds.member(houses.head, worlds.OTHER_TEACHER)
    people.change_person(houses.head, replace(colleague, groups=frozenset({group})))
    kept = everything(houses, child, "Müra väsitab")
    both = frozenset({colleague.id, houses.specialist.person.id})
    return cases.set_participants(houses.coordinator, kept.id, both)


@few
@given(words=secrets)
def test_what_is_secret_stands_on_no_page_and_paper_of_a_colleague(
    houses: Houses, case: SupportCase, words: list[str]
) -> None:
    at = planted(houses, case, words)

    for colleague in (houses.other_teacher, houses.specialist, houses.coordinator):
        assert leaks(pages(colleague, at, words), words) == []
        assert leaks(papers(colleague, at), words) == []
    assert leaks(filled_forms(houses.coordinator, at), words) == []
    assert leaks(copies_and_packages(houses, houses.coordinator, at), words) == []


@few
@given(words=secrets)
def test_what_is_secret_leaves_the_house_on_no_paper_even_of_the_head(
    houses: Houses, case: SupportCase, words: list[str]
) -> None:
    at = planted(houses, case, words)

    assert leaks(papers(houses.head, at), words) == []
    assert leaks(filled_forms(houses.head, at), words) == []
    assert leaks(copies_and_packages(houses, houses.head, at), words) == []


def test_the_walk_finds_what_may_be_seen(houses: Houses, case: SupportCase) -> None:
    words = ["Qxteade", "Qxmustand", "Qxvihje", "Qxoht"]
    at = planted(houses, case, words)

    own = {word for word, _ in leaks(_own(houses.teacher, at), words)}
    all_of_it = {word for word, _ in leaks(_own(houses.head, at), words)}

    assert own == {"Qxteade", "Qxmustand"}
    assert all_of_it == {"Qxteade", "Qxoht"}


def _own(session: Session, at: Planted) -> Iterator[object]:
    yield notices.read(session, at.notice.id)
    yield drafts.kept(session, at.form)
    yield children.child_file(session, at.child.id)
