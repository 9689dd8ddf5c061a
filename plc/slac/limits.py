"""How long and how often: the numbers of SLAC, each with where it comes from.

"ISO" is ISO 15118-3 table A.1 (validation: table 3) by the name given; "seen" is what recorded cars, chargers
or modems do; "ours" is a choice of this program.  The standard itself was not at hand: its numbers are those
on which public sources agree that do not stem from each other (decision 0044).
"""

from __future__ import annotations

from typing import NamedTuple


class Limit(NamedTuple):
    """A duration in milliseconds, a count or a level in dB."""

    value: int
    source: str


# --- asked and answered
MATCH_RESPONSE_MS = Limit(200, "ISO TT_match_response")
MATCH_RETRIES = Limit(2, "ISO C_EV_match_retry")

# By option a car asks again before the sounds, for chargers that missed the one broadcast request: else it
# may match with a neighbour on a bad line (decision 0043).
PARM_REQUESTS = Limit(1, "ISO: again only if nobody answers")
PARM_REQUESTS_MOST = Limit(4, "ours")
PARM_REQUEST_INTERVAL_MS = Limit(15, "ours: what follows still begins within ISO TP_match_sequence, 100")

# --- the car's sounds
START_ATTEN_CHAR_INDS = Limit(3, "ISO C_EV_start_atten_char_inds")
SOUNDS = Limit(10, "ISO C_EV_match_MNBC")
SOUNDS_MOST = Limit(32, "ours: what a charger may ask for")
# The standard allows 20 to 50 ms; most cars on the road take 40.
SOUND_INTERVAL_MS = Limit(40, "ISO TP_EV_batch_msg_interval")
# In units of 100 ms.  Seen: a charger that asks for 600 ms ignores a car that announces 1000.
SOUND_TIME_OUT_100MS = Limit(6, "ISO TT_EVSE_match_MNBC")
ATTEN_RESULTS_MS = Limit(1200, "ISO TT_EV_atten_results, from the first CM_START_ATTEN_CHAR.IND")

# --- the car's decision: told in the log, and what validation goes by; nobody is refused (decision 0044)
ATTENUATION_DIRECT_DB = Limit(10, "ISO C_EV_match_signalattn_direct")
ATTENUATION_INDIRECT_DB = Limit(20, "ISO C_EV_match_signalattn_indirect")

# --- the car's further attempts
MATCHING_RATE_MS = Limit(400, "ISO TT_matching_rate")
MATCHING_REPETITION_MS = Limit(10_000, "ISO TT_matching_repetition")
MATCHING_ATTEMPTS = Limit(3, "ISO C_conn_max_match")

# --- the charger
# The standard wants the first CM_START_ATTEN_CHAR.IND within 100 ms (TP_match_sequence) and lets the charger
# wait 400 ms (TT_match_sequence).  Seen: 71 of 82 recorded cars take more than 100 ms, up to 240 ms.
MATCH_SEQUENCE_MS = Limit(1000, "ours, ISO TT_match_sequence is 400")
# Waiting for the modem's report of the last sound, which comes behind the sound itself.
PROFILE_SETTLES_MS = Limit(45, "seen: other chargers wait as long")
MATCH_SESSION_MS = Limit(10_000, "ISO TT_EVSE_match_session")
# Seen: cars take up to 11 s from CM_SLAC_MATCH.CNF to their first SDP request.
MATCHED_HOLD_MS = Limit(60_000, "ours")
# What a modem that measures nothing is taken to have heard.  Seen: 0 dB makes cars refuse, 9 works.
ATTENUATION_CONSTANT_DB = Limit(9, "seen")
RUNS_AT_ONCE = Limit(16, "ours")

# --- validation by the control pilot
VALIDATE_TOGGLES = Limit(3, "ISO C_EV_vald_nb_toggles, 1 to 3")
VALIDATE_TOGGLES_MOST = Limit(3, "ISO C_EV_vald_nb_toggles, 1 to 3")
VALIDATE_LATE_MS = Limit(100, "ours: a state that lasts longer than 400 ms is no toggle")
VALIDATE_STATE_MS = Limit(300, "ISO TP_EV_vald_state_duration, 200 to 400")
VALIDATE_TOGGLE_MS = Limit(2400, "ISO TP_EV_vald_toggle, 600 to 3500: all toggles and some time to settle")
VALIDATE_NOT_READY_MS = Limit(500, "ISO 15118-5: the pause before a charger that is not ready is asked again")
VALIDATE_NOT_READY_TRIES = Limit(8, "ours: another car's validation may take 4 s")
VALIDATE_RETRIES = Limit(2, "ISO C_EV_match_retry")
VALIDATE_READY_MS = Limit(400, "ISO TT_match_sequence: when the charger says again that it is ready")

# --- modems
# A modem answers at once, or it is restarting.
MODEM_ANSWER_MS = Limit(500, "ours")
SET_KEY_TRIES = Limit(4, "ours")
# Seen: modems are deaf for about 5 s after CM_SET_KEY.REQ, one charger's for 7 s.
MODEM_RESTART_MS = Limit(10_000, "seen, with a reserve")
KEY_CHECK_EVERY_MS = Limit(1000, "ours")
KEY_CHECKS = Limit(12, "ours")
MATCH_JOIN_MS = Limit(12_000, "ISO TT_match_join")
JOIN_ASK_EVERY_MS = Limit(250, "ours")
MODEM_SEARCH_WINDOW_MS = Limit(450, "seen: what pyPLC users know, 15 cycles of 30 ms")
MODEM_SEARCH_EVERY_MS = Limit(1000, "ours")
