# SPDX-License-Identifier: EUPL-1.2
"""Gather what the program is made of, and under which licences, into resources/licences.

    python packaging/licences.py

``parts.json`` lists what is shipped beside our own code, each part as the program reads it; the
version is empty for whatever Python there is. The texts come from the
installed distributions; those that a wheel leaves out stand in the folder and are kept.

Run it after every change of requirements.lock; a test compares.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from hop_desktop.gui.parts import Part

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "licences"
LIST = FOLDER / "parts.json"
LOCK = ROOT / "packaging" / "requirements.lock"

PIN = re.compile(r"^([a-z0-9.-]+)==([\w.!+]+)", re.MULTILINE)
LEGAL = re.compile(r"(?i)licen[cs]e|copying|notice|authors")
ELSEWHERE = {"android", "pbin_musl", "cibw_musl", "v8_xfa"}
"""Folders of PDFium's licences about builds that are none of ours."""

LGPL = "licences/LGPL-3.0-only.txt"
APACHE = "licences/Apache-2.0.txt"

# What distributions say of themselves in words, or offer to choose from.
SPDX = {
    "appdirs": "MIT",
    "charset-normalizer": "MIT",
    "et-xmlfile": "MIT",
    "flatbuffers": "Apache-2.0",
    "openpyxl": "MIT",
    "pypdfium2": "Apache-2.0 OR BSD-3-Clause",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-stdnum": "LGPL-2.1-or-later",
    "reportlab": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib",
    "tzdata": "Apache-2.0",
    "zxcvbn": "MIT",
}
# Texts that the wheels leave out.
KEPT = {"flatbuffers": APACHE, "pyside6-essentials": LGPL, "shiboken6": LGPL}


def main() -> int:
    """Write the list and the texts; take away texts that nothing names any more."""
    found = [*distributions(), *bundled()]
    for part in found:
        if (text := _text(part)) is not None:
            (ROOT / "resources" / part.file).write_text(text, encoding="utf-8")
    told = sorted((asdict(part) for part in found), key=lambda part: part["name"].casefold())
    LIST.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    named = {Path(part.file).name for part in found} | {LIST.name, "EUPL-1.2.txt"}
    for file in FOLDER.iterdir():
        if file.name not in named:
            file.unlink()
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (FOLDER / "EUPL-1.2.txt").write_text(own, encoding="utf-8")
    print(f"{len(found)} parts, {len(named) - 1} texts")
    return 0


def distributions() -> Iterator[Part]:
    """Yield every distribution that the running program needs, as it is locked.

    What only builds the project (hatchling and what that needs) is locked too, and not shipped.
    """
    locked = dict(PIN.findall(LOCK.read_text(encoding="utf-8")))
    for name in sorted(_reached(locked)):
        yield Part(
            name=distribution(name).name,
            version=locked[name],
            licence=SPDX.get(name) or distribution(name).metadata["License-Expression"],
            file=KEPT.get(name, f"licences/{name}.txt"),
        )


def bundled() -> Iterator[Part]:
    """Yield what comes inside the distributions, and what is no distribution at all."""
    import pypdfium2
    from cryptography.hazmat.backends.openssl import backend
    from PySide6.QtCore import qVersion
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    connection.execute("PRAGMA key = 'x'")
    (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    (provider,) = connection.execute("PRAGMA cipher_provider_version").fetchone()
    connection.close()
    openssl = {"cryptography": backend.openssl_version_text(), "SQLCipher": provider}
    for name, version, licence, file in (
        ("Qt", qVersion(), "LGPL-3.0-only", LGPL),
        ("ICU (Qt)", "73", "Unicode-3.0", "licences/ICU.txt"),
        ("SQLCipher", cipher.split()[0], "BSD-3-Clause", "licences/SQLCipher.txt"),
        ("SQLite", dbapi2.sqlite_version, "blessing", "licences/SQLite.txt"),
        *(
            (f"OpenSSL ({inside})", version.split()[1], "Apache-2.0", APACHE)
            for inside, version in openssl.items()
        ),
        ("PDFium", str(pypdfium2.PDFIUM_INFO.build), "BSD-3-Clause", "licences/PDFium.txt"),
        ("Inter", "4.001", "OFL-1.1", "fonts/OFL.txt"),
        ("Python", "", "PSF-2.0", "licences/Python.txt"),
    ):
        yield Part(name=name, version=version, licence=licence, file=file)


def _reached(locked: dict[str, str]) -> set[str]:
    """Return the locked names that the project needs, straight or by way of others."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting = [Requirement(line) for line in project["dependencies"]]
    reached: set[str] = set()
    while waiting:
        each = waiting.pop()
        name = canonicalize_name(each.name)
        is_extra = each.marker is not None and "extra" in str(each.marker)
        if is_extra or name in reached or name not in locked:
            continue
        reached.add(name)
        waiting += [Requirement(line) for line in distribution(name).requires or ()]
    return reached


def _text(part: Part) -> str | None:
    """Return the licence of a part, word for word; nothing when its text is kept by hand."""
    if part.name == "PDFium":
        return _joined(_legal(distribution("pypdfium2"), "BUILD_LICENSES"))
    if part.file != f"licences/{canonicalize_name(part.name)}.txt" or not part.version:
        return None
    given = distribution(part.name)
    inside = "LICENSES/" if part.name == "pypdfium2" else ""
    return _joined(_legal(given, inside)) + _compiled_in(given)


def _legal(given: Distribution, inside: str) -> dict[str, str]:
    """Return the legal texts of a distribution by their names."""
    return {
        file.name: _decoded(file.read_binary())
        for file in sorted(given.files or ())
        if ".dist-info/" in file.as_posix()
        and LEGAL.search(file.name if not inside else file.as_posix())
        and f"/{inside}" in file.as_posix()
        and not ELSEWHERE & set(file.parts)
    }


def _decoded(content: bytes) -> str:
    """Return a text; an older one may be written in the alphabet of Western Europe."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _joined(texts: dict[str, str]) -> str:
    """Return texts one under another, each under its name where there are several."""
    if len(texts) == 1:
        return _clean(*texts.values())
    return "\n".join(f"{name}\n{'=' * len(name)}\n\n{_clean(text)}" for name, text in texts.items())


def _clean(text: str) -> str:
    """Return a text as lines without signs that nobody sees, such as form feeds."""
    seen = "".join(
        letter
        for letter in text
        if letter in "\n\t" or unicodedata.category(letter) not in {"Cc", "Cf", "Co", "Zl", "Zp"}
    )
    return "\n".join(line.rstrip() for line in seen.strip("\n").split("\n")) + "\n"


def _compiled_in(given: Distribution) -> str:
    """Return what a distribution says is compiled into it, a line each with its licence."""
    lines = {
        f"{each['name']} {each.get('version', '')}".rstrip() + f": {licence}"
        for file in given.files or ()
        if "/sboms/" in file.as_posix()
        for each in json.loads(file.read_text(encoding="utf-8")).get("components", ())
        if (licence := _said(each)) and not each["name"].startswith(given.name)
    }
    return "\nCompiled in\n===========\n\n" + "\n".join(sorted(lines)) + "\n" if lines else ""


def _said(component: dict[str, list[dict[str, object]]]) -> str:
    """Return the licence of a component of a CycloneDX list."""
    for each in component.get("licenses") or ():
        named = each.get("license")
        return str(each.get("expression") or (named["id"] if isinstance(named, dict) else ""))
    return ""


if __name__ == "__main__":
    sys.exit(main())
