#include "lock.h"

#include "board.h"
#include "calibration.h"
#include "inputs.h"

#define PAUSE_MS 50        /* between two directions */
#define SETTLE_MS 30       /* to the end of the travel, after the contact has changed */

static enum { RESTS, PAUSES, RUNS, SETTLES } state;
static bool wants_locked, has_failed;
static uint32_t since_ms;

static void motor(bool runs)
{
    set_LOCK(runs && wants_locked);
    set_UNLOCK(runs && !wants_locked);
}

void lock_begin(void)
{
    motor(false);
    output_LOCK();
    output_UNLOCK();
}

bool lock_is_locked(void)
{
    return inputs_now() & IN_LOCKED;
}

void lock_move(bool lock, uint32_t now_ms)
{
    if (state != RESTS && wants_locked == lock)
        return;
    motor(false);
    wants_locked = lock;
    has_failed = false;
    since_ms = now_ms;
    state = lock_is_locked() == lock && state == RESTS ? RESTS : PAUSES;
}

void lock_step(uint32_t now_ms)
{
    uint32_t for_ms = now_ms - since_ms;
    bool is_there = lock_is_locked() == wants_locked;
    if (state == PAUSES && for_ms >= PAUSE_MS) {
        state = RUNS;
        since_ms = now_ms;
        motor(true);
    } else if (state == RUNS && is_there) {
        state = SETTLES;
        since_ms = now_ms;
    } else if (state == RUNS && for_ms >= calibration(CALIBRATION_lock_most_ms)) {
        state = RESTS;
        has_failed = true;
        motor(false);
    } else if (state == SETTLES && for_ms >= SETTLE_MS) {
        state = RESTS;
        motor(false);
    }
}

bool lock_is_moving(void)
{
    return state != RESTS;
}

bool lock_has_failed(void)
{
    return has_failed;
}
