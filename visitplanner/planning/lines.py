"""What one typed line adds: an activity, or a concrete need with its item."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from visitplanner.domain.agenda import Item
from visitplanner.planning.agenda import add_item, item_from
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.needs import add_need_line
from visitplanner.planning.quick import read_line


def add_line(desk: Desk, slug: str, text: str, *, default_day: date | None = None) -> Done[Item]:
    """Add what one typed line says (`quick.read_line`); a line that is a need makes the need as well.

    Unknown goals and ambiguous people are refused with InputError; a person nobody knows stays text, with a
    remark.
    """
    line = read_line(text, days=desk.programme(slug).visit.days, default_day=default_day)
    if line.is_need:
        made = add_need_line(desk, slug, line)
        item = next(one for one in desk.programme(slug).items if one.need == made.value.id)
        return Done(value=item, receipt=made.receipt, remarks=made.remarks)
    item, remarks = item_from(desk.book(), line, id=desk.new_id())
    done = add_item(desk, slug, item)
    return replace(done, remarks=remarks)
