# SPDX-License-Identifier: EUPL-1.2
"""Writing an observation: one page, two minutes; everything is kept while it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from hop_desktop.app import children, observations
from hop_desktop.app.children import ChildHit
from hop_desktop.app.drafts import KeptDraft
from hop_desktop.domain.access import Action
from hop_desktop.domain.coaching import Kind
from hop_desktop.domain.errors import HopError, Invalid, NotAllowed, NotFound
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.institution import Place
from hop_desktop.domain.observations import Area, Observation, Source
from hop_desktop.gui import plurals
from hop_desktop.gui.coaching import Coach, Praise
from hop_desktop.gui.forms.ui_observation_page import Ui_ObservationPage
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.page import PageName, Where, Workspace
from hop_desktop.gui.pages.case.writing import WritingPage
from hop_desktop.gui.pages.observing.advice import AdviceCard
from hop_desktop.gui.pages.observing.areas import Areas
from hop_desktop.gui.pages.observing.files import ask_for_file
from hop_desktop.gui.pages.observing.recording import Recorded, record_with_files
from hop_desktop.gui.pages.observing.told_by import ToldBy
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S16, scaled
from hop_desktop.gui.widgets.error_summary import show_problems
from hop_desktop.gui.widgets.field import WIDTHS, Field
from hop_desktop.gui.widgets.fields import PersonPicker

DRAFT = "observation"
MORE = (
    "child_words",
    "judgement",
    "strengths",
    "told_whom",
    "told_on",
    "before",
    "how_long",
    "done",
    "done_result",
    "others",
    "source",
    "reporter_name",
    "reporter_contact",
)
UNTOUCHED = {"", "[]", Source.OWN.value}


class ObservationPage(WritingPage):
    """A new observation of the child it is ``about``, or of a child that is chosen first."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show today's date and what was kept of an earlier try."""
        super().__init__(space, where, parent)
        self.ui = Ui_ObservationPage()
        self.ui.setupUi(self)
        self.header, self.strip, self.footer = self.ui.header, self.ui.strip, self.ui.footer
        self._advice = AdviceCard(space.titles)
        self.ui.asideColumn.addWidget(self._advice)
        self._areas = Areas(self.ui.areaPills, space.house.workplace)
        self._coach = Coach(self.ui.factsText, Kind.FACTS, self)
        for text in (self.ui.helpedField, self.ui.doneField, self.ui.beforeField):
            Coach(text, Kind.FACTS, self)
        Coach(self.ui.judgementText, Kind.OPINION, self)
        self._praise = Praise(self.ui.helpedField, self._name_strengths)
        self._told_by = ToldBy(self.ui, self._coach, self)
        self._places: dict[str, Place] = {}
        self._to_notice = False
        self._prepare_fields()
        self._connect()
        self.take_keys()
        follow_layout(self)
        self.begin()

    def begin(self) -> None:
        """Keep what is written from now on."""
        about = self.where.about
        self.begin_draft(
            f"{DRAFT}:{about}" if about else DRAFT,
            {name: field for name, field in self.fields.items() if name != "attachment"},
        )

    def load(self) -> None:
        """Name the child that the observation is about; say who may write none."""
        if not self.space.may(Action.RECORD_OBSERVATION):
            self.refuse(NotAllowed())
            return
        about = self.where.about
        if about is not None:
            self.ask(lambda session: children.chosen(session, ChildId(about)), self._name_child)

    def focus_first(self) -> None:
        """Begin with the child, or with the area when the child is known."""
        first = self.ui.areaPills if self.where.about else self.ui.childPicker
        first.focusControl()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the situation end where the fields under it end."""
        super().resizeEvent(event)
        beside = self.ui.dayField.sizeHint().width() + S16
        self.ui.situationField.setMaximumWidth(scaled(WIDTHS["full"]) - beside)

    def _prepare_fields(self) -> None:
        ui = self.ui
        ui.dayField.setToday(self.space.today())
        ui.dayField.setDay(self.space.today())
        ui.toldDayField.setToday(self.space.today())
        ui.factsText.setLines(3)
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
            "told_on": ui.toldDayField,
            "before": ui.beforeField,
            "how_long": ui.howLongField,
            "done": ui.doneField,
            "done_result": ui.doneResultField,
            "others": ui.othersField,
            "source": ui.sourcePills,
            "reporter_name": ui.reporterField,
            "reporter_contact": ui.reporterContactField,
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
        ui.childPicker.wanted.connect(self._find)
        ui.childPicker.chosen.connect(ui.situationField.focusControl)
        ui.childPicker.chosen.connect(self._know_child)
        ui.othersField.wanted.connect(self._find_other)
        ui.childPicker.addWanted.connect(self._add_child)
        ui.dangerTick.changed.connect(self._heed_danger)
        ui.dangerCard.addAct(self.tr("Salvesta ja koosta teade"), self._save_and_tell)
        ui.moreButton.clicked.connect(self._open_more)
        ui.filesField.readBy(self.ask)
        ui.filesField.wanted.connect(self._ask_for_file)

    # The child

    def _name_child(self, child: ChildHit) -> None:
        self.ui.header.setBackText(child.name)
        title = self.tr("Tähelepanek: {child}")
        self.ui.header.setTitle(title.format(child=child.name))
        self._know(child.id, child.place)

    def _know_child(self, key: str) -> None:
        self._know(ChildId(UUID(key)), self._places.get(key, Place.KINDERGARTEN))

    def _know(self, child_id: ChildId, place: Place) -> None:
        """Offer the areas of the child's place, and remark when nobody names a strength."""
        self._areas.offer(place)
        self.ask(
            lambda session: observations.strengths_are_missing(session, child_id),
            self._praise.remark,
        )

    def _name_strengths(self) -> None:
        self._show_more(shown=True)
        self.ui.strengthsField.focusControl()

    def _find(self, text: str) -> None:
        self.ask(
            lambda session: children.find(session, text), lambda hits: self._show_hits(text, hits)
        )

    def _show_hits(self, text: str, hits: tuple[ChildHit, ...]) -> None:
        picker = self.ui.childPicker
        if picker.text() != text:
            return
        self._places.update({str(hit.id): hit.place for hit in hits})
        picker.setHits([(str(hit.id), hit.name, self._told_apart(hit)) for hit in hits])
        picker.setHint(
            self.tr("Kirjuta nime kaks esimest tähte")
            if hits
            else self.tr("Sellise nimega last siin ei ole")
        )

    def _find_other(self, picker: PersonPicker, text: str) -> None:
        def show(hits: tuple[ChildHit, ...]) -> None:
            if picker.text() == text:
                picker.setHits([(str(hit.id), hit.name, self._told_apart(hit)) for hit in hits])

        self.ask(lambda session: children.find(session, text), show)

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
                done=self._choose_again,
                failed=lambda _: self.ui.childPicker.setChosen("", typed),
            )

    def _choose_again(self, hit: ChildHit) -> None:
        self.ui.childPicker.setChosen(str(hit.id), hit.name)
        self._know(hit.id, hit.place)

    def begin_draft(self, name: str, fields: Mapping[str, Field]) -> None:
        """Keep the fields from now on; an earlier draft opens what it needs."""
        super().begin_draft(name, fields)
        if self.drafting is not None:
            self.drafting.restored.connect(self._open_resumed)

    def _open_resumed(self, draft: KeptDraft) -> None:
        self._areas.resume(draft.fields.get("area", ""))
        if any(draft.fields.get(name, "") not in UNTOUCHED for name in MORE):
            self._show_more(shown=True)
        self._check_child()

    # What is opened inside the page

    def _heed_danger(self) -> None:
        danger = self.ui.dangerTick.isTicked()
        self.ui.dangerCard.setVisible(danger)
        self._advice.tell_readers(danger=danger)
        if danger:  # in sight at once, as soon as it has its place
            QTimer.singleShot(0, self, self._see_danger_card)

    def _see_danger_card(self) -> None:
        for part in (self.ui.dangerCard, self.ui.dangerCard.title):  # in a low window, its top
            self.ui.scroll.ensureWidgetVisible(part)

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

    def save(self) -> None:
        """Record what is written, with its files, or say what is missing."""
        self.ui.filesField.whenRead(self._save)

    def _save(self) -> None:
        if self.say(self._problems()) or not self.begin_saving():
            self._to_notice = False
            return
        self.footer.busy.start(self.tr("Salvestan tähelepanekut"))
        record, files = self._recording(), self.ui.filesField.files()
        self.ask(
            lambda session: record_with_files(session, record, files),
            self._recorded,
            failed=self.not_saved,
        )

    def _save_and_tell(self) -> None:
        """Record it, then go on to a notice that comes from it."""
        self.ui.filesField.whenRead(self._save_before_telling)

    def _save_before_telling(self) -> None:
        self._to_notice = True
        self._save()

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
            told_on=ui.toldDayField.day(),
            before=ui.beforeField.value(),
            how_long=ui.howLongField.value(),
            done=ui.doneField.value(),
            done_result=ui.doneResultField.value(),
            others=ui.othersField.linked(),
            source=self._told_by.source(),
            reporter=self._told_by.reporter(),
            danger=ui.dangerTick.isTicked(),
            draft=self.draft,
        )

    def _problems(self) -> dict[str, str]:
        ui, found = self.ui, self.day_problems(latest=self.space.today())
        if "child" in self.fields and not ui.childPicker.value():
            found["child"] = self.tr("Vali laps, keda märkasid")
        if not ui.dayField.text():
            found["observed_on"] = self.tr("Kirjuta, mis päeval see oli")
        if not ui.areaPills.value():
            found["area"] = self.tr("Vali valdkond")
        if not ui.factsText.value():
            found["facts"] = self.tr("Kirjuta, mida märkasid")
        found.update(ui.othersField.problems("others"))
        return found

    def say(self, problems: Mapping[str, str]) -> bool:
        """Say what is to be mended, at the fields and on top."""
        if len(problems) == 1:
            title = self.tr("Tähelepanek on salvestamata: paranda üks koht")
        else:
            title = plurals.observation_places(len(problems))
        if any(name.partition(".")[0] in MORE for name in problems):
            self._show_more(shown=True)
        fields = {**self.fields, **self.ui.othersField.named_fields("others")}
        return show_problems(self.strip, title, fields, problems)

    def not_saved(self, error: HopError) -> None:
        """Say why; the words stay."""
        self._to_notice = False
        self.footer.busy.stop()
        if isinstance(error, Invalid) and error.field in MORE:
            self._show_more(shown=True)
        super().not_saved(error)
        if isinstance(error, NotFound) and "child" in self.fields:
            self.say({"child": self.tr("Vali laps, keda märkasid")})

    def _recorded(self, recorded: Recorded) -> None:
        if self._to_notice:
            self.saved(onward=self._notice_from(recorded))
            return
        told = recorded.told()
        self.saved(onward=Where(page=PageName.OBSERVATION_VIEW, id=recorded.id, words=told))

    def _notice_from(self, recorded: Recorded) -> Where:
        child = self.where.about or UUID(self.ui.childPicker.value())
        return Where(page=PageName.NOTICE, about=child, words=str(recorded.id))
