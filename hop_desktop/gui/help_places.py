# SPDX-License-Identifier: EUPL-1.2
"""Which place of the help F1 opens: by the card, step, page or dialog that one is working in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.gui.help_topics import CONTENTS

# Steps of a wizard and parts of the settings, by class or object name: one is seen at a time.
STEPS = {
    "workStep": "first-steps#founding",
    "houseStep": "first-steps#founding",
    "personStep": "first-steps#founding",
    "sheetStep": "first-steps#sheet",
    "HandoverRecipient": "handover#receiver",
    "HandoverParts": "handover#parts",
    "HandoverBasis": "handover#basis",
    "HandoverCheck": "handover#sealing",
    "HandoverStateView": "handover#after",
    "ComputerPart": "rules#computer",
    "PassphrasePart": "people#passphrase",
    "HousePart": "rules#house",
    "GroupsPart": "rules#house",
    "PeoplePart": "people",
    "PersonPart": "people",
    "ToldOnce": "people#first-passphrase",
    "RolesPart": "people#roles",
    "RulesPart": "rules#agreed",
    "TermsPart": "rules#terms",
    "FormsPart": "documents#own-forms",
    "SheetPart": "people#sheet",
    "BackupsPart": "backup",
    "RetentionPart": "erasure",
    "JournalPart": "journal",
}

# Everything else, by class; the nearest around the cursor counts.
PLACES = {
    "WelcomePage": "first-steps",
    "PracticeStrip": "first-steps#practice",
    "FirstStartPage": "first-steps#founding",
    "UnlockPage": "first-steps#opening",
    "RecoverPage": "people#sheet",
    "RestorePage": "backup#restoring",
    "TroublePage": "trouble#opening",
    "TodayPage": "today",
    "SearchPage": "today#search",
    "ChildrenPage": "children",
    "ChildPage": "children#page",
    "ChildFormPage": "children#family",
    "RosterPage": "children#roster",
    "CopiesSection": "family#copies",
    "AccessCopyPage": "family#copies",
    "CopyDataPage": "family#copies",
    "SendingsSection": "moving-on",
    "SendingPage": "moving-on",
    "ReceivingPage": "moving-on#receiving",
    "SameChildCard": "desk-work#same-child",
    "SameChildPage": "desk-work#same-child",
    "ObservationPage": "observation",
    "ObservationsPage": "observation#after",
    "ObservationViewPage": "observation#after",
    "ObservationCorrectionPage": "observation#correcting",
    "DangerCard": "danger",
    "ProtectionCard": "danger",
    "ProtectionSection": "danger",
    "UntoldCard": "danger#telling",
    "NoticePage": "danger#notice",
    "NoticeViewPage": "danger#telling",
    "ReceivedNoticesCard": "desk#notices",
    "ReceivedNoticePage": "desk#notices",
    "CasesPage": "stage-one",
    "CasePage": "stage-one#page",
    "OpenCaseCard": "stage-one",
    "MeasuresSection": "stage-one#measures",
    "MeasurePage": "stage-one#measures",
    "StageReviewSection": "stage-one#review",
    "ReasonPanel": "stage-two#asking",
    "ParticipantsSection": "stage-two#people",
    "WithWhomSection": "stage-two#people",
    "TasksSection": "stage-two#tasks",
    "NeedSection": "stage-two#need",
    "VoicesSection": "stage-two#need",
    "PlanSection": "plan",
    "PlanSheetPage": "plan#paper",
    "GoalPage": "plan#goal",
    "PointPage": "plan#measuring",
    "OccasionPage": "plan#occasion",
    "EvaluationSection": "reviews#review",
    "ReviewSection": "reviews#review",
    "PlanReviewsSection": "reviews#review",
    "ReviewPage": "reviews#review",
    "AssessmentsSection": "reviews",
    "AssessmentPage": "reviews",
    "LevelSection": "reviews#level",
    "FinalPage": "reviews#final",
    "MeetingsSection": "meetings",
    "TalkPage": "meetings#talk",
    "RoundTablePage": "meetings#round-table",
    "ConsentsSection": "family#consents",
    "TellingsSection": "family#telling",
    "ReferralsSection": "family#referral",
    "DocumentsSection": "documents",
    "DocumentPage": "documents",
    "AttachmentsSection": "documents#attachments",
    "SigningPage": "signing",
    "SignedViewer": "signing#checking",
    "HandoversSection": "handover",
    "HandoversPage": "handover#after",
    "HandoverPage": "handover",
    "OwedCard": "handover#after",
    "CountsCard": "trouble#packages",
    "RecoveryCard": "backup#after-restoring",
    "PasswordDialog": "handover#password",
    "LettersCard": "letters",
    "LettersSection": "letters",
    "ThreadCard": "letters",
    "LetterPage": "letters",
    "InboxPage": "desk",
    "FoldersWaiting": "contacts#folders",
    "IncomingPage": "desk#answering",
    "ReceivedSection": "desk#answering",
    "ExportPage": "desk-work#export",
    "ContactsPage": "contacts",
    "ContactPage": "contacts#code",
    "FoldersCard": "contacts#folders",
    "DirectoryPage": "contacts#directory",
    "SettingsPage": "rules#computer",
    "ErasurePage": "erasure#erasing",
    "OverviewPage": "overview",
    "FileViewer": "documents#attachments",
    "PaperDialog": "documents#paper",
    "AboutDialog": "rules#about",
}


def place_of(widget: QWidget | None) -> str:
    """Return the place of the help for what is around a widget; outside of all, the contents.

    A question over a page is about that page, and a page of steps about the step it shows.
    """
    while widget is not None:
        found = _named(widget, STEPS) or _shown_step(widget) or _named(widget, PLACES)
        if found:
            return found
        widget = widget.parentWidget()
    return CONTENTS


def _shown_step(widget: QWidget) -> str:
    """Return the place of the step that a page shows, when its step has not the focus."""
    if not _named(widget, PLACES):
        return ""
    steps = (child for child in widget.findChildren(QWidget) if child.isVisible())
    return next((place for step in steps if (place := _named(step, STEPS))), "")


def _named(widget: QWidget, places: dict[str, str]) -> str:
    """Return the place of a widget by its class, one of those that is made of, or its name."""
    names = (widget.objectName(), *(each.__name__ for each in type(widget).__mro__))
    return next((places[name] for name in names if name in places), "")
