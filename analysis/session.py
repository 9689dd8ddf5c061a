"""One charging session as it is told by what went over the wire: from plug-in to the last farewell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from analysis.energy import EnergyMeter
from analysis.events import (
    Connection,
    Discovery,
    HomeplugFrame,
    TcpChange,
    TcpGap,
    TcpState,
    TlsRecord,
    V2gMessage,
    V2gOther,
)
from analysis.homeplug_text import mean_db
from analysis.messages_iso20 import chosen, present_power_w
from analysis.phases import POWER_OFF, STANDBY, UNDECODED, PhaseLog, phase_of
from analysis.stations import Station
from analysis.values import number
from plc.session.standard import SDP_ANSWER_MS
from plc.wire import homeplug
from plc.wire.sdp import SECURITY_TLS, Request
from plc.wire.v2gtp import SIDE_STREAMS

CHARGERS_MAX = 20       # that answer one car
CONNECTIONS_MAX = 50    # of one session that are kept for the summary
COUNTS_MAX = 200        # different message names

EVSE_ALARMS = frozenset((
    "EVSE_Shutdown", "EVSE_UtilityInterruptEvent", "EVSE_EmergencyShutdown", "EVSE_Malfunction",
))
# What an ACDP charger states one by one.
ACDP_ALARMS = ("EVSEDisabled", "EVSEUtilityInterruptEvent", "EVSEEmergencyShutdown", "EVSEMalfunction")
# Wishes of the charger after which charging goes on.
PASSING_WISHES = frozenset((
    "None", "ExitStandby", "ScheduleRenegotiation", "ServiceRenegotiation", "MeteringConfirmation",
))
NO_ERROR = frozenset(("NO_ERROR", "OK_NoEVError"))
UNSETTLED = (None, "iso20_common")    # a better word for what is spoken may come


def is_refusal(response_code: str) -> bool:
    """FAILED in all its forms; Failed_NoNegotiation too.  A damaged message may have an empty code."""
    return response_code.startswith(("FAILED", "Failed"))


class Moment(NamedTuple):
    """Something that happened, as a reader would say it; name: the message it happened in.

    phases: how many had begun; the times of a recording may be all the same.
    """

    time_ns: int
    name: str
    text: str
    phases: int = 0


@dataclass(slots=True)
class Slac:
    """How the pair found each other.  attenuation_db: of each charger that answered, by its name."""

    requests: int = 0
    confirmations: int = 0
    foreign_run_ids: int = 0    # confirmations of another run than the car asked for
    starts: int = 0
    sounds: int = 0
    attenuation_db: dict[str, float] = field(default_factory=dict)
    attenuation_seen: bool = False
    attenuation_confirmed: bool = False
    match_requested: bool = False
    first_ns: int | None = None
    matched_ns: int | None = None
    run_id: bytes = b""
    nid: bytes = b""
    nmk: bytes = b""


@dataclass(slots=True)
class Sdp:
    """How the car found the charger's server."""

    requests: int = 0
    first_ns: int | None = None
    answered_ns: int | None = None
    tls_requests: int = 0
    tls_offered: bool | None = None


@dataclass(slots=True)
class Tcp:
    """What became of one connection."""

    connection: Connection
    called_ns: int | None = None
    open_ns: int | None = None
    ends: list[Moment] = field(default_factory=list)
    last_message: Moment | None = None     # before the first end
    unanswered: Moment | None = None       # at the first end
    lacks_words: bool = False              # what was said before the first end is not all recorded
    is_tls: bool = False
    encrypted: bool = False

    @property
    def is_over(self) -> bool:
        return len(self.ends) > 1 or any("RST" in end.text for end in self.ends)


