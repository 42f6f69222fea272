"""The short forms of the partnership's profile: each saves one thing, by the use cases of planning."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from textual.widget import Widget

from visitplanner.domain.errors import InputError
from visitplanner.domain.partnership import Approval, Form, Municipality, Settings
from visitplanner.domain.values import replace
from visitplanner.domain.words import N_
from visitplanner.exports.profile_said import FORMS, QUESTIONS, SETTINGS, setting_said
from visitplanner.locale import current, tr
from visitplanner.planning.desk import Desk
from visitplanner.planning.done import Done
from visitplanner.planning.profile import edit_partnership
from visitplanner.tui.profile_input import (
    date_text,
    months_text,
    read_date,
    read_length,
    read_months,
    read_number,
)
from visitplanner.tui.widgets.choice import Choice
from visitplanner.tui.widgets.field import Field
from visitplanner.tui.widgets.guided import GuidedForm
from visitplanner.tui.widgets.person_fields import read_codes
from visitplanner.tui.widgets.words import Words

NEW: Final = "new"


_A_ZONE: Final = "Africa/Porto-Novo"
"""As the zone database writes one, in every language."""


class ProfileForm(GuidedForm):
    """A form on one line of the profile. What it shows is what it was opened with: only that may change."""

    DEFAULT_CSS = """
    ProfileForm { max-height: 14; }
    ProfileForm Row > .label { width: 24; }
    """

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__(desk, f"profile:{key}")
        self.key = key
        """The key of the line of the profile; `NEW` stands in it for what is not there yet."""
        self.of = key.partition(":")[2]
        """The id or name that the line is about."""
        self.book = desk.book()
        self.base = self.book.partnership

    def save(self) -> Done[Any]:
        """Save it. Raises PlannerError."""
        raise NotImplementedError


class NameFields(ProfileForm):
    """Name and form of the partnership (C20)."""

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """Two lines."""
        yield tr(N_("Name")), Field(self.base.name, id="name")
        forms = [(one.value, current().label(one)) for one in Form]
        yield tr(N_("Form")), Choice(forms, value=self.base.form.value, id="form")

    def ready(self) -> None:
        """Begin at the form when it was asked for."""
        if self.key == "form":
            self.call_after_refresh(self.go_to, "form")

    def hint(self) -> str:
        """What the form chosen means."""
        form = Form(self.query_one("#form", Choice).value)
        return tr(
            N_("{meaning} None is for ever: another may fit better, and nothing is locked."),
            meaning=tr(FORMS[form]),
        )

    def save(self) -> Done[Any]:
        """Save both."""
        form = Form(self.query_one("#form", Choice).value)
        return edit_partnership(self.desk, self.base, replace(self.base, name=self.text("name"), form=form))


class TownFields(ProfileForm):
    """A municipality of the partnership."""

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__(desk, key)
        found = self.base.municipality(self.of) if self.of != NEW else None
        self._town = found or Municipality(id=desk.new_id(), name="", country="", zone="")

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """Name, country, zone, languages, months of rain."""
        one = self._town
        yield tr(N_("Name")), Field(one.name, id="name")
        yield tr(N_("Country")), Field(one.country, placeholder=tr(N_("two letters: BE, BJ")), id="country")
        yield tr(N_("Time zone")), Field(one.zone, placeholder=_A_ZONE, id="zone")
        yield (
            tr(N_("Languages")),
            Field(", ".join(one.languages), placeholder=tr(N_("codes: nl, fr, en")), id="languages"),
        )
        yield (
            tr(N_("Rainy months")),
            Field(months_text(one.rainy_months), placeholder=tr(N_("numbers: 4-7, 9-10")), id="rainy_months"),
        )

    def hint(self) -> str:
        """What the months are for."""
        return tr(N_("In a rainy month, what takes place outdoors wants a plan B (S507)."))

    def save(self) -> Done[Any]:
        """Save it among the others."""
        mine = replace(
            self._town,
            name=self.text("name"),
            country=self.text("country"),
            zone=self.text("zone"),
            languages=read_codes(self.text("languages")),
            rainy_months=read_line(self, "rainy_months", read_months),
        )
        others = self.base.municipalities
        towns = tuple(mine if one.id == mine.id else one for one in others)
        if all(one.id != mine.id for one in others):
            towns = (*others, mine)
        return edit_partnership(self.desk, self.base, replace(self.base, municipalities=towns))


class SignedFields(ProfileForm):
    """When the agreement was signed (C1)."""

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """A date."""
        yield tr(N_("Signed on")), Field(date_text(self.base.agreement.signed_on), id="signed_on")

    def save(self) -> Done[Any]:
        """Save the date; none typed means not signed yet."""
        agreement = replace(self.base.agreement, signed_on=read_line(self, "signed_on", read_date))
        return edit_partnership(self.desk, self.base, replace(self.base, agreement=agreement))


class ApprovalFields(ProfileForm):
    """What a council decided on the agreement, in its own word (C1)."""

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__(desk, key)
        approvals = self.base.agreement.approvals
        self._given = next((one for one in approvals if one.municipality == self.of), None)

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """The word and the date."""
        given = self._given or Approval(municipality=self.of)
        yield (
            tr(N_("The council's own word")),
            Field(
                given.decision,
                placeholder=tr(N_("goedkeuring, kennisneming, délibération adoptée")),
                id="decision",
            ),
        )
        yield tr(N_("Decided on")), Field(date_text(given.approved_on), id="approved_on")

    def hint(self) -> str:
        """Whose council it is."""
        return tr(
            N_("Council of {town}: both lines empty means that no decision is known."),
            town=self.base.municipality_name(self.of),
        )

    def save(self) -> Done[Any]:
        """Save the decision, or take it away."""
        mine = Approval(
            municipality=self.of,
            decision=self.text("decision"),
            approved_on=read_line(self, "approved_on", read_date),
        )
        approvals = [one for one in self.base.agreement.approvals if one.municipality != self.of]
        if mine.decision or mine.approved_on:
            approvals.append(mine)
        order = [one.id for one in self.base.municipalities]
        approvals.sort(key=lambda one: order.index(one.municipality) if one.municipality in order else -1)
        agreement = replace(self.base.agreement, approvals=tuple(approvals))
        return edit_partnership(self.desk, self.base, replace(self.base, agreement=agreement))


class AssessmentFields(ProfileForm):
    """One text of the self-assessment (C21)."""

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """Some sentences."""
        label, _ = QUESTIONS[self.of]
        yield tr(label), Words(getattr(self.base.self_assessment, self.of), id="text")

    def hint(self) -> str:
        """The question it answers."""
        return tr(QUESTIONS[self.of][1])

    def save(self) -> Done[Any]:
        """Save the text."""
        mine = replace(self.base.self_assessment, **{self.of: self.lines_of("text")})
        return edit_partnership(self.desk, self.base, replace(self.base, self_assessment=mine))


class SettingFields(ProfileForm):
    """One setting of the checks, with its meaning and default."""

    def lines(self) -> Iterable[tuple[str, Widget]]:
        """The value, with its unit."""
        label, _ = SETTINGS[self.of]
        yield tr(label), Field(setting_typed(self.of, self.base.settings), id="value")

    def hint(self) -> str:
        """What it means, and what it is where nobody set it."""
        usual = setting_said(self.of, Settings(), current())
        return tr(N_("{meaning} Default: {value}."), meaning=tr(SETTINGS[self.of][1]), value=usual)

    def save(self) -> Done[Any]:
        """Save the value; nothing typed means the default."""
        value = read_line(self, "value", lambda text: read_setting(self.of, text))
        mine = replace(self.base.settings, **{self.of: value})
        return edit_partnership(self.desk, self.base, replace(self.base, settings=mine))


def setting_typed(name: str, settings: Settings) -> str:
    """A setting as it stands in its line: with its unit, and so that it is read back as the same."""
    return ", ".join(settings.languages) if name == "languages" else setting_said(name, settings, current())


def read_setting(name: str, text: str) -> int | tuple[str, ...]:
    """A setting as somebody typed it; nothing means the default. Raises InputError."""
    if not text.strip():
        usual: int | tuple[str, ...] = getattr(Settings(), name)
        return usual
    if name == "languages":
        return read_codes(text)
    if name in {"capacity_floor", "photo_ceiling"}:
        return read_number(text)
    if name == "pool_deadline_days":
        return read_number(text.strip().split(" ", maxsplit=1)[0])
    return read_length(text)


def read_line(form: ProfileForm, name: str, read: Callable[[str], Any]) -> Any:  # noqa: ANN401 - what `read` gives
    """What a line holds; where it cannot be read, go there."""
    try:
        return read(form.text(name))
    except InputError:
        form.go_to(name)
        raise
