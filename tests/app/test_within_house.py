# SPDX-License-Identifier: EUPL-1.2
"""Within one house: from a teacher's computer to the office, never twice, never by guess."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    children,
    erasure,
    handovers,
    inbox,
    kept_out,
    observations,
    receivings,
    sendings,
    within_house,
)
from hop_desktop.app.access_entries import entries as copied
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.case_entries import entries_to_send
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.app.sources import gather
from hop_desktop.domain import packages
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.cases import CaseCustody, Stage
from hop_desktop.domain.child_content import InternalContent
from hop_desktop.domain.children import Child
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.erasure import Hindrance
from hop_desktop.domain.errors import (
    AnswerAlreadyGiven,
    ChildrenDiffer,
    ContentWrong,
    HandoverAlreadyOpen,
    Invalid,
    ManifestWrong,
    NotAllowed,
    NotFound,
    NotOurHouse,
    PackageIdReused,
    ReceiptNotExpected,
)
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.likeness import Likeness
from hop_desktop.domain.observations import ChildRole, LinkedChild
from hop_desktop.domain.sendings import Purpose, ReceivingState, SendingState
from tests import worlds
from tests.app.chain import files_in, forged
from tests.app.computers import DESK, OFFICE, SCHOOL, TEACHER, Computers, founded
from tests.app.houses import dump

PDF = b"%PDF-1.7 joonistus"


@pytest.fixture(scope="module")
def four_stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found two computers of a kindergarten, a school and a desk."""
    return founded(tmp_path_factory.mktemp("computers"))


@pytest.fixture
def pcs(four_stores: Path, tmp_path: Path) -> Iterator[Computers]:
    """Give a test all four stores for itself."""
    shutil.copytree(four_stores, tmp_path / "stores")
    opened = Computers(tmp_path / "stores")
    yield opened
    opened.close()


def sent(pcs: Computers, child: Child) -> bytes:
    sending = sendings.send_within(pcs[TEACHER], child.id, pcs.contact(TEACHER, OFFICE))
    return pcs.written(TEACHER, sending.id)


def texts(pcs: Computers, here: str, child: Child) -> list[str]:
    with pcs[here].read() as tx:
        return [entry.text for entry in tx.receivings.entries(child.id)]


def joined(pcs: Computers, child: Child) -> Child:
    """Let the office take a first file of the child in as a new child."""
    arrival = pcs.takes_in(OFFICE, sent(pcs, child))
    assert arrival.receiving is not None
    taken = receivings.take(pcs[OFFICE], arrival.receiving.sending_id, child_id=None)
    assert taken.child_id is not None
    return children.child_file(pcs[OFFICE], taken.child_id).child


