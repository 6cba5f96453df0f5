# SPDX-License-Identifier: EUPL-1.2
"""What every test runs under: Qt without a display, properties without chance or deadline."""

from __future__ import annotations

import os

from hypothesis import settings

# Before any test module imports Qt, which reads this once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples every time: a red run can be repeated. No deadline: CI machines stall.
settings.register_profile("repeatable", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("repeatable")
