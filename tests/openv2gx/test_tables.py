"""The committed tables are what the notation says, and the notation says what the schemas say."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from OpenV2Gx.tools.grammar import Grammar
from OpenV2Gx.tools.notation import NotationError, read
from OpenV2Gx.tools.random_messages import RandomMessages, grammar_of
from tests.openv2gx.serve import SCHEMAS, serve
from tests.support import PROJECT, shared

TOOLS = PROJECT / "OpenV2Gx" / "tools"


def test_the_committed_tables_are_fresh() -> None:
    done = subprocess.run(
        [sys.executable, TOOLS / "make_tables.py", "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def event_codes(schema: str) -> dict[str, list[str]]:
    """From the shared facts: names by code, for documents and fragments."""
    text = shared("facts/exi-codes.md").read_text(encoding="utf-8")
    section = re.split(r"^## ", text, flags=re.MULTILINE)
    (body,) = (part for part in section if part.startswith(schema + "\n"))
    found = {}
    for title, row in re.findall(r"^(\w+): \d+ [^\n]*\n\n(0=[^\n]*)$", body, flags=re.MULTILINE):
        found[title] = [item.split("=")[1].split(":")[-1] for item in row.split()]
    return found


@pytest.mark.parametrize("schema", SCHEMAS)
def test_event_codes_of_documents_and_fragments(schema: str) -> None:
    codes, grammar = event_codes(schema), grammar_of(schema)
    assert [root.name for root in grammar.roots] == codes["DocContent"]
    assert [root.name.split(":")[-1] for root in grammar.fragments] == codes["FragmentContent"]


@pytest.fixture(params=SCHEMAS)
def grammar(request: pytest.FixtureRequest) -> Grammar:
    return grammar_of(request.param)


def test_random_messages_come_back_as_they_went(grammar: Grammar) -> None:
    messages = RandomMessages(grammar, seed=20)
    for fragment, make in (("", messages.document), ("-fragment", messages.fragment)):
        texts = [json.dumps(make(), ensure_ascii=False) for _ in range(150)]
        answers = serve([f"encode{fragment} {grammar.schema} {text}" for text in texts])
        assert [answer for answer in answers if not answer.startswith("ok ")] == []
        back = serve([f"decode{fragment} {grammar.schema} {answer[3:]}" for answer in answers])
        for text, answer in zip(texts, back, strict=True):
            assert answer.startswith("ok ")
            assert list(json.loads(answer[3:]).items()) == list(json.loads(text).items())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("element A: T", "before the first namespace"),
        ("namespace n urn:n\nelephant A", "unknown keyword 'elephant'"),
        ("namespace n urn:n\ntype T = ( A:string", "not closed"),
        ("namespace n urn:n\ntype T = A:string )", "unbalanced"),
        ("namespace n urn:n\ntype T = A-string", "want Name:type"),
        ("namespace n urn:n\ntype T = @A", "want @Name:type"),
        ("namespace n urn:n\nvalue V = byte[1-3]", "want BASE"),
        ("namespace n urn:n\nvalue V = byte\nvalue V = byte", "declared twice"),
    ],
)
def test_a_wrong_line_of_notation_is_named(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "broken.txt"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(NotationError, match=re.escape(words)) as refused:
        read(file)
    assert str(refused.value).startswith("broken.txt:")
