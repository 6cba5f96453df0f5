# SPDX-License-Identifier: EUPL-1.2
"""An unsigned container: ``mimetype`` first and stored, the files, ``META-INF/manifest.xml``."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

MIMETYPE = "application/vnd.etsi.asic-e+zip"
MIMETYPE_FILE = "mimetype"
MANIFEST_FILE = "META-INF/manifest.xml"
MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
PDF = "application/pdf"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The same files are the same container on any day."""


def container(files: Mapping[str, bytes]) -> bytes:
    """Return a container of PDF files by their flat ASCII names; the same files, the same bytes."""
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr(_entry(MIMETYPE_FILE, ZIP_STORED), MIMETYPE.encode())
        for name, content in files.items():
            archive.writestr(_entry(name, ZIP_DEFLATED), content)
        archive.writestr(_entry(MANIFEST_FILE, ZIP_DEFLATED), manifest(files))
    return made.getvalue()


def manifest(names: Mapping[str, object]) -> bytes:
    """Return the list of files as OpenDocument 1.2 part 3 has it and DigiDoc4 checks it."""
    listed = {"/": MIMETYPE, **dict.fromkeys(names, PDF)}
    entries = "".join(
        f"<manifest:file-entry manifest:full-path={quoteattr(path)}"
        f" manifest:media-type={quoteattr(media)}/>\n"
        for path, media in listed.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<manifest:manifest xmlns:manifest="{MANIFEST}" manifest:version="1.2">\n'
        f"{entries}</manifest:manifest>\n"
    ).encode()


def _entry(name: str, method: int) -> ZipInfo:
    entry = ZipInfo(name, LONG_AGO)
    entry.compress_type = method
    entry.create_system = 0  # as every system would write it
    return entry
