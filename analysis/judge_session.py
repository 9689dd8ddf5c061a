"""Judges the conversation: order, time, session id, codes, fields, values.  Rules: analysis/rules.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from analysis.course import Course, quantity
from analysis.events import V2gMessage
from analysis.measures import Measures, Spread
from analysis.rules import Severity, Verdicts
from analysis.session import is_refusal
from plc.session.limits import CAR_SETUP_MS, PRECHARGE_CURRENT_A, PRECHARGE_TOLERANCE_V, SEQUENCE_MS, Limits
from plc.session.standard import CAR_PERFORMANCE_MS, standard_limits
from plc.wire.v2gtp import SIDE_STREAMS

Body = Mapping[str, Any]

# Names of DIN 70121 for what the tables of limits call as ISO 15118-2 does.
RECORDS = {"ServicePaymentSelection": "PaymentServiceSelection", "ContractAuthentication": "Authorization"}
PHASES_WITH_LIMIT = frozenset(("Authorization", "ChargeParameterDiscovery", "CableCheck", "PreCharge",
                               "DC_CableCheck", "DC_PreCharge"))

_AUTHORISED = frozenset(("ChargeParameterDiscovery",))
_AFTER_SELECTION = frozenset(("Authorization", "PaymentDetails", "CertificateInstallation",
                              "CertificateUpdate"))
# What may follow a request; itself, SessionStop and a PowerDelivery that stops always may.
FOLLOWS: dict[str, frozenset[str]] = {
    "supportedAppProtocol": frozenset(("SessionSetup",)),
    "SessionSetup": frozenset(("ServiceDiscovery",)),
    "ServiceDiscovery": frozenset(("ServiceDetail", "PaymentServiceSelection")),
    "ServiceDetail": frozenset(("PaymentServiceSelection",)),
    "PaymentServiceSelection": _AFTER_SELECTION,
    "CertificateInstallation": frozenset(("PaymentDetails",)),
    "CertificateUpdate": frozenset(("PaymentDetails",)),
    "PaymentDetails": frozenset(("Authorization",)),
    "Authorization": _AUTHORISED,
    "ChargeParameterDiscovery": frozenset(("CableCheck", "PowerDelivery")),
    "CableCheck": frozenset(("PreCharge",)),
    "PreCharge": frozenset(("PowerDelivery",)),
    "PowerDelivery": frozenset(("CurrentDemand", "ChargingStatus", "WeldingDetection",
                                "ChargeParameterDiscovery")),
    "CurrentDemand": frozenset(("PowerDelivery", "MeteringReceipt")),
    "ChargingStatus": frozenset(("PowerDelivery", "MeteringReceipt")),
    "MeteringReceipt": frozenset(("CurrentDemand", "ChargingStatus", "PowerDelivery")),
    "WeldingDetection": frozenset(),
    "SessionStop": frozenset(("supportedAppProtocol",)),
}
FOLLOWS_20: dict[str, frozenset[str]] = {
    "supportedAppProtocol": frozenset(("SessionSetup",)),
    "SessionSetup": frozenset(("AuthorizationSetup", "ServiceDiscovery", "DC_ChargeParameterDiscovery",
                               "AC_ChargeParameterDiscovery")),
    "AuthorizationSetup": frozenset(("Authorization", "CertificateInstallation")),
    "CertificateInstallation": frozenset(("Authorization",)),
    "Authorization": frozenset(("ServiceDiscovery",)),
    "ServiceDiscovery": frozenset(("ServiceDetail",)),
    "ServiceDetail": frozenset(("ServiceSelection",)),
    "ServiceSelection": frozenset(("DC_ChargeParameterDiscovery", "AC_ChargeParameterDiscovery")),
    "DC_ChargeParameterDiscovery": frozenset(("ScheduleExchange",)),
    "AC_ChargeParameterDiscovery": frozenset(("ScheduleExchange",)),
    "ScheduleExchange": frozenset(("DC_CableCheck", "PowerDelivery", "DC_ChargeLoop", "AC_ChargeLoop")),
    "DC_CableCheck": frozenset(("DC_PreCharge",)),
    "DC_PreCharge": frozenset(("PowerDelivery",)),
    "PowerDelivery": frozenset(("DC_ChargeLoop", "AC_ChargeLoop", "DC_WeldingDetection", "ScheduleExchange")),
    "DC_ChargeLoop": frozenset(("PowerDelivery", "MeteringConfirmation", "ScheduleExchange")),
    "AC_ChargeLoop": frozenset(("PowerDelivery", "MeteringConfirmation", "ScheduleExchange")),
    "MeteringConfirmation": frozenset(("DC_ChargeLoop", "AC_ChargeLoop", "PowerDelivery")),
    "DC_WeldingDetection": frozenset(),
    "SessionStop": frozenset(("supportedAppProtocol",)),
}
STOP_STATUSES = {
    "EVSE_Shutdown": Severity.NOTE, "EVSE_UtilityInterruptEvent": Severity.DEVIATION,
    "EVSE_EmergencyShutdown": Severity.ENDING, "EVSE_Malfunction": Severity.ENDING,
}
AFTER_CHECK = frozenset(("PreChargeRes", "CurrentDemandRes"))
LOOPS = frozenset(("CurrentDemandReq", "ChargingStatusReq", "DC_ChargeLoopReq", "AC_ChargeLoopReq"))
CHARGING = frozenset(("CurrentDemand", "ChargingStatus", "DC_ChargeLoop", "AC_ChargeLoop"))
NOT_BELIEVED_MS = 2_000    # so long a car may stay in the pre-charge when the voltage fits
NO_CURRENT_MS = 10_000
FIELDS_OF_LOOP = ("EVMaximumVoltageLimit", "EVMaximumCurrentLimit")
UNITS = {"Voltage": ("V",), "Current": ("A",), "Power": ("W", "VA")}
MESSAGES_MAX = 60    # different names whose rounds and answers are measured


class SessionJudge:
    """Takes messages in their order; finish() says what never came."""

    def __init__(self, verdicts: Verdicts, measures: Measures, course: Course) -> None:
        self._verdicts = verdicts
        self._measures = measures
        self._course = course
        self.matched_ns: int | None = None
        self._name = ""                       # of the message in hand
        self._session_id: str | None = None
        self._last: str | None = None         # record of the last request
        self._pending: tuple[str, int, int] | None = None     # name, time, row of the unanswered request
        self._answer_ns: int | None = None
        self._lost_ns = -1                    # when something was last known to be missing
        self._is_offer_old = False
        self._request_ns = 0
        self._phase = ""
        self._phase_ns = 0
        self._phase_told = False
        self._has_failed: str | None = None
        self._has_charged = self._is_off = self._is_ac = False
        self._has_charge_begun = False
        self._modes: list[str] = []
        self._fits_since_ns: int | None = None
        self._starved_since_ns: int | None = None
        self._precharge_v: tuple[float, float] | None = None
        self._precharge_ns: int | None = None
        self._soc: int | None = None
        self._stopped = False
        self._limits: dict[str, Mapping[str, Limits]] = {}
        self._requests: dict[str, Callable[[Body, int, int], None]] = {
            "SessionSetupReq": self._first_id, "supportedAppProtocolReq": self._offers,
            "ChargeParameterDiscoveryReq": self._car_parameters, "PreChargeReq": self._precharge_wish,
            "CurrentDemandReq": self._wish, "PowerDeliveryReq": self._power, "SessionStopReq": self._stop,
            "DC_PreChargeReq": self._precharge_wish, "DC_ChargeLoopReq": self._wish,
        }
        self._responses: dict[str, Callable[[Body, int, int], None]] = {
            "ServiceDiscoveryRes": self._services,
            "ChargeParameterDiscoveryRes": self._parameters, "CableCheckRes": self._cable_check,
            "PreChargeRes": self._precharge, "CurrentDemandRes": self._delivered,
            "DC_PreChargeRes": self._precharge, "DC_ChargeLoopRes": self._delivered,
        }

    def lost(self, time_ns: int) -> None:
        """What somebody said is not in the recording, or cannot be read: nobody is blamed for it."""
        self._lost_ns = max(self._lost_ns, time_ns)
        self._pending = self._last = self._answer_ns = None
        self._phase, self._request_ns = "", 0
        self._soc = None
        self._is_offer_old = True    # the charger may have told another one
        self._has_charged = False    # until it goes on: the way out of the charge may be what is missing

    # --- every message

    def message(self, event: V2gMessage, row: int) -> None:
        if event.payload_type >= SIDE_STREAMS.start:    # beside the order and the times of the main stream
            return
        name = event.name
        record = name[:-3]
        record = RECORDS.get(record, record)
        self._name = name
        if name.endswith("Req"):
            self._request(event, name, record, row)
        else:
            self._response(event, name, record, row)

    def _request(self, event: V2gMessage, name: str, record: str, row: int) -> None:
        now_ns, body = event.time_ns, event.body
        self._order(event, name, record, row)
        self._silence(name, now_ns, row)
        self._check_id(event, name, row, "wrong_session_id_car")
        measures = self._measures
        if record in measures.rounds or len(measures.rounds) < MESSAGES_MAX:
            measures.rounds[record] = measures.rounds.get(record, 0) + 1
        if record != self._phase:
            self._leave_phase(record, now_ns, row)
        elif name in LOOPS and self._pending is None and self._answer_ns is not None and self._request_ns:
            measures.cadence_ms.add((now_ns - self._request_ns) / 1e6)
        self._request_ns = now_ns
        self._pending = name, now_ns, row
        status = body.get("DC_EVStatus")
        if status is not None:
            self._ev_status(name, status, now_ns, row)
        if name == "SessionSetupReq":
            measures.first_session_id = event.session_id
        judge = self._requests.get(name)
        if judge is not None:
            judge(body, now_ns, row)
        self._last = record

    def _order(self, event: V2gMessage, name: str, record: str, row: int) -> None:
        if self._pending is not None and self._pending[1] > self._lost_ns:
            self._verdicts.add("impatient_request", event.time_ns, row, name,
                               f"{name} before the answer to {self._pending[0]}")
        if self._has_failed is not None and record not in ("SessionStop", "PowerDelivery",
                                                           "WeldingDetection", "supportedAppProtocol"):
            self._verdicts.add("goes_on_after_refusal", event.time_ns, row, "after a refusal",
                               f"{name} after {self._has_failed}")
        if self._last is None or self._last == record or record == "SessionStop":
            return
        if record == "PowerDelivery" and not _starts(event.body):
            return
        table = FOLLOWS_20 if event.schema.startswith("iso20") else FOLLOWS
        if self._last in table and record not in table[self._last]:
            self._verdicts.add("wrong_order", event.time_ns, row, name, f"{name} after {self._last}Req")

    def _silence(self, name: str, now_ns: int, row: int) -> None:
        if self._answer_ns is None:
            return
        silent_ms = (now_ns - self._answer_ns) / 1e6
        if silent_ms > SEQUENCE_MS.value:
            self._verdicts.add("car_silent", now_ns, row, name, f"nothing for {silent_ms / 1000:.1f} s",
                               worst=silent_ms)
        elif silent_ms > CAR_PERFORMANCE_MS.value:
            self._verdicts.add("car_slow", now_ns, row, name,
                               f"{silent_ms / 1000:.1f} s after the last answer, in {self._phase}",
                               worst=silent_ms)

    def _check_id(self, event: V2gMessage, name: str, row: int, code: str) -> None:
        if event.session_id is None or name.startswith("SessionSetup"):
            return
        if self._session_id is not None and event.session_id != self._session_id:
            self._verdicts.add(code, event.time_ns, row, "SessionID",
                               f"{event.session_id or 'empty'} in {name},"
                               f" want {self._session_id or 'empty'}")

    def _response(self, event: V2gMessage, name: str, record: str, row: int) -> None:
        now_ns, body = event.time_ns, event.body
        if name == "SessionSetupRes":
            self._set_up(event, row)
        else:
            self._check_id(event, name, row, "wrong_session_id_charger")
        if self._pending is not None and self._pending[0][:-3] != name[:-3]:
            self._verdicts.add("wrong_answer", now_ns, row, name, f"{name} answers {self._pending[0]}")
        self._pending = None
        self._answer_ns = now_ns
        if event.answer_ms is not None:
            self._time(event, name, record, event.answer_ms, row)
        code = body.get("ResponseCode", "OK")
        if is_refusal(code):
            self._verdicts.add("refused", now_ns, row, code, f"{name} {code}",
                               severity=Severity.FAULT if self._stopped else None)
            self._has_failed = self._has_failed or f"{name} {code}"
        elif self._has_failed is not None and not self._stopped:
            self._has_failed = None
        if not self._phase_told and record in PHASES_WITH_LIMIT:
            self._judge_phase(event.schema, record, now_ns, row)
        status = body.get("DC_EVSEStatus") or body.get("AC_EVSEStatus")
        if status is not None:
            self._evse_status(name, status, now_ns, row)
        judge = self._responses.get(name)
        if judge is not None:
            judge(body, now_ns, row)

    # --- time

    def _time(self, event: V2gMessage, name: str, record: str, answer_ms: float, row: int) -> None:
        spreads = self._measures.answer_ms
        spread = spreads.get(record)
        if spread is None:
            if len(spreads) >= MESSAGES_MAX:
                return
            spread = spreads[record] = Spread()
        spread.add(answer_ms)
        schema = "din" if event.schema == "app" else event.schema
        allowed = _limit(schema, "charger", record)
        if allowed is None or answer_ms <= allowed.answer_ms:
            return
        waits = _limit(schema, "car", record)
        if waits is not None and answer_ms > waits.answer_ms:
            self._verdicts.add("answer_timeout", event.time_ns, row, name,
                               f"{answer_ms:.0f} ms, the car waits {waits.answer_ms} ms ({waits.source})",
                               worst=answer_ms)
        else:
            self._verdicts.add("answer_late", event.time_ns, row, name,
                               f"{answer_ms:.0f} ms, {allowed.answer_ms} ms allowed ({allowed.source})",
                               worst=answer_ms,
                               severity=Severity.NOTE if record == "CurrentDemand" else None)

    def _leave_phase(self, record: str, now_ns: int, row: int) -> None:
        if self._phase in ("CableCheck", "DC_CableCheck"):
            self._measures.cable_check_s = (now_ns - self._phase_ns) / 1e9
        elif self._phase in ("PreCharge", "DC_PreCharge"):
            self._measures.precharge_s = (now_ns - self._phase_ns) / 1e9
            self._end_precharge(record, now_ns, row)
        self._phase, self._phase_ns, self._phase_told = record, now_ns, False

    def _judge_phase(self, schema: str, record: str, now_ns: int, row: int) -> None:
        limit = _limit(schema, "car", record)
        lasts_ms = (now_ns - self._phase_ns) / 1e6
        if limit is None or limit.phase_ms is None or lasts_ms <= limit.phase_ms or record != self._phase:
            return
        self._phase_told = True
        self._verdicts.add("phase_timeout", now_ns, row, record,
                           f"{record} goes on after {limit.phase_ms / 1000:.0f} s ({limit.source})",
                           worst=lasts_ms)

    # --- setting up

    def _first_id(self, _body: Body, now_ns: int, row: int) -> None:
        first = self._measures.first_session_id
        if first is not None and any(bytes.fromhex(first)):
            self._verdicts.add("old_session_id", now_ns, row, "SessionSetupReq", f"asks to join {first}")
        elif first is not None and len(first) not in (2, 16):
            self._verdicts.add("old_session_id", now_ns, row, "SessionSetupReq",
                               f"{len(first) // 2} zero bytes" if first else "empty")

    def _offers(self, body: Body, _now_ns: int, _row: int) -> None:
        self._session_id = None
        self._measures.offers = tuple((offer["ProtocolNamespace"], offer["SchemaID"], offer["Priority"])
                                      for offer in body["AppProtocol"])

    def _set_up(self, event: V2gMessage, row: int) -> None:
        session_id, now_ns = event.session_id or "", event.time_ns
        self._session_id = self._measures.charger_session_id = session_id
        self._measures.evse_id = event.body.get("EVSEID")
        if len(session_id) != 16:
            self._verdicts.add("short_session_id", now_ns, row, "SessionSetupRes",
                               f"{len(session_id) // 2} bytes")
        first = self._measures.first_session_id
        if event.body.get("ResponseCode") == "OK" and first != session_id:
            self._verdicts.add("ok_for_new_session", now_ns, row, "SessionSetupRes", f"OK with {session_id}")
        if self.matched_ns is not None:
            setup_ms = (now_ns - self.matched_ns) / 1e6
            self._measures.setup_s = setup_ms / 1000
            if setup_ms > CAR_SETUP_MS.value:
                self._verdicts.add("setup_slow", now_ns, row, "SessionSetupRes",
                                   f"{setup_ms / 1000:.1f} s after the match,"
                                   f" {CAR_SETUP_MS.value / 1000:.0f} s allowed")

    def _services(self, body: Body, _now_ns: int, _row: int) -> None:
        service = body.get("ChargeService") or {}
        modes = service.get("EnergyTransferType") or (
            service.get("SupportedEnergyTransferMode") or {}).get("EnergyTransferMode") or []
        self._modes = modes if isinstance(modes, list) else [modes]

    # --- parameters

    def _car_parameters(self, body: Body, now_ns: int, row: int) -> None:
        mode = body.get("EVRequestedEnergyTransferType") or body.get("RequestedEnergyTransferMode") or ""
        if self._modes and mode and not any(mode in offered for offered in self._modes):
            self._verdicts.add("wrong_energy_mode", now_ns, row, "ChargeParameterDiscoveryReq",
                               f"{mode}, offered {', '.join(self._modes)}")
        self._is_ac = mode.startswith("AC")
        dc = body.get("DC_EVChargeParameter")
        if dc is None:
            return
        if self._is_ac:
            self._verdicts.add("wrong_parameters", now_ns, row, "ChargeParameterDiscoveryReq",
                               f"{mode} with DC_EVChargeParameter")
        self._ev_status("ChargeParameterDiscoveryReq", dc["DC_EVStatus"], now_ns, row)
        measures = self._measures
        measures.car_max_voltage_v = _told(dc.get("EVMaximumVoltageLimit"))
        measures.car_max_current_a = _told(dc.get("EVMaximumCurrentLimit"))
        measures.capacity_wh = _told(dc.get("EVEnergyCapacity"))
        measures.energy_request_wh = _told(dc.get("EVEnergyRequest"))
        measures.full_soc_percent, measures.bulk_soc_percent = dc.get("FullSOC"), dc.get("BulkSOC")
        if measures.capacity_wh is None:
            self._verdicts.add("no_capacity", now_ns, row, "ChargeParameterDiscoveryReq",
                               "no EVEnergyCapacity")
        zeros = [field for field in ("EVMaximumPowerLimit", "EVEnergyRequest", "EVEnergyCapacity", "FullSOC",
                                     "BulkSOC") if _is_zero(dc.get(field))]
        if dc["DC_EVStatus"]["EVRESSSOC"] == 0:
            zeros.append("EVRESSSOC")
        if zeros:
            self._verdicts.add("zero_means_unknown", now_ns, row, "ChargeParameterDiscoveryReq",
                               ", ".join(zeros))
        self._check_limits("ChargeParameterDiscoveryReq", dc, now_ns, row)

    def _parameters(self, body: Body, now_ns: int, row: int) -> None:
        name = "ChargeParameterDiscoveryRes"
        finished = body.get("EVSEProcessing") == "Finished"
        dc = body.get("DC_EVSEChargeParameter")
        if dc is not None:
            self._charger_limits(dc, now_ns, row)
            code = dc["DC_EVSEStatus"]["EVSEStatusCode"]
            self._measures.parameters_statuses.add(code)
            self._evse_status(name, dc["DC_EVSEStatus"], now_ns, row)
            if finished and code == "EVSE_NotReady":
                self._verdicts.add("not_ready_parameters", now_ns, row, name, "Finished, EVSE_NotReady")
        if not finished or is_refusal(body.get("ResponseCode", "OK")):
            return
        schedules = (body.get("SAScheduleList") or {}).get("SAScheduleTuple") or []
        if not schedules:
            self._verdicts.add("no_schedule", now_ns, row, name, "Finished without SAScheduleList")
        for schedule in schedules:
            number = schedule["SAScheduleTupleID"]
            if not 1 <= number <= 255:
                self._verdicts.add("odd_schedule_id", now_ns, row, name, str(number))
            powers = [entry["PMax"] for entry in schedule["PMaxSchedule"]["PMaxScheduleEntry"]]
            most = max((power if isinstance(power, int) else quantity(power) for power in powers), default=0)
            if most < 1000 and not self._is_ac:
                self._verdicts.add("odd_schedule_power", now_ns, row, name, f"at most {most:z.0f} W")

    def _charger_limits(self, dc: Body, now_ns: int, row: int) -> None:
        measures = self._measures
        measures.charger_max_voltage_v = _told(dc.get("EVSEMaximumVoltageLimit"))
        measures.charger_min_voltage_v = _told(dc.get("EVSEMinimumVoltageLimit"))
        measures.charger_max_current_a = _told(dc.get("EVSEMaximumCurrentLimit"))
        measures.charger_max_power_w = _told(dc.get("EVSEMaximumPowerLimit"))
        most, least = measures.charger_max_voltage_v, measures.charger_min_voltage_v
        if most is not None and least is not None and least >= most:
            self._verdicts.add("inconsistent_limits", now_ns, row, "ChargeParameterDiscoveryRes",
                               f"lowest voltage {least:z.0f} V, highest {most:z.0f} V")
        self._check_limits("ChargeParameterDiscoveryRes", dc, now_ns, row)

    def _check_limits(self, name: str, element: Body, now_ns: int, row: int) -> None:
        for field, value in element.items():
            if not isinstance(value, Mapping) or "Value" not in value:
                continue
            if value["Value"] < 0:
                self._verdicts.add("negative_limit", now_ns, row, f"{name}.{field}", f"{quantity(value):g}")
            unit = value.get("Unit")
            for word, units in UNITS.items():
                if word in field and unit is not None and unit not in units:
                    self._verdicts.add("wrong_unit", now_ns, row, f"{name}.{field}",
                                       f"{unit}, want {units[0]}")

    # --- status of both

    def _ev_status(self, name: str, status: Body, now_ns: int, row: int) -> None:
        code, soc = status["EVErrorCode"], status["EVRESSSOC"]
        if code != "NO_ERROR":
            self._verdicts.add("car_error", now_ns, row, code, f"{code} in {name}")
        if not 0 <= soc <= 100:
            self._verdicts.add("soc_out_of_range", now_ns, row, "EVRESSSOC", f"{soc} %")
        if self._soc is not None and soc != self._soc and abs(soc - self._soc) > 5 and soc and self._soc:
            self._verdicts.add("soc_jumps", now_ns, row, "EVRESSSOC", f"from {self._soc} % to {soc} %",
                               worst=abs(soc - self._soc))
        self._soc = soc

    def _evse_status(self, name: str, status: Body, now_ns: int, row: int) -> None:
        code = status.get("EVSEStatusCode")
        if code in STOP_STATUSES:
            self._verdicts.add("charger_alarm", now_ns, row, code, f"{code} in {name}",
                               severity=STOP_STATUSES[code])
        if status["EVSENotification"] != "None":
            self._verdicts.add("stop_requested", now_ns, row, status["EVSENotification"],
                               f"{status['EVSENotification']} in {name}")
        isolation = status.get("EVSEIsolationStatus")
        if isolation == "Fault":
            self._verdicts.add("isolation_bad", now_ns, row, "Fault", f"isolation Fault in {name}")
        if name not in AFTER_CHECK:
            return
        if code == "EVSE_NotReady":
            self._verdicts.add("not_ready_after_check", now_ns, row, name, f"EVSE_NotReady in {name}")
        if isolation is None:
            self._verdicts.add("isolation_missing", now_ns, row, name, f"no EVSEIsolationStatus in {name}")

    # --- cable check and pre-charge

    def _cable_check(self, body: Body, now_ns: int, row: int) -> None:
        if body.get("EVSEProcessing") != "Finished" or is_refusal(body.get("ResponseCode", "OK")):
            return
        status = body["DC_EVSEStatus"]
        isolation, code = status.get("EVSEIsolationStatus"), status["EVSEStatusCode"]
        if isolation is None:
            self._verdicts.add("isolation_missing", now_ns, row, "CableCheckRes",
                               "CableCheckRes Finished without EVSEIsolationStatus")
        elif isolation not in ("Valid", "Warning"):
            self._verdicts.add("isolation_bad", now_ns, row, "CableCheckRes", f"Finished with {isolation}")
        if code == "EVSE_NotReady":
            self._verdicts.add("not_ready_after_check", now_ns, row, "CableCheckRes",
                               "CableCheckRes Finished with EVSE_NotReady")

    def _precharge_wish(self, _body: Body, now_ns: int, row: int) -> None:
        current_a = self._course.latest["target_current_a"]
        if current_a != current_a:    # ISO 15118-20 has none here
            return
        most = self._measures.precharge_current_a
        self._measures.precharge_current_a = max(current_a, most or 0.0)
        if current_a == 0:
            self._verdicts.add("zero_precharge_current", now_ns, row, self._name, "0 A")
        elif current_a > PRECHARGE_CURRENT_A.value:
            self._verdicts.add("high_precharge_current", now_ns, row, self._name, f"{current_a:z.1f} A",
                               worst=current_a)
        limit_v, target_v = self._measures.car_max_voltage_v, self._course.latest["target_voltage_v"]
        if limit_v is not None and 0 <= limit_v - target_v < 10:
            self._verdicts.add("little_margin", now_ns, row, self._name,
                               f"target {target_v:z.1f} V, limit {limit_v:z.1f} V")

    def _precharge(self, _body: Body, now_ns: int, row: int) -> None:
        present_v = self._course.latest["present_voltage_v"]
        target_v = self._course.latest["target_voltage_v"]
        self._precharge_v, self._precharge_ns = (present_v, target_v), now_ns
        tolerance_v = PRECHARGE_TOLERANCE_V.value
        if present_v > target_v + tolerance_v and target_v > 0:
            self._verdicts.add("overshoot", now_ns, row, self._name,
                               f"{present_v:z.1f} V, target {target_v:z.1f} V", worst=present_v - target_v)
        if not abs(present_v - target_v) <= tolerance_v:    # it may be unknown
            self._fits_since_ns = None
            return
        if self._fits_since_ns is None:
            self._fits_since_ns = now_ns
        fits_ms = (now_ns - self._fits_since_ns) / 1e6
        if fits_ms > NOT_BELIEVED_MS:
            self._verdicts.add("reported_voltage_not_believed", now_ns, row, self._name,
                               f"{present_v:z.1f} V reported for {fits_ms / 1000:.1f} s,"
                               f" target {target_v:z.1f} V, and the car stays", worst=fits_ms)

    def _end_precharge(self, record: str, now_ns: int, row: int) -> None:
        if self._precharge_v is None or record != "PowerDelivery":
            return
        present_v, target_v = self._precharge_v
        difference_v = self._measures.precharge_difference_v = present_v - target_v
        if self._precharge_ns is not None:
            self._measures.contactor_ms = (now_ns - self._precharge_ns) / 1e6
        if abs(difference_v) > PRECHARGE_TOLERANCE_V.value:
            self._verdicts.add("left_precharge_early", now_ns, row, "PowerDeliveryReq",
                               f"{present_v:z.1f} V reported, target {target_v:z.1f} V",
                               worst=abs(difference_v))

    # --- charging

    def _power(self, body: Body, _now_ns: int, _row: int) -> None:
        self._is_off = not _starts(body)

    def _wish(self, body: Body, now_ns: int, row: int) -> None:
        self._has_charged = True
        latest = self._course.latest
        target_a, target_v = latest["target_current_a"], latest["target_voltage_v"]
        offered_a, offered_v = latest["charger_max_current_a"], latest["charger_max_voltage_v"]
        if self._is_offer_old:
            offered_a = offered_v = 0.0
        if 0 < offered_a < target_a - 1 - 0.05 * offered_a:
            self._verdicts.add("wish_above_offer", now_ns, row, "current",
                               f"{target_a:z.0f} A, offered {offered_a:z.0f} A", worst=target_a - offered_a)
        if 0 < offered_v < target_v - 1:
            self._verdicts.add("voltage_above_offer", now_ns, row, "voltage",
                               f"{target_v:z.1f} V, offered {offered_v:z.1f} V", worst=target_v - offered_v)
        limit_v = latest["car_max_voltage_v"]
        if target_v >= limit_v > 0:
            self._verdicts.add("target_is_maximum", now_ns, row, self._name,
                               f"target {target_v:z.1f} V, limit {limit_v:z.1f} V")
        if not self._has_charge_begun:
            self._has_charge_begun = True
            missing = [field for field in FIELDS_OF_LOOP if field not in body]
            if missing and "EVTargetVoltage" in body:
                self._verdicts.add("few_fields", now_ns, row, self._name,
                                   f"no {', no '.join(missing)}")

    def _delivered(self, _body: Body, now_ns: int, row: int) -> None:
        self._is_offer_old = False
        latest = self._course.latest
        voltage_v, current_a = latest["present_voltage_v"], latest["present_current_a"]
        target_a, offered_a = latest["target_current_a"], latest["charger_max_current_a"]
        most_a = max(target_a, offered_a if offered_a == offered_a else 0.0)
        if abs(current_a) > 1.5 * abs(most_a) + 20:
            self._verdicts.add("implausible_current", now_ns, row, self._name,
                               f"{current_a:z.0f} A, wish {target_a:z.0f} A, offer {offered_a:z.0f} A",
                               worst=abs(current_a))
        if voltage_v <= 1 and target_a > 0.5 and not self._is_off and current_a > 0.5:
            self._verdicts.add("zero_voltage", now_ns, row, self._name,
                               f"{voltage_v:z.1f} V at {current_a:z.1f} A")
        limit_v = latest["car_max_voltage_v"]
        if limit_v > 0 and voltage_v > limit_v + 1:
            self._verdicts.add("overvoltage", now_ns, row, self._name,
                               f"{voltage_v:z.1f} V, the car's limit is {limit_v:z.1f} V", worst=voltage_v)
        self._judge_current(target_a, current_a, now_ns, row)

    def _judge_current(self, target_a: float, current_a: float, now_ns: int, row: int) -> None:
        offered_a = self._course.latest["charger_max_current_a"]
        possible_a = min(target_a, offered_a) if offered_a > 0 else target_a
        if not possible_a >= 5 or current_a >= 0.5 * possible_a:    # it may be unknown
            self._starved_since_ns = None
            return
        if self._starved_since_ns is None:
            self._starved_since_ns = now_ns
        starved_ms = (now_ns - self._starved_since_ns) / 1e6
        if starved_ms > NO_CURRENT_MS:
            self._verdicts.add("no_current", now_ns, row, self._name,
                               f"{current_a:z.1f} A for {starved_ms / 1000:.0f} s, the car asks for"
                               f" {target_a:z.1f} A", worst=starved_ms)

    def _stop(self, body: Body, now_ns: int, row: int) -> None:
        self._stopped = True
        self._measures.stop_code = body.get("ChargingSession", "Terminate")
        if self._has_charged and not self._is_off:
            self._verdicts.add("no_power_off", now_ns, row, "SessionStopReq",
                               "SessionStopReq without PowerDeliveryReq stop")

    # --- what never came

    def finish(self, end_ns: int, ended_by_car: bool) -> None:
        """The session is over.  ended_by_car: the car closed the connection."""
        if self._pending is not None and (end_ns - self._pending[1]) / 1e9 > 1:
            name, asked_ns, row = self._pending
            self._verdicts.add("unanswered", asked_ns, row, name,
                               f"{name}: no answer in {(end_ns - asked_ns) / 1e9:.1f} s")
        if self._answer_ns is not None and self._pending is None and not self._stopped:
            silent_ms = (end_ns - self._answer_ns) / 1e6
            if silent_ms > SEQUENCE_MS.value:
                self._verdicts.add("car_silent", self._answer_ns, -1, self._phase,
                                   f"nothing for {silent_ms / 1000:.1f} s in {self._phase}", worst=silent_ms)
        if self._last is not None and ended_by_car and not self._stopped:
            self._verdicts.add("no_session_stop", end_ns, -1, "the connection",
                               f"the car closed it in {self._phase}")
        rounds = self._measures.rounds
        has_tested = "WeldingDetection" in rounds or "DC_WeldingDetection" in rounds
        if self._stopped and self._has_charged and not has_tested:
            self._verdicts.add("no_welding_detection", end_ns, -1, "WeldingDetectionReq", "not sent")


def _limit(schema: str, side: str, record: str) -> Limits | None:
    return standard_limits(side, schema).get(record)


def _starts(body: Body) -> bool:
    progress = body.get("ChargeProgress")
    return progress != "Stop" if progress is not None else bool(body.get("ReadyToChargeState"))


def _told(value: Any) -> float | None:
    return None if value is None else quantity(value)


def _is_zero(value: Any) -> bool:
    return bool((value["Value"] if isinstance(value, Mapping) else value) == 0)
