# SPDX-License-Identifier: EUPL-1.2
"""The first page of a desk: what waits for its word and until when, its cases by institution."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from hop_desktop.app import cases, desk, handovers, inbox, notice_sending, notices, notices_in
from hop_desktop.app.session import Session
from hop_desktop.domain.asked import AskedBy
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.handovers import Basis, CarerInformed
from hop_desktop.domain.ids import CaseId, HandoverId, PackageId
from hop_desktop.domain.notice_law import NoticePart, Point
from hop_desktop.domain.notices import Demand, Notice, NoticeKind, NoticeWords, PointText
from hop_desktop.domain.staff import Role
from tests import worlds
from tests.app.county import KINDERGARTEN, County, File, founded
from tests.app.houses import Houses
from tests.app.test_sent_notices import NAME

DESK, OTHER = "desk-1", "desk-2"


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found a kindergarten and two desks once."""
    return founded(tmp_path_factory.mktemp("desk"), desks=2)


@pytest.fixture
def county(stores: Path, tmp_path: Path) -> Iterator[County]:
    """Give a test the three houses for itself."""
    opened = County(Path(shutil.copytree(stores, tmp_path / "county")))
    yield opened
    opened.close()


def offered(county: County, case: SupportCase, *, expected_on: date | None = None) -> HandoverId:
    """Seal a case for the desk, which takes the file in, with the day agreed for its answer."""
    house = county[KINDERGARTEN]
    draft = handovers.start(house, case.id, recipient=county.contact(KINDERGARTEN, DESK))
    handovers.prepare(
        house,
        draft.id,
        recipient=draft.recipient,
        reason="Vaja peretöötajat",
        basis=Basis.LAW,
        carer_informed=CarerInformed.YES,
        carer_note="Räägitud emaga",
        expected_answer_on=expected_on,
    )
    handovers.approve(house, draft.id)
    handovers.seal(house, draft.id)
    county.takes_in(county.handover_file(KINDERGARTEN, draft.id))
    return draft.id


def a_notice_came(county: County, kind: NoticeKind = NoticeKind.NOTICE) -> PackageId:
    house = county[KINDERGARTEN]
    point = PointText(point=Point(part=NoticePart.CHILD, number=10), text="Sinikad.")
    words = NoticeWords(
        points=(point,),
        addressee="Näidisvalla lastekaitse",
        demand=Demand(who="Kai Lepp", what="Andmed"),
    )
    notice: Notice = notices.freeze(house, worlds.a_child_of(house).id, kind, words)
    done = notice_sending.seal_for_desk(house, notice.id, county.contact(KINDERGARTEN, DESK))
    path = notice_sending.write_sealed(house, notice.id, done.sealed[-1].package_id, county.folder)
    county.takes_in(File(to=DESK, data=path.read_bytes()))
    return done.sealed[-1].package_id


def test_an_empty_desk_has_nothing_waiting(county: County) -> None:
    page = desk.desk(county[DESK])

    assert (page.day, page.asked, page.institutions) == (county[DESK].today(), (), ())
    assert page.rules == ()


def test_an_offer_waits_until_the_tenth_day_of_the_law(county: County) -> None:
    handover_id = offered(county, worlds.a_case_in_stage_two(county[KINDERGARTEN]))
    came = county[DESK].today()
    county.clock.move(days=12)

    page = desk.desk(county[DESK])

    (item,) = page.asked
    assert (item.by, item.id, item.child) == (AskedBy.HANDOVER, handover_id, NAME)
    assert (item.came_on, item.sender) == (came, "Pääsukese näidislasteaed")
    assert (item.on, item.days(page.day), item.is_agreed) == (came + timedelta(days=10), -2, False)
    assert [rule.paragraph for rule in page.rules] == ["§ 29 lg 3"]


def test_an_agreed_day_comes_before_the_laws(county: County) -> None:
    day = county[DESK].today() + timedelta(days=4)
    offered(county, worlds.a_case_in_stage_two(county[KINDERGARTEN]), expected_on=day)

    page = desk.desk(county[DESK])

    assert [(item.on, item.is_agreed) for item in page.asked] == [(day, True)]
    assert page.rules == ()


