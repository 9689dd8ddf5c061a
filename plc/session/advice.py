"""What to check when a session has ended: one table for the terminal, the reports and the manuals.

The keys are the codes of plc/session/causes.py and, beside them, the ends that only somebody who watches
both sides can tell apart (WATCHED), and what made a safety supervisor act (TRIPS).  The likeliest comes
first.  Sources: what users of pyPLC and similar programs asked and found, and recorded sessions of real cars
and chargers.
"""

from __future__ import annotations

from plc.session.causes import Cause

# Ends that are seen in a recording; the code of a cause fits where there is one.
WATCHED: dict[str, str] = {
    "no_slac_answer": "No charger answered the car's request for a match.",
    "slac_foreign_run": "The charger answered another run than the car's.",
    "slac_no_sounds": "The car did not go on after the charger's answer to its request for a match.",
    "slac_no_attenuation": "The car sounded, and nobody told it how loud that was.",
    "slac_no_match": "The match was prepared and not made.",
    "slac_partly_heard": "Only a part of the match was heard.",
    "no_sdp_request": "Matched, and the car looked for no server.",
    "no_sdp_answer": "The car looked for the charger's server and got no answer.",
    "no_call": "The car knew the charger's address and did not call.",
    "tls_wanted": "The car wants TLS, and the charger has none.",
    "tls_failed": "TLS did not come about.",
    "encrypted": "What was said is encrypted.",
    "call_unanswered": "The call for a TCP connection was not answered.",
    "nothing_said": "The connection was open, and nothing was said on it.",
    "handshake_unanswered": "The first message was not answered.",
    "cable_check_failed": "The charger's cable check failed.",
    "stopped_in_cable_check": "The car stopped in the cable check.",
    "stopped_in_precharge": "The car stopped in the pre-charge.",
    "stopped_after_parameters": "The car stopped when it knew the charger's limits.",
    "stopped_early": "The car stopped before the cable check.",
    "unknown_session": "The charger does not know the session id that the car uses.",
    "wrong_energy": "The car asked for an energy that is not offered.",
    "no_current_car": "The car stopped because the current did not follow its wish.",
    "charger_emergency": "The charger made an emergency stop.",
    "charger_malfunction": "The charger reported a malfunction.",
    "stopped_at_charger": "The charger was stopped.",
    "fell_silent": "The car said nothing more.",
    "answer_missing": "The charger did not answer.",
    "closed_by_car": "The car closed the connection without a word.",
    "closed_by_charger": "The charger closed the connection without a word.",
    "recording_ends": "The recording ends while the session goes on.",
}

_LINK = (
    "Is the plug fully in, and is the modem's coupling between CP and PE right?",
    "Look at the attenuation in the report: far above 20 dB the two may have heard a neighbour.",
)
_NETWORK = (
    "Nobody but pyPLC may use the powerline interface: switch off NetworkManager, DHCP and firewalls there.",
    "A modem is deaf for 5 to 8 s after it got a new key: did the other side wait that long?",
)
_CP = (
    "Measure the control pilot: 5 % duty, and 6 V (state C) from the cable check on.",
    ("The diode in the pilot circuit must be there, and the PP resistor right (a Supercharger wants 330 ohm"
     " to a 5 V pull-up)."),
)
_ISOLATION = (
    ("Is the isolation between DC+, DC- and PE really better than 100 kOhm, and is only one isolation monitor"
     " active?"),
    ("No voltage may be on the contacts before the check: are the contactors open, and is the inlet "
     "discharged?"),
)
_PRE_CHARGE = (
    ("Measure the voltage at the inlet: many cars believe their own measurement, not the charger's word"
     " (Tesla Model Y, Polestar 2, Togg)."),
    ("The charger must say EVSE_Ready in PreChargeRes; with NotReady a Model Y stopped although the voltage"
     " fitted."),
    "Without any load some chargers overshoot and give up: a bleeder resistor or a bulb helps.",
)
_TLS = (
    "The charger must answer the car's TLS request at once with what it can do; no answer costs 12.5 s.",
    "VW group cars of newer firmware and newer Teslas ask for TLS first, and go on without it after a while.",
)
_NOTHING = ("Nothing: this is how it should be.",)

