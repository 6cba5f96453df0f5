# SPDX-License-Identifier: EUPL-1.2
"""Every refusal of the domain ends in a sentence that says what happened and what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

from hop_desktop import domain
from hop_desktop.domain import errors as e
from hop_desktop.gui.messages import sentences

BY_FACTS = {
    e.Invalid,
    e.FormRefused,
    e.SignedFileRefused,
    e.StoreInUse,
    e.TooManyTries,
    e.UnsupportedRecipient,
    e.WeakPassphrase,
    e.KeysRenewedLately,
    e.ErasureHindered,
}
"""What these say depends on their facts; each has tests of its own."""


def refusals(kind: type[e.HopError]) -> Iterator[type[e.HopError]]:
    """Return the refusals of a kind that no other is a kind of."""
    for module in walk_packages(domain.__path__, "hop_desktop.domain."):
        import_module(module.name)
    narrower = [
        each for each in kind.__subclasses__() if each.__module__.startswith("hop_desktop.")
    ]
    if not narrower:
        yield kind
    for each in narrower:
        yield from refusals(each)


def test_every_refusal_has_a_sentence() -> None:
    untold = {each.__name__ for each in {*refusals(e.HopError)} - BY_FACTS - {*sentences()}}

    assert untold == set()


@pytest.mark.parametrize("kind", sorted(sentences(), key=str))
def test_a_sentence_is_whole_and_says_what_to_do_next(kind: type[e.HopError]) -> None:
    title, advice = sentences()[kind]

    assert title.endswith((".", "?", "!"))
    assert advice.endswith(".")
