"""What commands that change something tell beside their result, on standard error."""

from __future__ import annotations

from collections.abc import Iterable

from visitplanner.cli.context import Context
from visitplanner.cli.output import say
from visitplanner.domain.changes import Receipt
from visitplanner.planning.done import Remark


def tell_remarks(context: Context, remarks: Iterable[Remark]) -> None:
    """Tell each remark in the reader's language."""
    for one in remarks:
        values = {name: context.lang.render(value) for name, value in one.params.items()}
        say(context.lang.tr(one.said, **values))


def tell_conflicts(context: Context, receipt: Receipt) -> None:
    """Tell that somebody else changed the same, where they did."""
    if receipt.conflicts:
        say(context.lang.tr("Somebody changed the same just now; theirs was kept."))
