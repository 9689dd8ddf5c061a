/* Switches, free of bounce: a change counts after 8 ms. */
#ifndef INPUTS_H
#define INPUTS_H

#include <stdbool.h>
#include <stdint.h>

void inputs_begin(void);

/* Once a millisecond. */
void inputs_step(void);

/* IN_CONTACTOR_1, IN_CONTACTOR_2, IN_LOCKED and IN_STOP. */
uint8_t inputs_now(void);

#endif
