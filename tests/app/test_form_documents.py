# SPDX-License-Identifier: EUPL-1.2
"""Documents from forms: prefilled, kept, frozen, versioned; forms that a house adds itself."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pypdfium2 import PdfDocument

from hop_desktop.app import (
    attachments,
    cases,
    drafts,
    form_documents,
    form_rules,
    form_templates,
    handovers,
    inbox,
)
from hop_desktop.app.files_to_send import attachments_to_send
from hop_desktop.app.session import Session
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import CaseClosed, FormRefused, Invalid, NotAllowed, NotFound, Stale
from hop_desktop.domain.form_reading import read_form
from hop_desktop.domain.forms import Answer, FormDocument, FormStatus, FormTemplate
from tests import worlds
from tests.app.houses import Houses
from tests.forms import a_file, a_schema

FORM = read_form(a_file())
FILLED: dict[str, Answer] = {
    "where": "Šveitsi mäed 🏔",
    "day": "2026-11-30",
    "plan/strengths": "Märkab linde.\nמוצא ציפורים",
    "plan/needs": ("quiet",),
}


def a_draft(house: Session, **changes: object) -> FormTemplate:
    return form_templates.add(house, a_file(**changes))


def a_form(house: Session, **changes: object) -> FormTemplate:
    form = a_draft(house, **changes)
    assert form.id is not None
    return form_templates.publish(house, form.id)


def begun(houses: Houses, **changes: object) -> tuple[Child, FormDocument]:
    child = worlds.a_child_of(houses.head)
    form = a_form(houses.head, **changes)
    return child, form_documents.begin(houses.teacher, form.key, child.id)


def text_of(pdf: bytes) -> str:
    document = PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def test_a_document_begins_with_what_is_known_and_is_frozen_when_finished(houses: Houses) -> None:
    properties = a_schema()["properties"]
    properties["who"] = {"type": "string", "title": "Laps", "x-from": "child-name"}
    child, document = begun(houses, properties=properties)
    me = houses.teacher
    file = form_documents.document_file(me, document.id)
    assert file.answers["who"] == child.name
    drafts.keep(me, "document", {"where": "Šv"})

    finished = form_documents.finish(me, document, {**file.answers, **FILLED}, draft="document")

    assert drafts.kept(me, "document") is None
    (listed,) = form_documents.documents(me, child.id).documents
    assert (listed.document, listed.author) == (finished, me.person.name)
    assert listed.paper is not None
    kept, pdf = attachments.open_attachment(me, listed.paper.attachment_id)
    assert (kept.title, kept.kind) == ("Õppekäigu leht 24.11.2026", AttachedTo.CHILD)
    assert kept.sha256 == sha256(pdf).hexdigest()
    text = text_of(pdf)
    for said in (child.name, "30.11.2026", "Märkab linde.", "Kõrvaklapid", "Seaduslik esindaja"):
        assert said in text
    assert "MUSTAND" not in text
    assert houses.head.store.verify().ok


def test_what_is_missing_is_named_and_nothing_is_frozen(houses: Houses) -> None:
    child, document = begun(houses)

    with pytest.raises(Invalid) as refused:
        form_documents.finish(houses.teacher, document, {"where": "Kuskile"})

    assert (refused.value.field, refused.value.reason) == ("day", "empty")
    assert form_documents.documents(houses.teacher, child.id).documents[0].paper is None


def test_what_was_hidden_is_dropped_when_the_document_is_kept(houses: Houses) -> None:
    _, document = begun(houses)
    me = houses.teacher

    kept = form_documents.keep(me, document, {"consent": True, "limits": "Koos"})
    assert form_documents.document_file(me, document.id).answers["limits"] == "Koos"
    form_documents.keep(me, kept, {"consent": False, "limits": "Koos"})

    assert "limits" not in form_documents.document_file(me, document.id).answers


def test_a_version_leaves_the_earlier_paper_and_can_be_thrown_away(houses: Houses) -> None:
    _, document = begun(houses)
    me = houses.teacher
    first = form_documents.finish(me, document, FILLED)
    with pytest.raises(Stale):
        form_documents.keep(me, first, FILLED)
    opened = form_documents.new_version(me, first.id)
    with pytest.raises(Stale):
        form_documents.new_version(me, first.id)
    second = form_documents.finish(me, opened, {**FILLED, "where": "Rannaniit"})
    (one, two) = form_documents.document_file(me, second.id).papers
    assert (one.version, two.version) == (1, 2)
    assert "Šveitsi" in text_of(attachments.open_attachment(me, one.attachment_id)[1])
    newer = text_of(attachments.open_attachment(me, two.attachment_id)[1])
    assert "Rannaniit" in newer
    assert "See on versioon 2." in newer

    third = form_documents.new_version(me, second.id)
    form_documents.keep(me, third, {**FILLED, "where": "Mujale"})
    drafts.keep(me, "third", {"where": "M"})
    form_documents.discard(me, third.id, draft="third")
    assert drafts.kept(me, "third") is None

    file = form_documents.document_file(me, third.id)
    assert file.document.is_finished
    assert file.answers["where"] == "Rannaniit"
    with pytest.raises(Stale):
        form_documents.discard(me, third.id)


def test_a_new_document_thrown_away_is_gone(houses: Houses) -> None:
    _, document = begun(houses)

    form_documents.discard(houses.teacher, document.id)

    with pytest.raises(NotFound):
        form_documents.document_file(houses.teacher, document.id)
    assert houses.head.store.verify().ok


def test_who_writes_over_anothers_change_is_told(houses: Houses) -> None:
    _, document = begun(houses)
    form_documents.keep(houses.coordinator, document, {"where": "Rannaniit"})

    with pytest.raises(Stale):
        form_documents.keep(houses.teacher, document, {"where": "Mets"})


def test_strangers_read_and_write_nothing(houses: Houses) -> None:
    child, document = begun(houses)

    for stranger in (houses.other_teacher, houses.specialist):
        with pytest.raises(NotAllowed):
            form_documents.documents(stranger, child.id)
        with pytest.raises(NotAllowed):
            form_documents.document_file(stranger, document.id)
        with pytest.raises(NotAllowed):
            form_documents.keep(stranger, document, FILLED)
        with pytest.raises(NotAllowed):
            form_documents.begin(stranger, FORM.key, child.id)
        with pytest.raises(NotAllowed):
            form_templates.add(stranger, a_file())
        with pytest.raises(NotAllowed):
            form_templates.listed(stranger)


def test_a_case_document_is_for_who_works_on_its_stage(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    form = a_form(houses.head, **{"x-needs": "case"})
    alone = form_documents.documents(houses.head, case.child_id).forms
    assert form.key not in [each.key for each in alone]

    document = form_documents.begin(houses.coordinator, form.key, case.child_id, case.id)
    finished = form_documents.finish(houses.coordinator, document, FILLED)

    paper = form_documents.document_file(houses.teacher, finished.id).papers[0]
    kept, _ = attachments.open_attachment(houses.teacher, paper.attachment_id)
    assert (kept.kind, kept.owner_id) == (AttachedTo.CASE, case.id)
    with pytest.raises(NotAllowed):
        form_documents.begin(houses.specialist, form.key, case.child_id, case.id)
    other = worlds.another_child_of(houses.head)
    with pytest.raises(NotFound):
        form_documents.begin(houses.head, form.key, other.id, case.id)
    worlds.evaluated(houses.coordinator, case.id)
    cases.close_case(houses.head, case.id, reason="Läheb hästi")
    with pytest.raises(CaseClosed):
        form_documents.new_version(houses.coordinator, finished.id)


def test_a_desk_gets_the_papers_and_fills_forms_of_its_own(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    ours = a_form(houses.head)
    written = form_documents.begin(houses.head, ours.key, case.child_id, case.id)
    form_documents.finish(houses.head, written, FILLED)
    sealed = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    package = handovers.write_file(houses.head, sealed.id, houses.folder)
    arrived = inbox.take_in(houses.desk, package.read_bytes())
    assert arrived.incoming is not None
    inbox.accept(houses.desk, arrived.incoming.handover_id)
    (row,) = cases.cases(houses.desk)
    taken = cases.case_file(houses.desk, row.case.id)
    assert "Õppekäigu leht 24.11.2026" in [file.title for file in taken.attachments]

    # Where a child learns the desk does not know: forms of every place are offered.
    theirs = a_form(houses.desk, **{"x-places": ["school"]})
    child_id, case_id = taken.child.id, taken.case.id
    document = form_documents.begin(houses.case_manager, theirs.key, child_id, case_id)
    about_child = form_documents.begin(houses.desk, theirs.key, child_id)

    assert form_documents.finish(houses.desk, document, FILLED).is_finished
    assert form_documents.finish(houses.case_manager, about_child, FILLED).is_finished


def test_who_takes_part_in_one_case_meets_no_document_of_another(houses: Houses) -> None:
    me = houses.head
    case = worlds.a_case_in_stage_two(me)
    form = a_form(me)
    of_first = form_documents.begin(me, form.key, case.child_id, case.id)
    worlds.evaluated(me, case.id)
    cases.close_case(me, case.id, reason="Läks hästi")
    assert form_documents.documents(me, case.child_id, case.id).forms == ()
    second = cases.open_case(me, case.child_id, concern="Uus mure", reason="Märkasime")
    cases.set_participants(me, second.id, frozenset({houses.specialist.person.id}))
    of_second = form_documents.begin(me, form.key, case.child_id, second.id)

    seen = form_documents.documents(houses.specialist, case.child_id).documents

    assert [each.document.id for each in seen] == [of_second.id]
    with pytest.raises(NotAllowed):
        form_documents.document_file(houses.specialist, of_first.id)


def test_a_form_that_is_nowhere_is_not_found(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)

    with pytest.raises(NotFound):
        form_documents.begin(houses.head, replace(FORM.key, version=9), child.id)


def test_a_draft_form_is_tried_by_the_head_alone_and_says_so_on_paper(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    form = a_draft(houses.head)
    assert form.status is FormStatus.DRAFT
    with pytest.raises(NotAllowed):
        form_documents.begin(houses.teacher, form.key, child.id)

    document = form_documents.begin(houses.head, form.key, child.id)
    finished = form_documents.finish(houses.head, document, FILLED)

    assert form_documents.documents(houses.teacher, child.id).documents == ()
    with pytest.raises(NotFound):
        form_documents.document_file(houses.teacher, document.id)
    paper = form_documents.document_file(houses.head, finished.id).papers[0]
    assert "MUSTAND" in text_of(attachments.open_attachment(houses.head, paper.attachment_id)[1])


def test_a_withdrawn_form_stays_with_its_documents(houses: Houses) -> None:
    child, document = begun(houses)
    form_id = next(f.form.id for f in form_templates.listed(houses.head) if f.form.own)
    assert form_id is not None
    form_templates.withdraw(houses.head, form_id)

    assert FORM.key not in [f.key for f in form_documents.documents(houses.head, child.id).forms]
    form_documents.finish(houses.teacher, document, FILLED)
    form_templates.unpublish(houses.head, form_id)
    used = {f.form.key: f.used for f in form_templates.listed(houses.head)}
    assert used[FORM.key]


def test_a_draft_of_a_new_version_leaves_the_published_one_in_use(houses: Houses) -> None:
    child, _ = begun(houses)
    a_draft(houses.head, **{"$id": "urn:hop:form:retkeluba:2"})

    offered = form_documents.documents(houses.teacher, child.id).forms
    tried = form_documents.documents(houses.head, child.id).forms

    assert [form.key.version for form in offered if form.own] == [1]
    assert [form.key.version for form in tried if form.own] == [1, 2]


def test_a_shipped_form_is_saved_to_become_the_houses_own(houses: Houses, tmp_path: Path) -> None:
    shipped = next(f.form for f in form_templates.listed(houses.head) if not f.form.own)
    with pytest.raises(FormRefused) as refused:
        form_templates.add(houses.head, json.dumps(shipped.schema).encode())
    assert refused.value.reason == "name-of-program"

    form_templates.save_copy(houses.head, shipped.key, tmp_path / "oma.json")
    own = form_templates.add_from(houses.head, tmp_path / "oma.json")

    assert own.key.name == f"{shipped.key.name}-oma"
    assert own.questions == shipped.questions
    form_templates.save_copy(houses.head, own.key, tmp_path / "sama.json")
    with pytest.raises(FormRefused) as refused:
        form_templates.add_from(houses.head, tmp_path / "sama.json")
    assert refused.value.reason == "version-taken"
    with pytest.raises(FormRefused) as refused:
        form_templates.add_from(houses.head, tmp_path)
    assert refused.value.reason == "not-readable"


def test_an_unknown_source_is_refused(houses: Houses) -> None:
    question = {"type": "string", "title": "Kuhu", "x-from": "secret-things"}
    content = a_file(properties={"where": question}, required=[], allOf=None)

    with pytest.raises(FormRefused) as refused:
        form_templates.add(houses.head, content)

    assert (refused.value.reason, refused.value.place) == ("unknown-source", "where")


def test_a_schema_that_is_none_is_refused_and_nothing_is_ever_fetched(
    houses: Houses, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_socket(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(socket, "socket", no_socket)
    condition = {"if": {"required": "consent"}, "then": {}}
    for changes, reason in (
        ({"allOf": [condition]}, "not-a-schema"),
        ({"allOf": [{"$ref": "https://example.org/vorm.json"}]}, "reference"),
        ({"$schema": "https://example.org/schema"}, "other-draft"),
    ):
        with pytest.raises(FormRefused) as refused:
            form_templates.add(houses.head, a_file(**changes))
        assert refused.value.reason == reason


def test_the_newest_papers_go_along_and_tried_forms_do_not(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    form = a_form(houses.head)
    tried = a_draft(houses.head, **{"$id": "urn:hop:form:proov:1", "title": "Proov"})
    me = houses.head
    first = form_documents.finish(me, form_documents.begin(me, form.key, case.child_id), FILLED)
    again = form_documents.new_version(me, first.id)
    form_documents.finish(me, again, {**FILLED, "where": "Rannaniit"})
    form_documents.finish(me, form_documents.begin(me, form.key, case.child_id, case.id), FILLED)
    form_documents.finish(me, form_documents.begin(me, tried.key, case.child_id, case.id), FILLED)

    with me.read() as tx:
        sent = attachments_to_send(me, tx, tx.cases.get(case.id))

    assert sorted(file.title for file in sent) == [
        "Õppekäigu leht 24.11.2026",
        "Õppekäigu leht 24.11.2026, versioon 2",
    ]
    worlds.a_sealed_handover(me, case.id, houses.to_desk.id)


def test_a_preview_says_that_it_is_unfinished_and_keeps_nothing(houses: Houses) -> None:
    _, document = begun(houses)

    pdf = form_documents.preview(houses.teacher, document.id, FILLED)

    assert "MUSTAND" in text_of(pdf)
    file = form_documents.document_file(houses.teacher, document.id)
    assert file.document == document
    assert form_documents.from_entries(houses.teacher, document.id) == {}


def an_answer(path: str) -> st.SearchStrategy[Answer]:
    question = next(q for q in FORM.questions if q.path == path)
    keys = [key for key, _ in question.choices]
    texts: st.SearchStrategy[Answer] = st.sampled_from([*keys, "", " ", "2026-11-30", "õ", "🏔"])
    several: st.SearchStrategy[Answer] = st.lists(
        st.sampled_from([*keys, "unknown"]), unique=True, max_size=2
    ).map(tuple)
    return {"tick": st.booleans(), "ticks": several}.get(question.kind.value, texts)


@given(st.fixed_dictionaries({}, optional={q.path: an_answer(q.path) for q in FORM.questions}))
def test_what_may_be_finished_is_valid_against_the_form(answers: dict[str, Answer]) -> None:
    whole = form_rules.whole_answers(FORM, answers)
    found = form_rules.problems(FORM, answers)

    if not found:
        assert Draft202012Validator(FORM.schema).is_valid(whole)
    assert ("limits" in form_rules.asked(FORM, answers)) == (answers.get("consent") is True)
    assert form_rules.required(FORM, answers) <= form_rules.asked(FORM, answers)
    assert set(found) <= form_rules.asked(FORM, answers)


def test_a_condition_that_contradicts_itself_comes_to_an_end() -> None:
    chain = [
        {
            "if": {"not": {"required": ["a"]}},
            "then": {"properties": {"a": {"type": "string", "title": "A"}}},
        }
    ]
    form = read_form(a_file(allOf=chain))

    assert form_rules.asked(form, {"a": "midagi"}) <= {q.path for q in form.questions}


def test_limits_of_the_schema_are_told_by_their_code() -> None:
    properties = a_schema()["properties"]
    properties["where"] |= {"minLength": 5, "maxLength": 9}
    properties["plan"]["properties"]["needs"] |= {"minItems": 2}
    form = read_form(a_file(properties=properties))

    assert form_rules.problems(form, {**FILLED, "where": "õ" * 10}) == {"where": "too-long"}
    found = form_rules.problems(form, {**FILLED, "where": "õ"})
    assert found == {"where": "too-short", "plan/needs": "too-few-ticks"}
    assert form_rules.problems(form, {**FILLED, "day": "homme"})["day"] == "not-a-date"
    wrong = form_rules.problems(FORM, {**FILLED, "plan/helper": "nobody"})
    assert wrong == {"plan/helper": "not-offered"}


def test_the_program_shows_the_newest_of_each_state() -> None:
    old, new = FORM, replace(FORM, key=replace(FORM.key, version=2))

    assert form_templates.newest([new, old]) == (new,)
