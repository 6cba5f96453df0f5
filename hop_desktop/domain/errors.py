# SPDX-License-Identifier: EUPL-1.2
"""Every refusal that a user can act on: a class per situation, facts as attributes, no sentences.

The sentences stand in ``gui/messages.py`` (windows) and ``console/`` (command line). Anything
that is not in this tree is a bug and reaches the single exception hook.

::

    HopError
      NotAllowed
      Invalid                      a field that cannot be accepted as it stands
      NotFound, Stale              gone, or changed by somebody else meanwhile
      OutOfMemory                  the computer had no memory left for what was asked
      Stopped                      the person stopped a long piece of work
      RosterUnreadable             a file that is no list of children
      FormRefused                  a file that is no form the program can show
      CaseError:                   StageNotOpen, CaseClosed, CaseAlreadyOpen, CaseHandedOver,
                                   FinalEvaluationMissing, GoalHasRecords,
                                   ChildrenNotJoined
      HandoverError:               HandoverAlreadyOpen, HandoverNotOpen, NotApproved,
                                   RecipientNotConfirmed, AnswerAlreadyGiven, HandoversLocked
      HouseFull                    as many people have a way in as the store has room for
      StoreError:                  StoreMissing, StoreExists, StoreDamaged, StoreTooNew,
                                   StoreInUse, StoreFolderUnsuitable, DiskFull, WriteFailed,
                                   StoreWriteFailed, CompartmentMissing, RightsForged,
                                   RightsUnsigned, StoreEnded
      BackupError:                 NotABackup, BackupDamaged, BackupTooNew, BackupPlaceMissing,
                                   BackupStopped, BackupNotFresh, NotInBackup
      UnlockError:                 WrongPassphrase, WrongRecoveryKey, RecoveryKeyMistyped,
                                   TooManyTries, SlotFileDamaged, WeakPassphrase
      SealError:                   NotAPackage, PackageDamaged, PackageTooNew, PackageTooLarge,
                                   NotForYou, WrongPassword, UnsupportedRecipient, BadFileName,
                                   SignedFileRefused
      PackageError:                SenderUnknown, SignatureWrong, ManifestWrong, ContentWrong,
                                   ReceiptNotExpected, CardDamaged, CardNotConfirmed,
                                   PackageIdReused, AnotherChild, SupplementNotExpected,
                                   ResyncNotExpected, SenderKeyEnded, OwnKeyEnded
      KeysRenewedLately            an earlier key of the house still counts
      DirectoryError:              DirectoryDamaged, DirectoryOlder, DirectoryClash,
                                   DirectoryOfNoDesk
      FolderMissing, FileChanged   an exchange folder is not there; a file is not what it was
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from hop_desktop.domain.flaws import Flaw


class HopError(Exception):
    """A refusal that the user can understand and act on."""


class NotAllowed(HopError):
    """This person's roles do not cover this action on this object."""


class Invalid(HopError):
    """A field cannot be accepted; ``field`` names it, ``reason`` is a stable code."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


class NotFound(HopError):
    """The object is not in the store, or this person may not know that it is."""


class Stale(HopError):
    """The object was changed since it was read; nothing was written."""


class HouseFull(HopError):
    """As many people have a way into the store as it has room for."""


class OutOfMemory(HopError):
    """The computer had no memory left for what was asked; nothing was written."""


class Stopped(HopError):
    """The person stopped the work; nothing of it was left."""


class CaseError(HopError):
    """A case cannot take this step."""


class StageNotOpen(CaseError):
    """The case is not in the stage that this step belongs to."""


class CaseClosed(CaseError):
    """The case is closed; it would have to be reopened first."""


class RosterUnreadable(HopError):
    """The file is no table of text cells, or it is over the limits."""


class FormRefused(HopError):
    """The file is no form; ``reason`` is a stable code, ``place`` where in the file it is."""

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(f"{reason}: {place}")
        self.reason = reason
        self.place = place


class CaseAlreadyOpen(CaseError):
    """The child already has an open case."""


class CaseHandedOver(CaseError):
    """Responsibility for the case has passed to another house."""


class FinalEvaluationMissing(CaseError):
    """A case of stage II ends with a final evaluation, and there is none yet."""


class GoalHasRecords(CaseError):
    """The goal was measured or worked on; it stays in the plan."""


class ChildrenNotJoined(CaseError):
    """The two children are not held for one any more; somebody has parted them already."""


class HandoverError(HopError):
    """A handover cannot take this step."""


class HandoverAlreadyOpen(HandoverError):
    """The case has a handover that has not been answered yet."""


class HandoverNotOpen(HandoverError):
    """The handover is not in a state from which this step is possible."""


class NotApproved(HandoverError):
    """The head has not approved the handover yet."""


class RecipientNotConfirmed(HandoverError):
    """The recipient's control code has not been compared yet."""


