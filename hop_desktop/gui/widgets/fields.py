# SPDX-License-Identifier: EUPL-1.2
"""Every field a form can have, under one name for Designer's promoted widgets."""

from __future__ import annotations

from hop_desktop.gui.widgets.choice_fields import ChoiceBox, ChoicePills
from hop_desktop.gui.widgets.date_field import DateField
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.passphrase_field import PassphraseField
from hop_desktop.gui.widgets.person_picker import PersonPicker
from hop_desktop.gui.widgets.text_fields import FreeText, TextField
from hop_desktop.gui.widgets.tick_fields import TickBox, TickGroup

__all__ = [
    "ChoiceBox",
    "ChoicePills",
    "DateField",
    "Field",
    "FreeText",
    "PassphraseField",
    "PersonPicker",
    "TextField",
    "TickBox",
    "TickGroup",
]
