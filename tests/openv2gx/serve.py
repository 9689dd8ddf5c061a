"""Run the codec over many request lines at once, independently of exiConnector."""

import json
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.support import PROJECT

CODEC = PROJECT / "OpenV2Gx" / "OpenV2Gx"
SCHEMAS = (
    "app", "din", "iso2", "xmldsig", "iso20_common", "iso20_ac", "iso20_dc", "iso20_wpt", "iso20_acdp",
)  # fmt: skip


def serve(requests: Sequence[str], codec: Path = CODEC) -> list[str]:
    """One answer line for each request line."""
    text = "".join(request + "\n" for request in requests)
    done = subprocess.run([codec, "serve"], input=text.encode(), capture_output=True, check=True)
    answers = done.stdout.decode().split("\n")[:-1]
    assert len(answers) == len(requests)
    return answers


def call(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    """One call of the program, as a person makes it."""
    return subprocess.run([CODEC, *arguments], input=text, capture_output=True, text=True, check=False)


def verb(word: str, fragment: bool) -> str:
    return word + "-fragment" if fragment else word


def compact(message: Any) -> str:
    return json.dumps(message, separators=(",", ":"), ensure_ascii=False)


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a vector file that are about the schemas that we have."""
    for line in path.read_text(encoding="utf-8").splitlines():
        vector = json.loads(line)
        if vector.get("schema") in SCHEMAS:
            yield vector
