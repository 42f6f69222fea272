"""Frozen dataclasses that are cheap to define, for a command must answer before a person has looked up.

The standard decorator compiles half a dozen methods for each class, and over a hundred classes make that most
of the time a short command takes; loading the standard module itself takes as long as starting Python once
more. Values share one set of methods instead, and `field`, `fields` and `replace` here do for values what the
standard ones do. They are dataclasses in every other respect: the standard `fields`, `replace`, `asdict` and
whoever reads `__dataclass_fields__` work, on a description that the standard decorator makes when it is first
asked for. Type checkers see the standard module.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Handed on, as themselves.
    from dataclasses import MISSING as MISSING  # noqa: PLC0414
    from dataclasses import dataclass as dataclass  # noqa: PLC0414
    from dataclasses import field as field  # noqa: PLC0414
    from dataclasses import fields as fields  # noqa: PLC0414
    from dataclasses import replace as replace  # noqa: PLC0414
else:
    from collections.abc import Callable, Mapping
    from types import MappingProxyType

    MISSING = object()
    """The default of a field that has none."""

    class _Field:
        """What is known of one field."""

        __slots__ = ("default", "default_factory", "metadata", "name", "type")

        def __init__(self, default: object, default_factory: object, metadata: Mapping[str, object]) -> None:
            self.name, self.type = "", None
            self.default = default
            self.default_factory = default_factory
            self.metadata = metadata

    def field(
        *, default: object = MISSING, default_factory: object = MISSING, metadata: object = None
    ) -> _Field:
        """Say more of a field than its default."""
        return _Field(default, default_factory, MappingProxyType(metadata or {}))

    def fields(value: object) -> tuple[_Field, ...]:
        """Give the fields of a value or of its class, in order."""
        return value._plan.fields()  # noqa: SLF001 - as in the shared methods below

    def replace(value: object, **changes: object) -> object:
        """Give the value with other values in some fields."""
        names = value._plan.names  # noqa: SLF001 - as above
        return type(value)(**{**{name: getattr(value, name) for name in names}, **changes})

    def dataclass(*, frozen: bool, slots: bool, kw_only: bool) -> Callable[[type], type]:
        """Make a class a frozen dataclass with slots and named arguments only, the one kind used here."""
        if not (frozen and slots and kw_only):
            msg = "values are frozen, slotted and made by name"
            raise TypeError(msg)
        return _value

    def _value(cls: type) -> type:
        if any(hasattr(base, "_plan") for base in cls.__bases__):
            msg = "a value has no heirs"
            raise TypeError(msg)
        plan = _Plan(cls)
        body = {name: value for name, value in vars(cls).items() if name not in plan.taken}
        made = type(cls)(
            cls.__name__, cls.__bases__, {**_SHARED, **body, "__slots__": plan.names, "_plan": plan}
        )
        made.__qualname__ = cls.__qualname__
        plan.setters = tuple((name, getattr(made, name).__set__) for name in plan.names)
        return made

    def _of_class(kind: object) -> bool:
        """Tell whether an annotation is of the class and not of its values."""
        return "ClassVar" in (kind if isinstance(kind, str) else repr(kind))

    class _Plan:
        """What the shared methods need to know of a class."""

        __slots__ = (
            "defaults",
            "factories",
            "given",
            "known",
            "names",
            "post_init",
            "setters",
            "taken",
            "types",
        )

        def __init__(self, cls: type) -> None:
            self.types = {name: kind for name, kind in cls.__annotations__.items() if not _of_class(kind)}
            self.names = tuple(self.types)
            self.known = frozenset(self.names)
            self.taken = {*self.names, "__dict__", "__weakref__"}
            self.defaults: dict[str, object] = {}
            self.factories: list[tuple[str, Callable[[], object]]] = []
            # As they were written, for whoever asks for the standard fields.
            self.given = {name: vars(cls)[name] for name in self.names if name in vars(cls)}
            for name, given in self.given.items():
                if type(given).__module__ == "dataclasses":
                    msg = "the field of a value is made by this module's `field`"
                    raise TypeError(msg)
                if not isinstance(given, _Field):
                    self.defaults[name] = given
                elif given.default is not MISSING:
                    self.defaults[name] = given.default
                elif given.default_factory is not MISSING:
                    self.factories.append((name, given.default_factory))
            self.post_init = getattr(cls, "__post_init__", None)
            # The slots themselves are written to, for the class refuses to be.
            self.setters: tuple[tuple[str, Callable[[object, object], None]], ...] = ()

        def fields(self) -> tuple[_Field, ...]:
            """Describe each field."""
            return tuple(self._described(name) for name in self.names)

        def _described(self, name: str) -> _Field:
            given = self.given.get(name, MISSING)
            one = given if isinstance(given, _Field) else field(default=given)
            one.name, one.type = name, self.types[name]
            return one

    class _Standard:
        """An attribute of a dataclass, made by the standard decorator for the first who asks."""

        def __init__(self, name: str) -> None:
            self.name = name

        def __get__(self, _: object, cls: type) -> object:
            # Loaded by now by whoever asks; the planner does not.
            import dataclasses  # noqa: PLC0415

            # With a text of its own: for a class without one, the decorator would work out its signature.
            body = {
                "__annotations__": cls.__annotations__,
                "__module__": cls.__module__,
                "__doc__": "a value",
            }
            given = {name: _standard(one) for name, one in cls._plan.given.items()}
            bare = type(cls.__name__, (), {**given, **body})
            twin = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=True)(bare)
            found = getattr(twin, self.name)
            setattr(cls, self.name, found)
            return found

    def _standard(given: object) -> object:
        """Give what the standard decorator is to be told for a default of ours."""
        if not isinstance(given, _Field):
            return given
        import dataclasses  # noqa: PLC0415 - as above

        parts = ((name, getattr(given, name)) for name in ("default", "default_factory"))
        return dataclasses.field(
            metadata=given.metadata, **{name: part for name, part in parts if part is not MISSING}
        )

    def _init(self: object, **given: object) -> None:
        plan = self._plan
        values = {**plan.defaults, **given}
        for name, factory in plan.factories:
            if name not in given:
                values[name] = factory()
        if values.keys() != plan.known:
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
        from dataclasses import FrozenInstanceError  # noqa: PLC0415 - for who makes that mistake only

        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def _refuse_delete(self: object, name: str) -> None:  # noqa: ARG001 - as Python calls it
        from dataclasses import FrozenInstanceError  # noqa: PLC0415 - for who makes that mistake only

        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def _get_state(self: object) -> tuple[object, ...]:
        return _values(self)

    def _set_state(self: object, state: tuple[object, ...]) -> None:
        for (_, put), value in zip(self._plan.setters, state, strict=True):
            put(self, value)

    _SHARED: dict[str, object] = {
        "__init__": _init,
        "__eq__": _eq,
        "__hash__": _hash,
        "__repr__": _repr,
        "__setattr__": _refuse_set,
        "__delattr__": _refuse_delete,
        "__getstate__": _get_state,
        "__setstate__": _set_state,
        "__dataclass_fields__": _Standard("__dataclass_fields__"),
        "__dataclass_params__": _Standard("__dataclass_params__"),
    }
