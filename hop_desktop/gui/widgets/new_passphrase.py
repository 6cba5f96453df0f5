# SPDX-License-Identifier: EUPL-1.2
"""A new passphrase: one is offered, how strong the typed one is is said, and it is typed twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hop_desktop.app import passphrases
from hop_desktop.domain.errors import WeakPassphrase
from hop_desktop.gui import messages
from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.tokens import S8, S12, S16, S20, scaled
from hop_desktop.gui.widgets.field import WIDTHS, Field
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import set_role, text_label
from hop_desktop.gui.widgets.passphrase_field import PassphraseField

JUDGE_AFTER_MS = 300
NEW, AGAIN = "passphrase", "again"


class NewPassphrase(QWidget):
    """Two fields, and an offered passphrase under the first.

    Enter in the second one emits ``submitted``. The offered one has to be typed the second time
    too: whoever can do that has noted it.
    """

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer a passphrase."""
        super().__init__(parent)
        self._known: tuple[str, ...] = ()
        self._offered = text_label(role="code")
        self._offered.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._told = text_label(
            self.tr("Soovitatud paroolifraas. Märgi see kohe paberile."), role="small"
        )
        self.field, self.again = PassphraseField(), PassphraseField()
        self._strength = text_label(role="small")
        self._strength.hide()
        self._waiting = QTimer(self, singleShot=True, interval=JUDGE_AFTER_MS)
        self._waiting.timeout.connect(self.judge)
        self.field.setLabel(self.tr("Uus paroolifraas"))
        self.field.setHint(self.tr("Vähemalt 12 tähemärki. Hästi sobib mitu sõna."))
        self.again.setLabel(self.tr("Sama paroolifraas uuesti"))
        self.again.setHint(self.tr("Nii saad kindel olla, et see on sul üles märgitud."))
        self.field.changed.connect(self._waiting.start)
        self.field.submitted.connect(self.again.focusControl)
        self.again.submitted.connect(self.submitted)
        self._lay_out()
        self.offer()
        self.setFocusProxy(self.field)

    def value(self) -> str:
        """Return the new passphrase exactly as typed."""
        return self.field.value()

    def clear(self) -> None:
        """Empty both fields and offer another one."""
        self.field.clear()
        self.again.clear()
        self._strength.hide()
        self.offer()

    def setKnown(self, known: tuple[str, ...]) -> None:
        """Name the words that an acquaintance would try first."""
        self._known = known

    def setTold(self, told: str) -> None:
        """Say what is offered: a password is not a passphrase."""
        self._told.setText(told)

    def offer(self) -> None:
        """Offer another passphrase."""
        self._offer = passphrases.suggest(resources_folder())
        self._offered.setText(self._offer)
        self._offered.setAccessibleName(
            self.tr("Pakutud paroolifraas: {words}").format(words=self._offer)
        )

    def offered(self) -> str:
        """Return the passphrase offered now."""
        return self._offer

    def fields(self) -> dict[str, Field]:
        """Return the two fields by the names under which ``problems`` speaks of them."""
        return {NEW: self.field, AGAIN: self.again}

    def problems(self) -> dict[str, str]:
        """Return what is to be mended, a sentence per field."""
        judgement = passphrases.judge(self.value(), known=self._known)
        if not judgement.is_accepted:
            self._strength.hide()  # the field is about to say it
            return {NEW: messages.explain(WeakPassphrase(judgement.reason)).title}
        if self.again.value() != self.value():
            return {AGAIN: self.tr("Kirjuta siia täpselt sama paroolifraas")}
        return {}

    def judge(self) -> None:
        """Say how strong the passphrase is, in words."""
        self._waiting.stop()
        said_already = bool(self.field.error())
        self._strength.setVisible(bool(self.value()) and not said_already)
        if not self.value():
            return
        judgement = passphrases.judge(self.value(), known=self._known)
        if judgement.is_accepted:
            self.field.setError("")
            self._strength.show()
            set_role(self._strength, "ok")
            self._strength.setText(
                self.tr("Väga tugev") if judgement.score == BEST else self.tr("Piisavalt tugev")
            )
            return
        set_role(self._strength, "warn")
        self._strength.setText(messages.explain(WeakPassphrase(judgement.reason)).title)

    def _use(self) -> None:
        self.field.setValue(self._offer)
        self.field.line.button.setChecked(True)
        self.judge()
        self.again.focusControl()

    def _lay_out(self) -> None:
        tile = QFrame()
        tile.setProperty("role", "tile")
        tile.setMaximumWidth(scaled(WIDTHS["name"]))
        inside = QVBoxLayout(tile)
        inside.setContentsMargins(S16, S12, S16, S12)
        inside.setSpacing(S8)
        inside.addWidget(self._told)
        inside.addWidget(self._offered)
        acts = QWidget()
        flow = FlowLayout(acts, spacing=S12)
        for text, kind, slot in (
            (self.tr("Kasuta seda"), "secondary", self._use),
            (self.tr("Paku uus"), "link", self.offer),
        ):
            button = QPushButton(text)
            button.setProperty("kind", kind)
            button.clicked.connect(slot)
            flow.addWidget(button)
        inside.addWidget(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S20)
        first = QVBoxLayout()
        first.setSpacing(S8)
        column.addLayout(first)
        first.addWidget(self.field)
        first.addWidget(self._strength)
        # A row counts with the greatest width of the tile when it asks how high the words are.
        row = QHBoxLayout()
        first.addLayout(row)
        row.addWidget(tile, 1)
        row.addStretch(0)
        column.addWidget(self.again)


BEST = 4
