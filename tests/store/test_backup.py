"""Backups: of one moment, whole or refused, never over anything; and a look through a workspace."""

import errno
import gzip
import io
import json
import os
import tarfile
import tracemalloc
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.store import scene, workers
from tests.store.conftest import Ear, Start
from tests.store.scene import clock, made
from visitplanner.domain.changes import Edit
from visitplanner.domain.errors import (
    DamagedError,
    NewerSchemaError,
    NotFoundError,
    ReadOnlyError,
    RefusedError,
    StoreError,
)
from visitplanner.store import unpacking, verifying
from visitplanner.store.backup import Backup, back_up
from visitplanner.store.system import System


def kept(root: Path, target: Path | str = "") -> Backup:
    """Make a backup."""
    return back_up(root, str(target), author="Awa", clock=clock)


def said(root: Path) -> list[str]:
    """What is noticed about a workspace, the wrong things with a mark."""
    return [f"{'!' * one.wrong}{one.error}" for one in verifying.verify(root).observed]


def test_a_backup_becomes_the_same_workspace_again(tmp_path: Path) -> None:
    """Every file comes back byte by byte, the history with it, and it can be worked in."""
    made(tmp_path / "w", "dogbo", "kpassa", items=3)
    backup = kept(tmp_path / "w")
    assert backup.path == str(tmp_path / "w" / "backups" / "w-2027-03-01-120000.tar.gz")
    assert backup.files == 4
    unpacking.restore(backup.path, tmp_path / "new")
    for name in ("partnership.json", "history.jsonl", "visits/dogbo.json", "visits/kpassa.json"):
        assert (tmp_path / "new" / name).read_bytes() == (tmp_path / "w" / name).read_bytes()
        assert (tmp_path / "new" / name).stat().st_mode & 0o777 == 0o660
    restored = scene.session(str(tmp_path / "new"), "Jan")
    restored.commit([Edit(file="dogbo", mine=scene.item("fresh"))], why="goes on")
    restored.undo()
    assert said(tmp_path / "new") == []


def test_a_backup_taken_while_others_write_is_of_one_moment(
    tmp_path: Path, start: Start, ear: Callable[[], Ear]
) -> None:
    """Four sessions save without a pause; every backup taken meanwhile is whole, history and files as one."""
    made(tmp_path / "w", "dogbo", "kpassa")
    heard = ear()
    writers = [
        start(workers.insert, str(tmp_path / "w"), slug, f"{slug}{number}", 40, heard.mouth)
        for slug in ("dogbo", "kpassa")
        for number in (1, 2)
    ]
    heard.first()
    counts = []
    for number in range(5):
        backup = kept(tmp_path / "w", tmp_path / f"b{number}.tar.gz")
        verdict = verifying.verify(unpacking.restore(backup.path, tmp_path / f"r{number}"))
        assert [str(one.error) for one in verdict.observed] == []
        counts.append(verdict.transactions)
    for writer in writers:
        writer.join()
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]


def test_a_backup_never_replaces_anything(tmp_path: Path) -> None:
    """Neither a file nor a link of that name is touched."""
    made(tmp_path / "w")
    target = tmp_path / "b.tar.gz"
    target.write_text("mine")
    with pytest.raises(RefusedError):
        kept(tmp_path / "w", target)
    assert target.read_text() == "mine"
    link = tmp_path / "link.tar.gz"
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(RefusedError):
        kept(tmp_path / "w", link)
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_takes_backups_of_several_workspaces_named_by_the_time(tmp_path: Path) -> None:
    """One line in a crontab names the folder once; what has no folder to stand in is refused."""
    made(tmp_path / "one")
    made(tmp_path / "two")
    (tmp_path / "kept").mkdir()
    for name in ("one", "two"):
        backup = kept(tmp_path / name, f"{tmp_path}/kept/")
        assert backup.path == f"{tmp_path}/kept/{name}-2027-03-01-120000.tar.gz"
        unpacking.unpack(backup.path)
    for target in (tmp_path / "nowhere" / "b.tar.gz", f"{tmp_path}/nowhere/"):
        with pytest.raises(RefusedError, match="There is no folder"):
            kept(tmp_path / "one", target)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["kept", "one", "two"]


