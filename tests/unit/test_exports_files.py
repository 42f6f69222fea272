"""Exports as files: the old or the whole new one, never through a link, a plain sentence when it fails."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from visitplanner.domain.errors import StoreError
from visitplanner.exports.files import write_text


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def test_the_text_is_written_in_utf_8_for_owner_and_group_whatever_the_umask(tmp_path: Path) -> None:
    """A colleague in the same group can open the document, and nobody outside it."""
    before = os.umask(0o077)
    try:
        path = write_text(tmp_path / "agenda.md", "Fée – 日本\n")
    finally:
        os.umask(before)
    assert path.read_bytes() == "Fée – 日本\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o660
    assert names(tmp_path) == {"agenda.md"}


def test_an_older_export_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """Who holds the old file open reads the old text to its end."""
    path = tmp_path / "agenda.md"
    path.write_text("old")
    with path.open() as reader:
        write_text(path, "new")
        assert reader.read() == "old"
    assert path.read_text() == "new"


def test_a_link_is_neither_followed_nor_replaced(tmp_path: Path) -> None:
    """An export cannot be led to overwrite a file somewhere else."""
    secret = tmp_path / "secret"
    secret.write_text("mine")
    for target in (secret, tmp_path / "missing"):
        link = tmp_path / f"link-to-{target.name}"
        link.symlink_to(target)
        with pytest.raises(StoreError, match="is a link to another place; it was left as it is"):
            write_text(link, "text")
        assert link.is_symlink()
    assert secret.read_text() == "mine"
    assert not (tmp_path / "missing").exists()


def test_a_link_that_appears_at_the_last_moment_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A link put there between the look and the renaming goes; what it pointed at stays."""
    secret = tmp_path / "secret"
    secret.write_text("mine")
    rename = os.rename

    def late(source: str, target: str, **more: int) -> None:
        (tmp_path / "agenda.md").symlink_to(secret)
        rename(source, target, **more)

    monkeypatch.setattr(os, "rename", late)
    write_text(tmp_path / "agenda.md", "text")
    assert secret.read_text() == "mine"
    assert (tmp_path / "agenda.md").read_text() == "text"


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("nowhere/agenda.md", "its folder does not exist"),
        ("file/agenda.md", "its folder does not exist"),
        ("folder", "is a folder; name a file in it"),
        ("pipe", "is not an ordinary file"),
        ("x" * 300, "the name is too long"),
        ("nul\0byte", "cannot be written"),
    ],
)
def test_what_cannot_be_written_is_said_in_one_plain_sentence(
    tmp_path: Path, place: str, sentence: str
) -> None:
    """Whoever mistypes a path reads what is wrong with it, and nothing is left behind."""
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(StoreError) as caught:
        write_text(tmp_path / place, "text")
    assert sentence in str(caught.value)
    assert names(tmp_path) == {"file", "folder", "pipe"}


def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The document of yesterday survives an export that fails half-way."""
    path = tmp_path / "agenda.md"
    path.write_text("old")

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="the disk is full"):
        write_text(path, "new")
    assert path.read_text() == "old"
    assert names(tmp_path) == {"agenda.md"}


def test_a_write_that_takes_a_part_only_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a slow or distant disk the document is complete or there is none."""
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, bytes(data)[:3]))
    assert write_text(tmp_path / "a", "0123456789").read_text() == "0123456789"


def test_a_path_with_control_characters_is_shown_without_them(tmp_path: Path) -> None:
    """An error about a strange path does nothing to the terminal that shows it."""
    with pytest.raises(StoreError) as caught:
        write_text(tmp_path / "no\x1b[31mwhere" / "a.md", "text")
    assert "\x1b" not in str(caught.value)


def test_exports_and_checks_load_nothing_heavy() -> None:
    """`show`, `check` and `export` answer at once: no terminal library, no Babel, no JSON."""
    script = (
        "import sys\n"
        "import visitplanner.checks, visitplanner.exports.markdown, visitplanner.exports.plain\n"
        "import visitplanner.exports.data, visitplanner.exports.files\n"
        "heavy = {'textual', 'rich', 'babel', 'tinydb', 'json', 'dateutil', 'asyncio'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
