"""The command that brings a damaged file back."""

from __future__ import annotations

from visitplanner.cli.context import Context, new_id, now
from visitplanner.cli.output import line
from visitplanner.domain.changes import BOOK
from visitplanner.store import open_workspace

PARTNERSHIP = "partnership"
"""How the partnership's own file is called where a visit may stand."""


def rebuild(context: Context) -> int:
    """Put the last good state of a file in its place, from the history; what stood there goes to backups/."""
    name: str = context.options.visit
    store = open_workspace(context.workspace, author=context.author, clock=now, new_id=new_id)
    context.closing.callback(store.close)
    store.restore(BOOK if name == PARTNERSHIP else name)
    line(
        context.lang.tr(
            "“{name}” is back as the history has it; what stood there before is in {folder}.",
            name=name,
            folder=f"{context.workspace}/backups",
        )
    )
    return 0
