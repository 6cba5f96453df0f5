# SPDX-License-Identifier: EUPL-1.2
"""Writing an observation: one page, two minutes; everything is kept while it is typed."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from hop_desktop.app import children, observations
from hop_desktop.app.children import ChildHit
from hop_desktop.app.drafts import KeptDraft
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import HopError, Invalid, NotFound
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.observations import Area, Observation
from hop_desktop.gui import messages, words
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.drafting import Drafting
from hop_desktop.gui.forms.ui_observation_page import Ui_ObservationPage
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.observing.advice import AdviceCard
from hop_desktop.gui.pages.observing.files import ask_for_file
from hop_desktop.gui.pages.observing.recording import Recorded, record_with_files
from hop_desktop.gui.tokens import scaled
from hop_desktop.gui.widgets.error_summary import show_problems
from hop_desktop.gui.widgets.field import WIDTHS

DRAFT = "observation"
MORE = ("child_words", "judgement", "strengths", "told_whom")


class ObservationPage(Page):
    """A new observation of the child it is ``about``, or of a child that is chosen first."""

    reloads = False

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show today's date and what was kept of an earlier try."""
        super().__init__(space, where, parent)
        self.ui = Ui_ObservationPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self._saving = False
        self._advice = AdviceCard(space.house.workplace)
        self.ui.asideColumn.addWidget(self._advice)
        self._prepare_fields()
        self._connect()
        self._take_keys()
        kept = {name: field for name, field in self.fields.items() if name != "attachment"}
        self._drafting = Drafting(space, self._draft_name(), kept, self.ui.footer.setStatus, self)
        self._drafting.restored.connect(self._resume)

    def load(self) -> None:
        """Name the child that the observation is about."""
        about = self.where.about
        if about is not None:
            self.ask(lambda session: children.chosen(session, ChildId(about)), self._name_child)

    def focus_first(self) -> None:
        """Begin with the child, or with the area when the child is known."""
        first = self.ui.areaPills if self.where.about else self.ui.childPicker
        first.focusControl()

    def leave(self) -> None:
        """Keep what was typed last."""
        self._drafting.flush()

    def _prepare_fields(self) -> None:
        ui = self.ui
        ui.dayField.setToday(self.space.today())
        ui.dayField.setDay(self.space.today())
        ui.areaPills.setChoices([(area.value, words.area(area)) for area in Area])
        ui.factsText.setLines(4)
        ui.when.setMaximumWidth(scaled(WIDTHS["full"]))  # its end lines up with the others'
        self._show_more(shown=False)
        self.fields = {
            "child": ui.childPicker,
            "observed_on": ui.dayField,
            "situation": ui.situationField,
            "area": ui.areaPills,
            "facts": ui.factsText,
            "what_helped": ui.helpedField,
            "danger": ui.dangerTick,
            "child_words": ui.wordsText,
            "judgement": ui.judgementText,
            "strengths": ui.strengthsField,
            "told_whom": ui.toldField,
            "attachment": ui.filesField,
        }
        if self.where.about is not None:
            ui.childPicker.hide()
            del self.fields["child"]
        elif self.space.may(Action.CHANGE_CHILD):
            ui.childPicker.setAddText(self.tr("Lisa uus laps"))

    def _connect(self) -> None:
        ui = self.ui
        ui.header.setBackText(self.tr("Tagasi"))
        ui.header.backWanted.connect(self.space.back)
        ui.childPicker.wanted.connect(self._find)
        ui.childPicker.chosen.connect(ui.situationField.focusControl)
        ui.childPicker.addWanted.connect(self._add_child)
        ui.dangerTick.changed.connect(self._heed_danger)
        ui.moreButton.clicked.connect(self._open_more)
        ui.filesField.wanted.connect(self._ask_for_file)
        ui.footer.primaryPressed.connect(self._save)
        ui.footer.cancelPressed.connect(self._give_up)

    def _take_keys(self) -> None:
        ui = self.ui
        for keys, act in (
            ("Ctrl+S", self._save),
            ("Ctrl+Return", self._save),
            ("Ctrl+Enter", self._save),
            ("Esc", self._give_up),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
        ui.footer.primaryButton.setToolTip(self.tr("Salvesta tähelepanek (Ctrl+S)"))
        ui.footer.cancelButton.setToolTip(self.tr("Loobu (Esc)"))

    def _draft_name(self) -> str:
        about = self.where.about
        return f"{DRAFT}:{about}" if about else DRAFT

    # The child

    def _name_child(self, child: ChildHit) -> None:
        self.ui.header.setBackText(child.name)
        title = self.tr("Tähelepanek: {child}")
        self.ui.header.setTitle(title.format(child=child.name))

    def _find(self, text: str) -> None:
        self.ask(
            lambda session: children.find(session, text), lambda hits: self._show_hits(text, hits)
        )

    def _show_hits(self, text: str, hits: tuple[ChildHit, ...]) -> None:
        picker = self.ui.childPicker
        if picker.text() != text:
            return
        picker.setHits([(str(hit.id), hit.name, self._told_apart(hit)) for hit in hits])
        picker.setHint(
            self.tr("Kirjuta nime kaks esimest tähte")
            if hits
            else self.tr("Sellise nimega last siin ei ole")
        )

    def _told_apart(self, hit: ChildHit) -> str:
        born = self.tr("sündinud {born}").format(born=hit.born)
        return f"{hit.group} · {born}" if hit.group else born

    def _add_child(self) -> None:
        """Let the child be added first; this page comes back from its draft, the child chosen."""
        new, name = children.new_child_id(), self.ui.childPicker.text()
        self.ui.childPicker.setChosen(str(new), name)
        self.space.go(Where(page=PageName.CHILD_FORM, about=new, words=name))

    def _check_child(self) -> None:
        """Forget a chosen child that is not in the store: adding it was given up."""
        key, typed = self.ui.childPicker.value(), self.ui.childPicker.text()
        if key:
            self.space.runner.run(
                lambda session: children.chosen(session, ChildId(UUID(key))),
                owner=self,
                done=lambda hit: self.ui.childPicker.setChosen(str(hit.id), hit.name),
                failed=lambda _: self.ui.childPicker.setChosen("", typed),
            )

    # The draft

    def _resume(self, draft: KeptDraft) -> None:
        if any(draft.fields.get(name) for name in MORE):
            self._show_more(shown=True)
        self._check_child()
        self.strip.showMessage(
            "info",
            self.tr("Jätkad pooleli jäänud tähelepanekut."),
            action=self.tr("Alusta tühjalt"),
            slot=self._start_over,
        )

    def _start_over(self) -> None:
        self._drafting.start_over()
        self.strip.clear()
        self.focus_first()

    def _give_up(self) -> None:
        if self._drafting.is_changed() and not ask(
            self,
            self.tr("Kas viskad tähelepaneku ära?"),
            self.tr("Kirjutatu kustub. Kui tahad hiljem jätkata, mine tagasi: mustand jääb alles."),
            yes=self.tr("Viska ära"),
            no=self.tr("Kirjuta edasi"),
        ):
            return
        self._drafting.drop()
        self.space.back()

    # What is opened inside the page

    def _heed_danger(self) -> None:
        danger = self.ui.dangerTick.isTicked()
        self.ui.dangerCard.setVisible(danger)
        self._advice.tell_readers(danger=danger)

    def _open_more(self) -> None:
        opened = self.ui.more.isHidden()
        self._show_more(shown=opened)
        if opened:
            self.ui.wordsText.focusControl()

    def _show_more(self, *, shown: bool) -> None:
        self.ui.more.setVisible(shown)
        text = (
            self.tr("Näita vähem")
            if shown
            else self.tr("Lisa veel: lapse sõnad, sinu arvamus, failid")
        )
        self.ui.moreButton.setText(text)
        set_icon(self.ui.moreButton, "up" if shown else "down", colour="primary")

    def _ask_for_file(self) -> None:
        path = ask_for_file(self)
        if path is not None:
            self.ui.filesField.add(path)

    # Saving

    def _save(self) -> None:
        if self._saving or self._say(self._problems()):
            return
        self._saving = True
        self._drafting.flush()
        self.ui.footer.busy.start(self.tr("Salvestan tähelepanekut"))
        record, files = self._recording(), self.ui.filesField.files()
        self.ask(
            lambda session: record_with_files(session, record, files),
            self._saved,
            failed=self._not_saved,
        )

    def _recording(self) -> partial[Observation]:
        ui = self.ui
        return partial(
            observations.record,
            child_id=ChildId(self.where.about or UUID(ui.childPicker.value())),
            observed_on=ui.dayField.day() or self.space.today(),
            area=Area(ui.areaPills.value()),
            facts=ui.factsText.value(),
            situation=ui.situationField.value(),
            child_words=ui.wordsText.value(),
            judgement=ui.judgementText.value(),
            what_helped=ui.helpedField.value(),
            strengths=ui.strengthsField.value(),
            told_whom=ui.toldField.value(),
            danger=ui.dangerTick.isTicked(),
            draft=self._drafting.name,
        )

    def _problems(self) -> dict[str, str]:
        ui, found = self.ui, {}
        if self.where.about is None and not ui.childPicker.value():
            found["child"] = self.tr("Vali laps, keda märkasid")
        if problem := ui.dayField.problem():
            found["observed_on"] = messages.field_sentence(Invalid("observed_on", problem))
        elif (day := ui.dayField.day()) is None:
            found["observed_on"] = self.tr("Kirjuta, mis päeval see oli")
        elif day > self.space.today():
            found["observed_on"] = self.tr("Kuupäev peab olema täna või varem")
        if not ui.areaPills.value():
            found["area"] = self.tr("Vali, millist valdkonda tähelepanek puudutab")
        if not ui.factsText.value():
            found["facts"] = self.tr("Kirjuta, mida märkasid")
        return found

    def _say(self, problems: dict[str, str]) -> bool:
        if len(problems) == 1:
            title = self.tr("Tähelepanek on salvestamata: paranda üks koht")
        else:
            title = self.tr("Tähelepanek on salvestamata: paranda %n kohta", "", len(problems))
        return show_problems(self.strip, title, self.fields, problems)

    def _saved(self, recorded: Recorded) -> None:
        self._drafting.stop()
        self.space.back()
        self.space.go(Where(page=PageName.OBSERVATION_VIEW, id=recorded.id, words=recorded.told()))

    def _not_saved(self, error: HopError) -> None:
        self._saving = False
        self.ui.footer.busy.stop()
        if isinstance(error, NotFound) and "child" in self.fields:
            self._say({"child": self.tr("Vali laps, keda märkasid")})
            return
        if isinstance(error, Invalid) and error.field in MORE:
            self._show_more(shown=True)
        self.explain(error)
