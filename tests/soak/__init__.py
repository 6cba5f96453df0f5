# SPDX-License-Identifier: EUPL-1.2
"""Fault campaigns: each tries many cases against the real program and counts the bad ones.

``python -m tests.soak`` (``dev.py soak``) runs all of them at full size, one row per figure into
``soak.json``; ``python -m tests.soak D7 K5`` runs those named. To add a figure, put a module here
with a tuple ``CAMPAIGNS``; it is found by that name, nothing has to be listed anywhere::

    def forged_senders(folder: Path, tries: int) -> Result:
        "Say what is done and what would be bad; return how many were tried and were bad."

    CAMPAIGNS = (
        Campaign(name="P1", parts=(Part(name="forged", run=forged_senders, full=500, few=5),)),
    )

A run gets an empty folder and how many cases to try; it draws from ``Random(SEED)``, so that the
same cases come again. It is a plain function at the top of its module, for at full size every part
has a process of its own, two at a time on two processors. Several modules may bring parts of one
figure. A figure is met when every part tried at least its full size and nothing was bad: a part
that lacks its tool tries nothing and the figure is not met. Beside it stands a test that runs the
parts at their few cases (``few=0``: only at full size)::

    @pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
    def test_nothing_is_bad(part: Part) -> None:
        assert part.at(part.few) == (part.few, 0)
"""
