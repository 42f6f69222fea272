"""What stands on disk has the same bytes as ever: sessions of two versions share one workspace."""

from pathlib import Path
from tempfile import TemporaryDirectory
from zlib import crc32

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store import scene
from visitplanner.domain.text import clean
from visitplanner.store.drafts import Drafts
from visitplanner.store.encoding import to_line
from visitplanner.store.history import CHANGE, Change, Entry, from_line
from visitplanner.store.system import SYSTEM


class OldChange(msgspec.Struct, array_like=True, frozen=True):
    """A change as the library writes it by itself."""

    file: str
    table: str
    id: str
    field: str
    old: object
    new: object


class OldEntry(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """An entry of the history as the library writes it by itself."""

    txn: str
    at: str
    by: str
    why: str
    schema: int
    files: dict[str, int]
    changes: list[OldChange]
    undoes: str | None = None
    redoes: str | None = None


SOUND = st.text(st.characters(codec="utf-8"), max_size=6)
PLAIN = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 2**60), SOUND),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(SOUND, inner, max_size=3)),
    max_leaves=4,
)
ROWS = st.tuples(st.sampled_from(["", "spring"]), SOUND, SOUND, SOUND, PLAIN, PLAIN)


@settings(max_examples=200, deadline=None)
@given(SOUND, st.integers(0, 9), st.lists(ROWS, max_size=3), st.none() | SOUND, st.none() | SOUND)
def test_a_line_of_the_history_has_the_same_bytes_as_ever_and_comes_back_whole(
    text: str,
    number: int,
    rows: list[tuple[str, str, str, str, object, object]],
    undoes: str | None,
    redoes: str | None,
) -> None:
    """Lines written by any version stand in one file: a field more or another order would be a new format."""
    files, said = {"spring": number}, {"txn": text, "by": text, "why": text, "at": scene.NOON.isoformat()}
    known = {"schema": 1, "files": files, "undoes": undoes, "redoes": redoes}
    changes = [Change(**dict(zip(CHANGE, row, strict=True))) for row in rows]  # type: ignore[arg-type]
    entry = Entry(**said, **known, changes=changes)  # type: ignore[arg-type]
    old = OldEntry(**said, **known, changes=[OldChange(*row) for row in rows])  # type: ignore[arg-type]
    line = to_line(entry)
    assert line[len(b'{"sum":"00000000",') : -1] == msgspec.json.encode(old)[1:]
    assert from_line(line[:-1]) == entry


@pytest.mark.parametrize("rows", ['[["spring","items","x","",null]]', "[{}]", "[3]", "{}", "3"])
def test_a_line_whose_changes_are_no_rows_of_six_is_not_what_was_written(rows: str) -> None:
    """A checksum says that a line is whole, not that a planner wrote it."""
    at = scene.NOON.isoformat()
    body = f'"txn":"t","at":"{at}","by":"b","why":"w","schema":1,"files":{{}},"changes":{rows}}}'.encode()
    with pytest.raises(ValueError, match=r"changes|Expected"):
        from_line(b'{"sum":"%08x",' % crc32(body) + body)


@settings(max_examples=200, deadline=None)
@given(SOUND, SOUND)
def test_a_draft_has_the_same_bytes_as_ever(key: str, text: str) -> None:
    """Sessions of two versions read each other's drafts."""
    with TemporaryDirectory() as folder:
        Path(folder, "history.jsonl").touch()
        drafts = Drafts(SYSTEM, f"{folder}/drafts", "Awa")
        drafts.save(key, text)
        (file,) = Path(folder, "drafts").iterdir()
        assert file.read_bytes() == msgspec.json.encode({"author": "Awa", "key": key, "text": text})
        assert drafts.all() == {clean(key): clean(text, lines=True)}
