# SPDX-License-Identifier: EUPL-1.2
"""How long the house keeps children's data, and which erasures wait for a second person."""

from __future__ import annotations

from hop_desktop.domain.erasure import Proposal, RetentionBook
from hop_desktop.domain.ids import ChildId
from hop_desktop.store.columns import from_json, json_text
from hop_desktop.store.settings import Settings

BOOK, PROPOSED, COMPACTING = "retention", "erasures-proposed", "compacting"


class Retention:
    """The house's terms, and proposals by identifiers alone: no name stands among the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def book(self) -> RetentionBook:
        """Return the terms; an empty book while the house has none."""
        kept = self._settings.get(BOOK)
        return from_json(kept, RetentionBook) if kept else RetentionBook()

    def save_book(self, book: RetentionBook) -> RetentionBook:
        """Keep the terms in the place of the earlier ones."""
        self._settings.set(BOOK, json_text(book))
        return book

    def proposed(self) -> tuple[Proposal, ...]:
        """Return what waits for a second person, in the order of proposing."""
        kept = self._settings.get(PROPOSED)
        return from_json(kept, tuple[Proposal, ...]) if kept else ()

    def proposal(self, child_id: ChildId) -> Proposal | None:
        """Return what was proposed for a child, if anything."""
        return next((each for each in self.proposed() if each.child_id == child_id), None)

    def propose(self, proposal: Proposal) -> None:
        """Keep a proposal in the place of an earlier one for the same child."""
        self.end(proposal.child_id)
        self._settings.set(PROPOSED, json_text((*self.proposed(), proposal)))

    def end(self, child_id: ChildId) -> None:
        """Let go of what was proposed for a child."""
        others = tuple(each for each in self.proposed() if each.child_id != child_id)
        if others != self.proposed():
            self._settings.set(PROPOSED, json_text(others))

    def is_compacting_due(self) -> bool:
        """Say whether rows were erased and the file was not written anew since."""
        return bool(self._settings.get(COMPACTING))

    def set_compacting(self, *, due: bool) -> None:
        """Note that the file is to be written anew, or that this was done."""
        self._settings.set(COMPACTING, "due" if due else "")