CHECKS: dict[str, tuple[str, ...]] = {
    # --- as it should be
    "full": _NOTHING,
    "target_soc": ("Nothing, if this is the state of charge that you wanted (car_target_soc).",),
    "user_stop": _NOTHING,
    "battery_stop": ("Nothing, if the battery management stops like this when it has enough.",
                     "What the battery management itself says: cell voltages, temperatures, its own faults."),
    "battery_not_ready": ("What the battery management itself says: it withdrew its permission to charge.",
                          "The wire or the signal that carries it (battery_ready; doc/devices.md)."),
    "car_stopped": (
        "Was a limit of the car reached: wanted state of charge, departure time, battery temperature?",
        ("Some cars stop after 30 to 60 s, an Ioniq after 10 min, when they do not get the current they "
         "ask for."),
    ),
    "charger_stopped": (
        "Did somebody press stop at the charger or in its app, or is the paid amount used up?",
        "Is there a fault on the charger's display?",
    ),
    "paused": ("The car may come back by itself: leave it plugged in.",),
    "soc_read": _NOTHING,
    # --- the other side says that something is wrong
    "response_failed": (
        "Did somebody press stop at the charger, or is there a fault on its display?",
        "Look at the message before: a missing optional field, a value above a limit, a wrong session id?",
        "Try again with all optional fields (car_minimal_fields = no); some chargers refuse without them.",
    ),
    "charger_status": (
        "Is there a fault on the charger's display? An emergency stop button, a trip, a lost phase?",
        "Did the voltage overshoot without load, or did the car ask for its maximum voltage?",
    ),
    "car_error": (
        "The car's own display or fault memory says more.",
        "ChargingCurrentdifferential: the current does not follow the car's wish.",
    ),
    "isolation": _ISOLATION,
    "wrong_energy_mode": ("Charger and car must offer the same: charger_energy and car_energy, AC or DC.",),
    "wrong_value": (
        "Are the limits that were offered consistent: current x voltage not above the power?",
        "Does the car ask for more than its battery can have?",
    ),
    "early_renegotiation": (
        "The car's own sequence is at fault: compare it in the report with one that worked.",
    ),
    "wrong_service": (
        "The car chose what was not offered: try the other protocol first (charger_protocols).",
    ),
    "offer_unusable": (
        "Does the charger reach the battery's voltage, and does its lowest voltage lie below it?",
        "Does it offer DC at all at this outlet?",
    ),
    # --- the conversation fails
    "no_common_protocol": (
        "Let both protocols be offered (car_protocols, charger_protocols = din, iso2).",
        "The car may speak only ISO 15118-20, or ask for TLS.",
    ),
    "wrong_session_id": (
        ("The id must be taken from SessionSetupRes as it is, whatever its length (Tesla: 4 bytes), and "
         "used in"
         " every message."),
    ),
    "wrong_order": (
        "Did messages get lost, or did the two disagree on whether something was finished?",
        "Compare the sequence in the report with one that worked.",
    ),
    "wrong_message": ("Record the session and look at the message in the report (analyse).",),
    "undecodable": (
        "Record the session and look at the bytes in the report (analyse); is it another protocol?",
    ),
    "connection_closed": (
        "What was the last message, and how long had the other side waited? The report says it.",
        *_NETWORK,
    ),
    "connection_reset": (
        "The other side had given up before: look at how long the last answer took.",
        "Some programs reset right after the last message; then nothing is wrong.",
    ),
    "connection_timed_out": (
        "The powerline is gone: was the plug pulled, did a modem restart, is the supply of the modem steady?",
        "Modems with known bad firmware drop out after minutes to hours (pyPlc.py modem tells the version).",
    ),
    "connection_replaced": (
        "Does a second program call the charger, or did the car start anew without closing its connection?",
    ),
    "connection_refused": (
        "Use the address and the port of the SDP answer, never 15118 by assumption.",
        "Was an earlier session just broken off? Wait half a minute, unplug, and try again.",
    ),
    # --- the installation
    "discharged": ("As it should be: charger_discharge_min_soc says how much is left to the car.",),
    "authorisation_withdrawn": ("Who or what says authorised = 0: the broker, the pin, key A?",),
    "not_authorised": (
        "The authorisation was refused with key A, or withdrawn by the device before the charge began.",
    ),
    # --- time is up
    "timeout_answer": (
        "Is the computer too slow, or busy with something else?",
        "Try again: a charger that just had a broken session often answers the second time.",
    ),
    "timeout_sequence": (
        ("What did the last answer say? A car that falls silent usually waits for something:"
         " EVSE_Ready, isolation Valid, a voltage."),
        *_NETWORK,
    ),
    "timeout_setup": _NETWORK,
    "timeout_authorization": (
        "Start the charge by card, app or telephone before or right after plugging in.",
        "Is the charge paid for? Some chargers just wait.",
    ),
    "timeout_parameters": ("The charger never finished its parameters: is it ready at its display?",),
    "timeout_cable_check": (*_CP, *_ISOLATION),
    "timeout_precharge": _PRE_CHARGE,
    "timeout_power_delivery": (
        "Do the contactors close? Give them up to 3.6 s.",
        "Some chargers take 1.5 s to switch off; wait for them.",
    ),
    "timeout_welding": (
        "Does the voltage at the inlet fall when the contactors of the car open? The charger discharges it.",
        "Some cars go on asking until the voltage is low; DIN 70121 gives them 20 s.",
    ),
    "timeout_contactors": (
        "Supply, wiring and feedback of the contactors.",
        "Is the voltage difference between inlet and battery small enough (precharge_tolerance)?",
    ),
    "timeout_dead": (
        "The car opens its contactors before it negotiates anew; then the charger takes its voltage back.",
        "Do the contactors of the car really open? Compare the voltages of inlet and battery.",
    ),
    "timeout_lock": ("Does the lock move, and does its feedback arrive? It gets 2 s.",),
    "no_current": (
        "Does the car ask for current (target in CurrentDemandReq), and are its contactors closed?",
        "Some chargers cannot regulate at very small loads.",
    ),
    # --- our own hardware
    "refused": ("The reason is in the line before: safety names the measurement that does not fit.",),
    "stale_measurement": (
        "Is the device that the reason names plugged in and powered, and does its program run?",
        "`pyPlc.py hardware` shows all that is measured, by which device and how old it is.",
        "Does it measure often enough? What is older than the limit is not acted on (doc/devices.md).",
    ),
    "implausible": (
        "Compare inlet voltage, battery voltage and the charger's word; calibrate the measurement.",
        "Is a contactor open that reports to be closed?",
    ),
    "lock_lost": ("Lock and its feedback switch; was the plug pulled by force?",),
    "contactors_lost": ("Supply of the contactors and their feedback.",),
    "contactors_welded": (
        "Do not touch the inlet. Separate the battery and measure the contactors before the next charge.",
    ),
    "supply_fault": ("The power supply's own display; its mains, its interface.",),
    "rcd": ("Do not reset it blindly: find the earth fault in car, cable or supply first.",),
    "pilot_state": _CP,
    "unplugged": ("Nothing, if you did it. Else: the lock must hold the plug while charging.",),
    "failure": ("This is a defect of the program: please keep the log and the recording, and report it.",),
    # --- what is seen from outside
    "no_slac_answer": (
        "Is the charger awake? Some need a card first, some wake only by a change of the pilot.",
        *_LINK,
        "Is the modem set up for its role (pyPlc.py modem)?",
    ),
    "slac_foreign_run": (
        "The RunID of the car must be echoed whole, all 8 bytes, as they are (Taycan: random).",
    ),
    "slac_no_sounds": (
        "Does the charger's CM_SLAC_PARM.CNF fit: 10 sounds, 600 ms, the car's RunID and address?",
        *_LINK,
    ),
    "slac_no_attenuation": (
        "The charger's modem must be set up as EVSE, or it reports no attenuation to its host.",
        ("Some chargers ignore a car that announces a time-out other than 600 ms, or starts later than 100"
         " ms."),
        *_LINK,
    ),
    "slac_no_match": _LINK,
    "slac_partly_heard": (
        "A listening modem passes on broadcasts only: the rest of the match stays hidden (doc/listening.md).",
    ),
    "no_sdp_request": (
        *_NETWORK,
        "Cars take up to 11 s from the match to their first SDP request: did the recording go on?",
    ),
    "no_sdp_answer": _NETWORK,
    "no_call": (
        "The port in the SDP answer should lie in 49152..65535; strict cars refuse others.",
        *_TLS,
    ),
    "tls_wanted": _TLS,
    "tls_failed": (
        "The alert in the report says which certificate or which version was refused.",
        "Does the clock of both sides fit the certificates?",
    ),
    "encrypted": (
        ("With the secrets of the connection the report shows everything: --key-log FILE, or a pcapng that"
         " holds them."),
    ),
    "call_unanswered": _NETWORK,
    "nothing_said": (
        "Try again: a charger whose last session broke off sometimes accepts and says nothing.",
    ),
    "handshake_unanswered": (
        ("A charger whose last session broke off sometimes accepts a connection and says nothing: ask SDP "
         "again"
         " and call anew, then start again with the match."),
        "Unplug, wait half a minute, plug in again.",
    ),
    "cable_check_failed": (*_ISOLATION, *_CP),
    "stopped_in_cable_check": (
        ("CableCheckRes Finished must say EVSE_Ready and isolation Valid; an Audi Q4 falls silent for 60 s"
         " without them."),
        "A BMW iX stops here when its state of charge is near the wanted one.",
        *_CP,
    ),
    "stopped_in_precharge": _PRE_CHARGE,
    "stopped_after_parameters": (
        "Do the charger's limits make sense together, and is the schedule's power not 0?",
        "EVSE_NotReady or isolation Invalid after the parameters makes some cars leave (BMW, EQE).",
        "In AC: does the offered mode fit (single phase, three phases)?",
    ),
    "stopped_early": (
        "Did the user or the car's timer forbid the charge?",
        "Does the charger offer what the car needs (AC, DC, contract)?",
    ),
    "unknown_session": (
        ("The id must be taken from SessionSetupRes as it is, whatever its length (Tesla: 4 bytes), and "
         "used in"
         " every message."),
    ),
    "wrong_energy": (
        "The car has to ask for one of the offered energy modes; DIN 70121 knows no AC in many cars.",
    ),
    "no_current_car": (
        ("The supply must deliver what the car asks for: an Ioniq stops after exactly 10 min without it,"
         " a Taycan after 30 s, VW cars after 60 s."),
    ),
    "charger_emergency": (
        "Without load the voltage overshoots in the pre-charge, and the charger gives up: add a load.",
        "Is the emergency stop button of the charger pressed?",
    ),
    "charger_malfunction": (
        "Did the car ask for its maximum voltage? Stay 1 V or more below it.",
        "Did the voltage overshoot without load?",
    ),
    "stopped_at_charger": (
        "Did somebody press stop at the charger or in its app, or is the paid amount used up?",
    ),
    "fell_silent": (
        ("What did the last answer say? A car that falls silent usually waits for something:"
         " EVSE_Ready, isolation Valid, a voltage."),
        "Did the powerline break: plug, modem, supply of the modem?",
    ),
    "answer_missing": (
        "Did the charger's computer fail or take too long for this request?",
        "Did the powerline break: plug, modem, supply of the modem?",
    ),
    "closed_by_car": (
        "How long did the last answer take? Cars hang up when CurrentDemandRes takes more than 250 ms.",
        "What did the last answer say that the car did not like?",
    ),
    "closed_by_charger": (
        "How long did the car wait before its next request?",
        "Was the charger's program stopped?",
    ),
    "recording_ends": ("Record until both have closed the connection.",),
}

