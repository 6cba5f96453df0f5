# SPDX-License-Identifier: EUPL-1.2
"""Which system this computer has."""

from __future__ import annotations

import sys

from hop_desktop.system.computer import Computer

if sys.platform == "win32":
    from hop_desktop.system import windows as own
else:
    from hop_desktop.system import linux as own

computer: Computer = own
