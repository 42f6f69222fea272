"""Two Unix users with whatever umask share a workspace; a third one without the group gets nowhere."""

import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store import scene, workers
from tests.store.conftest import Ear, Start
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.errors import DamagedError, ReadOnlyError, StoreError
from visitplanner.store import Workspace

GROUP = 40_100
AWA, JAN, OUTSIDER = 40_001, 40_002, 40_003


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that other users can reach, which the test's own folder is not."""
    if os.geteuid() != 0:
        pytest.skip("only root can become other users")
    folder = Path(tempfile.mkdtemp(prefix="visitplanner-"))
    folder.chmod(0o755)
    inner = folder / "group"
    inner.mkdir()
    os.chown(inner, AWA, GROUP)
    inner.chmod(0o2770)
    yield inner
    shutil.rmtree(folder)


@pytest.mark.parametrize("umask", [0o077, 0o022, 0o002], ids=["077", "022", "002"])
def test_two_users_of_a_group_both_save_whatever_their_umask(
    shared: Path, start: Start, ear: Callable[[], Ear], umask: int
) -> None:
    """Each makes a visit, adds to the visit of all and changes the book, in turn and again."""
    path = str(shared / "w")
    maker = start(workers.make_as, path, AWA, [GROUP], umask)
    maker.join()
    assert maker.exitcode == 0
    for name, user in (("jan", JAN), ("awa", AWA)):
        said = ear()
        start(workers.as_user, path, name, user, [user, GROUP], umask, said.mouth).join()
        assert said.all() == [1]
    workspace = scene.session(path, "root")
    assert workspace.book().partnership.name.endswith("++")
    assert {one.id for one in workspace.programme("spring").items} == {"spring-0", "of-jan", "of-awa"}
    for one in Path(path).rglob("*"):
        mode, owner = stat.S_IMODE(one.stat().st_mode), one.stat()
        if one.parent.name != "drafts":
            assert mode == (0o2770 if one.is_dir() else 0o660), one
        assert owner.st_gid == GROUP, one


def test_an_outsider_is_refused(shared: Path, start: Start, ear: Callable[[], Ear]) -> None:
    """Without the group there is nothing to read and nothing to write, and a sentence says so."""
    path = str(shared / "w")
    start(workers.make_as, path, AWA, [GROUP], 0o022).join()
    before = (shared / "w" / "history.jsonl").read_bytes()
    said = ear()
    start(workers.as_user, path, "mallory", OUTSIDER, [OUTSIDER], 0o022, said.mouth).join()
    assert said.all() == [2]
    assert (shared / "w" / "history.jsonl").read_bytes() == before


def test_a_draft_is_for_its_authors_eyes(tmp_path: Path) -> None:
    """Others of the group can read the workspace, not the half sentence."""
    workspace = scene.made(tmp_path / "w")
    workspace.save_draft("form", "half a sentence")
    (draft,) = (tmp_path / "w" / "drafts").iterdir()
    assert stat.S_IMODE(draft.stat().st_mode) == 0o600


@pytest.mark.parametrize("folder", ["", "visits"])
def test_a_sticky_folder_is_refused(tmp_path: Path, folder: str) -> None:
    """There, one user could not rename over another's file: better to say so before the first save."""
    workspace = scene.made(tmp_path / "w", "spring")
    (tmp_path / "w" / folder).chmod(0o3770)
    jan = scene.session(tmp_path / "w", "jan")
    with pytest.raises(ReadOnlyError, match="sticky"):
        jan.commit([Edit(file="spring", mine=scene.item("mine"))], why="mine")
    assert jan.programme("spring") == workspace.programme("spring")


def test_a_link_to_the_workspace_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    """Whoever links the workspace into their home goes on working on the same files."""
    scene.made(tmp_path / "w", "spring")
    (tmp_path / "link").symlink_to(tmp_path / "w")
    jan = scene.session(tmp_path / "link", "jan")
    jan.commit([Edit(file="spring", mine=scene.item("mine"))], why="mine")
    assert (tmp_path / "link").is_symlink()
    assert scene.session(tmp_path / "w", "awa").programme("spring").item("mine") is not None


@pytest.mark.parametrize("name", ["partnership.json", "visits/spring.json", "history.jsonl", ".lock"])
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_stands_in_place_of_a_file_is_neither_followed_nor_waited_for(
    tmp_path: Path, name: str, kind: str
) -> None:
    """A link could make the planner overwrite anything its user may write; a pipe could hang it."""
    scene.made(tmp_path / "w", "spring", items=1)
    target = tmp_path / "target"
    place = tmp_path / "w" / name
    target.write_bytes(place.read_bytes())
    place.unlink()
    if kind == "link":
        place.symlink_to(target)
    elif kind == "pipe":
        os.mkfifo(place)
    else:
        place.mkdir()
    before = target.read_bytes()
    with pytest.raises(StoreError):
        save_in_both(scene.session(tmp_path / "w", "jan", patience=0.5))
    assert target.read_bytes() == before
    if name.endswith(".json"):
        with pytest.raises(DamagedError, match="not a file of its own"):
            read_both(scene.session(tmp_path / "w", "jan", prefix="again", patience=0.5))


def save_in_both(workspace: Workspace) -> None:
    """Change the book and the visit in one commit."""
    book = workspace.book().partnership
    edits = [
        Edit(file=BOOK, base=book, mine=replace(book, name="other")),
        Edit(file="spring", mine=scene.item("mine")),
    ]
    workspace.commit(edits, why="both")


def read_both(workspace: Workspace) -> None:
    """Read the book and the visit."""
    workspace.book()
    workspace.programme("spring")
