# SPDX-License-Identifier: EUPL-1.2
"""One person of the house: who they are, what they may do, and how they get in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hop_desktop.app import people
from hop_desktop.domain.errors import HopError, Invalid
from hop_desktop.domain.ids import GroupId
from hop_desktop.domain.institution import Group
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.gui import field_words, words
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_settings_person import Ui_PersonPart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.fields import DateField
from hop_desktop.gui.widgets.flow import FlowLayout

IN_A_HOUSE = (Role.TEACHER, Role.SPECIALIST, Role.COORDINATOR, Role.HEAD)
AT_A_DESK = (Role.CASE_MANAGER, Role.NETWORK_LEAD)


class PersonPart(Part):
    """The form for a new colleague, or for one who is there.

    ``admitted`` carries a person and the passphrase to be told once; ``saved`` and ``left`` the
    person, the latter also whether the key of the data waits; ``cancelled`` nothing.
    """

    admitted = Signal(object, str)
    saved = Signal(object)
    left = Signal(object, bool)
    cancelled = Signal()

    def __init__(
        self, page: Page, groups: tuple[Group, ...], person: StaffMember | None = None
    ) -> None:
        """Show a person, or empty fields for a new one."""
        super().__init__(page)
        self._person = person
        self.ui = Ui_PersonPart()
        self.ui.setupUi(self)
        self.fields = {
            "name": self.ui.nameField,
            "login": self.ui.loginField,
            "job_title": self.ui.jobField,
            "roles": self.ui.rolesGroup,
            "deputy_from": self.ui.deputyFromField,
            "deputy_until": self.ui.deputyUntilField,
            "phone": self.ui.phoneField,
            "email": self.ui.emailField,
        }
        for name in (self.ui.nameField, self.ui.loginField, self.ui.jobField):
            name.setLimit(LONGEST_NAME)
        self._offer(groups)
        self._lay_out()
        if person is not None:
            self._show(person)
            for field in self._fixed(person):
                field.setEnabled(False)

    def focus_first(self) -> None:
        """Put the cursor where the work begins."""
        if self._person is None or self._person.active:
            self.ui.nameField.focusControl()
        else:
            self._main_button.setFocus()

    def _offer(self, groups: tuple[Group, ...]) -> None:
        house = self.space.house
        roles = AT_A_DESK if house.is_desk else IN_A_HOUSE
        self.ui.rolesGroup.setChoices(
            [(role.value, words.role(role, self.space.titles)) for role in roles]
        )
        self.ui.groupsGroup.setLabel(words.groups(house.workplace))
        self.ui.groupsGroup.setChoices([(str(group.id), group.name) for group in groups])
        self.ui.groupsGroup.setVisible(bool(groups))
        self.ui.contactTick.setVisible(not house.is_desk)
        self.ui.leadTick.setVisible(house.is_desk)

    def _lay_out(self) -> None:
        new = self._person is None
        self.ui.titleLabel.setText(
            self.tr("Uus kolleeg") if new else self.tr("Kolleegi andmed ja rollid")
        )
        self.ui.loginField.setVisible(new)
        # Duties are given to who is there already: an invitation carries roles only.
        self.ui.contactTick.setVisible(not new and not self.space.house.is_desk)
        self.ui.leadTick.setVisible(not new and self.space.house.is_desk)
        for field in (self.ui.deputyFromField, self.ui.deputyUntilField):
            field.setToday(self.space.today())
            field.setVisible(not new and not self.space.house.is_desk)
        self._flow = FlowLayout(self.ui.acts, spacing=S12)
        if self._person is not None and not self._person.active:
            self._begin_with(self.tr("Võta kolleeg tagasi"), self._take_back)
            return
        save = self.tr("Lisa kolleeg") if new else self.tr("Salvesta kolleeg")
        self._begin_with(save, self._save)
        if self._person is not None and self._person.id != self.space.person.id:
            reset = self._button(self.tr("Anna uus esimene paroolifraas"), "secondary")
            reset.clicked.connect(self._reset)
            self._button(self.tr("Lõpeta ligipääs"), "danger").clicked.connect(self._let_go)

    def _begin_with(self, text: str, slot: Callable[[], object]) -> None:
        self._main_button = self._button(text, "primary")
        self._main_button.clicked.connect(slot)
        self._button(self.tr("Loobu"), "link").clicked.connect(self.cancelled)

    def _button(self, text: str, kind: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", kind)
        self._flow.addWidget(button)
        return button

    def _show(self, person: StaffMember) -> None:
        self.ui.nameField.setValue(person.name)
        self.ui.jobField.setValue(person.job_title)
        self.ui.rolesGroup.setValues({role.value for role in person.roles})
        self.ui.groupsGroup.setValues({str(group) for group in person.groups})
        self.ui.contactTick.setTicked(person.named_contact)
        self.ui.leadTick.setTicked(person.desk_lead)
        self.ui.deputyFromField.setDay(person.deputy_from)
        self.ui.deputyUntilField.setDay(person.deputy_until)
        self.ui.phoneField.setValue(person.phone)
        self.ui.emailField.setValue(person.email)

    def _fixed(self, person: StaffMember) -> list[QWidget]:
        """Return what cannot be changed: of somebody who has left, nothing can."""
        parts = (self.ui.nameField, self.ui.jobField, self.ui.rolesGroup, self.ui.groupsGroup)
        deputy = (self.ui.deputyFromField, self.ui.deputyUntilField)
        return [] if person.active else [*parts, *deputy, self.ui.phoneField, self.ui.emailField]

    def _roles(self) -> frozenset[Role]:
        return frozenset(Role(role) for role in self.ui.rolesGroup.values())

    def _groups(self) -> frozenset[GroupId]:
        return frozenset(GroupId(UUID(group)) for group in self.ui.groupsGroup.values())

    def _problems(self) -> dict[str, str]:
        problems = {}
        if not self.ui.nameField.value():
            problems["name"] = self.tr("Kirjuta nimi")
        if self._person is None and not self.ui.loginField.value():
            problems["login"] = self.tr("Kirjuta kasutajanimi")
        if not self._roles():
            problems["roles"] = self.tr("Vali vähemalt üks roll")
        for name in ("deputy_from", "deputy_until"):
            field = self.fields[name]
            if isinstance(field, DateField) and (code := field.problem()):
                problems[name] = field_words.field_sentence(Invalid(name, code))
        return problems

    def _save(self) -> None:
        if not self._main_button.isEnabled() or self.mend(self._problems()):
            return
        if self._person is None:
            self._invite()
        else:
            try:
                changed = self._changed(self._person)
            except Invalid as error:
                self.explain(error)
                return
            self.ask(lambda session: people.change_person(session, changed), self.saved.emit)

    def _changed(self, person: StaffMember) -> StaffMember:
        return replace(
            person,
            name=self.ui.nameField.value(),
            job_title=self.ui.jobField.value(),
            roles=self._roles(),
            groups=self._groups(),
            named_contact=self.ui.contactTick.isTicked(),
            desk_lead=self.ui.leadTick.isTicked(),
            deputy_from=self.ui.deputyFromField.day(),
            deputy_until=self.ui.deputyUntilField.day(),
            phone=self.ui.phoneField.value(),
            email=self.ui.emailField.value(),
        )

    def _invite(self) -> None:
        ui, around, roles, groups = self.ui, self.space.around, self._roles(), self._groups()
        name, login, job = ui.nameField.value(), ui.loginField.value(), ui.jobField.value()
        phone, email = ui.phoneField.value(), ui.emailField.value()
        self._work(self.tr("Loon kolleegile võtmed"))
        self.ask(
            lambda session: people.invite(
                session,
                name=name,
                login=login,
                job_title=job,
                roles=roles,
                groups=groups,
                phone=phone,
                email=email,
                cost=around.passphrase_cost(),
            ),
            lambda invited: self.admitted.emit(*invited),
            failed=self._refuse,
        )

    def _reset(self) -> None:
        person, around = self._person, self.space.around
        if person is None or not ask(
            self,
            self.tr("Kas annad uue esimese paroolifraasi?"),
            self.tr("{name} saab edaspidi sisse ainult sellega.").format(name=person.name),
            yes=self.tr("Anna uus"),
            no=self.tr("Jäta vana alles"),
        ):
            return
        self._work(self.tr("Loon uue paroolifraasi"))
        self.ask(
            lambda session: people.new_first_passphrase(
                session, person.id, cost=around.passphrase_cost()
            ),
            lambda passphrase: self.admitted.emit(person, passphrase),
            failed=self._refuse,
        )

    def _take_back(self) -> None:
        person, around = self._person, self.space.around
        if person is None or not self._main_button.isEnabled():
            return
        self._work(self.tr("Loon uue paroolifraasi"))
        self.ask(
            lambda session: people.take_back(session, person.id, cost=around.passphrase_cost()),
            lambda passphrase: self.admitted.emit(person, passphrase),
            failed=self._refuse,
        )

    def _let_go(self) -> None:
        person = self._person
        if person is None or not ask(
            self,
            self.tr("Kas lõpetad ligipääsu?"),
            self.tr("{name} ei saa enam sisse. Tema kirjed jäävad alles.").format(name=person.name),
            yes=self.tr("Lõpeta ligipääs"),
            no=self.tr("Jäta alles"),
        ):
            return
        self.ask(
            lambda session: (people.let_go(session, person.id), people.keys_wait(session)),
            lambda done: self.left.emit(*done),
        )

    def _refuse(self, error: HopError) -> None:
        self._main_button.setEnabled(True)
        self.ui.busyLine.stop()
        self.explain(error)

    def _work(self, sentence: str) -> None:
        self._main_button.setEnabled(False)
        self.ui.busyLine.start(sentence)
