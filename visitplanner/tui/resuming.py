"""The way back to what was being typed: to its screen, its row, and the form where it stands again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from visitplanner.domain.errors import PlannerError
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr
from visitplanner.tui.begun import Begun, words_of
from visitplanner.tui.begun_about import NEW, still_there
from visitplanner.tui.commands import say
from visitplanner.tui.messages import Sought

if TYPE_CHECKING:
    from visitplanner.tui.app import PlannerApp
    from visitplanner.tui.commands import Offering
    from visitplanner.tui.screens.findings import FindingsScreen
    from visitplanner.tui.screens.goals import GoalsScreen
    from visitplanner.tui.screens.needs import NeedsScreen
    from visitplanner.tui.screens.outcomes import OutcomesScreen
    from visitplanner.tui.screens.partnership import PartnershipScreen
    from visitplanner.tui.screens.people import PeopleScreen

NO_FINDING: Final = N_("The finding that you were answering is not open any more.")
_NEED_FORMS: Final = {"fields": "edit"}
_AGENDA_LINES: Final = {"need": "need", "quick": "quick"}
_OUTCOME_PLACES: Final = {"outcome": "item", "action": "action", "thought": "thought"}


def go_on(app: PlannerApp, one: Begun) -> None:
    """Go where it was being typed; the form or line opens with it. What has no place any more is shown."""
    if one.kind:
        _WAYS[one.kind](app, one)
    else:
        show_words(app, one.key, one.said)


def show_words(app: PlannerApp, key: str, said: str) -> None:
    """Show all the words of a draft, below the sentence that tells of it."""
    from visitplanner.tui.screens.kept_words import KeptWords

    try:
        text = app.desk.store.drafts().get(key, "")
    except PlannerError as error:
        say(app.screen, current().say(error))
        return
    app.push_screen(KeptWords(key, said, words_of(text)))


def _then(app: PlannerApp, do: Callable[[Any], Awaitable[None]]) -> None:
    """Do that with the screen in front, behind its mounting where it is made just now."""
    screen = app.screen
    screen.call_after_refresh(partial(do, screen))


def _offer(command: str) -> Callable[[Offering], Awaitable[None]]:
    async def do(screen: Offering) -> None:
        await screen.action_offer(command)

    return do


def _line(app: PlannerApp, one: Begun) -> None:
    slug, kind, *named = one.parts
    if named:
        _at_rows(app, slug, named[0], kind, one.key)
    else:
        app.roads.agenda(slug, Sought(then=_AGENDA_LINES.get(kind, "")))


def _rows(app: PlannerApp, one: Begun) -> None:
    slug, named = one.parts
    if named == NEW:
        app.roads.agenda(slug, Sought(then="activity"))
    else:
        _at_rows(app, slug, named, "goals" if one.kind == "serves" else one.kind, one.key)


def _at_rows(app: PlannerApp, slug: str, named: str, then: str, draft: str) -> None:
    """Go to the rows that the key names, and open there what was open on them."""
    ids = [item.id for item in still_there(app.desk, slug, named)]
    marked = ids if len(ids) > 1 else ()
    app.roads.agenda(slug, Sought(item=ids[0] if ids else named, then=then, marked=marked, draft=draft))


def _item(app: PlannerApp, one: Begun) -> None:
    slug, item, _ = one.parts
    app.roads.agenda(slug, Sought(then="activity") if item == NEW else Sought(item=item, then="edit"))


def _acknowledge(app: PlannerApp, one: Begun) -> None:
    slug, code, *subject = one.parts
    app.roads.visit = slug
    app.roads.findings()

    async def do(screen: FindingsScreen) -> None:
        screen.show_all()
        found = screen.list.goto(code, ":".join(subject))
        # What somebody acknowledged meanwhile the same command would take back.
        if found and screen.here is not None and screen.here.acknowledged is None:
            await screen.action_offer("findings.acknowledge")
        else:
            show_words(app, one.key, tr(NO_FINDING))

    _then(app, do)


def _remedy(app: PlannerApp, one: Begun) -> None:
    slug, way, *parts = one.parts
    subject = ":".join(parts)
    app.roads.visit = slug
    app.roads.findings()

    async def do(screen: FindingsScreen) -> None:
        screen.show_all()
        about = [it for group in screen.list.groups for it in group.findings if it.subject == subject]
        for finding in about:
            screen.list.goto(finding.code, subject)
            if screen.remedy is not None and screen.remedy.way.name.lower() == way:
                await screen.action_offer("findings.fix")
                return
        show_words(app, one.key, tr(NO_FINDING))

    _then(app, do)


def _outcome(app: PlannerApp, one: Begun) -> None:
    slug, what = one.parts[0], ":".join(one.parts[1:])
    app.roads.visit = slug
    app.roads.outcomes()
    place = _OUTCOME_PLACES.get(one.kind)

    async def do(screen: OutcomesScreen) -> None:
        from visitplanner.tui.widgets.outcome_list import OutcomeList

        if one.kind == "sign":
            await screen.write_sign(what)
        elif what == NEW:
            await screen.action_offer("outcomes.add")
        elif place is not None:
            rows = screen.query_one(OutcomeList)
            rows.goto(f"{place} {what}")
            if rows.current == f"{place} {what}":
                await screen.action_offer("outcomes.write")

    _then(app, do)


def _new_visit(app: PlannerApp, one: Begun) -> None:
    del one
    app.roads.visits()
    _then(app, _offer("visits.new"))


def _need(app: PlannerApp, one: Begun) -> None:
    need, form = one.parts
    app.roads.needs()

    async def do(screen: NeedsScreen) -> None:
        screen.show_needs(need)
        await screen.action_offer(f"needs.{_NEED_FORMS.get(form, form)}")

    _then(app, do)


def _marker(app: PlannerApp, one: Begun) -> None:
    goal, marker = one.parts
    app.roads.goals()

    async def do(screen: GoalsScreen) -> None:
        screen.reload(goal)
        await screen.write_marker("" if marker == NEW else marker, seen=one.kind == "seen")

    _then(app, do)


def _goal(app: PlannerApp, one: Begun) -> None:
    goal = one.parts[0]
    command = "close" if one.kind == "close" else "add" if goal == NEW else "edit"
    app.roads.goals()

    async def do(screen: GoalsScreen) -> None:
        if goal != NEW:
            screen.reload(goal)
        await screen.action_offer(f"trajectory.{command}")

    _then(app, do)


def _person(app: PlannerApp, one: Begun) -> None:
    person = one.parts[-1]
    if one.kind == "stay":
        app.roads.visit = one.parts[0]
    command = "stay" if one.kind == "stay" else "add" if person == NEW else "edit"
    app.roads.people()

    async def do(screen: PeopleScreen) -> None:
        if person != NEW:
            screen.show_people(person)
        await screen.action_offer(f"people.{command}")

    _then(app, do)


def _profile(app: PlannerApp, one: Begun) -> None:
    app.roads.partnership()

    async def do(screen: PartnershipScreen) -> None:
        await screen.open_form(":".join(one.parts))

    _then(app, do)


def _conflict(app: PlannerApp, one: Begun) -> None:
    from visitplanner.domain.changes import Receipt
    from visitplanner.tui.conflict_drafts import read

    store = app.desk.store
    try:
        found = read(app.desk, one.parts, store.drafts().get(one.key, ""))
        if found is None:
            store.drop_draft(one.key)
    except PlannerError as error:
        say(app.screen, current().say(error))
        return
    if found is None:
        say(app.screen, tr(N_("There is nothing to choose here any more.")), tone="")
    else:
        app.show_conflicts(Receipt(conflicts=(found,)))


_WAYS: Final[dict[str, Callable[[PlannerApp, Begun], None]]] = {
    "line": _line,
    "item": _item,
    "lint": _remedy,
    "acknowledge": _acknowledge,
    "move": _rows,
    "copy": _rows,
    "serves": _rows,
    "sign": _outcome,
    "action": _outcome,
    "outcome": _outcome,
    "thought": _outcome,
    "visit": _new_visit,
    "need": _need,
    "goal": _goal,
    "close": _goal,
    "marker": _marker,
    "seen": _marker,
    "person": _person,
    "stay": _person,
    "profile": _profile,
    "conflict": _conflict,
}
