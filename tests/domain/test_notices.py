# SPDX-License-Identifier: EUPL-1.2
"""What a notice of a child in need may hold, when it counts as told, and to whom it goes."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.addressees import AddresseeBasis, addressee_of
from hop_desktop.domain.children import Home
from hop_desktop.domain.clock_times import clock_time
from hop_desktop.domain.errors import Invalid, NotFound, Stale
from hop_desktop.domain.ids import ChildId, NoticeId, PackageId, StaffId
from hop_desktop.domain.notice_law import (
    POINTS,
    LawList,
    LawLists,
    NoticeLaw,
    NoticePart,
    Point,
    every_point,
    law_on,
    point_of,
)
from hop_desktop.domain.notices import (
    GENERAL_DATA,
    About,
    Carer,
    CarerTold,
    Channel,
    Demand,
    Dropped,
    Feedback,
    FrozenPaper,
    Named,
    Notice,
    NoticeKind,
    NoticeState,
    NoticeWords,
    PointText,
    ReporterMode,
    Told,
    tidy_words,
)
from tests.builders import a_child

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
ME = StaffId(UUID(int=7))
points = st.sampled_from(every_point())
ticked = st.lists(points, unique=True).map(
    lambda chosen: tuple(PointText(point=point, text=point.key) for point in chosen)
)


def a_law(since: date, until: date) -> NoticeLaw:
    words = tuple(f"punkt {number}" for number in range(1, POINTS + 1))
    return NoticeLaw(
        since=since,
        until=until,
        act="Lastekaitseseadus",
        short="LasteKS",
        source="RT I, 01.01.2000, 1",
        duty="§ 27¹ lg 1",
        extent="vähimas vajalikus ulatuses",
        demand="§ 33 lg 3¹",
        registered_residence="§ 27 lg 3",
        present_place="§ 27 lg 4",
        withheld="§ 27 lg 5",
        decision="§ 29 lg 3",
        decision_days=10,
        lists=LawLists(
            child=LawList(paragraph="§ 34² lg 3", points=words),
            carer=LawList(paragraph="§ 34² lg 4", points=words),
        ),
    )


def a_notice(**fields: object) -> Notice:
    notice = Notice(
        id=NoticeId(UUID(int=1)),
        kind=NoticeKind.NOTICE,
        about=About(
            child_id=ChildId(UUID(int=2)), name="Mari Maasikas", birth_date=date(2021, 8, 12)
        ),
        author_id=ME,
        written_at=NOW,
        words=NoticeWords(
            points=(PointText(point=GENERAL_DATA, text="Sündinud 12.08.2021"),),
            addressee="Nõo vald, lastekaitsetöötaja",
        ),
    )
    return replace(notice, **fields)  # type: ignore[arg-type]  # by name


def a_paper(version: int = 1) -> FrozenPaper:
    return FrozenPaper(version=version, made_by=ME, made_at=NOW, sha256="ab" * 32)


def a_telling(at: datetime = NOW, version: int = 1) -> Told:
    return Told(channel=Channel.PHONE, whom="Kai Lepp", at=at, by=ME, version=version)


def test_only_the_two_lists_of_a_reporter_can_be_ticked() -> None:
    assert len(every_point()) == 2 * 14
    assert {point.part.value for point in every_point()} == {"child", "carer"}
    for number in (0, 15, -1):
        with pytest.raises(Invalid, match="not-on-the-list"):
            Point(part=NoticePart.CHILD, number=number)


@given(st.text())
def test_a_key_is_a_point_of_the_lists_or_refused(key: str) -> None:
    known = {point.key for point in every_point()}
    if key in known:
        assert point_of(key).key == key
    else:
        with pytest.raises(Invalid, match="not-on-the-list"):
            point_of(key)


@given(points)
def test_every_point_comes_back_from_its_key(point: Point) -> None:
    assert point_of(point.key) == point


def test_nothing_is_ticked_at_first_but_general_data() -> None:
    assert [item.point for item in NoticeWords().points] == [Point(part=NoticePart.CHILD, number=1)]
    assert not any(item.text for item in NoticeWords().points)


@given(ticked)
def test_points_stand_in_the_statutes_order_and_none_is_lost(chosen: tuple[PointText, ...]) -> None:
    kept = tidy_words(NoticeWords(points=chosen), today=TODAY).points
    order = every_point()
    places = [order.index(item.point) for item in kept]
    assert places == sorted(places)
    assert set(kept) == set(chosen)


def test_a_point_is_ticked_once() -> None:
    once = PointText(point=GENERAL_DATA)
    with pytest.raises(Invalid, match="twice"):
        NoticeWords(points=(once, once))


def test_a_reporter_who_withholds_leaves_nothing_behind() -> None:
    Named(mode=ReporterMode.WITHHELD)
    for left in ({"name": "Õie"}, {"job_title": "õpetaja"}, {"contact": "5550 1000"}):
        with pytest.raises(Invalid, match="withheld"):
            Named(mode=ReporterMode.WITHHELD, **left)


@pytest.mark.parametrize(
    ("words", "field", "reason"),
    [
        (NoticeWords(points=(), addressee="Nõo vald"), "points", "nothing-ticked"),
        (NoticeWords(addressee="Nõo vald"), "points", "no-text"),
        (
            NoticeWords(points=(PointText(point=GENERAL_DATA, text="Andmed"),)),
            "addressee",
            "empty",
        ),
    ],
)
def test_what_is_missing_is_named(words: NoticeWords, field: str, reason: str) -> None:
    with pytest.raises(Invalid) as refused:
        a_notice(words=words).checked()
    assert (refused.value.field, refused.value.reason) == (field, reason)
    assert not a_notice(words=words).can_be_frozen


def test_an_answer_says_who_demanded_what() -> None:
    answer = a_notice(kind=NoticeKind.DEMAND)
    for demand, field in (
        (Demand(), "demand_who"),
        (Demand(who="Kai Lepp"), "demand_what"),
    ):
        with pytest.raises(Invalid) as refused:
            replace(answer, words=replace(answer.words, demand=demand)).checked()
        assert refused.value.field == field
    whole = Demand(who="Kai Lepp", at=NOW, what="Kõik, mis teada")
    assert replace(answer, words=replace(answer.words, demand=whole)).checked()


def test_telling_the_carer_is_never_asked_for() -> None:
    for told in CarerTold:
        notice = a_notice()
        assert replace(notice, words=replace(notice.words, carer=Carer(told=told))).checked()


def test_the_carer_was_not_told_tomorrow() -> None:
    words = NoticeWords(carer=Carer(told=CarerTold.YES, on=TODAY + timedelta(days=1)))
    with pytest.raises(Invalid, match="carer_on: in-the-future"):
        tidy_words(words, today=TODAY)


def test_it_is_red_until_somebody_was_told() -> None:
    written = a_notice()
    frozen = written.with_paper(a_paper())
    assert written.is_red
    assert frozen.is_red
    told = frozen.was_told(a_telling(), now=NOW)
    assert (told.state, told.is_red) == (NoticeState.TOLD, False)
    again = told.reworded(replace(told.words, done="Midagi"), told.about)
    assert (again.is_red, again.frozen) == (False, False)


@given(st.timedeltas(timedelta(microseconds=1), timedelta(days=400)))
def test_nobody_was_told_in_the_future(later: timedelta) -> None:
    with pytest.raises(Invalid, match="at: in-the-future"):
        a_notice().was_told(a_telling(NOW + later), now=NOW)


def test_the_same_words_stay_frozen_and_others_do_not() -> None:
    frozen = a_notice().with_paper(a_paper())
    assert frozen.reworded(frozen.words, frozen.about).frozen
    assert not frozen.reworded(replace(frozen.words, internal=False), frozen.about).frozen
    with pytest.raises(Stale):
        frozen.with_paper(a_paper())
    assert frozen.with_paper(a_paper(2)).version == 2


def test_feedback_follows_telling() -> None:
    feedback = Feedback(on=TODAY, text="Menetlus algas", began=True)
    with pytest.raises(Invalid, match="not-told"):
        a_notice().answered(feedback, today=TODAY)
    told = a_notice().was_told(a_telling(), now=NOW)
    assert told.answered(feedback, today=TODAY).state is NoticeState.ANSWERED
    with pytest.raises(Invalid, match="on: in-the-future"):
        told.answered(replace(feedback, on=TODAY + timedelta(days=1)), today=TODAY)


def test_what_is_not_told_needs_a_reason_and_what_was_told_stays_told() -> None:
    dropped = Dropped(reason="Kolleeg teatas", by=ME, at=NOW)
    assert a_notice().drop(dropped).state is NoticeState.DROPPED
    with pytest.raises(Stale):
        a_notice().was_told(a_telling(), now=NOW).drop(dropped)
    with pytest.raises(Invalid):
        replace(dropped, reason=" ")
    back = a_notice().drop(dropped)
    assert back.reworded(back.words, back.about).is_red


def test_the_tenth_day_counts_from_the_first_telling() -> None:
    told = a_notice().was_told(a_telling(), now=NOW)
    later = told.was_told(a_telling(NOW + timedelta(days=3)), now=NOW + timedelta(days=3))
    assert a_notice().decision_day(10) is None
    assert later.decision_day(10) == date(2026, 12, 4)


def test_the_wording_of_a_day_is_the_latest_that_has_begun() -> None:
    old = a_law(date(2025, 1, 10), date(2026, 9, 30))
    new = a_law(date(2026, 10, 1), date(2026, 12, 31))
    versions = (new, old)
    assert law_on(versions, date(2026, 9, 30)) is old
    assert law_on(versions, date(2026, 10, 1)) is new
    assert law_on(versions, date(2030, 1, 1)) is new
    assert not new.holds_on(date(2027, 1, 1))
    assert new.holds_on(date(2026, 12, 31))
    assert law_on(versions, date(2020, 1, 1)) is old
    with pytest.raises(NotFound):
        law_on((), TODAY)


def test_a_list_has_fourteen_points() -> None:
    with pytest.raises(ValueError, match="§ 34²"):
        LawList(paragraph="§ 34² lg 3", points=("üldandmed",))


def test_it_goes_to_the_registered_residence_wherever_the_homes_are() -> None:
    homes = (Home(municipality="0528"), Home(municipality="0793"))
    to = addressee_of(a_child(registered_municipality="0528", homes=homes))
    assert (to.basis, to.municipalities) == (AddresseeBasis.REGISTERED, ("0528",))
    assert to.other_homes == ("0793",)
    assert to.is_certain


def test_without_it_where_the_child_stays() -> None:
    homes = (Home(municipality="0528"), Home(municipality="0793"), Home(municipality="0528"))
    two = addressee_of(a_child(registered_municipality="", homes=homes))
    assert (two.basis, two.municipalities) == (AddresseeBasis.STAYS, ("0528", "0793"))
    assert not two.is_certain
    one = addressee_of(a_child(registered_municipality="", homes=homes[:1]))
    assert one.is_certain
    nowhere = addressee_of(a_child(registered_municipality="", homes=()))
    assert (nowhere.basis, nowhere.is_certain) == (AddresseeBasis.UNKNOWN, False)


@given(st.times())
def test_every_hour_of_the_day_is_read_in_both_spellings(hour: object) -> None:
    for spelling in (f"{hour:%H.%M}", f" {hour:%H:%M} "):
        read = clock_time("at", spelling)
        assert f"{read:%H.%M}" == f"{hour:%H.%M}"


@pytest.mark.parametrize("text", ["", "25", "14.60", "14.5", "kell kaks", "1405", "٣.٠٠"])
def test_what_is_no_hour_is_refused(text: str) -> None:
    with pytest.raises(Invalid, match="not-a-time"):
        clock_time("at", text)


@given(st.text())
def test_any_typed_text_is_an_hour_or_refused_by_name(text: str) -> None:
    with suppress(Invalid):
        clock_time("at", text)


def test_a_package_that_is_not_of_the_notice_is_not_found() -> None:
    with pytest.raises(NotFound):
        a_notice().has_reached(PackageId(UUID(int=9)), NOW, by=ME)