def test_a_backup_that_is_cut_off_leaves_an_empty_name_or_a_whole_file(
    tmp_path: Path, start: Start, ear: Callable[[], Ear]
) -> None:
    """Whoever copies backups elsewhere meanwhile, or after a power cut, never takes half of one along."""
    made(tmp_path / "w", "dogbo", items=20)
    whole = 0
    for nth in range(1, 200):
        target, heard = tmp_path / f"{nth}.tar.gz", ear()
        start(workers.back_up, str(tmp_path / "w"), str(target), nth, heard.mouth).join()
        if target.exists() and target.stat().st_size:
            unpacking.unpack(str(target))
            whole += 1
        if heard.all():
            break
    else:
        pytest.fail("it never came to its end")
    assert nth > 10
    assert whole > 1
    assert said(tmp_path / "w") == []


def test_nothing_is_restored_over_anything(tmp_path: Path) -> None:
    """A folder that holds something stays as it is."""
    made(tmp_path / "w")
    backup = kept(tmp_path / "w")
    with pytest.raises(RefusedError):
        unpacking.restore(backup.path, tmp_path / "w")
    (tmp_path / "file").write_text("x")
    with pytest.raises(RefusedError):
        unpacking.restore(backup.path, tmp_path / "file")


@pytest.mark.parametrize("nth", range(0, 100, 7))
def test_a_backup_with_a_wrong_byte_is_refused_before_anything_is_made(tmp_path: Path, nth: int) -> None:
    """Cut or changed anywhere, it is told and no folder appears."""
    made(tmp_path / "w", "dogbo", items=5)
    data = bytearray(Path(kept(tmp_path / "w").path).read_bytes())
    at = 12 + (len(data) - 24) * nth // 100
    for number, hurt in enumerate(
        (bytes(data[:at]), bytes(data[:at]) + bytes([data[at] ^ 0x41]) + bytes(data[at + 1 :]))
    ):
        path = tmp_path / f"hurt{number}.tar.gz"
        path.write_bytes(hurt)
        with pytest.raises(StoreError):
            unpacking.restore(str(path), tmp_path / "new")
        assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", ["mkdir", "open", "write", "fsync", "replace"])
def test_a_restore_that_fails_leaves_nothing_and_can_be_tried_again(tmp_path: Path, name: str) -> None:
    """Whichever call the disk refuses, the folder is as it was: away, or empty with its own permissions."""
    made(tmp_path / "w", "dogbo", "kpassa", items=2)
    backup = kept(tmp_path / "w")
    (tmp_path / "empty").mkdir(mode=0o750)
    for target in (tmp_path / "new", tmp_path / "empty"):
        tried = 0
        for nth in range(1, 100):
            failing = workers.Failing(name, nth, errno.ENOSPC)
            failing.armed = True
            try:
                unpacking.restore(backup.path, target, system=failing)
            except StoreError:
                tried += 1
                assert target.exists() == (target.name == "empty")
                assert not target.exists() or list(target.iterdir()) == []
            else:
                break
        assert tried >= 4
        noticed = f"Colleagues cannot work in {target}: the workspace’s group and mode 2770 are missing."
        assert said(target) == ([noticed] if target.name == "empty" else [])


def test_a_session_finds_no_half_restored_workspace(
    tmp_path: Path, start: Start, ear: Callable[[], Ear]
) -> None:
    """Killed at any step, the folder is no workspace, or one that says what is missing, or the whole one."""
    made(tmp_path / "w", "dogbo", "kpassa", items=2)
    backup = kept(tmp_path / "w")
    seen = set()
    for nth in range(1, 200):
        target, heard = tmp_path / f"r{nth}", ear()
        start(workers.restore, backup.path, str(target), nth, heard.mouth).join()
        try:
            session = scene.session(target, "Jan")
        except NotFoundError:
            seen.add("none")
        else:
            try:
                session.book()
            except (StoreError, NotFoundError):
                seen.add("told")
            else:
                seen.add("whole")
                assert session.slugs() == ("dogbo", "kpassa")
                assert said(target) == []
            session.close()
        if heard.all():
            break
    else:
        pytest.fail("it never came to its end")
    assert seen == {"none", "told", "whole"}


def archive(path: Path, *members: tuple[tarfile.TarInfo, bytes]) -> str:
    """An archive that another hand made."""
    with tarfile.open(path, "w:gz") as tar:
        for info, data in members:
            info.size = len(data) if info.isreg() else 0
            tar.addfile(info, io.BytesIO(data))
    return str(path)


