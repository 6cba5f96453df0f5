# SPDX-License-Identifier: EUPL-1.2
"""What the published schemas say of a child's file, field by field, and its limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hop_desktop.domain import packages

CHILD_FIELDS: Mapping[str, Mapping[str, str]] = {
    "CaseNote": {
        "id": "The case; the same in every house.",
        "concern": "What it is about.",
        "stage": "1 in the group or class, 2 in the house, 3 in the municipality.",
        "is_open": "Whether it is being worked on.",
        "opened_on": "The day on which it was opened.",
        "stage_two_asked": "Whether the teacher has asked for stage II.",
    },
    "InternalContent": {
        "schema": "Version of this schema; a reader refuses a higher one.",
        "sending_id": "This sending; the manifest's handover_id.",
        "made_on": "The day on which it was made.",
        "sender": "The computer of the house that sends it, and the person to ask.",
        "recipient": "The name on the recipient's card.",
        "child": "The child as it stands at the sender.",
        "cases": "The child's cases there. Nothing here moves responsibility for one.",
        "entries": "Everything written of the child that is not protected, each in its newest "
        "revision, without what the recipient wrote.",
        "files": "The child's files.",
    },
    "TransitionContent": {
        "schema": "Version of this schema; a reader refuses a higher one.",
        "sending_id": "This sending; the manifest's handover_id.",
        "made_on": "The day on which it was made.",
        "language": "Language of summary.pdf, ISO 639-1.",
        "sender": "The place where the child was, and the person to ask.",
        "recipient": "Name of the child's next place.",
        "child": "The child; its family stays.",
        "parts": "What goes along. Nothing else may stand in the package.",
        "consent": "The family's consent (scope next-place) on which the parts rest; null only "
        "when nothing but the school-readiness card goes, and to a school.",
        "carer_note": "How the family was told.",
        "card_file": "The file of the school-readiness card, or empty.",
        "case": "An open case from which another may go on; it stays with the sender itself.",
        "plan": "The action plan.",
        "records": "Assessments, measurements, reviews and support levels.",
        "entries": "What was written of the child, of the parts that go.",
        "files": "The papers that go.",
    },
}

_FILLED = {"pattern": r"\S"}

CHILD_RULES: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "CaseNote": {"concern": _FILLED, "stage": {"minimum": 1, "maximum": 3}},
    "InternalContent": {"schema": {"const": packages.CONTENT_SCHEMA}},
    "TransitionContent": {
        "schema": {"const": packages.CONTENT_SCHEMA},
        "language": {"pattern": "^[a-z]{2}$"},
        "parts": {"minItems": 1, "uniqueItems": True},
        "carer_note": _FILLED,
    },
}
