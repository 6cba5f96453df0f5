# SPDX-License-Identifier: EUPL-1.2
"""A partner that this house knows and trusts, and what it can nevertheless not do to a case."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from hop_desktop.app import cases, inbox, observations, supplements, support_levels
from hop_desktop.app.arriving import Arrival, Arrived
from hop_desktop.app.case_entries import entries_to_send
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.app.session import Session
from hop_desktop.domain import packages
from hop_desktop.domain.errors import AnotherChild, PackageIdReused, SupplementNotExpected
from hop_desktop.domain.handovers import Handover, IncomingState
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.packages import Verdict
from hop_desktop.domain.records import Level
from tests import worlds
from tests.app.chain import changed_content, files_in, forged
from tests.app.county import KINDERGARTEN, County, File
from tests.app.dealings import a_consent
from tests.app.houses import dump

DESK, OTHER = "desk-1", "desk-2"
OTHER_CODE, OTHER_BIRTH = "62103030005", "2021-03-03"


def buried_by(county: County, here: str, handover: Handover, told: File, *, at: str) -> Arrival:
    """Let a house that was only told ask a handover back as if it were its own."""
    signer = county[here]
    withdrawal = {
        "package_id": str(handover.package_id),
        "package_sha256": handover.package_sha256,
    }
    manifest = as_told_by(signer, told.data, to=county[at])
    data = forged(
        signer,
        told.data,
        county[at],
        manifest=manifest | {"kind": "withdraw"},
        files={
            packages.CONTENT: None,
            packages.SUMMARY: None,
            packages.WITHDRAWAL: json.dumps(withdrawal).encode(),
        },
    )
    return inbox.take_in(county[at], data)


def as_told_by(signer: Session, data: bytes, *, to: Session) -> dict[str, Any]:
    """Return the lines of a manifest that name another sender and one recipient."""
    old = json.loads(files_in(signer, data)[packages.MANIFEST])
    parties = {party["key"]: party for party in (*old["recipients"], *old["informed"])}
    return {
        "sender": party_of(signer),
        "store_id": str(signer.store.id),
        "recipients": [p for k, p in parties.items() if k == party_of(to)["key"]],
        "informed": [],
    }


def party_of(session: Session) -> dict[str, Any]:
    with session.read() as tx:
        house = tx.institution.get()
    key = signing_fingerprint(session.store.signing_public)
    return {"name": house.name, "registry_code": house.registry_code, "key": key}


def test_a_house_that_was_only_told_buries_no_handover_of_another(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id, informed=[OTHER])
    told = File(to=OTHER, data=file.data)
    county.takes_in(told)

    buried = buried_by(county, OTHER, handover, told, at=DESK)
    came = county.takes_in(file)

    assert buried.what is Arrived.WITHDRAWAL
    assert came.what is Arrived.OFFER
    county.takes_in(county.accepts(DESK, handover.id))
    assert county.owners(case_id) == [DESK]


def offered_by(county: County, here: str, told: File, *, at: str, **fields: Any) -> bytes:
    """Return the handover that a house was told of as if it were its own."""
    signer, to = county[here], county[at]
    content = json.loads(files_in(signer, told.data)[packages.CONTENT])
    sender = content["sender"] | {"store_id": str(signer.store.id)}
    body = changed_content(signer, told.data, sender=sender, **fields)
    manifest = as_told_by(signer, told.data, to=to) | fields
    return forged(signer, told.data, to, manifest=manifest, files={packages.CONTENT: body})


def test_a_number_that_a_told_house_used_first_does_not_hold_the_case_fast(
    county: County, case_id: CaseId
) -> None:
    """The handover itself is refused, so its sender must be able to take it back and seal anew."""
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id, informed=[OTHER])
    told = File(to=OTHER, data=file.data)
    inbox.take_in(county[DESK], offered_by(county, OTHER, told, at=DESK))
    with pytest.raises(PackageIdReused):
        county.takes_in(file)

    asked = county.asks_back(KINDERGARTEN, handover.id)
    for _ in ("first", "again"):
        came = inbox.take_in(county[DESK], asked.data)
        assert came.incoming is None
        assert came.reply is not None
        answer = supplements.write_reply(county[DESK], came.reply, county.folder)
    inbox.take_in(county[KINDERGARTEN], answer.read_bytes())

    assert county.owners(case_id) == [KINDERGARTEN]
    again, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, again.id))
    assert county.owners(case_id) == [DESK]


@pytest.mark.parametrize(
    ("asks", "verdict"),
    [(OTHER, Verdict.WITHDRAWN), (KINDERGARTEN, Verdict.ACCEPTED)],
    ids=["who was told of it", "who handed it over"],
)
def test_who_had_no_part_in_a_case_learns_nothing_of_it_by_asking_it_back(
    county: County, case_id: CaseId, asks: str, verdict: Verdict
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id, informed=[OTHER])
    later = inbox.take_in(county[DESK], with_child(county, file))
    inbox.accept(county[DESK], later.handover_id)
    told = File(to=asks, data=file.data)

    came = buried_by(county, asks, handover, told, at=DESK)

    assert came.reply is not None
    path = supplements.write_reply(county[DESK], came.reply, county.folder)
    answer = json.loads(files_in(county[DESK], path.read_bytes())[packages.ANSWER])
    assert answer["verdict"] == verdict.value
    assert bool(answer["holds"]) is (verdict is Verdict.ACCEPTED)


def test_who_had_no_part_in_a_case_supplies_nothing_for_it(county: County, case_id: CaseId) -> None:
    """A word about a case, such as asking it back, gives nobody a part in it."""
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id, informed=[OTHER])
    later = inbox.take_in(county[DESK], with_child(county, file))
    inbox.accept(county[DESK], later.handover_id)
    told = File(to=OTHER, data=file.data)
    buried_by(county, OTHER, handover, told, at=DESK)
    content = json.loads(files_in(county[OTHER], file.data)[packages.CONTENT])
    supplement = {
        "schema": content["schema"],
        "case_id": content["case_id"],
        "handover_id": content["handover_id"],
        "ownership": content["ownership"],
        "made_on": content["made_on"],
        "sender": content["sender"] | {"store_id": str(county[OTHER].store.id)},
        "entries": [],
        "records": {},
        "files": [],
    }
    signer = county[OTHER]
    data = forged(
        signer,
        file.data,
        county[DESK],
        manifest=as_told_by(signer, file.data, to=county[DESK]) | {"kind": "supplement"},
        files={
            packages.CONTENT: None,
            packages.SUMMARY: None,
            packages.SUPPLEMENT: json.dumps(supplement).encode(),
        },
    )

    with pytest.raises(SupplementNotExpected):
        inbox.take_in(county[DESK], data)


def with_child(county: County, file: File, **fields: Any) -> bytes:
    """Return a handover of the kindergarten as new, with something else told of the child."""
    signer, to = county[KINDERGARTEN], county[file.to]
    child = json.loads(files_in(signer, file.data)[packages.CONTENT])["child"]
    handover_id = str(uuid4())
    content = changed_content(
        signer, file.data, handover_id=handover_id, ownership=9, child=child | fields
    )
    return forged(
        signer,
        file.data,
        to,
        manifest={"handover_id": handover_id, "ownership": 9},
        files={packages.CONTENT: content},
    )


def known_at_the_desk(county: County, case_id: CaseId) -> File:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))
    return file


@pytest.mark.parametrize(
    "fields",
    [
        {"personal_code": OTHER_CODE, "birth_date": OTHER_BIRTH},
        {"personal_code": "", "birth_date": OTHER_BIRTH},
    ],
    ids=["code", "day of birth"],
)
def test_a_known_case_is_not_taken_with_another_child(
    county: County, case_id: CaseId, fields: dict[str, Any]
) -> None:
    file = known_at_the_desk(county, case_id)
    before = dump(county[DESK])

    with pytest.raises(AnotherChild):
        inbox.take_in(county[DESK], with_child(county, file, **fields, id=str(uuid4())))

    assert dump(county[DESK]) == before


def test_a_known_case_comes_with_more_told_of_its_child(county: County, case_id: CaseId) -> None:
    file = known_at_the_desk(county, case_id)

    came = inbox.take_in(county[DESK], with_child(county, file, last_name="Abielunimi"))

    assert came.what is Arrived.OFFER


def test_of_two_offers_of_a_case_the_one_with_another_child_waits_for_a_word(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    other = with_child(county, file, personal_code="", birth_date=OTHER_BIRTH, id=str(uuid4()))
    offered = inbox.take_in(county[DESK], other)
    county.takes_in(file)
    inbox.accept(county[DESK], handover.id)

    with pytest.raises(AnotherChild):
        inbox.accept(county[DESK], offered.handover_id)

    declined = inbox.decline(county[DESK], offered.handover_id, words="See on teine laps.")
    assert declined.state is IncomingState.DECLINED


def handed_back(county: County, case_id: CaseId, *changed: dict[str, Any]) -> bytes:
    """Hand a case back from the desk, with entries added under the kindergarten's name."""
    known_at_the_desk(county, case_id)
    _, back = county.hands_over(DESK, KINDERGARTEN, case_id)
    content = json.loads(files_in(county[DESK], back.data)[packages.CONTENT])
    home = str(county[KINDERGARTEN].store.id)
    own = next(e for e in content["entries"] if e["author_store"] == home)
    added = [own | fields for fields in changed]
    replaced = {fields.get("id", own["id"]) for fields in changed}
    kept = [e for e in content["entries"] if e["id"] not in replaced]
    entries = changed_content(county[DESK], back.data, entries=[*kept, *added])
    return forged(county[DESK], back.data, county[KINDERGARTEN], files={packages.CONTENT: entries})


