# SPDX-License-Identifier: EUPL-1.2
"""Practising behind the lock: from one practice house to the other, and out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hop_desktop.app.practice import place
from hop_desktop.app.practice.place import Side
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.start import Opened, Start, who_and_where

if TYPE_CHECKING:
    from hop_desktop.app.session import Session
    from hop_desktop.app.surroundings import Surroundings
    from hop_desktop.gui.runner import Failed, Runner
    from hop_desktop.gui.shell import Shell

translate = QCoreApplication.translate


def start_of(start: Start, opened: Opened) -> Start:
    """Return the outer world of the practice house that was opened."""
    return start._replace(around=place.of_side(start.around, _side(opened)))


def is_to_end(parent: QWidget) -> bool:
    """Ask whether everything of the practice is to be deleted."""
    return ask(
        parent,
        translate("Practising", "Kas lõpetad harjutamise?"),
        translate("Practising", "Harjutusandmed kustutatakse. Päris andmed jäävad, nagu need on."),
        yes=translate("Practising", "Lõpeta ja kustuta"),
        no=translate("Practising", "Harjuta edasi"),
        danger=True,
    )


class Practising:
    """Goes to the other practice house, or ends the practice, when the window is asked to.

    ``left`` takes everything off the screen before the store is closed; ``entered`` hears who
    stands where then, ``ended`` that nothing of the practice is left, and ``refused`` why not.
    """

    def __init__(
        self,
        around: Surroundings,
        runner: Runner,
        *,
        left: Callable[[], object],
        entered: Callable[[Opened], object],
        ended: Callable[[], object],
        refused: Failed,
    ) -> None:
        """Work for one window; ``around`` is that of the real house."""
        self._around, self._runner = around, runner
        self._left, self._entered = left, entered
        self._ended, self._refused = ended, refused

    def listen(self, shell: Shell) -> None:
        """Do what the strip of this shell asks for."""
        other = Side.HOUSE if shell.space.house.is_desk else Side.DESK
        shell.practiceEnded.connect(lambda: self._end(shell))
        shell.sideWanted.connect(lambda: self._enter(other))

    def _end(self, shell: Shell) -> None:
        if is_to_end(shell):
            self._left()
            self._runner.close(owner=self._runner, done=self._delete)

    def _delete(self) -> None:
        self._runner.run_without_session(
            lambda: place.end(self._around),
            owner=self._runner,
            done=lambda _: self._ended(),
            failed=self._refused,
        )

    def _enter(self, side: Side) -> None:
        def enter() -> tuple[Session, Opened]:
            session = place.enter(self._around, side)
            return session, who_and_where(session)

        self._left()
        self._runner.open(enter, owner=self._runner, done=self._entered, failed=self._refused)


def _side(opened: Opened) -> Side:
    return Side.DESK if opened[1].is_desk else Side.HOUSE