def test_no_member_of_an_archive_leads_out_of_the_folder(tmp_path: Path) -> None:
    """Paths upwards, absolute ones, links, devices and doubled names are refused."""
    made(tmp_path / "w")
    whole = unpacking.unpack(kept(tmp_path / "w").path)
    for number, name in enumerate(
        ("../out", "/tmp/out", "visits/../../out.json", "visits/A B.json", "notes.txt")
    ):
        held = {**whole, name: b"{}"}
        path = tmp_path / f"{number}.tar.gz"
        members = [(tarfile.TarInfo(one), data) for one, data in held.items()]
        files = {one: {"sha256": sha256(data).hexdigest(), "size": len(data)} for one, data in held.items()}
        manifest = {"format": 1, "schema": 1, "made_at": "", "made_by": "", "files": files}
        members.append((tarfile.TarInfo("backup.json"), json.dumps(manifest).encode()))
        with pytest.raises(DamagedError):
            unpacking.unpack(archive(path, *members))
    link = tarfile.TarInfo("partnership.json")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    with pytest.raises(DamagedError):
        unpacking.unpack(archive(tmp_path / "link.tar.gz", (link, b"")))


def written(whole: Mapping[str, bytes], *odd: tarfile.TarInfo) -> bytes:
    """The tape of an archive, whose table of contents knows the empty visits/x.json, and then odd members."""
    out = io.BytesIO()
    whole = {**whole, "visits/x.json": b""} if odd else whole
    files = {one: {"sha256": sha256(data).hexdigest(), "size": len(data)} for one, data in whole.items()}
    manifest = {"format": 1, "schema": 1, "made_at": "", "made_by": "", "files": files}
    held = {"backup.json": json.dumps(manifest).encode(), **whole}
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name, data in held.items():
            if name == "visits/x.json":
                continue
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
        end = tar.offset
    heads = b"".join(one.tobuf(tarfile.GNU_FORMAT) for one in odd)
    return out.getvalue()[:end] + heads + bytes(2 * tarfile.BLOCKSIZE)


def odd(name: str, kind: bytes = tarfile.REGTYPE, size: int = 0, link: str = "") -> tarfile.TarInfo:
    """A member of an archive that no planner wrote."""
    info = tarfile.TarInfo(name)
    info.type, info.size, info.linkname = kind, size, link
    return info


X = odd("visits/x.json")
ODD = {
    "a name twice": (X, X),
    "a link": (odd("visits/x.json", tarfile.SYMTYPE, link="/etc/passwd"),),
    "a hard link": (odd("visits/x.json", tarfile.LNKTYPE, link="/etc/passwd"),),
    "a device": (odd("visits/x.json", tarfile.CHRTYPE),),
    "a pipe": (odd("visits/x.json", tarfile.FIFOTYPE),),
    "a folder": (odd("visits/x.json", tarfile.DIRTYPE),),
    "a file of holes": (odd("visits/x.json", tarfile.GNUTYPE_SPARSE),),
    "a file of holes, 10 GB": (odd("visits/x.json", tarfile.GNUTYPE_SPARSE, 10 << 30),),
    "10 GB that are not there": (odd("visits/x.json", size=10 << 30),),
    "a size beyond all numbers": (odd("visits/x.json", size=1 << 86),),
    "a size below nothing": (odd("visits/x.json", size=-512),),
    "a size that leads far back": (odd("visits/x.json", size=-(1 << 86)),),
    "a long name of 10 GB": (odd("x", tarfile.GNUTYPE_LONGNAME, 10 << 30),),
    "an extension below nothing": (odd("x", tarfile.XHDTYPE, -512),),
    "a file that nobody knows": (X, odd("visits/y.json")),
    "a file outside": (X, odd("../y.json")),
}


