# SPDX-License-Identifier: EUPL-1.2
"""Qt's binding for Python, begun without what only describes it: half of what its import takes.

``shiboken6``, the ground of PySide6, compiles from source at every start what writes the signatures
of Qt's functions into help texts and into errors about wrong arguments. Here that is loaded when
first asked for. And when ``shiboken6`` comes before ``PySide6``, no import is watched for modules
that want Qt's functions under other names (``__feature__``): for that PySide6 would read the source
of every module, and keep it in memory. Where the system can, a function of Qt is looked up in its
library when it is first called: there are thirteen thousand, and the first picture needs few.
"""

from __future__ import annotations

import os
import sys
from importlib.util import LazyLoader
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import SupportsIndex, TypeAlias

    from _typeshed.importlib import MetaPathFinderProtocol

    Finders: TypeAlias = list[MetaPathFinderProtocol]
else:
    Finders = list

DESCRIBING = frozenset(
    {
        "shibokensupport.feature",
        "shibokensupport.signature.errorhandler",
        "shibokensupport.signature.importhandler",
        "shibokensupport.signature.layout",
        "shibokensupport.signature.lib.enum_sig",
        "shibokensupport.signature.lib.pyi_generator",
        "shibokensupport.signature.lib.tool",
        "shibokensupport.signature.parser",
    }
)
"""What is loaded late. Not ``signature.mapping``: the binding looks into it without asking."""


def begin_binding() -> None:
    """Import Qt's binding so that it costs least; call it before the first import of PySide6.

    Does nothing when the binding is imported already.
    """
    if "shiboken6" in sys.modules:
        return
    usual = sys.meta_path
    sys.meta_path = _Led(_LateFinder(), usual)
    try:
        import shiboken6  # noqa: F401  for what its import does
    finally:
        sys.meta_path = usual
    if hasattr(sys, "setdlopenflags"):
        _load_libraries()


def _load_libraries() -> None:
    usual = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_LAZY)
    try:
        import PySide6.QtWidgets  # noqa: F401  and with it the two it stands on
    finally:
        sys.setdlopenflags(usual)


class _LateFinder:
    """Finds what the finders after it find, to be loaded when something in it is asked for."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in DESCRIBING:
            return None
        for finder in sys.meta_path[1:]:
            spec = finder.find_spec(fullname, path, target)
            if spec is not None and spec.loader is not None:
                spec.loader = LazyLoader(spec.loader)
                return spec
        return None


class _Led(Finders):
    """Finders that one leads: the binding puts its own before all others, here it is the second."""

    def __init__(self, leader: MetaPathFinderProtocol, others: Finders) -> None:
        super().__init__([leader, *others])

    def insert(self, index: SupportsIndex, finder: MetaPathFinderProtocol) -> None:
        super().insert(max(index.__index__(), 1), finder)
