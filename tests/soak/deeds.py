# SPDX-License-Identifier: EUPL-1.2
"""The acts that are interrupted: everything that changes a store or writes a file for others."""

from __future__ import annotations

from tests.soak import deeds_cases, deeds_erasing, deeds_keys, deeds_stores

ROOMS = (deeds_cases, deeds_erasing, deeds_keys, deeds_stores)
ACTS = {act.name: act for each in ROOMS for act in each.ACTS}
