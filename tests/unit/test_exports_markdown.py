"""The agenda as markdown: what each audience reads, and that it is valid whatever people typed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.unit.build import (
    MONDAY,
    SUNDAY,
    book,
    embedded,
    item,
    member,
    need,
    need_item,
    person,
    programme,
    visit,
)
from tests.unit.golden.world import BOOK, EARLIER_VISIT, PROGRAMME, TODAY
from visitplanner.checks import findings
from visitplanner.domain.agenda import Document as Paper
from visitplanner.domain.agenda import Item, ItemKind, Status, Visibility
from visitplanner.domain.need import Need, Route, Sighting
from visitplanner.domain.partnership import Municipality
from visitplanner.domain.visit import VisitStatus
from visitplanner.domain.workspace import Book, Programme
from visitplanner.exports.audiences import Audience
from visitplanner.exports.markdown import agenda
from visitplanner.locale import language

GOLDEN = Path(__file__).parent / "golden"
GFM = MarkdownIt("gfm-like", {"linkify": True})
MARKUP_OF_OURS = {
    "heading", "paragraph", "bullet_list", "ordered_list", "list_item", "blockquote", "hr", "strong", "s",
    "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip


def written(
    held: Book,
    plan: Programme,
    audience: Audience,
    code: str = "en",
    other: Programme = EARLIER_VISIT,
) -> str:
    seen = findings(held, plan, TODAY)
    visits = (other, plan)
    return agenda(held, plan, seen, visits, audience=audience, language=language(code), today=TODAY)


def public(*items: Item, held: Book | None = None, **of_visit: Any) -> str:
    return written(held or book(), programme(*items, visit=visit(**of_visit)), Audience.PUBLIC)


def internal(*items: Item, held: Book | None = None, **of_visit: Any) -> str:
    return written(held or book(), programme(*items, visit=visit(**of_visit)), Audience.INTERNAL)


def tokens(source: str) -> Iterator[Token]:
    for token in GFM.parse(source):
        yield token
        yield from token.children or ()


def markup(source: str) -> list[str]:
    """Everything in a document that is more than text, in order."""
    return [token.type for token in tokens(source) if token.type not in {"inline", "text", "text_special"}]


def kinds_of(source: str) -> set[str]:
    """The kinds of markup in a document."""
    return {token.type.removesuffix("_open").removesuffix("_close") for token in tokens(source)}


@pytest.mark.parametrize("audience", Audience)
def test_the_document_of_each_audience_is_the_one_that_was_agreed(audience: Audience) -> None:
    """The golden files are read by people: a change in them is a change that readers see.

    To write them anew after a wished change: UPDATE_GOLDEN=1.
    """
    path = GOLDEN / f"agenda-{audience.value}.md"
    text = written(BOOK, PROGRAMME, audience)
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("code", ["en", "nl"])
def test_it_parses_as_gfm_with_no_markup_but_ours(audience: Audience, code: str) -> None:
    """For every audience and language the document shows well wherever markdown is read."""
    kinds = kinds_of(written(BOOK, PROGRAMME, audience, code))
    assert kinds - {"inline", "text", "text_special", "softbreak"} <= MARKUP_OF_OURS
    assert {"table", "heading", "bullet_list"} <= kinds


def test_every_table_has_a_cell_for_each_column() -> None:
    """No bar in a title or place shifts a row of the agenda into the wrong column."""
    text = written(BOOK, PROGRAMME, Audience.INTERNAL)
    tables = [block for block in text.split("\n\n") if block.startswith("| ")]
    assert len(tables) == 6
    for table in tables:
        assert len({line.count("|") - line.count("\\|") for line in table.splitlines()}) == 1


# Who sees what


def test_the_public_reads_public_items_only() -> None:
    """Citizens read what was made public, and nothing that was not."""
    text = written(BOOK, PROGRAMME, Audience.PUBLIC)
    assert "Fee collection" in text
    assert "Walk over the market" not in text
    assert "Refocus" not in text
    assert "Flight" not in text


def test_the_delegation_reads_what_is_public_and_what_is_its_own() -> None:
    """Travellers get their whole programme without what the coordinators keep to themselves."""
    text = written(BOOK, PROGRAMME, Audience.DELEGATION)
    assert "Fee collection" in text
    assert "Walk over the market" in text
    assert "Refocus" not in text


@pytest.mark.parametrize(
    "name", ["Els", "Daems", "Jan", "Maes", "Lien", "Claes", "Koffi", "Bio", "Afi", "Dossou", "Tom", "Aerts"]
)
def test_the_public_reads_no_name_of_anybody(name: str) -> None:
    """Nobody finds their own name in a public document; the travellers do know who comes along."""
    assert name not in written(BOOK, PROGRAMME, Audience.PUBLIC)
    assert name in written(BOOK, PROGRAMME, Audience.DELEGATION)


def test_the_public_reads_what_people_do_and_for_whom() -> None:
    """Citizens learn from functions and towns who travels on their behalf (C17)."""
    text = written(BOOK, PROGRAMME, Audience.PUBLIC)
    assert "- schepen, Oudermeer" in text
    assert "chef du service des taxes, Kpassa" in text
    pair = (person("Ann One"), person("Bob Two"))
    assert "- 2 × official, Oudermeer" in public(
        held=book(people=pair), delegation=(member("ann"), member("bob"))
    )


@pytest.mark.parametrize(
    "secret",
    [
        "Koffi prefers the small room", "6 400", "friends&#8288;@oudermeer", "no goal yet", "Still to solve",
        "Seen and accepted", "feast of the town", "names no goal",
    ],
)  # fmt: skip
def test_notes_costs_contacts_and_findings_are_for_the_coordinators_only(secret: str) -> None:
    """Working notes and money never leave the circle of the coordinators by way of an export."""
    assert secret in written(BOOK, PROGRAMME, Audience.INTERNAL)
    assert secret not in written(BOOK, PROGRAMME, Audience.DELEGATION)
    assert secret not in written(BOOK, PROGRAMME, Audience.PUBLIC)


def test_why_something_was_cancelled_stays_among_those_who_travel() -> None:
    """The public sees that a row is off; the reason may be private."""
    row = item("Boat", status=Status.CANCELLED, reason="the mayor is ill", visibility=Visibility.PUBLIC)
    assert "~~Boat~~ cancelled |" in public(row)
    assert "~~Boat~~ cancelled: the mayor is ill" in internal(row)


def test_an_open_finding_has_its_remedy_and_an_accepted_one_its_reason() -> None:
    """The coordinators read what to do next, and what was settled by whom."""
    text = written(BOOK, PROGRAMME, Audience.INTERNAL)
    assert "### N201 · error" in text
    assert "What to do: Choose where it goes" in text
    assert (
        "Accepted by Els Daems (Oudermeer) on 20 Apr 2027: The day belongs to the feast of the town." in text
    )


# Needs


@pytest.mark.parametrize("audience", Audience)
def test_an_open_need_warns_every_audience_on_its_row_and_in_its_section(audience: Audience) -> None:
    """Nobody reads about a concrete need without the warning that it has no answer yet (C13)."""
    text = written(BOOK, PROGRAMME, audience)
    assert "⚠ School asks for a fence" in text
    assert text.count("  - ⚠ ") == 2


def test_the_warning_is_gone_when_the_route_is_complete() -> None:
    """A need that got its answer no longer frightens any reader."""
    noted = replace(BOOK.needs[0], route=Route.NOTED, words_given="We heard it.")
    held = replace(BOOK, needs=(noted, *BOOK.needs[1:]))
    for audience in Audience:
        assert "  - ⚠" not in written(held, PROGRAMME, audience)
        assert "⚠ School" not in written(held, PROGRAMME, audience)


def test_a_need_that_the_audience_may_not_read_of_still_warns_without_a_word_of_it() -> None:
    """A neutral sentence: something was raised, and hearing is not promising."""
    hidden = need_item("Clinic", need="need-N1", visibility=Visibility.INTERNAL)
    held = book(needs=(need("N1", "Roof of the clinic"),))
    plan = programme(hidden)
    for audience in (Audience.PUBLIC, Audience.DELEGATION):
        text = written(held, plan, audience)
        assert "Concrete needs were raised on which nothing is decided yet" in text
        assert "linic" not in text
    assert "**N1 Roof of the clinic**" in written(held, plan, Audience.INTERNAL)


def test_embedded_and_handed_on_needs_stand_apart_and_the_initiative_is_not_the_municipality() -> None:
    """Readers cannot take a private initiative for a promise by the town (C18)."""
    text = written(BOOK, PROGRAMME, Audience.DELEGATION)
    trajectory, _, rest = text.partition("### Handed on to a fourth-pillar initiative – not the municipality")
    handed_on, _, _ = rest.partition("###")
    assert "A cover for the well" in trajectory.partition("### Part of the trajectory")[2]
    assert "Taken up by **School Friends of Oudermeer**" in handed_on
    assert "It is not the municipality, and the municipality promises nothing." in handed_on


@pytest.mark.parametrize("audience", [Audience.DELEGATION, Audience.INTERNAL])
@pytest.mark.parametrize(
    ("half", "heading", "missing"),
    [
        (embedded("N1", "A well", choice_on=None), "### Part of the trajectory", "the partner's own choice"),
        (
            need("N1", "A well", route=Route.HANDED_ON, initiative="friends"),
            "### Handed on to a fourth-pillar initiative – not the municipality",
            "the words that nothing is promised are not written down",
        ),
        (need("N1", "A well", route=Route.NOTED), "### Noted", "what was said to those who raised it"),
    ],
)
def test_a_half_finished_route_stands_under_its_heading_and_says_what_is_missing(
    audience: Audience, half: Need, heading: str, missing: str
) -> None:
    """Every list puts a need in the same place; what is not complete is no answer, and says so."""
    text = written(book(needs=(half,)), programme(), audience)
    group = text.partition(f"{heading}\n")[2].partition("\n#")[0]
    name, warning = (line for line in group.splitlines() if line.startswith(("- **", "  - ⚠")))
    assert "A well" in name
    assert missing in warning
    assert ("This is no promise." in warning) == (audience is Audience.DELEGATION)
    assert "### Not decided yet" not in text


def test_a_need_says_when_it_was_met_on_another_visit_and_when_that_is_only_planned() -> None:
    """The document of a first visit does not tell of a stop next year as if it had taken place (C13)."""
    fence = need(sightings=(Sighting(visit="kpassa-2026", item="i-old", seen_on=date(2026, 5, 12)),))
    held = book(needs=(fence,))
    first = replace(EARLIER_VISIT, items=(need_item(id="i-old", need=fence.id, day=date(2026, 5, 13)),))
    second = programme(need_item(id="i-new", need=fence.id, place="Hoko"))
    told = written(held, first, Audience.DELEGATION, other=second)
    assert "  - on the agenda of 11 May 2027: Working visit to Kpassa, Hoko\n" in told
    assert "met" not in told.partition("**N1")[2]
    assert "  - met 13 May 2026: First visit to Kpassa\n" in written(
        held, second, Audience.DELEGATION, other=first
    )
    assert "First visit" not in written(held, second, Audience.PUBLIC, other=first)


@pytest.mark.parametrize(
    "away", [{"visibility": Visibility.INTERNAL}, {"status": Status.CANCELLED, "reason": "rain"}]
)
def test_of_another_visit_nobody_reads_what_is_not_theirs_or_did_not_take_place(away: dict[str, Any]) -> None:
    """What is internal there stays internal here, and a stop that was called off met nobody."""
    fence = need(sightings=())
    first = replace(EARLIER_VISIT, items=(need_item(id="i-old", need=fence.id, **away),))
    plan = programme(need_item(need=fence.id))
    assert "First visit" not in written(book(needs=(fence,)), plan, Audience.DELEGATION, other=first)


def test_what_is_and_is_not_promised_is_printed_for_everybody() -> None:
    """The sentence that tempers expectations reaches all readers, citizens included (C12)."""
    for audience in Audience:
        assert "we bring no money for works" in written(BOOK, PROGRAMME, audience)


@pytest.mark.parametrize(
    ("ready", "said"), [(date(2027, 4, 5), "Mon 5 Apr"), (date(2026, 12, 7), "7 Dec 2026")]
)
def test_a_paper_is_ready_by_a_day_of_which_one_knows_the_year(ready: date, said: str) -> None:
    """What was due last year is not read as a day of this one."""
    text = internal(item("Workshop", documents=(Paper(title="Figures", ready_by=ready),)))
    assert f"Document: Figures (ready by {said})" in text


# The head and the days


def test_a_cancelled_visit_says_so_first_and_largest() -> None:
    """Nobody packs for a visit that is off; its programme stays readable and its reason private."""
    plan = programme(
        item("Workshop"), visit=visit(status=VisitStatus.CANCELLED, reason="No visas were given")
    )
    text = written(book(), plan, Audience.DELEGATION)
    assert text.startswith(
        "# CANCELLED: Working visit to Kpassa\n\n> **This visit does not take place.** No visas were given\n"
    )
    assert "Workshop" in text
    assert "visas" not in written(book(), plan, Audience.PUBLIC)


@pytest.mark.parametrize("audience", Audience)
def test_a_visit_without_anything_reads_sensibly(audience: Audience) -> None:
    """A visit of which only the title is known makes a short document without empty tables."""
    bare = visit(first_day=None, last_day=None, visiting=(), hosting=(), trajectory="?", zone="")
    text = written(book(), programme(visit=bare), audience)
    assert "no dates yet" in text
    assert "Nothing has been planned yet." in text
    assert "Who" not in text
    assert "%" not in text


def test_an_audience_that_may_read_nothing_of_it_is_told_so() -> None:
    """An empty document explains itself, so that it is not taken for a fault."""
    assert "Nothing of the programme is for this audience yet." in public(item("Secret"))


def test_the_coordinators_see_days_without_plans_and_others_do_not() -> None:
    """Gaps are shown to those who can fill them and not to the guests."""
    assert internal(item("Workshop")).count("Nothing planned.") == 6
    assert "Nothing planned." not in public(item("Workshop", visibility=Visibility.PUBLIC))


@pytest.mark.parametrize(
    ("home", "host", "day", "sentence"),
    [
        ("Europe/Brussels", "Africa/Porto-Novo", date(2027, 7, 1), "UTC+1). In Oudermeer it is 1 h later."),
        (
            "Europe/Brussels",
            "Africa/Porto-Novo",
            date(2027, 1, 4),
            "UTC+1). In Oudermeer it is the same time.",
        ),
        ("Europe/Brussels", "America/Lima", date(2027, 1, 4), "UTC−5). In Oudermeer it is 6 h later."),
        (
            "Europe/Brussels",
            "Asia/Kathmandu",
            date(2027, 1, 4),
            "UTC+5:45). In Oudermeer it is 4 h 45 earlier.",
        ),
        (
            "Europe/Brussels",
            "Europe/Brussels",
            date(2027, 1, 4),
            "All times are local (Europe/Brussels, UTC+1).\n",
        ),
        ("Europe/Brussels", "Not/AZone", date(2027, 1, 4), "All times are local (Not/AZone).\n"),
    ],
)
def test_the_zone_is_said_with_its_distance_from_home(home: str, host: str, day: date, sentence: str) -> None:
    """Travellers know what time it is at home, also where clocks differ by three quarters of an hour."""
    towns = (
        Municipality(id="oudermeer", name="Oudermeer", country="BE", zone=home),
        Municipality(id="kpassa", name="Kpassa", country="BJ", zone=host),
    )
    held = book()
    held = replace(held, partnership=replace(held.partnership, municipalities=towns))
    assert sentence in internal(held=held, first_day=day, last_day=day)


def test_a_change_of_clocks_during_the_visit_is_said() -> None:
    """Nobody misses the bus in the night in which the clocks go back."""
    text = internal(first_day=date(2027, 10, 30), last_day=date(2027, 11, 1))
    assert (
        "it is 1 h later. From Sun 31 Oct on, when clocks change, in Oudermeer it is the same time." in text
    )


def test_a_row_in_another_zone_says_which() -> None:
    """A departure given in home time cannot be mistaken for local time."""
    assert "| 09:00–10:30 (Europe/Brussels) | Flight |" in internal(item("Flight", zone="Europe/Brussels"))


def test_a_row_of_several_days_stands_on_each() -> None:
    """Whoever looks up a day finds the trip that is still going on."""
    text = internal(item("Trip", "", day=MONDAY, until_day=SUNDAY, kind=ItemKind.LOGISTICS))
    assert text.count("Trip (until Sun 16 May)") == 1
    assert text.count("Trip (continued)") == 6


def test_a_visit_typed_to_last_for_ages_lists_the_days_that_hold_something() -> None:
    """A mistyped last day does not turn into thousands of pages."""
    text = internal(item("Workshop"), last_day=date.max)
    assert text.count("\n### ") < 20


def test_goals_that_were_not_declared_and_are_served_are_listed_too() -> None:
    """The reader finds each goal that the programme works on, in full words."""
    text = internal(item(goals=["g1.1"]))
    assert "## Goals that activities serve\n\n- **1.1 Fees are collected openly**" in text


def test_dates_are_those_of_the_language() -> None:
    """A Dutch reader reads dinsdag and mei."""
    text = written(BOOK, PROGRAMME, Audience.DELEGATION, "nl")
    assert "### dinsdag 11 mei 2027" in text.lower()


# Whatever people typed

NASTY = (
    "<b>x</b> | *a* [l](http://evil.example) `c` www.evil.example me@evil.example\x1b[31m\x07 ~~s~~ # - 1. \\"
)


REFERENCES = {
    "attendees", "code", "country", "goal", "hosting", "hosts", "id", "initiative", "interpreter", "item",
    "lead", "municipality", "need", "person", "slug", "subject", "trajectory", "visit", "visiting", "zone",
}  # fmt: skip


def filled(value: Any, text: str) -> Any:
    """The same value with the text before whatever stands in each free text field; references stay."""
    if is_dataclass(value) and not isinstance(value, type):
        keep = REFERENCES | ({"goals"} if hasattr(value, "slug") else set())
        changes = {
            one.name: filled(getattr(value, one.name), text)
            for one in fields(value)
            if one.init and (one.name not in keep or is_dataclass(getattr(value, one.name)))
        }
        return replace(value, **changes)
    if isinstance(value, tuple):
        return tuple(filled(one, text) for one in value)
    if isinstance(value, str) and not isinstance(value, Enum):
        return f"{text} {value}"
    return value


@pytest.mark.parametrize("audience", Audience)
def test_hostile_text_in_every_field_stays_text(audience: Audience) -> None:
    """The same document as with a harmless word in every field: not one link, tag, row or list more."""
    held, plan = filled(BOOK, NASTY), filled(PROGRAMME, NASTY)
    assert held.goals[0].title.startswith("<b>")
    assert plan.items[2].goals[0].how.startswith("<b>")
    wild = written(held, plan, audience, other=filled(EARLIER_VISIT, NASTY))
    tame = written(
        filled(BOOK, "word"), filled(PROGRAMME, "word"), audience, other=filled(EARLIER_VISIT, "word")
    )
    assert len(wild) > 2 * len(tame)
    assert not [one for one in wild if one != "\n" and (ord(one) < 32 or 127 <= ord(one) < 160)]
    assert markup(wild) == markup(tame)
