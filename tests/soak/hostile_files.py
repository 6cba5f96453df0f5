# SPDX-License-Identifier: EUPL-1.2
"""P5 and P7: the vectors with one fault each, and files that are not what they are called.

A vector must end in its own refusal with the store as it was. A disguised file must be refused, or
kept as what its first bytes say and never leave under another ending.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from hop_desktop.app import inbox
from hop_desktop.app.attachments import attach_to_case
from hop_desktop.app.session import Session
from hop_desktop.domain.attachments import SIGNATURES
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import CaseId
from hop_desktop.gui.widgets.files_field import read_file
from tests import worlds
from tests.app.houses import dump
from tests.hostile.ground import CONTENT, archive, container, covered, inside
from tests.hostile.test_vectors import BAD, a_desk
from tests.hostile.vectors import FOLDER
from tests.sealing.forging import stored
from tests.soak.campaign import Campaign, Part, Result


def vectors(folder: Path, tries: int) -> Result:
    """Bring every bad package to the desk that it is for."""
    desk, bad = a_desk(folder), 0
    before = dump(desk)
    for vector in BAD[:tries]:
        try:
            inbox.take_in(desk, (FOLDER / vector.file_name).read_bytes())
            bad += 1
        except HopError as refused:
            bad += type(refused) is not vector.refusal
        except Exception:  # noqa: BLE001  anything else is what is looked for
            bad += 1
        bad += dump(desk) != before
    desk.close()
    return min(len(BAD), tries), bad


# P7

PDF, PNG, JPEG = SIGNATURES.values()


def _zip(*names: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for name in names:
            made.writestr(name, b"x")
    return target.getvalue()


DOCX = ("[Content_Types].xml", "word/document.xml")
# What they really are: programs, scripts, archives, office files with and without macros, pages.
FOREIGN: dict[str, bytes] = {
    "exe": b"MZ\x90\x00" + bytes(60),
    "elf": b"\x7fELF\x02\x01\x01" + bytes(60),
    "macho": b"\xcf\xfa\xed\xfe" + bytes(60),
    "class": b"\xca\xfe\xba\xbe\x00\x00\x00\x37",
    "lnk": b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(60),
    "bat": b"@echo off\r\ndel /q *\r\n",
    "ps1": b"Remove-Item -Recurse *\n",
    "sh": b"#!/bin/sh\nrm -rf ~\n",
    "js": b"new ActiveXObject('WScript.Shell')",
    "vbs": b'CreateObject("WScript.Shell").Run "calc"',
    "hta": b"<html><hta:application/></html>",
    "html": b"<!DOCTYPE html><script>alert(1)</script>",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    "xml": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    "url": b"[InternetShortcut]\r\nURL=file://server/share\r\n",
    "reg": b"Windows Registry Editor Version 5.00\r\n",
    "zip": _zip("a.txt"),
    "docx": _zip(*DOCX),
    "docm": _zip(*DOCX, "word/vbaProject.bin"),
    "xlsm": _zip("[Content_Types].xml", "xl/vbaProject.bin"),
    "jar": _zip("META-INF/MANIFEST.MF", "A.class"),
    "apk": _zip("AndroidManifest.xml", "classes.dex"),
    "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60),
    "rtf": b"{\\rtf1{\\object\\objocx}}",
    "rar": b"Rar!\x1a\x07\x01\x00",
    "7z": b"7z\xbc\xaf\x27\x1c",
    "gz": b"\x1f\x8b\x08\x00" + bytes(20),
    "iso": bytes(0x8001) + b"CD001",
    "gif": b"GIF89a/*" + bytes(20),
    "webp": b"RIFF\x24\x00\x00\x00WEBPVP8 ",
    "tiff": b"II*\x00" + bytes(20),
    "bmp": b"BM" + bytes(60),
    "ico": b"\x00\x00\x01\x00\x01\x00",
    "ps": b"%!PS-Adobe-3.0\n(%stdin) (r) file\n",
    "eps": b"\xc5\xd0\xd3\xc6" + bytes(26),
    "mp4": b"\x00\x00\x00\x18ftypmp42",
    "sqlite": b"SQLite format 3\x00" + bytes(80),
    "eml": b"From: a@b\r\nContent-Type: text/html\r\n\r\n<script/>",
    "asice": _zip("mimetype", "META-INF/manifest.xml"),
    "empty": b"",
    "text": "Õie jutt".encode(),
    # Nearly one of the kinds that are taken.
    "pdf-in-line-2": b"\n" + PDF + b"1.7",
    "pdf-after-exe": b"MZ" + PDF + b"1.7",
    "pdf-with-mark": b"\xef\xbb\xbf" + PDF + b"1.7",
    "pdf-in-small": b"%pdf-1.7",
    "png-cut": PNG[:-1],
    "png-as-text": b"\x89PNG\n\x1a\n",
    "jpeg-cut": JPEG[:-1],
}
# Truly of a kind that is taken, and of another one too: kept, but only as the first.
POLYGLOTS: dict[str, bytes] = {
    "pdf+zip": PDF + b"1.7\n" + _zip("a.exe"),
    "pdf+html": PDF + b"1.7\n<script>alert(1)</script>",
    "pdf+js": PDF + b"1.7\n1 0 obj<</S/JavaScript/JS(app.alert\\(1\\))>>endobj",
    "png+php": PNG + b"<?php system($_GET[0]); ?>",
    "jpg+jar": JPEG + b"\xe0" + _zip("META-INF/MANIFEST.MF"),
    "jpg+exe": JPEG + b"\xdb" + b"MZ\x90\x00",
}
NAMES = (
    "hinnang.{kind}",
    "hinnang.{kind}.pdf",
    "hinnang.pdf.{kind}",
    "hinnang.pdf",
    "hinnang.PNG",
    "hinnang.jpg          .{kind}",
    "hinnang\N{RIGHT-TO-LEFT OVERRIDE}fdp.{kind}",
    "hinnang\N{ZERO WIDTH SPACE}.pdf",
    "CON.pdf",
    "hinnang",
)
DISGUISES = [
    (name.format(kind=kind), content)
    for kind, content in (FOREIGN | POLYGLOTS).items()
    for name in NAMES
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A desk that a package is for, and a house with a case that files are kept with."""

    folder: Path
    desk: Session
    house: Session
    case_id: CaseId

    def chosen(self, name: str, content: bytes) -> str:
        """Choose a file as the windows do, and keep it; return the ending it is kept under."""
        path = self.folder / name
        path.write_bytes(content)
        try:
            found = read_file(path)
        finally:
            path.unlink()
        return self.kept(found.title, found.content)

    def kept(self, title: str, content: bytes) -> str:
        """Keep a file with the case; return the ending it is kept under."""
        return attach_to_case(self.house, self.case_id, title=title, content=content).media.value

    def packed(self, title: str, content: bytes) -> str:
        """Let a file come as a PDF in a package that a known house has signed."""
        told = {
            "file": "attachment-001.pdf",
            "title": title,
            "media": "pdf",
            "size": len(content),
            "sha256": sha256(content).hexdigest(),
        }
        files = inside({**CONTENT, "files": [told]}, attachment_001__pdf=content)
        inbox.take_in(self.desk, container(stored(archive(covered(files)))).bytes())
        return "pdf"


