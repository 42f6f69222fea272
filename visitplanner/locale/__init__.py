"""Translations, dates and lists in the languages of the partners."""
