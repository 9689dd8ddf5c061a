"""Recording what is heard: a file for each session, no file overwritten, a full disk survived."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from edge.capture import read_capture
from edge.recorder import Recorder


def frames(path: Path) -> list[tuple[int, bytes]]:
    return [(frame.time_ns, frame.data) for frame in read_capture(path)]


@pytest.fixture
def told() -> list[str]:
    return []


def test_each_frame_is_in_the_file_at_once(tmp_path: Path, told: list[str]) -> None:
    recorder = Recorder(tmp_path / "a.pcapng", "eth0", told.append)
    for number in range(3):
        recorder.frame(1000 + number, bytes([number]) * 60)
        assert frames(tmp_path / "a.pcapng") == [(1000 + n, bytes([n]) * 60) for n in range(number + 1)]
    recorder.close()
    assert told == []


def test_a_file_for_each_session_and_none_that_is_there_already_is_touched(
    tmp_path: Path, told: list[str]
) -> None:
    for name in ("a.pcapng", "a-3.pcapng"):
        (tmp_path / name).write_text("kept")
    recorder = Recorder(tmp_path / "a.pcapng", "eth0", told.append)
    recorder.next_session()
    recorder.frame(1, b"first")
    recorder.next_session()
    recorder.next_session()
    recorder.frame(2, b"second")
    recorder.close()
    assert [path.name for path in recorder.files] == ["a-2.pcapng", "a-4.pcapng"]
    assert [frames(path) for path in recorder.files] == [[(1, b"first")], [(2, b"second")]]
    assert (tmp_path / "a.pcapng").read_text() == (tmp_path / "a-3.pcapng").read_text() == "kept"


def test_a_name_that_cannot_be_is_refused_at_the_start(tmp_path: Path, told: list[str]) -> None:
    with pytest.raises(FileNotFoundError):
        Recorder(tmp_path / "nowhere" / "a.pcapng", "eth0", told.append)


def test_a_full_disk_is_told_once_and_the_next_session_is_tried(
    tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = Recorder(tmp_path / "a.pcapng", "eth0", told.append)
    recorder.frame(1, b"kept")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(recorder._writer, "frame", full)
    recorder.frame(2, b"lost")
    recorder.frame(3, b"lost")
    [why] = told
    assert why == "frames are not recorded until the next session: No space left on device"
    assert recorder.problem == why
    recorder.next_session()
    recorder.frame(4, b"again")
    recorder.close()
    assert [frames(path) for path in recorder.files] == [[(1, b"kept")], [(4, b"again")]]


def test_a_folder_that_goes_away_is_told(tmp_path: Path, told: list[str]) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    recorder = Recorder(folder / "a.pcapng", "eth0", told.append)
    recorder.frame(1, b"x")
    (folder / "a.pcapng").unlink()
    folder.rmdir()
    recorder.next_session()
    recorder.frame(2, b"y")
    assert len(told) == 1
    assert "No such file or directory" in told[0]
