"""The fields of a capacity goal: what will be different, for whom, and who learns (C2, C4, C5, C6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import fields as dataclass_fields
from typing import Any

from textual.widget import Widget

from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.trajectory import Actor, CapacityLevel, Goal, Purpose
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.planning.desk import Desk
from visitplanner.tui.goal_choice import next_code
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.ticks import Ticks


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalAnswers:
    """What was filled in, ready for the use case that adds or edits a goal."""

    code: str
    title: str
    difference: str
    purpose: Purpose
    actors: frozenset[Actor]
    level: CapacityLevel
    learners: frozenset[str]

    def as_arguments(self) -> dict[str, Any]:
        """The answers by the names of a goal's fields."""
        return {one.name: getattr(self, one.name) for one in dataclass_fields(self)}


class GoalFields(GuidedForm):
    """Code and title, and answers that have a sensible beginning.

    `answers()` gives them once the person saves.
    """

    DEFAULT_CSS = """
    GoalFields { max-height: 14; }
    """

    def __init__(self, desk: Desk, goal: Goal | None = None, *, title: str = "") -> None:
        super().__init__(desk, f"goal:{goal.id if goal else 'new'}")
        self.goal = goal
        """The goal that is edited; None for a new one."""
        self._title = title

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """Title first; the rest has an answer already."""
        goal, lang, book = self.goal, current(), self.desk.book()
        sides = [(one.id, one.name) for one in book.partnership.municipalities]
        yield tr(N_("Title")), Field(goal.title if goal else self._title, id="title")
        yield tr(N_("Code")), Field(goal.code if goal else next_code(book.goals), id="code")
        yield tr(N_("Will be different")), Field(_one_line(goal.difference) if goal else "", id="difference")
        yield (
            tr(N_("Who learns")),
            Ticks(sides, ticked=goal.learners if goal else [one for one, _ in sides], id="learners"),
        )
        yield (
            tr(N_("Builds")),
            Choice(
                [(one.value, lang.label(one)) for one in Purpose],
                value=(goal.purpose if goal else Purpose.GOVERNING_CAPACITY).value,
                id="purpose",
            ),
        )
        yield (
            tr(N_("Of whom")),
            Ticks(
                [(one.value, lang.label(one)) for one in Actor],
                ticked=[one.value for one in goal.actors] if goal else [Actor.OFFICIALS.value],
                id="actors",
            ),
        )
        yield (
            tr(N_("Level")),
            Choice(
                [(one.value, lang.label(one)) for one in CapacityLevel],
                value=(goal.level if goal else CapacityLevel.ORGANISATION).value,
                id="level",
            ),
        )

    def unsaved(self) -> dict[str, str]:
        """The title that was typed where goals are sought."""
        return {} if self.goal else {"title": ""}

    def hint(self) -> str:
        """What makes a goal."""
        return tr(
            N_("A goal says what will be different and who learns it; both sides learn where it can be.")
        )

    def answers(self) -> GoalAnswers:
        """What was filled in. Raises InputError where something is missing, and goes there."""
        title, code = self.text("title"), self.text("code")
        actors = frozenset(Actor(one) for one in self.query_one("#actors", Ticks).values)
        learners = self.query_one("#learners", Ticks).values
        for missing, name, sentence in (
            (not title, "title", N_("What is the goal? It needs a title.")),
            (not code, "code", N_("A goal needs a code that people can say, such as 1.2.")),
            (not learners, "learners", N_("Who learns? Tick one side at least.")),
            (not actors, "actors", N_("Whose capacity is built? Tick one at least.")),
        ):
            if missing:
                self.go_to(name)
                raise InputError(sentence)
        return GoalAnswers(
            code=code,
            title=title,
            difference=self._difference(),
            purpose=Purpose(self.query_one("#purpose", Choice).value),
            actors=actors,
            level=CapacityLevel(self.query_one("#level", Choice).value),
            learners=learners,
        )

    def _difference(self) -> str:
        # A text of several lines is shown on one; untouched it keeps its lines.
        typed = self.text("difference")
        if self.goal is not None and typed == clean(_one_line(self.goal.difference)):
            return self.goal.difference
        return typed


def _one_line(text: str) -> str:
    return text.replace("\n", " ")
