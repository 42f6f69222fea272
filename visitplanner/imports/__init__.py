"""Programmes as people write them, read into a plan."""

from visitplanner.imports.decode import decode
from visitplanner.imports.programme import read_programme
from visitplanner.imports.reading import Aside, Reading, Remark, Row, Weight

__all__ = ["Aside", "Reading", "Remark", "Row", "Weight", "decode", "read_programme"]
