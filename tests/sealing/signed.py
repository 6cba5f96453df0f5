# SPDX-License-Identifier: EUPL-1.2
"""Signed containers as DigiDoc4 writes them, and the same with a single thing wrong.

The signature value is of no use: whether it holds is not looked at. Everything else has the shape
of a real one: an ECDSA signature over every file and over its own properties.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256, sha384, sha512
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from hop_desktop.sealing.asice.writing import MIMETYPE, manifest

FILES = {
    "kokkuvote.pdf": b"%PDF-1.7\n" + b"Kokkuv\xc3\xb5te " * 300,
    "protokoll.pdf": b"%PDF-1.7\nP",
}
C14N = "http://www.w3.org/2006/12/xml-c14n11"
HASHES = {
    "http://www.w3.org/2001/04/xmlenc#sha256": sha256,
    "http://www.w3.org/2001/04/xmldsig-more#sha384": sha384,
    "http://www.w3.org/2001/04/xmlenc#sha512": sha512,
}
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
NAMESPACES = (
    'xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" '
    'xmlns:ds="http://www.w3.org/2000/09/xmldsig#" '
    'xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"'
)


def reference(name: str, content: bytes, *, mark: str, method: str = SHA256) -> str:
    """Return a reference to a file, with its digest."""
    digest = b64encode(HASHES[method](content).digest()).decode()
    return (
        f'<ds:Reference Id="{mark}" URI="{name}"><ds:DigestMethod Algorithm="{method}"/>'
        f"<ds:DigestValue>{digest}</ds:DigestValue></ds:Reference>"
    )


def own_reference(mark: str = "S0", *, transforms: Iterable[str] = (C14N,)) -> str:
    """Return the reference of a signature to its own properties."""
    chain = "".join(f'<ds:Transform Algorithm="{each}"/>' for each in transforms)
    digest = b64encode(sha256(b"properties").digest()).decode()
    return (
        f'<ds:Reference Id="{mark}-ref-sp" Type="http://uri.etsi.org/01903#SignedProperties" '
        f'URI="#{mark}-SignedProperties"><ds:Transforms>{chain}</ds:Transforms>'
        f'<ds:DigestMethod Algorithm="{SHA256}"/><ds:DigestValue>{digest}</ds:DigestValue>'
        "</ds:Reference>"
    )


def references(files: Mapping[str, bytes], *, mark: str = "S0", method: str = SHA256) -> str:
    """Return the references to all files."""
    return "".join(
        reference(name, content, mark=f"{mark}-ref-{place}", method=method)
        for place, (name, content) in enumerate(files.items())
    )


def signature(files: Mapping[str, bytes], *, mark: str = "S0", method: str = SHA256) -> str:
    """Return a whole signature over files."""
    told = references(files, mark=mark, method=method) + own_reference(mark)
    return signature_of(told, mark=mark)


def signature_of(told: str, *, mark: str = "S0", value: str = "c2lnbmF0dXJl") -> str:
    """Return a whole signature with these references."""
    return (
        f'<ds:Signature Id="{mark}"><ds:SignedInfo Id="{mark}-SignedInfo">'
        f'<ds:CanonicalizationMethod Algorithm="{C14N}"/>'
        '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"/>'
        f'{told}</ds:SignedInfo><ds:SignatureValue Id="{mark}-SIG">{value}</ds:SignatureValue>'
        f'<ds:KeyInfo Id="{mark}-KeyInfo"><ds:X509Data><ds:X509Certificate>TUlJ'
        "</ds:X509Certificate></ds:X509Data></ds:KeyInfo>"
        f'<ds:Object Id="{mark}-object-xades"><xades:QualifyingProperties Target="#{mark}">'
        f'<xades:SignedProperties Id="{mark}-SignedProperties"><xades:SignedSignatureProperties>'
        "<xades:SigningTime>2026-11-24T12:00:00Z</xades:SigningTime>"
        "</xades:SignedSignatureProperties></xades:SignedProperties>"
        "</xades:QualifyingProperties></ds:Object></ds:Signature>"
    )


def document(signatures: str, *, before: str = "", namespaces: str = NAMESPACES) -> bytes:
    """Return a signature file."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}'
        f"<asic:XAdESSignatures {namespaces}>{signatures}</asic:XAdESSignatures>"
    ).encode()


@dataclass
class Made:
    """A container to be written, each part of which a test can spoil."""

    files: dict[str, bytes] = field(default_factory=lambda: dict(FILES))
    signatures: dict[str, bytes] = field(default_factory=dict)
    mimetype: bytes = MIMETYPE.encode()
    mimetype_method: int = ZIP_STORED
    manifest: bytes | None = None
    more: list[tuple[str, bytes]] = field(default_factory=list)
    first: list[tuple[str, bytes]] = field(default_factory=list)
    comment: bytes = b""

    def bytes(self) -> bytes:
        """Return the container."""
        made = BytesIO()
        listed = manifest(self.files) if self.manifest is None else self.manifest
        parts = [*self.files.items(), ("META-INF/manifest.xml", listed), *self.signatures.items()]
        with ZipFile(made, "w") as archive:
            for name, content in self.first:
                archive.writestr(_entry(name, ZIP_STORED), content)
            archive.writestr(_entry("mimetype", self.mimetype_method), self.mimetype)
            for name, content in (*parts, *self.more):
                if content is not None:
                    archive.writestr(_entry(name, ZIP_DEFLATED), content)
            archive.comment = self.comment
        return made.getvalue()


def signed(files: Mapping[str, bytes] = FILES, *, times: int = 1, method: str = SHA256) -> Made:
    """Return a container that was signed so many times."""
    return Made(
        files=dict(files),
        signatures={
            f"META-INF/signatures{number}.xml": document(
                signature(files, mark=f"S{number}", method=method)
            )
            for number in range(times)
        },
    )


def with_signatures(content: bytes | str) -> Made:
    """Return a container with this signature file."""
    made = signed()
    whole = content if isinstance(content, bytes) else document(content)
    made.signatures = {"META-INF/signatures0.xml": whole}
    return made


def _entry(name: str, method: int) -> ZipInfo:
    entry = ZipInfo(name, (2026, 11, 24, 12, 0, 0))
    entry.compress_type = method
    return entry
