/* Made by make_tables.py of devices/arduino_lines.py and others: do not edit. */
#ifndef TABLES_H
#define TABLES_H

#define PROTOCOL 1
#define VERSION 0x0100
#define BAUD 57600UL
#define LINE_MOST 160
#define CRC_BEGINS 0xFFFF
#define UNKNOWN_I16 (-32767 - 1)
#define OPEN_U16 0xFFFF
#define CAR 1
#define CHARGER 2

/* limits */
#define WATCHDOG_MS 1000    /* devices/base.py */
#define OPEN_AFTER_B_MS 300    /* plc/safety/limits.py, as all below */
#define OPEN_LATEST_MS 2000
#define CUT_MOST_MS 500
#define PWM_RETAIN_MS 1500
#define UNLOCK_LATEST_MS 10000
#define NO_LOAD_DA 10    /* 0.1 A */
#define TOUCHABLE_DV 600    /* 0.1 V */

/* OUT: bits */
#define OUT_ENERGY 0x01
#define OUT_CONTACTORS 0x02
#define OUT_LOCK 0x04
#define OUT_UNLOCK 0x08
#define OUT_ISOLATION 0x10

/* IN: bits */
#define IN_CONTACTOR_1 0x01
#define IN_CONTACTOR_2 0x02
#define IN_LOCKED 0x04
#define IN_STOP 0x08
#define IN_LOCK_FAILED 0x10
#define IN_LOCK_MOVES 0x20
#define IN_SAVING 0x40

/* MODE */
enum mode {
    MODE_WAITING = 0,
    MODE_DRIVEN = 1,
    MODE_CUTTING = 2,
    MODE_UNLOCKING = 3,
};

/* CAUSE */
enum cause {
    CAUSE_NONE = 0,
    CAUSE_HOST_SILENT = 1,
    CAUSE_HOST_NONSENSE = 2,
};

/* BAD */
enum bad {
    BAD_NONE = 0,
    BAD_CHECKSUM = 1,
    BAD_SHAPE = 2,
    BAD_KIND = 3,
    BAD_RANGE = 4,
    BAD_LATE = 5,
    BAD_NOT_READY = 6,
    BAD_CONTRADICTION = 7,
    BAD_NOT_NOW = 8,
    BAD_LIVE = 9,
    BAD_PROTOCOL = 10,
};

/* lines of the host */
#define HOST_HELLO 'H'
#define HOST_HELLO_FIELDS(X) X(hello, protocol, 2)
#define HOST_DRIVE 'D'
#define HOST_DRIVE_FIELDS(X) X(drive, outputs, 4) X(drive, pwm_permille, 4)
#define HOST_RATE 'R'
#define HOST_RATE_FIELDS(X) X(rate, period_ms, 4)
#define HOST_GET 'G'
#define HOST_GET_FIELDS(X) X(get, index, 2)
#define HOST_CALIBRATE 'C'
#define HOST_CALIBRATE_FIELDS(X) X(calibrate, index, 2) X(calibrate, value, 4)

/* lines of the board */
#define BOARD_IDENTITY 'I'
#define BOARD_IDENTITY_FIELDS(X) X(identity, answers, 2) X(identity, protocol, 2) X(identity, version, 4) X(identity, role, 2) X(identity, reset, 2) X(identity, calibrated, 2)
#define BOARD_ACCEPTED 'A'
#define BOARD_ACCEPTED_FIELDS(X) X(accepted, answers, 2)
#define BOARD_REFUSED 'N'
#define BOARD_REFUSED_FIELDS(X) X(refused, answers, 2) X(refused, reason, 2)
#define BOARD_VALUE 'V'
#define BOARD_VALUE_FIELDS(X) X(value, answers, 2) X(value, index, 2) X(value, value, 4)
#define BOARD_STATUS 'S'
#define BOARD_STATUS_FIELDS(X) X(status, uptime_ms, 4) X(status, mode, 2) X(status, cause, 2) X(status, inputs, 4) X(status, outputs, 4) X(status, pilot, 2) X(status, pilot_hz, 4) X(status, pwm_permille, 4) X(status, pilot_high_mv, 4) X(status, pilot_low_mv, 4) X(status, voltage_dv, 4) X(status, current_da, 4) X(status, proximity_ohm, 4) X(status, temperature_adc, 4) X(status, supply_mv, 4) X(status, bad_lines, 4) X(status, last_bad, 2)

/* calibration: X(name, default, least, most) */
#define CALIBRATION(X) \
    X(voltage_compared, 0u, 0u, 1u) \
    X(voltage_gain, 2506u, 100u, 65535u) \
    X(voltage_zero, 1637u, 0u, 8000u) \
    X(current_gain, 0u, 0u, 65535u) \
    X(current_zero, 8184u, 0u, 16368u) \
    X(pilot_gain, 447u, 100u, 2000u) \
    X(pilot_zero, 8184u, 0u, 16368u) \
    X(lock_most_ms, 1000u, 100u, 5000u) \
    X(ntc_ohm, 10000u, 100u, 65535u) \
    X(ntc_beta, 3950u, 0u, 10000u) \
    X(ntc_series_ohm, 10000u, 100u, 65535u)

/* pins: X(name, port letter, bit) */
#define PINS(X) \
    X(RX, D, 0) \
    X(TX, D, 1) \
    X(STOP, D, 2) \
    X(FEEDBACK_1, D, 3) \
    X(FEEDBACK_2, D, 4) \
    X(CONTACTOR_1, D, 5) \
    X(CONTACTOR_2, D, 6) \
    X(ENERGY, D, 7) \
    X(PILOT_IN, B, 0) \
    X(PILOT_OUT, B, 1) \
    X(LOCK, B, 2) \
    X(UNLOCK, B, 3) \
    X(LOCKED, B, 4) \
    X(LED, B, 5) \
    X(VOLTAGE, C, 0) \
    X(PROXIMITY, C, 1) \
    X(PILOT_LEVEL, C, 2) \
    X(TEMPERATURE, C, 3) \
    X(CURRENT, C, 4) \
    X(ISOLATION, C, 5)

#endif
