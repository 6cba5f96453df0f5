# SPDX-License-Identifier: EUPL-1.2
"""A copy as data holds what its paper holds, in files that anybody can open, and nothing else."""

from __future__ import annotations

import errno
import json
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from hop_desktop.app import attachments, copy_data, journal
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access_copies import (
    BLACK,
    AccessCopy,
    Ground,
    Redaction,
    folder_name,
    name_of_file,
)
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import DiskFull, NotAllowed, NotFound, Stale, WriteFailed
from hop_desktop.domain.ids import AccessCopyId, AttachmentId
from hop_desktop.domain.observations import Reporter, Source
from hop_desktop.store import files
from tests import worlds
from tests.app.houses import Houses
from tests.app.test_access_copies import made, seen
from tests.app.test_sources import everything

PDF = b"%PDF-1.7 \xf5"
NOTHING: frozenset[AttachmentId] = frozenset()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "väljavõtted"
    place.mkdir()
    return place


def written(
    session: Session, copy: AccessCopy, folder: Path, *files: Attachment
) -> dict[str, bytes]:
    """Write a copy as data and return every file by its name."""
    chosen = frozenset(each.id for each in files)
    place = copy_data.write(session, copy.id, folder, chosen).parent
    assert place.parent == folder
    return {path.name: path.read_bytes() for path in place.iterdir()}


def cells(workbook: bytes) -> list[str]:
    """Return every text of a workbook."""
    book = load_workbook(BytesIO(workbook))
    rows = (row for sheet in book for row in sheet.iter_rows(values_only=True))
    return [str(cell) for row in rows for cell in row if cell]


def a_file_of(houses: Houses, child: Child, title: str = "Joonistus") -> Attachment:
    """Add a file to an observation of a child."""
    observation = worlds.an_observation_of(houses.teacher, child)
    return attachments.attach_to_observation(
        houses.teacher, observation.id, title=title, content=PDF
    )


def test_the_data_hold_the_entries_of_the_paper_and_the_files_that_were_chosen(
    houses: Houses, folder: Path
) -> None:
    child = worlds.a_child_of(houses.head)
    everything(houses, child, "Müra väsitab")
    file, other = a_file_of(houses, child), a_file_of(houses, child, "Teine")
    copy = made(houses.coordinator, child)
    offered = copy_data.copy_file(houses.coordinator, copy.id)
    assert {file, other} < {each.file for each in offered.files}
    assert (offered.copy, offered.child) == (copy, child.name)

    files = written(houses.coordinator, copy, folder, file)

    assert set(files) == {"valjavote.pdf", "andmed.xlsx", "andmed.json", "fail-01.pdf"}
    assert sha256(files["valjavote.pdf"]).hexdigest() == copy.sha256
    assert files["fail-01.pdf"] == PDF
    data = json.loads(files["andmed.json"])
    shown = seen(houses.head, child).passages
    assert [each["text"] for each in data["entries"]] == [each.text for each in shown]
    assert [each["heading"] for each in data["entries"]] == [each.heading for each in shown]
    assert (data["child"], data["made_on"]) == (child.name, houses.clock().date().isoformat())
    (named,) = data["files"]
    assert (named["name"], named["sha256"], named["size"]) == ("fail-01.pdf", file.sha256, len(PDF))
    assert named["title"].startswith("Joonistus")
    texts = cells(files["andmed.xlsx"])
    for each in shown:
        assert each.text in texts
    assert child.name in texts


def test_what_was_blacked_out_is_in_no_file(houses: Houses, folder: Path) -> None:
    child = worlds.a_child_of(houses.head)
    other = worlds.a_child_of(houses.head, first_name="Õnneli", last_name="Kukk")
    worlds.an_observation_of(
        houses.teacher, child, facts=f"Tülitses: {other.first_name}. Naaber Peeter nägi."
    )
    drawing = a_file_of(houses, child, f"Joonistus: {child.first_name} ja {other.first_name}")
    before = seen(houses.head, child)
    (passage,) = (each for each in before.passages if "Peeter" in each.text)
    copy = made(houses.head, child, Redaction(passage=passage.key, words="Naaber Peeter"))

    files = written(houses.head, copy, folder, drawing)

    said = "\n".join((files["andmed.json"].decode(), *cells(files["andmed.xlsx"])))
    for gone in ("Peeter", "Õnneli"):
        assert gone not in said
    assert BLACK[Ground.OTHER_PERSON] in said
    assert json.loads(files["andmed.json"])["withheld"]


