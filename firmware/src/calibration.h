/* Values that the EEPROM keeps, in two banks: a write that is cut off leaves the older one valid. */
#ifndef CALIBRATION_H
#define CALIBRATION_H

#include <stdbool.h>
#include <stdint.h>

#include "tables.h"

#define X(name, default_value, least, most) CALIBRATION_##name,
enum calibration { CALIBRATION(X) CALIBRATIONS };
#undef X

void calibration_begin(void);

/* Writes at most one byte to the EEPROM, when it is ready. */
void calibration_step(void);

uint16_t calibration(enum calibration index);

/* Changes a value and begins to save all of them; BAD_NONE, BAD_RANGE or BAD_NOT_NOW. */
uint8_t calibrate(uint8_t index, uint16_t value);

bool calibration_is_valid(void);
bool calibration_is_being_saved(void);

#endif
