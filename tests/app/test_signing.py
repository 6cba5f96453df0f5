# SPDX-License-Identifier: EUPL-1.2
"""Papers out to be signed, and only these very papers back."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    form_documents,
    handover_summaries,
    inbox,
    meetings,
    signing,
    supplements,
    unpacking,
)
from hop_desktop.app.signing import PLAN, SUMMARY, Subject
from hop_desktop.domain.attachments import LARGEST_ATTACHMENT, AttachedTo, Media
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound, SignedFileRefused
from hop_desktop.domain.flaws import Flaw
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.signing import PaperKind, SignedBack
from tests import worlds
from tests.app.chain import answer_to, sent, written
from tests.app.dealings import a_round_table, a_talk
from tests.app.houses import Houses
from tests.app.test_access_copies import made as copy_made
from tests.app.test_form_documents import FILLED, begun
from tests.sealing.signed import signed

TITLES = {SUMMARY: "Kokkuvõte", PLAN: "Tegevusplaan"}
LETTER = b"%PDF-1.7\nkiri " + bytes(200)


@pytest.fixture
def case_id(houses: Houses) -> CaseId:
    """A case of stage II whose handover is being prepared, with a letter of the family."""
    case = worlds.a_case_in_stage_two(houses.head)
    worlds.an_approved_handover(houses.head, case.id, houses.to_desk.id)
    attachments.attach_to_case(houses.head, case.id, title="Vanema kiri", content=LETTER)
    return case.id


def given(houses: Houses, case_id: CaseId, folder: Path, *keys: str) -> dict[str, bytes]:
    """Give papers out and return them as they stand in the container."""
    out = signing.give_out(houses.head, Subject.of_case(case_id), keys, TITLES)
    path = folder / "allkirjastamiseks.asice"
    signing.write(houses.head, out.id, path)
    with ZipFile(path) as archive:
        names = [n for n in archive.namelist() if n != "mimetype" and not n.startswith("META-INF")]
        return {name: archive.read(name) for name in names}


def back(houses: Houses, case_id: CaseId, data: bytes) -> SignedBack:
    return signing.take_back(
        houses.head, Subject.of_case(case_id), data, title="Kokkuvõte, allkirjastatud"
    )


def test_what_can_be_signed_is_offered_by_what_it_is(houses: Houses, case_id: CaseId) -> None:
    meeting = a_round_table(houses.head, case_id)
    meetings.finish(houses.head, case_id, meeting.kind, meeting.words, before=meeting)

    offered = signing.signing_file(houses.head, Subject.of_case(case_id)).offered

    assert [each.kind for each in offered] == [
        PaperKind.SUMMARY,
        PaperKind.PLAN,
        PaperKind.OTHER,
        PaperKind.MINUTES,
    ]


def test_the_record_of_a_talk_is_no_minutes(houses: Houses, case_id: CaseId) -> None:
    meeting = a_talk(houses.head, case_id)
    meetings.finish(houses.head, case_id, meeting.kind, meeting.words, before=meeting)

    offered = signing.signing_file(houses.head, Subject.of_case(case_id)).offered

    assert [each.kind for each in offered][-1] is PaperKind.TALK


def test_the_container_holds_the_very_summary_under_a_name_that_says_nothing(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    preview = handover_summaries.preview(
        houses.head, cases.case_file(houses.head, case_id).handovers[0].id
    )

    files = given(houses, case_id, tmp_path, SUMMARY, PLAN)

    assert list(files) == ["kokkuvote.pdf", "tegevusplaan.pdf"]
    assert files["kokkuvote.pdf"] == preview
    assert all(content.startswith(b"%PDF-") for content in files.values())


def test_writing_again_gives_the_same_bytes(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    out = signing.give_out(houses.head, Subject.of_case(case_id), [SUMMARY], TITLES)
    houses.clock.move(days=3)
    for name in ("a.asice", "b.asice"):
        signing.write(houses.head, out.id, tmp_path / name)

    assert (tmp_path / "a.asice").read_bytes() == (tmp_path / "b.asice").read_bytes()


def test_what_is_frozen_to_be_signed_stands_in_no_list_of_files(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    given(houses, case_id, tmp_path, SUMMARY, PLAN)

    titles = [each.title for each in cases.case_file(houses.head, case_id).attachments]

    assert titles == ["Vanema kiri"]


def test_a_signed_file_comes_back_among_the_files_of_the_case(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    data = signed(given(houses, case_id, tmp_path, SUMMARY), times=2).bytes()

    kept = back(houses, case_id, data)

    assert kept.signatures == 2
    attachment, content = attachments.open_attachment(houses.head, kept.attachment_id)
    assert (attachment.kind, attachment.media) == (AttachedTo.CASE, Media.ASICE)
    assert content == data
    (given_out,) = signing.signing_file(houses.head, Subject.of_case(case_id)).given
    assert given_out.signing.back == (kept,)
    assert given_out.titles == ("Kokkuvõte",)
    inside = signing.look_into(content)
    assert (list(inside.files), inside.signatures) == (["kokkuvote.pdf"], 2)


def test_the_same_file_is_kept_once_and_one_with_more_signatures_beside_it(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    files = given(houses, case_id, tmp_path, SUMMARY)
    once, twice = signed(files).bytes(), signed(files, times=2).bytes()

    assert back(houses, case_id, once) == back(houses, case_id, once)
    back(houses, case_id, twice)

    (given_out,) = signing.signing_file(houses.head, Subject.of_case(case_id)).given
    assert [each.signatures for each in given_out.signing.back] == [1, 2]


def test_only_the_very_papers_come_back(houses: Houses, case_id: CaseId, tmp_path: Path) -> None:
    files = given(houses, case_id, tmp_path, SUMMARY, PLAN)
    strangers: list[dict[str, bytes]] = [
        {"kokkuvote.pdf": files["kokkuvote.pdf"]},  # one of them is missing
        {**files, "lisa.pdf": b"%PDF-"},  # one was added
        {**files, "kokkuvote.pdf": files["kokkuvote.pdf"] + b" "},  # one is another
        {"muu.pdf": files["kokkuvote.pdf"], "tegevusplaan.pdf": files["tegevusplaan.pdf"]},
    ]
    for stranger in strangers:
        with pytest.raises(SignedFileRefused) as refused:
            back(houses, case_id, signed(stranger).bytes())
        assert refused.value.flaw is Flaw.NOT_OURS
    assert len(cases.case_file(houses.head, case_id).attachments) == 1


def test_papers_of_another_case_do_not_come_back_here(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    other = worlds.a_case_in_stage_two(houses.head, worlds.a_child_of(houses.head))
    data = signed(given(houses, case_id, tmp_path, PLAN)).bytes()

    with pytest.raises(SignedFileRefused, match="not-ours"):
        back(houses, other.id, data)


def test_nobody_adds_a_container_as_any_other_file(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    data = signed(given(houses, case_id, tmp_path, PLAN)).bytes()

    with pytest.raises(Invalid, match="kind-not-taken"):
        attachments.attach_to_case(houses.head, case_id, title="Allkirjad", content=data)


def test_a_signed_file_goes_along_to_the_desk_and_can_be_looked_into_there(
    houses: Houses, tmp_path: Path
) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    data = signed(given(houses, case.id, tmp_path, PLAN)).bytes()
    back(houses, case.id, data)
    handover = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    package = written(houses.head, handover, tmp_path)

    assert unpacking.reopen(houses.head, package)["attachment-001.asice"] == data
    inbox.take_in(houses.desk, package)
    (came,) = inbox.incoming_file(houses.desk, handover.id).attachments
    _, content = attachments.open_attachment(houses.desk, came.id)
    assert signing.look_into(content).signatures == 1


def test_the_summary_of_a_sealed_package_comes_back_signed_and_is_supplied(
    houses: Houses, tmp_path: Path
) -> None:
    handover, package = sent(houses, tmp_path)
    inbox.take_in(houses.desk, package)
    inbox.accept(houses.desk, handover.id)
    inbox.take_in(houses.head, answer_to(houses.desk, handover.id, tmp_path))
    files = given(houses, handover.case_id, tmp_path, SUMMARY)
    assert files["kokkuvote.pdf"] == handover_summaries.sealed_summary(houses.head, handover.id)

    data = signed(files).bytes()
    back(houses, handover.case_id, data)
    supplement = supplements.write_supplement(houses.head, handover.case_id, tmp_path)
    inbox.take_in(houses.desk, supplement.read_bytes())

    kept = cases.case_file(houses.desk, handover.case_id).attachments
    assert Media.ASICE in {each.media for each in kept}


def test_a_childs_document_is_signed_and_kept_with_the_child(
    houses: Houses, tmp_path: Path
) -> None:
    child, document = begun(houses)
    form_documents.finish(houses.teacher, document, FILLED)
    subject = Subject.of_child(child.id)
    file = signing.signing_file(houses.teacher, subject)
    (offered,) = file.offered
    assert (offered.kind, file.child, file.may_keep) == (PaperKind.DOCUMENT, child.name, True)

    out = signing.give_out(houses.teacher, subject, [offered.key], {})
    signing.write(houses.teacher, out.id, tmp_path / "leht.asice")
    with ZipFile(tmp_path / "leht.asice") as archive:
        (name,) = (paper.name for paper in out.papers)
        data = signed({name: archive.read(name)}).bytes()
    kept = signing.take_back(houses.teacher, subject, data, title="{papers}, allkirjaga")

    attachment, content = attachments.open_attachment(houses.teacher, kept.attachment_id)
    assert (attachment.kind, attachment.owner_id) == (AttachedTo.CHILD, child.id)
    assert attachment.title == "Õppekäigu leht 24.11.2026, allkirjaga"
    assert content == data
    assert signing.signing_file(houses.teacher, subject).offered == (offered,)


def test_a_copy_that_was_made_for_who_asked_is_not_offered(houses: Houses) -> None:
    child, document = begun(houses)
    form_documents.finish(houses.teacher, document, FILLED)
    subject = Subject.of_child(child.id)
    before = signing.signing_file(houses.head, subject).offered

    copy_made(houses.head, child)

    assert len(before) == 1
    assert signing.signing_file(houses.head, subject).offered == before


def test_a_case_of_stage_one_without_a_plan_has_nothing_to_sign(houses: Houses) -> None:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))

    file = signing.signing_file(houses.teacher, Subject.of_case(case.id))

    assert (file.offered, file.given) == ((), ())


def test_a_signed_file_is_read_from_where_the_person_found_it(tmp_path: Path) -> None:
    file, large = tmp_path / "õ.asice", tmp_path / "suur.asice"
    file.write_bytes(b"PK")
    with large.open("wb") as sparse:
        sparse.truncate(LARGEST_ATTACHMENT + 1)

    assert signing.read_signed_file(file) == b"PK"
    for path, flaw in (
        (large, Flaw.TOO_LARGE),
        (tmp_path, Flaw.NO_ZIP),
        (tmp_path / ("õ" * 300), Flaw.NO_ZIP),
    ):
        with pytest.raises(SignedFileRefused) as refused:
            signing.read_signed_file(path)
        assert refused.value.flaw is flaw


@pytest.mark.parametrize(
    ("keys", "reason"),
    [((), "empty"), (("tundmatu",), "not-offered"), (tuple(map(str, range(40))), "too-many")],
)
def test_only_papers_that_are_offered_go_out(
    houses: Houses, case_id: CaseId, keys: tuple[str, ...], reason: str
) -> None:
    with pytest.raises(Invalid, match=f"papers: {reason}"):
        signing.give_out(houses.head, Subject.of_case(case_id), keys, TITLES)


def test_who_may_not_read_the_case_gives_nothing_out_and_takes_nothing_back(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    data = signed(given(houses, case_id, tmp_path, PLAN)).bytes()
    out = signing.signing_file(houses.head, Subject.of_case(case_id)).given[0].signing
    stranger = houses.other_teacher

    with pytest.raises(NotAllowed):
        signing.signing_file(stranger, Subject.of_case(case_id))
    with pytest.raises(NotAllowed):
        signing.give_out(stranger, Subject.of_case(case_id), [PLAN], TITLES)
    with pytest.raises(NotAllowed):
        signing.write(stranger, out.id, tmp_path / "x.asice")
    with pytest.raises(NotAllowed):
        signing.take_back(stranger, Subject.of_case(case_id), data, title="x")
    with pytest.raises(NotAllowed):
        attachments.open_attachment(stranger, out.papers[0].attachment_id)


def test_who_only_reads_the_case_keeps_nothing_in_it(
    houses: Houses, case_id: CaseId, tmp_path: Path
) -> None:
    data = signed(given(houses, case_id, tmp_path, PLAN)).bytes()
    cases.set_participants(houses.head, case_id, frozenset())

    assert not signing.signing_file(houses.teacher, Subject.of_case(case_id)).may_keep
    with pytest.raises(NotAllowed):
        signing.take_back(houses.teacher, Subject.of_case(case_id), data, title="x")


def test_a_teacher_has_the_plan_signed_but_not_the_summary(houses: Houses, case_id: CaseId) -> None:
    offered = signing.signing_file(houses.teacher, Subject.of_case(case_id)).offered

    assert [each.key for each in offered if each.key in TITLES] == [PLAN]
    with pytest.raises(Invalid, match="not-offered"):
        signing.give_out(houses.teacher, Subject.of_case(case_id), [SUMMARY], TITLES)


def test_a_broken_file_changes_nothing(houses: Houses, case_id: CaseId, tmp_path: Path) -> None:
    files = given(houses, case_id, tmp_path, PLAN)
    made = signed(files)
    made.files["tegevusplaan.pdf"] = b"%PDF-1.7 other"
    with pytest.raises(SignedFileRefused) as refused:
        back(houses, case_id, made.bytes())
    assert refused.value.flaw is Flaw.DIGEST
    assert ZipFile(BytesIO(made.bytes())).testzip() is None  # it is a good zip all the same


def test_a_case_that_was_never_handed_over_has_no_summary(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    with houses.head.read() as tx, pytest.raises(NotFound):
        handover_summaries.summary_on(houses.head, tx, case.id)
    with houses.teacher.read() as tx, pytest.raises(NotAllowed):
        handover_summaries.summary_on(houses.teacher, tx, case.id)
