"""Progress markers of a goal, and what was seen of them from visits (C9)."""

from __future__ import annotations

from datetime import date

from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.errors import InputError, NotFoundError
from visitplanner.domain.text import clean
from visitplanner.domain.trajectory import Expectation, Goal, Observation, ProgressMarker
from visitplanner.domain.values import replace
from visitplanner.domain.words import N_
from visitplanner.planning.desk import Desk, goal_of
from visitplanner.planning.done import Done
from visitplanner.planning.lookup import by_id


def observe(
    desk: Desk,
    goal_id: str,
    marker_id: str,
    text: str,
    *,
    seen_on: date | None = None,
    visit: str | None = None,
) -> Done[Goal]:
    """Write down what was seen of a progress marker, signed by the desk's author.

    `goal_id` is an id or a code, `marker_id` what `marker_of` takes; `seen_on` is the present day unless
    given, `visit` the slug of the visit it was seen on. Raises InputError without a text, for an unknown goal
    and for a day still to come, NotFoundError for an unknown marker or visit.
    """
    goal = goal_of(desk.book(), goal_id)
    marker = marker_of(goal, marker_id)
    if not clean(text, lines=True):
        raise InputError(N_("Write down what was seen."))
    day = desk.today if seen_on is None else seen_on
    if day > desk.today:
        raise InputError(N_("{day} is still to come; nothing can have been seen on it."), day=day)
    slug = None if visit is None else desk.programme(visit).visit.slug
    seen = Observation(seen_on=day, text=text, visit=slug, by=desk.author)
    mine = replace(marker, observations=(*marker.observations, seen))
    return _saved(desk, goal, marker, mine, why=N_("note what was seen"))


def add_marker(desk: Desk, goal_id: str, text: str, expectation: Expectation) -> Done[Goal]:
    """Add a progress marker to a goal (id or code): what one expects, would like or would love to see.

    Raises InputError without a text, for an unknown goal and where the goal has a marker of that text
    already.
    """
    goal = goal_of(desk.book(), goal_id)
    fresh = ProgressMarker(id=desk.new_id(), text=text, expectation=expectation)
    _check_text(goal, fresh)
    mine = replace(goal, markers=(*goal.markers, fresh))
    receipt = desk.commit((Edit(file=BOOK, base=goal, mine=mine),), why=N_("add a progress marker"))
    return Done(value=desk.book().goal(goal.id) or mine, receipt=receipt)


def edit_marker(desk: Desk, goal_id: str, base: ProgressMarker, mine: ProgressMarker) -> Done[Goal]:
    """Save a marker of a goal (id or code) as the person wants it; only what differs from `base` is meant.

    Raises InputError as `add_marker` does, NotFoundError where the goal has no such marker any more.
    """
    if base.id != mine.id:
        msg = "an edit keeps the id"
        raise ValueError(msg)
    goal = goal_of(desk.book(), goal_id)
    marker_of(goal, base.id)
    _check_text(goal, mine)
    return _saved(desk, goal, base, mine, why=N_("edit a progress marker"))


def marker_of(goal: Goal, key: str) -> ProgressMarker:
    """The marker with that id or the beginning of it, with that number in the goal, or that text begins so.

    Numbers count from 1, in the order in which the goal shows its markers. Raises NotFoundError that lists
    the markers there are.
    """
    found = by_id(goal.markers, key)
    if found is not None:
        return found
    numbered = {str(number): one for number, one in enumerate(goal.markers, start=1)}
    if key in numbered:
        return numbered[key]
    folded = clean(key).casefold()
    near = [one for one in goal.markers if folded and one.text.casefold().startswith(folded)]
    if len(near) == 1:
        return near[0]
    if not goal.markers:
        raise NotFoundError(
            N_("Goal {code} has no progress marker yet."), do=N_("Add one first."), code=goal.code
        )
    listed = "; ".join(f"{number} {one.text}" for number, one in numbered.items())
    raise NotFoundError(
        N_("“{key}” is no progress marker of goal {code}; it has {markers}."),
        key=key,
        code=goal.code,
        markers=listed,
    )


def _check_text(goal: Goal, marker: ProgressMarker) -> None:
    if not marker.text:
        raise InputError(N_("A progress marker says what one would see."))
    folded = marker.text.casefold()
    same = next((one for one in goal.markers if one.id != marker.id and one.text.casefold() == folded), None)
    if same is not None:
        raise InputError(N_("Goal {code} has the marker “{text}” already."), code=goal.code, text=same.text)


def _saved(desk: Desk, goal: Goal, base: ProgressMarker, mine: ProgressMarker, *, why: str) -> Done[Goal]:
    """Save one marker: the goal around it is taken as it stands, so that nothing else is meant."""
    before = replace(goal, markers=tuple(base if one.id == base.id else one for one in goal.markers))
    after = replace(goal, markers=tuple(mine if one.id == mine.id else one for one in goal.markers))
    receipt = desk.commit((Edit(file=BOOK, base=before, mine=after),), why=why)
    return Done(value=desk.book().goal(goal.id) or after, receipt=receipt)
