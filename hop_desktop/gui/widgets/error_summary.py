# SPDX-License-Identifier: EUPL-1.2
"""What is to be mended in a form: the same sentence at the field and in the strip on top."""

from __future__ import annotations

from collections.abc import Mapping

from hop_desktop.domain.errors import Invalid
from hop_desktop.gui import field_words
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.message_strip import MessageStrip


def show_problems(
    strip: MessageStrip, title: str, fields: Mapping[str, Field], problems: Mapping[str, str]
) -> bool:
    """Say each problem at its field and, as links, under ``title``; go to the first one.

    ``problems`` has sentences by field name; names without a field stand as sentences in the
    strip. Fields in which too much is written need no sentence of their own. Returns True when
    there are problems; without any the strip and the fields are cleared.
    """
    clear_problems(strip, fields)
    problems = {**too_long(fields), **problems}
    if not problems:
        return False
    homeless = [text for name, text in problems.items() if name not in fields]
    strip.showMessage("error", title, " ".join(homeless))
    at_fields = [(field, problems[name]) for name, field in fields.items() if name in problems]
    for field, sentence in at_fields:
        field.setError(sentence)
        strip.addLink(sentence, field.focusControl, arrow=True)
    if at_fields:
        at_fields[0][0].focusControl()
    return True


def too_long(fields: Mapping[str, Field]) -> dict[str, str]:
    """Return a sentence for every shown field in which more is written than can be kept."""
    return {
        name: field_words.field_sentence(Invalid(name, "too-long"))
        for name, field in fields.items()
        if field.isTooLong() and not field.isHidden()
    }


def clear_problems(strip: MessageStrip, fields: Mapping[str, Field]) -> None:
    """Take away the sentences at the fields, and the strip when it shows an error."""
    for field in fields.values():
        field.setError("")
    if strip.kind() == "error":
        strip.clear()
