"""What the commands take that accept findings, say who travels, and write down what came of a visit."""

from __future__ import annotations

from visitplanner.cli.typed import iso_date
from visitplanner.domain.agenda import Status
from visitplanner.domain.trajectory import Expectation
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from visitplanner.cli.arguments import Words
    from visitplanner.cli.usage import Parser


def fill_ack(parser: Parser, _: Words) -> None:
    """`ack`: without a check it lists, with one it accepts a finding, with --withdraw it takes that back."""
    _visit(parser, _)
    parser.add_argument(
        "code",
        metavar="CODE",
        nargs="?",
        help=_(N_("the check, such as N201; without it, what is accepted is listed")),
    )
    parser.add_argument(
        "subject",
        metavar="SUBJECT",
        nargs="?",
        default="",
        help=_(
            N_("what it is about: a need, goal, person, id, day or the visit; needless where it is one only")
        ),
    )
    parser.add_argument("--reason", metavar="TEXT", help=_(N_("why it is accepted; it is printed")))
    parser.add_argument(
        "--until",
        metavar="DAY",
        type=iso_date,
        help=_(N_("the last day on which it counts; by default until the next visit")),
    )
    parser.add_argument(
        "--municipality", metavar="NAME", help=_(N_("for which side; by default the one you belong to"))
    )
    parser.add_argument(
        "--withdraw", metavar="ID", help=_(N_("take an acknowledgement back; the list has the ids"))
    )
    _format(parser, _)


def fill_outcome(parser: Parser, _: Words) -> None:
    """`outcome`: what came of one item, and its status with the reason."""
    _visit(parser, _)
    parser.add_argument(
        "item", metavar="ITEM", help=_(N_("the id of the activity, or its first four characters or more"))
    )
    parser.add_argument(
        "text", metavar="TEXT", nargs="*", help=_(N_("what came of it; without it, only the status changes"))
    )
    parser.add_argument(
        "--status", choices=[one.value for one in Status], help=_(N_("whether it took place"))
    )
    parser.add_argument("--reason", metavar="TEXT", default="", help=_(N_("why it was moved or cancelled")))


def fill_action_add(parser: Parser, _: Words) -> None:
    """`action add`: the fields of an action point."""
    _visit(parser, _)
    parser.add_argument("what", metavar="WHAT", nargs="+", help=_(N_("what is to be done")))
    parser.add_argument("--owner", metavar="WHO", default="", help=_(N_("who does it, a person or a role")))
    parser.add_argument("--due", metavar="DAY", type=iso_date, help=_(N_("by which day")))
    parser.add_argument("--budget", metavar="TEXT", default="", help=_(N_("a note on the budget")))
    parser.add_argument(
        "--agreed-by",
        metavar="NAME",
        action="append",
        default=[],
        help=_(N_("a municipality whose council agreed; once for each")),
    )
    parser.add_argument(
        "--item", metavar="ID", help=_(N_("the activity it came from, by its first four characters or more"))
    )


def fill_action_list(parser: Parser, _: Words) -> None:
    """`action list`: of one visit or all, those still open, or those that earlier visits left open."""
    parser.add_argument(
        "visit",
        metavar="VISIT",
        nargs="?",
        help=_(N_("the short name of the visit; without it, those of all visits")),
    )
    parser.add_argument("--open", dest="only_open", action="store_true", help=_(N_("only the open ones")))
    parser.add_argument(
        "--earlier", action="store_true", help=_(N_("those that visits before this one left open"))
    )
    _format(parser, _)


def fill_action(parser: Parser, _: Words) -> None:
    """`action done`, `drop` and `reopen`: a point of the visit. `action take`: one of a visit before it."""
    _visit(parser, _)
    parser.add_argument(
        "action", metavar="ID", help=_(N_("the action point, by the first four characters of its id or more"))
    )


def fill_observe(parser: Parser, _: Words) -> None:
    """`observe`: what was seen of a progress marker."""
    _goal(parser, _)
    parser.add_argument(
        "marker",
        metavar="MARKER",
        help=_(N_("the marker: its number in the goal, the beginning of its text, or its id")),
    )
    parser.add_argument("text", metavar="TEXT", nargs="+", help=_(N_("what was seen")))
    parser.add_argument("--visit", metavar="VISIT", help=_(N_("the visit on which it was seen")))
    parser.add_argument(
        "--on", dest="seen_on", metavar="DAY", type=iso_date, help=_(N_("the day; by default today"))
    )


def fill_marker(parser: Parser, _: Words) -> None:
    """`goal marker`: a change that one would see."""
    _goal(parser, _)
    parser.add_argument("text", metavar="TEXT", nargs="+", help=_(N_("what one would see")))
    parser.add_argument(
        "--expectation",
        choices=[one.value for one in Expectation],
        default=Expectation.EXPECT.value,
        help=_(N_("whether one expects, would like or would love to see it")),
    )


def fill_join(parser: Parser, _: Words) -> None:
    """`join`: people of the delegation, or hosts."""
    _visit(parser, _)
    parser.add_argument(
        "people",
        metavar="PERSON",
        nargs="+",
        help=_(N_("a name; the first or the last one, where only one bears it")),
    )
    parser.add_argument(
        "--arrives", metavar="DAY", type=iso_date, help=_(N_("the day of arrival, if not with the others"))
    )
    parser.add_argument(
        "--leaves", metavar="DAY", type=iso_date, help=_(N_("the day of departure, if not with the others"))
    )
    parser.add_argument(
        "--group",
        dest="groups",
        metavar="NAME",
        action="append",
        default=[],
        help=_(N_("a parallel group; once for each")),
    )
    parser.add_argument("--host", action="store_true", help=_(N_("they receive the delegation")))


def fill_leave(parser: Parser, _: Words) -> None:
    """`leave`: one person, of the delegation or the hosts."""
    _visit(parser, _)
    parser.add_argument(
        "person", metavar="PERSON", help=_(N_("a name; the first or the last one, where only one bears it"))
    )


def _visit(parser: Parser, _: Words) -> None:
    parser.add_argument("visit", metavar="VISIT", help=_(N_("the short name of the visit")))


def _goal(parser: Parser, _: Words) -> None:
    parser.add_argument("goal", metavar="GOAL", help=_(N_("the code of the goal")))


def _format(parser: Parser, _: Words) -> None:
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help=_(N_("text to read, or JSON for programs")),
    )
