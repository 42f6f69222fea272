"""How somebody takes part in a visit: on which side, from when to when, in which groups, leading when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from textual.widget import Widget

from visitplanner.domain.errors import InputError
from visitplanner.domain.people import Person
from visitplanner.domain.text import clean
from visitplanner.domain.visit import Participation, Visit
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Programme
from visitplanner.locale import current, tr
from visitplanner.planning.delegation import Part, take_part
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done, Remark
from visitplanner.tui.form_days import day_text, read_a_day
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field, NamesSuggester
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.person_fields import PARTS
from visitplanner.tui.widgets.row import Row

_OF_MEMBERS = ("arrives", "leaves", "groups", "leads_from", "leads_to")


class StayFields(GuidedForm):
    """The stay of one person; days as people write them, empty for: with the others."""

    DEFAULT_CSS = """
    StayFields { max-height: 14; }
    """

    def __init__(self, desk: Desk, person: Person, programme: Programme, *, part: Part) -> None:
        """`part` is what the form begins with for who takes no part yet."""
        super().__init__(desk, f"stay:{programme.visit.slug}:{person.id}")
        self.person = person
        self._programme = programme
        visit = programme.visit
        self._member = next((one for one in visit.delegation if one.person == person.id), None)
        self._part = Part.MEMBER if self._member else Part.HOST if person.id in visit.hosts else part

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """The side first; the rest is for members."""
        one = self._member or Participation(person=self.person.id)
        groups = dict.fromkeys(
            (
                *self._programme.visit.groups,
                *(group for item in self._programme.items for group in item.groups),
            )
        )
        with_others = tr(N_("empty: with the others"))
        yield (
            tr(N_("In this visit")),
            Choice(
                [(part.value, tr(words)) for part, words in PARTS.items()], value=self._part.value, id="part"
            ),
        )
        yield tr(N_("Arrives")), Field(self._day(one.arrives), placeholder=with_others, id="arrives")
        yield tr(N_("Leaves")), Field(self._day(one.leaves), placeholder=with_others, id="leaves")
        yield (
            tr(N_("Groups")),
            Field(
                ", ".join(one.groups),
                suggester=NamesSuggester(lambda: groups),
                placeholder=tr(N_("parallel groups, with commas between")),
                id="groups",
            ),
        )
        leads = tr(N_("empty: does not lead"))
        yield tr(N_("Leads from")), Field(self._day(one.leads_from), placeholder=leads, id="leads_from")
        yield tr(N_("Leads until")), Field(self._day(one.leads_to), id="leads_to")

    def _day(self, day: date | None) -> str:
        return day_text(day, self._programme) if day is not None else ""

    def ready(self) -> None:
        """Show the lines of a member to members only."""
        self.typed()

    def typed(self) -> None:
        """Hosts are at home: they neither arrive nor lead the delegation."""
        member = self.query_one("#part", Choice).value == Part.MEMBER.value
        for name in _OF_MEMBERS:
            row = self.query_one(f"#{name}").parent
            if isinstance(row, Row):
                row.display = member

    def hint(self) -> str:
        """Whose stay it is, and what the lines mean."""
        if self.query_one("#part", Choice).value != Part.MEMBER.value:
            return self.person.name
        return tr(
            N_("{name}. Days as you write them: Wed, 12 May, day 3. Leading may have one end only."),
            name=self.person.name,
        )

    def _read(self, name: str) -> date | None:
        typed = self.text(name)
        if not typed:
            return None
        day = read_a_day(typed, self._programme)
        if day is None:
            self.go_to(name)
            raise InputError(
                N_("“{day}” is not read as a day. Try Wed, 12 May 2027, or leave it empty."), day=typed
            )
        return day

    def _wanted(self) -> Participation:
        groups = (clean(one) for one in self.text("groups").split(","))
        return Participation(
            person=self.person.id,
            arrives=self._read("arrives"),
            leaves=self._read("leaves"),
            leads_from=self._read("leads_from"),
            leads_to=self._read("leads_to"),
            groups=tuple(dict.fromkeys(one for one in groups if one)),
        )

    def save(self) -> tuple[str, Done[Visit]]:
        """Let them take part so. Gives what to say, and what came of it. Raises PlannerError."""
        part = Part(self.query_one("#part", Choice).value)
        mine = self._wanted() if part is Part.MEMBER else Participation(person=self.person.id)
        done = take_part(self.desk, self._programme.visit.slug, part, mine, base=self._member)
        return self._said(part, done.remarks), done

    def _said(self, part: Part, remarks: Iterable[Remark]) -> str:
        lang = current()
        told = [lang.tr(N_("{name}: {part}."), name=self.person.name, part=lang.tr(PARTS[part]))]
        return " ".join([*told, *(lang.tr(one.said, **one.params) for one in remarks)])
