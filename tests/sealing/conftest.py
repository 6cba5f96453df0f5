# SPDX-License-Identifier: EUPL-1.2
"""Passwords cost a thousand steps here; their real cost is checked where it is the subject."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hop_desktop.sealing import capsules


@pytest.fixture(autouse=True, scope="module")
def cheap_passwords() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(capsules, "ITERATIONS", 1_000)
        yield
