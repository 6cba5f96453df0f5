# SPDX-License-Identifier: EUPL-1.2
"""The words of every document in Estonian, page by page, as somebody has read and approved them.

After a change that is meant, ``python -m tests.documents.test_checked_texts`` writes them anew;
the difference is to be read like the document itself.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from hop_desktop.documents.case_chronology import chronology_pdf
from hop_desktop.documents.meeting import meeting_pdf
from hop_desktop.documents.plan_sheet import plan_pdf
from hop_desktop.documents.summary import summary_pdf
from hop_desktop.domain.ids import CaseId, MeetingId, StaffId
from hop_desktop.domain.meetings import (
    Agreement,
    Attendee,
    Meeting,
    MeetingKind,
    MeetingSheet,
    Sharing,
    TableWords,
    TalkWords,
)
from tests.documents.realistic import papers
from tests.documents.sample import FONTS, content, page_texts
from tests.documents.test_case_chronology import CONTENT
from tests.documents.test_plan_sheet import a_sheet

CHECKED = Path(__file__).parent / "checked"
COORDINATOR = StaffId(UUID(int=41))


def minutes() -> MeetingSheet:
    """Return the minutes of a round table with every field filled."""
    return _sheet(
        MeetingKind.ROUND_TABLE,
        place="Lasteaia saalis",
        table=TableWords(
            chair="Öie Pähkel",
            minute_taker="Šeila Õunapuu",
            purpose="Leppida kokku, kuidas vähendada müra ja kuidas kodud päevakava hoiavad.",
            since_last="Pildikava on mõlemas kodus seinal.",
            worried="Juss kardab hommikuringi.",
            works_well="Vaikne nurk ja pildikaart.",
            must_happen="Ühine päevakava kahes kodus.",
            differing="Isa ei pea kuulmise uurimist vajalikuks.",
            child_heard="Õpetaja rääkis Jussiga eelmisel päeval: „Ma tahan, et küsitakse enne.”",
            readers="Osalejad ja logopeed",
            objection_days=5,
        ),
    )


def talk() -> MeetingSheet:
    """Return the record of a talk that may be told on within limits."""
    return _sheet(
        MeetingKind.TALK,
        talk=TalkWords(
            child_view="„Ma tahan ehitada, aga mitte siis, kui kõik karjuvad.”",
            parent_view="Ema: kodus on õhtuti rahulikum, kui pildikava on seinal.",
            summary="Vanemad näevad sama, mida lasteaed. Alustame pildikavast.",
            strengths="Loomahuvi ja hea mälu.",
            sharing=Sharing.LIMITED,
            sharing_limits="ainult kokkuvõte",
        ),
    )


def _sheet(kind: MeetingKind, **words: object) -> MeetingSheet:
    meeting = Meeting(
        id=MeetingId(UUID(int=51)),
        case_id=CaseId(UUID(int=52)),
        kind=kind,
        on=date(2026, 11, 19),
        author_id=COORDINATOR,
        written_at=datetime(2026, 11, 19, 14, 5, tzinfo=UTC),
        attendees=(
            Attendee(name="Külli Näidis", role="ema"),
            Attendee(name="Andrei Žukov", role="isa", present=False, note="räägiti telefonis"),
            Attendee(name="Öie Pähkel", role="tugiteenuste koordineerija"),
        ),
        agreements=(
            Agreement(
                id=UUID(int=53),
                what="Küsib kõrvaarsti aja",
                who="ema",
                owner=COORDINATOR,
                due_on=date(2026, 11, 27),
            ),
        ),
        next_on=date(2026, 12, 18),
        version=1,
        finished_on=date(2026, 11, 20),
        **words,  # type: ignore[arg-type]  # by name
    )
    return MeetingSheet(
        house="Pääsukese näidislasteaed",
        child="Juss Näidis-Õunapuu",
        birth_date=date(2021, 2, 3),
        group="Žilletid",
        stage=2,
        meeting=meeting,
        owners={COORDINATOR: "Öie Pähkel"},
    )


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "plan_sheet": lambda: plan_pdf(a_sheet(), fonts=FONTS),
    "minutes": lambda: meeting_pdf(minutes(), fonts=FONTS),
    "talk": lambda: meeting_pdf(talk(), fonts=FONTS),
    "chronology": lambda: chronology_pdf(CONTENT, fonts=FONTS),
    "summary": lambda: summary_pdf(content(), fonts=FONTS),
    "iajk": lambda: papers()["iajk"],
    "readiness": lambda: papers()["koolivalmiduskaart"],
    "family": lambda: papers()["vanema-kokkuvote"],
    "kvm": lambda: papers()["kvm-taotlus"],
    "notice": lambda: papers()["notice"],
    "answer": lambda: papers()["answer"],
    "access_copy": lambda: papers()["access-copy"],
}


def words_of(pdf: bytes) -> str:
    """Return the text of a document in its reading order, a line of dashes between the pages."""
    pages = (
        "\n".join(line.rstrip() for line in page.splitlines() if line.strip())
        for page in page_texts(pdf)
    )
    return "\n----\n".join(pages) + "\n"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_says_what_was_checked(name: str) -> None:
    checked = (CHECKED / f"{name}.txt").read_text(encoding="utf-8")

    assert words_of(DOCUMENTS[name]()) == checked


if __name__ == "__main__":
    CHECKED.mkdir(exist_ok=True)
    for name, make in DOCUMENTS.items():
        (CHECKED / f"{name}.txt").write_text(words_of(make()), encoding="utf-8")
