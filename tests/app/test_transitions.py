# SPDX-License-Identifier: EUPL-1.2
"""From kindergarten to school: the card by law, everything else by consent, and nothing unasked."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.app import (
    cases,
    children,
    family_dealings,
    inbox,
    receivings,
    sendings,
)
from hop_desktop.app import house as own_house
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.case_entries import entries_of_child
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.domain import packages
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.cases import CaseCustody, SupportCase
from hop_desktop.domain.child_content import TransitionContent
from hop_desktop.domain.children import Child
from hop_desktop.domain.content import EntryKind
from hop_desktop.domain.errors import (
    CaseAlreadyOpen,
    ConsentMissing,
    ContentWrong,
    HandoverNotOpen,
    Invalid,
    NotAllowed,
    NotApproved,
    NotForYou,
)
from hop_desktop.domain.house_rules import HouseRules
from hop_desktop.domain.sendings import Sending, SendingState, TransitionPart
from tests import worlds
from tests.app.chain import files_in, forged
from tests.app.computers import (
    DESK,
    OFFICE,
    SCHOOL,
    TEACHER,
    Computers,
    a_finished_document,
    agreed,
    founded,
)
from tests.app.houses import dump

CARD, SEEN, PLAN = TransitionPart.CARD, TransitionPart.OBSERVATIONS, TransitionPart.PLAN
EVERYTHING = frozenset(TransitionPart)
NOTE = "Rääkisin emaga 20.11.2026 arenguvestlusel."


@pytest.fixture(scope="module")
def four_stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found the stores; the kindergarten has a case in stage II and a finished readiness card."""
    folder = founded(tmp_path_factory.mktemp("transition"))
    head = worlds.unlocked(folder / OFFICE, worlds.HEAD)
    case = worlds.a_case_in_stage_two(head)
    worlds.an_assessment_of(head, case.id)
    a_finished_document(head, case.child_id, "koolivalmiduskaart")
    a_finished_document(head, case.child_id, "vanema-kokkuvote")
    head.close()
    return folder


@pytest.fixture
def pcs(four_stores: Path, tmp_path: Path) -> Iterator[Computers]:
    """Give a test all four stores for itself."""
    shutil.copytree(four_stores, tmp_path / "stores")
    opened = Computers(tmp_path / "stores")
    yield opened
    opened.close()


def the_case(pcs: Computers) -> SupportCase:
    (row,) = cases.cases(pcs[OFFICE])
    return cases.case_file(pcs[OFFICE], row.case.id).case


def the_child(pcs: Computers) -> Child:
    return children.child_file(pcs[OFFICE], the_case(pcs).child_id).child


def begun(pcs: Computers, there: str = SCHOOL) -> Sending:
    return sendings.begin_transition(pcs[OFFICE], the_child(pcs).id, pcs.contact(OFFICE, there))


def prepared(
    pcs: Computers, parts: frozenset[TransitionPart] = frozenset({CARD}), *, within: bool = False
) -> Sending:
    return sendings.prepare(
        pcs[OFFICE], begun(pcs).id, parts=parts, within_limits=within, carer_note=NOTE
    )


def sealed(pcs: Computers, parts: frozenset[TransitionPart]) -> tuple[Sending, bytes]:
    ready = prepared(pcs, parts)
    sendings.approve(pcs[OFFICE], ready.id)
    done = sendings.seal(pcs[OFFICE], ready.id)
    return done, pcs.written(OFFICE, done.id)


def test_the_card_goes_to_a_school_without_a_consent(pcs: Computers) -> None:
    sending = begun(pcs)
    assert sending.parts == {CARD}

    done, data = sealed(pcs, frozenset({CARD}))
    arrival = pcs.takes_in(SCHOOL, data)

    assert done.state is SendingState.SEALED
    assert arrival.what is Arrived.CHILD_FILE
    assert arrival.receiving is not None
    file = receivings.receiving_file(pcs[SCHOOL], arrival.receiving.sending_id)
    content = file.content
    assert isinstance(content, TransitionContent)
    assert content.consent is None
    assert (content.entries, content.child.guardians) == ((), ())
    assert [each.title.startswith("Koolivalmiduskaart") for each in content.files] == [True]