class AnswerAlreadyGiven(HandoverError):
    """The first answer to a handover is final."""


class HandoversLocked(HandoverError):
    """The store was restored from a backup, and nobody has said yet what that has undone."""


class AnswerInDoubt(HandoverError):
    """What this house answered before it was restored is known to the sender alone."""


class StoreError(HopError):
    """The store cannot be opened or written."""


class StoreMissing(StoreError):
    """There is no store in the folder."""


class StoreExists(StoreError):
    """The folder already holds a store."""


class StoreDamaged(StoreError):
    """The store's bytes are not what the program wrote."""


class StoreTooNew(StoreError):
    """A newer program has written the store; it was left untouched."""


class StoreInUse(StoreError):
    """Another start of the program holds the store; ``holder`` says who and where."""

    def __init__(self, holder: str) -> None:
        super().__init__()
        self.holder = holder


class StoreFolderUnsuitable(StoreError):
    """The folder is on a network share or is synchronised to a cloud."""


class DiskFull(StoreError):
    """There is no room left; nothing was written."""


class WriteFailed(StoreError):
    """The file could not be written whole; nothing was left behind."""


class StoreWriteFailed(WriteFailed):
    """The store itself could not be written; what was kept before stands."""


class PracticeNotDeleted(StoreError):
    """Not everything of the practice houses could be deleted; the real house is as it was."""


class CompartmentMissing(StoreError):
    """The protected compartment is made when an administrator next opens the store."""


class RightsForged(StoreError):
    """Somebody changed what people may do behind the program's back; nobody signed for it."""


class RightsUnsigned(StoreError):
    """An older store: an administrator opens it first, and signs for everybody's rights."""


class StoreEnded(StoreError):
    """The work goes on in another computer; here the store can only be read."""


class BackupError(HopError):
    """A backup cannot be made or used; the store is as it was."""


class NotABackup(BackupError):
    """The file is no backup of this program."""


class BackupDamaged(BackupError):
    """The backup is not what the program wrote; nothing of it was used."""


class BackupTooNew(BackupError):
    """A newer program has made the backup."""


class BackupPlaceMissing(BackupError):
    """The folder for backups is not there: a stick is not plugged in, or was pulled out."""


class BackupStopped(BackupError):
    """The person or a change of keys stopped the work; nothing was left behind."""


class BackupNotFresh(BackupError):
    """Something was written after the last backup, or there is none."""


class NotInBackup(BackupError):
    """The person at the keyboard had no way into the store when the backup was made."""


class UnlockError(HopError):
    """The store stays locked."""


class WrongPassphrase(UnlockError):
    """The passphrase does not open this person's key."""


class WrongRecoveryKey(UnlockError):
    """The recovery key is well formed but belongs to another store."""


class RecoveryKeyMistyped(UnlockError):
    """The check characters of the recovery key do not fit."""


class TooManyTries(UnlockError):
    """Wrong passphrases too often; the next try is possible at ``until``."""

    def __init__(self, until: datetime) -> None:
        super().__init__()
        self.until = until


class SlotFileDamaged(UnlockError):
    """The key slot file is missing, altered or asks for unreasonable work."""


