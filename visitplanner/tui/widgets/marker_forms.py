"""The short forms of a goal's progress: a marker that one hopes to see, and what was seen of it (C9)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from textual.widget import Widget

from visitplanner.domain.errors import InputError
from visitplanner.domain.trajectory import Expectation, Goal, ProgressMarker
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Visit
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.observations import add_marker, edit_marker, observe
from visitplanner.tui.form_days import read_day_among
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.words import Words


class MarkerFields(GuidedForm):
    """A change, and how sure one is to see it."""

    def __init__(self, desk: Desk, goal: Goal, marker: ProgressMarker | None = None) -> None:
        super().__init__(desk, f"marker:{goal.id}:{marker.id if marker else 'new'}")
        self.goal = goal
        self.marker = marker
        """The marker that is edited; None for a new one."""

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """Its words, and the expectation."""
        marker = self.marker
        yield tr(N_("What one would see")), Field(marker.text if marker else "", id="text")
        yield (
            tr(N_("One would")),
            Choice(
                [(one.value, current().label(one)) for one in Expectation],
                value=(marker.expectation if marker else Expectation.EXPECT).value,
                id="expectation",
            ),
        )

    def hint(self) -> str:
        """What makes a good one."""
        return tr(N_("Somebody who does something else than before, for all to see. It needs no figure."))

    def save(self) -> Done[Goal]:
        """Save it. Raises PlannerError."""
        text, expectation = self.text("text"), Expectation(self.query_one("#expectation", Choice).value)
        if self.marker is None:
            return add_marker(self.desk, self.goal.id, text, expectation)
        mine = replace(self.marker, text=text, expectation=expectation)
        return edit_marker(self.desk, self.goal.id, self.marker, mine)


class ObservationFields(GuidedForm):
    """What was seen of a progress marker, when, and on which visit."""

    def __init__(self, desk: Desk, goal: Goal, marker: ProgressMarker, slug: str | None) -> None:
        """`slug` is the visit one comes from; it is proposed where it has begun."""
        super().__init__(desk, f"seen:{goal.id}:{marker.id}")
        self.goal, self.marker = goal, marker
        self._visits = begun([one.visit for one in desk.visits().programmes], desk.today)
        self._first = slug if any(one.slug == slug for one in self._visits) else None
        self._proposed = ""

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """What, on which visit, on which day."""
        yield tr(N_("What was seen")), Words("", id="seen")
        options = [("", tr(N_("no visit: a letter, a call, a report")))]
        options += [(one.slug, one.title) for one in self._visits]
        yield tr(N_("On which visit")), Choice(options, value=self._first or "", id="visit")
        yield tr(N_("On")), Field(id="day", placeholder=tr(N_("a day, as you write it")))

    def ready(self) -> None:
        """Propose a day."""
        self.typed()

    def typed(self) -> None:
        """Follow the visit, until somebody writes a day."""
        field = self.query_one("#day", Field)
        if field.value in {"", self._proposed}:
            self._proposed = likely_day(self._visit, self.desk.today).isoformat()
            if field.value != self._proposed:
                field.value = self._proposed

    @property
    def _visit(self) -> Visit | None:
        chosen = self.query_one("#visit", Choice).value
        return next((one for one in self._visits if one.slug == chosen), None)

    def hint(self) -> str:
        """Which marker it is about."""
        return f"{current().label(self.marker.expectation)}: {self.marker.text}"

    def save(self) -> Done[Goal]:
        """Keep it. Raises PlannerError."""
        visit, typed = self._visit, self.text("day")
        day = read_day_among(typed, visit.days if visit is not None else ())
        if typed and day is None:
            self.go_to("day")
            raise InputError(
                N_("“{day}” is not read as a day. Try 12 May 2027, or leave it for later."), day=typed
            )
        slug = visit.slug if visit is not None else None
        return observe(
            self.desk, self.goal.id, self.marker.id, self.lines_of("seen"), seen_on=day, visit=slug
        )


def begun(visits: Iterable[Visit], today: date) -> tuple[Visit, ...]:
    """The visits on which something can have been seen, the latest first."""
    known = [one for one in visits if one.first_day is not None and one.first_day <= today]
    return tuple(sorted(known, key=lambda one: (one.first_day or today, one.slug), reverse=True))


def likely_day(visit: Visit | None, today: date) -> date:
    """The present day while the visit is going on, its last one afterwards; without a visit, the present."""
    if visit is None or visit.last_day is None:
        return today
    return min(today, visit.last_day)
