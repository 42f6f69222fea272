"""All that a person reads can be translated, and is: source, catalogues and compiled files agree."""

import ast
import io
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from babel.messages import Catalog, pofile
from babel.messages.extract import extract, extract_from_dir

import visitplanner
from visitplanner import locale
from visitplanner.locale.compiling import compiled

PACKAGE = Path(visitplanner.__file__).parent
LANGUAGES = [code for code in locale.available() if code != "en"]
METHOD = "visitplanner.locale.extraction:extract"
KEYWORDS = {"tr": None, "trn": (1, 2), "N_": None}

# What shows its text arguments to a person: widgets of the toolkit and ours, and the printing of commands.
SHOWING = {
    "Button",
    "Checkbox",
    "Collapsible",
    "Content",
    "Label",
    "Option",
    "RadioButton",
    "SelectionList",
    "Static",
    "TabPane",
    "Text",
    "plain",
    "print",
}
SHOWING_METHODS = {"update", "notify", "add_column", "add_columns", "set_title", "say", "tell", "exit"}
SHOWN_KEYWORDS = {
    "description",
    "help",
    "epilog",
    "placeholder",
    "tooltip",
    "border_title",
    "border_subtitle",
    "footer",
    "palette",
    "why",
}
SHOWN_ATTRIBUTES = {"border_title", "border_subtitle", "tooltip", "placeholder", "title", "sub_title"}


@cache
def extracted() -> frozenset[tuple[str, ...]]:
    """Every text of the source that is marked for translation; (one, many) where it counts."""
    found = extract_from_dir(PACKAGE, [("**.py", METHOD)], keywords=KEYWORDS)
    return frozenset(texts(text) for _, _, text, _, _ in found)


@dataclass(frozen=True)
class Entry:
    """A text and its translation: one string each, or two and more where it counts."""

    ids: tuple[str, ...]
    strings: tuple[str, ...]
    fuzzy: bool


@cache
def written(code: str) -> Catalog:
    """Read a language's catalogue, as translators write it."""
    path = PACKAGE / "locale" / code / "LC_MESSAGES" / "visitplanner.po"
    with path.open("rb") as file:
        return pofile.read_po(file, locale=code, abort_invalid=True)


def texts(value: object) -> tuple[str, ...]:
    """One text or several, as a catalogue gives them, always as a tuple."""
    return tuple(str(one or "") for one in value) if isinstance(value, tuple | list) else (str(value or ""),)


@cache
def entries(code: str) -> tuple[Entry, ...]:
    """Every text of a language's catalogue, its header left out."""
    return tuple(
        Entry(texts(message.id), texts(message.string), message.fuzzy)
        for message in written(code)
        if message.id
    )


