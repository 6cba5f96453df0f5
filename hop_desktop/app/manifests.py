# SPDX-License-Identifier: EUPL-1.2
"""Manifests of packages: read with checks, and how they name keys and their own files."""

from __future__ import annotations

import json
from hashlib import sha256

import msgspec

from hop_desktop.app.bounds import LARGEST_COUNT, MOST_RESTORES, is_moment
from hop_desktop.domain import packages
from hop_desktop.domain.errors import HopError, ManifestWrong, PackageTooNew
from hop_desktop.domain.exchange_folders import PACKAGE, file_name, house_code
from hop_desktop.domain.packages import OF_NO_CASE, OF_NO_HANDOVER, Kind, Manifest
from hop_desktop.domain.text import tidy


def signing_fingerprint(key: bytes) -> str:
    """Return the SHA-256 of a signing key's SubjectPublicKeyInfo DER, in hex."""
    return sha256(key).hexdigest()


def package_name(manifest: Manifest, digest: str) -> str:
    """Return the file name of a package, of which ``digest`` is the SHA-256 in hex."""
    return file_name(
        day=manifest.created_at.strftime("%Y-%m-%d"),
        sender=house_code(manifest.sender.registry_code, manifest.sender.key),
        number=manifest.sequence,
        sha256=digest,
        ending=PACKAGE,
    )


def read_manifest(data: bytes) -> Manifest:
    """Return the manifest that stands in these bytes.

    Raises ``PackageTooNew`` for a later format and ``ManifestWrong`` for anything that differs.
    """
    try:
        raw = json.loads(data)
        if not isinstance(raw, dict) or raw.get("format") != packages.FORMAT:
            raise ManifestWrong
        if int(raw.get("version", 0)) > packages.VERSION:
            raise PackageTooNew
        manifest = tidy(msgspec.json.decode(data, type=Manifest))
    except (ManifestWrong, PackageTooNew):
        raise
    except (ValueError, TypeError, OverflowError, RecursionError, HopError):
        raise ManifestWrong from None
    if not _counts_are_possible(manifest) or not is_moment(manifest.created_at):
        raise ManifestWrong
    return manifest


def is_of_no_handover(manifest: Manifest) -> bool:
    """Say whether a manifest names no case and no handover, as a notice's must."""
    nothing = (packages.NO_CASE, packages.NO_HANDOVER, 0)
    return (manifest.case_id, manifest.handover_id, manifest.ownership) == nothing


def _counts_are_possible(manifest: Manifest) -> bool:
    no_case = manifest.case_id == packages.NO_CASE
    if manifest.kind in OF_NO_CASE:
        return no_case and manifest.ownership == 0 and 1 <= manifest.sequence <= LARGEST_COUNT
    of_none = manifest.kind in OF_NO_HANDOVER or manifest.handover_id == packages.NO_HANDOVER
    answers_file = no_case and manifest.kind is Kind.RECEIPT  # that a child's file came
    least = 0 if of_none or answers_file else 1
    return (
        least <= manifest.ownership <= LARGEST_COUNT
        and 1 <= manifest.sequence <= LARGEST_COUNT
        and 0 <= manifest.incarnation <= MOST_RESTORES
        and all(1 <= party.sequence <= LARGEST_COUNT for party in manifest.informed)
    )
