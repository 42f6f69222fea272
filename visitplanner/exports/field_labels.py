"""What people call the fields of everything that is saved, by table and path as the history names them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from visitplanner.domain.words import N_

if TYPE_CHECKING:
    from visitplanner.locale import Language

THINGS: Final = {
    "partnership": N_("partnership"),
    "trajectories": N_("trajectory"),
    "goals": N_("goal"),
    "people": N_("person"),
    "initiatives": N_("initiative"),
    "needs": N_("concrete need"),
    "visit": N_("visit"),
    "items": N_("activity"),
    "actions": N_("action point"),
    "releases": N_("release"),
    "acknowledgements": N_("accepted finding"),
}
"""What the documents of each table are."""

FIELDS: Final = {
    "achievements": N_("Achievements"),
    "action": N_("Follows up"),
    "actors": N_("Of whom"),
    "actual_cost": N_("Actual cost"),
    "agreed_by": N_("Agreed by the council of"),
    "agreement": N_("The agreement"),
    "agreement.approvals": N_("Approved by the council"),
    "agreement.signed_on": N_("Signed on"),
    "attendees": N_("Who"),
    "author": N_("Accepted by"),
    "budget_note": N_("Budget"),
    "capability": N_("Capability"),
    "carrier": N_("Carried by"),
    "citizens_text": N_("For citizens"),
    "closed_on": N_("Closed on"),
    "code": N_("Code"),
    "conclusions": N_("Conclusions"),
    "constraints": N_("Constraints"),
    "contact": N_("Contact"),
    "day": N_("Day"),
    "delegation": N_("Delegation"),
    "description": N_("Description"),
    "difference": N_("Will be different"),
    "documents": N_("Papers"),
    "does": N_("What it does"),
    "due": N_("By when"),
    "embedding": N_("Part of the trajectory"),
    "embedding.capacity": N_("How it builds capacity"),
    "embedding.choice_by": N_("Chosen by"),
    "embedding.choice_on": N_("Chosen on"),
    "embedding.goal": N_("Goal"),
    "embedding.host_colleague": N_("Host colleague"),
    "embedding.visiting_colleague": N_("Visiting colleague"),
    "ends_on": N_("Ends on"),
    "estimate": N_("Estimated cost"),
    "evaluation": N_("The visit itself"),
    "evaluation.division_of_tasks": N_("Division of tasks"),
    "evaluation.preparation": N_("Preparation"),
    "evaluation.programme": N_("Programme"),
    "evaluation.reporting": N_("Reporting"),
    "evaluation.working_method": N_("Working method"),
    "field_of_work": N_("Field of work"),
    "first_day": N_("First day"),
    "form": N_("Form"),
    "gathering": N_("Comes together for"),
    "goals": N_("Goals"),
    "groups": N_("Groups"),
    "hosting": N_("Receives"),
    "hosts": N_("Hosts"),
    "how": N_("How"),
    "initiative": N_("Initiative"),
    "interpreter": N_("Interpreter"),
    "item": N_("Activity"),
    "items": N_("Activities"),
    "kind": N_("Kind"),
    "languages": N_("Languages"),
    "last_day": N_("Last day"),
    "lead": N_("Led by"),
    "learners": N_("Who learns"),
    "learning_questions": N_("Learning questions"),
    "level": N_("Level"),
    "local_title": N_("Title"),
    "made_at": N_("Made at"),
    "made_on": N_("Accepted on"),
    "markers": N_("Signs of progress"),
    "moment": N_("Time"),
    "municipalities": N_("Municipalities"),
    "municipality": N_("Municipality"),
    "name": N_("Name"),
    "need": N_("Concrete need"),
    "no_promise": N_("Words given"),
    "note": N_("Note"),
    "noted_by": N_("Noted by"),
    "noted_on": N_("Noted on"),
    "order": N_("Order"),
    "organiser": N_("Organised by"),
    "outcome": N_("What came of it"),
    "outdoors": N_("In the open air"),
    "owner": N_("Who"),
    "people_note": N_("Who"),
    "phases": N_("Phases"),
    "photographed": N_("Photographed"),
    "place": N_("Place"),
    "plan_b": N_("Plan B"),
    "promise": N_("Promise"),
    "purpose": N_("Purpose"),
    "raised_by": N_("Raised by"),
    "raises_expectations": N_("Raises hopes"),
    "reason": N_("Reason"),
    "role": N_("Role"),
    "route": N_("Route"),
    "routed_by": N_("Decided by"),
    "routed_on": N_("Decided on"),
    "self_assessment": N_("What we know of ourselves"),
    "serves_relationship": N_("Serves the relationship"),
    "settings": N_("Settings of the checks"),
    "sightings": N_("Met"),
    "signatures": N_("Signed by"),
    "slug": N_("Short name"),
    "source": N_("As it was written"),
    "starts_on": N_("Starts on"),
    "status": N_("Status"),
    "subject": N_("About"),
    "title": N_("Title"),
    "trajectory": N_("Trajectory"),
    "travel": N_("Travel times between places"),
    "until_day": N_("Until"),
    "valid_until": N_("Counts until"),
    "visibility": N_("Shown to"),
    "visiting": N_("Travels"),
    "weather_dependent": N_("Needs dry weather"),
    "what": N_("What"),
    "words_given": N_("Words given"),
    "zone": N_("Time zone"),
}
"""Each field, and those within an object, by path. What is not here goes by the object it is in."""

_OF_ONE_TABLE: Final = {("goals", "purpose"): N_("Builds")}


def field_said(table: str, path: str, language: Language) -> str:
    """What people call the field at a path with dots; for an element of a list, what they call the list."""
    tr = language.tr
    if not path:
        return tr(N_("Deleted or kept"))
    name, _, rest = path.partition(".")
    known = _OF_ONE_TABLE.get((table, path)) or FIELDS.get(path) or _of_the_profile(name, rest)
    known = known or FIELDS.get(name)
    return tr(known) if known is not None else name.replace("_", " ")


def thing_said(table: str, language: Language) -> str:
    """What the documents of a table are; the table's own name for one that is not known."""
    known = THINGS.get(table)
    return language.tr(known) if known is not None else table


def _of_the_profile(name: str, rest: str) -> str | None:
    from visitplanner.exports.profile_said import QUESTIONS, SETTINGS  # noqa: PLC0415 - for such a field only

    found = {"settings": SETTINGS, "self_assessment": QUESTIONS}.get(name, {}).get(rest)
    return None if found is None else found[0]
