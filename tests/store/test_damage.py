"""Damaged, hand-made and hostile files: a sentence that says where, and nothing overwritten."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.store import scene
from visitplanner.domain.agenda import GoalLink
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.errors import DamagedError, NewerSchemaError, NotFoundError, PlannerError, StoreError
from visitplanner.domain.text import clean
from visitplanner.store import Workspace, codec, migrations
from visitplanner.store.codec import Tables

VISIT = "visits/spring.json"
FILES = ("partnership.json", VISIT, "history.jsonl")


def prepared(path: Path) -> Workspace:
    """A workspace with a little of everything in it."""
    workspace = scene.made(path, "spring", items=3)
    base = workspace.programme("spring").items[0]
    mine = replace(base, goals=(GoalLink(goal="g"),), note="a\nb", groups=("x",), moment=scene.EIGHT)
    workspace.commit([Edit(file="spring", base=base, mine=mine)], why="change")
    return workspace


def everything(path: Path, number: int) -> Workspace:
    """Open, read all there is, save, undo: what a person would do."""
    workspace = scene.session(path, "founder", prefix=f"t{number}", patience=0.5)
    workspace.book()
    for slug in workspace.slugs():
        workspace.programme(slug)
    list(workspace.history())
    workspace.commit([Edit(file="spring", mine=scene.item("new"))], why="new")
    workspace.undo()
    return workspace


VALUES = ["1e999", "-1", "9" * 400, "null", "[]", "{}", "true", '"\\ud800"', "[" * 5_000, '{"a":' * 5_000]
EVIL = ["\\u001b[2J", "\\u202e", "\\u0000", "\\u009b31m", "../../x", "\\udb40"]


def another_value(data: bytes, chance: random.Random) -> bytes:
    """One field with a value of another kind, too large or too deep."""
    text = data.decode()
    at = chance.choice([place for place, letter in enumerate(text) if letter == ":"])
    end = min((text.find(mark, at) for mark in ",}\n" if text.find(mark, at) > 0), default=len(text))
    return (text[: at + 1] + chance.choice(VALUES) + text[end:]).encode()


def doubled_line(data: bytes, chance: random.Random) -> bytes:
    """One line twice."""
    lines = data.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    return b"".join([*lines[:at], lines[at], *lines[at:]])


def evil_text(data: bytes, chance: random.Random) -> bytes:
    """A text that would act on a terminal, or lead somewhere else."""
    at = data.find(b'"', chance.randrange(len(data)))
    return data[: at + 1] + chance.choice(EVIL).encode() + data[at + 1 :]


def bad_bytes(data: bytes, chance: random.Random) -> bytes:
    """Bytes cut off, lost, changed, put in, or turned to nothing."""
    where = chance.randrange(len(data))
    lost = chance.choice([0, 1, chance.randrange(1, 40), len(data)])
    come = chance.choice([b"", chance.randbytes(chance.randrange(1, 20)), b"\x00" * 4_096])
    return data[:where] + come + data[where + lost :]


MUTATIONS = (another_value, doubled_line, evil_text, bad_bytes, bad_bytes)


def test_two_thousand_mutated_files_give_a_sentence_or_a_good_plan(
    tmp_path: Path, figure: Callable[[str, object], None]
) -> None:
    """No other traceback, no hanging, no control character let in; a file that is wrong stays as it is."""
    path = tmp_path / "w"
    prepared(path).close()
    sound = {name: (path / name).read_bytes() for name in FILES}
    chance = random.Random(7)
    told: list[PlannerError] = []
    for number in range(2_100):
        name = FILES[number % 3]
        broken = chance.choice(MUTATIONS)(sound[name], chance)
        (path / name).write_bytes(broken)
        try:
            workspace = everything(path, number)
        except PlannerError as error:
            told.append(error)
            kept = not isinstance(error, DamagedError) or (path / name).read_bytes() == broken
        else:
            kept = True
            shown = [workspace.book(), workspace.programme("spring"), *workspace.history()]
            assert all(clean(one, lines=True) == one for entity in shown for one in texts(entity))
        assert kept or name == "history.jsonl", (number, told[-1])
        for other, data in sound.items():
            (path / other).write_bytes(data)
        for extra in (path / "backups").iterdir():
            extra.unlink()
    assert all(clean(str(error)) == str(error) != "" for error in told)
    figure("mutated", 2_100)
    figure("told", len(told))
    figure("read_all_the_same", 2_100 - len(told))
    assert len(told) > 1_000


def texts(value: object) -> list[str]:
    """Every text in an entity."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, (tuple, list, frozenset)):
        return [text for one in value for text in texts(one)]
    names = getattr(value, "__dataclass_fields__", ())
    return [text for name in names for text in texts(getattr(value, name))]


