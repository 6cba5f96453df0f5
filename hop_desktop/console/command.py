# SPDX-License-Identifier: EUPL-1.2
"""From arguments to a command, and from whatever happens to a status and a sentence."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from hop_desktop.console import packages
from hop_desktop.console.refusal import NotACommand, Refused
from hop_desktop.console.sentences import HELP, LANGUAGES, REFUSALS, Say, language_of, said
from hop_desktop.domain.errors import HopError

DONE, REFUSED, NOT_A_COMMAND = 0, 1, 2

COMMANDS = {
    "inspect": packages.inspect_package,
    "open": packages.open_package,
    "seal": packages.seal_package,
}
TAKEN = {
    "inspect": set[str](),
    "open": {"out", "key", "password_file"},
    "seal": {"out", "to", "password_file"},
}


def main(arguments: Sequence[str]) -> int:
    """Run ``package`` with these arguments; return the status: 0 done, 1 refused, 2 no command."""
    bear_any_character()
    given = list(arguments)
    language = _language(given)
    try:
        chosen = _parsed(given[1:] if given[:1] == ["package"] else given)
        _print(_result(chosen, language))
    except NotACommand as refusal:
        return _refuse(said(refusal.say.value, language, **refusal.facts), NOT_A_COMMAND)
    except Refused as refusal:
        return _refuse(said(refusal.say.value, language, **refusal.facts))
    except HopError as error:
        return _refuse(_sentence(error, chosen, language))
    except (KeyboardInterrupt, MemoryError) as stop:
        say = Say.STOPPED if isinstance(stop, KeyboardInterrupt) else Say.NO_MEMORY
        return _refuse(said(say.value, language))
    except Exception as error:  # noqa: BLE001  people get a sentence, never a traceback
        return _refuse(said(Say.FAULT.value, language, fault=type(error).__name__))
    return DONE


def _result(chosen: Namespace, language: str) -> str:
    if chosen.help:
        return said(HELP, language)
    return COMMANDS[chosen.command](chosen, language)


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:  # noqa: ARG002  argparse calls it so
        # The message is not repeated: a mistyped command may hold a password.
        raise NotACommand(Say.NOT_A_COMMAND)


def _parsed(arguments: Sequence[str]) -> Namespace:
    parser = _Parser(add_help=False, allow_abbrev=False)
    parser.add_argument("command", nargs="?")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--to", action="append", type=Path, default=[])
    parser.add_argument("--key", type=Path)
    parser.add_argument("--password-file", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("-h", "--help", action="store_true")
    chosen = parser.parse_intermixed_args(arguments)
    if not chosen.help:
        _check(chosen)
    return chosen


def _check(chosen: Namespace) -> None:
    if chosen.command not in COMMANDS:
        raise NotACommand(Say.NOT_A_COMMAND)
    for option in ("to", "key", "password_file", "out"):
        if getattr(chosen, option) and option not in TAKEN[chosen.command]:
            name = "--" + option.replace("_", "-")
            raise NotACommand(Say.NOT_TAKEN, command=chosen.command, option=name)
    if chosen.command == "seal":
        _check_sealing(chosen)
    elif len(chosen.files) != 1:
        raise NotACommand(Say.ONE_PACKAGE)
    elif chosen.command == "open" and bool(chosen.key) == bool(chosen.password_file):
        raise NotACommand(Say.ONE_IDENTITY)
    if chosen.command != "inspect" and not chosen.out:
        raise NotACommand(Say.NO_OUT)


def _check_sealing(chosen: Namespace) -> None:
    if not chosen.to and not chosen.password_file:
        raise NotACommand(Say.NO_RECIPIENT)
    if not chosen.files:
        raise NotACommand(Say.NO_FILES)


def _language(arguments: Sequence[str]) -> str:
    """Return the language asked for, even where the rest of the command is wrong."""
    for before, value in zip(["", *arguments], [*arguments, ""], strict=True):
        asked = value if before == "--language" else before.removeprefix("--language=")
        if asked in LANGUAGES:
            return asked
    return language_of(os.environ)


def _sentence(error: HopError, chosen: Namespace, language: str) -> str:
    name = chosen.files[0] if chosen.files else ""
    return said(REFUSALS[type(error)], language, name=name, out=chosen.out or "")


def _refuse(sentence: str, status: int = REFUSED) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201  the command line speaks here
    return status


def _print(text: str) -> None:
    try:
        print(text, flush=True)  # noqa: T201  the command line speaks here
    except OSError:
        # Whoever read the output has gone; the work is done, and the system must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def bear_any_character() -> None:
    """Let what a terminal cannot show be written as an escape, never end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
