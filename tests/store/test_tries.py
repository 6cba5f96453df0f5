# SPDX-License-Identifier: EUPL-1.2
"""Wrong passphrases: five are free, then each costs a longer wait, which outlives a restart."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from hop_desktop.domain.errors import TooManyTries
from hop_desktop.store import tries
from tests.worlds import NOON


def after_wrong(folder: Path, count: int) -> None:
    for _ in range(count):
        tries.add(folder, now=NOON)


def test_five_wrong_passphrases_are_free(tmp_path: Path) -> None:
    after_wrong(tmp_path, 4)

    tries.check(tmp_path, now=NOON)


@pytest.mark.parametrize(
    ("count", "seconds"), [(5, 1), (6, 2), (7, 4), (10, 32), (11, 60), (99, 60)]
)
def test_the_wait_doubles_up_to_a_minute(tmp_path: Path, count: int, seconds: int) -> None:
    after_wrong(tmp_path, count)
    until = NOON + timedelta(seconds=seconds)

    with pytest.raises(TooManyTries) as refused:
        tries.check(tmp_path, now=until - timedelta(microseconds=1))

    assert refused.value.until == until
    tries.check(tmp_path, now=until)


def test_a_right_passphrase_ends_the_count(tmp_path: Path) -> None:
    after_wrong(tmp_path, 9)
    tries.clear(tmp_path)

    tries.check(tmp_path, now=NOON)
    assert list(tmp_path.iterdir()) == []


def test_a_clock_set_back_begins_the_wait_anew_and_does_not_lock_for_days(tmp_path: Path) -> None:
    after_wrong(tmp_path, 5)
    yesterday = NOON - timedelta(days=1)

    with pytest.raises(TooManyTries) as refused:
        tries.check(tmp_path, now=yesterday)

    assert refused.value.until == yesterday + timedelta(seconds=1)
    tries.check(tmp_path, now=yesterday + timedelta(seconds=1))


def test_a_clock_set_back_after_one_slip_locks_nobody_out(tmp_path: Path) -> None:
    after_wrong(tmp_path, 1)

    tries.check(tmp_path, now=NOON - timedelta(days=1))


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"\xff", b'{"count":1e999,"last":""}', b'{"count":9,"last":5}', b"9" * 999],
)
def test_a_count_that_makes_no_sense_counts_for_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / tries.NAME).write_bytes(content)

    tries.check(tmp_path, now=NOON)
    tries.add(tmp_path, now=NOON)
    tries.check(tmp_path, now=NOON)


def test_the_count_names_nobody(tmp_path: Path) -> None:
    after_wrong(tmp_path, 2)

    kept = (tmp_path / tries.NAME).read_text(encoding="utf-8")
    assert kept == '{"count":2,"last":"2026-11-24T12:00:00.000000Z"}'


def test_a_disk_that_takes_no_count_changes_nothing_else(tmp_path: Path) -> None:
    tries.add(tmp_path / "puudub", now=NOON)
    tries.clear(tmp_path / "puudub")
