# SPDX-License-Identifier: EUPL-1.2
"""Two houses that exchange packages: a kindergarten with a case ready to go, and a desk."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest

from hop_desktop.app import (
    attachments,
    cases,
    contacts,
    handover_reading,
    handovers,
    inbox,
    letters,
    observations,
    package_contents,
    unpacking,
)
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.cases import Need
from hop_desktop.domain.handovers import Handover, Incoming
from hop_desktop.domain.ids import ContactId, HandoverId
from hop_desktop.domain.observations import Area
from hop_desktop.domain.packages import Manifest
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.sealing.container import Part, seal_bytes
from hop_desktop.sealing.recipients import recipient_from_public_key
from hop_desktop.sealing.signatures import sign
from tests.gui.case_ground import Known, a_known_case, a_pdf, in_stage_two, meet, sealed, shown
from tests.gui.clipping import SIZES, clipped_texts, lengthen, scrolls_sideways, settle
from tests.gui.naming import unnamed
from tests.gui.pages import House

BAR = 228
NARROW_BAR = 64
WIDE = 900
NESTED = 3
posix_only = pytest.mark.skipif(
    sys.platform == "win32", reason="the limit on a file's size is set by a POSIX call"
)


def ready(house: House) -> Known:
    """Return a case in stage II that holds every part, and an observation that always stays."""
    known = a_known_case(house)
    in_stage_two(house, known)

    def job(session: Session) -> None:
        attachments.attach_to_case(
            session, known.case.id, title="Logopeedi hinnang", content=a_pdf()
        )
        cases.save_need(session, known.case.id, Need(health="Kuulmine on korras"))
        cases.save_voices(
            session, known.case.id, child="Tahan vaikselt mängida.", parent="Kodus on sama."
        )
        observations.record(
            session,
            child_id=known.case.child_id,
            observed_on=session.today(),
            area=Area.OTHER,
            facts="Sinikas õlavarrel.",
            danger=True,
        )

    house.do(job)
    return known


def read_card(reader: House, writer: House) -> ContactId:
    """Let one house read another's card; nobody has compared the code yet."""
    _, card = writer.do(contacts.write_card)
    return reader.do(lambda session: contacts.read_card(session, card)).contact.id


def handed(house: House, desk: House, stick: Path) -> tuple[Handover, Path]:
    """Seal the ready case for the desk and write its file; both houses know each other."""
    known, to = ready(house), meet(house, desk)
    meet(desk, house)
    done = sealed(house, known.case.id, to)
    stick.mkdir(exist_ok=True)
    return done, house.do(lambda session: handovers.write_file(session, done.id, stick))


def taken_in(desk: House, package: Path) -> Incoming:
    """Let the desk take a file in without answering it."""
    arrived = desk.do(lambda session: inbox.take_in(session, package.read_bytes()))
    assert arrived.incoming is not None
    return arrived.incoming


def a_question_came(house: House, desk: House, about: HandoverId, package: Path) -> None:
    """Let the desk take a package in and ask, and let the question reach the sender."""
    taken_in(desk, package)

    def ask(session: Session) -> bytes:
        letter = letters.ask(session, about, words="Kas isa on nõus?")
        return letters.write_letter(session, letter.package_id, package.parent).read_bytes()

    asked = desk.do(ask)
    house.do(lambda session: inbox.take_in(session, asked))


def incoming_page(desk: House, handover_id: HandoverId) -> Page:
    """Show a received handover."""
    return shown(desk, Where(page=PageName.INCOMING, id=handover_id))


def handover_now(house: House, handover_id: HandoverId) -> Handover:
    """Return a handover as its sender has it."""
    return house.do(lambda session: handover_reading.handover_file(session, handover_id)).handover


def handover_of(house: House, known: Known) -> Handover:
    """Return the newest handover of a case."""
    rows = house.do(handover_reading.handovers)
    return next(row.handover for row in rows if row.handover.case_id == known.case.id)


def forged(desk: House, package: Path, changed: Mapping[str, bytes | None]) -> bytes:
    """Return a package for the desk with files changed or, for ``None``, left out."""
    files = desk.do(lambda session: unpacking.reopen(session, package.read_bytes()))
    kept = {name: body for name, body in {**files, **changed}.items() if body is not None}
    card = desk.do(contacts.own_card)
    recipient = recipient_from_public_key(card.encryption_key, label=card.name)
    return seal_bytes([Part(name=name, content=body) for name, body in kept.items()], [recipient])


def signed_anew(house: House, manifest: bytes, content: bytes) -> dict[str, bytes]:
    """Return another content with a manifest that the house truly signed."""
    told = msgspec.json.decode(manifest, type=Manifest)
    files = tuple(
        replace(file, size=len(content), sha256=sha256(content).hexdigest())
        if file.name == packages.CONTENT
        else file
        for file in told.files
    )
    body = package_contents.canonical(replace(told, files=files))
    signature = house.do(lambda session: sign(body, session.store.keyring.sign()))
    return {
        packages.MANIFEST: body,
        packages.SIGNATURE: signature,
        packages.CONTENT: content,
    }


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow past a hundred bytes: the system then answers as a full disk would."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def fits(page: Page) -> None:
    """Assert that nothing is cut off at any size, with texts a third longer, and all is named."""
    nameless = unnamed(page)
    assert nameless == [], nameless
    _fits_every_size(page)
    lengthen(page)
    _fits_every_size(page)


def _fits_every_size(page: Page) -> None:
    for size in SIZES:
        _resize(page, size.width(), size.height())
        faults = clipped_texts(page) + scrolls_sideways(page)
        assert faults == [], (size.toTuple(), faults)


def _resize(page: Page, width: int, height: int) -> None:
    """Give the page what the window leaves it beside the bar."""
    page.resize(width - (BAR if width > WIDE else NARROW_BAR), height)
    for _ in range(NESTED):  # a row that turns may turn the columns around it
        settle(page)
