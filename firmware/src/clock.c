#include "clock.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <util/atomic.h>

static volatile uint32_t passed_ms;

void clock_begin(void)
{
    TCCR2A = _BV(WGM21);                /* from 0 to OCR2A, again and again */
    OCR2A = F_CPU / 64 / 1000 - 1;
    TIMSK2 = _BV(OCIE2A);
    TCCR2B = _BV(CS22);                 /* clock / 64 */
}

uint32_t clock_ms(void)
{
    uint32_t now_ms;
    ATOMIC_BLOCK(ATOMIC_FORCEON)
    {
        now_ms = passed_ms;
    }
    return now_ms;
}

ISR(TIMER2_COMPA_vect)
{
    passed_ms++;
}