@pytest.mark.parametrize("what", ODD)
def test_an_archive_of_another_make_is_refused_at_once(tmp_path: Path, what: str) -> None:
    """Whatever its members claim to be: one sentence, and no folder is made for it."""
    made(tmp_path / "w", "dogbo")
    whole = unpacking.unpack(kept(tmp_path / "w").path)
    path = tmp_path / "b.tar.gz"
    path.write_bytes(gzip.compress(written(whole, X)))
    assert unpacking.unpack(str(path)) == {**whole, "visits/x.json": b""}
    path.write_bytes(gzip.compress(written(whole, *ODD[what])))
    with pytest.raises(DamagedError, match=r"is no backup that can be used.*Use an older one"):
        unpacking.restore(str(path), tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_headers_in_headers_come_to_an_end(tmp_path: Path) -> None:
    """Thousands of them, each saying that the next one tells the name."""
    chain = [odd("././@LongLink", tarfile.GNUTYPE_LONGNAME)] * 5_000
    (tmp_path / "b.tar.gz").write_bytes(gzip.compress(written({}, *chain)))
    with pytest.raises(DamagedError, match="no backup that can be used"):
        unpacking.unpack(str(tmp_path / "b.tar.gz"))


def test_a_small_archive_that_unfolds_without_end_fills_no_memory(tmp_path: Path) -> None:
    """A third of a megabyte that would come to a third of a gigabyte is given up early."""
    path = tmp_path / "b.tar.gz"
    head = odd("history.jsonl", size=20 << 24).tobuf(tarfile.GNU_FORMAT)
    path.write_bytes(gzip.compress(head) + 20 * gzip.compress(bytes(1 << 24)))
    tracemalloc.start()
    try:
        with pytest.raises(DamagedError, match="no backup that can be used"):
            unpacking.unpack(str(path))
        assert tracemalloc.get_traced_memory()[1] < 1 << 28
    finally:
        tracemalloc.stop()


def test_a_folder_that_cannot_be_is_told_of_and_nothing_above_it_stays(tmp_path: Path) -> None:
    """Below a file there is no folder; and where a disk refuses, the folders on the way go again."""
    made(tmp_path / "w")
    backup = kept(tmp_path / "w")
    (tmp_path / "file").write_text("x")
    with pytest.raises(RefusedError, match=r"There can be no folder .*/file/new .*Choose another place"):
        unpacking.restore(backup.path, tmp_path / "file" / "new")
    with pytest.raises(RefusedError, match=r"There can be no folder .*\(File name too long\)"):
        unpacking.restore(backup.path, tmp_path / ("n" * 300))
    failing = workers.Watched(lambda name, _: _no_room(name))
    with pytest.raises(StoreError, match="full"):
        unpacking.restore(backup.path, tmp_path / "a" / "b" / "c", system=failing)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "w"]
    unpacking.restore(backup.path, tmp_path / "a" / "b" / "c")
    assert said(tmp_path / "a" / "b" / "c") == []


def test_who_may_not_write_where_a_backup_goes_is_told_so(tmp_path: Path) -> None:
    """Neither a backup nor a folder is begun there, and the workspace is as it was."""
    made(tmp_path / "w")
    backup = kept(tmp_path / "w")

    def closed(name: str, given: tuple[Any, ...]) -> None:
        if name in {"open", "mkdir"} and "shut" in given[0]:
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    system = workers.Watched(closed)
    (tmp_path / "shut").mkdir()
    with pytest.raises(ReadOnlyError, match=r"You may not write .*shut/b.tar.gz \(Permission denied\)"):
        back_up(tmp_path / "w", str(tmp_path / "shut" / "b.tar.gz"), author="Awa", clock=clock, system=system)
    with pytest.raises(ReadOnlyError, match=r"You may not write .*shut/new \(Permission denied\)"):
        unpacking.restore(backup.path, tmp_path / "shut" / "new", system=system)
    assert list((tmp_path / "shut").iterdir()) == []


def test_a_backup_of_a_newer_planner_is_refused(tmp_path: Path) -> None:
    """It is told what to do; nothing is made."""
    manifest = {"format": 1, "schema": 999, "made_at": "", "made_by": "", "files": {}}
    path = archive(tmp_path / "b.tar.gz", (tarfile.TarInfo("backup.json"), json.dumps(manifest).encode()))
    with pytest.raises(NewerSchemaError):
        unpacking.restore(path, tmp_path / "new")


def test_a_whole_workspace_has_nothing_to_be_said_of_it(tmp_path: Path) -> None:
    """And its visits, items and changes are counted."""
    made(tmp_path / "w", "dogbo", items=3)
    verdict = verifying.verify(tmp_path / "w")
    assert (verdict.whole, verdict.observed) == (True, ())
    assert (verdict.visits, verdict.items, verdict.transactions) == (1, 3, 2)