def test_a_first_file_waits_until_a_person_says_whose_it_is(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    worlds.a_case_in_stage_one(pcs[TEACHER], child)
    data = sent(pcs, child)

    arrival = pcs.takes_in(OFFICE, data)

    assert arrival.what is Arrived.CHILD_FILE
    assert arrival.receiving is not None
    file = receivings.receiving_file(pcs[OFFICE], arrival.receiving.sending_id)
    assert (file.child, file.alike, file.may_take) == (None, (), True)
    assert isinstance(file.content, InternalContent)
    assert [note.stage for note in file.content.cases] == [1]
    assert children.children(pcs[OFFICE]) == ()


def test_it_is_taken_in_once_and_the_teacher_sees_it_arrived(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    worlds.a_case_in_stage_one(pcs[TEACHER], child)
    data = sent(pcs, child)
    arrival = pcs.takes_in(OFFICE, data)
    assert arrival.receiving is not None
    receivings.take(pcs[OFFICE], arrival.receiving.sending_id, child_id=None)

    again = pcs.takes_in(OFFICE, data)
    pcs.takes_in(TEACHER, pcs.answer(OFFICE, again))

    (there,) = children.children(pcs[OFFICE])
    assert there.child.id == child.id
    assert again.what is Arrived.SEEN_BEFORE
    assert again.reply is not None
    kinds = [entry.kind for entry in _entries(pcs, OFFICE, child)]
    assert kinds.count(EntryKind.OBSERVATION) == 1
    assert kinds.count(EntryKind.MEASURE) == 1
    (row,) = sendings.of_child(pcs[TEACHER], child.id)
    assert (row.sending.state, row.sending.answered_by) == (
        SendingState.TAKEN,
        "Ülle Kõrvits-Näidis",
    )
    assert row.days is None


def test_later_files_of_the_child_are_taken_in_by_themselves(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    written = worlds.an_observation_of(pcs[TEACHER], child)
    joined(pcs, child)
    worlds.an_observation_of(pcs[TEACHER], child, facts="Kutsus teise lapse mängima.")
    observations.reword(
        pcs[TEACHER], written.id, facts="Läks ukse juurde.", child_words="", judgement=""
    )

    arrival = pcs.takes_in(OFFICE, sent(pcs, child))
    pcs.takes_in(TEACHER, pcs.answer(OFFICE, arrival))

    assert arrival.what is Arrived.CHILD_FILE_TAKEN
    assert (arrival.entries, arrival.kept_out) == (2, ())
    assert sorted(texts(pcs, OFFICE, child)) == ["Kutsus teise lapse mängima.", "Läks ukse juurde."]
    rows = sendings.of_child(pcs[TEACHER], child.id)
    assert {row.sending.state for row in rows} == {SendingState.SEALED, SendingState.TAKEN}


def test_an_older_file_that_comes_late_brings_no_old_text_back(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    written = worlds.an_observation_of(pcs[TEACHER], child, facts="Vana.")
    joined(pcs, child)
    late = sent(pcs, child)
    observations.reword(pcs[TEACHER], written.id, facts="Uus.", child_words="", judgement="")
    pcs.takes_in(OFFICE, sent(pcs, child))

    arrival = pcs.takes_in(OFFICE, late)

    assert (arrival.entries, texts(pcs, OFFICE, child)) == (0, ["Uus."])


def test_the_same_revision_with_another_text_is_kept_out_and_told(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    worlds.an_observation_of(pcs[TEACHER], child, facts="Tõde.")
    joined(pcs, child)
    data = sent(pcs, child)
    content = json.loads(files_in(pcs[TEACHER], data)[packages.INTERNAL])
    content["entries"][0]["text"] = "Vale."
    bad = _with_content(pcs, data, content)

    arrival = pcs.takes_in(OFFICE, bad)

    assert [entry.text for entry in arrival.kept_out] == ["Vale."]
    assert texts(pcs, OFFICE, child) == ["Tõde."]


def test_a_child_made_on_both_computers_is_proposed_by_code_and_joined_by_hand(
    pcs: Computers,
) -> None:
    code = "62108126000"
    here = worlds.a_child_of(pcs[OFFICE], personal_code=code, homes=(), siblings="")
    there = worlds.a_child_of(pcs[TEACHER], group=worlds.GROUPS[0], personal_code=code)
    worlds.an_observation_of(pcs[TEACHER], there)
    arrival = pcs.takes_in(OFFICE, sent(pcs, there))
    assert arrival.receiving is not None
    file = receivings.receiving_file(pcs[OFFICE], arrival.receiving.sending_id)
    assert [(each.child.id, each.why) for each in file.alike] == [(here.id, Likeness.CODE)]

    with pytest.raises(Invalid):  # not written down twice
        receivings.take(pcs[OFFICE], arrival.receiving.sending_id, child_id=None)
    receivings.take(pcs[OFFICE], arrival.receiving.sending_id, child_id=here.id)
    later = pcs.takes_in(OFFICE, sent(pcs, there))

    assert later.what is Arrived.CHILD_FILE_TAKEN
    kept = children.child_file(pcs[OFFICE], here.id).child
    assert (kept.id, kept.siblings) == (here.id, "Vend Õnnela lasteaias")
    assert len(children.children(pcs[OFFICE])) == 1
    assert len(texts(pcs, OFFICE, here)) == 1


def test_a_code_that_another_child_has_here_is_not_given_twice(pcs: Computers) -> None:
    there = worlds.a_child_of(pcs[TEACHER], personal_code="62108120007")
    here = worlds.a_child_of(pcs[OFFICE], personal_code="")
    other = worlds.a_child_of(pcs[OFFICE], first_name="Õie", personal_code=there.personal_code)
    came = pcs.takes_in(OFFICE, sent(pcs, there)).receiving
    assert came is not None

    receivings.take(pcs[OFFICE], came.sending_id, child_id=here.id)

    files = [children.child_file(pcs[OFFICE], each.id) for each in (here, other)]
    codes = {file.child.id: file.child.personal_code for file in files}
    assert codes == {here.id: "", other.id: there.personal_code}


def test_a_like_name_is_only_asked_about(pcs: Computers) -> None:
    here = worlds.a_child_of(pcs[OFFICE], first_name="Marri")
    there = worlds.a_child_of(pcs[TEACHER])
    arrival = pcs.takes_in(OFFICE, sent(pcs, there))
    assert arrival.receiving is not None
    file = receivings.receiving_file(pcs[OFFICE], arrival.receiving.sending_id)

    assert [each.why for each in file.alike] == [Likeness.DAY_AND_NAME]
    assert file.child is None
    taken = receivings.take(pcs[OFFICE], arrival.receiving.sending_id, child_id=None)
    assert taken.child_id != here.id
    assert len(children.children(pcs[OFFICE])) == 2


def test_two_children_with_different_codes_are_never_one(pcs: Computers) -> None:
    here = worlds.a_child_of(pcs[OFFICE], personal_code="62108126000")
    there = worlds.a_child_of(pcs[TEACHER], personal_code="62108126011")
    arrival = pcs.takes_in(OFFICE, sent(pcs, there))
    assert arrival.receiving is not None
    before = dump(pcs[OFFICE])

    with pytest.raises(ChildrenDiffer):
        receivings.take(pcs[OFFICE], arrival.receiving.sending_id, child_id=here.id)

    assert dump(pcs[OFFICE]) == before
    assert receivings.receiving_file(pcs[OFFICE], arrival.receiving.sending_id).alike == ()


def test_protected_entries_stay_and_files_come_once(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    seen = worlds.an_observation_of(pcs[TEACHER], child, facts="Joonistas.")
    worlds.an_observation_of(pcs[TEACHER], child, facts="Sinikas.", danger=True)
    attachments.attach_to_observation(pcs[TEACHER], seen.id, title="Joonistus", content=PDF)
    joined(pcs, child)
    pcs.takes_in(OFFICE, sent(pcs, child))

    with pcs[OFFICE].read() as tx:
        files = tx.attachments.of(AttachedTo.CHILD, child.id)
    assert texts(pcs, OFFICE, child) == ["Joonistas."]
    assert [file.title for file in files] == ["Joonistus"]


def test_what_came_stands_in_the_office_s_own_case_and_goes_on_with_it(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    worlds.an_observation_of(pcs[TEACHER], child, facts="Väsib.")
    joined(pcs, child)
    case = cases.open_case(pcs[OFFICE], child.id, concern="Väsib", reason="Tähelepanekud")

    file = cases.case_file(pcs[OFFICE], case.id)
    with pcs[OFFICE].read() as tx:
        going = entries_to_send(pcs[OFFICE], tx, case)

    assert [entry.text for entry in file.received] == ["Väsib."]
    assert "Väsib." in [entry.text for entry in going]


def test_nothing_travels_back_to_who_wrote_it(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    worlds.an_observation_of(pcs[TEACHER], child, facts="Õpetaja kirjutas.")
    joined(pcs, child)
    worlds.an_observation_of(pcs[OFFICE], child, facts="Kontor kirjutas.")

    back = sendings.send_within(pcs[OFFICE], child.id, pcs.contact(OFFICE, TEACHER))
    arrival = pcs.takes_in(TEACHER, pcs.written(OFFICE, back.id))

    assert arrival.what is Arrived.CHILD_FILE_TAKEN  # the office knows it by the teacher's number
    assert texts(pcs, TEACHER, child) == ["Kontor kirjutas."]


def test_an_own_entry_in_a_newer_text_is_not_taken_from_others(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    worlds.an_observation_of(pcs[TEACHER], child, facts="Minu sõnad.")
    data = sent(pcs, child)
    content = json.loads(files_in(pcs[TEACHER], data)[packages.INTERNAL])
    joined(pcs, child)
    mine = content["entries"][0] | {"revision": 9, "text": "Võõrad sõnad."}
    back = sendings.send_within(pcs[OFFICE], child.id, pcs.contact(OFFICE, TEACHER))
    whole = pcs.written(OFFICE, back.id)
    told = json.loads(files_in(pcs[OFFICE], whole)[packages.INTERNAL]) | {"entries": [mine]}
    bad = forged(
        pcs[OFFICE], whole, pcs[TEACHER], files={packages.INTERNAL: json.dumps(told).encode()}
    )

    pcs.takes_in(TEACHER, bad)

    assert texts(pcs, TEACHER, child) == []


# The case itself


def test_a_case_that_is_asked_for_stage_two_goes_to_the_office(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    case = worlds.a_case_in_stage_one(pcs[TEACHER], child)
    joined(pcs, child)
    cases.ask_for_stage_two(pcs[TEACHER], case.id, reason="Vajab logopeedi")

    handover = within_house.hand_within(pcs[TEACHER], case.id, pcs.contact(TEACHER, OFFICE))
    data = handovers.write_file(pcs[TEACHER], handover.id, pcs.folder).read_bytes()
    pcs.takes_in(OFFICE, data)
    here = cases.case_file(pcs[TEACHER], case.id).case
    assert (here.custody, here.is_ours) == (CaseCustody.OUT, True)  # until the answer is back
    inbox.accept(pcs[OFFICE], handover.id)
    pcs.takes_in(TEACHER, inbox.write_answer(pcs[OFFICE], handover.id, pcs.folder).read_bytes())

    there = cases.case_file(pcs[OFFICE], case.id)
    here = cases.case_file(pcs[TEACHER], case.id).case
    assert (here.custody, here.stage) == (CaseCustody.PAST, Stage.ONE)
    assert (there.case.stage, there.case.stage_two_asked) == (Stage.ONE, True)
    assert (there.case.custody, there.case.ownership) == (CaseCustody.OWN, 2)
    texts_there = [entry.text for entry in there.received]
    assert len(texts_there) == len(set(texts_there))  # came twice, stands once
    assert len(children.children(pcs[OFFICE])) == 1


def test_a_refused_case_goes_back_to_its_teacher(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    case = worlds.a_case_in_stage_one(pcs[TEACHER], child)
    cases.ask_for_stage_two(pcs[TEACHER], case.id, reason="Vajab logopeedi")
    _hand(pcs, TEACHER, OFFICE, case.id)
    cases.refuse_stage_two(pcs[OFFICE], case.id, reason="Proovi veel kuu aega")

    _hand(pcs, OFFICE, TEACHER, case.id)

    back = cases.case_file(pcs[TEACHER], case.id).case
    assert (back.custody, back.ownership, back.stage_two_asked) == (CaseCustody.OWN, 3, False)
    assert back.stage is Stage.ONE
    assert cases.case_file(pcs[OFFICE], case.id).case.custody is CaseCustody.PAST


def test_a_case_of_stage_one_goes_to_no_other_house(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    case = worlds.a_case_in_stage_one(pcs[TEACHER], child)
    before = dump(pcs[TEACHER])

    with pytest.raises(NotOurHouse):
        within_house.hand_within(pcs[TEACHER], case.id, pcs.contact(TEACHER, DESK))

    assert dump(pcs[TEACHER]) == before


# What is refused


def test_a_file_for_another_house_is_not_sealed(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    before = dump(pcs[TEACHER])

    for other in (SCHOOL, DESK):
        with pytest.raises(NotOurHouse):
            sendings.send_within(pcs[TEACHER], child.id, pcs.contact(TEACHER, other))

    assert dump(pcs[TEACHER]) == before


def test_a_file_from_another_house_is_refused(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    data = sent(pcs, child)
    at_school = forged(pcs[TEACHER], data, pcs[SCHOOL], manifest=_to(pcs, data, SCHOOL))
    before = dump(pcs[SCHOOL])

    with pytest.raises(NotOurHouse):
        inbox.take_in(pcs[SCHOOL], at_school)

    assert dump(pcs[SCHOOL]) == before


def test_a_file_sealed_anew_is_refused(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    data = sent(pcs, child)
    pcs.takes_in(OFFICE, data)
    anew = forged(pcs[TEACHER], data, pcs[OFFICE])
    before = dump(pcs[OFFICE])

    with pytest.raises(PackageIdReused):
        inbox.take_in(pcs[OFFICE], anew)

    assert dump(pcs[OFFICE]) == before


@pytest.mark.parametrize("field", ["ownership", "case_id"])
def test_a_child_s_file_that_claims_a_case_is_refused(pcs: Computers, field: str) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    data = sent(pcs, child)
    claim = {"ownership": 1} if field == "ownership" else {"case_id": str(child.id)}
    before = dump(pcs[OFFICE])

    with pytest.raises(ManifestWrong):
        inbox.take_in(pcs[OFFICE], forged(pcs[TEACHER], data, pcs[OFFICE], manifest=claim))

    assert dump(pcs[OFFICE]) == before


def test_a_content_of_another_sending_or_with_more_is_refused(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    data = sent(pcs, child)
    content = json.loads(files_in(pcs[TEACHER], data)[packages.INTERNAL])
    before = dump(pcs[OFFICE])

    for change in (
        {"sending_id": str(child.id)},
        {"extra": 1},
        {"sender": content["sender"] | {"store_id": str(child.id)}},
        {"child": content["child"] | {"first_name": " "}},
    ):
        with pytest.raises(ContentWrong):
            inbox.take_in(pcs[OFFICE], _with_content(pcs, data, content | change))

    assert dump(pcs[OFFICE]) == before


def test_an_answer_counts_for_the_very_package_alone_and_once(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    first, second = sent(pcs, child), sent(pcs, child)
    arrival = pcs.takes_in(OFFICE, first)
    assert arrival.receiving is not None
    receivings.take(pcs[OFFICE], arrival.receiving.sending_id, child_id=None)
    answer = pcs.answer(OFFICE, arrival.receiving.sending_id)
    pcs.takes_in(TEACHER, answer)
    for_second = json.loads(files_in(pcs[TEACHER], second)[packages.MANIFEST])["handover_id"]
    before = dump(pcs[TEACHER])

    with pytest.raises(AnswerAlreadyGiven):
        receivings.take(pcs[OFFICE], arrival.receiving.sending_id, child_id=None)
    with pytest.raises(ReceiptNotExpected):
        inbox.take_in(pcs[TEACHER], forged(pcs[OFFICE], answer, pcs[TEACHER]))
    wrong = forged(pcs[OFFICE], answer, pcs[TEACHER], manifest={"handover_id": for_second})
    with pytest.raises(ReceiptNotExpected):
        inbox.take_in(pcs[TEACHER], wrong)

    assert dump(pcs[TEACHER]) == before


def test_a_declined_file_leaves_nothing_and_tells_why(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    worlds.an_observation_of(pcs[TEACHER], child)
    arrival = pcs.takes_in(OFFICE, sent(pcs, child))
    assert arrival.receiving is not None
    sending_id = arrival.receiving.sending_id

    with pytest.raises(Invalid):
        receivings.decline(pcs[OFFICE], sending_id, words=" ")
    receivings.decline(pcs[OFFICE], sending_id, words="Seda last meil ei ole.")
    pcs.takes_in(TEACHER, pcs.answer(OFFICE, sending_id))

    (row,) = sendings.of_child(pcs[TEACHER], child.id)
    assert (row.sending.state, row.sending.words) == (
        SendingState.DECLINED,
        "Seda last meil ei ole.",
    )
    assert children.children(pcs[OFFICE]) == ()
    with pytest.raises(NotFound):
        children.child_file(pcs[OFFICE], child.id)


def test_only_who_may_send_and_receive_does(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    arrival = pcs.takes_in(OFFICE, sent(pcs, child))
    assert arrival.receiving is not None
    teacher = worlds.session_of(pcs[OFFICE], worlds.TEACHER)
    of_office = worlds.another_child_of(pcs[OFFICE])
    sending_id = arrival.receiving.sending_id

    for refused in (
        lambda: receivings.receivings(teacher),
        lambda: receivings.receiving_file(teacher, sending_id),
        lambda: receivings.take(teacher, sending_id, child_id=None),
        lambda: receivings.decline(teacher, sending_id, words="ei"),
        lambda: sendings.ways(teacher),
        lambda: sendings.sendings(teacher),
        lambda: sendings.send_within(teacher, of_office.id, pcs.contact(OFFICE, TEACHER)),
        lambda: inbox.take_in(teacher, b""),
    ):
        with pytest.raises(NotAllowed):
            refused()
    teacher.close()


def test_what_can_leave_is_counted_before_it_is_sent(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    case = worlds.a_case_in_stage_one(pcs[TEACHER], child)
    attachments.attach_to_case(pcs[TEACHER], case.id, title="Joonistus", content=PDF)

    leaving = sendings.leaving(pcs[TEACHER], child.id)

    assert (leaving.child, leaving.files, leaving.case) == (child.name, 1, case)
    assert [each.id for each in leaving.within] == [pcs.contact(TEACHER, OFFICE)]
    came = pcs.takes_in(OFFICE, sent(pcs, child)).receiving
    assert came is not None
    file = receivings.receiving_file(pcs[OFFICE], came.sending_id)
    assert leaving.entries == len(file.content.entries) > 0
    within_house.hand_within(pcs[TEACHER], case.id, pcs.contact(TEACHER, OFFICE))
    assert sendings.leaving(pcs[TEACHER], child.id).case is None
    with pytest.raises(HandoverAlreadyOpen):
        within_house.hand_within(pcs[TEACHER], case.id, pcs.contact(TEACHER, OFFICE))


def test_a_drawing_to_an_observation_of_another_child_stays(pcs: Computers) -> None:
    teacher = pcs[TEACHER]
    child, other = worlds.a_child_of(teacher), worlds.another_child_of(teacher, worlds.GROUPS[0])
    linked = (LinkedChild(child_id=child.id, role=ChildRole.INVOLVED),)
    seen = worlds.an_observation_of(teacher, other, others=linked)
    attachments.attach_to_observation(teacher, seen.id, title="Joonistus", content=PDF)

    leaving = sendings.leaving(teacher, child.id)

    assert (leaving.entries, leaving.files) == (1, 0)
    assert sendings.leaving(teacher, other.id).files == 1


def test_a_desk_has_no_children_of_its_own_to_send(pcs: Computers) -> None:
    assert sendings.ways(pcs[DESK]) == sendings.Ways(within=(), onward=())


def test_the_list_shows_what_waits(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    arrival = pcs.takes_in(OFFICE, sent(pcs, child))
    pcs.clock.move(days=3)

    (came,), (row,) = receivings.receivings(pcs[OFFICE]), sendings.sendings(pcs[TEACHER])

    assert (came.state, came.purpose) == (ReceivingState.WAITING, Purpose.INTERNAL)
    assert came == arrival.receiving
    assert (row.days, row.child) == (3, "Mari Maasikas")
    assert date(2021, 8, 12) == came.birth_date


def _entries(pcs: Computers, here: str, child: Child) -> tuple[Entry, ...]:
    with pcs[here].read() as tx:
        return tx.receivings.entries(child.id)


def _to(pcs: Computers, data: bytes, there: str) -> dict[str, object]:
    """Return what a manifest says when the package is for another house."""
    told = json.loads(files_in(pcs[TEACHER], data)[packages.MANIFEST])
    key = signing_fingerprint(pcs[there].store.signing_public)
    return {"recipients": [told["recipients"][0] | {"key": key}]}


def _with_content(pcs: Computers, data: bytes, content: dict[str, object]) -> bytes:
    """Return the teacher's file with another content, under another sending's number."""
    told = json.loads(files_in(pcs[TEACHER], data)[packages.MANIFEST])
    return forged(
        pcs[TEACHER],
        data,
        pcs[OFFICE],
        manifest={"handover_id": told["handover_id"]},
        files={packages.INTERNAL: json.dumps(content).encode()},
    )


def _hand(pcs: Computers, here: str, there: str, case_id: CaseId) -> None:
    handover = within_house.hand_within(pcs[here], case_id, pcs.contact(here, there))
    data = handovers.write_file(pcs[here], handover.id, pcs.folder).read_bytes()
    pcs.takes_in(there, data)
    inbox.accept(pcs[there], handover.id)
    pcs.takes_in(here, inbox.write_answer(pcs[there], handover.id, pcs.folder).read_bytes())


def test_what_came_stands_once_in_documents_and_copies(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    worlds.an_observation_of(pcs[TEACHER], child, facts="Väsib mürast.")
    joined(pcs, child)
    office = pcs[OFFICE]
    first = cases.open_case(office, child.id, concern="Väsib", reason="Tähelepanekud")
    cases.close_case(office, first.id, reason="Möödas")
    cases.open_case(office, child.id, concern="Väsib jälle", reason="Tähelepanekud")

    with office.read() as tx:
        sources = gather(office, tx, child.id)

    assert [entry.text for entry in sources.received] == ["Väsib mürast."]
    assert [seen.facts for seen in sources.noticed] == ["Väsib mürast."]
    assert [each.key for each in copied(sources)].count(_key(sources.received[0])) == 1


def _key(entry: Entry) -> str:
    return f"entry/{entry.author_store}/{entry.id}"


def test_a_file_that_was_declined_goes_with_the_child_it_tells_of(pcs: Computers) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    pcs.takes_in(OFFICE, sent(pcs, child))
    office = pcs[OFFICE]
    there = replace(child, id=children.new_child_id(), group_id=None, revision=0)
    here = worlds.has_left(office, children.save_child(office, there).id)
    assert Hindrance.ON_ITS_WAY in erasure.preview(office, here.id).hindrances
    (receiving,) = receivings.receivings(office)
    receivings.decline(office, receiving.sending_id, words="See laps ei käi siin.")

    with office.write("child.erased", "child", here.id) as tx:
        tx.erasing.erase(here.id, kept_out=kept_out.of_child(tx, here).ids)

    assert receivings.receivings(office) == ()
    assert office.store.verify().ok


def test_who_is_asked_to_take_a_case_on_here_need_not_send_it(pcs: Computers) -> None:
    office = pcs[OFFICE]
    teacher = worlds.session_of(office, worlds.TEACHER)
    hers = worlds.a_case_in_stage_one(teacher, worlds.a_child_of(office))
    teacher.close()
    own = worlds.a_case_in_stage_one(office, worlds.another_child_of(office))

    offered = [cases.case_file(office, each.id).rights.within for each in (hers, own)]

    assert offered == [False, True]
