"""What one key can do about a finding, by its code, and the word for it. No widgets."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from visitplanner.domain.agenda import Gathering
from visitplanner.domain.findings import Finding
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_


class Way(Enum):
    """How a finding is solved from the list."""

    LINK = auto()
    """Pick a goal; it is linked to the item."""
    RELINK = auto()
    """Pick a goal that takes the place of the one that is closed."""
    HOW = auto()
    """One line: how the item serves the goal."""
    PROMISE = auto()
    """One line: what is and what is not promised."""
    PLAN_B = auto()
    """One line: what happens instead."""
    CITIZENS = auto()
    """One line: what the visit is for, in words for citizens."""
    GATHER = auto()
    """A moment of its own is added."""
    ACTIVITY = auto()
    """A new activity, in the form, for the goal that it is about."""
    RENEW = auto()
    """Acknowledge anew what an acknowledgement that lapsed was about."""
    WITHDRAW = auto()
    """Take back an acknowledgement that covers nothing."""
    AGENDA = auto()
    """It takes several answers: to the agenda, where `then` begins."""
    PLACE = auto()
    """It is decided on another screen: the method of that name on the screen goes there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """One way to solve it; `label` is the word in the footer, a message id."""

    way: Way
    label: str
    then: str = ""
    """The command that begins in the agenda, or the method that goes to another screen."""
    gathering: Gathering | None = None


_MOVE: Final = Remedy(way=Way.AGENDA, label=N_("move it"), then="move")
_A_DAY: Final = Remedy(way=Way.AGENDA, label=N_("give it a day"), then="move")
_FORM: Final = Remedy(way=Way.AGENDA, label=N_("edit it"), then="edit")
_NEED: Final = Remedy(way=Way.AGENDA, label=N_("give it a route"), then="route")
_PARTS: Final = Remedy(way=Way.AGENDA, label=N_("answer it"), then="link")
_SHARES: Final = Remedy(way=Way.PLACE, label=N_("see the balance"), then="do_balance")
_PEOPLE: Final = Remedy(way=Way.PLACE, label=N_("see the people"), then="do_people")

REMEDIES: Final = {
    "G101": Remedy(way=Way.LINK, label=N_("link a goal")),
    "G102": Remedy(way=Way.RELINK, label=N_("another goal")),
    "G103": Remedy(way=Way.ACTIVITY, label=N_("plan an activity")),
    "G104": Remedy(way=Way.HOW, label=N_("say how")),
    "G105": _SHARES,
    "N201": _NEED,
    "N202": _PARTS,
    "N203": _PARTS,
    "N204": _PARTS,
    "N205": _NEED,
    "N206": Remedy(way=Way.AGENDA, label=N_("complete it"), then="hand-on"),
    "N207": Remedy(way=Way.GATHER, label=N_("add a refocus"), gathering=Gathering.REFOCUS),
    "B301": _SHARES,
    "B302": _SHARES,
    "B303": _SHARES,
    "B304": Remedy(way=Way.PROMISE, label=N_("say what is promised")),
    "B305": _SHARES,
    "P401": _PEOPLE,
    "P402": _FORM,
    "P403": _FORM,
    "P404": _PEOPLE,
    "P405": _PEOPLE,
    "P406": _FORM,
    "S501": _MOVE,
    "S502": _MOVE,
    "S503": _MOVE,
    "S504": _MOVE,
    "S507": Remedy(way=Way.PLAN_B, label=N_("write a plan B")),
    "S508": _A_DAY,
    "K601": Remedy(way=Way.GATHER, label=N_("add a briefing"), gathering=Gathering.BRIEFING),
    "K602": Remedy(way=Way.GATHER, label=N_("add a debrief"), gathering=Gathering.DEBRIEF),
    "K603": Remedy(way=Way.CITIZENS, label=N_("write for citizens")),
    "K604": Remedy(way=Way.PLACE, label=N_("see the action points"), then="do_outcomes"),
    "K605": _FORM,
    "A701": Remedy(way=Way.RENEW, label=N_("acknowledge anew")),
    "A702": Remedy(way=Way.WITHDRAW, label=N_("withdraw it")),
}

WITHDRAW: Final = REMEDIES["A702"]

_ON_AN_ITEM: Final = frozenset({Way.LINK, Way.RELINK, Way.HOW, Way.PROMISE, Way.PLAN_B})
_AT_AN_ITEM: Final = frozenset({"move", "edit", "route", "link", "hand-on"})


def remedy(finding: Finding, visit: str) -> Remedy | None:
    """What one key can do about a finding of the visit with that id.

    None where people have to decide more than that, and where it is acknowledged.
    """
    found = REMEDIES.get(finding.code)
    if found is None or not finding.is_open:
        return None
    if found.way is Way.GATHER and found.gathering is not Gathering.REFOCUS:
        return _gathering(found, finding, visit)
    wants_item = found.way in _ON_AN_ITEM or found.then in _AT_AN_ITEM
    return None if wants_item and finding.item is None else found


def _gathering(found: Remedy, finding: Finding, visit: str) -> Remedy:
    """A briefing or debrief is added where there is none, for a latecomer too; one that is there is moved."""
    latecomer = found.gathering is Gathering.BRIEFING and finding.subject != visit
    if finding.item is None or latecomer:
        return found
    if finding.day is None:
        return _A_DAY
    return _FORM if finding.code == "K602" and finding.subject == visit else _MOVE


def home(finding: Finding) -> str:
    """The method of a main screen that leads to where a finding without item and day belongs."""
    match finding.code[:1]:
        case "B":
            return "do_balance"
        case "P":
            return "do_people"
        case "G":
            return "do_trajectory"
        case "N":
            return "do_needs"
    return "do_outcomes" if finding.code == "K604" else "do_agenda"