def test_the_school_takes_the_child_in_and_the_kindergarten_hears_of_it(pcs: Computers) -> None:
    done, data = sealed(pcs, frozenset({CARD}))
    pcs.takes_in(SCHOOL, data)

    taken = receivings.take(pcs[SCHOOL], done.id, child_id=None)
    pcs.takes_in(OFFICE, pcs.answer(SCHOOL, done.id))

    assert taken.child_id is not None
    child = children.child_file(pcs[SCHOOL], taken.child_id).child
    with pcs[SCHOOL].read() as tx:
        files = tx.attachments.of(AttachedTo.CHILD, child.id)
    assert child.name == "Mari Maasikas"
    titles = sorted(file.title for file in files)
    assert titles[0].startswith("Koolivalmiduskaart")
    assert titles[1:] == ["Teave eelmisest õppekohast: Pääsukese näidislasteaed"]
    answered = sendings.sending_file(pcs[OFFICE], done.id).sending
    assert (answered.state, answered.answered_by) == (SendingState.TAKEN, "Ülle Kõrvits-Näidis")
    assert the_case(pcs).custody is CaseCustody.OWN  # responsibility for a case never moves so


def test_more_than_the_card_needs_a_consent(pcs: Computers) -> None:
    sending = begun(pcs)
    before = dump(pcs[OFFICE])

    for part in EVERYTHING - {CARD}:
        with pytest.raises(ConsentMissing):
            sendings.prepare(
                pcs[OFFICE], sending.id, parts=frozenset({CARD, part}), carer_note=NOTE
            )

    assert dump(pcs[OFFICE]) == before


def test_with_a_consent_everything_chosen_goes_and_nothing_else(pcs: Computers) -> None:
    agreed(pcs[OFFICE], the_case(pcs).id)

    done, data = sealed(pcs, frozenset({CARD, SEEN}))
    pcs.takes_in(SCHOOL, data)

    content = receivings.receiving_file(pcs[SCHOOL], done.id).content
    assert isinstance(content, TransitionContent)
    assert content.consent is not None
    assert content.consent.giver == "Külli Maasikas"
    assert {entry.kind for entry in content.entries} == {EntryKind.OBSERVATION}
    assert content.plan.goals == ()
    assert content.records.all() == ()


def test_everything_that_can_go_goes(pcs: Computers) -> None:
    agreed(pcs[OFFICE], the_case(pcs).id)
    rows = sendings.sending_file(pcs[OFFICE], begun(pcs).id).rows
    counts = {row.part: row.count for row in rows}

    done, data = sealed(pcs, EVERYTHING)
    pcs.takes_in(SCHOOL, data)

    content = receivings.receiving_file(pcs[SCHOOL], done.id).content
    assert isinstance(content, TransitionContent)
    assert content.case is not None
    assert counts[TransitionPart.DOCUMENTS] == 1
    assert len(content.plan.goals) == counts[PLAN] == 1
    assert len(content.records.assessments) == 1
    assert content.case.id == the_case(pcs).id
    assert EntryKind.MOVE not in {entry.kind for entry in content.entries}
    assert len(content.files) == 2


def test_to_another_kindergarten_even_the_card_needs_a_consent(pcs: Computers) -> None:
    house = own_house.house(pcs[TEACHER])
    own_house.change_house(pcs[TEACHER], replace(house, registry_code=""))
    worlds.introduced(pcs[OFFICE], pcs[TEACHER])  # now another house, and still a kindergarten
    sending = begun(pcs, TEACHER)
    assert sending.parts == frozenset()
    assert sendings.sending_file(pcs[OFFICE], sending.id).lawful == frozenset()

    with pytest.raises(ConsentMissing):
        sendings.prepare(pcs[OFFICE], sending.id, parts=frozenset({CARD}), carer_note=NOTE)
    agreed(pcs[OFFICE], the_case(pcs).id)
    sendings.prepare(pcs[OFFICE], sending.id, parts=frozenset({CARD}), carer_note=NOTE)
    sendings.approve(pcs[OFFICE], sending.id)
    sendings.seal(pcs[OFFICE], sending.id)
    arrival = pcs.takes_in(TEACHER, pcs.written(OFFICE, sending.id))

    assert arrival.what is Arrived.CHILD_FILE


