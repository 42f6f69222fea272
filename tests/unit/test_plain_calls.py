"""A call that is read without argparse: what is made of it is what argparse makes of it."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visitplanner.cli import plain
from visitplanner.cli.arguments import COMMANDS
from visitplanner.cli.grammar import build
from visitplanner.cli.output import Shown
from visitplanner.domain.errors import InputError
from visitplanner.locale import language

ENGLISH = language("en")
WHOLE = build(ENGLISH)

_WORDS = st.sampled_from(
    [
        *COMMANDS,
        *("--workspace", "--as", "--lang", "--mouse", "--low-bandwidth", "--idle-minutes", "--restricted"),
        *("--format", "--audience", "-o", "--output", "--min-level", "--coverage", "--open", "--newest"),
        *("text", "json", "markdown", "public", "delegation", "warning", "2027-sevidji", "nl", "30", "-"),
        *("-h", "--help", "--version", "--as=Awa", "-ofile", "-5", "", "a b", "é", "visit", "add", "--how"),
        *("--title", "x", "--"),
    ]
)
_CALLS = st.lists(_WORDS, max_size=7) | st.builds(
    lambda before, command, behind: [*before, command, *behind],
    st.sampled_from([[], ["--workspace", "/w"], ["--as", "Awa", "--lang", "nl"], ["--mouse"]]),
    st.sampled_from(["visits", "show", "check", "export", "goals", "needs", "history", "report", "people"]),
    st.lists(_WORDS, max_size=5),
)


def by_argparse(words: list[str]) -> dict[str, object] | None:
    """What argparse makes of a call; None where it refuses it or shows help."""
    try:
        return vars(WHOLE.parse_args(words, SimpleNamespace()))
    except (InputError, Shown):
        return None


@given(_CALLS)
def test_a_plain_call_is_read_as_argparse_reads_it(words: list[str]) -> None:
    """Every option has the name and value that argparse gives it; what argparse refuses is left to it."""
    made = plain.read(words)
    if made is not None:
        assert vars(made) == by_argparse(words)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--workspace", "/w", "--as", "Lien", "--low-bandwidth", "--mouse", "--restricted"],
        ["visits"],
        ["--workspace", "/w", "--as", "Awa N'Dah", "visits", "--format", "json"],
        ["--lang", "nl", "show", "2027-sevidji"],
        ["check"],
        ["check", "2027-sevidji", "--format", "json"],
        ["export", "2027-sevidji", "--format", "markdown", "--audience", "public", "-o", "-"],
        ["export", "2027-sevidji", "--workspace", "/w", "--lang", "nl"],
        ["goals", "--coverage"],
        ["history", "2027-sevidji", "--format", "json"],
    ],
)
def test_the_calls_of_every_day_are_plain(words: list[str]) -> None:
    """What is typed most often is read without loading argparse; with no such call this saves nothing."""
    made = plain.read(words)
    assert made is not None
    assert vars(made) == by_argparse(words)


@pytest.mark.parametrize(
    "words",
    [
        ["nothing-such"],
        ["show"],
        ["show", "a", "b"],
        ["show", "--format", "json", "a"],
        ["show", "a", "--format", "xml"],
        ["show", "a", "--format"],
        ["show", "a", "--help"],
        ["show", "--", "a"],
        ["--as=Awa", "visits"],
        ["--idle-minutes", "5", "visits"],
        ["export", "a", "-ofile"],
        ["import", "file"],
        ["import", "-", "--visit", "a"],
        ["add", "a", "tue", "9:00"],
        ["visit", "add", "a"],
        ["--workspace", "-x", "visits"],
    ],
)
def test_everything_else_is_left_to_argparse(words: list[str]) -> None:
    """It says what is wrong, shows the help, or reads what has to be looked at more closely."""
    assert plain.read(words) is None
