# SPDX-License-Identifier: EUPL-1.2
"""Packages without a window, for IT staff: ``hop-desktop package inspect|open|seal``.

Never imports Qt, never opens the store, never takes a password from the command line. Every
refusal is one sentence on the error stream; status 0 done, 1 refused, 2 not a command.
"""

from hop_desktop.console.command import main

__all__ = ["main"]
