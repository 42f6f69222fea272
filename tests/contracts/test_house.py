"""The house keeps its rules: arrows point one way, and what needs no terminal loads none."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import visitplanner

ROOT = Path(__file__).parents[2]
HEAVY = {"textual", "rich", "tinydb"}


def loaded_after(statements: str) -> set[str]:
    """Run `statements` in a fresh interpreter; return the top-level names of all modules then loaded."""
    report = "import json, sys; print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    done = subprocess.run(
        [sys.executable, "-c", f"{statements}\n{report}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


def modules_under(package: str) -> list[str]:
    """List the modules of one package of visitplanner by full name, as found on disk."""
    top = Path(visitplanner.__file__).parent
    paths = sorted(Path(top, package).rglob("*.py"))
    return [
        ".".join(path.relative_to(top.parent).with_suffix("").parts).removesuffix(".__init__")
        for path in paths
    ]


def test_every_import_follows_the_contracts() -> None:
    """import-linter finds no broken contract."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("package", ["domain", "checks", "planning", "imports", "exports", "locale"])
def test_what_needs_neither_terminal_nor_disk_loads_neither(package: str) -> None:
    """All modules of the package together bring in no Textual, no Rich and no TinyDB."""
    names = modules_under(package)
    assert names
    loaded = loaded_after("\n".join(f"import {name}" for name in names))
    assert "visitplanner" in loaded
    assert not loaded & HEAVY


def test_the_store_loads_no_terminal() -> None:
    """The workspace can be read and written without Textual and Rich."""
    loaded = loaded_after("\n".join(f"import {name}" for name in modules_under("store")))
    assert not loaded & {"textual", "rich"}


def test_the_command_line_loads_heavy_parts_only_when_a_command_needs_them() -> None:
    """Importing the command line brings in neither Textual nor TinyDB, so that `--help` answers at once."""
    assert not loaded_after("import visitplanner.cli") & HEAVY
