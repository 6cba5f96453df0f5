# SPDX-License-Identifier: EUPL-1.2
"""Whose file came: the children who may be the one are offered, and a person chooses."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.receivings import ReceivingFile
from hop_desktop.domain.children import Child
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.likeness import Alike, Likeness
from hop_desktop.gui import words
from hop_desktop.gui.pages.moving import words as moving_words

NEW, OTHER = "new", "other"
translate = QCoreApplication.translate


def choices(file: ReceivingFile) -> list[tuple[str, str]]:
    """Return who can be chosen: key and words. A child with the same code is not made anew."""
    offered = [(str(each.child.id), _alike(each)) for each in file.alike]
    known = file.child
    if known is not None and str(known.id) not in dict(offered):
        offered.insert(0, (str(known.id), _named(known)))
    named = bool(offered)
    if not any(each.why is Likeness.CODE for each in file.alike):
        offered.append((NEW, translate("Whose", "Ei, laps on uus")))
    other = translate("Whose", "Jah, laps on siin juba kirjas")
    if named:
        other = translate("Whose", "Keegi teine, kes on siin juba kirjas")
    offered.append((OTHER, other))
    return offered


def chosen_at_first(file: ReceivingFile) -> str:
    """Return what is proposed: a joined child, the same code, or a new child if nobody is alike."""
    if file.child is not None:
        return str(file.child.id)
    same = [each for each in file.alike if each.why is Likeness.CODE]
    if same:
        return str(same[0].child.id)
    return "" if file.alike else NEW


def child_of(choice: str, picked: str) -> ChildId | None:
    """Return the child that was chosen; nothing for a new one."""
    key = picked if choice == OTHER else choice
    return None if choice == NEW else ChildId(UUID(key))


def sentence(file: ReceivingFile) -> str:
    """Return what the choice is about."""
    if file.child is not None:
        return translate(
            "Whose", "See laps on siin juba ühendatud. Muuda ainult siis, kui see on vale."
        )
    if file.alike:
        return translate(
            "Whose", "Siin asutuses on sarnane laps. Vaata, kas see on sama, ja vali ise."
        )
    return translate("Whose", "Sellist last siin asutuses veel ei ole.")


def _alike(each: Alike) -> str:
    return f"{_named(each.child)} ({moving_words.why_alike(each.why)})"


def _named(child: Child) -> str:
    return translate("Whose", "{name}, sündinud {day}").format(
        name=child.name, day=words.day(child.birth_date)
    )
