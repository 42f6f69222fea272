"""The guide for hosts is true: its commands are the program's, its placeholders explained, its links lead on.

That its two configurations close what they promise is shown by a real server, in `tests/ssh`.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import visitplanner
from tests.store.scene import clock, made
from visitplanner.cli.parser import parse
from visitplanner.cli.restricted import IDLE_MINUTES
from visitplanner.locale import language
from visitplanner.store.backup import back_up

GUIDE = (Path(__file__).parents[2] / "docs" / "hosting.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", GUIDE, flags=re.MULTILINE | re.DOTALL)
FILLED = {"program": "/opt/x/bin", "workspace": "/srv/x", "name": "Awa Médavi", "key": "ssh-ed25519 AAAA awa"}


def blocks(kind: str) -> list[str]:
    """The fenced blocks of that kind."""
    return [text for name, text in BLOCKS if name == kind]


def commands() -> list[str]:
    """What stands behind the planner wherever the guide calls it, as a shell would read it."""
    joined = "\n".join(text for kind, text in BLOCKS if kind in {"sh", "crontab"}).replace("\\\n", " ")
    joined += "\n".join(re.findall(r'command="([^"]*)"', "\n".join(blocks("text"))))
    return re.findall(r"/bin/visitplanner (?!--version)([^\n|>&]*)", joined)


@pytest.mark.parametrize("kind", ["sshd_config", "authorized_keys"])
def test_there_is_one_block_for_each_set_up(kind: str) -> None:
    """Whoever reads them finds them, the tests of the server among them."""
    assert len(blocks(kind)) == 2


def test_every_placeholder_is_explained_and_used() -> None:
    """The table tells what to put in, and nothing that is nowhere."""
    explained = set(re.findall(r"^\| `\{(\w+)\}` \|", GUIDE, flags=re.MULTILINE))
    used = {
        name
        for text in blocks("sshd_config") + blocks("authorized_keys")
        for name in re.findall(r"\{(\w+)\}", text)
    }
    assert explained == used


def test_every_command_of_the_guide_is_understood() -> None:
    """None has an option that is not there."""
    found = [parse(shlex.split(one), language("en", {})).command for one in commands()]
    assert {"init", "verify", "backup", "restore", "export"} == set(found)
    assert len(found) >= 9


def test_the_forced_commands_open_a_restricted_session() -> None:
    """With the name and the workspace of the line; an apostrophe in a name is written as the guide says."""
    line = blocks("authorized_keys")[0]
    for key, value in FILLED.items():
        line = line.replace(f"{{{key}}}", value)
    match = re.fullmatch(r'restrict,pty,command="([^"]*)" ssh-ed25519 AAAA awa\n', line)
    assert match is not None
    program, *words = shlex.split(match[1])
    options = parse(["--restricted", *words], language("en", {}))
    assert (program, options.author, options.workspace) == (
        "/opt/x/bin/visitplanner-ssh",
        "Awa Médavi",
        "/srv/x",
    )
    (quoted,) = re.findall(r"`(--as '.*?')`\.", GUIDE)
    assert shlex.split(quoted) == ["--as", "Awa N'Dah"]
    (forced,) = re.findall(r"ForceCommand \S+ (.*)", blocks("sshd_config")[1])
    words = shlex.split(forced.replace("{workspace}", "/srv/x"))
    assert parse(["--restricted", *words], language("en", {})).workspace == "/srv/x"


def test_the_minutes_of_the_guide_are_those_of_the_program() -> None:
    """Nobody is surprised by a session that ended sooner."""
    assert f"it is {IDLE_MINUTES} when nothing is said" in GUIDE


def test_the_folder_has_the_number_of_this_version() -> None:
    """The steps can be taken as they are."""
    assert f"/opt/visitplanner-{visitplanner.__version__}/bin/python" in GUIDE


def restoring(folder: Path) -> subprocess.CompletedProcess[str]:
    """Take the steps of a restore as the guide has them, in folders of one's own and as oneself."""
    (steps,) = (one for one in blocks("sh") if " restore " in one)
    planner = f"{shlex.quote(sys.executable)} -m visitplanner"
    steps = steps.replace("runuser -u visitplanner -- /opt/visitplanner/bin/visitplanner", planner)
    steps = steps.replace("/srv/visitplanner", str(folder / "srv"))
    steps = steps.replace("/var/backups/visitplanner", str(folder / "kept"))
    assert "visitplanner/" not in steps.replace(str(folder), "")
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "LANG": "C.UTF-8"}
    return subprocess.run(["/bin/sh"], input=steps, env=env, text=True, capture_output=True, check=False)


def test_the_steps_of_a_restore_put_a_whole_backup_in_place_or_leave_all_as_it_is(tmp_path: Path) -> None:
    """Pasted in one go, with the newest backup damaged, they do not move the workspace away."""
    (tmp_path / "srv").mkdir()
    (tmp_path / "kept").mkdir()
    made(tmp_path / "srv" / "leiebeke", "dogbo", items=2)
    first, second = (tmp_path / "kept" / f"leiebeke-{number}.tar.gz" for number in (1, 2))
    back_up(tmp_path / "srv" / "leiebeke", str(first), author="Awa", clock=clock)
    second.write_bytes(first.read_bytes()[:-100])
    os.utime(first, (1, 1))
    done = restoring(tmp_path)
    assert "is no backup that can be used" in done.stdout
    assert [one.name for one in (tmp_path / "srv").iterdir()] == ["leiebeke"]
    assert done.stdout.splitlines()[-1].startswith("Whole: 1 visit, 2 items")
    second.unlink()
    (tmp_path / "srv" / "leiebeke" / "visits" / "dogbo.json").unlink()
    done = restoring(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].startswith("Whole: 1 visit, 2 items")
    names = sorted(one.name for one in (tmp_path / "srv").iterdir())
    assert re.fullmatch(r"leiebeke leiebeke\.before-[-0-9]+", " ".join(names))


def test_every_link_within_the_guide_leads_to_a_heading() -> None:
    """As a reader of the rendered page finds it."""
    headings = {
        re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-")
        for one in re.findall(r"^#+ (.*)", GUIDE, flags=re.MULTILINE)
    }
    links = re.findall(r"\]\(#([^)]+)\)", GUIDE)
    assert links
    assert set(links) <= headings


def test_the_shell_understands_every_step() -> None:
    """Quotes and backslashes are closed."""
    for text in blocks("sh"):
        done = subprocess.run(["/bin/sh", "-n"], input=text, text=True, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
