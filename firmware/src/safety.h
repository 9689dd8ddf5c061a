/* What is driven, and what happens when nobody drives.
 *
 * A host must say hello and then drive everything off before it may switch anything on; after the watchdog
 * has struck it must do so again.  The numbers are those of plc/safety/limits.py. */
#ifndef SAFETY_H
#define SAFETY_H

#include <stdbool.h>
#include <stdint.h>

#include "tables.h"

void safety_begin(void);
void safety_step(uint32_t now_ms);

/* A valid drive line; BAD_NONE or why it is refused. */
uint8_t safety_drive(uint16_t outputs, uint16_t pwm_permille, uint32_t now_ms);
void safety_hello(void);
void safety_nonsense(void);

enum mode safety_mode(void);
enum cause safety_cause(void);
uint16_t safety_outputs(void);    /* what is really driven */
bool safety_is_off(void);

#endif
