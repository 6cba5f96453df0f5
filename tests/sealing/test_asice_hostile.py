# SPDX-License-Identifier: EUPL-1.2
"""Hostile signed containers: each has a single fault, and is refused for that very reason.

Nothing is opened or connected to meanwhile, and nothing takes longer or more than it should.
"""

from __future__ import annotations

import sys
import tracemalloc
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from functools import cache
from hashlib import md5, sha1, sha256
from io import BytesIO
from pathlib import Path
from socket import socket
from struct import pack_into
from time import process_time
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from hop_desktop.domain.errors import SignedFileRefused
from hop_desktop.domain.flaws import Flaw
from hop_desktop.sealing.asice.reading import read
from hop_desktop.sealing.asice.writing import manifest
from hop_desktop.sealing.asice.xml import LARGEST, parse
from tests.sealing.signed import (
    C14N,
    FILES,
    Made,
    document,
    own_reference,
    reference,
    references,
    signature,
    signature_of,
    signed,
    with_signatures,
)

NAME = "kokkuvote.pdf"
SECRET = "/etc/hostname"
KIB, MIB = 1024, 1024 * 1024


def typed(declared: str, used: str = "") -> Made:
    """Return a container whose signature file has a document type."""
    return with_signatures(
        document(signature(FILES) + used, before=f"<!DOCTYPE asic:XAdESSignatures {declared}>")
    )


def laughs() -> Made:
    lines = ['<!ENTITY l0 "haha">']
    lines += [f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10)]
    return typed(f"[{''.join(lines)}]", "<ds:Object>&l9;</ds:Object>")


def quadratic() -> Made:
    long = "a" * (50 * KIB)
    return typed(f'[<!ENTITY a "{long}">]', f"<ds:Object>{'&a;' * 2000}</ds:Object>")


def in_manifest() -> Made:
    made = signed()
    made.manifest = manifest(FILES).replace(
        b"?>\n", b'?>\n<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/hostname">]>', 1
    )
    return made


def wrapped_whole() -> Made:
    """The good signature is moved away; another one is where a careless reader looks."""
    good = signature(FILES)
    evil = signature_of(own_reference("E") + references({NAME: b"%PDF-other"}, mark="E"), mark="E")
    return with_signatures(
        evil.replace("</ds:Signature>", f"<ds:Object>{good}</ds:Object></ds:Signature>")
    )


def wrapped_info() -> Made:
    """A second SignedInfo hides in an object of the same signature."""
    hidden = f"<ds:Object><ds:SignedInfo>{references(FILES, mark='H')}</ds:SignedInfo></ds:Object>"
    return with_signatures(signature(FILES).replace("</ds:Signature>", f"{hidden}</ds:Signature>"))


def two_infos() -> Made:
    whole = signature(FILES)
    info = whole[whole.index("<ds:SignedInfo") : whole.index("<ds:SignatureValue")]
    other = info.replace('"S0-', '"T0-')
    return with_signatures(whole.replace(info, info + other))


def properties_elsewhere() -> Made:
    """The signed properties stand outside of where XAdES has them."""
    whole = signature(FILES)
    return with_signatures(whole.replace("xades:QualifyingProperties", "ds:SignatureProperties"))


def other_digest(algorithm: str, digest: bytes) -> Made:
    told = references(FILES)
    good = reference(NAME, FILES[NAME], mark="S0-ref-0")
    poor = (
        f'<ds:Reference Id="S0-ref-0" URI="{NAME}"><ds:DigestMethod Algorithm="{algorithm}"/>'
        f"<ds:DigestValue>{b64encode(digest).decode()}</ds:DigestValue></ds:Reference>"
    )
    return with_signatures(signature_of(told.replace(good, poor) + own_reference()))


def a_transform_on(name: str, count: int = 1) -> Made:
    chain = f'<ds:Transforms>{f"""<ds:Transform Algorithm="{C14N}"/>""" * count}</ds:Transforms>'
    told = references(FILES).replace(f'URI="{name}">', f'URI="{name}">{chain}')
    return with_signatures(signature_of(told + own_reference()))


def astray(uri: str) -> Made:
    more = reference(uri, b"", mark="S0-more")
    return with_signatures(signature_of(references(FILES) + more + own_reference()))


