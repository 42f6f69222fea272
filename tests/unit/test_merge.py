"""Three-way merging: nothing that anybody changed gets lost without a word."""

from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from visitplanner.domain.merge import Merged, merge

EXAMPLES = 1_000

scalars = st.sampled_from(["", "a", "b", "c", "d"]) | st.integers(1, 4)
sets = st.lists(st.sampled_from("abcdef"), unique=True, max_size=4)
links = st.lists(st.sampled_from("pqrs"), unique=True, max_size=3).flatmap(
    lambda keys: st.tuples(*(st.sampled_from(["", "x", "y", "z"]) for _ in keys)).map(
        lambda hows: [{"goal": key, "how": how} for key, how in zip(keys, hows, strict=True)]
    )
)
objects = st.dictionaries(st.sampled_from(["m", "n"]), scalars, max_size=2)
documents = st.fixed_dictionaries(
    {"id": st.just("i")},
    optional={
        "title": scalars,
        "place": scalars,
        "attendees": sets,
        "goals": links,
        "embedding": objects,
        "moment": objects,
    },
)
maybe = documents | st.none()

Document = Mapping[str, object]


def taken(field: object, base: object, side: object) -> bool:
    """Tell whether everything that `side` changed in a field since `base` is in the merged field."""
    if isinstance(side, dict) or isinstance(base, dict):
        mine, before = side or {}, base or {}
        there = field or {}
        assert isinstance(mine, dict)
        assert isinstance(before, dict)
        assert isinstance(there, dict)
        return all(there.get(k) == mine.get(k) for k in {*mine, *before} if mine.get(k) != before.get(k))
    if isinstance(side, list) or isinstance(base, list):
        mine_list, before_list, there_list = side or [], base or [], field or []
        assert isinstance(mine_list, list)
        assert isinstance(before_list, list)
        assert isinstance(there_list, list)
        added = [one for one in mine_list if one not in before_list]
        removed = [one for one in before_list if one not in mine_list]
        return all(one in there_list for one in added) and not any(one in there_list for one in removed)
    return field == side


def told(result: Merged, name: str) -> bool:
    """Tell whether a conflict speaks of the field."""
    return any(one.field == name or one.field.startswith(f"{name}.") for one in result.conflicts)


@settings(max_examples=EXAMPLES)
@given(base=documents, mine=documents, theirs=documents)
def test_no_edited_field_is_lost_without_a_note(base: Document, mine: Document, theirs: Document) -> None:
    """Whatever either side changed is in the merged document, or the person is told of it."""
    result = merge(base, mine, theirs)
    assert result.value is not None
    for side in (mine, theirs):
        for name in {*base, *side}:
            if (side.get(name) or None) != (base.get(name) or None) and not told(result, name):
                assert taken(result.value.get(name), base.get(name), side.get(name)), name


@settings(max_examples=EXAMPLES)
@given(base=maybe, mine=maybe, theirs=maybe)
def test_the_order_in_which_two_people_save_does_not_matter(
    base: Document | None, mine: Document | None, theirs: Document | None
) -> None:
    """But for the fields in conflict, which are the same ones, the document comes out the same."""
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert (one.value is None) == (other.value is None)
    assert one.revived == other.revived
    # A deletion that an edit stood against is told to whoever deleted; the editor hears of it as revived.
    assert {c.field for c in one.conflicts} - {""} == {c.field for c in other.conflicts} - {""}
    contested = {c.field.partition(".")[0] for c in one.conflicts}
    for name in {*(one.value or {}), *(other.value or {})} - contested:
        assert (one.value or {}).get(name) == (other.value or {}).get(name)


@settings(max_examples=EXAMPLES)
@given(base=maybe, mine=maybe)
def test_what_only_one_side_changed_is_taken_as_it_is(base: Document | None, mine: Document | None) -> None:
    """Without a second hand there is nothing to merge, on whichever side the change is."""
    if base is None and mine is None:
        return
    assert merge(base, mine, base) == Merged(value=mine)
    if mine is None or base is None:
        return
    assert merge(base, base, mine) == Merged(value=mine)


