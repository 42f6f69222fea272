"""The people: delegation and hosts of the visit that was open last, the others, each one's programme."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import BindingType

from visitplanner.domain.errors import PlannerError
from visitplanner.locale import tr, trn
from visitplanner.planning.visits import slug_of
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.messages import Changed
from visitplanner.tui.screens.people_offers import PEOPLE_OFFERS
from visitplanner.tui.screens.people_reading import PeopleReading
from visitplanner.tui.widgets.guided import GuidedForm


class PeopleScreen(PeopleReading):
    """Everybody at the left or above, the person under the cursor at the right or below."""

    CSS_PATH: ClassVar[str] = "people.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = PEOPLE_OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(PEOPLE_OFFERS)
    HELP_TOPIC: ClassVar[str] = "people"

    # What changes people

    async def do_add(self) -> None:
        """Open the form of a new person."""
        from visitplanner.tui.widgets.person_fields import PersonFields

        programme = self.sight.programme
        await self.open_panel(PersonFields(self.desk, visit=None if programme is None else programme.visit))

    async def do_edit(self) -> None:
        """Open the form of the person under the cursor."""
        from visitplanner.tui.widgets.person_fields import PersonFields

        if self.person is not None:
            await self.open_panel(PersonFields(self.desk, self.person))

    async def do_stay(self) -> None:
        """Open the form of their stay."""
        from visitplanner.planning.delegation import Part
        from visitplanner.tui.widgets.person_fields import side_of
        from visitplanner.tui.widgets.stay_fields import StayFields

        here, programme = self.person, self.sight.programme
        if here is not None and programme is not None:
            named = here in self.sight.sides.hosts
            part = Part.HOST if named else side_of(programme.visit, here.municipality)
            await self.open_panel(StayFields(self.desk, here, programme, part=part))

    def do_join(self) -> None:
        """Let them join the side they come from."""
        from visitplanner.planning.delegation import Part, add_hosts, join
        from visitplanner.tui.widgets.person_fields import side_of

        here, programme = self.person, self.sight.programme
        if here is None or programme is None:
            return
        host = side_of(programme.visit, here.municipality) is Part.HOST
        said = (
            tr("{name} is among the hosts.", name=here.name)
            if host
            else tr("{name} is in the delegation; s sets days and groups.", name=here.name)
        )
        self.act(partial(add_hosts if host else join, self.desk, programme.visit.slug, [here.id]), said=said)

    def do_leave(self) -> None:
        """Take them out; u takes it back."""
        from visitplanner.planning.delegation import leave, remove_host

        here, programme = self.person, self.sight.programme
        if here is None or programme is None:
            return
        use = remove_host if here.id in programme.visit.hosts else leave
        self.act(
            partial(use, self.desk, programme.visit.slug, here.id),
            said=tr("{name} takes no part any more; u takes it back.", name=here.name),
        )

    @on(GuidedForm.Back)
    async def _form_left(self, event: GuidedForm.Back) -> None:
        event.stop()
        await self.close_panel()

    @on(GuidedForm.Save)
    async def _form_saved(self, event: GuidedForm.Save) -> None:
        from visitplanner.tui.widgets.person_fields import PersonFields
        from visitplanner.tui.widgets.stay_fields import StayFields

        event.stop()
        form = self.query_one(GuidedForm)
        try:
            if isinstance(form, PersonFields):
                added = form.save()
                said, who = tr("{name} is saved.", name=added.value.name), added.value.id
                receipt = added.receipt
            else:
                assert isinstance(form, StayFields)  # noqa: S101 - the other form there is
                said, stayed = form.save()
                who, receipt = form.person.id, stayed.receipt
        except PlannerError as error:
            form.show_hint(self.language.say(error))
            return
        form.forget()
        await self.close_panel()
        self.post_message(Changed(receipt, said))
        self.reload()
        self.show_people(who)

    # Their programme as a file

    def do_export(self) -> None:
        """Write it, and say where it is and what was left out."""
        from visitplanner.exports.files import write_new, write_text
        from visitplanner.exports.own_programme import own_of, programme_markdown

        here, programme = self.person, self.sight.programme
        if here is None or programme is None:
            return
        own = own_of(self.sight.book, programme, here)
        text = programme_markdown(own, language=self.language, today=self.desk.today)
        folder, name = self._folder(), f"{programme.visit.slug}-{slug_of(here.name) or slug_of(here.id)}.md"
        restricted = self.planner.options.restricted
        write = partial(write_new, folder.parent, name) if restricted else partial(write_text, folder / name)
        written = self.act(partial(write, text))
        if written is None:
            return
        told = [tr("Written: {path}", path=written)]
        if own.left_out:
            told.append(
                trn("{n} internal item was left out.", "{n} internal items were left out.", own.left_out)
            )
        self.say(" · ".join(told))

    def _folder(self) -> Path:
        """The exports of the workspace, where there is one on disk; else where one is."""
        root = getattr(self.desk.store, "path", None)
        return Path(root) / "exports" if root else Path.cwd()
