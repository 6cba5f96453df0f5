# SPDX-License-Identifier: EUPL-1.2
"""A page on which something is written for a case: kept while typed, saved or thrown away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from hop_desktop.domain.cases import Stage, SupportCase
from hop_desktop.domain.errors import HopError, Invalid, NotAllowed
from hop_desktop.domain.ids import CaseId
from hop_desktop.gui import field_words, plurals
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.drafting import Drafting
from hop_desktop.gui.page import Page, Where, Workspace
from hop_desktop.gui.widgets.error_summary import show_problems
from hop_desktop.gui.widgets.fields import DateField, Field, FreeText
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.page_header import PageHeader


class WritingPage(Page):
    """The footer's verb, Ctrl+S and Ctrl+Enter save; Esc throws away what is written, once asked.

    A subclass gives its ``header``, ``strip`` and ``footer``, then calls ``take_keys``; it writes
    ``save`` and calls ``begin_draft`` when the fields hold what the form starts with. One that
    makes a paper calls ``take_finish``.
    """

    reloads = False
    header: PageHeader
    footer: FooterStrip

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Stand without a draft."""
        super().__init__(space, where, parent)
        self.drafting: Drafting | None = None
        self._saving = self._refused = False

    @property
    def case_id(self) -> CaseId:
        """Return the case that is written about."""
        assert self.where.about is not None  # noqa: S101  such a page is about a case
        return CaseId(self.where.about)

    @property
    def draft(self) -> str:
        """Return the name of the draft."""
        return self.drafting.name if self.drafting is not None else ""

    def save(self) -> None:
        """Save what is written."""
        raise NotImplementedError

    def leave(self) -> None:
        """Keep what was typed last."""
        if self.drafting is not None:
            self.drafting.flush()

    def take_keys(self) -> None:
        """Connect the header, the footer and the keys."""
        self.header.backWanted.connect(self.space.back)
        self.footer.primaryPressed.connect(self.save)
        self.footer.cancelPressed.connect(self.give_up)
        self.footer.primaryButton.setToolTip(
            self.tr("{verb} (Ctrl+S)").format(verb=self.footer.primaryButton.text())
        )
        self.footer.cancelButton.setToolTip(self.tr("Loobu (Esc)"))
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.give_up)
        for field in self.fields.values():
            if isinstance(field, FreeText):
                field.submitted.connect(self.save)

    def take_finish(self, finish: Callable[[], object]) -> None:
        """Connect the second act: it saves and freezes the paper, from any field by its key."""
        button = self.footer.secondaryButton
        self.footer.secondaryPressed.connect(finish)
        button.setToolTip(self.tr("{verb} (Ctrl+Shift+S)").format(verb=button.text()))
        QShortcut(QKeySequence("Ctrl+Shift+S"), self).activated.connect(finish)

    def begin_draft(self, name: str, fields: Mapping[str, Field]) -> None:
        """Keep the fields from now on; an earlier draft comes back over them."""
        self.drafting = Drafting(self.space, name, fields, self.footer.setStatus, self)
        self.drafting.restored.connect(lambda _: self.resumed())

    def resumed(self) -> None:
        """Say that an earlier draft stands in the fields."""
        self.strip.showMessage(
            "info",
            self.tr("Jätkad poolelijäänud teksti."),
            action=self.tr("Viska mustand ära"),
            slot=self.start_over,
        )

    def start_over(self) -> None:
        """Show what the form started with."""
        if self.drafting is not None:
            self.drafting.start_over()
        self.strip.clear()
        self.focus_first()

    def give_up(self) -> None:
        """Throw away what is written and go back; asks when there is anything."""
        changed = self.drafting is not None and self.drafting.is_changed()
        if changed and not ask(
            self,
            self.tr("Kas viskad kirjutatu ära?"),
            self.tr("Kui tahad hiljem jätkata, mine tagasi: mustand jääb alles."),
            yes=self.tr("Viska ära"),
            no=self.tr("Kirjuta edasi"),
        ):
            return
        if self.drafting is not None:
            self.drafting.drop()
        self.go_back()

    def say(self, problems: Mapping[str, str]) -> bool:
        """Say what is to be mended, at the fields and on top; return whether there is anything."""
        if len(problems) == 1:
            title = self.tr("Salvestamata: paranda üks koht")
        else:
            title = plurals.places_to_mend(len(problems))
        return show_problems(self.strip, title, self.fields, problems)

    def day_problems(self, latest: date | None = None) -> dict[str, str]:
        """Return what is wrong with typed days; none may be later than ``latest``."""
        found = {}
        for name, field in self.fields.items():
            if not isinstance(field, DateField):
                continue
            code, day = field.problem(), field.day()
            if not code and latest is not None and day is not None and day > latest:
                code = "in-the-future"
            if code:
                found[name] = field_words.field_sentence(Invalid(name, code))
        return found

    def saved(self, _result: object = None, *, onward: Where | None = None) -> None:
        """Go back, and from there ``onward``: what was written is in its place now."""
        if self.drafting is not None:
            self.drafting.stop()
        self.go_back(onward)

    def refuse(self, error: HopError) -> None:
        """Say why nothing can be written here: the fields are only to be read, nothing is saved."""
        self._refused = True
        self.explain(error)
        self.footer.setPrimaryText("")
        self.footer.setSecondaryText("")
        self.footer.setCancelText(self.tr("Tagasi"))
        for field in self.fields.values():
            field.setEnabled(False)
        self.header.backButton.setFocus()

    def may_write(self, case: SupportCase, *stages: Stage, works: bool) -> bool:
        """Say whether the case may be written about now by this person; refuse the form if not."""
        try:
            case.worked_on(*stages)
        except HopError as error:
            self.refuse(error)
            return False
        if not works:
            self.refuse(NotAllowed())
        return works

    def begin_saving(self) -> bool:
        """Say whether saving may begin: once at a time, and not where it is refused."""
        if self._saving or self._refused:
            return False
        self._saving = True
        self.leave()
        return True

    def not_saved(self, error: HopError) -> None:
        """Say why; the words stay."""
        self._saving = False
        self.explain(error)
