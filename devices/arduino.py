"""Our Arduino controller, the computer's side: who is there, what it measures, what it is to drive.

Its watchdog: complete.  Without a drive line for WATCHDOG_MS the board switches off by itself in the safe
order (doc/hardware.md).  Drive lines go out only from drive(): a loop that stands still drives nothing.

    asked who it is -> its calibration read -> telemetry begins -> driven

A board of another role, protocol or older firmware is refused with a clear line, and asked again later: it
may be exchanged.  A board that restarted or went to its safe state while something was to be on is not
driven again until everything was at rest.
"""

from __future__ import annotations

from devices import arduino_lines as lines
from devices.arduino_lines import Line, LineError
from devices.arduino_status import BoardStatus
from devices.part import Outputs, Tell
from devices.serial_part import NONSENSE_EVERY_MS, SerialPart
from plc.commands import Note

ASK_EVERY_MS = 500
REFUSED_ASK_MS = 3_000
ANSWER_MS = 150         # 20 ms is usual; telemetry on the line may come before it
REPEAT_MS = 150         # drive lines while nothing changes
TELEMETRY_MS = 50
DISOBEYS_MS = 300       # so long another output than the commanded one is no mere delay
SUPPLY_MV = (4_500, 5_500)


class Arduino(SerialPart):
    """What car and charger have in common.  Subclasses say role, bits and what telemetry means."""

    name = "arduino"
    role = 0
    question = lines.write_line(lines.FROM_HOST, lines.KINDS_OF_HOST, 0, "hello", protocol=lines.PROTOCOL)

    def __init__(self, tell: Tell) -> None:
        super().__init__(tell)
        self.status: BoardStatus | None = None
        self.calibration: dict[str, int] = {}    # whole, or empty
        self._values: dict[str, int] = {}        # of it, as far as read
        self.bad_lines = 0
        self._number = 0
        self._refusal = ""
        self._is_known = False
        self._asked_ms: int | None = None
        self._wanted = (0, 0)
        self._has_control = False
        self._drive_number: int | None = None
        self._drive_was_rest = False
        self._drive_sent_ms: int | None = None
        self._unanswered = 0
        self._obeyed_ms = 0
        self._told: str = ""
        self._bad_told_ms: int | None = None

    # --- the conversation

    def started(self, now_ms: int) -> None:
        self._forget()
        self._number = 0    # as in the question
        self._ask(now_ms)

    def lost(self, why: str, now_ms: int) -> None:
        super().lost(why, now_ms)
        self._forget()

    def _forget(self) -> None:
        """Another board may be there now, or the same one restarted."""
        self._is_known = self._has_control = False
        self._refusal = ""
        self.calibration, self._values = {}, {}
        self.status = None
        self._drive_number = None
        self._unanswered = 0

    def _send(self, kind: str, **fields: int) -> int:
        self._number = (self._number + 1) % 256
        line = lines.write_line(lines.FROM_HOST, lines.KINDS_OF_HOST, self._number, kind, **fields)
        if self.link is not None and self.is_open:
            self.link.send(line)
        return self._number

    def _ask(self, now_ms: int) -> None:
        """For the next thing that we do not know yet."""
        self._asked_ms = now_ms
        if not self._is_known:
            self._send("hello", protocol=lines.PROTOCOL)
        elif len(self._values) < len(lines.CALIBRATION):
            self._send("get", index=len(self._values))
        elif self.status is None or now_ms - self.status.at_ms > ASK_EVERY_MS:
            self._send("rate", period_ms=TELEMETRY_MS)
        else:
            self._asked_ms = None

    def next_deadline_ms(self) -> int | None:
        if not self.is_open:
            return None
        if self._asked_ms is not None:
            return self._asked_ms + (REFUSED_ASK_MS if self._refusal else ASK_EVERY_MS)
        return None if self.status is None else self.status.at_ms + ASK_EVERY_MS + 1

    def tick(self, now_ms: int) -> None:
        """An answer did not come, or telemetry has stopped."""
        if (due_ms := self.next_deadline_ms()) is not None and now_ms >= due_ms:
            self._ask(now_ms)

    def received(self, data: bytes, now_ms: int) -> None:
        super().received(data, now_ms)
        if self._refusal:
            self.is_recognised = False    # where the port is searched for, the search goes on

    def line(self, line: str, now_ms: int) -> bool:
        try:
            read = lines.read_line(lines.FROM_BOARD, lines.KINDS_OF_BOARD, line.encode("ascii", "replace"))
        except LineError:
            return False
        getattr(self, f"_hear_{read.kind}")(read, now_ms)
        return True

    def _is_nonsense(self, line: str, now_ms: int) -> None:
        if self.heard_ms is not None:    # before that: the rest of a line that was under way
            super()._is_nonsense(line, now_ms)

    def _hear_identity(self, line: Line, now_ms: int) -> None:
        self._refusal = self._why_not(line)
        self._is_known = not self._refusal
        self._tell_once("refused" if self._refusal else "board", self._refusal or self._who(line))
        if self._is_known:
            self._has_control = False
            self._values = {}
            self._ask(now_ms)

    def _why_not(self, line: Line) -> str:
        role, protocol = line.fields["role"], line.fields["protocol"]
        version = (line.fields["version"] >> 8, line.fields["version"] & 0xFF)
        wanted = lines.ROLES[self.role]
        flash = f"flash it again: make -C firmware flash ROLE={wanted}"
        if role != self.role:
            return f"the board is a {lines.ROLES.get(role, role)}'s, want a {wanted}'s; {flash}"
        if protocol != lines.PROTOCOL or version < lines.FIRMWARE_VERSION:
            oldest = ".".join(map(str, lines.FIRMWARE_VERSION))
            return (f"the board has firmware {version[0]}.{version[1]} with protocol {protocol}, "
                    f"want {oldest} or newer with protocol {lines.PROTOCOL}; {flash}")
        return ""

    def _who(self, line: Line) -> str:
        reasons = {1: "power", 2: "reset", 4: "brown-out", 8: "watchdog"}
        started = ", ".join(text for mask, text in reasons.items() if line.fields["reset"] & mask)
        version = line.fields["version"]
        return (f"{lines.ROLES[self.role]}, firmware {version >> 8}.{version & 0xFF}, "
                f"started by {started or 'nothing it knows'}")

    def _hear_value(self, line: Line, now_ms: int) -> None:
        index = line.fields["index"]
        if index != len(self._values):
            return    # asked twice, answered twice
        self._values[lines.CALIBRATION[index].name] = line.fields["value"]
        if len(self._values) == len(lines.CALIBRATION):
            self.calibration = self._values
        self._ask(now_ms)

    def _hear_status(self, line: Line, now_ms: int) -> None:
        if not self._is_known or not self.calibration:
            return    # a board that did not say who it is, or what its numbers mean
        if self.status is not None and line.fields["uptime_ms"] == self.status["uptime_ms"]:
            return    # nothing new, whatever repeats it
        status = self.status = BoardStatus(line.fields, now_ms)
        if len(self._values) == len(lines.CALIBRATION):
            self._asked_ms = None
        if self._has_control and status.mode != "driven":
            self._lose_control(f"the board is {status.mode}: {status.cause}", now_ms)
        if status.drives(self._wanted[0]):
            self._obeyed_ms = now_ms
        was_bad, self.bad_lines = self.bad_lines, status["bad_lines"]
        is_time = self._bad_told_ms is None or now_ms - self._bad_told_ms >= NONSENSE_EVERY_MS
        if self.bad_lines > was_bad and is_time:
            self._bad_told_ms = now_ms
            reason = lines.named(lines.REASONS, status["last_bad"])
            self.tell_log(Note(self.name, "refuses", {
                "what": f"the board does not take a line of ours: {reason}", "so_far": self.bad_lines}))

    def _hear_accepted(self, line: Line, _now_ms: int) -> None:
        if line.fields["answers"] == self._drive_number:
            self._drive_number = None
            self._unanswered = 0
            self._has_control = self._has_control or self._drive_was_rest

    def _hear_refused(self, line: Line, now_ms: int) -> None:
        reason = lines.named(lines.REASONS, line.fields["reason"])
        if reason == "not_ready":
            self._lose_control("the board restarted, or went to its safe state", now_ms)
        elif reason in ("checksum", "shape"):
            self._drive_sent_ms = None    # the line is bad: say it again at once
        if line.fields["answers"] == self._drive_number:
            self._drive_number = None
            self._unanswered = 0

    def _lose_control(self, why: str, now_ms: int) -> None:
        if self._has_control:
            self.tell_log(Note(self.name, "lost", {"why": why}))
        self._has_control = False
        self._is_known = False
        self._ask(now_ms)

    def _tell_once(self, event: str, text: str) -> None:
        if text != self._told:
            self._told = text
            self.tell_log(Note(self.name, event, {"what": text}))

    # --- driving

    def bits(self, outputs: Outputs) -> tuple[int, int]:
        """The fields of a drive line."""
        raise NotImplementedError

    @property
    def is_at_rest(self) -> bool:
        """What we want is what a board accepts at first."""
        unlock = lines.OUTPUT_BITS["unlock"]
        return not self._wanted[0] & ~unlock and self._wanted[1] in (0, lines.STEADY_PERMILLE)

    def want(self, outputs: int, pwm_permille: int, now_ms: int) -> None:
        """Drive these: at once if they are new, else when it is time to say them again."""
        is_new = (outputs, pwm_permille) != self._wanted
        self._wanted = (outputs, pwm_permille)
        if is_new:
            self._obeyed_ms = now_ms
        if not self._is_known or (not self._has_control and not self.is_at_rest):
            return
        sent_ms = self._drive_sent_ms
        if is_new or sent_ms is None or now_ms - sent_ms >= REPEAT_MS:
            self._unanswered += self._drive_number is not None and not is_new
            self._drive_number = self._send("drive", outputs=outputs, pwm_permille=pwm_permille)
            self._drive_was_rest = self.is_at_rest
            self._drive_sent_ms = now_ms

    def drive(self, outputs: Outputs, now_ms: int) -> None:
        self.want(*self.bits(outputs), now_ms)

    def rest(self) -> bytes:
        number = (self._number + 1) % 256
        return lines.write_line(lines.FROM_HOST, lines.KINDS_OF_HOST, number, "drive", outputs=0,
                                pwm_permille=self.resting_permille)

    resting_permille = 0

    # --- what it says

    def is_obeying(self, now_ms: int) -> bool:
        """We drive it, or there is nothing to drive."""
        if not self._has_control:
            return self.is_at_rest
        drives_it = self.status is not None and self.status.drives(self._wanted[0])
        return drives_it or now_ms - self._obeyed_ms <= DISOBEYS_MS

    @property
    def is_calibrated(self) -> bool:
        """Somebody has compared the voltage with a meter."""
        return self.calibration.get("voltage_compared") == 1

    def volts(self, status: BoardStatus) -> float | None:
        """None where it is not known, or not to be believed without calibration."""
        return status.volts if self.is_calibrated else None

    def troubles(self, status: BoardStatus, now_ms: int) -> str:
        """What is wrong with a board that talks: the first of it."""
        drives = ", ".join(sorted(status.outputs)) or "nothing"
        wants = ", ".join(sorted(lines.names_of(lines.OUTPUTS, self._wanted[0]))) or "nothing"
        reasons = (
            (not self.is_obeying(now_ms), f"it is {status.mode}, and drives {drives}; wanted: {wants}"),
            (self._unanswered > 3, "it does not answer what we say"),
            (status.volts is None, "its voltage measurement has failed"),
            (not self.is_calibrated, "its voltage is not believed, calibrate it (doc/hardware.md)"),
            (not SUPPLY_MV[0] <= status["supply_mv"] <= SUPPLY_MV[1],
             f"its own supply is {status['supply_mv'] / 1000:.2f} V, want 5 V"),
            (len(status.closed) == 1, f"only {', '.join(status.closed)} reports closed"),
            ("lock_failed" in status.inputs, "the lock motor ran its time, and its contact did not change"),
        )
        return next((why for is_so, why in reasons if is_so), "")

    def trouble(self, now_ms: int) -> str:
        if self._refusal:
            return f"{self.name}: {self._refusal}"
        if trouble := super().trouble(now_ms):
            return trouble
        if self.status is None:
            return f"{self.name}: no measurements yet"
        why = self.troubles(self.status, now_ms)
        return f"{self.name}: {why}" if why else ""
