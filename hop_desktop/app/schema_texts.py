# SPDX-License-Identifier: EUPL-1.2
"""What every field of a package means, in words for whoever writes another reader.

By type and field. ``RULES`` narrows what the types alone would allow: only what the program
itself keeps to when it writes, so that a reader may rely on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hop_desktop.app.bounds import LARGEST_COUNT, MOST_RESTORES
from hop_desktop.domain import packages
from hop_desktop.domain.directories import MOST_ENTRIES, OLDEST
from hop_desktop.domain.letters import LONGEST_CHAIN, FeedbackPart
from hop_desktop.domain.notice_law import POINTS
from hop_desktop.domain.records import LONGEST_SITTING
from hop_desktop.domain.text import LONGEST_NAME

# What all records have.
RECORD = {
    "id": "The record; the same in every house.",
    "on": "The day it is about.",
    "written_at": "When it was first written, RFC 3339 in UTC.",
    "author": "Who wrote it, name and job title as the house signs.",
    "revision": "Rises with every change; of two copies the higher one holds.",
}

# What all letters have.
LETTER = {
    "schema": "Version of this schema; a reader refuses a higher one.",
    "case_id": "The case; the same in every house.",
    "handover_id": "The handover by which the case goes or went between the two houses.",
    "ownership": "The ownership number of that handover.",
    "made_on": "The day on which it was written.",
    "sender": "The house that writes, and the person who wrote.",
}

FIELDS: Mapping[str, Mapping[str, str]] = {
    "HandoverContent": {
        "schema": "Version of this schema; a reader refuses a higher one.",
        "case_id": "The case; the same in every house it has passed through.",
        "handover_id": "This handover; a new attempt after an answer has a new one.",
        "ownership": "How many houses will have been responsible when this one is accepted.",
        "made_on": "The day on which the content was gathered.",
        "language": "Language of summary.pdf, ISO 639-1.",
        "sender": "The house that hands over, and whom to ask there.",
        "recipient": "The house that is asked to take over, by name.",
        "informed": "Houses that get the same package to read and are not asked, by name.",
        "reason": "Why the case is handed over.",
        "concern": "What the case is about.",
        "stage_two_asked": "Whether the teacher waits for an answer about stage II.",
        "continues": (
            "The case that this one continues, because its recipient is silent or the child came "
            "from the place where it stays; null for others."
        ),
        "alarm": "Why it was opened: who is silent since when; empty for others.",
        "stage": "The stage it is handed over from: 1 group or class, 2 house, 3 municipality.",
        "opened_on": "The day on which the case was opened.",
        "child": "The child and its family.",
        "need": "Need data; empty when that part was withheld.",
        "plan": "The action plan; empty when that part was withheld or there is none.",
        "records": "What was assessed, measured, given and decided; empty where a part stays.",
        "child_voice": "The child's own opinion, LasteKS § 29 (5).",
        "parent_voice": "The parent's own opinion.",
        "carer_informed": "Whether the person raising the child was told of the handover.",
        "carer_note": "How the carer was told and involved, or why not yet, § 1 (3¹).",
        "basis": "Why the data may be sent.",
        "basis_note": "The statute or the consent in words.",
        "entries": "The chronology, by day and moment of writing.",
        "consents": "What the family agreed to; empty when that part was withheld.",
        "tasks": "Promises that are still open.",
        "files": "The attachments, each a file of the package.",
        "withheld": "What was left out on purpose, with the reason.",
        "expected_answer_on": "The day by which the sender hopes for an answer.",
        "custody": "The houses that have been responsible, in order; the last step is this one.",
    },
    "CaseExport": {
        "schema": "Version of this schema.",
        "case_id": "The case; the same in every house it has passed through.",
        "reference": "The program's short number for the case; it says nothing of the child.",
        "made_on": "The day on which the file was written.",
        "reason": "Why the case left the program, as its journal has it.",
        "language": "Language of the house, ISO 639-1.",
        "exporter": "The house that wrote the file, and whom to ask there.",
        "concern": "What the case is about.",
        "stage": "Where the work is done: 1 group or class, 2 house, 3 municipality.",
        "closed": "Whether the case has ended.",
        "opened_on": "The day on which the case was opened.",
        "responsible": "Who is responsible in the house, name and job title.",
        "origin": "The house that the case came from; empty when it began here.",
        "child": "The child and its family.",
        "need": "Need data of the statutory case plan.",
        "child_voice": "The child's own opinion, LasteKS § 29 (5).",
        "parent_voice": "The parent's own opinion.",
        "plan": "The action plan.",
        "records": "What was assessed, measured, given and decided.",
        "entries": "The chronology, by day and moment of writing.",
        "houses": "The houses that wrote entries, as far as their names are known.",
        "consents": "What the family agreed to.",
        "tasks": "Promises that are still open.",
        "files": "The attachments by title and hash; they are not in this file.",
        "custody": "The houses that have been responsible, in order; empty when it began here.",
    },
    "House": {
        "store_id": "The store, as in `author_store` of an entry.",
        "name": "Name of the house.",
    },
    "Sender": {
        "store_id": "The sender's store; the same as in the manifest.",
        "workplace": "What kind of house it is.",
        "name": "Name of the house.",
        "registry_code": "Registry code (registrikood), 8 digits, or empty.",
        "municipality": "Municipality of the house, EHAK code.",
        "address": "Postal address.",
        "phone": "Telephone of the house.",
        "email": "E-mail address of the house.",
        "person": "Whom to ask.",
        "job_title": "The person's job title.",
        "person_phone": "The person's telephone.",
        "person_email": "The person's e-mail address.",
    },
    "ChildPart": {
        "id": "The child; the same in every house.",
        "first_name": "First name.",
        "last_name": "Last name.",
        "birth_date": "Date of birth.",
        "personal_code": "Estonian personal code (isikukood), or empty when not known.",
        "home_language": "Language or languages spoken at home, in words.",
        "place": "Which statute holds for the child.",
        "group": "Name of the group or class.",
        "registered_municipality": "Municipality of the registered residence, EHAK code.",
        "homes": "Where the child lives; several when it lives by turns.",
        "guardians": "The people who raise the child.",
        "siblings": "Sisters and brothers, in words.",
    },
    "Home": {
        "municipality": "EHAK code.",
        "address": "Address.",
        "share": "How much of the time, in words.",
        "with_whom": "Who lives there, in words.",
    },
    "Guardian": {
        "name": "First and last name.",
        "relation": "Relation to the child, in words.",
        "custody": "Custody as far as the house was told.",
        "legal_representative": "Whether this person represents the child by law.",
        "phone": "Telephone.",
        "email": "E-mail address.",
        "language": "Language in which to speak with this person.",
    },
    "Need": {
        "network": "1) Relations with the social network.",
        "economy": "2) Economic situation.",
        "housing": "3) Housing and living environment.",
        "health": "4) Health and coping.",
        "social_status": "5) Social status, including work and learning.",
        "obstacles": "6) Problems that hinder work, learning and taking part in society.",
        "resources": "7) Resources that support work, learning and taking part in society.",
        "earlier_assessments": "8) Earlier assessments.",
    },
    "PlanPart": {
        "goals": "The goals, § 1 (3) 1)–5).",
        "evaluate_on": "When the plan is to be evaluated, § 1 (3) 6).",
        "evaluation": "The result of the evaluation, § 1 (3) 6).",
        "recommendations": "Recommendations onward, § 1 (3) 7).",
        "approved_by": "Who approved the plan, name and job title.",
        "approved_on": "When it was approved.",
    },
    "Goal": {
        "id": "The goal; the same in every house.",
        "title": "What is to be reached.",
        "obstacles": "What hinders it.",
        "baseline": "Where the child was at the start.",
        "scale": "Five steps in words, from −2 (worst) to +2 (best), 0 the expected; or empty.",
        "attained": "The step reached; null when not rated yet.",
        "activities": "What is done for it.",
        "started": "The step at the baseline; null when not rated.",
        "gauge": "In what the goal is counted, when it is not rated on its scale.",
    },
    "Gauge": {
        "unit": "The unit, in words; empty for a goal rated on its scale.",
        "start": "The number at the baseline; null when not known.",
        "target": "The number that is wanted; null when not set.",
    },
    "CaseRecords": {
        "assessments": "What assessments showed.",
        "points": "Measurements of the goals.",
        "occasions": "When activities were given, or fell out.",
        "reviews": "Reviews of the plan, held together.",
        "finals": "What came of the case as a whole.",
        "levels": "Statutory support levels of the child.",
    },
    "Assessment": {
        **RECORD,
        "instrument": "The instrument or way of assessing.",
        "assessor": "Where the person comes from who assessed.",
        "by": "Who assessed: name and profession.",
        "results": "What it showed.",
        "recommendation": "What is recommended.",
        "files": "SHA-256 of the attachments that belong to it.",
    },
    "DataPoint": {
        **RECORD,
        "goal_id": "The goal that was measured.",
        "step": "The step of the scale; null for a number.",
        "number": "The number, as text with a decimal point; null for a step.",
        "unit": "The unit of the number.",
        "note": "What was seen.",
        "struck": "Why the point does not count; empty when it does.",
    },
    "Occasion": {
        **RECORD,
        "goal_id": "The goal for which it is done.",
        "activity_id": "The activity of that goal.",
        "given": "Whether it took place.",
        "minutes": "How many minutes; 0 when it fell out.",
        "note": "How it went, or why it fell out.",
    },
    "Review": {
        **RECORD,
        "participants": "Who took part, in words.",
        "goals": "Where each goal stood.",
        "worked": "What worked.",
        "did_not_work": "What did not work.",
        "decision": "What was decided about the support.",
        "next_on": "The day of the next review.",
    },
    "GoalReview": {
        "goal_id": "The goal.",
        "title": "Its words on that day.",
        "attained": "The step reached; null when not rated.",
        "points": "How many measurements there were by then.",
    },
    "FinalEvaluation": {
        **RECORD,
        "outcome": "How far the goals were reached.",
        "satisfaction": "How satisfied the family is with the support; null when not asked.",
        "result": "What changed, in words.",
        "onward": "What goes on afterwards.",
    },
    "SupportLevel": {
        **RECORD,
        "on": "First day of the level.",
        "level": "The level: general, enhanced or special support.",
        "decided_by": "Who decided.",
        "ground": "On what ground.",
        "until": "Last day; null while it is open.",
    },
    "Activity": {
        "id": "The activity; null in a plan kept before activities had one.",
        "what": "The activity or service.",
        "who": "Who is responsible.",
        "how_often": "How often, in words.",
        "starts_on": "First day.",
        "ends_on": "Last day.",
        "given": "How much of it has taken place, in words.",
    },
    "Entry": {
        "id": "The entry; the same in every house.",
        "author_store": "The store in which it was written.",
        "revision": "Rises with every change; of two copies the higher one holds.",
        "kind": (
            "What the entry records. Need, plan, voices, task and consent stand for what changed "
            "in those parts after the handover was sealed."
        ),
        "on": "The day it is about.",
        "written_at": "When it was first written, RFC 3339 in UTC; orders the entries of a day.",
        "author": "Who wrote it, name and job title as the house signs.",
        "job_title": "The author's job title when it is not in the name already.",
        "code": (
            "For an observation the area: play, social, learning, self-regulation, "
            "self-and-world, speech, mathematics, art, music, movement, behaviour, attention, "
            "learning-skills, subjects, interests, other. For a measure, a talk or "
            "information whether it helped: yes, partly, no, unknown. For a move its name."
        ),
        "situation": "Where and during what it was observed.",
        "text": "The facts of an observation; what was done; the reason of a move.",
        "child_words": "The child's own words.",
        "judgement": "The writer's judgement, kept apart from the facts.",
        "result": "What helped, or what came of it.",
        "role": (
            "How the child stood to what was observed: main, involved; empty for other entries. "
            "Other children are not named."
        ),
        "how_long": "How often or how long it went on.",
        "before": "What went before.",
        "done": "What was done at once.",
        "done_result": "What came of what was done at once.",
        "strengths": "The child's strengths that were seen.",
        "told_whom": "Who was told.",
        "told_on": "On which day they were told; null when not known.",
        "consent": "The consent that an entry of the kind consent tells of; null for others.",
    },
    "TaskPart": {
        "title": "What was promised.",
        "owner": "Who promised it.",
        "due_on": "By which day.",
    },
    "FilePart": {
        "file": "Name of the file in the package.",
        "title": "What the file is, in words; its only name for people.",
        "media": "Kind of file, told by its content.",
        "size": "Size in bytes.",
        "sha256": "SHA-256 of the file; the same as in the manifest.",
    },
    "Withheld": {
        "part": "The part that was left out.",
        "reason": "Why, in words.",
    },
    "ConsentPart": {
        "id": "The consent; the same in every house.",
        "scope": "What it is for.",
        "limits": "Within which limits, or for what when the scope is other.",
        "giver": "Who gave it.",
        "form": "In which form.",
        "given_on": "The day on which it was given.",
        "valid_until": "The last day on which it holds, or null.",
        "withdrawn_on": "The day from which it holds no more, or null.",
        "withdrawal_note": "How it was taken back.",
    },
    "CustodyStep": {
        "ownership": "The number of the step, from 2; the first house opened the case.",
        "giver": "The house that handed over.",
        "taker": "The house that was asked to take over.",
        "receipt_sha256": "SHA-256 of the accepting receipt's container; empty until accepted.",
    },
    "Manifest": {
        "format": "Always this word; anything else is not a package of this kind.",
        "version": "Version of the manifest; a reader refuses a higher one.",
        "package_id": "This package; the same package sent again has the same bytes.",
        "kind": "What the package carries.",
        "created_at": "When it was made, RFC 3339 in UTC.",
        "store_id": "The sender's store.",
        "incarnation": "Rises when the sender's store was restored from a backup.",
        "case_id": "The case the package is about; the nil UUID when it is about no one case.",
        "handover_id": "The handover it is about; the nil UUID when it is about none.",
        "ownership": "The ownership number that the handover asks for; 0 when there is none.",
        "in_reply_to": "The package that is answered, or named by a withdrawal; else null.",
        "sender": "The house whose key signed the manifest.",
        "recipients": "The houses it is addressed to; the sender, who can read it too, is not.",
        "informed": "Houses that get the same bytes to read; they are not asked to take over.",
        "readers": "Who else can open the package: officials by certificate, or by a password.",
        "sequence": "Counts the packages from this sender to this recipient, from 1.",
        "previous_sha256": "SHA-256 of the container before this one in that count, or empty.",
        "content_schema": "Version of the schema of case.json.",
        "journal_head": "The newest entry of the sender's journal.",
        "files": "Every other file of the package but manifest.sig, each exactly once.",
    },
    "Party": {
        "name": "Name of the house.",
        "registry_code": "Registry code (registrikood), 8 digits, or empty.",
        "key": "SHA-256 of its signing key (SubjectPublicKeyInfo, DER), in hex.",
    },
    "Informed": {
        "name": "Name of the house.",
        "registry_code": "Registry code (registrikood), 8 digits, or empty.",
        "key": "SHA-256 of its signing key (SubjectPublicKeyInfo, DER), in hex.",
        "sequence": "Counts the packages from this sender to this house, from 1.",
        "previous_sha256": "SHA-256 of the container before this one in that count, or empty.",
    },
    "Reader": {
        "kind": "How it is opened.",
        "name": "The official's name as the certificate gives it; empty for a password.",
    },
    "PackedFile": {
        "name": "Flat name of the file.",
        "size": "Size in bytes.",
        "sha256": "SHA-256 of the file.",
    },
    "JournalHead": {
        "seq": "Number of the entry.",
        "hash": "Hash of the entry, which covers all entries before it.",
    },
    "Answer": {
        "package_id": "The package that is answered.",
        "package_sha256": "SHA-256 of that package's container.",
        "handover_id": "The handover that is answered.",
        "case_id": "The case it is about.",
        "ownership": "The ownership number that the handover asked for.",
        "verdict": "The answer; the first one given is final.",
        "superseded": "Whether the case had moved on already when the package came.",
        "words": "Questions, reason or greeting, in words.",
        "answered_by": "Who answered.",
        "job_title": "The person's job title.",
        "phone": "The person's telephone.",
        "email": "The person's e-mail address.",
        "answered_at": "When, RFC 3339 in UTC.",
        "holds": "The entries of the case that the answering house now holds.",
        "holds_records": "The records of the case that it holds, without an author's store.",
        "holds_files": "The SHA-256 of the files of the case that it holds.",
    },
    "Acknowledgement": {
        "package_id": "The supplement, letter or notice that came.",
        "package_sha256": "SHA-256 of that package's container.",
        "handover_id": "The handover that it belongs to; the nil UUID for a notice.",
        "case_id": "The case it is about; the nil UUID for a notice.",
        "ownership": "The ownership number that the handover asked for; 0 for a notice.",
        "holds": "The entries of the case that the acknowledging house now holds.",
        "holds_records": "The records of the case that it holds, without an author's store.",
        "holds_files": "The SHA-256 of the files of the case that it holds.",
    },
    "HeldEntry": {
        "id": "The entry or record.",
        "revision": "Its newest revision there.",
        "author_store": "The store in which an entry was written; null for a record.",
    },
    "SupplementContent": {
        "schema": "Version of this schema; a reader refuses a higher one.",
        "case_id": "The case; the same in every house.",
        "handover_id": "The handover by which the case went to the recipient.",
        "ownership": "The ownership number of that handover.",
        "made_on": "The day on which it was made.",
        "sender": "The house that sends it and the person to ask.",
        "entries": "Entries that the recipient lacks, each in its newest revision.",
        "records": "Records that the recipient lacks, each in its newest revision.",
        "files": "Attachments that the recipient lacks.",
    },
    "QuestionContent": {**LETTER, "words": "What is asked, in words."},
    "AnswerContent": {
        **LETTER,
        "question": "The package with the question; the manifest names it in in_reply_to too.",
        "words": "The answer, in words.",
        "entries": "Entries of the case that go along, each in its newest revision.",
        "files": "Attachments that go along, each a file of the package.",
    },
    "FeedbackContent": {
        **LETTER,
        "told": "What came of the case, part by part.",
        "kept": "Parts that are not told; the reason stays with the house that decided it.",
        "hands": "The houses that it has come through, the one that wrote it first.",
    },
    "ToldPart": {
        "part": (
            "What it is about: decided (what was decided), help (what help the child gets), asked "
            "(what the reader is asked to do), ended (how the case ended), contact (whom to ask)."
        ),
        "text": "In words.",
    },
    "Hand": {"house": "Name of the house.", "on": "The day on which it sent this on."},
    "NoticeContent": {
        "schema": "Version of this schema; a reader refuses a higher one.",
        "notice_id": "The notice; a later version of it has the same.",
        "version": "The version of the paper, from 1; a later one takes its place.",
        "made_on": "The day on which that version was made.",
        "kind": "A notice of one's own accord, or the answer to a demand for data.",
        "sender": "The house that sends it, and who sealed it.",
        "child": "Whom it is about.",
        "points": "What is told, by the points of the closed lists, LasteKS § 34² (3) and (4).",
        "urgency": "How soon help is needed, in the writer's view.",
        "urgency_note": "Why, in words.",
        "child_words": "The child's own words.",
        "done": "What the house has done.",
        "earlier": "What was told earlier, and to whom.",
        "carer": "What became of telling the person who raises the child, § 22 (4).",
        "reporter": "Who tells it, as far as they let themselves be named.",
        "demand": "Who demanded data, when and which; empty in a notice of one's own accord.",
    },
    "NoticeChild": {
        "name": "First and last name.",
        "birth_date": "Date of birth.",
        "personal_code": "Estonian personal code (isikukood), or empty.",
    },
    "SentPoint": {
        "point": "List and number: child.1 to child.14, carer.1 to carer.14.",
        "law": "The statute's words for the point, as they held when it was written.",
        "text": "What is told under it.",
    },
    "Carer": {
        "told": "Whether the carer was told.",
        "by": "Who told them, or decided not to.",
        "on": "On which day, or null.",
        "why": "Why so.",
    },
    "Named": {
        "mode": "Whether the reporter, or the house's contact person, is named.",
        "name": "Name.",
        "job_title": "Job title.",
        "contact": "How to reach them.",
    },
    "Demand": {
        "who": "Who demanded.",
        "at": "When, RFC 3339 in UTC, or null.",
        "what": "Which data.",
    },
    "NoticeFeedback": {
        "schema": "Version of this schema; a reader refuses a higher one.",
        "package_id": "The package with the notice; the manifest names it in in_reply_to too.",
        "made_on": "The day on which it was written.",
        "sender": "The desk, and who wrote.",
        "began": "Whether proceedings began, § 27¹ (2); null when it is not said.",
        "text": "In words.",
    },
    "ResyncRequest": {
        "incarnation": "How often the asking store was restored; the same as in the manifest.",
        "has": "The packages exchanged with the recipient that the asking store still has.",
    },
    "ResyncReply": {
        "incarnation": "The incarnation of the question that is answered.",
        "newest": (
            "The highest incarnation of what the asker sent and has forgotten, or null; at or "
            "above its own it counts on from there and asks anew."
        ),
        "complete": "Whether nothing is left to give back; otherwise the asker asks once more.",
        "restoring": "Whether the answering store was restored itself and is not sure.",
        "packages": "The packages given back whole, both ways.",
        "lines": "How the cases that went between both stand at the answerer; for people to read.",
    },
    "CaseLine": {
        "case_id": "The case.",
        "custody": "Whether the answerer holds it: own, out, withdrawing or past.",
        "ownership": "The highest ownership number that the answerer knows of it.",
    },
    "ReturnedPackage": {
        "file": "Name of the file that holds the container.",
        "sha256": "SHA-256 of the container.",
        "sent": "Whether the asking store had sent it; otherwise it had received it.",
    },
    "Withdrawal": {
        "package_id": "The package that the sender wants back.",
        "package_sha256": "SHA-256 of that package's container.",
    },
    "ContactCard": {
        "store_id": "The house's store.",
        "serial": "Rises with every card of the house; an older card changes nothing.",
        "issued_at": "When the card was written, RFC 3339 in UTC.",
        "workplace": "What kind of house it is.",
        "name": "Name of the house.",
        "registry_code": "Registry code (registrikood), 8 digits, or empty.",
        "municipality": "Municipality of the house, EHAK code.",
        "municipalities_served": "Municipalities whose cases a desk takes, EHAK codes.",
        "person": "Whom to ask.",
        "job_title": "The person's job title.",
        "topics": "What the person is responsible for, in words.",
        "phone": "Telephone.",
        "email": "E-mail address.",
        "encryption_key": "What packages are sealed for: P-384 SubjectPublicKeyInfo in DER.",
        "signing_key": "What manifests are signed with: P-384 SubjectPublicKeyInfo in DER.",
    },
    "Directory": {
        "publisher": "The card file (.hopcard) of the desk that publishes, as it is.",
        "number": "Rises with every directory of the desk; a number never has two meanings.",
        "issued_at": "When it was published, RFC 3339 in UTC.",
        "expires_on": "The last day on which it can be relied on; afterwards it is shown as stale.",
        "entries": "Who is listed, each house at most once.",
    },
    "Listed": {
        "id": "The entry; the same in every later directory of the desk.",
        "name": "Name of the house or the person.",
        "organisation": "Where the person works; empty for a house.",
        "role": "What they do, as a code; one that is not known is read as other.",
        "title": "The same in the desk's own words, or empty.",
        "topics": "What they can be asked about, as codes; those that are not known are kept.",
        "age_from": "The youngest age in years that they work with; null for every age.",
        "age_to": "The oldest age in years that they work with; null for every age.",
        "municipalities": "Where they work, EHAK codes.",
        "phone": "Telephone.",
        "email": "E-mail address.",
        "note": "What else is good to know.",
        "card": "The card file (.hopcard) of a house whose code the desk compared, or empty.",
    },
}

_HASH = {"pattern": "^[0-9a-f]{64}$"}
_HASH_OR_EMPTY = {"pattern": "^([0-9a-f]{64})?$"}
_AGE = {"minimum": 0, "maximum": OLDEST}
_FROM_0 = {"minimum": 0, "maximum": LARGEST_COUNT}
_FROM_1 = {"minimum": 1, "maximum": LARGEST_COUNT}
_RESTORES = {"minimum": 0, "maximum": MOST_RESTORES}
_MOMENT = {
    "pattern": r"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?Z$"
}
_FILLED = {"pattern": r"\S"}
_NUMBER = {"pattern": r"^-?[0-9]{1,9}(\.[0-9]{1,3})?$"}
_STEP = {"minimum": -2, "maximum": 2}
_RECORD: Mapping[str, Mapping[str, Any]] = {"revision": _FROM_0, "written_at": _MOMENT}
_NAME = {**_FILLED, "maxLength": LONGEST_NAME}

RULES: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "HandoverContent": {
        "schema": {"const": packages.CONTENT_SCHEMA},
        "ownership": _FROM_1,
        "language": {"pattern": "^[a-z]{2}$"},
        "concern": _FILLED,
        "stage": {"minimum": 1, "maximum": 3},
    },
    "ChildPart": {"first_name": _NAME, "last_name": _NAME},
    "Guardian": {"name": _NAME},
    "Goal": {"title": _FILLED, "scale": {"maxItems": 5}},
    "Activity": {"what": _FILLED},
    "Gauge": {"start": _NUMBER, "target": _NUMBER},
    "Assessment": {**_RECORD, "instrument": _FILLED, "by": _FILLED, "results": _FILLED},
    "DataPoint": {**_RECORD, "step": _STEP, "number": _NUMBER},
    "Occasion": {**_RECORD, "minutes": {"minimum": 0, "maximum": LONGEST_SITTING}},
    "Review": {**_RECORD, "participants": _FILLED},
    "GoalReview": {"attained": _STEP, "points": _FROM_0},
    "FinalEvaluation": {**_RECORD, "result": _FILLED},
    "SupportLevel": {**_RECORD, "decided_by": _FILLED, "ground": _FILLED},
    "Entry": {"revision": _FROM_0, "written_at": _MOMENT},
    "FilePart": {
        "file": {"pattern": r"^attachment-[0-9]{3,}\.(pdf|png|jpg|asice)$"},
        "media": {"enum": ["pdf", "png", "jpg", "asice"]},
        "size": _FROM_0,
        "sha256": _HASH,
    },
    "Withheld": {"reason": _FILLED},
    "CustodyStep": {"ownership": _FROM_1, "receipt_sha256": _HASH_OR_EMPTY},
    "Manifest": {
        "format": {"const": packages.FORMAT},
        "version": {"const": packages.VERSION},
        "created_at": _MOMENT,
        "incarnation": _RESTORES,
        "ownership": _FROM_0,
        "sequence": _FROM_1,
        "previous_sha256": _HASH_OR_EMPTY,
    },
    "Party": {"key": _HASH},
    "Informed": {"key": _HASH, "sequence": _FROM_1, "previous_sha256": _HASH_OR_EMPTY},
    "PackedFile": {"size": _FROM_0, "sha256": _HASH},
    "JournalHead": {"seq": _FROM_0},
    "Answer": {
        "package_sha256": _HASH,
        "ownership": _FROM_0,
        "answered_at": _MOMENT,
    },
    "HeldEntry": {"revision": _FROM_0},
    "Acknowledgement": {"package_sha256": _HASH, "ownership": _FROM_0},
    "SupplementContent": {
        "schema": {"const": packages.CONTENT_SCHEMA},
        "ownership": _FROM_1,
    },
    **{
        name: {
            "schema": {"const": packages.CONTENT_SCHEMA},
            "ownership": _FROM_1,
            "words": _FILLED,
        }
        for name in ("QuestionContent", "AnswerContent")
    },
    "FeedbackContent": {
        "schema": {"const": packages.CONTENT_SCHEMA},
        "ownership": _FROM_1,
        "told": {"minItems": 1, "maxItems": len(FeedbackPart)},
        "kept": {"maxItems": len(FeedbackPart)},
        "hands": {"minItems": 1, "maxItems": LONGEST_CHAIN},
    },
    "ToldPart": {"text": _FILLED},
    "NoticeContent": {
        "schema": {"const": packages.CONTENT_SCHEMA},
        "version": _FROM_1,
        "points": {"minItems": 1, "maxItems": 2 * POINTS},
    },
    "NoticeChild": {"name": _NAME},
    "SentPoint": {"point": {"pattern": r"^(child|carer)\.([1-9]|1[0-4])$"}, "text": _FILLED},
    "Demand": {"at": _MOMENT},
    "NoticeFeedback": {"schema": {"const": packages.CONTENT_SCHEMA}, "text": _FILLED},
    "ResyncRequest": {"incarnation": _RESTORES},
    "ResyncReply": {"incarnation": _RESTORES, "newest": _RESTORES},
    "CaseLine": {"ownership": _RESTORES},
    "ReturnedPackage": {"sha256": _HASH},
    "Withdrawal": {"package_sha256": _HASH},
    "ContactCard": {
        "serial": _FROM_1,
        "issued_at": _MOMENT,
        "name": _NAME,
    },
    "Directory": {
        "number": _FROM_1,
        "issued_at": _MOMENT,
        "entries": {"maxItems": MOST_ENTRIES},
    },
    "Listed": {"name": _NAME, "age_from": _AGE, "age_to": _AGE},
}
