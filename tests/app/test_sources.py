# SPDX-License-Identifier: EUPL-1.2
"""What documents are filled from: everything that is written, nobody who does not belong there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hop_desktop.app import cases, meetings, plans, records, sources
from hop_desktop.app.session import Session
from hop_desktop.app.sources import SOURCES, Sources
from hop_desktop.domain.cases import Helped, MeasureKind, SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import NotAllowed, NotFound
from hop_desktop.domain.ids import CaseId, ChildId
from hop_desktop.domain.masking import name_words
from hop_desktop.domain.meetings import MeetingKind
from hop_desktop.domain.observations import Area, ChildRole, LinkedChild, Reporter, Source
from hop_desktop.domain.plans import Gauge
from hop_desktop.domain.records import Assessor, Decision, Outcome
from hop_desktop.domain.text import fold
from tests import worlds
from tests.app.dealings import a_consent, a_referral, a_telling, table_words, talk_words
from tests.app.houses import Houses

LETTERS = "abdefghijklmnoprstuvõäöüšž"
one_name = st.text(LETTERS, min_size=4, max_size=9).map(lambda word: f"Q{word}"[:9].capitalize())
names = st.tuples(one_name, one_name)


def gathered(session: Session, child_id: ChildId, case_id: CaseId | None = None) -> Sources:
    """Return what a person may put into a document."""
    with session.read() as tx:
        return sources.gather(session, tx, child_id, case_id)


def said(found: Sources) -> dict[str, str]:
    """Return every source as one text."""
    return {name: str(answer) for name, answer in sources.fill(SOURCES, found).items()}


def everything(houses: Houses, child: Child, words: str) -> SupportCase:
    """Write ``words`` wherever somebody can write something about a child."""
    teacher, head = houses.teacher, houses.head
    worlds.an_observation_of(
        teacher,
        child,
        area=Area.SPEECH,
        **dict.fromkeys(
            ("facts", "situation", "child_words", "what_helped", "strengths", "before", "done"),
            f"Vaatlus: {words}",
        ),
    )
    case = worlds.a_case_in_stage_two(head, child)
    cases.save_voices(houses.coordinator, case.id, child=words, parent=words)
    goal = replace(
        worlds.a_goal(),
        title=f"Eesmärk: {words}",
        obstacles=words,
        baseline=words,
        gauge=Gauge(unit="korda", start=Decimal(1), target=Decimal(5)),
        activities=(
            replace(worlds.a_goal().activities[0], what=words, given=words, how_often=words),
        ),
    )
    plans.save_goal(houses.coordinator, case.id, goal)
    plan = cases.case_file(head, case.id).plan
    assert plan is not None
    kept = plan.goals[-1]
    records.add_point(head, case.id, kept.id, on=head.today(), number=Decimal(3), note=words)
    records.add_occasion(
        head, case.id, kept.id, kept.activities[0], on=head.today(), given=True, minutes=30
    )
    records.add_review(
        head,
        case.id,
        on=head.today(),
        participants=words,
        attained={kept.id: 0},
        worked=f"Toimis: {words}",
        did_not_work=words,
        decision=Decision.GO_ON,
        next_on=head.today() + timedelta(days=60),
    )
    worlds.an_assessment_of(head, case.id)
    records.add_assessment(
        head,
        case.id,
        on=head.today(),
        instrument=words,
        assessor=Assessor.OWN,
        by=words,
        results=f"Tulemus: {words}",
        recommendation=f"Soovitus: {words}",
    )
    meetings.finish(
        houses.coordinator,
        case.id,
        MeetingKind.TALK,
        replace(
            talk_words(houses.coordinator),
            talk=replace(
                talk_words(houses.coordinator).talk,
                child_view=words,
                parent_view=words,
                summary=words,
                strengths=words,
            ),
        ),
    )
    table = table_words(houses.coordinator)
    agreed = (replace(table.agreements[0], what=words, who=words),)
    meetings.finish(
        houses.coordinator, case.id, MeetingKind.ROUND_TABLE, replace(table, agreements=agreed)
    )
    a_consent(houses.coordinator, case.id, limits=words)
    a_telling(houses.coordinator, case.id, whom=words, about=words, note=words)
    a_referral(houses.coordinator, case.id, purpose=words)
    records.evaluate_finally(
        head,
        case.id,
        on=head.today(),
        outcome=Outcome.REACHED,
        result=words,
        onward=words,
    )
    return case


def test_what_is_written_once_stands_in_the_sources(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    case = everything(houses, child, "Müra väsitab")

    found = said(gathered(houses.coordinator, child.id, case.id))

    empty = {"kvm-valid-until", "kvm-recommendations", "support-level", "support-levels"}
    asked = {name for name in SOURCES if not name.startswith("area-")}
    assert found["area-speech"] == "Vaatlus: Müra väsitab."
    assert asked - set(found) <= empty | {"applicant", "applicant-contact"} | {
        "child-personal-code"
    }
    assert "24.11.2026, Keel ja kõne: Vaatlus: Müra väsitab." in found["observations"]
    assert "toimus 1 ×, kokku 30 min" in found["services-given"]
    assert "3 korda (24.11.2026)" in found["effect"]
    assert "Vaikne nurk akna all" in found["measures"]
    assert "Kõne arengu test" in found["assessment-results"]
    assert found["kvm-consent"] == "True"
    assert found["guardians"].startswith("Külli Maasikas, ema, seaduslik esindaja")


def test_judgement_is_no_fact_and_stays_out(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child, judgement="Kahtlustan ärevust")

    assert "Kahtlustan" not in str(said(gathered(houses.head, child.id)))


def test_a_protected_observation_is_never_a_source(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child, facts="Sinine jälg käel", danger=True)

    for session in (houses.head, houses.teacher):
        assert "Sinine" not in str(said(gathered(session, child.id)))


def test_what_the_child_only_saw_is_about_others(houses: Houses) -> None:
    child, other = worlds.a_child_of(houses.head), worlds.another_child_of(houses.head)
    witness = (LinkedChild(child_id=child.id, role=ChildRole.WITNESS),)
    worlds.an_observation_of(houses.head, other, facts="Kukkus redelilt", others=witness)

    assert "Kukkus" not in str(said(gathered(houses.head, child.id)))


def test_another_group_has_no_sources(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    with pytest.raises(NotAllowed):
        gathered(houses.other_teacher, child.id)


def test_a_case_of_another_child_is_not_found(houses: Houses) -> None:
    child, other = worlds.a_child_of(houses.head), worlds.another_child_of(houses.head)
    case = worlds.a_case_in_stage_one(houses.teacher, child)
    with pytest.raises(NotFound):
        gathered(houses.head, other.id, case.id)


def test_a_measure_that_helped_is_named(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    case = worlds.a_case_in_stage_one(houses.teacher, child)
    cases.add_measure(
        houses.teacher,
        case.id,
        on=houses.teacher.today(),
        kind=MeasureKind.MEASURE,
        what="Pildid päevakavas",
        result="Läheb ise riietuma",
        helped=Helped.YES,
    )

    found = said(gathered(houses.teacher, child.id))

    assert found["what-helped"] == "Pildid päevakavas. Läheb ise riietuma."


def test_the_earliest_entries_go_when_there_are_too_many(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    for number in range(4):
        worlds.an_observation_of(houses.teacher, child, facts=f"{number} " + "ä" * 6000)

    found = said(gathered(houses.teacher, child.id))["observations"]

    assert found.startswith("Varasemad kirjed (2) on lapse toimikus.")
    assert len(found) < 20_000


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(other=names, reporter=names, ending=st.sampled_from(["", "le", "ga", "lt", "i", "ile"]))
def test_no_other_child_and_no_reporter_ever(
    houses: Houses, other: tuple[str, str], reporter: tuple[str, str], ending: str
) -> None:
    child = worlds.a_child_of(houses.head, siblings=f"Õde {other[0]}")
    planted = worlds.a_child_of(houses.head, first_name=other[0], last_name=other[1])
    words = f"{other[0]}{ending} {other[1]}{ending}, {reporter[0]}{ending} {reporter[1]}"
    worlds.an_observation_of(
        houses.teacher,
        child,
        source=Source.OTHER,
        reporter=Reporter(name=" ".join(reporter), contact="5551 2345"),
        facts=f"{words} nägi, tel 5551 2345",
        others=(LinkedChild(child_id=planted.id, role=ChildRole.INVOLVED),),
    )
    case = everything(houses, child, f"{words} {other[0].lower()}")

    found = fold(str(said(gathered(houses.head, child.id, case.id))))

    own = name_words(child.name, "Külli Jüri Žukov")
    for word in {*other, *reporter}:
        if word.casefold() not in own:
            assert fold(word) not in found
    assert "5551 2345" not in found


def test_a_parent_who_gave_a_tip_is_not_named_in_it(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(
        houses.teacher,
        child,
        source=Source.PARENT,
        reporter=Reporter(name="Külli Maasikas"),
        facts="Külli Maasikas ütles, et isa karjub.",
    )

    found = said(gathered(houses.head, child.id))

    assert "Külli" not in found["observations"]
    assert "Külli Maasikas" in found["guardians"]
