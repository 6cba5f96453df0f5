# SPDX-License-Identifier: EUPL-1.2
"""The rooms in the left bar: which ones a person sees, in what order, and what belongs where."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.access import Action
from hop_desktop.gui.page import PageName, Workspace

translate = QCoreApplication.translate

# The room that is marked while a page inside it is open.
ROOM = {
    PageName.CHILD: PageName.CHILDREN,
    PageName.CHILD_FORM: PageName.CHILDREN,
    PageName.ROSTER: PageName.CHILDREN,
    PageName.SAME_CHILD: PageName.CHILDREN,
    PageName.SENDING: PageName.CHILDREN,
    PageName.OBSERVATION: PageName.OBSERVATIONS,
    PageName.OBSERVATION_CORRECTION: PageName.OBSERVATIONS,
    PageName.OBSERVATION_VIEW: PageName.OBSERVATIONS,
    PageName.NOTICE: PageName.CHILDREN,
    PageName.NOTICE_VIEW: PageName.CHILDREN,
    PageName.DOCUMENT: PageName.CHILDREN,
    PageName.ACCESS_COPY: PageName.CHILDREN,
    PageName.COPY_DATA: PageName.CHILDREN,
    PageName.CASE: PageName.CASES,
    PageName.OVERVIEW: PageName.CASES,
    PageName.MEASURE: PageName.CASES,
    PageName.GOAL: PageName.CASES,
    PageName.POINT: PageName.CASES,
    PageName.OCCASION: PageName.CASES,
    PageName.ASSESSMENT: PageName.CASES,
    PageName.PLAN_REVIEW: PageName.CASES,
    PageName.FINAL: PageName.CASES,
    PageName.PLAN_SHEET: PageName.CASES,
    PageName.TALK: PageName.CASES,
    PageName.ROUND_TABLE: PageName.CASES,
    PageName.EXPORT: PageName.CASES,
    PageName.SIGNING: PageName.CASES,
    PageName.HANDOVER: PageName.HANDOVERS,
    PageName.INCOMING: PageName.INBOX,
    PageName.RECEIVING: PageName.INBOX,
    PageName.LETTER: PageName.CASES,
    PageName.RECEIVED_NOTICE: PageName.INBOX,
    PageName.CONTACT: PageName.CONTACTS,
    PageName.DIRECTORY: PageName.CONTACTS,
    PageName.ERASURE: PageName.SETTINGS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One room: the page it opens, its icon and its words."""

    page: PageName
    icon: str
    text: str


def sections(space: Workspace) -> list[Section]:
    """Return the rooms of this person, the first one is where the day begins."""
    seals = space.may(Action.SEAL)
    reads = space.may(Action.READ_CHILD)
    wanted = {
        PageName.TODAY: True,
        PageName.INBOX: seals,
        PageName.CHILDREN: reads,
        PageName.CASES: reads,
        # Whoever reads cases finds it there.
        PageName.OVERVIEW: space.may(Action.READ_STATISTICS) and not reads,
        PageName.OBSERVATIONS: space.may(Action.RECORD_OBSERVATION),
        PageName.HANDOVERS: seals,
        PageName.CONTACTS: space.may(Action.READ_DIRECTORY),
    }
    order = list(wanted)
    if not space.house.is_desk:  # in a house, what comes in is an answer to what went out
        order.remove(PageName.INBOX)
        order.insert(order.index(PageName.HANDOVERS) + 1, PageName.INBOX)
    named = {section.page: section for section in _all()}
    return [named[page] for page in order if wanted[page]]


def room_of(page: PageName, rooms: Collection[PageName] = ()) -> str:
    """Return the key of the room that a page belongs to, wherever one came from.

    A page that is one of this person's ``rooms`` belongs to itself.
    """
    return (page if page in rooms else ROOM.get(page, page)).value


def way_back(before: PageName | None, here: PageName) -> str:
    """Return the words of a link back to where one came from.

    A page of the same kind would be named as if the link led to where one stands.
    """
    if before is here:
        return translate("Sections", "Tagasi")
    places = {section.page: section.text for section in _all()} | {
        PageName.CHILD: translate("Sections", "Laps"),
        PageName.CASE: translate("Sections", "Juhtum"),
        PageName.OBSERVATION_VIEW: translate("Sections", "Tähelepanek"),
        PageName.NOTICE_VIEW: translate("Sections", "Teade"),
        PageName.SEARCH: translate("Sections", "Otsing"),
    }
    return places.get(before or PageName.TODAY, translate("Sections", "Tagasi"))


def _all() -> list[Section]:
    return [
        Section(page=PageName.TODAY, icon="home", text=translate("Sections", "Täna")),
        Section(page=PageName.CHILDREN, icon="children", text=translate("Sections", "Lapsed")),
        Section(page=PageName.CASES, icon="case", text=translate("Sections", "Juhtumid")),
        Section(page=PageName.OVERVIEW, icon="overview", text=translate("Sections", "Ülevaade")),
        Section(
            page=PageName.OBSERVATIONS, icon="eye", text=translate("Sections", "Tähelepanekud")
        ),
        Section(page=PageName.HANDOVERS, icon="package", text=translate("Sections", "Üleandmised")),
        Section(page=PageName.INBOX, icon="inbox", text=translate("Sections", "Saabunud")),
        Section(page=PageName.CONTACTS, icon="contacts", text=translate("Sections", "Kontaktid")),
    ]
