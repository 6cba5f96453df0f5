# SPDX-License-Identifier: EUPL-1.2
"""One's own observations with what became of them; for who answers for children, what waits."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from hop_desktop.app import following, observations
from hop_desktop.app.children import WrittenObservation
from hop_desktop.app.following import Waiting
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.gui.forms.ui_observations_page import Ui_ObservationsPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.observing.rows import observation_row
from hop_desktop.gui.widgets.cards import EmptyState
from hop_desktop.gui.widgets.rows import ListRow, RowList

MINE, UNREAD, OPEN = "mine", "unread", "open"
MOST = 500
Lists = dict[str, tuple[WrittenObservation, ...]]


class ObservationsPage(Page):
    """Rows in the order of the days; ``where.words`` names the list to begin with."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Offer the lists of this person."""
        super().__init__(space, where, parent)
        self.ui = Ui_ObservationsPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self.rows = RowList()
        self._none = EmptyState("eye", "", self.tr("Lisa tähelepanek"))
        self._none.pressed.connect(self._observe)
        card = self.ui.listCard
        card.setFlush(True)
        for part in (self.rows, self._none):
            card.body.addWidget(part)
            part.hide()
        self._found: Lists = {}
        self.add_button: QPushButton | None = None
        self._offer()
        if space.may(Action.RECORD_OBSERVATION):
            self.add_button = self.ui.header.setPrimary(self.tr("Lisa tähelepanek"), self._observe)

    def load(self) -> None:
        """Read the lists."""
        self.ask(_lists, self._show)

    def focus_first(self) -> None:
        """Stand on the choice of the list, or on the page's act."""
        if self.ui.whichPills.isVisibleTo(self):
            self.ui.whichPills.focusControl()
        elif self.add_button is not None:
            self.add_button.setFocus()

    def _offer(self) -> None:
        """Offer what waits to who has to read it, in the groups or of dangers."""
        waits = self.space.may(Action.FOLLOW_OBSERVATION) or self.space.person.named_contact
        pills = self.ui.whichPills
        pills.setChoices(
            [
                (MINE, self.tr("Minu omad")),
                (UNREAD, self.tr("Lugemata")),
                (OPEN, self.tr("Lõpetamata")),
            ]
        )
        pills.setValue(self.where.words if waits and self.where.words else MINE)
        pills.setVisible(waits)
        pills.changed.connect(self._list)
        if waits:
            self.ui.header.setTitle(self.tr("Tähelepanekud"))

    def _show(self, found: Lists) -> None:
        self._found = found
        self._list()

    def _list(self) -> None:
        which = self.ui.whichPills.value() or MINE
        found = self._found.get(which, ())
        self.rows.setRecords(found, self._row)
        self.rows.setVisible(bool(found))
        self._none.setVisible(not found)
        if self.add_button is not None:
            self.add_button.setVisible(bool(found) or which != MINE)
        self._none.setSentence(self._nothing(which))
        self._none.button.setVisible(which == MINE and self.space.may(Action.RECORD_OBSERVATION))
        self.ui.listCard.setTitle(
            {
                MINE: self.tr("Minu tähelepanekud"),
                UNREAD: self.tr("Lugemata tähelepanekud"),
                OPEN: self.tr("Lõpetamata tähelepanekud"),
            }[which]
        )
        self.ui.listCard.setCount(len(found) or "")

    def _nothing(self, which: str) -> str:
        return {
            MINE: self.tr("Siia tuleb kõik, mida oled märganud, ja see, mis edasi sai."),
            UNREAD: self.tr("Kõik tähelepanekud on loetud."),
            OPEN: self.tr("Kõik tähelepanekud on lõpetatud."),
        }[which]

    def _row(self, written: WrittenObservation) -> ListRow:
        row = observation_row(written, author=not written.is_mine)
        where = Where(page=PageName.OBSERVATION_VIEW, id=written.observation.id)
        row.clicked.connect(lambda: self.space.go(where))
        return row

    def _observe(self) -> None:
        self.space.go(Where(page=PageName.OBSERVATION))


def _lists(session: Session) -> Lists:
    waiting: Waiting = following.waiting(session)
    return {
        MINE: observations.mine(session, limit=MOST),
        UNREAD: waiting.unread,
        OPEN: following.still_open(session),
    }
