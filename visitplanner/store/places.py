"""Where the files of a workspace stand, and what they are called in a sentence."""

from __future__ import annotations

from visitplanner.domain.changes import BOOK
from visitplanner.domain.errors import NotFoundError
from visitplanner.domain.words import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


BOOK_NAME: Final = "partnership.json"
FOLDERS: Final = ("visits", "drafts", "exports", "presence", "backups")

_LONGEST: Final = 64
_OF_SLUGS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_-")


def is_slug(text: str) -> bool:
    """Tell whether a text can name a visit's file: small letters, digits, - and _, 64 at most."""
    return 0 < len(text) <= _LONGEST and text[0] not in "_-" and _OF_SLUGS.issuperset(text)


def no_visit(slug: str) -> NotFoundError:
    """The error for a visit that is not there."""
    return NotFoundError(
        N_("There is no visit “{slug}” in this workspace."),
        do=N_("The visits are listed by `visitplanner visits`."),
        slug=slug[:80],
    )


class Places:
    """Paths under one root, which is resolved already. Paths are texts: a commit takes a millisecond."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.visits = f"{root}/visits"
        self.drafts = f"{root}/drafts"
        self.presence = f"{root}/presence"
        self.backups = f"{root}/backups"
        self.lock = f"{root}/.lock"

    def path(self, file: str) -> str:
        """The file of the book or of a visit. Raises NotFoundError for what can be no slug."""
        if file == BOOK:
            return f"{self.root}/{BOOK_NAME}"
        if not is_slug(file):
            raise no_visit(file)
        return f"{self.visits}/{file}.json"

    def folder(self, file: str) -> str:
        """The folder of that file."""
        return self.root if file == BOOK else self.visits

    @staticmethod
    def name(file: str) -> str:
        """The file as a person knows it."""
        return BOOK_NAME if file == BOOK else f"visits/{file}.json"

    @staticmethod
    def slug_in(name: str) -> str | None:
        """The slug in a file's name; None for anything else in the folder."""
        slug = name.removesuffix(".json")
        return slug if slug != name and is_slug(slug) else None
