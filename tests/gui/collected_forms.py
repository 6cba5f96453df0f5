# SPDX-License-Identifier: EUPL-1.2
"""Run as a process of its own: every form is left to the collector, in the worst order.

The collector keeps in place what a running function holds and moves what it finds behind that to
the end of its list; later it clears from the front. Whatever item of a layout there is will so be
cleared before the layout that owns it.
"""

from __future__ import annotations

import gc
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.gui.layout_items import held_items

FORMS = Path(__file__).resolve().parents[2] / "ui"


def leave_to_the_collector(path: Path) -> None:
    """Build the widget of a form, let it survive a collection, and have the next one end it."""
    tree = ET.parse(path)  # noqa: S314  our own file
    kind, title = tree.find("widget"), tree.findtext("class")
    assert kind is not None
    page = QDialog() if kind.get("class") == "QDialog" else QWidget()
    module = import_module(f"hop_desktop.gui.forms.ui_{path.stem}")
    form = getattr(module, f"Ui_{title}")()
    form.setupUi(page)
    form.page, vars(page)["form"] = page, form  # a ring: only the collector ends it
    kept = [page, form]
    item = next(iter(held_items()), None)
    del page, form
    gc.collect()
    del kept, item
    gc.collect()


if __name__ == "__main__":
    application = QApplication([])
    gc.disable()
    for each in sorted(FORMS.glob("*.ui")):
        leave_to_the_collector(each)
        gc.freeze()
