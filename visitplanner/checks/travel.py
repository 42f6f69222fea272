"""Time to get from one place to the next (S502): one sweep over the clock times of a visit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from visitplanner.checks.catalogue import Rule, Scope, Seen, always, rule_of
from visitplanner.checks.clashes import in_order
from visitplanner.checks.context import Context
from visitplanner.checks.naming import some_of
from visitplanner.checks.pauses import is_pause, words_of
from visitplanner.checks.rows import Row
from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.findings import Level
from visitplanner.domain.partnership import TravelTime
from visitplanner.domain.times import MINUTES_A_DAY, clock
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


_ALL: Final = ("delegation", "")
_Who = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How long it takes from one place to another; `known` where somebody set it for the pair."""

    minutes: int
    known: bool


class Ways:
    """The ways of a partnership. Places are compared in small letters, accents and punctuation aside.

    One of more than a day is a slip of the pen, and counts for a day.
    """

    def __init__(self, travel: Iterable[TravelTime], otherwise: int) -> None:
        self._pairs: tuple[tuple[frozenset[str], frozenset[str], int], ...] = tuple(
            (_words(one.place), _words(one.other), min(one.minutes, MINUTES_A_DAY)) for one in travel
        )
        otherwise = min(otherwise, MINUTES_A_DAY)
        self._otherwise = otherwise
        self._known: dict[tuple[str, str], Way] = {}
        self._read: dict[str, frozenset[str]] = {}
        self.longest: Final = max((otherwise, *(minutes for *_, minutes in self._pairs)))
        """The longest way there is: who has that much time need not be looked at."""

    def between(self, place: str, other: str) -> Way:
        """The way between two places as they are written.

        A pair is meant by its exact names, else by places that have its names in them: "School, Hoko" is at
        Hoko. Where no pair is meant, a place within the other ("Town hall, room 2") is no way at all.
        """
        found = self._known.get((place, other))
        if found is None:
            found = self._known[place, other] = self._between(self._place(place), self._place(other))
        return found

    def _place(self, written: str) -> frozenset[str]:
        if written not in self._read:
            self._read[written] = _words(written)
        return self._read[written]

    def _between(self, place: frozenset[str], other: frozenset[str]) -> Way:
        if place == other:
            return Way(minutes=0, known=False)
        near: int | None = None
        for one, two, minutes in self._pairs:
            if (one, two) in {(place, other), (other, place)}:
                return Way(minutes=minutes, known=True)
            # Both within one place of the pair are no way of the pair.
            if one and two and ((one <= place and two <= other) or (two <= place and one <= other)):
                near = minutes if near is None else max(near, minutes)
        if place <= other or other <= place:
            return Way(minutes=0, known=False)
        return Way(minutes=self._otherwise, known=False) if near is None else Way(minutes=near, known=True)


def _words(place: str) -> frozenset[str]:
    return frozenset(words_of(place))


@rule_of(
    Rule(
        code="S502",
        name="no-travel-time",
        serves=(),
        levels=always(Level.WARNING),
        saw={
            "known": N_(
                "“{first}” ends at {end} in {from_place} and “{second}” begins at {start} in {to_place} "
                "({day}): {gap} minutes for a way of {needed}."
            ),
            "known_people": N_(
                "For {people}, “{first}” ends at {end} in {from_place} and “{second}” begins at {start} in "
                "{to_place} ({day}): {gap} minutes for a way of {needed}."
            ),
            "guess": N_(
                "“{first}” ends at {end} in {from_place} and “{second}” begins at {start} in {to_place} "
                "({day}): {gap} minutes, and you allow {needed} between two places."
            ),
            "guess_people": N_(
                "For {people}, “{first}” ends at {end} in {from_place} and “{second}” begins at {start} in "
                "{to_place} ({day}): {gap} minutes, and you allow {needed} between two places."
            ),
        },
        why=N_(
            "A day that is late by a quarter of an hour in the morning is late by an hour at four, and it is "
            "the last meeting that is cut short."
        ),
        remedy=N_(
            "Leave more time, turn the order round, or set how long the way takes: once for the pair of "
            "places, among the settings of the partnership."
        ),
        fine_when=N_("When the way is part of one of the two, or both places are next door to each other."),
        own_levels={"guess": Level.ADVICE, "guess_people": Level.ADVICE},
        scope=Scope.DAY,
        reads=frozenset({"visit", "items", "people", "partnership", "today"}),
    )
)
def no_travel_time(plan: Context) -> Iterator[Seen]:
    """The same people are at two places with less time between than the way takes.

    Only where the first has an end and both have a place. Travel that stands in the programme is the way
    itself. The time that is allowed between any two places is an estimate, and its remark is advice.
    """
    if plan.is_over:
        return
    ways = Ways(plan.book.partnership.travel, plan.settings.travel_minutes)
    if ways.longest <= 0:
        return
    reported: set[str] = set()
    for rows in plan.rows.values():
        for earlier, later, who in _close(rows, ways.longest, plan):
            way = ways.between(earlier.item.place, later.item.place)
            pair = "+".join(sorted((earlier.item.id, later.item.id)))
            if later.first - earlier.last < way.minutes and f"{pair}+{later.day}" not in reported:
                reported.add(f"{pair}+{later.day}")
                yield _seen(pair, earlier, later, way, who, plan)


