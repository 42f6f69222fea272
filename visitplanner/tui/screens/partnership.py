"""The partnership itself: what it is, what it knows of itself, its initiatives, years, settings and ways."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical

from visitplanner.domain.changes import BOOK
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.trajectory import PhaseName, Trajectory
from visitplanner.exports.profile_said import Chapter, Entry, profile
from visitplanner.locale import tr
from visitplanner.tui import marks
from visitplanner.tui.commands import Command, bindings
from visitplanner.tui.main_screen import MainScreen
from visitplanner.tui.messages import Changed
from visitplanner.tui.profile_rows import chapter_of, neighbour, profile_rows
from visitplanner.tui.screens.partnership_offers import PARTNERSHIP_OFFERS
from visitplanner.tui.text import cut
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.lines import Lines
from visitplanner.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from visitplanner.domain.workspace import Book
    from visitplanner.tui.elsewhere import Stood
    from visitplanner.tui.widgets.profile_forms import ProfileForm


class PartnershipScreen(MainScreen[None]):
    """Chapters of lines; a form opens below them."""

    AUTO_FOCUS: ClassVar[str | None] = "#profile"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-tall"), (32, "-high")]
    CSS_PATH: ClassVar[str] = "partnership.tcss"
    OFFERS: ClassVar[tuple[Command, ...]] = PARTNERSHIP_OFFERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(PARTNERSHIP_OFFERS)
    HELP_TOPIC: ClassVar[str] = "partnership"

    def __init__(self) -> None:
        super().__init__()
        self._book: Book | None = None
        self._entries: tuple[Entry, ...] = ()

    def body(self) -> ComposeResult:
        """Head, profile, room for a form."""
        yield Lines(id="head")
        yield RowList(id="profile")
        yield Vertical(id="tray")

    def on_mount(self) -> None:
        """Read, and begin at the first line."""
        self.reload()

    def on_resize(self) -> None:
        """The head follows the width."""
        self.call_after_refresh(self._show_head)

    def reload(self) -> None:
        """Show what stands on disk; the cursor stays on its line."""
        self._book = self.desk.book()
        self._entries = profile(self._book, self.language)
        self._show_head()
        self.query_one("#profile", RowList).show(lambda columns: tuple(profile_rows(self._entries, columns)))

    @property
    def book(self) -> Book:
        """What was read last."""
        assert self._book is not None  # noqa: S101 - it is read when the screen is mounted
        return self._book

    @property
    def current(self) -> str:
        """The key of the line under the cursor."""
        return self.query_one("#profile", RowList).current

    def stands_on(self) -> Stood | None:
        """The initiative under the cursor; the other lines are parts of the partnership itself."""
        from visitplanner.tui.elsewhere import Stood

        kind, _, key = self.current.partition(":")
        return Stood.of(BOOK, self.book.initiative(key)) if kind == "initiative" else None

    @property
    def chapter(self) -> Chapter:
        """The chapter that the cursor is in."""
        return chapter_of(self._entries, self.current)

    @property
    def trajectory(self) -> Trajectory | None:
        """The trajectory that the cursor is in, else the first one."""
        parts = self.current.split(":")
        named = self.book.trajectory(parts[1]) if parts[0] in {"trajectory", "phase"} else None
        return named or next(iter(self.book.trajectories), None)

    @property
    def all_phases(self) -> bool:
        """Tell whether every phase has its first day."""
        path = self.trajectory
        return path is not None and {one.name for one in path.phases} == set(PhaseName)

    def _show_head(self) -> None:
        if self._book is None:
            return
        head, lead = self.query_one("#head", Lines), f" {tr('Partnership')} {marks.BEYOND} "
        name = cut(self._book.partnership.name, head.columns - len(lead))
        still = sum(one.open for one in self._entries)
        said = tr("{n} still to be said", n=still) if still else ""
        room = head.columns - len(lead) - len(name) - len(said) - 3
        note = ((" " * room + f"{marks.FINDING} {said}", "warning"),) if said and room > 0 else ()
        head.put([((lead, "muted"), (name, "strong"), *note)])

    # The way around

    def do_next(self) -> None:
        """To the next chapter."""
        self.query_one("#profile", RowList).goto(neighbour(self._entries, self.current, 1), top=True)

    def do_previous(self) -> None:
        """To the chapter before."""
        self.query_one("#profile", RowList).goto(neighbour(self._entries, self.current, -1), top=True)

    async def do_back(self) -> None:
        """Close the form; then go back to the agenda or the visits."""
        if self.query_one("#tray").children:
            await self._close()
        elif self.planner.roads.visit:
            self.do_agenda()
        else:
            self.do_visits()

    # What changes the profile

    async def do_edit(self) -> None:
        """Open the form of the line under the cursor."""
        await self.open_form(self.current)

    async def do_add(self) -> None:
        """Open the form of something new in this chapter."""
        from visitplanner.tui.widgets.profile_forms import NEW

        path = self.trajectory.id if self.trajectory is not None else ""
        keys = {
            Chapter.PARTNERSHIP: f"municipality:{NEW}",
            Chapter.INITIATIVES: f"initiative:{NEW}",
            Chapter.TRAJECTORY: f"phase:{path}:{NEW}",
            Chapter.TRAVEL: f"travel:{NEW}",
        }
        await self._open(self._form(keys[self.chapter]))

    def _form(self, key: str) -> ProfileForm:
        from visitplanner.tui.widgets.profile_more_forms import form_for

        return form_for(self.desk, key)

    async def open_form(self, key: str) -> None:
        """Open the form of a line by its key, as `profile_forms` names it."""
        from visitplanner.tui.profile_removal import has_line

        if has_line(self.desk.book(), key):
            await self._open(self._form(key))
        else:
            self.try_reload()
            self.say(tr("It is not there any more."), tone="warning")

    async def _open(self, form: ProfileForm) -> None:
        await self.query_one("#tray").remove_children()
        self.add_class("-under")
        await self.query_one("#tray").mount(form)

    async def _close(self) -> None:
        await self.query_one("#tray").remove_children()
        self.remove_class("-under")
        self.query_one("#profile", RowList).focus()

    @on(GuidedForm.Back)
    async def _form_left(self, event: GuidedForm.Back) -> None:
        event.stop()
        await self._close()

    @on(GuidedForm.Save)
    async def _form_saved(self, event: GuidedForm.Save) -> None:
        from visitplanner.tui.widgets.profile_forms import ProfileForm

        event.stop()
        form = self.query_one(ProfileForm)
        known = {one.key for one in self._entries}
        try:
            done = form.save()
        except PlannerError as error:
            form.show_hint(self.language.say(error))
            return
        form.forget()
        await self._close()
        self.post_message(Changed(done.receipt, tr("Saved.")))
        self.reload()
        fresh = [one.key for one in self._entries if one.key not in known and not one.key.startswith("none:")]
        if fresh:
            self.query_one("#profile", RowList).goto(fresh[0])

    def do_remove(self) -> None:
        """Take away what stands under the cursor; what is in use stays, and it is said where."""
        from visitplanner.tui.profile_removal import take_away

        self.act(
            partial(take_away, self.desk, self.book, self.current),
            said=tr("Taken away; u brings it back."),
        )
