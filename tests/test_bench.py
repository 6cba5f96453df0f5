# SPDX-License-Identifier: EUPL-1.2
"""How ``bench`` reckons: the middle of turns, ratios, verdicts, and what it writes down."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[1] / "packaging"))

import bench
from benching import holding, starting
from benching.rows import UNLIMITED, in_turns, of_all, ratio, row


def test_the_middle_of_several_is_held_against_the_limit() -> None:
    met, over = (of_all("a", [9.0, 1.0, 5.0], limit, unit="ms") for limit in (5.0, 4.99))

    assert (met.value, met.lowest, met.highest, met.met) == (5.0, 1.0, 9.0, True)
    assert not over.met


def test_a_ratio_is_of_the_peers_middle() -> None:
    held = ratio("a", [2.0, 4.0, 3.0], [1.0, 10.0, 2.0], 1.5)

    assert (held.value, held.lowest, held.highest, held.unit, held.met) == (
        1.5,
        1.0,
        2.0,
        "×",
        True,
    )


def test_turns_are_taken_one_after_another_and_the_first_of_each_is_left_out() -> None:
    order: list[str] = []

    def act(name: str) -> float:
        order.append(name)
        return float(len(order))

    taken = in_turns({"a": lambda: act("a"), "b": lambda: act("b")}, runs=2)

    assert order == ["a", "b"] * 3
    assert taken == {"a": [3.0, 5.0], "b": [4.0, 6.0]}


def test_the_file_holds_what_was_measured_and_no_limit_where_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [row("told", 7.0, UNLIMITED), row("held", 2.0, 1.0)]
    monkeypatch.setattr(bench, "RESULT", tmp_path / "bench.json")
    monkeypatch.setattr(bench, "_measured", lambda _parts, _folder: iter(rows))

    assert bench.main(["pages"]) == 1
    told = json.loads((tmp_path / "bench.json").read_text("utf-8"))["rows"]
    assert [(each["name"], each["limit"], each["met"]) for each in told] == [
        ("told", None, True),
        ("held", 1.0, False),
    ]
    assert capsys.readouterr().out.splitlines()[1].startswith("OVER")


def test_a_window_that_answers_nobody_is_seen(qapp: QApplication) -> None:
    assert qapp
    pulse = holding.Pulse()
    gap, whole = pulse.during(lambda: QTest.qWait(50))
    blocked, _ = pulse.during(lambda: (QTimer.singleShot(0, _block), QTest.qWait(50)))

    assert blocked >= 100
    assert whole >= max(gap, 50)


def _block() -> None:
    until = time.perf_counter() + 0.1
    while time.perf_counter() < until:
        pass


def test_the_bundle_is_looked_for_where_it_is_made() -> None:
    assert starting.BUNDLED.relative_to(bench.ROOT).as_posix() == "dist/hop-desktop/hop-desktop"
