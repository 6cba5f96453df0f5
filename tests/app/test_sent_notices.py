# SPDX-License-Identifier: EUPL-1.2
"""A notice of a child in need on its way to a desk: sealed, receipted, answered; kept protected."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from hop_desktop.app import (
    children,
    erasure,
    kept_notices,
    kept_received,
    manifests,
    notice_sending,
    notices,
    notices_in,
    readers,
    unpacking,
)
from hop_desktop.app.arriving import Arrived
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.children import Child
from hop_desktop.domain.erasure import Hindrance, Part, Why
from hop_desktop.domain.errors import (
    ContentWrong,
    HopError,
    Invalid,
    NotAllowed,
    NotForYou,
    NotFound,
    NoticeNotForHere,
    NoticeWordNotExpected,
    RecipientNotConfirmed,
    SealError,
    UnsupportedRecipient,
)
from hop_desktop.domain.ids import PackageId
from hop_desktop.domain.notice_law import NoticePart, Point
from hop_desktop.domain.notices import (
    Channel,
    Named,
    Notice,
    NoticeKind,
    NoticeState,
    NoticeWords,
    PointText,
    ReporterMode,
)
from hop_desktop.domain.staff import Role
from hop_desktop.sealing.container import open_bytes
from hop_desktop.sealing.recipients import KeyIdentity
from hop_desktop.store.lite import Row
from tests import worlds
from tests.app.chain import files_in, forged, sealed_for
from tests.app.county import KINDERGARTEN, County, File, founded
from tests.certificates import a_certificate, a_key, private_bytes

DESK, OTHER = "desk-1", "desk-2"
SECRET = "Lapsel on sinikad õlavarrel."
NAME = "Mari Maasikas"


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found a kindergarten and two desks once."""
    return founded(tmp_path_factory.mktemp("notices"), desks=2)


@pytest.fixture
def county(stores: Path, tmp_path: Path) -> Iterator[County]:
    """Give a test the three houses for itself."""
    opened = County(Path(shutil.copytree(stores, tmp_path / "county")))
    yield opened
    opened.close()


def words(**fields: Any) -> NoticeWords:
    harm = Point(part=NoticePart.CHILD, number=10)
    told: dict[str, Any] = {
        "points": (PointText(point=harm, text=SECRET),),
        "addressee": "Näidisvalla lastekaitse",
        "child_words": "Kukkusin trepist.",
    }
    return NoticeWords(**{**told, **fields})


def frozen(session: Session, **fields: Any) -> Notice:
    child = worlds.a_child_of(session)
    return notices.freeze(session, child.id, NoticeKind.NOTICE, words(**fields))


def sealed(county: County, here: str = KINDERGARTEN, there: str = DESK) -> tuple[Notice, File]:
    notice = frozen(county[here])
    done = notice_sending.seal_for_desk(county[here], notice.id, county.contact(here, there))
    return done, file_of(county, here, done)


def file_of(county: County, here: str, notice: Notice, to: str = DESK) -> File:
    package = notice.sealed[-1].package_id
    path = notice_sending.write_sealed(county[here], notice.id, package, county.folder)
    return File(to=to, data=path.read_bytes())


def receipted(county: County) -> Notice:
    notice, file = sealed(county)
    (ack,) = county.replies(DESK, county.takes_in(file), KINDERGARTEN)
    assert county.takes_in(ack).what is Arrived.NOTICE_REACHED
    return now(county, notice)


def now(county: County, notice: Notice) -> Notice:
    return notices.read(county[KINDERGARTEN], notice.id).notice


def answered(county: County, text: str = "Alustasime menetlust.") -> File:
    (came,) = notices_in.received(county[DESK])
    given = notices_in.give_feedback(county[DESK], came.package_id, text=text, began=True)
    package = given.feedback[-1].package_id
    path = notices_in.write_feedback(county[DESK], came.package_id, package, county.folder)
    return File(to=KINDERGARTEN, data=path.read_bytes())


