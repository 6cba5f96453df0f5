# SPDX-License-Identifier: EUPL-1.2
"""D4: a fault at each system call of an act that touches files, one after the other.

strace lets the k-th call of a kind fail, or kills the process there, for every k that an act
reaches; where there are hundreds the ways take turns. Only hits are counted. Whatever is hit, the
act is done whole or not begun, it is never called done without being there, and what is left over
is swept at the next opening.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from tests.soak.acting import DONE, STRACE, Acting, Grounds, judge, tell, watched
from tests.soak.acts import Act, HalfError
from tests.soak.campaign import EVERYTHING, Campaign, Part, Result
from tests.soak.deeds import ACTS

SEED = 20261125
KILL = "signal=SIGKILL"
FAULTS = {
    "openat": ("error=EACCES", "error=EIO", KILL),
    "write": ("error=ENOSPC", "error=EIO", KILL),
    "pwrite64": ("error=ENOSPC", "error=EIO", KILL),
    "pread64": ("error=EIO",),
    "fsync": ("error=EIO", KILL),
    "fdatasync": ("error=EIO", KILL),
    "ftruncate": ("error=EIO", KILL),
    "rename": ("error=EACCES", "error=EIO", KILL),
    "unlink": ("error=EACCES", KILL),
    "mkdir": ("error=EACCES", KILL),
}
LONG = 200
"""From so many calls of a kind on the ways to go wrong take turns: each call goes wrong once.

What a kill leaves there D2 tries as well, as everything that was written until then. Calls that
read are tried here and there."""
HIT = re.compile(r"\(INJECTED\)|killed by SIGKILL")
CALL = re.compile(r"^(\w+)\(", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What happens at the ``at``-th call of a kind."""

    call: str
    what: str
    at: int

    @property
    def options(self) -> list[str]:
        """How strace is told so."""
        return ["-e", f"trace={self.call}", "-e", f"inject={self.call}:{self.what}:when={self.at}"]


def faults(name: str, folder: Path, tries: int) -> Result:
    """Let every call of an act go wrong in every way, or so many of them as are asked for."""
    if STRACE is None:
        return 0, 0
    act = ACTS[name]
    grounds = Grounds(act, folder)
    every = _every(act, grounds, folder / "calls")
    if tries < len(every):
        every = Random(f"{SEED} {name}").sample(every, tries)  # noqa: S311  moments, not keys
    tried = bad = 0
    for fault in every:
        hit, wrong = injected(act, grounds, fault, folder / "seen")
        tried += hit
        if wrong:
            bad += 1
            tell(act, f"{fault.call} {fault.at}, {fault.what}", wrong)
    return tried, bad


def _every(act: Act, grounds: Grounds, log: Path) -> list[Fault]:
    return [
        Fault(call=call, what=what, at=at)
        for call, times in made(act, grounds, log).items()
        for what in FAULTS[call]
        for at in _moments(call, what, times)
    ]


def _moments(call: str, what: str, times: int) -> range:
    if times < LONG:
        return range(1, times + 1)
    if call == "pread64":
        return range(1, times + 1, times // (LONG // 2))
    ways = FAULTS[call]
    return range(1 + ways.index(what), times + 1, len(ways))


def made(act: Act, grounds: Grounds, log: Path) -> Counter[str]:
    """Return how many calls of each kind an act makes that nobody disturbs."""
    with grounds.case() as case, Acting(act, case) as acting:
        with watched(acting, ["-e", f"trace={','.join(FAULTS)}"], log):
            acting.go()
            said = acting.heard()
        if said != DONE:
            raise HalfError(said)
    return Counter(CALL.findall(log.read_text(encoding="utf-8", errors="replace")))


def injected(act: Act, grounds: Grounds, fault: Fault, log: Path) -> tuple[bool, str]:
    """Do an act with one fault; return whether it was hit, and what is wrong afterwards."""
    with grounds.case() as case:
        with Acting(act, case) as acting, watched(acting, fault.options, log):
            acting.go()
            said = acting.heard()
        if not _was_hit(log, case):
            return False, ""
        return True, judge(act, case, said)


def _was_hit(log: Path, case: Path) -> bool:
    """Say whether the fault happened, and to a file of the case: our own resources are whole."""
    hits = [line for line in log.read_text(errors="replace").splitlines() if HIT.search(line)]
    return bool(hits) and (not hits[0].startswith("openat") or str(case) in hits[0])


LEAST = {
    "save": 150,
    "draft": 50,
    "seal": 200,
    "write": 130,
    "take-in": 200,
    "accept": 400,
    "passphrase": 100,
    "leave": 1_000,
    "invite": 180,
    "open": 130,
    "found": 1_000,
    "migrate": 600,
    "backup": 300,
    "restore": 150,
}
"""How many hits there are at least, a little below what was counted."""
FEW = {"write": 6, "passphrase": 6, "invite": 4, "leave": 8}

CAMPAIGNS = (
    Campaign(
        name="D4",
        parts=tuple(
            Part(
                name=name,
                run=partial(faults, name),
                full=EVERYTHING,
                few=FEW.get(name, 0),
                least=least,
            )
            for name, least in LEAST.items()
        ),
    ),
)
