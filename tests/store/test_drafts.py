"""What is half typed: kept where the disk takes it, newest known, for its author's eyes."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from tests.store import scene
from visitplanner.domain.errors import StoreError
from visitplanner.store import Workspace, open_workspace
from visitplanner.store.system import SYSTEM, System


class FullBelow(System):
    """A disk that takes nothing new below a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.full = True

    def write(self, fd: int, data: bytes | memoryview) -> int:
        """Refuse what would go there."""
        if self.full and Path(f"/proc/self/fd/{fd}").readlink().is_relative_to(self.folder):
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(fd, data)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a workspace."""
    scene.made(tmp_path / "w", "spring").close()
    return tmp_path / "w"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Where the account keeps what a session leaves; not made yet."""
    return tmp_path / "state" / "visitplanner" / "drafts"


def opened(
    folder: Path, author: str = "awa", *, spare: Path | None = None, system: System = SYSTEM
) -> Workspace:
    """A session of somebody."""
    return open_workspace(
        folder,
        author=author,
        clock=scene.clock,
        new_id=scene.ids(author),
        system=system,
        spare=str(spare) if spare else "",
    )


def all_files(folder: Path) -> list[Path]:
    """All files below a folder."""
    return sorted(one for one in folder.rglob("*") if one.is_file())


@pytest.mark.parametrize("order", ["abc", "cba", "bca"])
def test_the_newest_draft_is_the_last(folder: Path, order: str) -> None:
    """Whoever comes back is offered what they typed last, not what has the first name."""
    awa = opened(folder)
    for key in "abc":
        awa.save_draft(key, f"text {key}")
    for path in (folder / "drafts").iterdir():
        [key] = [one for one in order if f'"key":"{one}"' in path.read_text(encoding="utf-8")]
        os.utime(path, ns=(order.index(key), order.index(key)))
    assert "".join(opened(folder).drafts()) == order


def test_a_full_disk_sends_drafts_to_the_folder_of_the_account(folder: Path, state: Path) -> None:
    """What was typed is offered again at the next start, although the workspace had no room for it."""
    system = FullBelow(folder)
    opened(folder, spare=state, system=system).save_draft("line", "the well is dry")
    assert opened(folder, spare=state).drafts() == {"line": "the well is dry"}
    assert [one.relative_to(folder) for one in all_files(folder / "drafts")] == []


def test_without_such_a_folder_it_is_said(folder: Path) -> None:
    """Nobody believes that something is kept which is not."""
    with pytest.raises(StoreError, match="The disk is full"):
        opened(folder, system=FullBelow(folder)).save_draft("line", "the well is dry")


def test_where_both_take_nothing_it_is_said(folder: Path, state: Path) -> None:
    """The same when both are on the disk that is full."""
    with pytest.raises(StoreError, match="The disk is full"):
        opened(folder, spare=state, system=FullBelow(folder.parent)).save_draft("line", "the well is dry")


def test_when_there_is_room_again_the_draft_is_one_again(folder: Path, state: Path) -> None:
    """No older text of the same line comes back from the other folder."""
    system = FullBelow(folder)
    awa = opened(folder, spare=state, system=system)
    awa.save_draft("line", "the well")
    system.full = False
    awa.save_draft("line", "the well is dry")
    assert awa.drafts() == {"line": "the well is dry"}
    assert all_files(state) == []


def test_what_was_put_aside_is_newer_than_what_stood_before(folder: Path, state: Path) -> None:
    """The last words count, wherever they had to go."""
    opened(folder).save_draft("line", "the well")
    opened(folder, spare=state, system=FullBelow(folder)).save_draft("line", "the well is dry")
    assert opened(folder, spare=state).drafts() == {"line": "the well is dry"}


def test_a_draft_that_is_dropped_is_dropped_in_both(folder: Path, state: Path) -> None:
    """What was saved is not offered again."""
    system = FullBelow(folder)
    awa = opened(folder, spare=state, system=system)
    awa.save_draft("line", "the well")
    awa.drop_draft("line")
    assert awa.drafts() == {}
    assert all_files(state) == []


def test_a_folder_that_vanished_takes_no_draft_with_it(folder: Path, state: Path) -> None:
    """A disk taken off, a share not mounted: what is typed meanwhile is there when it is back."""
    awa = opened(folder, spare=state)
    folder.rename(folder.with_name("away"))
    awa.save_draft("line", "the well is dry")
    assert not folder.exists(), "nothing is made where the workspace was"
    folder.mkdir()
    awa.save_draft("line", "the well is dry again")
    assert list(folder.iterdir()) == [], "nor in the empty place of a disk, where it would be hidden later"
    folder.rmdir()
    folder.with_name("away").rename(folder)
    assert opened(folder, spare=state).drafts() == {"line": "the well is dry again"}


def test_only_the_drafts_folder_gone_it_is_made_again(folder: Path) -> None:
    """Somebody tidied up; typing goes on."""
    (folder / "drafts").rmdir()
    awa = opened(folder)
    awa.save_draft("line", "the well is dry")
    assert awa.drafts() == {"line": "the well is dry"}
    assert stat.S_IMODE((folder / "drafts").stat().st_mode) == 0o2770


def test_what_is_put_aside_is_for_the_account_alone_and_for_its_author(folder: Path, state: Path) -> None:
    """Several coordinators may share the account: each finds their own words and nobody else's."""
    before = os.umask(0)
    try:
        opened(folder, spare=state, system=FullBelow(folder)).save_draft("line", "the well is dry")
    finally:
        os.umask(before)
    assert opened(folder, "jan", spare=state).drafts() == {}
    [draft] = all_files(state)
    assert stat.S_IMODE(draft.stat().st_mode) == 0o600
    made = [state.parent.parent, state.parent, state, draft.parent]
    assert {stat.S_IMODE(one.stat().st_mode) for one in made} == {0o700}


def test_two_workspaces_of_one_account_keep_their_drafts_apart(
    folder: Path, tmp_path: Path, state: Path
) -> None:
    """The same line of the same person in another partnership is another one."""
    scene.made(tmp_path / "other", "spring").close()
    opened(folder, spare=state, system=FullBelow(folder)).save_draft("line", "the well is dry")
    assert opened(tmp_path / "other", spare=state).drafts() == {}


def test_a_folder_of_the_account_that_cannot_be_read_stops_nothing(folder: Path, state: Path) -> None:
    """It is a spare one: what stands in the workspace is found without it."""
    state.parent.mkdir(parents=True)
    state.write_text("no folder")
    awa = opened(folder, spare=state)
    awa.save_draft("line", "the well is dry")
    assert awa.drafts() == {"line": "the well is dry"}


def test_a_session_that_died_while_it_kept_something_leaves_nothing_behind(folder: Path) -> None:
    """Half a draft is swept by the next session of the same person; the whole one before it stands."""
    awa = opened(folder)
    awa.save_draft("line", "the well is dry")
    [draft] = all_files(folder / "drafts")
    left = draft.with_name(f"..{_dead()}-{draft.name}.tmp")
    left.write_text("{")
    assert opened(folder).drafts() == {"line": "the well is dry"}
    assert all_files(folder / "drafts") == [draft]


def _dead() -> int:
    """A process id that nobody has: past the largest one."""
    return int(Path("/proc/sys/kernel/pid_max").read_text(encoding="ascii")) + 1
