# SPDX-License-Identifier: EUPL-1.2
"""Two children field by field, each difference named in words; and the cases of both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hop_desktop.app.joining import JoinedCase, Side, SideBySide
from hop_desktop.domain.children import Child
from hop_desktop.gui import plurals, words
from hop_desktop.gui.tokens import S8, S16
from hop_desktop.gui.widgets.cards import Chip
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.rows import ListRow, RowList

translate = QCoreApplication.translate
LABEL, ONE, OTHER, MARK = range(4)


class Comparison(QWidget):
    """A grid: what it is, the one, the other, and "Erineb" where they say something else.

    Each column is headed by the houses that its cases came from.
    """

    def __init__(self) -> None:
        """Stand empty until two children are shown."""
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(S16)
        self._grid.setVerticalSpacing(S8)
        for place in (ONE, OTHER):
            self._grid.setColumnStretch(place, 1)

    def show_children(self, seen: SideBySide) -> None:
        """Show both, and where they differ."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for place, side in ((ONE, seen.one), (OTHER, seen.other)):
            head = text_label(_origin(side), role="muted")
            self._grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignTop)
        for row, (field, label) in enumerate(_labels().items(), start=1):
            values = (_value(seen.one, field), _value(seen.other, field))
            if any(values):
                self._add(row, label, values, differs=field in seen.differing)

    def _add(self, row: int, label: str, values: tuple[str, str], *, differs: bool) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(text_label(label, role="label"), row, LABEL, top)
        for place, value in zip((ONE, OTHER), values, strict=True):
            told = text_label(value or translate("Comparison", "ei ole kirjas"))
            told.setProperty("role", "strong" if differs and value else "" if value else "muted")
            self._grid.addWidget(told, row, place, top)
        if differs:
            chip = Chip(translate("Comparison", "Erineb"))
            self._grid.addWidget(chip, row, MARK, top)


class JoinedCases(QWidget):
    """The cases of both, with the house that each came from; none of them is changed."""

    wanted = Signal(object)

    def __init__(self) -> None:
        """Stand empty until two children are shown."""
        super().__init__()
        self._rows = RowList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)

    def show_cases(self, seen: SideBySide) -> None:
        """List the cases of the one, then those of the other; a row asks to see its case."""
        self._rows.setRecords((*seen.one.cases, *seen.other.cases), self._row)

    def _row(self, told: JoinedCase) -> ListRow:
        row = _row(told)
        row.clicked.connect(lambda: self.wanted.emit(told.case.id))
        return row


def _row(told: JoinedCase) -> ListRow:
    case = told.case
    detail = (
        told.responsible,
        plurals.entries(told.entries),
        plurals.files(told.files) if told.files else "",
    )
    return ListRow(
        words.day(case.opened_on),
        title=case.concern,
        chips=[words.stage(case.stage), *([case.origin] if case.origin else [])],
        detail=" · ".join(filter(None, detail)),
    )


def _origin(side: Side) -> str:
    if not side.houses:
        return translate("Comparison", "Lisatud siin asutuses")
    return translate("Comparison", "Tuli siit: {houses}").format(houses=", ".join(side.houses))


def _labels() -> dict[str, str]:
    return {
        "name": translate("Comparison", "Nimi"),
        "birth_date": translate("Comparison", "Sünniaeg"),
        "personal_code": translate("Comparison", "Isikukood"),
        "home_language": translate("Comparison", "Kodune keel"),
        "registered_municipality": translate("Comparison", "Elukoht registris"),
        "homes": translate("Comparison", "Kodud"),
        "guardians": translate("Comparison", "Last kasvatavad isikud"),
        "siblings": translate("Comparison", "Õed ja vennad"),
    }


def _value(side: Side, field: str) -> str:
    child: Child = side.child
    told = {
        "name": child.name,
        "birth_date": words.day(child.birth_date),
        "personal_code": child.personal_code,
        "home_language": child.home_language,
        "registered_municipality": words.municipality(child.registered_municipality),
        "homes": "\n".join(
            ", ".join(filter(None, (home.address, words.municipality(home.municipality))))
            for home in child.homes
        ),
        "guardians": "\n".join(
            ", ".join(filter(None, (each.name, each.relation))) for each in child.guardians
        ),
        "siblings": child.siblings,
    }
    return told[field]
