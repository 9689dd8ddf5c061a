/* Everything runs here, once a millisecond; interrupts only collect.  Between two rounds the controller
 * sleeps.  A round that does not end within 250 ms, or a clock that stands still, resets: then all pins are
 * inputs, and the resistors of the board hold every output off. */
#include <avr/interrupt.h>
#include <avr/sleep.h>
#include <avr/wdt.h>

#include "board.h"
#include "calibration.h"
#include "clock.h"
#include "host.h"
#include "inputs.h"
#include "lock.h"
#include "measure.h"
#include "pilot.h"
#include "reset.h"
#include "safety.h"

static uint8_t mcusr __attribute__((section(".noinit")));

/* Before anything else: after a reset by the watchdog it still runs, with its shortest time. */
void keep_reset_cause(void) __attribute__((naked, used, section(".init3")));
void keep_reset_cause(void)
{
    mcusr = MCUSR;
    MCUSR = 0;
    wdt_disable();
}

uint8_t reset_cause(void)
{
    return mcusr;
}

/* Steady: a host drives.  A flash every 2 s: none.  Twice a second: energy.  Fast: the safe state. */
static bool led(uint32_t now_ms)
{
    switch (safety_mode()) {
    case MODE_WAITING:
        return now_ms % 2048 < 64;
    case MODE_DRIVEN:
        return !(safety_outputs() & OUT_ENERGY) || now_ms % 512 < 256;
    default:
        return now_ms % 128 < 64;
    }
}

static void step(uint32_t now_ms)
{
    inputs_step();
    pilot_step();
    lock_step(now_ms);
    safety_step(now_ms);
    calibration_step();
    set_LED(led(now_ms));
}

int main(void)
{
    safety_begin();
    lock_begin();
    output_LED();
    inputs_begin();
    calibration_begin();
    clock_begin();
    measure_begin();
    pilot_begin();
    host_begin();
    wdt_enable(WDTO_250MS);
    sei();
    uint32_t last_ms = 0;
    for (;;) {
        sleep_mode();
        uint32_t now_ms = clock_ms();
        host_step(now_ms);
        if (now_ms != last_ms) {
            last_ms = now_ms;
            step(now_ms);
            wdt_reset();
        }
    }
}
