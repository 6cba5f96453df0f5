# SPDX-License-Identifier: EUPL-1.2
"""Make what is handed out: ``python packaging/building.py bundle|deb|installer``, into dist/.

Runs in an environment of the locks alone (``dev.py build`` makes it). The same sources in the same
folder on the same system give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import installer
from bundle import listing
from debian import package

import hop_desktop

ROOT = Path(__file__).resolve().parents[1]
WORK, OUTPUT = ROOT / "build", ROOT / "dist"
SPEC = ROOT / "packaging" / "bundle" / "bundle.spec"
BUNDLE = OUTPUT / "hop-desktop"
REPORT = Path(sys.prefix) / "installed.json"
"""What pip has said of the archives that it installed, with their sums."""

LARGEST_BUNDLE, LARGEST_PACKAGE = 150_000_000, 50_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Make what is asked for and say where it is; answer 1 when it is larger than promised."""
    parser = argparse.ArgumentParser(prog="build", description=__doc__)
    parser.add_argument("what", choices=["bundle", "deb", "installer"])
    chosen = parser.parse_args(arguments)
    try:
        if chosen.what == "installer":
            installer.makensis()
        return 0 if _made(chosen.what, dict(os.environ) | lasting(ROOT)) else 1
    except installer.MissingError as missing:
        print(missing, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failure:
        print(f"{Path(failure.cmd[0]).name} ended with {failure.returncode}.", file=sys.stderr)
        return 1


def _made(what: str, around: Mapping[str, str]) -> bool:
    fits = make_bundle(around)
    if what == "deb":
        made = package.make(BUNDLE, OUTPUT, work=WORK / "deb", around=around)
        return _told(made, made.stat().st_size, LARGEST_PACKAGE) and fits
    if what == "installer":
        return installer.main([str(BUNDLE)]) == 0 and fits
    return fits


def make_bundle(around: Mapping[str, str]) -> bool:
    """Make the bundle with the list of its parts; say whether it is as small as promised."""
    shutil.rmtree(BUNDLE, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    folders = ["--distpath", str(OUTPUT), "--workpath", str(WORK)]
    cache = {"PYINSTALLER_CONFIG_DIR": str(WORK / "cache")}
    subprocess.run([*command, *folders, str(SPEC)], env={**around, **cache}, cwd=ROOT, check=True)
    if sys.platform == "linux":
        forget_places(BUNDLE)
    contents = json.loads((WORK / "bundle" / "contents.json").read_text(encoding="utf-8"))
    archives = listing.archives(json.loads(REPORT.read_text(encoding="utf-8")))
    listing.write(BUNDLE, contents, archives, when=int(around["SOURCE_DATE_EPOCH"]))
    return _told(BUNDLE, size(BUNDLE), LARGEST_BUNDLE)


def forget_places(bundle: Path) -> None:
    """Take out of the files where libraries lay on the computer that Python was built on.

    Whoever could write there would be run by the program.
    """
    for file in sorted(bundle.rglob("*.so*")):
        asked = ["patchelf", "--print-rpath", str(file)]
        told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
        if told.startswith("/"):
            subprocess.run(["patchelf", "--remove-rpath", str(file)], check=True)


def lasting(root: Path) -> dict[str, str]:
    """Return what makes a build repeatable: a fixed seed, and the moment of the last commit."""
    moment = os.environ.get("SOURCE_DATE_EPOCH") or _committed(root)
    return {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": moment, "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def size(folder: Path) -> int:
    """Return the bytes of all files in a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _committed(root: Path) -> str:
    """Return when the sources were last committed; outside of a repository, when last changed."""
    asked = ["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"]
    if shutil.which("git") and (root / ".git").exists():
        told = subprocess.run(asked, cwd=root, check=True, capture_output=True, text=True)
        return told.stdout.strip()
    return str(int(Path(hop_desktop.__file__).stat().st_mtime))


def _told(made: Path, size: int, largest: int) -> bool:
    verdict = "" if size <= largest else f": more than {largest / 1e6:.0f} MB"
    print(f"{made.relative_to(ROOT)}: {size / 1e6:.1f} MB{verdict}", flush=True)
    return size <= largest


if __name__ == "__main__":
    sys.exit(main())
