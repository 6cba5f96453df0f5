# SPDX-License-Identifier: EUPL-1.2
"""A Debian 12 that has only just been made, in a folder; what runs in it ends with its command.

Its processes live in a namespace of their own: nothing stays mounted, nothing goes on.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

RELEASE = "bookworm"
RESOLVER = Path("/etc/resolv.conf")
PLAIN = {
    "HOME": "/srv/desk",
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "LC_ALL": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}


class CleanRoot:
    """The folder of the system; everything named by a path inside it."""

    def __init__(self, folder: Path) -> None:
        """Make the smallest system that can install packages."""
        self.folder = folder
        made = ["unshare", "--mount", "debootstrap", "--variant=minbase", RELEASE, str(folder)]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
        shutil.copyfile(RESOLVER, folder / "etc/resolv.conf")
        (folder / PLAIN["HOME"].lstrip("/")).mkdir()
        # Outside and inside a file has the same name: what speaks through sockets meets there.
        (folder / folder.parent.relative_to("/")).mkdir(parents=True, exist_ok=True)
        (folder / folder.relative_to("/")).symlink_to("/")

    def command(self, *inside: str) -> list[str]:
        """Return the command that runs another inside."""
        away = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
        return [*away, f"--mount-proc={self.folder / 'proc'}", "chroot", str(self.folder), *inside]

    def run(
        self, *inside: str, around: Mapping[str, str] | None = None, status: int = 0
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside; return what it said. It must end with ``status``."""
        done = subprocess.run(
            self.command(*inside),
            env={**PLAIN, **(around or {})},
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == status, f"{inside}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done

    def install(self, package: Path) -> None:
        """Install a package file with what it depends on, and nothing that it only recommends."""
        shutil.copyfile(package, self.folder / package.name)
        self.run("apt-get", "-qq", "update")
        wanted = ("install", "--yes", "--no-install-recommends", f"/{package.name}")
        self.run("apt-get", "-qq", *wanted)

    def installed(self) -> set[str]:
        """Return the names of the packages that are installed."""
        listed = self.run("dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n").stdout
        return {line.split()[0] for line in listed.splitlines() if line.endswith(" installed")}


def is_possible() -> bool:
    """Say whether a system may be made here: that takes root."""
    return os.name == "posix" and os.geteuid() == 0
