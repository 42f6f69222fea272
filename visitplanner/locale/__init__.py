"""Translations, dates and lists in the languages of the partners."""

from visitplanner.locale.choice import available, current, language, tr, trn, use
from visitplanner.locale.language import Language

__all__ = ["Language", "available", "current", "language", "tr", "trn", "use"]