def everything(session: Session) -> bytes:
    """Return all that stands in the store outside the compartment."""
    with session.read() as tx:
        names = tx.rows.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        tables = [str(row["name"]) for row in names if "protected" not in str(row["name"])]
        rows: list[Row] = []
        for name in tables:
            if not name.startswith(("word_", "sqlite_")):
                rows += tx.rows.all(f'SELECT * FROM "{name}"')  # noqa: S608  tables of the store
        return repr(rows).encode()


def unchanged(county: County, here: str) -> Callable[[], bool]:
    def rows() -> list[list[Row]]:
        with county[here].read() as tx:
            return [
                tx.rows.all(f"SELECT * FROM {name} ORDER BY 1, 2")  # noqa: S608  tables
                for name in ("package", "protected_entry", "protected_earlier", "journal")
            ]

    before = rows()
    return lambda: rows() == before


def refused(county: County, file: File, error: type[HopError]) -> None:
    same = unchanged(county, file.to)
    with pytest.raises(error):
        county.takes_in(file)
    assert same()


# On its way


def test_a_sealed_notice_is_red_until_the_receipt_of_the_desk_has_come(county: County) -> None:
    notice, file = sealed(county)
    house = county[KINDERGARTEN]
    assert [each.id for each in notices.untold(house)] == [notice.id]
    came = county.takes_in(file)
    assert came.what is Arrived.NOTICE
    assert now(county, notice).is_red
    (ack,) = county.replies(DESK, came, KINDERGARTEN)
    county.takes_in(ack)

    reached = now(county, notice)
    assert reached.state is NoticeState.TOLD
    (told,) = reached.told
    assert (told.channel, told.whom, told.version) == (
        Channel.PACKAGE,
        reached.sealed[0].whom,
        1,
    )
    assert notices.untold(house) == ()
    county.takes_in(ack)
    assert now(county, notice).told == reached.told
    assert all(county[name].store.verify().ok for name in county.names)


def test_telling_by_telephone_goes_on_beside_the_package(county: County) -> None:
    notice, file = sealed(county)
    house = county[KINDERGARTEN]
    notices.tell(house, notice.id, channel=Channel.PHONE, whom="Kai Lepp", at=house.now())
    assert not now(county, notice).is_red
    (ack,) = county.replies(DESK, county.takes_in(file), KINDERGARTEN)
    county.takes_in(ack)
    assert [told.channel for told in now(county, notice).told] == [Channel.PHONE, Channel.PACKAGE]


def test_the_desk_reads_what_was_frozen_and_who_opened_it_first_is_known(county: County) -> None:
    notice, file = sealed(county)
    county.takes_in(file)
    desk = county[DESK]
    (new,) = notices_in.received(desk)
    assert new.is_new
    came = notices_in.read(desk, new.package_id)
    assert came.notice.content.points[0].text == SECRET
    assert came.notice.content.child.name == NAME
    assert came.read_by
    assert (came.decision_on - desk.today()).days == 10
    assert notices_in.paper(desk, new.package_id) == notices.paper(
        county[KINDERGARTEN], notice.id, 1
    )
    (read,) = notices_in.received(desk)
    assert not read.is_new
    again = notices_in.read(desk, new.package_id)
    assert (again.read_by, again.notice.read_at) == (came.read_by, came.notice.read_at)
    assert desk.store.journal(limit=1)[0].action == "notice.viewed"


def test_feedback_comes_back_and_proves_that_the_notice_was_there(county: County) -> None:
    notice, file = sealed(county)
    (ack,) = county.replies(DESK, county.takes_in(file), KINDERGARTEN)
    back = answered(county)
    assert county.takes_in(back).what is Arrived.NOTICE_FEEDBACK
    after = now(county, notice)
    assert after.state is NoticeState.ANSWERED
    (feedback,) = after.feedback
    assert (feedback.began, feedback.text) == (True, "Alustasime menetlust.")
    assert after.sealed[0].reached_at is not None
    assert county.takes_in(back).what is Arrived.SEEN_BEFORE
    county.takes_in(ack)
    assert len(now(county, notice).told) == 1, "the receipt comes late and tells nothing new"
    assert answered(county, "Veel.").data != back.data


