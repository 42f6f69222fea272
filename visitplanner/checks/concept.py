"""The statements of the concept that rules serve, each in one sentence (ids C1 to C21)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from visitplanner.domain.words import N_

STATEMENTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "C1": N_("The partnership is an official agreement, carried by politics and by society."),
        "C2": N_("Capacity is built mutually: both sides learn."),
        "C3": N_("Colleague learns from colleague, in mutual respect."),
        "C4": N_(
            "It is about the capacity of politicians, officials and civil society; civil society belongs in "
            "every phase."
        ),
        "C5": N_(
            "It serves stronger governing capacity, better public services and stronger local democracy."
        ),
        "C6": N_(
            "Capacity is what people know and can do, and what organisations and institutions are able to do."
        ),
        "C7": N_("The partners are equal, whatever their money; nobody is donor or receiver."),
        "C8": N_("Partners communicate openly and account to each other."),
        "C9": N_("It is a process, not a project: what counts is lasting effect in the long term."),
        "C10": N_("It is political and never partisan: majority and opposition carry it together."),
        "C11": N_(
            "Politicians on both sides are tempted by results that can soon be measured or photographed."
        ),
        "C12": N_("A visiting delegation raises financial expectations and puts its hosts under pressure."),
        "C13": N_(
            "Who meets a concrete need on the spot feels the urge to fix it, and focus is then hard to keep."
        ),
        "C14": N_("Be pragmatic: short concrete results may motivate, above all in the first phase."),
        "C15": N_(
            "A short concrete result is welcome when it is part of the trajectory, the partner’s own choice "
            "on the spot, part of building capacity, and comes with exchange between colleagues."
        ),
        "C16": N_("The centre of gravity stays with capacity building."),
        "C17": N_("Citizens hear regularly and clearly what the partnership is really for."),
        "C18": N_(
            "A fourth-pillar initiative beside the partnership can answer concrete needs, if everybody "
            "understands the difference."
        ),
        "C19": N_("Everybody who takes part, on both sides, needs to know the concept well."),
        "C20": N_("The partnership is one form of cooperation among others."),
        "C21": N_("A municipality knows its added value and its weaknesses, and decides on that basis."),
    }
)
