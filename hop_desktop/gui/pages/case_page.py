# SPDX-License-Identifier: EUPL-1.2
"""A case: its stages, what the present one needs, and everything one may do now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from hop_desktop.app import cases, plans, supplements
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import CaseCustody, MeasureKind, Stage
from hop_desktop.domain.finding import Kind
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.staff import StaffMember
from hop_desktop.gui.forms.ui_case_page import Ui_CasePage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.pages.case import acts, state
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case.assessed import AssessmentsSection
from hop_desktop.gui.pages.case.attachments import AttachmentsSection
from hop_desktop.gui.pages.case.concern import ConcernSection
from hop_desktop.gui.pages.case.consents import ConsentsSection
from hop_desktop.gui.pages.case.contents import ContentsButton
from hop_desktop.gui.pages.case.continued import ContinuedSection
from hop_desktop.gui.pages.case.handed import HandoversSection
from hop_desktop.gui.pages.case.history import HistorySection
from hop_desktop.gui.pages.case.letters import LettersSection
from hop_desktop.gui.pages.case.level import LevelSection
from hop_desktop.gui.pages.case.meetings import MeetingsSection
from hop_desktop.gui.pages.case.need import NeedSection, VoicesSection
from hop_desktop.gui.pages.case.next_steps import NextStepsSection
from hop_desktop.gui.pages.case.noticed import MeasuresSection, ObservationsSection
from hop_desktop.gui.pages.case.people import ParticipantsSection, ReviewSection
from hop_desktop.gui.pages.case.plan import EvaluationSection, PlanSection
from hop_desktop.gui.pages.case.protection import ProtectionSection
from hop_desktop.gui.pages.case.reasons import ReasonPanel
from hop_desktop.gui.pages.case.received import ReceivedSection
from hop_desktop.gui.pages.case.referrals import ReferralsSection
from hop_desktop.gui.pages.case.reviews import PlanReviewsSection
from hop_desktop.gui.pages.case.same_child import SameChildSection
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.pages.case.stage_review import StageReviewSection
from hop_desktop.gui.pages.case.tasks import TasksSection
from hop_desktop.gui.pages.case.tellings import TellingsSection
from hop_desktop.gui.pages.case.with_whom import WithWhomSection
from hop_desktop.gui.pages.document.section import DocumentsSection
from hop_desktop.gui.pages.today.letters import LETTERS
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.page_scroll import stand_at

KINDS = {
    Act.MEASURE: MeasureKind.MEASURE,
    Act.TALK: MeasureKind.PARENT_TALK,
    Act.INFORMATION: MeasureKind.INFORMATION,
}
WRITTEN = {
    Act.FAMILY_TALK: PageName.TALK,
    Act.ROUND_TABLE: PageName.ROUND_TABLE,
    Act.GOAL: PageName.GOAL,
    Act.FINAL: PageName.FINAL,
    Act.HAND_OVER: PageName.HANDOVER,
}


class CasePage(Page):
    """Shows a case file; every button on it does what ``CaseFile.rights`` allow.

    ``where.words`` is a kind of thing found: the page stands at the card that shows it.
    """

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Lay out the cards; they show themselves when the case is read."""
        super().__init__(space, where, parent)
        self.ui = Ui_CasePage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self.ui.stateStrip.setInset(False)
        self.ui.stateStrip.setStanding(True)
        cases_page = Where(page=PageName.CASES)
        self.ui.header.backWanted.connect(lambda: space.go(cases_page))
        self._acts: tuple[Act | None, Act | None] = (None, None)
        self._primary = self.ui.header.setPrimary("", lambda: self._press(0))
        self._secondary = self.ui.header.setSecondary("", lambda: self._press(1))
        self._file: CaseFile | None = None
        self._arrived = False
        self._ordered_for = Stage.TWO  # whose order has every card
        self.panel = ReasonPanel(self)
        self.voices, self.need = VoicesSection(self), NeedSection(self)
        self.evaluation, self.review = EvaluationSection(self), ReviewSection(self)
        self.tasks, self.participants = TasksSection(self), ParticipantsSection(self)
        self.plan, self.history = PlanSection(self), HistorySection(self)
        self.steps = NextStepsSection(self)
        self.stage_review, self.meetings = StageReviewSection(self), MeetingsSection(self)
        self.tellings, self.consents = TellingsSection(self), ConsentsSection(self)
        self.referrals, self.level = ReferralsSection(self), LevelSection(self)
        self.panel.opened.connect(self._heed_panel)
        self.ui.panelColumn.addWidget(self.panel)
        self.ui.panelColumn.addWidget(self.stage_review)
        self._sections = [self.panel, self.stage_review, *self._fill_main(), *self._fill_aside()]
        self.contents = ContentsButton(self.ui.scroll, self._sections)
        self.contents.hide()  # until there is something to show
        self.ui.header.addButton(self.contents)
        self._offer(None)

    def load(self) -> None:
        """Read the case and the people to choose from."""
        case_id = self._case_id()

        def job(session: Session) -> tuple[CaseFile, tuple[StaffMember, ...]]:
            return cases.case_file(session, case_id), cases.colleagues(session)

        self.ask(job, lambda read: self._show(*read))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the next steps once the columns have chosen for the new width."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._place_steps)

    def focus_first(self) -> None:
        """Stand where the main act is, as soon as the case is read."""
        self._arrived = True

    def leave(self) -> None:
        """Keep what is being typed in any card."""
        for section in self._sections:
            section.flush()

    def do(self, act: Act) -> None:
        """Do what a button says: go to a form, open a panel or a card, or just do it."""
        case_id = self._case_id()
        self.strip.clear()
        if act in KINDS:
            about = Where(page=PageName.MEASURE, about=case_id, words=KINDS[act].value)
            self.space.go(about)
        elif act in WRITTEN:
            self.space.go(Where(page=WRITTEN[act], about=case_id))
        elif act is Act.SEND_WITHIN and self._file is not None:
            self.space.go(Where(page=PageName.SENDING, about=self._file.child.id))
        elif act is Act.SEE_HANDOVER:
            self._see_handover()
        elif act is Act.APPROVE:
            self.ask(lambda session: plans.approve_plan(session, case_id), self._approved)
        elif act in {
            Act.VOICES,
            Act.NEED,
            Act.PLAN_EVALUATION,
            Act.EVALUATE,
            Act.REVIEW,
            Act.REVIEW_STAGE_ONE,
            Act.LEVEL,
        }:
            self._open(act)
        elif act is Act.CLOSE and self._lacks_final():
            self._ask_for_final()
        elif act in {Act.TELL, Act.CONSENT, Act.REFERRAL}:
            self._add(act)
        else:
            self.panel.begin(act)

    def _lacks_final(self) -> bool:
        file = self._file
        return file is not None and file.case.stage is Stage.TWO and file.final is None

    def _ask_for_final(self) -> None:
        final = Where(page=PageName.FINAL, about=self._case_id())
        self.strip.showMessage(
            "warn",
            self.tr("Enne lõpetamist tee lõpphindamine."),
            self.tr("Juhtum on avatud."),
            self.tr("Tee lõpphindamine"),
            lambda: self.space.go(final),
        )

    def _fill_main(self) -> list[Section]:
        self._concern, self._received = ConcernSection(self), ReceivedSection(self)
        self._continued = ContinuedSection(self)
        self._letters = LettersSection(self)
        self._measures, self._observations = MeasuresSection(self), ObservationsSection(self)
        self._attached, self._documents = AttachmentsSection(self), DocumentsSection(self)
        self._assessed, self._reviews = AssessmentsSection(self), PlanReviewsSection(self)
        self._measures.wanted.connect(self.do)
        self.plan.wanted.connect(self.do)
        self.meetings.wanted.connect(self.do)
        parts = self._main_parts(self._ordered_for)
        for part in parts:
            self.ui.mainColumn.addWidget(part)
        return [part for part in parts if isinstance(part, Section)]

    def _main_parts(self, stage: Stage) -> list[QWidget]:
        """Return the cards of the main column: first what the stage works with."""
        noticed = [self._measures, self.meetings, self._observations]
        planned = [
            self.plan,
            self.plan.goals,
            self._reviews,
            self.evaluation,
            self._assessed,
        ]
        rest = [self._documents, self.voices, self.referrals, self.need, self._attached]
        if stage is Stage.ONE:
            early = [self._concern, self._continued, *noticed, self.tasks]
            return [*early, *planned, self._letters, *rest]
        first = [self._concern, self._continued, self.tasks]
        return [*first, *planned, self._letters, self._received, *noticed, *rest]

    def _order(self, stage: Stage) -> None:
        if stage is not self._ordered_for:
            self._ordered_for = stage
            for part in self._main_parts(stage):
                self.ui.mainColumn.addWidget(part)

    def _place_steps(self) -> None:
        """Keep the next steps in sight: with the aside under the cards they stand over them."""
        stacked = self.ui.columns.isStacked()
        column = self.ui.mainColumn if stacked else self.ui.asideColumn
        if column.indexOf(self.steps) < 0:
            column.insertWidget(0, self.steps)
        follow_layout(self)

    def _stand_first(self) -> None:
        """Stand on the main act, but never on one that is done by a single key."""
        first = self._primary if self._acts[0] not in {None, Act.APPROVE} else None
        (first or self.ui.header.backButton).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_aside(self) -> list[Section]:
        self.steps.wanted.connect(self.do)
        self.history.wanted.connect(self.do)
        sections = [
            self.steps,
            WithWhomSection(self),
            SameChildSection(self),
            ProtectionSection(self),
            self.review,
            self.tellings,
            self.consents,
            self.participants,
            self.level,
            HandoversSection(self),
            self.history,
        ]
        for section in sections:
            self.ui.asideColumn.addWidget(section)
        return sections

    def _show(self, file: CaseFile, people: tuple[StaffMember, ...]) -> None:
        self._file = file
        self.tasks.set_people(people)
        self.participants.set_people(people)
        today = self.space.today()
        self.ui.header.setTitle(file.child.name)
        self.ui.header.setChip(state.chip(file))
        self.ui.header.setDetail(state.detail(file, today))
        self.ui.track.setSteps(state.steps(file))
        self._offer(file)
        self._notify(state.notice(file, today))
        if file.case.custody is CaseCustody.PAST and self.space.may(Action.SEAL):
            case_id = file.case.id
            self.ask(
                lambda session: supplements.owed_of_case(session, case_id),
                lambda owed: self._notify(state.owed(file, owed, today)),
            )
        self.plan.offer_adding(offers=Act.GOAL not in self._acts)
        self._order(file.case.stage)
        for section in self._sections:
            section.show_file(file)
        self._place_steps()
        self.contents.show()
        if self._arrived:
            self._arrived = False
            self._stand_first()
            QTimer.singleShot(0, self, self._see_found)  # once the cards have their places

    def _see_found(self) -> None:
        """Bring what was looked for into sight: its own card, and the cursor on it if it can."""
        places: dict[str, QWidget] = {
            Kind.MEASURE.value: self._measures,
            Kind.GOAL.value: self.plan,
            Kind.PROGRESS.value: self.plan.goals,
            Kind.ASSESSMENT.value: self._assessed,
            Kind.REVIEW.value: self._reviews,
            Kind.FINAL.value: self._reviews,
            Kind.LEVEL.value: self.level,
            Kind.CONSENT.value: self.consents,
            Kind.TELLING.value: self.tellings,
            Kind.REFERRAL.value: self.referrals,
            Kind.TASK.value: self.tasks,
            Kind.CASE_FILE.value: self._attached,
            Kind.RECEIVED.value: self._received,
            Kind.LETTER.value: self._letters,
            LETTERS: self._letters,
        }
        place = places.get(self.where.words)
        if place is not None and place.isVisible():
            stand_at(self.ui.scroll, place)

    def _notify(self, notice: state.Notice | None) -> None:
        if notice is None:
            self.ui.stateStrip.clear()
            return
        looked = notice.handover
        wanted = looked is not None and self.space.may(Action.SEAL)
        offered = Act.SEE_HANDOVER in self._acts
        link = acts.label(Act.SEE_HANDOVER) if wanted and not offered else ""
        where = Where(page=PageName.HANDOVER, id=looked.id) if looked is not None else self.where
        self.ui.stateStrip.showMessage(
            notice.kind, notice.title, notice.detail, link, lambda: self.space.go(where)
        )

    def _offer(self, file: CaseFile | None) -> None:
        if file is not None:
            self._acts = acts.main_acts(file, may_seal=self.space.may(Action.SEAL))
        buttons: tuple[QPushButton, QPushButton] = (self._primary, self._secondary)
        # While a reason is written, its panel has the one main act.
        free = not self.panel.is_open()
        for button, act in zip(buttons, self._acts, strict=True):
            button.setText(acts.label(act) if act is not None else "")
            button.setVisible(act is not None and free)

    def _heed_panel(self, opened: bool) -> None:
        self._offer(self._file)
        self.history.set_free(free=not opened)
        if not opened:
            self.ui.scroll.verticalScrollBar().setValue(0)  # the panel had pulled it down
            self._stand_first()
            self._arrived = True  # what was the main act may be none once the case is read again

    def _press(self, place: int) -> None:
        act = self._acts[place]
        if act is not None:
            self.do(act)

    def _open(self, act: Act) -> None:
        openings: dict[Act, Callable[[], object]] = {
            Act.VOICES: self.voices.open,
            Act.NEED: self.need.open,
            Act.PLAN_EVALUATION: self.evaluation.open,
            Act.EVALUATE: self.evaluation.open,
            Act.REVIEW: self.review.open,
            Act.REVIEW_STAGE_ONE: self.stage_review.open,
            Act.LEVEL: self.level.open,
        }
        openings[act]()

    def _add(self, act: Act) -> None:
        add = {
            Act.TELL: self.tellings.add,
            Act.CONSENT: self.consents.add,
            Act.REFERRAL: self.referrals.add,
        }[act]
        add()

    def _see_handover(self) -> None:
        handovers = self._file.handovers if self._file is not None else ()
        still_open = next((handover for handover in handovers if handover.is_open), None)
        if still_open is not None:
            self.space.go(Where(page=PageName.HANDOVER, id=still_open.id))

    def _approved(self, _plan: object) -> None:
        self.strip.showMessage(
            "ok",
            self.tr("Tegevusplaan on kinnitatud."),
            self.tr("Kui plaani muudetakse, tuleb see uuesti kinnitada."),
        )

    def _case_id(self) -> CaseId:
        assert self.where.id is not None  # noqa: S101  a case page is about a case
        return CaseId(self.where.id)