def test_the_same_bytes_are_written_again_and_taken_in_once(county: County) -> None:
    notice, file = sealed(county)
    again = file_of(county, KINDERGARTEN, now(county, notice))
    assert again.data == file.data
    county.takes_in(file)
    assert county.takes_in(again).what is Arrived.SEEN_BEFORE
    assert len(notices_in.received(county[DESK])) == 1


def test_an_official_gets_the_paper_alone_and_nobody_is_told_by_that(county: County) -> None:
    house = county[KINDERGARTEN]
    notice = frozen(house)
    key = a_key()
    reader = readers.reader_of(house, a_certificate(key))
    done = notice_sending.seal_for_official(house, notice.id, reader)
    assert done.is_red
    assert not done.sealed[0].awaits_receipt
    data = file_of(county, KINDERGARTEN, done).data
    (part,) = open_bytes(data, KeyIdentity(private_key=private_bytes(key)))
    assert (part.name, part.content) == ("notice.pdf", notices.paper(house, notice.id, 1))
    county.clock.move(days=5000)
    with pytest.raises(UnsupportedRecipient):
        notice_sending.seal_for_official(house, notice.id, reader)


def a_child_at_the_desk(county: County) -> Child:
    known = worlds.a_child_of(county[KINDERGARTEN])
    new = replace(known, id=children.new_child_id(), group_id=None, revision=0)
    return children.save_child(county[DESK], new)


def test_a_desk_writes_a_notice_itself(county: County) -> None:
    desk, child = county[DESK], a_child_at_the_desk(county)
    assert notices.of_child(desk, child.id).may_write
    notice = notices.freeze(desk, child.id, NoticeKind.NOTICE, words())
    done = notice_sending.seal_for_desk(desk, notice.id, county.contact(DESK, OTHER))
    file = file_of(county, DESK, done, to=OTHER)
    (ack,) = county.replies(OTHER, county.takes_in(file), DESK)
    assert county.takes_in(ack).what is Arrived.NOTICE_REACHED
    assert not notices.read(desk, notice.id).notice.is_red


# Secrecy


def test_a_notice_that_came_about_the_child_is_read_first_and_goes_too(county: County) -> None:
    _, file = sealed(county)
    county.takes_in(file)
    lead = county[DESK]
    (came,) = notices_in.received(lead)
    here = worlds.has_left(lead, a_child_at_the_desk(county).id)
    assert erasure.preview(lead, here.id).hindrances == (Hindrance.NOTICE_UNREAD,)

    notices_in.read(lead, came.package_id)
    erasure.propose(lead, here.id, Why.NOT_NEEDED)
    second_manager = worlds.session_of(lead, worlds.CASE_MANAGER)
    assert dict(erasure.preview(second_manager, here.id).extent.going)[Part.NOTICES] == 1
    erasure.confirm(second_manager, here.id)

    assert notices_in.received(second_manager) == ()
    second_manager.close()
    assert lead.store.verify().ok


def test_nothing_of_a_notice_stands_outside_the_compartment(county: County) -> None:
    _, file = sealed(county)
    county.takes_in(file)
    (came,) = notices_in.received(county[DESK])
    county.takes_in(answered(county))
    for here in (KINDERGARTEN, DESK):
        stored = everything(county[here])
        for word in ("sinikad", "trepist", "Alustasime"):
            assert word.encode() not in stored, (here, word)
        with county[here].read() as tx:
            for direction in ("in", "out"):
                with pytest.raises(NotFound):
                    tx.packages.content(came.package_id, direction)
    assert NAME.encode() not in everything(county[DESK])


def test_the_key_of_the_house_does_not_open_its_own_notice(county: County) -> None:
    _, file = sealed(county)
    with pytest.raises(SealError):
        unpacking.reopen(county[KINDERGARTEN], file.data)


