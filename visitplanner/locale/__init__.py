"""Translations, dates and lists in the languages of the partners."""

from visitplanner.locale.choice import available, current, language, tr, trn, use
from visitplanner.locale.language import DateStyle, Language

__all__ = ["DateStyle", "Language", "available", "current", "language", "tr", "trn", "use"]
