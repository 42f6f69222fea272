"""After the day and after the visit: what came of each item, and how both sides look back."""

from __future__ import annotations

from typing import Final

from visitplanner.domain.agenda import Item, Status
from visitplanner.domain.changes import Edit
from visitplanner.domain.errors import InputError
from visitplanner.domain.text import clean
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Visit
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Programme
from visitplanner.planning.desk import Desk, item_of
from visitplanner.planning.done import Done

NEEDS_REASON: Final = {
    Status.CANCELLED: N_("Say why it is cancelled: the reason stays with it."),
    Status.MOVED: N_("Say why it was moved: the reason stays with it."),
    Status.FAILED: N_("Say why it failed, as its reason or as what came of it."),
}
"""States that are told with their reason, and how to ask for it. What failed may say it as its outcome."""


def set_outcome(
    desk: Desk,
    slug: str,
    item_id: str,
    text: str,
    *,
    status: Status | None = None,
    reason: str = "",
    seen: Programme | None = None,
) -> Done[Item]:
    """Write down what came of an item, in a text of any length; an empty one takes it away.

    Without `status` the item keeps its own, and without `reason` a status that stays keeps its reason. `seen`
    is the programme as the person saw it. Raises NotFoundError for an unknown item, InputError where an item
    that was cancelled or moved has no reason, or a failed one neither reason nor outcome.
    """
    item = item_of(seen if seen is not None else desk.programme(slug), item_id)
    kept = item.reason if status in {None, item.status} else ""
    why = clean(reason) or kept
    told = bool(why) or (status is Status.FAILED and bool(clean(text)))
    if status in NEEDS_REASON and not told:
        raise InputError(NEEDS_REASON[status])
    mine = replace(item, outcome=text, status=status or item.status, reason=why)
    receipt = desk.commit((Edit(file=slug, base=item, mine=mine),), why=N_("write down an outcome"))
    return Done(value=desk.programme(slug).item(item.id) or mine, receipt=receipt)


def look_back(desk: Desk, slug: str, base: Visit, mine: Visit) -> Done[Visit]:
    """Save how both sides look back on a visit: achievements, constraints, conclusions and the evaluation.

    Only these four are taken from `mine`, and of them only what differs from `base`. Raises NotFoundError.
    """
    wanted = replace(
        base,
        achievements=mine.achievements,
        constraints=mine.constraints,
        conclusions=mine.conclusions,
        evaluation=mine.evaluation,
    )
    receipt = desk.commit((Edit(file=slug, base=base, mine=wanted),), why=N_("look back on the visit"))
    return Done(value=desk.programme(slug).visit, receipt=receipt)