# The codes of plc/safety that are no causes of their own: a session that they end is "refused".
TRIPS: dict[str, tuple[str, ...]] = {
    "loop_stalled": (
        "Is this computer too busy, or its card too slow? `make bench` shows what it can do.",
        "Was the program stopped (Ctrl-Z), or did the computer sleep?",
    ),
    "own_failure": CHECKS["failure"],
    "session_lost": (
        "Why did the conversation end while energy could flow? The lines above and the report tell.",
        "Did the powerline break: plug, modem, supply of the modem?",
    ),
    "stop_overdue": ("What did the other side wait for when it was asked to stop? See the last messages.",),
    "pilot_lost": _CP,
    "plug_unknown": CHECKS["stale_measurement"],
    "inlet_unknown": CHECKS["stale_measurement"],
    "temperature_unknown": CHECKS["stale_measurement"],
    "battery_silent": ("The BMS, its bus and its supply; `pyPlc.py hardware` shows how old its limits are.",),
    "supply_unknown": CHECKS["stale_measurement"],
    "isolation_unknown": ("The isolation monitor: is it on, and does it measure while charging?",),
    "isolation_fault": _ISOLATION,
    "over_voltage": (
        "Compare the measurement with a voltmeter, and calibrate it.",
        "car_max_voltage or the BMS says how much the battery may have; does that fit the battery?",
    ),
    "over_current": (
        "Does the current measurement fit (a clamp meter tells), in size and sign?",
        "Did the BMS lower its limit faster than the charger follows?",
    ),
    "over_temperature": (
        "Let the inlet cool down; look at its contacts and at the cable's lugs before the next charge.",
        "Does the sensor measure what it should: right type, right place?",
    ),
    "state_c_too_long": (
        "What did the charger wait for between cable check and power delivery? The report shows it.",
    ),
    "contactors_unasked": (
        "Do not touch the inlet: something else closes the contactors, or one of them is welded.",
        "Or the feedback is wrong: its switch, its wire, its pull-up.",
    ),
    "contactors_not_confirmed": (
        "Supply and coil of the contactors, and their feedback: are the auxiliary contacts wired?",
    ),
    "lock_not_confirmed": CHECKS["timeout_lock"],
    "closing_withdrawn": (
        "The voltages no longer fitted when the contactors were to close; see the pre-charge in the report.",
    ),
    "button_held": ("Nothing, if you held the stop button. Else: the button and its wire.",),
    "charger_silent": CHECKS["answer_missing"],
    "car_silent": CHECKS["fell_silent"],
    "emergency_stop": ("Release the emergency stop when you know why it was pressed.",),
    "off_target": (
        "Does the supply reach the voltage that it is set to without load? Measure it.",
        "Is its measurement calibrated, and does it answer soon enough?",
    ),
    "pre_charge_too_long": _PRE_CHARGE,
    "cable_check_timeout": CHECKS["timeout_cable_check"],
}

