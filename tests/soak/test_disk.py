# SPDX-License-Identifier: EUPL-1.2
"""The disk that loses its power keeps what was synced, and may lose any part of the rest."""

from __future__ import annotations

from random import Random

from tests.soak.disk import Disk, Files, Step

OLD, NEW = b"v" * 1536, b"u" * 1536
WRITTEN = Step(what="write", path="kaust/fail", data=NEW)


def a_disk() -> Disk:
    return Disk({"kaust/": b"", "kaust/fail": OLD})


def states(disk: Disk) -> list[Files]:
    chance = Random(1)  # noqa: S311  moments, not keys
    return [disk.some(chance) for _ in range(500)]


def test_a_write_may_be_there_whole_or_in_any_of_its_sectors_or_not_at_all() -> None:
    disk = a_disk()
    disk.take(WRITTEN)

    found = {state["kaust/fail"] for state in states(disk)}

    assert found == {bytes(a + b + c) for a in _sector() for b in _sector() for c in _sector()}
    assert disk.synced()["kaust/fail"] == OLD
    assert disk.everything()["kaust/fail"] == NEW


def _sector() -> tuple[bytes, bytes]:
    return OLD[:512], NEW[:512]


def test_what_is_synced_stays_and_a_cut_may_be_lost() -> None:
    disk = a_disk()
    for step in (
        WRITTEN,
        Step(what="sync", path="kaust/fail"),
        Step(what="cut", path="kaust/fail", at=0),
    ):
        disk.take(step)

    assert {state["kaust/fail"] for state in states(disk)} == {NEW, b""}


def test_names_are_there_up_to_some_moment_until_their_folder_is_synced() -> None:
    disk = a_disk()
    for step in (
        Step(what="make", path="kaust/uus"),
        Step(what="write", path="kaust/uus", data=NEW),
        Step(what="sync", path="kaust/uus"),
        Step(what="move", path="kaust/uus", to="kaust/fail"),
    ):
        disk.take(step)

    found = {tuple(sorted(state.items())) for state in states(disk)}
    assert found == {
        (("kaust/", b""), ("kaust/fail", OLD)),
        (("kaust/", b""), ("kaust/fail", OLD), ("kaust/uus", NEW)),
        (("kaust/", b""), ("kaust/fail", NEW)),
    }

    disk.take(Step(what="sync", path="kaust"))
    assert {state["kaust/fail"] for state in states(disk)} == {NEW}


def test_a_folder_whose_name_was_not_synced_goes_with_all_that_is_in_it() -> None:
    disk = Disk({})
    for step in (
        Step(what="folder", path="kaust"),
        Step(what="make", path="kaust/fail"),
        WRITTEN,
        Step(what="sync", path="kaust/fail"),
        Step(what="sync", path="kaust"),
    ):
        disk.take(step)

    assert disk.synced() == {}
    disk.take(Step(what="sync", path="."))
    assert disk.synced() == {"kaust/": b"", "kaust/fail": NEW}
    disk.take(Step(what="remove", path="kaust/fail"))
    assert disk.everything() == {"kaust/": b""}
