"""The table of injected faults: what is done, and what must come of it.

Each Case is one row.  Rows that differ only in message, code or protocol are written as one line over all of
them.  tests/faults/runner.py runs a row and says what is not as it should be.
"""

from __future__ import annotations

from tests.faults import (
    rows_ac,
    rows_answers,
    rows_broken,
    rows_devices,
    rows_links,
    rows_receipts,
    rows_today,
)
from tests.faults.case import Case

CASES: tuple[Case, ...] = tuple(rows_receipts.asked_for(case) for case in (
    *rows_today.sixteen(), *rows_today.crashes(),
    *rows_answers.response_codes(), *rows_answers.silences(), *rows_answers.late_answers(),
    *rows_answers.statuses(), *rows_answers.ev_errors(),
    *rows_links.endless_phases(), *rows_links.connections(), *rows_links.programs(), *rows_links.codecs(),
    *rows_broken.bytes_of_messages(), *rows_broken.session_ids(), *rows_broken.wrong_order(),
    *rows_broken.values(), *rows_devices.devices(), *rows_ac.ac_cases(), *rows_receipts.receipts(),
))
