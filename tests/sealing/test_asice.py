# SPDX-License-Identifier: EUPL-1.2
"""Unsigned containers out, signed ones back in: what DigiDoc4 needs and a reader relies on."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hop_desktop.domain.errors import SignedFileRefused
from hop_desktop.domain.flaws import Flaw
from hop_desktop.sealing.asice.reading import read
from hop_desktop.sealing.asice.writing import MIMETYPE, container
from tests.sealing.signed import FILES, HASHES, document, signature, signed, with_signatures

NAMES = st.text("abcxyz0189_-", min_size=1, max_size=20).map("{}.pdf".format)


def test_a_container_begins_as_the_standard_wants() -> None:
    data = container(FILES)

    # ETSI EN 319 162-1 A.1: readable without unpacking, at fixed places.
    assert data[:4] == b"PK\x03\x04"
    assert data[30:38] == b"mimetype"
    assert data[38 : 38 + len(MIMETYPE)] == MIMETYPE.encode()
    with ZipFile(BytesIO(data)) as archive:
        assert archive.namelist() == ["mimetype", *FILES, "META-INF/manifest.xml"]
        assert archive.infolist()[0].compress_type == ZIP_STORED
        assert not archive.infolist()[0].extra
        assert {name: archive.read(name) for name in FILES} == FILES
        assert archive.read("META-INF/manifest.xml").decode() == (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
            ' manifest:version="1.2">\n'
            '<manifest:file-entry manifest:full-path="/"'
            ' manifest:media-type="application/vnd.etsi.asic-e+zip"/>\n'
            '<manifest:file-entry manifest:full-path="kokkuvote.pdf"'
            ' manifest:media-type="application/pdf"/>\n'
            '<manifest:file-entry manifest:full-path="protokoll.pdf"'
            ' manifest:media-type="application/pdf"/>\n'
            "</manifest:manifest>\n"
        )


def test_the_same_files_are_the_same_container() -> None:
    assert container(FILES) == container(dict(FILES))


def test_nothing_that_went_out_unsigned_comes_back_as_signed() -> None:
    with pytest.raises(SignedFileRefused) as refused:
        read(container(FILES))
    assert refused.value.flaw is Flaw.UNSIGNED


@pytest.mark.parametrize("method", HASHES)
def test_a_signed_container_gives_its_files_back(method: str) -> None:
    back = read(signed(method=method).bytes())

    assert back.files == FILES
    assert back.signatures == 1


def test_several_people_sign_one_after_another_or_in_one_file() -> None:
    one_file = signature(FILES, mark="A") + signature(FILES, mark="B") + signature(FILES, mark="C")

    assert read(signed(times=2).bytes()).signatures == 2
    assert read(with_signatures(document(one_file)).bytes()).signatures == 3


def test_a_program_may_say_who_wrote_the_container() -> None:
    made = signed()
    made.comment = b"LIB libdigidocpp/4.2.0 format: application/vnd.etsi.asic-e+zip"

    assert read(made.bytes()).files == FILES


def test_a_writer_that_does_not_know_sizes_beforehand_is_read() -> None:
    class Stream(BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    made, stream = signed(), Stream()
    with ZipFile(BytesIO(made.bytes())) as whole, ZipFile(stream, "w") as archive:
        for entry in whole.infolist():
            archive.writestr(entry, whole.read(entry))

    assert read(stream.getvalue()).files == FILES


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(NAMES, st.binary(max_size=400), min_size=1, max_size=5))
def test_what_goes_out_comes_back(files: dict[str, bytes]) -> None:
    with ZipFile(BytesIO(container(files))) as archive:
        assert {name: archive.read(name) for name in files} == files
    assert read(signed(files).bytes()).files == files


@settings(max_examples=150, deadline=None)
@given(place=st.integers(0, 2**20), bit=st.integers(0, 7))
def test_no_flipped_bit_does_more_than_be_refused(place: int, bit: int) -> None:
    whole = bytearray(signed().bytes())
    whole[place % len(whole)] ^= 1 << bit
    try:
        back = read(bytes(whole))
    except SignedFileRefused:
        return
    assert back.files == FILES  # days and comments may differ, papers never
