"""What is written for users is true: links lead somewhere, keys and commands are those of the program."""

import re
from pathlib import Path

import pytest

import visitplanner
from docs.pictures import ALL, PICTURES
from visitplanner.cli.commands import COMMANDS
from visitplanner.domain.agenda import NEEDS_A_GOAL, ItemKind
from visitplanner.imports import read_programme
from visitplanner.tui.app_commands import OFFERS
from visitplanner.tui.screens.agenda_offers import AGENDA_OFFERS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted(
    [ROOT / "README.md", ROOT / "CHANGELOG.md", *ROOT.glob("docs/*.md"), *ROOT.glob("benchmarks/*.md")]
)


def section(page: str, heading: str) -> str:
    """The text below a heading, up to the next one."""
    return re.split(r"^## ", page.split(f"## {heading}\n", 1)[1], flags=re.MULTILINE)[0]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file(page: Path) -> None:
    """No picture is missing and no page has moved."""
    targets = re.findall(r"\]\(([^)#\s]+)\)", page.read_text(encoding="utf-8"))
    lost = [
        one for one in targets if not one.startswith("https://") and not page.parent.joinpath(one).exists()
    ]
    assert lost == []


def test_the_pictures_are_those_that_the_script_takes() -> None:
    """`python -m docs.pictures` makes each of them anew, and no other lies about."""
    assert sorted(path.stem for path in PICTURES.glob("*.svg")) == sorted(picture.name for picture in ALL)


@pytest.mark.parametrize("picture", [one.name for one in ALL])
def test_a_picture_shows_a_screen_and_asks_nobody_for_anything(picture: str) -> None:
    """The screen is the planner's own, no crash; a reader's browser fetches no font for it."""
    svg = PICTURES.joinpath(f"{picture}.svg").read_text(encoding="utf-8")
    assert "help" in svg or "hulp" in svg or "esc" in svg
    assert "Traceback" not in svg
    assert re.findall(r"(?:url\(|href=)[\"']?https?:", svg) == []


def test_the_keys_of_the_readme_are_those_of_the_agenda() -> None:
    """Each key in the table is one of a command."""
    keys = {
        key
        for command in (*AGENDA_OFFERS, *OFFERS)
        for key in (command.key_shown, *command.key.split(","))
        if key
    }
    told = re.findall(r"`([^`]+)`", section(README, "Keys").split("One line says")[0])
    assert len(told) > 20
    assert [key for key in told if key not in keys] == []


def test_the_commands_of_the_readme_are_all_there_are() -> None:
    """None is promised that is not there, and none goes untold."""
    table = section(README, "The command line")
    groups = "|".join(sorted({name.split()[0] for name in COMMANDS if " " in name}))
    told = {
        name
        for row in re.findall(r"^\| (`.*?`) \|", table, flags=re.MULTILINE)
        for name in re.findall(rf"`((?:(?:{groups}) )?[a-z]+(?:-[a-z]+)*)", row)
    }
    assert told == {name for name in COMMANDS if name}


def test_the_kinds_that_ask_for_a_goal_are_those_of_the_program() -> None:
    """The table for coordinators says of each kind what the form will do."""
    page = (ROOT / "docs" / "using.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| (\w+) \|[^|]*\| (yes|no)", page, flags=re.MULTILINE))
    assert {kind.value: "yes" if kind in NEEDS_A_GOAL else "no" for kind in ItemKind} == rows


def test_the_notations_that_are_promised_are_understood() -> None:
    """Every day and time of the page on importing is read from a programme."""
    page = (ROOT / "docs" / "importing.md").read_text(encoding="utf-8")
    (days,) = re.findall(r"^\| days \| (.*) \|$", page, flags=re.MULTILINE)
    (times,) = re.findall(r"^\| times \| (.*?); ranges", page, flags=re.MULTILINE)
    for day in re.findall(r"`([^`]+)`", days):
        *_, row = read_programme(f"Visit, 1-3 Jun 2015\n\n{day}\n- 10:00 Meeting\n").rows
        assert row.day is not None, day
    for written in re.findall(r"`([^`]+)`", times):
        (row,) = read_programme(f"Visit\n\nThu 27 Oct 2022\n- {written} Meeting\n").rows
        assert row.moment.start is not None, written


def test_the_changelog_knows_this_version() -> None:
    """Who updates finds what is new."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert len(section(changelog, f"[{visitplanner.__version__}]").strip()) > 200