def test_a_coordinator_who_is_no_contact_person_seals_and_takes_in_nothing_of_it(
    county: County,
) -> None:
    notice, file = sealed(county)
    (ack,) = county.replies(DESK, county.takes_in(file), KINDERGARTEN)
    back = answered(county)
    county[KINDERGARTEN].close()
    coordinator = worlds.unlocked(county.folder / KINDERGARTEN, worlds.COORDINATOR, county.clock)
    county.sessions[KINDERGARTEN] = coordinator
    to = county.contact(KINDERGARTEN, DESK)
    with pytest.raises(NotFound):
        notice_sending.seal_for_desk(coordinator, notice.id, to)
    for word in (ack, back):
        refused(county, word, NoticeWordNotExpected)
    assert notices.untold(coordinator) == ()


def test_who_leads_the_desk_and_is_no_case_manager_reads_no_notice(county: County) -> None:
    _, file = sealed(county)
    county.takes_in(file)
    desk = county[DESK]
    (came,) = notices_in.received(desk)
    lead = replace(desk, person=replace(desk.person, roles=frozenset({Role.NETWORK_LEAD})))
    assert lead.person.desk_lead
    assert notices_in.received(lead) == ()
    for look in (notices_in.read, notices_in.paper):
        with pytest.raises(NotFound):
            look(lead, came.package_id)


def test_a_teacher_writes_a_notice_and_somebody_else_seals_it(county: County) -> None:
    teacher = worlds.unlocked(county.folder / KINDERGARTEN, worlds.TEACHER, county.clock)
    child = worlds.a_child_of(county[KINDERGARTEN])
    notice = notices.freeze(teacher, child.id, NoticeKind.NOTICE, words())
    to = county.contact(KINDERGARTEN, DESK)
    with pytest.raises(NotAllowed):
        notice_sending.seal_for_desk(teacher, notice.id, to)
    notice_sending.seal_for_desk(county[KINDERGARTEN], notice.id, to)
    assert notices.read(teacher, notice.id).notice.sealed
    teacher.close()


def test_who_withholds_their_name_is_not_given_away_by_a_package(county: County) -> None:
    house = county[KINDERGARTEN]
    notice = frozen(house, reporter=Named(mode=ReporterMode.WITHHELD))
    with pytest.raises(Invalid) as no:
        notice_sending.seal_for_desk(house, notice.id, county.contact(KINDERGARTEN, DESK))
    assert no.value.reason == "cannot-be-sealed"


def test_only_frozen_words_are_sealed_and_only_for_a_desk_that_was_compared(
    county: County,
) -> None:
    house = county[KINDERGARTEN]
    child = worlds.a_child_of(house)
    kept = notices.keep(house, child.id, NoticeKind.NOTICE, words())
    to = county.contact(KINDERGARTEN, DESK)
    with pytest.raises(Invalid):
        notice_sending.seal_for_desk(house, kept.id, to)
    notice = notices.freeze(house, child.id, NoticeKind.NOTICE, words(), before=kept)
    with house.write("contact.changed", "contact", to) as tx:
        contact = tx.contacts.get(to)
        tx.contacts.save(replace(contact, confirmed_by=None, confirmed_at=None, confirmed_how=None))
    with pytest.raises(RecipientNotConfirmed):
        notice_sending.seal_for_desk(house, notice.id, to)
    assert [each.id for each in notice_sending.desks(house)] == [
        county.contact(KINDERGARTEN, OTHER)
    ]


# What is refused


def test_a_notice_that_comes_to_a_kindergarten_is_refused(county: County) -> None:
    desk, child = county[DESK], a_child_at_the_desk(county)
    notice = notices.freeze(desk, child.id, NoticeKind.NOTICE, words())
    house = county.contact(DESK, KINDERGARTEN)
    with pytest.raises(Invalid):
        notice_sending.seal_for_desk(desk, notice.id, house)
    done = notice_sending.seal_for_desk(desk, notice.id, county.contact(DESK, OTHER))
    inside = opened_by(county, OTHER, file_of(county, DESK, done, to=OTHER))
    data = anew(county, DESK, KINDERGARTEN, inside)
    refused(county, File(to=KINDERGARTEN, data=data), NoticeNotForHere)


