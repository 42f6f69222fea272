"""Drafts of the item form: what a person typed and has not saved, as text that can be taken up again.

Only the fields that were changed are kept. Taken up over an item that somebody else changed meanwhile, a
draft brings back what this person meant and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from visitplanner.domain.agenda import GoalLink
from visitplanner.domain.errors import PlannerError
from visitplanner.domain.text import clean
from visitplanner.locale import tr
from visitplanner.planning.desk import Desk
from visitplanner.tui import item_words
from visitplanner.tui.begun import LABELS
from visitplanner.tui.item_sheet import COMMON, MORE, Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One draft: its key in the store, when it was kept, and the fields that were changed."""

    key: str
    at: str
    texts: Mapping[str, str]
    goals: tuple[GoalLink, ...] | None = None
    was: Mapping[str, str] = field(default_factory=dict)
    """What stood in the fields of `texts` when it was begun; somebody else may have changed it since."""
    had: tuple[str, ...] = ()
    """The goals that stood there, by their ids."""
    serves_relationship: bool | None = None

    @property
    def title(self) -> str:
        """What to call it: the title typed, or else the first text there is."""
        return self.texts.get("title") or next((text for text in self.texts.values() if text), "")

    def over(self, sheet: Sheet) -> Sheet:
        """The sheet with what was typed back in its fields."""
        return replace(
            sheet,
            texts={**sheet.texts, **self.texts},
            goals=sheet.goals if self.goals is None else self._goals_over(sheet.goals),
            serves_relationship=(
                sheet.serves_relationship if self.serves_relationship is None else self.serves_relationship
            ),
        )

    def _goals_over(self, there: Sequence[GoalLink]) -> tuple[GoalLink, ...]:
        """The goals that this person wants, with what others linked since and without what they took."""
        now, mine = {link.goal for link in there}, [link.goal for link in self.goals or ()]
        kept = [link for link in self.goals or () if link.goal in now or link.goal not in self.had]
        theirs = [link for link in there if link.goal not in {*mine, *self.had}]
        return (*kept, *theirs)

    def overtaken(self, sheet: Sheet) -> tuple[str, ...]:
        """The fields in which somebody else typed something since, by name; `sheet` is the item as it is."""
        return tuple(
            name
            for name, text in self.texts.items()
            if self.was.get(name, sheet.texts.get(name)) != sheet.texts.get(name) != text
        )


def prefix(slug: str, item: str | None) -> str:
    """Begin of the keys of all drafts for an item, or for new items of a visit."""
    return f"item:{slug}:{item or 'new'}:"


def written(sheet: Sheet, at_first: Sheet, *, at: datetime) -> str:
    """The draft as text: what differs from the form as it was opened."""
    kept: dict[str, Any] = {
        "at": at.isoformat(timespec="seconds"),
        "texts": {name: text for name, text in sheet.texts.items() if text != at_first.texts.get(name)},
    }
    kept["was"] = {name: at_first.texts.get(name, "") for name in kept["texts"]}
    kept[LABELS] = {name: tr(item_words.LABELS[name]) for name in (*kept["texts"], "goals")}
    if sheet.goals != at_first.goals:
        kept["had"] = [link.goal for link in at_first.goals]
        kept["goals"] = [[link.goal, link.how] for link in sheet.goals]
    if sheet.serves_relationship != at_first.serves_relationship:
        kept["serves_relationship"] = sheet.serves_relationship
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def read(key: str, text: str) -> Draft | None:
    """Read a draft back.

    None where it holds nothing that this form knows, for an old draft must not stop a new item.
    """
    try:
        kept = json.loads(text)
        texts = {
            name: clean(value, lines=name == "note")
            for name, value in kept["texts"].items()
            if name in {*COMMON, *MORE} and isinstance(value, str)
        }
        links = kept.get("goals")
        goals = None if links is None else tuple(GoalLink(goal=goal, how=how) for goal, how in links)
        serves = kept.get("serves_relationship")
        was = {name: str(value) for name, value in kept.get("was", {}).items() if name in texts}
        had = tuple(str(goal) for goal in kept.get("had", ()))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    if not texts and goals is None and serves is None:
        return None
    return Draft(
        key=key,
        at=str(kept.get("at", "")),
        texts=texts,
        goals=goals,
        was=was,
        had=had,
        serves_relationship=serves,
    )


def offered(drafts: Mapping[str, str], slug: str, item: str | None) -> tuple[Draft, ...]:
    """The drafts for an item, or for new ones of a visit; the newest first."""
    begin = prefix(slug, item)
    found = [read(key, text) for key, text in drafts.items() if key.startswith(begin)]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.at, reverse=True))


class Drafts:
    """The drafts of one form: those kept before and offered again, and the one that is being written."""

    def __init__(self, desk: Desk, slug: str, item: str | None) -> None:
        """`item` is the id of the item that is edited; None for a new one."""
        self._desk = desk
        self._slug = slug
        self._item = item
        self._key = prefix(slug, item) + desk.new_id()
        self._kept: Sheet | None = None
        self.offered: tuple[Draft, ...] = ()
        """The newest first."""

    def look(self) -> None:
        """See what was kept.

        Where it cannot be read there is nothing to offer; saving will say what is wrong.
        """
        try:
            kept = self._desk.store.drafts()
        except PlannerError:
            return
        self.offered = tuple(one for one in offered(kept, self._slug, self._item) if one.key != self._key)

    def save(self, sheet: Sheet, at_first: Sheet) -> None:
        """Keep what is typed; nothing is kept where nothing was, or no more. Raises StoreError."""
        kept = sheet if sheet.changed_from(at_first) else None
        if kept == self._kept:
            return
        if kept is not None:
            # A new item is taken up again in a form that need not begin with the same goal.
            begun = at_first if self._item is not None else replace(at_first, goals=())
            self._desk.store.save_draft(self._key, written(kept, begun, at=self._desk.clock()))
        else:
            self._desk.store.drop_draft(self._key)
        self._kept = kept

    def take_up(self) -> Draft:
        """The newest one; what is typed from now on goes on in it."""
        draft, *rest = self.offered
        self.offered = tuple(rest)
        self._key = draft.key
        return draft

    def forget(self) -> None:
        """Drop the newest one that is offered. Raises StoreError."""
        draft, *rest = self.offered
        self._desk.store.drop_draft(draft.key)
        self.offered = tuple(rest)

    def drop(self) -> None:
        """The item is saved: its draft can go.

        One too many is offered once more and can be forgotten then.
        """
        try:
            self._desk.store.drop_draft(self._key)
        except PlannerError:
            return
