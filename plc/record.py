"""Records: values that come together and do not change, made many times a second.

    @record
    class PreChargeReq:
        ev_status: DcEvStatus
        target_voltage_v: float
        target_current_a: float

They are made by keyword.  That nobody changes one is checked by mypy, not while the program runs: a frozen
dataclass is made with more than twice the work, field by field through object.__setattr__.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(kw_only_default=True, frozen_default=True)
def record(kind: type[T]) -> type[T]:
    """This class as a record, with ==, hash() and repr() by its fields."""
    return dataclass(slots=True, kw_only=True, unsafe_hash=True)(kind)
