# SPDX-License-Identifier: EUPL-1.2
"""Refusals that only the command line knows: about arguments and about files on the disk."""

from __future__ import annotations

from hop_desktop.console.sentences import Say


class Refused(Exception):
    """Nothing was done; ``say`` is the sentence, ``facts`` what it is about."""

    def __init__(self, say: Say, **facts: object) -> None:
        super().__init__(say.name)
        self.say = say
        self.facts = facts


class NotACommand(Refused):
    """The arguments are not a command."""
