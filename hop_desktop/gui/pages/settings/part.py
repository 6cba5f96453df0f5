# SPDX-License-Identifier: EUPL-1.2
"""What the parts of the settings have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError, Invalid
from hop_desktop.gui import messages
from hop_desktop.gui.page import Page
from hop_desktop.gui.widgets.error_summary import clear_problems, show_problems
from hop_desktop.gui.widgets.field import Field

Result = TypeVar("Result")


class Part(QWidget):
    """One part of the settings: it works with the page's store and speaks in the page's strip.

    ``fields`` maps the domain's field names to fields, as on a page.
    """

    def __init__(self, page: Page) -> None:
        """Stand in a page."""
        super().__init__(page)
        self.page, self.space, self.strip = page, page.space, page.strip
        self.fields: Mapping[str, Field] = {}

    def load(self) -> None:
        """Read what the part shows; what is being typed stays."""

    def ask(
        self,
        job: Callable[[Session], Result],
        done: Callable[[Result], object],
        *,
        failed: Callable[[HopError], object] | None = None,
    ) -> None:
        """Run a job on the store's thread; a refusal is explained in the strip."""
        self.space.runner.run(job, owner=self, done=done, failed=failed or self.explain)

    def explain(self, error: HopError) -> None:
        """Say a refusal at its field, or in the strip with what to do next."""
        message = messages.explain(error)
        if isinstance(error, Invalid) and error.field in self.fields:
            self.mend({error.field: message.title})
            return
        self.strip.showMessage("error", message.title, message.advice)

    def mend(self, problems: Mapping[str, str]) -> bool:
        """Say at the fields what to mend, a sentence each; say whether there is anything."""
        title = self.tr("Muudatus on salvestamata: paranda märgitud kohad")
        return show_problems(self.strip, title, self.fields, problems)

    def tell(self, title: str, detail: str = "") -> None:
        """Say what is now true."""
        clear_problems(self.strip, self.fields)
        self.strip.showMessage("ok", title, detail)
