"""What `make demo` shows is true."""

import pytest

from edge.demo import TALK, main
from exiConnector import CODEC
from plc.errors import CodecGone


@pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")
def test_the_demo_shows_every_message_with_its_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 0
    shown = capsys.readouterr().out
    for _, schema, message in TALK:
        (name, content), = message.items()
        assert name in shown
        assert all(body in shown for body in content.get("Body", ()))
        assert schema in shown
    assert "80400040" in shown


def test_without_a_codec_it_says_so(capsys: pytest.CaptureFixture[str],
                                    monkeypatch: pytest.MonkeyPatch) -> None:
    class NoCodec:
        def __enter__(self) -> None:
            raise CodecGone("OpenV2Gx is missing: run make codec")

        def __exit__(self, *_: object) -> None:
            pass

    monkeypatch.setattr("edge.demo.ExiConnector", NoCodec)
    assert main() == 1
    assert capsys.readouterr().err == "demo: OpenV2Gx is missing: run make codec\n"
