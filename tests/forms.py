# SPDX-License-Identifier: EUPL-1.2
"""A small form with every kind of question, as a house would write it itself."""

from __future__ import annotations

import json
from typing import Any

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def a_schema(**changes: Any) -> dict[str, Any]:
    """Return the schema of a form of the house."""
    schema: dict[str, Any] = {
        "$schema": DRAFT,
        "$id": "urn:hop:form:retkeluba:1",
        "title": "Õppekäigu leht",
        "description": "Täida enne õppekäiku koos vanemaga.",
        "x-status": "published",
        "x-places": ["kindergarten", "school"],
        "x-needs": "child",
        "x-basis": "Maja kord 2026, p 4",
        "x-signatures": ["Koostaja", "Seaduslik esindaja"],
        "x-internal": True,
        "type": "object",
        "required": ["where", "day", "plan"],
        "properties": {
            "where": {
                "type": "string",
                "title": "Kuhu minnakse",
                "description": "Koht ja aadress",
            },
            "day": {"type": "string", "format": "date", "title": "Päev"},
            "consent": {"type": "boolean", "title": "Vanem on nõus"},
            "plan": {
                "type": "object",
                "title": "Kuidas lapsel hästi läheb",
                "required": ["strengths"],
                "properties": {
                    "strengths": {"type": "string", "title": "Tugevused", "x-lines": 4},
                    "helper": {
                        "type": "string",
                        "title": "Kes saadab",
                        "oneOf": [
                            {"const": "teacher", "title": "Õpetaja"},
                            {"const": "assistant", "title": "Abiõpetaja"},
                        ],
                    },
                    "needs": {
                        "type": "array",
                        "title": "Mida on vaja",
                        "uniqueItems": True,
                        "items": {
                            "type": "string",
                            "oneOf": [
                                {"const": "quiet", "title": "Kõrvaklapid"},
                                {"const": "pictures", "title": "Pildikaardid"},
                            ],
                        },
                    },
                },
            },
        },
        "allOf": [
            {
                "if": {"properties": {"consent": {"const": True}}, "required": ["consent"]},
                "then": {
                    "properties": {
                        "limits": {"type": "string", "title": "Mis tingimusel", "x-lines": 2}
                    },
                    "required": ["limits"],
                },
            }
        ],
    }
    schema.update(changes)
    return {key: value for key, value in schema.items() if value is not None}


def a_file(**changes: Any) -> bytes:
    """Return the form as a file; a change to None leaves a keyword out."""
    return json.dumps(a_schema(**changes), ensure_ascii=False, indent=2).encode()
