"""Small builders of domain values for tests: sane defaults, everything else by name.

The world they build is invented: Oudermeer (Flanders) visits Kpassa (Benin), on a trajectory that began in
2025 and whose `build` phase starts in 2026. Ids are readable, so that a failing test shows what it is about.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time, timedelta

from visitplanner.domain.agenda import GoalLink, Item, ItemKind
from visitplanner.domain.need import Embedding, Need, Route, Sighting
from visitplanner.domain.partnership import Initiative, Municipality, Partnership, Settings
from visitplanner.domain.people import Person, Role
from visitplanner.domain.times import Daypart, Moment
from visitplanner.domain.trajectory import Goal, Phase, PhaseName, Trajectory
from visitplanner.domain.visit import Participation, Visit
from visitplanner.domain.workspace import Book, Programme

MONDAY = date(2027, 5, 10)
"""First day of the visit that `visit()` builds."""
TUESDAY = MONDAY + timedelta(days=1)
WEDNESDAY = MONDAY + timedelta(days=2)
SUNDAY = MONDAY + timedelta(days=6)
"""Last day of the visit that `visit()` builds."""
TODAY = date(2027, 3, 1)
"""A day well before the visit and before the deadline of its pool."""

HOME = Municipality(id="oudermeer", name="Oudermeer", country="BE", zone="Europe/Brussels", languages=("nl",))
HOST = Municipality(id="kpassa", name="Kpassa", country="BJ", zone="Africa/Porto-Novo", languages=("fr",))

_ONLY = {
    "morning": Daypart.MORNING,
    "midday": Daypart.MIDDAY,
    "afternoon": Daypart.AFTERNOON,
    "evening": Daypart.EVENING,
    "whole day": Daypart.WHOLE_DAY,
}


def moment(text: str = "") -> Moment:
    """Read `"09:00-10:30"`, `"09:00"`, `"morning"` or nothing."""
    if not text:
        return Moment()
    if text in _ONLY:
        return Moment(daypart=_ONLY[text])
    first, _, last = text.partition("-")
    return Moment(start=time.fromisoformat(first), end=time.fromisoformat(last) if last else None)


def item(
    title: str = "Fee collection: how both towns do it",
    at: str = "09:00-10:30",
    *,
    id: str = "",  # noqa: A002
    day: date | None = TUESDAY,
    kind: ItemKind = ItemKind.EXCHANGE,
    goals: Iterable[str | GoalLink] = (),
    **more: object,
) -> Item:
    """An item of the programme; `goals` are ids, or links with their *how*; the id follows from the title.

    Args:
        at: a moment as `moment()` reads it.
    """
    return Item(
        id=id or title.casefold().replace(" ", "-")[:40],
        title=title,
        kind=kind,
        day=day,
        moment=moment(at),
        goals=tuple(link if isinstance(link, GoalLink) else GoalLink(goal=link) for link in goals),
        **more,  # type: ignore[arg-type]  # the fields of Item, by name
    )


def need_item(title: str = "School asks for a fence", at: str = "afternoon", **more: object) -> Item:
    """An item of kind `need`; say `need="…"` for the id of its Need."""
    return item(title, at, kind=ItemKind.NEED, **more)  # type: ignore[arg-type]  # the arguments of item


def goal(code: str = "1.1", title: str = "Fees are collected openly", **more: object) -> Goal:
    """An open goal with id `g<code>`, of the trajectory that `book()` holds."""
    return Goal(id=f"g{code}", code=code, title=title, **{"trajectory": "path", **more})  # type: ignore[arg-type]


def person(name: str = "Awa Kossou", **more: object) -> Person:
    """A person; the id is the first name in small letters."""
    fields: dict[str, object] = {"municipality": HOME.id, "role": Role.OFFICIAL, **more}
    return Person(id=str(fields.pop("id", name.split(maxsplit=1)[0].casefold())), name=name, **fields)  # type: ignore[arg-type]


def member(who: str, *groups: str, arrives: date | None = None, leaves: date | None = None) -> Participation:
    """A person in the delegation, by id."""
    return Participation(person=who, groups=groups, arrives=arrives, leaves=leaves)


def need(code: str = "N1", title: str = "A fence for the school", **more: object) -> Need:
    """A concrete need with id `need-<code>`; open and met on visit `kpassa-2027` unless said otherwise."""
    fields: dict[str, object] = {"id": f"need-{code}", "sightings": (Sighting(visit="kpassa-2027"),), **more}
    return Need(code=code, title=title, **fields)  # type: ignore[arg-type]


def embedded(
    code: str = "N2", title: str = "A cover for the well", *, place: str = "", **parts: object
) -> Need:
    """A need that is embedded with all four parts; name a part to change or empty it."""
    answers: dict[str, object] = {
        "goal": "g1.1",
        "choice_by": "the market committee",
        "choice_on": date(2027, 5, 12),
        "capacity": "The committee plans and keeps its own works budget.",
        "visiting_colleague": "jan",
        "host_colleague": "head of works",
        **parts,
    }
    return need(code, title, place=place, route=Route.EMBEDDED, embedding=Embedding(**answers))  # type: ignore[arg-type]


def initiative(name: str = "School Friends of Oudermeer", **more: object) -> Initiative:
    """A fourth-pillar initiative with id `friends`."""
    return Initiative(id="friends", name=name, **more)  # type: ignore[arg-type]


def trajectory(**more: object) -> Trajectory:
    """The trajectory with id `path`: start in 2025, build from 2026, anchor from 2029."""
    fields: dict[str, object] = {
        "title": "Fees and services people trust",
        "phases": (
            Phase(name=PhaseName.START, starts_on=date(2025, 1, 1)),
            Phase(name=PhaseName.BUILD, starts_on=date(2026, 1, 1)),
            Phase(name=PhaseName.ANCHOR, starts_on=date(2029, 1, 1)),
        ),
        **more,
    }
    return Trajectory(id="path", **fields)  # type: ignore[arg-type]


def visit(**more: object) -> Visit:
    """The visit of Oudermeer to Kpassa from Monday 10 to Sunday 16 May 2027, in draft."""
    fields: dict[str, object] = {
        "id": "visit-1",
        "slug": "kpassa-2027",
        "title": "Working visit to Kpassa",
        "visiting": (HOME.id,),
        "hosting": (HOST.id,),
        "first_day": MONDAY,
        "last_day": SUNDAY,
        "trajectory": "path",
        **more,
    }
    return Visit(**fields)  # type: ignore[arg-type]


def programme(*items: Item, visit: Visit | None = None, **more: object) -> Programme:
    """A visit with these items."""
    return Programme(visit=visit or _visit(), items=items, **more)  # type: ignore[arg-type]


def book(*, settings: Settings | None = None, **more: object) -> Book:
    """A book with both municipalities, the trajectory and goals 1.1 and 1.2."""
    fields: dict[str, object] = {
        "trajectories": (trajectory(),),
        "goals": (goal("1.1"), goal("1.2", "Market women sit on the fee committee")),
        **more,
    }
    partnership = Partnership(
        id="band", name="Oudermeer–Kpassa", municipalities=(HOME, HOST), settings=settings or Settings()
    )
    return Book(partnership=partnership, **fields)  # type: ignore[arg-type]


_visit = visit
