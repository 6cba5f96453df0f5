# SPDX-License-Identifier: EUPL-1.2
"""A value that the engine has no memory for is told as such, and the transaction leaves nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.founded import founded, group_names, opened

KEEPS = """
import re, resource, sys
from pathlib import Path
from tests.store.founded import opened
from tests.worlds import NOON

store = opened(Path(sys.argv[1]))
value = "x" * (24 << 20)
held = int(re.search(r"VmSize:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) << 10
resource.setrlimit(resource.RLIMIT_AS, (held + (4 << 20), resource.RLIM_INFINITY))
try:
    with store.write("rules.agreed", actor=store.person, now=NOON) as tx:
        tx.settings.set("suur", value)
except MemoryError:
    print("MemoryError")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is one of Linux")
def test_a_value_without_memory_is_told_as_such(tmp_path: Path) -> None:
    founded(tmp_path / "hoidla").store.close()
    command = [sys.executable, "-c", KEEPS, str(tmp_path / "hoidla")]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.stdout == "MemoryError\n", done.stderr
    store = opened(tmp_path / "hoidla")
    assert store.verify().ok
    assert group_names(store) == []
    store.close()
