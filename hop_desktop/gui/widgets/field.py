# SPDX-License-Identifier: EUPL-1.2
"""What every field of a form has: label, hint, a sentence when something is wrong, a control."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S4, S8, S16, S20, present_colours, scaled
from hop_desktop.gui.widgets.labels import IconMark, breakable, text_label

WIDTHS = {"date": 160, "phone": 200, "name": 400, "full": 680}
BAR = 4


def restyle(widget: QWidget) -> None:
    """Have the style sheet read a widget's changed properties."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the area around a widget, if there is one, until the widget is seen."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        area = around
        area.ensureWidgetVisible(widget, 0, S20)
        # Once more when an error just said has moved what is under it.
        QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget, 0, S20))


class Field(QWidget):
    """A labelled control. The name, hint and error are told by the widget that takes the focus."""

    changed = Signal()
    GAP = S8 - S4
    """Pixels over the control besides the column's own 4."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out label, hint and error; ``_take_control`` puts the control under them."""
        super().__init__(parent)
        self._words, self._hint_text, self._optional, self._error_text = "", "", False, ""
        self._length = "full"
        self._control: QWidget = self
        self._part: QWidget | None = None
        self._label = text_label(role="label")
        self._hint = text_label(role="small")
        self._problem: _ProblemLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S4)
        for part in (self._label, self._hint):
            self._column.addWidget(part)
            part.hide()
        self._over_control = QVBoxLayout()
        self._column.addLayout(self._over_control)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def control(self) -> QWidget:
        """Return the widget that takes the focus and carries the field's name."""
        return self._control

    def focusControl(self) -> None:
        """Put the cursor into the field and bring it into sight."""
        self.control.setFocus()
        bring_into_sight(self)

    def label(self) -> str:
        """Return the label without "(soovi korral)"."""
        return self._words

    def setLabel(self, label: str) -> None:
        """Name the field, over the control and for screen readers."""
        self._words = label
        self._tell()

    def hint(self) -> str:
        """Return the sentence under the label."""
        return self._hint_text

    def setHint(self, hint: str) -> None:
        """Show one short sentence under the label; "" shows none."""
        self._hint_text = hint
        self._tell()

    def setOptional(self, optional: bool) -> None:
        """Add "(soovi korral)" to the label."""
        self._optional = optional
        self._tell()

    def error(self) -> str:
        """Return the sentence about what is wrong, or ""."""
        return self._error_text

    def setError(self, sentence: str) -> None:
        """Say at the field what to mend, with a red bar along it; "" takes it away."""
        if sentence == self._error_text:
            return
        self._error_text = sentence
        self._say_problem(sentence)
        self._column.setContentsMargins(S16 if sentence else 0, 0, 0, 0)
        for frame in self._frames():
            frame.setProperty("invalid", bool(sentence))
            restyle(frame)
        self._tell()
        self.update()

    def isTooLong(self) -> bool:
        """Whether more is written than can be kept."""
        return False

    def setLength(self, length: str) -> None:
        """Let the width tell how much is expected: "date", "phone", "name" or "full"."""
        self._length = length
        self._apply_length()

    def addBelow(self, part: QWidget) -> None:
        """Put something under the control that belongs to it."""
        self._column.addWidget(part)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._apply_length()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the red bar along a field with an error."""
        super().paintEvent(event)
        if self._error_text:
            painter = QPainter(self)
            painter.fillRect(0, 0, BAR, self.height(), QColor(present_colours().error))
            painter.end()

    def _take_control(self, control: QWidget, part: QWidget | None = None) -> None:
        """Put ``part`` (by default the control itself) under the words."""
        self._control = control
        self._part = part or control
        self._label.setBuddy(control)
        self.setFocusProxy(control)
        self._column.addSpacing(self.GAP)
        self._column.addWidget(self._part)
        self._apply_length()

    def _say_problem(self, sentence: str) -> None:
        if self._problem is None:  # most fields never have one
            self._problem = _ProblemLine()
            self._over_control.addWidget(self._problem)
        self._problem.say(sentence)

    def _frames(self) -> Sequence[QWidget]:
        """Return the widgets whose border turns red on an error."""
        return (self.control,)

    def _named(self) -> Sequence[QWidget]:
        """Return the widgets that tell the label as their name."""
        return (self.control,)

    def _telling(self) -> Sequence[QWidget]:
        """Return the widgets that tell the error and then the hint; more than those named."""
        return self._named()

    def _apply_length(self) -> None:
        if self._part is not None:
            self._part.setMaximumWidth(scaled(WIDTHS[self._length]))

    def _shown_label(self) -> str:
        if not self._optional:
            return self._words
        return self.tr("{label} (soovi korral)").format(label=self._words)

    def _tell(self) -> None:
        label = self._shown_label()
        self._label.setText(breakable(label.replace("&", "&&")))
        self._label.setVisible(bool(label))
        self._hint.setText(breakable(self._hint_text))
        self._hint.setVisible(bool(self._hint_text))
        problem = self.tr("Viga: {error}.").format(error=self._error_text.rstrip("."))
        told = (problem if self._error_text else "", self._hint_text)
        for widget in self._named():
            widget.setAccessibleName(label)
        for widget in self._telling():
            widget.setAccessibleDescription(" ".join(text for text in told if text))


class _ProblemLine(QWidget):
    """An icon and the red sentence over a control."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt  # not before the first paint

        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S8)
        across.addWidget(IconMark("error", colour="error"), 0, Qt.AlignmentFlag.AlignTop)
        self._words = text_label(role="error")
        across.addWidget(self._words, 1)

    def say(self, sentence: str) -> None:
        """Show a sentence; "" hides the line."""
        self._words.setText(breakable(sentence))
        self.setVisible(bool(sentence))
