"""What the screen of outcomes lists, worked out without a widget: sections of rows, each cell in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from visitplanner.domain.aftermath import by_urgency, concluded, evaluated, is_over, is_unsaid, seen_on
from visitplanner.domain.agenda import Item, Status
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import ActionPoint, ActionStatus
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr, trn
from visitplanner.tui import marks
from visitplanner.tui.outcome_sight import After, Kind, Row

ADD_ACTION: Final = N_("No action point yet: a adds what was agreed.")
NO_SIGNS: Final = N_("The goals of this visit have no signs of progress yet: o writes one down.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Rows under a heading; `empty` stands where there are none."""

    title: str
    count: str = ""
    rows: tuple[Row, ...] = ()
    empty: str = ""


def sections(after: After) -> tuple[Section, ...]:
    """The days of the visit, then signs of progress, action points, and the look back."""
    return (*_days(after), _signs(after), _actions(after), *_left_open(after), _look_back(after))


def _days(after: After) -> Iterator[Section]:
    lang, visit = current(), after.programme.visit
    items = after.programme.in_order()
    for day in dict.fromkeys(item.day for item in items):
        rows = [item for item in items if item.day == day]
        silent = sum(is_unsaid(item, visit, after.today) for item in rows)
        yield Section(
            title=lang.date(day, "weekday") if day else tr(N_("Without a day")),
            count=trn("{n} without a word", "{n} without a word", silent) if silent else "",
            rows=tuple(_item_row(after, item) for item in rows),
        )


def _item_row(after: After, item: Item) -> Row:
    silent = is_unsaid(item, after.programme.visit, after.today)
    reason = item.reason if item.status in {Status.MOVED, Status.CANCELLED, Status.FAILED} else ""
    words = current().label(item.status) if reason or not item.happens else ""
    said = ": ".join(filter(None, [words, reason]))
    return Row(
        kind=Kind.ITEM,
        key=item.id,
        mark=marks.FINDING if silent else _shape(after, item),
        when=current().moment(item.moment),
        title=item.title,
        told=" · ".join(filter(None, [said, _one_line(item.outcome)])),
        warns=silent,
        off=not item.happens,
    )


def _shape(after: After, item: Item) -> str:
    if not item.happens:
        return marks.CANCELLED
    if item.status is Status.DONE:
        return marks.CONFIRMED
    if item.status is Status.MOVED:
        return marks.TO
    return marks.UNTICKED if item.day == after.today else marks.NONE


def _signs(after: After) -> Section:
    seen = {one.marker.id: one for one in seen_on(after.book, after.programme.visit.slug)}
    rows = tuple(
        Row(
            kind=Kind.SIGN,
            key=one.id,
            mark=marks.CONFIRMED if one.id in seen else marks.UNTICKED,
            when=goal.code,
            title=one.text,
            told=_one_line(seen[one.id].observation.text) if one.id in seen else "",
        )
        for goal in after.goals()
        for one in goal.markers
    )
    count = tr(N_("{n} of {total} seen"), n=len(seen), total=len(rows)) if rows else ""
    return Section(title=tr(N_("Signs of progress")), count=count, rows=rows, empty=tr(NO_SIGNS))


def _actions(after: After) -> Section:
    rows = tuple(_action_row(after, one, Kind.ACTION) for one in by_urgency(after.programme.actions))
    still = sum(one.status is ActionStatus.OPEN for one in after.programme.actions)
    count = trn("{n} open", "{n} open", still) if rows else ""
    return Section(title=tr(N_("Action points")), count=count, rows=rows, empty=tr(ADD_ACTION))


def _left_open(after: After) -> Iterator[Section]:
    rows = tuple(
        _action_row(
            after,
            one.action,
            Kind.EARLIER,
            tr(N_("on this agenda")) if one.taken_up else one.visit_title,
            taken=one.taken_up is not None,
        )
        for one in after.earlier
    )
    if rows:
        title = tr(N_("Still open from earlier visits"))
        yield Section(title=title, count=trn("{n} open", "{n} open", len(rows)), rows=rows)


def _action_row(after: After, one: ActionPoint, kind: Kind, beside: str = "", *, taken: bool = False) -> Row:
    late = one.status is ActionStatus.OPEN and one.due is not None and one.due < after.today
    shapes = {ActionStatus.DONE: marks.CONFIRMED, ActionStatus.DROPPED: marks.CANCELLED}
    shape = shapes.get(one.status, marks.MARKED if taken else marks.UNTICKED)
    return Row(
        kind=kind,
        key=one.id,
        mark=marks.FINDING if late else shape,
        when=current().date(one.due, "short") if one.due else "",
        title=one.what,
        told=" · ".join(filter(None, [one.owner, beside])),
        warns=late,
        off=one.status is ActionStatus.DROPPED,
    )


def _look_back(after: After) -> Section:
    visit = after.programme.visit
    texts = (*concluded(visit), *evaluated(visit))
    over = is_over(visit, after.today)
    rows = tuple(
        Row(
            kind=Kind.THOUGHT,
            key=one.name,
            mark=marks.CONFIRMED if one.text else marks.FINDING if over else marks.NONE,
            title=tr(one.label),
            told=_one_line(one.text),
            warns=over and not one.text,
        )
        for one in texts
    )
    written = sum(bool(one.text) for one in texts)
    count = tr(N_("{n} of {total} written"), n=written, total=len(rows))
    return Section(title=tr(N_("Looking back")), count=count, rows=rows)


def _one_line(text: str) -> str:
    return " ".join(text.split())