_WRONG_ENERGY = CHECKS["wrong_energy_mode"]
# Where the detail of a cause tells more: (code, name of the detail, its value) -> what to check instead.
REFINED: dict[tuple[str, str, str], tuple[str, ...]] = {
    ("response_failed", "name", "AuthorizationRes"): CHECKS["timeout_authorization"],
    ("connection_closed", "phase", "APP_PROTOCOL"): (
        "A charger talks with one car at a time: is another car, or another program, connected to it?",
        *CHECKS["nothing_said"],
    ),
    ("offer_unusable", "needed", "AC"): _WRONG_ENERGY,
    ("offer_unusable", "needed", "DC"): _WRONG_ENERGY,
    **{("car_stopped", "phase", phase): CHECKS[code] for code, phases in (
        ("stopped_early", ("SET_UP", "DISCOVERED")),
        ("timeout_authorization", ("SELECTED",)),
        ("stopped_after_parameters", ("AUTHORIZED", "PARAMETERS")),
        ("stopped_in_cable_check", ("CABLE_CHECK", "ISOLATED")),
        ("stopped_in_precharge", ("PRE_CHARGE",)),
    ) for phase in phases},
}


def checks(code: str, trip: object = None) -> tuple[str, ...]:
    """What to check after an end with this code, the likeliest first; nothing for a code nobody knows.

    trip: what made the safety supervisor act, if it did (Cause.detail["trip"]).
    """
    return TRIPS.get(str(trip)) or CHECKS.get(code, ())


def checks_after(cause: Cause) -> tuple[str, ...]:
    """What to check after this end."""
    refined = (REFINED.get((cause.code, name, str(value))) for name, value in cause.detail.items())
    return next(filter(None, refined), checks(cause.code, cause.detail.get("trip")))
