# SPDX-License-Identifier: EUPL-1.2
"""A process that lives through a whole day of the program, for others to watch from outside.

::

    python -m tests.journeys.whole_day FOLDER

The program starts as by its icon, with the keys at their real cost, founds a store and keeps an
observation; then two houses tell the main story. At the end the imported parts of Qt are named.
It is started by ``child_process.started``.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from driving import choose, press, read, write
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hop_desktop import bootstrap
from hop_desktop.bootstrap import Options
from hop_desktop.gui.main_window import MainWindow
from tests.journeys import acts, story
from tests.journeys.office import Office
from tests.journeys.sheets import prove_the_sheet
from tests.worlds import PASSPHRASE


def main(folder: Path) -> int:
    """Live through the day; everything is written under ``folder``."""
    for name in ("table", "program"):
        (folder / name).mkdir()
    QTimer.singleShot(0, lambda: _live(folder))
    return bootstrap.run(Options(folder=folder / "program"))


def _live(folder: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    try:
        begin_as_by_the_icon()
        house, desk = Office(folder / "house"), Office(folder / "desk")
        story.from_notice_to_receipt(house, desk, folder / "table")
        sys.stdout.write(" ".join(name for name in sys.modules if name.startswith("PySide6.")))
        application.exit(0)
    except BaseException:
        application.exit(1)
        raise


def begin_as_by_the_icon() -> None:
    """Found a store in the window that is open, keep an observation of a child, and close."""
    press("Alusta oma asutusega")
    press("Lasteaed")
    press("Edasi: asutus")
    write("Asutuse nimi", "Mõmmiku näidislasteaed")
    choose("Vald või linn", "Nõo vald")
    write("Rühmad", "Žilletid")
    press("Edasi: sina")
    write("Sinu nimi", "Kärt Näidis")
    write("Uus paroolifraas", PASSPHRASE)
    write("Sama paroolifraas uuesti", PASSPHRASE)
    press("Loo andmehoidla")
    read("Pane taasteleht kindlasse kohta")
    prove_the_sheet(the_window())
    born, group = date(2021, 8, 12), "Žilletid"
    acts.add_child(story.FIRST_NAME, story.LAST_NAME, born=born, group=group)
    acts.note(story.FIRST_NAME[:4], area="Suhtlemine", facts=story.FACTS)
    the_window().close()


def the_window() -> MainWindow:
    """Return the window that the program has opened."""
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    return shown[0]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
