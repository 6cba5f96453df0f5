# SPDX-License-Identifier: EUPL-1.2
"""The people of the house: the list, the form of one, and a passphrase that is told once."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from hop_desktop.app import house, people
from hop_desktop.app.session import Session
from hop_desktop.domain.institution import Group
from hop_desktop.domain.staff import StaffMember
from hop_desktop.domain.text import sort_key
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_settings_people import Ui_PeoplePart
from hop_desktop.gui.forms.ui_settings_told_once import Ui_ToldOncePart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.pages.settings.person import PersonPart
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.rows import ListRow, RowList


class ToldOnce(QFrame):
    """A first passphrase on the screen, until the colleague has it."""

    def __init__(self, person: StaffMember, passphrase: str, parent: QWidget) -> None:
        """Show whose it is, the passphrase, and how to hand it on."""
        super().__init__(parent)
        self.ui = Ui_ToldOncePart()
        self.ui.setupUi(self)
        self.ui.titleLabel.setText(self.tr("{name}: esimene paroolifraas").format(name=person.name))
        self.ui.wordsLabel.setText(passphrase)
        self.setFocusProxy(self.ui.doneButton)


class PeoplePart(Part):
    """Shows the list, or in its place the form of one person, or a passphrase told once."""

    def __init__(self, page: Page) -> None:
        """Show an empty list."""
        super().__init__(page)
        self.ui = Ui_PeoplePart()
        self.ui.setupUi(self)
        self._groups: tuple[Group, ...] = ()
        self._beside: QWidget | None = None
        self._card = Card(self.tr("Kolleegid"))
        self._card.setFlush(True)
        self._add_button = self._card.addAction(self.tr("Lisa kolleeg"), self._invite)
        self._rows = RowList()
        self._card.body.addWidget(self._rows)
        self.ui.listColumn.addWidget(self._card)
        self.ui.listColumn.addStretch(1)

    def load(self) -> None:
        """Read people and groups."""
        self.ask(_people_and_groups, self._show)

    def _show(self, read: tuple[tuple[StaffMember, ...], tuple[Group, ...], bool]) -> None:
        everybody, self._groups, keys_wait = read
        if keys_wait and self._beside is None:
            self._warn_of_keys()
        self._card.setCount(sum(person.active for person in everybody))
        self._rows.setRecords(sorted(everybody, key=_by_surname), self._row)

    def _warn_of_keys(self) -> None:
        self.strip.showMessage(
            "warn",
            self.tr("Andmete võti jäi vahetamata."),
            self.tr(
                "Lahkunu või vana taasteleht avab andmed veel. Tee kettal ruumi ja vaheta võti."
            ),
            self.tr("Vaheta võti"),
            self._change_keys,
        )

    def _change_keys(self) -> None:
        self.ask(people.change_keys, self._keys_changed)

    def _keys_changed(self, _done: None) -> None:
        self.tell(self.tr("Andmete võti vahetus."))

    def _row(self, person: StaffMember) -> ListRow:
        chips = sorted(words.role(role, self.space.titles) for role in person.roles)
        if person.deputy_until is not None and person.deputy_until >= self.space.today():
            chips.append(
                self.tr("Asendab juhti {first}–{last}").format(
                    first=words.day(person.deputy_from), last=words.day(person.deputy_until)
                )
            )
        if not person.active:
            chips = [self.tr("Lahkunud")]
        named = {words.role(role, self.space.titles).casefold() for role in person.roles}
        job = "" if person.job_title.casefold() in named else person.job_title
        login = self.tr("kasutajanimi {login}").format(login=person.login)
        detail = " · ".join(part for part in (job, login) if part)
        row = ListRow(title=person.name, chips=chips, detail=detail)
        row.clicked.connect(partial(self._change, person))
        return row

    def _invite(self) -> None:
        self._open(PersonPart(self.page, self._groups))

    def _change(self, person: StaffMember) -> None:
        self._open(PersonPart(self.page, self._groups, person))

    def _open(self, form: PersonPart) -> None:
        self.strip.clear()
        form.cancelled.connect(self._close)
        form.admitted.connect(self._tell_once)
        form.saved.connect(self._saved)
        form.left.connect(self._left)
        self._put(form)
        form.focus_first()

    def _tell_once(self, person: StaffMember, passphrase: str) -> None:
        told = ToldOnce(person, passphrase, self)
        told.ui.doneButton.clicked.connect(self._close)
        self.strip.clear()
        self._put(told)
        told.setFocus()

    def _saved(self, person: StaffMember) -> None:
        self._close()
        self.tell(self.tr("{name} on salvestatud.").format(name=person.name))

    def _left(self, person: StaffMember, keys_wait: bool) -> None:
        self._close()
        if keys_wait:
            self._warn_of_keys()
        else:
            self.tell(
                self.tr("{name} ei saa enam sisse.").format(name=person.name),
                self.tr("Tema kirjed on alles. Andmete võti vahetus."),
            )

    def _put(self, beside: QWidget) -> None:
        """Show something in the place of the list."""
        self._drop()
        self._beside = beside
        self._card.hide()
        self.ui.listColumn.insertWidget(0, beside)
        beside.show()

    def _close(self) -> None:
        """Show the list again."""
        self.strip.clear()
        self._drop()
        self._card.show()
        self._add_button.setFocus()
        self.load()

    def _drop(self) -> None:
        if self._beside is not None:
            self._beside.hide()
            self._beside.deleteLater()
            self._beside = None


def _by_surname(person: StaffMember) -> tuple[bool, bytes, bytes]:
    """Return what orders colleagues as children are ordered, those who left last."""
    first, _, surname = person.name.rpartition(" ")
    return not person.active, sort_key(surname), sort_key(first)


def _people_and_groups(
    session: Session,
) -> tuple[tuple[StaffMember, ...], tuple[Group, ...], bool]:
    return people.people(session), house.groups(session), people.keys_wait(session)
