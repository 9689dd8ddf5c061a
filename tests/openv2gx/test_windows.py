"""The codec for Windows, as far as a Linux machine can say: built by mingw-w64, run by wine."""

import shutil
import subprocess

import pytest

from tests.openv2gx.serve import call, compact
from tests.support import PROJECT

FOLDER = PROJECT / "OpenV2Gx"
EXI = "809a02000000000000000011d007fc00"


def test_the_windows_program_builds_and_answers_like_ours() -> None:
    if not shutil.which("x86_64-w64-mingw32-gcc"):
        pytest.skip("mingw-w64 is not installed (gcc-mingw-w64-x86-64)")
    subprocess.run(["make", "-s", "-C", FOLDER, "windows"], check=True)
    wine = shutil.which("wine")
    if not wine:
        pytest.skip("OpenV2Gx.exe builds; wine is not installed to run it")
    program = FOLDER / "OpenV2Gx.exe"
    requests = f"decode din {EXI}\nencode din {compact({'V2G_Message': {}})}\nnonsense\n"
    served = subprocess.run(
        [wine, program, "serve"], input=requests.encode(), capture_output=True, check=True
    )
    ours = call("serve", text=requests)
    assert served.stdout == ours.stdout.encode()
    assert b"\r" not in served.stdout
    refused = subprocess.run([wine, program, "decode", "din", "80"], capture_output=True, check=False)
    assert refused.returncode == 1
    assert b"the message ends here, after 1 bytes" in refused.stderr
