"""The connector to the codec: right answers from the real one, and every way in which a child can fail."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext, suppress
from pathlib import Path
from threading import Thread

import pytest

from edge.line_child import LineChild
from edge.line_child_threads import ThreadedLineChild
from exiConnector import CODEC, GIVE_UP_AFTER, ExiConnector, Message
from plc.errors import CodecGone, ExiFault
from tests.support import PROJECT, shared

Start = Callable[[Sequence[str], float], LineChild]
Connect = Callable[..., ExiConnector]

NOTICED_WITHIN_S = 0.5
HANDSHAKE: Message = {"supportedAppProtocolRes": {"ResponseCode": "OK_SuccessfulNegotiation", "SchemaID": 1}}

needs_codec = pytest.mark.skipif(not CODEC.exists(), reason=f"{CODEC.name} is not built (make codec)")
needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts descriptors in /proc")


@pytest.fixture(params=[LineChild, ThreadedLineChild])
def start(request: pytest.FixtureRequest) -> Start:
    """Both ways to wait for a child; the threaded one is for Windows, but nothing in it is Windows' own."""
    way: Start = request.param
    return way


@pytest.fixture
def codec(start: Start) -> Iterator[ExiConnector]:
    """A connector to the real codec."""
    with ExiConnector(start=start) as connector:
        yield connector


@pytest.fixture
def child(start: Start, tmp_path: Path) -> Iterator[Connect]:
    """Make a connector to a shell script that plays the codec.

    The script finds `starts`, the count of starts including this one, and `answer`, which reads a request and
    answers it rightly with what it holds.
    """
    connectors = []

    def connect(script: str, patience_s: float = 0.4, remembered: int = 0) -> ExiConnector:
        program = tmp_path / "child"
        program.write_text(f"""#!/bin/sh
cd {tmp_path}
echo >> starts; starts=$(wc -l < starts)
answer() {{ read -r number verb schema data || exit; printf '%s ok {{"Echo":"%s"}}\\n' $number "$data"; }}
{script}
while true; do answer; done
""")
        program.chmod(0o755)
        connectors.append(ExiConnector(program, patience_s, start, remembered=remembered))
        return connectors[-1]

    yield connect
    for connector in connectors:
        connector.close()


def codecs_of_ours() -> set[int]:
    """The process ids of all codecs that we started, zombies included."""
    found = set()
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # gone in the meantime
            name, _, rest = status.read_text(encoding="utf-8", errors="replace").rpartition(")")
            if name.endswith("(OpenV2Gx") and int(rest.split()[1]) == os.getpid():
                found.add(int(status.parent.name))
    return found


def starts(folder: Path) -> int:
    return (folder / "starts").read_text().count("\n")


# --- the real codec ---------------------------------------------------------------------------------------


@needs_codec
def test_messages_go_there_and_back(codec: ExiConnector) -> None:
    exi = codec.encode("app", HANDSHAKE)
    assert exi.hex() == "80400040"
    assert codec.decode("app", exi) == HANDSHAKE


@needs_codec
@pytest.mark.parametrize("schema", ["app", "din", "iso2"])
def test_many_at_once_are_each_right(codec: ExiConnector, schema: str) -> None:
    with open(shared(f"vectors/{schema}.jsonl"), encoding="utf-8") as lines:
        vectors = [json.loads(line) for line in lines][:1500]
    exi = [bytes.fromhex(vector["exi"]) for vector in vectors]
    messages = [vector["json"] for vector in vectors]
    assert codec.decode_many((schema, each) for each in exi) == messages
    assert codec.encode_many((schema, each) for each in messages) == exi


@needs_codec
@pytest.mark.parametrize("file", ["xmldsig", "iso2"])
def test_fragments_go_there_and_back(codec: ExiConnector, file: str) -> None:
    with open(shared(f"vectors/fragments_{file}.jsonl"), encoding="utf-8") as lines:
        vector = json.loads(lines.readline())
    exi = bytes.fromhex(vector["exi"])
    assert codec.decode_fragment(vector["schema"], exi) == vector["json"]
    assert codec.encode_fragment(vector["schema"], vector["json"]) == exi


