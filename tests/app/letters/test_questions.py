# SPDX-License-Identifier: EUPL-1.2
"""Letters about a handover: asked and answered, and what goes along with them."""

from __future__ import annotations

from pathlib import Path
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
from hop_desktop.app.threads import Waits
from hop_desktop.domain.errors import (
    FolderMissing,
    HandoverNotOpen,
    Invalid,
    LetterTwice,
    NotAllowed,
)
from hop_desktop.domain.exchange_folders import Direction
from hop_desktop.domain.handovers import Part, Withheld
from hop_desktop.domain.observations import Area
from tests import worlds
from tests.app.county import KINDERGARTEN, County, File
from tests.app.letters.ground import (
    ANSWER,
    DESK,
    PDF,
    QUESTION,
    Offer,
    accepted,
    answers,
    asks,
    came,
    file_of,
    what_waits,
    words_of,
)


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
    reached = [row.letter.reached_at is not None for row in thread.letters if not came(row)]
    assert reached == [True, True, False], "a further question tells that the answer has come"


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
    assert all(came(row) or row.letter.reached_at for row in thread.letters)


def test_the_draft_of_a_letter_is_gone_with_its_sealing(county: County, offer: Offer) -> None:
    desk = county[DESK]
    for form in ("letter", "other"):
        drafts.keep(desk, form, {"words": QUESTION})

    letters.ask(desk, offer.handover.id, words=QUESTION, draft="letter")

    assert drafts.kept(desk, "letter") is None
    assert drafts.kept(desk, "other") is not None
