#include "host.h"

#include <avr/pgmspace.h>
#include <stdbool.h>
#include <string.h>
#include <util/crc16.h>

#include "board.h"
#include "calibration.h"
#include "inputs.h"
#include "lock.h"
#include "measure.h"
#include "pilot.h"
#include "reset.h"
#include "safety.h"
#include "serial.h"

#define COMING_MOST 40
#define FIELDS_MOST 2
#define RATE_LEAST_MS 20
#define RATE_MOST_MS 1000
#define LATE 0x80    /* a number is later than another if it is less than half way round ahead */

/* --- writing */

static char going[LINE_MOST];
static uint8_t going_length, own_number;

static void put(char byte)
{
    going[going_length++] = byte;
}

static void put_hex(uint16_t value, uint8_t digits)
{
    while (digits--) {
        uint8_t digit = value >> 4 * digits & 0xF;
        put((char)(digit < 10 ? '0' + digit : 'A' - 10 + digit));
    }
}

static void put_field(uint16_t value, uint8_t digits)
{
    put(' ');
    put_hex(value, digits);
}

static void begin_line(char kind)
{
    going_length = 0;
    put('<');
    put_hex(own_number, 2);
    put(' ');
    put(kind);
}

static uint16_t crc_of(const char *text, uint8_t length)
{
    uint16_t crc = CRC_BEGINS;
    while (length--)
        crc = _crc_xmodem_update(crc, (uint8_t)*text++);
    return crc;
}

/* What finds no room is lost whole; the host misses its number. */
static void end_line(void)
{
    uint16_t crc = crc_of(going + 1, going_length - 1);
    put('*');
    put_hex(crc, 4);
    put('\n');
    own_number++;
    serial_write(going, going_length);
}

/* --- what a line of the host must look like */

#define X(kind, field, digits) digits,
static const struct {
    char kind;
    uint8_t digits[FIELDS_MOST];
} KINDS[] PROGMEM = {
    { HOST_HELLO, { HOST_HELLO_FIELDS(X) } },
    { HOST_DRIVE, { HOST_DRIVE_FIELDS(X) } },
    { HOST_RATE, { HOST_RATE_FIELDS(X) } },
    { HOST_GET, { HOST_GET_FIELDS(X) } },
    { HOST_CALIBRATE, { HOST_CALIBRATE_FIELDS(X) } },
};
#undef X

static struct {
    uint8_t number;
    char kind;
    uint16_t fields[FIELDS_MOST];
} line;

static bool read_hex(const char *text, uint8_t digits, uint16_t *value)
{
    *value = 0;
    while (digits--) {
        char digit = *text++;
        if (digit >= '0' && digit <= '9')
            digit -= '0';
        else if (digit >= 'A' && digit <= 'F')
            digit -= 'A' - 10;
        else
            return false;
        *value = (uint16_t)(*value << 4 | (uint8_t)digit);
    }
    return true;
}

static const uint8_t *digits_of(char kind)
{
    for (uint8_t at = 0; at < sizeof KINDS / sizeof KINDS[0]; at++)
        if (pgm_read_byte(&KINDS[at].kind) == (uint8_t)kind)
            return KINDS[at].digits;
    return NULL;
}

/* Reads ">1F D 000D 0000*4B6B" into line; BAD_NONE or what is wrong. */
static uint8_t read_line(const char *text, uint8_t length)
{
    uint16_t number, crc;
    if (length < 10 || text[0] != '>' || text[length - 5] != '*' || !read_hex(text + length - 4, 4, &crc))
        return BAD_SHAPE;
    length -= 5;
    if (crc_of(text + 1, length - 1) != crc)
        return BAD_CHECKSUM;
    if (length < 5 || text[3] != ' ' || !read_hex(text + 1, 2, &number))
        return BAD_SHAPE;
    line.number = (uint8_t)number;
    line.kind = text[4];
    const uint8_t *digits = digits_of(line.kind);
    if (digits == NULL)
        return BAD_KIND;
    uint8_t at = 5;
    for (uint8_t field = 0; field < FIELDS_MOST; field++) {
        uint8_t width = pgm_read_byte(&digits[field]);
        if (width == 0)
            break;
        if (at + 1 + width > length || text[at] != ' ' || !read_hex(text + at + 1, width, &line.fields[field]))
            return BAD_SHAPE;
        at += 1 + width;
    }
    return at == length ? BAD_NONE : BAD_SHAPE;
}

/* --- carrying out */

static uint16_t bad_lines;
static uint8_t last_bad, last_number;
static bool has_number;
static uint16_t period_ms;
static uint32_t told_ms;

static void accept(void)
{
    begin_line(BOARD_ACCEPTED);
    put_field(line.number, 2);
    end_line();
}

static void refuse(uint8_t reason)
{
    bad_lines += bad_lines != UINT16_MAX;
    last_bad = reason;
    safety_nonsense();
    begin_line(BOARD_REFUSED);
    put_field(line.number, 2);
    put_field(reason, 2);
    end_line();
}

