"""What every test stands on: an empty home, a plain environment, and a word about missing tools."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

REQUIRE_TOOLS = "VISITPLANNER_REQUIRE_TOOLS"
# Read before `own_home` takes our own variables away.
_TOOLS_REQUIRED = os.environ.get(REQUIRE_TOOLS, "") not in {"", "0"}

# The same examples in every run: a change that breaks nothing must not fail because of a new random example.
# No deadline and no complaint about slowness, since shared test machines stall. To search further:
# HYPOTHESIS_PROFILE=explore.
settings.register_profile("ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# What would let the machine of whoever runs the tests show through: settings of ours and of the toolkit, of
# the terminal, of the language, of the SSH session the tests may themselves run in.
FOREIGN_PREFIXES = ("VISITPLANNER_", "TEXTUAL", "XDG_", "SSH_", "LC_", "GIT_")
FOREIGN_NAMES = (
    "BROWSER",
    "COLORTERM",
    "COLUMNS",
    "EDITOR",
    "ESCDELAY",
    "FORCE_COLOR",
    "LANGUAGE",
    "LINES",
    "NO_COLOR",
    "PAGER",
    "STY",
    "TERM_PROGRAM",
    "TMUX",
    "TZ",
    "VISUAL",
)

# sshd is installed where only root's PATH looks.
ADMIN_FOLDERS = ("/usr/local/sbin", "/usr/sbin", "/sbin")


def tool(name: str) -> str:
    """Return the path of the system tool `name`; where it is missing the test is skipped.

    With VISITPLANNER_REQUIRE_TOOLS set, as on the build machine, a missing tool is a failure: there, a
    skipped test would be a test that nobody ever runs.
    """
    path = shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", os.defpath), *ADMIN_FOLDERS]))
    if path is None:
        reason = f"the system tool {name} is not installed"
        if _TOOLS_REQUIRED:
            pytest.fail(f"{reason}, and {REQUIRE_TOOLS} asks for it", pytrace=False)
        pytest.skip(reason)
    return path


@pytest.fixture
def require_tool() -> Callable[[str], str]:
    """Return the function `tool`: name of a system tool in, its path out."""
    return tool


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home of its own, outside its `tmp_path`, and a plain environment; return that home."""
    for name in list(os.environ):
        if name.startswith(FOREIGN_PREFIXES) or name in FOREIGN_NAMES:
            monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name, folder in (
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_STATE_HOME", ".local/state"),
        ("XDG_CACHE_HOME", ".cache"),
        ("XDG_RUNTIME_DIR", ".run"),
    ):
        path = home / folder
        path.mkdir(mode=0o700, parents=True)
        monkeypatch.setenv(name, str(path))
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    return home