@needs_codec
def test_a_refusal_is_a_fault_in_the_words_of_the_codec_and_costs_nothing_else(codec: ExiConnector) -> None:
    codec.encode("app", HANDSHAKE)
    pid = codec.pid
    for exi in (b"", b"\x80", b"\xff" * 100):
        with pytest.raises(ExiFault, match=r"^app"):
            codec.decode("app", exi)
    with pytest.raises(ExiFault, match="ResponseCode"):
        codec.encode("app", {"supportedAppProtocolRes": {"ResponseCode": "Perhaps"}})
    with pytest.raises(ExiFault, match="nonsense"):
        codec.decode("nonsense", b"\x80\x40\x00\x40")
    assert codec.decode("app", b"\x80\x40\x00\x40") == HANDSHAKE
    assert codec.pid == pid


@needs_codec
@pytest.mark.parametrize(("schema", "message"), [
    ("app\nencode app {}", HANDSHAKE), ("", HANDSHAKE), ("a b", HANDSHAKE), ("äpp", HANDSHAKE),
    ("app", {"bytes": b"\x01"}), ("app", {"number": float("nan")}), ("app", {("a", 1): 2}),
    ("app", {"\ud800\n": "\ud800\n"})])
def test_what_no_request_can_hold_is_a_fault(codec: ExiConnector, schema: str, message: Message) -> None:
    with pytest.raises(ExiFault):
        codec.encode(schema, message)
    results = codec.encode_many([("app", HANDSHAKE), (schema, message)])
    assert [type(result) for result in results] == [bytes, ExiFault]
    assert codec.encode("app", HANDSHAKE) == b"\x80\x40\x00\x40"


@needs_codec
def test_a_message_that_holds_itself_is_a_fault(codec: ExiConnector) -> None:
    message: Message = {}
    message["inner"] = message
    with pytest.raises(ExiFault):
        codec.encode("app", message)


@needs_codec
def test_killed_between_two_messages_nobody_notices(codec: ExiConnector) -> None:
    codec.encode("app", HANDSHAKE)
    first = codec.pid
    assert first
    os.kill(first, signal.SIGKILL)
    time.sleep(0.05)
    assert codec.encode("app", HANDSHAKE) == b"\x80\x40\x00\x40"
    assert codec.pid != first


@needs_codec
def test_the_last_messages_are_remembered_whoever_changes_them() -> None:
    with ExiConnector(remembered=2) as codec:
        exi = codec.encode("app", HANDSHAKE)
        message = codec.decode("app", exi)
        assert codec.pid
        os.kill(codec.pid, signal.SIGSTOP)
        message.clear()
        assert codec.decode("app", exi) == HANDSHAKE
        assert codec.encode("app", HANDSHAKE) == exi
        os.kill(codec.pid, signal.SIGCONT)
        with pytest.raises(ExiFault) as fault:
            codec.decode("app", b"")    # the oldest, the decoding, is forgotten
        os.kill(codec.pid, signal.SIGSTOP)
        with pytest.raises(ExiFault, match=re.escape(str(fault.value))):
            codec.decode("app", b"")
        with pytest.raises(CodecGone):
            codec.decode("app", exi)
        assert codec.decode("app", exi) == HANDSHAKE


@needs_codec
def test_killed_again_and_again_in_the_middle_of_use(codec: ExiConnector) -> None:
    """From outside, at any moment: what is answered is right, what is lost says so, and it always goes on."""
    killer = subprocess.Popen(
        ["sh", "-c", "while read -r pid; do sleep 0.0007; kill -9 $pid; done"],
        stdin=subprocess.PIPE, text=True, bufsize=1)
    assert killer.stdin
    told = None
    rounds = lost = restarts = 0
    end_at = time.monotonic() + 1.5
    while time.monotonic() < end_at:
        rounds += 1
        content = {"ResponseCode": "OK_SuccessfulNegotiation", "SchemaID": rounds % 256}
        message = {"supportedAppProtocolRes": content}
        try:
            assert codec.decode("app", codec.encode("app", message)) == message
        except CodecGone:
            lost += 1
        if codec.pid and codec.pid != told:
            told = codec.pid
            restarts += 1
            killer.stdin.write(f"{told}\n")
    killer.stdin.close()
    assert killer.wait(10) == 0
    assert restarts > 10
    assert lost <= restarts