def unreferenced() -> Made:
    made = signed()
    made.files = {**FILES, "lisatud.pdf": b"%PDF-1.7 added after signing"}
    return made


def first_only() -> Made:
    """Two signatures, and the second leaves one paper out."""
    made = signed()
    part = {NAME: FILES[NAME]}
    made.signatures["META-INF/signatures1.xml"] = document(signature(part, mark="S1"))
    return made


def changed_after() -> Made:
    made = signed()
    made.files[NAME] = b"%PDF-1.7\nsomething else"
    return made


def bomb() -> Made:
    made = signed()
    made.files["pomm.pdf"] = b"\x00" * (60 * MIB)
    return made


def many_bombs() -> Made:
    """Each file is small enough; all of them together are not."""
    made = signed()
    line = b"%PDF-" + bytes(range(256)) * 4
    for number in range(40):
        made.files[f"pomm-{number}.pdf"] = line * (3 * MIB // len(line))
    return made


def xml_bomb() -> Made:
    return with_signatures(document(signature(FILES) + " " * (12 * MIB)))


def deep() -> Made:
    return with_signatures(signature(FILES) + "<ds:Object>" * 500 + "</ds:Object>" * 500)


def wide() -> Made:
    return with_signatures(signature(FILES) + "<ds:Object/>" * 20_000)


def named(name: str) -> Made:
    made = signed()
    made.more.append((name, b"%PDF-1.7"))
    return made


def twice(name: str) -> bytes:
    made = signed()
    made.more.append((name, b"%PDF-1.7 the other one"))
    with pytest.warns(UserWarning, match="Duplicate") if name in FILES else _quiet():
        return made.bytes()


@contextmanager
def _quiet() -> Iterator[None]:
    yield


def with_method() -> bytes:
    stream = BytesIO()
    with ZipFile(BytesIO(signed().bytes())) as whole, ZipFile(stream, "w") as archive:
        for entry in whole.infolist():
            packed = ZIP_BZIP2 if entry.filename == NAME else entry.compress_type
            archive.writestr(copy(entry), whole.read(entry), packed)
    return stream.getvalue()


def flagged() -> bytes:
    data = bytearray(signed().bytes())
    entry = _entry(bytes(data), NAME)
    at = data.index(b"PK\x01\x02", entry.header_offset)
    at = data.rindex(b"PK\x01\x02", 0, data.index(NAME.encode(), at))
    pack_into("<H", data, at + 8, 1)
    return bytes(data)


def other_name_inside() -> bytes:
    """The header of a file says another name than the directory."""
    data = bytearray(signed().bytes())
    at = _entry(bytes(data), NAME).header_offset + 30
    data[at : at + len(NAME)] = b"Kokkuvote.pdf"
    return bytes(data)


def overlapping() -> bytes:
    """Two names of the directory lead to the same bytes."""
    stream = BytesIO()
    with ZipFile(BytesIO(signed().bytes())) as whole, ZipFile(stream, "w") as archive:
        for entry in whole.infolist():
            archive.writestr(entry, whole.read(entry))
        kept = archive.getinfo("protokoll.pdf")
        shadow = ZipInfo("varjupaber.pdf", kept.date_time)
        for name in ("header_offset", "CRC", "compress_size", "file_size", "compress_type"):
            setattr(shadow, name, getattr(kept, name))
        archive.filelist.append(shadow)
        setattr(archive, "_didModify", True)  # noqa: B010  so that the directory is written anew
    return stream.getvalue()


def other_sizes_inside() -> bytes:
    """The header of a file says another size than the directory."""
    data = bytearray(signed().bytes())
    pack_into("<I", data, _entry(bytes(data), NAME).header_offset + 22, 5)
    return bytes(data)


def more_promised() -> bytes:
    """Header and directory agree on more bytes of a file than there are."""
    data = bytearray(signed().bytes())
    entry = _entry(bytes(data), NAME)
    listed = data.rindex(NAME.encode()) - 46
    for at in (entry.header_offset + 22, listed + 24):
        pack_into("<I", data, at, entry.file_size + 5)
    return bytes(data)


def between() -> bytes:
    """Something stands between the last file and the directory, which knows where it begins."""
    data = signed().bytes()
    with ZipFile(BytesIO(data)) as archive:
        at = archive.start_dir
    hidden = b"PK\x03\x04" + bytes(60)
    made = bytearray(data[:at] + hidden + data[at:])
    pack_into("<I", made, made.rindex(b"PK\x05\x06") + 16, at + len(hidden))
    return bytes(made)


def many_attributes() -> Made:
    told = " ".join(f'a{n}="x"' for n in range(100))
    return with_signatures(signature(FILES).replace("<ds:Object ", f"<ds:Object {told} ", 1))


def damaged() -> bytes:
    data = bytearray(signed().bytes())
    entry = _entry(bytes(data), NAME)
    data[entry.header_offset + 30 + len(NAME) + 10] ^= 0xFF
    return bytes(data)


def _entry(data: bytes, name: str) -> ZipInfo:
    with ZipFile(BytesIO(data)) as archive:
        return archive.getinfo(name)


def changed(**parts: object) -> Made:
    made = signed()
    for name, part in parts.items():
        setattr(made, name, part)
    return made


def listed(*names: str, media: str = "") -> Made:
    content = manifest(dict.fromkeys(names))
    if media:
        content = content.replace(b"application/vnd.etsi.asic-e+zip", media.encode())
    return changed(manifest=content)


def renamed(name: str) -> Made:
    made = signed()
    made.signatures = {name: made.signatures["META-INF/signatures0.xml"]}
    return made


def with_no_manifest() -> bytes:
    stream = BytesIO()
    with ZipFile(BytesIO(signed().bytes())) as whole, ZipFile(stream, "w") as archive:
        for entry in whole.infolist():
            if entry.filename != "META-INF/manifest.xml":
                archive.writestr(entry, whole.read(entry))
    return stream.getvalue()


CASES: dict[str, tuple[Flaw, Callable[[], Made | bytes]]] = {
    # The XML
    "xxe-file": (
        Flaw.DTD,
        lambda: typed(f'[<!ENTITY x SYSTEM "file://{SECRET}">]', "<ds:Object>&x;</ds:Object>"),
    ),
    "xxe-http": (
        Flaw.DTD,
        lambda: typed('[<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]', "<ds:Object>&x;</ds:Object>"),
    ),
    "xxe-parameter": (Flaw.DTD, lambda: typed('[<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;]')),
    "dtd-elsewhere": (Flaw.DTD, lambda: typed('SYSTEM "http://127.0.0.1:9/x.dtd"')),
    "dtd-empty": (Flaw.DTD, lambda: typed("[]")),
    "dtd-in-manifest": (Flaw.DTD, in_manifest),
    "billion-laughs": (Flaw.DTD, laughs),
    "quadratic-blow-up": (Flaw.DTD, quadratic),
    "xinclude": (
        Flaw.INCLUDE,
        lambda: with_signatures(
            signature(FILES)
            + '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname"/>'
        ),
    ),
    "instruction": (
        Flaw.NO_XML,
        lambda: with_signatures(
            document(signature(FILES), before='<?xml-stylesheet href="http://127.0.0.1:9/x"?>')
        ),
    ),
    "comment": (Flaw.NO_XML, lambda: with_signatures(signature(FILES) + "<!-- x -->")),
    "entity-unknown": (
        Flaw.NO_XML,
        lambda: with_signatures(signature(FILES) + "<ds:Object>&x;</ds:Object>"),
    ),
    "xml-cut": (Flaw.NO_XML, lambda: with_signatures(document(signature(FILES))[:-30])),
    "xml-empty": (Flaw.NO_XML, lambda: with_signatures(b"")),
    "utf-16": (
        Flaw.NO_XML,
        lambda: with_signatures(document(signature(FILES)).decode().encode("utf-16")),
    ),
    "xml-deep": (Flaw.XML_TOO_LARGE, deep),
    "xml-wide": (Flaw.XML_TOO_LARGE, wide),
    "xml-attributes": (Flaw.XML_TOO_LARGE, many_attributes),
    "xml-bomb": (Flaw.BOMB, xml_bomb),
    # The signatures
    "wrapped-signature": (Flaw.WRAPPED, wrapped_whole),
    "wrapped-signed-info": (Flaw.WRAPPED, wrapped_info),
    "two-signed-infos": (Flaw.WRAPPED, two_infos),
    "properties-elsewhere": (Flaw.WRAPPED, properties_elsewhere),
    "no-properties": (Flaw.WRAPPED, lambda: with_signatures(signature_of(references(FILES)))),
    "properties-twice": (
        Flaw.WRAPPED,
        lambda: with_signatures(
            signature_of(
                references(FILES) + own_reference() + own_reference().replace("ref-sp", "ref-tp")
            )
        ),
    ),
    "properties-of-another": (
        Flaw.WRAPPED,
        lambda: with_signatures(
            signature(FILES, mark="A")
            + signature_of(
                references(FILES, mark="B") + own_reference("A").replace("ref", "r"), mark="B"
            )
        ),
    ),
    "other-root": (
        Flaw.WRAPPED,
        lambda: with_signatures(
            document(signature(FILES)).replace(b"XAdESSignatures", b"CAdESSignatures")
        ),
    ),
    "other-namespace": (
        Flaw.WRAPPED,
        lambda: with_signatures(
            document(signature(FILES)).replace(b"02918/v1.2.1", b"02918/v9.9.9")
        ),
    ),
    "manifest-of-references": (
        Flaw.WRAPPED,
        lambda: with_signatures(
            signature(FILES).replace(
                "</ds:Object>", "</ds:Object><ds:Object><ds:Manifest/></ds:Object>"
            )
        ),
    ),
    "something-beside-the-signatures": (
        Flaw.WRAPPED,
        lambda: with_signatures(signature(FILES) + "<ds:Object/>"),
    ),
    "same-id": (
        Flaw.ID_TWICE,
        lambda: with_signatures(signature(FILES, mark="S0") + signature(FILES, mark="S0")),
    ),
    "unsigned": (Flaw.UNSIGNED, lambda: changed(signatures={})),
    "no-signature-in-it": (Flaw.UNSIGNED, lambda: with_signatures("")),
    "no-value": (
        Flaw.NO_SIGNATURE_VALUE,
        lambda: with_signatures(signature_of(references(FILES) + own_reference(), value=" ")),
    ),
    "huge-transform-chain": (Flaw.TRANSFORMS, lambda: a_transform_on(NAME, 3000)),
    "one-transform": (Flaw.TRANSFORMS, lambda: a_transform_on(NAME)),
    "transform-chain-of-properties": (
        Flaw.TRANSFORMS,
        lambda: with_signatures(
            signature_of(references(FILES) + own_reference(transforms=[C14N] * 2))
        ),
    ),
    "xslt": (
        Flaw.TRANSFORMS,
        lambda: with_signatures(
            signature_of(
                references(FILES)
                + own_reference(transforms=["http://www.w3.org/TR/1999/REC-xslt-19991116"])
            )
        ),
    ),
    "other-canonical-form": (
        Flaw.TRANSFORMS,
        lambda: with_signatures(
            signature(FILES).replace(
                f'Method Algorithm="{C14N}"', 'Method Algorithm="http://127.0.0.1/mine"', 1
            )
        ),
    ),
    "sha1": (
        Flaw.WEAK_DIGEST,
        lambda: other_digest(
            "http://www.w3.org/2000/09/xmldsig#sha1",
            sha1(FILES[NAME]).digest(),  # noqa: S324  it is to be refused
        ),
    ),
    "md5": (
        Flaw.WEAK_DIGEST,
        lambda: other_digest(
            "http://www.w3.org/2001/04/xmldsig-more#md5",
            md5(FILES[NAME]).digest(),  # noqa: S324  it is to be refused
        ),
    ),
    "no-digest-method": (Flaw.WEAK_DIGEST, lambda: other_digest("", sha256(FILES[NAME]).digest())),
    "rsa-sha1": (
        Flaw.WEAK_DIGEST,
        lambda: with_signatures(
            signature(FILES).replace("xmldsig-more#ecdsa-sha256", "xmldsig#rsa-sha1")
        ),
    ),
    "digest-cut": (
        Flaw.DIGEST,
        lambda: other_digest(
            "http://www.w3.org/2001/04/xmlenc#sha256", sha256(FILES[NAME]).digest()[:16]
        ),
    ),
    "digest-no-base64": (
        Flaw.DIGEST,
        lambda: with_signatures(
            signature(FILES).replace("<ds:DigestValue>", "<ds:DigestValue>*", 1)
        ),
    ),
    "signed-too-often": (Flaw.XML_TOO_LARGE, lambda: signed(times=51)),
    "changed-after-signing": (Flaw.DIGEST, changed_after),
    "unreferenced-file": (Flaw.UNREFERENCED, unreferenced),
    "second-signature-leaves-one-out": (Flaw.UNREFERENCED, first_only),
    "two-references": (
        Flaw.REFERENCED_TWICE,
        lambda: with_signatures(
            signature_of(
                references(FILES) + reference(NAME, FILES[NAME], mark="again") + own_reference()
            )
        ),
    ),
    "two-references-one-escaped": (
        Flaw.REFERENCED_TWICE,
        lambda: with_signatures(
            signature_of(
                references(FILES)
                + reference("%6Bokkuvote.pdf", FILES[NAME], mark="again")
                + own_reference()
            )
        ),
    ),
    "reference-to-a-file-outside": (Flaw.REFERENCE_ASTRAY, lambda: astray("file:///etc/hostname")),
    "reference-to-the-net": (Flaw.REFERENCE_ASTRAY, lambda: astray("http://127.0.0.1:9/x")),
    "reference-to-the-manifest": (Flaw.REFERENCE_ASTRAY, lambda: astray("META-INF/manifest.xml")),
    "reference-to-nothing": (Flaw.REFERENCE_ASTRAY, lambda: astray("")),
    # The list of files
    "no-manifest": (Flaw.NO_MANIFEST, with_no_manifest),
    "manifest-lacks-one": (Flaw.MANIFEST_WRONG, lambda: listed(NAME)),
    "manifest-has-more": (Flaw.MANIFEST_WRONG, lambda: listed(*FILES, "kadunud.pdf")),
    "manifest-has-one-twice": (
        Flaw.MANIFEST_WRONG,
        lambda: changed(
            manifest=manifest(FILES).replace(
                b"</manifest:manifest>",
                b'<manifest:file-entry manifest:full-path="kokkuvote.pdf" manifest:media-type="x"/>'
                b"</manifest:manifest>",
            )
        ),
    ),
    "manifest-of-another-kind": (
        Flaw.MANIFEST_WRONG,
        lambda: listed(*FILES, media="application/vnd.etsi.asic-s+zip"),
    ),
    # The zip
    "no-zip": (Flaw.NO_ZIP, lambda: b"%PDF-1.7\n" * 100),
    "nothing": (Flaw.NO_ZIP, lambda: b""),
    "zip-cut": (Flaw.NO_ZIP, lambda: signed().bytes()[:-40]),
    "too-large": (Flaw.TOO_LARGE, lambda: b"PK" + bytes(50 * MIB)),
    "mimetype-not-first": (Flaw.NOT_ASICE, lambda: changed(first=[("esimene.pdf", b"%PDF-")])),
    "mimetype-packed": (Flaw.NOT_ASICE, lambda: changed(mimetype_method=ZIP_DEFLATED)),
    "mimetype-of-another-kind": (Flaw.NOT_ASICE, lambda: changed(mimetype=b"application/epub+zip")),
    "too-many-files": (
        Flaw.TOO_MANY_FILES,
        lambda: changed(more=[(f"{n}.pdf", b"") for n in range(100)]),
    ),
    "zip-bomb": (Flaw.BOMB, bomb),
    "zip-bomb-in-parts": (Flaw.BOMB, many_bombs),
    "encrypted": (Flaw.ENCRYPTED, flagged),
    "bzip2": (Flaw.METHOD, with_method),
    "name-twice": (Flaw.NAME_TWICE, lambda: twice(NAME)),
    "name-twice-but-for-case": (Flaw.NAME_TWICE, lambda: twice("KOKKUVOTE.PDF")),
    "path-up": (Flaw.BAD_NAME, lambda: named("../../.bashrc")),
    "path-absolute": (Flaw.BAD_NAME, lambda: named("/etc/passwd")),
    "path-of-windows": (Flaw.BAD_NAME, lambda: named("C:\\Windows\\x.pdf")),
    "path-folder": (Flaw.BAD_NAME, lambda: named("kaust/x.pdf")),
    "name-hidden": (Flaw.BAD_NAME, lambda: named(".peidetud.pdf")),
    "name-foreign": (Flaw.BAD_NAME, lambda: named("kokkuv\u043ete.pdf")),
    "name-turned-round": (Flaw.BAD_NAME, lambda: named("kokku\u202efdp.exe")),
    "stray-in-meta": (Flaw.STRAY_FILE, lambda: named("META-INF/evil.bin")),
    "stray-in-meta-up": (Flaw.STRAY_FILE, lambda: named("META-INF/../x.pdf")),
    "signatures-in-a-folder": (Flaw.STRAY_FILE, lambda: renamed("META-INF/x/signatures0.xml")),
    "meta-in-other-case": (Flaw.STRAY_FILE, lambda: renamed("meta-inf/signatures0.xml")),
    "two-headers-of-size": (Flaw.LAYOUT, other_sizes_inside),
    "something-between": (Flaw.LAYOUT, between),
    "two-headers": (Flaw.LAYOUT, other_name_inside),
    "overlapping": (Flaw.LAYOUT, overlapping),
    "something-before": (Flaw.LAYOUT, lambda: b"MZ" + bytes(100) + signed().bytes()),
    "something-after": (Flaw.LAYOUT, lambda: signed().bytes() + bytes(100)),
    "long-comment": (Flaw.LAYOUT, lambda: changed(comment=b"c" * 5000)),
    "damaged": (Flaw.DAMAGED, damaged),
    "more-promised-than-there-is": (Flaw.DAMAGED, more_promised),
}


_reached: list[str] = []


def _listen(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(("open", "socket", "os.", "subprocess", "urllib")):
        _reached.append(f"{event} {arguments[:1]}")


@cache
def _listening() -> None:
    """Listen from now on: what listens once is never taken away; late imports are done before."""
    assert read(signed().bytes())
    sys.addaudithook(_listen)


def made(case: str) -> bytes:
    """Return a hostile container."""
    container = CASES[case][1]()
    return container if isinstance(container, bytes) else container.bytes()


def reached_by(what: Callable[[], object]) -> list[str]:
    """Do something, and return which files, sockets and programs were reached for meanwhile."""
    _listening()
    _reached.clear()
    what()
    return list(_reached)


def refusal_of(data: bytes) -> Flaw | None:
    """Read a container; return why it was refused, nothing when it was not."""
    try:
        read(data)
    except SignedFileRefused as refused:
        return refused.flaw
    return None


@pytest.mark.parametrize("case", CASES)
def test_each_is_refused_for_its_own_reason(case: str) -> None:
    data, flaws = made(case), list[Flaw | None]()
    began = process_time()
    reached = reached_by(lambda: flaws.append(refusal_of(data)))
    assert process_time() - began < 1
    assert flaws == [CASES[case][0]]
    assert reached == []  # no file was read, no socket made


def test_what_would_be_reached_for_is_heard() -> None:
    assert reached_by(lambda: Path(SECRET).read_bytes()) != []
    assert reached_by(lambda: socket().close()) != []


def test_every_flaw_has_a_case_of_its_own() -> None:
    assert {flaw for flaw, _ in CASES.values()} == set(Flaw) - {Flaw.NOT_OURS}
    assert len(CASES) >= 25


@pytest.mark.parametrize("case", ["zip-bomb", "zip-bomb-in-parts", "xml-bomb", "billion-laughs"])
def test_no_bomb_goes_off(case: str) -> None:
    data = made(case)
    tracemalloc.start()
    try:
        with pytest.raises(SignedFileRefused):
            read(data)
        assert tracemalloc.get_traced_memory()[1] < 8 * MIB
    finally:
        tracemalloc.stop()


def test_the_paths_of_the_tests_are_real() -> None:
    assert Path(SECRET).exists()  # what would have been read is there to be read


def test_a_document_that_is_too_long_is_not_looked_into() -> None:
    with pytest.raises(SignedFileRefused) as refused:
        parse(bytes(LARGEST + 1))
    assert refused.value.flaw is Flaw.XML_TOO_LARGE
