#include "safety.h"

#include "board.h"
#include "inputs.h"
#include "lock.h"
#include "measure.h"
#include "pilot.h"

#define KNOWN (OUT_ENERGY | OUT_CONTACTORS | OUT_LOCK | OUT_UNLOCK | OUT_ISOLATION)
#define ON (OUT_ENERGY | OUT_CONTACTORS | OUT_LOCK | OUT_ISOLATION)
#define FEEDBACK (IN_CONTACTOR_1 | IN_CONTACTOR_2)

static enum mode mode;
static enum cause cause;
static uint16_t wanted;          /* by the host; the pins may carry less */
static uint16_t pwm_permille;
static bool is_greeted, is_nonsense, was_confirmed, is_our_lock;
static uint32_t heard_ms, lost_ms, opened_ms;

/* --- pins */

static bool may_deliver(void)
{
#if IS_CHARGER
    return pilot_wants_energy();    /* whatever the host says: no energy without a vehicle that wants it */
#else
    return true;
#endif
}

static bool drives_energy(void)
{
    return (wanted & OUT_ENERGY) && may_deliver();
}

/* Energy goes first, and comes last. */
static void drive_pins(void)
{
    bool energy = drives_energy();
    if (!energy)
        set_ENERGY(false);
    set_CONTACTOR_1(wanted & OUT_CONTACTORS);
    set_CONTACTOR_2(wanted & OUT_CONTACTORS);
    set_ISOLATION(wanted & OUT_ISOLATION);
    if (energy)
        set_ENERGY(true);
#if IS_CHARGER
    pilot_make(pwm_permille);
#endif
}

void safety_begin(void)
{
    drive_pins();
    output_ENERGY();
    output_CONTACTOR_1();
    output_CONTACTOR_2();
    output_ISOLATION();
}

/* --- the host */

static bool is_live(void)
{
    int16_t voltage_dv = measured_voltage_dv();
    return voltage_dv == UNKNOWN_I16 || voltage_dv >= TOUCHABLE_DV || voltage_dv <= -TOUCHABLE_DV;
}

static bool is_contactor_closed(void)
{
    return (wanted & OUT_CONTACTORS) || (inputs_now() & FEEDBACK);
}

/* Nothing is plugged in: then the contactors may be tried by hand. */
static bool is_unplugged(void)
{
    return (IS_CAR ? measured_proximity_ohm() == OPEN_U16 : pilot_now().state == 'A') && !is_live();
}

static bool is_contradiction(uint16_t outputs)
{
    bool closes = (outputs & OUT_CONTACTORS) && !(wanted & OUT_CONTACTORS);
    bool may_close = (IS_CAR ? outputs & OUT_ENERGY : may_deliver()) || is_unplugged();
    return (outputs & (OUT_LOCK | OUT_UNLOCK)) == (OUT_LOCK | OUT_UNLOCK) || (closes && !may_close);
}

static bool is_in_range(uint16_t outputs, uint16_t permille)
{
    return !(outputs & ~KNOWN) && permille <= (IS_CAR ? 0 : STEADY_PERMILLE);
}

static bool may_take_over(uint16_t outputs, uint16_t permille)
{
    bool is_all_off = !(outputs & ON) && (permille == 0 || permille == STEADY_PERMILLE);
    return mode == MODE_DRIVEN || (mode != MODE_CUTTING && is_greeted && is_all_off);
}

static uint8_t move_lock(uint16_t before, uint32_t now_ms)
{
    uint16_t asked = wanted & (OUT_LOCK | OUT_UNLOCK);
    if ((asked & OUT_UNLOCK) && is_contactor_closed() && is_live()) {
        wanted &= (uint16_t)~OUT_UNLOCK;    /* so that it moves as soon as it may */
        return BAD_LIVE;
    }
    if (asked && asked != (before & (OUT_LOCK | OUT_UNLOCK))) {
        is_our_lock = asked & OUT_LOCK;
        lock_move(asked & OUT_LOCK, now_ms);
    }
    return BAD_NONE;
}

