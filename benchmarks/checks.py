"""All checks over large visits, and again after one edit.

`python benchmarks/checks.py [--sizes 2000,20000] [--json]` prints seconds for each size; with `--json` an
object such as {"2000": 0.08, "20000": 0.83}. `python -m benchmarks checks` holds them to their limits.

The plan is made up and mostly clean, as one is shortly before it is agreed on: ten people in two groups, two
working sessions side by side each morning and afternoon, meals, travel, a formal moment or citizens in
between, now and then a concrete need with its route and a refocus behind it. About one row in forty lacks
something.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import sys
from collections.abc import Callable
from datetime import date, time, timedelta
from functools import partial
from time import process_time

from benchmarks.measured import Figure
from visitplanner.checks import findings
from visitplanner.checks.incremental import Lint
from visitplanner.domain.agenda import Gathering, GoalLink, Item, ItemKind
from visitplanner.domain.need import Embedding, Need, Route, Sighting
from visitplanner.domain.partnership import Initiative, Municipality, Partnership
from visitplanner.domain.people import Person, Role
from visitplanner.domain.times import Moment
from visitplanner.domain.trajectory import Goal, Phase, PhaseName, Trajectory
from visitplanner.domain.values import replace
from visitplanner.domain.visit import Participation, Visit
from visitplanner.domain.workspace import Book, Programme

SIZES = (2_000, 20_000)
ROUNDS = 5
GROWTH = 14
"""Ten times the items may take so many times as long: n log n, and what a larger heap costs."""
RATE = 20_000
"""Items a second, at least."""
FIRST = date(2027, 1, 4)
TODAY = date(2026, 10, 5)
HOME, HOST = "damwijk", "tovako"
HELD_AT = ("Town hall", "Market office", "Archive", "Water works")


def plan(count: int) -> tuple[Book, Programme]:
    """Make a visit of so many items, and the book it belongs to."""
    items: list[Item] = []
    needs: list[Need] = []
    day = FIRST
    while len(items) < count:
        items += _day(day, len(items), needs)
        day += timedelta(days=3 if day.weekday() == 4 else 1)  # nothing is planned at weekends
    visit = Visit(
        id="visit",
        slug="2027-tovako",
        title="Working visit to Tovako",
        visiting=(HOME,),
        hosting=(HOST,),
        first_day=FIRST,
        last_day=day,
        trajectory="path",
        goals=tuple(f"g{number}" for number in range(6)),
        delegation=_delegation(day),
        hosts=tuple(f"h{number}" for number in range(6)),
        citizens_text="What we learn from each other, and what for.",
    )
    return _book(needs), Programme(visit=visit, items=tuple(items[:count]))


def _delegation(last: date) -> tuple[Participation, ...]:
    return tuple(
        Participation(
            person=f"v{number}",
            groups=("A" if number % 2 else "B",),
            leads_from=FIRST if number == 0 else None,
            leads_to=last if number == 0 else None,
        )
        for number in range(10)
    )


def _book(needs: list[Need]) -> Book:
    roles = (
        Role.POLITICIAN_MAJORITY,
        Role.POLITICIAN_OPPOSITION,
        Role.OFFICIAL,
        Role.OFFICIAL,
        Role.CIVIL_SOCIETY,
    )
    people = [
        Person(
            id=f"{side}{number}",
            name=f"{'Visitor' if side == 'v' else 'Host'} {number}",
            municipality=HOME if side == "v" else HOST,
            role=roles[number % len(roles)],
            field_of_work="finance",
            languages=("fr",),
        )
        for side in "vh"
        for number in range(10)
    ]
    return Book(
        partnership=Partnership(
            id="band",
            name="Damwijk–Tovako",
            municipalities=(
                Municipality(
                    id=HOME, name="Damwijk", country="BE", zone="Europe/Brussels", languages=("nl",)
                ),
                Municipality(
                    id=HOST, name="Tovako", country="BJ", zone="Africa/Porto-Novo", languages=("fr",)
                ),
            ),
        ),
        trajectories=(
            Trajectory(
                id="path", title="Services", phases=(Phase(name=PhaseName.BUILD, starts_on=date(2026, 1, 1)),)
            ),
        ),
        goals=tuple(
            Goal(
                id=f"g{number}",
                code=f"1.{number}",
                title=f"Goal {number}",
                trajectory="path",
                learners=frozenset({HOME, HOST}),
            )
            for number in range(6)
        ),
        people=tuple(people),
        initiatives=(Initiative(id="friends", name="Friends of Tovako"),),
        needs=tuple(needs),
    )


def _day(day: date, made: int, needs: list[Need]) -> list[Item]:
    rows: list[Item] = []

    def row(title: str, kind: ItemKind, first: int, last: int, **more: object) -> None:
        number = made + len(rows)
        rows.append(
            Item(
                id=f"item-{number:06}",
                title=f"{title} {number}",
                kind=kind,
                day=day,
                moment=Moment(
                    start=time(first // 60, first % 60), end=time(last // 60, last % 60) if last else None
                ),
                order=len(rows),
                **more,  # type: ignore[arg-type]  # the fields of Item, by name
            )
        )

    def session(first: int, last: int, group: str) -> None:
        number = made + len(rows)
        flaw = number % 40
        row(
            "Working session",
            ItemKind.EXCHANGE,
            first,
            last,
            place=HELD_AT[number % len(HELD_AT)],
            groups=(group,),
            hosts=(f"h{number % 10}",),
            goals=()
            if flaw == 7
            else (GoalLink(goal=f"g{number % 6}", how="" if flaw == 21 else "By doing"),),
        )

    number = made // 12
    row("Briefing" if not made else "Breakfast", ItemKind.INTERNAL, 450, 480)
    row("Drive to town", ItemKind.LOGISTICS, 480, 525)
    for group in "AB":
        session(540, 630, group)
    row("Pause", ItemKind.LOGISTICS, 630, 690)
    for group in "AB":
        session(720, 780, group)
    row("Lunch", ItemKind.LOGISTICS, 780, 870)
    if number % 5 == 4:
        key = f"need-{len(needs)}"
        row("Stop at a school", ItemKind.NEED, 900, 960, place="Hoko", need=key)
        needs.append(_need(key, len(needs), rows[-1]))
    else:
        kind = (ItemKind.FORMAL, ItemKind.CITIZENS, ItemKind.CULTURE)[number % 3]
        link = (GoalLink(goal=f"g{number % 6}", how="In public"),)
        row("Meeting", kind, 900, 960, place="Town hall", goals=link, photographed=number % 11 == 0)
    row("Working session together", ItemKind.EXCHANGE, 990, 1080, place="Town hall",
        hosts=("h1", "h2"), goals=(GoalLink(goal=f"g{number % 6}", how="By doing"),))  # fmt: skip
    held = Gathering.REFOCUS if number % 25 != 24 else None
    row("Looking back", ItemKind.INTERNAL, 1110, 1140, gathering=held)
    row("Dinner", ItemKind.LOGISTICS, 1140, 0)
    return rows


def _need(key: str, number: int, item: Item) -> Need:
    route = (Route.EMBEDDED, Route.HANDED_ON, Route.NOTED, Route.OPEN)[number % 4]
    return Need(
        id=key,
        code=f"N{number}",
        title="A fence for the school",
        sightings=(Sighting(visit="2027-tovako", item=item.id, seen_on=item.day),),
        route=route,
        embedding=Embedding(
            goal="g1",
            choice_by="the school board",
            choice_on=FIRST,
            capacity="They plan and keep the works budget.",
            visiting_colleague="v2",
            host_colleague="h2",
        )
        if route is Route.EMBEDDED
        else Embedding(),
        initiative="friends" if route is Route.HANDED_ON else None,
        no_promise="The municipality promises nothing." if route is Route.HANDED_ON else "",
        words_given="We heard it and cannot answer it." if route is Route.NOTED else "",
    )


def timed(work: Callable[[], object]) -> float:
    """Give the seconds of processor time that it takes, without those that other programs take meanwhile.

    Garbage is not looked for meanwhile: no command does.
    """
    gc.collect()
    gc.disable()
    before = process_time()
    work()
    taken = process_time() - before
    gc.enable()
    return taken


def whole(count: int) -> float:
    """Give the seconds that all checks take over so many items: the best of some rounds.

    What else goes on beside can only slow a round down, so the fastest is the truest.
    """
    book, programme = plan(count)
    return min(timed(lambda: findings(book, programme, TODAY)) for _ in range(ROUNDS))


def after_an_edit(count: int) -> float:
    """Give the seconds until the findings are there again after one row got another time: the median."""
    book, programme = plan(count)
    lint = Lint()
    lint.look(book, programme, TODAY)
    taken = []
    for place in range(count // 2, count // 2 + 9):
        row = programme.items[place]
        moved = replace(row, moment=Moment(start=time(7), end=time(7, 30)))
        programme = replace(programme, items=(*programme.items[:place], moved, *programme.items[place + 1 :]))
        taken.append(timed(partial(lint.look, book, programme, TODAY)))
        if lint.look(book, programme, TODAY) != findings(book, programme, TODAY):
            raise RuntimeError("the findings after an edit are not those of a look from the beginning")
    return statistics.median(taken)


def measure() -> list[Figure]:
    """Give the figures of both sizes with their limits."""
    small, large = (whole(count) for count in SIZES)
    edit = after_an_edit(SIZES[-1])
    book, programme = plan(SIZES[-1])
    seen = len(findings(book, programme, TODAY))
    return [
        Figure(name=f"all checks over {SIZES[0]:,} items", value=small * 1000, unit="ms"),
        Figure(name=f"all checks over {SIZES[1]:,} items", value=large * 1000, unit="ms"),
        Figure(name=f"findings in {SIZES[1]:,} items", value=seen),
        Figure(name="ten times the items", value=large / small, limit=GROWTH, unit="times"),
        Figure(
            name="microseconds an item",
            value=large / SIZES[1] * 1e6,
            limit=1e6 / RATE,
            unit="µs",
        ),
        Figure(name="after one edit", value=edit * 1000, unit="ms"),
        Figure(name="after one edit, against all anew", value=edit / large, limit=0.1),
    ]


def main(argv: list[str] | None = None) -> int:
    """Print the seconds of each size."""
    parser = argparse.ArgumentParser(prog="python benchmarks/checks.py", description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="numbers of items, with commas")
    parser.add_argument("--json", action="store_true", help="an object of seconds by size, for a program")
    options = parser.parse_args(argv)
    sizes = [int(size) for size in options.sizes.split(",")]
    seconds = {str(size): whole(size) for size in sizes}
    if options.json:
        print(json.dumps({size: round(taken, 6) for size, taken in seconds.items()}))
        return 0
    for size in sizes:
        taken, edit = seconds[str(size)], after_an_edit(size)
        print(
            f"{size:>8,} items  {taken * 1000:9.1f} ms  {size / taken:9,.0f} items/s"
            f"  after one edit {edit * 1000:7.2f} ms, 1/{taken / edit:,.0f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
