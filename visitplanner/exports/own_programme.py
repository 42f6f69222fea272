"""One person's own programme: what they attend, on the days they are there, as the delegation may read it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from visitplanner.domain.attendance import own_programme, waiting_for
from visitplanner.domain.balance import occurrences
from visitplanner.domain.colleagues import pairs
from visitplanner.domain.serving import goal_links
from visitplanner.domain.values import dataclass, replace
from visitplanner.domain.visit import VisitStatus
from visitplanner.exports.audiences import Audience, View
from visitplanner.exports.blocks import chapter
from visitplanner.exports.cells import columns, wrap
from visitplanner.exports.cells import width as cells_of
from visitplanner.exports.escape import bold, md
from visitplanner.exports.markdown_days import days, pool
from visitplanner.exports.people_said import known_as, stay_said, waiting_said, ways_said
from visitplanner.exports.sentences import days_with_rows, need_warning, status_said, times_are_local

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from visitplanner.domain.agenda import Item
    from visitplanner.domain.attendance import Attends, Way
    from visitplanner.domain.people import Person
    from visitplanner.domain.workspace import Book, Programme
    from visitplanner.locale import Language

NARROWEST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """A person's own programme, cut to what they attend and may read."""

    person: Person
    view: View
    ways: Mapping[str, tuple[Way, ...]]
    """As what they are at each item, by its id."""
    left_out: int
    """How many items they attend that are internal: the coordinators tell of those."""
    waiting: int
    """How many items for the whole delegation have no day yet; none for who does not travel."""


def own_of(book: Book, programme: Programme, person: Person) -> Own:
    """What that person attends and the delegation may read (see `audiences`), cut to the days of their stay.

    What names them and waits for a day stands at the end; see `own_programmes` for what is theirs.
    """
    attends = own_programme(programme, person.id)
    cut = replace(programme, items=tuple(_while_there(one) for one in attends))
    view = View(book=book, programme=cut, audience=Audience.DELEGATION)
    return Own(
        person=person,
        view=view,
        ways={one.item.id: one.ways for one in attends},
        left_out=len(attends) - len(view.items),
        waiting=sum(view.sees(item) for item in waiting_for(programme, person.id)),
    )


def _while_there(one: Attends) -> Item:
    """The item on the days on which the person is there; one that ends past midnight still does."""
    item = one.item
    if not one.days or one.days == tuple(occurrences(item)):
        return item
    first, last = one.days[0], one.days[-1]
    when = item.moment
    if when.start is not None and when.end is not None and when.end <= when.start:
        last += timedelta(days=1)
    return replace(item, day=first, until_day=last if last > first else None)


def programme_markdown(own: Own, *, language: Language, today: date) -> str:
    """One document for that person; ends with a newline. User text in it is never markup."""
    visit = own.view.programme.visit
    title = md(language.tr("Programme of {person}", person=own.person.name))
    if visit.status is VisitStatus.CANCELLED:
        title = language.tr("CANCELLED: {title}", title=title)
    facts = "\n".join(f"- **{name}:** {md(value)}" for name, value in _facts(own, language))
    blocks = [f"# {title}", facts, chapter(language.tr("Programme"))]
    if own.view.items:
        blocks += [*days(own.view, language), *pool(own.view, language)]
    else:
        blocks.append(language.tr("Nothing is planned for {person} yet.", person=md(own.person.name)))
    if own.waiting:
        blocks.append(waiting_said(own.waiting, language))
    goals = [f"- {bold(code)} {md(goal)}" for code, goal in _goals(own)]
    if goals:
        blocks += [chapter(language.tr("Goals that activities serve")), "\n".join(goals)]
    met = [md(one) for one in _colleagues(own, language)]
    if met:
        blocks += [chapter(language.tr("Colleagues")), "\n".join(f"- {one}" for one in met)]
    blocks += ["---", _made(own, language, today)]
    return "\n\n".join(blocks) + "\n"


