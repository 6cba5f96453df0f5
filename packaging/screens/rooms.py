# SPDX-License-Identifier: EUPL-1.2
"""The rooms of the left bar with what they list, and as they are on the first day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hop_desktop.gui.page import PageName
from hop_desktop.gui.widgets.search_line import SearchLine
from screens.houses import DESK, NEW, SCHOOL
from screens.screen import Screens
from screens.stage import Stage
from tests import worlds

screen = Screens()
SOUGHT = "pildikaart"


@screen(PageName.TODAY)
def today(stage: Stage) -> None:
    """Show what waits for the coordinator."""
    stage.go(PageName.TODAY, login=worlds.COORDINATOR)


@screen(PageName.TODAY)
def today_of_the_head(stage: Stage) -> None:
    """Show what waits for the head."""
    stage.go(PageName.TODAY)


@screen(PageName.TODAY)
def today_of_a_teacher(stage: Stage) -> None:
    """Show what waits for a teacher."""
    stage.go(PageName.TODAY, login=worlds.TEACHER)


@screen(PageName.TODAY)
def today_of_a_specialist(stage: Stage) -> None:
    """Show what waits for somebody who has nothing to do."""
    stage.go(PageName.TODAY, login=worlds.SPECIALIST)


@screen(PageName.TODAY)
def today_at_the_desk(stage: Stage) -> None:
    """Show what waits for a case manager."""
    stage.go(PageName.TODAY, house=DESK)


@screen(PageName.TODAY)
def today_on_the_first_day(stage: Stage) -> None:
    """Show an empty house."""
    stage.go(PageName.TODAY, house=NEW)


@screen(PageName.CHILDREN)
def children(stage: Stage) -> None:
    """Show the children of the house."""
    stage.go(PageName.CHILDREN)


@screen(PageName.CHILDREN)
def children_on_the_first_day(stage: Stage) -> None:
    """Show how children are added."""
    stage.go(PageName.CHILDREN, house=NEW)


@screen(PageName.CASES)
def cases(stage: Stage) -> None:
    """Show the cases of the house."""
    stage.go(PageName.CASES)


@screen(PageName.CASES)
def cases_at_the_desk(stage: Stage) -> None:
    """Show the cases of the desk."""
    stage.go(PageName.CASES, house=DESK)


@screen(PageName.CASES)
def cases_on_the_first_day(stage: Stage) -> None:
    """Show how a case begins."""
    stage.go(PageName.CASES, house=NEW)


@screen(PageName.OBSERVATIONS)
def observations(stage: Stage) -> None:
    """Show what a teacher has noticed."""
    stage.go(PageName.OBSERVATIONS, login=worlds.TEACHER)


@screen(PageName.OBSERVATIONS)
def observations_unread(stage: Stage) -> None:
    """Show what the coordinator has not read yet."""
    stage.go(PageName.OBSERVATIONS, words="unread", login=worlds.COORDINATOR)


@screen(PageName.OBSERVATIONS)
def observations_on_the_first_day(stage: Stage) -> None:
    """Show that nothing was noticed yet."""
    stage.go(PageName.OBSERVATIONS, house=NEW)


@screen(PageName.HANDOVERS)
def handovers(stage: Stage) -> None:
    """Show the handovers of the house."""
    stage.go(PageName.HANDOVERS)


@screen(PageName.HANDOVERS)
def handovers_after_a_restore(stage: Stage) -> None:
    """Show whom a restored house has to ask first."""
    stage.go(PageName.HANDOVERS, house=SCHOOL)


@screen(PageName.HANDOVERS)
def handovers_on_the_first_day(stage: Stage) -> None:
    """Show how a handover begins."""
    stage.go(PageName.HANDOVERS, house=NEW)


@screen(PageName.INBOX)
def inbox(stage: Stage) -> None:
    """Show what came to the desk."""
    stage.go(PageName.INBOX, house=DESK)


@screen(PageName.INBOX)
def inbox_of_a_house(stage: Stage) -> None:
    """Show what came to a kindergarten."""
    stage.go(PageName.INBOX)


@screen(PageName.INBOX)
def inbox_on_the_first_day(stage: Stage) -> None:
    """Show how a package is opened."""
    stage.go(PageName.INBOX, house=NEW)


@screen(PageName.CONTACTS)
def contacts(stage: Stage) -> None:
    """Show whom the house knows."""
    stage.go(PageName.CONTACTS)


@screen(PageName.CONTACTS)
def contacts_at_the_desk(stage: Stage) -> None:
    """Show whom the desk knows."""
    stage.go(PageName.CONTACTS, house=DESK)


@screen(PageName.CONTACTS)
def contacts_on_the_first_day(stage: Stage) -> None:
    """Show how a house gets to know another."""
    stage.go(PageName.CONTACTS, house=NEW)


@screen(PageName.OVERVIEW)
def overview(stage: Stage) -> None:
    """Show how many cases of which kind a house has."""
    stage.go(PageName.CASES)
    stage.go(PageName.OVERVIEW)


@screen(PageName.OVERVIEW)
def overview_at_the_desk(stage: Stage) -> None:
    """Show where the cases of a desk came from."""
    stage.go(PageName.CASES, house=DESK)
    stage.go(PageName.OVERVIEW, house=DESK)


@screen(PageName.OVERVIEW)
def overview_on_the_first_day(stage: Stage) -> None:
    """Show the overview of a house without cases."""
    stage.go(PageName.CASES, house=NEW)
    stage.go(PageName.OVERVIEW, house=NEW)


@screen(PageName.SEARCH)
def search(stage: Stage) -> None:
    """Show what is found by a word."""
    stage.go(PageName.SEARCH, words=SOUGHT)


@screen(PageName.SEARCH)
def search_without_words(stage: Stage) -> None:
    """Show the search before anything is typed, also after others."""
    if shell := stage.at().shell:
        shell.space.memory.clear()
    stage.go(PageName.SEARCH)
    stage.write("Otsi kõigest, mida tohid näha", "")  # it remembers what was sought last
    QTest.keyClick(stage.widget(SearchLine), Qt.Key.Key_Return)
    stage.settle()


@screen(PageName.SEARCH)
def search_without_hits(stage: Stage) -> None:
    """Show that nothing is found."""
    stage.go(PageName.SEARCH, words="dinosaurus")


@screen(PageName.CONTACT)
def contact(stage: Stage) -> None:
    """Show a house whose code was compared."""
    stage.go(PageName.CONTACT, "contact")


@screen(PageName.CONTACT)
def contact_to_compare(stage: Stage) -> None:
    """Show a code that is read aloud on the telephone."""
    stage.go(PageName.CONTACT, "unconfirmed")


@screen(PageName.DIRECTORY)
def directory(stage: Stage) -> None:
    """Show the list that the desk makes of whom one may turn to."""
    stage.go(PageName.DIRECTORY, house=DESK)