def written_by(pid: int) -> int:
    """Bytes that this process has written so far."""
    return int(Path(f"/proc/{pid}/io").read_text().split("wchar: ")[1].split()[0])


@needs_codec
@needs_proc
def test_killed_in_the_middle_of_a_batch_no_message_is_lost(codec: ExiConnector) -> None:
    batch = [("app", b"\x80\x40\x00\x40")] * 50_000
    codec.decode_many(batch)
    first = codec.pid or 0
    whole_batch = written_by(first)

    def kill_it_halfway() -> None:
        while written_by(first) < 1.4 * whole_batch:
            time.sleep(0.001)
        os.kill(first, signal.SIGKILL)

    killer = Thread(target=kill_it_halfway)
    killer.start()
    assert codec.decode_many(batch) == [HANDSHAKE] * len(batch)
    killer.join()
    codec.decode_many(batch[:1])
    assert codec.pid != first


@needs_codec
@needs_proc
def test_a_thousand_restarts_leave_nothing_behind(codec: ExiConnector) -> None:
    others = codecs_of_ours()
    codec.encode("app", HANDSHAKE)
    descriptors = os.listdir("/proc/self/fd")
    for _ in range(1000):
        assert codec.pid
        os.kill(codec.pid, signal.SIGKILL)
        with suppress(CodecGone):  # it may still have been there when the message was sent
            codec.encode("app", HANDSHAKE)
        assert codec.encode("app", HANDSHAKE) == b"\x80\x40\x00\x40"
    assert len(os.listdir("/proc/self/fd")) == len(descriptors)
    assert codecs_of_ours() - others == {codec.pid}
    codec.close()
    assert codec.pid is None
    assert codecs_of_ours() - others == set()


@needs_codec
def test_ctrl_c_at_the_terminal_does_not_reach_the_codec(codec: ExiConnector) -> None:
    codec.encode("app", HANDSHAKE)
    assert os.getpgid(codec.pid or 0) != os.getpgid(0)


@needs_codec
@pytest.mark.parametrize("how", ["os._exit(0)", "os.kill(os.getpid(), 9)"])
def test_the_codec_ends_when_we_die(how: str) -> None:
    script = ("import os\nfrom exiConnector import ExiConnector\n"
              "connector = ExiConnector()\nconnector.decode('app', bytes.fromhex('80400040'))\n"
              f"print(connector.pid, flush=True)\n{how}")
    done = subprocess.run([sys.executable, "-c", script], cwd=PROJECT, text=True, stdout=subprocess.PIPE,
                          check=False)
    for _ in range(100):
        state = subprocess.run(["ps", "-o", "stat=", "-p", done.stdout.strip()], text=True,
                               stdout=subprocess.PIPE, check=False).stdout
        if state == "" or state.startswith("Z"):
            return
        time.sleep(0.01)
    pytest.fail(f"codec {done.stdout} lives on: {state}")


# --- children that misbehave ------------------------------------------------------------------------------

READ = "read -r number line; "
MISBEHAVIOUR = {
    "dies before it is asked": ("exit 3", "exit code 3"),
    "dies when asked": (READ + "exit 3", "exit code 3"),
    "is killed": (READ + "kill -9 $$", "signal 9"),
    "hangs": (READ + "exec sleep 60", "did not answer within 0.4 s"),
    "does not even read": ("exec sleep 60", "did not answer within 0.4 s"),
    "falls silent for good": (READ + "exec sleep 60 >&-", "ended"),
    "answers half a line and hangs": (
        READ + """printf "$number "'ok {"Ec'; exec sleep 60""", "did not answer within 0.4 s"),
    "answers half a line and dies": (READ + """printf "$number "'ok {"Ec'; exit 0""", "exit code 0"),
    "never ends its answer": (READ + "exec cat /dev/zero", "more than 16777216 bytes"),
    "never ends answering": (READ + "exec yes \"$number ok {}\"", "said more than it was asked"),
    "answers twice": (READ + r"""printf "$number ok {}\n$number ok {}\n" """, "said more than it was asked"),
    "answers and begins another answer": (
        READ + r"""printf "$number ok {}\n$number ok" """, "said more than it was asked"),
    "says something else": (READ + "echo hello", "garbage"),
    "answers without the number": (READ + "echo 'ok {}'", "garbage"),
    "answers an earlier request": (READ + "echo $((number - 1)) 'ok {}'", "garbage"),
    "answers a later request": (READ + "echo 1$number 'ok {}'", "garbage"),
    "says nothing": (READ + "echo", "garbage"),
    "speaks bytes": (READ + r"printf '\377\000\376\n'", "garbage"),
    "leaves out the message": (READ + "echo $number ok", "garbage"),
    "breaks off the message": (READ + """echo $number 'ok {"Echo":'""", "garbage"),
    "sends no message": (READ + "echo $number 'ok [1]'", "garbage"),
    "sends no UTF-8": (READ + r"""printf "$number "'ok {"Echo":"\377"}\n'""", "garbage"),
    "nests endlessly": (
        READ + r"printf '%s ok ' $number; head -c 100000 /dev/zero | tr '\000' '['; echo", "garbage"),
    "knows no numbers": (READ + """echo "error unknown request \\"$number\\"," """, "run make codec"),
}


