"""The ideas behind the screens, each in a few sentences: why name a goal, what a concrete need is."""

from __future__ import annotations

from typing import Final

from visitplanner.domain.words import N_

GOAL: Final = (
    N_("Why does an activity name a goal?"),
    N_(
        "A partnership between two municipalities builds capacity on both sides, over years. Goals say"
        " what will be different"
        " and who learns it; they live in a trajectory, and a visit is a station on it. When each activity"
        " names the goal it"
        " serves, everybody sees what the visit is for. A bus or a lunch serves none and need not invent one."
    ),
)
NEED: Final = (
    N_("What is a concrete need?"),
    N_(
        "Something people meet on the spot and feel the urge to fix: a school with poor toilets. Short"
        " concrete results may"
        " help, above all in the first phase, when four things hold: a place in the trajectory, the"
        " partner's own choice, a"
        " part in building capacity, and exchange between colleagues. Otherwise hand it on to a private"
        " initiative, or say"
        " honestly what will not happen. Until then the warning stays; it blocks nothing."
    ),
)
GRAVITY: Final = (
    N_("What is the centre of gravity?"),
    N_(
        "The share of programme time that builds capacity. It may bend for a while, but it stays with"
        " capacity building; the"
        " partnership sets its own floor. Results that can be photographed soon tempt both sides."
    ),
)
RETURNED: Final = (
    N_("What when the same need is met again?"),
    N_(
        "A fence is asked for on every visit until somebody answers. So a need has a history over the visits:"
        " joined to the known one, it carries its years and says that it was not answered. That is worth a"
        " conversation, and no reason to promise."
    ),
)
PILLAR: Final = (
    N_("What is a fourth-pillar initiative?"),
    N_(
        "A private, small-scale initiative of citizens: an association, a school, a church. It can answer a"
        " concrete need beside the partnership, if everybody understands the difference: it is not the"
        " municipality, and the municipality promises nothing. Screens and exports keep the two apart."
    ),
)
RELATIONSHIP: Final = (
    N_("May something just serve the relationship?"),
    N_(
        "Culture may: heritage, sport, a festivity. The answer is given in so many words, counted and"
        " printed."
    ),
)
EXPECTATIONS: Final = (
    N_("Why is there a field for a promise?"),
    N_(
        "A delegation does not go unnoticed: it raises hopes and puts the hosts under pressure. One"
        " sentence on what is and"
        " what is not promised, in both languages, prevents much."
    ),
)
FINDING: Final = (
    N_("What is a finding, and must it be solved?"),
    N_(
        "The checks read the plan and say what may go wrong with it: errors, warnings and advice. Nothing is"
        " ever refused because of one. A finding is solved in the plan, or acknowledged: somebody has seen it"
        " and says why the plan may stay as it is. The reason stays readable, for the partner too, until the"
        " day it was given for or until the next visit."
    ),
)
RECIPROCITY: Final = (
    N_("Why count who learns?"),
    N_(
        "Both sides build capacity, and both learn. Each goal says who learns by it; the time of an activity"
        " counts whole for every side that does. A visit may lean one way; when years do, somebody has become"
        " the teacher."
    ),
)
CAMERA: Final = (
    N_("Why count what is photographed?"),
    N_(
        "Both sides are tempted by results that can be shown soon. The share of such moments stands beside a"
        " ceiling that the partnership chose; it forbids none of them."
    ),
)
BREADTH: Final = (
    N_("Why look at who travels and who receives?"),
    N_(
        "A partnership is carried by councils and by society: officials, majority and opposition, civil"
        " society. Who was never there will not defend it when the majority changes. And learning goes from"
        " colleague to colleague, so somebody of the same field should wait at the other side."
    ),
)
PROFILE: Final = (
    N_("What is the profile of a partnership for?"),
    N_(
        "It says what was agreed and which councils stand behind it, what the two towns know of their own"
        " strengths and weaknesses, and what they decided because of it. A partnership between two towns is"
        " one form among others; when another fits better, that is a decision and no failure."
    ),
)
AFTERWARDS: Final = (
    N_("Why write down what came of it?"),
    N_(
        "Follow-up gets lost between two visits. Two sentences in the evening, an agreement with a name and a"
        " day, a sign of progress that was seen: the report makes itself of them, and whoever plans the next"
        " visit is offered what is still open. The look back is best written by both sides together."
    ),
)
AUDIENCES: Final = (
    N_("Who may read what?"),
    N_(
        "Each item names the widest circle that may read it: public, delegation or internal. An export"
        " keeps to it. Internal"
        " exports hold findings and notes; public ones name people by what they do."
    ),
)
TOGETHER: Final = (
    N_("What when two of us change the same?"),
    N_(
        "Different fields both land. For the same field both texts are shown and one of you chooses."
        " Nothing is dropped"
        " silently, and every change can be undone by who made it."
    ),
)
HISTORY: Final = (
    N_("What is kept of what we change?"),
    N_(
        "Every change, with who made it, when, and what stood there before; none of it is ever rewritten."
        " Whatever was deleted or overwritten can be brought back by anybody, as a new change that bears"
        " their name."
    ),
)

IDEAS: Final = {
    "agenda": (GOAL, NEED, GRAVITY, TOGETHER),
    "item": (GOAL, RELATIONSHIP, EXPECTATIONS, NEED),
    "goals": (GOAL, GRAVITY, NEED),
    "needs": (NEED, RETURNED, PILLAR),
    "findings": (FINDING, NEED, EXPECTATIONS),
    "balance": (GRAVITY, RECIPROCITY, CAMERA),
    "people": (BREADTH, GOAL),
    "partnership": (PROFILE, PILLAR, GRAVITY),
    "outcomes": (AFTERWARDS, AUDIENCES, NEED),
    "export": (AUDIENCES, NEED),
    "history": (HISTORY, TOGETHER),
    "conflict": (TOGETHER,),
    "start": (GOAL, NEED),
    "visits": (GOAL, GRAVITY, NEED),
}
"""The ideas that belong to a screen, by its HELP_TOPIC."""

EVERYTHING: Final = (
    GOAL,
    NEED,
    RETURNED,
    PILLAR,
    GRAVITY,
    RECIPROCITY,
    CAMERA,
    BREADTH,
    PROFILE,
    RELATIONSHIP,
    EXPECTATIONS,
    FINDING,
    AFTERWARDS,
    AUDIENCES,
    TOGETHER,
    HISTORY,
)
