"""Goals as the tree their codes make; no goal is lost in it, and nothing is invented above a heading."""

from hypothesis import given
from hypothesis import strategies as st

from visitplanner.domain.goal_tree import Branch, ancestors, parent, tree
from visitplanner.domain.serving import Served
from visitplanner.domain.trajectory import Goal


def of(*codes: str) -> tuple[Branch, ...]:
    """The tree of goals with these codes."""
    goals = [Goal(id=f"g{number}", code=code, title="A goal") for number, code in enumerate(codes)]
    return tree(Served(goal=goal, services=()) for goal in goals)


def shape(branches: tuple[Branch, ...]) -> list[tuple[str, int, bool]]:
    """Code, depth, and whether it is a goal."""
    return [(one.code, one.depth, one.served is not None) for one in branches]


def test_goals_of_two_parts_stand_below_a_heading_where_no_goal_bears_it() -> None:
    """1.1 and 1.2 are seen to belong together."""
    assert shape(of("1.2", "2.1", "1.1")) == [
        ("1", 0, False),
        ("1.1", 1, True),
        ("1.2", 1, True),
        ("2", 0, False),
        ("2.1", 1, True),
    ]


def test_a_goal_that_bears_the_code_above_is_the_one_they_stand_below() -> None:
    """Where goal 1 exists, no heading takes its place; 1.10 comes after 1.9."""
    assert shape(of("1.10", "1", "1.9")) == [("1", 0, True), ("1.9", 1, True), ("1.10", 1, True)]


def test_only_the_nearest_code_above_becomes_a_heading() -> None:
    """A single goal 1.1.1 does not draw two lines of nothing above itself."""
    assert shape(of("1.1.1")) == [("1.1", 0, False), ("1.1.1", 1, True)]


def test_a_heading_tells_all_that_is_below_it() -> None:
    """Its count and time are those of every goal under it, at whatever depth."""
    top = of("1.1", "1.1.1", "2.1")[0]
    assert (top.code, [one.goal.code for one in top.below]) == ("1", ["1.1", "1.1.1"])


def test_two_goals_with_one_code_are_both_there() -> None:
    """Two hosts may each have made a 1.2; neither vanishes from the screen."""
    assert [one.code for one in of("1.2", "1.2") if one.served] == ["1.2", "1.2"]


def test_case_does_not_part_a_goal_from_what_is_below_it() -> None:
    """«a» is the parent of «A.1»."""
    assert shape(of("A.1", "a")) == [("a", 0, True), ("A.1", 1, True)]


def test_a_code_may_be_parted_by_a_hyphen() -> None:
    """Partnerships that write A-1 get their tree too."""
    assert parent("A-1") == "A"
    assert ancestors("1.2.3") == ("1.2", "1")
    assert parent("-1") == ""


CODES = st.lists(st.text(alphabet="1aA.-", min_size=1, max_size=7), max_size=8)


@given(CODES)
def test_whatever_the_codes_every_goal_stands_once_and_behind_what_it_is_below(codes: list[str]) -> None:
    """No spelling of codes loses a goal, or puts one before its parent."""
    branches = of(*codes)
    assert sorted(one.code for one in branches if one.served) == sorted(codes)
    for at, one in enumerate(branches):
        before = {other.code.casefold() for other in branches[:at]}
        above = parent(one.code).casefold()
        if one.served is not None and above:
            assert above in before
        if one.depth == 0:
            assert not set(ancestors(one.code.casefold())) & before
