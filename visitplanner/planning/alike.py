"""Needs that are one and the same: the fence that is asked for again (C9, C13)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from visitplanner.domain.agenda import Item, ItemKind
from visitplanner.domain.changes import BOOK, Edit
from visitplanner.domain.errors import InputError
from visitplanner.domain.need import Embedding, Need, Route, Sighting
from visitplanner.domain.text import clean
from visitplanner.domain.values import fields, replace
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book
from visitplanner.domain.written_words import fold, word_set
from visitplanner.planning.desk import Desk, item_of, need_of
from visitplanner.planning.done import Done

# Folded. Words of asking and of those who ask are among them, for every need is asked for; so are those that
# say "once more".
_STOP_WORDS: Final = word_set(
    """
    a an and are around as asks ask asked asking at be been by for from has have in into is it its more need
    needs needed new no not of on or our request requested requests some still that the their there they
    this to wants want wanted wanting we will wish wishes with without again once
    director headmaster inhabitants mayor parents people teacher teachers villagers
    aan al bij dat de deze die dit door een en er geen gevraagd het hun in is meer met moet naar niet
    nieuw nieuwe nodig nog ons of om onze op opnieuw over rond rondom te tot uit van vraag vraagt vragen voor
    wat weer wens wenst wij wil willen zijn zonder
    burgemeester directeur directrice inwoners leerkracht leerkrachten leraar leraars leraren mensen ouders
    au autour aux avec besoin ce ces cette d dans de demande demandent demander des du elle en encore est et
    faut il ils l la le les leur leurs manque n nos notre nouveau nouvel nouvelle nouvelles ou par pas plus
    pour qu que qui s sa sans se ses son sont souhaite sur un une veut veulent
    enseignant enseignants gens habitants maire maitre maitres maitresse
    """
)
_ENDINGS: Final = ("'s", "en", "es", "s", "x", "e", "n")
"""What tells many from one in these languages, the longest first; cut off where four letters stay."""
_SHORTEST_STEM: Final = 4
_SITES_AS_WRITTEN: Final = """
    center centre church clinic dispensary hall health hospital market mosque neighbourhood nursery quarter
    school street town village
    buurt centrum dorp gemeentehuis gezondheidscentrum kerk kinderdagverblijf kliniek markt moskee school stad
    stadhuis straat wijk ziekenhuis
    centre clinique college commune creche dispensaire ecole eglise hopital lycee mairie marche maternelle
    maternite mosquee quartier rue sante ville village
