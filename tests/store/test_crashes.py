"""Sessions that die: what was acknowledged is there, once, and nothing half done is left lying about."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.store import scene, workers
from tests.store.conftest import Ear, Start
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.trajectory import Goal
from visitplanner.store import Workspace
from visitplanner.store.history import History
from visitplanner.store.system import SYSTEM

KILLS = 200


def whole(path: Path, number: int = 0) -> Workspace:
    """Open the workspace as the next session does and look at everything, now and then at all history."""
    workspace = scene.session(path, "next", prefix=f"next-{number}")
    assert scene.leftovers(path) == []
    workspace.book()
    for slug in workspace.slugs():
        workspace.programme(slug)
    if number % 50 == 0:
        forwards = [one.txn for one in History(SYSTEM, str(path)).oldest_first()]
        assert forwards == [one.id for one in workspace.history()][::-1]
        assert len(set(forwards)) == len(forwards)
    return workspace


def killed_rounds(
    start: Start, ear: Callable[[], Ear], seed: int, work: Callable[..., None], *given: object
) -> Iterator[list[int]]:
    """Start the worker, kill it after a random while, and give what it had acknowledged; `KILLS` times."""
    chance = random.Random(seed)
    for number in range(KILLS):
        said = ear()
        process = start(work, *given[:2], f"w{number}", 100_000, said.mouth)
        first = said.first()
        process.join(chance.uniform(0, 0.012))
        process.kill()
        process.join()
        yield [first, *said.all()]


def test_inserts_survive_two_hundred_kills(
    tmp_path: Path, start: Start, ear: Callable[[], Ear], figure: Callable[[str, object], None]
) -> None:
    """Each acknowledged item is there once; at most one more, that was being saved."""
    path = tmp_path / "w"
    scene.made(path, "spring")
    there: set[str] = set()
    acknowledged = 0
    for number, said in enumerate(killed_rounds(start, ear, 1, workers.insert, str(path), "spring")):
        workspace = whole(path, number)
        fresh = {one.id for one in workspace.programme("spring").items} - there
        expected = {f"w{number}-{k}" for k in said}
        assert expected <= fresh <= expected | {f"w{number}-{len(said)}"}
        acknowledged += len(said)
        # The file stays small, so that many kills fit in a test.
        base = workspace.programme("spring").items
        workspace.commit([Edit(file="spring", base=one) for one in base], why="clear")
        workspace.close()
    figure("kills", KILLS)
    figure("acknowledged_inserts", acknowledged)


def test_edits_survive_two_hundred_kills(
    tmp_path: Path, start: Start, ear: Callable[[], Ear], figure: Callable[[str, object], None]
) -> None:
    """The last acknowledged value stands, or the one that was being saved."""
    path = tmp_path / "w"
    scene.made(path, "spring", items=3)
    acknowledged = 0
    for number, said in enumerate(killed_rounds(start, ear, 2, workers.edit, str(path), "spring")):
        workspace = whole(path, number)
        items = {one.id: one.order for one in workspace.programme("spring").items}
        assert items["spring-0"] in {said[-1], said[-1] + 1}
        assert (items["spring-1"], items["spring-2"]) == (1, 2)
        acknowledged += len(said)
        workspace.close()
    figure("kills", KILLS)
    figure("acknowledged_edits", acknowledged)


def test_deletions_survive_two_hundred_kills(
    tmp_path: Path, start: Start, ear: Callable[[], Ear], figure: Callable[[str, object], None]
) -> None:
    """What was deleted stays deleted, and nothing else goes."""
    path = tmp_path / "w"
    scene.made(path, "spring", items=60)
    acknowledged = 0
    for number, said in enumerate(killed_rounds(start, ear, 3, workers.delete, str(path), "spring")):
        workspace = whole(path, number)
        left = {one.order for one in workspace.programme("spring").items}
        gone = set(range(60)) - left
        assert set(said) <= gone <= {*said, said[-1] + 1}
        acknowledged += len(said)
        base = [scene.item(f"spring-{n}", order=n) for n in gone]
        workspace.commit([Edit(file="spring", mine=one) for one in base], why="put back")
        workspace.close()
    figure("kills", KILLS)
    figure("acknowledged_deletions", acknowledged)


def test_moves_between_visits_survive_two_hundred_kills(
    tmp_path: Path, start: Start, ear: Callable[[], Ear], figure: Callable[[str, object], None]
) -> None:
    """The item is in one visit or in the other, never in both and never in none."""
    path = tmp_path / "w"
    scene.made(path, "spring", items=1)
    scene.made_visit(path, "other")
    acknowledged = 0
    for number, said in enumerate(killed_rounds(start, ear, 4, workers.move, str(path), "spring")):
        workspace = whole(path, number)
        found = [one for slug in ("spring", "other") for one in workspace.programme(slug).items]
        assert [one.id for one in found] == ["spring-0"]
        assert found[0].order in {said[-1], said[-1] + 1}
        acknowledged += len(said)
        workspace.close()
    figure("kills", KILLS)
    figure("acknowledged_moves", acknowledged)


@pytest.mark.parametrize("others", [0, 3])
def test_a_crash_at_every_step_of_a_move_loses_nothing(
    tmp_path: Path,
    start: Start,
    ear: Callable[[], Ear],
    figure: Callable[[str, object], None],
    others: int,
) -> None:
    """Killed before every system call of a save, writes cut in half; alone, and while 3 others save."""
    path = tmp_path / "w"
    scene.made(path, "spring", items=1)
    scene.made_visit(path, "other")
    silent = ear()
    scene.made_visit(path, "busy", items=3)
    writing = [
        start(workers.wait_times, str(path), "busy", f"w{n}", 100_000, silent.mouth) for n in range(others)
    ]
    crashes = step = order = survived = 0
    # Other sessions make a save longer or shorter: the last step is the one that all fifteen get past.
    while survived < 15:
        step += 1
        survived = 0
        for turn in range(15):
            said = ear()
            start(workers.crash, str(path), f"c{step}-{turn}", step, said.mouth).join()
            done = said.all() == [1]
            survived += done
            for _ in range(others):
                silent.first()
            workspace = scene.session(path, "next", prefix=f"next-{step}-{turn}")
            found = [one for slug in ("spring", "other") for one in workspace.programme(slug).items]
            assert [one.id for one in found] == ["spring-0"]
            assert order + done <= found[0].order <= order + 1
            order = found[0].order
            if not others:
                assert scene.leftovers(path) == []
            workspace.close()
        crashes += 15 - survived
    for one in writing:
        one.kill()
        one.join()
    silent.all()
    whole(path)
    figure("steps", step - 1)
    figure("crashes", crashes)
    assert step > 20


def test_a_torn_last_line_of_the_history_is_cut_and_the_rest_stands(tmp_path: Path) -> None:
    """Power that fails while a line is written leaves half of it: nobody had been told that it was saved."""
    scene.made(tmp_path / "w", "spring", items=2)
    history = tmp_path / "w" / "history.jsonl"
    kept = history.read_bytes()
    history.write_bytes(kept + b'{"sum":"00000000","txn":"half')
    workspace = scene.session(tmp_path / "w", "next")
    assert history.read_bytes() == kept
    assert len(workspace.programme("spring").items) == 2


def test_a_file_that_is_behind_the_history_is_brought_up_to_it(tmp_path: Path) -> None:
    """The line was on disk, so the change was acknowledged: the next session carries it out."""
    workspace = scene.made(tmp_path / "w", "spring", items=1)
    file = tmp_path / "w" / "visits" / "spring.json"
    before = file.read_bytes()
    workspace.commit([Edit(file="spring", mine=scene.item("second"))], why="second")
    after = file.read_bytes()
    file.write_bytes(before)
    scene.session(tmp_path / "w", "next")
    assert file.read_bytes() == after


def test_what_a_killed_session_left_half_written_is_swept(tmp_path: Path) -> None:
    """Its new state of the file, never renamed, is not left lying about."""
    scene.made(tmp_path / "w", "spring", items=1)
    (tmp_path / "w" / "visits" / ".spring.json.tmp").write_bytes(b"{half")
    workspace = scene.session(tmp_path / "w", "next")
    workspace.commit([Edit(file=BOOK, mine=Goal(id="g", code="1", title="Fees"))], why="in another file")
    assert scene.leftovers(tmp_path / "w") == []
