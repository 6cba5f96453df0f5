# SPDX-License-Identifier: EUPL-1.2
"""Run by the system's Python: somebody who works by a screen reader writes down an observation.

    python3 assistive.py PASSPHRASE CHILD WORDS

It knows the program through AT-SPI alone: what has which accessible name, and what can be done
with it. Ends with 0 once the program says that the observation is kept; otherwise with a sentence
of what was missing.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from gi.repository import Gio, GLib  # type: ignore[import-not-found]  # the system's has it

ATSPI = "org.a11y.atspi"
DESKTOP = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
SENSITIVE, SHOWING = 24, 25
"""Bits of AT-SPI's states: it can be worked with; it is on the screen (AtspiStateType)."""
PATIENCE_S, PAUSE_S = 60.0, 0.1
Node = tuple[str, str]


class Listener:
    """Calls over the bus of assistive technology."""

    def __init__(self) -> None:
        """Ask the session's bus where that bus is, and say that somebody listens."""
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        answer = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None
        )
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            answer.unpack()[0],
            flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION,
            None,
            None,
        )

    def call(self, node: Node, interface: str, method: str, arguments: Any = None) -> Any:
        """Return what a call of an interface of a node answers."""
        return self._call(node, f"{ATSPI}.{interface}", method, arguments)

    def name(self, node: Node) -> str:
        """Return the accessible name."""
        asked = GLib.Variant("(ss)", (f"{ATSPI}.Accessible", "Name"))
        return str(self._call(node, "org.freedesktop.DBus.Properties", "Get", asked)[0])

    def states(self, node: Node) -> int:
        """Return the bits of the states of a node."""
        low, high = self.call(node, "Accessible", "GetState")[0]
        return int(low | high << 32)

    def shown(self, node: Node) -> Iterator[tuple[Node, str]]:
        """Yield everything on the screen under a node, with its name."""
        try:
            children = self.call(node, "Accessible", "GetChildren")[0]
        except GLib.Error:  # it left the screen meanwhile
            return
        for child in children:
            try:
                on_screen = self.states(child) >> SHOWING & 1
                named = self.name(child)
            except GLib.Error:
                continue
            if on_screen or node == DESKTOP:
                yield child, named
                yield from self.shown(child)

    def find(self, words: str) -> str:
        """Wait until something on the screen has a name that begins so; return all of it."""
        names: list[str] = []

        def note(node: Node) -> bool:
            names.append(self.name(node))
            return True

        self._until(words, note)
        return names[-1]

    def press(self, words: str) -> None:
        """Do the first thing that can be done with what has this name."""
        self._do(words, "Action", "DoAction", GLib.Variant("(i)", (0,)))

    def write(self, words: str, text: str) -> None:
        """Write into the field of this name."""
        self._do(words, "EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))

    def _do(self, words: str, interface: str, method: str, arguments: Any) -> None:
        def act(node: Node) -> bool:
            known = self.call(node, "Accessible", "GetInterfaces")[0]
            ready = f"{ATSPI}.{interface}" in known and self.states(node) >> SENSITIVE & 1
            return bool(ready and self.call(node, interface, method, arguments)[0])

        self._until(words, act)

    def _until(self, words: str, act: Callable[[Node], bool]) -> None:
        """Act on the last thing on the screen whose name begins so, once it is there and lets us.

        The last, since a page comes after the bar at its side, where some buttons stand too. What
        a page put anew in the meantime is looked for anew.
        """
        until, seen = time.monotonic() + PATIENCE_S, []
        while time.monotonic() < until:
            seen = list(self.shown(DESKTOP))
            named = (node for node, name in reversed(seen) if name.startswith(words))
            if any(self._lets(node, act) for node in named):
                return
            time.sleep(PAUSE_S)
        raise SystemExit(f"not found: {words}, among: {' | '.join(n for _, n in seen if n)}")

    def _lets(self, node: Node, act: Callable[[Node], bool]) -> bool:
        try:
            return act(node)
        except GLib.Error as error:
            # Nobody knows whether what was not answered was done: it must not be done twice.
            if error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT):
                raise
            return False  # it left the screen meanwhile

    def _call(self, node: Node, interface: str, method: str, arguments: Any) -> Any:
        wait_ms = int(PATIENCE_S * 1000)
        answer = self._bus.call_sync(*node, interface, method, arguments, None, 0, wait_ms, None)
        return answer.unpack()


def main(passphrase: str, child: str, words: str) -> None:
    """Unlock, go to the child, write, choose what it is about, and save."""
    hands = Listener()
    hands.write("Paroolifraas", passphrase)
    hands.press("Ava")
    hands.press("Lapsed")
    hands.press(child)
    hands.find("Muuda lapse andmeid")
    hands.press("Lisa tähelepanek")
    hands.write("Mida märkasid", words)
    hands.press("Mäng")
    hands.press("Salvesta tähelepanek")
    hands.find("Tähelepanek on salvestatud")


if __name__ == "__main__":
    main(*sys.argv[1:])
