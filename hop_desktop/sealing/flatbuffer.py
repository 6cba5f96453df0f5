# SPDX-License-Identifier: EUPL-1.2
"""Reading FlatBuffers tables from bytes that nobody has checked yet.

The Python runtime of FlatBuffers has no verifier and follows any offset, so this reader checks
every position against the buffer before it reads (format: FlatBuffers internals, "Tables")::

    table:   int32  distance back to the vtable
             …      fields, at the places the vtable gives
    vtable:  uint16 its own size in bytes
             uint16 the table's size in bytes
             uint16 place of field 0 in the table, 0 when absent; field 1; …
    vector:  uint32 number of elements, then the elements
    offset:  uint32 distance forward from the offset's own place
"""

from __future__ import annotations

from typing import Self

from hop_desktop.domain.errors import PackageDamaged, PackageTooLarge

_OFFSET = 4
_SHORT = 2


class Table:
    """One table in a buffer; every accessor raises ``PackageDamaged`` rather than read outside."""

    def __init__(self, buffer: bytes, position: int) -> None:
        self._buffer = buffer
        self._position = position
        self._vtable = position - _number(buffer, position, _OFFSET, signed=True)
        self._vtable_size = _number(buffer, self._vtable, _SHORT)
        self._size = _number(buffer, self._vtable + _SHORT, _SHORT)
        _require(self._vtable_size >= 2 * _SHORT)
        _require(self._vtable + self._vtable_size <= len(buffer))
        _require(self._size >= _OFFSET)
        _require(position + self._size <= len(buffer))

    @classmethod
    def root(cls, buffer: bytes) -> Self:
        """Return the root table of a buffer that is not size-prefixed."""
        return cls(buffer, _number(buffer, 0, _OFFSET))

    def byte(self, slot: int) -> int:
        """Return an unsigned byte field; 0 when absent."""
        return self._scalar(slot, 1)

    def int32(self, slot: int) -> int:
        """Return a signed 32-bit field; 0 when absent."""
        return self._scalar(slot, 4)

    def table(self, slot: int) -> Table:
        """Return a table field that must be there."""
        return Table(self._buffer, self._target(slot))

    def octets(self, slot: int) -> bytes:
        """Return the bytes of a ``[ubyte]`` field that must be there."""
        start, count = self._vector(slot, 1)
        return self._buffer[start : start + count]

    def text(self, slot: int) -> str:
        """Return a string field that must be there, exactly as its UTF-8 bytes say."""
        try:
            return self.octets(slot).decode("utf-8")
        except UnicodeDecodeError as error:
            raise PackageDamaged from error

    def tables(self, slot: int, *, most: int) -> tuple[Table, ...]:
        """Return a vector of tables; more than ``most`` raise ``PackageTooLarge``."""
        start, count = self._vector(slot, _OFFSET)
        if count > most:
            raise PackageTooLarge
        places = range(start, start + count * _OFFSET, _OFFSET)
        return tuple(Table(self._buffer, self._followed(place)) for place in places)

    def _scalar(self, slot: int, width: int) -> int:
        place = self._place(slot, width)
        return 0 if place is None else _number(self._buffer, place, width, signed=width > 1)

    def _vector(self, slot: int, width: int) -> tuple[int, int]:
        position = self._target(slot)
        count = _number(self._buffer, position, _OFFSET)
        start = position + _OFFSET
        _require(start + count * width <= len(self._buffer))
        return start, count

    def _target(self, slot: int) -> int:
        place = self._place(slot, _OFFSET)
        if place is None:
            raise PackageDamaged
        return self._followed(place)

    def _followed(self, place: int) -> int:
        return place + _number(self._buffer, place, _OFFSET)

    def _place(self, slot: int, width: int) -> int | None:
        entry = (2 + slot) * _SHORT
        if entry + _SHORT > self._vtable_size:
            return None
        offset = _number(self._buffer, self._vtable + entry, _SHORT)
        if offset == 0:
            return None
        _require(offset >= _OFFSET)
        _require(offset + width <= self._size)
        return self._position + offset


def _number(buffer: bytes, at: int, width: int, *, signed: bool = False) -> int:
    _require(0 <= at <= len(buffer) - width)
    return int.from_bytes(buffer[at : at + width], "little", signed=signed)


def _require(claim: bool) -> None:
    if not claim:
        raise PackageDamaged
