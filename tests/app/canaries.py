# SPDX-License-Identifier: EUPL-1.2
"""Words planted wherever something is written about a child, and looking for them everywhere."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from hop_desktop.app import access_copies, attachments, drafts, form_documents, notices
from hop_desktop.app.session import Session
from hop_desktop.domain.access_copies import CopyWish
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.children import Child, Guardian
from hop_desktop.domain.notices import Channel, NoticeKind
from hop_desktop.domain.observations import ChildRole, LinkedChild, Reporter, Source
from hop_desktop.store.keys import Purpose
from tests import worlds
from tests.app.houses import Houses
from tests.app.test_form_documents import FILLED, a_form
from tests.app.test_notices import words as notice_words
from tests.app.test_sources import everything

CANARY, FIRST, LAST = "Kanaarilind", "Ööbikuke", "Salakõrvitsa"
PDF = f"%PDF-1.7 {CANARY}\n%%EOF\n".encode()
PAGE, RESERVED, IV = 4096, 80, 16  # SQLCipher 4, https://www.zetetic.net/sqlcipher/design/
FOLDED = ("kanaarilind", "oobikuke", "salakorvitsa")


def planted(houses: Houses) -> tuple[Child, SupportCase]:
    """Write the words into every kind of entry about a child, a case in stage II among them."""
    head, teacher = houses.head, houses.teacher
    child = worlds.a_child_of(
        head,
        first_name=FIRST,
        last_name=LAST,
        siblings=CANARY,
        guardians=(Guardian(name=f"{CANARY} {LAST}", relation="ema"),),
    )
    case = everything(houses, child, CANARY)
    worlds.evaluated(head, case.id)
    attachments.attach_to_case(head, case.id, title=CANARY, content=PDF)
    seen = worlds.an_observation_of(
        teacher,
        child,
        facts=CANARY,
        source=Source.PARENT,
        reporter=Reporter(name=CANARY, contact=CANARY),
    )
    attachments.attach_to_observation(teacher, seen.id, title=CANARY, content=PDF)
    form = a_form(head)
    begun = form_documents.begin(teacher, form.key, child.id)
    form_documents.finish(teacher, begun, {**FILLED, "plan/strengths": CANARY})
    wish = CopyWish(requester=CANARY, verified=CANARY, requested_on=head.today())
    before = access_copies.preview(head, child.id, wish)
    access_copies.make(head, child.id, wish, (), seen=before.seen)
    notice = notices.keep(head, child.id, NoticeKind.NOTICE, notice_words(child_words=CANARY))
    notices.tell(head, notice.id, channel=Channel.PHONE, whom=CANARY, at=head.now())
    drafts.keep(teacher, f"case:{case.id}", {"concern": CANARY})
    drafts.keep(head, f"notice:{child.id}", {"words": CANARY})
    drafts.keep(teacher, "observation", {"child": str(child.id), "facts": CANARY})
    return child, case


def gone(session: Session, child: Child) -> Child:
    """Let a child have left the house."""
    return worlds.has_left(session, child.id)


def with_another(houses: Houses, child: Child, other: Child, facts: str) -> None:
    """Write an observation first about one and one first about the other, each about both."""
    for main, second in ((child, other), (other, child)):
        linked = (LinkedChild(child_id=second.id, role=ChildRole.INVOLVED),)
        worlds.an_observation_of(houses.head, main, facts=facts, others=linked)


def plain_pages(path: Path, key: bytes) -> bytes:
    """Return every page of an encrypted database in the clear, those that are free as well."""
    data, pages = path.read_bytes(), []
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        body = page[16 if start == 0 else 0 : PAGE - RESERVED]
        vector = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        cipher = Cipher(AES(key), CBC(vector)).decryptor()
        pages.append(cipher.update(body) + cipher.finalize())
    return b"".join(pages)


def found(data: bytes, words: tuple[str, ...] = (CANARY, FIRST, LAST, *FOLDED)) -> set[str]:
    """Return the planted words that stand in some bytes, in any usual encoding."""
    return {
        word
        for word in words
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
        for form in (word, word.casefold(), word.upper())
        if form.encode(encoding) in data
    }


def canaries(session: Session) -> set[str]:
    """Return what is left of the words: in pages, rows, drafts, index, and files beside them."""
    folder = session.store.folder
    source = session.store.source
    key = source.ring.key(Purpose.DATABASE, source.generation)
    left = found(plain_pages(folder / "store.db", key))
    for path in folder.rglob("*"):
        if path.is_file():
            left |= found(path.read_bytes())
    return left
