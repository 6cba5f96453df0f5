# SPDX-License-Identifier: EUPL-1.2
"""Letters between the houses of a handover: asked, answered, told at the end; and what is refused.

A file is only bytes: it can be carried late, twice, to the wrong house, or be forged.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    drafts,
    folder_choosing,
    folder_delivery,
    handovers,
    inbox,
    journal,
    letters,
    observations,
    supplements,
    threads,
)
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.app.session import Session
from hop_desktop.app.threads import Waits
from hop_desktop.domain import packages
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.errors import (
    ContentWrong,
    FolderMissing,
    HandoverNotOpen,
    HopError,
    Invalid,
    LetterNotExpected,
    LetterTwice,
    ManifestWrong,
    NotAllowed,
    NotForYou,
    NotFound,
    PackageIdReused,
    ReceiptNotExpected,
    SignatureWrong,
)
from hop_desktop.domain.exchange_folders import Direction
from hop_desktop.domain.handovers import Handover, Part, Withheld
from hop_desktop.domain.ids import PackageId
from hop_desktop.domain.letters import FeedbackContent, FeedbackPart, KeptPart, Letter, ToldPart
from hop_desktop.domain.observations import Area
from hop_desktop.sealing.signatures import sign
from tests import worlds
from tests.app.chain import files_in, forged, manifest_in, sealed_for
from tests.app.county import KINDERGARTEN, County, File, founded

DESK, OTHER = "desk-1", "desk-2"
QUESTION, ANSWER = "Kas isa on nõus?", "Jah, isa on nõus."
PDF = b"%PDF-1.7\nlogopeedi kokkuv\xc3\xb5te\n%%EOF\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A handover that has come to the desk, with its file."""

    handover: Handover
    file: File


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Offer]:
    """Found a kindergarten and two desks, and let a handover come to the first desk, once."""
    folder = founded(tmp_path_factory.mktemp("letters"), desks=2)
    made = County(folder)
    case = worlds.a_case_in_stage_two(made[KINDERGARTEN])
    handover, file = made.hands_over(KINDERGARTEN, DESK, case.id)
    made.takes_in(file)
    made.close()
    return folder, Offer(handover=handover, file=file)


@pytest.fixture
def offer(stores: tuple[Path, Offer]) -> Offer:
    """Return the handover that has come to the desk."""
    return stores[1]


@pytest.fixture
def county(stores: tuple[Path, Offer], tmp_path: Path) -> Iterator[County]:
    """Give a test the three houses for itself."""
    opened = County(Path(shutil.copytree(stores[0], tmp_path / "county")))
    yield opened
    opened.close()


def accepted(county: County, offer: Offer) -> Offer:
    county.takes_in(county.accepts(DESK, offer.handover.id))
    return offer


def file_of(county: County, here: str, letter: Letter) -> File:
    """Write a letter's file; time passes, so that a thread has its order."""
    county.clock.move(seconds=60)
    path = letters.write_letter(county[here], letter.package_id, county.folder)
    return File(to=county.house_of(here, letter.contact), data=path.read_bytes())


def asks(county: County, offer: Offer, words: str = QUESTION) -> tuple[Letter, File]:
    letter = letters.ask(county[DESK], offer.handover.id, words=words)
    return letter, file_of(county, DESK, letter)


def answers(county: County, question: Letter, words: str = ANSWER) -> tuple[Letter, File]:
    letter = letters.answer(county[KINDERGARTEN], question.package_id, words=words)
    return letter, file_of(county, KINDERGARTEN, letter)


def what_waits(session: Session) -> list[Waits]:
    return [each.waits for each in threads.waiting(session)]


def words_of(session: Session, case_id: Any) -> list[str]:
    thread = threads.of_case(session, case_id)
    return [getattr(row.letter.content, "words", "") for row in thread.letters]


def unchanged(county: County, here: str) -> Callable[[], bool]:
    def rows() -> dict[str, list[Any]]:
        with county[here].read() as tx:
            return {
                name: tx.rows.all(f"SELECT * FROM {name} ORDER BY 1, 2")  # noqa: S608  tables
                for name in ("letter", "package", "support_case", "handover", "incoming", "journal")
            }

    before = rows()
    return lambda: rows() == before