def test_what_is_wrong_is_told_and_nothing_is_changed(tmp_path: Path) -> None:
    """A cut file, a missing one and a broken line of history are each named."""
    made(tmp_path / "w", "dogbo", "kpassa", "ouidah", items=2)
    root = tmp_path / "w"
    (root / "visits" / "dogbo.json").write_bytes((root / "visits" / "dogbo.json").read_bytes()[:200])
    (root / "visits" / "kpassa.json").unlink()
    before = {one: one.read_bytes() for one in root.rglob("*.json*")}
    found = said(root)
    assert any(one.startswith("!visits/dogbo.json does not hold what it should") for one in found)
    assert (
        "!visits/kpassa.json is missing, and the history has it. Bring it back with `visitplanner rebuild`."
        in found
    )
    assert not any("ouidah" in one for one in found)
    assert {one: one.read_bytes() for one in root.rglob("*.json*")} == before
    lines = (root / "history.jsonl").read_bytes().split(b"\n")
    lines[1] = lines[1].replace(b"visit dogbo", b"visit dogbe")
    (root / "history.jsonl").write_bytes(b"\n".join(lines))
    assert any(one.startswith("!history.jsonl") for one in said(root))
    assert not verifying.verify(root).whole


def test_another_hand_and_shut_doors_are_noted_and_no_damage(tmp_path: Path) -> None:
    """An edited title, a file that the group cannot write, a name of nothing: worth knowing, not wrong."""
    made(tmp_path / "w", "dogbo", items=2)
    path = tmp_path / "w" / "visits" / "dogbo.json"
    edited = path.read_text().replace("Item dogbo-0", "Item by hand")
    path.write_text(
        edited.replace('"id": "dogbo-1",', '"goals": [\n    {"goal": "g9"}\n   ],\n   "id": "dogbo-1",')
    )
    path.chmod(0o600)
    verdict = verifying.verify(tmp_path / "w")
    assert verdict.whole
    told = " ".join(str(one.error) for one in verdict.observed)
    assert "another hand" in told
    assert "shut out of visits/dogbo.json" in told
    assert "names g9" in told


def test_a_deleted_visit_is_not_missed(tmp_path: Path) -> None:
    """Its file may go: all that was in it was deleted."""
    workspace = made(tmp_path / "w", "dogbo")
    gone = workspace.programme("dogbo").visit
    workspace.commit([Edit(file="dogbo", base=gone)], why="deleted")
    (tmp_path / "w" / "visits" / "dogbo.json").unlink()
    assert said(tmp_path / "w") == []


def test_looking_while_others_save_finds_nothing(
    tmp_path: Path, start: Start, ear: Callable[[], Ear]
) -> None:
    """What is being saved at that very moment is no hand but the planner's, and nothing is missing."""
    made(tmp_path / "w", "dogbo", "kpassa")
    heard = ear()
    writers = [
        start(workers.insert, str(tmp_path / "w"), slug, f"{slug}{number}", 60, heard.mouth)
        for slug in ("dogbo", "kpassa")
        for number in (1, 2)
    ]
    heard.first()
    seen = [verifying.verify(tmp_path / "w")]
    while any(one.is_alive() for one in writers):
        seen.append(verifying.verify(tmp_path / "w"))
    seen.append(verifying.verify(tmp_path / "w"))
    assert [str(one.error) for verdict in seen for one in verdict.observed] == []
    assert seen[0].transactions < seen[-1].transactions
    assert seen[-1].items == 4 * 60


def test_what_a_dead_session_left_is_no_damage(tmp_path: Path) -> None:
    """Acknowledged, and not in the file yet: that is told as what it is, and the next session finishes it."""
    workspace = made(tmp_path / "w", "dogbo", items=1)
    file = tmp_path / "w" / "visits" / "dogbo.json"
    before = file.read_bytes()
    workspace.commit([Edit(file="dogbo", mine=scene.item("late"))], why="late")
    file.write_bytes(before)
    verdict = verifying.verify(tmp_path / "w")
    assert verdict.whole
    assert [str(one.error) for one in verdict.observed] == [
        "The last change is not in visits/dogbo.json yet; the next session brings it there."
    ]
    scene.session(tmp_path / "w", "Jan")
    assert said(tmp_path / "w") == []
    assert b"Item late" in file.read_bytes()


