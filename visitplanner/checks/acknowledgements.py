"""Acknowledgements that no longer do what they were given for (C8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from visitplanner.checks.catalogue import Rule, Scope, Seen, always, rule_of, rules
from visitplanner.checks.context import Context
from visitplanner.domain.findings import Level
from visitplanner.domain.visit import Acknowledgement
from visitplanner.domain.words import N_

_UNUSED = "A702"


@rule_of(
    Rule(
        code="A701",
        name="acknowledgement-lapsed",
        serves=("C8",),
        levels=always(Level.ADVICE),
        saw={
            "open": N_(
                "The acknowledgement of {code} by {author} (“{reason}”) was valid until {until}; what it "
                "accepted is open again."
            ),
            "settled": N_(
                "The acknowledgement of {code} by {author} (“{reason}”) was valid until {until}, and what it "
                "accepted is not there any more."
            ),
        },
        why=N_(
            "It was accepted for a time because something was to happen by then. Both sides may remind each "
            "other of it."
        ),
        remedy=N_(
            "Settle what it is about, or acknowledge that again with a new reason and day. Where nothing is "
            "left of it, withdraw it."
        ),
        fine_when=N_("Seldom: a new acknowledgement of the finding itself tells more, and ends this one."),
        scope=Scope.LAST,
    )
)
def acknowledgement_lapsed(plan: Context) -> Iterator[Seen]:
    """The validity of an acknowledgement has passed, and no other one covers the same finding.

    Of several that lapsed the latest speaks. Once the visit is over, only those whose finding is still there.
    """
    given = plan.programme.acknowledgements
    covered = {(one.code, one.subject) for one in given if one.valid_on(plan.today)}
    lapsed = [one for one in given if (one.code, one.subject) not in covered]
    latest = {(one.code, one.subject): one for one in sorted(lapsed, key=lambda one: (_until(one), one.id))}
    for key, one in latest.items():
        there = key in plan.found
        if there or not plan.is_over:
            yield _seen(one, "open" if there else "settled", plan)


def _until(one: Acknowledgement) -> str:
    return one.valid_until.isoformat() if one.valid_until is not None else ""


@rule_of(
    Rule(
        code=_UNUSED,
        name="acknowledgement-unused",
        serves=("C8",),
        levels=always(Level.ADVICE),
        saw={
            "unused": N_("The acknowledgement of {code} by {author} (“{reason}”) covers nothing any more."),
            "no_check": N_(
                "The acknowledgement of {code} by {author} (“{reason}”) is for a check that there is not."
            ),
        },
        why=N_(
            "Acknowledgements are printed with their reasons. Those of things long settled hide the few that "
            "still count."
        ),
        remedy=N_("Withdraw it. Who gave it, when and why stays in the history."),
        fine_when=N_("When what it accepts is certain to return, such as an item that waits for its day."),
        scope=Scope.LAST,
    )
)
def acknowledgement_unused(plan: Context) -> Iterator[Seen]:
    """A valid acknowledgement covers nothing that the other rules see.

    One of an unused acknowledgement covers that one. Once the visit is over nobody is asked to tidy up.
    """
    if plan.is_over:
        return
    valid = [one for one in plan.programme.acknowledgements if one.valid_on(plan.today)]
    unused = {one.id for one in valid if one.code != _UNUSED and (one.code, one.subject) not in plan.found}
    known: Mapping[str, Rule] = rules() if unused else {}
    for one in valid:
        if one.id in unused or (one.code == _UNUSED and one.subject not in unused):
            yield _seen(one, "unused" if one.code in known or one.code == _UNUSED else "no_check", plan)


def _seen(one: Acknowledgement, variant: str, plan: Context) -> Seen:
    place = plan.place_of.get(one.subject)
    item = None if place is None else plan.ordered[place]
    return Seen(
        subject=one.id,
        variant=variant,
        params={"code": one.code, "author": one.author, "reason": one.reason, "until": one.valid_until},
        item=item.id if item else None,
        day=item.day if item else None,
    )
