# SPDX-License-Identifier: EUPL-1.2
"""The command line as somebody types on it, and what there is to seal and to open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from hop_desktop.console import main

VECTORS = Path(__file__).parents[1] / "vectors" / "cdoc2"
CERTIFICATE = VECTORS / "p384-cert.der"
PUBLIC_KEY = VECTORS / "p384-public.der"
PRIVATE_KEY = VECTORS / "p384-private.der"
SEALED = VECTORS / "libcdoc-p384.cdoc2"
BOTH = VECTORS / "libcdoc-two-recipients.cdoc2"
PASSWORD = "Kolm-Karu-Kohvikus-77"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a command did."""

    status: int
    out: str
    error: str


class Console:
    """The command line, as somebody types on it."""

    def __init__(self, captured: pytest.CaptureFixture[str]) -> None:
        self._captured = captured

    def __call__(self, *arguments: object) -> Answer:
        status = main(["package", *map(str, arguments)])
        shown = self._captured.readouterr()
        return Answer(status=status, out=shown.out, error=shown.err)

    def refusal(self, *arguments: object, status: int = 1) -> str:
        """Return the one sentence with which a command is refused."""
        answer = self(*arguments)
        assert (answer.status, answer.out) == (status, "")
        assert answer.error.endswith(".\n")
        assert answer.error.count("\n") == 1
        return answer.error.strip()


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}
