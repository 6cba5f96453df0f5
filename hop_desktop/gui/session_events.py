# SPDX-License-Identifier: EUPL-1.2
"""When the computer goes to sleep or locks its screen, the program locks as well.

The computer tells of it in its own way: ``desktop_linux`` and ``desktop_windows`` know how, and
both emit ``locking`` of this one interface.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SessionEvents(QObject):
    """Emits ``locking`` when the computer sleeps, locks its screen or shows another account."""

    locking = Signal()