def all_words(county: County, case_id: CaseId) -> str:
    """Return everything that the kindergarten would send on of a case, as text."""
    session = county[KINDERGARTEN]
    with session.read() as tx:
        return repr(entries_to_send(session, tx, tx.cases.get(case_id)))


@pytest.mark.parametrize(
    "fields",
    [{"revision": 7}, {"id": str(uuid4())}, {"id": str(uuid4()), "revision": 7}],
    ids=["newer", "unknown", "unknown and newer"],
)
def test_words_that_a_house_never_gave_do_not_travel_on_under_its_name(
    county: County, case_id: CaseId, fields: dict[str, Any]
) -> None:
    before = all_words(county, case_id)
    data = handed_back(county, case_id, fields | {"text": "Pandud suhu"})
    came = inbox.take_in(county[KINDERGARTEN], data)
    inbox.accept(county[KINDERGARTEN], came.handover_id)

    assert "Pandud suhu" not in all_words(county, case_id)
    assert before[1:-1].split("Entry(")[1] in all_words(county, case_id)
    kept_out = inbox.incoming_file(county[KINDERGARTEN], came.handover_id).kept_out
    assert [entry.text for entry in kept_out] == ["Pandud suhu"]


def comes_back(county: County, case_id: CaseId, change: Callable[[dict[str, Any]], None]) -> None:
    """Let the desk hand a case back with other words in it, and the kindergarten take it over."""
    known_at_the_desk(county, case_id)
    _, back = county.hands_over(DESK, KINDERGARTEN, case_id)
    content = json.loads(files_in(county[DESK], back.data)[packages.CONTENT])
    change(content)
    body = changed_content(county[DESK], back.data, **content)
    data = forged(county[DESK], back.data, county[KINDERGARTEN], files={packages.CONTENT: body})
    inbox.accept(county[KINDERGARTEN], inbox.take_in(county[KINDERGARTEN], data).handover_id)


