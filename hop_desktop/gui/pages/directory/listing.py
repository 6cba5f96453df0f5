# SPDX-License-Identifier: EUPL-1.2
"""One entry of a desk's directory as it is written; the words are kept as a draft."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import directory_making
from hop_desktop.app.directory_making import ListingRow, OwnDirectory
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.directories import Listed, NetworkRole, Topic
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.institution import TARTU_COUNTY, Workplace
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.gui import directory_words
from hop_desktop.gui.forms.ui_listing_form import Ui_ListingForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.tokens import S12, S20

NEW = "listing:new"
NOBODY = "none"
ROLE_OF = {
    Workplace.KINDERGARTEN: NetworkRole.KINDERGARTEN,
    Workplace.SCHOOL: NetworkRole.SCHOOL,
    Workplace.JOINT: NetworkRole.SCHOOL,
    Workplace.DESK: NetworkRole.CASE_MANAGER,
}


class ListingEditor(QWidget):
    """The form of an entry; closed until one is to be written."""

    opened = Signal()
    closed = Signal()

    def __init__(self, page: Page) -> None:
        """Set up the fields."""
        super().__init__()
        self._page = page
        self._row: ListingRow | None = None
        self._contacts: dict[str, Contact] = {}
        self._unlisted: tuple[Contact, ...] = ()
        self.ui = ui = Ui_ListingForm()
        self.form = InlineForm(page, ui)
        self.form.name_fields(
            {
                "contact": ui.contactBox,
                "name": ui.nameField,
                "organisation": ui.organisationField,
                "role": ui.roleBox,
                "title": ui.titleField,
                "age_from": ui.fromField,
                "age_to": ui.toField,
                "topics": ui.topicsTicks,
                "municipalities": ui.placesTicks,
                "phone": ui.phoneField,
                "email": ui.emailField,
                "note": ui.noteText,
            }
        )
        ui.nameField.setLimit(LONGEST_NAME)
        ui.roleBox.setChoices(directory_words.role_choices())
        ui.topicsTicks.setChoices(directory_words.topic_choices())
        ui.placesTicks.setChoices(sorted(TARTU_COUNTY.items(), key=lambda item: item[1]))
        if (beside := ui.ticksRow.layout()) is not None:
            for ticks in (ui.topicsTicks, ui.placesTicks):
                beside.setAlignment(ticks, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(S20, S12, S20, S20)
        column.addWidget(self.form)
        self.hide()
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self._end)
        ui.contactBox.changed.connect(self._take_over)
        ui.dropButton.clicked.connect(self._drop)

    def is_open(self) -> bool:
        """Say whether an entry is being written."""
        return self.form.is_open()

    def flush(self) -> None:
        """Keep what waits to be kept."""
        self.form.flush()

    def set_contacts(self, own: OwnDirectory) -> None:
        """Take the contacts that are in no entry yet to choose from."""
        self._unlisted = own.unlisted

    def begin_new(self) -> None:
        """Write a new entry."""
        role = NetworkRole.OTHER.value
        self._open(None, Listed(id=directory_making.new_listing_id(), name="-", role=role), NEW)

    def begin(self, row: ListingRow) -> None:
        """Change an entry."""
        if not self.is_open():
            self._open(row, row.listing.listed, f"listing:{row.listing.listed.id}")

    def _open(self, row: ListingRow | None, listed: Listed, draft: str) -> None:
        self._row = row
        own = (row.contact,) if row and row.contact else ()
        self._contacts = {str(contact.id): contact for contact in (*own, *self._unlisted)}
        ui = self.ui
        nobody = (NOBODY, self.tr("Kaarti ei ole"))
        named = [(key, contact.card.name) for key, contact in self._contacts.items()]
        ui.contactBox.setChoices([nobody, *named])
        ui.contactBox.setValue(str(own[0].id) if own else NOBODY)
        ui.nameField.setValue(listed.name if row else "")
        ui.organisationField.setValue(listed.organisation)
        ui.roleBox.setValue(listed.known_role.value)
        ui.titleField.setValue(listed.title)
        ui.fromField.setValue("" if listed.age_from is None else str(listed.age_from))
        ui.toField.setValue("" if listed.age_to is None else str(listed.age_to))
        ui.topicsTicks.setValues({topic.value for topic in listed.known_topics})
        ui.placesTicks.setValues(set(listed.municipalities) & TARTU_COUNTY.keys())
        ui.phoneField.setValue(listed.phone)
        ui.emailField.setValue(listed.email)
        ui.noteText.setValue(listed.note)
        ui.dropButton.setVisible(row is not None)
        self.show()
        self.opened.emit()
        self.form.begin(draft=draft, before=row.listing if row else None)

    def _take_over(self) -> None:
        """Fill in what the chosen contact's card says, where nothing is written yet."""
        contact = self._contacts.get(self.ui.contactBox.value())
        if contact is None or not self.is_open():
            return
        card, ui = contact.card, self.ui
        for field, text in (
            (ui.nameField, card.name),
            (ui.phoneField, card.phone),
            (ui.emailField, card.email),
        ):
            if not field.value():
                field.setValue(text)
        if not ui.placesTicks.values():
            ui.placesTicks.setValues(set(card.served) & TARTU_COUNTY.keys())
        if ui.roleBox.value() == NetworkRole.OTHER.value:
            ui.roleBox.setValue(ROLE_OF[card.workplace].value)

    def _save(self) -> None:
        try:
            listed = self._typed()
        except Invalid as error:
            self.form.refuse(error)
            return
        contact = self._contacts.get(self.ui.contactBox.value())
        contact_id = ContactId(contact.id) if contact else None
        revision = self._row.listing.revision if self._row else 0
        self.form.run(
            lambda session: directory_making.save_listing(
                session, listed, contact_id=contact_id, revision=revision
            )
        )

    def _typed(self) -> Listed:
        ui = self.ui
        listed = self._row.listing.listed if self._row else None
        others = tuple(code for code in (listed.topics if listed else ()) if not _is_topic(code))
        return Listed(
            id=listed.id if listed else directory_making.new_listing_id(),
            name=ui.nameField.value(),
            organisation=ui.organisationField.value(),
            role=ui.roleBox.value(),
            title=ui.titleField.value(),
            topics=(*sorted(ui.topicsTicks.values()), *others),
            age_from=_age("age_from", ui.fromField.value()),
            age_to=_age("age_to", ui.toField.value()),
            municipalities=tuple(sorted(ui.placesTicks.values())),
            phone=ui.phoneField.value(),
            email=ui.emailField.value(),
            note=ui.noteText.value(),
        )

    def _drop(self) -> None:
        if self._row is None:
            return
        entry_id: UUID = self._row.listing.listed.id
        self.form.run(
            lambda session: directory_making.drop_listing(session, entry_id),
            lambda _: self._tell_dropped(),
        )

    def _tell_dropped(self) -> None:
        self._page.strip.showMessage(
            "ok",
            self.tr("Kirje on kataloogist eemaldatud."),
            self.tr("Teistel kaob see siis, kui nad saavad järgmise faili."),
        )

    def _end(self) -> None:
        self._row = None
        self.hide()
        self.closed.emit()


def _is_topic(code: str) -> bool:
    return any(each.value == code for each in Topic)


def _age(field: str, text: str) -> int | None:
    text = text.strip()
    if not text:
        return None
    if not text.isdecimal() or len(text) > len("99"):
        raise Invalid(field, "not-an-age")
    return int(text)
