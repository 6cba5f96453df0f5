# SPDX-License-Identifier: EUPL-1.2
"""Where a store may lie, and where records would be lost."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from hop_desktop.domain.errors import StoreFolderUnsuitable
from hop_desktop.store.folders import (
    check_suitable,
    is_synchronised,
    is_unc,
)
from hop_desktop.system.here import computer


def test_a_disk_of_this_computer_suits(tmp_path: Path) -> None:
    check_suitable(tmp_path, environment={})


def test_a_network_share_does_not_suit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(computer, "is_network_folder", lambda _folder: True)

    with pytest.raises(StoreFolderUnsuitable):
        check_suitable(tmp_path, environment={})


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


def test_slashes_name_a_server_on_windows_only() -> None:
    assert not is_unc(str(PurePosixPath("//server/jagatud")))
    assert is_unc(str(PureWindowsPath("//server/jagatud")))
