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

IDEAS: Final = {
    "agenda": (GOAL, NEED, GRAVITY, TOGETHER),
    "item": (GOAL, RELATIONSHIP, EXPECTATIONS, NEED),
    "goals": (GOAL, GRAVITY, NEED),
    "export": (AUDIENCES, NEED),
    "conflict": (TOGETHER,),
    "start": (GOAL, NEED),
    "visits": (GOAL, GRAVITY, NEED),
}
"""The ideas that belong to a screen, by its HELP_TOPIC."""

EVERYTHING: Final = (GOAL, NEED, GRAVITY, RELATIONSHIP, EXPECTATIONS, AUDIENCES, TOGETHER)
