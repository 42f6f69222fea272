"""Who is here: sessions see each other come, go and die, and nothing rests on it."""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.store import workers
from tests.store.conftest import Ear, Start
from tests.store.scene import ids, made
from visitplanner.store import Workspace, open_workspace
from visitplanner.store.presence import BEAT, GONE, Presences


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def session(tmp_path: Path, watch: Watch) -> Callable[[str], Workspace]:
    """Open the one workspace as somebody."""
    made(tmp_path / "w", "dogbo").close()

    def opened(author: str) -> Workspace:
        return open_workspace(tmp_path / "w", author=author, clock=watch, new_id=ids(author))

    return opened


def test_sessions_see_each_other_and_what_they_have_open(session: Callable[[str], Workspace]) -> None:
    """Each sees the others and not itself, with the screen and the visit, by name."""
    awa, jan, lien = session("Awa"), session("Jan"), session("Lien")
    awa.here("agenda", visit="dogbo", item="dogbo-1")
    lien.here("goals")
    jan.here("visits")
    assert [one.author for one in jan.others()] == ["Awa", "Lien"]
    seen = jan.others()[0]
    assert (seen.screen, seen.visit, seen.item) == ("agenda", "dogbo", "dogbo-1")
    awa.here("agenda", visit="dogbo")
    assert jan.others()[0].item is None


def test_the_same_person_twice_is_two_sessions(session: Callable[[str], Workspace]) -> None:
    """Who left a session open elsewhere sees it."""
    one, other = session("Awa"), session("Awa")
    one.here("visits")
    other.here("goals")
    assert [seen.screen for seen in one.others()] == ["goals"]


def test_who_leaves_is_gone_at_once(session: Callable[[str], Workspace], tmp_path: Path) -> None:
    """Closing takes the file away."""
    awa, jan = session("Awa"), session("Jan")
    awa.here("visits")
    jan.here("visits")
    assert jan.others()
    awa.close()
    assert jan.others() == ()
    jan.close()
    assert list((tmp_path / "w" / "presence").iterdir()) == []


def test_a_session_that_was_killed_is_gone(
    session: Callable[[str], Workspace], start: Start, ear: Callable[[], Ear], tmp_path: Path
) -> None:
    """Its file stays behind, and is swept by whoever looks next."""
    jan, heard = session("Jan"), ear()
    awa = start(workers.be_here, str(tmp_path / "w"), "Awa", heard.mouth)
    assert heard.first() == 1
    assert [one.author for one in jan.others()] == ["Awa"]
    awa.kill()
    awa.join()
    # Another who comes makes the folder news; so does a beat that passes.
    session("Lien").here("visits")
    assert [one.author for one in jan.others()] == ["Lien"]
    assert len(list((tmp_path / "w" / "presence").iterdir())) == 1


def test_who_is_silent_for_three_beats_is_gone(session: Callable[[str], Workspace], watch: Watch) -> None:
    """A host that was switched off says nothing; who says something each minute stays."""
    awa, jan, lien = session("Awa"), session("Jan"), session("Lien")
    for one in (awa, jan, lien):
        one.here("visits")
    since = watch.now
    while watch.now - since <= GONE:
        watch.now += BEAT
        lien.here("visits")
        jan.here("visits")
    assert [one.author for one in jan.others()] == ["Lien"]


def test_nothing_is_written_while_nothing_is_news(
    session: Callable[[str], Workspace], watch: Watch, tmp_path: Path
) -> None:
    """A session that stays where it is writes once a minute and no more."""
    awa = session("Awa")
    folder = tmp_path / "w" / "presence"
    awa.here("visits")
    first = folder.stat().st_mtime_ns
    watch.now += BEAT / 2
    awa.here("visits")
    assert folder.stat().st_mtime_ns == first
    watch.now += BEAT
    awa.here("visits")
    assert folder.stat().st_mtime_ns != first


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        json.dumps({"author": "X"}),
        json.dumps(
            {
                "author": "",
                "host": "h",
                "pid": 1,
                "since": "2027-03-01T12:00:00Z",
                "at": "2027-03-01T12:00:00Z",
            }
        ),
        json.dumps(
            {
                "author": "X",
                "host": "h",
                "pid": 1,
                "since": "2027-03-01T12:00:00",
                "at": "2027-03-01T12:00:00",
            }
        ),
        json.dumps(
            {
                "author": "X" * 5000,
                "host": "h",
                "pid": 1,
                "since": "2027-03-01T12:00:00Z",
                "at": "2027-03-01T12:00:00Z",
            }
        ),
        json.dumps(
            {
                "author": "X",
                "host": "h",
                "pid": 1,
                "since": "2027-03-01T12:00:00Z",
                "at": "2999-03-01T12:00:00Z",
            }
        ),
        json.dumps(
            {
                "author": "X",
                "host": os.uname().nodename,
                "pid": -7,
                "since": "2027-03-01T12:00:00Z",
                "at": "2027-03-01T12:00:00Z",
            }
        ),
        "[" * 10_000,
    ],
)
def test_what_cannot_be_read_is_nobody(
    session: Callable[[str], Workspace], tmp_path: Path, text: str
) -> None:
    """A damaged or invented file in the folder frightens nobody."""
    (tmp_path / "w" / "presence" / "odd.json").write_text(text)
    assert session("Jan").others() == ()


