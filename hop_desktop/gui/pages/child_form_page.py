# SPDX-License-Identifier: EUPL-1.2
"""Adding a child or changing their data: names, birth, homes and the people who raise them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from hop_desktop.app import children, house
from hop_desktop.app.children import ChildHit
from hop_desktop.app.drafts import KeptDraft
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Reach, reach
from hop_desktop.domain.children import Child, birth_date_of
from hop_desktop.domain.errors import Invalid, NotAllowed
from hop_desktop.domain.ids import ChildId, GroupId
from hop_desktop.domain.institution import Group, Place, Workplace
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.gui import field_words, words
from hop_desktop.gui.forms.ui_child_form_page import Ui_ChildFormPage
from hop_desktop.gui.page import PageName, Where, Workspace
from hop_desktop.gui.pages.case.inline_form import Seen, mark_of
from hop_desktop.gui.pages.case.writing import WritingPage
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S16
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.field import Field

DRAFT = "child"
NO_GROUP = "none"
CODE_LENGTH = 11
Read = tuple[Child | None, tuple[Group, ...]]


class ChildFormPage(WritingPage):
    """The child ``where.id``, or a new one named ``where.words``.

    A new child that another page waits for has its identifier in ``where.about``: that page is
    gone back to.
    """

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Build the form; ``load`` fills it and begins the draft."""
        super().__init__(space, where, parent)
        self.ui = Ui_ChildFormPage()
        self.ui.setupUi(self)
        self.header, self.strip, self.footer = self.ui.header, self.ui.strip, self.ui.footer
        self._before: Child | None = None
        self._groups: dict[str, Group] = {}
        self._seen = Seen(self)
        self._filled_date = ""
        self._heeded: frozenset[ChildId] = frozenset()
        self.ui.header.setBackText(self.tr("Tagasi"))
        self._name_fields()
        self._prepare()
        self.take_keys()

    def load(self) -> None:
        """Read the child and the groups, once."""
        if self.drafting is None:
            child_id = self.where.id
            self.ask(lambda session: _read(session, child_id), self._begin, failed=self.refuse)

    def focus_first(self) -> None:
        """Begin with the name."""
        self.ui.firstField.focusControl()

    def save(self) -> None:
        """Keep the child, or say what is missing."""
        if self.drafting is None or self.say(self._problems()) or not self.begin_saving():
            return
        child, draft, heeded = self._child(), self.draft, self._heeded

        def job(session: Session) -> Child | tuple[ChildHit, ...]:
            if child.revision == 0:
                found = children.alike(session, child)
                if {each.id for each in found} - heeded:
                    return found
            return children.save_child(session, child, draft=draft)

        self.ask(job, self._answered, failed=self.not_saved)

    # Building

    def _name_fields(self) -> None:
        ui = self.ui
        self.fields = {
            "first_name": ui.firstField,
            "last_name": ui.lastField,
            "personal_code": ui.codeField,
            "birth_date": ui.bornField,
            "group_id": ui.groupBox,
            "place": ui.placePills,
            "home_language": ui.languageField,
            "registered_municipality": ui.registeredField,
            "siblings": ui.siblingsText,
            "left_on": ui.leftField,
            "homes": ui.homesField,
            "guardians": ui.guardiansField,
        }

    def _prepare(self) -> None:
        ui, workplace = self.ui, self.space.house.workplace
        for name in (ui.firstField, ui.lastField):
            name.setLimit(LONGEST_NAME)
        for field in (ui.bornField, ui.leftField):
            field.setToday(self.space.today())
        ui.placePills.setChoices([(place.value, words.place(place)) for place in Place])
        school = workplace is Workplace.SCHOOL
        ui.placePills.setValue((Place.SCHOOL if school else Place.KINDERGARTEN).value)
        ui.placePills.setVisible(workplace is Workplace.JOINT)
        for card in (ui.childCard, ui.homesCard, ui.guardiansCard):
            card.body.setSpacing(S16)
        ui.leftField.setVisible(self.where.id is not None)
        if school:
            ui.groupBox.setLabel(self.tr("Klass"))
        elif workplace is Workplace.JOINT:
            ui.groupBox.setLabel(self.tr("Rühm või klass"))
        ui.codeField.changed.connect(self._read_code)
        ui.groupBox.changed.connect(self._follow_group)
        advise(
            ui.adviceCard,
            (
                self.tr("Kirjuta, mida tead. Puuduva saad lisada hiljem."),
                self.tr("Kui kodusid on kaks, lisa mõlemad."),
                self.tr("Abi korraldab vald või linn, kus laps on registris."),
            ),
            readers_title=self.tr("Seda näevad"),
            readers=words.readers(self.space.titles),
        )

    # Beginning

    def _begin(self, read: Read) -> None:
        child, groups = read
        self._before = child
        self._offer_groups(groups, child)
        if child is not None:
            self._fill(child)
        else:
            self._name_new()
        self._seen.setValue(mark_of(child.revision if child else 0))
        follow_layout(self)
        key = self.where.id or self.where.about
        name = f"{DRAFT}:{key}" if key else DRAFT
        self.begin_draft(name, {**self.fields, "seen": self._seen})
        if self.drafting is not None:
            self.drafting.restored.connect(self._compare)

    def _offer_groups(self, groups: tuple[Group, ...], child: Child | None) -> None:
        """Offer all groups to whoever reaches all children, to others their own."""
        everything = Reach.ALL in reach(self.space.person, Action.CHANGE_CHILD)
        mine = self.space.person.groups | ({child.group_id} if child else set())
        offered = [group for group in groups if everything or group.id in mine]
        self._groups = {str(group.id): group for group in offered}
        choices = [(key, group.name) for key, group in self._groups.items()]
        if everything:
            choices.append((NO_GROUP, self.tr("Ei ole määratud")))
        self.ui.groupBox.setChoices(choices)
        if len(offered) == 1:
            self.ui.groupBox.setValue(choices[0][0])
        self.ui.groupBox.setVisible(not self.space.house.is_desk)

    def _name_new(self) -> None:
        first, _, last = self.where.words.rpartition(" ")
        self.ui.firstField.setValue(first or last)
        self.ui.lastField.setValue(last if first else "")
        self.ui.homesField.add()
        self.ui.guardiansField.add()

    def _fill(self, child: Child) -> None:
        ui = self.ui
        ui.header.setTitle(self.tr("Muuda andmeid: {child}").format(child=child.name))
        ui.header.setBackText(child.name)
        ui.firstField.setValue(child.first_name)
        ui.lastField.setValue(child.last_name)
        ui.codeField.setValue(child.personal_code)
        ui.bornField.setDay(child.birth_date)
        ui.groupBox.setValue(str(child.group_id) if child.group_id else NO_GROUP)
        ui.placePills.setValue(child.place.value)
        ui.languageField.setValue(child.home_language)
        ui.registeredField.setValue(child.registered_municipality)
        ui.siblingsText.setValue(child.siblings)
        ui.leftField.setDay(child.left_on)
        ui.homesField.show_homes(child.homes)
        ui.guardiansField.show_guardians(child.guardians)

    def _compare(self, draft: KeptDraft) -> None:
        """Say when somebody changed the child after the draft was begun."""
        now = mark_of(self._before.revision if self._before else 0)
        if draft.fields.get("seen") != now:
            self._seen.setValue(now)
            self.strip.showMessage(
                "warn",
                self.tr("Lapse andmeid on pärast sinu mustandit muudetud."),
                self.tr("Sinu tekst on alles. Kui see peab kehtima, salvesta see."),
                self.tr("Viska mustand ära"),
                self.start_over,
            )

    # What one field says about another

    def _read_code(self) -> None:
        """Fill the birth date from a whole code, unless another date was typed."""
        code, born = self.ui.codeField.value(), self.ui.bornField
        if len(code) != CODE_LENGTH or born.text() not in ("", self._filled_date):
            return
        try:
            born.setDay(birth_date_of(code))
        except Invalid:
            return
        self._filled_date = born.text()

    def _follow_group(self) -> None:
        """Take the place from the group: a kindergarten group lies in the kindergarten part."""
        group = self._groups.get(self.ui.groupBox.value())
        if group is not None:
            self.ui.placePills.setValue(group.place.value)

    # Saving

    def say(self, problems: Mapping[str, str]) -> bool:
        """Say what is to be mended, at the fields of the homes and the people as well."""
        named, ui = dict(self.fields), self.ui
        inner: dict[str, Field] = {
            **ui.homesField.named_fields("home"),
            **ui.guardiansField.named_fields("guardian"),
        }
        self.fields = {**named, **inner}
        said = super().say(problems)
        self.fields = named
        return said

    def _problems(self) -> dict[str, str]:
        ui, found = self.ui, self.day_problems(latest=self.space.today())
        if not ui.firstField.value():
            found["first_name"] = self.tr("Kirjuta eesnimi")
        if not ui.lastField.value():
            found["last_name"] = self.tr("Kirjuta perekonnanimi")
        if not (ui.bornField.text() or ui.codeField.value()):
            found["birth_date"] = self.tr("Kirjuta sünniaeg või isikukood")
        found.update(self._code_problem())
        if not ui.groupBox.isHidden() and not ui.groupBox.value():
            found["group_id"] = self.tr("Vali rühm")
        return {
            **found,
            **ui.homesField.problems("home"),
            **ui.guardiansField.problems("guardian"),
        }

    def _code_problem(self) -> dict[str, str]:
        code, born = self.ui.codeField.value(), self.ui.bornField.day()
        try:
            if code and birth_date_of(code) != (born or birth_date_of(code)):
                raise Invalid("personal_code", "other-birth-date")
        except Invalid as error:
            return {"personal_code": field_words.field_sentence(error)}
        return {}

    def _child(self) -> Child:
        ui = self.ui
        group = self._groups.get(ui.groupBox.value())
        new = ChildId(self.where.about) if self.where.about else children.new_child_id()
        named = Child(
            id=new,
            first_name=ui.firstField.value(),
            last_name=ui.lastField.value(),
            birth_date=ui.bornField.day() or birth_date_of(ui.codeField.value()),
            personal_code=ui.codeField.value(),
            home_language=ui.languageField.value(),
            place=Place(ui.placePills.value()),
            group_id=GroupId(group.id) if group else None,
            registered_municipality=ui.registeredField.value(),
            homes=ui.homesField.homes(),
            guardians=ui.guardiansField.guardians(),
            siblings=ui.siblingsText.value(),
            left_on=ui.leftField.day(),
        )
        if self._before is None:
            return named
        return replace(named, id=self._before.id, revision=self._before.revision)

    def _answered(self, answer: Child | tuple[ChildHit, ...]) -> None:
        if isinstance(answer, Child):
            self._kept(answer)
        else:
            self._warn(answer)

    def _warn(self, found: tuple[ChildHit, ...]) -> None:
        """Say who may be the same child; whoever saves again means it."""
        if any(each.same_code for each in found):
            self.not_saved(Invalid("personal_code", "taken"))
        else:
            self._saving = False
            self._heeded |= {each.id for each in found}
            told = ", ".join(" ".join(filter(None, (each.name, each.group))) for each in found)
            self.strip.showMessage(
                "warn",
                self.tr("See laps on võib-olla juba olemas: {children}.").format(children=told),
                self.tr("Sünniaeg on sama. Kui see on teine laps, salvesta uuesti."),
            )
        for each in found:
            if each.may_read:
                link = self.tr("Vaata: {child}").format(child=each.name)
                self.strip.addLink(link, partial(self._look_at, each.id), arrow=True)

    def _look_at(self, child_id: ChildId) -> None:
        self.space.go(Where(page=PageName.CHILD, id=child_id))

    def _kept(self, child: Child) -> None:
        is_new = self._before is None and self.where.about is None
        self.saved(onward=Where(page=PageName.CHILD, id=child.id) if is_new else None)


def _read(session: Session, child_id: UUID | None) -> Read:
    if child_id is None:
        session.scope(Action.CHANGE_CHILD)
        return None, house.groups(session)
    file = children.child_file(session, ChildId(child_id))
    if not file.may_change:
        raise NotAllowed
    return file.child, house.groups(session)
