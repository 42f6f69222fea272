"""Frozen dataclasses that are cheap to define, for a command must answer before a person has looked up.

The standard decorator compiles half a dozen methods for each class, and over a hundred classes make that most
of the time a short command takes. Values share one set of methods instead. They are dataclasses in every
other respect: `fields`, `replace`, `asdict` and whoever reads `__dataclass_fields__` work, and type checkers
see the standard decorator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - handed on, as itself
else:
    import dataclasses
    from collections.abc import Callable

    def dataclass(*, frozen: bool, slots: bool, kw_only: bool) -> Callable[[type], type]:
        """Make a class a frozen dataclass with slots and named arguments only, the one kind used here."""
        if not (frozen and slots and kw_only):
            msg = "values are frozen, slotted and made by name"
            raise TypeError(msg)
        return _value

    _PLAN = "_plan"

    def _value(cls: type) -> type:
        made = dataclasses.dataclass(
            init=False, repr=False, eq=False, match_args=False, slots=True, kw_only=True
        )(cls)
        for name, method in _SHARED.items():
            if name not in made.__dict__:
                setattr(made, name, method)
        setattr(made, _PLAN, _Plan(made))
        return made

    class _Plan:
        """What the shared methods need to know of a class."""

        __slots__ = ("defaults", "factories", "names", "post_init", "setters")

        def __init__(self, cls: type) -> None:
            fields = dataclasses.fields(cls)
            nothing = dataclasses.MISSING
            self.names = tuple(one.name for one in fields)
            # The slots themselves are written to, for the class refuses to be.
            self.setters = tuple((name, getattr(cls, name).__set__) for name in self.names)
            self.defaults = {one.name: one.default for one in fields if one.default is not nothing}
            self.factories = tuple(
                (one.name, one.default_factory) for one in fields if one.default_factory is not nothing
            )
            self.post_init = getattr(cls, "__post_init__", None)

    def _init(self: object, **given: object) -> None:
        plan = self._plan
        values = {**plan.defaults, **given}
        for name, factory in plan.factories:
            if name not in given:
                values[name] = factory()
        if len(values) != len(plan.names) or not values.keys() >= set(plan.names):
            raise TypeError(_complaint(type(self).__name__, plan, values))
        for name, put in plan.setters:
            put(self, values[name])
        if plan.post_init is not None:
            plan.post_init(self)

    def _complaint(called: str, plan: _Plan, values: dict[str, object]) -> str:
        unknown = [name for name in values if name not in plan.names]
        if unknown:
            return f"{called}() got an unexpected keyword argument {unknown[0]!r}"
        return f"{called}() needs {', '.join(name for name in plan.names if name not in values)}"

    def _values(self: object) -> tuple[object, ...]:
        return tuple([getattr(self, name) for name in self._plan.names])

    def _eq(self: object, other: object) -> bool:
        if self is other:
            return True
        return _values(self) == _values(other) if type(other) is type(self) else NotImplemented

    def _hash(self: object) -> int:
        return hash(_values(self))

    def _repr(self: object) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._plan.names)
        return f"{type(self).__qualname__}({shown})"

    def _refuse_set(self: object, name: str, value: object) -> None:  # noqa: ARG001 - as Python calls it
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def _refuse_delete(self: object, name: str) -> None:  # noqa: ARG001 - as Python calls it
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    def _get_state(self: object) -> tuple[object, ...]:
        return _values(self)

    def _set_state(self: object, state: tuple[object, ...]) -> None:
        for (_, put), value in zip(self._plan.setters, state, strict=True):
            put(self, value)

    _SHARED: dict[str, Callable[..., object]] = {
        "__init__": _init,
        "__eq__": _eq,
        "__hash__": _hash,
        "__repr__": _repr,
        "__setattr__": _refuse_set,
        "__delattr__": _refuse_delete,
        "__getstate__": _get_state,
        "__setstate__": _set_state,
    }
