"""Sentences that several exports say alike: plain text, which markdown escapes as it does user text."""

from __future__ import annotations

from visitplanner.domain.agenda import Item, Status
from visitplanner.domain.balance import Balance, Share, occurrences
from visitplanner.domain.need import Need, Route
from visitplanner.domain.times import offset_between
from visitplanner.domain.words import N_
from visitplanner.exports.audiences import Audience

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from visitplanner.domain.needs_over import Meeting
    from visitplanner.domain.visit import Visit
    from visitplanner.domain.workspace import Book
    from visitplanner.exports.audiences import View
    from visitplanner.locale import Language

_UNFINISHED = {
    Route.OPEN: N_("No route yet: link it to the trajectory, hand it on, note it or decline it."),
    Route.HANDED_ON: N_("Handed on, but the words that nothing is promised are not written down."),
    Route.NOTED: N_("Noted, but what was said to those who raised it is not written down."),
    Route.DECLINED: N_("Declined, but what was said to those who raised it is not written down."),
}

LONGEST_LISTED_VISIT = 62
"""Days of a visit that are listed even where nothing is planned; a longer one is a slip of the pen."""

_SHARES = {
    Share.CAPACITY: N_("{percent} % of its time to building capacity"),
    Share.RELATIONSHIP: N_("{percent} % to the relationship"),
    Share.NEED: N_("{percent} % to concrete needs"),
    Share.LOGISTICS: N_("{percent} % to travel, meals and rest"),
    Share.INTERNAL: N_("{percent} % to moments among ourselves"),
    Share.OPEN: N_("{percent} % to activities that name no goal yet"),
}


def who_visits(book: Book, visit: Visit, language: Language) -> str:
    """Say who visits whom, as far as it is known: "Oudermeer visits Kpassa"."""
    name = book.partnership.municipality_name
    visitors, hosts = language.list(map(name, visit.visiting)), language.list(map(name, visit.hosting))
    if visitors and hosts:
        return language.trn(
            "{visitors} visits {hosts}",
            "{visitors} visit {hosts}",
            len(visit.visiting),
            visitors=visitors,
            hosts=hosts,
        )
    if hosts:
        return language.tr("Visit to {hosts}", hosts=hosts)
    return language.tr("Visit by {visitors}", visitors=visitors) if visitors else ""


def zone_of(book: Book, visit: Visit) -> str:
    """The zone of the visit's times: its own, else that of the first host; "" where none is known."""
    if visit.zone:
        return visit.zone
    hosts = (book.municipality(one) for one in visit.hosting)
    return next((host.zone for host in hosts if host is not None and host.zone), "")


def times_are_local(book: Book, visit: Visit, language: Language) -> str:
    """Say in which zone the times are, and how much later or earlier it is at home; "" without a zone."""
    zone = zone_of(book, visit)
    if not zone:
        return ""
    if visit.first_day is None:
        return language.tr("All times are local ({zone}).", zone=zone)
    ahead = offset_between("UTC", zone, visit.first_day)
    if ahead is None:
        return language.tr("All times are local ({zone}).", zone=zone)
    said = [language.tr("All times are local ({zone}, UTC{offset}).", zone=zone, offset=_offset(ahead))]
    for town in (book.municipality(one) for one in visit.visiting):
        if town is not None and town.zone and town.zone != zone:
            said += _at_home(town.name, zone, town.zone, visit, language)
    return " ".join(said)


def _at_home(town: str, zone: str, home: str, visit: Visit, language: Language) -> list[str]:
    """The difference on the first day and, where clocks change meanwhile, from which day it is another."""
    said: list[str] = []
    before: int | None = None
    for day in _days_of(visit):
        ahead = offset_between(zone, home, day)
        if ahead is not None and ahead != before:
            since = {"town": town, "day": language.day(day), "time": language.duration(abs(ahead))}
            said.append(_difference(ahead, first=before is None, language=language, since=since))
            before = ahead
    return said


def _difference(ahead: int, *, first: bool, language: Language, since: dict[str, str]) -> str:
    if first:
        if not ahead:
            return language.tr("In {town} it is the same time.", **since)
        if ahead > 0:
            return language.tr("In {town} it is {time} later.", **since)
        return language.tr("In {town} it is {time} earlier.", **since)
    if not ahead:
        return language.tr("From {day} on, when clocks change, in {town} it is the same time.", **since)
    if ahead > 0:
        return language.tr("From {day} on, when clocks change, in {town} it is {time} later.", **since)
    return language.tr("From {day} on, when clocks change, in {town} it is {time} earlier.", **since)


