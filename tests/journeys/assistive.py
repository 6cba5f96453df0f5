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
from collections.abc import Iterator
from typing import Any

from gi.repository import Gio, GLib  # type: ignore[import-not-found]  # the system's has it

ATSPI = "org.a11y.atspi"
DESKTOP = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
SHOWING = 25
"""The bit of AT-SPI's states that says that something is on the screen (AtspiStateType)."""
PATIENCE_S, PAUSE_S = 30.0, 0.05
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
        answer = self._bus.call_sync(
            *node, f"{ATSPI}.{interface}", method, arguments, None, 0, 5_000, None
        )
        return answer.unpack()

    def name(self, node: Node) -> str:
        """Return the accessible name."""
        asked = GLib.Variant("(ss)", (f"{ATSPI}.Accessible", "Name"))
        answer = self._bus.call_sync(
            *node, "org.freedesktop.DBus.Properties", "Get", asked, None, 0, 5_000, None
        )
        return str(answer.unpack()[0])

    def shown(self, node: Node) -> Iterator[tuple[Node, str]]:
        """Yield everything on the screen under a node, with its name."""
        try:
            children = self.call(node, "Accessible", "GetChildren")[0]
        except GLib.Error:  # it left the screen meanwhile
            return
        for child in children:
            try:
                low, _ = self.call(child, "Accessible", "GetState")[0]
                named = self.name(child)
            except GLib.Error:
                continue
            if low >> SHOWING & 1 or node == DESKTOP:
                yield child, named
                yield from self.shown(child)

    def find(self, words: str) -> None:
        """Wait until something on the screen has a name that begins so."""
        self._act(words, "Accessible", "GetState")

    def press(self, words: str) -> None:
        """Do the first thing that can be done with what has this name."""
        self._act(words, "Action", "DoAction", GLib.Variant("(i)", (0,)))

    def write(self, words: str, text: str) -> None:
        """Write into the field of this name."""
        self._act(words, "EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))

    def _act(self, words: str, interface: str, method: str, arguments: Any = None) -> None:
        """Call the last thing on the screen whose name begins so, once it is there.

        The last, since a page comes after the bar at its side, where some buttons stand too. What
        a page put anew in the meantime is looked for anew.
        """
        until, names = time.monotonic() + PATIENCE_S, ""
        while time.monotonic() < until:
            seen = list(self.shown(DESKTOP))
            names = " | ".join(name for _, name in seen if name)
            named = [node for node, name in reversed(seen) if name.startswith(words)]
            for node in named:
                if self._can(node, interface) and self._answers(node, interface, method, arguments):
                    return
            time.sleep(PAUSE_S)
        raise SystemExit(f"not found: {words}, among: {names}")

    def _answers(self, node: Node, interface: str, method: str, arguments: Any) -> bool:
        try:
            self.call(node, interface, method, arguments)
        except GLib.Error:
            return False
        return True

    def _can(self, node: Node, interface: str) -> bool:
        try:
            return f"{ATSPI}.{interface}" in self.call(node, "Accessible", "GetInterfaces")[0]
        except GLib.Error:
            return False


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
