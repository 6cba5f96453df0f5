# SPDX-License-Identifier: EUPL-1.2
"""Counts that tell of no few children: groups below five are hidden, and cannot be worked out.

The ideas are those of cell suppression in statistical disclosure control. *Primary*: a count of
1 to 4 is hidden. *Complementary*: as long as the totals tell what is hidden, more is hidden.
A table that adds up to a total is one line; a table of rows and columns with its totals is a
network, whose least and greatest possible values are whole numbers and are found exactly.

The rule: whoever knows every shown number, and that a hidden one is at least 1, must still find
``CHOICES`` possible values for each hidden number. Zero is shown: that nobody is in a group tells
of nobody. Where even that does not help, the whole table is hidden, its zeros too, and then a
hidden number may be zero. A total below five hides everything under it.

What the rule does not do. It does not know what a reader knows of single children: who knows one
of a group of five knows the other four better. It says nothing against a group in which all are
alike. Stands of different days are each shown for themselves: their difference is what came less
what went, so who compares two days that follow each other may learn that a single case came or
went. What came and went is looked at together only in the quarters and years of the house; a
figure of a period that still runs grows from day to day. A paper that was given out does not
change when an old case is corrected. And whoever knows this program's way of choosing what else to
hide knows a little more than the numbers say.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

SMALL = 5
"""The least group that is shown; one of nobody is shown too."""
CHOICES = 4
"""How many values each hidden number must still be able to have: 1 to 4 tells nothing new."""

Shown = int | None
"""A count as it is told: nothing where it is hidden."""
Node = tuple[str, int]
Arc = tuple[Node, Node]


def is_small(count: int) -> bool:
    """Say whether a group is too small to be told of."""
    return 0 < count < SMALL


def line(counts: Sequence[int]) -> tuple[Shown, ...]:
    """Return the counts that add up to a total which is told, as far as they may be told."""
    if is_small(sum(counts)):
        return (None,) * len(counts)
    hidden = {place for place, count in enumerate(counts) if is_small(count)}
    while hidden and not _is_vague(counts, hidden):
        others = [place for place, count in enumerate(counts) if count and place not in hidden]
        if not others:
            return (None,) * len(counts)
        hidden.add(min(others, key=lambda place: counts[place]))
    return tuple(None if place in hidden else count for place, count in enumerate(counts))


def _is_vague(counts: Sequence[int], hidden: set[int]) -> bool:
    """Say whether hidden counts, each at least 1, can differ enough within their known sum."""
    return len(hidden) > 1 and sum(counts[place] for place in hidden) >= len(hidden) + CHOICES - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Cross:
    """A table of rows and columns with the totals of both; nothing where a number is hidden."""

    cells: tuple[tuple[Shown, ...], ...]
    rows: tuple[Shown, ...]
    columns: tuple[Shown, ...]


SOURCE, SINK = ("source", 0), ("sink", 0)


def cross(counts: Sequence[Sequence[int]]) -> Cross:
    """Return a table whose grand total is told, as far as it and its totals may be told."""
    network = _Network(counts)
    if is_small(network.total):
        return network.told(frozenset(network.flow), zeros=True)
    hidden = network.hidden(frozenset())
    return _only_totals(counts) if hidden is None else network.told(hidden)


def totals(counts: Sequence[Sequence[int]]) -> tuple[tuple[Shown, ...], tuple[Shown, ...]]:
    """Return the totals of a table of which nothing inside is told, as far as they may be told.

    Who knows which places inside are empty still works out no small number, of a total or inside.
    Where that cannot be, the rows are a line of their own, and no column is told.
    """
    network = _Network(counts)
    inner = frozenset(arc for arc, count in network.flow.items() if count and _is_inner(arc))
    hidden = network.hidden(inner)
    if hidden is None:
        rows = line([sum(row) for row in counts])
        return rows, (None,) * network.size[1]
    told = network.told(hidden)
    return told.rows, told.columns


def _is_inner(arc: Arc) -> bool:
    return not {SOURCE, SINK} & set(arc)


def _only_totals(counts: Sequence[Sequence[int]]) -> Cross:
    """Return a table with nothing inside: then its totals are two lines that know no other.

    What a total of zero tells is told. With one row or column alone nothing is left of its totals
    either: what does not help inside does not help beside.
    """
    rows = line([sum(row) for row in counts])
    columns = line([sum(column) for column in zip(*counts, strict=True)])
    cells = tuple(
        tuple(0 if row == 0 or column == 0 else None for column in columns) for row in rows
    )
    return Cross(cells=cells, rows=rows, columns=columns)


class _Network:
    """A table as a flow: from the source through its rows and columns to the sink."""

    def __init__(self, counts: Sequence[Sequence[int]]) -> None:
        self.size = len(counts), len(counts[0]) if counts else 0
        self.total = sum(map(sum, counts))
        self.flow: dict[Arc, int] = {}
        for i, row in enumerate(counts):
            self.flow[SOURCE, ("row", i)] = sum(row)
            for j, count in enumerate(row):
                self.flow[("row", i), ("column", j)] = count
        for j, column in enumerate(zip(*counts, strict=True)):
            self.flow[("column", j), SINK] = sum(column)

    def hidden(self, first: frozenset[Arc]) -> frozenset[Arc] | None:
        """Return what to hide besides what is never told, so that no small number is worked out.

        Nothing where all is hidden, and that does not help either.
        """
        waiting = sorted(arc for arc, count in self.flow.items() if is_small(count))
        hidden = first | frozenset(waiting)
        while waiting:  # what is vague stays so: whatever else is hidden leaves it more values
            if self.is_vague(waiting[-1], hidden):
                waiting.pop()
                continue
            more = self.beside(waiting[-1], hidden)
            if more is None:
                return None
            hidden |= {more}
            waiting.insert(0, more)
        return hidden

    def told(self, hidden: frozenset[Arc], *, zeros: bool = False) -> Cross:
        """Return the table without what is hidden."""
        flow = {
            arc: None if arc in hidden and (count or zeros) else count
            for arc, count in self.flow.items()
        }
        rows, columns = (range(size) for size in self.size)
        return Cross(
            cells=tuple(tuple(flow[("row", i), ("column", j)] for j in columns) for i in rows),
            rows=tuple(flow[SOURCE, ("row", i)] for i in rows),
            columns=tuple(flow[("column", j), SINK] for j in columns),
        )

    def beside(self, arc: Arc, hidden: frozenset[Arc]) -> Arc | None:
        """Return what else to hide: it is added up with what hangs together with one.

        A number that closes a round of hidden ones comes first, an inner one before a total, the
        smaller before the greater.
        """
        ends = _together(arc, hidden)
        lines = [o for o, n in self.flow.items() if n and o not in hidden and ends & set(o)]
        return min(
            lines,
            key=lambda o: (not set(o) <= ends, not _is_inner(o), self.flow[o], o),
            default=None,
        )

    def is_vague(self, arc: Arc, hidden: frozenset[Arc]) -> bool:
        """Say whether a hidden number has at least ``CHOICES`` possible values."""
        wanted = CHOICES - 1
        begin, end = arc
        up = self._most(end, begin, arc, hidden, wanted)
        down = min(self.flow[arc] - 1, wanted - up)
        return up + (self._most(begin, end, arc, hidden, down) if down > 0 else 0) >= wanted

    def _most(self, begin: Node, end: Node, but: Arc, hidden: frozenset[Arc], wanted: int) -> int:
        """Return how much more can flow between two nodes without an arc, up to ``wanted``."""
        room = _Room({arc: self.flow[arc] for arc in hidden if arc != but})
        found = 0
        while found < wanted and (path := room.path(begin, end)):
            room.push(path)
            found += 1
        return found


def _together(arc: Arc, hidden: frozenset[Arc]) -> set[Node]:
    """Return the ends of the hidden numbers that hang together with one."""
    ends = set(arc)
    while more := {end for other in hidden if ends & set(other) for end in other} - ends:
        ends |= more
    return ends


class _Room:
    """How far hidden numbers can still go: up without end, down to 1."""

    def __init__(self, flow: dict[Arc, int]) -> None:
        self._flow = flow
        self._ways: dict[Node, list[tuple[Node, Arc, int]]] = {}
        for arc in flow:
            begin, end = arc
            self._ways.setdefault(begin, []).append((end, arc, 1))
            self._ways.setdefault(end, []).append((begin, arc, -1))

    def path(self, begin: Node, end: Node) -> list[tuple[Arc, int]]:
        """Return the shortest way on which each number can go one up or down; empty for none."""
        came: dict[Node, tuple[Node, Arc, int]] = {}
        waiting = deque([begin])
        while waiting and end not in came:
            node = waiting.popleft()
            for onto, arc, step in self._ways.get(node, ()):
                if onto != begin and onto not in came and self._flow[arc] + step >= 1:
                    came[onto] = (node, arc, step)
                    waiting.append(onto)
        return list(_back(came, begin, end)) if end in came else []

    def push(self, path: Iterable[tuple[Arc, int]]) -> None:
        """Let the numbers on a way go one up or down."""
        for arc, step in path:
            self._flow[arc] += step


def _back(
    came: dict[Node, tuple[Node, Arc, int]], begin: Node, end: Node
) -> Iterator[tuple[Arc, int]]:
    node = end
    while node != begin:
        node, arc, step = came[node]
        yield arc, step