uint8_t safety_drive(uint16_t outputs, uint16_t permille, uint32_t now_ms)
{
    if (!is_in_range(outputs, permille))
        return BAD_RANGE;
    if (!may_take_over(outputs, permille))
        return BAD_NOT_READY;
    if (is_contradiction(outputs))
        return BAD_CONTRADICTION;
    uint16_t before = wanted;
    mode = MODE_DRIVEN;
    is_nonsense = false;
    heard_ms = now_ms;
    wanted = outputs;
    pwm_permille = permille;
    if (!(outputs & OUT_CONTACTORS))
        was_confirmed = false;
    drive_pins();
    return move_lock(before, now_ms);
}

void safety_hello(void)
{
    is_greeted = true;
}

void safety_nonsense(void)
{
    is_nonsense = true;
}

/* --- nobody drives */

static void lose_host(uint32_t now_ms)
{
    mode = MODE_CUTTING;
    cause = is_nonsense ? CAUSE_HOST_NONSENSE : CAUSE_HOST_SILENT;
    is_greeted = false;
    lost_ms = now_ms;
    wanted &= (uint16_t)~(OUT_ENERGY | OUT_LOCK | OUT_UNLOCK);
}

/* Without load; or when the other side has had its time to cut; or before they have even closed. */
static bool may_open(uint32_t for_ms)
{
    uint16_t least_ms = IS_CAR ? OPEN_AFTER_B_MS : 0;
    uint16_t most_ms = IS_CAR ? OPEN_LATEST_MS : CUT_MOST_MS;
    bool may_be_loaded = measured_current_da() != UNKNOWN_I16 && !is_unloaded();
    return (!was_confirmed && !may_be_loaded) || for_ms >= most_ms || (for_ms >= least_ms && is_unloaded());
}

static void cut(uint32_t now_ms)
{
    if ((wanted & OUT_CONTACTORS) && !may_open(now_ms - lost_ms))
        return;
    wanted = 0;
    mode = MODE_UNLOCKING;
    opened_ms = now_ms;
}

static bool may_unlock(uint32_t for_ms)
{
    bool is_closed = inputs_now() & FEEDBACK;
    return (!is_closed && !is_live()) || (for_ms >= UNLOCK_LATEST_MS && !(is_closed && is_live()));
}

static void free_plug(uint32_t now_ms)
{
    if (is_our_lock && may_unlock(now_ms - opened_ms)) {
        is_our_lock = false;
        lock_move(false, now_ms);
    }
    if (!is_our_lock && !lock_is_moving())
        mode = MODE_WAITING;
}

void safety_step(uint32_t now_ms)
{
    was_confirmed |= (wanted & OUT_CONTACTORS) && (inputs_now() & FEEDBACK);
    if (mode == MODE_DRIVEN && now_ms - heard_ms > WATCHDOG_MS)
        lose_host(now_ms);
    if (mode == MODE_CUTTING)
        cut(now_ms);
    else if (mode == MODE_UNLOCKING)
        free_plug(now_ms);
    if (mode != MODE_DRIVEN && now_ms - lost_ms >= PWM_RETAIN_MS)
        pwm_permille = 0;
    drive_pins();
}

enum mode safety_mode(void)
{
    return mode;
}

enum cause safety_cause(void)
{
    return cause;
}

uint16_t safety_outputs(void)
{
    uint16_t outputs = wanted & (OUT_CONTACTORS | OUT_ISOLATION);
    outputs |= drives_energy() ? OUT_ENERGY : 0;
    outputs |= is_LOCK() ? OUT_LOCK : 0;
    return outputs | (is_UNLOCK() ? OUT_UNLOCK : 0);
}

bool safety_is_off(void)
{
    return !(safety_outputs() & ON);
}