def refused(county: County, file: File, error: type[HopError]) -> None:
    """Let a file arrive that is refused for this reason, and nothing changes."""
    same = unchanged(county, file.to)
    with pytest.raises(error):
        county.takes_in(file)
    assert same()


# The way of a question


def test_a_desk_asks_while_the_offer_is_open_and_both_todays_tell(
    county: County, offer: Offer
) -> None:
    desk, house = county[DESK], county[KINDERGARTEN]
    question = letters.ask(desk, offer.handover.id, words=f"  {QUESTION}\n")
    assert what_waits(desk) == [Waits.FILE]
    came = county.takes_in(file_of(county, DESK, question))
    assert came.what is Arrived.QUESTION
    assert came.handover is not None
    assert what_waits(desk) == [Waits.ANSWER_THERE]

    (waiting,) = threads.waiting(house)
    assert (waiting.waits, waiting.child) == (Waits.ANSWER_HERE, "Mari Maasikas")
    reply, answered = answers(county, question)
    assert what_waits(house) == []
    came = county.takes_in(answered)
    assert came.what is Arrived.REPLY
    assert what_waits(desk) == [Waits.READING]

    thread = threads.of_incoming(desk, offer.handover.id)
    assert [row.letter.package_id for row in thread.letters] == [
        question.package_id,
        reply.package_id,
    ]
    assert thread.letters[0].letter.reached_at is not None
    assert thread.letters[1].letter.content.sender.person == "Ülle Kõrvits-Näidis"
    assert what_waits(desk) == []
    inbox.accept(desk, offer.handover.id)
    assert words_of(desk, offer.handover.case_id) == [QUESTION, ANSWER]
    assert words_of(house, offer.handover.case_id) == [QUESTION, ANSWER]


def test_who_sent_the_handover_reads_the_same_letters_and_has_seen_them(
    county: County, offer: Offer
) -> None:
    question, file = asks(county, offer)
    county.takes_in(file)

    (row,) = threads.of_handover(county[KINDERGARTEN], offer.handover.id).letters

    assert (row.letter.package_id, row.letter.is_unread) == (question.package_id, True)
    (row,) = threads.of_handover(county[KINDERGARTEN], offer.handover.id).letters
    assert (row.letter.is_unread, row.waits) == (False, True)


def test_rounds_go_on_after_the_case_was_taken_over(county: County, offer: Offer) -> None:
    accepted(county, offer)
    for number in range(3):
        question, file = asks(county, offer, f"Küsimus {number}?")
        county.takes_in(file)
        _, back = answers(county, question, f"Vastus {number}.")
        county.takes_in(back)
        county.clock.move(seconds=300)
    assert words_of(county[DESK], offer.handover.case_id) == [
        text for number in range(3) for text in (f"Küsimus {number}?", f"Vastus {number}.")
    ]
    thread = threads.of_case(county[KINDERGARTEN], offer.handover.case_id)
    reached = [row.letter.reached_at is not None for row in thread.letters if not _came(row)]
    assert reached == [True, True, False], "a further question tells that the answer has come"


def _came(row: threads.LetterRow) -> bool:
    return row.letter.direction == "in"


def test_an_answer_brings_entries_and_files_that_the_desk_lacked(county: County) -> None:
    house, desk = county[KINDERGARTEN], county[DESK]
    case = worlds.a_case_in_stage_two(house)
    handover, file = county.hands_over(KINDERGARTEN, DESK, case.id)
    later = observations.record(
        house, child_id=case.child_id, observed_on=house.today(), area=Area.PLAY, facts="Nuttis."
    )
    other = observations.record(
        house, child_id=case.child_id, observed_on=house.today(), area=Area.PLAY, facts="Laulis."
    )
    county.takes_in(file)
    question, asked = asks(county, Offer(handover=handover, file=file))
    county.takes_in(asked)
    county.clock.move(seconds=20 * 60)
    can_go = letters.answerable(house, question.package_id)
    looked = journal.journal(house, limit=1)[0].entry
    assert (looked.action, looked.object_id) == ("handover.viewed", handover.id)
    assert {entry.text for entry in can_go.entries} == {"Nuttis.", "Laulis."}
    (choice,) = (entry.id for entry in can_go.entries if entry.text == "Nuttis.")
    reply = letters.answer(house, question.package_id, words=ANSWER, entries=[choice])
    county.takes_in(file_of(county, KINDERGARTEN, reply))

    inbox.accept(desk, handover.id)
    texts = {entry.text for entry in cases.case_file(desk, case.id).received}
    assert "Nuttis." in texts
    assert "Laulis." not in texts
    assert choice == later.id != other.id


