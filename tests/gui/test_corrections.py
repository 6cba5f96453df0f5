# SPDX-License-Identifier: EUPL-1.2
"""Correcting what was saved, on the screen: the reason asked, what stood shown, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hop_desktop.app import cases, children, corrections, observations, records
from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.children import Child
from hop_desktop.domain.ids import ObservationId
from hop_desktop.domain.observations import Area, ChildRole, LinkedChild, Observation
from hop_desktop.domain.records import (
    Assessment,
    Assessor,
    Decision,
    FinalEvaluation,
    Outcome,
    Satisfaction,
)
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.record_page import RecordPage
from hop_desktop.gui.pages.case_page import CasePage
from hop_desktop.gui.pages.observation_correction_page import ObservationCorrectionPage
from hop_desktop.gui.pages.observation_view_page import ObservationViewPage
from tests.app import dealings
from tests.builders import a_child
from tests.gui import case_ground as ground
from tests.gui.case_ground import Known, names, press, reads, shown, write
from tests.gui.clipping import clipped_texts, scrolls_sideways
from tests.gui.hands import words
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WHY = "Miks sa seda parandad"


def a_planned_case(house: House) -> Known:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    return known


def the_file(house: House, known: Known) -> CaseFile:
    return house.do(lambda session: cases.case_file(session, known.case.id))


def an_assessment(house: House, known: Known) -> Assessment:
    return house.do(
        lambda session: records.add_assessment(
            session,
            known.case.id,
            on=session.today(),
            instrument="Kõne test",
            assessor=Assessor.OWN,
            by="Liis Lepik",
            results="Räägib lausetega",
        )
    )


def opened(house: House, page: Page, link: str) -> Page:
    press(house, page, link)
    return shown(house, house.went[-1])


def test_an_assessment_is_corrected_with_a_reason_and_what_stood_is_seen(house: House) -> None:
    known = a_planned_case(house)
    an_assessment(house, known)
    page = opened(house, shown(house, known.where), "Paranda: 24.11.2026")
    assert isinstance(page, RecordPage)
    assert page.fields["instrument"].value() == "Kõne test"  # type: ignore[attr-defined]  # text

    write(page, "Mille järgi hinnati", "Lugemise test")
    press(house, page, "Salvesta parandus")
    assert reads(page, "Kirjuta, miks sa seda parandad")
    write(page, WHY, "Vale testi nimi")
    press(house, page, "Salvesta parandus")

    (assessment,) = the_file(house, known).records.assessments
    assert assessment.instrument == "Lugemise test"
    case = shown(house, known.where)
    assert not reads(case, "Kõne test")
    press(house, case, "Varasem sõnastus (1): 24.11.2026")
    assert reads(case, "Kõne test")
    assert reads(case, "Parandas Õie Õunapuu: Vale testi nimi")
    press(house, case, "Peida varasem sõnastus: 24.11.2026")
    assert not reads(case, "Kõne test")
    assert unnamed(case) == []


def test_words_typed_over_a_record_that_was_corrected_meanwhile_are_kept(house: House) -> None:
    known = a_planned_case(house)
    before = an_assessment(house, known)
    page = opened(house, shown(house, known.where), "Paranda: 24.11.2026")
    house.do(
        lambda session: corrections.correct_record(
            session, known.case.id, before, replace(before, by="Liis Lepp"), reason="Nimi"
        )
    )

    write(page, "Mille järgi hinnati", "Lugemise test")
    write(page, WHY, "Vale testi nimi")
    press(house, page, "Salvesta parandus")
    assert reads(page, "Sinu tekst on alles.")
    press(house, page, "Salvesta parandus")

    file = the_file(house, known)
    assert file.records.assessments[0].instrument == "Lugemise test"
    assert [each.reason for each in file.corrections.of(before.id)] == ["Nimi", "Vale testi nimi"]


def test_a_review_and_a_final_evaluation_are_corrected(house: House) -> None:
    known = a_planned_case(house)
    today = house.space.today()
    house.do(
        lambda session: records.add_review(
            session,
            known.case.id,
            on=today - timedelta(days=1),
            participants="Ema",
            attained={},
            worked="Pildid",
            did_not_work="",
            decision=Decision.GO_ON,
            next_on=None,
        )
    )
    house.do(
        lambda session: records.evaluate_finally(
            session,
            known.case.id,
            on=today,
            outcome=Outcome.PARTLY,
            satisfaction=Satisfaction.NOT,
            result="Rahulikum",
        )
    )
    review = opened(house, shown(house, known.where), "Paranda: 23.11.2026")
    write(review, "Mis toimis", "Pildid ja vaikne nurk")
    write(review, WHY, "Jäi pooleli")
    press(house, review, "Salvesta parandus")
    final = opened(house, shown(house, known.where), "Paranda: 24.11.2026")
    press(house, final, "Täitusid")
    press(house, final, "Ei küsitud")
    write(final, WHY, "Vale valik")
    press(house, final, "Salvesta parandus")

    file = the_file(house, known)
    assert file.records.reviews[0].worked == "Pildid ja vaikne nurk"
    (kept,) = file.records.finals
    assert (kept.outcome, kept.satisfaction) == (Outcome.REACHED, None)
    before = file.corrections.of(kept.id)[0].words
    assert isinstance(before, FinalEvaluation)
    assert before.satisfaction is Satisfaction.NOT


def test_points_and_occasions_are_corrected_from_the_page_that_adds_them(house: House) -> None:
    known = a_planned_case(house)
    plan = the_file(house, known).plan
    assert plan is not None
    goal, today = plan.goals[0], house.space.today()
    house.do(lambda s: records.add_point(s, known.case.id, goal.id, on=today, step=1))
    house.do(
        lambda s: records.add_occasion(
            s, known.case.id, goal.id, goal.activities[0], on=today, given=True, minutes=20
        )
    )
    where = Where(page=PageName.POINT, id=goal.id, about=known.case.id)
    point = opened(house, shown(house, where), "Paranda: 24.11.2026")
    press(house, point, "+2")
    write(point, WHY, "Vale aste")
    press(house, point, "Salvesta parandus")
    where = replace(where, page=PageName.OCCASION)
    occasion = opened(house, shown(house, where), "Paranda: 24.11.2026")
    write(occasion, "Mitu minutit", "35")
    write(occasion, WHY, "Vale aeg")
    press(house, occasion, "Salvesta parandus")

    found = the_file(house, known).records
    assert (found.points[0].step, found.occasions[0].minutes) == (2, 35)
    assert len(found.points) == len(found.occasions) == 1


def test_who_may_not_write_about_a_case_reads_the_form_and_why(house: House) -> None:
    known = a_planned_case(house)
    record = an_assessment(house, known)
    house.work_as(Role.TEACHER, groups=frozenset({known.group}))
    assert "Paranda: 24.11.2026" not in names(shown(house, known.where))

    for words_ in ("", str(record.id)):
        page = shown(house, Where(page=PageName.ASSESSMENT, about=known.case.id, words=words_))
        assert isinstance(page, RecordPage)
        assert not {"Salvesta", "Salvesta parandus"} & set(names(page))
        assert not any(field.isEnabled() for field in page.fields.values())
        assert reads(page, "Sinu rollid seda tegevust ei luba.")
        page.save()
        house.settle()
    assert the_file(house, known).records.assessments == (record,)


def test_a_telling_is_followed_by_another_or_put_right(house: House) -> None:
    known = a_planned_case(house)
    told = house.do(lambda session: dealings.a_telling(session, known.case.id))
    page = shown(house, known.where)
    assert isinstance(page, CasePage)
    press(house, page.tellings, page.tellings._rows.rows()[0].accessibleName())

    press(house, page.tellings, "Parandan seda kirjet")
    write(page, "Keda teavitasid", "Jüri Žukov")
    press(house, page.tellings, "Salvesta")
    assert reads(page.tellings, "Kirjuta, miks sa seda parandad")
    write(page, WHY, "Rääkisin isaga")
    press(house, page.tellings, "Salvesta")

    file = the_file(house, known)
    (after,) = file.dealings.tellings
    assert (after.id, after.whom) == (told.id, "Jüri Žukov")
    assert [each.reason for each in file.corrections.of(told.id)] == ["Rääkisin isaga"]


def test_a_consent_corrected_without_a_reason_is_asked_for_one(house: House) -> None:
    known = a_planned_case(house)
    consent = house.do(lambda session: dealings.a_consent(session, known.case.id))
    page = shown(house, known.where)
    assert isinstance(page, CasePage)
    press(house, page.consents, page.consents._rows.rows()[0].accessibleName())

    write(page, "Kes andis", "Jüri Žukov")
    press(house, page.consents, "Salvesta")
    assert reads(page.consents, "Kirjuta, miks sa seda parandad")
    write(page, WHY, "Vale vanem")
    press(house, page.consents, "Salvesta")
    assert the_file(house, known).dealings.consents[0].giver == "Jüri Žukov"

    press(house, page.consents, page.consents._rows.rows()[0].accessibleName())
    press(house, page.consents, "Varasem sõnastus (1)")
    assert reads(page.consents, consent.giver)
    assert unnamed(page) == []


# Observations


def enrolled(house: House, first_name: str) -> Child:
    return house.do(lambda session: children.save_child(session, a_child(first_name=first_name)))


def seen_by_me(house: House, child: Child) -> Observation:
    return house.do(
        lambda session: observations.record(
            session,
            child_id=child.id,
            observed_on=session.today(),
            area=Area.SOCIAL,
            facts="Kattis kõrvad.",
            situation="Saalis",
        )
    )


def the_correction(house: House, seen: Observation) -> ObservationCorrectionPage:
    view = shown(house, Where(page=PageName.OBSERVATION_VIEW, id=seen.id))
    page = opened(house, view, "Paranda tähelepaneku andmeid")
    assert isinstance(page, ObservationCorrectionPage)
    return page


def read_again(house: House, seen_id: ObservationId) -> Observation:
    return house.do(lambda session: observations.read(session, seen_id)).observation


def test_day_place_area_and_children_of_an_observation_are_put_right(house: House) -> None:
    uku, oie = enrolled(house, "Uku"), enrolled(house, "Õie")
    seen = seen_by_me(house, uku)
    page = the_correction(house, seen)

    write(page, "Millal", "20.11.2026")
    write(page, "Olukord", "Õues")
    press(house, page, "Kõne")
    page.ui.childPicker.setChosen(str(oie.id), oie.name)
    page.ui.strengthsField.setValue("Loeb hästi")
    press(house, page, "Salvesta parandus")

    after = read_again(house, seen.id)
    assert (after.observed_on, after.situation, after.area) == (
        date(2026, 11, 20),
        "Õues",
        Area.SPEECH,
    )
    assert (after.child_id, after.strengths, after.facts) == (oie.id, "Loeb hästi", seen.facts)
    view = shown(house, Where(page=PageName.OBSERVATION_VIEW, id=seen.id))
    assert isinstance(view, ObservationViewPage)
    earlier = words(view._earlier)
    assert "Saalis" in earlier
    assert "24.11.2026" in earlier


def test_the_other_children_and_the_draft_come_back(house: House) -> None:
    uku, oie = enrolled(house, "Uku"), enrolled(house, "Õie")
    linked = LinkedChild(child_id=oie.id, role=ChildRole.WITNESS)
    seen = house.do(
        lambda session: observations.record(
            session,
            child_id=uku.id,
            observed_on=session.today(),
            area=Area.SOCIAL,
            facts="Kattis kõrvad.",
            others=(linked,),
        )
    )
    page = the_correction(house, seen)
    assert page.ui.othersField.linked() == (linked,)
    write(page, "Olukord", "Riietusruumis")
    page.leave()
    house.settle()

    later = the_correction(house, seen)

    assert later.ui.situationField.value() == "Riietusruumis"
    assert reads(later, "Jätkad poolelijäänud teksti.")
    press(house, later, "Salvesta parandus")
    assert read_again(house, seen.id).others == (linked,)


def test_somebody_elses_observation_is_only_read(house: House) -> None:
    uku = enrolled(house, "Uku")
    house.work_as(Role.TEACHER)
    seen = seen_by_me(house, uku)
    house.unlock("õie")

    view = shown(house, Where(page=PageName.OBSERVATION_VIEW, id=seen.id))
    assert "Paranda tähelepaneku andmeid" not in names(view)
    page = shown(house, Where(page=PageName.OBSERVATION_CORRECTION, id=seen.id))

    assert "Salvesta parandus" not in names(page)
    assert not page.fields["observed_on"].isEnabled()


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (619, 384)])
def test_nothing_is_cut_where_something_is_corrected(house: House, width: int, height: int) -> None:
    known = a_planned_case(house)
    record = an_assessment(house, known)
    seen = seen_by_me(house, enrolled(house, "Uku"))
    for where in (
        Where(page=PageName.ASSESSMENT, about=known.case.id, words=str(record.id)),
        Where(page=PageName.OBSERVATION_CORRECTION, id=seen.id),
    ):
        page = shown(house, where, width=width, height=height)
        assert clipped_texts(page) == []
        assert not scrolls_sideways(page)
        assert unnamed(page) == []
