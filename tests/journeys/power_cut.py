# SPDX-License-Identifier: EUPL-1.2
"""A process that types half an observation and waits for the power to be cut.

::

    python -m tests.journeys.power_cut FOLDER FACTS CHILD_WORDS

It is started by ``child_process.started``, which shows it the way to the hands. It says ``KEPT``
when the draft is kept, and goes on typing until it is killed.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from driving import read, write
from PySide6.QtWidgets import QApplication

from tests import worlds
from tests.journeys import acts
from tests.journeys.office import Office, unlock

KEPT = "kept"


def main(folder: Path, facts: str, child_words: str) -> None:
    """Type, and never save."""
    application = QApplication([])
    office = Office(folder)
    office.open()
    unlock(worlds.TEACHER)
    acts.begin_observation("Mari", area="Mäng", facts=facts, child_words=child_words)
    read("Mustand hoitud")
    sys.stdout.write(f"{KEPT}\n")
    sys.stdout.flush()
    for number in count():
        write("Olukord", f"õues, {number}. korda")
        application.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
