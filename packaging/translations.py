# SPDX-License-Identifier: EUPL-1.2
"""Translations: the texts of code and forms collected, and what was translated compiled.

The source language is Estonian: the others are translated, Estonian only gets its plurals.
"""

from __future__ import annotations

from pathlib import Path

from commands import ROOT, VENV, must, script

TRANSLATIONS = ROOT / "resources" / "translations"


def collect() -> None:
    """Bring the .ts files up to date with the texts of code and forms."""
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    sources = _sources()
    languages = ("-source-language", "et", "-target-language")
    kept = ("-locations", "none", "-no-obsolete")
    for target, extra in (("en", ()), ("ru", ()), ("et", ("-pluralonly",))):
        file = TRANSLATIONS / f"hop_{target}.ts"
        must([script("pyside6-lupdate"), *sources, *kept, *extra, *languages, target, "-ts", file])


def compile_all(environment: Path = VENV) -> None:
    """Compile every .ts file whose .qm is missing or older."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            release = script("pyside6-lrelease", environment)
            must([release, "-silent", source, "-qm", compiled])


def _sources() -> list[Path]:
    """List the modules and forms with words in them; compiled forms repeat their .ui file."""
    gui = ROOT / "hop_desktop" / "gui"
    modules = (file for file in gui.rglob("*.py") if gui / "forms" not in file.parents)
    # From the root, for Windows bounds the length of a command.
    return sorted(file.relative_to(ROOT) for file in (*modules, *(ROOT / "ui").glob("*.ui")))
