# SPDX-License-Identifier: EUPL-1.2
"""What every screen behind the lock has in common: where it stands and what it works with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from hop_desktop.app.session import Session
from hop_desktop.app.surroundings import Surroundings
from hop_desktop.domain import access
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import HopError, Invalid
from hop_desktop.domain.institution import Institution
from hop_desktop.domain.staff import StaffMember
from hop_desktop.domain.titles import RoleTitles
from hop_desktop.gui import messages
from hop_desktop.gui.backing_up import BackingUp
from hop_desktop.gui.files import Files
from hop_desktop.gui.folder_watch import FolderWatch
from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.runner import Runner
from hop_desktop.gui.watching import Watching
from hop_desktop.gui.widgets.error_summary import show_problems

if TYPE_CHECKING:
    from hop_desktop.gui.widgets.fields import Field
    from hop_desktop.gui.widgets.message_strip import MessageStrip
    from hop_desktop.gui.widgets.page_header import PageHeader

Result = TypeVar("Result")


class PageName(Enum):
    """The screens behind the lock; the value is the module under ``gui/pages``."""

    TODAY = "today_page"
    CHILDREN = "children_page"
    CHILD = "child_page"
    CHILD_FORM = "child_form_page"
    OBSERVATION = "observation_page"
    OBSERVATIONS = "observations_page"
    OBSERVATION_VIEW = "observation_view_page"
    OBSERVATION_CORRECTION = "observation_correction_page"
    CASES = "cases_page"
    CASE = "case_page"
    MEASURE = "measure_page"
    GOAL = "goal_page"
    POINT = "point_page"
    OCCASION = "occasion_page"
    ASSESSMENT = "assessment_page"
    PLAN_REVIEW = "review_page"
    FINAL = "final_page"
    PLAN_SHEET = "plan_sheet_page"
    TALK = "talk_page"
    ROUND_TABLE = "round_table_page"
    NOTICE = "notice_page"
    NOTICE_VIEW = "notice_view_page"
    DOCUMENT = "document_page"
    ACCESS_COPY = "access_copy_page"
    HANDOVERS = "handovers_page"
    HANDOVER = "handover_page"
    CONTACTS = "contacts_page"
    CONTACT = "contact_page"
    DIRECTORY = "directory_page"
    INBOX = "inbox_page"
    INCOMING = "incoming_page"
    SENDING = "sending_page"
    RECEIVING = "receiving_page"
    LETTER = "letter_page"
    RECEIVED_NOTICE = "received_notice_page"
    SETTINGS = "settings_page"
    SEARCH = "search_page"
    ROSTER = "roster_page"
    ERASURE = "erasure_page"
    SIGNING = "signing_page"
    EXPORT = "export_page"
    COPY_DATA = "copy_data_page"
    SAME_CHILD = "same_child_page"
    OVERVIEW = "overview_page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A place to go: a screen, the object it shows, and the object that it belongs to.

    A new observation is ``about`` a child, a goal ``about`` its case; a form without ``id`` makes
    something new. ``words`` is a search or a tab.
    """

    page: PageName
    id: UUID | None = None
    about: UUID | None = None
    words: str = ""


@dataclass(slots=True, kw_only=True)
class Workspace:
    """What the pages work with. ``person``, ``house``, ``titles`` are as they were read last.

    ``memory`` is what was chosen on a page, by its name, until the program is locked, ``written``
    where the sealed file of a thing was written in that time.
    """

    runner: Runner
    around: Surroundings
    person: StaffMember
    house: Institution
    preferences: Preferences
    files: Files
    go: Callable[[Where], object]
    back: Callable[[], object]
    lock: Callable[[], object]
    prefer: Callable[[Preferences], object]
    memory: dict[str, str] = field(default_factory=dict)
    written: dict[UUID, Path] = field(default_factory=dict)
    titles: RoleTitles = field(default_factory=RoleTitles)
    backing_up: BackingUp = field(init=False)
    watching: Watching = field(init=False)
    folders: FolderWatch = field(init=False)

    def __post_init__(self) -> None:
        """Rest with backups and folders until somebody asks."""
        self.backing_up = BackingUp(self.runner)
        self.watching = Watching(self.runner)
        self.folders = FolderWatch(self.runner)

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return self.around.clock()

    def today(self) -> date:
        """Return the present day where the computer stands."""
        return self.now().astimezone().date()

    def may(self, action: Action) -> bool:
        """Say whether the person's roles reach this action at all; the use case still decides."""
        return bool(access.reach(self.person, action))


class Page(QWidget):
    """One screen. A subclass builds its form, names its ``strip`` and ``fields``, and loads.

    ``fields`` maps the domain's field names to the form's fields, so that a refused field is said
    at the field. ``load`` runs when the page is shown and, unless ``reloads`` is false, whenever
    something was written. ``goes_back`` is the header of a page that leads back to wherever one
    came from: the window writes there where that is.
    """

    reloads = True
    strip: MessageStrip
    goes_back: PageHeader | None = None

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.space = space
        self.where = where
        self.fields: Mapping[str, Field] = {}

    def load(self) -> None:
        """Read from the store what the page shows."""

    def focus_first(self) -> None:
        """Put the cursor where the work begins."""

    def focus_search(self) -> bool:
        """Put the cursor into the page's search field; say false when it has none."""
        return False

    def leave(self) -> None:
        """Keep what is being typed: the page is about to go."""

    def go_on(self, where: Where) -> None:
        """Go to a place, unless the person has left this page while a job was under way."""
        if self.isVisible():
            self.space.go(where)

    def go_back(self, onward: Where | None = None) -> None:
        """Go back, and from there ``onward``, unless the person has already left this page."""
        if self.isVisible():
            self.space.back()
            if onward is not None:
                self.space.go(onward)

    def ask(
        self,
        job: Callable[[Session], Result],
        done: Callable[[Result], object] | None = None,
        *,
        failed: Callable[[HopError], object] | None = None,
    ) -> None:
        """Run a job on the store's thread; a refusal is explained in the strip."""
        self.space.runner.run(job, owner=self, done=done, failed=failed or self.explain)

    def tell_written(self, path: Path, title: str, detail: str = "", *, kind: str = "ok") -> None:
        """Say that a file was written, and give it to be dragged or shown in its folder."""
        from hop_desktop.gui.written import tell_written

        tell_written((self.strip, self.space.files), path, title, detail, kind=kind)

    def explain(self, error: HopError) -> None:
        """Say a refusal at its field, or in the strip with what to do next."""
        message = messages.explain(error)
        if isinstance(error, Invalid) and error.field in self.fields:
            title = self.tr("Salvestamata: paranda märgitud koht")
            show_problems(self.strip, title, self.fields, {error.field: message.title})
            return
        self.strip.showMessage("error", message.title, message.advice)
