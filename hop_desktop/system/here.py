# SPDX-License-Identifier: EUPL-1.2
"""Which system this computer has."""

from __future__ import annotations

import sys

from hop_desktop.system import linux, windows
from hop_desktop.system.computer import Computer

computer: Computer = windows if sys.platform == "win32" else linux