def test_nobody_gives_a_family_s_consent_more_than_the_house_that_recorded_it(
    county: County, case_id: CaseId
) -> None:
    given = a_consent(county[KINDERGARTEN], case_id, limits="Ainult valmisoleku kaart")

    def widen(content: dict[str, Any]) -> None:
        (told,) = [each for each in content["consents"] if each["id"] == str(given.id)]
        told |= {"scope": "next-place", "limits": "", "giver": "Keegi Muu", "valid_until": None}

    comes_back(county, case_id, widen)

    assert cases.case_file(county[KINDERGARTEN], case_id).dealings.consents == (given,)


def test_that_a_consent_was_taken_back_is_believed(county: County, case_id: CaseId) -> None:
    given = a_consent(county[KINDERGARTEN], case_id)
    day = given.given_on

    def take_back(content: dict[str, Any]) -> None:
        (told,) = [each for each in content["consents"] if each["id"] == str(given.id)]
        told |= {"withdrawn_on": day.isoformat(), "withdrawal_note": "Öeldud vallas", "limits": "x"}

    comes_back(county, case_id, take_back)

    (kept,) = cases.case_file(county[KINDERGARTEN], case_id).dealings.consents
    assert kept == replace(
        given, withdrawn_on=day, withdrawal_note="Öeldud vallas", revision=given.revision + 1
    )