def programme_text(own: Own, *, language: Language, width: int = 80) -> str:
    """The same as plain text, no line wider than asked, down to 40 columns."""
    width = max(width, NARROWEST)
    head = wrap(language.tr("Programme of {person}", person=own.person.name), width)
    for name, value in _facts(own, language):
        head += wrap(f"{name}: {value}", width)
    blocks = [head]
    time = min(max((cells_of(language.moment(one.moment)) for one in own.view.items), default=0), 12)
    for day, items in days_with_rows(own.view).items():
        blocks.append([language.date(day, "weekday"), *_rows(own, items, language, time, width)])
    waiting = [one for one in own.view.items if one.in_pool]
    if waiting:
        blocks.append([language.tr("Not yet scheduled"), *_rows(own, waiting, language, time, width)])
    if not own.view.items:
        blocks.append(
            wrap(language.tr("Nothing is planned for {person} yet.", person=own.person.name), width)
        )
    if own.waiting:
        blocks.append(wrap(waiting_said(own.waiting, language), width))
    goals = [line for one in _goals(own) for line in wrap(" ".join(one), width - 2)]
    if goals:
        blocks.append([language.tr("Goals that activities serve"), *(f"  {one}" for one in goals)])
    met = [line for one in _colleagues(own, language) for line in wrap(one, width - 2)]
    if met:
        blocks.append([language.tr("Colleagues"), *(f"  {one}" for one in met)])
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def programme_data(own: Own) -> dict[str, Any]:
    """The same as plain values for JSON: keys and words are English and stable, what is not known is null."""
    visit, person = own.view.programme.visit, own.person
    member = next((one for one in visit.delegation if one.person == person.id), None)
    book = own.view.book
    codes = {goal.id: goal.code for goal in book.goals}
    return {
        "visit": visit.slug,
        "title": visit.title,
        "status": visit.status.value,
        "person": {"id": person.id, "name": person.name},
        "arrives": member.arrives.isoformat() if member and member.arrives else None,
        "leaves": member.leaves.isoformat() if member and member.leaves else None,
        "groups": list(member.groups) if member else [],
        "items": [
            {
                "id": item.id,
                "title": item.title,
                "kind": item.kind.value,
                "day": item.day.isoformat() if item.day else None,
                "until_day": item.until_day.isoformat() if item.until_day else None,
                "start": item.moment.start.strftime("%H:%M") if item.moment.start else None,
                "end": item.moment.end.strftime("%H:%M") if item.moment.end else None,
                "daypart": item.moment.daypart.value if item.moment.daypart else None,
                "place": item.place,
                "status": item.status.value,
                "as": [way.value for way in own.ways[item.id]],
                "goals": [codes[link.goal] for link in goal_links(book, item) if link.goal in codes],
            }
            for item in own.view.items
        ],
        "waiting": own.waiting,
        "left_out": own.left_out,
    }


def _facts(own: Own, language: Language) -> Iterator[tuple[str, str]]:
    book, visit = own.view.book, own.view.programme.visit
    yield language.tr("Visit"), visit.title or visit.slug
    when = language.days(visit.first_day, visit.last_day)
    if when:
        yield language.tr("When"), when
    yield language.tr("Who"), " · ".join(known_as(own.person, book, language))
    member = next((one for one in visit.delegation if one.person == own.person.id), None)
    stay = " · ".join(stay_said(member, language)) if member is not None else ""
    if stay:
        yield language.tr("Stay"), stay
    local = times_are_local(book, visit, language)
    if local:
        yield language.tr("Times"), local


def _rows(own: Own, items: list[Item], language: Language, time: int, width: int) -> Iterator[str]:
    for item in items:
        said = [item.title]
        status = status_said(item, language, with_reason=True)
        said += [f"({status})"] if status else []
        said += [f"@ {item.place}"] if item.place else []
        links = goal_links(own.view.book, item)
        served = [goal.code for link in links if (goal := own.view.book.goal(link.goal))]
        others = (own.view.book.person(one) for one in item.hosts if one != own.person.id)
        hosts = language.list(one.name for one in others if one is not None)
        notes = [
            ways_said(own.ways[item.id], language),
            " ".join(served),
            language.tr("with {people}", people=hosts) if hosts else "",
        ]
        text = " · ".join(one for one in (" ".join(said), *notes) if one)
        yield from columns(
            [(language.moment(item.moment), time), (text, max(12, width - time - 4))], indent=2
        )
        if item.need is not None:
            warning = need_warning(own.view.book.need(item.need), own.view, language)
            if warning:
                yield from columns([("", time), (f"⚠ {warning}", max(12, width - time - 4))], indent=2)


def _goals(own: Own) -> Iterator[tuple[str, str]]:
    """Code and title of the goals that the items in it serve."""
    book = own.view.book
    served = {link.goal for item in own.view.items for link in goal_links(book, item)}
    for goal in book.goals_in_order():
        if goal.id in served:
            yield goal.code, goal.title


def _colleagues(own: Own, language: Language) -> Iterator[str]:
    """Whom of their own field they meet, and at what they may read of it (C3)."""
    book, me = own.view.book, own.person.id
    for pair in pairs(book, own.view.programme):
        other = pair.host if pair.visiting == me else pair.visiting
        titles = [f"“{item.title}”" for item in pair.items if own.view.sees(item)]
        if me in {pair.visiting, pair.host} and titles:
            name = "".join(own.view.people([other], language)) or other
            yield language.tr(
                "{person}, {field}: {items}",
                person=name,
                field=pair.field_of_work,
                items=language.list(titles),
            )


def _made(own: Own, language: Language, today: date) -> str:
    return language.tr(
        "Made for {person} on {date}; it holds what the delegation may read.",
        person=md(own.person.name),
        date=language.date(today, "long"),
    )
