"""The words with which a need is handed on to a fourth-pillar initiative (C7, C18)."""

from __future__ import annotations

from typing import Final

from visitplanner.domain.words import N_

NO_PROMISE: Final = N_(
    "We pass this on to {initiative}, a private initiative of citizens. It is not the municipality: it"
    " decides for itself what it takes up, and by what means. The partnership between our municipalities is"
    " there for learning from each other; the municipality promises nothing here."
)
"""Proposed to who hands on, in their language, to be made their own: what the two are, and that nothing is
promised. `{initiative}` is the initiative's name."""
