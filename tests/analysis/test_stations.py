"""Who is who, however many there are and however long one listens."""

from __future__ import annotations

from analysis.stations import STATIONS_MAX, Role, Stations


def mac_of(number: int) -> bytes:
    return b"\x02" + number.to_bytes(5, "big")


def test_the_first_role_stays_and_a_second_car_is_told_apart() -> None:
    stations = Stations()
    car, other = stations.station(mac_of(1)), stations.station(mac_of(2))
    stations.learn(car, Role.PEV)
    stations.learn(car, Role.EVSE)
    stations.learn(other, Role.PEV)
    assert (car.name, other.name) == ("PEV", "PEV2")
    assert stations.station(mac_of(1)) is car


def test_a_flood_of_made_up_addresses_pushes_nobody_out_and_fills_no_memory() -> None:
    stations = Stations()
    car = stations.station(mac_of(0))
    stations.learn(car, Role.PEV)
    for number in range(1, 5 * STATIONS_MAX):
        stations.station(mac_of(number))
    assert stations.station(mac_of(0)) is car
    assert len(stations._by_mac) <= STATIONS_MAX


def test_after_a_thousand_cars_the_next_one_is_still_recognised() -> None:
    stations = Stations()
    for number in range(2 * STATIONS_MAX):
        stations.learn(stations.station(mac_of(number)), Role.PEV)
    last = stations.station(mac_of(2 * STATIONS_MAX - 1))
    assert last.role is Role.PEV
    assert len(stations._by_mac) <= STATIONS_MAX
