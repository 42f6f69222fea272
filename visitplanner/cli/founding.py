"""Commands that lay the ground: a workspace, visits, goals, people."""

from __future__ import annotations

from pathlib import Path

from visitplanner.cli.context import Context, new_id, now
from visitplanner.cli.output import line
from visitplanner.domain.people import Role
from visitplanner.domain.trajectory import Actor, CapacityLevel, Purpose
from visitplanner.planning.partnership import first_trajectory, found
from visitplanner.store import create_workspace


def init(context: Context) -> int:
    """Make a workspace; prints its folder."""
    options = context.options
    today = now().date()
    partnership = found(options.partnership, (options.home, *options.partner), today=today, new_id=new_id)
    trajectory = first_trajectory(partnership, today=today, new_id=new_id)
    folder = Path(options.folder).expanduser()
    store = create_workspace(
        folder, partnership, author=context.author, clock=now, new_id=new_id, extra=(trajectory,)
    )
    context.closing.callback(store.close)
    line(folder)
    return 0


def visit_add(context: Context) -> int:
    """Add a visit; prints its short name."""
    from visitplanner.planning.visits import add_visit

    options = context.options
    done = add_visit(
        context.desk(),
        slug=options.slug,
        title=options.title,
        first_day=options.first,
        last_day=options.last,
        host=options.host,
    )
    line(done.value.slug)
    return 0


def goal_add(context: Context) -> int:
    """Add a goal; prints its code."""
    from visitplanner.planning.goals import add_goal

    options = context.options
    done = add_goal(
        context.desk(),
        code=options.code,
        title=options.title,
        difference=options.difference,
        purpose=Purpose(options.purpose),
        actors=[Actor(one) for one in options.actors or (Actor.OFFICIALS,)],
        level=CapacityLevel(options.level),
        learners=options.learners,
    )
    line(done.value.code)
    return 0


def person_add(context: Context) -> int:
    """Add a person; prints the name."""
    from visitplanner.planning.people import add_person

    options = context.options
    done = add_person(
        context.desk(),
        name=options.name,
        municipality=options.municipality,
        role=Role(options.role),
        local_title=options.local_title,
        field_of_work=options.field,
    )
    line(done.value.name)
    return 0
