"""The profile of a partnership: what it is, what it knows of itself, its thresholds (C1, C18, C20, C21)."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2s
from typing import Final

from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.errors import InputError
from visitplanner.domain.partnership import Initiative, Municipality, Partnership, Settings, TravelTime
from visitplanner.domain.text import clean
from visitplanner.domain.trajectory import PhaseName, Trajectory
from visitplanner.domain.values import replace
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.planning.desk import Desk, municipality_id
from visitplanner.planning.done import Done
from visitplanner.planning.partnership import checked_country, checked_zone

A_DAY: Final = 24 * 60
"""Minutes."""
_LANGUAGE_LETTERS: Final = frozenset({2, 3})
_NO_TRAVEL_TIME: Final = N_("The travel time is a number of minutes from 1 to {most}; {value} is none.")
_SHARES: Final = {
    "capacity_floor": N_("The floor for capacity is a share from 0 to 100 per cent; {value} is none."),
    "photo_ceiling": N_("The ceiling for photo moments is a share from 0 to 100 per cent; {value} is none."),
}
"""Settings in per cent, with what to say of a wrong one."""
_LENGTHS: Final = {
    "travel_minutes": _NO_TRAVEL_TIME,
    "longest_day_minutes": N_("The longest day is a number of minutes from 1 to {most}; {value} is none."),
    "break_minutes": N_("The shortest break is a number of minutes from 1 to {most}; {value} is none."),
    "interpreter_minutes": N_(
        "The longest stretch of one interpreter is a number of minutes from 1 to {most}; {value} is none."
    ),
}
"""Settings in minutes, with what to say of a wrong one."""


def edit_partnership(desk: Desk, base: Partnership, mine: Partnership) -> Done[Partnership]:
    """Save the partnership as the person wants it; only the fields that differ from `base` are meant.

    Settings are checked by `check_settings`, municipalities and the councils that approved for what can be.
    Raises InputError, also for a municipality that is taken away while something names it.
    """
    if base.id != mine.id:
        msg = "an edit keeps the id"
        raise ValueError(msg)
    if not mine.name:
        raise InputError(N_("A partnership has a name."))
    if mine.settings != base.settings:
        check_settings(mine.settings)
    wanted = mine
    if mine.municipalities != base.municipalities:
        wanted = replace(mine, municipalities=_checked_municipalities(desk, base, mine))
    if mine.agreement != base.agreement:
        councils = tuple(
            replace(one, municipality=_side(wanted, one.municipality)) for one in mine.agreement.approvals
        )
        wanted = replace(wanted, agreement=replace(mine.agreement, approvals=councils))
    return _saved(desk, base, wanted, why=N_("edit the partnership"))


def check_settings(settings: Settings) -> None:
    """Refuse thresholds that mean nothing (InputError names which).

    Shares are whole per cents from 0 to 100, the deadline counts days from 0, all others are minutes, one at
    least and no more than a day has. Languages are codes of two or three letters.
    """
    for name, said in _SHARES.items():
        percent = getattr(settings, name)
        if not 0 <= percent <= 100:  # noqa: PLR2004 - per cent
            raise InputError(said, value=percent)
    for name, said in _LENGTHS.items():
        length = getattr(settings, name)
        if not 0 < length <= A_DAY:
            raise InputError(said, most=A_DAY, value=length)
    if settings.pool_deadline_days < 0:
        raise InputError(
            N_("The deadline for what waits in the pool is a number of days before the visit, 0 or more.")
        )
    _check_languages(settings.languages)


def set_travel(desk: Desk, place: str, other: str, minutes: int | None) -> Done[Partnership]:
    """Set how long it takes between two places, either way; None forgets it, and the default counts again.

    Places are told apart by their names in any case. Raises InputError without two places or for no length of
    a way.
    """
    here, there = clean(place), clean(other)
    if not here or not there:
        raise InputError(N_("A travel time is between two places; name both."))
    if here.casefold() == there.casefold():
        raise InputError(N_("“{place}” is one place; a travel time is between two."), place=here)
    if minutes is not None and not 0 < minutes <= A_DAY:
        raise InputError(_NO_TRAVEL_TIME, most=A_DAY, value=minutes)
    base = desk.book().partnership
    pair = _pair(here, there)
    ways = [one for one in base.travel if _pair(one.place, one.other) != pair]
    if minutes is not None:
        known = next((one for one in base.travel if _pair(one.place, one.other) == pair), None)
        way = known or TravelTime(id=_travel_id(pair), place=here, other=there, minutes=minutes)
        ways.append(replace(way, minutes=minutes))
    places = {one.id: at for at, one in enumerate(base.travel)}
    ways.sort(key=lambda one: places.get(one.id, len(places)))
    return _saved(desk, base, replace(base, travel=tuple(ways)), why=N_("set a travel time"))


def edit_initiative(desk: Desk, base: Initiative, mine: Initiative) -> Done[Initiative]:
    """Save a fourth-pillar initiative as the person wants it; only what differs from `base` is meant (C18).

    Raises InputError without a name, for a name that another one bears, and for an unknown municipality.
    """
    if base.id != mine.id:
        msg = "an edit keeps the id"
        raise ValueError(msg)
    book = desk.book()
    if not mine.name:
        raise InputError(N_("An initiative has a name."))
    other = next((one for one in book.initiatives if one.name.casefold() == mine.name.casefold()), None)
    if other is not None and other.id != mine.id:
        raise InputError(N_("There is an initiative “{name}” already."), name=other.name)
    wanted = mine
    if mine.municipality is not None:
        wanted = replace(mine, municipality=municipality_id(book, mine.municipality))
    receipt = desk.commit((Edit(file=BOOK, base=base, mine=wanted),), why=N_("edit an initiative"))
    return Done(value=desk.book().initiative(mine.id) or wanted, receipt=receipt)


def edit_trajectory(desk: Desk, base: Trajectory, mine: Trajectory) -> Done[Trajectory]:
    """Save a trajectory as the person wants it; only the fields that differ from `base` are meant (C9).

    Phases may come in any order and are kept by their first days. Raises InputError without a title, for
    years that go backwards, and for phases that come twice, out of order or outside these years.
    """
    if base.id != mine.id:
        msg = "an edit keeps the id"
        raise ValueError(msg)
    if not mine.title:
        raise InputError(N_("A trajectory has a title."))
    if mine.starts_on is not None and mine.ends_on is not None and mine.ends_on < mine.starts_on:
        raise InputError(
            N_("The trajectory would end on {last}, before it starts on {first}."),
            first=mine.starts_on.isoformat(),
            last=mine.ends_on.isoformat(),
        )
    wanted = replace(mine, phases=tuple(sorted(mine.phases, key=lambda one: one.starts_on)))
    _check_phases(wanted)
    receipt = desk.commit((Edit(file=BOOK, base=base, mine=wanted),), why=N_("edit the trajectory"))
    return Done(value=desk.book().trajectory(mine.id) or wanted, receipt=receipt)


def _check_phases(trajectory: Trajectory) -> None:
    """Phases come in the order of their names, each once, each with a first day of its own, in the years."""
    order = list(PhaseName)
    for before, after in zip(trajectory.phases, trajectory.phases[1:], strict=False):
        if before.name is after.name:
            raise InputError(N_("The phase “{phase}” is there twice; keep one."), phase=after.name)
        if order.index(after.name) < order.index(before.name) or after.starts_on == before.starts_on:
            raise InputError(
                N_("The phase “{after}” comes after “{before}”, so it begins on a later day."),
                before=min(before.name, after.name, key=order.index),
                after=max(before.name, after.name, key=order.index),
            )
    first, last = trajectory.starts_on, trajectory.ends_on
    for phase in trajectory.phases:
        if (first and phase.starts_on < first) or (last and phase.starts_on > last):
            raise InputError(
                N_("The phase “{phase}” begins on {day}, outside the years of the trajectory."),
                phase=phase.name,
                day=phase.starts_on.isoformat(),
            )


def _checked_municipalities(desk: Desk, base: Partnership, mine: Partnership) -> tuple[Municipality, ...]:
    """The municipalities, countries in capitals. Raises InputError for what cannot be."""
    if len(mine.municipalities) < 2:  # noqa: PLR2004 - a partnership has two sides
        raise InputError(N_("A partnership has at least two municipalities."))
    if len({one.name.casefold() for one in mine.municipalities}) < len(mine.municipalities):
        raise InputError(N_("Two of the municipalities have the same name."))
    before = {one.id: one for one in base.municipalities}
    made = []
    for one in mine.municipalities:
        known = before.pop(one.id, None)
        made.append(one if one == known else _checked_municipality(desk, one))
    for gone in before.values():
        where = next(_names_of(desk, gone.id), None)
        if where is not None:
            raise InputError(
                N_("{name} cannot be taken away: “{title}” names it."), name=gone.name, title=where
            )
    return tuple(made)


def _checked_municipality(desk: Desk, one: Municipality) -> Municipality:
    if not one.name:
        raise InputError(N_("A municipality has a name."))
    wrong = next((month for month in one.rainy_months if not 1 <= month <= 12), None)  # noqa: PLR2004 - months
    if wrong is not None:
        raise InputError(N_("{month} is no month: months are numbers from 1 to 12."), month=wrong)
    _check_languages(one.languages)
    return replace(
        one,
        country=checked_country(one.country),
        zone=checked_zone(one.zone, today=desk.today),
        rainy_months=tuple(sorted(set(one.rainy_months))),
    )


def _check_languages(codes: tuple[str, ...]) -> None:
    for code in codes:
        if len(code) not in _LANGUAGE_LETTERS or not (code.isascii() and code.isalpha() and code.islower()):
            raise InputError(
                N_("“{code}” is no language code of two or three small letters, such as nl or fr."), code=code
            )


def _names_of(desk: Desk, municipality: str) -> Iterator[str]:
    """Titles and names of whatever names a municipality, goals and people first."""
    book: Book = desk.book()
    yield from (goal.title for goal in book.goals if municipality in goal.learners)
    yield from (person.name for person in book.people if person.municipality == municipality)
    yield from (one.name for one in book.initiatives if one.municipality == municipality)
    for programme in desk.visits().programmes:
        visit = programme.visit
        if municipality in {*visit.visiting, *visit.hosting}:
            yield visit.title
        yield from (one.what for one in programme.actions if municipality in one.agreed_by)


def _side(partnership: Partnership, key: str) -> str:
    found = partnership.municipality(key)
    if found is None:
        raise InputError(
            N_("“{key}” is no municipality of this partnership; it has {names}."),
            key=key,
            names=", ".join(one.name for one in partnership.municipalities),
        )
    return found.id


def _pair(place: str, other: str) -> tuple[str, str]:
    first, second = sorted((place.casefold(), other.casefold()))
    return first, second


def _travel_id(pair: tuple[str, str]) -> str:
    """An id made of the pair: two sessions that set the same new pair at once meet in it, and are told."""
    return blake2s("\n".join(pair).encode(), digest_size=16).hexdigest()


def _saved(desk: Desk, base: Partnership, mine: Partnership, *, why: str) -> Done[Partnership]:
    receipt = desk.commit((Edit(file=BOOK, base=base, mine=mine),), why=why)
    return Done(value=desk.book().partnership, receipt=receipt)