def test_what_was_answered_waits_no_more(county: County) -> None:
    handover_id = offered(county, worlds.a_case_in_stage_two(county[KINDERGARTEN]))
    inbox.decline(county[DESK], handover_id, words="Elab mujal.")

    assert desk.desk(county[DESK]).asked == ()


def test_an_unopened_notice_stands_first_and_waits_until_it_is_decided(county: County) -> None:
    offered(county, worlds.a_case_in_stage_two(county[KINDERGARTEN]))
    county.clock.move(days=1)
    package = a_notice_came(county)
    here = county[DESK]

    first, second = desk.desk(here).asked
    assert (first.by, first.id, first.is_new) == (AskedBy.NOTICE, package, True)
    assert second.by is AskedBy.HANDOVER

    notices_in.read(here, package)
    second, first = desk.desk(here).asked
    assert (first.is_new, first.on) == (False, here.today() + timedelta(days=10))

    noted = notices_in.note_decision(here, package)
    assert (noted.decided_on, noted.decided_by) == (here.today(), here.person.id)
    assert notices_in.read(here, package).decided_by == here.person.name
    assert desk.desk(here).asked == (second,)

    county.clock.move(days=1)
    before = here.store.head()
    assert notices_in.note_decision(here, package).decided_on == noted.decided_on
    assert here.store.head() == before, "a second note changes nothing and leaves no entry"
    notices_in.take_decision_back(here, package)
    assert notices_in.read(here, package).decided_by == ""
    assert [item.id for item in desk.desk(here).asked] == [second.id, package]
    assert here.store.verify().ok


@pytest.mark.parametrize(("began", "waits"), [(True, 0), (False, 0), (None, 1)])
def test_who_tells_whether_proceedings_began_has_decided(
    county: County, *, began: bool | None, waits: int
) -> None:
    package = a_notice_came(county)
    notices_in.read(county[DESK], package)
    notices_in.give_feedback(county[DESK], package, text="Tegeleme.", began=began)

    assert len(desk.desk(county[DESK]).asked) == waits


def test_an_answer_to_a_demand_is_only_to_be_opened(county: County) -> None:
    package = a_notice_came(county, NoticeKind.DEMAND)

    (item,) = desk.desk(county[DESK]).asked
    assert (item.is_new, item.on) == (True, None)

    notices_in.read(county[DESK], package)
    assert desk.desk(county[DESK]).asked == ()


def test_nobody_else_may_decide_or_learns_that_there_is_a_notice(county: County) -> None:
    package = a_notice_came(county)

    for act in (notices_in.note_decision, notices_in.take_decision_back):
        with pytest.raises(NotFound):
            act(county[OTHER], package)


def passed(houses: Houses) -> HandoverId:
    case = worlds.a_case_in_stage_two(houses.head)
    sealed = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    path = handovers.write_file(houses.head, sealed.id, houses.folder)
    inbox.take_in(houses.desk, path.read_bytes())
    return sealed.id


def test_cases_are_counted_by_the_institution_that_handed_them_over(houses: Houses) -> None:
    handover_id = passed(houses)
    assert desk.desk(houses.desk).institutions == ()

    houses.clock.move(days=1)
    accepted = inbox.accept(houses.desk, handover_id)
    moved = houses.desk.now()
    houses.clock.move(days=3)

    (row,) = desk.desk(houses.case_manager).institutions
    assert (row.name, row.cases, row.overdue) == ("Pääsukese näidislasteaed", 1, 0)
    assert row.moved_at == moved

    late(houses.desk, accepted.case_id)
    assert [each.overdue for each in desk.desk(houses.desk).institutions] == [1]
    assert [each.sender for each in cases.cases(houses.desk)] == ["Pääsukese näidislasteaed"]
    assert [each.sender for each in cases.cases(houses.head)] == [""]


def late(session: Session, case_id: CaseId) -> None:
    cases.set_review(session, case_id, on=session.today() - timedelta(days=1))


def test_who_reads_no_case_is_told_of_none(houses: Houses) -> None:
    inbox.accept(houses.desk, passed(houses))
    lead = houses.case_manager
    lead.person = replace(lead.person, roles=frozenset({Role.NETWORK_LEAD}))

    page = desk.desk(lead)

    assert (page.asked, page.institutions) == ((), ())
