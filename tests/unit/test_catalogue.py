"""Compiled catalogues say what gettext would make of them, without gettext."""

import io
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages import mofile, pofile
from babel.messages.catalog import Catalog

import visitplanner
from visitplanner.locale.catalogue import Compiled

DUTCH = Path(visitplanner.__file__).parent / "locale" / "nl" / "LC_MESSAGES" / "visitplanner.mo"


def compiled(code: str) -> bytes:
    """A small catalogue of that language, with the rule by which it counts."""
    made = Catalog(locale=code)
    made.add("planned", "prévu · été")
    made.add(("{n} item", "{n} items"), tuple(f"form {form}" for form in range(made.num_plurals)))
    data = io.BytesIO()
    mofile.write_mo(data, made)
    return data.getvalue()


def test_every_dutch_text_is_what_gettext_gives() -> None:
    """All texts of the catalogue that is shipped, counting or not."""
    data = DUTCH.read_bytes()
    ours, standard = Compiled(data), GNUTranslations(io.BytesIO(data))
    known: list[str | tuple[str, int]] = [one for one in vars(standard)["_catalog"] if one]
    assert len(known) > 100
    for one in known:
        text = one if isinstance(one, str) else one[0]
        assert ours.gettext(text) == standard.gettext(text)
    with DUTCH.with_suffix(".po").open("rb") as source:
        counting = [one.id for one in pofile.read_po(source) if isinstance(one.id, tuple)]
    assert len(counting) > 10
    for one, many in counting:
        assert [ours.ngettext(one, many, n) for n in range(5)] == [
            standard.ngettext(one, many, n) for n in range(5)
        ]
        assert ours.gettext(one) == standard.gettext(one)


@pytest.mark.parametrize("code", ["nl", "fr", "es", "pl", "ja"])
def test_a_language_counts_by_its_own_rule(code: str) -> None:
    """One, two and many; none where the language has one form only; French counts nothing as one."""
    data = compiled(code)
    ours, standard = Compiled(data), GNUTranslations(io.BytesIO(data))
    for n in (0, 1, 2, 3, 5, 11, 22, 101):
        assert ours.ngettext("{n} item", "{n} items", n) == standard.ngettext("{n} item", "{n} items", n)
    assert ours.gettext("planned") == "prévu · été"


def test_what_is_not_in_the_catalogue_stays_english() -> None:
    """As it stands, or by the English rule where it counts."""
    ours = Compiled(compiled("fr"))
    assert ours.gettext("no such text") == "no such text"
    assert [ours.ngettext("{n} fee", "{n} fees", n) for n in (0, 1, 2)] == ["{n} fees", "{n} fee", "{n} fees"]


@pytest.mark.parametrize("rule", ["n + + +", "__import__('os')", "1 / 0"])
def test_a_rule_that_is_none_counts_as_in_english(rule: str) -> None:
    """A catalogue by another hand breaks nothing and runs nothing."""
    data = compiled("pl")
    start = data.index(b"plural=") + len(b"plural=")
    end = data.index(b"\n", start)
    ours = Compiled(data[:start] + rule.encode().ljust(end - start, b";") + data[end:])
    assert [ours.ngettext("{n} item", "{n} items", n) for n in (1, 2)] == ["form 0", "form 1"]


@pytest.mark.parametrize("data", [b"", b"text", b"\xde\x12\x04\x95", bytes(64), compiled("fr")[:200]])
def test_what_is_no_catalogue_is_refused(data: bytes) -> None:
    """Whoever opens one learns it at once."""
    with pytest.raises(ValueError):
        Compiled(data)