def _offset(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"{sign}{hours}:{rest:02}" if rest else f"{sign}{hours}"


def _days_of(visit: Visit) -> Sequence[date]:
    first, last = visit.first_day, visit.last_day
    if first is None:
        return ()
    if last is None or (last - first).days >= LONGEST_LISTED_VISIT:
        return (first,)
    return visit.days


def days_with_rows(view: View) -> dict[date, list[Item]]:
    """Each day of the visit, and any other that an item stands on, with its rows in order.

    A row of several days stands on each of them, first on the later ones. Coordinators see days without rows
    too, so that a gap shows; for others a day may be empty only because they do not read all of it.
    """
    rows: dict[date, list[Item]] = {day: [] for day in _days_of(view.programme.visit) if view.internal}
    for item in view.items:
        for day in occurrences(item):
            rows.setdefault(day, []).append(item)
    return {day: rows[day] for day in sorted(rows)}


def balance_said(shared: Balance, language: Language, *, internal: bool) -> str:
    """Say in one sentence where the time goes; capacity always, others that have any; "" for no time at all.

    What still waits for a goal is the coordinators' business; for others it is some other activity.
    """
    if not shared.total:
        return ""
    percents = shared.percents()
    told = [share for share in Share if share is Share.CAPACITY or shared.minutes[share]]
    texts = _SHARES if internal else {**_SHARES, Share.OPEN: N_("{percent} % to other activities")}
    parts = language.list(language.tr(texts[share], percent=percents[share]) for share in told)
    if shared.estimated:
        return language.tr("The programme gives about {parts}; some times are estimated.", parts=parts)
    return language.tr("The programme gives {parts}.", parts=parts)


def status_said(item: Item, language: Language, *, with_reason: bool) -> str:
    """What became of an item, in words; "" while it is simply planned."""
    if item.status is Status.PLANNED:
        return ""
    word = language.label(item.status)
    if item.reason and with_reason:
        return language.tr("{status}: {reason}", status=word, reason=item.reason)
    return word


def need_warning(need: Need | None, view: View, language: Language) -> str:
    """The warning of a need that has no complete route, in words for the audience; "" for one that has.

    None stands for an item that does not say which need it is about.
    """
    if need is not None and need.is_routed:
        return ""
    if view.internal:
        return unfinished(need, language)
    if view.by_name and need is not None and need.route is not Route.OPEN:
        return language.tr("{lacks} This is no promise.", lacks=unfinished(need, language))
    if view.by_name:
        return language.tr("Nothing is decided yet about this concrete need, and nothing is promised.")
    return language.tr("A concrete need was raised here. Hearing it is not a promise to answer it.")


def unfinished(need: Need | None, language: Language) -> str:
    """What the route of a need still lacks, in words for its coordinators; None as in `need_warning`."""
    if need is None:
        return language.tr("It has not been written down which concrete need this is.")
    if need.route is Route.EMBEDDED:
        parts = language.list(language.label(part) for part in need.missing())
        return language.tr("Linked to the trajectory, but still without: {parts}.", parts=parts)
    if need.route is Route.HANDED_ON and not need.initiative:
        return language.tr("Handed on, but to no initiative with a name.")
    return language.tr(_UNFINISHED[need.route])


def meeting_said(meeting: Meeting, today: date, language: Language) -> str:
    """Say when a need was met, on which visit and where; a day to come is on an agenda and not met yet."""
    where = ", ".join(filter(None, [meeting.visit, meeting.place]))
    if meeting.item is not None and not meeting.counts:
        return f"{where} ({language.label(meeting.item.status)})"
    if meeting.day is None:
        return language.tr("no day known: {where}", where=where)
    when = language.date(meeting.day) if meeting.dated else str(meeting.day.year)
    if meeting.is_ahead(today):
        return language.tr("on the agenda of {when}: {where}", when=when, where=where)
    return language.tr("met {when}: {where}", when=when, where=where)


def made_for(audience: Audience, language: Language, today: date) -> str:
    """Say for whom a document was made, and when."""
    when = language.date(today, "long")
    match audience:
        case Audience.PUBLIC:
            return language.tr("Made for the public on {date}.", date=when)
        case Audience.DELEGATION:
            return language.tr("Made for the delegation on {date}.", date=when)
        case Audience.INTERNAL:
            return language.tr("Made for the coordinators on {date}; not to be handed out.", date=when)


def out_of_sight(language: Language) -> str:
    """What is said of needs that wait for a route and are not the audience's to read."""
    return language.tr(
        "Concrete needs were raised on which nothing is decided yet. Hearing a need is not a promise to "
        "answer it."
    )
