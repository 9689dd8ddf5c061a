/* The pins by name, and which role this image plays (ROLE is CAR or CHARGER, given by the Makefile).
 *
 * For each pin P of tables.h: set_P(on), is_P() (high?), output_P(), pull_up_P().  Each is one instruction. */
#ifndef BOARD_H
#define BOARD_H

#include <avr/io.h>
#include <stdbool.h>
#include <stdint.h>

#include "tables.h"

#define IS_CAR (ROLE == CAR)
#define IS_CHARGER (ROLE == CHARGER)

#define X(name, port, bit)                                                                       \
    static inline void set_##name(bool on)                                                       \
    {                                                                                            \
        if (on)                                                                                  \
            PORT##port |= _BV(bit);                                                              \
        else                                                                                     \
            PORT##port &= (uint8_t)~_BV(bit);                                                    \
    }                                                                                            \
    static inline bool is_##name(void) { return PIN##port & _BV(bit); }                          \
    static inline void output_##name(void) { DDR##port |= _BV(bit); }                            \
    static inline void pull_up_##name(void) { PORT##port |= _BV(bit); }
PINS(X)
#undef X

#endif