def opened_by(county: County, here: str, file: File) -> dict[str, bytes]:
    return files_in(county[here], file.data)


def anew(
    county: County,
    signer: str,
    to: str,
    files: dict[str, bytes],
    **changed: bytes | None,
) -> bytes:
    """Return a package with the files of another one, truly signed by a house for another."""
    told = json.loads(files[packages.MANIFEST])
    card = county[to]
    told["recipients"] = [
        {
            "name": "x",
            "registry_code": "",
            "key": manifests.signing_fingerprint(card.store.signing_public),
        }
    ]
    body = {**files, packages.MANIFEST: json.dumps(told).encode()}
    container = sealed_for(county[signer], body)
    return forged(county[signer], container, county[to], files=changed)


def test_a_notice_that_is_not_as_published_is_refused(county: County) -> None:
    _, file = sealed(county)
    inside = opened_by(county, DESK, file)
    content = json.loads(inside[packages.NOTICE])
    wrong: list[dict[str, Any]] = [
        {"points": []},
        {"points": [{"point": "child.10", "law": "x", "text": " "}]},
        {"points": [{"point": "child.15", "law": "x", "text": "x"}]},
        {"child": {"name": " ", "birth_date": "2021-08-12"}},
        {"version": 0},
        {"schema": 0},
        {"siblings": "Jüri"},
    ]
    for fields in wrong:
        body = json.dumps(content | fields).encode()
        data = anew(county, KINDERGARTEN, DESK, inside, **{packages.NOTICE: body})
        refused(county, File(to=DESK, data=data), ContentWrong)
    for paper in (b"", b"\x89PNG\r\n\x1a\n0000", None):
        data = anew(county, KINDERGARTEN, DESK, inside, **{packages.NOTICE_PAPER: paper})
        refused(county, File(to=DESK, data=data), ContentWrong)


def test_only_feedback_that_was_given_is_written(county: County) -> None:
    _, file = sealed(county)
    county.takes_in(file)
    (came,) = notices_in.received(county[DESK])

    with pytest.raises(NotFound):
        notices_in.write_feedback(county[DESK], came.package_id, PackageId(uuid4()), county.folder)


def test_a_notice_for_another_desk_is_refused(county: County) -> None:
    _, file = sealed(county)
    refused(county, File(to=OTHER, data=file.data), NotForYou)


def test_a_receipt_or_feedback_of_another_desk_tells_nothing(county: County) -> None:
    notice, file = sealed(county)
    came = county.takes_in(file)
    (ack,) = county.replies(DESK, came, KINDERGARTEN)
    body = json.loads(files_in(county[DESK], ack.data)[packages.ACKNOWLEDGEMENT])
    for wrong in ({"package_sha256": "0" * 64}, {"package_id": str(uuid4())}):
        data = forged(
            county[DESK],
            ack.data,
            county[KINDERGARTEN],
            files={packages.ACKNOWLEDGEMENT: json.dumps(body | wrong).encode()},
        )
        refused(county, File(to=KINDERGARTEN, data=data), NoticeWordNotExpected)
    other = frozen(county[KINDERGARTEN])
    to = county.contact(KINDERGARTEN, OTHER)
    second = notice_sending.seal_for_desk(county[KINDERGARTEN], other.id, to)
    body |= {
        "package_id": str(second.sealed[0].package_id),
        "package_sha256": second.sealed[0].sha256,
    }
    data = forged(
        county[DESK],
        ack.data,
        county[KINDERGARTEN],
        files={packages.ACKNOWLEDGEMENT: json.dumps(body).encode()},
    )
    refused(county, File(to=KINDERGARTEN, data=data), NoticeWordNotExpected)
    assert now(county, notice).is_red


