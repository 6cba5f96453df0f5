# SPDX-License-Identifier: EUPL-1.2
"""Grants name each other: none can be changed, taken out, put in or moved."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.rights import (
    BEFORE_THE_FIRST,
    BrokenChainError,
    Grant,
    HolderKeys,
    Standing,
    chained,
    differing,
    hash_of,
    text_of,
)

STORE = uuid4()
STANDINGS = st.builds(
    Standing,
    login=st.text(max_size=9),
    name=st.text(max_size=9),
    roles=st.lists(st.sampled_from(["head", "teacher"]), unique=True).map(tuple),
    groups=st.lists(st.uuids().map(str), max_size=2).map(tuple),
    named_contact=st.booleans(),
    desk_lead=st.booleans(),
    deputy=st.sampled_from([("", ""), ("2026-01-01", "2026-02-01")]),
    active=st.booleans(),
    keys=st.builds(HolderKeys, exchange=st.sampled_from(["", "ab"]), signing=st.just("cd")),
)
ENTRIES = st.lists(st.tuples(st.uuids(), STANDINGS), min_size=1, max_size=5)


def chain(entries: list[tuple[UUID, Standing]], store: UUID = STORE) -> list[Grant]:
    grants, prev = [], BEFORE_THE_FIRST
    for serial, (holder, standing) in enumerate(entries, start=1):
        text = text_of(standing, store=store, holder=holder, serial=serial, prev=prev)
        grants.append(Grant(serial=serial, holder=holder, canon=text, signature=b""))
        prev = hash_of(text)
    return grants


@given(ENTRIES)
def test_what_was_granted_is_read_as_it_was(entries: list[tuple[UUID, Standing]]) -> None:
    assert list(chained(chain(entries), store=STORE)) == entries


@given(ENTRIES, STANDINGS, st.data())
def test_any_change_but_at_the_end_breaks_the_chain(
    entries: list[tuple[UUID, Standing]], other: Standing, data: st.DataObject
) -> None:
    grants = chain([*entries, (uuid4(), other)])
    at = data.draw(st.integers(0, len(entries) - 1))
    act = data.draw(st.sampled_from(["out", "twice", "holder", "text", "store"]))
    changed = list(grants)
    if act == "out":
        del changed[at]
    elif act == "twice":
        changed.insert(at, grants[at])
    elif act == "holder":
        changed[at] = replace(grants[at], holder=uuid4())
    elif act == "text":
        changed[at] = replace(grants[at], canon=grants[at].canon.replace('"active":', '"active": '))
    with pytest.raises(BrokenChainError):
        chained(changed, store=uuid4() if act == "store" else STORE)


@pytest.mark.parametrize("canon", ["", "{}", "[]", "1", '{"deputy": ["", ""]}', "[" * 99_999])
def test_what_is_no_grant_breaks_the_chain(canon: str) -> None:
    grant = Grant(serial=1, holder=uuid4(), canon=canon, signature=b"")

    with pytest.raises(BrokenChainError):
        chained([grant], store=STORE)


def test_whoever_differs_is_named_and_an_empty_standing_is_none() -> None:
    one, two, three, four = (uuid4() for _ in range(4))
    stands, nobody = Standing(login="õie"), Standing()
    granted = {one: stands, two: stands, three: nobody}
    found = {one: stands, two: Standing(login="ōie"), four: stands}

    assert differing(granted, found) == {two, four}