def _seen(pair: str, earlier: Row, later: Row, way: Way, who: Iterable[_Who], plan: Context) -> Seen:
    groups = {**later.groups, **earlier.groups}
    names, _ = some_of(in_order(_name(one, groups, plan) for one in who if one != _ALL))
    everyone = not names or (earlier.everyone and later.everyone)
    return Seen(
        subject=pair,
        variant=("known" if way.known else "guess") + ("" if everyone else "_people"),
        params={
            "people": names,
            "first": earlier.item.title,
            "second": later.item.title,
            "end": clock(earlier.last % MINUTES_A_DAY),
            "start": clock(later.first % MINUTES_A_DAY),
            "from_place": earlier.item.place,
            "to_place": later.item.place,
            "day": later.day,
            "gap": later.first - earlier.last,
            "needed": way.minutes,
        },
        item=later.item.id,
        day=later.day,
    )


def _name(who: _Who, groups: Mapping[str, str], plan: Context) -> str:
    kind, name = who
    return plan.name_of(name) if kind == "person" else groups[name]


def _close(rows: Iterable[Row], longest: int, plan: Context) -> Iterator[tuple[Row, Row, tuple[_Who, ...]]]:
    """Two rows of the same people that follow each other closely at two places, and who they are.

    For everybody the sweep remembers where they were last. A row for everyone meets all of the delegation and
    takes the place of all that they did before, so that the work stays O(n) for rows in order.
    """
    ours: dict[_Who, Row] = {}
    hosts: dict[_Who, Row] = {}
    members = plan.attendance.members
    for row in rows:
        at_place = bool(row.item.place) and (row.item.kind is not ItemKind.LOGISTICS or is_pause(row.item))
        before: dict[str, tuple[Row, list[_Who]]] = {}
        for who, other in _before(row, ours, hosts, members):
            if at_place and _is_close(other, row, longest):
                before.setdefault(other.item.id, (other, []))[1].append(who)
        for other, people in before.values():
            yield other, row, tuple(people)
        if row.everyone:
            last = ours.get(_ALL)
            ours.clear()
            if last is not None:
                ours[_ALL] = last
            _remember(row, [_ALL], ours)
        mine = [("group", one) for one in row.groups]
        mine += [("person", one) for one in row.named if one in members]
        _remember(row, mine, ours)
        _remember(row, [("person", one) for one in row.named if one not in members], hosts)


def _before(
    row: Row, ours: Mapping[_Who, Row], hosts: Mapping[_Who, Row], members: Mapping[str, object]
) -> Iterator[tuple[_Who, Row]]:
    """Where the people of a row were last."""
    if row.everyone:
        yield from ours.items()
    else:
        for group in row.groups:
            who = ("group", group)
            other = ours.get(who) or ours.get(_ALL)
            if other is not None:
                yield who, other
    for person in row.named:
        who = ("person", person)
        if person not in members:
            other = hosts.get(who)
        elif row.everyone:
            continue
        else:
            other = ours.get(who) or ours.get(_ALL)
        if other is not None:
            yield who, other


def _is_close(earlier: Row, later: Row, longest: int) -> bool:
    """Tell whether there may be too little time between; what overlaps is a matter for S501.

    What began two days ago is never close, however long a way somebody has set.
    """
    if earlier.item.moment.end is None or not 0 <= later.first - earlier.last < longest:
        return False
    if earlier.item.id == later.item.id or not earlier.item.place or (later.day - earlier.day).days > 1:
        return False
    return earlier.item.kind is not ItemKind.LOGISTICS or is_pause(earlier.item)


def _remember(row: Row, people: Iterable[_Who], last: dict[_Who, Row]) -> None:
    """Whoever is kept longer by an earlier row of that day stays with that one."""
    for who in people:
        other = last.get(who)
        if other is None or other.last <= row.last or other.day != row.day:
            last[who] = row