# After a restore


def test_a_desk_that_lost_a_notice_by_a_restore_makes_it_red_again(county: County) -> None:
    copy = county.copy(DESK)
    notice = receipted(county)
    house = county[KINDERGARTEN]
    assert notices.untold(house) == ()
    county.restored(DESK, copy)
    for question in county.asks_round(DESK):
        came = county.takes_in(question)
        for reply in county.replies(question.to, came, DESK):
            county.takes_in(reply)
    assert notices_in.received(county[DESK]) == ()
    (lost,) = notices.untold(house)
    assert lost.id == notice.id
    assert notices.read(house, notice.id).forgotten
    again = county.takes_in(file_of(county, KINDERGARTEN, notice))
    assert again.what is Arrived.NOTICE
    county.clock.move(seconds=60)
    (ack,) = county.replies(DESK, again, KINDERGARTEN)
    county.takes_in(ack)
    assert notices.untold(house) == ()


def test_a_receipt_of_another_notice_does_not_bring_a_forgotten_one_back(county: County) -> None:
    copy = county.copy(DESK)
    first = receipted(county)
    county.restored(DESK, copy)
    for question in county.asks_round(DESK):
        county.takes_in(question)
    assert notices.read(county[KINDERGARTEN], first.id).forgotten
    county.clock.move(seconds=60)

    second = receipted(county)

    assert notices.read(county[KINDERGARTEN], first.id).forgotten
    assert not notices.read(county[KINDERGARTEN], second.id).forgotten


def test_a_version_package_or_feedback_that_there_is_not_is_not_found(
    county: County, tmp_path: Path
) -> None:
    house, desk = county[KINDERGARTEN], county[DESK]
    notice, file = sealed(county)
    county.takes_in(file)
    (came,) = notices_in.received(desk)
    child, none = a_child_at_the_desk(county), PackageId(uuid4())
    own = notices.freeze(desk, child.id, NoticeKind.NOTICE, words())
    assert [each.package_id for each in notices_in.received(desk)] == [came.package_id]

    with pytest.raises(NotFound):  # a notice that the desk wrote itself did not come
        notices_in.read(desk, PackageId(own.id))
    with pytest.raises(NotFound):
        notices.paper(house, notice.id, 2)
    with house.read() as tx:
        package = notice.sealed[0].package_id
        assert kept_notices.container(house, tx, notice.id, package) == file.data
        with pytest.raises(NotFound):
            kept_notices.container(house, tx, notice.id, none)
    with pytest.raises(NotFound):
        notices_in.read(desk, none)
    with desk.read() as tx, pytest.raises(NotFound):
        kept_received.sent(desk, tx, came.package_id, none)
    with pytest.raises(NotFound):
        notices_in.write_feedback(desk, came.package_id, none, tmp_path)


def test_each_of_two_versions_and_packages_is_found(county: County) -> None:
    house = county[KINDERGARTEN]
    notice = frozen(house)
    once = notice_sending.seal_for_desk(house, notice.id, county.contact(KINDERGARTEN, DESK))
    first = file_of(county, KINDERGARTEN, once)

    twice = notice_sending.seal_for_desk(house, notice.id, county.contact(KINDERGARTEN, OTHER))
    second = file_of(county, KINDERGARTEN, twice, to=OTHER)

    with house.read() as tx:
        for sealing, file in zip(twice.sealed, (first, second), strict=True):
            kept = kept_notices.container(house, tx, notice.id, sealing.package_id)
            assert kept == file.data
    assert first.data != second.data


def test_whose_key_does_not_open_a_notice_finds_none_that_came(county: County) -> None:
    notice = frozen(county[KINDERGARTEN])
    stranger = worlds.session_of(county[KINDERGARTEN], worlds.OTHER_TEACHER)
    with pytest.raises(NotFound):
        notices_in.read(stranger, PackageId(notice.id))
    stranger.close()
