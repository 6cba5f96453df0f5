# SPDX-License-Identifier: EUPL-1.2
"""Python's garbage is collected on the interface's thread alone.

By itself the collector runs on whichever thread happens to allocate. On the store's thread it
would end Qt objects that only the interface's thread may end, and the program would crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 500


class Collecting(QObject):
    """Keeps the collector off other threads while it lives, and runs it here now and then."""

    _living = 0  # the collector is one for the whole process, and windows may be several

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        Collecting._living += 1
        gc.disable()
        timer = QTimer(self, interval=INTERVAL_MS)
        timer.timeout.connect(collect_what_is_due)
        timer.start()

    def stop(self) -> None:
        """Let Python collect by itself again, when no other window is left."""
        Collecting._living -= 1
        if not Collecting._living:
            gc.enable()


def collect_what_is_due() -> None:
    """Collect the oldest generation that is over its threshold, as Python itself would."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