@pytest.mark.parametrize("misbehaviour", MISBEHAVIOUR)
def test_a_child_that_misbehaves_costs_one_message(misbehaviour: str, child: Connect, tmp_path: Path) -> None:
    script, says = MISBEHAVIOUR[misbehaviour]
    connector = child(f"if [ $starts = 1 ]; then {script}; fi")
    with pytest.raises(CodecGone, match=says):
        connector.decode("din", b"\x01")
    assert connector.decode("din", b"\x02") == {"Echo": "02"}
    assert connector.decode("din", b"\x03") == {"Echo": "03"}
    assert starts(tmp_path) == 2


@pytest.mark.parametrize("misbehaviour", ["hangs", "does not even read", "answers half a line and hangs"])
def test_a_hung_child_is_noticed_in_time(misbehaviour: str, child: Connect) -> None:
    connector = child(MISBEHAVIOUR[misbehaviour][0])
    took: list[float] = []
    while len(took) < 10 and min(took, default=1.0) > NOTICED_WITHIN_S:    # a busy machine gets several tries
        began = time.monotonic()
        with pytest.raises(CodecGone):
            connector.decode("din", b"\x01")
        took.append(time.monotonic() - began)
    assert min(took) <= NOTICED_WITHIN_S


@pytest.mark.parametrize("answer", ["", "8", "809", "80 9a", " 809a", "zz", "{}"])
def test_encode_wants_hex(answer: str, child: Connect) -> None:
    connector = child(
        f"if [ $starts = 1 ]; then {READ} echo $number 'ok {answer}'; fi; {READ} echo $number ok 809a")
    with pytest.raises(CodecGone, match="garbage") if answer else nullcontext():
        assert connector.encode("din", {}) == b""
    assert connector.encode("din", {}) == b"\x80\x9a"


def test_an_answer_that_makes_no_sense_is_not_remembered(child: Connect) -> None:
    script = f"if [ $starts = 1 ]; then {READ} echo $number 'ok zz'; fi; {READ} echo $number ok 809a"
    connector = child(script, remembered=4)
    with pytest.raises(CodecGone, match="garbage"):
        connector.encode("din", {})
    assert connector.encode("din", {}) == b"\x80\x9a"


def test_a_late_answer_is_never_taken_for_the_next(child: Connect, tmp_path: Path) -> None:
    connector = child("""[ $starts = 1 ] && {
        read -r number line; sleep 0.4; echo $number 'ok {"Echo":"late"}'; }""", 0.3)
    with pytest.raises(CodecGone, match=r"did not answer within 0\.3 s, lost: .*decode din 01"):
        connector.decode("din", b"\x01")
    time.sleep(0.2)
    assert connector.decode("din", b"\x02") == {"Echo": "02"}
    assert starts(tmp_path) == 2


def test_what_nobody_asked_for_is_never_taken_for_an_answer(child: Connect, tmp_path: Path) -> None:
    connector = child("""[ $starts = 1 ] && {
        answer; sleep 0.05; echo $((number + 1)) 'ok {"Echo":"unasked"}'; }""")
    assert connector.decode("din", b"\x01") == {"Echo": "01"}
    time.sleep(0.1)
    assert connector.decode("din", b"\x02") == {"Echo": "02"}
    assert starts(tmp_path) == 2


