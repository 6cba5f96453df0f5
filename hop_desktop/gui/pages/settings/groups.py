# SPDX-License-Identifier: EUPL-1.2
"""The groups or classes: a list, and one form that adds or renames."""

from __future__ import annotations

from functools import partial

from hop_desktop.app import house
from hop_desktop.domain.institution import Group, Place, Workplace
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_settings_groups import Ui_GroupsPart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.rows import ListRow, RowList


class GroupsPart(Part):
    """Adds a group, or gives the one that was pressed another name."""

    def __init__(self, page: Page) -> None:
        """Show an empty list and the form for a new group."""
        super().__init__(page)
        self.ui = Ui_GroupsPart()
        self.ui.setupUi(self)
        self.fields = {"name": self.ui.nameField}
        self.ui.nameField.setLimit(LONGEST_NAME)
        self._renamed: Group | None = None
        self._card = Card(words.groups(self.space.house.workplace))
        self._card.setFlush(True)
        self._rows = RowList()
        self._card.body.addWidget(self._rows)
        self.ui.listColumn.addWidget(self._card)
        joint = self.space.house.workplace is Workplace.JOINT
        self.ui.placePills.setChoices([(place.value, words.place(place)) for place in Place])
        self.ui.placePills.setVisible(joint)
        self.ui.saveButton.clicked.connect(self._save)
        self.ui.nameField.submitted.connect(self._save)
        self.ui.cancelButton.clicked.connect(self._begin)
        self._begin()

    def load(self) -> None:
        """Read the groups."""
        self.ask(house.groups, self._show)

    def _show(self, groups: tuple[Group, ...]) -> None:
        self._card.setVisible(bool(groups))
        self._card.setCount(len(groups))
        self._rows.setRecords(groups, self._row)

    def _row(self, group: Group) -> ListRow:
        chips = [words.place(group.place)] if self.ui.placePills.isVisibleTo(self) else []
        row = ListRow(title=group.name, chips=chips)
        row.clicked.connect(partial(self._rename, group))
        return row

    def _begin(self) -> None:
        """Make the form ready for a new group."""
        self._renamed = None
        self.ui.formLabel.setText(self.tr("Lisa uus"))
        self.ui.nameField.setValue("")
        self.ui.nameField.setError("")
        self.ui.placePills.setValue(_first_place(self.space.house.workplace).value)
        self.ui.saveButton.setText(self._verb())
        self.ui.cancelButton.hide()

    def _verb(self) -> str:
        return {
            Workplace.KINDERGARTEN: self.tr("Lisa rühm"),
            Workplace.SCHOOL: self.tr("Lisa klass"),
        }.get(self.space.house.workplace, self.tr("Lisa rühm või klass"))

    def _rename(self, group: Group) -> None:
        self._renamed = group
        self.ui.formLabel.setText(self.tr("Muuda nime"))
        self.ui.nameField.setValue(group.name)
        self.ui.saveButton.setText(self.tr("Salvesta nimi"))
        self.ui.cancelButton.show()
        self.ui.nameField.focusControl()

    def _save(self) -> None:
        name = self.ui.nameField.value()
        place = Place(self.ui.placePills.value())
        if self.mend({} if name else {"name": self.tr("Kirjuta nimi")}):
            return
        if self._renamed is None:
            self.ask(lambda session: house.add_group(session, name=name, place=place), self._saved)
        else:
            changed = self._renamed.id
            self.ask(lambda session: house.rename_group(session, changed, name=name), self._saved)

    def _saved(self, group: Group) -> None:
        self.tell(self.tr("{name} on salvestatud.").format(name=group.name))
        self._begin()
        self.ui.nameField.focusControl()


def _first_place(workplace: Workplace) -> Place:
    return Place.SCHOOL if workplace is Workplace.SCHOOL else Place.KINDERGARTEN
