# SPDX-License-Identifier: EUPL-1.2
"""What a file in memory may cost, the same when sealing as when opening."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from hop_desktop.domain.errors import PackageTooLarge
from hop_desktop.sealing.container import Part, open_bytes, seal_bytes
from hop_desktop.sealing.payload import IN_MEMORY
from tests.sealing.forging import BY_SECRET, FOR_SECRET, forged, stored, tar_of

SMALL = replace(IN_MEMORY, json=2_000, manifest=1_000)


@pytest.mark.parametrize(("name", "most"), [("manifest.json", 1_000), ("case.json", 2_000)])
def test_json_over_its_limit_is_refused_before_it_is_taken_out(name: str, most: int) -> None:
    fits, over = (tar_of((name, b"x" * size)) for size in (most, most + 1))

    assert open_bytes(forged(stored(fits)), BY_SECRET, limits=SMALL)
    with pytest.raises(PackageTooLarge):
        open_bytes(forged(stored(over)), BY_SECRET, limits=SMALL)


@pytest.mark.parametrize(
    ("name", "most"), [("manifest.json", 1_000), ("case.json", 2_000), ("a.pdf", 5_000)]
)
def test_nothing_is_sealed_that_could_not_be_opened(name: str, most: int) -> None:
    limits = replace(SMALL, total=5_000)

    assert seal_bytes([Part(name=name, content=bytes(most))], [FOR_SECRET], limits=limits)
    with pytest.raises(PackageTooLarge):
        seal_bytes([Part(name=name, content=bytes(most + 1))], [FOR_SECRET], limits=limits)


def test_a_container_over_its_limit_is_not_handed_out() -> None:
    part = Part(name="a.pdf", content=os.urandom(4_000))
    size = len(seal_bytes([part], [FOR_SECRET]))

    assert seal_bytes([part], [FOR_SECRET], limits=replace(SMALL, container=size))
    with pytest.raises(PackageTooLarge):
        seal_bytes([part], [FOR_SECRET], limits=replace(SMALL, container=size - 1))


def test_the_manifest_of_anybody_costs_little_to_read() -> None:
    """It is parsed before its signature is looked at, into many times its size."""
    assert (IN_MEMORY.manifest, IN_MEMORY.json) == (1 << 20, 8 << 20)
