# SPDX-License-Identifier: EUPL-1.2
"""What can be wrong with a signed container (.asice) that is taken back."""

from __future__ import annotations

from enum import Enum


class Flaw(Enum):
    """Why a file is not taken back; each stands for one rule."""

    NO_ZIP = "no-zip"
    NOT_ASICE = "not-asice"
    TOO_LARGE = "too-large"
    TOO_MANY_FILES = "too-many-files"
    BOMB = "bomb"
    ENCRYPTED = "encrypted"
    METHOD = "method"
    LAYOUT = "layout"
    BAD_NAME = "bad-name"
    NAME_TWICE = "name-twice"
    DAMAGED = "damaged"
    STRAY_FILE = "stray-file"
    NO_MANIFEST = "no-manifest"
    MANIFEST_WRONG = "manifest-wrong"
    NO_XML = "no-xml"
    DTD = "dtd"
    INCLUDE = "include"
    XML_TOO_LARGE = "xml-too-large"
    UNSIGNED = "unsigned"
    WRAPPED = "wrapped"
    ID_TWICE = "id-twice"
    NO_SIGNATURE_VALUE = "no-signature-value"
    TRANSFORMS = "transforms"
    WEAK_DIGEST = "weak-digest"
    UNREFERENCED = "unreferenced"
    REFERENCED_TWICE = "referenced-twice"
    REFERENCE_ASTRAY = "reference-astray"
    DIGEST = "digest"
    NOT_OURS = "not-ours"
