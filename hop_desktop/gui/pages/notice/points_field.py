# SPDX-License-Identifier: EUPL-1.2
"""The two closed lists to tick; under each ticked point stands what is told."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hop_desktop.domain.notice_law import NoticeLaw, NoticePart, Point, every_point, point_of
from hop_desktop.domain.notices import PointText
from hop_desktop.gui import notice_words
from hop_desktop.gui.forms.ui_notice_point_form import Ui_NoticePointForm
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S8, S12
from hop_desktop.gui.widgets.choice_fields import Group
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.labels import text_label


class PointRow(QWidget):
    """One point: a tick with the statute's words, and a text while it is ticked."""

    def __init__(self, point: Point, parent: QWidget | None = None) -> None:
        """Stand without a tick."""
        super().__init__(parent)
        self.point = point
        form = Ui_NoticePointForm()
        form.setupUi(self)
        self.tick, self.text = form.tick, form.pointText
        self.tick.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the text of a ticked point only."""
        self.text.setVisible(self.tick.isTicked())


class PointList(Group):
    """One list: the ticked points, and the others when one wants to see them all."""

    def __init__(self, part: NoticePart) -> None:
        """Show the rows of a list, folded."""
        super().__init__()
        self.part = part
        self.heading: QLabel = text_label(role="strong")
        self.rows = [PointRow(point) for point in every_point() if point.part is part]
        self.more = QPushButton()
        self.more.setProperty("kind", "back")
        self.more.clicked.connect(self.unfold)
        self._unfolded = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S12)
        column.addWidget(self.heading)
        for row in self.rows:
            row.tick.changed.connect(self.follow)
            column.addWidget(row)
        column.addWidget(self.more)
        self.follow()

    def set_law(self, law: NoticeLaw) -> None:
        """Show the statute's words."""
        paragraph = f"{law.short} {law.list_of(self.part).paragraph}"
        self.heading.setText(f"{notice_words.part(self.part)}, {paragraph}")
        self.setAccessibleName(self.heading.text())
        for row in self.rows:
            row.tick.setLabel(notice_words.point(law, row.point))
            point = f"{paragraph} p {row.point.number}"
            row.text.control.setAccessibleName(f"{row.text.label()}: {point}")

    def unfold(self) -> None:
        """Show every point, or the ticked ones only."""
        self._unfolded = not self._unfolded
        self.follow()

    def follow(self) -> None:
        """Show what is ticked, or everything."""
        for row in self.rows:
            row.setVisible(self._unfolded or row.tick.isTicked())
        text = self.tr("Näita ainult valituid") if self._unfolded else self.tr("Näita kogu loetelu")
        self.more.setText(text)
        self.more.setAccessibleName(f"{text}: {notice_words.part(self.part)}")
        set_icon(self.more, "up" if self._unfolded else "down", colour="primary")


class PointsField(Field):
    """Both lists; ``value`` is what is ticked as one text, for a draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show two folded lists."""
        super().__init__(parent)
        self.lists = [PointList(part) for part in NoticePart]
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, S8, 0, 0)
        column.setSpacing(S12 + S8)
        for each in self.lists:
            column.addWidget(each)
        self._rows = {row.point: row for each in self.lists for row in each.rows}
        for row in self._rows.values():
            row.tick.changed.connect(self.changed)
            row.text.changed.connect(self.changed)
        self._take_control(self.lists[0].more, whole)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # the stub forgets that none is taken

    def set_law(self, law: NoticeLaw) -> None:
        """Show the statute's words for the points."""
        for each in self.lists:
            each.set_law(law)

    def row(self, point: Point) -> PointRow:
        """Return the row of a point."""
        return self._rows[point]

    def points(self) -> tuple[PointText, ...]:
        """Return the ticked points with their texts, in the statute's order."""
        return tuple(
            PointText(point=point, text=row.text.value())
            for point, row in self._rows.items()
            if row.tick.isTicked()
        )

    def show_points(self, points: Sequence[PointText]) -> None:
        """Tick these points and no others."""
        wanted = {item.point: item.text for item in points}
        for point, row in self._rows.items():
            row.text.setValue(wanted.get(point, ""))
            row.tick.setTicked(point in wanted)

    def add(self, point: Point, text: str) -> None:
        """Tick a point, and put a text after what stands there."""
        row = self._rows[point]
        row.tick.setTicked(True)
        before = row.text.value()
        if text not in before:
            row.text.setValue(f"{before}\n{text}" if before else text)
        follow_layout(self)

    def holds(self, text: str) -> bool:
        """Say whether a text stands under some ticked point."""
        return any(text in item.text for item in self.points())

    def value(self) -> str:
        """Return what is ticked as one text."""
        return json.dumps({p.point.key: p.text for p in self.points()}, ensure_ascii=False)

    def setValue(self, text: str) -> None:
        """Tick what an earlier ``value`` says."""
        kept = json.loads(text or "{}")
        self.show_points([PointText(point=point_of(key), text=kept[key]) for key in kept])

    def focusControl(self) -> None:
        """Stand in the first ticked point that says nothing yet, or at the first list."""
        empty = [self._rows[p.point] for p in self.points() if not p.text]
        if empty:
            empty[0].text.focusControl()
        else:
            super().focusControl()

    def _apply_length(self) -> None:
        """Leave the widths to the fields inside."""

    def _frames(self) -> Sequence[QWidget]:
        return ()

    def _telling(self) -> Sequence[QWidget]:
        return (self.lists[0].more,)

    def _named(self) -> Sequence[QWidget]:
        return ()