@pytest.mark.parametrize(
    ("field", "value", "place"),
    [
        ("title", 7, "items.spring-1.title"),
        ("day", "2027-13-01", "items.spring-1.day"),
        ("kind", "party", "items.spring-1.kind"),
        ("goals", [{"goal": 3}], "items.spring-1.goals[0].goal"),
        ("moment", {"end": "09:00:00"}, "items.spring-1.moment"),
        ("id", "another", "items.spring-1.id"),
    ],
)
def test_the_sentence_names_the_wrong_field_by_its_path(
    tmp_path: Path, field: str, value: object, place: str
) -> None:
    """Whoever edited by hand finds the spot."""
    scene.made(tmp_path / "w", "spring", items=3)
    file = tmp_path / "w" / VISIT
    content = json.loads(file.read_text())
    content["items"]["spring-1"][field] = value
    file.write_text(json.dumps(content))
    with pytest.raises(DamagedError) as caught:
        scene.session(tmp_path / "w", "jan").programme("spring")
    assert caught.value.params["place"] == place
    assert caught.value.params["file"] == VISIT


def test_a_damaged_visit_does_not_stop_the_others(tmp_path: Path) -> None:
    """The book and the other visits are read and saved as ever."""
    workspace = scene.made(tmp_path / "w", "autumn", "spring", items=1)
    (tmp_path / "w" / VISIT).write_text("{")
    jan = scene.session(tmp_path / "w", "jan")
    assert jan.slugs() == ("autumn", "spring")
    jan.commit([Edit(file="autumn", mine=scene.item("new"))], why="new")
    assert workspace.programme("autumn").item("new") is not None
    with pytest.raises(DamagedError):
        jan.commit([Edit(file="spring", mine=scene.item("new"))], why="new")
    assert (tmp_path / "w" / VISIT).read_text() == "{"


def test_a_key_that_stands_twice_is_not_saved_away(tmp_path: Path) -> None:
    """A merge by hand can leave both versions: taking the last one silently would lose the first."""
    scene.made(tmp_path / "w", "spring", items=1)
    file = tmp_path / "w" / VISIT
    text = file.read_text().replace('"title": "Item spring-0"', '"title": "One",\n   "title": "Two"')
    file.write_text(text)
    with pytest.raises(DamagedError, match="stands twice"):
        scene.session(tmp_path / "w", "jan").commit([Edit(file="spring", mine=scene.item("new"))], why="new")
    assert file.read_text() == text


@pytest.mark.parametrize("damage", ["cut", "gone", "folder"])
def test_the_last_good_state_of_a_file_comes_back_from_the_history(tmp_path: Path, damage: str) -> None:
    """First to look at, then in its place; what stood there is kept, and sessions go on from it."""
    workspace = prepared(tmp_path / "w")
    workspace.commit([Edit(file="spring", base=workspace.programme("spring").items[2])], why="delete")
    good = workspace.programme("spring")
    file = tmp_path / "w" / VISIT
    file.write_bytes(file.read_bytes()[:100])
    if damage != "cut":
        file.unlink()
    if damage == "folder":
        file.mkdir()
    jan = scene.session(tmp_path / "w", "jan")
    with pytest.raises(PlannerError):
        jan.programme("spring")
    assert jan.last_good("spring") == good
    with pytest.raises(PlannerError):
        jan.programme("spring")
    jan.restore("spring")
    assert jan.programme("spring") == good
    assert workspace.programme("spring") == good
    kept = [one.name for one in (tmp_path / "w" / "backups").iterdir()]
    assert len(kept) == (damage != "gone")
    jan.commit([Edit(file="spring", mine=scene.item("new"))], why="new")
    assert jan.last_good("spring") == jan.programme("spring")