def test_nobody_words_a_record_anew_under_the_signature_of_the_house_that_wrote_it(
    county: County, case_id: CaseId
) -> None:
    house = county[KINDERGARTEN]
    written = worlds.an_assessment_of(house, case_id)

    def reword(content: dict[str, Any]) -> None:
        (told,) = content["records"]["assessments"]
        told |= {"results": "Pandud suhu", "revision": 9}

    comes_back(county, case_id, reword)

    assert cases.case_file(house, case_id).records.assessments == (written,)


def test_another_house_ends_a_support_level(county: County, case_id: CaseId) -> None:
    house = county[KINDERGARTEN]
    level = support_levels.set_level(
        house,
        case_id,
        level=Level.ENHANCED,
        since=house.today(),
        until=None,
        decided_by="Direktor",
        ground="Õppenõukogu",
    )
    ends = house.today() + timedelta(days=30)

    def end(content: dict[str, Any]) -> None:
        (told,) = content["records"]["levels"]
        told |= {"until": ends.isoformat(), "revision": 9}

    comes_back(county, case_id, end)

    assert cases.case_file(house, case_id).records.levels == (
        replace(level, until=ends, revision=9),
    )


def test_what_a_house_gave_out_comes_back_as_its_own(county: County, case_id: CaseId) -> None:
    known_at_the_desk(county, case_id)
    handover, back = county.hands_over(DESK, KINDERGARTEN, case_id)
    county.takes_in(back)
    county.takes_in(county.accepts(KINDERGARTEN, handover.id))

    assert inbox.incoming_file(county[KINDERGARTEN], handover.id).kept_out == ()
    assert county.owners(case_id) == [KINDERGARTEN]


def test_an_own_word_that_was_reworded_since_comes_back_as_it_was_given_out(
    county: County, case_id: CaseId
) -> None:
    house = county[KINDERGARTEN]
    child = cases.case_file(house, case_id).child
    seen = worlds.an_observation_of(house, child, facts="Mängis üksi.")
    known_at_the_desk(county, case_id)
    handover, back = county.hands_over(DESK, KINDERGARTEN, case_id)
    county.clock.move(seconds=60)
    observations.reword(house, seen.id, facts="Mängis kõigiga.", child_words="", judgement="")

    county.takes_in(back)
    county.takes_in(county.accepts(KINDERGARTEN, handover.id))

    assert inbox.incoming_file(house, handover.id).kept_out == ()
    assert "Mängis kõigiga." in all_words(county, case_id)
