# SPDX-License-Identifier: EUPL-1.2
"""A disk that loses its power: what may stand on it after everything that was asked so far.

What a sync asked for is there. Of the rest any part may be: every write and cut of a file on its
own, a write also by halves, in sectors of 512 bytes; of the names in a folder those up to some
moment, for file systems keep these in order. A file that is synced may still lack its name until
its folder is synced, which is more than most file systems take away.

Not modelled: a disk that lies about what it has synced, and file systems without a journal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path, PurePosixPath
from random import Random

SECTOR = 512
ROOT = "."
Files = dict[str, bytes]


def files_of(folder: Path) -> Files:
    """Return the files below a folder; the names of folders end in a slash."""
    return {
        str(path.relative_to(folder)) + ("/" if path.is_dir() else ""): (
            b"" if path.is_dir() else path.read_bytes()
        )
        for path in sorted(folder.rglob("*"))
    }


def write_files(folder: Path, files: Files) -> None:
    """Write such files into a folder."""
    for path, data in files.items():
        place = folder / path
        if path.endswith("/"):
            place.mkdir()
        else:
            place.write_bytes(data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing asked of the disk.

    ``what`` is ``write`` (``data`` at ``at``), ``cut`` (to ``at`` bytes), ``sync`` of a file or a
    folder, ``make`` (an empty file, if there is none), ``folder``, ``move`` (to ``to``),
    ``remove``, or ``told``: here the act was acknowledged. Paths are relative.
    """

    what: str
    path: str = ""
    to: str = ""
    at: int = 0
    data: bytes = b""


@dataclass(slots=True, eq=False)
class _File:
    synced: bytes = b""
    live: bytearray = field(default_factory=bytearray)
    pending: list[Step] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class _Folder:
    synced: dict[str, _Node] = field(default_factory=dict)
    live: dict[str, _Node] = field(default_factory=dict)
    pending: list[dict[str, _Node]] = field(default_factory=list)
    """What the folder held after each change since it was synced."""


_Node = _File | _Folder
_Names = Callable[[_Folder], dict[str, _Node]]
_Content = Callable[[_File], bytes]


class Disk:
    """Takes what is asked of it, and says what may be left of that when the power goes."""

    def __init__(self, files: Files) -> None:
        """Begin with files that are on the disk for good; a folder's name ends in a slash."""
        self._root = _Folder()
        for path, data in files.items():
            parent, name = self._place(path.rstrip("/"))
            node = _Folder() if path.endswith("/") else _File(data, bytearray(data))
            parent.live[name] = parent.synced[name] = node

    def take(self, step: Step) -> None:
        """Do what is asked, so that it may be lost until a sync."""
        if step.what in {"write", "cut", "sync"}:
            self._on_node(step)
        elif step.what != "told":
            self._on_names(step)

    def everything(self) -> Files:
        """Return the files as they are while there is power."""
        return _gathered(self._root, lambda folder: folder.live, lambda file: bytes(file.live))

    def synced(self) -> Files:
        """Return the least that must be left."""
        return _gathered(self._root, lambda folder: folder.synced, lambda file: file.synced)

    def some(self, chance: Random) -> Files:
        """Return one of the many things that may be left."""
        likely, torn = chance.choice((0.1, 0.5, 0.9)), chance.random() < 0.5

        def content(file: _File) -> bytes:
            return _partly(file, chance, likely, torn=torn)

        return _gathered(
            self._root, lambda folder: chance.choice((folder.synced, *folder.pending)), content
        )

    def _on_node(self, step: Step) -> None:
        node = self._node(step.path)
        if isinstance(node, _Folder):
            node.synced, node.pending = dict(node.live), []
        elif step.what == "sync":
            node.synced, node.pending = bytes(node.live), []
        else:
            _apply(node.live, step)
            node.pending.append(step)

    def _on_names(self, step: Step) -> None:
        parent, name = self._place(step.path)
        if step.what == "make" and name in parent.live:
            return
        if step.what == "move":
            other, to = self._place(step.to)
            if other is not parent:
                raise ValueError(step)
            parent.live[to] = parent.live.pop(name)
        elif step.what == "remove":
            del parent.live[name]
        else:
            parent.live[name] = _Folder() if step.what == "folder" else _File()
        parent.pending.append(dict(parent.live))

    def _place(self, path: str) -> tuple[_Folder, str]:
        *folders, name = PurePosixPath(path).parts
        return self._folder(folders), name

    def _folder(self, parts: list[str]) -> _Folder:
        node: _Node = self._root
        for part in parts:
            assert isinstance(node, _Folder)
            node = node.live[part]
        assert isinstance(node, _Folder)
        return node

    def _node(self, path: str) -> _Node:
        if path == ROOT:
            return self._root
        parent, name = self._place(path)
        return parent.live[name]


def _gathered(folder: _Folder, names: _Names, content: _Content, within: str = "") -> Files:
    files: Files = {}
    for name, node in names(folder).items():
        path = f"{within}{name}"
        if isinstance(node, _File):
            files[path] = content(node)
        else:
            files[f"{path}/"] = b""
            files |= _gathered(node, names, content, f"{path}/")
    return files


def _apply(data: bytearray, step: Step) -> None:
    if step.what == "cut":
        del data[step.at :]
        data.extend(bytes(step.at - len(data)))
        return
    data.extend(bytes(max(step.at - len(data), 0)))
    data[step.at : step.at + len(step.data)] = step.data


def _partly(file: _File, chance: Random, likely: float, *, torn: bool) -> bytes:
    data = bytearray(file.synced)
    for step in file.pending:
        whole = step.what == "cut" or not torn
        for part in (step,) if whole else _sectors(step):
            if chance.random() < likely:
                _apply(data, part)
    return bytes(data)


def _sectors(step: Step) -> list[Step]:
    """Return a write as the writes of the sectors that it touches."""
    end = step.at + len(step.data)
    edges = [step.at, *range((step.at // SECTOR + 1) * SECTOR, end, SECTOR), end]
    return [
        Step(what="write", path=step.path, at=a, data=step.data[a - step.at : b - step.at])
        for a, b in pairwise(edges)
    ]
