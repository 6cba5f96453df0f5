# SPDX-License-Identifier: EUPL-1.2
"""The package for Debian: the bundle under /usr/lib, and what a desktop needs to find it.

``dpkg-shlibdeps`` reads from the bundle which libraries of the system it needs.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from string import Template

import icons

import hop_desktop
from hop_desktop.gui.parts import Part, parts

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LIBRARY = Path("usr", "lib", "hop-desktop")
PROGRAM = "hop-desktop"

OPTIONAL = ("libcupsprintersupport.so", "libqgtk3.so")
"""Plugins that do nothing where what they speak to is missing."""
RECOMMENDED = ("libcups2", "xdg-desktop-portal")


def make(bundle: Path, output: Path, *, work: Path, around: Mapping[str, str]) -> Path:
    """Make the package around a bundle; return the file.

    ``around`` is the environment with the moment of the build. Raises ``CalledProcessError``.
    """
    shutil.rmtree(work, ignore_errors=True)
    tree = work / PROGRAM
    shutil.copytree(bundle, tree / LIBRARY)
    (tree / "DEBIAN").mkdir()  # dpkg-shlibdeps knows by it where a package's own files begin
    moment = datetime.fromtimestamp(int(around["SOURCE_DATE_EPOCH"]), UTC)
    facts = _facts(moment, needed(tree / LIBRARY, work))
    for place, content in documents(facts):
        _write(tree / place, content)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin" / PROGRAM).symlink_to(Path("..", "lib", PROGRAM, PROGRAM))
    _write(tree / "DEBIAN/md5sums", "".join(_sums(tree)).encode())
    facts["installed_kb"] = str(_size_kb(tree))
    _write(tree / "DEBIAN/control", _filled("control", facts))
    _settle(tree, moment.timestamp())
    made = output / f"{PROGRAM}_{facts['version']}_{facts['architecture']}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(tree), str(made)]
    subprocess.run(command, env=dict(around), stdout=subprocess.DEVNULL, check=True)
    return made


def documents(facts: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """Yield what the package holds beside the bundle: each place with its content."""
    changes = gzip.compress(_filled("changelog", facts), 9, mtime=0)
    manual = gzip.compress(_filled("hop-desktop.1", facts), 9, mtime=0)
    yield "usr/share/applications/hop-desktop.desktop", (HERE / "hop-desktop.desktop").read_bytes()
    yield "usr/share/doc/hop-desktop/changelog.gz", changes
    yield "usr/share/doc/hop-desktop/copyright", _copyright(facts)
    yield "usr/share/lintian/overrides/hop-desktop", (HERE / "overrides").read_bytes()
    yield "usr/share/man/man1/hop-desktop.1.gz", manual
    metadata = "ee.hop.desktop.metainfo.xml"
    yield f"usr/share/metainfo/{metadata}", _filled(metadata, facts)
    for size, picture in icons.drawn():
        yield f"usr/share/icons/hicolor/{size}/apps/hop-desktop.{picture.kind}", picture.content


def needed(bundle: Path, work: Path) -> list[str]:
    """Return the packages whose libraries the files of a bundle are linked to."""
    (work / "debian").mkdir(parents=True, exist_ok=True)
    stub = f"Source: {PROGRAM}\n\nPackage: {PROGRAM}\nArchitecture: any\n"
    (work / "debian" / "control").write_text(stub, encoding="ascii")
    files = [str(file) for file in bundle.rglob("*") if _is_program(file)]
    private = sorted({f"-l{Path(file).parent}" for file in files})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *private, *files]
    told = subprocess.run(command, cwd=work, check=True, stdout=subprocess.PIPE, text=True).stdout
    (listed,) = re.findall(r"^shlibs:Depends=(.*)$", told, re.MULTILINE)
    return str(listed).split(", ")


def _is_program(file: Path) -> bool:
    if file.name in OPTIONAL or not file.is_file() or file.is_symlink():
        return False
    with file.open("rb") as content:
        return content.read(4) == b"\x7fELF"


def _facts(moment: datetime, depends: Iterable[str]) -> dict[str, str]:
    asked = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    return {
        "name": hop_desktop.NAME,
        "publisher": hop_desktop.PUBLISHER,
        "version": hop_desktop.__version__,
        "architecture": architecture.strip(),
        "depends": ", ".join(depends),
        "recommends": ", ".join(RECOMMENDED),
        "date": f"{moment:%Y-%m-%d}",
        "date_822": format_datetime(moment),
    }


def _filled(name: str, facts: Mapping[str, str]) -> bytes:
    text = (HERE / name).read_text(encoding="utf-8")
    return Template(text).substitute(facts).encode()


def _copyright(facts: Mapping[str, str]) -> bytes:
    """Return Debian's list of licences: ours whole, those of the parts where they lie."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    paragraphs = [f"License: EUPL-1.2\n{_indented(own)}"]
    for part in parts(ROOT / "resources"):
        place = f"/{LIBRARY}/_internal/hop_desktop/resources/{part.file}"
        named = f"{part.name} {part.version}"
        paragraphs.append(
            f"Files: {LIBRARY}/*\nCopyright: the authors of {named}, as named in its licence\n"
            f"License: {part.licence}\n The whole text is in {place}.\n{_common(part)}"
        )
    return _filled("copyright", facts) + "\n".join(paragraphs).encode()


def _common(part: Part) -> str:
    """Return where Debian keeps the text of a licence that many share."""
    kept = {"Apache-2.0": "Apache-2.0", "LGPL-3.0-only": "LGPL-3", "LGPL-2.1-or-later": "LGPL-2.1"}
    found = [file for licence, file in kept.items() if licence in part.licence]
    return "".join(f" It is also in /usr/share/common-licenses/{file}.\n" for file in found)


def _indented(text: str) -> str:
    lines = (line.strip() for line in text.strip().splitlines())
    return "".join(f" {line or '.'}\n" for line in lines)


def _sums(tree: Path) -> Iterator[str]:
    for file in sorted(tree.rglob("*")):
        if file.is_file() and not file.is_symlink():
            sum_ = hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{sum_}  {file.relative_to(tree)}\n"


def _size_kb(tree: Path) -> int:
    """Return the size as Debian counts it (policy 5.6.20): a KiB for every folder and link too."""
    return sum(
        -(-entry.stat().st_size // 1024) if entry.is_file() and not entry.is_symlink() else 1
        for entry in tree.rglob("*")
    )


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _settle(tree: Path, moment: float) -> None:
    """Give every file the moment of the build, and rights that anybody's system takes."""
    for entry in sorted(tree.rglob("*"), reverse=True):
        if not entry.is_symlink():
            runs = entry.is_dir() or entry == tree / LIBRARY / PROGRAM
            entry.chmod(0o755 if runs else 0o644)
        os.utime(entry, (moment, moment), follow_symlinks=False)
    tree.chmod(0o755)
    os.utime(tree, (moment, moment))
