"""What the partnership itself goes through between the visits: its profile, its goals, the needs it meets."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from sample_data.source_files import BookSource, Names, Table, need_as_met
from sample_data.telling import Story
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.need import Route
from visitplanner.domain.partnership import Partnership, SelfAssessment, Settings
from visitplanner.domain.trajectory import GoalStatus
from visitplanner.planning.desk import Desk
from visitplanner.planning.goals import close_goal
from visitplanner.planning.needs import add_initiative, decline, embed, hand_on, note
from visitplanner.planning.observations import observe
from visitplanner.planning.profile import edit_partnership, set_travel
from visitplanner.store import create_workspace

LIEN, SENAMI = "Lien Verhaverbeke", "Sènami Adjovikpè"


def found(story: Story, book: BookSource) -> None:
    """Make the workspace, as it is after the agreement was signed: the goals are set and nothing is tried."""
    story.clock.now = datetime(2024, 2, 5, 8, tzinfo=UTC)
    create_workspace(
        story.folder,
        _at_first(book.partnership),
        author=LIEN,
        clock=story.clock,
        new_id=story.new_id,
        extra=(book.trajectory, *book.people, *book.goals),
    )


def _at_first(partnership: Partnership) -> Partnership:
    return replace(
        partnership,
        municipalities=tuple(replace(town, rainy_months=()) for town in partnership.municipalities),
        self_assessment=SelfAssessment(),
        settings=Settings(languages=partnership.settings.languages),
    )


def profile(story: Story, book: BookSource) -> None:
    """Assess themselves in the first spring; add what the first visit taught about rain, ways and limits."""
    final = book.partnership

    def assess(desk: Desk) -> None:
        base = desk.book().partnership
        edit_partnership(desk, base, replace(base, self_assessment=final.self_assessment))

    def tell_of_rain(desk: Desk) -> None:
        base = desk.book().partnership
        edit_partnership(desk, base, replace(base, municipalities=final.municipalities))

    def set_limits(desk: Desk) -> None:
        base = desk.book().partnership
        edit_partnership(desk, base, replace(base, settings=final.settings))

    story.at("2024-03-18T10:00+01:00", LIEN, assess)
    story.at("2024-10-07T08:20+01:00", SENAMI, tell_of_rain)
    story.at("2024-12-09T15:30+01:00", LIEN, set_limits)
    for way in book.travel:
        story.at(f"{way['set_on']}T17:00+01:00", way["set_by"], _measure, way)
    for one in book.initiatives:
        story.at(f"{one['added_on']}T11:00+01:00", one["added_by"], _enlist, one)


def _measure(desk: Desk, way: Table) -> None:
    set_travel(desk, way["place"], way["other"], way["minutes"])


def _enlist(desk: Desk, table: Table) -> None:
    told = {key: table[key] for key in ("name", "carrier", "contact", "does", "municipality")}
    add_initiative(desk, **told)


def goals(story: Story, book: BookSource) -> None:
    """See progress, on visits in the evening, at home at noon; close what was reached."""
    for code, marker, seen in book.observations:
        hour = "22:30" if "visit" in seen else "12:00"
        story.at(f"{seen['seen_on']}T{hour}+01:00", seen["by"], _observe, code, marker, seen)
    for code, how in book.closings:
        story.at(f"{how['closed_on']}T16:15+02:00", LIEN, _close, code, how)


def _observe(desk: Desk, code: str, marker: str, seen: Table) -> None:
    observe(desk, code, marker, seen["text"], seen_on=seen["seen_on"], visit=seen.get("visit"))


def _close(desk: Desk, code: str, how: Table) -> None:
    close_goal(desk, code, GoalStatus(how["status"]), how["reason"])


def needs(story: Story, names: Names, book: BookSource) -> None:
    """Catch each need on the evening it was met, and give it its route on the day that somebody did."""
    for table in book.needs:
        names.new("need", table["title"])
        story.at(f"{table['noted_on']}T21:50+01:00", table["noted_by"], _catch, story, names, table)
        if "route" in table:
            story.at(f"{table['routed_on']}T22:10+01:00", table["routed_by"], _route, names, table)


def _catch(desk: Desk, story: Story, names: Names, table: Table) -> None:
    """Note a need, and name it on the row where it was met when that row is about a need."""
    need = need_as_met(table, id=names.of("need", table["title"]), item=None)
    met = table.get("met")
    if met is None:
        desk.commit((Edit(file=BOOK, mine=need),), why="add a concrete need")
        return
    item = desk.programme(met["visit"]).item(story.item_of(met["visit"], met["item"]))
    if item is None:
        raise KeyError(met)
    edits = [Edit(file=BOOK, mine=need_as_met(table, id=need.id, item=item.id))]
    if item.kind == "need":
        edits.append(Edit(file=met["visit"], base=item, mine=replace(item, need=need.id)))
    desk.commit(edits, why="add a concrete need")


def _route(desk: Desk, names: Names, table: Table) -> None:
    need = names.of("need", table["title"])
    match Route(table["route"]):
        case Route.EMBEDDED:
            pair = {key: table["embedding"].get(key) for key in ("visiting_colleague", "host_colleague")}
            people = {key: names.of("person", name) for key, name in pair.items() if name}
            embed(desk, need, **{**table["embedding"], **people})
        case Route.HANDED_ON:
            hand_on(desk, need, initiative=table["initiative"], no_promise=table["no_promise"])
        case Route.NOTED:
            note(desk, need, table["words_given"])
        case Route.DECLINED:
            decline(desk, need, table["words_given"])
        case Route.OPEN:
            raise ValueError(table)
