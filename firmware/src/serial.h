/* The serial line: interrupts fill and empty rings, nobody waits. */
#ifndef SERIAL_H
#define SERIAL_H

#include <stdbool.h>
#include <stdint.h>

void serial_begin(void);

/* The next byte that came, or -1. */
int16_t serial_read(void);

/* Sends all of it, or nothing where there is no room. */
bool serial_write(const char *text, uint8_t length);

#endif
