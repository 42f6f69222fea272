"""What each command takes: its arguments and options, as the contract of the command line has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from importlib import import_module

from visitplanner.cli.typed import iso_date, year
from visitplanner.domain.people import Role
from visitplanner.domain.trajectory import Actor, CapacityLevel, Purpose
from visitplanner.domain.words import N_
from visitplanner.locale import Language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from visitplanner.cli.usage import Parser

    Fill = Callable[[Parser, "Words"], None]


TEXT_OR_JSON: Final = ("text", "json")
AUDIENCES: Final = ("public", "delegation", "internal")
GRAMMAR: Final = N_(
    "A line reads: [day] [time] title [@place] [#goal] [+person] [&group] [!kind], such as\n"
    "  tue 9:00-10:30 Fee collection workshop @town hall #1.2 +Awa !exchange\n"
    "Days: tue, 12/5, 12 may, 2027-05-12, day 2. Times: 9:00, 9.30-11, 14:00-, morning.\n"
    "Without a day it goes to the pool. A backslash keeps a word as it is: \\#5."
)


class Words:
    """Says texts in the language of the parser."""

    def __init__(self, lang: Language) -> None:
        self.lang = lang

    def __call__(self, msgid: str) -> str:
        """Translate; argparse reads per cent signs, so they are doubled."""
        return self.lang.tr(msgid).replace("%", "%%")


def _format(parser: Parser, _: Words) -> None:
    parser.add_argument(
        "--format", choices=TEXT_OR_JSON, default="text", help=_(N_("text to read, or JSON for programs"))
    )


def _visit(parser: Parser, _: Words, *, optional: bool = False) -> None:
    count = "?" if optional else None
    parser.add_argument("visit", metavar="VISIT", nargs=count, help=_(N_("the short name of the visit")))


def _values(members: Iterable[StrEnum]) -> list[str]:
    return [one.value for one in members]


def _no_arguments(parser: Parser, _: Words) -> None:
    del parser, _


def _init(parser: Parser, _: Words) -> None:
    parser.add_argument("folder", metavar="DIR", help=_(N_("a new or empty folder")))
    parser.add_argument("--partnership", metavar="NAME", required=True, help=_(N_("its name")))
    shape = "NAME,CC,ZONE,LANGS"
    parser.add_argument(
        "--home",
        metavar=shape,
        required=True,
        help=_(N_("your municipality, such as Damwijk,BE,Europe/Brussels,nl")),
    )
    parser.add_argument(
        "--partner",
        metavar=shape,
        required=True,
        action="append",
        help=_(N_("the partner's, such as Tovako,BJ,Africa/Porto-Novo,fr; once for each")),
    )


def _visit_add(parser: Parser, _: Words) -> None:
    parser.add_argument("slug", metavar="SLUG", help=_(N_("a short name: small letters, digits, - and _")))
    parser.add_argument(
        "--from", dest="first", metavar="DAY", type=iso_date, required=True, help=_(N_("the first day"))
    )
    parser.add_argument(
        "--to", dest="last", metavar="DAY", type=iso_date, required=True, help=_(N_("the last day"))
    )
    parser.add_argument("--title", required=True, help=_(N_("its title")))
    parser.add_argument(
        "--host", metavar="NAME", help=_(N_("the municipality that hosts; by default the partner"))
    )


def _goal_add(parser: Parser, _: Words) -> None:
    parser.add_argument("code", metavar="CODE", help=_(N_("a short code, such as 1.2")))
    parser.add_argument("title", metavar="TITLE", help=_(N_("the goal in a few words")))
    parser.add_argument(
        "--purpose",
        choices=_values(Purpose),
        default=Purpose.GOVERNING_CAPACITY.value,
        help=_(N_("what for")),
    )
    parser.add_argument(
        "--actor",
        dest="actors",
        choices=_values(Actor),
        action="append",
        help=_(N_("whose capacity; once for each, by default officials")),
    )
    parser.add_argument(
        "--level",
        choices=_values(CapacityLevel),
        default=CapacityLevel.ORGANISATION.value,
        help=_(N_("where it sits")),
    )
    parser.add_argument(
        "--learner",
        dest="learners",
        metavar="NAME",
        action="append",
        default=[],
        help=_(N_("a municipality that learns; once for each, by default all")),
    )
    parser.add_argument(
        "--different",
        "--how-different",
        dest="difference",
        metavar="TEXT",
        default="",
        help=_(N_("what will be different")),
    )


def _person_add(parser: Parser, _: Words) -> None:
    parser.add_argument("name", metavar="NAME", help=_(N_("the whole name")))
    parser.add_argument("--municipality", metavar="NAME", help=_(N_("where the person belongs")))
    parser.add_argument(
        "--role", choices=_values(Role), default=Role.OTHER.value, help=_(N_("in which role"))
    )
    parser.add_argument(
        "--title", dest="local_title", default="", help=_(N_("the title as the person bears it"))
    )
    parser.add_argument("--field", default="", help=_(N_("the field of work")))


def _add(parser: Parser, _: Words) -> None:
    _visit(parser, _)
    parser.add_argument("text", metavar="TEXT", nargs="+", help=_(N_("the activity on one line")))
    parser.epilog = _(GRAMMAR)


def _need(parser: Parser, _: Words) -> None:
    _visit(parser, _)
    parser.add_argument(
        "text", metavar="TEXT", nargs="+", help=_(N_("the need on one line, with @place where it was met"))
    )
    parser.epilog = _(
        N_("A need that is known is routed by: need route CODE embed, hand-on, note, decline or reopen.")
    )


def _link(parser: Parser, _: Words) -> None:
    _visit(parser, _)
    parser.add_argument(
        "item", metavar="ITEM", help=_(N_("the id of the activity, or its first four characters or more"))
    )
    parser.add_argument("code", metavar="CODE", help=_(N_("the code of the goal")))
    parser.add_argument(
        "--how", metavar="TEXT", default="", help=_(N_("one line on how the activity serves the goal"))
    )


def _show(parser: Parser, _: Words) -> None:
    _visit(parser, _)
    _format(parser, _)


def _rebuild(parser: Parser, _: Words) -> None:
    parser.add_argument(
        "visit", metavar="VISIT", help=_(N_("the short name of the visit, or partnership for its own file"))
    )


def _import(parser: Parser, _: Words) -> None:
    parser.add_argument("file", metavar="FILE", help=_(N_("text, markdown or CSV; - reads standard input")))
    parser.add_argument(
        "--visit", metavar="SLUG", required=True, help=_(N_("the visit; made where it is not there"))
    )
    parser.add_argument("--year", type=year, help=_(N_("the year of days written without one")))
    parser.add_argument(
        "--title", default="", help=_(N_("the title of a new visit; by default the programme's own"))
    )
    parser.add_argument(
        "--host", metavar="NAME", help=_(N_("the municipality that hosts; by default the partner"))
    )
    parser.add_argument("--dry-run", action="store_true", help=_(N_("only show what would be taken in")))


def _export(parser: Parser, _: Words) -> None:
    _visit(parser, _)
    parser.add_argument(
        "--format", choices=("markdown",), default="markdown", help=_(N_("the form of the document"))
    )
    parser.add_argument("--audience", choices=AUDIENCES, default="delegation", help=_(N_("who will read it")))
    parser.add_argument(
        "-o", "--output", metavar="FILE", default="-", help=_(N_("the file to write; - is standard output"))
    )


def _in(family: str, name: str) -> Fill:
    """What fills in the arguments of a command, in the module of its family: a call loads its own only."""

    def fill(parser: Parser, words: Words) -> None:
        wanted: Fill = getattr(import_module(f"visitplanner.cli.arguments_{family}"), name)
        wanted(parser, words)

    return fill


COMMANDS: Final[dict[str, tuple[str, Fill]]] = {
    "demo": (N_("open a fresh copy of the sample workspace"), _no_arguments),
    "init": (N_("make a workspace for a partnership"), _init),
    "visits": (N_("list the visits"), _format),
    "goals": (N_("list the goals"), _in("needs", "fill_goals")),
    "needs": (N_("list the concrete needs of the partnership by their route"), _in("needs", "fill_needs")),
    "add": (N_("add an activity from one line"), _add),
    "need": (N_("note a concrete need from one line"), _need),
    "need route": (N_("give a concrete need its route, or another one"), _in("needs", "fill_route")),
    "link": (N_("let an activity serve a goal"), _link),
    "join": (N_("take people into the delegation of a visit, or note its hosts"), _in("after", "fill_join")),
    "leave": (N_("take somebody out of the delegation or the hosts"), _in("after", "fill_leave")),
    "ack": (N_("accept a finding with a reason, or list what is accepted"), _in("after", "fill_ack")),
    "outcome": (N_("write down what came of an activity"), _in("after", "fill_outcome")),
    "observe": (N_("write down what was seen of a goal"), _in("after", "fill_observe")),
    "people": (N_("show who takes part in a visit"), _in("people", "people")),
    "programme": (N_("give one person's own programme"), _in("people", "programme")),
    "partnership": (N_("show what the partnership is and has set"), _in("people", "partnership")),
    "show": (N_("show the agenda of a visit"), _show),
    "check": (N_("look for what a visit still lacks"), _in("checks", "fill_check")),
    "explain": (
        N_("explain a check: what it sees, why it matters, what to do"),
        _in("checks", "fill_explain"),
    ),
    "balance": (N_("show where the time goes, and who learns"), _in("balance", "fill_balance")),
    "import": (N_("take in a programme as people write it"), _import),
    "export": (N_("give the agenda as a document"), _export),
    "outcomes": (N_("show what came of a visit"), _in("reporting", "fill_outcomes")),
    "report": (N_("give the report of a visit as a document"), _in("reporting", "fill_report")),
    "handout": (
        N_("give the handout: what the partnership is about, for everybody"),
        _in("reporting", "fill_handout"),
    ),
    "rebuild": (N_("bring a damaged file back from the history"), _rebuild),
    "backup": (N_("write the workspace to one file"), _in("keeping", "backup")),
    "verify": (N_("look whether the workspace, or a backup, is whole"), _in("keeping", "verify")),
    "restore": (N_("make a workspace of a backup"), _in("keeping", "restore")),
    "history": (N_("show who changed what, and when"), _in("history", "fill_history")),
    "bring-back": (
        N_("bring back what was deleted or changed, from the history"),
        _in("history", "fill_bring_back"),
    ),
    "undo": (N_("take back your last change"), _no_arguments),
    "redo": (N_("do your last undone change again"), _no_arguments),
}
GROUPS: Final[dict[str, tuple[str, dict[str, tuple[str, Fill]]]]] = {
    "visit": (N_("add a visit"), {"add": (N_("add a visit"), _visit_add)}),
    "goal": (
        N_("add a goal or what one would see of it"),
        {
            "add": (N_("add a goal"), _goal_add),
            "marker": (N_("add a progress marker: a change one would see"), _in("after", "fill_marker")),
        },
    ),
    "action": (
        N_("write down and follow up what was agreed"),
        {
            "add": (N_("add an action point to a visit"), _in("after", "fill_action_add")),
            "list": (N_("list action points"), _in("after", "fill_action_list")),
            "done": (N_("say that an action point is done"), _in("after", "fill_action")),
            "drop": (N_("give an action point up"), _in("after", "fill_action")),
            "reopen": (N_("open an action point again"), _in("after", "fill_action")),
            "take": (
                N_("put a point that an earlier visit left open into the pool"),
                _in("after", "fill_action"),
            ),
        },
    ),
    "person": (N_("add a person"), {"add": (N_("add a person"), _person_add)}),
}