def test_protected_entries_tips_and_their_files_are_never_offered(
    houses: Houses, folder: Path
) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    protected = worlds.an_observation_of(houses.teacher, child, facts="Sinikas.", danger=True)
    attachments.attach_to_observation(houses.teacher, protected.id, title="Pilt", content=PDF)
    worlds.an_observation_of(
        houses.teacher,
        child,
        facts="Öösel kodust väljas.",
        source=Source.OTHER,
        reporter=Reporter(name="Villu Vihje"),
    )
    copy = made(houses.head, child)

    assert copy_data.copy_file(houses.head, copy.id).files == ()
    said = written(houses.head, copy, folder)["andmed.json"].decode()
    assert "Sinikas" not in said
    assert "Villu" not in said


def test_nothing_goes_that_nobody_looked_through(houses: Houses, folder: Path) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    copy = made(houses.head, child)
    written(houses.head, copy, folder)
    worlds.an_observation_of(houses.teacher, child, facts="Naaber Peeter nägi.")

    for act in (
        lambda: copy_data.copy_file(houses.head, copy.id),
        lambda: copy_data.write(houses.head, copy.id, folder, NOTHING),
    ):
        with pytest.raises(Stale):
            act()
    assert [path.name for path in folder.iterdir()] == [folder_name(houses.head.today())]


def test_a_later_day_or_another_writer_changes_nothing(houses: Houses, folder: Path) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    copy = made(houses.coordinator, child)
    houses.clock.move(days=3)

    files = written(houses.head, copy, folder)

    assert sha256(files["valjavote.pdf"]).hexdigest() == copy.sha256


def test_a_file_that_the_copy_does_not_name_does_not_go(houses: Houses, folder: Path) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    stranger = worlds.a_child_of(houses.head, first_name="Õnneli", last_name="Kukk")
    foreign = a_file_of(houses, stranger)
    copy = made(houses.head, child)

    with pytest.raises(NotFound):
        written(houses.head, copy, folder, foreign)
    with pytest.raises(NotFound):
        copy_data.copy_file(houses.head, AccessCopyId(new_id()))
    assert list(folder.iterdir()) == []


def test_only_who_gives_data_out_writes_them(houses: Houses, folder: Path) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    copy = made(houses.head, child)

    for session in (houses.teacher, houses.specialist):
        with pytest.raises(NotAllowed):
            copy_data.copy_file(session, copy.id)
        with pytest.raises(NotAllowed):
            copy_data.write(session, copy.id, folder, NOTHING)
    assert list(folder.iterdir()) == []


def test_it_is_journalled_with_the_purpose(houses: Houses, folder: Path) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    copy = made(houses.head, child)

    written(houses.head, copy, folder)

    entry = journal.journal(houses.head)[0].entry
    assert (entry.action, entry.object_id, entry.reason) == (
        "copy.exported",
        child.id,
        "access-request",
    )


def test_a_second_answer_stands_beside_the_first_and_names_nobody(
    houses: Houses, folder: Path
) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    copy = made(houses.head, child)

    written(houses.head, copy, folder)
    written(houses.head, copy, folder)

    day = houses.head.today().isoformat()
    assert {path.name for path in folder.iterdir()} == {f"andmed-{day}", f"andmed-{day}-2"}
    assert name_of_file(7, "jpg") == "fail-07.jpg"


def test_where_nothing_can_be_written_nothing_is_left(houses: Houses, folder: Path) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    copy = made(houses.head, child)

    with pytest.raises(WriteFailed):
        written(houses.head, copy, folder / "ei ole")


def test_a_disk_that_fills_up_leaves_no_half_of_an_answer(
    houses: Houses, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    copy = made(houses.head, child)
    whole = files.write_whole

    def full(error: Exception) -> None:
        def write(path: Path, data: bytes) -> None:
            if path.name == "andmed.json":
                raise error
            whole(path, data)

        monkeypatch.setattr(copy_data, "write_whole", write)

    for came, told in ((DiskFull(), DiskFull), (OSError(errno.ENOSPC, ""), DiskFull)):
        full(came)
        with pytest.raises(told):
            written(houses.head, copy, folder)
        assert list(folder.iterdir()) == []


def test_a_folder_full_of_answers_takes_no_more(houses: Houses, folder: Path) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)
    copy = made(houses.head, child)
    name = folder_name(houses.head.today())
    for number in range(copy_data.MOST_FOLDERS + 1):
        (folder / (f"{name}-{number}" if number > 1 else name)).mkdir(exist_ok=True)

    with pytest.raises(WriteFailed):
        written(houses.head, copy, folder)
