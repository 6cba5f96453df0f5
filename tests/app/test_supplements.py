# SPDX-License-Identifier: EUPL-1.2
"""After a handover: what follows the case, what stays, and what a restored store takes back."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from uuid import uuid4

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    counts,
    handover_reading,
    handovers,
    inbox,
    manifests,
    resync,
    supplements,
)
from hop_desktop.app.arriving import Arrived
from hop_desktop.domain import packages
from hop_desktop.domain.cases import CaseCustody, MeasureKind, Stage
from hop_desktop.domain.errors import (
    ContentWrong,
    HandoverNotOpen,
    HandoversLocked,
    ManifestWrong,
    NotAllowed,
    NotForYou,
    ReceiptNotExpected,
    RecipientNotConfirmed,
    ResyncNotExpected,
    SignatureWrong,
    SupplementNotExpected,
)
from hop_desktop.domain.handovers import Basis, CarerInformed, Part, Withheld
from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.app.chain import files_in, forged
from tests.app.county import KINDERGARTEN, County, File
from tests.app.houses import dump

DESK, OTHER = "desk-1", "desk-2"
PDF = b"%PDF-1.7 lisa"


def wrote(county: County, name: str, case_id: CaseId, what: str) -> None:
    session = county[name]
    cases.add_measure(session, case_id, on=session.today(), kind=MeasureKind.MEASURE, what=what)


def went(county: County, here: str, there: str, case_id: CaseId) -> File:
    """Let a case go over whole; return the file of its handover."""
    handover, file = county.hands_over(here, there, case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(there, handover.id))
    return file


def took(county: County, file: File, sender: str) -> list[File]:
    return county.replies(file.to, county.takes_in(file), sender)


def texts(county: County, name: str, case_id: CaseId) -> list[str]:
    return [entry.text for entry in cases.case_file(county[name], case_id).received]


# Supplements


def test_after_a_whole_handover_nothing_is_owed(county: County, case_id: CaseId) -> None:
    went(county, KINDERGARTEN, DESK, case_id)

    assert supplements.owed(county[KINDERGARTEN]) == ()
    with pytest.raises(HandoverNotOpen):
        supplements.write_supplement(county[KINDERGARTEN], case_id, county.folder)


def test_nothing_is_supplied_before_the_case_has_gone(county: County, case_id: CaseId) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)

    with pytest.raises(HandoverNotOpen):
        supplements.write_supplement(county[KINDERGARTEN], case_id, county.folder)
    assert handover.package_id is not None
    with pytest.raises(HandoverNotOpen):  # a handover is answered by a receipt alone
        supplements.write_reply(county[DESK], handover.package_id, county.folder)


def test_files_and_records_of_the_last_days_follow_too(county: County, case_id: CaseId) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    attachments.attach_to_case(county[KINDERGARTEN], case_id, title="Lisa", content=PDF)
    worlds.an_assessment_of(county[KINDERGARTEN], case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    (owed,) = supplements.owed(county[KINDERGARTEN])
    assert (owed.entries, owed.files, owed.count, owed.sealed_at) == (1, 1, 2, None)

    supplement = county.supplies(KINDERGARTEN, case_id)
    (ack,) = took(county, supplement, KINDERGARTEN)
    again = county.supplies(KINDERGARTEN, case_id)
    county.takes_in(ack)

    there = cases.case_file(county[DESK], case_id)
    assert again == supplement
    assert [file.title for file in there.attachments] == ["Lisa"]
    assert len(there.records.assessments) == 1
    assert supplements.owed(county[KINDERGARTEN]) == ()


def test_a_file_that_is_supplied_twice_is_kept_once(county: County, case_id: CaseId) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    attachments.attach_to_case(county[KINDERGARTEN], case_id, title="Lisa", content=PDF)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    supplement = county.supplies(KINDERGARTEN, case_id)
    took(county, supplement, KINDERGARTEN)  # and the acknowledgement is lost

    again = forged(county[KINDERGARTEN], supplement.data, county[DESK])
    county.takes_in(File(to=DESK, data=again))

    there = cases.case_file(county[DESK], case_id)
    assert [file.title for file in there.attachments] == ["Lisa"]


def test_a_supplied_file_of_a_kind_that_is_not_taken_is_refused(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    attachments.attach_to_case(county[KINDERGARTEN], case_id, title="Lisa", content=PDF)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    supplement = county.supplies(KINDERGARTEN, case_id)
    macro = b"PK\x03\x04 makro"
    content = json.loads(files_in(county[KINDERGARTEN], supplement.data)[packages.SUPPLEMENT])
    content["files"][0]["sha256"] = sha256(macro).hexdigest()
    name = content["files"][0]["file"]
    bad = forged(
        county[KINDERGARTEN],
        supplement.data,
        county[DESK],
        files={packages.SUPPLEMENT: json.dumps(content).encode(), name: macro},
    )
    before = dump(county[DESK])

    with pytest.raises(ContentWrong):
        inbox.take_in(county[DESK], bad)

    assert dump(county[DESK]) == before


def test_the_new_owner_supplies_nothing_to_the_former_one(county: County, case_id: CaseId) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    wrote(county, KINDERGARTEN, case_id, "Lisandus")
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    supplement = county.supplies(KINDERGARTEN, case_id)
    (ack,) = took(county, supplement, KINDERGARTEN)
    files = files_in(county[KINDERGARTEN], supplement.data)
    content = json.loads(files[packages.SUPPLEMENT])
    content["sender"]["store_id"] = str(county[DESK].store.id)
    turned = forged(
        county[DESK],
        ack.data,
        county[KINDERGARTEN],
        manifest={"kind": "supplement"},
        files={
            packages.ACKNOWLEDGEMENT: None,
            packages.SUPPLEMENT: json.dumps(content).encode(),
        },
    )
    before = dump(county[KINDERGARTEN])

    with pytest.raises(SupplementNotExpected):
        inbox.take_in(county[KINDERGARTEN], turned)

    assert dump(county[KINDERGARTEN]) == before


def test_a_house_that_has_forgotten_taking_over_keeps_what_is_supplied_with_its_case(
    county: County, case_id: CaseId
) -> None:
    offered, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.takes_in(county.declines(DESK, offered.id))
    copy = county.copy(KINDERGARTEN)
    went(county, KINDERGARTEN, DESK, case_id)
    back, file = county.hands_over(DESK, KINDERGARTEN, case_id)
    attachments.attach_to_case(county[DESK], case_id, title="Lisa", content=PDF)
    county.takes_in(file)
    county.takes_in(county.accepts(KINDERGARTEN, back.id))
    supplement = county.supplies(DESK, case_id)
    county.restored(KINDERGARTEN, copy)
    for there in (DESK, OTHER):
        resync.settle_by_word(county[KINDERGARTEN], county.contact(KINDERGARTEN, there))
    resync.unlock(county[KINDERGARTEN])
    for _ in range(2):
        asked, file = county.hands_over(KINDERGARTEN, OTHER, case_id)
        county.takes_in(file)
        county.takes_in(county.declines(OTHER, asked.id))

    county.takes_in(supplement)

    here = cases.case_file(county[KINDERGARTEN], case_id)
    assert [file.title for file in here.attachments] == ["Lisa"]


@pytest.mark.parametrize("part", [Part.MEASURES, Part.ATTACHMENTS])
def test_what_was_kept_back_from_the_handover_stays(
    county: County, case_id: CaseId, part: Part
) -> None:
    house = county[KINDERGARTEN]
    begun = handovers.start(house, case_id, recipient=county.contact(KINDERGARTEN, DESK))
    handovers.prepare(
        house,
        begun.id,
        recipient=begun.recipient,
        reason="Vaja on abi väljastpoolt.",
        withheld=(Withheld(part=part, reason="Pere ei soovi."),),
        basis=Basis.LAW,
        carer_informed=CarerInformed.YES,
        carer_note="Räägiti emaga.",
    )
    handovers.approve(house, begun.id)
    handovers.seal(house, begun.id)
    if part is Part.MEASURES:
        wrote(county, KINDERGARTEN, case_id, "See jääb siia")
    else:
        attachments.attach_to_case(house, case_id, title="See jääb siia", content=PDF)
    county.takes_in(county.handover_file(KINDERGARTEN, begun.id))
    county.takes_in(county.accepts(DESK, begun.id))

    assert supplements.owed_of_case(house, case_id) is None


def test_who_has_handed_on_passes_on_what_comes_late(county: County, case_id: CaseId) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    wrote(county, KINDERGARTEN, case_id, "Tuli hilja")
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    went(county, DESK, OTHER, case_id)

    late = county.supplies(KINDERGARTEN, case_id)
    came = county.takes_in(late)
    (ack,) = county.replies(DESK, came, KINDERGARTEN)
    county.takes_in(ack)
    (second,) = took(county, county.supplies(DESK, case_id), DESK)
    county.takes_in(second)

    assert texts(county, OTHER, case_id).count("Tuli hilja") == 1
    assert all(supplements.owed(session) == () for session in county.sessions.values())
    custody = cases.case_file(county[OTHER], case_id)
    steps = inbox.incoming_file(county[OTHER], custody.incoming[0].handover_id).content.custody
    assert [(step.ownership, step.taker) for step in steps] == [
        (2, "Näidisvalla heaoluteenistus"),
        (3, "Näidisvalla heaoluteenistus"),
    ]


def test_a_supplement_for_a_case_that_is_not_here_changes_nothing(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    wrote(county, KINDERGARTEN, case_id, "Lisandus")
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    supplement = county.supplies(KINDERGARTEN, case_id)
    to_other = forged(
        county[KINDERGARTEN],
        supplement.data,
        county[OTHER],
        manifest={"recipients": [party(county, OTHER)]},
    )
    before = dump(county[OTHER])

    with pytest.raises(SupplementNotExpected):
        inbox.take_in(county[OTHER], to_other)

    assert dump(county[OTHER]) == before


def party(county: County, name: str) -> dict[str, str]:
    session = county[name]
    return {
        "name": "Näidisvalla heaoluteenistus",
        "registry_code": "",
        "key": manifests.signing_fingerprint(session.store.signing_public),
    }


@pytest.mark.parametrize(
    "changes",
    [
        {"handover_id": str(uuid4())},
        {"ownership": 7},
        {"entries": [{"foreign": 1}]},
        {"schema": 1, "foreign": 1},
    ],
)
def test_a_supplement_that_is_not_as_its_manifest_says_is_refused(
    county: County, case_id: CaseId, changes: dict[str, object]
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    wrote(county, KINDERGARTEN, case_id, "Lisandus")
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    supplement = county.supplies(KINDERGARTEN, case_id)
    content = json.loads(files_in(county[KINDERGARTEN], supplement.data)[packages.SUPPLEMENT])
    bad = forged(
        county[KINDERGARTEN],
        supplement.data,
        county[DESK],
        files={packages.SUPPLEMENT: json.dumps(content | changes).encode()},
    )

    with pytest.raises(ContentWrong):
        inbox.take_in(county[DESK], bad)


def test_an_acknowledgement_of_something_else_is_refused(county: County, case_id: CaseId) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    wrote(county, KINDERGARTEN, case_id, "Lisandus")
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    (ack,) = took(county, county.supplies(KINDERGARTEN, case_id), KINDERGARTEN)
    told = json.loads(files_in(county[DESK], ack.data)[packages.ACKNOWLEDGEMENT])
    for changes in ({"package_id": str(uuid4())}, {"package_sha256": "0" * 64}):
        bad = forged(
            county[DESK],
            ack.data,
            county[KINDERGARTEN],
            files={packages.ACKNOWLEDGEMENT: json.dumps(told | changes).encode()},
        )
        with pytest.raises(ReceiptNotExpected):
            inbox.take_in(county[KINDERGARTEN], bad)

    foreign = forged(
        county[DESK], ack.data, county[KINDERGARTEN], manifest={"handover_id": str(uuid4())}
    )
    with pytest.raises(ReceiptNotExpected):
        inbox.take_in(county[KINDERGARTEN], foreign)

    assert county.takes_in(ack).what is Arrived.ACK
    assert county.takes_in(ack).what is Arrived.SEEN_BEFORE


# Handing back, and who approves at a desk


def test_a_desk_hands_back_to_the_kindergarten_and_its_coordinator_takes_over(
    county: County, case_id: CaseId
) -> None:
    went(county, KINDERGARTEN, DESK, case_id)
    back, file = county.hands_over(DESK, KINDERGARTEN, case_id)
    county.takes_in(file)
    coordinator = worlds.session_of(county[KINDERGARTEN], worlds.COORDINATOR)
    inbox.accept(coordinator, back.id)
    coordinator.close()

    case = county.case(KINDERGARTEN, case_id)
    assert case is not None
    assert (case.stage, case.custody, case.ownership) == (Stage.TWO, CaseCustody.OWN, 3)


def test_at_a_desk_its_lead_approves_and_no_other_case_manager(
    county: County, case_id: CaseId
) -> None:
    went(county, KINDERGARTEN, DESK, case_id)
    urmas = worlds.session_of(county[DESK], worlds.CASE_MANAGER)
    begun = handovers.start(urmas, case_id, recipient=county.contact(DESK, OTHER))

    with pytest.raises(NotAllowed):
        handovers.approve(urmas, begun.id)

    assert handover_reading.handover_file(county[DESK], begun.id).may_approve
    urmas.close()


# Asking round


def test_while_asking_round_nothing_that_moves_responsibility_is_sealed(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    county.restored(KINDERGARTEN, copy)
    house = county[KINDERGARTEN]
    approved = worlds.an_approved_handover(house, case_id, county.contact(KINDERGARTEN, DESK))

    with pytest.raises(HandoversLocked):
        handovers.seal(house, approved.id)
    with pytest.raises(HandoversLocked):
        resync.unlock(house)
    resync.settle_by_word(house, county.contact(KINDERGARTEN, DESK))
    resync.settle_by_word(house, county.contact(KINDERGARTEN, OTHER))
    resync.unlock(house)

    recovery = resync.recovery(house)
    assert recovery is not None
    assert not recovery.locked
    assert all(each.asked.in_doubt for each in recovery.asked)
    assert handovers.seal(house, approved.id).package_id is not None


def test_only_the_head_settles_by_word(county: County) -> None:
    copy = county.copy(KINDERGARTEN)
    county.restored(KINDERGARTEN, copy)
    coordinator = worlds.session_of(county[KINDERGARTEN], worlds.COORDINATOR)

    with pytest.raises(NotAllowed):
        resync.settle_by_word(coordinator, county.contact(KINDERGARTEN, DESK))
    assert resync.recovery(coordinator) is not None
    coordinator.close()


def asked_round(county: County, name: str) -> None:
    for question in county.asks_round(name):
        for reply in took(county, question, name):
            county.takes_in(reply)


def test_an_answer_that_its_house_has_forgotten_counts_no_more(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    copy = county.copy(DESK)
    county.takes_in(file)
    drawer = county.accepts(DESK, handover.id)
    county.restored(DESK, copy)
    asked_round(county, DESK)

    assert county.takes_in(drawer).what is Arrived.VOID

    assert county.owners(case_id) == [KINDERGARTEN]  # as while nobody has answered
    assert county.takes_in(county.accepts(DESK, handover.id)).what is Arrived.ANSWER
    assert county.owners(case_id) == [DESK]


def test_an_answer_that_its_house_still_had_counts(county: County, case_id: CaseId) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    drawer = county.accepts(DESK, handover.id)
    county.restored(DESK, county.copy(DESK))
    asked_round(county, DESK)

    assert county.takes_in(drawer).what is Arrived.ANSWER

    assert county.owners(case_id) == [DESK]


def test_a_withdrawal_that_its_house_has_forgotten_counts_no_more(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    copy = county.copy(KINDERGARTEN)
    drawer = county.asks_back(KINDERGARTEN, handover.id)
    county.restored(KINDERGARTEN, copy)
    asked_round(county, KINDERGARTEN)
    county.takes_in(file)

    assert county.takes_in(drawer).what is Arrived.VOID

    county.takes_in(county.accepts(DESK, handover.id))
    assert county.owners(case_id) == [DESK]


def test_a_package_that_never_went_between_both_is_not_taken_back(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    went(county, KINDERGARTEN, DESK, case_id)
    county.restored(KINDERGARTEN, copy)
    question = next(file for file in county.asks_round(KINDERGARTEN) if file.to == DESK)
    (reply,) = took(county, question, KINDERGARTEN)
    files = files_in(county[DESK], reply.data)
    told = json.loads(files[packages.RESYNC_REPLY])
    place, returned = next((n, p) for n, p in enumerate(told["packages"]) if p["sent"])
    house = county[KINDERGARTEN]
    before = dump(house)

    for manifest, refusal in (
        ({"recipients": [party(county, OTHER)]}, NotForYou),
        ({"store_id": str(uuid4())}, ManifestWrong),
    ):
        other = forged(house, files[returned["file"]], house, manifest=manifest)
        told["packages"][place] = returned | {"sha256": sha256(other).hexdigest()}
        changed = {packages.RESYNC_REPLY: json.dumps(told).encode(), returned["file"]: other}
        with pytest.raises(refusal):
            inbox.take_in(house, forged(county[DESK], reply.data, house, files=changed))

    assert dump(house) == before


def test_two_restores_at_a_time_are_settled_by_hand(county: County, case_id: CaseId) -> None:
    copies = {name: county.copy(name) for name in (KINDERGARTEN, DESK)}
    went(county, KINDERGARTEN, DESK, case_id)
    for name, copy in copies.items():
        county.restored(name, copy)

    for question in county.asks_round(KINDERGARTEN):
        for reply in took(county, question, KINDERGARTEN):
            county.takes_in(reply)

    recovery = resync.recovery(county[KINDERGARTEN])
    assert recovery is not None
    asked = {county.house_of(KINDERGARTEN, each.contact.id): each.asked for each in recovery.asked}
    assert (asked[DESK].restoring, asked[DESK].is_settled) == (True, False)
    assert asked[OTHER].is_settled
    assert county.is_locked(KINDERGARTEN)


def test_an_answer_that_does_not_fit_in_one_package_is_asked_for_again(
    county: County, case_id: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resync, "MOST_RETURNED", 1)
    copy = county.copy(KINDERGARTEN)
    went(county, KINDERGARTEN, DESK, case_id)
    county.restored(KINDERGARTEN, copy)

    rounds = 0
    while county.is_locked(KINDERGARTEN):
        rounds += 1
        for question in county.asks_round(KINDERGARTEN):
            for reply in took(county, question, KINDERGARTEN):
                county.takes_in(reply)

    assert rounds == 2
    assert county.owners(case_id) == [DESK]


def test_a_contact_cannot_give_back_what_was_never_sealed(county: County, case_id: CaseId) -> None:
    copy = county.copy(KINDERGARTEN)
    file = went(county, KINDERGARTEN, DESK, case_id)
    county.restored(KINDERGARTEN, copy)
    question = next(each for each in county.asks_round(KINDERGARTEN) if each.to == DESK)
    (reply,) = took(county, question, KINDERGARTEN)
    inside = files_in(county[DESK], reply.data)
    told = json.loads(inside[packages.RESYNC_REPLY])
    invented = forged(county[DESK], file.data, county[KINDERGARTEN])
    name = next(each["file"] for each in told["packages"] if each["sent"])
    for each in told["packages"]:
        if each["file"] == name:
            each["sha256"] = sha256(invented).hexdigest()
    bad = forged(
        county[DESK],
        reply.data,
        county[KINDERGARTEN],
        files={packages.RESYNC_REPLY: json.dumps(told).encode(), name: invented},
    )

    with pytest.raises(SignatureWrong):
        inbox.take_in(county[KINDERGARTEN], bad)
    assert county.owners(case_id) == [KINDERGARTEN, DESK]
    county.takes_in(reply)
    assert county.owners(case_id) == [DESK]


def test_an_answer_to_no_question_and_a_question_out_of_count_are_refused(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    went(county, KINDERGARTEN, DESK, case_id)
    county.restored(KINDERGARTEN, copy)
    question = next(each for each in county.asks_round(KINDERGARTEN) if each.to == DESK)
    (reply,) = took(county, question, KINDERGARTEN)
    unasked = forged(
        county[DESK], reply.data, county[KINDERGARTEN], manifest={"in_reply_to": str(uuid4())}
    )
    odd = forged(county[KINDERGARTEN], question.data, county[DESK], manifest={"incarnation": 5})

    with pytest.raises(ResyncNotExpected):
        inbox.take_in(county[KINDERGARTEN], unasked)
    with pytest.raises(ContentWrong):
        inbox.take_in(county[DESK], odd)


def test_only_a_confirmed_contact_is_asked(county: County) -> None:
    house = county[KINDERGARTEN]
    contact_id = county.contact(KINDERGARTEN, DESK)
    with house.write("contact.mismatch", "contact", contact_id) as tx:
        known = tx.contacts.get(contact_id)
        tx.contacts.save(replace(known, confirmed_at=None, confirmed_by=None, confirmed_how=None))
    county.restored(KINDERGARTEN, county.copy(KINDERGARTEN))

    with pytest.raises(RecipientNotConfirmed):
        resync.write_question(county[KINDERGARTEN], contact_id, county.folder)
    assert len(resync.write_questions(county[KINDERGARTEN], county.folder)) == 1


def test_a_store_restored_twice_from_one_copy_counts_on_from_its_first_life(
    county: County, case_id: CaseId
) -> None:
    copy = county.copy(KINDERGARTEN)
    county.restored(KINDERGARTEN, copy)
    answered(county)
    _, drawer = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.lives[KINDERGARTEN] = 0
    county.restored(KINDERGARTEN, copy)

    rounds = answered(county)

    with county[KINDERGARTEN].read() as tx:
        assert (rounds, tx.restores.incarnation()) == (2, 2)
    _, file = county.hands_over(KINDERGARTEN, OTHER, case_id)
    late = county.takes_in(drawer)
    assert late.what is Arrived.SETTLED
    assert file.to == OTHER


def answered(county: County) -> int:
    """Ask round until all have answered; return how many rounds it took."""
    rounds = 0
    while county.is_locked(KINDERGARTEN):
        rounds += 1
        for question in county.asks_round(KINDERGARTEN):
            for reply in took(county, question, KINDERGARTEN):
                county.takes_in(reply)
    return rounds


# The count


def test_a_package_that_never_came_is_shown_until_the_head_has_asked(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.asks_back(KINDERGARTEN, handover.id)  # and the request is lost
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    wrote_late = county.case(KINDERGARTEN, case_id)
    assert wrote_late is not None
    went(county, DESK, KINDERGARTEN, case_id)
    went(county, KINDERGARTEN, DESK, case_id)

    (odd,) = counts.odd_counts(county[DESK])
    assert [(each.sequence, each.forked) for each in odd.oddities] == [(2, False)]
    counts.settle_count(county[DESK], odd.contact_id, odd.oddities[0])

    assert counts.odd_counts(county[DESK]) == ()
