"""Concrete needs met on the spot, and whether the route that each was given is complete (C13, C15, C18)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from visitplanner.checks.catalogue import Rule, Scope, Seen, also, always, from_build, rule_of
from visitplanner.checks.context import Context
from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.findings import Level
from visitplanner.domain.need import Need, Part, Route
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from visitplanner.checks.catalogue import Part as Input

_READS: frozenset[Input] = frozenset({"items", "needs", "visit"})


@rule_of(
    Rule(
        code="N201",
        name="need-without-trajectory",
        serves=("C13", "C15"),
        levels=from_build(Level.ERROR, start=Level.WARNING),
        saw={
            "open": N_(
                "The concrete need {code} “{need}” has no route: it is not linked to the trajectory, and "
                "neither handed on, noted nor declined."
            ),
            "open_day": N_(
                "The concrete need {code} “{need}” ({day}) has no route: it is not linked to the trajectory, "
                "and neither handed on, noted nor declined."
            ),
            "embedded": N_(
                "The concrete need {code} “{need}” is to be part of the trajectory, but names no goal it "
                "serves."
            ),
            "noted": N_(
                "The concrete need {code} “{need}” is noted, but not what was said to those who raised it."
            ),
            "declined": N_(
                "The concrete need {code} “{need}” is declined, but not what was said to those who raised it."
            ),
            "unnamed": N_(
                "“{title}” is about a concrete need, but which need it is has not been written down."
            ),
        },
        why=N_(
            "Who sees a school without a fence wants to fix it at once. Without a route the wish becomes a "
            "promise that nobody made, money takes the place of capacity building, and the same need is put "
            "to the next delegation."
        ),
        remedy=N_(
            "Choose where it goes: link it to a goal of the trajectory (the partner’s own choice, building "
            "capacity, between colleagues), hand it on to a named fourth-pillar initiative, note it, or "
            "decline it – with the words that were said."
        ),
        fine_when=N_(
            "For a few days, while the partner is asked what they choose themselves: write down who asks and "
            "by when. It is never refused; noting it takes one line."
        ),
        reads=_READS,
    )
)
def need_without_trajectory(plan: Context) -> Iterator[Seen]:
    """A need met on this visit has no route, or one that is not complete; handing on is for N206.

    A need met at two items is one finding, at the first of them (`by_item` marks both). Noting and declining
    count as routes only with the words that were said.
    """
    for need in plan.needs:
        met = met_at(need, plan)
        variant = _unrouted(need, met)
        if variant is not None:
            yield seen_at(need, met, variant, {"day": met.day if met else None})


@also("N201", Scope.ITEM)
def need_item_without_need(plan: Context) -> Iterator[Seen]:
    """An item of kind `need` does not say which need it is, or names one that is not in the book."""
    known = {need.id for need in plan.book.needs}
    for item in plan.items:
        if item.kind is ItemKind.NEED and item.need not in known:
            yield Seen(
                subject=item.id, variant="unnamed", params={"title": item.title}, item=item.id, day=item.day
            )


def _unrouted(need: Need, met: Item | None) -> str | None:
    match need.route:
        case Route.OPEN:
            return "open" if met is None or met.day is None else "open_day"
        case Route.EMBEDDED:
            return "embedded" if Part.TRAJECTORY in need.embedding.missing() else None
        case Route.NOTED | Route.DECLINED if not need.is_routed:
            return need.route.value
        case _:
            return None


@rule_of(
    Rule(
        code="N202",
        name="need-without-local-choice",
        serves=("C15",),
        levels=always(Level.WARNING),
        saw={
            "both": N_(
                "The concrete need {code} “{need}” is linked to the trajectory, but not as the partner’s own "
                "choice: who chose it, and when?"
            ),
            "when": N_(
                "The concrete need {code} “{need}” is linked to the trajectory as the choice of {who}, but "
                "not when they chose it."
            ),
            "who": N_(
                "The concrete need {code} “{need}” is linked to the trajectory and chosen on {when}, but not "
                "by whom."
            ),
        },
        why=N_(
            "A quick result that the visitors chose is a gift, and makes donors and receivers of partners. "
            "Chosen by the partner, on the spot, it is theirs."
        ),
        remedy=N_("Ask the partner who decided it there and on which day, and write both down."),
        fine_when=N_("When the partner’s council decides on a known date: name the date."),
        reads=_READS | {"people"},
    )
)
def need_without_local_choice(plan: Context) -> Iterator[Seen]:
    """Embedded, but who chose it at the partner, or when, is missing."""
    for need in _embedded_without(Part.LOCAL_CHOICE, plan):
        chosen = need.embedding
        variant = "when" if chosen.choice_by else "who" if chosen.choice_on else "both"
        who = plan.name_of(chosen.choice_by)
        yield seen_at(need, met_at(need, plan), variant, {"who": who, "when": chosen.choice_on})


@rule_of(
    Rule(
        code="N203",
        name="need-without-capacity",
        serves=("C15",),
        levels=always(Level.WARNING),
        saw={
            "missing": N_(
                "The concrete need {code} “{need}” is linked to the trajectory, but not how it builds "
                "governing capacity."
            )
        },
        why=N_(
            "A fence alone leaves a fence. What lasts is what the municipality can do afterwards that it "
            "could not do before: plan, tender, keep up, account for it."
        ),
        remedy=N_(
            "Write one line: what will the partner’s administration or council be able to do through it?"
        ),
        fine_when=N_("When the line is being written together with the partner: say until when."),
        reads=_READS,
    )
)
def need_without_capacity(plan: Context) -> Iterator[Seen]:
    """Embedded, but not how it builds capacity."""
    for need in _embedded_without(Part.CAPACITY, plan):
        yield seen_at(need, met_at(need, plan), "missing", {})


@rule_of(
    Rule(
        code="N204",
        name="need-without-exchange",
        serves=("C15", "C3"),
        levels=always(Level.WARNING),
        saw={
            "both": N_(
                "The concrete need {code} “{need}” is linked to the trajectory, but no colleagues of both "
                "sides work on it together."
            ),
            "visiting": N_(
                "The concrete need {code} “{need}” is linked to the trajectory with {host}, but no visiting "
                "colleague is named."
            ),
            "host": N_(
                "The concrete need {code} “{need}” is linked to the trajectory with {visiting}, but no host "
                "colleague is named."
            ),
        },
        why=N_("Capacity grows where colleague works with colleague. Without the pair it is a delivery."),
        remedy=N_("Name one colleague of each side who take it up together, by name or by function."),
        fine_when=N_("When the partner still has to appoint the colleague: say who is asked."),
        reads=_READS | {"people"},
    )
)
def need_without_exchange(plan: Context) -> Iterator[Seen]:
    """Embedded, but without a pair of colleagues."""
    for need in _embedded_without(Part.EXCHANGE, plan):
        pair = need.embedding
        variant = "host" if pair.visiting_colleague else "visiting" if pair.host_colleague else "both"
        names = {"visiting": plan.name_of(pair.visiting_colleague), "host": plan.name_of(pair.host_colleague)}
        yield seen_at(need, met_at(need, plan), variant, names)


@rule_of(
    Rule(
        code="N206",
        name="handed-on-without-carrier",
        serves=("C18",),
        levels=from_build(Level.ERROR, start=Level.WARNING),
        saw={
            "no_carrier": N_(
                "The concrete need {code} “{need}” is handed on, but to no initiative with a name."
            ),
            "gone": N_(
                "The concrete need {code} “{need}” is handed on to an initiative that is not in the book."
            ),
            "no_words": N_(
                "The concrete need {code} “{need}” is handed on to {initiative}, but the words that the "
                "municipality promises nothing are not written down."
            ),
            "neither": N_(
                "The concrete need {code} “{need}” is handed on, but neither to an initiative with a name "
                "nor with the words that the municipality promises nothing."
            ),
        },
        why=N_(
            "An initiative of citizens can answer where a municipality should not, and takes the pressure "
            "off both. That works as long as everybody knows who carries it; otherwise it is heard as a "
            "promise of the municipality."
        ),
        remedy=N_(
            "Name the fourth-pillar initiative that takes it up, and write down how the difference was "
            "explained: who carries it, and that the municipality promises nothing."
        ),
        fine_when=N_("While the initiative still has to say yes: write down when it decides."),
        reads=_READS | {"initiatives"},
    )
)
def handed_on_without_carrier(plan: Context) -> Iterator[Seen]:
    """Handed on, but to no initiative of the book, or without the words that explain the difference."""
    for need in plan.needs:
        if need.route is not Route.HANDED_ON:
            continue
        carrier = plan.book.initiative(need.initiative)
        variant = None
        if carrier is not None:
            variant = None if need.no_promise else "no_words"
        elif need.no_promise:
            variant = "gone" if need.initiative else "no_carrier"
        else:
            variant = "neither"
        if variant is not None:
            name = carrier.name if carrier is not None else ""
            yield seen_at(need, met_at(need, plan), variant, {"initiative": name})


def _embedded_without(part: Part, plan: Context) -> Iterator[Need]:
    for need in plan.needs:
        if need.route is Route.EMBEDDED and part in need.embedding.missing():
            yield need


def met_at(need: Need, plan: Context) -> Item | None:
    """The first item at which the need is met on this visit: one of its own, else where it was sighted."""
    rows = plan.need_items.get(need.id)
    if rows:
        return rows[0]
    seen = {one.item for one in need.sightings if one.visit == plan.visit.slug and one.item}
    places = sorted(plan.place_of[one] for one in seen if one in plan.place_of)
    return plan.ordered[places[0]] if places else None


def seen_at(need: Need, met: Item | None, variant: str, more: Mapping[str, object]) -> Seen:
    """What a rule sees of a need, with the item to jump to."""
    return Seen(
        subject=need.id,
        variant=variant,
        params={"code": need.code, "need": need.title, **more},
        item=met.id if met else None,
        day=met.day if met else None,
    )
