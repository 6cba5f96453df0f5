# SPDX-License-Identifier: EUPL-1.2
"""The same child from two houses: proposed or looked up, joined by hand, and parted again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hop_desktop.app import cases, children, chronologies, drafts, inbox, joining, supplements
from hop_desktop.app.arriving import Arrived
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import ChildrenNotJoined, Invalid, NotAllowed
from hop_desktop.domain.ids import CaseId, ChildId
from hop_desktop.domain.joining import Ground
from tests import worlds
from tests.app.houses import dump
from tests.app.two_houses import BORN, CODE, TwoHouses, founded
from tests.documents.sample import flat

SAME_DAY = "Ema kinnitas telefonis, et see on sama laps."


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return founded(tmp_path_factory.mktemp("two-houses"))


@pytest.fixture
def two(stores: Path, tmp_path: Path) -> Iterator[TwoHouses]:
    opened = TwoHouses.copied(stores, tmp_path / "houses")
    yield opened
    opened.close()


def child_in(two: TwoHouses, case_id: CaseId) -> ChildId:
    return cases.case_file(two.desk, case_id).case.child_id


def test_an_equal_code_is_proposed_and_joins_nothing(two: TwoHouses) -> None:
    first, second = two.both
    one, other = child_in(two, first.id), child_in(two, second.id)

    assert one != other
    assert sorted(two.listed()) == ["Mari Maasikas", "Mari-Liis Maasikas"]
    (proposal,) = joining.joining(two.desk, one).proposals
    assert (proposal.child.id, proposal.ground) == (other, Ground.CODE)
    assert proposal.houses == ("Õunaaia näidiskool",)
    assert joining.joining(two.desk, other).proposals[0].child.id == one


def test_without_a_code_nothing_is_proposed_and_the_person_looks_up(two: TwoHouses) -> None:
    one, other = (children.save_child(two.desk, _a_child(n)).id for n in range(2))

    assert joining.joining(two.desk, one).proposals == ()
    (found,) = joining.look_up(two.desk, one, "õieb näi")
    assert (found.child.id, found.ground) == (other, Ground.LOOKED_UP)


def test_both_stand_beside_each_other_with_all_that_hangs_on_them(two: TwoHouses) -> None:
    first, second = two.both
    seen = joining.side_by_side(two.desk, child_in(two, first.id), child_in(two, second.id))

    assert [case.case.id for case in seen.one.cases] == [first.id]
    assert [case.case.id for case in seen.other.cases] == [second.id]
    assert seen.one.houses == ("Pääsukese näidislasteaed",)
    assert seen.one.cases[0].entries > 0
    assert seen.differing == {"name"}
    assert seen.ground is Ground.CODE


def test_a_joined_child_has_the_cases_of_both_and_one_place_in_the_list(two: TwoHouses) -> None:
    first, second = two.both
    one, other = child_in(two, first.id), child_in(two, second.id)
    before = dump(two.desk)

    joined = joining.join(two.desk, other, one, reason=SAME_DAY)

    assert joined.ground is Ground.CODE
    assert two.listed() == ["Mari-Liis Maasikas"]
    for key in (one, other):  # found under both, shown as one
        file = children.child_file(two.desk, key)
        assert file.child.id == one
        assert {case.id for case in file.cases} == {first.id, second.id}
    assert cases.case_file(two.desk, second.id).child.id == one
    assert joining.joining(two.desk, one).proposals == ()
    # Nothing of either was changed: ids, authors, entries and files stand as they stood.
    after = dump(two.desk)
    touched = {name for name in after if after[name] != before[name]}
    assert touched == {"child_join", "child_head", "journal"}


def test_parting_leaves_everything_as_it_was_before(two: TwoHouses) -> None:
    first, second = two.both
    one, other = child_in(two, first.id), child_in(two, second.id)
    before = dump(two.desk)
    joined = joining.join(two.desk, other, one, reason=SAME_DAY)

    joining.part(two.desk, joined.id, reason="Kood oli ühel valesti.")

    after = dump(two.desk)
    assert {n for n in after if after[n] != before[n]} == {"child_join", "journal"}
    assert [c.id for c in children.child_file(two.desk, other).cases] == [second.id]
    (told,) = joining.joining(two.desk, one).joins
    assert not told.join.holds
    assert told.join.parting_reason == "Kood oli ühel valesti."
    assert told.parted_by.startswith("Kai Lepp")
    with pytest.raises(ChildrenNotJoined):
        joining.part(two.desk, joined.id, reason="Veel kord.")


def test_what_comes_later_for_either_house_goes_to_the_joined_child(two: TwoHouses) -> None:
    first, second = two.both
    one, other = child_in(two, first.id), child_in(two, second.id)
    joining.join(two.desk, other, one, reason=SAME_DAY)
    teacher = worlds.session_of(two.school, worlds.TEACHER)
    pupil = cases.case_file(two.school, second.id).child
    worlds.an_observation_of(teacher, pupil, facts="Istus üksi akna all.")
    teacher.close()

    path = supplements.write_supplement(two.school, second.id, two.folder)
    arrival = inbox.take_in(two.desk, path.read_bytes())

    assert arrival.what is Arrived.SUPPLEMENT
    file = cases.case_file(two.desk, second.id)
    assert "Istus üksi akna all." in {entry.text for entry in file.received}
    assert file.child.id == one
    # A second case from the school is of the joined child as well.
    third, _ = two.handed_over(two.school, two.pupil(first_name="Marii", personal_code=""))
    joining.join(two.desk, child_in(two, third.id), one, reason=SAME_DAY)
    assert {case.id for case in children.child_file(two.desk, other).cases} == {
        first.id,
        second.id,
        third.id,
    }


def test_support_levels_and_consents_of_both_are_seen_from_either_case(two: TwoHouses) -> None:
    first, second = two.both
    consent = cases.case_file(two.desk, first.id).dealings.consents
    one, other = child_in(two, first.id), child_in(two, second.id)

    joining.join(two.desk, other, one, reason=SAME_DAY)

    assert set(cases.case_file(two.desk, second.id).dealings.consents) >= set(consent)


def test_the_chronology_of_the_joined_child_tells_which_house_wrote_what(
    two: TwoHouses,
) -> None:
    first, second = two.both
    one, other = child_in(two, first.id), child_in(two, second.id)
    joining.join(two.desk, other, one, reason=SAME_DAY)

    text = flat(chronologies.child_chronology(two.desk, other))

    assert "Mari-Liis Maasikas" in text
    assert "tuli: Pääsukese näidislasteaed" in text
    assert "tuli: Õunaaia näidiskool" in text
    for house in ("Pääsukese näidislasteaed", "Õunaaia näidiskool"):
        assert f", {house}" in text


@pytest.mark.parametrize(
    ("pairs", "reason"),
    [
        ([(0, 0)], "same-child"),
        ([(1, 0), (1, 0)], "same-child"),
        ([(1, 0), (0, 1)], "same-child"),
        ([(1, 0), (1, 2)], "joined-already"),
        ([(1, 0), (2, 1)], "joined-already"),
    ],
)
def test_a_child_has_one_place(two: TwoHouses, pairs: list[tuple[int, int]], reason: str) -> None:
    known = [
        children.save_child(two.desk, _a_child(n)).id  # the desk writes children down itself too
        for n in range(3)
    ]
    for child, into in pairs[:-1]:
        joining.join(two.desk, known[child], known[into], reason=SAME_DAY)
    child, into = pairs[-1]
    with pytest.raises(Invalid) as refused:
        joining.join(two.desk, known[child], known[into], reason=SAME_DAY)
    assert refused.value.reason == reason


def test_a_join_needs_a_reason(two: TwoHouses) -> None:
    known = [children.save_child(two.desk, _a_child(n)).id for n in range(2)]
    with pytest.raises(Invalid, match="reason: empty"):
        joining.join(two.desk, known[0], known[1], reason="  ")


def test_only_those_who_manage_cases_join_children(two: TwoHouses) -> None:
    known = [two.pupil().id, two.pupil(first_name="Õnne").id]
    for job in (
        lambda: joining.joining(two.school, known[0]),
        lambda: joining.look_up(two.school, known[0], "õnne"),
        lambda: joining.side_by_side(two.school, known[0], known[1]),
        lambda: joining.join(two.school, known[0], known[1], reason=SAME_DAY),
    ):
        with pytest.raises(NotAllowed):
            job()


def test_a_chain_of_joins_comes_apart_in_any_order(two: TwoHouses) -> None:
    a, b, c = (children.save_child(two.desk, _a_child(n)).id for n in range(3))
    ab = joining.join(two.desk, a, b, reason=SAME_DAY)
    bc = joining.join(two.desk, b, c, reason=SAME_DAY)
    assert {children.child_file(two.desk, each).child.id for each in (a, b, c)} == {c}

    joining.part(two.desk, ab.id, reason="Ei ole sama.")

    assert children.child_file(two.desk, a).child.id == a
    assert children.child_file(two.desk, b).child.id == c
    joining.part(two.desk, bc.id, reason="Ei ole sama.")
    assert children.child_file(two.desk, b).child.id == b


def test_a_child_can_be_changed_while_another_has_its_code(two: TwoHouses) -> None:
    first, _ = two.both
    child = children.child_file(two.desk, child_in(two, first.id)).child

    assert children.save_child(two.desk, replace(child, siblings="Õde Liis")).siblings == "Õde Liis"
    with pytest.raises(Invalid, match="taken"):
        children.save_child(two.desk, replace(_a_child(7), personal_code=CODE))


def _a_child(number: int) -> Child:
    return Child(
        id=children.new_child_id(),
        first_name=f"Õie{chr(97 + number)}",
        last_name="Näidis",
        birth_date=BORN,
    )


def test_drafts_go_with_what_was_joined_and_parted(two: TwoHouses) -> None:
    first, second = two.both
    one, other = child_in(two, first.id), child_in(two, second.id)
    for form in ("join", "part"):
        drafts.keep(two.desk, form, {"reason": SAME_DAY})

    joined = joining.join(two.desk, other, one, reason=SAME_DAY, draft="join")
    assert drafts.kept(two.desk, "join") is None
    assert drafts.kept(two.desk, "part") is not None
    seen = joining.side_by_side(two.desk, one, other)
    assert [case.case.id for case in seen.one.cases] == [first.id]
    assert [case.case.id for case in seen.other.cases] == [second.id]
    joining.part(two.desk, joined.id, reason="Kood oli vale.", draft="part")

    assert drafts.kept(two.desk, "part") is None
