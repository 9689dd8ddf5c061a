#include "calibration.h"

#include <avr/eeprom.h>
#include <avr/io.h>
#include <avr/pgmspace.h>
#include <stddef.h>
#include <util/crc16.h>

#define BANKS 2
#define BANK_BYTES 64
#define LAYOUT 1    /* another number: an older firmware's values mean something else */

struct bank {
    uint8_t layout;
    uint8_t generation;
    uint16_t values[CALIBRATIONS];
    uint16_t crc;
};
_Static_assert(sizeof(struct bank) <= BANK_BYTES, "a bank is too small");

struct limits {
    uint16_t first, least, most;
};
#define X(name, default_value, least, most) { default_value, least, most },
static const struct limits LIMITS[] PROGMEM = { CALIBRATION(X) };
#undef X

static struct bank bank;    /* what holds now */
static bool is_valid;
static uint8_t bank_in_use, next_byte = sizeof bank;

static uint16_t limit(uint8_t index, size_t which)
{
    return pgm_read_word((const char *)&LIMITS[index] + which);
}

static uint16_t crc_of(const struct bank *of)
{
    uint16_t crc = CRC_BEGINS;
    for (uint8_t at = 0; at < offsetof(struct bank, crc); at++)
        crc = _crc_xmodem_update(crc, ((const uint8_t *)of)[at]);
    return crc;
}

static bool is_in_range(uint8_t index, uint16_t value)
{
    return value >= limit(index, offsetof(struct limits, least))
        && value <= limit(index, offsetof(struct limits, most));
}

static bool is_good(const struct bank *of)
{
    if (of->layout != LAYOUT || of->crc != crc_of(of))
        return false;
    for (uint8_t index = 0; index < CALIBRATIONS; index++)
        if (!is_in_range(index, of->values[index]))
            return false;
    return true;
}

/* Only at the start: reading takes four cycles a byte then, nothing is being written. */
void calibration_begin(void)
{
    for (uint8_t number = 0; number < BANKS; number++) {
        struct bank found;
        eeprom_read_block(&found, (const void *)(uintptr_t)(number * BANK_BYTES), sizeof found);
        bool is_newer = !is_valid || (int8_t)(found.generation - bank.generation) > 0;
        if (is_good(&found) && is_newer) {
            bank = found;
            bank_in_use = number;
            is_valid = true;
        }
    }
    if (!is_valid)
        for (uint8_t index = 0; index < CALIBRATIONS; index++)
            bank.values[index] = limit(index, offsetof(struct limits, first));
}

uint16_t calibration(enum calibration index)
{
    return bank.values[index];
}

uint8_t calibrate(uint8_t index, uint16_t value)
{
    if (calibration_is_being_saved())
        return BAD_NOT_NOW;
    if (index >= CALIBRATIONS || !is_in_range(index, value))
        return BAD_RANGE;
    bank.layout = LAYOUT;
    bank.generation++;
    bank.values[index] = value;
    bank.crc = crc_of(&bank);
    bank_in_use = (uint8_t)(bank_in_use + 1) % BANKS;
    next_byte = 0;
    return BAD_NONE;
}

void calibration_step(void)
{
    if (next_byte == sizeof bank || (EECR & _BV(EEPE)))
        return;
    eeprom_write_byte((uint8_t *)(uintptr_t)(bank_in_use * BANK_BYTES + next_byte),
                      ((const uint8_t *)&bank)[next_byte]);    /* it is ready: this does not wait */
    if (++next_byte == sizeof bank)
        is_valid = true;
}

bool calibration_is_valid(void)
{
    return is_valid;
}

bool calibration_is_being_saved(void)
{
    return next_byte != sizeof bank || (EECR & _BV(EEPE));
}