def test_a_file_of_the_case_goes_along_and_opens_there(county: County) -> None:
    house, desk = county[KINDERGARTEN], county[DESK]
    case = worlds.a_case_in_stage_two(house)
    attached = attachments.attach_to_case(house, case.id, title="Kokkuvõte", content=PDF)
    handover = worlds.a_sealed_handover(house, case.id, county.contact(KINDERGARTEN, DESK))
    county.takes_in(county.handover_file(KINDERGARTEN, handover.id))
    question, asked = asks(county, Offer(handover=handover, file=File(to=DESK, data=b"")))
    county.takes_in(asked)
    assert letters.answerable(house, question.package_id).files == ()
    with pytest.raises(Invalid):
        letters.answer(house, question.package_id, words=ANSWER, files=[attached.id])
    assert threads.of_incoming(desk, handover.id).letters[0].waits


def test_what_was_withheld_can_go_along_with_an_answer(county: County) -> None:
    house, desk = county[KINDERGARTEN], county[DESK]
    case = worlds.a_case_in_stage_two(house)
    attached = attachments.attach_to_case(house, case.id, title="Kokkuvõte", content=PDF)
    to = county.contact(KINDERGARTEN, DESK)
    handover = worlds.an_approved_handover(
        house, case.id, to, withheld=(Withheld(part=Part.ATTACHMENTS, reason="Ema ei soovi"),)
    )
    sealed = handovers.seal(house, handover.id)
    county.takes_in(county.handover_file(KINDERGARTEN, sealed.id))
    question, asked = asks(county, Offer(handover=sealed, file=File(to=DESK, data=b"")))
    county.takes_in(asked)
    (can_go,) = letters.answerable(house, question.package_id).files
    reply = letters.answer(house, question.package_id, words=ANSWER, files=[can_go.id])
    county.takes_in(file_of(county, KINDERGARTEN, reply))

    (row,) = (r for r in threads.of_incoming(desk, handover.id).letters if r.files)
    ((file_id, title),) = row.files
    assert title == "Kokkuvõte"
    assert attachments.open_attachment(desk, file_id)[1] == PDF
    assert can_go.id == attached.id


def test_the_same_bytes_are_written_until_they_have_arrived(county: County, offer: Offer) -> None:
    question, first = asks(county, offer)
    county.clock.move(days=3)
    again = file_of(county, DESK, question)
    assert again.data == first.data
    (waiting,) = threads.waiting(county[DESK])
    assert waiting.days == 3
    came = county.takes_in(first)
    repeated = county.takes_in(again)
    assert repeated.what is Arrived.SEEN_BEFORE
    (ack,) = county.replies(KINDERGARTEN, came, DESK)
    assert county.replies(KINDERGARTEN, repeated, DESK) == [ack]
    assert county.takes_in(ack).what is Arrived.LETTER_ACK
    (row,) = threads.of_incoming(county[DESK], offer.handover.id).letters
    assert row.letter.reached_at is not None
    assert row.waits


def test_a_letter_is_put_into_the_folder_of_the_other_house(
    county: County, offer: Offer, tmp_path: Path
) -> None:
    desk = county[DESK]
    question = letters.ask(desk, offer.handover.id, words=QUESTION)
    with pytest.raises(FolderMissing):
        folder_delivery.deliver_letter(desk, question.package_id)
    root = tmp_path / "jagatud"
    root.mkdir()
    folder_choosing.choose_folder(desk, county.contact(DESK, KINDERGARTEN), Direction.OUT, root)
    (row,) = threads.of_incoming(desk, offer.handover.id).letters
    assert row.has_folder
    path = folder_delivery.deliver_letter(desk, question.package_id)
    assert what_waits(desk) == [Waits.ANSWER_THERE]
    came = county.takes_in(File(to=KINDERGARTEN, data=path.read_bytes()))
    assert came.what is Arrived.QUESTION


