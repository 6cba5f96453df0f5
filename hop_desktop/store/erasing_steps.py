# SPDX-License-Identifier: EUPL-1.2
"""Which rows of which tables are kept of one child, in the order in which they can go.

A test holds this against the schema: a table that is neither here nor said to stay breaks it.
Lines of the exchange log stay without their bytes: the counts of packages between two houses go
on, and the lines hold numbers and hashes only.
"""

from __future__ import annotations

from dataclasses import dataclass

from hop_desktop.domain.erasure import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The rows of a table that go: their keys, and as what they are counted."""

    part: Part | None
    table: str
    sql: str


# In this order nothing points at a row that is gone.
STEPS = (
    Step(
        part=Part.COPIES,
        table="access_copy",
        sql="""SELECT id FROM access_copy WHERE child_id = :child_id ORDER BY id""",
    ),
    Step(
        part=Part.DOCUMENTS,
        table="form_paper",
        sql="""SELECT document_id, version FROM form_paper WHERE document_id IN (SELECT d.id FROM
            form_document AS d WHERE d.child_id = :child_id) ORDER BY document_id, version""",
    ),
    Step(
        part=Part.DOCUMENTS,
        table="form_document",
        sql="""SELECT id FROM form_document WHERE child_id = :child_id ORDER BY id""",
    ),
    Step(
        part=Part.MEETINGS,
        table="meeting_paper",
        sql="""SELECT meeting_id, version FROM meeting_paper WHERE meeting_id IN (SELECT m.id FROM
            meeting AS m WHERE m.case_id IN (SELECT c.id FROM support_case AS c WHERE c.child_id
            = :child_id)) ORDER BY meeting_id, version""",
    ),
    Step(
        part=Part.MEETINGS,
        table="meeting",
        sql="""SELECT id FROM meeting WHERE case_id IN (SELECT c.id FROM support_case AS c WHERE
            c.child_id = :child_id) ORDER BY id""",
    ),
    Step(
        part=None,
        table="signed_back",
        sql="""SELECT attachment_id FROM signed_back WHERE signing_id IN (SELECT g.id FROM signing
            AS g WHERE g.child_id = :child_id) ORDER BY attachment_id""",
    ),
    Step(
        part=None,
        table="signing_paper",
        sql="""SELECT signing_id, place FROM signing_paper WHERE signing_id IN (SELECT g.id FROM
            signing AS g WHERE g.child_id = :child_id) ORDER BY signing_id, place""",
    ),
    Step(
        part=None,
        table="signing",
        sql="""SELECT id FROM signing WHERE child_id = :child_id ORDER BY id""",
    ),
    Step(
        part=Part.FILES,
        table="attachment",
        sql="""SELECT id FROM attachment WHERE child_id = :child_id OR owner_id IN (SELECT c.id
            FROM support_case AS c WHERE c.child_id = :child_id) OR owner_id IN (SELECT
            i.handover_id FROM incoming AS i WHERE i.case_id IN (SELECT c.id FROM support_case
            AS c WHERE c.child_id = :child_id)) ORDER BY id""",
    ),
    Step(
        part=None,
        table="observation_closing",
        sql="""SELECT observation_id FROM observation_closing WHERE observation_id IN (SELECT o.id
            FROM observation AS o WHERE o.child_id = :child_id) ORDER BY observation_id""",
    ),
    Step(
        part=None,
        table="observation_reading",
        sql="""SELECT observation_id, reader_id FROM observation_reading WHERE observation_id IN
            (SELECT o.id FROM observation AS o WHERE o.child_id = :child_id) ORDER BY
            observation_id, reader_id""",
    ),
    Step(
        part=None,
        table="observation_reporter",
        sql="""SELECT observation_id FROM observation_reporter WHERE observation_id IN (SELECT o.id
            FROM observation AS o WHERE o.child_id = :child_id) ORDER BY observation_id""",
    ),
    Step(
        part=Part.OBSERVATIONS,
        table="observation",
        sql="""SELECT id FROM observation WHERE child_id = :child_id ORDER BY id""",
    ),
    Step(
        part=None,
        table="held_item",
        sql="""SELECT handover_id, kind, item FROM held_item WHERE handover_id IN (SELECT h.id FROM
            handover AS h WHERE h.case_id IN (SELECT c.id FROM support_case AS c WHERE
            c.child_id = :child_id)) ORDER BY handover_id, kind, item""",
    ),
    Step(
        part=None,
        table="supplement",
        sql="""SELECT package_id FROM supplement WHERE handover_id IN (SELECT h.id FROM handover AS
            h WHERE h.case_id IN (SELECT c.id FROM support_case AS c WHERE c.child_id =
            :child_id)) ORDER BY package_id""",
    ),
    Step(
        part=Part.LETTERS,
        table="letter",
        sql="""SELECT package_id FROM letter WHERE case_id IN (SELECT c.id FROM support_case AS c
            WHERE c.child_id = :child_id) ORDER BY package_id""",
    ),
    Step(
        part=None,
        table="ownership",
        sql="""SELECT case_id FROM ownership WHERE case_id IN (SELECT c.id FROM support_case AS c
            WHERE c.child_id = :child_id) ORDER BY case_id""",
    ),
    Step(
        part=None,
        table="received_content",
        sql="""SELECT handover_id FROM received_content WHERE handover_id IN (SELECT i.handover_id
            FROM incoming AS i WHERE i.case_id IN (SELECT c.id FROM support_case AS c WHERE
            c.child_id = :child_id)) ORDER BY handover_id""",
    ),
    Step(
        part=None,
        table="incoming",
        sql="""SELECT handover_id FROM incoming WHERE case_id IN (SELECT c.id FROM support_case AS
            c WHERE c.child_id = :child_id) ORDER BY handover_id""",
    ),
    Step(
        part=None,
        table="handover",
        sql="""SELECT id FROM handover WHERE case_id IN (SELECT c.id FROM support_case AS c WHERE
            c.child_id = :child_id) ORDER BY id""",
    ),
    Step(
        part=Part.ENTRIES,
        table="action_plan",
        sql="""SELECT id FROM action_plan WHERE case_id IN (SELECT c.id FROM support_case AS c
            WHERE c.child_id = :child_id) ORDER BY id""",
    ),
    Step(
        part=Part.ENTRIES,
        table="measure",
        sql="""SELECT id FROM measure WHERE case_id IN (SELECT c.id FROM support_case AS c WHERE
            c.child_id = :child_id) ORDER BY id""",
    ),
    Step(
        part=Part.ENTRIES,
        table="case_record",
        sql="""SELECT case_id, id FROM case_record WHERE case_id IN (SELECT c.id FROM support_case
            AS c WHERE c.child_id = :child_id) ORDER BY case_id, id""",
    ),
    Step(
        part=None,
        table="correction",
        sql="""SELECT object_id, number FROM correction WHERE case_id IN (SELECT c.id FROM
            support_case AS c WHERE c.child_id = :child_id) ORDER BY object_id, number""",
    ),
    Step(
        part=None,
        table="case_participant",
        sql="""SELECT case_id, staff_id FROM case_participant WHERE case_id IN (SELECT c.id FROM
            support_case AS c WHERE c.child_id = :child_id) ORDER BY case_id, staff_id""",
    ),
    Step(
        part=Part.ENTRIES,
        table="telling",
        sql="""SELECT id FROM telling WHERE case_id IN (SELECT c.id FROM support_case AS c WHERE
            c.child_id = :child_id) ORDER BY id""",
    ),
    Step(
        part=Part.ENTRIES,
        table="referral",
        sql="""SELECT id FROM referral WHERE case_id IN (SELECT c.id FROM support_case AS c WHERE
            c.child_id = :child_id) ORDER BY id""",
    ),
    Step(
        part=Part.TASKS,
        table="task",
        sql="""SELECT id FROM task WHERE child_id = :child_id OR case_id IN (SELECT c.id FROM
            support_case AS c WHERE c.child_id = :child_id) ORDER BY id""",
    ),
    Step(
        part=Part.ENTRIES,
        table="consent",
        sql="""SELECT id FROM consent WHERE child_id = :child_id OR case_id IN (SELECT c.id FROM
            support_case AS c WHERE c.child_id = :child_id) ORDER BY id""",
    ),
    Step(
        part=Part.ENTRIES,
        table="received_entry",
        sql="""SELECT case_id, author_store_id, entry_id FROM received_entry WHERE case_id IN
            (SELECT c.id FROM support_case AS c WHERE c.child_id = :child_id) ORDER BY case_id,
            author_store_id, entry_id""",
    ),
    Step(
        part=None,
        table="sending",
        sql="""SELECT id FROM sending WHERE child_id = :child_id ORDER BY id""",
    ),
    Step(
        part=None,
        table="receiving",
        sql="""SELECT sending_id FROM receiving WHERE child_id = :child_id ORDER BY sending_id""",
    ),
    Step(
        part=None,
        table="child_head",
        sql="""SELECT child_id FROM child_head WHERE child_id = :child_id OR head_id = :child_id
            ORDER BY child_id""",
    ),
    Step(
        part=None,
        table="child_join",
        sql="""SELECT id FROM child_join WHERE child_id = :child_id OR into_id = :child_id ORDER BY
            id""",
    ),
    Step(
        part=None,
        table="joined_child",
        sql="""SELECT store_id, their_child_id FROM joined_child WHERE child_id = :child_id
            ORDER BY store_id, their_child_id""",
    ),
    Step(
        part=Part.ENTRIES,
        table="child_entry",
        sql="""SELECT child_id, author_store_id, entry_id FROM child_entry WHERE child_id =
            :child_id ORDER BY child_id, author_store_id, entry_id""",
    ),
    Step(
        part=Part.CASES,
        table="support_case",
        sql="""SELECT id FROM support_case WHERE child_id = :child_id ORDER BY id""",
    ),
    Step(
        part=None,
        table="child",
        sql="""SELECT id FROM child WHERE id = :child_id ORDER BY id""",
    ),
)
OF_KEPT_OUT = (
    Step(
        part=Part.FILES,
        table="attachment",
        sql="""SELECT id FROM attachment WHERE owner_id = :number ORDER BY id""",
    ),
    Step(
        part=Part.LETTERS,
        table="letter",
        sql="""SELECT package_id FROM letter WHERE handover_id = :number ORDER BY package_id""",
    ),
    Step(
        part=None,
        table="received_content",
        sql="""SELECT handover_id FROM received_content WHERE handover_id = :number
            ORDER BY handover_id""",
    ),
    Step(
        part=None,
        table="incoming",
        sql="""SELECT handover_id FROM incoming WHERE handover_id = :number ORDER BY handover_id""",
    ),
    Step(
        part=None,
        table="receiving",
        sql="""SELECT sending_id FROM receiving WHERE sending_id = :number ORDER BY sending_id""",
    ),
)
"""The rows of what came about the child and was not taken in, by the number under which it came."""
STAYS = frozenset(
    {
        # The house, its people, keys and agreements; nothing of a child stands there.
        "contact",
        "contact_folder",
        "contact_voucher",
        "directory",
        "earlier_key",
        "earlier_key_grant",
        "form_template",
        "institution",
        "institution_key",
        "key_grant",
        "key_holder",
        "key_voucher",
        "listed",
        "listing",
        "role_grant",
        "setting",
        "staff",
        "staff_group",
        "work_group",
        # Identifiers, numbers and hashes without names.
        "journal",
        "journal_checkpoint",
        "other_restore",
        "package",
        "package_copy",
        "resync",
        "roster",
        "seen_file",
        "settled_gap",
        "tombstone",
    }
)
"""What stays whole; rows of ``package`` lose their file's name and bytes."""
ELSEWHERE = frozenset(
    {
        "attachment_content",
        "package_content",
        "observation_child",
        "search_entry",
        "draft",
        "protected_draft",
        "protected_earlier",
        "protected_entry",
        "protected_grant",
    }
)
"""What goes together with other rows, by code of its own."""
