"""The words of the handout: what a partnership between two towns is, in plain sentences of its own.

Each text says which statements of the concept it brings home; `{…}` are filled with the partnership's names.
They are read aloud in information sessions: short sentences, no word that only coordinators know.
"""

from __future__ import annotations

from typing import Final

from visitplanner.domain.partnership import Form
from visitplanner.domain.words import N_

FOR_WHOM: Final = N_(
    "For everybody who travels, receives, decides or simply wants to know: councillors, staff,"
    " associations and inhabitants, here and there."
)

WHAT: Final[dict[Form, str]] = {
    Form.CITY_TO_CITY: N_(
        "{towns} work together as towns. The councils made an official agreement, and associations and"
        " inhabitants carry it with them. We do one thing above all: we help each other to run our towns"
        " better."
    ),
    Form.OTHER_BILATERAL: N_(
        "{towns} work together as local governments, on subjects they chose together. We do one thing"
        " above all: we help each other to run our municipalities better."
    ),
    Form.MULTILATERAL_NETWORK: N_(
        "{towns} belong to a network of local governments that learn from each other. We do one thing"
        " above all: we help each other to run our municipalities better."
    ),
}
"""C1, C20: an official agreement with society behind it, or one of the other forms."""

HOW: Final = (
    N_(
        "**We learn from colleagues.** Somebody who registers births talks with somebody who registers"
        " births; a councillor with a councillor; a neighbourhood committee with a neighbourhood committee."
        " We look at how the other works, ask questions, try something at home, and tell next time how it"
        " went."
    ),
    N_(
        "**Every side learns.** None of us is the teacher and none is the pupil. We do not learn the same"
        " things, nor equally much on each subject, but every year each town takes something home."
    ),
    N_(
        "**We are equals.** Some of us have more money than others; we know it, and we know that the world"
        " is not fair. Money does not decide who has something to say here. We prepare each visit"
        " together, and say openly to each other what went well and what did not."
    ),
    N_(
        "**It takes years.** A building is finished one day; a service that works well has to be built"
        " with people, rules and habits. That cannot always be photographed. A visit is one stop on a"
        " longer road."
    ),
    N_(
        "**It belongs to everybody.** Majority and opposition, staff and inhabitants carry it together, so"
        " that it survives elections. It belongs to no party."
    ),
)
"""C2 to C10: colleague to colleague, reciprocity, equality, process, broad support."""

NO_PURSE: Final = N_(
    "**What it is not.** It is not a fund and not a charity. A delegation brings questions, experience and"
    " time, and no purse. Who expects a cheque will be disappointed, so we say it before the welcome and"
    " not after the farewell."
)
"""C7, C12: expectations are named early."""

NEED_WHY: Final = N_(
    "On every visit somebody shows us something that hurts to see: a school yard without a fence, a roof"
    " that leaks, toilets that nobody should have to use. The wish to help at once does us credit. But a"
    " promise made in a school yard is hard to keep and harder to take back. It lets one school go first"
    " because a bus stopped there, and it makes us, step by step, a giver and a receiver again. And the"
    " work we came for is left undone."
)
"""C11 to C13: the pull of the concrete need, and what it does to the partnership."""

NEED_WARNED: Final = N_(
    "That is why we write every such need down on the spot, with the place and with who raised it, and why"
    " our planning keeps a warning beside it until somebody has given it an honest answer. The warning"
    " forbids nothing. It keeps us from forgetting, and from promising by accident."
)

FOUR_ASKED: Final = N_("A need becomes part of our work when all four questions have an answer:")
FOUR: Final = (
    N_("**Where does it belong on our road?** It helps to reach one of the goals above."),
    N_("**Who chose it?** The town itself did, by its own council or service, and on its own list."),
    N_(
        "**What will the town be able to do afterwards?** Plan, maintain, decide or account for something"
        " better."
    ),
    N_(
        "**Which colleagues work on it together?** Two people, one from each side, who will tell what they"
        " learnt."
    ),
)
"""C15 a to d."""

FOUR_SMALL: Final = N_(
    "A small, visible step may well be among them, most of all in the first years: it gives courage, and"
    " shows that working together leads somewhere. It stays a step on the road."
)
"""C14."""

OTHER_ROUTES: Final = N_(
    "If one of the four has no answer, we choose one of three other honest ways, and say which:"
)
ROUTES: Final = (
    N_(
        "**We pass it on** to an initiative of citizens that may want to take it up. The town promises"
        " nothing in its name."
    ),
    N_("**We note it.** We heard it, we say so, and we say that no answer is to be expected from us."),
    N_("**We say no,** with the reason. A clear no is kinder than a long silence."),
)
"""C13, C18: the other routes."""

DIFFERENCE: Final = N_(
    "Around a partnership there are often people who want to do something themselves: parents of a school,"
    " a walking club, a retired carpenter. Their help is welcome and often quick. It is something else"
    " than what the towns do, and nobody is helped when the two are taken for each other."
)
DIFFERENCES: Final = (
    (
        N_("Who"),
        N_("councils, services and associations of the towns"),
        N_("private people, on their own account"),
    ),
    (N_("What for"), N_("towns that are run better"), N_("one concrete need")),
    (N_("With what"), N_("knowledge, experience and time"), N_("gifts, proceeds and volunteers’ hands")),
    (N_("Who decides"), N_("the councils"), N_("the initiative itself")),
    (
        N_("Who answers for it"),
        N_("the towns, to their inhabitants"),
        N_("the initiative, to those who gave"),
    ),
)
"""C18: partnership and fourth-pillar initiative side by side."""

INITIATIVES: Final = N_("Beside this partnership, and apart from it, there are:")
NO_INITIATIVES: Final = N_("At this moment no such initiative is known to us.")

ASKED_OF_YOU: Final = (
    N_("**Ask more than you tell.** “How do you do this, and what gets in the way?” opens every door."),
    N_(
        "**Promise nothing,** no money, no goods, no return. “I have heard you, and I will write it down”"
        " is enough."
    ),
    N_("**Tell what you saw,** the same evening, to whoever leads your delegation; also what moved you."),
    N_("**Photograph people at work,** and ask them first. Poverty is no souvenir."),
    N_("**Tell it at home:** to your service, your council, your association, your neighbours."),
)
"""C3, C8, C11, C12, C17: what who takes part can do."""

WHERE_TO_ASK: Final = N_(
    "Each town has somebody who coordinates the partnership. Ask, also when you disagree; the name and"
    " number belong here:"
)
