"""What was seen of a sign of progress on a visit; a goal without a fitting sign gets one on the way (C9)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from textual.widget import Widget

from visitplanner.domain.errors import InputError
from visitplanner.domain.trajectory import Expectation, Goal
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.observations import add_marker, observe
from visitplanner.tui.form_days import day_text, read_a_day
from visitplanner.tui.text import cut
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.outcome_forms import AfterForm
from visitplanner.tui.widgets.words import Words

_NEW: Final = "new"
_BESIDE: Final = 28
"""Columns that label, angles and margins take from the name of a sign."""


class SignForm(AfterForm):
    """Which sign, what was seen of it, and when; or a new sign of one of the goals."""

    HELP = N_(
        "A goal is years away; signs of progress tell whether it comes nearer. Write what you saw or heard,"
        " not what you think of it. Nothing seen is worth a sentence too."
    )

    def __init__(
        self, desk: Desk, slug: str, goals: Sequence[Goal], *, marker: str = "", day: date | None = None
    ) -> None:
        """`goals` are those to choose a sign from; `marker` is the id of the sign to begin with."""
        super().__init__(desk, f"sign:{slug}:{marker or ' '.join(goal.id for goal in goals)}")
        self._slug, self._goals, self._marker = slug, tuple(goals), marker
        self._programme = desk.programme(slug)
        last = self._programme.visit.last_day
        self._day = min(day or last or desk.today, desk.today)

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """The sign, a new one where none fits, what was seen, when."""
        options = [
            (f"{goal.id} {marker.id}", cut(f"{goal.code} {marker.text}", self.app.size.width - _BESIDE))
            for goal in self._goals
            for marker in goal.markers
        ]
        options += [
            (f"{goal.id} {_NEW}", tr(N_("{code} another sign"), code=goal.code)) for goal in self._goals
        ]
        chosen = next((key for key, _ in options if self._marker and key.endswith(self._marker)), "")
        hopes = [(one.value, current().label(one)) for one in Expectation]
        yield tr(N_("Sign")), Choice(options, value=chosen, id="sign")
        yield tr(N_("The new sign")), Field(id="text", placeholder=tr(N_("what one would see")))
        yield tr(N_("One would")), Choice(hopes, id="expectation")
        yield tr(N_("What was seen")), Words("", id="seen")
        yield tr(N_("Seen on")), Field(day_text(self._day, self._programme), id="seen_on")

    def ready(self) -> None:
        """The lines of a new sign are asked for only where one is wanted."""
        self.typed()

    def typed(self) -> None:
        """Show the lines of a new sign, or hide them."""
        for name in ("text", "expectation"):
            self.show_row(name, shown=self._chosen[1] == _NEW)

    @property
    def _chosen(self) -> tuple[str, str]:
        goal, _, marker = self.query_one("#sign", Choice).value.partition(" ")
        return goal, marker

    def hint(self) -> str:
        """Which goal it is of."""
        goal = next((one for one in self._goals if one.id == self._chosen[0]), None)
        return f"{goal.code} {goal.title}" if goal is not None else ""

    def save(self) -> Done[Goal]:
        """Write down what was seen; a new sign is added first."""
        day = read_a_day(self.text("seen_on"), self._programme)
        if day is None or day > self.desk.today:
            self.go_to("seen_on")
            raise InputError(
                N_("“{day}” is not read as a day that has come. Try 12 May 2027."), day=self.text("seen_on")
            )
        seen = self.lines_of("seen")
        if not seen:
            self.go_to("seen")
            raise InputError(N_("Write down what was seen."))
        goal, marker = self._chosen
        if marker == _NEW:
            if not self.text("text"):
                self.go_to("text")
            hope = Expectation(self.query_one("#expectation", Choice).value)
            marker = add_marker(self.desk, goal, self.text("text"), hope).value.markers[-1].id
        return observe(self.desk, goal, marker, seen, seen_on=day, visit=self._slug)

    def said(self, done: Done[Goal]) -> str:
        """Name the goal."""
        return tr(N_("Seen for goal {code}: kept."), code=done.value.code)
