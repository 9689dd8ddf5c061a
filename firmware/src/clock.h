/* Milliseconds since reset, by timer 2. */
#ifndef CLOCK_H
#define CLOCK_H

#include <stdint.h>

void clock_begin(void);
uint32_t clock_ms(void);

#endif
