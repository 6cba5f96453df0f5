# SPDX-License-Identifier: EUPL-1.2
"""A child's homes as a drawing on paper: the child above, a branch to every home.

The table over it says the same in words. In a window it is ``gui/pages/family/household.py``.
"""

from __future__ import annotations

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from hop_desktop.documents import paper
from hop_desktop.documents.flowables import BODY, LEAD, NOTE, text
from hop_desktop.documents.words import Word, Words, municipality
from hop_desktop.domain.children import Custody, Guardian
from hop_desktop.domain.content import ChildPart
from hop_desktop.domain.household import Dwelling, dwellings_of

SEVERAL, MOST = 2, 3
"""Homes beside each other; of more the table alone tells, where every line has its width."""
ABOVE, GAP, PAD, BRANCH, ROUND = 10.0, 14.0, 8.0, 22.0, 4.0
MOST_HEIGHT = 220.0
"""A drawing of longer words is left to the table."""
NAME = ParagraphStyle("drawn-name", LEAD, spaceBefore=0, alignment=1)
PLACE = ParagraphStyle("drawn-place", LEAD, spaceBefore=0)
LINE = ParagraphStyle("drawn-line", BODY, fontSize=9, leading=12.5, spaceAfter=0)


def household(child: ChildPart, words: Words) -> list[Any]:
    """Return the drawing of several homes; nothing for one, or for more than fit on a line."""
    made = dwellings_of(child.homes, child.guardians, child.registered_municipality)
    if not SEVERAL <= len(made) <= MOST:
        return []
    return [HouseholdDrawing(child.name, made, words)]


class HouseholdDrawing(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """The drawing: one box for the child, one for each home, lines between them."""

    def __init__(self, name: str, made: tuple[Dwelling, ...], words: Words) -> None:
        """Take the child's name and the homes."""
        super().__init__()
        self.name = text(name, NAME)
        self.homes = [_told(dwelling, words) for dwelling in made]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the width given and the height of child, branches and tallest home; 0 if too tall.

        Only here the fonts are known, and with them the height of the words.
        """
        del height
        self.width = width
        self.room = (width - GAP * (len(self.homes) - 1)) / len(self.homes)
        inner = self.room - 2 * PAD
        self.name_height = self.name.wrap(inner, MOST_HEIGHT)[1] + PAD
        self.tallest = 2 * PAD + max(_height(told, inner) for told in self.homes)
        self.height = ABOVE + self.name_height + BRANCH + self.tallest
        if self.height > MOST_HEIGHT:
            self.height = 0
        return width, self.height

    def draw(self) -> None:
        """Draw the branches, then the boxes over their ends; nothing when the words are long."""
        if not self.height:
            return
        self.canv.saveState()
        self._draw_branches()
        self._draw_child()
        for place, told in enumerate(self.homes):
            self._draw_home(place * (self.room + GAP), told)
        self.canv.restoreState()

    def _draw_branches(self) -> None:
        middles = [place * (self.room + GAP) + self.room / 2 for place in range(len(self.homes))]
        top, turn = self.tallest + BRANCH, self.tallest + BRANCH / 2
        self.canv.setStrokeColor(paper.PRIMARY)
        self.canv.setLineWidth(1.2)
        self.canv.line(self.width / 2, top, self.width / 2, turn)
        self.canv.line(middles[0], turn, middles[-1], turn)
        for middle in middles:
            self.canv.line(middle, turn, middle, self.tallest)

    def _draw_child(self) -> None:
        left, bottom = (self.width - self.room) / 2, self.tallest + BRANCH
        self.canv.setFillColor(paper.TINT)
        self.canv.roundRect(left, bottom, self.room, self.name_height, ROUND, stroke=0, fill=1)
        self.name.drawOn(self.canv, left + PAD, bottom + PAD / 2)

    def _draw_home(self, left: float, told: list[Paragraph]) -> None:
        self.canv.setFillColor(paper.PAPER)
        self.canv.setStrokeColor(paper.FIELD)
        self.canv.setLineWidth(0.8)
        self.canv.roundRect(left, 0, self.room, self.tallest, ROUND, stroke=1, fill=1)
        top = self.tallest - PAD
        for line in told:
            top -= line.height
            line.drawOn(self.canv, left + PAD, top)


def _height(told: list[Paragraph], width: float) -> float:
    return float(sum(line.wrap(width, MOST_HEIGHT)[1] for line in told))


def _told(dwelling: Dwelling, words: Words) -> list[Paragraph]:
    home = dwelling.home
    lines = (home.share, home.with_whom, *(_custody(person, words) for person in dwelling.people))
    registered = [text(words(Word.REGISTERED), NOTE)] if dwelling.registered else []
    place = municipality(home.municipality)
    return [text(place, PLACE), *registered, *(text(line, LINE) for line in lines if line)]


def _custody(person: Guardian, words: Words) -> str:
    if person.custody is Custody.UNKNOWN:
        return person.name
    return f"{person.name}: {words.term(person.custody)}"
