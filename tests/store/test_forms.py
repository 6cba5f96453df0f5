# SPDX-License-Identifier: EUPL-1.2
"""Forms of the house, documents and papers: they read back equal."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.attachments import AttachedTo, Attachment, Media
from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.forms import FormDocument, FormKey, FormPaper, FormStatus
from hop_desktop.domain.ids import AttachmentId, FormDocumentId, FormTemplateId
from hop_desktop.store.form_templates import KeptForm
from tests.builders import NOON, TODAY
from tests.store.ground import Ground

KEY = FormKey(name="retkeluba", version=1)


def a_document(ground: Ground, **fields: object) -> FormDocument:
    document = FormDocument(
        id=FormDocumentId(uuid4()),
        form=KEY,
        title="Õppekäigu leht",
        child_id=ground.child.id,
        case_id=ground.case.id,
        author_id=ground.person.id,
        written_at=NOON,
        answers='{"where": "Šveits 🏔"}',
    )
    return ground.tx.form_documents.save(replace(document, **fields))  # type: ignore[arg-type]  # by name


def a_kept_form(ground: Ground, **fields: object) -> KeptForm:
    form = KeptForm(
        id=FormTemplateId(uuid4()),
        key=KEY,
        status=FormStatus.DRAFT,
        content='{"title": "Õ"}',
        added_by=ground.person.id,
        added_at=NOON,
    )
    return ground.tx.form_templates.save(replace(form, **fields))  # type: ignore[arg-type]  # by name


@given(st.sampled_from(FormStatus), st.integers(1, 9999), st.text(alphabet="abcõ🏔\n", max_size=50))
def test_a_form_reads_back_equal(
    common: Ground, status: FormStatus, version: int, content: str
) -> None:
    with common.undone() as tx:
        key = FormKey(name="oma", version=version)
        saved = a_kept_form(common, key=key, status=status, content=content)

        assert tx.form_templates.get(saved.id) == saved
        assert tx.form_templates.by_key(key) == saved
        assert tx.form_templates.all() == (saved,)


@given(st.booleans(), st.integers(0, 50), st.none() | st.just(TODAY))
def test_a_document_reads_back_equal(
    common: Ground, with_case: bool, version: int, finished: object
) -> None:
    with common.undone() as tx:
        case_id = common.case.id if with_case else None
        saved = a_document(common, case_id=case_id, version=version, finished_on=finished)

        assert tx.form_documents.get(saved.id) == saved
        assert tx.form_documents.of_child(common.child.id) == (saved,)
        assert tx.form_documents.uses(KEY)


def test_an_older_reading_of_a_document_is_stale(ground: Ground) -> None:
    first = a_document(ground)
    ground.tx.form_documents.save(replace(first, answers="{}"))

    with pytest.raises(Stale):
        ground.tx.form_documents.save(replace(first, answers='{"a": 1}'))


def test_a_paper_belongs_to_its_document_and_stays_with_the_child(ground: Ground) -> None:
    document = a_document(ground, case_id=None)
    file = ground.tx.attachments.add(
        Attachment(
            id=AttachmentId(uuid4()),
            kind=AttachedTo.CHILD,
            owner_id=ground.child.id,
            child_id=ground.child.id,
            title="Õppekäigu leht",
            media=Media.PDF,
            size=5,
            sha256="0" * 64,
            added_by=ground.person.id,
            added_at=NOON,
        ),
        b"%PDF-",
    )
    paper = FormPaper(
        document_id=document.id,
        version=1,
        attachment_id=file.id,
        answers=document.answers,
        made_by=ground.person.id,
        made_at=NOON,
    )

    ground.tx.form_documents.add_paper(paper)

    assert ground.tx.form_documents.papers(document.id) == (paper,)
    assert ground.tx.form_documents.papers_of_child(ground.child.id) == (paper,)
    assert ground.tx.attachments.of(AttachedTo.CHILD, ground.child.id) == (file,)


def test_a_removed_document_is_not_found(ground: Ground) -> None:
    document = a_document(ground)

    ground.tx.form_documents.remove(document.id)

    with pytest.raises(NotFound):
        ground.tx.form_documents.get(document.id)
    with pytest.raises(NotFound):
        ground.tx.form_templates.get(FormTemplateId(uuid4()))
