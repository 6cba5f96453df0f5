# SPDX-License-Identifier: EUPL-1.2
"""The forms at hand: those shipped with the program, and those the house added without any code."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from hop_desktop.app.form_rules import check_schema
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import FormRefused, NotFound
from hop_desktop.domain.form_reading import read_form
from hop_desktop.domain.forms import LARGEST_FORM, FormKey, FormStatus, FormTemplate
from hop_desktop.domain.ids import FormTemplateId
from hop_desktop.store.files import write_whole
from hop_desktop.store.form_templates import KeptForm
from hop_desktop.store.transaction import Transaction

FOLDER = "forms"
OWN_SUFFIX = "-oma"
"""Ends the name of a shipped form that is saved to become the house's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedForm:
    """A form in the settings; ``used`` says that documents were filled from this version."""

    form: FormTemplate
    used: bool


def listed(session: Session) -> tuple[ListedForm, ...]:
    """Return every form, shipped and own, by title; for who administers."""
    session.check(Action.ADMINISTER)
    with session.read() as tx:
        return tuple(
            ListedForm(form=form, used=tx.form_documents.uses(form.key))
            for form in sorted(known(session, tx), key=lambda f: (f.title, f.key.version))
        )


def add(session: Session, content: bytes) -> FormTemplate:
    """Add a form of the house from a file, as a draft that only the head can try out.

    Raises ``FormRefused`` with a code and the place in the file.
    """
    session.check(Action.ADMINISTER)
    form = checked(session, content)
    with session.write("form.added", "form_template") as tx:
        if any(shipped.key.name == form.key.name for shipped in _shipped(session)):
            raise FormRefused("name-of-program", "$id")
        if tx.form_templates.by_key(form.key) is not None:
            raise FormRefused("version-taken", "$id")
        kept = tx.form_templates.save(
            KeptForm(
                id=FormTemplateId(new_id()),
                key=form.key,
                status=FormStatus.DRAFT,
                content=content.decode("utf-8-sig"),
                added_by=session.person.id,
                added_at=session.now(),
            )
        )
        tx.about("form_template", kept.id)
    return _own(kept)


def add_from(session: Session, path: Path) -> FormTemplate:
    """Add the form in a file; a file that is no form is refused like its content."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FORM + 1)
    except OSError as error:
        raise FormRefused("not-readable") from error
    return add(session, content)


def publish(session: Session, form_id: FormTemplateId) -> FormTemplate:
    """Let everybody who works with a child fill a form of the house."""
    return _set(session, form_id, FormStatus.PUBLISHED, "form.published")


def unpublish(session: Session, form_id: FormTemplateId) -> FormTemplate:
    """Make a form a draft again: only the head can try it out."""
    return _set(session, form_id, FormStatus.DRAFT, "form.unpublished")


def withdraw(session: Session, form_id: FormTemplateId) -> FormTemplate:
    """Let no new document begin with a form; its documents keep it."""
    return _set(session, form_id, FormStatus.WITHDRAWN, "form.withdrawn")


def save_copy(session: Session, key: FormKey, path: Path) -> None:
    """Write a form as a file to start one's own from; raise ``DiskFull`` or ``WriteFailed``.

    A shipped form gets a name of its own and becomes a draft, so that it can be added again.
    """
    session.check(Action.ADMINISTER)
    with session.read() as tx:
        form = form_of(session, tx, key)
    schema = dict(form.schema)
    if not form.own:
        schema |= {"$id": f"urn:hop:form:{key.name}{OWN_SUFFIX}:1", "x-status": "draft"}
    write_whole(path, json.dumps(schema, ensure_ascii=False, indent=2).encode() + b"\n")


def checked(session: Session, content: bytes) -> FormTemplate:
    """Return the form in a file, valid in every way; raise ``FormRefused``."""
    form = read_form(content)
    check_schema(form.schema)
    _check_sources(form)
    del session
    return form


def known(session: Session, tx: Transaction) -> tuple[FormTemplate, ...]:
    """Return every version of every form, shipped and own."""
    return (*_shipped(session), *map(_own, tx.form_templates.all()))


def form_of(session: Session, tx: Transaction, key: FormKey) -> FormTemplate:
    """Return one version of a form, whatever its state; raise ``NotFound``."""
    kept = tx.form_templates.by_key(key)
    if kept is not None:
        return _own(kept)
    found = next((form for form in _shipped(session) if form.key == key), None)
    if found is None:
        raise NotFound
    return found


def may_begin(session: Session, form: FormTemplate) -> bool:
    """Say whether a document may begin with a form: a draft is for who administers alone."""
    if form.status is FormStatus.DRAFT:
        return session.may(Action.ADMINISTER)
    return form.status is FormStatus.PUBLISHED


def newest(forms: Iterable[FormTemplate]) -> tuple[FormTemplate, ...]:
    """Return the highest version of each form by title; a draft stands beside what it may follow.

    So a draft of a new version takes nothing away from those who fill the published one.
    """
    best: dict[tuple[str, FormStatus], FormTemplate] = {}
    for form in sorted(forms, key=lambda each: each.key.version):
        best[form.key.name, form.status] = form
    return tuple(sorted(best.values(), key=lambda form: (form.title, form.key.version)))


def _set(
    session: Session, form_id: FormTemplateId, status: FormStatus, action: str
) -> FormTemplate:
    session.check(Action.ADMINISTER)
    with session.write(action, "form_template", form_id) as tx:
        return _own(tx.form_templates.save(replace(tx.form_templates.get(form_id), status=status)))


def _check_sources(form: FormTemplate) -> None:
    from hop_desktop.app.sources import SOURCES

    for question in form.questions:
        if question.source and question.source not in SOURCES:
            raise FormRefused("unknown-source", question.path)


def _own(kept: KeptForm) -> FormTemplate:
    form = _read(kept.content.encode())
    return replace(form, status=kept.status, id=kept.id, revision=kept.revision)


def _shipped(session: Session) -> tuple[FormTemplate, ...]:
    return _in_folder(session.resources / FOLDER)


@lru_cache(maxsize=4)
def _in_folder(folder: Path) -> tuple[FormTemplate, ...]:
    """Return the forms of the program; they do not change while it runs."""
    return tuple(read_form(path.read_bytes()) for path in sorted(folder.glob("*.json")))


@lru_cache(maxsize=256)
def _read(content: bytes) -> FormTemplate:
    return read_form(content)