def test_a_damaged_book_opens_so_that_it_can_be_rebuilt(tmp_path: Path) -> None:
    """Opening is not reading; without the book there is still the history."""
    good = scene.made(tmp_path / "w").book()
    (tmp_path / "w" / "partnership.json").write_text('{"_meta": 3}')
    jan = scene.session(tmp_path / "w", "jan")
    with pytest.raises(DamagedError, match="visitplanner rebuild"):
        jan.book()
    jan.restore(BOOK)
    assert jan.book() == good
    with pytest.raises(NotFoundError):
        jan.restore("spring")


def test_a_newer_format_is_refused_untouched(tmp_path: Path) -> None:
    """An older planner must not save a file that it understands by half."""
    scene.made(tmp_path / "w", "spring", items=1)
    for name in ("partnership.json", VISIT):
        file = tmp_path / "w" / name
        before = file.read_text()
        newer = before.replace('"schema": 1', '"schema": 2')
        file.write_text(newer)
        with pytest.raises(NewerSchemaError, match="newer planner"):
            scene.session(tmp_path / "w", "jan").programme("spring")
        assert file.read_text() == newer
        file.write_text(before)


def test_an_older_format_is_read_at_once_and_saved_with_a_copy_of_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading changes nothing on disk; the first save keeps the old file in backups/."""
    scene.made(tmp_path / "w", "spring", items=1)
    file = tmp_path / "w" / VISIT
    before = file.read_bytes()

    def titles_in_capitals(tables: Tables) -> Tables:
        items = tables.get("items", {})
        return {
            **tables,
            "items": {key: {**one, "title": str(one["title"]).upper()} for key, one in items.items()},
        }

    def as_it_is(tables: Tables) -> Tables:
        return tables

    steps = MappingProxyType({1: titles_in_capitals, 2: as_it_is})
    monkeypatch.setattr(codec, "FORMAT", 3)
    monkeypatch.setattr(migrations, "CURRENT", migrations.Schema(version=3, steps=steps))
    jan = scene.session(tmp_path / "w", "jan")
    assert [one.title for one in jan.programme("spring").items] == ["ITEM SPRING-0"]
    assert file.read_bytes() == before
    jan.commit([Edit(file="spring", mine=scene.item("new"))], why="new")
    (copy,) = (tmp_path / "w" / "backups").iterdir()
    assert copy.read_bytes() == before
    assert '"schema": 3' in file.read_text()
    assert {one.title for one in jan.programme("spring").items} == {"ITEM SPRING-0", "Item new"}


def test_hostile_text_in_files_and_history_reaches_nobody(tmp_path: Path) -> None:
    """Escape sequences that another hand wrote into the files are gone when they are read."""
    workspace = scene.made(tmp_path / "w", "spring", items=1)
    for name in (VISIT, "partnership.json"):
        file = tmp_path / "w" / name
        file.write_text(file.read_text().replace("Item spring", "Item\\u001b]52;c;x\\u0007 spring\\u202e"))
    assert scene.session(tmp_path / "w", "jan").programme("spring").items[0].title == "Item spring-0"
    evil = scene.session(tmp_path / "w", "m\x1b[2Jallory")
    evil.commit([Edit(file="spring", mine=scene.item("n"))], why="why\x1b[2J\u202e")
    evil.save_draft("k\x1b[2J", "text\x1b]0;x\x07")
    assert evil.author == "mallory"
    assert [(one.by, one.why) for one in workspace.history(newest=1)] == [("mallory", "why")]
    assert scene.session(tmp_path / "w", "mallory").drafts() == {"k": "text"}


def test_a_history_that_names_files_elsewhere_is_not_followed(tmp_path: Path) -> None:
    """A line with a good checksum is still only text that anybody in the group could have written."""
    from visitplanner.store.encoding import to_line  # noqa: PLC0415 - of this test only
    from visitplanner.store.history import Change, Entry  # noqa: PLC0415 - as above

    scene.made(tmp_path / "w", "spring", items=1)
    victim = tmp_path / "victim.json"
    victim.write_text("{}")
    new = {"id": "x", "title": "x"}
    change = Change(file="../../victim", table="items", id="x", field="", old=None, new=new)
    entry = Entry(
        txn="evil",
        at=scene.NOON.isoformat(),
        by="m",
        why="",
        schema=1,
        files={"../../victim": 1},
        changes=[change],
    )
    with (tmp_path / "w" / "history.jsonl").open("ab") as file:
        file.write(to_line(entry))
    jan = scene.session(tmp_path / "w", "jan")
    jan.commit([Edit(file="spring", mine=scene.item("new"))], why="new")
    assert victim.read_text() == "{}"
    assert list(tmp_path.rglob("*evil*")) == []
    assert next(iter(jan.history())).by == "jan"


def test_every_store_error_is_one_sentence_with_advice(tmp_path: Path) -> None:
    """What happened, what to do, what was kept."""
    scene.made(tmp_path / "w", "spring", items=1)
    (tmp_path / "w" / VISIT).write_text("[]")
    with pytest.raises(StoreError) as caught:
        scene.session(tmp_path / "w", "jan").programme("spring")
    assert caught.value.do
    assert str(caught.value).endswith("it was left as it is.")


def test_a_history_with_several_wrong_lines_at_its_end_is_left_as_it_is(tmp_path: Path) -> None:
    """A crash tears one line; two are somebody's doing, and what they held was acknowledged."""
    workspace = scene.made(tmp_path / "w", "spring", "autumn", items=1)
    file = tmp_path / "w" / "history.jsonl"
    first, *rest = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(first + b"".join(line.replace(b"visit", b"vizit") for line in rest))
    before = file.read_bytes()
    with pytest.raises(DamagedError, match=r"history\.jsonl"):
        scene.session(tmp_path / "w", "jan").commit([Edit(file="spring", mine=scene.item("new"))], why="new")
    assert file.read_bytes() == before
    assert workspace.programme("spring").item("new") is None


