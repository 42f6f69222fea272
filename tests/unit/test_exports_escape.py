"""User text in markdown reads as it was typed and becomes no markup, wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from visitplanner.domain.text import clean
from visitplanner.exports.escape import bold, md, md_paragraphs, struck

HARMLESS = {"text", "text_special", "inline"}
GFM = MarkdownIt("gfm-like", {"linkify": True})
PARSERS = [MarkdownIt("commonmark"), GFM, MarkdownIt("js-default", {"html": True, "linkify": True})]

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</td></tr></table>",
    "<!-- hidden",
    "&lt;b&gt; &amp; &#60; &nbsp; R&D; Q & A",
    "[click](javascript:alert(1))",
    "![photo](http://evil.example/x.png)",
    "[ref]: http://evil.example",
    "[^1]: footnote [^1]",
    "[ ] task [x] done",
    "http://evil.example/a_b_c see https://evil.example",
    "ftp://evil.example //evil.example //localhost/x",
    "www.0 www.evil.example and evil.example and WWW.EVIL.EXAMPLE",
    "mail me@evil.example, mailto:me@evil.example or me+you@evil-town.example",
    "<http://evil.example> <me@evil.example>",
    "# heading",
    "C #",
    "Setext\n===",
    "Setext\n---",
    "---",
    "***",
    "===",
    "> quote",
    "- list",
    "+ list",
    "* list",
    "1. list",
    "1) list",
    "2027. A year",
    "a | b | c",
    "|---|---|",
    ":--- | ---:",
    "ends with a backslash \\",
    "\\| \\\\| \\\\\\|",
    "`code` ``more`` ```",
    "~~~ fence",
    "*em* **strong** ***both*** _em_ __strong__ in*tra*word snake_case_word",
    "~~gone~~ ~gone~",
    "$x^2$ $$y$$",
    ": definition",
    "    four spaces",
    "\ttab",
    "line\nbreak\r\nhere",
    "two spaces  \nbreak",
    "{% raw %} {{ x }} {#id}",
    "10.30 Welcome, 9h00 coffee, 3:1, 1.2 and St. Jan",
    "\x1b[31mred\x1b[0m \x1b]8;;http://evil.example\x07link\x1b]8;;\x07",
    "\u202egpj.exe \u2066x\u2069 \ufeff\u200b",
    "É̀́̂̃ 😀 日本 👩‍👩‍👧 ％ ＃ ＊",
    "“quotes” ‘here’ – and — there…",
    "@someone #12 GH-1 :smile:",
    "",
]

CONTEXTS: dict[str, Callable[[str], str]] = {
    "paragraph": lambda text: text,
    "after words": lambda text: f"Where: {text}",
    "list": lambda text: f"- {text}",
    "nested list": lambda text: f"- x\n  - {text}",
    "heading": lambda text: f"## {text}",
    "quotation": lambda text: f"> {text}",
    "cell": lambda text: f"| a | b |\n| --- | --- |\n| {text} | x |",
    "last cell": lambda text: f"| a | b |\n| --- | --- |\n| x | {text} |",
}


def tokens(parser: MarkdownIt, source: str) -> Iterator[Token]:
    """All tokens, inline ones too."""
    for token in parser.parse(source):
        yield token
        yield from token.children or ()


def shape(parser: MarkdownIt, source: str) -> list[str]:
    """The markup of a document: every token that is more than text."""
    return [token.type for token in tokens(parser, source) if token.type not in HARMLESS]


def words(parser: MarkdownIt, source: str) -> str:
    """What a reader reads, without the invisible joiner."""
    text = "".join(
        token.content for token in tokens(parser, source) if token.type in {"text", "text_special"}
    )
    return text.replace("\u2060", "")


def check(text: str) -> None:
    """The text adds no markup in any place, and is read as it was typed."""
    expected = clean(text)
    for context, frame in CONTEXTS.items():
        for parser in PARSERS:
            source = frame(md(text))
            assert shape(parser, source) == shape(parser, frame("x" if expected else "")), (context, source)
            read = words(parser, frame("\0")).replace("\ufffd", expected)
            assert words(parser, source).strip() == read.strip(), (context, source)


@pytest.mark.parametrize("text", HOSTILE)
def test_text_that_looks_like_markup_is_read_as_it_was_typed(text: str) -> None:
    """A title with stars, bars or brackets comes out of the document as its author wrote it."""
    check(text)


# Signs that mean something, thickly strewn.
_SPICY = st.text(
    alphabet=st.one_of(
        st.sampled_from("\\`*_[]()<>|~#$&!:./@-+=\"'^{};,1 a\nwh"), st.characters(codec="utf-8")
    ),
    max_size=30,
)
_PIECES = st.lists(
    st.sampled_from(
        [
            "http://",
            "www.",
            "a.be",
            "@",
            "|",
            "\\",
            "*",
            "_",
            "~",
            "[",
            "](",
            ")",
            "<",
            ">",
            "&amp;",
            "1.",
            " ",
            "x",
        ]
    ),
    max_size=8,
).map("".join)


@given(st.one_of(_SPICY, _PIECES))
@example("a\\|b")
@example("*a*b@c.de")
@example("1.\n2)")
def test_no_text_whatsoever_becomes_markup(text: str) -> None:
    """Nobody can slip a link, an image or a heading into a document by typing it in a field."""
    check(text)


@given(st.one_of(_SPICY, _PIECES))
def test_bold_and_struck_text_is_that_and_nothing_else(text: str) -> None:
    """Also in the middle of a sentence with a sign after it, as the exports place it."""
    for make, name in ((bold, "strong"), (struck, "s")):
        for frame in ("- {}: more", "| a |\n| --- |\n| {} x |", "{}"):
            source = frame.format(make(text))
            inside = [f"{name}_open", f"{name}_close"] if clean(text) else []
            assert [one for one in shape(GFM, source) if one.startswith(name + "_")] == inside, source


def test_lines_become_paragraphs_and_each_is_escaped() -> None:
    """The second line of a note is no list, heading or quotation either."""
    assert md_paragraphs("First line\n\n- not a list\n  # no heading  \n") == (
        "First line",
        "\\- not a list",
        "\\# no heading",
    )


def test_ordinary_words_stay_readable_in_the_raw_text() -> None:
    """Who opens the file in an editor reads a programme, not a row of backslashes."""
    plain = "Welcome by the mayor (10.30-12:00), St. Jan & co; goal 1.2: fees, 50 % – “open”!"
    assert md(plain) == plain


def test_an_address_of_mail_is_broken_by_a_joiner_that_nobody_sees() -> None:
    """GitHub's GFM links addresses even where the at sign is escaped with a backslash."""
    assert md("me@town.example") == "me&#8288;@town\\.example"


def test_no_control_character_passes() -> None:
    """An exported document carries nothing that acts on the screen of its reader."""
    assert not re.search(
        r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", md("".join(map(chr, range(0x2100))))
    )
