# SPDX-License-Identifier: EUPL-1.2
"""The package tick-list as a field of a form, so that its reasons are kept with the other words."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hop_desktop.gui.widgets.field import Field, bring_into_sight
from hop_desktop.gui.widgets.tick_list import PackageTickList
from hop_desktop.gui.widgets.tick_rows import GoingRow


class PartsField(Field):
    """What goes and what stays; its value is the reasons of the parts kept here, as JSON."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no parts until they are set on ``ticks``."""
        super().__init__(parent)
        self.ticks = PackageTickList()
        self.ticks.changed.connect(self.changed)
        self._take_control(self.ticks)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # takes the proxy away; the stub forgot

    def value(self) -> str:
        """Return the reasons by part, for a draft."""
        return json.dumps(self.ticks.value()[1], ensure_ascii=False, sort_keys=True)

    def setValue(self, text: str) -> None:
        """Keep back the parts of an earlier ``value``; "" keeps nothing back."""
        held = json.loads(text) if text else {}
        if held != self.ticks.value()[1]:
            self.ticks.setHeld(held)

    def held(self) -> dict[str, str]:
        """Return the reason of each part kept here."""
        return self.ticks.value()[1]

    def focusControl(self) -> None:
        """Go to the first reason still to be written, or to the first check box."""
        missing = self.ticks.withoutReason()
        first = self.ticks.row(missing[0]) if missing else self._first()
        self.ticks.showMissing()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(first)

    def _first(self) -> GoingRow | None:
        rows = self.ticks.findChildren(GoingRow)
        return next((row for row in rows if row.focusProxy() and not row.isHidden()), None)

    def _frames(self) -> Sequence[QWidget]:
        return ()

    def _named(self) -> Sequence[QWidget]:
        return (self.ticks,)

    def _tell(self) -> None:
        """Keep the label for those who listen: the cards have titles of their own."""
        super()._tell()
        self._label.hide()

    def _apply_length(self) -> None:
        """Take all the width there is."""