def test_a_question_has_one_answer_and_neither_goes_without_words(
    county: County, offer: Offer
) -> None:
    with pytest.raises(Invalid):
        letters.ask(county[DESK], offer.handover.id, words=" ")
    question, file = asks(county, offer)
    county.takes_in(file)
    with pytest.raises(Invalid):
        letters.answer(county[KINDERGARTEN], question.package_id, words="")
    with pytest.raises(Invalid):
        letters.answer(county[KINDERGARTEN], question.package_id, words="x", entries=[uuid4()])
    answers(county, question)
    with pytest.raises(LetterTwice):
        answers(county, question)


def test_who_does_not_seal_reads_along_and_writes_nothing(county: County, offer: Offer) -> None:
    question, file = asks(county, offer)
    county.takes_in(file)
    teacher = worlds.unlocked(county.folder / KINDERGARTEN, worlds.TEACHER, county.clock)
    try:
        for _ in range(2):
            (row,) = threads.of_case(teacher, offer.handover.case_id).letters
            assert row.letter.is_unread, "it waits for those who send and receive"
        assert threads.waiting(teacher) == ()
        for act in (
            lambda: letters.answer(teacher, question.package_id, words="Ei tea"),
            lambda: letters.write_letter(teacher, question.package_id, county.folder),
            lambda: threads.of_handover(teacher, offer.handover.id),
        ):
            with pytest.raises(NotAllowed):
                act()
    finally:
        teacher.close()
    stranger = worlds.unlocked(county.folder / KINDERGARTEN, worlds.OTHER_TEACHER, county.clock)
    try:
        with pytest.raises(NotAllowed):
            threads.of_case(stranger, offer.handover.case_id)
    finally:
        stranger.close()


def test_an_offer_that_was_declined_is_not_asked_about(county: County, offer: Offer) -> None:
    county.declines(DESK, offer.handover.id)
    with pytest.raises(HandoverNotOpen):
        letters.ask(county[DESK], offer.handover.id, words=QUESTION)


def test_a_question_that_is_late_still_stands_in_the_thread(county: County, offer: Offer) -> None:
    _, late = asks(county, offer)
    county.takes_in(county.declines(DESK, offer.handover.id))
    assert county.takes_in(late).what is Arrived.QUESTION
    assert words_of(county[KINDERGARTEN], offer.handover.case_id) == [QUESTION]


def test_an_acknowledged_answer_is_not_supplied_once_more(county: County, offer: Offer) -> None:
    accepted(county, offer)
    house = county[KINDERGARTEN]
    before = supplements.owed_of_case(house, offer.handover.case_id)
    question, file = asks(county, offer)
    county.takes_in(file)
    _, back = answers(county, question)
    (ack,) = county.replies(DESK, county.takes_in(back), KINDERGARTEN)
    assert county.takes_in(ack).what is Arrived.LETTER_ACK
    assert supplements.owed_of_case(house, offer.handover.case_id) == before
    thread = threads.of_case(house, offer.handover.case_id)
    assert all(_came(row) or row.letter.reached_at for row in thread.letters)


# Feedback


TOLD = [ToldPart(part=FeedbackPart.HELP, text="Laps saab tugiisiku.")]
KEPT = [KeptPart(part=FeedbackPart.DECIDED, reason="Kohtumenetlus käib.")]


def gives_feedback(county: County, here: str, handover: Handover) -> File:
    return file_of(
        county, here, letters.give_feedback(county[here], handover.id, told=TOLD, kept=KEPT)
    )


def test_feedback_tells_what_may_be_told_and_the_reason_of_the_rest_stays(
    county: County, offer: Offer
) -> None:
    accepted(county, offer)
    file = gives_feedback(county, DESK, offer.handover)
    body = files_in(county[DESK], file.data)[packages.FEEDBACK]
    assert "Kohtumenetlus" not in body.decode()
    assert county.takes_in(file).what is Arrived.FEEDBACK
    assert what_waits(county[KINDERGARTEN]) == [Waits.READING]
    (there,) = threads.of_case(county[KINDERGARTEN], offer.handover.case_id).letters
    content = there.letter.content
    assert isinstance(content, FeedbackContent)
    assert (content.told, content.kept) == (tuple(TOLD), (FeedbackPart.DECIDED,))
    assert there.letter.kept == ()
    (here,) = threads.of_case(county[DESK], offer.handover.case_id).letters
    assert here.letter.kept == tuple(KEPT)