def test_a_wrong_last_line_is_kept_aside_before_it_is_cut(tmp_path: Path) -> None:
    """Torn or changed by hand: nobody can tell, so nothing of it is thrown away."""
    workspace = scene.made(tmp_path / "w", "spring", items=1)
    file = tmp_path / "w" / "history.jsonl"
    before = file.read_bytes()
    file.write_bytes(before + b"half a line\n")
    workspace.commit([Edit(file="spring", mine=scene.item("new"))], why="new")
    (kept,) = (tmp_path / "w" / "backups").iterdir()
    assert kept.read_bytes() == b"half a line\n"
    assert file.read_bytes().startswith(before)
    assert [one.why for one in workspace.history()][:2] == ["new", "visit spring"]


def test_what_is_gone_since_it_was_opened_is_told_as_it_is(tmp_path: Path) -> None:
    """Nobody is told to make a new workspace while theirs is on a disk that was taken off."""
    jan = scene.made(tmp_path / "w")
    (tmp_path / "w" / "partnership.json").unlink()
    with pytest.raises(NotFoundError, match=r"own file in .* is missing\. .*rebuild partnership"):
        jan.book()
    (tmp_path / "w").rename(tmp_path / "away")
    with pytest.raises(NotFoundError, match=r"not there any more\. Tell whoever hosts it"):
        jan.book()
