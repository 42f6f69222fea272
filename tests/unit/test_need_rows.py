"""How needs read as lines: what is missing, when they were met, which one they look like, what is found."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit import build
from visitplanner.domain.agenda import Status
from visitplanner.domain.need import Need, Route, Sighting
from visitplanner.domain.needs_over import Meeting, NeedOver
from visitplanner.tui.need_rows import ROOMY, matching, meeting_lines, need_block
from visitplanner.tui.need_words import Like, looks_like, missing
from visitplanner.tui.text import width

TODAY = date(2026, 6, 1)
MET = Meeting(slug="a", visit="First visit", day=date(2026, 5, 12), place="Hoko")
PLANNED = Meeting(slug="b", visit="Second visit", day=date(2027, 5, 11), place="Hoko")


def text(one: NeedOver, columns: int = 80, slug: str | None = None) -> list[str]:
    """A need's lines without their styles."""
    block = need_block(one, slug, columns, here=False, focused=False)
    return ["".join(piece for piece, _ in line) for line in block.lines]


@pytest.mark.parametrize(
    ("need", "said"),
    [
        (build.need(), "no route yet"),
        (
            build.embedded(capacity="", host_colleague=""),
            "still missing: how it builds capacity and exchange between colleagues",
        ),
        (build.need(route=Route.HANDED_ON), "to no initiative with a name"),
        (build.need(route=Route.HANDED_ON, initiative="friends"), "the words that go with it are missing"),
        (build.need(route=Route.NOTED), "the words that go with it are missing"),
        (build.need(route=Route.DECLINED, words_given="No."), ""),
        (build.embedded(), ""),
    ],
)
def test_what_a_route_lacks_is_said_in_words(need: Need, said: str) -> None:
    """A state is never told by a colour or a code alone."""
    assert missing(need) == said


def test_a_need_that_returned_bears_the_mark_and_its_years() -> None:
    """The present visit's are marked too; a need met once bears its year alone."""
    (first, second) = text(NeedOver(need=build.need(), meetings=(MET, PLANNED)), slug="b")
    assert first.startswith(" ⚠ N1  A fence for the school")
    assert first.endswith("↻ 2026 2027 ◆")
    assert second.strip() == "no route yet"
    (only,) = text(NeedOver(need=build.embedded(), meetings=(MET,)), slug="b")
    assert only.startswith(" ✓ N2 ")
    assert only.rstrip().endswith("  2026")


@given(st.text(max_size=60), st.integers(30, 130))
def test_a_line_of_a_need_fits_whatever_its_title(title: str, columns: int) -> None:
    """No title pushes the years off the screen."""
    for line in text(NeedOver(need=build.need(title=title), meetings=(MET, PLANNED)), columns):
        assert width(line) <= columns


def test_a_meeting_tells_when_where_and_at_which_row() -> None:
    """On one line where there is room; the need's own title is not said twice."""
    row = build.need_item("Visit to the school", day=MET.day)
    at = Meeting(slug="a", visit="First visit", day=MET.day, place="Hoko", item=row)
    assert meeting_lines(at, ROOMY, TODAY, title="A fence") == (
        "12 May 2026  First visit · Hoko · Visit to the school",
    )
    assert meeting_lines(at, 50, TODAY, title="Visit to the school") == (
        "12 May 2026  First visit",
        "  Hoko",
    )


def test_a_meeting_that_is_planned_cancelled_or_without_a_day_says_so() -> None:
    """Nobody takes a plan for a memory."""
    assert meeting_lines(PLANNED, 80, TODAY, title="x") == ("11 May 2027 (planned)  Second visit · Hoko",)
    off = Meeting(
        slug="a",
        visit="First visit",
        day=MET.day,
        item=build.need_item(status=Status.CANCELLED, reason="rain"),
    )
    assert meeting_lines(off, 80, TODAY, title="School asks for a fence") == (
        "12 May 2026  First visit · cancelled",
    )
    pool = Meeting(slug="b", visit="Second visit", day=date(2027, 5, 10), dated=False)
    assert meeting_lines(pool, 80, TODAY, title="x") == ("2027 (planned)  Second visit",)


def test_the_offer_to_join_keeps_its_key_on_a_narrow_screen() -> None:
    """A long title gives way; the years and the key do not."""
    like = Like(need=build.need("N2", "A fence around the school of Hoko"), years=(2024, 2026))
    assert looks_like(like, 100) == (
        "looks like N2 “A fence around the school of Hoko” (asked in 2024 and 2026): j joins it"
    )
    short = looks_like(like, 74)
    assert width(short) <= 74
    assert short.endswith("…” (asked in 2024 and 2026): j joins it")
    assert looks_like(Like(need=like.need), 100).endswith("of Hoko”: j joins it")


def test_searching_looks_at_what_where_which_way_and_when() -> None:
    """Any word one remembers finds the need."""
    need = build.need(
        "N4",
        "Toilets",
        route=Route.HANDED_ON,
        initiative="friends",
        sightings=(Sighting(visit="a", place="Hoko"),),
    )
    one = NeedOver(need=need, meetings=(MET,))
    book = build.book(needs=(need,), initiatives=(build.initiative(),))
    for words in ("toil hoko", "n4", "HANDED", "2026", "friends of oudermeer", "first visit"):
        assert matching((one,), book, words) == (one,), words
    assert matching((one,), book, "toilets market") == ()
