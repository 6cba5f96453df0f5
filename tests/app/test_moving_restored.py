# SPDX-License-Identifier: EUPL-1.2
"""After a restore: children's files come back with everything else, and nothing is decided anew."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import pytest

from hop_desktop.app import children, receivings, resync, sendings, supplements
from hop_desktop.app.arriving import Arrived
from hop_desktop.domain import packages
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import PackageId, SendingId
from hop_desktop.domain.sendings import ReceivingState, SendingState
from tests import worlds
from tests.app.chain import files_in, forged
from tests.app.computers import OFFICE, TEACHER, Computers, founded

# The last of all numbers: of packages of one moment, those with them are taken in last.
LATER = {"package_id": "ffffffff-ffff-4fff-bfff-fffffffffffe"}
LATER_ANSWER = {"package_id": "ffffffff-ffff-4fff-bfff-ffffffffffff"}


@pytest.fixture(scope="module")
def four_stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found two computers of a kindergarten, a school and a desk."""
    return founded(tmp_path_factory.mktemp("restored"))


@pytest.fixture
def pcs(four_stores: Path, tmp_path: Path) -> Iterator[Computers]:
    """Give a test all four stores for itself."""
    shutil.copytree(four_stores, tmp_path / "stores")
    opened = Computers(tmp_path / "stores")
    yield opened
    opened.close()


@pytest.fixture
def backup(pcs: Computers, tmp_path: Path) -> Path:
    """Copy every store as it stands before anything was sent."""
    return Path(shutil.copytree(pcs.folder, tmp_path / "backup"))


def test_the_office_takes_again_what_it_had_taken_in(pcs: Computers, backup: Path) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    worlds.an_observation_of(pcs[TEACHER], child, facts="Väsib.")
    sending = sendings.send_within(pcs[TEACHER], child.id, pcs.contact(TEACHER, OFFICE))
    data = pcs.written(TEACHER, sending.id)
    pcs.takes_in(OFFICE, data)
    receivings.take(pcs[OFFICE], sending.id, child_id=None)
    pcs.takes_in(TEACHER, first := pcs.answer(OFFICE, sending.id))

    pcs.restored(OFFICE, backup / OFFICE)
    with pytest.raises(NotFound):
        receivings.receiving_file(pcs[OFFICE], sending.id)
    pcs.asks(OFFICE, TEACHER)

    # The child was forgotten too: a person says again whose it is, and the answer stays the same.
    file = receivings.receiving_file(pcs[OFFICE], sending.id)
    assert file.receiving.is_waiting
    receivings.take(pcs[OFFICE], sending.id, child_id=None)
    assert pcs.answer(OFFICE, sending.id) == first
    with pcs[OFFICE].read() as tx:
        assert len(tx.packages.answers_to(file.receiving.package_id)) == 1
        assert [entry.text for entry in tx.receivings.entries(child.id)] == ["Väsib."]
    assert pcs.takes_in(OFFICE, data).what is Arrived.SEEN_BEFORE


def test_for_a_child_that_is_known_again_nobody_is_asked(pcs: Computers, tmp_path: Path) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    first = sendings.send_within(pcs[TEACHER], child.id, pcs.contact(TEACHER, OFFICE))
    pcs.takes_in(OFFICE, pcs.written(TEACHER, first.id))
    receivings.take(pcs[OFFICE], first.id, child_id=None)
    copy = Path(shutil.copytree(pcs.folder / OFFICE, tmp_path / "copy"))
    worlds.an_observation_of(pcs[TEACHER], child, facts="Hiljem.")
    later = sendings.send_within(pcs[TEACHER], child.id, pcs.contact(TEACHER, OFFICE))
    pcs.takes_in(TEACHER, pcs.answer(OFFICE, pcs.takes_in(OFFICE, pcs.written(TEACHER, later.id))))

    pcs.restored(OFFICE, copy)
    pcs.asks(OFFICE, TEACHER)

    again = receivings.receiving_file(pcs[OFFICE], later.id).receiving
    assert (again.state, again.child_id) == (ReceivingState.TAKEN, child.id)
    with pcs[OFFICE].read() as tx:
        assert [entry.text for entry in tx.receivings.entries(child.id)] == ["Hiljem."]


def test_a_declined_file_stays_declined(pcs: Computers, backup: Path) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    sending = sendings.send_within(pcs[TEACHER], child.id, pcs.contact(TEACHER, OFFICE))
    pcs.takes_in(OFFICE, pcs.written(TEACHER, sending.id))
    receivings.decline(pcs[OFFICE], sending.id, words="Ei ole meie laps.")
    pcs.takes_in(TEACHER, pcs.answer(OFFICE, sending.id))

    pcs.restored(OFFICE, backup / OFFICE)
    pcs.asks(OFFICE, TEACHER)

    again = receivings.receiving_file(pcs[OFFICE], sending.id).receiving
    assert (again.state, again.words) == (ReceivingState.DECLINED, "Ei ole meie laps.")


