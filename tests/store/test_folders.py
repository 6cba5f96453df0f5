# SPDX-License-Identifier: EUPL-1.2
"""Where a store may lie, and where records would be lost."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path, PurePosixPath
from types import SimpleNamespace

import pytest

from hop_desktop.domain.errors import StoreFolderUnsuitable
from hop_desktop.store import folders
from hop_desktop.store.folders import (
    check_suitable,
    file_system_of,
    is_synchronised,
    is_unc,
)

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
server:/kodu /kodud nfs4 rw 0 0
tmpfs /kodud/õie/kiire tmpfs rw 0 0
//server/jagatud /mnt/Meie\040jagatud\040kaust cifs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/hop", "ext4"),
        ("/kodud/õie/hop", "nfs4"),
        ("/kodud/õie/kiire/hop", "tmpfs"),
        ("/mnt/Meie jagatud kaust/hop", "cifs"),
    ],
)
def test_the_deepest_mount_says_what_holds_a_folder(folder: str, kind: str) -> None:
    assert file_system_of(PurePosixPath(folder), mounts=MOUNTS) == kind


def test_a_later_mount_covers_an_earlier_one_at_the_same_place() -> None:
    mounts = "/dev/sda1 / ext4 rw 0 0\noverlay / overlay rw 0 0\n"

    assert file_system_of(PurePosixPath("/hop"), mounts=mounts) == "overlay"
    assert file_system_of(PurePosixPath("/hop"), mounts="") == ""


def test_a_disk_of_this_computer_suits(tmp_path: Path) -> None:
    check_suitable(tmp_path, environment={})
    check_suitable(tmp_path, environment={}, mounts="/dev/sda1 / ext4 rw 0 0\n")


def test_a_system_without_a_list_of_mounts_is_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for told in (tmp_path / "puudub", tmp_path):  # no file, and one that cannot be read
        monkeypatch.setattr(folders, "MOUNTS", told)
        check_suitable(tmp_path, environment={})

    check_suitable(tmp_path, environment={})


def test_a_network_share_does_not_suit(tmp_path: Path) -> None:
    with pytest.raises(StoreFolderUnsuitable):
        check_suitable(tmp_path, environment={}, mounts="server:/jagatud / nfs4 rw 0 0\n")


@pytest.mark.parametrize(
    "name",
    ["OneDrive", "OneDrive - Näidisvald", "Dropbox", "Google Drive", "Nextcloud", "iCloudDrive"],
)
def test_a_folder_kept_in_a_cloud_does_not_suit(tmp_path: Path, name: str) -> None:
    with pytest.raises(StoreFolderUnsuitable):
        check_suitable(tmp_path / name / "hop", environment={})


def test_a_folder_with_a_similar_name_suits(tmp_path: Path) -> None:
    check_suitable(tmp_path / "Dropboxi koopia" / "hop", environment={})


def test_the_environment_says_which_folder_onedrive_keeps() -> None:
    environment = {"OneDriveCommercial": "/kodud/õie/Pilv", "OneDrive": "", "HOME": "/kodud/õie"}

    assert is_synchronised(PurePosixPath("/kodud/õie/Pilv/hop"), environment=environment)
    assert not is_synchronised(PurePosixPath("/kodud/õie/hop"), environment=environment)


@pytest.mark.parametrize(
    "path", [r"\\server\jagatud\hop", r"\\?\UNC\server\jagatud", "\\\\?\\unc\\server\\jagatud"]
)
def test_a_path_that_names_a_server_does_not_suit(path: str) -> None:
    assert is_unc(path)
    with pytest.raises(StoreFolderUnsuitable):
        check_suitable(Path(path), environment={})


@pytest.mark.parametrize("path", ["/andmed/hop", r"C:\Andmed\hop", r"\\?\C:\Andmed\hop", "hop"])
def test_a_path_of_this_computer_names_no_server(path: str) -> None:
    assert not is_unc(path)


def test_slashes_name_a_server_on_windows_only(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not is_unc("//server/jagatud")
    monkeypatch.setattr(os, "name", "nt")
    assert is_unc("//server/jagatud")


@pytest.mark.parametrize(("remote", "refused"), [(True, True), (False, False)])
def test_windows_is_asked_whether_a_drive_letter_is_a_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, remote: bool, refused: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(folders, "_is_remote_drive", lambda _: remote)

    if refused:
        with pytest.raises(StoreFolderUnsuitable):
            check_suitable(tmp_path, environment={})
    else:
        check_suitable(tmp_path, environment={})


@pytest.mark.parametrize(("kind", "remote"), [(3, False), (4, True)])
def test_a_drive_letter_is_a_share_when_windows_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, kind: int, remote: bool
) -> None:
    """GetDriveTypeW answers 3 for a fixed disk and 4 for a network drive (fileapi.h)."""
    kernel = SimpleNamespace(GetDriveTypeW=lambda _: kind)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")

    assert folders._is_remote_drive(tmp_path) is remote


def test_no_other_system_has_drive_letters(tmp_path: Path) -> None:
    assert not folders._is_remote_drive(tmp_path)
