"""Commands that change the programme of a visit."""

from __future__ import annotations

from collections.abc import Iterable

from visitplanner.checks import by_item, findings
from visitplanner.cli.context import Context
from visitplanner.cli.findings import finding_line
from visitplanner.cli.output import line, say
from visitplanner.cli.telling import tell_conflicts, tell_remarks
from visitplanner.domain.changes import Receipt
from visitplanner.domain.errors import NotFoundError
from visitplanner.domain.findings import Finding
from visitplanner.domain.words import N_
from visitplanner.planning.desk import Desk, item_of


def add(context: Context) -> int:
    """Add an activity; prints its id, and on standard error what the checks say of it."""
    from visitplanner.planning.lines import add_line

    options = context.options
    desk = context.desk()
    done = add_line(desk, options.visit, " ".join(options.text))
    line(done.value.id)
    tell_remarks(context, done.remarks)
    _tell(context, _about_item(desk, options.visit, done.value.id))
    return 0


def need(context: Context) -> int:
    """Note a concrete need; prints its code, and on standard error the warning with what is missing."""
    from visitplanner.planning.needs import add_need

    options = context.options
    desk = context.desk()
    if options.visit == "route" and "route" not in desk.store.slugs():
        raise NotFoundError(
            N_("There is no visit “route”."),
            do=N_("A need is routed by: need route CODE embed, hand-on, note, decline or reopen."),
        )
    done = add_need(desk, options.visit, " ".join(options.text))
    line(done.value.code)
    tell_remarks(context, done.remarks)
    parts = done.value.missing()
    found = findings(desk.book(), desk.programme(options.visit), desk.today)
    _tell(context, [one for one in found if done.value.id in one.subject.split("+")])
    if parts:
        names = context.lang.list([context.lang.label(part) for part in parts])
        say(context.lang.tr("Not answered yet: {parts}.", parts=names))
    return 0


def link(context: Context) -> int:
    """Let an activity serve a goal; prints the activity's id."""
    from visitplanner.planning.goals import link_goals

    options = context.options
    desk = context.desk()
    item = item_of(desk.programme(options.visit), options.item)
    done = link_goals(desk, options.visit, [item.id], [options.code], how=options.how)
    line(item.id)
    tell_conflicts(context, done.receipt)
    _tell(context, _about_item(desk, options.visit, item.id))
    return 0


def undo(context: Context) -> int:
    """Take back the author's last change; prints what it was."""
    return _undone(context, context.desk().store.undo(), N_("Taken back: {what}."))


def redo(context: Context) -> int:
    """Do the author's last undone change again; prints what it was."""
    return _undone(context, context.desk().store.redo(), N_("Done again: {what}."))


def _undone(context: Context, receipt: Receipt, said: str) -> int:
    what = "–" if receipt.transaction is None else context.lang.tr(receipt.transaction.why)
    line(context.lang.tr(said, what=what))
    return 0


def _about_item(desk: Desk, slug: str, item_id: str) -> tuple[Finding, ...]:
    programme = desk.programme(slug)
    return by_item(findings(desk.book(), programme, desk.today), programme).get(item_id, ())


def _tell(context: Context, found: Iterable[Finding]) -> None:
    for one in found:
        # Advice, such as a line on how a goal is served, waits until somebody asks for the findings.
        if one.is_open and one.is_grave:
            say(finding_line(one, context.lang))
