"""The short guided forms that route a need.

To the trajectory, on to an initiative, or noted and declined with words.

Each part can be skipped; what is still missing is said. What was typed outlives leaving the form.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Final

from textual.widget import Widget
from textual.widgets import Static

from visitplanner.domain.errors import InputError
from visitplanner.domain.handing_on import NO_PROMISE
from visitplanner.domain.need import Embedding, Need
from visitplanner.domain.text import clean
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.planning import needs
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.tui.form_days import read_a_day
from visitplanner.tui.item_fields import people_names
from visitplanner.tui.keeping import kept
from visitplanner.tui.need_words import OPEN_PARTS
from visitplanner.tui.text import plain
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field, NamesSuggester
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.row import Row
from visitplanner.tui.widgets.words import Words

NEW: Final = "+new"


class RouteForm(GuidedForm):
    """A form that routes a need."""

    def __init__(self, desk: Desk, need: Need, route: str) -> None:
        super().__init__(desk, f"need:{need.id}:{route}")
        self.need = need
        self.book = desk.book()

    def save(self) -> Done[Need]:
        """Route the need. Raises PlannerError."""
        raise NotImplementedError


class LinkForm(RouteForm):
    """The four parts of the embedding test, the goal being picked already (C15)."""

    def __init__(self, desk: Desk, need: Need, slug: str, goal: str | None) -> None:
        super().__init__(desk, need, "link")
        self._programme = desk.programme(slug)
        self.goal = goal or goal_begun(desk, need) or need.embedding.goal

    def values(self) -> dict[str, str]:
        """The goal is one of the answers."""
        return {**super().values(), "goal": self.goal or ""}

    def unsaved(self) -> dict[str, str]:
        """The goal that was picked just now."""
        return {"goal": self.need.embedding.goal or ""}

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """Goal, choice on the spot, capacity, exchange."""
        answers = self.need.embedding
        when = answers.choice_on.isoformat() if answers.choice_on else ""
        goal = self.book.goal(self.goal)
        suggester = NamesSuggester(lambda: people_names(self.book, self._programme))
        yield tr(N_("Goal")), Static(plain(f"{goal.code} {goal.title}" if goal else "–"), id="goal")
        yield tr(N_("Chosen there by")), Field(answers.choice_by, id="choice_by")
        yield tr(N_("Chosen on")), Field(when, id="choice_on", placeholder=tr(N_("a day, as you write it")))
        yield tr(N_("Builds capacity")), Field(answers.capacity.replace("\n", " "), id="capacity")
        yield (
            tr(N_("Visiting colleague")),
            Field(self._person(answers.visiting_colleague), id="visiting_colleague", suggester=suggester),
        )
        yield (
            tr(N_("Host colleague")),
            Field(self._person(answers.host_colleague), id="host_colleague", suggester=suggester),
        )

    def _person(self, key: str) -> str:
        person = self.book.person(key)
        return person.name if person is not None else key

    def _key(self, name: str) -> str:
        typed = self.text(name)
        person = self.book.person_named(typed) if typed else None
        return person.id if person is not None else typed

    def _day(self) -> date | None:
        typed = self.text("choice_on")
        return read_a_day(typed, self._programme) if typed else None

    def hint(self) -> str:
        """The parts still missing, in words."""
        answers = Embedding(
            goal=self.goal,
            choice_by=self.text("choice_by"),
            choice_on=self._day(),
            capacity=self.text("capacity"),
            visiting_colleague=self._key("visiting_colleague"),
            host_colleague=self._key("host_colleague"),
        )
        missing = answers.missing()
        if not missing:
            return tr(N_("Nothing is missing: it is part of the trajectory."))
        lang = current()
        return tr(
            N_("Still missing: {parts}. It may come later."),
            parts=lang.list([f"{lang.label(part)} ({tr(OPEN_PARTS[part])})" for part in missing]),
        )

    def save(self) -> Done[Need]:
        """Tie it to the trajectory, as far as the answers go."""
        if self.text("choice_on") and self._day() is None:
            self.go_to("choice_on")
            raise InputError(
                N_("“{day}” is not read as a day. Try 12 May 2027, or leave it for later."),
                day=self.text("choice_on"),
            )
        capacity = self.text("capacity")
        if capacity == clean(self.need.embedding.capacity.replace("\n", " ")):
            capacity = self.need.embedding.capacity
        return needs.embed(
            self.desk,
            self.need.id,
            goal=self.goal,
            choice_by=self.text("choice_by"),
            choice_on=self._day(),
            capacity=capacity,
            visiting_colleague=self._key("visiting_colleague"),
            host_colleague=self._key("host_colleague"),
            seen=self.need,
        )


def goal_begun(desk: Desk, need: Need) -> str | None:
    """The goal that was picked for a need when its form was left half filled in; None where none was."""
    try:
        begun = json.loads(kept(desk.store, f"need:{need.id}:link") or "{}")
    except ValueError:
        return None
    goal = desk.book().goal(str(begun.get("goal", ""))) if isinstance(begun, dict) else None
    return goal.id if goal is not None else None


class HandOnForm(RouteForm):
    """To which initiative, and the words that the municipality promises nothing (C18)."""

    DEFAULT_CSS = """
    HandOnForm Words { height: 6; }
    """

    def __init__(self, desk: Desk, need: Need) -> None:
        super().__init__(desk, need, "hand-on")
        self._offered_words = ""

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """The initiative, a new one where none fits, and the words."""
        options = [(one.id, one.name) for one in self.book.initiatives]
        options.append((NEW, tr(N_("another one, by name"))))
        yield (
            tr(N_("Initiative")),
            Choice(options, value=self.need.initiative or options[0][0], id="initiative"),
        )
        yield tr(N_("Its name")), Field(id="name")
        yield (
            tr(N_("Carried by")),
            Field(id="carrier", placeholder=tr(N_("an association, a school, a church"))),
        )
        yield tr(N_("Words given")), Words(self.need.no_promise, id="no_promise")

    def ready(self) -> None:
        """Put the words there that explain the difference; they can be changed."""
        self.typed()

    def typed(self) -> None:
        """A new initiative wants a name; the words name the initiative until somebody rewrites them."""
        chosen = self.query_one("#initiative", Choice)
        new = chosen.value == NEW
        for name in ("name", "carrier"):
            row = self.query_one(f"#{name}").parent
            if isinstance(row, Row):
                row.display = new
        words = self.query_one("#no_promise", Words)
        if words.text in {"", self._offered_words}:
            name = self.text("name") if new else chosen.words
            self._offered_words = tr(NO_PROMISE, initiative=name or "…")
            if words.text != self._offered_words:
                words.load_text(self._offered_words)

    def hint(self) -> str:
        """Why the words matter."""
        return tr(
            N_(
                "A private initiative answers it, and everybody must understand that it is not the"
                " municipality."
            )
        )

    def save(self) -> Done[Need]:
        """Hand it on; an initiative that is not known yet is added first."""
        chosen = self.query_one("#initiative", Choice).value
        if chosen == NEW:
            name = self.text("name")
            if not name:
                self.go_to("name")
                raise InputError(N_("What is the initiative called?"))
            known = self.book.initiative(name)
            made = known or needs.add_initiative(self.desk, name=name, carrier=self.text("carrier")).value
            self.book = self.desk.book()
            chosen = made.id
        return needs.hand_on(
            self.desk, self.need.id, initiative=chosen, no_promise=self.lines_of("no_promise"), seen=self.need
        )


class WordsForm(RouteForm):
    """The words in which it was noted or declined, as they were given to the partner."""

    def __init__(self, desk: Desk, need: Need, *, decline: bool) -> None:
        super().__init__(desk, need, "decline" if decline else "note")
        self._decline = decline

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """One line."""
        yield tr(N_("Words given")), Words(self.need.words_given, id="words")

    def hint(self) -> str:
        """What the words are for."""
        if self._decline:
            return tr(
                N_("Write the no as it was said to the partner, so that nobody hears another story later.")
            )
        return tr(N_("Write what was said to the partner: that it was heard, and that nothing is promised."))

    def save(self) -> Done[Need]:
        """Note or decline it."""
        use = needs.decline if self._decline else needs.note
        return use(self.desk, self.need.id, self.lines_of("words"), seen=self.need)
