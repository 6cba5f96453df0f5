# SPDX-License-Identifier: EUPL-1.2
"""Putting one's own observation right, whatever is wrong in it; what stood stays with it."""

from __future__ import annotations

import json
from functools import partial
from uuid import UUID

from hop_desktop.app import children, observations
from hop_desktop.app.children import ChildHit
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError, NotAllowed, Stale
from hop_desktop.domain.ids import ChildId, ObservationId
from hop_desktop.domain.observations import Area, Observation
from hop_desktop.gui import messages
from hop_desktop.gui.pages.case.inline_form import Seen, mark_of
from hop_desktop.gui.pages.observation_page import ObservationPage
from hop_desktop.gui.tab_order import follow_layout

STAYS = ("danger", "source", "reporter_name", "reporter_contact", "attachment")
Read = tuple[Observation, bool, ChildHit, tuple[ChildHit, ...]]


class ObservationCorrectionPage(ObservationPage):
    """The form of an observation, filled with the one that is corrected.

    Whether it was a danger and who gave the tip stays as it was written; files have their own card.
    """

    _before: Observation | None = None

    def begin(self) -> None:
        """Wait for the observation: the draft begins over its words."""
        self._seen = Seen(self)
        self.fields = {name: each for name, each in self.fields.items() if name not in STAYS}
        ui = self.ui
        for part in (ui.dangerTick, ui.sourcePills, ui.filesField):
            part.hide()
        ui.childPicker.setAddText("")
        ui.header.setTitle(self.tr("Tähelepaneku parandamine"))
        ui.footer.setPrimaryText(self.tr("Salvesta parandus"))
        self._show_more(shown=True)
        ui.moreButton.hide()
        ui.besides.hide()  # nothing is left in it, but its place would keep a gap

    def load(self) -> None:
        """Read the observation with the names of its children."""
        assert self.where.id is not None  # noqa: S101  the page is about an observation
        wanted = ObservationId(self.where.id)
        self.ask(lambda session: _read(session, wanted), self._fill, failed=self.refuse)

    def focus_first(self) -> None:
        """Begin with the day, the first thing that is put right."""
        self.ui.dayField.focusControl()

    def resumed(self) -> None:
        """Say that a draft stands in the fields, and whether it was begun over other words."""
        super().resumed()
        if self._seen.value() != mark_of(self._before):
            self._seen.setValue(mark_of(self._before))
            self._say_overtaken(self.tr("Tähelepanekut on pärast sinu mustandit muudetud."))

    def save(self) -> None:
        """Put the observation right, or say what is missing."""
        if self._before is None or self.say(self._problems()) or not self.begin_saving():
            return
        self.ask(self._correction(self._before), self.saved, failed=self.not_saved)

    def not_saved(self, error: HopError) -> None:
        """Say why; over words that changed meanwhile, whoever saves again means it."""
        super().not_saved(error)
        if isinstance(error, Stale):
            self._say_overtaken(messages.explain(error).title)
            self.load()

    def _problems(self) -> dict[str, str]:
        found = super()._problems()
        found.pop("area", None)  # an area that is offered no more stays unless another is chosen
        return found

    def _say_overtaken(self, title: str) -> None:
        self.strip.showMessage(
            "warn", title, self.tr("Sinu tekst on alles. Kui see peab kehtima, salvesta see.")
        )

    def _fill(self, read: Read) -> None:
        observation, is_mine, child, others = read
        self._before = observation
        if self.drafting is not None:
            return
        self._show(observation, child, others)
        if not is_mine:
            self.refuse(NotAllowed())
            return
        self._seen.setValue(mark_of(observation))
        self.begin_draft(f"correct:{observation.id}", {**self.fields, "seen": self._seen})

    def _show(
        self, observation: Observation, child: ChildHit, others: tuple[ChildHit, ...]
    ) -> None:
        ui = self.ui
        ui.childPicker.setChosen(str(child.id), child.name)
        self._know(child.id, child.place)
        ui.dayField.setDay(observation.observed_on)
        ui.situationField.setValue(observation.situation)
        self._areas.resume(observation.area.value)
        ui.factsText.setValue(observation.facts)
        ui.helpedField.setValue(observation.what_helped)
        ui.wordsText.setValue(observation.child_words)
        ui.judgementText.setValue(observation.judgement)
        ui.strengthsField.setValue(observation.strengths)
        ui.toldField.setValue(observation.told_whom)
        ui.toldDayField.setDay(observation.told_on)
        ui.beforeField.setValue(observation.before)
        ui.howLongField.setValue(observation.how_long)
        ui.doneField.setValue(observation.done)
        ui.doneResultField.setValue(observation.done_result)
        ui.othersField.setValue(
            json.dumps(
                [
                    {"child": f"{hit.id}\n{hit.name}", "role": linked.role.value}
                    for linked, hit in zip(observation.others, others, strict=True)
                ]
            )
        )
        follow_layout(self)

    def _correction(self, before: Observation) -> partial[Observation]:
        ui = self.ui
        return partial(
            observations.correct,
            before=before,
            child_id=ChildId(UUID(ui.childPicker.value())),
            observed_on=ui.dayField.day() or before.observed_on,
            area=Area(ui.areaPills.value() or before.area.value),
            situation=ui.situationField.value(),
            facts=ui.factsText.value(),
            child_words=ui.wordsText.value(),
            judgement=ui.judgementText.value(),
            what_helped=ui.helpedField.value(),
            strengths=ui.strengthsField.value(),
            told_whom=ui.toldField.value(),
            told_on=ui.toldDayField.day(),
            how_long=ui.howLongField.value(),
            earlier_on=ui.beforeField.value(),
            done=ui.doneField.value(),
            done_result=ui.doneResultField.value(),
            others=ui.othersField.linked(),
            draft=self.draft,
        )


def _read(session: Session, observation_id: ObservationId) -> Read:
    written = observations.read(session, observation_id)
    seen = written.observation
    first, *others = (children.chosen(session, child_id) for child_id in seen.children)
    return seen, written.is_mine, first, tuple(others)