def test_links_pipes_and_folders_are_nobody(session: Callable[[str], Workspace], tmp_path: Path) -> None:
    """Nothing but a plain file is opened, and nobody waits for a pipe."""
    folder = tmp_path / "w" / "presence"
    os.mkfifo(folder / "pipe.json")
    (folder / "folder.json").mkdir()
    (folder / "link.json").symlink_to("/etc/hostname")
    assert session("Jan").others() == ()
    assert (folder / "link.json").is_symlink()


def test_a_name_cannot_act_on_the_terminal_of_others(
    session: Callable[[str], Workspace], tmp_path: Path, watch: Watch
) -> None:
    """Control characters in a name that another hand wrote are gone before anybody reads it."""
    at = watch.now.isoformat()
    said = {
        "author": "A\x1b]52;c;eA==\x07wa",
        "host": "h",
        "pid": 1,
        "since": at,
        "at": at,
        "screen": "\x1b[2Jvisits",
    }
    (tmp_path / "w" / "presence" / "1.json").write_text(json.dumps(said))
    (seen,) = session("Jan").others()
    assert (seen.author, seen.screen) == ("Awa", "visits")


def test_without_a_folder_to_write_in_one_is_merely_not_seen(
    session: Callable[[str], Workspace], tmp_path: Path
) -> None:
    """A presence that cannot be written stops nobody from working."""
    folder = tmp_path / "w" / "presence"
    folder.rmdir()
    folder.write_text("in the way")
    awa, jan = session("Awa"), session("Jan")
    awa.here("visits")
    assert jan.others() == ()
    awa.close()


def test_colleagues_of_the_group_can_sweep(session: Callable[[str], Workspace], tmp_path: Path) -> None:
    """The file has the mode of the workspace, whatever the umask is."""
    before = os.umask(0o077)
    try:
        session("Awa").here("visits")
    finally:
        os.umask(before)
    (one,) = (tmp_path / "w" / "presence").iterdir()
    assert one.stat().st_mode & 0o777 == 0o660


def test_a_beat_is_short_enough_to_be_missed_thrice() -> None:
    """Three beats fit in the silence after which one is gone."""
    assert timedelta(0) < 3 * BEAT < GONE


def test_who_comes_within_one_tick_of_the_disks_clock_is_seen(
    session: Callable[[str], Workspace], tmp_path: Path
) -> None:
    """The folder bears the same time as when it was read, and yet there is somebody new in it."""
    awa, jan, lien = session("Awa"), session("Jan"), session("Lien")
    jan.here("visits")
    assert [one.author for one in awa.others()] == ["Jan"]
    folder = tmp_path / "w" / "presence"
    before = folder.stat().st_mtime_ns
    lien.here("visits")
    os.utime(folder, ns=(before, before))
    assert [one.author for one in awa.others()] == ["Jan", "Lien"]


def test_who_comes_while_the_folder_is_read_is_seen_the_next_time(
    session: Callable[[str], Workspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reading takes a moment, and what happened in it must not wait for the next beat."""
    awa, jan, lien = session("Awa"), session("Jan"), session("Lien")
    jan.here("visits")
    awa.others(), awa.others()
    jan.here("goals")
    read = Presences._sessions

    def slowly(presences: Presences, now: datetime) -> object:
        found = read(presences, now)
        lien.here("visits")
        return found

    with monkeypatch.context() as patch:
        patch.setattr(Presences, "_sessions", slowly)
        awa.others()
    assert [one.author for one in awa.others()] == ["Jan", "Lien"]