class Session:
    """Facts about one session, collected message by message; bounded in size however long it lasts."""

    def __init__(self, number: int, start_ns: int) -> None:
        self.number = number
        self.start_ns = start_ns
        self.last_ns = start_ns
        self.end_of_recording_ns: int | None = None
        self.pev: Station | None = None
        self.evse: Station | None = None
        self.slac = Slac()
        self.sdp = Sdp()
        self.connections: list[Tcp] = []
        self.tls_alerts: list[Moment] = []
        self.offers: list[str] = []
        self.protocol: str | None = None
        self.schema: str | None = None
        self.schema_id: int | None = None
        self.session_id: str | None = None
        self.evcc_id: str | None = None
        self.evse_id: str | None = None
        # What was chosen in ISO 15118-20.
        self.authorization: str | None = None
        self.service: str | None = None
        self.control_mode: str | None = None
        self.is_bidirectional = False
        self.phases = PhaseLog()
        self.energy = EnergyMeter()
        self.meter_wh: tuple[int, int] | None = None
        self.first_soc: tuple[int, int] | None = None    # (time_ns, percent)
        self.last_soc: tuple[int, int] | None = None
        self.counts: Counter[str] = Counter()
        self.messages = 0
        self.gaps = 0
        self.missing_bytes = 0
        self.cut_frames = 0         # of which the ends were not recorded
        self.lacks_words = False    # something is missing behind the last message
        self.framing_faults = 0
        self.exi_faults = 0
        self.undecoded = 0
        # What happened on the way to the end; each is the first of its kind that did not pass by itself.
        self.failure: Moment | None = None
        self.alarm: Moment | None = None
        self.ev_error: Moment | None = None
        self.stop: Moment | None = None
        self.session_stop: Moment | None = None
        self.session_stop_answer: str | None = None
        self.late_failures: list[Moment] = []
        self.waiting_for_answer: Moment | None = None
        self.last_message: Moment | None = None
        self.last_request: V2gMessage | None = None
        self.last_response: V2gMessage | None = None
        self.spoken_on: Connection | None = None    # where the last message came
        self._is_renegotiating = False
        self._is_complete = False    # the battery, by the car's last word on it in ISO 15118-20

    # --- before the application speaks ------------------------------------------------------------

    def homeplug(self, event: HomeplugFrame) -> None:
        message, slac = event.message, self.slac
        self.last_ns = event.time_ns
        if slac.first_ns is None:
            slac.first_ns = event.time_ns
        if isinstance(message, homeplug.SlacParmReq):
            slac.requests += 1
            slac.run_id = message.run_id
            slac.confirmations = slac.foreign_run_ids = slac.starts = slac.sounds = 0
            slac.attenuation_seen = slac.attenuation_confirmed = slac.match_requested = False
            slac.matched_ns = None
            self.pev = event.sender
        elif isinstance(message, homeplug.SlacParmCnf):
            slac.confirmations += 1
            slac.foreign_run_ids += bool(slac.requests) and message.run_id != slac.run_id
            slac.run_id = slac.run_id or message.run_id
            self.evse = self.evse or event.sender
        elif isinstance(message, homeplug.StartAttenCharInd):
            slac.starts += 1
        elif isinstance(message, homeplug.MnbcSoundInd):
            slac.sounds += 1
        elif isinstance(message, homeplug.AttenCharInd):
            slac.attenuation_seen = True
            mean = mean_db(message.attenuation_db)
            if mean is not None and len(slac.attenuation_db) < CHARGERS_MAX:
                slac.attenuation_db[event.sender.name] = mean
        elif isinstance(message, homeplug.AttenCharRsp):
            slac.attenuation_confirmed = True
        elif isinstance(message, homeplug.SlacMatchReq):
            slac.match_requested = True
            self.pev, self.evse = event.sender, event.receiver
        elif isinstance(message, homeplug.SlacMatchCnf):
            slac.matched_ns = event.time_ns
            slac.nid, slac.nmk = message.nid, message.nmk
            self.evse = event.sender

    def discovery(self, event: Discovery) -> None:
        self.last_ns = event.time_ns
        sdp = self.sdp
        if isinstance(event.message, Request):
            sdp.requests += 1
            sdp.first_ns = sdp.first_ns or event.time_ns
            sdp.tls_requests += event.message.security == SECURITY_TLS
            self.pev = event.sender
        else:
            sdp.answered_ns = sdp.answered_ns or event.time_ns
            sdp.tls_offered = event.message.security == SECURITY_TLS
            self.evse = event.sender

    def tcp(self, event: TcpChange) -> None:
        tcp = self.tcp_of(event.connection)
        self.last_ns = event.time_ns
        who = event.connection.sender(event.from_client).name
        if event.state is TcpState.CALLING:
            tcp.called_ns = event.time_ns
        elif event.state is TcpState.OPEN:
            tcp.open_ns = event.time_ns
        elif event.state is TcpState.HALF_CLOSED and not tcp.is_over:
            tcp.ends.append(Moment(event.time_ns, who, "FIN"))
        elif event.state in (TcpState.RESET, TcpState.REFUSED) and not tcp.is_over:
            tcp.ends.append(Moment(event.time_ns, who, "RST"))
        if not tcp.ends or tcp is not self.main_connection:
            return
        if len(tcp.ends) == 1:
            tcp.last_message, tcp.unanswered = self.last_message, self.waiting_for_answer
            tcp.lacks_words = self.lacks_words
        self.phases.end(event.time_ns)

    def tls(self, event: TlsRecord) -> None:
        self.last_ns = event.time_ns
        tcp = self.tcp_of(event.connection)
        tcp.is_tls = True
        tcp.encrypted = tcp.encrypted or event.encrypted
        if "alert" in event.what and len(self.tls_alerts) < CHARGERS_MAX:
            who = event.connection.sender(event.from_client).name
            self.tls_alerts.append(Moment(event.time_ns, who, event.what))

    def tcp_of(self, connection: Connection) -> Tcp:
        for tcp in reversed(self.connections):
            if tcp.connection is connection:
                return tcp
        tcp = Tcp(connection)
        if len(self.connections) == CONNECTIONS_MAX:
            del self.connections[self.connections[0].connection is self.spoken_on]
        self.connections.append(tcp)
        if self.messages == 0:
            self.pev, self.evse = connection.client, connection.server
        return tcp

    @property
    def main_connection(self) -> Tcp | None:
        """The connection on which was spoken, else the last one."""
        if self.spoken_on is not None:
            return self.tcp_of(self.spoken_on)
        return self.connections[-1] if self.connections else None

    @property
    def retransmissions(self) -> int:
        return sum(tcp.connection.retransmissions for tcp in self.connections)

    # --- the application --------------------------------------------------------------------------

    def message(self, event: V2gMessage) -> None:
        name, body, now_ns = event.name, event.body, event.time_ns
        if self.spoken_on is not event.connection:
            self._speaks_on(event.connection)
        self.messages += 1
        self.last_ns = now_ns
        self.lacks_words = False
        if name in self.counts or len(self.counts) < COUNTS_MAX:
            self.counts[name] += 1
        self.last_message = Moment(now_ns, name, "")
        if self.schema in UNSETTLED and event.schema != "app":
            self.schema = event.schema
        is_request = name.endswith("Req")
        if is_request:
            self.last_request = event
        else:
            self.last_response = event
        if event.payload_type >= SIDE_STREAMS.start:    # beside phases and questions of the main stream
            (self._car_says if is_request else self._charger_says)(name, body, now_ns)
        elif is_request:
            self._request(name, body, now_ns)
        else:
            self._response(event, name, body, now_ns)

    def other_message(self, event: V2gOther) -> None:
        """A message that is not decoded, a vendor's for example."""
        self.undecoded += 1
        self.last_ns = event.time_ns
        if self.spoken_on is not event.connection:
            self._speaks_on(event.connection)
        self.last_message = Moment(event.time_ns, event.name, "")
        self.waiting_for_answer = None
        self.phases.enter(UNDECODED, event.time_ns)

    def gap(self, event: TcpGap) -> None:
        """Somebody said something that is not in the recording: perhaps the answer that is waited for."""
        self.gaps += 1
        self.missing_bytes += event.missing_bytes
        self.waiting_for_answer = None
        self.lacks_words = self.lacks_words or event.missing_bytes != 1    # one is a FIN

    def _speaks_on(self, connection: Connection) -> None:
        self.spoken_on = connection
        self.tcp_of(connection)
        self.pev, self.evse = connection.client, connection.server

    def _request(self, name: str, body: Mapping[str, Any], now_ns: int) -> None:
        self.waiting_for_answer = self.last_message
        phase = phase_of(name)
        if name == "PowerDeliveryReq":
            phase = self._power_delivery(body, now_ns)
        elif name == "SessionStopReq":
            self._session_stop(body, now_ns)
        elif name == "SessionSetupReq":
            self.evcc_id = body.get("EVCCID")
        elif name == "supportedAppProtocolReq":
            self.offers = [offer["ProtocolNamespace"] for offer in body["AppProtocol"]]
        self.phases.enter(phase, now_ns).requests += 1
        self._car_says(name, body, now_ns)

    def _car_says(self, name: str, body: Mapping[str, Any], now_ns: int) -> None:
        status = body.get("DC_EVStatus")
        if status is None:
            outer = body.get("DC_EVChargeParameter") or body.get("DC_EVPowerDeliveryParameter")
            status = outer.get("DC_EVStatus") if outer else None
        if status is not None:
            self._ev_status(name, status["EVRESSSOC"], status["EVErrorCode"], now_ns)
        elif "Header" in body:
            self._car_says_iso20(name, body, now_ns)

    def _car_says_iso20(self, name: str, body: Mapping[str, Any], now_ns: int) -> None:
        told = chosen(name, body)
        self.authorization = told.authorization or self.authorization
        self.service = told.service or self.service
        self.control_mode = told.control_mode or self.control_mode
        self.is_bidirectional = self.is_bidirectional or told.is_bidirectional
        display = body.get("DisplayParameters")
        if display is not None:
            self._is_complete = display.get("ChargingComplete", False)
            self._soc(display.get("PresentSOC"), now_ns)
        technical = body.get("EVTechnicalStatus")
        if technical is not None:
            self._ev_status(name, technical.get("EVSOC"), technical.get("EVErrorCode", "NO_ERROR"), now_ns)

    def _soc(self, soc: int | None, now_ns: int) -> None:
        if soc is None:
            return
        if self.first_soc is None:
            self.first_soc = (now_ns, soc)
        self.last_soc = (now_ns, soc)

    def _ev_status(self, name: str, soc: int | None, code: str, now_ns: int) -> None:
        self._soc(soc, now_ns)
        if code in NO_ERROR:
            if self.ev_error is not None and not self.is_stopping:
                self.ev_error = None
        elif self.ev_error is None:
            self.ev_error = self._moment(now_ns, name, code)

    def _power_delivery(self, body: Mapping[str, Any], now_ns: int) -> str:
        progress = body.get("ChargeProgress")
        if progress == "Standby":
            self.energy.pause()
            return STANDBY
        starts = body.get("ReadyToChargeState") if progress is None else progress != "Stop"
        if starts:
            self.stop = None
            return phase_of("PowerDeliveryReq")
        parameter = body.get("DC_EVPowerDeliveryParameter") or {}
        is_complete = parameter.get("ChargingComplete") or self._is_complete
        text = "ChargingComplete" if is_complete else ""
        if self.stop is None:
            self.stop = self._moment(now_ns, "PowerDeliveryReq", text)
        self.energy.pause()
        return POWER_OFF

    def _session_stop(self, body: Mapping[str, Any], now_ns: int) -> None:
        how = body.get("ChargingSession", "Terminate")
        self._is_renegotiating = how == "ServiceRenegotiation"
        if self._is_renegotiating:    # no farewell: another service is chosen next
            self.stop = None
        else:
            self.session_stop = self._moment(now_ns, "SessionStopReq", how)

    def _moment(self, now_ns: int, name: str, text: str) -> Moment:
        return Moment(now_ns, name, text, len(self.phases.phases))

    def _response(self, event: V2gMessage, name: str, body: Mapping[str, Any], now_ns: int) -> None:
        phase = self.phases.enter(self._phase_of_answer(name), now_ns)
        phase.answers += 1
        self.waiting_for_answer = None
        if event.answer_ms is not None and event.answer_ms > phase.slowest_answer_ms:
            phase.slowest_answer_ms = event.answer_ms
        if name == "CurrentDemandRes" or name == "DC_ChargeLoopRes":
            self.energy.add(now_ns, number(body["EVSEPresentVoltage"]), number(body["EVSEPresentCurrent"]))
        elif name == "AC_ChargeLoopRes":
            power_w = present_power_w(body)
            if power_w is not None:
                self.energy.add_power(now_ns, power_w)
        elif name == "supportedAppProtocolRes":
            self._settled(event.connection)
        elif name == "SessionSetupRes":
            self.session_id = event.session_id
            self.evse_id = body.get("EVSEID")
        self._charger_says(name, body, now_ns)
        if name == "SessionStopRes" and not self._is_renegotiating:
            self.session_stop_answer = body.get("ResponseCode", "OK")

    def _charger_says(self, name: str, body: Mapping[str, Any], now_ns: int) -> None:
        code = body.get("ResponseCode", "OK")
        if is_refusal(code):
            self._failed(name, code, now_ns)
        elif self.failure is not None and not self.is_stopping:
            self.failure = None
        status = body.get("DC_EVSEStatus") or body.get("AC_EVSEStatus") or body.get("EVSEStatus")
        if status:    # an abstract one is empty
            self._evse_status(name, status, now_ns)
        elif name == "ACDP_SystemStatusRes":
            said = [alarm for alarm in ACDP_ALARMS if body[alarm]]
            self._alarms(name, said + ["isolation Fault"] * (body["EVSEIsolationStatus"] == "Fault"), now_ns)
        meter = body.get("MeterInfo")
        if meter is not None:
            self._meter(meter)

    def _phase_of_answer(self, name: str) -> str:
        if name == "PowerDeliveryRes":
            if self.phases.current_name == STANDBY:
                return STANDBY
            if self.stop is not None:
                return POWER_OFF
        return phase_of(name)

    def _failed(self, name: str, code: str, now_ns: int) -> None:
        if self.failure is None and not self.is_stopping:
            self.failure = self._moment(now_ns, name, code)
        elif self.is_stopping and len(self.late_failures) < CHARGERS_MAX:
            self.late_failures.append(Moment(now_ns, name, code))

    def _evse_status(self, name: str, status: Mapping[str, Any], now_ns: int) -> None:
        said = [code for code in (status.get("EVSEStatusCode"),) if code in EVSE_ALARMS]
        wish = status["EVSENotification"]
        if wish not in PASSING_WISHES:
            said.append(f"asks {wish}")
        if status.get("EVSEIsolationStatus") == "Fault":
            said.append("isolation Fault")
        self._alarms(name, said, now_ns)

    def _alarms(self, name: str, said: list[str], now_ns: int) -> None:
        if self.is_stopping:
            return
        if not said:
            self.alarm = None
        elif self.alarm is None:
            self.alarm = self._moment(now_ns, name, ", ".join(said))

    def _settled(self, connection: Connection) -> None:
        self.protocol = connection.protocol
        self.schema = connection.schema
        self.schema_id = connection.schema_id

    def _meter(self, meter: Mapping[str, Any]) -> None:
        reading = meter.get("MeterReading", meter.get("ChargedEnergyReadingWh"))
        if isinstance(reading, int):
            self.meter_wh = (self.meter_wh[0] if self.meter_wh else reading, reading)

    # --- questions ---------------------------------------------------------------------------------

    @property
    def is_stopping(self) -> bool:
        """Somebody has begun the farewell: what the charger says from here on is a consequence."""
        return self.stop is not None or self.session_stop is not None

    @property
    def ends_in_discovery(self) -> bool:
        """The recording ends before the first SDP request could have been answered."""
        sdp, end_ns = self.sdp, self.end_of_recording_ns
        return (sdp.requests == 1 and sdp.answered_ns is None and sdp.first_ns is not None
                and end_ns is not None and end_ns - sdp.first_ns < SDP_ANSWER_MS.value * 1_000_000)

    @property
    def has_spoken(self) -> bool:
        """The two have got as far as the application, or to TLS on the way to it."""
        return self.messages > 0 or any(tcp.is_tls for tcp in self.connections)

    @property
    def is_over(self) -> bool:
        """Nothing more can come: the farewell was said, or every connection is closed."""
        if self.session_stop_answer is not None:
            return True
        main = self.main_connection
        return main is not None and bool(main.ends)
