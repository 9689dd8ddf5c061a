"""What a HomePlug management message says, in few words; keys are shown, for this is a listener.

Messages without an entry in DETAILS are shown field by field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from typing import Any

from analysis.values import printable
from plc.wire import homeplug, qualcomm
from plc.wire.homeplug import Mme, UnknownMme
from plc.wire.layout import Layout

SHOWN_BYTES = 16    # of a field without an entry of its own


def mean_db(attenuation_db: bytes) -> float | None:
    """The mean over the carrier groups that chargers are ranked by; None where nothing was measured."""
    return sum(attenuation_db) / len(attenuation_db) if attenuation_db else None


def run_id_text(run_id: bytes) -> str:
    """A RunID in hex, with its text where somebody wrote one (`TESLA EV`)."""
    text = run_id.decode("ascii", "replace")
    return f'{run_id.hex()} "{text}"' if text.isprintable() and text.isascii() else run_id.hex()


def _run(message: Any) -> str:
    return f"RunID {run_id_text(message.run_id)}"


def _mean(message: Any) -> str:
    mean = mean_db(message.attenuation_db)
    return "nothing measured" if mean is None else f"mean {mean:.1f} dB in {message.num_groups} groups"


def _sounds(message: Any) -> str:
    return f"{message.num_sounds} sounds within {message.time_out_100ms * 100} ms"


def _addresses(message: Any) -> str:
    return f"PEV {message.pev_mac.hex(':')}  EVSE {message.evse_mac.hex(':')}  {_run(message)}"


def _set_key_cnf(message: Any) -> str:
    return f"result {message.result}" + (" (Qualcomm modems took the key)" if message.result == 1 else "")


def _networks(message: Any) -> str:
    shown = [f"NID {network.nid.hex()} TEI {network.tei} CCo {network.cco_mac.hex(':')}"
             for network in message.networks]
    return "; ".join(shown) or "no network"


def _vs_networks(message: Any) -> str:
    shown = []
    for network in message.networks:
        stations = ", ".join(
            f"{station.mac.hex(':')} {station.average_tx_mbps}/{station.average_rx_mbps} Mbit/s"
            for station in network.stations)
        shown.append(f"NID {network.nid.hex()} TEI {network.tei} with {stations or 'nobody'}")
    return "; ".join(shown) or "no network"


def _discovered(message: Any) -> str:
    return f"{message.num_stations} stations, {message.num_networks} networks"


def _result(message: Any) -> str:
    return "ok" if message.result == 0 else f"result {message.result}"


_VALIDATE_RESULTS = {
    homeplug.VALIDATE_NOT_READY: "not ready", homeplug.VALIDATE_READY: "ready",
    homeplug.VALIDATE_SUCCESS: "success", homeplug.VALIDATE_FAILURE: "failure",
    homeplug.VALIDATE_NOT_REQUIRED: "not required",
}


def _validate(message: Any) -> str:
    return _VALIDATE_RESULTS.get(message.result, f"result {message.result}")


DETAILS: dict[type[Layout], Callable[[Any], str]] = {
    homeplug.SlacParmReq: _run,
    homeplug.SlacParmCnf: lambda m: f"{_sounds(m)}  {_run(m)}",
    homeplug.StartAttenCharInd: lambda m: f"{_sounds(m)}  {_run(m)}",
    homeplug.MnbcSoundInd: lambda m: f"{m.count} to go  {_run(m)}",
    homeplug.AttenProfileInd: lambda m: f"of {m.pev_mac.hex(':')}: {_mean(m)}",
    qualcomm.VsAttenProfileInd: lambda m: f"attenuation of {m.pev_mac.hex(':')}: {_mean(m)}",
    homeplug.AttenCharInd: lambda m: f"{_mean(m)}, {m.num_sounds} sounds  {_run(m)}",
    homeplug.AttenCharRsp: lambda m: f"{_result(m)}  {_run(m)}",
    homeplug.ValidateReq: lambda m: f"{_validate(m)}, toggles for {m.timer_100ms * 100} ms",
    homeplug.ValidateCnf: lambda m: f"{_validate(m)}, saw {m.toggle_num} toggles",
    homeplug.SlacMatchReq: _addresses,
    homeplug.SlacMatchCnf: lambda m: f"NID {m.nid.hex()}  NMK {m.nmk.hex()}  {_addresses(m)}",
    homeplug.SetKeyReq: lambda m: f"NID {m.nid.hex()}  NMK {m.new_key.hex()}",
    homeplug.SetKeyCnf: _set_key_cnf,
    homeplug.GetKeyReq: lambda m: f"of NID {m.nid.hex()}",
    homeplug.GetKeyCnf: lambda m: f"{_result(m)}  NID {m.nid.hex()}  key {m.key.hex()}",
    homeplug.AmpMapReq: lambda m: f"{m.am_length} carriers",
    homeplug.AmpMapCnf: _result,
    homeplug.NwInfoCnf: _networks,
    qualcomm.VsNwInfoCnf: _vs_networks,
    qualcomm.VsNwInfoCnf1: _vs_networks,
    homeplug.DiscoverListCnf: _discovered,
    qualcomm.VsSwVerCnf: lambda m: printable(m.version_text),
    qualcomm.VsOpAttributesCnf: lambda m: f"{m.data_size} bytes",
    qualcomm.VsPlLinkStatusCnf: lambda m: "linked" if m.link_status == 1 else f"status {m.link_status}",
}


def details(message: Mme | UnknownMme) -> str:
    """The values of a message that matter; "" when its name says everything."""
    if isinstance(message, UnknownMme):
        return f"no layout known, {len(message.body)} bytes: {_short(message.body)}"
    describe = DETAILS.get(type(message))
    if describe is not None:
        return describe(message)
    return "  ".join(f"{name}={_short(value)}" for name, value in _fields(message))


_NOISE = {"oui", "fmi", "cookie", "destination", "source", "trailing"}


def _fields(message: Layout) -> Iterator[tuple[str, Any]]:
    for field in fields(message):    # type: ignore[arg-type]
        if field.name not in _NOISE and not field.name.startswith("reserved"):
            yield field.name, getattr(message, field.name)


def _short(value: Any) -> str:
    if isinstance(value, bytes):
        return value[:SHOWN_BYTES].hex() + ("..." if len(value) > SHOWN_BYTES else "")
    return f"{len(value)} records" if isinstance(value, tuple) else str(value)


def values(message: Mme | UnknownMme) -> dict[str, Any]:
    """Every field for programs: bytes as hex, records as objects."""
    if isinstance(message, UnknownMme):
        return {"body": message.body.hex()}
    return _plain(message)


def _plain(record: Layout) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for name, value in _fields(record):
        if isinstance(value, bytes):
            plain[name] = value.hex()
        elif isinstance(value, tuple):
            plain[name] = [_plain(item) for item in value]
        else:
            plain[name] = value
    if "attenuation_db" in plain:
        attenuation = bytes.fromhex(plain["attenuation_db"])
        mean = mean_db(attenuation)
        plain["attenuation_db"] = list(attenuation)
        plain["mean_attenuation_db"] = None if mean is None else round(mean, 2)
    return plain
