# SPDX-License-Identifier: EUPL-1.2
"""Writing a notice of a child in need, or the answer to a child protection worker's demand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from hop_desktop.app import drafts, notices
from hop_desktop.app.notice_sources import NoticeSource
from hop_desktop.app.notices import NoticeForm
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError, Stale
from hop_desktop.domain.ids import ChildId, NoticeId
from hop_desktop.domain.notice_law import Point
from hop_desktop.domain.notices import (
    GENERAL_DATA,
    Carer,
    CarerTold,
    Demand,
    Notice,
    NoticeKind,
    NoticeWords,
    PointText,
    Urgency,
)
from hop_desktop.gui import notice_words, words
from hop_desktop.gui.forms.ui_notice_page import Ui_NoticePage
from hop_desktop.gui.page import PageName, Where, Workspace
from hop_desktop.gui.pages.case.writing import WritingPage
from hop_desktop.gui.pages.notice.addressee import why
from hop_desktop.gui.pages.notice.day_and_hour import hour_problem, moment_of, show_moment
from hop_desktop.gui.pages.notice.reporter import Reporting
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.fields import FreeText


class NoticePage(WritingPage):
    """A notice ``about`` a child, or the one with the ``id``, to be changed by its author.

    ``where.words`` is "demand" for an answer to a demand, or the observation that led here.
    """

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show the numbers to call at once; the rest waits for the child."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_NoticePage()
        ui.setupUi(self)
        self.header, self.strip, self.footer = ui.header, ui.strip, ui.footer
        self._kind = (
            NoticeKind.DEMAND if where.words == NoticeKind.DEMAND.value else NoticeKind.NOTICE
        )
        self._before: Notice | None = None
        self._demander = ""
        self._reporting = Reporting(ui)
        self.fields = {
            "demand_who": ui.demandWhoField,
            "demand_day": ui.demandDayField,
            "demand_at": ui.demandTimeField,
            "demand_what": ui.demandWhatText,
            "urgency": ui.urgencyPills,
            "urgency_note": ui.urgencyField,
            "points": ui.pointsField,
            "child_words": ui.wordsText,
            "done": ui.doneText,
            "earlier": ui.earlierText,
            "carer": ui.carerPills,
            "carer_by": ui.carerByField,
            "carer_on": ui.carerDayField,
            "carer_why": ui.carerWhyText,
            "addressee": ui.addresseeField,
            "addressee_contact": ui.addresseeContactField,
            "reporter": ui.reporterPills,
            "reporter_name": ui.personBox,
            "reporter_contact": ui.reporterField,
            "internal": ui.internalTick,
        }
        self._prepare()
        ui.columns.hide()  # until there is somebody to write about

    def load(self) -> None:
        """Read the child and what is written; the fields are filled once."""
        child_id = self._child_id()
        known = NoticeId(self.where.id) if self.where.id else None
        draft = self._draft_name()

        def job(session: Session) -> tuple[NoticeForm, bool]:
            begun = drafts.kept(session, draft) is not None
            return notices.form(session, child_id, known), begun

        self.ask(job, lambda read: self._show(*read))

    def focus_first(self) -> None:
        """Begin where the writing begins."""
        first = self.ui.demandWhoField if self._is_answer() else self.ui.urgencyPills
        first.focusControl()

    def save(self) -> None:
        """Keep what is written; nobody is told by that."""
        self._write(notices.keep, self._problems(to_freeze=False))

    def finish(self) -> None:
        """Keep what is written and freeze its paper."""
        self._write(notices.freeze, self._problems(to_freeze=True))

    def not_saved(self, error: HopError) -> None:
        """Say why; after a change meanwhile the next saving is meant to replace it."""
        super().not_saved(error)
        if isinstance(error, Stale):
            self.load()

    def resumed(self) -> None:
        """Say that a draft stands in the fields."""
        super().resumed()
        self._follow()
        self._heed()

    def start_over(self) -> None:
        """Show what the form started with."""
        super().start_over()
        self._follow()
        self._heed()

    def _prepare(self) -> None:
        ui = self.ui
        ui.urgencyPills.setChoices([(u.value, notice_words.urgency(u)) for u in Urgency])
        ui.carerPills.setChoices([(c.value, notice_words.carer(c)) for c in CarerTold])
        for day in (ui.demandDayField, ui.carerDayField):
            day.setToday(self.space.today())
        self._answer_fields = (
            ui.demandWhoField,
            ui.demandDayField,
            ui.demandTimeField,
            ui.demandWhatText,
        )
        ui.carerPills.changed.connect(self._follow)
        ui.urgencyPills.changed.connect(self._follow)
        ui.demandWhoField.changed.connect(self._answer_whom)
        ui.pointsField.changed.connect(self._heed)
        ui.sourcesCard.wanted.connect(self._put_in)
        self.take_keys()
        self.footer.secondaryPressed.connect(self.finish)
        follow_layout(self)

    def _child_id(self) -> ChildId:
        assert self.where.about is not None  # noqa: S101  a notice is about a child
        return ChildId(self.where.about)

    def _answer_whom(self) -> None:
        """Answer whoever demands, unless somebody else was written."""
        if self.ui.addresseeField.value() == self._demander:
            self._demander = self.ui.demandWhoField.value()
            self.ui.addresseeField.setValue(self._demander)

    def _is_answer(self) -> bool:
        return self._kind is NoticeKind.DEMAND

    # Showing

    def _show(self, form: NoticeForm, begun: bool) -> None:
        self._before = form.notice
        if self.drafting is not None:
            return
        self._kind = form.notice.kind if form.notice else self._kind
        self.header.setBackText(self.tr("Tagasi"))
        self.goes_back = self.header
        self.header.setTitle(notice_words.kind(self._kind))
        self.header.setDetail(form.about.name)
        self._show_law(form)
        self._reporting.offer(form)
        self.ui.sourcesCard.show_sources(form.sources, form.law, answer=self._is_answer())
        self.ui.addresseeField.setHint("" if self._is_answer() else why(form.addressee))
        self._begin(form)
        self._fill(form.notice.words if form.notice else self._new_words(form))
        self.ui.columns.show()
        self._follow()
        follow_layout(self)
        self.begin_draft(self._draft_name(), self.fields)
        if begun and self.drafting is not None:  # the older words come back first
            self.drafting.restored.connect(lambda _: self._put_first(form))
        else:
            self._put_first(form)
        self._heed()
        self.focus_first()

    def _draft_name(self) -> str:
        if self.where.id is not None:
            return f"notice-kept:{self.where.id}"
        return f"{'notice-demand' if self._is_answer() else 'notice'}:{self.where.about}"

    def _show_law(self, form: NoticeForm) -> None:
        law = form.law
        self.ui.pointsField.set_law(law)
        until = words.day(law.until)
        if form.law_holds:
            hint = self.tr("Ainult see, mida abi andmiseks vaja on. Loetelu kehtib kuni {until}.")
        else:
            hint = self.tr(
                "Loetelu kehtis kuni {until}. Kontrolli kehtivat sõnastust Riigi Teatajast."
            )
        self.ui.pointsField.setHint(hint.format(until=until))

    def _begin(self, form: NoticeForm) -> None:
        """Show only what this kind of paper has."""
        del form
        for field in self._answer_fields:
            field.setVisible(self._is_answer())
        self.ui.urgencyPills.setVisible(not self._is_answer())
        if self._is_answer():
            self.ui.callFirst.reminder.setText(self.tr("Salvestatud vorm ei ole veel vastus."))
            self.ui.demandDayField.setDay(self.space.today())
            self.ui.pointsField.setLabel(self.tr("Mida vastad"))
            self.ui.addresseeField.setLabel(self.tr("Kellele vastad"))
            self.ui.reporterPills.setLabel(self.tr("Kes on vastaja"))

    def _new_words(self, form: NoticeForm) -> NoticeWords:
        """Return what a new notice begins with: general data ticked, and nothing told."""
        to, contact = ("", "") if self._is_answer() else form.suggested
        return NoticeWords(
            points=(PointText(point=GENERAL_DATA),),
            addressee=to,
            addressee_contact=contact,
            reporter=form.me,
            internal=form.internal,
        )

    def _fill(self, said: NoticeWords) -> None:
        ui = self.ui
        ui.urgencyPills.setValue(said.urgency.value)
        ui.urgencyField.setValue(said.urgency_note)
        ui.pointsField.show_points(said.points)
        ui.wordsText.setValue(said.child_words)
        ui.doneText.setValue(said.done)
        ui.earlierText.setValue(said.earlier)
        ui.carerPills.setValue(said.carer.told.value)
        ui.carerByField.setValue(said.carer.by)
        ui.carerDayField.setDay(said.carer.on)
        ui.carerWhyText.setValue(said.carer.why)
        ui.addresseeField.setValue(said.addressee)
        ui.addresseeContactField.setValue(said.addressee_contact)
        ui.internalTick.setTicked(said.internal)
        ui.demandWhoField.setValue(said.demand.who)
        ui.demandWhatText.setValue(said.demand.what)
        if said.demand.at is not None:
            show_moment(said.demand.at, ui.demandDayField, ui.demandTimeField)

    def _put_first(self, form: NoticeForm) -> None:
        """Put in the observation from which one came here: that was a choice already."""
        wanted = f"observation.{self.where.words}"
        source = next((each for each in form.sources if each.key == wanted), None)
        if source is not None and form.notice is None:
            self._put_in(source, source.point)

    def _put_in(self, source: NoticeSource, point: Point | None) -> None:
        """Put an entry under its point, and its other words where they belong."""
        if point is not None and source.text:
            self.ui.pointsField.add(point, source.text)
        for field, text in (
            (self.ui.wordsText, source.child_words),
            (self.ui.doneText, source.done),
        ):
            _append(field, text)
        self._heed()

    def _heed(self) -> None:
        """Tell of each entry whether it is put in."""
        self.ui.sourcesCard.heed(self._holds)

    def _holds(self, source: NoticeSource) -> bool:
        if source.text:
            return self.ui.pointsField.holds(source.text)
        field, text = (
            (self.ui.doneText, source.done)
            if source.done
            else (self.ui.wordsText, source.child_words)
        )
        return text in field.value()

    def _follow(self) -> None:
        """Ask who, when and why once there is something to say."""
        urgent = self.ui.urgencyPills.value() not in {"", Urgency.NOT_SAID.value}
        self.ui.urgencyField.setVisible(urgent)
        said = self.ui.carerPills.value() not in {"", CarerTold.NOT_SAID.value}
        for field in (self.ui.carerByField, self.ui.carerDayField, self.ui.carerWhyText):
            field.setVisible(said)
        labels = {
            CarerTold.YES.value: self.tr("Kuidas ja mida räägiti"),
            CarerTold.AGREED.value: self.tr("Kellega ja mida kokku leppisid"),
        }
        self.ui.carerWhyText.setLabel(
            labels.get(self.ui.carerPills.value(), self.tr("Miks ei ole"))
        )

    # Saving

    def _words(self) -> NoticeWords:
        ui = self.ui
        told = CarerTold(ui.carerPills.value() or CarerTold.NOT_SAID.value)
        asked = told is not CarerTold.NOT_SAID
        return NoticeWords(
            points=ui.pointsField.points(),
            urgency=Urgency(ui.urgencyPills.value() or Urgency.NOT_SAID.value),
            urgency_note=ui.urgencyField.value(),
            addressee=ui.addresseeField.value(),
            addressee_contact=ui.addresseeContactField.value(),
            child_words=ui.wordsText.value(),
            done=ui.doneText.value(),
            earlier=ui.earlierText.value(),
            carer=Carer(
                told=told,
                by=ui.carerByField.value() if asked else "",
                on=ui.carerDayField.day() if asked else None,
                why=ui.carerWhyText.value() if asked else "",
            ),
            reporter=self._reporting.named(),
            demand=self._demand(),
            internal=ui.internalTick.isTicked(),
        )

    def _demand(self) -> Demand:
        ui = self.ui
        if not self._is_answer():
            return Demand()
        at: datetime | None = moment_of("demand_at", ui.demandDayField, ui.demandTimeField)
        return Demand(who=ui.demandWhoField.value(), at=at, what=ui.demandWhatText.value())

    def _problems(self, *, to_freeze: bool) -> dict[str, str]:
        ui, found = self.ui, self.day_problems(self.space.today())
        if self._is_answer() and (wrong := hour_problem("demand_at", ui.demandTimeField)):
            found["demand_at"] = wrong
        if not to_freeze:
            return found
        points = ui.pointsField.points()
        if not points:
            found["points"] = self.tr("Vali loetelust vähemalt üks punkt")
        elif not all(item.text for item in points):
            found["points"] = self.tr("Kirjuta iga valitud punkti alla, mida teatad")
        if not ui.addresseeField.value():
            found["addressee"] = self.tr("Kirjuta, kellele teatad")
        if self._is_answer() and not ui.demandWhoField.value():
            found["demand_who"] = self.tr("Kirjuta, kes andmeid nõuab")
        if self._is_answer() and not ui.demandWhatText.value():
            found["demand_what"] = self.tr("Kirjuta, mida nõuti")
        return found

    def _write(self, act: Callable[..., Notice], problems: dict[str, str]) -> None:
        if self.say(problems) or not self.begin_saving():
            return
        child_id, kind = self._child_id(), self._kind
        said, before, draft = self._words(), self._before, self.draft
        self.ask(
            lambda session: act(session, child_id, kind, said, before=before, draft=draft),
            self._written,
            failed=self.not_saved,
        )

    def _written(self, notice: Notice) -> None:
        if self.where.id is not None:  # back to the page that shows it
            self.saved()
            return
        self.saved(onward=Where(page=PageName.NOTICE_VIEW, id=notice.id))


def _append(field: FreeText, text: str) -> None:
    before = field.value()
    if text and text not in before:
        field.setValue(f"{before}\n{text}" if before else text)
