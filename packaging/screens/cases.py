# SPDX-License-Identifier: EUPL-1.2
"""Pages about a case: its stages, its plan, the forms inside its cards, papers, ways out."""

from __future__ import annotations

from collections.abc import Callable

from hop_desktop.gui.page import PageName
from hop_desktop.gui.widgets.goal_progress import GoalProgress
from screens.houses import DESK
from screens.screen import Screens
from screens.stage import Stage
from tests import worlds

screen = Screens()


def _case(stage: Stage, name: str = "case", login: str = worlds.COORDINATOR) -> None:
    stage.go(PageName.CASE, name, login=login)


@screen(PageName.CASE)
def case(stage: Stage) -> None:
    """Show a case in stage II."""
    _case(stage)


@screen(PageName.CASE)
def case_chart(stage: Stage) -> None:
    """Show the chart of a goal with its table."""
    _case(stage)
    stage.to(stage.widget(GoalProgress))


@screen(PageName.CASE)
def case_in_stage_one(stage: Stage) -> None:
    """Show a case in stage I."""
    _case(stage, "stage-one", worlds.TEACHER)


@screen(PageName.CASE)
def case_asked(stage: Stage) -> None:
    """Show a case for which stage II is asked."""
    _case(stage, "stage-asked")


@screen(PageName.CASE)
def case_closed(stage: Stage) -> None:
    """Show a case that has ended."""
    _case(stage, "closed")


@screen(PageName.CASE)
def case_handed_over(stage: Stage) -> None:
    """Show a case that another house is responsible for."""
    _case(stage, "case-accepted")


@screen(PageName.CASE)
def case_offered(stage: Stage) -> None:
    """Show a case on its way, with a question about it."""
    _case(stage, "case-offered")


@screen(PageName.CASE)
def case_at_the_desk(stage: Stage) -> None:
    """Show a case in stage III."""
    stage.go(PageName.CASE, "case-accepted", house=DESK)


FORMS = {
    "ask": ("stage-one", worlds.TEACHER, "Küsi II etappi"),
    "accept": ("stage-asked", worlds.COORDINATOR, "Võta II etappi"),
    "refuse": ("stage-asked", worlds.COORDINATOR, "Jäta I etappi"),
    "task": ("case", worlds.COORDINATOR, "Lisa ülesanne"),
    "consent": ("case", worlds.COORDINATOR, "Lisa nõusolek"),
    "telling": ("case", worlds.COORDINATOR, "Lisa teavitamine"),
    "referral": ("case", worlds.COORDINATOR, "Lisa taotlus"),
    "level": ("case", worlds.HEAD, "Lisa toe tase"),
    "close": ("stage-one", worlds.TEACHER, "Lõpeta juhtum"),
    "reopen": ("closed", worlds.HEAD, "Ava juhtum uuesti"),
}


def _form(name: str, case: str, login: str, button: str) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        _case(stage, case, login)
        stage.press(button)

    reach.__name__ = f"case_to_{name}"
    return reach


for form, way in FORMS.items():
    screen(PageName.CASE)(_form(form, *way))


@screen(PageName.MEASURE)
def measure(stage: Stage) -> None:
    """Record what was tried."""
    stage.go(PageName.MEASURE, about="stage-one", login=worlds.TEACHER)


@screen(PageName.MEASURE)
def measure_talk(stage: Stage) -> None:
    """Record what was talked over with a parent."""
    _case(stage, "stage-one", worlds.TEACHER)
    stage.press("Märgi vestlus vanemaga")


@screen(PageName.GOAL)
def goal(stage: Stage) -> None:
    """Set a goal."""
    stage.go(PageName.GOAL, about="case", login=worlds.COORDINATOR)


@screen(PageName.GOAL)
def goal_with_scale(stage: Stage) -> None:
    """Change a goal with a scale and activities."""
    stage.go(PageName.GOAL, "goal", about="case", login=worlds.COORDINATOR)


@screen(PageName.POINT)
def point(stage: Stage) -> None:
    """Record where a goal stands."""
    stage.go(PageName.POINT, "goal", about="case", login=worlds.COORDINATOR)


@screen(PageName.OCCASION)
def occasion(stage: Stage) -> None:
    """Record that an activity was given."""
    stage.go(PageName.OCCASION, "goal", about="case", login=worlds.COORDINATOR)


@screen(PageName.ASSESSMENT)
def assessment(stage: Stage) -> None:
    """Record what a specialist found."""
    stage.go(PageName.ASSESSMENT, about="case", login=worlds.COORDINATOR)


@screen(PageName.PLAN_REVIEW)
def review(stage: Stage) -> None:
    """Look at the plan together."""
    stage.go(PageName.PLAN_REVIEW, about="case", login=worlds.COORDINATOR)


@screen(PageName.FINAL)
def final(stage: Stage) -> None:
    """Evaluate what a case has brought."""
    stage.go(PageName.FINAL, about="case", login=worlds.COORDINATOR)


@screen(PageName.PLAN_SHEET)
def plan_sheet(stage: Stage) -> None:
    """Look at the plan as it is printed."""
    stage.go(PageName.PLAN_SHEET, about="case", login=worlds.COORDINATOR)


@screen(PageName.TALK)
def talk(stage: Stage) -> None:
    """Write down a talk."""
    stage.go(PageName.TALK, about="case", login=worlds.COORDINATOR)


@screen(PageName.TALK)
def talk_finished(stage: Stage) -> None:
    """Read the record of a talk."""
    stage.go(PageName.TALK, "talk", about="case", login=worlds.COORDINATOR)


@screen(PageName.ROUND_TABLE)
def round_table(stage: Stage) -> None:
    """Write the minutes of a round table."""
    stage.go(PageName.ROUND_TABLE, "table-begun", about="case", login=worlds.COORDINATOR)


@screen(PageName.ROUND_TABLE)
def round_table_finished(stage: Stage) -> None:
    """Read the minutes of a round table."""
    stage.go(PageName.ROUND_TABLE, "table", about="case", login=worlds.COORDINATOR)


@screen(PageName.SIGNING)
def signing(stage: Stage) -> None:
    """Give papers out to be signed, and take them back."""
    stage.go(PageName.SIGNING, about="case", login=worlds.COORDINATOR)


@screen(PageName.EXPORT)
def export(stage: Stage) -> None:
    """Write a case into a file that everybody can read."""
    stage.go(PageName.EXPORT, about="case")
