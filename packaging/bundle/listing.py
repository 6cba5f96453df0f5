# SPDX-License-Identifier: EUPL-1.2
"""The bill of materials of a bundle, in CycloneDX: what it really holds, and where that is from.

Every file is traced to the distribution that brought it, to Python or to our own sources; one that
is from nowhere stops the build. Licences are those that the program itself shows.
"""

from __future__ import annotations

import hashlib
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import distribution, distributions
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.utils import canonicalize_name

import hop_desktop
from hop_desktop.gui.parts import Part, parts

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
PLACE = Path("_internal", "hop_desktop", "resources", "licences", "sbom.cdx.json")
"""Where in a bundle the list lies: beside the texts of the licences."""

OURS, PYTHON = "hop-desktop", "python"
LOADER = "pyinstaller"
"""Its loader starts the program; its licence makes an exception for what is made with it."""

BASE = "base_library.zip"
"""What PyInstaller makes of the modules without which Python does not start."""

LICENCES = {
    OURS: "EUPL-1.2",
    LOADER: "GPL-2.0-or-later WITH Bootloader-exception",
}
Contents = Mapping[str, Sequence[tuple[str, str]]]


class UnknownOriginError(Exception):
    """A file in the bundle that neither a lock nor Python nor our sources account for."""


def archives(report: Mapping[str, Any]) -> dict[str, str]:
    """Return the SHA-256 of each archive that pip's report says was installed, by name."""
    return {
        canonicalize_name(each["metadata"]["name"]): each["download_info"]["archive_info"][
            "hashes"
        ]["sha256"]
        for each in report["install"]
    }


def write(bundle: Path, contents: Contents, sums: Mapping[str, str], *, when: int) -> None:
    """Write the list into a bundle.

    ``contents`` tells where every file and module is from, ``sums`` what the archives had, ``when``
    is the moment of the build in seconds. Raises ``UnknownOriginError``; a list that does not
    satisfy the published schema is a ``ValueError``.
    """
    whole = _component(OURS, hop_desktop.__version__, ComponentType.APPLICATION)
    held = [*_components(bundle, by_owner(contents), sums)]
    bom = Bom(
        components=held,
        serial_number=uuid5(NAMESPACE_URL, f"{OURS}-{hop_desktop.__version__}-{when}"),
        metadata=BomMetaData(timestamp=datetime.fromtimestamp(when, UTC), component=whole),
    )
    bom.register_dependency(whole, held)
    text = JsonV1Dot6(bom).output_as_string(indent=1) + "\n"
    check(text)
    (bundle / PLACE).write_text(text, encoding="utf-8")


def check(text: str) -> None:
    """Raise ``ValueError`` when a list is not as CycloneDX publishes it."""
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise ValueError(str(fault).partition("\n")[0])


def by_owner(contents: Contents) -> dict[str, list[str]]:
    """Return the places of the files by who brought them; whose modules alone are here has none."""
    owned: dict[str, list[str]] = defaultdict(list)
    for place, source in contents["files"]:
        owned[owner(Path(source))].append(place)
    for _, source in contents["modules"]:
        # Packages without a file of their own are from nowhere, and hold nothing.
        if source and source != "-":
            owned[owner(Path(source))] += []
    return dict(owned)


def owner(source: Path) -> str:
    """Return which distribution a file is from, or Python, or our own sources."""
    file = source.resolve()
    if (name := _distributed().get(file)) is not None:
        return name
    if any(file.is_relative_to(folder) for folder in _of_python()):
        return PYTHON
    if file.name == BASE:
        return PYTHON
    if file.is_relative_to(ROOT / "hop_desktop") or file.is_relative_to(ROOT / "resources"):
        return OURS
    raise UnknownOriginError(str(source))


@cache
def _distributed() -> dict[Path, str]:
    return {
        Path(str(each.locate_file(file))).resolve(): canonicalize_name(each.name)
        for each in distributions()
        for file in each.files or ()
    }


@cache
def _of_python() -> set[Path]:
    libraries = sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")
    shared = sys.base_prefix if sys.platform == "win32" else sysconfig.get_config_var("LIBDIR")
    return {Path(each).resolve() for each in (*libraries, shared)}


def _components(
    bundle: Path, files: Mapping[str, list[str]], sums: Mapping[str, str]
) -> Iterator[Component]:
    shown: dict[str, Part] = {canonicalize_name(part.name): part for part in parts(RESOURCES)}
    for name in sorted(files.keys() | {LOADER}):
        if name in {OURS, PYTHON}:
            continue
        told = shown.pop(name, None)
        licence = told.licence if told else LICENCES.get(name)
        if licence is None:
            raise UnknownOriginError(f"{name} is in no list of the program's parts")
        yield _component(
            name,
            distribution(name).version,
            licence=licence,
            sum_=sums[name],
            files=_files(bundle, files.get(name, ())),
        )
    # What is left came inside of those, or is no distribution; others' parts are not here.
    for name, part in sorted(shown.items()):
        if name == PYTHON:
            version = sys.version.partition(" ")[0]
            inside = _files(bundle, files[PYTHON])
            yield _component(name, version, licence=part.licence, files=inside, kind="generic")
        elif not _is_distribution(name):
            yield _component(part.name, part.version, licence=part.licence, kind="generic")


def _component(
    name: str,
    version: str,
    type_: ComponentType = ComponentType.LIBRARY,
    *,
    licence: str = LICENCES[OURS],
    sum_: str = "",
    files: Iterable[Component] = (),
    kind: str = "pypi",
) -> Component:
    return Component(
        name=name,
        version=version,
        type=type_,
        bom_ref=f"{name}@{version}",
        licenses=[LicenseExpression(licence)],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=sum_)] if sum_ else [],
        purl=PackageURL(kind if name != OURS else "generic", name=name, version=version),
        components=files,
    )


def _files(bundle: Path, places: Iterable[str]) -> list[Component]:
    return [
        Component(
            name=place,
            type=ComponentType.FILE,
            bom_ref=place,  # else one is drawn at random
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=_sum(bundle, place))],
        )
        for place in sorted(places)
    ]


def _sum(bundle: Path, place: str) -> str:
    return hashlib.sha256((bundle / "_internal" / place).read_bytes()).hexdigest()


def _is_distribution(name: str) -> bool:
    return any(canonicalize_name(each.name) == name for each in distributions())
