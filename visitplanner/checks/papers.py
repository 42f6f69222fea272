"""What is to be ready and to be done: action points and documents."""

from __future__ import annotations

from collections.abc import Iterator

from visitplanner.checks.catalogue import Rule, Scope, Seen, always, rule_of
from visitplanner.checks.context import Context
from visitplanner.domain.agenda import Document, Item, Status
from visitplanner.domain.findings import Level
from visitplanner.domain.visit import ActionPoint, ActionStatus
from visitplanner.domain.words import N_


@rule_of(
    Rule(
        code="K604",
        name="action-without-owner",
        serves=(),
        levels=always(Level.WARNING),
        saw={
            "owner": N_("The action point “{what}” (by {due}) has no owner."),
            "due": N_("The action point “{what}” of {owner} has no date."),
            "both": N_("The action point “{what}” has neither an owner nor a date."),
            "overdue": N_("The action point “{what}” of {owner} was due on {due}."),
            "overdue_owner": N_("The action point “{what}” was due on {due} and has no owner."),
        },
        why=N_(
            "Between two visits everybody is busy at home. What nobody has promised by a day is found again "
            "in the report of the next visit."
        ),
        remedy=N_("Agree on one person and one day; if it is done or given up, say so."),
        fine_when=N_("When both councils still have to approve it: say when they sit."),
        reads=frozenset({"actions", "people", "today", "items"}),
    )
)
def action_without_owner(plan: Context) -> Iterator[Seen]:
    """An open action point has no owner, no date, or a date that has passed."""
    for action in plan.programme.actions:
        variant = _lacks(action, plan) if action.status is ActionStatus.OPEN else None
        if variant is not None:
            yield Seen(
                subject=action.id,
                variant=variant,
                params={"what": action.what, "owner": plan.name_of(action.owner), "due": action.due},
                item=action.item if action.item in plan.place_of else None,
            )


def _lacks(action: ActionPoint, plan: Context) -> str | None:
    if action.due is None:
        return "due" if action.owner else "both"
    if action.due < plan.today:
        return "overdue" if action.owner else "overdue_owner"
    return None if action.owner else "owner"


@rule_of(
    Rule(
        code="K605",
        name="document-late",
        serves=(),
        levels=always(Level.ADVICE),
        saw={
            "passed": N_("“{document}” for “{title}” ({day}) was to be ready by {ready}: is it there?"),
            "passed_pool": N_("“{document}” for “{title}” was to be ready by {ready}: is it there?"),
            "after": N_("“{document}” is ready by {ready} only, after “{title}” ({day})."),
        },
        why=N_("A paper that comes on the day itself is read by nobody, and by no interpreter."),
        remedy=N_("Ask whoever makes it, and give it a new date that leaves time to read and translate."),
        fine_when=N_("When it is there: take its date away, and nothing is asked any more."),
        own_levels={"after": Level.WARNING},
        scope=Scope.ITEM,
        reads=frozenset({"items", "visit", "today"}),
    )
)
def document_late(plan: Context) -> Iterator[Seen]:
    """A document's "ready by" has passed, or lies after the item; once the item is past, nothing is asked."""
    if plan.is_over:
        return
    for item in plan.items:
        if not item.documents or item.status is Status.DONE:
            continue
        if item.day is not None and item.day < plan.today:
            continue
        told: set[str] = set()
        for document in item.documents:
            variant = _wrong(document, item, plan)
            subject = f"{item.id}+{document.title}"
            if variant is not None and subject not in told:
                told.add(subject)
                yield Seen(
                    subject=subject,
                    variant=variant,
                    params={
                        "document": document.title,
                        "title": item.title,
                        "day": item.day,
                        "ready": document.ready_by,
                    },
                    item=item.id,
                    day=item.day,
                )


def _wrong(document: Document, item: Item, plan: Context) -> str | None:
    if document.ready_by is None:
        return None
    if item.day is not None and document.ready_by > item.day:
        return "after"
    if document.ready_by < plan.today:
        return "passed" if item.day is not None else "passed_pool"
    return None
