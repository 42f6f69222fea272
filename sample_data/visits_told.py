"""What a visit goes through: written down, filled in, agreed, lived evening by evening, looked back on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path

from sample_data.source_files import Names, Table, VisitSource, begun, detailed
from sample_data.telling import Story
from visitplanner.checks.engine import findings
from visitplanner.domain.agenda import Item, Status
from visitplanner.domain.changes import Edit
from visitplanner.domain.visit import ActionStatus, Participation, VisitStatus
from visitplanner.imports import read_programme
from visitplanner.planning.acknowledgements import acknowledge
from visitplanner.planning.actions import add_action, set_action, take_up
from visitplanner.planning.agenda import add_item, item_from, set_status
from visitplanner.planning.delegation import add_hosts, edit_participation, join
from visitplanner.planning.desk import Desk
from visitplanner.planning.imported import take_in
from visitplanner.planning.needs import add_need, resembling, sight_again
from visitplanner.planning.outcomes import look_back, set_outcome
from visitplanner.planning.quick import read_line
from visitplanner.planning.visits import add_visit, set_visit
from visitplanner.store.codec import plain

PROGRAMMES = Path(__file__).with_name("programmes")

# What is written later than the details of an item.
_LATER = frozenset({"status", "reason", "outcome"})


def import_it(desk: Desk, story: Story, source: VisitSource) -> None:
    """Take the programme in, then give the visit what a programme does not tell."""
    if source.programme is None:
        raise ValueError(source.slug)
    text = PROGRAMMES.joinpath(source.programme).read_text(encoding="utf-8")
    reading = read_programme(text, name=source.programme)
    host = source.visit.hosting[0]
    taken = take_in(desk, source.slug, reading, title=source.visit.title, host=host).value
    set_visit(desk, source.slug, taken.visit, begun(source.visit, id=taken.visit.id))
    for item in taken.items:
        story.items[source.slug, item.title] = item.id


def plan_it(desk: Desk, story: Story, source: VisitSource) -> None:
    """Begin a visit from nothing: its days and purpose, then line by line; needs come later."""
    visit = source.visit
    made = add_visit(
        desk,
        slug=visit.slug,
        title=visit.title,
        first_day=visit.first_day,
        last_day=visit.last_day,
        host=visit.hosting[0],
        visiting=visit.visiting,
        purpose=visit.purpose,
    ).value
    set_visit(desk, visit.slug, made, begun(visit, id=made.id))
    for table in source.items:
        line = read_line(table["line"], days=visit.days)
        if not line.is_need:
            item, _ = item_from(desk.book(), line, id=story.new_id())
            added = add_item(desk, visit.slug, item).value
            story.items[visit.slug, added.title] = added.id


def hear_again(desk: Desk, story: Story, names: Names, source: VisitSource) -> None:
    """Type the needs that are met again as if they were new, and join each to the known one that is offered.

    Their details follow at once.
    """
    for table in source.items:
        if "again" in table:
            fresh = add_need(desk, source.slug, table["line"]).value
            item = str(fresh.sightings[0].item)
            offered = resembling(desk.book(), fresh.title, fresh.place, but=fresh.id)
            if not offered or offered[0].id != names.of("need", table["again"]):
                raise KeyError(table["again"], [one.title for one in offered])
            sight_again(desk, source.slug, offered[0].id, item)
            story.items[source.slug, fresh.title] = item
    fill_in(desk, story, names, source, again=True)


def fill_in(desk: Desk, story: Story, names: Names, source: VisitSource, *, again: bool = False) -> None:
    """Add what is known before the visit, one change per day of the programme.

    With `again` for the needs that were heard again, which are not there before; else for all other items.
    """
    programme = desk.programme(source.slug)
    tables = [table for table in source.items if ("again" in table) is again]
    pairs = [(_item(story, desk, source, table), table) for table in tables]
    for day in programme.days if not programme.pool else (*programme.days, None):
        edits = []
        for item, table in pairs:
            known = {k: v for k, v in table.items() if k not in _LATER and (k != "need" or item.need)}
            mine = detailed(item, known, names)
            if item.day == day and mine != item:
                edits.append(Edit(file=source.slug, base=item, mine=mine))
        if edits:
            desk.commit(edits, why="link goals")


def travel(desk: Desk, source: VisitSource) -> None:
    """Let the delegation join, those with the same days and groups in one step; somebody leads."""

    def alike(one: Participation) -> tuple[object, ...]:
        return (one.arrives, one.leaves, one.groups)

    for _, some in groupby(source.visit.delegation, key=alike):
        people = list(some)
        first = people[0]
        join(
            desk,
            source.slug,
            [one.person for one in people],
            arrives=first.arrives,
            leaves=first.leaves,
            groups=first.groups,
        )
    for one in source.visit.delegation:
        if one.leads_from is not None:
            joined = replace(one, leads_from=None, leads_to=None)
            edit_participation(desk, source.slug, joined, one)


def receive(desk: Desk, source: VisitSource) -> None:
    """Name who receives the delegation."""
    add_hosts(desk, source.slug, source.visit.hosts)


def stand(desk: Desk, source: VisitSource, status: VisitStatus) -> None:
    """Say how far the visit is, and in the end what it cost."""
    base = desk.programme(source.slug).visit
    cost = source.visit.actual_cost if status is VisitStatus.DONE else ""
    set_visit(desk, source.slug, base, replace(base, status=status, actual_cost=cost))


def confirm(desk: Desk, story: Story, source: VisitSource) -> None:
    """Say which items are confirmed, moved or cancelled before the visit begins."""
    states: dict[tuple[str, str], list[str]] = {}
    for table in source.items:
        if "status" in table:
            key = (table["status"], table.get("reason", ""))
            states.setdefault(key, []).append(_item(story, desk, source, table).id)
    for (status, reason), ids in states.items():
        set_status(desk, source.slug, ids, Status(status), reason)


def evenings(story: Story, source: VisitSource, author: str) -> None:
    """Write down each evening what came of the day."""
    for day in source.visit.days:
        story.at(f"{day}T20:40+01:00", author, _write_down, story, source, day)


def _write_down(desk: Desk, story: Story, source: VisitSource, day: date) -> None:
    for table in source.items:
        item = _item(story, desk, source, table)
        if item.day == day:
            set_outcome(
                desk,
                source.slug,
                item.id,
                table.get("outcome", ""),
                status=Status(table["status"]),
                reason=table.get("reason", ""),
            )


def agree_on(story: Story, names: Names, source: VisitSource, when: str, author: str) -> None:
    """Add the action points; say later, each in its time, what became of them."""
    for table in source.actions:
        story.at(when, author, _add_action, story, names, source, table)
        if "status" in table:
            story.at(f"{table['settled_on']}T15:00+01:00", table["settled_by"], _settle, names, source, table)


def _add_action(desk: Desk, story: Story, names: Names, source: VisitSource, table: Table) -> None:
    added = add_action(
        desk,
        source.slug,
        what=table["what"],
        owner=table.get("owner", ""),
        due=table.get("due"),
        budget_note=table.get("budget_note", ""),
        agreed_by=table.get("agreed_by", ()),
        item=story.item_of(source.slug, table["item"]) if "item" in table else None,
    )
    names.ids["action", table["what"]] = added.value.id


def _settle(desk: Desk, names: Names, source: VisitSource, table: Table) -> None:
    set_action(desk, source.slug, names.of("action", table["what"]), ActionStatus(table["status"]))


def take_over(desk: Desk, names: Names, source: VisitSource) -> None:
    """Take up what earlier visits left open."""
    for one in source.taken_up:
        take_up(desk, source.slug, one["visit"], names.of("action", one["what"]))


def accept(story: Story, names: Names, source: VisitSource, hour: str) -> None:
    """Acknowledge findings, each on its day."""
    for table in source.acknowledgements:
        story.at(f"{table['made_on']}T{hour}", table["author"], _sign, story, names, source, table)


def _sign(desk: Desk, story: Story, names: Names, source: VisitSource, table: Table) -> None:
    """Acknowledge a finding that the planner really has there and then; KeyError for another."""
    about = _about(story, names, source, table)
    near = [
        one
        for one in findings(desk.book(), desk.programme(source.slug), desk.today)
        if one.code == table["code"] and about in {one.item, one.subject, str(one.day)}
    ]
    if len(near) != 1:
        raise KeyError(table["code"], about, near)
    until = table.get("valid_until")
    acknowledge(desk, source.slug, near[0].code, near[0].subject, table["reason"], valid_until=until)


def _about(story: Story, names: Names, source: VisitSource, table: Table) -> str:
    """The id or day of what an acknowledgement of the source is about."""
    for kind in ("need", "person"):
        if kind in table:
            return names.of(kind, table[kind])
    return str(table["day"]) if "day" in table else story.item_of(source.slug, table["item"])


def conclude(desk: Desk, source: VisitSource) -> None:
    """Write down what was reached, what was in the way, and what both sides conclude."""
    base, final = desk.programme(source.slug).visit, source.visit
    mine = replace(
        base,
        achievements=final.achievements,
        constraints=final.constraints,
        conclusions=final.conclusions,
    )
    look_back(desk, source.slug, base, mine)


def evaluate(desk: Desk, source: VisitSource) -> None:
    """Look back on how the visit itself went, on the five headings."""
    base = desk.programme(source.slug).visit
    look_back(desk, source.slug, base, replace(base, evaluation=source.visit.evaluation))


def release(desk: Desk, source: VisitSource) -> None:
    """Keep the agenda as it stands, with the names of both coordinators under it."""
    stands = tuple(_canonical(item) for item in desk.programme(source.slug).in_order())
    edits = [Edit(file=source.slug, mine=replace(one, items=stands)) for one in source.releases]
    desk.commit(edits, why="edit the visit")


def _canonical(item: Item) -> str:
    return json.dumps(plain(item), ensure_ascii=False, sort_keys=True)


def _item(story: Story, desk: Desk, source: VisitSource, table: Table) -> Item:
    """The item of a table of the source as it stands. Raises KeyError where its row is not there."""
    key = table["row"] if "row" in table else read_line(table["line"], days=source.visit.days).title
    found = _by_id(desk.programme(source.slug).items).get(story.item_of(source.slug, key))
    if found is None:
        raise KeyError(source.slug, key)
    return found


def _by_id(items: Iterable[Item]) -> dict[str, Item]:
    return {item.id: item for item in items}
