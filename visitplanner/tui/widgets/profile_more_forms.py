"""The forms of what a partnership has several of: initiatives, phases, travel times."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from textual.widget import Widget

from visitplanner.domain.errors import InputError
from visitplanner.domain.partnership import Initiative
from visitplanner.domain.trajectory import Phase, PhaseName
from visitplanner.domain.values import replace
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.needs import add_initiative
from visitplanner.planning.profile import edit_initiative, edit_trajectory, set_travel
from visitplanner.tui.profile_input import date_text, read_date, read_length
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field, NamesSuggester
from visitplanner.tui.widgets.profile_forms import (
    NEW,
    ApprovalFields,
    AssessmentFields,
    NameFields,
    ProfileForm,
    SettingFields,
    SignedFields,
    TownFields,
    read_line,
)
from visitplanner.tui.widgets.words import Words

_NOWHERE: Final = "-"


class InitiativeFields(ProfileForm):
    """A fourth-pillar initiative: private, and not the municipality (C18)."""

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__(desk, key)
        self._known = self.book.initiative(self.of) if self.of != NEW else None

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """Name, who carries it, how to reach them, what it does, where."""
        one = self._known or Initiative(id=NEW, name="")
        towns = [(town.id, town.name) for town in self.base.municipalities]
        yield tr(N_("Name")), Field(one.name, id="name")
        yield (
            tr(N_("Carried by")),
            Field(one.carrier, placeholder=tr(N_("an association, a school, a church")), id="carrier"),
        )
        yield (
            tr(N_("Contact")),
            Field(one.contact, placeholder=tr(N_("a function rather than a number")), id="contact"),
        )
        yield tr(N_("What it does")), Words(one.does, id="does")
        yield (
            tr(N_("Municipality")),
            Choice(
                [*towns, (_NOWHERE, tr(N_("none of them")))],
                value=one.municipality or (_NOWHERE if self._known else towns[0][0]),
                id="municipality",
            ),
        )

    def hint(self) -> str:
        """What the difference is."""
        return tr(
            N_("Private: what it does about a concrete need is its own, and no promise of the municipality.")
        )

    def save(self) -> Done[Any]:
        """Add or change it."""
        town = self.query_one("#municipality", Choice).value
        municipality = None if town == _NOWHERE else town
        name, carrier, contact = self.text("name"), self.text("carrier"), self.text("contact")
        does = self.lines_of("does")
        if self._known is None:
            return add_initiative(
                self.desk, name=name, carrier=carrier, contact=contact, does=does, municipality=municipality
            )
        mine = replace(
            self._known, name=name, carrier=carrier, contact=contact, does=does, municipality=municipality
        )
        return edit_initiative(self.desk, self._known, mine)


class TrajectoryFields(ProfileForm):
    """Title and years of a trajectory (C9)."""

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__(desk, key)
        found = self.book.trajectory(self.of)
        assert found is not None  # noqa: S101 - the line that was chosen is about it
        self._known = found

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """Title, first and last day."""
        yield tr(N_("Title")), Field(self._known.title, id="title")
        yield tr(N_("Starts on")), Field(date_text(self._known.starts_on), id="starts_on")
        yield tr(N_("Ends on")), Field(date_text(self._known.ends_on), id="ends_on")

    def hint(self) -> str:
        """What a trajectory is."""
        return tr(N_("A process of years, on which visits are stations; not a project with one result."))

    def save(self) -> Done[Any]:
        """Save it."""
        mine = replace(
            self._known,
            title=self.text("title"),
            starts_on=read_line(self, "starts_on", read_date),
            ends_on=read_line(self, "ends_on", read_date),
        )
        return edit_trajectory(self.desk, self._known, mine)


class PhaseFields(ProfileForm):
    """A phase of a trajectory and its first day (C14)."""

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__(desk, key)
        trajectory, _, phase = self.of.partition(":")
        found = self.book.trajectory(trajectory)
        assert found is not None  # noqa: S101 - the line that was chosen is about it
        self._path = found
        self._known = next((one for one in found.phases if one.name.value == phase), None)

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """Which phase, and from when on."""
        taken = {one.name for one in self._path.phases if one != self._known}
        left = [(one.value, current().label(one)) for one in PhaseName if one not in taken]
        yield tr(N_("Phase")), Choice(left, value=self._known.name.value if self._known else "", id="phase")
        yield (
            tr(N_("First day")),
            Field(date_text(self._known.starts_on if self._known else None), id="starts_on"),
        )

    def hint(self) -> str:
        """What phases change."""
        return tr(
            N_("It lasts until the next one begins. In the start, the checks speak milder of quick results.")
        )

    def save(self) -> Done[Any]:
        """Save the trajectory with it."""
        day = read_line(self, "starts_on", read_date)
        if day is None:
            self.go_to("starts_on")
            raise InputError(N_("From which day on? A phase has a first day."))
        mine = Phase(name=PhaseName(self.query_one("#phase", Choice).value), starts_on=day)
        others = tuple(one for one in self._path.phases if one != self._known)
        return edit_trajectory(self.desk, self._path, replace(self._path, phases=(*others, mine)))


class TravelFields(ProfileForm):
    """How long it takes between two places, either way (S502)."""

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__(desk, key)
        self._known = next((one for one in self.base.travel if one.id == self.of), None)

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """Two places and the time; of a pair that is known, the time alone."""
        if self._known is None:
            places = known_places(self.desk)
            suggester = NamesSuggester(lambda: places)
            yield tr(N_("From")), Field(suggester=suggester, id="place")
            yield tr(N_("To")), Field(suggester=suggester, id="other")
        minutes = current().duration(self._known.minutes) if self._known else ""
        yield tr(N_("Takes")), Field(minutes, placeholder=tr(N_("minutes, or 1 h 30")), id="minutes")

    def hint(self) -> str:
        """Which places, and that the way back takes as long."""
        if self._known is None:
            return tr(N_("Write the places as the items have them. The way back takes as long."))
        return f"{self._known.place} – {self._known.other}"

    def save(self) -> Done[Any]:
        """Set the time of the pair."""
        place = self._known.place if self._known else self.text("place")
        other = self._known.other if self._known else self.text("other")
        return set_travel(self.desk, place, other, read_line(self, "minutes", read_length))


def known_places(desk: Desk) -> tuple[str, ...]:
    """The places that items of any visit have, each once, by name."""
    found = {item.place for programme in desk.visits().programmes for item in programme.items if item.place}
    return tuple(sorted(found, key=str.casefold))


_FORMS: Final[dict[str, type[ProfileForm]]] = {
    "municipality": TownFields,
    "signed": SignedFields,
    "approval": ApprovalFields,
    "assessment": AssessmentFields,
    "initiative": InitiativeFields,
    "trajectory": TrajectoryFields,
    "phase": PhaseFields,
    "setting": SettingFields,
    "travel": TravelFields,
}


def form_for(desk: Desk, key: str) -> ProfileForm:
    """The form for a line of the profile, by its key."""
    return _FORMS.get(key.partition(":")[0], NameFields)(desk, key)
