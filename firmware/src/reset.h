/* Why the controller started, and the hardware's watchdog. */
#ifndef RESET_H
#define RESET_H

#include <stdint.h>

/* Bits of MCUSR as they were at the start. */
uint8_t reset_cause(void);

#endif
