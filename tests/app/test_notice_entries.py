# SPDX-License-Identifier: EUPL-1.2
"""Which entries may be put into a notice: all that are written and that the writer may read."""

from __future__ import annotations

from hop_desktop.app import cases, finding, notices, support_levels
from hop_desktop.app.notice_sources import SourceKind
from hop_desktop.app.session import Session
from hop_desktop.domain.addressees import AddresseeBasis
from hop_desktop.domain.cases import MeasureKind, Need
from hop_desktop.domain.children import Child
from hop_desktop.domain.notices import NoticeKind, PointText
from hop_desktop.domain.records import Level
from hop_desktop.domain.staff import Role
from tests import worlds
from tests.app import dealings
from tests.app.houses import Houses
from tests.app.test_form_documents import text_of
from tests.app.test_house_roles import hired
from tests.app.test_notices import HARM, words

K = SourceKind


def kinds(session: Session, child: Child) -> set[SourceKind]:
    return {each.kind for each in notices.form(session, child.id).sources}


def test_everything_written_about_a_child_may_be_put_in(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    case = worlds.a_case_in_stage_two(houses.head, child)
    by, today = houses.coordinator, houses.head.today()
    cases.add_measure(by, case.id, on=today, kind=MeasureKind.INFORMATION, what="Küsisime emalt")
    cases.save_need(by, case.id, Need(network="Vanaema", housing="Üks tuba", health="Allergia"))
    dealings.a_talk(by, case.id)
    dealings.a_round_table(by, case.id)
    dealings.a_referral(by, case.id)
    dealings.a_referral(by, case.id, sent_on=None)
    worlds.an_assessment_of(houses.head, case.id)
    support_levels.set_level(
        by,
        case.id,
        level=Level.ENHANCED,
        since=today,
        until=None,
        decided_by="Direktor",
        ground="Käskkiri 7",
    )

    found = notices.form(houses.teacher, child.id).sources

    assert {each.kind for each in found} == set(K)
    done = {each.done for each in found}
    assert any(text.endswith("Küsisime emalt.") for text in done)
    assert any("Rahuneb kümne minutiga" in text for text in done)
    assert all(each.point or each.done or each.child_words for each in found)


def test_of_a_child_with_a_bare_file_there_is_little(houses: Houses) -> None:
    child = worlds.a_child_of(
        houses.head,
        group_id=None,
        home_language="",
        registered_municipality="",
        homes=(),
        guardians=(),
        siblings="",
    )
    case = cases.open_case(houses.head, child.id, concern="Vaikib", reason="Kordub")

    assert kinds(houses.head, child) == {K.CHILD}
    assert case.child_voice == ""


def test_a_case_that_the_writer_may_not_read_gives_nothing(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    ended = worlds.a_case_in_stage_one(houses.teacher, child)
    cases.close_case(houses.teacher, ended.id, reason="Rahunes")
    case = cases.open_case(houses.coordinator, child.id, concern="Vaikib", reason="Kordub")
    part = frozenset({houses.specialist.person.id})
    cases.set_participants(houses.coordinator, case.id, part)

    assert K.MEASURE in kinds(houses.teacher, child)
    assert K.MEASURE not in kinds(houses.specialist, child)


def test_the_paper_says_why_it_goes_to_that_municipality(houses: Houses) -> None:
    homes = worlds.a_child_of(houses.head).homes
    for registered, lives, basis in (
        (worlds.HOME_MUNICIPALITY, homes, AddresseeBasis.REGISTERED),
        ("", homes[:1], AddresseeBasis.STAYS),
        ("", (), AddresseeBasis.UNKNOWN),
    ):
        child = worlds.a_child_of(
            houses.head, first_name="Uku", registered_municipality=registered, homes=lives
        )
        assert notices.form(houses.teacher, child.id).addressee.basis is basis

        notice = notices.freeze(
            houses.teacher,
            child.id,
            NoticeKind.NOTICE,
            words(points=(PointText(point=HARM, text="Sinikad"),)),
        )

        text = text_of(notices.paper(houses.teacher, notice.id, 1))
        assert ("rahvastikuregistris" in text) is (basis is AddresseeBasis.REGISTERED)
        assert ("Elukoht registris ei ole teada" in text) is (basis is AddresseeBasis.STAYS)


def test_who_reads_nothing_protected_has_no_notices(houses: Houses) -> None:
    lead = hired(houses.head, "võrgustiku juht", Role.NETWORK_LEAD)

    assert notices.untold(lead) == ()
    assert finding.groups(lead) == ()
    lead.close()
