"""What comes, or comes back, is drawn for the place it has: panels behind a scroll, and scroll bars."""

from pathlib import Path

from textual import events
from textual.geometry import Size

from tests.tui.support import make_workspace, running
from visitplanner.tui.widgets.lines import Lines


class Panel(Lines):
    """Remembers of which sizes it was told."""

    DEFAULT_CSS = "Panel { height: 2; }"

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Size] = []

    def on_resize(self, event: events.Resize) -> None:
        """Remember it."""
        self.told.append(event.size)


async def test_a_panel_that_opens_behind_a_scroll_is_told_its_size(tmp_path: Path) -> None:
    """The words of a panel are never cut to nothing because a list was scrolled just before it opened."""
    async with running(make_workspace(tmp_path / "w"), size=(100, 30)) as pilot:
        screen, panel = pilot.app.screen, Panel()
        await screen.mount(panel)
        screen._compositor._full_map_invalidated = True  # as each scroll leaves it
        assert panel.region.width
        assert not panel.told, "its place is asked for before it is laid out"
        await pilot.pause()
        assert panel.told == [panel.outer_size]


async def test_a_scroll_bar_that_comes_back_stands_where_its_list_stands(tmp_path: Path) -> None:
    """It says what there is above and below, also where the list was short for a while."""
    async with running(make_workspace(tmp_path / "w"), size=(100, 30)) as pilot:
        panel = Panel()
        await pilot.app.screen.mount(panel)
        many = [((f"line {number}", ""),) for number in range(20)]
        panel.put(many)
        await pilot.pause()
        panel.scroll_to(y=10, animate=False)
        await pilot.pause()
        assert panel.vertical_scrollbar.position == panel.scroll_y == 10
        panel.put(many[:1])
        await pilot.pause()
        assert panel.scrollbars_enabled == (False, False)
        panel.put(many)
        await pilot.pause()
        assert panel.scrollbars_enabled == (True, False)
        assert panel.vertical_scrollbar.position == panel.scroll_y == 0
