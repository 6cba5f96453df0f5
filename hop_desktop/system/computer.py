# SPDX-License-Identifier: EUPL-1.2
"""What the program asks of the computer's system, whichever it is.

``windows`` and ``linux`` are the two answers, each a module with just these functions and what
only its own hook in the windows asks for; ``here`` is the one that holds on this computer.
"""

from __future__ import annotations

from pathlib import Path
from typing import IO, Protocol


class Computer(Protocol):
    """One system's way of doing what every system does."""

    def keep_memory_private(self) -> None:
        """Forbid this process to be dumped or read; call before a key is in it.

        What cannot be set is left: it is no reason to refuse the work.
        """

    def is_network_folder(self, folder: Path) -> bool:
        """Say whether an absolute path leads to another computer's disk."""

    def sync_folder(self, folder: Path) -> None:
        """Make a rename in the folder last over a power cut; raise ``OSError``."""

    def look_at_medium(self, file: IO[bytes]) -> None:
        """Let the next reading of an open file come from the medium; raise ``OSError``.

        What the system still holds in memory would say nothing of a stick that was cut off.
        """

    def seconds_awake_or_asleep(self) -> float:
        """Return seconds that also pass while the lid is closed, and that nobody can set back."""
