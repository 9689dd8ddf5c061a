"""What `make demo` shows is what its script says, seen by the listener."""

from pathlib import Path

import pytest

from edge import demo
from exiConnector import CODEC
from plc.errors import CodecGone

needs_codec = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")


@needs_codec
def test_the_demo_lists_every_message_of_its_play(capsys: pytest.CaptureFixture[str]) -> None:
    assert demo.main([]) == 0
    shown = capsys.readouterr().out
    lines = [line for line in shown.splitlines() if "PEV -> EVSE" in line or "EVSE -> PEV" in line]
    named = [line.split()[4] for line in lines]
    played = [name_of(line.message) for line in demo.play()]
    assert [name for name in named if name.endswith(("Req", "Res"))] == played
    assert "made up" in shown
    assert "the car stopped charging at SoC 56 %: PowerDeliveryReq stop (ChargingComplete)" in shown


def name_of(document: dict[str, object]) -> str:
    (root, content), = document.items()
    if isinstance(content, dict) and "Body" in content:
        return str(next(iter(content["Body"])))
    return root


@needs_codec
def test_the_demo_shows_a_recording_that_is_given(
    capsys: pytest.CaptureFixture[str], tmp_path: Path,
) -> None:
    path = tmp_path / "charge.pcapng"
    demo.record(path)
    assert demo.main([str(path)]) == 0
    assert f"{path}: first frame" in capsys.readouterr().out


def test_without_a_codec_it_says_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
) -> None:
    class NoCodec:
        def __enter__(self) -> None:
            raise CodecGone("OpenV2Gx is missing: run make codec")

        def __exit__(self, *_: object) -> None:
            pass

    monkeypatch.setattr("edge.demo.ExiConnector", NoCodec)
    assert demo.main([]) == 1
    assert capsys.readouterr().err == "demo: OpenV2Gx is missing: run make codec\n"
