# SPDX-License-Identifier: EUPL-1.2
"""The forms that documents are filled from: the program's, and the house's own from files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPushButton

from hop_desktop.app import form_templates
from hop_desktop.app.form_templates import ListedForm
from hop_desktop.app.session import Session
from hop_desktop.domain.forms import FormStatus, FormTemplate
from hop_desktop.domain.ids import FormTemplateId
from hop_desktop.gui import form_words
from hop_desktop.gui.forms.ui_settings_forms import Ui_FormsPart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.field import bring_into_sight
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.rows import ListRow, RowList


class FormsPart(Part):
    """Lists every form; the one that is pressed opens below with what may be done with it."""

    def __init__(self, page: Page) -> None:
        """Show an empty list until the forms are read."""
        super().__init__(page)
        self.ui = Ui_FormsPart()
        self.ui.setupUi(self)
        self._list = Card(self.tr("Vormid"))
        self._list.setFlush(True)
        self._rows = RowList()
        self._list.body.addWidget(self._rows)
        self._chosen = Card("")
        self._told = text_label(role="muted")
        self._acts = FlowRow()
        self._publish = self._button(self.tr("Võta kasutusele"), self._do_publish)
        self._unpublish = self._button(self.tr("Muuda mustandiks"), self._do_unpublish)
        self._withdraw = self._button(self.tr("Võta kasutusest"), self._do_withdraw)
        self._save = self._button(self.tr("Salvesta failina"), self._do_save)
        for part in (self._told, self._acts):
            self._chosen.body.addWidget(part)
        for card in (self._list, self._chosen):
            self.ui.listColumn.addWidget(card)
        self._chosen.hide()
        self._listed: tuple[ListedForm, ...] = ()
        self._form: FormTemplate | None = None
        self.ui.addButton.clicked.connect(self._add)

    def load(self) -> None:
        """Read the forms."""
        self.ask(form_templates.listed, self._show)

    def _button(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "secondary")
        button.clicked.connect(slot)
        self._acts.addPart(button)
        return button

    def _show(self, listed: tuple[ListedForm, ...]) -> None:
        self._listed = listed
        self._list.setCount(len(listed))
        self._list.setVisible(bool(listed))
        self._rows.setRecords(listed, self._row)
        chosen = self._form.key if self._form is not None else None
        again = next((each.form for each in listed if each.form.key == chosen), None)
        self._choose(again)

    def _row(self, listed: ListedForm) -> ListRow:
        form = listed.form
        chips = [form_words.status(form.status)]
        if form.own:
            chips.append(self.tr("asutuse oma"))
        version = self.tr("Versioon {number}").format(number=form.key.version)
        row = ListRow(title=form.title, chips=chips, detail=version)
        row.clicked.connect(partial(self._press, form))
        return row

    def _press(self, form: FormTemplate) -> None:
        self._choose(form)
        self._save.setFocus()
        bring_into_sight(self._chosen)

    def _choose(self, form: FormTemplate | None) -> None:
        self._form = form
        self._chosen.setVisible(form is not None)
        if form is None:
            return
        self._chosen.setTitle(form.title)
        self._told.setText(self._sentence(form))
        own, status = form.own, form.status
        self._publish.setVisible(own and status is not FormStatus.PUBLISHED)
        self._unpublish.setVisible(own and status is FormStatus.PUBLISHED)
        self._withdraw.setVisible(own and status is not FormStatus.WITHDRAWN)

    def _sentence(self, form: FormTemplate) -> str:
        if not form.own:
            return self.tr("See vorm on programmi osa. Salvesta see failina ja tee oma vorm.")
        return {
            FormStatus.DRAFT: self.tr("Seda vormi näed ainult sina. Proovi seda lapse lehel."),
            FormStatus.PUBLISHED: self.tr("Seda vormi täidavad kõik, kes lapsega töötavad."),
            FormStatus.WITHDRAWN: self.tr("Uusi dokumente selle vormiga ei alga. Vanad jäävad."),
        }[form.status]

    def _add(self) -> None:
        kinds = self.tr("Dokumendivorm (*.json)")
        path = self.space.files.open_file(self, self.tr("Vali vormi fail"), kinds)
        if path is not None:
            self.ask(lambda session: form_templates.add_from(session, path), self._added)

    def _added(self, form: FormTemplate) -> None:
        self._form = form
        self.tell(
            self.tr("Vorm „{title}” on lisatud mustandina.").format(title=form.title),
            self.tr("Proovi seda lapse lehel ja võta siis kasutusele."),
        )
        self.load()
        self.ui.addButton.setFocus()

    def _do_publish(self) -> None:
        self._set(form_templates.publish, self.tr("Vorm on kasutusel."))

    def _do_unpublish(self) -> None:
        self._set(form_templates.unpublish, self.tr("Vorm on mustand."))

    def _do_withdraw(self) -> None:
        self._set(form_templates.withdraw, self.tr("Vorm on kasutusest võetud."))

    def _set(self, act: Callable[[Session, FormTemplateId], FormTemplate], sentence: str) -> None:
        form_id = self._form.id if self._form is not None else None
        if form_id is not None:
            self.ask(lambda session: act(session, form_id), lambda form: self._done(form, sentence))

    def _done(self, form: FormTemplate, sentence: str) -> None:
        self._choose(form)
        self.tell(sentence)
        self.load()

    def _do_save(self) -> None:
        form = self._form
        if form is None:
            return
        name, kinds = f"{form.key.name}.json", self.tr("Dokumendivorm (*.json)")
        path = self.space.files.save_file(self, self.tr("Salvesta vorm"), name, kinds)
        if path is not None:
            key = form.key
            self.ask(
                lambda session: form_templates.save_copy(session, key, path),
                lambda _: self.page.tell_written(
                    path,
                    self.tr("Vorm on salvestatud."),
                    self.tr("Muuda faili ja lisa see siis siin oma vormina."),
                ),
            )