def disguises(folder: Path, tries: int) -> Result:
    """Choose each file in the windows, keep it with a case, and let it come in a package."""
    house, bad = worlds.a_kindergarten(folder / "maja"), 0
    case = worlds.a_case_in_stage_two(house)
    ground = Ground(folder=folder, desk=a_desk(folder / "vald"), house=house, case_id=case.id)
    chosen = DISGUISES[:: max(1, len(DISGUISES) // tries)][:tries]
    for name, content in chosen:
        true, before = content in POLYGLOTS.values(), (dump(ground.desk), dump(house))
        ways = [ground.chosen, ground.kept]
        # A file of a kind that is taken would come in as any other of its kind.
        bad += sum(
            _kept_amiss(way, name, content) for way in (ways if true else [*ways, ground.packed])
        )
        bad += not true and (dump(ground.desk), dump(house)) != before
    ground.desk.close()
    house.close()
    return len(chosen), bad


def _ending(content: bytes) -> str:
    return next((m.value for m, first in SIGNATURES.items() if content.startswith(first)), "")


def _kept_amiss(way: Callable[[str, bytes], str], name: str, content: bytes) -> bool:
    """Say whether a file was kept as anything but what its first bytes say."""
    try:
        return way(name, content) != _ending(content)
    except HopError:
        return False
    except Exception:  # noqa: BLE001  anything else is what is looked for
        return True


CAMPAIGNS = (
    Campaign(name="P5", parts=(Part(name="vectors", run=vectors, full=len(BAD), few=0),)),
    Campaign(
        name="P7", parts=(Part(name="disguises", run=disguises, full=len(DISGUISES), few=60),)
    ),
)