def test_what_is_said_unasked_right_after_the_request_is_not_believed(child: Connect) -> None:
    """It comes too late to be seen before the request, and too early to be told from the answer by time."""
    connector = child("""[ $starts = 1 ] && { answer; read -r number line
        echo $((number - 1)) 'ok {"Echo":"unasked"}'; }""")
    assert connector.decode("din", b"\x01") == {"Echo": "01"}
    with pytest.raises(CodecGone, match="garbage"):
        connector.decode("din", b"\x02")
    assert connector.decode("din", b"\x03") == {"Echo": "03"}


def test_an_interrupted_request_leaves_no_answer_behind(child: Connect, tmp_path: Path) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    connector = child("""[ $starts = 1 ] && {
        read -r number line; sleep 0.1; echo $number 'ok {"Echo":"stale"}'; }""")
    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        with pytest.raises(KeyboardInterrupt):
            connector.decode("din", b"\x01")
    finally:
        signal.signal(signal.SIGALRM, before)
    assert connector.decode("din", b"\x02") == {"Echo": "02"}
    assert starts(tmp_path) == 2


def test_of_a_batch_only_those_are_lost_that_bring_the_codec_down(child: Connect) -> None:
    connector = child("""while read -r number verb schema data; do
        case $data in dead) exit 9;; ac) exec sleep 60;; baad) echo garbage;; esac
        printf '%s ok {"Echo":"%s"}\\n' $number "$data"
    done""", 0.2)
    batch = [number.to_bytes(2, "big") for number in range(700)]
    batch[300] = batch[301] = b"\xde\xad"
    batch[400] = b"\xac"
    batch[699] = b"\xba\xad"
    results = connector.decode_many(("din", exi) for exi in batch)
    for number, (exi, result) in enumerate(zip(batch, results, strict=True)):
        if number in (300, 301, 400, 699):
            assert isinstance(result, CodecGone)
            assert exi.hex() in str(result) or number == 699
        else:
            assert result == {"Echo": exi.hex()}


def test_a_codec_that_always_dies_does_not_hold_up_a_batch(child: Connect, tmp_path: Path) -> None:
    connector = child("exit 1")
    results = connector.decode_many([("din", b"\x01")] * 5000)
    assert len(results) == 5000
    assert all(isinstance(result, CodecGone) for result in results)
    assert starts(tmp_path) == 1 + GIVE_UP_AFTER


def test_full_pipes_in_both_directions_do_not_block(child: Connect, tmp_path: Path) -> None:
    (tmp_path / "echo.py").write_text("""if True:
        import sys
        for line in sys.stdin.buffer:
            number, _, _, data = line.split()
            sys.stdout.buffer.write(b'%s ok {"Echo":"%s"}\\n' % (number, data))
            sys.stdout.buffer.flush()
    """)
    connector = child(f"exec {sys.executable} -S -E echo.py", 10.0)
    batch = [("din", bytes([number]) * 200_000) for number in range(40)]
    assert connector.decode_many(batch) == [{"Echo": exi.hex()} for _, exi in batch]
    assert connector.decode("din", b"\x07" * 1_000_000) == {"Echo": "07" * 1_000_000}


@pytest.mark.parametrize(("make", "says"), [
    (lambda _: None, "is missing: run make codec"),
    (lambda path: path.mkdir(), "cannot be started (Permission denied)"),
    (lambda path: path.write_text("no program"), "cannot be started (Permission denied)"),
    (lambda path: (path.write_bytes(b"\x7fELF"), path.chmod(0o755)), "cannot be started (Exec format error)"),
])
def test_a_codec_that_is_not_there_or_no_program(make: Callable[[Path], object], says: str, tmp_path: Path,
                                                 start: Start) -> None:
    path = tmp_path / "OpenV2Gx"
    make(path)
    with ExiConnector(path, start=start) as connector:
        with pytest.raises(CodecGone, match=re.escape(f"{path} {says}")):
            connector.encode("din", {})
        with pytest.raises(CodecGone, match=re.escape(f"{path} {says}")):
            connector.decode_many([("din", b"")])
        assert connector.decode_many([]) == []
