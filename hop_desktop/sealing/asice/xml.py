# SPDX-License-Identifier: EUPL-1.2
"""A small tree of a small XML document, read by expat alone.

No document type, so no entities, and nothing outside the bytes is ever looked up: what the
standard library's parser can be told to refuse needs no library of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from hop_desktop.domain.errors import SignedFileRefused
from hop_desktop.domain.flaws import Flaw

LARGEST = 4 * 1024 * 1024
DEEPEST = 32
MOST_ELEMENTS = 4000
MOST_ATTRIBUTES = 16
INCLUDE = "http://www.w3.org/2001/XInclude"
BETWEEN = " "
"""What stands between namespace and name in ``Element.name``."""


@dataclass(slots=True)
class Element:
    """An element: "namespace name", attributes by name, child elements, and its own text."""

    name: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def named(self, name: str) -> list[Element]:
        """Return the child elements of a name."""
        return [child for child in self.children if child.name == name]

    def every(self) -> Iterator[Element]:
        """Yield this element and all under it."""
        yield self
        for child in self.children:
            yield from child.every()


def parse(data: bytes) -> Element:
    """Return the root element of a UTF-8 document.

    Raises ``SignedFileRefused``: NO_XML, DTD, INCLUDE or XML_TOO_LARGE.
    """
    if len(data) > LARGEST:
        raise SignedFileRefused(Flaw.XML_TOO_LARGE)
    reader = _Reader()
    try:
        data.decode()  # expat would take UTF-16 for what it is, whatever it is told
        reader.parser.Parse(data, True)
    except (expat.ExpatError, ValueError):
        raise SignedFileRefused(Flaw.NO_XML) from None
    return reader.root


class _Reader:
    """Builds the tree as expat tells of it, and stops at the first thing not wanted."""

    def __init__(self) -> None:
        self.parser = parser = expat.ParserCreate("utf-8", BETWEEN)
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse_type
        parser.EntityDeclHandler = self._refuse_type
        parser.ProcessingInstructionHandler = self._refuse_other
        parser.CommentHandler = self._refuse_other
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        self._open: list[Element] = []
        self._count = 0
        self.root = Element("", {})

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        many = self._count > MOST_ELEMENTS or len(attributes) > MOST_ATTRIBUTES
        if many or len(self._open) >= DEEPEST:
            raise SignedFileRefused(Flaw.XML_TOO_LARGE)
        if name.partition(BETWEEN)[0] == INCLUDE:
            raise SignedFileRefused(Flaw.INCLUDE)
        element = Element(name, attributes)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, name: str) -> None:
        del name
        self._open.pop()

    def _text(self, text: str) -> None:
        self._open[-1].text += text

    def _refuse_type(self, *told: object) -> NoReturn:
        del told
        raise SignedFileRefused(Flaw.DTD)

    def _refuse_other(self, *told: object) -> NoReturn:
        """Refuse comments too: who keeps them sees another text than who does not."""
        del told
        raise SignedFileRefused(Flaw.NO_XML)
