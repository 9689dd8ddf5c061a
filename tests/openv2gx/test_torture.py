"""Nothing that comes in may crash the codec, hang it, or make it read or write out of bounds.

`make -C OpenV2Gx check` runs the same program over random messages and over what the fuzzer once found.
"""

import subprocess
from pathlib import Path

import pytest

from tests.openv2gx.serve import compact, lines, verb
from tests.support import PROJECT, shared

TORTURE = PROJECT / "OpenV2Gx" / "build" / "torture"
SANITIZED = PROJECT / "OpenV2Gx" / "build" / "OpenV2Gx-sanitized"
PARTS = 4    # so that all cores have their share


def build(target: Path) -> None:
    """The sanitized programs, as `make check` makes them; nothing is done when they are fresh."""
    codec = PROJECT / "OpenV2Gx"
    subprocess.run(["make", "-s", "-C", codec, str(target.relative_to(codec))], check=True)


@pytest.mark.timeout(600)    # on a machine that is busy with other things
@pytest.mark.parametrize("part", range(PARTS))
def test_every_truncation_of_every_vector(tmp_path: Path, part: int) -> None:
    build(TORTURE)
    requests = []
    for path in sorted(shared("vectors").glob("*.jsonl")) + sorted(
        shared("vectors/captures").glob("*.jsonl")
    ):
        if path.stem in ("signatures", "sdp"):
            continue
        requests += [
            f"{verb('decode', bool(vector.get('fragment')))} {vector['schema']} {vector['exi']}"
            for vector in lines(path)
        ]
    requests = requests[part::PARTS]
    file = tmp_path / "requests"
    file.write_text("\n".join(requests), encoding="utf-8")
    done = subprocess.run([TORTURE, "--cuts", file], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert f"{len(requests)} messages" in done.stdout


def test_the_served_program_under_the_sanitizers_survives_every_vector() -> None:
    build(SANITIZED)
    requests = []
    for name in ("malformed", "deviants", "din", "iso2"):
        for vector in lines(shared(f"vectors/{name}.jsonl")):
            fragment = bool(vector.get("fragment"))
            requests.append(f"{verb('decode', fragment)} {vector['schema']} {vector['exi']}")
            if vector.get("json") is not None:
                requests.append(f"{verb('encode', fragment)} {vector['schema']} {compact(vector['json'])}")
    requests += [
        "",
        " ",
        "decode",
        "decode din",
        "decode din ",
        "decode nothing 80",
        "encode din",
        "DECODE din 80",
        "decode din 8",
        "decode din zz",
        "decode  din 80",
        "x" * 100_000,
        "encode din " + "[" * 100_000,
    ]
    done = subprocess.run(
        [SANITIZED, "serve"], input="\n".join(requests).encode() + b"\n", capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == len(requests)
