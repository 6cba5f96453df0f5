# SPDX-License-Identifier: EUPL-1.2
"""What is promised of speed, on 5,000 children, 20,000 observations and 2,000 cases."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from hop_desktop.app import children, finding
from hop_desktop.app.session import Session
from hop_desktop.domain.finding import Kind
from tests import large, worlds

sys.path.insert(0, str(Path(__file__).parents[1] / "packaging"))

from benching import pages

pytestmark = pytest.mark.slow
SLACK = 2
"""The machine that tests may be slow; ``bench`` holds the limits themselves."""


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("large")
    pages.sample(folder)
    return folder


@pytest.fixture
def head(folder: Path) -> Iterator[Session]:
    session = worlds.unlocked(folder / "house", worlds.HEAD)
    yield session
    session.close()


def test_the_sample_holds_what_it_says(head: Session) -> None:
    with head.read() as tx:
        assert len(tx.children.known()) == large.CHILDREN + 1
    assert len(children.children(head)) == large.CHILDREN + 1


def test_every_figure_is_within_reach(folder: Path) -> None:
    # By the process's own work: other tests run beside this one.
    rows = list(pages.measured(folder, time.process_time))

    assert len(rows) >= 15
    assert [row for row in rows if row.value > SLACK * row.limit] == []


def test_a_narrow_scope_stays_narrow_among_many(folder: Path) -> None:
    teacher = worlds.unlocked(folder / "house", worlds.TEACHER)
    mine = {row.child.name for row in children.children(teacher)}

    found = finding.find(teacher, "ma", Kind.CHILD).found
    cases_found = finding.find(teacher, "mängis", Kind.CASE).found

    assert 20 <= len(mine) <= 21  # the long case is in her group too
    assert {each.child for each in (*found, *cases_found)} <= mine
    teacher.close()
