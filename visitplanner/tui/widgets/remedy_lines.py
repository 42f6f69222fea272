"""The one line that solves a finding: how an item serves a goal, what is promised, plan B, for citizens."""

from __future__ import annotations

from functools import partial
from typing import Any

from visitplanner.domain.agenda import Item
from visitplanner.domain.findings import Finding
from visitplanner.domain.trajectory import Goal
from visitplanner.domain.values import dataclass, replace
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.locale import tr
from visitplanner.planning.agenda import edit_item
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.goals import link_goals
from visitplanner.planning.visits import set_visit
from visitplanner.tui.remedies import Way
from visitplanner.tui.widgets.line_input import Asking


@dataclass(frozen=True, slots=True, kw_only=True)
class RemedyLine:
    """What is asked for about one finding of a visit, and how the answer is saved."""

    way: Way
    finding: Finding
    book: Book
    programme: Programme

    @property
    def item(self) -> Item | None:
        """The item that it is about."""
        return self.programme.item(self.finding.item)

    @property
    def goal(self) -> Goal | None:
        """The goal that it is about, beside the item."""
        keys = self.finding.subject.split("+")
        return next((goal for key in keys if (goal := self.book.goal(key)) is not None), None)

    @property
    def draft(self) -> str:
        """Where the store keeps what is half typed."""
        return f"lint:{self.programme.visit.slug}:{self.way.name.lower()}:{self.finding.subject}"

    @property
    def there(self) -> str:
        """What stands there already."""
        item = self.item
        match self.way:
            case Way.PROMISE if item is not None:
                return item.promise
            case Way.PLAN_B if item is not None:
                return item.plan_b
            case Way.CITIZENS:
                return self.programme.visit.citizens_text
        return ""

    def asking(self) -> Asking:
        """The question."""
        title = self.item.title if self.item is not None else ""
        match self.way:
            case Way.HOW:
                return Asking(
                    kind="remedy",
                    prompt=tr(N_("How it serves {code}"), code=self.goal.code if self.goal else ""),
                    example=tr(N_("both towns lay one week of receipts side by side")),
                    hint=tr(N_("“{title}”: one line on how it serves the goal."), title=title),
                )
            case Way.PROMISE:
                return Asking(
                    kind="remedy",
                    prompt=tr(N_("Promised, and not")),
                    example=tr(N_("We come to learn from each other; we bring no money for works.")),
                    hint=tr(N_("“{title}”: one sentence that both sides can repeat."), title=title),
                )
            case Way.PLAN_B:
                return Asking(
                    kind="remedy",
                    prompt=tr(N_("Plan B")),
                    example=tr(N_("in the covered hall")),
                    hint=tr(N_("“{title}”: where it goes, or what takes its place."), title=title),
                )
            case _:
                return Asking(
                    kind="remedy",
                    prompt=tr(N_("For citizens")),
                    example=tr(N_("Colleagues learn from each other; no money changes hands.")),
                    hint=tr(N_("What this visit is really for, in words for the citizens of both sides.")),
                )

    def save(self, desk: Desk, text: str) -> Done[Any]:
        """Keep the answer, as a change of what the person saw. Raises PlannerError."""
        slug, item, goal = self.programme.visit.slug, self.item, self.goal
        if self.way is Way.CITIZENS or item is None:
            visit = self.programme.visit
            return set_visit(desk, slug, visit, replace(visit, citizens_text=text))
        change = partial(edit_item, desk, slug, item)
        match self.way:
            case Way.HOW if goal is not None:
                return link_goals(desk, slug, [item.id], [goal.id], how=text, seen=self.programme)
            case Way.PROMISE:
                return change(replace(item, promise=text))
        return change(replace(item, plan_b=text))
