# SPDX-License-Identifier: EUPL-1.2
"""A signed container taken apart: every file named exactly once by every signature, digests fit.

That is what the bytes say. Whose the signatures are, and whether they hold, is not looked at.
"""

from __future__ import annotations

from base64 import b64decode
from binascii import Error
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256, sha384, sha512
from urllib.parse import unquote

from hop_desktop.domain.errors import SignedFileRefused
from hop_desktop.domain.flaws import Flaw
from hop_desktop.sealing.asice.unzip import unpacked
from hop_desktop.sealing.asice.writing import MANIFEST, MANIFEST_FILE, MIMETYPE
from hop_desktop.sealing.asice.xml import Element, parse

ASIC = "http://uri.etsi.org/02918/v1.2.1#"
DS = "http://www.w3.org/2000/09/xmldsig#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
SIGNED_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties"
DIGESTS = {
    "http://www.w3.org/2001/04/xmlenc#sha256": sha256,
    "http://www.w3.org/2001/04/xmldsig-more#sha384": sha384,
    "http://www.w3.org/2001/04/xmlenc#sha512": sha512,
}
CANONICAL = {
    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
    "http://www.w3.org/2006/12/xml-c14n11",
    "http://www.w3.org/2001/10/xml-exc-c14n#",
}
WEAK = ("md5", "sha1", "ripemd")
MOST_SIGNATURES = 50


@dataclass(frozen=True, slots=True)
class SignedFiles:
    """The data files by name, and how many signatures name every one of them."""

    files: Mapping[str, bytes]
    signatures: int


def read(data: bytes) -> SignedFiles:
    """Return what a signed ASiC-E container holds; raise ``SignedFileRefused`` with the reason."""
    every = unpacked(data)
    meta = {name: every.pop(name) for name in list(every) if name.startswith("META-INF/")}
    _check_manifest(meta.pop(MANIFEST_FILE, None), every)
    found = [each for content in meta.values() for each in _signatures(parse(content))]
    if not found:
        raise SignedFileRefused(Flaw.UNSIGNED)
    if len(found) > MOST_SIGNATURES:
        raise SignedFileRefused(Flaw.XML_TOO_LARGE)
    for signature in found:
        _check_signature(signature, every)
    return SignedFiles(every, len(found))


def _check_manifest(content: bytes | None, files: Mapping[str, bytes]) -> None:
    if content is None:
        raise SignedFileRefused(Flaw.NO_MANIFEST)
    root = parse(content)
    entries = [
        (e.attributes.get(_manifest("full-path")), e.attributes.get(_manifest("media-type")))
        for e in root.children
        if e.name == _manifest("file-entry")
    ]
    paths = [path for path, _ in entries]
    listed = sorted(path for path in paths if path is not None)
    if root.name != _manifest("manifest") or listed != sorted(("/", *files)):
        raise SignedFileRefused(Flaw.MANIFEST_WRONG)
    if dict(entries)["/"] != MIMETYPE or len(entries) != len(root.children):
        raise SignedFileRefused(Flaw.MANIFEST_WRONG)


def _signatures(root: Element) -> list[Element]:
    """Return the signatures of one file; raise unless they stand where nobody can mistake them."""
    if root.name != f"{ASIC} XAdESSignatures":
        raise SignedFileRefused(Flaw.WRAPPED)
    found = root.named(_ds("Signature"))
    infos = [info for each in found for info in each.named(_ds("SignedInfo"))]
    references = [each for info in infos for each in info.named(_ds("Reference"))]
    every = list(root.every())
    stands = (
        len(found) == len(root.children) == _count(every, _ds("Signature"))
        and len(infos) == len(found) == _count(every, _ds("SignedInfo"))
        and len(references) == _count(every, _ds("Reference"))
        and not _count(every, _ds("Manifest"))
    )
    if not stands:
        raise SignedFileRefused(Flaw.WRAPPED)
    marks = [
        value
        for each in every
        for name, value in each.attributes.items()
        if name.rpartition(" ")[2].casefold() == "id"
    ]
    if len(set(marks)) < len(marks):
        raise SignedFileRefused(Flaw.ID_TWICE)
    return found


