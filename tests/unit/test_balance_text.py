"""The balance for readers of text, programs and documents: the same figures as on the screen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tui.support import SLUG, make_workspace
from tests.unit.build import TUESDAY, book, goal, item, programme, visit
from visitplanner.cli import main
from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.workspace import Book, Programme
from visitplanner.exports.balance_sentence import learning_said
from visitplanner.exports.balance_text import balance_data, balance_text, visits_balance_text
from visitplanner.exports.cells import width
from visitplanner.locale import language

EN = language("en")
BOOK: Book = book(
    goals=(
        goal("1.1", learners=frozenset({"oudermeer", "kpassa"})),
        goal("1.2", learners=frozenset({"kpassa"})),
        goal("1.3"),
    )
)
PLAN: Programme = programme(
    item("Together", "09:00-10:00", goals=["g1.1"]),
    item("One way", "10:00-13:00", goals=["g1.2"], photographed=True),
    item("Bus", "14:00-16:00", kind=ItemKind.LOGISTICS),
)
ONE_WAY = "Of the time for building capacity, only Kpassa learns"
EARLIER: Programme = programme(
    item("First look", "09:00-12:00", goals=["g1.1"]),
    visit=visit(slug="kpassa-2026", title="First visit", first_day=TUESDAY.replace(year=2026)),
)


def test_the_text_tells_shares_days_learning_and_photographs() -> None:
    """Without a screen one reads the same: what, how much, and the limit beside it."""
    text = balance_text(BOOK, PLAN, (EARLIER, PLAN), language=EN, width=100)
    assert "capacity   66 %  4 h · floor 50 %" in text
    assert "Tue 11 May  capacity 66 %  logistics 34 %" in text
    assert "Oudermeer  25 %   1 h" in text
    assert "Kpassa     100 %  4 h" in text
    assert "photographed  50 %  1 of 2 activities · ceiling 30 %" in text
    assert "kpassa-2026  capacity 100 %  First visit · 2026 build" in text


@pytest.mark.parametrize("columns", [40, 60, 100])
def test_no_line_is_wider_than_asked(columns: int) -> None:
    """It can be read in a small window and sent by mail."""
    text = balance_text(BOOK, PLAN, (EARLIER, PLAN), language=EN, width=columns)
    assert all(width(line) <= columns for line in text.splitlines())


def test_a_visit_without_times_says_so() -> None:
    """No share is made up for a plan that has not begun."""
    text = balance_text(BOOK, programme(), (), language=EN)
    assert "Nothing has a day yet" in text
    assert "%" not in text
    assert visits_balance_text(BOOK, (), language=EN) == "No visit has time to share out yet.\n"


@pytest.mark.parametrize(
    ("goals", "photographed", "said"),
    [
        (
            ["g1.1", "g1.2"],
            False,
            "Of the time for building capacity, Oudermeer learns in 50 % and Kpassa learns in 100 %.",
        ),
        (["g1.2", "g1.2"], False, f"{ONE_WAY}."),
        (["g1.3", "g1.3"], True, "Moments for the camera: 1 of 2 activities."),
        (
            ["g1.2", "g1.3"],
            True,
            f"{ONE_WAY}; moments for the camera: 1 of 2 activities.",
        ),
    ],
)
def test_one_sentence_says_who_learns_and_what_the_camera_gets(
    goals: list[str], photographed: bool, said: str
) -> None:
    """Honest and short: nothing is said of what is not there or not known (C2, C11)."""
    plan = [
        item("One", "09:00-10:00", goals=goals[:1], photographed=photographed),
        item("Two", "10:00-11:00", goals=goals[1:]),
    ]
    assert learning_said(BOOK, plan, EN) == said


def test_nothing_is_said_where_there_is_nothing_to_say() -> None:
    """A bus and a lunch have no sentence of their own."""
    assert not learning_said(BOOK, [item("Bus", kind=ItemKind.LOGISTICS)], EN)


def test_the_data_are_the_figures_of_the_text() -> None:
    """Programs read minutes and per cent under stable English keys."""
    data = json.loads(json.dumps(balance_data(BOOK, PLAN, (EARLIER, PLAN))))
    assert data["percent"]["capacity"] == 66
    assert data["learning"]["minutes"] == {"Oudermeer": 60, "Kpassa": 240}
    assert data["photographed"] == {"shown": 1, "total": 2, "percent": 50}
    assert data["days"][0]["day"] == "2027-05-11"
    assert data["kinds"]["logistics"] == 120
    assert data["purposes"]["governing-capacity"] == 240
    assert [one["visit"] for one in data["visits"]] == ["kpassa-2026", "kpassa-2027"]
    assert (data["floor"], data["ceiling"]) == (50, 30)


def test_the_command_shows_one_visit_or_all_of_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`balance VISIT` tells all of one, `balance` the visits one under the other, both as JSON too."""
    folder = str(tmp_path / "ws")
    make_workspace(tmp_path / "ws")
    call = ["--workspace", folder, "--as", "Awa", "--lang", "en"]
    assert main([*call, "balance", SLUG]) == 0
    assert "Day by day" in capsys.readouterr().out
    assert main([*call, "balance"]) == 0
    assert f"{SLUG}  capacity" in capsys.readouterr().out
    assert main([*call, "balance", "--format", "json"]) == 0
    assert {one["visit"] for one in json.loads(capsys.readouterr().out)} == {SLUG, "kpassa-2026"}
    assert main([*call, "balance", "nowhere"]) == 2
    assert "nowhere" in capsys.readouterr().err
