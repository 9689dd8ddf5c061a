/* The control pilot: a car measures it, a charger makes it and reads the car's answer. */
#ifndef PILOT_H
#define PILOT_H

#include <stdbool.h>
#include <stdint.h>

#define STEADY_PERMILLE 1000

enum pilot_of_car { PILOT_NONE, PILOT_STEADY, PILOT_PWM };

struct pilot {
    uint8_t state;          /* car: enum pilot_of_car; charger: 'A' to 'F', 0 not known yet */
    uint16_t hz;
    uint16_t permille;
    int16_t high_mv;
    int16_t low_mv;
};

void pilot_begin(void);

/* Once a millisecond. */
void pilot_step(void);

struct pilot pilot_now(void);

/* Charger: 0 is -12 V (state F, not available), 1000 is +12 V, all between a PWM of 1 kHz. */
void pilot_make(uint16_t permille);
bool pilot_wants_energy(void);    /* state C or D */

#endif