def test_feedback_is_given_on_a_case_that_was_taken_over(county: County, offer: Offer) -> None:
    with pytest.raises(HandoverNotOpen):
        letters.give_feedback(county[DESK], offer.handover.id, told=TOLD)
    inbox.accept(county[DESK], offer.handover.id)
    with pytest.raises(Invalid):
        letters.give_feedback(county[DESK], offer.handover.id, told=[], kept=KEPT)


def test_feedback_comes_back_through_every_hand(county: County, offer: Offer) -> None:
    accepted(county, offer)
    onward, file = county.hands_over(DESK, OTHER, offer.handover.case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(OTHER, onward.id))
    county.takes_in(gives_feedback(county, OTHER, onward))

    thread = threads.of_case(county[DESK], offer.handover.case_id)
    (row,) = (each for each in thread.letters if each.may_pass_on)
    passed = letters.pass_on(county[DESK], row.letter.package_id)
    with pytest.raises(LetterTwice):
        letters.pass_on(county[DESK], row.letter.package_id)
    county.takes_in(file_of(county, DESK, passed))
    (there,) = threads.of_case(county[KINDERGARTEN], offer.handover.case_id).letters
    content = there.letter.content
    assert isinstance(content, FeedbackContent)
    assert len(content.hands) == 2
    assert not there.may_pass_on, "the case began here"
    with pytest.raises(HandoverNotOpen):
        letters.pass_on(county[KINDERGARTEN], there.letter.package_id)
    again = threads.of_case(county[DESK], offer.handover.case_id)
    assert not any(each.may_pass_on for each in again.letters)


def test_feedback_goes_on_to_the_house_from_which_the_case_came_last(
    county: County, offer: Offer
) -> None:
    accepted(county, offer)
    back, file = county.hands_over(DESK, KINDERGARTEN, offer.handover.case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(KINDERGARTEN, back.id))
    again, file = county.hands_over(KINDERGARTEN, DESK, offer.handover.case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, again.id))
    onward, file = county.hands_over(DESK, OTHER, offer.handover.case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(OTHER, onward.id))
    county.takes_in(gives_feedback(county, OTHER, onward))
    thread = threads.of_case(county[DESK], offer.handover.case_id)
    (row,) = (each for each in thread.letters if each.may_pass_on)
    passed = letters.pass_on(county[DESK], row.letter.package_id)
    assert passed.content.handover_id == again.id


# What is refused


