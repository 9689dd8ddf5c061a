"""TLS in recordings: a real TLS connection, recorded with and without its secrets, read as any other."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from analysis.dossier import Collector
from analysis.staged import Stage
from edge import demo
from edge.analysing import collect, encrypted_ports
from edge.pcapng import PcapngWriter
from exiConnector import CODEC, ExiConnector
from plc.wire.v2gtp import EXI, v2gtp
from tests.analysis.listening import name_of

KEY_LOG_PORT = 52345    # where test benches send the secrets
pytestmark = [
    pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl here (tests/system_packages.txt)"),
    pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)"),
]
needs_tshark = pytest.mark.skipif(shutil.which("tshark") is None,
                                  reason="no tshark here (tests/system_packages.txt)")


class Wire:
    """Both ends of a TLS connection, and the frames between them."""

    def __init__(self, stage: Stage, folder: Path, version: ssl.TLSVersion) -> None:
        self.stage = stage
        self._buffers = [(ssl.MemoryBIO(), ssl.MemoryBIO()) for _ in range(2)]    # (in, out)
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.load_cert_chain(folder / "cert.pem", folder / "key.pem")
        client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        client.check_hostname = False
        client.verify_mode = ssl.CERT_NONE
        client.keylog_filename = str(folder / "keys.log")
        server.maximum_version = client.maximum_version = version
        self._car = client.wrap_bio(*self._buffers[0])
        self._charger = server.wrap_bio(*self._buffers[1], server_side=True)

    def shake_hands(self) -> None:
        waiting = [self._car, self._charger]
        while waiting:
            for end in list(waiting):
                try:
                    end.do_handshake()
                    waiting.remove(end)
                except ssl.SSLWantReadError:
                    pass
                self._deliver()

    def say(self, from_car: bool, data: bytes) -> None:
        (self._car if from_car else self._charger).write(data)
        self._deliver()
        other = self._charger if from_car else self._car
        assert other.read(len(data)) == data

    def _deliver(self) -> None:
        """What one end wrote becomes frames, and reaches the other end."""
        for index, from_car in ((0, True), (1, False)):
            data = self._buffers[index][1].read()
            if data:
                self.stage.wait(5)
                self.stage.send(from_car, data)
                self._buffers[1 - index][0].write(data)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                    "-nodes", "-keyout", folder / "key.pem", "-out", folder / "cert.pem", "-days", "2",
                    "-subj", "/CN=SECC"], check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def codec() -> Iterator[ExiConnector]:
    with ExiConnector() as connector:
        yield connector


def record(
    path: Path, folder: Path, codec: ExiConnector, version: ssl.TLSVersion, secrets: str = "none",
) -> bytes:
    """A whole charge over TLS; returns the key log.  secrets: none, or datagrams in the recording."""
    (folder / "keys.log").unlink(missing_ok=True)
    with open(path, "wb") as file:
        stage = Stage(PcapngWriter(file).frame)
        stage.match()
        stage.wait(2000)
        stage.discover(tls=True)
        stage.call()
        wire = Wire(stage, folder, version)
        wire.shake_hands()
        keys = (folder / "keys.log").read_bytes()
        if secrets == "datagrams":
            for secret in keys.splitlines():
                stage.datagram(False, 49_999, KEY_LOG_PORT, secret)
        for line in demo.play():
            stage.wait(line.pause_ms)
            wire.say(line.from_car, v2gtp(EXI, codec.encode(line.schema, line.message)))
        stage.close(by_car=True)
    return keys


def names(collector: Collector) -> list[str]:
    return [row[3] for dossier in collector.dossiers for row in dossier.timeline.unpacked()
            if row[5] and "message" in row[5]]


@needs_tshark
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])
def test_a_recording_with_its_secrets_is_read_as_any_other(
        version: ssl.TLSVersion, certificate: Path, codec: ExiConnector, tmp_path: Path) -> None:
    path = tmp_path / "charge.pcapng"
    record(path, certificate, codec, version, "datagrams")
    collector = collect(path, codec)
    said = [name_of(line.message) for line in demo.play()]
    assert names(collector) == said
    (dossier,) = collector.dossiers
    assert dossier.ending_code == "full"
    assert dossier.measures.answer_ms["CurrentDemand"].most < 30
    assert [remark.text for remark in collector.remarks] == [f"decrypted with tshark, {len(said)} frames"]


@needs_tshark
def test_the_secrets_may_be_given_in_a_file(certificate: Path, codec: ExiConnector, tmp_path: Path) -> None:
    path, keys = tmp_path / "charge.pcapng", tmp_path / "keys.log"
    keys.write_bytes(b"# comment\n" + record(path, certificate, codec, ssl.TLSVersion.TLSv1_3))
    assert "CurrentDemandReq" in names(collect(path, codec, key_log=keys))
    keys.write_bytes(b"CLIENT_RANDOM " + b"00" * 32 + b" " + b"11" * 48 + b"\n")
    collector = collect(path, codec, key_log=keys)
    assert [remark.text for remark in collector.remarks] == [
        "encrypted; the secrets that are there belong to other connections"]
    assert collector.dossiers[0].ending_code == "encrypted"


def test_without_secrets_or_without_tshark_it_says_so(
        certificate: Path, codec: ExiConnector, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, keys = tmp_path / "charge.pcapng", tmp_path / "keys.log"
    keys.write_bytes(record(path, certificate, codec, ssl.TLSVersion.TLSv1_3))
    collector = collect(path, codec)
    assert [remark.text for remark in collector.remarks] == [
        "encrypted; its secrets are neither in the recording nor given (--key-log FILE)"]
    assert encrypted_ports(collector) == {50300}
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert [remark.text for remark in collect(path, codec, key_log=keys).remarks] == [
        "encrypted; the secrets are there, but tshark is not: sudo apt-get install tshark"]
    broken = tmp_path / "tshark"
    broken.write_text("#!/bin/sh\necho no such option >&2\nexit 2\n", encoding="ascii")
    monkeypatch.setattr(shutil, "which", lambda _name: str(broken))
    assert "Permission denied" in collect(path, codec, key_log=keys).remarks[0].text
    broken.chmod(0o755)
    assert [remark.text for remark in collect(path, codec, key_log=keys).remarks] == [
        "encrypted; tshark failed: no such option"]
    with pytest.raises(OSError, match="nowhere"):
        collect(path, codec, key_log=tmp_path / "nowhere")
