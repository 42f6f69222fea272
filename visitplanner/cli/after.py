"""Commands for after the day: what came of an activity, action points, and what was seen of a goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplanner.cli.context import Context
from visitplanner.cli.listing import columns, print_json, readable
from visitplanner.cli.output import line, write
from visitplanner.cli.telling import tell_conflicts
from visitplanner.domain.errors import InputError
from visitplanner.domain.visit import ActionStatus
from visitplanner.domain.words import N_
from visitplanner.planning.desk import Desk, item_of

if TYPE_CHECKING:
    from visitplanner.exports.actions_text import Point


def outcome(context: Context) -> int:
    """Write down what came of an activity, and its status; prints its id."""
    from visitplanner.domain.agenda import Status
    from visitplanner.planning.outcomes import set_outcome

    options = context.options
    text = " ".join(options.text)
    if not text.strip() and options.status is None:
        raise InputError(N_("Say what came of it, or whether it took place with --status."))
    desk = context.desk()
    seen = desk.programme(options.visit)
    item = item_of(seen, options.item)
    done = set_outcome(
        desk,
        options.visit,
        item.id,
        text if text.strip() else item.outcome,
        status=None if options.status is None else Status(options.status),
        reason=options.reason,
        seen=seen,
    )
    line(done.value.id)
    tell_conflicts(context, done.receipt)
    return 0


def action_add(context: Context) -> int:
    """Add an action point; prints its id."""
    from visitplanner.planning.actions import add_action

    options = context.options
    desk = context.desk()
    owner = desk.book().person_named(options.owner) if options.owner else None
    done = add_action(
        desk,
        options.visit,
        what=" ".join(options.what),
        owner=owner.name if owner is not None else options.owner,
        due=options.due,
        budget_note=options.budget,
        agreed_by=options.agreed_by,
        item=options.item,
    )
    line(done.value.id)
    return 0


def action_list(context: Context) -> int:
    """List action points: of one visit, of all, or those that the visits before one left open."""
    from visitplanner.exports import actions_text

    options = context.options
    desk = context.desk()
    status = 0
    if options.earlier:
        found = _earlier(desk, options.visit)
    else:
        slug = options.visit
        programmes, status = readable(context, desk) if slug is None else ((desk.programme(slug),), 0)
        found = actions_text.points(programmes, only_open=options.only_open)
    book = desk.book()
    if options.format == "json":
        print_json(actions_text.points_data(book, found, desk.today))
    else:
        write(actions_text.points_text(book, found, desk.today, language=context.lang, width=columns()))
    return status


def action_done(context: Context) -> int:
    """Say that an action point is done; prints its id."""
    return _set_action(context, ActionStatus.DONE)


def action_drop(context: Context) -> int:
    """Say that an action point is given up; prints its id."""
    return _set_action(context, ActionStatus.DROPPED)


def action_reopen(context: Context) -> int:
    """Open an action point again; prints its id."""
    return _set_action(context, ActionStatus.OPEN)


def action_take(context: Context) -> int:
    """Put an action point that an earlier visit left open into the pool of this one; prints the item's id."""
    from visitplanner.planning.actions import open_before, take_up
    from visitplanner.planning.lookup import by_id

    options = context.options
    desk = context.desk()
    earlier = {one.action.id: one for one in open_before(desk, options.visit)}
    found = by_id((one.action for one in earlier.values()), options.action)
    if found is None:
        raise InputError(
            N_("No visit before this one left an action point “{key}” open."),
            do=N_("“visitplanner action list {visit} --earlier” shows those there are."),
            key=options.action,
            visit=options.visit,
        )
    done = take_up(desk, options.visit, earlier[found.id].slug, found.id)
    line(done.value.id)
    return 0


def observe(context: Context) -> int:
    """Write down what was seen of a progress marker; prints the id of the marker."""
    from visitplanner.planning import observations
    from visitplanner.planning.desk import goal_of

    options = context.options
    desk = context.desk()
    goal = goal_of(desk.book(), options.goal)
    marker = observations.marker_of(goal, options.marker)
    done = observations.observe(
        desk, goal.id, marker.id, " ".join(options.text), seen_on=options.seen_on, visit=options.visit
    )
    line(marker.id)
    tell_conflicts(context, done.receipt)
    return 0


def goal_marker(context: Context) -> int:
    """Add a progress marker to a goal; prints its id."""
    from visitplanner.domain.text import clean
    from visitplanner.domain.trajectory import Expectation
    from visitplanner.planning.observations import add_marker

    options = context.options
    desk = context.desk()
    text = clean(" ".join(options.text))
    done = add_marker(desk, options.goal, text, Expectation(options.expectation))
    line(next(one.id for one in done.value.markers if one.text == text))
    return 0


def _set_action(context: Context, status: ActionStatus) -> int:
    from visitplanner.planning.actions import set_action

    options = context.options
    done = set_action(context.desk(), options.visit, options.action, status)
    line(done.value.id)
    tell_conflicts(context, done.receipt)
    return 0


def _earlier(desk: Desk, slug: str | None) -> tuple[Point, ...]:
    from visitplanner.exports.actions_text import Point
    from visitplanner.planning.actions import open_before

    if slug is None:
        raise InputError(N_("Name the visit before which they were left open."))
    return tuple(
        Point(slug=one.slug, visit_title=one.visit_title, action=one.action, taken_up=one.taken_up)
        for one in open_before(desk, slug)
    )