def test_a_question_about_an_unknown_handover_is_refused(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    nowhere = str(uuid4())
    content = _changed(county, DESK, file, packages.QUESTION, handover_id=nowhere)
    data = forged(
        county[DESK],
        file.data,
        county[KINDERGARTEN],
        manifest={"handover_id": nowhere},
        files={packages.QUESTION: content},
    )
    refused(county, File(to=KINDERGARTEN, data=data), LetterNotExpected)


def test_a_question_about_an_unknown_case_is_refused(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    nowhere = str(uuid4())
    content = _changed(county, DESK, file, packages.QUESTION, case_id=nowhere)
    data = forged(
        county[DESK],
        file.data,
        county[KINDERGARTEN],
        manifest={"case_id": nowhere},
        files={packages.QUESTION: content},
    )
    refused(county, File(to=KINDERGARTEN, data=data), LetterNotExpected)


def test_a_question_from_a_house_that_is_not_the_recipient_is_refused(
    county: County, offer: Offer
) -> None:
    _, file = asks(county, offer)
    refused(
        county,
        File(to=KINDERGARTEN, data=_as_if_from(county, OTHER, file, packages.QUESTION)),
        LetterNotExpected,
    )


def test_feedback_from_a_house_that_is_not_the_recipient_is_refused(
    county: County, offer: Offer
) -> None:
    accepted(county, offer)
    file = gives_feedback(county, DESK, offer.handover)
    refused(
        county,
        File(to=KINDERGARTEN, data=_as_if_from(county, OTHER, file, packages.FEEDBACK)),
        LetterNotExpected,
    )


def test_feedback_on_a_handover_that_came_back_is_refused(county: County, offer: Offer) -> None:
    accepted(county, offer)
    file = gives_feedback(county, DESK, offer.handover)
    other = offered_again(county)
    body = _changed(
        county,
        DESK,
        file,
        packages.FEEDBACK,
        handover_id=str(other.id),
        case_id=str(other.case_id),
        ownership=other.ownership,
    )
    told = {
        "handover_id": str(other.id),
        "case_id": str(other.case_id),
        "ownership": other.ownership,
    }
    data = forged(
        county[DESK],
        file.data,
        county[KINDERGARTEN],
        manifest=told,
        files={packages.FEEDBACK: body},
    )
    refused(county, File(to=KINDERGARTEN, data=data), LetterNotExpected)


def offered_again(county: County) -> Handover:
    """Hand over a case of another child, which the desk declines."""
    case = worlds.a_case_in_stage_two(county[KINDERGARTEN], worlds.a_child_of(county[KINDERGARTEN]))
    handover, file = county.hands_over(KINDERGARTEN, DESK, case.id)
    county.takes_in(file)
    county.takes_in(county.declines(DESK, handover.id))
    return handover


def test_an_answer_to_what_was_not_asked_is_refused(county: County, offer: Offer) -> None:
    question, file = asks(county, offer)
    county.takes_in(file)
    _, back = answers(county, question)
    for other in (str(uuid4()), str(offer.handover.package_id)):
        body = _changed(county, KINDERGARTEN, back, packages.ANSWERED, question=other)
        data = forged(
            county[KINDERGARTEN],
            back.data,
            county[DESK],
            manifest={"in_reply_to": other},
            files={packages.ANSWERED: body},
        )
        refused(county, File(to=DESK, data=data), LetterNotExpected)
    body = _changed(county, KINDERGARTEN, back, packages.ANSWERED)
    data = forged(
        county[KINDERGARTEN],
        back.data,
        county[DESK],
        manifest={"in_reply_to": None},
        files={packages.ANSWERED: body},
    )
    refused(county, File(to=DESK, data=data), LetterNotExpected)


def test_an_answer_from_another_house_is_refused(county: County, offer: Offer) -> None:
    question, file = asks(county, offer)
    county.takes_in(file)
    _, back = answers(county, question)
    data = _as_if_from(county, OTHER, back, packages.ANSWERED, signer=KINDERGARTEN, to=DESK)
    refused(county, File(to=DESK, data=data), LetterNotExpected)


def test_a_letter_to_somebody_else_is_refused(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    refused(county, File(to=OTHER, data=file.data), NotForYou)
    forwarded = forged(county[DESK], file.data, county[OTHER])
    refused(county, File(to=OTHER, data=forwarded), NotForYou)


def test_a_replayed_number_with_other_words_is_refused(county: County, offer: Offer) -> None:
    question, file = asks(county, offer)
    county.takes_in(file)
    body = _changed(county, DESK, file, packages.QUESTION, words="Midagi muud?")
    data = forged(
        county[DESK],
        file.data,
        county[KINDERGARTEN],
        manifest={"package_id": str(question.package_id)},
        files={packages.QUESTION: body},
    )
    refused(county, File(to=KINDERGARTEN, data=data), PackageIdReused)


def test_a_question_that_is_not_as_published_is_refused(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    for fields in (
        {"words": ""},
        {"words": " \n"},
        {"words": "x" * 20_001},
        {"ownership": 7},
        {"case_id": "00000000-0000-4000-8000-000000000001"},
        {"hidden": "midagi"},
        {"made_on": "eile"},
    ):
        body = _changed(county, DESK, file, packages.QUESTION, **fields)
        data = forged(
            county[DESK], file.data, county[KINDERGARTEN], files={packages.QUESTION: body}
        )
        refused(county, File(to=KINDERGARTEN, data=data), ContentWrong)


def test_a_question_with_a_file_beside_it_is_refused(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    more = forged(county[DESK], file.data, county[KINDERGARTEN], files={"attachment-001.pdf": PDF})
    refused(county, File(to=KINDERGARTEN, data=more), ContentWrong)


def test_a_forged_signature_and_a_wrong_kind_are_refused(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    unsigned = forged(county[DESK], file.data, county[KINDERGARTEN], signature=b"0" * 96)
    refused(county, File(to=KINDERGARTEN, data=unsigned), SignatureWrong)
    other = forged(county[DESK], file.data, county[KINDERGARTEN], manifest={"kind": "feedback"})
    refused(county, File(to=KINDERGARTEN, data=other), ContentWrong)
    nothing = forged(county[DESK], file.data, county[KINDERGARTEN], manifest={"kind": "card"})
    refused(county, File(to=KINDERGARTEN, data=nothing), ManifestWrong)


def test_an_acknowledgement_of_other_bytes_tells_nothing(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    came = county.takes_in(file)
    (ack,) = county.replies(KINDERGARTEN, came, DESK)
    body = json.loads(files_in(county[KINDERGARTEN], ack.data)[packages.ACKNOWLEDGEMENT])
    for wrong in (
        {"package_sha256": "0" * 64},
        {"package_id": str(uuid4())},
        {"handover_id": str(uuid4())},
    ):
        data = forged(
            county[KINDERGARTEN],
            ack.data,
            county[DESK],
            files={packages.ACKNOWLEDGEMENT: json.dumps(body | wrong).encode()},
        )
        refused(county, File(to=DESK, data=data), ReceiptNotExpected)


def _changed(county: County, here: str, file: File, name: str, **fields: Any) -> bytes:
    content = json.loads(files_in(county[here], file.data)[name])
    return json.dumps(content | fields).encode()


def _as_if_from(
    county: County, liar: str, file: File, name: str, *, signer: str = DESK, to: str = KINDERGARTEN
) -> bytes:
    """Return what a house sends that had got hold of a letter of two others."""
    house = county[liar]
    store = str(house.store.id)
    content = json.loads(files_in(county[signer], file.data)[name])
    content["sender"]["store_id"] = store
    told = manifest_in(county[signer], file.data)
    body = json.dumps(content).encode()
    told |= {
        "package_id": str(uuid4()),
        "store_id": store,
        "sender": told["sender"] | {"key": signing_fingerprint(house.store.signing_public)},
        "files": [{"name": name, "size": len(body), "sha256": sha256(body).hexdigest()}],
    }
    manifest = json.dumps(told).encode()
    return sealed_for(
        county[to],
        {
            packages.MANIFEST: manifest,
            packages.SIGNATURE: sign(manifest, house.store.keyring.sign()),
            name: body,
        },
    )


# After a restore


def test_a_restored_kindergarten_gets_its_thread_back(county: County, offer: Offer) -> None:
    accepted(county, offer)
    copy = county.copy(KINDERGARTEN)
    question, file = asks(county, offer)
    county.takes_in(file)
    _, back = answers(county, question)
    county.takes_in(back)
    county.takes_in(gives_feedback(county, DESK, offer.handover))
    county.restored(KINDERGARTEN, copy)
    assert words_of(county[KINDERGARTEN], offer.handover.case_id) == []
    _ask_round(county, KINDERGARTEN)
    assert words_of(county[KINDERGARTEN], offer.handover.case_id) == [QUESTION, ANSWER, ""]
    thread = threads.of_case(county[KINDERGARTEN], offer.handover.case_id)
    assert [_came(row) for row in thread.letters] == [True, False, True]
    assert county.takes_in(File(to=KINDERGARTEN, data=file.data)).what is Arrived.SEEN_BEFORE


def test_a_restored_desk_gets_its_thread_back(county: County, offer: Offer) -> None:
    accepted(county, offer)
    copy = county.copy(DESK)
    question, file = asks(county, offer)
    county.takes_in(file)
    _, back = answers(county, question)
    county.takes_in(back)
    county.restored(DESK, copy)
    _ask_round(county, DESK)
    assert words_of(county[DESK], offer.handover.case_id) == [QUESTION, ANSWER]
    thread = threads.of_case(county[DESK], offer.handover.case_id)
    assert [row.letter.reached_at is not None for row in thread.letters] == [True, False]
    assert not thread.letters[0].waits


def test_a_question_after_a_restore_that_names_a_handover_breaks_no_later_answer(
    county: County, offer: Offer
) -> None:
    county.restored(DESK, county.copy(DESK))
    questions = {file.to: file for file in county.asks_round(DESK)}
    asked = questions[KINDERGARTEN]
    told = {"handover_id": str(offer.handover.id), "ownership": 2}
    data = forged(county[DESK], asked.data, county[KINDERGARTEN], manifest=told)
    county.takes_in(File(to=KINDERGARTEN, data=data))
    came = county.takes_in(asked)
    (reply,) = county.replies(KINDERGARTEN, came, DESK)
    assert county.takes_in(reply).what is Arrived.RESTORE_ANSWERED


def _ask_round(county: County, here: str) -> None:
    for question in county.asks_round(here):
        came = county.takes_in(question)
        for reply in county.replies(question.to, came, here):
            county.takes_in(reply)


def test_a_letter_of_before_a_restore_counts_no_more(county: County, offer: Offer) -> None:
    accepted(county, offer)
    copy = county.copy(DESK)
    _, old = asks(county, offer)
    county.restored(DESK, copy)
    _ask_round(county, DESK)
    assert county.takes_in(old).what is Arrived.VOID
    assert words_of(county[KINDERGARTEN], offer.handover.case_id) == []


# What is no letter


def test_what_came_is_neither_written_nor_put_nor_answered_as_a_letter_of_ones_own(
    county: County, offer: Offer
) -> None:
    house, desk = county[KINDERGARTEN], county[DESK]
    question, file = asks(county, offer)
    county.takes_in(file)
    reply, _ = answers(county, question)
    same = unchanged(county, KINDERGARTEN)

    with pytest.raises(NotFound):
        letters.write_letter(house, question.package_id, county.folder)
    with pytest.raises(NotFound):
        folder_delivery.deliver_letter(house, question.package_id)
    for none in (reply.package_id, PackageId(uuid4())):
        with pytest.raises(NotFound):
            letters.answer(house, none, words=ANSWER)
    with pytest.raises(NotFound):
        letters.answer(desk, question.package_id, words=ANSWER)
    assert same()


def test_the_draft_of_a_letter_is_gone_with_its_sealing(county: County, offer: Offer) -> None:
    desk = county[DESK]
    for form in ("letter", "other"):
        drafts.keep(desk, form, {"words": QUESTION})

    letters.ask(desk, offer.handover.id, words=QUESTION, draft="letter")

    assert drafts.kept(desk, "letter") is None
    assert drafts.kept(desk, "other") is not None


def test_an_answer_with_a_file_of_a_kind_that_is_not_taken_is_refused(county: County) -> None:
    house, desk = county[KINDERGARTEN], county[DESK]
    case = worlds.a_case_in_stage_two(house)
    attachments.attach_to_case(house, case.id, title="Kokkuvõte", content=PDF)
    handover = worlds.an_approved_handover(
        house,
        case.id,
        county.contact(KINDERGARTEN, DESK),
        withheld=(Withheld(part=Part.ATTACHMENTS, reason="Ema ei soovi"),),
    )
    handovers.seal(house, handover.id)
    county.takes_in(county.handover_file(KINDERGARTEN, handover.id))
    twice = []
    for _ in range(2):  # the same file goes along with two answers
        question, asked = asks(county, Offer(handover=handover, file=File(to=DESK, data=b"")))
        county.takes_in(asked)
        (can_go,) = letters.answerable(house, question.package_id).files
        reply = letters.answer(house, question.package_id, words=ANSWER, files=[can_go.id])
        twice.append(file_of(county, KINDERGARTEN, reply))
    macro = b"PK\x03\x04 makro"
    content = json.loads(files_in(house, twice[0].data)[packages.ANSWERED])
    content["files"][0]["sha256"] = sha256(macro).hexdigest()
    body = {packages.ANSWERED: json.dumps(content).encode(), content["files"][0]["file"]: macro}
    refused(
        county, File(to=DESK, data=forged(house, twice[0].data, desk, files=body)), ContentWrong
    )

    for file in twice:
        county.takes_in(file)

    with desk.read() as tx:
        kept = tx.attachments.of(AttachedTo.INCOMING, handover.id)
    assert [each.title for each in kept] == ["Kokkuvõte"]