def test_a_consent_taken_back_before_sealing_stops_it(pcs: Computers) -> None:
    consent = agreed(pcs[OFFICE], the_case(pcs).id)
    ready = prepared(pcs, frozenset({CARD, SEEN}))
    sendings.approve(pcs[OFFICE], ready.id)
    family_dealings.keep_consent(
        pcs[OFFICE],
        consent.case_id,
        scope=consent.scope,
        giver=consent.giver,
        form=consent.form,
        given_on=consent.given_on,
        withdrawn_on=pcs[OFFICE].today(),
        before=consent,
    )
    before = dump(pcs[OFFICE])

    with pytest.raises(ConsentMissing):
        sendings.seal(pcs[OFFICE], ready.id)

    assert dump(pcs[OFFICE]) == before


def test_limits_of_a_consent_have_to_be_read(pcs: Computers) -> None:
    agreed(pcs[OFFICE], the_case(pcs).id, limits="Ainult kõne kohta")
    ready = prepared(pcs, frozenset({CARD, SEEN}))

    with pytest.raises(Invalid) as refused:
        sendings.approve(pcs[OFFICE], ready.id)
    assert refused.value.field == "within_limits"
    sendings.approve(pcs[OFFICE], prepared(pcs, frozenset({CARD, SEEN}), within=True).id)


def test_the_head_approves_unless_the_house_says_otherwise(pcs: Computers) -> None:
    coordinator = worlds.session_of(pcs[OFFICE], worlds.COORDINATOR)
    ready = prepared(pcs)
    with pytest.raises(NotApproved):
        sendings.seal(coordinator, ready.id)
    with pytest.raises(NotAllowed):
        sendings.approve(coordinator, ready.id)
    assert sendings.sending_file(coordinator, ready.id).head_approves

    rules = HouseRules(head_approves_transitions=False)
    own_house.agree(pcs[OFFICE], rules, since=pcs[OFFICE].today())

    assert sendings.seal(coordinator, ready.id).state is SendingState.SEALED
    coordinator.close()


def test_a_change_takes_an_approval_back(pcs: Computers) -> None:
    ready = prepared(pcs)
    sendings.approve(pcs[OFFICE], ready.id)
    prepared(pcs)

    with pytest.raises(NotApproved):
        sendings.seal(pcs[OFFICE], ready.id)


def test_what_says_too_little_is_not_approved(pcs: Computers) -> None:
    sending = begun(pcs)
    for parts, note in ((frozenset(), NOTE), (frozenset({CARD}), "")):
        sendings.prepare(pcs[OFFICE], sending.id, parts=parts, carer_note=note)
        with pytest.raises(Invalid):
            sendings.approve(pcs[OFFICE], sending.id)


def test_what_is_previewed_is_what_is_sealed(pcs: Computers) -> None:
    agreed(pcs[OFFICE], the_case(pcs).id)
    ready = prepared(pcs, EVERYTHING)
    seen = sendings.preview(pcs[OFFICE], ready.id)
    sendings.approve(pcs[OFFICE], ready.id)
    done = sendings.seal(pcs[OFFICE], ready.id)
    pcs.takes_in(SCHOOL, pcs.written(OFFICE, done.id))

    assert sendings.sealed_summary(pcs[OFFICE], done.id) == seen
    assert receivings.receiving_summary(pcs[SCHOOL], done.id) == seen


def test_writing_again_gives_the_same_file_and_it_is_sealed_once(pcs: Computers) -> None:
    done, data = sealed(pcs, frozenset({CARD}))

    assert pcs.written(OFFICE, done.id) == data
    assert sha256(data).hexdigest() == done.package_sha256
    with pytest.raises(HandoverNotOpen):
        sendings.seal(pcs[OFFICE], done.id)
    with pytest.raises(HandoverNotOpen):
        sendings.drop(pcs[OFFICE], done.id)
    with pytest.raises(HandoverNotOpen):
        sendings.prepare(pcs[OFFICE], done.id, parts=frozenset(), carer_note="")


