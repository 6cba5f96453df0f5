# SPDX-License-Identifier: EUPL-1.2
"""What is decided in the wizard of a handover, as one value that can be compared and kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hop_desktop.app import handovers
from hop_desktop.app.session import Session
from hop_desktop.domain.handovers import Basis, CarerInformed, Handover, Part, Withheld
from hop_desktop.domain.ids import ContactId, HandoverId
from hop_desktop.domain.readers import CertifiedReader


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """Everything that the wizard asks."""

    recipient: ContactId
    informed: tuple[ContactId, ...]
    readers: tuple[CertifiedReader, ...]
    by_password: bool
    reason: str
    withheld: tuple[Withheld, ...]
    basis: Basis
    basis_note: str
    carer_informed: CarerInformed
    carer_note: str
    expected_answer_on: date | None

    def keep(self, session: Session, handover_id: HandoverId) -> Handover:
        """Keep the decisions with the draft; an approval is taken back by that."""
        return handovers.prepare(
            session,
            handover_id,
            recipient=self.recipient,
            informed=self.informed,
            readers=self.readers,
            by_password=self.by_password,
            reason=self.reason,
            withheld=self.withheld,
            basis=self.basis,
            basis_note=self.basis_note,
            carer_informed=self.carer_informed,
            carer_note=self.carer_note,
            expected_answer_on=self.expected_answer_on,
        )


def decided(handover: Handover) -> Decisions:
    """Return what a handover says so far."""
    return Decisions(
        recipient=handover.recipient,
        informed=handover.informed,
        readers=handover.readers,
        by_password=handover.by_password,
        reason=handover.reason,
        withheld=withheld({item.part.value: item.reason for item in handover.withheld}),
        basis=handover.basis,
        basis_note=handover.basis_note,
        carer_informed=handover.carer_informed,
        carer_note=handover.carer_note,
        expected_answer_on=handover.expected_answer_on,
    )


def held_as_text(handover: Handover) -> str:
    """Return the reasons of the parts that stay as the tick-list's field writes them."""
    reasons = {item.part.value: item.reason for item in handover.withheld}
    return json.dumps(reasons, ensure_ascii=False, sort_keys=True)


def withheld(reasons: Mapping[str, str]) -> tuple[Withheld, ...]:
    """Return the parts that stay in the order of the list, from reasons by code."""
    return tuple(
        Withheld(part=part, reason=reasons[part.value]) for part in Part if part.value in reasons
    )
