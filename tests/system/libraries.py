# SPDX-License-Identifier: EUPL-1.2
"""In the place of Windows' libraries: remember what they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Libraries:
    """Every library and every function of it; each answers with ``answer``."""

    answer: int = 0
    asked: list[tuple[object, ...]] = field(default_factory=list)

    @property
    def kernel32(self) -> Libraries:
        return self

    @property
    def wer(self) -> Libraries:
        return self

    @property
    def wtsapi32(self) -> Libraries:
        return self

    def __getattr__(self, name: str) -> Callable[..., int]:
        def asked(*values: object) -> int:
            self.asked.append((name, *values))
            return self.answer

        return asked