class WeakPassphrase(UnlockError):
    """The passphrase could be guessed; ``reason`` is a stable code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SealError(HopError):
    """A container cannot be written or opened."""


class NotAPackage(SealError):
    """The file is not a CDOC2 container."""


class PackageDamaged(SealError):
    """The container was altered or cut short; nothing of it was taken."""


class PackageTooNew(SealError):
    """The container or its content has a format newer than this program knows."""


class PackageTooLarge(SealError):
    """The container or its content is over the limits."""


class NotForYou(SealError):
    """No recipient of the container fits the key at hand."""


class WrongPassword(SealError):
    """No password recipient of the container opens with this password."""


class UnsupportedRecipient(SealError):
    """The certificate or key cannot be a recipient's; ``reason`` is a stable code.

    ``unreadable`` (no key or certificate), ``curve`` (another than P-384), ``short`` (an RSA key
    below 2,048 bits), ``usage`` (for signing only), ``expired`` or ``early`` (not valid yet).
    """

    def __init__(self, reason: str = "unreadable") -> None:
        super().__init__(reason)
        self.reason = reason


class BadFileName(SealError):
    """A file inside the container has a name that is unsafe to write."""


class SignedFileRefused(SealError):
    """The file is no signed container of what was given out; ``flaw`` says by which rule."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


class PackageError(HopError):
    """A container opened, but its content cannot be taken in."""


class SenderUnknown(PackageError):
    """The signing key belongs to no confirmed contact card."""


class SignatureWrong(PackageError):
    """The manifest was not signed by the key it names, or does not cover the files exactly."""


class ManifestWrong(PackageError):
    """The manifest is not of the known form."""


class ContentWrong(PackageError):
    """The content does not fit its published schema."""


class ReceiptNotExpected(PackageError):
    """The answer fits no handover that waits for one; nothing was moved."""


class CardDamaged(PackageError):
    """The contact card is not whole or not signed by its own key."""


class PracticeMeetsReal(PackageError):
    """A house of invented people and a real one were to know each other."""


class CardNotConfirmed(PackageError):
    """The sender's card is known, but its control code has not been compared."""


class PackageIdReused(PackageError):
    """A known package id came with other bytes: a fault or an attempt; nothing was taken."""


class AnotherChild(PackageError):
    """A case that is known here is offered with another child; nothing was taken."""


class SupplementNotExpected(PackageError):
    """The supplement belongs to no handover that was accepted here from its sender."""


class ResyncNotExpected(PackageError):
    """The answer is not to what this store asked after it was restored."""


class NotOurHouse(PackageError):
    """What goes within a house came from another one, or was to go there."""


class ConsentMissing(PackageError):
    """More is to go to a child's next place than the law lets go, without a consent for it."""


class ChildrenDiffer(PackageError):
    """Two children with different personal codes were to be joined."""


class LetterNotExpected(PackageError):
    """The letter is about no handover between its sender and this house."""


class LetterTwice(HopError):
    """The question has its answer already, or the feedback was passed on already."""


class NoticeNotForHere(PackageError):
    """A notice of a child in need came to a house that is no desk of child protection."""


class NoticeWordNotExpected(PackageError):
    """The word about a notice fits none that this person may open here, or there is none."""


class SenderKeyEnded(PackageError):
    """The package is signed by a key that its sender has given up, and the overlap is over."""


class OwnKeyEnded(PackageError):
    """The package is addressed to a key that this house has given up, and the overlap is over."""


class KeysRenewedLately(HopError):
    """The keys were renewed and the earlier ones count until ``until``: two steps would lose it."""

    def __init__(self, until: datetime) -> None:
        super().__init__()
        self.until = until


class DirectoryError(HopError):
    """A contact directory cannot be taken in; what is known of the contacts stands."""


class DirectoryDamaged(DirectoryError):
    """The file is no whole contact directory signed by its publisher."""


class DirectoryOlder(DirectoryError):
    """A later directory of the same publisher is known here."""


class DirectoryClash(DirectoryError):
    """The number of the directory is known here with other bytes: a fault or an attempt."""


class DirectoryOfNoDesk(DirectoryError):
    """Only a municipality's desk publishes a directory."""


class FolderMissing(HopError):
    """The exchange folder is not there: a stick or share is not connected, or was renamed."""


class FileChanged(HopError):
    """A file in an exchange folder is not the one that was looked at."""


class ErasureHindered(HopError):
    """The data of a child cannot be erased yet; ``hindrance`` is the code of what is in the way."""

    def __init__(self, hindrance: str) -> None:
        """Keep the code."""
        super().__init__(hindrance)
        self.hindrance = hindrance


class SecondPersonNeeded(HopError):
    """Whoever proposed an erasure cannot confirm it: it takes another person."""
