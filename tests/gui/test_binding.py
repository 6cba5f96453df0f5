# SPDX-License-Identifier: EUPL-1.2
"""The binding begun lightly: what describes Qt's functions is late, and yet there when needed."""

from __future__ import annotations

import subprocess
import sys

from hop_desktop.gui.binding import begin_binding

BEGUN = """
import builtins, sys
from hop_desktop.gui.binding import begin_binding
usual, flags = sys.meta_path, getattr(sys, "getdlopenflags", int)()
begin_binding()
from PySide6.QtCore import QTimer
late = {"ast", "argparse", "inspect", "logging"}
assert sys.meta_path is usual, sys.meta_path
assert getattr(sys, "getdlopenflags", int)() == flags
assert not late & set(sys.modules), late & set(sys.modules)
assert builtins.__import__.__name__ != "__feature_import__"
"""

WRONG = """
for wrong in (lambda: QTimer().setInterval("soon"), lambda: QTimer("soon")):
    try:
        wrong()
    except TypeError as error:
        print(error)
try:
    QTimer(soon=1)
except AttributeError as error:
    print(error)
"""


def child(code: str) -> str:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def test_what_only_describes_qt_is_not_loaded_until_a_call_is_wrong() -> None:
    told = child(BEGUN + WRONG)

    assert "PySide6.QtCore.QTimer.setInterval(msec: int, /)" in told
    assert "parent: PySide6.QtCore.QObject" in told
    assert "'soon' is not a Qt property or a signal" in told


def test_a_binding_that_stands_already_is_left_as_it_is() -> None:
    usual = list(sys.meta_path)
    begin_binding()

    assert sys.meta_path == usual
