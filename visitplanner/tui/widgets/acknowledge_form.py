"""Acknowledging a finding: why, on whose behalf, and until when (C8)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from textual.widget import Widget

from visitplanner.checks import rule
from visitplanner.domain.errors import InputError
from visitplanner.domain.findings import Finding
from visitplanner.domain.visit import Acknowledgement
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.planning.acknowledgements import acknowledge
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.tui.form_days import read_a_day
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.row import Row
from visitplanner.tui.widgets.words import Words

NEXT_VISIT, A_DAY = "visit", "day"


class AcknowledgeForm(GuidedForm):
    """A reason is asked for; it stays readable with the finding, with who gave it and when."""

    HELP = N_(
        "Who acknowledges a finding has seen it and lets the plan stand, for a reason that stays readable:"
        " here, and in the export for the coordinators. It counts until the next visit or until a day, and"
        " then the finding is back. Nothing is refused because of a finding, so there is no need to hurry."
    )

    def __init__(
        self, desk: Desk, slug: str, finding: Finding, before: Acknowledgement | None = None
    ) -> None:
        """`before` is an acknowledgement that lapsed: its reason stands there to begin with."""
        super().__init__(desk, f"acknowledge:{slug}:{finding.code}:{finding.subject}")
        self.finding = finding
        self._slug = slug
        self._before = before
        self._programme = desk.programme(slug)
        self._book = desk.book()

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """Why, for which side, until when."""
        author = self._book.person_named(self.desk.author)
        sides = [(one.id, one.name) for one in self._book.partnership.municipalities]
        yield tr(N_("Because")), Words(self._before.reason if self._before else "", id="reason")
        yield (
            tr(N_("On behalf of")),
            Choice(sides, value=(author.municipality or "") if author else "", id="municipality"),
        )
        options = [(NEXT_VISIT, tr(N_("until the next visit"))), (A_DAY, tr(N_("until a day")))]
        yield tr(N_("It counts")), Choice(options, id="validity")
        yield tr(N_("Until")), Field(id="until", placeholder=tr(N_("a day, as you write it")))

    def ready(self) -> None:
        """The day is asked for only where one is wanted."""
        self.typed()

    def typed(self) -> None:
        """Show the line for the day, or hide it."""
        row = self.query_one("#until").parent
        if isinstance(row, Row):
            row.display = self.query_one("#validity", Choice).value == A_DAY

    def hint(self) -> str:
        """When it is fine."""
        fine = tr(rule(self.finding.code).fine_when)
        return tr(N_("{code} may be acknowledged: {when}"), code=self.finding.code, when=fine)

    def _until(self) -> date | None:
        if self.query_one("#validity", Choice).value != A_DAY:
            return None
        typed = self.text("until")
        found = read_a_day(typed, self._programme) if typed else None
        if found is None:
            self.go_to("until")
            raise InputError(
                N_("“{day}” is not read as a day. Try 12 May 2027, or let it count until the next visit."),
                day=typed,
            )
        return found

    def save(self) -> Done[Acknowledgement]:
        """Acknowledge it. Raises PlannerError, and goes to the line that it is about."""
        until = self._until()
        reason = self.lines_of("reason")
        if not reason:
            self.go_to("reason")
        elif until is not None and until < self.desk.today:
            self.go_to("until")
        return acknowledge(
            self.desk,
            self._slug,
            self.finding.code,
            self.finding.subject,
            " ".join(reason.split()),
            municipality=self.query_one("#municipality", Choice).value,
            valid_until=until,
        )

    def said(self, given: Acknowledgement) -> str:
        """What the status line says when it is done."""
        if given.valid_until is None:
            return tr(N_("{code} is acknowledged until the next visit."), code=given.code)
        day = current().date(given.valid_until)
        return tr(N_("{code} is acknowledged until {day}."), code=given.code, day=day)