def test_a_begun_sending_goes_on_and_can_be_given_up(pcs: Computers) -> None:
    first, again = begun(pcs), begun(pcs)
    assert first.id == again.id

    sendings.drop(pcs[OFFICE], first.id)
    with pytest.raises(HandoverNotOpen):
        sendings.write_file(pcs[OFFICE], first.id, pcs.folder)
    assert begun(pcs).id != first.id


@pytest.mark.parametrize("there", [DESK, TEACHER])
def test_a_desk_and_an_own_computer_are_no_next_place(pcs: Computers, there: str) -> None:
    with pytest.raises(Invalid):
        begun(pcs, there)
    ways = sendings.ways(pcs[OFFICE])
    assert [each.card.name for each in ways.onward] == ["Õunaaia näidiskool"]
    assert [each.card.person for each in ways.within] == ["Laine Sõnajalg"]


def test_the_school_opens_a_case_that_goes_on_from_the_one_told_of(pcs: Computers) -> None:
    agreed(pcs[OFFICE], the_case(pcs).id)
    done, data = sealed(pcs, EVERYTHING)
    pcs.takes_in(SCHOOL, data)

    receivings.take(pcs[SCHOOL], done.id, child_id=None, continue_for="Tugi jätkub koolis")

    (row,) = cases.cases(pcs[SCHOOL])
    here = cases.case_file(pcs[SCHOOL], row.case.id).case
    assert here.continues == the_case(pcs).id
    assert here.id != here.continues
    assert (here.concern, here.origin) == (the_case(pcs).concern, "Pääsukese näidislasteaed")
    assert the_case(pcs).custody is CaseCustody.OWN
    received = cases.case_file(pcs[SCHOOL], here.id).received
    assert EntryKind.MEASURE in {entry.kind for entry in received}


def test_no_case_goes_on_without_being_told_of_or_beside_an_open_one(pcs: Computers) -> None:
    done, data = sealed(pcs, frozenset({CARD}))
    pcs.takes_in(SCHOOL, data)
    with pytest.raises(Invalid):
        receivings.take(pcs[SCHOOL], done.id, child_id=None, continue_for="Tugi jätkub")
    receivings.take(pcs[SCHOOL], done.id, child_id=None)

    (here,) = children.children(pcs[SCHOOL])
    cases.open_case(pcs[SCHOOL], here.child.id, concern="Uus", reason="Uus")
    agreed(pcs[OFFICE], the_case(pcs).id)
    second, data = sealed(pcs, EVERYTHING)
    pcs.takes_in(SCHOOL, data)
    before = dump(pcs[SCHOOL])
    with pytest.raises(CaseAlreadyOpen):
        receivings.take(pcs[SCHOOL], second.id, child_id=here.child.id, continue_for="Tugi jätkub")
    assert dump(pcs[SCHOOL]) == before


def test_a_second_file_of_the_child_still_asks_whose_it_is(pcs: Computers) -> None:
    first, data = sealed(pcs, frozenset({CARD}))
    pcs.takes_in(SCHOOL, data)
    taken = receivings.take(pcs[SCHOOL], first.id, child_id=None)
    second, data = sealed(pcs, frozenset({CARD}))

    arrival = pcs.takes_in(SCHOOL, data)

    assert arrival.what is Arrived.CHILD_FILE
    file = receivings.receiving_file(pcs[SCHOOL], second.id)
    assert file.child is not None
    assert (file.child.id, file.receiving.is_waiting) == (taken.child_id, True)


def test_what_a_third_house_wrote_is_not_passed_on(pcs: Computers) -> None:
    agreed(pcs[OFFICE], the_case(pcs).id)
    child_id = the_child(pcs).id
    with pcs[OFFICE].read() as tx:
        entry = entries_of_child(pcs[OFFICE], tx, child_id)[0]
    desk, colleague = pcs[DESK].store.id, pcs[TEACHER].store.id
    came = [
        replace(entry, id=uuid4(), author_store=store, kind=EntryKind.OBSERVATION, text=text)
        for store, text in ((desk, "Valla oma"), (colleague, "Kolleegi oma"))
    ]
    with pcs[OFFICE].write("receiving.taken") as tx:
        tx.receivings.save_entries(child_id, came)

    done, data = sealed(pcs, frozenset({CARD, SEEN}))
    pcs.takes_in(SCHOOL, data)

    going = [each.text for each in receivings.receiving_file(pcs[SCHOOL], done.id).content.entries]
    assert "Kolleegi oma" in going
    assert "Valla oma" not in going


