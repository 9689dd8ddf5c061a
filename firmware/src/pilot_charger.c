/* Timer 1 makes 1 kHz at OC1A.  The state is read by measure.c's conversions at both halves. */
#include "pilot.h"

#include "board.h"
#include "measure.h"

#define PERIOD (F_CPU / 1000)
#define SAMPLE_AFTER 32    /* 2 us after the rising edge the conversion of the high half begins */
#define SURE 3             /* so many samples, 4 ms apart, must say the same */
#define DIODE_MV (-9000)

/* IEC 61851-1: 12, 9, 6, 3, 0 V, each from 1.5 V below it on. */
static const struct {
    int16_t from_mv;
    char state;
} LEVELS[] = { { 10500, 'A' }, { 7500, 'B' }, { 4500, 'C' }, { 1500, 'D' }, { -1500, 'E' } };

static struct pilot pilot = { .high_mv = UNKNOWN_I16, .low_mv = UNKNOWN_I16 };
static uint8_t candidate, said;

void pilot_begin(void)
{
    output_PILOT_OUT();
    ICR1 = PERIOD - 1;
    OCR1A = PERIOD / 2;
    OCR1B = SAMPLE_AFTER;
    TIMSK1 = _BV(OCIE1A) | _BV(OCIE1B);
    TCCR1A = _BV(WGM11);
    TCCR1B = _BV(WGM13) | _BV(WGM12) | _BV(CS10);
}

void pilot_make(uint16_t permille)
{
    if (permille == pilot.permille)
        return;
    pilot.permille = permille;
    pilot.high_mv = pilot.low_mv = UNKNOWN_I16;
    if (permille == 0 || permille == STEADY_PERMILLE) {
        set_PILOT_OUT(permille != 0);
        TCCR1A &= (uint8_t)~_BV(COM1A1);
        OCR1A = PERIOD / 2;
        pilot.hz = 0;
    } else {
        OCR1A = (uint16_t)(PERIOD * permille / 1000 - 1);    /* taken over with the next period */
        TCCR1A |= _BV(COM1A1);
        pilot.hz = 1000;
    }
}

static uint8_t level(int16_t high_mv)
{
    for (uint8_t at = 0; at < sizeof LEVELS / sizeof LEVELS[0]; at++)
        if (high_mv >= LEVELS[at].from_mv)
            return (uint8_t)LEVELS[at].state;
    return 'F';
}

static uint8_t state_of(int16_t high_mv)
{
    uint8_t state = level(high_mv);
    bool has_low = pilot.hz != 0 && pilot.low_mv != UNKNOWN_I16;
    /* Without a car's diode the low half is not -12 V: something else pulls at the pilot. */
    return has_low && pilot.low_mv > DIODE_MV ? 'E' : state;
}

void pilot_step(void)
{
    int16_t mv;
    if (take_pilot_low(&mv) && pilot.hz != 0)
        pilot.low_mv = mv;
    if (pilot.permille == 0) {
        pilot.state = 'F';
        return;
    }
    if (!take_pilot_high(&mv))
        return;
    pilot.high_mv = mv;
    uint8_t state = state_of(mv);
    said = state == candidate ? said + 1 : 1;
    candidate = state;
    if (said >= SURE) {
        said = SURE;
        pilot.state = state;
    }
}

struct pilot pilot_now(void)
{
    return pilot;
}

bool pilot_wants_energy(void)
{
    return pilot.state == 'C' || pilot.state == 'D';
}
