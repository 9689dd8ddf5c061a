"""The codec as the program sees it: round trips through the pipe, start, size and memory."""

import os
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from exiConnector import CODEC, ExiConnector, Message, compact_json
from tests.bench.figures import Figure, at_most, median_us

CURRENT_DEMAND_REQ: Message = {"V2G_Message": {
    "Header": {"SessionID": "0102030405060708"},
    "Body": {"CurrentDemandReq": {
        "DC_EVStatus": {"EVReady": True, "EVErrorCode": "NO_ERROR", "EVRESSSOC": 55},
        "EVTargetCurrent": {"Multiplier": 0, "Unit": "A", "Value": 97},
        "EVMaximumVoltageLimit": {"Multiplier": 0, "Unit": "V", "Value": 398},
        "EVMaximumCurrentLimit": {"Multiplier": 0, "Unit": "A", "Value": 125},
        "BulkChargingComplete": False,
        "ChargingComplete": False,
        "RemainingTimeToFullSoC": {"Multiplier": 0, "Unit": "s", "Value": 1200},
        "RemainingTimeToBulkSoC": {"Multiplier": 0, "Unit": "s", "Value": 600},
        "EVTargetVoltage": {"Multiplier": 0, "Unit": "V", "Value": 396}}}}}

STARTS = 5    # a process keeps the core it happened to be put on; the median of several is the usual case
ROUNDS = 3000
BATCH = [("din", CURRENT_DEMAND_REQ)] * 5000


def bare_pipe_us() -> float:
    """Round trip of the same bytes through a child that only copies them: no codec can be faster."""
    line = compact_json(CURRENT_DEMAND_REQ).encode() + b"\n"
    with subprocess.Popen(["cat"], bufsize=0, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin
        assert child.stdout
        to_child, from_child = child.stdin.fileno(), child.stdout.fileno()

        def round_trip() -> None:
            os.write(to_child, line)
            os.read(from_child, 65536)

        took = median_us(round_trip, ROUNDS)
        child.stdin.close()
    return took


def round_trips() -> Iterator[Figure]:
    """One message at a time, as in a session; then many at once, as from a recording."""
    pipe, decode, encode, decode_many, encode_many = [], [], [], [], []
    with ExiConnector() as connector:
        exi = connector.encode("din", CURRENT_DEMAND_REQ)
        assert connector.decode("din", exi) == CURRENT_DEMAND_REQ
    for _ in range(STARTS):
        pipe.append(bare_pipe_us())
        with ExiConnector() as connector:
            decode.append(median_us(partial(connector.decode, "din", exi), ROUNDS))
            encode.append(median_us(partial(connector.encode, "din", CURRENT_DEMAND_REQ), ROUNDS))
            begun = perf_counter()
            connector.encode_many(BATCH)
            encode_many.append((perf_counter() - begun) / len(BATCH) * 1e6)
            begun = perf_counter()
            connector.decode_many([("din", exi)] * len(BATCH))
            decode_many.append((perf_counter() - begun) / len(BATCH) * 1e6)
    yield Figure("pipe_round_trip", median(pipe), "us", "a child that only copies, for comparison")
    for name, times in (("decode", decode), ("encode", encode)):
        yield Figure(f"exi_connector_{name}_CurrentDemandReq", median(times), "us",
                     at_most(80, median(times), "us"))
    yield Figure("exi_connector_decode_many", median(decode_many), "us", "a message, no goal of its own")
    yield Figure("exi_connector_encode_many", median(encode_many), "us", "a message, no goal of its own")


def process() -> Iterator[Figure]:
    """Start, size and memory of the codec's executable."""
    program = [str(CODEC), "schemas"]
    took = median_us(lambda: subprocess.run(program, stdout=subprocess.DEVNULL, check=True), 100) / 1000
    yield Figure("codec_start", took, "ms", at_most(2, took, "ms"))
    size = CODEC.stat().st_size / 1000
    yield Figure("codec_executable", size, "kB", at_most(400, size, "kB"))
    with ExiConnector() as connector:
        connector.encode_many(BATCH)
        status = Path(f"/proc/{connector.pid}/status")
        if not status.exists():
            return
        used = int(status.read_text(encoding="ascii").partition("VmHWM:")[2].split()[0]) / 1000
    yield Figure("codec_serve_memory", used, "MB", at_most(4, used, "MB"))
