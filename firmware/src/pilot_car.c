/* Timer 1 runs at 2 MHz and catches each edge at ICP1.  Sixteen periods are added up, then told. */
#include "pilot.h"

#include <avr/interrupt.h>
#include <util/atomic.h>

#include "board.h"

#define TIMER_HZ 2000000UL
#define PERIODS 16
#define SILENT_MS 20

static volatile uint32_t sum_period, sum_high;    /* of PERIODS periods */
static volatile uint8_t edges;                    /* lives while there are edges */
static struct pilot pilot = { .high_mv = UNKNOWN_I16, .low_mv = UNKNOWN_I16 };
static uint8_t seen_edges, silent_ms;

static struct {
    bool has_begun;
    uint16_t rise, high;
    uint32_t periods_sum, high_sum;
    uint8_t periods;
} wave;

static void count_period(uint16_t period)
{
    wave.periods_sum += period;
    wave.high_sum += wave.high;
    if (++wave.periods == PERIODS) {
        sum_period = wave.periods_sum;
        sum_high = wave.high_sum;
        wave.periods_sum = wave.high_sum = wave.periods = 0;
    }
}

ISR(TIMER1_CAPT_vect)
{
    uint16_t at = ICR1;
    bool is_rise = TCCR1B & _BV(ICES1);
    TCCR1B ^= _BV(ICES1);
    TIFR1 = _BV(ICF1);    /* changing the edge may have set it */
    edges++;
    if (!is_rise) {
        wave.high = at - wave.rise;
        return;
    }
    if (wave.has_begun)
        count_period(at - wave.rise);
    wave.has_begun = true;
    wave.rise = at;
}

void pilot_begin(void)
{
    TCCR1A = 0;
    TCCR1B = _BV(ICNC1) | _BV(ICES1) | _BV(CS11);
    TIMSK1 = _BV(ICIE1);
}

static void restart(void)
{
    ATOMIC_BLOCK(ATOMIC_FORCEON)
    {
        sum_period = 0;
        wave.has_begun = false;
        wave.periods_sum = wave.high_sum = wave.periods = 0;
    }
}

void pilot_step(void)
{
    uint32_t period, high;
    ATOMIC_BLOCK(ATOMIC_FORCEON)
    {
        period = sum_period;
        high = sum_high;
    }
    silent_ms = edges == seen_edges ? silent_ms + 1 : 0;
    seen_edges = edges;
    if (silent_ms >= SILENT_MS) {
        silent_ms = SILENT_MS;
        restart();
        pilot.state = is_PILOT_IN() ? PILOT_STEADY : PILOT_NONE;
        pilot.hz = 0;
        pilot.permille = is_PILOT_IN() ? STEADY_PERMILLE : 0;
    } else if (period != 0) {
        uint32_t hz = (PERIODS * TIMER_HZ + period / 2) / period;
        pilot.state = PILOT_PWM;
        pilot.hz = hz > UINT16_MAX ? UINT16_MAX : (uint16_t)hz;    /* noise must not look like 1 kHz */
        pilot.permille = (uint16_t)((high * 1000 + period / 2) / period);
    }
}

struct pilot pilot_now(void)
{
    return pilot;
}
