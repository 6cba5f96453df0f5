# SPDX-License-Identifier: EUPL-1.2
"""The process that holds keys: no dump of its memory, no look into it by other programs.

Linux: no core file, not dumpable (prctl(2): neither ptrace nor /proc/self/mem by the same user).
Windows: no error report with memory in it, no crash window, and no library from the folder that
happens to be the present one. What cannot be set is left: it is no reason to refuse the work.
"""

from __future__ import annotations

import sys

PR_SET_DUMPABLE = 4  # linux/prctl.h
SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 0x1, 0x2  # errhandlingapi.h
LOAD_LIBRARY_SEARCH_DEFAULT_DIRS = 0x1000  # libloaderapi.h: program, system, and added folders


def keep_memory_private() -> None:
    """Forbid this process to be dumped or read; call before a key is in it."""
    import ctypes

    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # A debugger that follows the program from its start stays possible: it is the user's own.
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    elif sys.platform == "win32":
        kernel, reports = ctypes.windll.kernel32, ctypes.windll.wer
        kernel.SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
        kernel.SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS)
        reports.WerAddExcludedApplication(sys.executable, False)
