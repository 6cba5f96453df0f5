# SPDX-License-Identifier: EUPL-1.2
"""What a person sees of movements: entries that follow a case, gaps, and asking round."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.app import inbox, observations, supplements
from hop_desktop.app.session import Session
from hop_desktop.domain.backups import HandoverLock
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.observations import Area
from hop_desktop.gui.page import PageName, Where
from hop_desktop.store import packages
from tests.gui.case_ground import answer_question, names, press, reads, shown
from tests.gui.exchange import fits, handed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HANDOVERS = Where(page=PageName.HANDOVERS)


def accepted_with_more(house: House, desk: House, stick: Path) -> Handover:
    """Hand a case over, write an observation before the answer comes, and take the answer."""
    sealed, path = handed(house, desk, stick)

    def notice(session: Session) -> None:
        with session.read() as tx:
            child_id = tx.cases.get(sealed.case_id).child_id
        observations.record(
            session,
            child_id=child_id,
            observed_on=session.today(),
            area=Area.PLAY,
            facts="Mängis pool tundi Jüriga.",
        )

    house.do(notice)
    data = path.read_bytes()
    desk.do(lambda session: inbox.take_in(session, data))
    desk.do(lambda session: inbox.accept(session, sealed.id))
    receipt = desk.do(lambda session: inbox.write_answer(session, sealed.id, stick)).read_bytes()
    house.do(lambda session: inbox.take_in(session, receipt))
    return sealed


def restored(house: House) -> None:
    """Put a house where a restore from a backup puts it."""

    def job(session: Session) -> None:
        with session.write("store.restored", "institution", session.store.id) as tx:
            tx.backups.rise()
            tx.backups.lock_handovers(HandoverLock(since=session.now()))

    house.do(job)


def test_entries_that_came_after_sealing_are_sent_with_one_act(
    house: House, desk: House, tmp_path: Path
) -> None:
    stick = tmp_path / "pulk"
    done = accepted_with_more(house, desk, stick)
    where = Where(page=PageName.HANDOVER, id=done.id)

    listed = shown(house, HANDOVERS)
    assert reads(listed, "ootab saatmist uuele vastutajale")
    fits(listed)
    page = shown(house, where)
    fits(page)
    house.files.answers.append(stick)
    press(house, page, "Kirjuta täiendus faili")

    assert reads(page, "Täiendus on kirjutatud")
    assert reads(page, "ei ole uus vastutaja veel kinnitust saatnud")
    case = shown(house, Where(page=PageName.CASE, id=done.case_id))
    assert reads(case, "kinnitust saatnud")


def test_a_supplement_is_acknowledged_from_the_inbox(
    house: House, desk: House, tmp_path: Path
) -> None:
    stick = tmp_path / "pulk"
    done = accepted_with_more(house, desk, stick)
    path = house.do(lambda session: supplements.write_supplement(session, done.case_id, stick))

    page = shown(desk, Where(page=PageName.INBOX))
    desk.files.answers.append(path)
    press(desk, page, "Vali pakett")
    assert reads(page, "Täiendus on käes: 1 kirje")
    desk.files.answers.append(stick)
    before = set(stick.iterdir())
    press(desk, page, "Kirjuta kinnitus faili")
    assert reads(page, "Vastus on kirjutatud")
    (ack,) = set(stick.iterdir()) - before

    page = shown(house, Where(page=PageName.INBOX))
    house.files.answers.append(ack)
    press(house, page, "Vali pakett")

    assert reads(page, "Uus vastutaja kinnitas, et täiendus on käes.")
    assert not reads(shown(house, HANDOVERS), "ootab saatmist")


def test_after_a_restore_the_contacts_are_asked_and_handovers_open_with_the_last_answer(
    house: House, desk: House, tmp_path: Path
) -> None:
    stick = tmp_path / "pulk"
    handed(house, desk, stick)
    restored(house)

    page = shown(house, HANDOVERS)
    assert reads(page, "Andmed taastati varukoopiast")
    fits(page)
    before = set(stick.iterdir())
    house.files.answers.append(stick)
    press(house, page, "Kirjuta päringud failidesse")
    assert reads(page, "Päringud on kirjutatud.")
    (question,) = set(stick.iterdir()) - before
    data = question.read_bytes()
    there = shown(desk, Where(page=PageName.INBOX))
    desk.files.answers.append(question)
    press(desk, there, "Vali pakett")
    assert reads(there, "küsib teie pakette")
    desk.files.answers.append(stick)
    press(desk, there, "Kirjuta vastus faili")
    (reply,) = {path for path in stick.iterdir() if path.read_bytes() != data} - before
    here = shown(house, Where(page=PageName.INBOX))
    house.files.answers.append(reply)
    press(house, here, "Vali pakett")

    assert reads(here, "vastas päringule")
    assert not reads(shown(house, HANDOVERS), "Andmed taastati varukoopiast")


def test_the_head_settles_by_telephone_what_no_file_answers(
    house: House, desk: House, tmp_path: Path
) -> None:
    handed(house, desk, tmp_path / "pulk")
    restored(house)
    page = shown(house, HANDOVERS)
    answer_question("Ootan vastuse faili")
    press(house, page, "Näidisvalla heaoluteenistus. küsimata")
    assert not reads(page, "Kokku lepitud")
    answer_question("Märgi kokku lepituks")
    press(house, page, "Näidisvalla heaoluteenistus. küsimata")

    assert reads(page, "Kokku lepitud")
    press(house, page, "Luba üleandmised jälle")
    after = shown(house, HANDOVERS)
    assert reads(after, "Nende kontaktidega on seis kokku lepitud ainult sõnaga.")
    assert not reads(after, "Seni ei saa juhtumeid üle anda")
    assert "Kirjuta päringud failidesse" in names(after)


def test_a_missing_package_is_shown_until_somebody_has_asked(
    house: House, desk: House, tmp_path: Path
) -> None:
    stick = tmp_path / "pulk"
    done = accepted_with_more(house, desk, stick)

    def gap(session: Session) -> None:
        with session.write("store.restored", "institution", session.store.id) as tx:
            came = [log for log in tx.packages.of_handover(done.id) if log.direction == "in"]
            key = {"package_id": str(came[0].package_id), "direction": "in"}
            row = tx.rows.one(packages.FIND, key)
            assert row is not None
            tx.rows.put("package", {**row, "sequence": 3}, key=packages.KEY)

    house.do(gap)
    page = shown(house, HANDOVERS)

    assert reads(page, "Pakett 1 on puudu")
    assert reads(page, "Pakett 2 on puudu")
    fits(page)
    answer_question("Märgi selgitatuks")
    press(house, page, "Pakett 1 on puudu")
    assert not reads(page, "Pakett 1 on puudu")
    assert reads(page, "Pakett 2 on puudu")
