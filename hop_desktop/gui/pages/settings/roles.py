# SPDX-License-Identifier: EUPL-1.2
"""What the house calls its roles, and who answers to other houses."""

from __future__ import annotations

from uuid import UUID

from hop_desktop.app import house, people
from hop_desktop.app.session import Session
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.institution import Place, Workplace
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.domain.titles import RoleTitles
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_settings_roles import Ui_RolesPart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.widgets.fields import TextField

NOBODY = "nobody"
Read = tuple[RoleTitles, StaffMember | None, tuple[StaffMember, ...]]


class RolesPart(Part):
    """A field for each title; what is left empty keeps the usual one, which the hint names."""

    def __init__(self, page: Page) -> None:
        """Offer the titles that this kind of house needs."""
        super().__init__(page)
        self.ui = ui = Ui_RolesPart()
        ui.setupUi(self)
        ui.explainedLabel.setText(
            self.tr("Tühja välja puhul kehtib tavaline nimetus. See on välja kohal kirjas.")
        )
        joint = self.space.house.workplace is Workplace.JOINT
        first = Place.KINDERGARTEN if joint else None
        self._titles: list[tuple[Role, Place | None, TextField]] = [
            (Role.TEACHER, first, ui.teacherField),
            (Role.TEACHER, Place.SCHOOL, ui.schoolTeacherField),
            (Role.SPECIALIST, None, ui.specialistField),
            (Role.COORDINATOR, first, ui.coordinatorField),
            (Role.COORDINATOR, Place.SCHOOL, ui.schoolCoordinatorField),
            (Role.HEAD, None, ui.headField),
        ]
        for role, place, field in self._titles:
            field.setVisible(joint or place is None)
            field.setLimit(LONGEST_NAME)
            self._name(field, role, place)
        self.fields = {"title": ui.teacherField, "contact": ui.contactBox}
        self._read: tuple[RoleTitles, str] = (RoleTitles(), NOBODY)
        ui.contactBox.setChoices([(NOBODY, self.tr("Kes paketi või kaardi teeb"))])
        ui.contactBox.setValue(NOBODY)
        ui.saveButton.clicked.connect(self._save)

    def load(self) -> None:
        """Read titles and people, unless they are being changed here."""
        if self._typed() == self._read:
            self.ask(_read, self._show)

    def _name(self, field: TextField, role: Role, place: Place | None) -> None:
        where = self.space.titles.place_of(place)
        usual = words.usual_role(role, where)
        if place is Place.KINDERGARTEN:
            field.setLabel(self.tr("{role} lasteaias").format(role=field.label()))
        field.setHint(self.tr("Tavaliselt: {title}").format(title=usual))

    def _show(self, read: Read) -> None:
        titles, contact, everybody = read
        for role, place, field in self._titles:
            field.setValue(titles.of(role, place))
        choices = [(NOBODY, self.tr("Kes paketi või kaardi teeb"))]
        choices += [(str(each.id), each.name) for each in everybody if each.active]
        self.ui.contactBox.setChoices(choices)
        self.ui.contactBox.setValue(str(contact.id) if contact else NOBODY)
        self._read = self._typed()

    def _typed(self) -> tuple[RoleTitles, str]:
        titles = RoleTitles(workplace=self.space.house.workplace)
        for role, place, field in self._titles:
            if not field.isHidden():
                titles = titles.named(role, field.value(), place)
        return titles, self.ui.contactBox.value()

    def _save(self) -> None:
        titles, chosen = self._typed()
        before = self._read
        contact = None if chosen == NOBODY else StaffId(UUID(chosen))

        def save(session: Session) -> Read:
            if titles != before[0]:
                house.name_roles(session, titles)
            if chosen != before[1]:
                house.name_contact(session, contact)
            return _read(session)

        self.ask(save, self._saved)

    def _saved(self, read: Read) -> None:
        self._show(read)
        self.tell(
            self.tr("Rollid on salvestatud."),
            self.tr("Nimetused kehtivad kohe kõigil lehtedel ja uutel dokumentidel."),
        )


def _read(session: Session) -> Read:
    return house.titles(session), house.contact(session), people.people(session)
