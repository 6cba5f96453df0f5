# SPDX-License-Identifier: EUPL-1.2
"""What documents are filled from: plain Estonian composed of what is already written.

A source is a name that a question of a form may give as ``x-from``. Nothing here is ever a
protected entry, another child's name or who gave a tip.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from hop_desktop.app.sources import agreed, family, found, noticed, support
from hop_desktop.app.sources.gathering import Sources, Work, gather
from hop_desktop.app.sources.wording import Answer
from hop_desktop.domain.observations import Area

__all__ = ["SOURCES", "Answer", "Sources", "Work", "fill", "gather"]

SOURCES: Mapping[str, Callable[[Sources], Answer]] = {
    # who it is about
    "child-name": family.child_name,
    "child-birth-date": family.child_birth_date,
    "child-personal-code": family.child_personal_code,
    "child-code-or-birth-date": family.child_code_or_birth_date,
    "child-group": family.child_group,
    "child-home-language": family.home_language,
    "child-place": family.child_place,
    "general-data": family.general_data,
    "guardians": family.guardians,
    "homes": family.homes,
    "siblings": family.siblings,
    "applicant": family.applicant,
    "applicant-contact": family.applicant_contact,
    "house": family.house,
    "house-and-group": family.house_and_group,
    "contact-person": family.contact_person,
    "today": family.today,
    # what was noticed and tried
    "concern": noticed.concern,
    "observations": noticed.observations,
    "observations-briefly": noticed.observations_briefly,
    **{f"area-{area.value}": partial(noticed.in_area, area) for area in Area},
    "strengths": noticed.strengths,
    "measures": noticed.measures,
    "what-helped": noticed.what_helped,
    # what specialists found
    "assessment-results": found.assessment_results,
    "assessments-briefly": found.assessments_briefly,
    "specialist-recommendations": found.specialist_recommendations,
    "kvm-recommendations": found.kvm_recommendations,
    "kvm-valid-until": found.kvm_valid_until,
    "kvm-purpose": found.kvm_purpose,
    "kvm-enclosures": found.kvm_enclosures,
    # what is given and what it does
    "support-level": support.support_level,
    "support-levels": support.support_levels,
    "services-given": support.services_given,
    "services-briefly": support.services_briefly,
    "goals": support.goals,
    "goals-briefly": support.goals_briefly,
    "effect": support.effect,
    "effect-briefly": support.effect_briefly,
    # what was said and agreed
    "child-view": agreed.child_view,
    "parent-view": agreed.parent_view,
    "talks": agreed.talks,
    "agreements": agreed.agreements,
    "tasks": agreed.tasks,
    "next-steps": agreed.next_steps,
    "next-review": agreed.next_review,
    "parents-told": agreed.parents_told,
    "consents": agreed.consents,
    "kvm-consent": agreed.kvm_consent,
}


def fill(names: Iterable[str], sources: Sources) -> dict[str, Answer]:
    """Return what the named sources have to say; a source that has nothing is left out.

    Raises ``KeyError`` for a name that is no source: a form is checked before it is published.
    """
    said = {name: SOURCES[name](sources) for name in names}
    return {name: answer for name, answer in said.items() if answer not in {"", ()}}
