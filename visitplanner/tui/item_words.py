"""The words of the item form: labels, what each field is for, and examples of each kind."""

from __future__ import annotations

from typing import Final

from visitplanner.domain.agenda import ItemKind
from visitplanner.domain.words import N_

LABELS: Final = {
    "title": N_("Title"),
    "kind": N_("Kind"),
    "day": N_("Day"),
    "moment": N_("Time"),
    "place": N_("Place"),
    "goals": N_("Goals"),
    "who": N_("Who"),
    "plan_b": N_("Plan B"),
    "hosts": N_("Hosts"),
    "lead": N_("Led by"),
    "organiser": N_("Organised by"),
    "interpreter": N_("Interpreter"),
    "languages": N_("Languages"),
    "visibility": N_("Shown to"),
    "raises": N_("Raises hopes"),
    "photo": N_("Photographed"),
    "promise": N_("Promise"),
    "status": N_("Status"),
    "reason": N_("Reason"),
    "weather": N_("Needs dry weather"),
    "until": N_("Until"),
    "note": N_("Note"),
}

_NOT_KEPT: Final = N_("No party name, passport, health or diet is kept here.")

HELP: Final = {
    "title": N_("What happens, in a few words, as it will stand in the programme."),
    "kind": N_("Arrows walk through the kinds, a letter jumps. The kind says whether it must name a goal."),
    "day": N_(
        "As you write it: Tue 12 May, 12/5, tuesday; empty is the pool. Page up and page down (or < >) step."
    ),
    "moment": N_("As you write it: 9:00-10:30, 14u, 9h30-11h, 14:00- with an open end, morning, whole day."),
    "place": N_("Where it is. Travel time is looked at between different places."),
    "goals": N_("The capacity goals that it serves, each with a line on how."),
    "who": N_("Names and groups with a comma between them; → completes. Empty is the whole delegation."),
    "plan_b": N_("What happens when rain, a breakdown or a higher authority comes in between."),
    "hosts": N_("The host colleagues: an exchange pairs colleagues of the same field."),
    "lead": N_("Who leads it; → completes the name."),
    "organiser": N_("Who sees to it that it takes place: a person or an office."),
    "interpreter": N_("Who interprets; → completes the name."),
    "languages": N_("Codes with a comma between them, such as fr, fon."),
    "visibility": N_(
        "The widest circle that may read it in an export: public, delegation, or internal only."
    ),
    "raises": N_(
        "A delegation does not go unnoticed: could this raise expectations that nobody promised to meet?"
    ),
    "photo": N_("Results that can be photographed soon tempt both sides; their share is shown."),
    "promise": N_("One sentence, for both sides, on what is promised here and what is not."),
    "status": N_("What became of it. A cancelled item stays readable, with its reason."),
    "reason": N_("Why it moved, failed or was cancelled."),
    "weather": N_("Whether rain stops it; then it wants a plan B."),
    "until": N_("The last day of an item that takes several days; empty for the usual one."),
    "note": N_("Anything else worth knowing. Tab leaves the note."),
}

NOT_KEPT_AT: Final = frozenset({"who", "hosts", "lead", "interpreter", "note"})
"""Fields where somebody could type what is not kept; there the form says so."""


def help_of(name: str) -> tuple[str, ...]:
    """The sentences under the form while the field has the focus, as message ids."""
    return (HELP[name], _NOT_KEPT) if name in NOT_KEPT_AT else (HELP[name],)


EXAMPLES: Final = {
    ItemKind.EXCHANGE: N_("working session, peer visit, training"),
    ItemKind.FORMAL: N_("courtesy call, council sitting, signing"),
    ItemKind.CITIZENS: N_("inhabitants, civil society, information"),
    ItemKind.CULTURE: N_("heritage, sport, festivity, host family"),
    ItemKind.NEED: N_("a stop about a concrete need"),
    ItemKind.INTERNAL: N_("briefing, refocus, debrief"),
    ItemKind.LOGISTICS: N_("travel, meal, rest, free time"),
}
