"""Founding a partnership: from a name and the municipalities as one types them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from visitplanner.domain.errors import InputError
from visitplanner.domain.partnership import Municipality, Partnership
from visitplanner.domain.text import clean
from visitplanner.domain.times import offset_between
from visitplanner.domain.trajectory import Phase, PhaseName, Trajectory
from visitplanner.domain.words import N_
from visitplanner.planning.countries import COUNTRIES


def found(name: str, municipalities: Sequence[str], *, today: date, new_id: Callable[[], str]) -> Partnership:
    """A new partnership of municipalities written `Name,CC,Zone,langs`, the home municipality first.

    Raises InputError that names what is wrong with which.
    """
    if not clean(name):
        raise InputError(N_("A partnership has a name."))
    made = tuple(read_municipality(one, today=today, new_id=new_id) for one in municipalities)
    names = [one.name.casefold() for one in made]
    if len(made) < 2:  # noqa: PLR2004 - a partnership has two sides
        raise InputError(N_("A partnership has at least two municipalities."))
    if len(set(names)) < len(names):
        raise InputError(N_("Two of the municipalities have the same name."))
    return Partnership.between(id=new_id(), name=name, municipalities=made)


def first_trajectory(partnership: Partnership, *, today: date, new_id: Callable[[], str]) -> Trajectory:
    """The trajectory a new partnership starts with: its own name, in the phase `start` from today (C9)."""
    return Trajectory(
        id=new_id(),
        title=partnership.name,
        starts_on=today,
        phases=(Phase(name=PhaseName.START, starts_on=today),),
    )


def read_municipality(written: str, *, today: date, new_id: Callable[[], str]) -> Municipality:
    """A municipality written `Name,CC,Zone,langs`: `Dogbo,BJ,Africa/Porto-Novo,fr`.

    Several languages read `nl/fr`. CC is ISO 3166-1 alpha-2, the zone an IANA name. Raises InputError.
    """
    parts = [clean(part) for part in written.split(",", 3)]
    name, country, zone, languages = (*parts, "", "", "", "")[:4]
    if not name or not country or not zone:
        raise InputError(
            N_("“{written}” should read Name,CC,Zone,languages, such as Dogbo,BJ,Africa/Porto-Novo,fr."),
            written=clean(written),
        )
    return Municipality(
        id=new_id(),
        name=name,
        country=checked_country(country),
        zone=checked_zone(zone, today=today),
        languages=tuple(one.lower() for one in re.split(r"[,;/+|\s]+", languages) if one),
    )


def checked_country(code: str) -> str:
    """The code of a country (ISO 3166-1 alpha-2) in capitals. Raises InputError."""
    capitals = code.strip().upper()
    if capitals not in COUNTRIES:
        raise InputError(N_("“{country}” is no country code of two letters, such as BE or BJ."), country=code)
    return capitals


def checked_zone(zone: str, *, today: date) -> str:
    """The IANA name of a time zone as it is, where the zone database knows it. Raises InputError."""
    if offset_between(zone, "UTC", today) is None:
        raise InputError(
            N_("“{zone}” is no time zone, such as Europe/Brussels or Africa/Porto-Novo."), zone=zone
        )
    return zone