@settings(max_examples=EXAMPLES)
@given(base=documents, mine=documents)
def test_the_same_change_on_both_sides_is_no_conflict(base: Document, mine: Document) -> None:
    """Two people who correct the same mistake need not be asked."""
    assert merge(base, mine, mine) == Merged(value=mine)


@settings(max_examples=EXAMPLES)
@given(base=documents, mine=documents)
def test_an_edit_wins_over_a_deletion_and_says_so(base: Document, mine: Document) -> None:
    """Nobody's words vanish because somebody else took the document away, whoever came first."""
    for result in (merge(base, mine, None), merge(base, None, mine)):
        if mine == base:
            assert result == Merged(value=None)
        else:
            assert result.value == mine
            assert result.revived
    if mine != base:
        assert [one.field for one in merge(base, None, mine).conflicts] == [""]


def test_two_people_who_each_add_an_attendee_both_find_theirs() -> None:
    """A list of people is a set in meaning."""
    base = {"attendees": ["ama", "bo"]}
    result = merge(base, {"attendees": ["ama", "bo", "cleo"]}, {"attendees": ["bo", "dirk"]})
    assert result == Merged(value={"attendees": ["bo", "cleo", "dirk"]})


def test_a_goal_that_one_links_and_another_explains_comes_out_whole() -> None:
    """Lists of objects merge by what tells the objects apart."""
    base = {"goals": [{"goal": "g1", "how": "old"}]}
    mine = {"goals": [{"goal": "g1", "how": "new"}]}
    theirs = {"goals": [{"goal": "g1", "how": "old"}, {"goal": "g2", "how": "also"}]}
    merged = merge(base, mine, theirs)
    assert merged == Merged(value={"goals": [{"goal": "g1", "how": "new"}, {"goal": "g2", "how": "also"}]})


def test_a_link_that_one_removes_and_another_explains_stays_and_both_are_told() -> None:
    """Edit against delete inside a list is the same as with documents."""
    base = {"goals": [{"goal": "g1", "how": "old"}]}
    edited = {"goals": [{"goal": "g1", "how": "new"}]}
    removed: Document = {"goals": []}
    for mine, theirs in ((edited, removed), (removed, edited)):
        result = merge(base, mine, theirs)
        assert result.value == edited
        assert [one.field for one in result.conflicts] == ["goals.g1"]


def test_the_parts_of_an_embedding_merge_each_for_itself() -> None:
    """One answers who chose, the other how it builds capacity: both land."""
    result = merge({}, {"embedding": {"choice_by": "council"}}, {"embedding": {"capacity": "training"}})
    assert result == Merged(value={"embedding": {"choice_by": "council", "capacity": "training"}})


def test_a_start_and_a_daypart_make_no_moment() -> None:
    """Parts that mean something only together are one field: both are shown, theirs stands."""
    result = merge({}, {"moment": {"start": "09:00:00"}}, {"moment": {"daypart": "evening"}})
    assert result.value == {"moment": {"daypart": "evening"}}
    assert [(one.field, one.mine) for one in result.conflicts] == [("moment", {"start": "09:00:00"})]


def test_two_different_orders_of_one_list_are_a_conflict() -> None:
    """Learning questions are read in their order."""
    result = merge({"q": ["a", "b", "c"]}, {"q": ["b", "a", "c"]}, {"q": ["c", "a", "b"]})
    assert result.value == {"q": ["c", "a", "b"]}
    assert [one.field for one in result.conflicts] == ["q"]


def test_one_sides_order_and_the_other_sides_addition_both_land() -> None:
    """Moving a question up and adding another are no conflict."""
    result = merge({"q": ["a", "b"]}, {"q": ["b", "a"]}, {"q": ["a", "b", "c"]})
    assert result == Merged(value={"q": ["b", "a", "c"]})