# What is refused at the next place


def test_a_part_without_a_consent_is_refused(pcs: Computers) -> None:
    agreed(pcs[OFFICE], the_case(pcs).id)
    _, data = sealed(pcs, frozenset({CARD, SEEN}))
    content = json.loads(files_in(pcs[OFFICE], data)[packages.TRANSITION])
    day = content["made_on"]
    later = str(pcs[OFFICE].today() + timedelta(days=1))
    earlier = str(pcs[OFFICE].today() - timedelta(days=1))
    before = dump(pcs[SCHOOL])

    for consent in (
        None,
        content["consent"] | {"scope": "kvm"},
        content["consent"] | {"withdrawn_on": day},
        content["consent"] | {"given_on": later},
        content["consent"] | {"valid_until": earlier},
    ):
        with pytest.raises(ConsentMissing):
            inbox.take_in(pcs[SCHOOL], _changed(pcs, data, content | {"consent": consent}))

    assert dump(pcs[SCHOOL]) == before


def test_what_the_list_of_parts_does_not_name_is_refused(pcs: Computers) -> None:
    agreed(pcs[OFFICE], the_case(pcs).id)
    _, data = sealed(pcs, EVERYTHING)
    content = json.loads(files_in(pcs[OFFICE], data)[packages.TRANSITION])
    before = dump(pcs[SCHOOL])

    for part in TransitionPart:
        if part is TransitionPart.TALKS:  # nothing was talked over
            continue
        rest = [name for name in content["parts"] if name != part.value]
        with pytest.raises(ContentWrong):
            inbox.take_in(pcs[SCHOOL], _changed(pcs, data, content | {"parts": rest}))

    assert dump(pcs[SCHOOL]) == before


def test_a_move_of_the_case_never_goes_along(pcs: Computers) -> None:
    agreed(pcs[OFFICE], the_case(pcs).id)
    _, data = sealed(pcs, EVERYTHING)
    content = json.loads(files_in(pcs[OFFICE], data)[packages.TRANSITION])
    moved = content["entries"][0] | {"kind": "move"}
    before = dump(pcs[SCHOOL])

    with pytest.raises(ContentWrong):
        inbox.take_in(pcs[SCHOOL], _changed(pcs, data, content | {"entries": [moved]}))

    assert dump(pcs[SCHOOL]) == before


def test_a_desk_takes_no_child_in(pcs: Computers) -> None:
    _, data = sealed(pcs, frozenset({CARD}))
    told = json.loads(files_in(pcs[OFFICE], data)[packages.MANIFEST])
    key = signing_fingerprint(pcs[DESK].store.signing_public)
    to = {"recipients": [told["recipients"][0] | {"key": key}]}
    before = dump(pcs[DESK])

    with pytest.raises(NotForYou):
        inbox.take_in(pcs[DESK], forged(pcs[OFFICE], data, pcs[DESK], manifest=to))

    assert dump(pcs[DESK]) == before


def _changed(pcs: Computers, data: bytes, content: dict[str, object]) -> bytes:
    body = json.dumps(content).encode()
    return forged(pcs[OFFICE], data, pcs[SCHOOL], files={packages.TRANSITION: body})


def test_a_file_of_a_kind_that_is_not_taken_is_refused(pcs: Computers) -> None:
    _, data = sealed(pcs, frozenset({CARD}))
    macro = b"PK\x03\x04 makro"
    content = json.loads(files_in(pcs[OFFICE], data)[packages.TRANSITION])
    content["files"][0]["sha256"] = sha256(macro).hexdigest()
    body = {packages.TRANSITION: json.dumps(content).encode(), content["files"][0]["file"]: macro}
    before = dump(pcs[SCHOOL])

    with pytest.raises(ContentWrong):
        inbox.take_in(pcs[SCHOOL], forged(pcs[OFFICE], data, pcs[SCHOOL], files=body))

    assert dump(pcs[SCHOOL]) == before
