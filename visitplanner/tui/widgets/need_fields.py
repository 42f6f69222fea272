"""The words of a concrete need: what is asked, where, by whom (C13)."""

from __future__ import annotations

from collections.abc import Iterable

from textual.widget import Widget

from visitplanner.domain.errors import InputError
from visitplanner.domain.need import Need
from visitplanner.domain.values import replace
from visitplanner.domain.words import N_
from visitplanner.locale import tr
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.needs import edit_need
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.words import Words


class NeedFields(GuidedForm):
    """Title, place, who raised it, and the rest in some sentences."""

    def __init__(self, desk: Desk, need: Need) -> None:
        super().__init__(desk, f"need:{need.id}:fields")
        self.need = need

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """What stands there now."""
        need = self.need
        yield tr(N_("What is asked")), Field(need.title, id="title")
        yield tr(N_("Place")), Field(need.place, id="place")
        yield (
            tr(N_("Raised by")),
            Field(need.raised_by, id="raised_by", placeholder=tr(N_("a role or a community"))),
        )
        yield tr(N_("Description")), Words(need.description, id="description")

    def hint(self) -> str:
        """Whose names belong here."""
        return tr(N_("Name a person only where they wish it: a role or a community is enough."))

    def save(self) -> Done[Need]:
        """Save it. Raises PlannerError."""
        title = self.text("title")
        if not title:
            self.go_to("title")
            raise InputError(N_("A need says in a few words what is asked."))
        mine = replace(
            self.need,
            title=title,
            place=self.text("place"),
            raised_by=self.text("raised_by"),
            description=self.lines_of("description"),
        )
        return edit_need(self.desk, self.need, mine)
