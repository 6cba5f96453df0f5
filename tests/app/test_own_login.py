# SPDX-License-Identifier: EUPL-1.2
"""What a colleague with a login of their own does not get by naming things that are not theirs."""

from __future__ import annotations

from datetime import date

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    children,
    family_dealings,
    form_documents,
    meetings,
    notices,
)
from hop_desktop.app.files_to_send import attachments_to_send
from hop_desktop.app.session import Session
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.consents import Consent
from hop_desktop.domain.errors import NotAllowed, NotFound
from hop_desktop.domain.meetings import MeetingKind
from hop_desktop.domain.referrals import Referral
from tests import worlds
from tests.app import dealings
from tests.app.houses import Houses, dump
from tests.app.test_access_copies import made
from tests.app.test_form_documents import FILLED, a_draft

PDF = b"%PDF-1.7 \xf5"


class Part:
    """A specialist takes part in the second of a child's cases; the first was closed before."""

    def __init__(self, houses: Houses) -> None:
        self.me = houses.specialist
        self.child = worlds.a_child_of(houses.head)
        self.shut = worlds.a_case_in_stage_two(houses.head, self.child)
        self.minutes = dealings.a_round_table(houses.coordinator, self.shut.id)
        self.referral = dealings.a_referral(houses.coordinator, self.shut.id)
        self.file = attachments.attach_to_case(
            houses.coordinator, self.shut.id, title="Leht", content=PDF
        )
        worlds.evaluated(houses.coordinator, self.shut.id)
        cases.close_case(houses.head, self.shut.id, reason="Rahunes")
        self.mine = _joined(houses, worlds.a_case_in_stage_two(houses.head, self.child))


def _joined(houses: Houses, case: SupportCase) -> SupportCase:
    part = frozenset({houses.specialist.person.id})
    return cases.set_participants(houses.coordinator, case.id, part)


@pytest.fixture
def part(houses: Houses) -> Part:
    return Part(houses)


def test_a_childs_page_shows_the_cases_that_one_may_read(houses: Houses, part: Part) -> None:
    assert [case.id for case in children.child_file(part.me, part.child.id).cases] == [part.mine.id]
    assert len(children.child_file(houses.teacher, part.child.id).cases) == 2


def test_files_of_another_case_of_the_same_child_stay_shut(houses: Houses, part: Part) -> None:
    own = attachments.attach_to_case(part.me, part.mine.id, title="Minu", content=PDF)
    theirs = attachments.attach_to_case(houses.head, part.mine.id, title="Oma", content=PDF)

    for file in (own, theirs):
        assert attachments.open_attachment(part.me, file.id)[0] == file
    with pytest.raises(NotAllowed):
        attachments.open_attachment(part.me, part.file.id)


def test_a_meeting_is_met_in_its_own_case_only(part: Part) -> None:
    before = dump(part.me)
    words = dealings.table_words(part.me)

    with pytest.raises(NotFound):
        meetings.meeting_file(part.me, part.mine.id, part.minutes.id)
    for write in (meetings.keep, meetings.finish):
        with pytest.raises(NotFound):
            write(part.me, part.mine.id, MeetingKind.ROUND_TABLE, words, before=part.minutes)

    assert dump(part.me) == before


def test_an_agreement_takes_no_task_of_another_case(part: Part) -> None:
    (promised,) = part.minutes.agreements
    stolen = dealings.an_agreement(part.me, what="Muudetud", task_id=promised.task_id)

    (made_here,) = dealings.a_round_table(part.me, part.mine.id, agreements=(stolen,)).agreements

    assert made_here.task_id not in {None, promised.task_id}


def changed(session: Session, case: SupportCase, before: Consent | Referral) -> object:
    """Try to change a dealing through a case that one works on."""
    if isinstance(before, Consent):
        given = {name: getattr(before, name) for name in ("scope", "giver", "form", "given_on")}
        return family_dealings.keep_consent(
            session, case.id, **given, limits="Kõik", before=before, reason="Nii"
        )
    return family_dealings.keep_referral(
        session, case.id, purpose="Muu", before=before, reason="Nii"
    )


def test_a_referral_is_changed_in_its_own_case_and_a_consent_with_its_child(
    houses: Houses, part: Part
) -> None:
    other = worlds.a_case_in_stage_two(
        houses.head, worlds.another_child_of(houses.head, worlds.GROUPS[0])
    )
    consent = dealings.a_consent(houses.coordinator, other.id)

    for before in (part.referral, consent):
        with pytest.raises(NotFound):
            changed(part.me, part.mine, before)


def test_a_copy_is_for_who_gives_data_out_and_goes_to_no_other_house(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    child = children.child_file(houses.head, case.child_id).child
    copy = made(houses.coordinator, child)

    with pytest.raises(NotAllowed):
        attachments.open_attachment(houses.teacher, copy.attachment_id)
    assert attachments.open_attachment(houses.head, copy.attachment_id)[0].sha256 == copy.sha256
    with houses.head.read() as tx:
        held = tx.attachments.of(AttachedTo.CHILD, child.id)
        assert [file.id for file in held] == [copy.attachment_id]
        assert attachments_to_send(houses.head, tx, case) == ()


def test_the_code_of_a_child_whose_file_is_shut_is_not_told_by_an_empty_form(
    houses: Houses,
) -> None:
    child = worlds.a_child_of(
        houses.head, birth_date=date(2017, 8, 12), personal_code="51708120011"
    )

    assert notices.form(houses.teacher, child.id).about.personal_code == "51708120011"
    shut = notices.form(houses.other_teacher, child.id).about
    assert (shut.name, shut.personal_code) == (child.name, "")


def test_what_the_head_tries_out_is_nobody_elses_to_change(houses: Houses) -> None:
    child, form = worlds.a_child_of(houses.head), a_draft(houses.head)
    tried = form_documents.begin(houses.head, form.key, child.id)

    with pytest.raises(NotFound):
        form_documents.discard(houses.teacher, tried.id)
    with pytest.raises(NotFound):
        form_documents.keep(houses.teacher, tried, FILLED)
    finished = form_documents.finish(houses.head, tried, FILLED)
    with pytest.raises(NotFound):
        form_documents.new_version(houses.teacher, finished.id)

    again = form_documents.new_version(houses.head, finished.id)
    form_documents.discard(houses.head, again.id)
    assert form_documents.document_file(houses.head, tried.id).document.is_finished
