#include "inputs.h"

#include "board.h"

#define STEADY 8

static uint8_t steady, last, same_for;

/* Closed contacts pull to GND.  The stop button opens: a broken wire stops as well. */
static uint8_t raw(void)
{
    return (uint8_t)((is_FEEDBACK_1() ? 0 : IN_CONTACTOR_1) | (is_FEEDBACK_2() ? 0 : IN_CONTACTOR_2)
                     | (is_LOCKED() ? 0 : IN_LOCKED) | (is_STOP() ? IN_STOP : 0));
}

void inputs_begin(void)
{
    pull_up_FEEDBACK_1();
    pull_up_FEEDBACK_2();
    pull_up_LOCKED();
    pull_up_STOP();
    steady = IN_STOP;    /* until it has been seen otherwise */
}

void inputs_step(void)
{
    uint8_t now = raw();
    same_for = now == last ? same_for + 1 : 0;
    last = now;
    if (same_for >= STEADY) {
        steady = now;
        same_for = STEADY;
    }
}

uint8_t inputs_now(void)
{
    return steady;
}
