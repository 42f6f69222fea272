"""The profile of a partnership as chapters of lines, for screen and twin alike (C1, C18, C20, C21)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from visitplanner.domain.partnership import Form, Settings
from visitplanner.domain.values import dataclass
from visitplanner.domain.words import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from visitplanner.domain.partnership import Municipality
    from visitplanner.domain.trajectory import Trajectory
    from visitplanner.domain.workspace import Book
    from visitplanner.locale import Language


class Chapter(StrEnum):
    """A section of the profile, in the order in which they stand."""

    PARTNERSHIP = "partnership"
    AGREEMENT = "agreement"
    ASSESSMENT = "assessment"
    INITIATIVES = "initiatives"
    TRAJECTORY = "trajectory"
    SETTINGS = "settings"
    TRAVEL = "travel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the profile: what it is, what stands there, what it means."""

    chapter: Chapter
    key: str
    """What it is about, by field name or id: "form", "approval:<municipality>", "setting:travel_minutes"."""
    label: str
    value: str = ""
    note: str = ""
    """What it is for, what it means, or its default."""
    open: bool = False
    """Something is still to be said here."""

    @property
    def of(self) -> str:
        """The id or name behind the colon of the key."""
        return self.key.partition(":")[2]


FORMS: Final = {
    Form.CITY_TO_CITY: N_(
        "Two local governments strengthen how both govern, for years, carried by politics and by society."
    ),
    Form.OTHER_BILATERAL: N_(
        "Two partners do something smaller or shorter together: one service, one project."
    ),
    Form.MULTILATERAL_NETWORK: N_(
        "Several municipalities learn together about a theme or in a region; nobody is tied to one partner."
    ),
}
"""Each form in a line: a city-to-city partnership is one among others, and another may fit better (C20)."""

QUESTIONS: Final = {
    "added_value": (N_("Added value"), N_("What does it give both sides that nothing else would?")),
    "specificity": (N_("What is specific"), N_("What makes these two towns fit each other?")),
    "weaknesses": (N_("Weaknesses"), N_("What do we lack ourselves: people, time, support, follow-up?")),
    "threats": (N_("Threats"), N_("What could go wrong from outside: elections, hopes of money, safety?")),
    "conclusion": (N_("Conclusion"), N_("What do we decide on the basis of these four?")),
}
"""The five texts of the self-assessment, by their fields: a heading and the question each answers (C21)."""

SETTINGS: Final = {
    "capacity_floor": (
        N_("Floor for building capacity"),
        N_("Least share of programme time that builds capacity (B301)."),
    ),
    "photo_ceiling": (
        N_("Ceiling for photo moments"),
        N_("Largest share of items that are visible or photographed (B303)."),
    ),
    "pool_deadline_days": (
        N_("Deadline for the pool"),
        N_("So long before the visit every item should have a day (S508)."),
    ),
    "travel_minutes": (
        N_("Time between two places"),
        N_("Allowed where the two have no travel time of their own, below (S502)."),
    ),
    "longest_day_minutes": (N_("Longest day"), N_("The longest day that one person should have (S505).")),
    "break_minutes": (
        N_("Shortest break"),
        N_("A shorter pause counts as none; a day of more than six hours has one (S505)."),
    ),
    "interpreter_minutes": (
        N_("One interpreter at a stretch"),
        N_("The longest that one interpreter works without relief or pause (P406)."),
    ),
    "languages": (N_("Languages of documents"), N_("The languages in which documents are made.")),
}
"""Each setting by its field: a heading, and what it means."""


def profile(book: Book, language: Language) -> tuple[Entry, ...]:
    """All lines of the profile, chapter by chapter; one without lines of its own has one that says so."""
    return (
        *_partnership(book, language),
        *_agreement(book, language),
        *_assessment(book, language),
        *_initiatives(book, language),
        *_trajectories(book, language),
        *_settings(book, language),
        *_travel(book, language),
    )


def setting_said(name: str, settings: Settings, language: Language) -> str:
    """A setting with its unit: "50 %", "14 days", "1 h 30"."""
    value = getattr(settings, name)
    if name == "languages":
        return ", ".join(value) or language.tr("none set")
    if name in {"capacity_floor", "photo_ceiling"}:
        return language.tr("{percent} %", percent=value)
    if name == "pool_deadline_days":
        return language.trn("{n} day", "{n} days", value)
    return language.duration(value)


def _partnership(book: Book, language: Language) -> Iterator[Entry]:
    here, tr = book.partnership, language.tr
    yield Entry(chapter=Chapter.PARTNERSHIP, key="name", label=tr("Name"), value=here.name)
    yield Entry(
        chapter=Chapter.PARTNERSHIP,
        key="form",
        label=tr("Form"),
        value=language.label(here.form),
        note=tr(FORMS[here.form]),
    )
    for one in here.municipalities:
        yield Entry(
            chapter=Chapter.PARTNERSHIP,
            key=f"municipality:{one.id}",
            label=one.name,
            value=" · ".join(filter(None, (one.country, one.zone, ", ".join(one.languages)))),
            note=_rain(one, language),
        )


