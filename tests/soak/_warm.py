# SPDX-License-Identifier: EUPL-1.2
"""Imports whatever an act imports late, so that no injected fault meets an import."""

from __future__ import annotations

import shutil

from tests.soak.acts import found_houses
from tests.soak.campaign import a_folder
from tests.soak.deeds import ACTS


def warm() -> None:
    """Do every act once."""
    with a_folder() as folder:
        found_houses(folder / "ground")
        for name, act in ACTS.items():
            shutil.copytree(folder / "ground", folder / name)
            act.ground(folder / name)
            act.begin(folder / name)()
            act.stands(folder / name)


warm()