"""
_ENOUGH_WORDS: Final = 2
"""Shared words that make two needs alike where one of them has no place."""


def resembling(book: Book, title: str, place: str, *, but: str | None = None) -> tuple[Need, ...]:
    """Known needs that a new one with this title and place may be, the most alike first; `but` is its own id.

    They are of the same place and share a word for what is asked; where one has no place, they share two such
    words, or all there are and the school or the market that asks. Words of the place are none of them, and
    it must not be another school or market. Order of words, capitals, accents, endings and the stop words of
    English, Dutch and French do not matter.
    """
    here, words = _words(place), _words(title)
    found: list[tuple[float, date, str, Need]] = []
    for need in book.needs:
        if need.id == but:
            continue
        closeness = _closeness(words, here, _words(need.title), _places(need))
        if closeness:
            last = max((one.seen_on for one in need.sightings if one.seen_on), default=date.min)
            found.append((closeness, last, need.id, need))
    found.sort(key=lambda one: one[:3], reverse=True)
    return tuple(need for *_, need in found)


def sight_again(desk: Desk, slug: str, need_id: str, item_id: str) -> Done[Need]:
    """Say that the need of an item is a known one (id or code) that was met again.

    The need that was made for the item goes, and all it holds comes to the known one: its sightings, what was
    answered in it and not yet in the other, its description. Every item that named it names the known one.
    All in one step that one undo takes back.

    Raises NotFoundError for an unknown need, item or visit, InputError for an item that is not about a
    concrete need and for one that is about this need already.
    """
    book = desk.book()
    known = need_of(book, need_id)
    item = item_of(desk.programme(slug), item_id)
    fresh = book.need(item.need)
    if fresh is None and item.kind is not ItemKind.NEED:
        raise InputError(N_("“{title}” is not about a concrete need."), title=item.title)
    if fresh is not None and fresh.id == known.id:
        raise InputError(N_("“{title}” is about {code} already."), title=item.title, code=known.code)
    here = Sighting(visit=slug, item=item.id, seen_on=item.day, place=item.place)
    if fresh is None:
        mine = replace(known, sightings=_together(known.sightings, (here,)))
        edits = [Edit(file=slug, base=item, mine=replace(item, need=known.id))]
    else:
        mine = _merged(known, fresh, here)
        edits = [Edit(file=BOOK, base=fresh), *_renamed(desk, slug, fresh, known)]
    receipt = desk.commit(
        (Edit(file=BOOK, base=known, mine=mine), *edits), why=N_("join a need to a known one")
    )
    return Done(value=desk.book().need(known.id) or mine, receipt=receipt)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


_SITES: Final = frozenset(_stem(word) for word in word_set(_SITES_AS_WRITTEN))
"""Words for what there are many of in a town: two needs at a school are not one need."""


def _words(text: str) -> frozenset[str]:
    """The words of a text that mean something, folded and without their endings."""
    words = re.findall(r"\w+(?:'s\b)?", fold(clean(text)))
    return frozenset(_stem(word) for word in words if word not in _STOP_WORDS)


def _places(need: Need) -> tuple[frozenset[str], ...]:
    """Where a need was met, each place by its words."""
    told = dict.fromkeys((need.place, *(one.place for one in need.sightings)))
    return tuple(words for words in map(_words, told) if words)


def _closeness(
    title: frozenset[str], here: frozenset[str], known: frozenset[str], places: Iterable[frozenset[str]]
) -> float:
    """How alike two needs are: 0 for not at all, up to 1 in words, and 1 more for the same place."""
    there = tuple(places)
    same = [one for one in there if here <= one or one <= here] if here else []
    if here and there and not same:
        return 0.0
    sites, known_sites = title & _SITES, known & _SITES
    if sites and known_sites and not sites & known_sites:
        return 0.0
    # Where it stands tells needs apart, in whichever field that was said, but does not make them one.
    around = here.union(_SITES, *(same or there))
    what, known_what = title - around, known - around
    shared = what & known_what
    enough = 1 if same else _ENOUGH_WORDS
    all_shared = what == known_what and len(title & known) >= enough
    if not all_shared and len(shared) < enough:
        return 0.0
    share = len(shared) / len(what | known_what) if shared else 1.0
    return share + 1 if same else share


def _merged(known: Need, fresh: Need, here: Sighting) -> Need:
    """The known need with whatever the other one holds beyond it."""
    answers = {
        one.name: getattr(fresh.embedding, one.name)
        for one in fields(Embedding)
        if not getattr(known.embedding, one.name)
    }
    mine = replace(
        known,
        description=_both(known.description, fresh.description, "\n"),
        place=known.place or fresh.place,
        raised_by=_both(known.raised_by, fresh.raised_by, "; "),
        sightings=_together(known.sightings, fresh.sightings or (here,)),
        embedding=replace(known.embedding, **answers),
        initiative=known.initiative or fresh.initiative,
        no_promise=known.no_promise or fresh.no_promise,
        words_given=known.words_given or fresh.words_given,
    )
    if known.route is Route.OPEN:
        mine = replace(mine, route=fresh.route, routed_on=fresh.routed_on, routed_by=fresh.routed_by)
    return mine


def _both(known: str, fresh: str, between: str) -> str:
    if not fresh or fresh.casefold() in known.casefold():
        return known
    return f"{known}{between}{fresh}" if known else fresh


def _together(known: tuple[Sighting, ...], more: tuple[Sighting, ...]) -> tuple[Sighting, ...]:
    """The sightings of both, each item once."""
    there = {(one.visit, one.item) for one in known}
    return (*known, *(one for one in more if (one.visit, one.item) not in there))


def _renamed(desk: Desk, slug: str, fresh: Need, known: Need) -> list[Edit]:
    """The edits that let every item about the one need be about the other, on all visits it was met on."""
    slugs = dict.fromkeys((slug, *(one.visit for one in fresh.sightings if one.visit)))
    there = set(desk.store.slugs())
    about: list[tuple[str, Item]] = [
        (one, item)
        for one in slugs
        if one in there
        for item in desk.programme(one).items
        if item.need == fresh.id
    ]
    return [Edit(file=one, base=item, mine=replace(item, need=known.id)) for one, item in about]