def _check_signature(signature: Element, files: Mapping[str, bytes]) -> None:
    values = [value.text.strip() for value in signature.named(_ds("SignatureValue"))]
    if len(values) != 1 or not values[0]:
        raise SignedFileRefused(Flaw.NO_SIGNATURE_VALUE)
    info = signature.named(_ds("SignedInfo"))[0]
    _check_methods(info)
    met: list[str] = []
    own = 0
    for reference in info.named(_ds("Reference")):
        if reference.attributes.get("Type") == SIGNED_PROPERTIES:
            own += 1
            _check_properties(signature, reference)
        else:
            met.append(_check_file(reference, files))
    if len(set(met)) < len(met):
        raise SignedFileRefused(Flaw.REFERENCED_TWICE)
    if set(met) != set(files):
        raise SignedFileRefused(Flaw.UNREFERENCED)
    if own != 1:
        raise SignedFileRefused(Flaw.WRAPPED)


def _check_methods(info: Element) -> None:
    canonical = [
        each.attributes.get("Algorithm") for each in info.named(_ds("CanonicalizationMethod"))
    ]
    methods = [each.attributes.get("Algorithm", "") for each in info.named(_ds("SignatureMethod"))]
    if len(canonical) != 1 or canonical[0] not in CANONICAL:
        raise SignedFileRefused(Flaw.TRANSFORMS)
    if len(methods) != 1 or not methods[0] or any(weak in methods[0] for weak in WEAK):
        raise SignedFileRefused(Flaw.WEAK_DIGEST)


def _check_properties(signature: Element, reference: Element) -> None:
    """Raise unless the reference leads to the one place where signed properties may stand."""
    place = [
        properties.attributes.get("Id")
        for thing in signature.named(_ds("Object"))
        for qualifying in thing.named(f"{XADES} QualifyingProperties")
        for properties in qualifying.named(f"{XADES} SignedProperties")
    ]
    if len(place) != 1 or reference.attributes.get("URI") != f"#{place[0]}":
        raise SignedFileRefused(Flaw.WRAPPED)
    transforms = list(_transforms(reference))
    if len(transforms) > 1 or not CANONICAL.issuperset(transforms):
        raise SignedFileRefused(Flaw.TRANSFORMS)
    _digest_of(reference)


def _check_file(reference: Element, files: Mapping[str, bytes]) -> str:
    """Return the name of the file that a reference names, after its digest was compared."""
    if reference.named(_ds("Transforms")):
        raise SignedFileRefused(Flaw.TRANSFORMS)
    name = unquote(reference.attributes.get("URI", ""))
    if name not in files:
        raise SignedFileRefused(Flaw.REFERENCE_ASTRAY)
    algorithm, wanted = _digest_of(reference)
    if DIGESTS[algorithm](files[name]).digest() != wanted:
        raise SignedFileRefused(Flaw.DIGEST)
    return name


def _digest_of(reference: Element) -> tuple[str, bytes]:
    methods, values = reference.named(_ds("DigestMethod")), reference.named(_ds("DigestValue"))
    algorithm = methods[0].attributes.get("Algorithm", "") if len(methods) == 1 else ""
    if algorithm not in DIGESTS:
        raise SignedFileRefused(Flaw.WEAK_DIGEST)
    try:
        digest = b64decode("".join(values[0].text.split()), validate=True)
    except (Error, ValueError, IndexError):
        raise SignedFileRefused(Flaw.DIGEST) from None
    if len(values) != 1 or len(digest) != DIGESTS[algorithm]().digest_size:
        raise SignedFileRefused(Flaw.DIGEST)
    return algorithm, digest


def _transforms(reference: Element) -> Iterator[str]:
    for chain in reference.named(_ds("Transforms")):
        for each in chain.children:
            yield each.attributes.get("Algorithm", "")


def _count(every: list[Element], name: str) -> int:
    return sum(each.name == name for each in every)


def _ds(name: str) -> str:
    return f"{DS} {name}"


def _manifest(name: str) -> str:
    return f"{MANIFEST} {name}"