def fields(text: str) -> set[str]:
    """Name the `{fields}` of a text; ValueError where it is no template."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def blanks(text: str) -> tuple[bool, bool]:
    """Tell whether a text begins and ends with white space."""
    return text[:1].isspace(), text[-1:].isspace()


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Every module of the package, by its place in it."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith("sample_data/"):
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def called(node: ast.Call) -> str:
    """Name what is called, without what it belongs to."""
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def letters(node: ast.AST) -> bool:
    """Tell whether it is a literal that a person would read: one with a word in it, f-strings included."""
    match node:
        case ast.Constant(value=str(text)):
            return any(letter.isalpha() for letter in text)
        case ast.JoinedStr(values=parts):
            return any(letters(part) for part in parts)
        case ast.IfExp(body=one, orelse=other):
            return letters(one) or letters(other)
        case ast.BinOp(left=one, right=other):
            return letters(one) or letters(other)
    return False


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_of_the_source_is_translated(code: str) -> None:
    """No screen falls back to English for want of a translation; `make catalogues` lists what is new."""
    there = {entry.ids for entry in entries(code) if all(entry.strings) and not entry.fuzzy}
    assert sorted(extracted() - there) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_translation_outlives_its_text(code: str) -> None:
    """The catalogue holds what the program says, and nothing else."""
    assert sorted({entry.ids for entry in entries(code)} - extracted()) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_translation_fills_the_same_fields(code: str) -> None:
    """Nothing that English says is left out, and nothing is asked for that is not there."""
    wrong = []
    for entry in entries(code):
        # The one thing may go unnumbered or have a name: "one item", "{title}" beside "{n} items".
        free = {"n"} if len(entry.ids) > 1 else set()
        for place, text in enumerate(entry.strings):
            if fields(text) - free != fields(entry.ids[min(place, len(entry.ids) - 1)]) - free:
                wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_begins_and_ends_as_its_text_does(code: str) -> None:
    """A sentence stays a sentence, a question a question, and white space is where the layout needs it."""
    wrong = []
    for entry in entries(code):
        for text, translation in zip(entry.ids, entry.strings, strict=True):
            ends = {text[-1:], translation[-1:]}
            # What is cut short in one language ("err.") may fit whole in the other ("fout").
            other_end = len(ends) > 1 and bool(ends & set(".?:…!")) and " " in text
            if other_end or blanks(text) != blanks(translation):
                wrong.append(translation)
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_compiled_catalogue_is_the_written_one(code: str) -> None:
    """A checkout speaks the language that its translators wrote, without a build step."""
    path = PACKAGE / "locale" / code / "LC_MESSAGES" / "visitplanner.po"
    assert path.with_suffix(".mo").read_bytes() == compiled(path, code)


def test_texts_to_translate_are_literals() -> None:
    """What is put together before it is translated is found in no catalogue."""
    wrong = [
        f"{name}:{node.lineno}"
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and called(node) in KEYWORDS and node.args
        if isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
        or (isinstance(node.args[0], ast.Call) and called(node.args[0]) in {"format", "join", "replace"})
    ]
    assert wrong == []


def test_texts_are_found_wherever_they_stand() -> None:
    """Also within an f-string, over several lines, and marked before they are said."""
    source = """f"{tr('one')} {lang.tr(N_('two'))}"\nself.trn(\n  "th" "ree", "threes", n)\ntr(variable)"""
    found = extract(METHOD, io.BytesIO(source.encode()), keywords=KEYWORDS)
    assert sorted(texts(text) for _, text, _, _ in found) == [("one",), ("three", "threes"), ("two",)]


def literals(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """The texts that stand there as they are."""
    for node in nodes:
        if isinstance(node, ast.Call) and called(node) == "N_":
            yield from literals(node.args)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def lacking(node: ast.Call) -> set[str]:
    """The fields that a text in this call names and that the call gives no value."""
    if any(word.arg is None for word in node.keywords):
        return set()
    name, given = called(node), {word.arg for word in node.keywords}
    if name == "tr":
        wanted = literals(node.args[:1])
    elif name == "trn":
        wanted, given = literals(node.args[:2]), given | {"n"}
    elif name.endswith("Error"):
        values = [*node.args, *(word.value for word in node.keywords)]
        wanted = literals(one for one in values if isinstance(one, ast.Call))
    else:
        return set()
    return set[str]().union(*map(fields, wanted)) - {one or "" for one in given}


def test_every_field_of_a_text_gets_a_value() -> None:
    """Where a text and its values stand in one call, the values are those that the text names."""
    wrong = [
        f"{name}:{node.lineno} lacks {sorted(lacking(node))}"
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and lacking(node)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("source", "missing"),
    [
        ('tr("{name} saved {what}", name=x)', {"what"}),
        ('lang.trn("{n} of {m}", "{n} of {m}", 3)', {"m"}),
        ('InputError(N_("{day} is no day."), do=N_("Try {other}."), day=x)', {"other"}),
        ('tr("{name}", **values)', set()),
        ('other("{name}")', set()),
    ],
)
def test_the_search_for_missing_values_finds_them(source: str, missing: set[str]) -> None:
    """The test above can fail."""
    call = ast.parse(source, mode="eval").body
    assert isinstance(call, ast.Call)
    assert lacking(call) == missing


def untranslated(tree: ast.Module) -> Iterator[int]:
    """The lines on which a bare English text is handed to something that shows it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            shown = [word.value for word in node.keywords if word.arg in SHOWN_KEYWORDS]
            name = called(node)
            if name in SHOWING or (isinstance(node.func, ast.Attribute) and name in SHOWING_METHODS):
                shown += node.args[:1]
            # A command names its texts with N_ and its keys and ids without.
            yield from (one.lineno for one in shown if letters(one))
        elif isinstance(node, ast.Assign):
            targets = {one.attr for one in node.targets if isinstance(one, ast.Attribute)}
            if targets & SHOWN_ATTRIBUTES and letters(node.value):
                yield node.lineno


def test_no_screen_and_no_command_shows_a_text_that_cannot_be_translated() -> None:
    """Literals in widgets, titles, placeholders, help texts and printing go through gettext."""
    wrong = [
        f"{name}:{line}"
        for name, tree in modules()
        if name.startswith(("tui/", "cli/")) or name in {"cli.py", "__main__.py"}
        for line in untranslated(tree)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "source",
    [
        'Label("Text")',
        'Static(f"{n} items")',
        'self.notify("Saved")',
        'parser.add_argument("--lang", help="the language")',
        'self.border_title = "Goals"',
        'Input(placeholder="code or title")',
        'print("done" if ok else tr("failed"))',
    ],
)
def test_the_search_for_untranslated_texts_finds_them(source: str) -> None:
    """The test above can fail."""
    assert list(untranslated(ast.parse(source))) == [1]


@pytest.mark.parametrize(
    "source", ['Label(tr("Text"))', 'Static("· 3")', 'Label("", id="title")', "print(text)"]
)
def test_the_search_for_untranslated_texts_leaves_others_alone(source: str) -> None:
    """Signs, ids and translated texts are none of its business."""
    assert list(untranslated(ast.parse(source))) == []
