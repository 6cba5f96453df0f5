# SPDX-License-Identifier: EUPL-1.2
"""Letters that are refused.

A file is only bytes: it can be carried late, twice, to the wrong house, or be forged.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any
from uuid import uuid4

import pytest

from hop_desktop.app import attachments, folder_delivery, handovers, letters
from hop_desktop.app.manifests import signing_fingerprint
from hop_desktop.domain import packages
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.errors import (
    ContentWrong,
    LetterNotExpected,
    ManifestWrong,
    NotForYou,
    NotFound,
    PackageIdReused,
    ReceiptNotExpected,
    SignatureWrong,
)
from hop_desktop.domain.handovers import Handover, Part, Withheld
from hop_desktop.domain.ids import PackageId
from hop_desktop.sealing.signatures import sign
from tests import worlds
from tests.app.chain import files_in, forged, manifest_in, sealed_for
from tests.app.county import KINDERGARTEN, County, File
from tests.app.letters.ground import (
    ANSWER,
    DESK,
    OTHER,
    PDF,
    Offer,
    accepted,
    answers,
    asks,
    file_of,
    gives_feedback,
    refused,
    unchanged,
)


@pytest.mark.parametrize("names", ["handover_id", "case_id"])
def test_a_question_about_what_is_unknown_here_is_refused(
    county: County, offer: Offer, names: str
) -> None:
    _, file = asks(county, offer)
    nowhere = str(uuid4())
    content = _changed(county, DESK, file, packages.QUESTION, **{names: nowhere})
    data = forged(
        county[DESK],
        file.data,
        county[KINDERGARTEN],
        manifest={names: nowhere},
        files={packages.QUESTION: content},
    )
    refused(county, File(to=KINDERGARTEN, data=data), LetterNotExpected)


def test_a_question_from_a_house_that_is_not_the_recipient_is_refused(
    county: County, offer: Offer
) -> None:
    _, file = asks(county, offer)
    refused(
        county,
        File(to=KINDERGARTEN, data=_as_if_from(county, OTHER, file, packages.QUESTION)),
        LetterNotExpected,
    )


def test_feedback_from_a_house_that_is_not_the_recipient_is_refused(
    county: County, offer: Offer
) -> None:
    accepted(county, offer)
    file = gives_feedback(county, DESK, offer.handover)
    refused(
        county,
        File(to=KINDERGARTEN, data=_as_if_from(county, OTHER, file, packages.FEEDBACK)),
        LetterNotExpected,
    )


def test_feedback_on_a_handover_that_came_back_is_refused(county: County, offer: Offer) -> None:
    accepted(county, offer)
    file = gives_feedback(county, DESK, offer.handover)
    other = offered_again(county)
    body = _changed(
        county,
        DESK,
        file,
        packages.FEEDBACK,
        handover_id=str(other.id),
        case_id=str(other.case_id),
        ownership=other.ownership,
    )
    told = {
        "handover_id": str(other.id),
        "case_id": str(other.case_id),
        "ownership": other.ownership,
    }
    data = forged(
        county[DESK],
        file.data,
        county[KINDERGARTEN],
        manifest=told,
        files={packages.FEEDBACK: body},
    )
    refused(county, File(to=KINDERGARTEN, data=data), LetterNotExpected)


def offered_again(county: County) -> Handover:
    """Hand over a case of another child, which the desk declines."""
    case = worlds.a_case_in_stage_two(county[KINDERGARTEN], worlds.a_child_of(county[KINDERGARTEN]))
    handover, file = county.hands_over(KINDERGARTEN, DESK, case.id)
    county.takes_in(file)
    county.takes_in(county.declines(DESK, handover.id))
    return handover


def test_an_answer_to_what_was_not_asked_is_refused(county: County, offer: Offer) -> None:
    question, file = asks(county, offer)
    county.takes_in(file)
    _, back = answers(county, question)
    for other in (str(uuid4()), str(offer.handover.package_id)):
        body = _changed(county, KINDERGARTEN, back, packages.ANSWERED, question=other)
        data = forged(
            county[KINDERGARTEN],
            back.data,
            county[DESK],
            manifest={"in_reply_to": other},
            files={packages.ANSWERED: body},
        )
        refused(county, File(to=DESK, data=data), LetterNotExpected)
    body = _changed(county, KINDERGARTEN, back, packages.ANSWERED)
    data = forged(
        county[KINDERGARTEN],
        back.data,
        county[DESK],
        manifest={"in_reply_to": None},
        files={packages.ANSWERED: body},
    )
    refused(county, File(to=DESK, data=data), LetterNotExpected)


def test_an_answer_from_another_house_is_refused(county: County, offer: Offer) -> None:
    question, file = asks(county, offer)
    county.takes_in(file)
    _, back = answers(county, question)
    data = _as_if_from(county, OTHER, back, packages.ANSWERED, signer=KINDERGARTEN, to=DESK)
    refused(county, File(to=DESK, data=data), LetterNotExpected)


def test_a_letter_to_somebody_else_is_refused(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    refused(county, File(to=OTHER, data=file.data), NotForYou)
    forwarded = forged(county[DESK], file.data, county[OTHER])
    refused(county, File(to=OTHER, data=forwarded), NotForYou)


def test_a_replayed_number_with_other_words_is_refused(county: County, offer: Offer) -> None:
    question, file = asks(county, offer)
    county.takes_in(file)
    body = _changed(county, DESK, file, packages.QUESTION, words="Midagi muud?")
    data = forged(
        county[DESK],
        file.data,
        county[KINDERGARTEN],
        manifest={"package_id": str(question.package_id)},
        files={packages.QUESTION: body},
    )
    refused(county, File(to=KINDERGARTEN, data=data), PackageIdReused)


def test_a_question_that_is_not_as_published_is_refused(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    for fields in (
        {"words": ""},
        {"words": " \n"},
        {"words": "x" * 20_001},
        {"ownership": 7},
        {"case_id": "00000000-0000-4000-8000-000000000001"},
        {"hidden": "midagi"},
        {"made_on": "eile"},
    ):
        body = _changed(county, DESK, file, packages.QUESTION, **fields)
        data = forged(
            county[DESK], file.data, county[KINDERGARTEN], files={packages.QUESTION: body}
        )
        refused(county, File(to=KINDERGARTEN, data=data), ContentWrong)


def test_a_question_with_a_file_beside_it_is_refused(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    more = forged(county[DESK], file.data, county[KINDERGARTEN], files={"attachment-001.pdf": PDF})
    refused(county, File(to=KINDERGARTEN, data=more), ContentWrong)


def test_a_forged_signature_and_a_wrong_kind_are_refused(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    unsigned = forged(county[DESK], file.data, county[KINDERGARTEN], signature=b"0" * 96)
    refused(county, File(to=KINDERGARTEN, data=unsigned), SignatureWrong)
    other = forged(county[DESK], file.data, county[KINDERGARTEN], manifest={"kind": "feedback"})
    refused(county, File(to=KINDERGARTEN, data=other), ContentWrong)
    nothing = forged(county[DESK], file.data, county[KINDERGARTEN], manifest={"kind": "card"})
    refused(county, File(to=KINDERGARTEN, data=nothing), ManifestWrong)


def test_an_acknowledgement_of_other_bytes_tells_nothing(county: County, offer: Offer) -> None:
    _, file = asks(county, offer)
    came = county.takes_in(file)
    (ack,) = county.replies(KINDERGARTEN, came, DESK)
    body = json.loads(files_in(county[KINDERGARTEN], ack.data)[packages.ACKNOWLEDGEMENT])
    for wrong in (
        {"package_sha256": "0" * 64},
        {"package_id": str(uuid4())},
        {"handover_id": str(uuid4())},
    ):
        data = forged(
            county[KINDERGARTEN],
            ack.data,
            county[DESK],
            files={packages.ACKNOWLEDGEMENT: json.dumps(body | wrong).encode()},
        )
        refused(county, File(to=DESK, data=data), ReceiptNotExpected)


def _changed(county: County, here: str, file: File, name: str, **fields: Any) -> bytes:
    content = json.loads(files_in(county[here], file.data)[name])
    return json.dumps(content | fields).encode()


def _as_if_from(
    county: County, liar: str, file: File, name: str, *, signer: str = DESK, to: str = KINDERGARTEN
) -> bytes:
    """Return what a house sends that had got hold of a letter of two others."""
    house = county[liar]
    store = str(house.store.id)
    content = json.loads(files_in(county[signer], file.data)[name])
    content["sender"]["store_id"] = store
    told = manifest_in(county[signer], file.data)
    body = json.dumps(content).encode()
    told |= {
        "package_id": str(uuid4()),
        "store_id": store,
        "sender": told["sender"] | {"key": signing_fingerprint(house.store.signing_public)},
        "files": [{"name": name, "size": len(body), "sha256": sha256(body).hexdigest()}],
    }
    manifest = json.dumps(told).encode()
    return sealed_for(
        county[to],
        {
            packages.MANIFEST: manifest,
            packages.SIGNATURE: sign(manifest, house.store.keyring.sign()),
            name: body,
        },
    )


def test_what_came_is_neither_written_nor_put_nor_answered_as_a_letter_of_ones_own(
    county: County, offer: Offer
) -> None:
    house, desk = county[KINDERGARTEN], county[DESK]
    question, file = asks(county, offer)
    county.takes_in(file)
    reply, _ = answers(county, question)
    same = unchanged(county, KINDERGARTEN)

    with pytest.raises(NotFound):
        letters.write_letter(house, question.package_id, county.folder)
    with pytest.raises(NotFound):
        folder_delivery.deliver_letter(house, question.package_id)
    for none in (reply.package_id, PackageId(uuid4())):
        with pytest.raises(NotFound):
            letters.answer(house, none, words=ANSWER)
    with pytest.raises(NotFound):
        letters.answer(desk, question.package_id, words=ANSWER)
    assert same()


def test_an_answer_with_a_file_of_a_kind_that_is_not_taken_is_refused(county: County) -> None:
    house, desk = county[KINDERGARTEN], county[DESK]
    case = worlds.a_case_in_stage_two(house)
    attachments.attach_to_case(house, case.id, title="Kokkuvõte", content=PDF)
    handover = worlds.an_approved_handover(
        house,
        case.id,
        county.contact(KINDERGARTEN, DESK),
        withheld=(Withheld(part=Part.ATTACHMENTS, reason="Ema ei soovi"),),
    )
    handovers.seal(house, handover.id)
    county.takes_in(county.handover_file(KINDERGARTEN, handover.id))
    twice = []
    for _ in range(2):  # the same file goes along with two answers
        question, asked = asks(county, Offer(handover=handover, file=File(to=DESK, data=b"")))
        county.takes_in(asked)
        (can_go,) = letters.answerable(house, question.package_id).files
        reply = letters.answer(house, question.package_id, words=ANSWER, files=[can_go.id])
        twice.append(file_of(county, KINDERGARTEN, reply))
    macro = b"PK\x03\x04 makro"
    content = json.loads(files_in(house, twice[0].data)[packages.ANSWERED])
    content["files"][0]["sha256"] = sha256(macro).hexdigest()
    body = {packages.ANSWERED: json.dumps(content).encode(), content["files"][0]["file"]: macro}
    refused(
        county, File(to=DESK, data=forged(house, twice[0].data, desk, files=body)), ContentWrong
    )

    for file in twice:
        county.takes_in(file)

    with desk.read() as tx:
        kept = tx.attachments.of(AttachedTo.INCOMING, handover.id)
    assert [each.title for each in kept] == ["Kokkuvõte"]
