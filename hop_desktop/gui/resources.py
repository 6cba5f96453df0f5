# SPDX-License-Identifier: EUPL-1.2
"""Where the shipped icons, styles, fonts and texts stand."""

from __future__ import annotations

from pathlib import Path


def resources_folder() -> Path:
    """Return the folder of shipped resources: inside the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
