# SPDX-License-Identifier: EUPL-1.2
"""One transaction: every aggregate, the object it is about, and the journal as it stands."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.packages import JournalHead
from hop_desktop.store.access_copies import AccessCopies
from hop_desktop.store.alarms import Alarms
from hop_desktop.store.attachments import Attachments
from hop_desktop.store.backups import Backups
from hop_desktop.store.cases import Cases
from hop_desktop.store.children import Children
from hop_desktop.store.consents import Consents
from hop_desktop.store.contacts import Contacts
from hop_desktop.store.corrections import Corrections
from hop_desktop.store.counted import Counted
from hop_desktop.store.directories import Directories
from hop_desktop.store.drafts import Drafts
from hop_desktop.store.duties import Duties
from hop_desktop.store.erasing import Erasing
from hop_desktop.store.exchange import ContactFolders
from hop_desktop.store.finding import Finding
from hop_desktop.store.following import Following
from hop_desktop.store.form_documents import FormDocuments
from hop_desktop.store.form_templates import FormTemplates
from hop_desktop.store.groups import Groups
from hop_desktop.store.handovers import Handovers
from hop_desktop.store.house_rules import HouseRuleBook
from hop_desktop.store.house_terms import ChosenTerms
from hop_desktop.store.incoming import IncomingHandovers
from hop_desktop.store.institution import Institutions
from hop_desktop.store.institution_keys import InstitutionKeys
from hop_desktop.store.joins import Joins
from hop_desktop.store.journal import Journal
from hop_desktop.store.law_checks import LawChecks
from hop_desktop.store.letters import Letters
from hop_desktop.store.measures import Measures
from hop_desktop.store.meetings import Meetings
from hop_desktop.store.observations import Observations
from hop_desktop.store.ownership import Ownership
from hop_desktop.store.packages import Packages
from hop_desktop.store.plans import Plans
from hop_desktop.store.protected import ProtectedEntries
from hop_desktop.store.received import Received
from hop_desktop.store.receivings import Receivings
from hop_desktop.store.records import Records
from hop_desktop.store.referrals import Referrals
from hop_desktop.store.restores import Restores
from hop_desktop.store.retention import Retention
from hop_desktop.store.role_titles import ChosenTitles
from hop_desktop.store.rosters import Rosters
from hop_desktop.store.rows import Rows
from hop_desktop.store.senders import Senders
from hop_desktop.store.sendings import Sendings
from hop_desktop.store.settings import Settings
from hop_desktop.store.sheet import Sheet
from hop_desktop.store.signings import Signings
from hop_desktop.store.staff import Staff
from hop_desktop.store.supplements import Supplements
from hop_desktop.store.tasks import Tasks
from hop_desktop.store.tellings import Tellings
from hop_desktop.store.tombstones import Tombstones


class Transaction:
    """What a use case reads and writes through between begin and commit."""

    def __init__(
        self,
        rows: Rows,
        *,
        journal: Journal,
        drafts: Drafts,
        keyring: InstitutionKeys,
        object_kind: str = "",
        object_id: UUID | None = None,
    ) -> None:
        self.rows = rows
        self.object_kind = object_kind
        self.object_id = object_id
        self._journal = journal
        self._drafts = drafts
        self._keyring = keyring

    def about(self, kind: str, object_id: UUID) -> None:
        """Say what the journal entry is about when that is known only now."""
        self.object_kind = kind
        self.object_id = object_id

    def drop_draft(self, person: StaffId, form: str) -> None:
        """Throw a draft away together with the action that it became."""
        self._drafts.drop(person, form)

    def journal_head(self) -> JournalHead:
        """Return number and hash of the last committed entry."""
        head = self._journal.head()
        return JournalHead(seq=head.seq, hash=head.hash.hex())

    @cached_property
    def institution(self) -> Institutions:
        """The house itself."""
        return Institutions(self.rows)

    @cached_property
    def groups(self) -> Groups:
        """Groups and classes."""
        return Groups(self.rows)

    @cached_property
    def staff(self) -> Staff:
        """The people of the house."""
        return Staff(self.rows)

    @cached_property
    def children(self) -> Children:
        """Children with homes and guardians."""
        return Children(self.rows)

    @cached_property
    def joins(self) -> Joins:
        """Children from two houses that are one."""
        return Joins(self.rows)

    @cached_property
    def signings(self) -> Signings:
        """Papers that went out to be signed."""
        return Signings(self.rows)

    @cached_property
    def observations(self) -> Observations:
        """Observations with their earlier texts."""
        return Observations(self.rows)

    @cached_property
    def following(self) -> Following:
        """Who read observations, and how they were closed."""
        return Following(self.rows, self.observations)

    @cached_property
    def attachments(self) -> Attachments:
        """Files of observations, cases and received packages."""
        return Attachments(self.rows)

    @cached_property
    def cases(self) -> Cases:
        """Support cases with their moves."""
        return Cases(self.rows)

    @cached_property
    def measures(self) -> Measures:
        """What was tried in stage I."""
        return Measures(self.rows)

    @cached_property
    def plans(self) -> Plans:
        """Action plans with their goals."""
        return Plans(self.rows)

    @cached_property
    def records(self) -> Records:
        """Assessments, points, reviews and what else is written about a case."""
        return Records(self.rows)

    @cached_property
    def corrections(self) -> Corrections:
        """What stood in records before they were changed."""
        return Corrections(self.rows)

    @cached_property
    def house_rules(self) -> HouseRuleBook:
        """What the house has agreed on for itself."""
        return HouseRuleBook(self.settings)

    @cached_property
    def role_titles(self) -> ChosenTitles:
        """What the house calls its roles."""
        return ChosenTitles(self.settings, self.institution)

    @cached_property
    def house_terms(self) -> ChosenTerms:
        """The lengths that the house sets where the law gives none."""
        return ChosenTerms(self.settings)

    @cached_property
    def tasks(self) -> Tasks:
        """Promises with an owner and a day."""
        return Tasks(self.rows)

    @cached_property
    def meetings(self) -> Meetings:
        """Talks and round tables with their frozen papers."""
        return Meetings(self.rows)

    @cached_property
    def duties(self) -> Duties:
        """What open cases owe by the law."""
        return Duties(self.rows)

    @cached_property
    def counted(self) -> Counted:
        """What is counted of cases; no names."""
        return Counted(self.rows)

    @cached_property
    def consents(self) -> Consents:
        """What families agreed to."""
        return Consents(self.rows)

    @cached_property
    def tellings(self) -> Tellings:
        """How the people who raise the children were told."""
        return Tellings(self.rows)

    @cached_property
    def referrals(self) -> Referrals:
        """Applications to Rajaleidja's advisory team."""
        return Referrals(self.rows)

    @cached_property
    def form_templates(self) -> FormTemplates:
        """Forms that the house added."""
        return FormTemplates(self.rows)

    @cached_property
    def form_documents(self) -> FormDocuments:
        """Documents filled from forms, with their frozen papers."""
        return FormDocuments(self.rows)

    @cached_property
    def contacts(self) -> Contacts:
        """Contact cards of other houses."""
        return Contacts(self.rows, self._keyring.ring)

    @cached_property
    def handovers(self) -> Handovers:
        """Handovers as their sender sees them."""
        return Handovers(self.rows)

    @cached_property
    def packages(self) -> Packages:
        """The exchange log with the exact bytes."""
        return Packages(self.rows)

    @cached_property
    def incoming(self) -> IncomingHandovers:
        """Handovers offered to this house."""
        return IncomingHandovers(self.rows)

    @cached_property
    def received(self) -> Received:
        """What came in packages: contents and entries."""
        return Received(self.rows)

    @cached_property
    def ownership(self) -> Ownership:
        """The highest ownership number known for each case."""
        return Ownership(self.rows)

    @cached_property
    def tombstones(self) -> Tombstones:
        """Handovers that were withdrawn before they came."""
        return Tombstones(self.rows)

    @cached_property
    def settings(self) -> Settings:
        """Small values by name."""
        return Settings(self.rows)

    @cached_property
    def alarms(self) -> Alarms:
        """What an administrator has to look into."""
        return Alarms(self.settings)

    @cached_property
    def backups(self) -> Backups:
        """What the store knows of its backups."""
        return Backups(self.settings)

    @cached_property
    def finding(self) -> Finding:
        """Finding by words."""
        return Finding(self.rows)

    @cached_property
    def rosters(self) -> Rosters:
        """Rosters that were read in."""
        return Rosters(self.rows)

    @cached_property
    def sheet(self) -> Sheet:
        """Whether the present recovery sheet was used."""
        return Sheet(self.settings)

    @cached_property
    def law_checks(self) -> LawChecks:
        """Which texts of the law the house has looked up."""
        return LawChecks(self.settings)

    @cached_property
    def access_copies(self) -> AccessCopies:
        """Copies for whoever asked to see what is written on a child."""
        return AccessCopies(self.rows)

    @cached_property
    def protected(self) -> ProtectedEntries:
        """What only its author and the entitled can open."""
        return ProtectedEntries(self.rows, self._keyring)

    @cached_property
    def supplements(self) -> Supplements:
        """What new owners hold, and what was sent after a handover."""
        return Supplements(self.rows)

    @cached_property
    def letters(self) -> Letters:
        """Questions, answers and feedback between houses."""
        return Letters(self.rows)

    @cached_property
    def restores(self) -> Restores:
        """What restores from backups have left to ask, and gaps in the count of packages."""
        return Restores(self.rows, self.settings)

    @cached_property
    def senders(self) -> Senders:
        """Which house handed which case over."""
        return Senders(self.rows)

    @cached_property
    def sendings(self) -> Sendings:
        """Files of children that go on to another computer of the house or to the next place."""
        return Sendings(self.rows)

    @cached_property
    def receivings(self) -> Receivings:
        """Files of children that came, whose they are here, and their entries."""
        return Receivings(self.rows)

    @cached_property
    def folders(self) -> ContactFolders:
        """Folders that carry files to and from contacts."""
        return ContactFolders(self.rows)

    @cached_property
    def directories(self) -> Directories:
        """Contact directories of municipalities, and what this desk publishes itself."""
        return Directories(self.rows)

    @cached_property
    def retention(self) -> Retention:
        """How long children's data are kept, and which erasures were proposed."""
        return Retention(self.settings)

    @cached_property
    def erasing(self) -> Erasing:
        """Everything that is kept of one child."""
        return Erasing(self.rows, self.observations, self.attachments)
