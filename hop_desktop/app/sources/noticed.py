# SPDX-License-Identifier: EUPL-1.2
"""Teachers' observations, strengths and what was tried in stage I."""

from __future__ import annotations

from hop_desktop.app.sources.gathering import Noticed, Sources
from hop_desktop.app.sources.wording import (
    ET,
    MOST_OBSERVED,
    day,
    labelled,
    latest,
    sentence,
    sentences,
)
from hop_desktop.documents.words import Word
from hop_desktop.domain.cases import Helped, Measure
from hop_desktop.domain.content import EntryKind
from hop_desktop.domain.observations import Area

BRIEFLY = 5
HELPED = {Helped.YES, Helped.PARTLY}


def concern(sources: Sources) -> str:
    """Return what the cases are about."""
    return latest([sentence(work.case.concern) for work in sources.works])


def observations(sources: Sources) -> str:
    """Return every observation: day, area, what was seen, the child's words, who wrote it."""
    return latest([_whole(each) for each in sources.noticed], most=MOST_OBSERVED)


def observations_briefly(sources: Sources) -> str:
    """Return the facts of the latest observations, for people who did not write them."""
    return latest([f"{day(e.on)}: {sentence(e.facts)}" for e in sources.noticed[-BRIEFLY:]])


def in_area(area: Area, sources: Sources) -> str:
    """Return the facts of the latest observations of one area."""
    seen = [each for each in sources.noticed if each.area is area]
    return latest([sentence(each.facts) for each in seen[-BRIEFLY:]])


def strengths(sources: Sources) -> str:
    """Return the strengths named in observations and talks, each once."""
    seen = [(each.on, each.strengths) for each in sources.noticed]
    told = [(each.on, each.talk.strengths) for work in sources.works for each in work.meetings]
    dated = sorted((*seen, *told), key=lambda pair: pair[0])
    return latest([sentence(text) for _, text in dated])


def measures(sources: Sources) -> str:
    """Return what was done in stage I, when, and what came of it."""
    own = [
        (each.on, _measure(each, sources.signed.get(each.author_id, "")))
        for work in sources.works
        for each in work.measures
    ]
    came = [
        (entry.on, f"{day(entry.on)}: {sentences(entry.text, entry.result)}")
        for entry in sources.received
        if entry.kind is EntryKind.MEASURE
    ]
    return latest([text for _, text in sorted((*own, *came), key=lambda pair: pair[0])])


def what_helped(sources: Sources) -> str:
    """Return what helped, as measures, observations and reviews say."""
    tried = [
        (each.on, sentences(each.what, each.result))
        for work in sources.works
        for each in work.measures
        if each.helped in HELPED
    ]
    seen = [(each.on, sentence(each.what_helped)) for each in sources.noticed]
    worked = [
        (each.on, sentence(each.worked)) for work in sources.works for each in work.records.reviews
    ]
    dated = sorted((*tried, *seen, *worked), key=lambda pair: pair[0])
    return latest([text for _, text in dated])


def _whole(each: Noticed) -> str:
    said = ET.quoted(each.child_words) if each.child_words else ""
    done = sentences(each.done, each.done_result)
    return sentences(
        f"{day(each.on)}, {ET.term(each.area)}: {sentence(each.facts)}",
        labelled(ET(Word.SITUATION), each.situation),
        labelled(ET(Word.BEFORE), each.before),
        labelled(ET(Word.HOW_LONG), each.how_long),
        labelled(ET(Word.SAID), said),
        labelled(ET(Word.DONE), done),
        f"({each.author})" if each.author else "",
    ).replace(").", ")")


def _measure(each: Measure, author: str) -> str:
    known = each.helped is not Helped.UNKNOWN
    helped = ET(Word.HELPED, how=ET.term(each.helped)) if known else ""
    who = f" ({author})" if author else ""
    return f"{day(each.on)}: {sentences(each.what, each.result, helped)}{who}"
