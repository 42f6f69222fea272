"""What comes back from a change: the thing as it stands, the receipt, and what is told beside it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Generic, TypeVar

from visitplanner.domain.changes import Receipt
from visitplanner.domain.values import dataclass, field

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something to tell the person beside the result: a message id with its parameters."""

    said: str
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __str__(self) -> str:
        """Give the English sentence."""
        return self.said.format(**self.params)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done(Generic[T]):
    """What came of an action: the thing as it stands now, and the store's receipt with any conflicts."""

    value: T
    receipt: Receipt
    remarks: tuple[Remark, ...] = ()
