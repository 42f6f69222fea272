"""A new user meets two questions or a sample, never a blank screen."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.tui.support import check_golden, make_workspace, running, screen_text, type_text
from visitplanner.domain.errors import RefusedError
from visitplanner.locale.places import country
from visitplanner.planning.desk import Desk
from visitplanner.tui.screens.start import StartScreen
from visitplanner.tui.screens.visits import VisitsScreen
from visitplanner.tui.widgets.choice import Choice


@dataclass
class Ways:
    """Both ways to a workspace, in a temporary folder; remembers what it was asked."""

    folder: Path
    refuse: bool = False
    asked: list[tuple[str, ...]] = field(default_factory=list)

    def sample(self) -> Desk:
        self.asked.append(("sample",))
        return make_workspace(self.folder / "sample")

    def found(self, *, name: str, home: str, partner: str) -> Desk:
        self.asked.append((name, home, partner))
        if self.refuse:
            raise RefusedError("“here” is not empty.", do="Choose another folder.")
        return make_workspace(self.folder / "mine")


@pytest.fixture
def ways(tmp_path: Path) -> Ways:
    return Ways(folder=tmp_path)


async def test_two_questions_found_a_partnership(ways: Ways) -> None:
    """Countries may be named in any of the four languages; zone and languages follow from them."""
    async with running(None, visit=None, beginnings=ways) as pilot:
        await pilot.pause()
        for line in ("Oudermeer", "België", "Kpassa", "benin"):
            await type_text(pilot, line)
            await pilot.press("enter")
            await pilot.pause()
        await pilot.pause()
        assert isinstance(pilot.app.screen, VisitsScreen)
    assert ways.asked == [
        ("Oudermeer – Kpassa", "Oudermeer,BE,Europe/Brussels,nl/fr/de", "Kpassa,BJ,Africa/Porto-Novo,fr")
    ]


async def test_one_key_opens_the_sample(ways: Ways) -> None:
    """Whoever only wants to look around need not answer anything."""
    async with running(None, visit=None, beginnings=ways) as pilot:
        await pilot.pause()
        await pilot.press("f5")
        await pilot.pause()
        assert isinstance(pilot.app.screen, VisitsScreen)
    assert ways.asked == [("sample",)]


async def test_what_is_missing_is_said_where_it_is_missing(ways: Ways) -> None:
    """An empty answer is asked for by name, with the cursor on it, before anything is made."""
    async with running(None, visit=None, beginnings=ways) as pilot:
        await pilot.pause()
        await type_text(pilot, "Oudermeer")
        await pilot.press("f2")
        await pilot.pause()
        assert "In which country is Oudermeer?" in screen_text(pilot.app)
        assert pilot.app.focused is pilot.app.screen.query_one("#home-country")
    assert ways.asked == []


async def test_a_country_with_several_zones_asks_for_one(ways: Ways) -> None:
    """Only where a country has several times of day is one asked which."""
    async with running(None, visit=None, beginnings=ways) as pilot:
        await pilot.pause()
        for line in ("Oudermeer", "be", "Kimbeko", "CD"):
            await type_text(pilot, line)
            await pilot.press("enter")
            await pilot.pause()
        zone = pilot.app.screen.query_one("#partner-zone", Choice)
        assert pilot.app.focused is zone
        await pilot.press("right", "enter")
        await pilot.pause()
    assert ways.asked[0][2] == "Kimbeko,CD,Africa/Lubumbashi,fr"


async def test_a_refusal_keeps_the_answers(tmp_path: Path) -> None:
    """When the folder cannot be used, nothing has to be typed again."""
    ways = Ways(folder=tmp_path, refuse=True)
    async with running(None, visit=None, beginnings=ways) as pilot:
        await pilot.pause()
        for line in ("Oudermeer", "be", "Kpassa", "bj"):
            await type_text(pilot, line)
            await pilot.press("enter")
            await pilot.pause()
        assert isinstance(pilot.app.screen, StartScreen)
        text = screen_text(pilot.app)
        assert "is not empty. Choose another folder." in text
        assert "Oudermeer" in text


async def test_the_first_screen_as_it_is_read(ways: Ways) -> None:
    """The very first screen reads as it was designed."""
    async with running(None, visit=None, beginnings=ways) as pilot:
        await pilot.pause()
        await pilot.pause()
        check_golden("start", screen_text(pilot.app))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Belgique", "BE"),
        ("be", "BE"),
        ("Bénin", "BJ"),
        ("Perú", "PE"),
        ("Niger", "NE"),
        ("nigeri", "NG"),
        ("ni", "NI"),
    ],
)
def test_a_country_is_known_by_its_code_or_its_name_in_any_language(written: str, code: str) -> None:
    """One may write a country as one is used to, or only its beginning."""
    found = country(written, "en")
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("written", ["", "Atlantis", "united", "Congo"])
def test_an_unclear_country_is_not_guessed(written: str) -> None:
    """No town is put in a wrong country because two names begin alike."""
    assert country(written, "en") is None
