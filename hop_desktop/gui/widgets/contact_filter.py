# SPDX-License-Identifier: EUPL-1.2
"""Looking for somebody in the directory: by words, role, topic and the age of the child."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.domain.directories import OLDEST, NetworkRole, Topic, Wanted
from hop_desktop.gui import directory_words
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.fields import ChoiceBox
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.search_line import SearchLine

ALL = "all"


class ContactFilter(QWidget):
    """A search line, and under it three lists; ``changed`` follows every choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for nobody in particular."""
        super().__init__(parent)
        self.search = SearchLine(self.tr("Otsi nime, asutuse või teema järgi"))
        self.role = _box(self.tr("Roll"))
        self.role.setChoices([(ALL, self.tr("Kõik rollid")), *directory_words.role_choices()])
        self.topic = _box(self.tr("Teema"))
        self.topic.setChoices([(ALL, self.tr("Kõik teemad")), *directory_words.topic_choices()])
        self.age = _box(self.tr("Lapse vanus"))
        ages = [(str(age), str(age)) for age in range(OLDEST + 1)]
        self.age.setChoices([(ALL, self.tr("Iga vanus")), *ages])
        boxes = QWidget()
        flow = FlowLayout(boxes, spacing=S12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S12)
        column.addWidget(self.search)
        column.addWidget(boxes)
        for box in (self.role, self.topic, self.age):
            box.setValue(ALL)
            flow.addWidget(box)
            box.changed.connect(self.changed)
        self.search.wanted.connect(lambda _: self.changed.emit())

    def wanted(self) -> Wanted:
        """Return whom one looks for."""
        role, topic, age = (box.value() for box in (self.role, self.topic, self.age))
        return Wanted(
            words=self.search.words(),
            role=NetworkRole(role) if role not in ("", ALL) else None,
            topic=Topic(topic) if topic not in ("", ALL) else None,
            age=int(age) if age not in ("", ALL) else None,
        )

    def clear(self) -> None:
        """Ask for nobody in particular again."""
        for box in (self.role, self.topic, self.age):
            box.setValue(ALL)
        self.search.clear()
        self.changed.emit()


def _box(label: str) -> ChoiceBox:
    box = ChoiceBox()
    box.setLabel(label)
    return box
