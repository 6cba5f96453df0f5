# SPDX-License-Identifier: EUPL-1.2
"""Upgrading: every store that a release left opens in this program, and nothing in it is lost."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from hop_desktop import __version__
from hop_desktop.app import children, finding, handover_reading, handovers, observations, opening
from hop_desktop.app.case_reading import case_file
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import StoreTooNew, WrongPassphrase
from hop_desktop.domain.finding import Kind
from hop_desktop.store import backup_file, migrate
from hop_desktop.store.unlocking import BEFORE_MIGRATION
from tests import worlds
from tests.store import released

LATER = "CREATE TABLE later (a TEXT PRIMARY KEY) STRICT;\n"


def unlocked(folder: Path, login: str, said: released.Contents) -> Session:
    around = worlds.surroundings(folder)
    return opening.unlock(around, login=login, passphrase=said.passphrase)


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_this_version_left_a_store_too() -> None:
    """At a release: ``python -m tests.store.released``."""
    assert __version__ in released.versions()


@pytest.mark.parametrize("version", released.versions())
def test_the_store_of_a_release_opens_and_holds_what_it_held(version: str, tmp_path: Path) -> None:
    folder = tmp_path / "hoidla"
    said = released.copied(version, folder)
    around = worlds.surroundings(folder)
    assert {said.head, said.teacher} <= set(opening.survey(around).logins)
    with pytest.raises(WrongPassphrase):
        opening.unlock(around, login=said.head, passphrase=said.passphrase + "x")

    head = unlocked(folder, said.head, said)

    (row,) = handover_reading.handovers(head)
    case = case_file(head, row.handover.case_id)
    child = children.child_file(head, case.child.id).child
    seen = observations.read(head, case.observations[0].observation.id)
    assert (child.name, len(child.homes)) == (said.child, said.homes)
    assert seen.observation.facts == said.facts
    assert (case.case.concern, case.case.stage.value) == (said.concern, said.stage)
    assert case.plan is not None
    assert case.plan.goals[0].title == said.goal
    assert (row.recipient, row.handover.state.value) == (said.recipient, said.handover)
    again = handovers.write_file(head, row.handover.id, tmp_path)
    assert sha256(again.read_bytes()).hexdigest() == said.package_sha256
    whole = head.store.verify()
    assert whole.ok
    assert whole.entries > said.entries
    head.close()


@pytest.mark.parametrize("version", released.versions())
def test_a_newer_program_backs_a_released_store_up_and_an_older_one_leaves_it_alone(
    version: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "hoidla"
    said = released.copied(version, folder)
    with monkeypatch.context() as newer:
        scripts = (*migrate.scripts(), LATER)
        newer.setattr(migrate, "scripts", lambda: scripts)

        teacher = unlocked(folder, said.teacher, said)

        assert backup_file.read(folder / BEFORE_MIGRATION).header.schema == said.schema
        assert finding.find(teacher, said.child.split()[0], Kind.CHILD).found
        assert teacher.store.verify().ok
        teacher.close()
    before = bytes_of(folder)

    with pytest.raises(StoreTooNew):
        unlocked(folder, said.teacher, said)

    assert bytes_of(folder) == before