def test_the_teacher_knows_again_what_was_sent_and_what_was_written(
    pcs: Computers, backup: Path
) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    worlds.an_observation_of(pcs[TEACHER], child, facts="Kadunud tähelepanek.")
    sending = sendings.send_within(pcs[TEACHER], child.id, pcs.contact(TEACHER, OFFICE))
    pcs.takes_in(OFFICE, pcs.written(TEACHER, sending.id))
    receivings.take(pcs[OFFICE], sending.id, child_id=None)
    pcs.takes_in(TEACHER, pcs.answer(OFFICE, sending.id))

    pcs.restored(TEACHER, backup / TEACHER)
    pcs.asks(TEACHER, OFFICE)

    again = sendings.sending_file(pcs[TEACHER], sending.id).sending
    assert (again.state, again.package_id) == (SendingState.TAKEN, _package(pcs, sending.id))
    assert children.child_file(pcs[TEACHER], child.id).child.name == child.name
    with pcs[TEACHER].read() as tx:
        assert [each.text for each in tx.receivings.entries(child.id)] == ["Kadunud tähelepanek."]


def test_a_first_answer_before_the_restore_is_still_final(pcs: Computers, backup: Path) -> None:
    child = worlds.a_child_of(pcs[TEACHER])
    sending = sendings.send_within(pcs[TEACHER], child.id, pcs.contact(TEACHER, OFFICE))
    data = pcs.written(TEACHER, sending.id)
    pcs.takes_in(OFFICE, data)
    receivings.take(pcs[OFFICE], sending.id, child_id=None)
    answer = pcs.answer(OFFICE, sending.id)  # on its way, not read there yet

    pcs.restored(OFFICE, backup / OFFICE)
    pcs.takes_in(OFFICE, data)
    receivings.decline(pcs[OFFICE], sending.id, words="Ei mäleta.")
    pcs.takes_in(TEACHER, answer)

    assert sendings.sending_file(pcs[TEACHER], sending.id).sending.state is SendingState.TAKEN


def _package(pcs: Computers, sending_id: SendingId) -> PackageId:
    with pcs[OFFICE].read() as tx:
        return tx.receivings.get(sending_id).package_id


def given_back(pcs: Computers, here: str, there: str, more: Sequence[tuple[bytes, bool]]) -> None:
    """Let a restored store ask another one, which gives more packages back than it had."""
    contact = pcs.contact(here, there)
    question = resync.write_question(pcs[here], contact, pcs.folder).read_bytes()
    reply = pcs.takes_in(there, question).reply
    assert reply is not None
    data = supplements.write_reply(pcs[there], reply, pcs.folder).read_bytes()
    told = json.loads(files_in(pcs[there], data)[packages.RESYNC_REPLY])
    added = {f"package-{990 + number}.cdoc2": each for number, each in enumerate(more)}
    told["packages"] += [
        {"file": name, "sha256": sha256(body).hexdigest(), "sent": sent}
        for name, (body, sent) in added.items()
    ]
    files = {name: body for name, (body, _) in added.items()}
    files[packages.RESYNC_REPLY] = json.dumps(told).encode()
    pcs.takes_in(here, forged(pcs[there], data, pcs[here], files=files))


def declined(pcs: Computers) -> tuple[SendingId, bytes, bytes]:
    """Send a child's file that the office declines; return it and the answer to it."""
    child = worlds.a_child_of(pcs[TEACHER])
    sending = sendings.send_within(pcs[TEACHER], child.id, pcs.contact(TEACHER, OFFICE))
    data = pcs.written(TEACHER, sending.id)
    pcs.takes_in(OFFICE, data)
    receivings.decline(pcs[OFFICE], sending.id, words="Ei ole meie laps.")
    answer = pcs.answer(OFFICE, sending.id)
    pcs.takes_in(TEACHER, answer)
    return sending.id, data, answer


def test_a_file_received_and_answered_under_two_numbers_is_kept_once(
    pcs: Computers, backup: Path
) -> None:
    sending_id, data, answer = declined(pcs)
    package_id, office = _package(pcs, sending_id), pcs[OFFICE]
    anew = forged(pcs[TEACHER], data, office, manifest=LATER)
    answered_anew = forged(office, answer, office, manifest=LATER_ANSWER)

    pcs.restored(OFFICE, backup / OFFICE)
    given_back(pcs, OFFICE, TEACHER, [(anew, False), (answered_anew, True)])

    kept = receivings.receiving_file(pcs[OFFICE], sending_id).receiving
    assert (kept.state, kept.package_id) == (ReceivingState.DECLINED, package_id)


def test_a_file_sent_and_answered_under_two_numbers_is_known_once(
    pcs: Computers, backup: Path
) -> None:
    sending_id, data, answer = declined(pcs)
    package_id, teacher = _package(pcs, sending_id), pcs[TEACHER]
    anew = forged(teacher, data, teacher, manifest=LATER)
    answered_anew = forged(pcs[OFFICE], answer, teacher, manifest=LATER_ANSWER)

    pcs.restored(TEACHER, backup / TEACHER)
    given_back(pcs, TEACHER, OFFICE, [(anew, True), (answered_anew, False)])

    known = sendings.sending_file(pcs[TEACHER], sending_id).sending
    assert (known.state, known.package_id) == (SendingState.DECLINED, package_id)
