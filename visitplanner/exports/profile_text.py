"""The profile of a partnership as plain text and as plain values: twin of its screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visitplanner.domain.partnership import Form, Settings
from visitplanner.exports.cells import columns, wrap
from visitplanner.exports.cells import width as cells_of
from visitplanner.exports.profile_said import FORMS, SETTINGS, Chapter, profile

if TYPE_CHECKING:
    from datetime import date

    from visitplanner.domain.workspace import Book
    from visitplanner.exports.profile_said import Entry
    from visitplanner.locale import Language

NARROWEST = 40
_LONGEST_LABEL = 28


def profile_text(book: Book, *, language: Language, width: int = 80) -> str:
    """All of the profile, chapter by chapter; what is still to be said carries a sign. Down to 40 columns."""
    width = max(width, NARROWEST)
    entries = profile(book, language)
    blocks = []
    for chapter in Chapter:
        lines = wrap(language.label(chapter), width)
        mine = [one for one in entries if one.chapter is chapter]
        room = min(max(cells_of(one.label) for one in mine), _LONGEST_LABEL, width // 3)
        for one in mine:
            lines += _entry(one, room, width)
            if one.key == "form":
                lines += _other_forms(book, language, room, width)
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def _entry(one: Entry, room: int, width: int) -> list[str]:
    mark, text = "⚠" if one.open else "", width - room - 6
    if not one.value and not one.note:
        return columns([(mark, 1), (one.label, width - 5)], indent=1)
    told = (
        [part for paragraph in one.value.split("\n") for part in wrap(paragraph, text)] if one.value else []
    )
    # A question that is answered needs not be asked any more.
    if one.note and (one.open or one.chapter is not Chapter.ASSESSMENT):
        told += wrap(one.note, text)
    lines = columns([(mark, 1), (one.label, room), (told[0], text)], indent=1)
    # A label of several lines runs on beside what is told.
    for at, line in enumerate(told[1:], start=1):
        if at < len(lines) and cells_of(lines[at].rstrip()) <= room + 4:
            lines[at] = lines[at].ljust(room + 6) + line
        else:
            lines.append(" " * (room + 6) + line)
    return lines


def _other_forms(book: Book, language: Language, room: int, width: int) -> list[str]:
    """The forms that this partnership does not have, for one of them may fit better (C20)."""
    lines = []
    for form, meaning in FORMS.items():
        if form is not book.partnership.form:
            said = language.tr(
                "Another form: {form}. {meaning}", form=language.label(form), meaning=language.tr(meaning)
            )
            lines += columns([("", room + 3), (said, width - room - 6)], indent=1)
    return lines


def profile_data(book: Book) -> dict[str, Any]:
    """The profile as plain values for JSON: keys and words are English and stable, the unknown is null."""
    here = book.partnership
    return {
        "id": here.id,
        "name": here.name,
        "form": here.form.value,
        "forms": [form.value for form in Form],
        "municipalities": [
            {
                "id": one.id,
                "name": one.name,
                "country": one.country,
                "zone": one.zone,
                "languages": list(one.languages),
                "rainy_months": list(one.rainy_months),
            }
            for one in here.municipalities
        ],
        "agreement": {
            "signed_on": _iso(here.agreement.signed_on),
            "approvals": [
                {
                    "municipality": here.municipality_name(one.municipality),
                    "decision": one.decision,
                    "approved_on": _iso(one.approved_on),
                }
                for one in here.agreement.approvals
            ],
        },
        "self_assessment": {
            name: getattr(here.self_assessment, name)
            for name in ("added_value", "specificity", "weaknesses", "threats", "conclusion")
        },
        "initiatives": [
            {
                "id": one.id,
                "name": one.name,
                "carrier": one.carrier,
                "contact": one.contact,
                "does": one.does,
                "municipality": here.municipality_name(one.municipality) or None,
            }
            for one in book.initiatives
        ],
        "trajectories": [
            {
                "id": one.id,
                "title": one.title,
                "starts_on": _iso(one.starts_on),
                "ends_on": _iso(one.ends_on),
                "phases": [
                    {"name": phase.name.value, "starts_on": _iso(phase.starts_on)} for phase in one.phases
                ],
            }
            for one in book.trajectories
        ],
        "settings": {
            name: {"value": _plain(here.settings, name), "default": _plain(Settings(), name)}
            for name in SETTINGS
        },
        "travel": [{"place": one.place, "other": one.other, "minutes": one.minutes} for one in here.travel],
    }


def _plain(settings: Settings, name: str) -> object:
    value = getattr(settings, name)
    return list(value) if isinstance(value, tuple) else value


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