def _rain(one: Municipality, language: Language) -> str:
    if not one.rainy_months:
        return ""
    months = language.list(language.month(number) for number in sorted(one.rainy_months))
    return language.tr("rain in {months}", months=months)


def _agreement(book: Book, language: Language) -> Iterator[Entry]:
    agreement, tr = book.partnership.agreement, language.tr
    signed = agreement.signed_on
    yield Entry(
        chapter=Chapter.AGREEMENT,
        key="signed",
        label=tr("Signed on"),
        value=language.date(signed) if signed else tr("not signed yet"),
        open=signed is None,
    )
    for town in book.partnership.municipalities:
        given = next((one for one in agreement.approvals if one.municipality == town.id), None)
        day = language.date(given.approved_on) if given is not None and given.approved_on else ""
        said = ", ".join(one for one in (given.decision if given else "", day) if one)
        yield Entry(
            chapter=Chapter.AGREEMENT,
            key=f"approval:{town.id}",
            label=tr("Council of {town}", town=town.name),
            value=said or tr("no decision known yet"),
            open=not said,
        )


def _assessment(book: Book, language: Language) -> Iterator[Entry]:
    for name, (label, question) in QUESTIONS.items():
        text = getattr(book.partnership.self_assessment, name)
        yield Entry(
            chapter=Chapter.ASSESSMENT,
            key=f"assessment:{name}",
            label=language.tr(label),
            value=text or language.tr("not written yet"),
            note=language.tr(question),
            open=not text,
        )


def _initiatives(book: Book, language: Language) -> Iterator[Entry]:
    for one in book.initiatives:
        town = book.partnership.municipality_name(one.municipality)
        facts = (
            language.tr("carrier: {who}", who=one.carrier) if one.carrier else "",
            language.tr("contact: {who}", who=one.contact) if one.contact else "",
            town,
        )
        yield Entry(
            chapter=Chapter.INITIATIVES,
            key=f"initiative:{one.id}",
            label=one.name,
            value=one.does,
            note=" · ".join(filter(None, facts)),
        )
    if not book.initiatives:
        yield _nothing(Chapter.INITIATIVES, language.tr("None is known yet."))


def _trajectories(book: Book, language: Language) -> Iterator[Entry]:
    for one in book.trajectories:
        yield Entry(
            chapter=Chapter.TRAJECTORY,
            key=f"trajectory:{one.id}",
            label=one.title,
            value=_years(one, language),
        )
        for phase in sorted(one.phases, key=lambda it: it.starts_on):
            yield Entry(
                chapter=Chapter.TRAJECTORY,
                key=f"phase:{one.id}:{phase.name.value}",
                label=language.tr("Phase: {phase}", phase=language.label(phase.name)),
                value=language.tr("from {day}", day=language.date(phase.starts_on)),
            )
        if not one.phases:
            yield _nothing(Chapter.TRAJECTORY, language.tr("No phase is set yet; it counts as the start."))
    if not book.trajectories:
        yield _nothing(Chapter.TRAJECTORY, language.tr("There is no trajectory yet."))


def _years(one: Trajectory, language: Language) -> str:
    if one.starts_on is None and one.ends_on is None:
        return language.tr("no days set")
    if one.ends_on is None:
        return language.tr("from {day}", day=language.date(one.starts_on)) if one.starts_on else ""
    if one.starts_on is None:
        return language.tr("until {day}", day=language.date(one.ends_on))
    return language.days(one.starts_on, one.ends_on)


def _settings(book: Book, language: Language) -> Iterator[Entry]:
    for name, (label, meaning) in SETTINGS.items():
        usual = setting_said(name, Settings(), language)
        yield Entry(
            chapter=Chapter.SETTINGS,
            key=f"setting:{name}",
            label=language.tr(label),
            value=setting_said(name, book.partnership.settings, language),
            note=language.tr("{meaning} Default: {value}.", meaning=language.tr(meaning), value=usual),
        )


def _travel(book: Book, language: Language) -> Iterator[Entry]:
    for one in book.partnership.travel:
        yield Entry(
            chapter=Chapter.TRAVEL,
            key=f"travel:{one.id}",
            label=f"{one.place} – {one.other}",
            value=language.duration(one.minutes),
        )
    if not book.partnership.travel:
        usual = setting_said("travel_minutes", book.partnership.settings, language)
        yield _nothing(Chapter.TRAVEL, language.tr("No pair is set; each takes {time}.", time=usual))


def _nothing(chapter: Chapter, words: str) -> Entry:
    return Entry(chapter=chapter, key=f"none:{chapter.value}", label=words)
