"""Print every figure, one a line: `name: value unit (goal)`."""

import subprocess
import sys
from collections.abc import Callable, Iterator

from tests.bench import (
    arduino,
    bytecodes,
    can_bus,
    charging,
    codec_process,
    frames,
    listener,
    mqtt,
    panel,
    powerline,
    program,
    reports,
    serial_line,
)
from tests.bench.figures import Figure
from tests.support import PROJECT

MEASUREMENTS: list[Callable[[], Iterator[Figure]]] = [
    codec_process.process, codec_process.round_trips, frames.frames, listener.recorded, listener.overheard,
    program.start_up, powerline.powerline, charging.first_answer, charging.wire, charging.cost,
    bytecodes.bytecodes, can_bus.can_bus, serial_line.serial_line, arduino.command_to_pin, panel.panel,
    mqtt.mqtt, reports.reports]


def main() -> int:
    """Measure one after the other; the codec's own bench prints its lines itself."""
    subprocess.run(["make", "--no-print-directory", "-C", str(PROJECT / "OpenV2Gx"), "bench"], check=True)
    for measurement in MEASUREMENTS:
        for figure in measurement():
            print(figure, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
