# SPDX-License-Identifier: EUPL-1.2
"""Pages about what goes from house to house: four decisions, states, what came, letters."""

from __future__ import annotations

from hop_desktop.gui.page import PageName
from screens.houses import DESK, KINDERGARTEN, SCHOOL
from screens.screen import Screens
from screens.stage import Stage
from tests import worlds

screen = Screens()


@screen(PageName.HANDOVER)
def handover(stage: Stage) -> None:
    """Choose to whom a case is handed over."""
    stage.go(PageName.HANDOVER, about="case", login=worlds.COORDINATOR)


@screen(PageName.HANDOVER)
def handover_check(stage: Stage) -> None:
    """Look over what goes, before the head approves it."""
    stage.go(PageName.HANDOVER, "prepared", login=worlds.COORDINATOR)


@screen(PageName.HANDOVER)
def handover_basis(stage: Stage) -> None:
    """Say on what basis it goes and who was told."""
    handover_check(stage)
    stage.press("Tagasi")


@screen(PageName.HANDOVER)
def handover_parts(stage: Stage) -> None:
    """Choose what goes and what stays."""
    handover_basis(stage)
    stage.press("Tagasi")


@screen(PageName.HANDOVER)
def handover_to_approve(stage: Stage) -> None:
    """Approve, as the head, what was prepared."""
    stage.go(PageName.HANDOVER, "prepared")


@screen(PageName.HANDOVER)
def handover_to_seal(stage: Stage) -> None:
    """Seal what was approved."""
    stage.go(PageName.HANDOVER, "approved", login=worlds.COORDINATOR)


@screen(PageName.HANDOVER)
def handover_sent(stage: Stage) -> None:
    """Wait for an answer."""
    stage.go(PageName.HANDOVER, "offered", login=worlds.COORDINATOR)


@screen(PageName.HANDOVER)
def handover_accepted(stage: Stage) -> None:
    """Read that it was accepted; something has come since."""
    stage.go(PageName.HANDOVER, "accepted", login=worlds.COORDINATOR)


@screen(PageName.HANDOVER)
def handover_declined(stage: Stage) -> None:
    """Read that it was declined."""
    stage.go(PageName.HANDOVER, "declined", login=worlds.COORDINATOR)


@screen(PageName.INCOMING)
def incoming(stage: Stage) -> None:
    """Read what came, and answer."""
    stage.go(PageName.INCOMING, "offered", house=DESK)


@screen(PageName.INCOMING)
def incoming_accepted(stage: Stage) -> None:
    """See what was answered."""
    stage.go(PageName.INCOMING, "accepted", house=DESK)


@screen(PageName.RECEIVING)
def receiving(stage: Stage) -> None:
    """Read a child's file at the school."""
    stage.go(PageName.RECEIVING, "sent", house=SCHOOL)


@screen(PageName.RECEIVING)
def receiving_within(stage: Stage) -> None:
    """Read a child's file from another computer of the house."""
    stage.go(PageName.RECEIVING, "within", house=KINDERGARTEN)


@screen(PageName.LETTER)
def letter_question(stage: Stage) -> None:
    """Ask the sender something."""
    stage.go(PageName.LETTER, "offered", words="question", house=DESK)


@screen(PageName.LETTER)
def letter_answer(stage: Stage) -> None:
    """Answer what the desk asks."""
    stage.go(PageName.LETTER, "question", words="answer", login=worlds.COORDINATOR)


@screen(PageName.LETTER)
def letter_feedback(stage: Stage) -> None:
    """Tell the sender what became of the case."""
    stage.go(PageName.LETTER, "accepted", words="feedback", house=DESK)