def test_an_old_copy_of_a_file_is_wrong(tmp_path: Path) -> None:
    """Somebody who puts one file back from elsewhere has lost what was saved since, and hears the way out."""
    workspace = made(tmp_path / "w", "dogbo", items=1)
    file = tmp_path / "w" / "visits" / "dogbo.json"
    before = file.read_bytes()
    for name in ("one", "two"):
        workspace.commit([Edit(file="dogbo", mine=scene.item(name))], why=name)
    file.write_bytes(before)
    (found,) = said(tmp_path / "w")
    assert found.startswith("!visits/dogbo.json is an old copy; later changes (2) stand in the history only.")
    assert "`visitplanner rebuild`" in found
    scene.session(tmp_path / "w", "Jan").restore("dogbo")
    assert said(tmp_path / "w") == []


def test_a_history_that_lacks_the_last_changes_is_wrong(tmp_path: Path) -> None:
    """An older copy of it, or none at all, is no whole workspace although every plan can be read."""
    workspace = made(tmp_path / "w", "dogbo", items=1)
    log = tmp_path / "w" / "history.jsonl"
    before = log.read_bytes()
    workspace.commit([Edit(file="dogbo", mine=scene.item("late"))], why="late")
    log.write_bytes(before)
    (found,) = said(tmp_path / "w")
    assert found.startswith("!visits/dogbo.json holds changes that are missing in the history")
    log.unlink()
    (found,) = said(tmp_path / "w")
    assert found.startswith("!history.jsonl is missing")


def test_a_file_that_nobody_sees_is_told(tmp_path: Path) -> None:
    """A copy beside a visit, made by hand or by a program that synchronises, is not taken for one."""
    made(tmp_path / "w", "dogbo")
    (tmp_path / "w" / "visits" / "dogbo (copy of Jan).json").write_text("{}")
    assert said(tmp_path / "w") == ["visits/dogbo (copy of Jan).json is no visit’s file, so nobody sees it."]


def test_folders_that_shut_colleagues_out_are_told(tmp_path: Path) -> None:
    """Another group, no set-group-ID, the sticky bit: what goes wrong where a workspace is put by hand."""
    made(tmp_path / "w", "dogbo")
    (tmp_path / "w" / "visits").chmod(0o3770)
    (tmp_path / "w" / "exports").chmod(0o770)
    found = said(tmp_path / "w")
    assert len(found) == 2
    assert found[0].startswith("The folder visits is sticky")
    assert found[1].startswith("Colleagues cannot work in exports:")

    class Foreign(System):
        def stat(self, path: str) -> os.stat_result:
            known = super().stat(path)
            own = path.endswith(("/w", "/w/."))
            return os.stat_result((*known[:5], known.st_gid + 1, *known[6:])) if own else known

    (tmp_path / "w" / "visits").chmod(0o2770)
    told = " ".join(str(one.error) for one in verifying.verify(tmp_path / "w", system=Foreign()).observed)
    assert "cannot work in visits, drafts, exports, presence, backups:" in told
    assert "shut out of history.jsonl, partnership.json, visits/dogbo.json:" in told


def test_who_may_only_read_can_look(tmp_path: Path) -> None:
    """The lock that cannot be had is told of; everything is read all the same."""
    made(tmp_path / "w", "dogbo", items=2)

    def no_lock(name: str, given: tuple[Any, ...]) -> None:
        if name == "open" and given[0].endswith(".lock"):
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    verdict = verifying.verify(tmp_path / "w", system=workers.Watched(no_lock))
    assert (verdict.whole, verdict.items) == (True, 2)
    (found,) = verdict.observed
    assert str(found.error).startswith("You may not write .lock")


def test_a_full_disk_leaves_no_half_backup(tmp_path: Path) -> None:
    """It is told, and no file stands there that looks like one."""

    made(tmp_path / "w", "dogbo")
    failing = workers.Watched(lambda name, _: _no_room(name))
    with pytest.raises(StoreError, match="full"):
        back_up(tmp_path / "w", str(tmp_path / "b.tar.gz"), author="Awa", clock=clock, system=failing)
    assert not (tmp_path / "b.tar.gz").exists()


def _no_room(name: str) -> None:
    if name == "write":
        raise OSError(28, os.strerror(28))