static void answer(uint8_t reason)
{
    if (reason == BAD_NONE)
        accept();
    else
        refuse(reason);
}

static void tell_identity(void)
{
    begin_line(BOARD_IDENTITY);
    put_field(line.number, 2);
    put_field(PROTOCOL, 2);
    put_field(VERSION, 4);
    put_field(ROLE, 2);
    put_field(reset_cause(), 2);
    put_field(calibration_is_valid(), 2);
    end_line();
}

static void tell_value(void)
{
    begin_line(BOARD_VALUE);
    put_field(line.number, 2);
    put_field(line.fields[0], 2);
    put_field(calibration(line.fields[0]), 4);
    end_line();
}

static uint8_t set_rate(uint16_t period)
{
    if (period != 0 && (period < RATE_LEAST_MS || period > RATE_MOST_MS))
        return BAD_RANGE;
    period_ms = period;
    return BAD_NONE;
}

/* A hello begins the count of lines anew. */
static bool is_late(void)
{
    uint8_t ahead = (uint8_t)(line.number - last_number);
    bool late = has_number && line.kind != HOST_HELLO && (ahead == 0 || ahead >= LATE);
    if (!late)
        last_number = line.number;
    has_number = true;
    return late;
}

static void carry_out(uint32_t now_ms)
{
    if (is_late()) {
        refuse(BAD_LATE);
        return;
    }
    switch (line.kind) {
    case HOST_HELLO:
        if (line.fields[0] != PROTOCOL) {
            refuse(BAD_PROTOCOL);
            break;
        }
        safety_hello();
        tell_identity();
        break;
    case HOST_DRIVE:
        answer(safety_drive(line.fields[0], line.fields[1], now_ms));
        break;
    case HOST_RATE:
        answer(set_rate(line.fields[0]));
        break;
    case HOST_GET:
        if (line.fields[0] < CALIBRATIONS)
            tell_value();
        else
            refuse(BAD_RANGE);
        break;
    case HOST_CALIBRATE:
        answer(safety_is_off() ? calibrate((uint8_t)line.fields[0], line.fields[1]) : BAD_NOT_NOW);
        break;
    }
}

static char coming[COMING_MOST];
static uint8_t coming_length;    /* COMING_MOST: too long, waiting for its end */

static void end_of_line(uint32_t now_ms)
{
    uint8_t length = coming_length;
    coming_length = 0;
    if (length == 0)
        return;
    line.number = 0;    /* of a line that cannot be read */
    uint8_t reason = length == COMING_MOST ? BAD_SHAPE : read_line(coming, length);
    if (reason == BAD_NONE)
        carry_out(now_ms);
    else
        refuse(reason);
}

static void take(char byte, uint32_t now_ms)
{
    if (byte == '\n') {
        end_of_line(now_ms);
        return;
    }
    if (byte == '>')    /* a start: what came before it was noise, or a line without its end */
        coming_length = 0;
    if (coming_length < COMING_MOST && byte != '\r')
        coming[coming_length++] = byte;
}

/* --- telemetry */

static uint16_t inputs(void)
{
    uint16_t bits = inputs_now();
    bits |= lock_has_failed() ? IN_LOCK_FAILED : 0;
    bits |= lock_is_moving() ? IN_LOCK_MOVES : 0;
    return bits | (calibration_is_being_saved() ? IN_SAVING : 0);
}

#define X(kind, field, digits) uint16_t field;
struct status {
    BOARD_STATUS_FIELDS(X)
};
#undef X

static void tell_status(uint32_t now_ms)
{
    struct pilot pilot = pilot_now();
    struct status status = {
        .uptime_ms = (uint16_t)now_ms,
        .mode = safety_mode(),
        .cause = safety_cause(),
        .inputs = inputs(),
        .outputs = safety_outputs(),
        .pilot = pilot.state,
        .pilot_hz = pilot.hz,
        .pwm_permille = pilot.permille,
        .pilot_high_mv = (uint16_t)pilot.high_mv,
        .pilot_low_mv = (uint16_t)pilot.low_mv,
        .voltage_dv = (uint16_t)measured_voltage_dv(),
        .current_da = (uint16_t)measured_current_da(),
        .proximity_ohm = measured_proximity_ohm(),
        .temperature_adc = measured_temperature_adc(),
        .supply_mv = measured_supply_mv(),
        .bad_lines = bad_lines,
        .last_bad = last_bad,
    };
    begin_line(BOARD_STATUS);
#define X(kind, field, digits) put_field(status.field, digits);
    BOARD_STATUS_FIELDS(X)
#undef X
    end_line();
}

void host_begin(void)
{
    serial_begin();
}

void host_step(uint32_t now_ms)
{
    int16_t byte;
    while ((byte = serial_read()) >= 0)
        take((char)byte, now_ms);
    if (period_ms != 0 && now_ms - told_ms >= period_ms) {
        told_ms = now_ms;
        tell_status(now_ms);
    }
}
