/* The converter runs at 250 kHz: 52 us a conversion.  After a change of channel two conversions are thrown
 * away (the reference of 1.1 V needs them), then 16 are added up.
 *
 * A car converts without a break: five channels take 5 ms.  A charger shares the converter with its pilot.
 * Timer 1 counts the period of the PWM, 1 ms; four of them make a round:
 *     0: the pilot just after the rising edge      1: ten conversions of another channel
 *     2: the pilot just after the falling edge     3: ten more
 * The pilot is sampled 10 to 24 us after its edge; the shortest half is 5 % of 1 ms, 50 us. */
#include "measure.h"

#include <avr/interrupt.h>
#include <util/atomic.h>

#include "board.h"
#include "calibration.h"

#define SAMPLES 16
#define FULL_SCALE 16368
#define THROWN 2
#define CHAIN (THROWN + SAMPLES / 2)
#define REFERENCE_MV 1100
#define MUX_REFERENCE 14
#define DEAD_SENSOR 400    /* a live current sensor never gives 0.1 V */

enum channel { VOLTAGE_SUM, REFERENCE_SUM, CURRENT_SUM, PROXIMITY_SUM, TEMPERATURE_SUM, CHANNELS };
static const uint8_t MUX[CHANNELS] = { 0, MUX_REFERENCE, 4, 1, 3 };
#define MUX_PILOT 2

static volatile uint16_t sums[CHANNELS];
static uint16_t sum;
static uint8_t channel, thrown, samples;

static void convert(uint8_t mux)
{
    ADMUX = _BV(REFS0) | mux;
    ADCSRA |= _BV(ADSC);
}

/* Takes the result of the channel in hand; true when the channel is through. */
static bool add(uint16_t value)
{
    if (thrown < THROWN) {
        thrown++;
        return false;
    }
    sum += value;
    if (++samples < SAMPLES)
        return false;
    sums[channel] = sum;
    sum = 0;
    samples = 0;
    thrown = 0;
    channel = (uint8_t)(channel + 1) % CHANNELS;
    return true;
}

#if IS_CAR

ISR(ADC_vect)
{
    add(ADC);
    convert(MUX[channel]);
}

#else

enum slot { PILOT_HIGH, FIRST_CHAIN, PILOT_LOW, SECOND_CHAIN, SLOTS };
static enum slot slot;
static uint8_t left;    /* conversions left of this chain */
static volatile uint16_t pilot_adc[2];
static volatile bool has_pilot[2];
static bool is_pilot;

static void convert_pilot(void)
{
    if (ADCSRA & _BV(ADSC))
        return;    /* at a very long duty the halves of two rounds meet: the next round will do */
    is_pilot = true;
    convert(MUX_PILOT);
}

ISR(ADC_vect)
{
    if (is_pilot) {
        is_pilot = false;
        pilot_adc[slot == PILOT_LOW] = ADC;
        has_pilot[slot == PILOT_LOW] = true;
        return;
    }
    add(ADC);
    if (--left)
        convert(MUX[channel]);
}

/* The rising edge of the pilot: a new period. */
ISR(TIMER1_COMPB_vect)
{
    slot = (slot + 1) % SLOTS;
    if (slot == PILOT_HIGH) {
        convert_pilot();
    } else if (slot != PILOT_LOW && !(ADCSRA & _BV(ADSC))) {
        left = CHAIN;
        thrown = 0;
        convert(MUX[channel]);
    }
}

/* The falling edge. */
ISR(TIMER1_COMPA_vect)
{
    if (slot == PILOT_LOW)
        convert_pilot();
}

static bool take_pilot(bool low, int16_t *mv)
{
    uint16_t adc;
    bool has;
    ATOMIC_BLOCK(ATOMIC_FORCEON)
    {
        adc = pilot_adc[low];
        has = has_pilot[low];
        has_pilot[low] = false;
    }
    int32_t above = (int32_t)adc * SAMPLES - calibration(CALIBRATION_pilot_zero);
    *mv = (int16_t)(above * calibration(CALIBRATION_pilot_gain) / 256);
    return has;
}

bool take_pilot_high(int16_t *mv)
{
    return take_pilot(false, mv);
}

bool take_pilot_low(int16_t *mv)
{
    return take_pilot(true, mv);
}

#endif

void measure_begin(void)
{
    DIDR0 = 0x1F;    /* no digital input on A0 to A4: it would draw current half way */
    ADCSRA = _BV(ADEN) | _BV(ADIE) | _BV(ADPS2) | _BV(ADPS1);
#if IS_CAR
    convert(MUX[channel]);
#endif
}

static uint16_t sum_of(enum channel of)
{
    uint16_t value;
    ATOMIC_BLOCK(ATOMIC_FORCEON)
    {
        value = sums[of];
    }
    return value;
}

static int16_t clipped(int32_t value)
{
    return value > INT16_MAX ? INT16_MAX : value <= UNKNOWN_I16 ? UNKNOWN_I16 + 1 : (int16_t)value;
}

/* Compared with the reference: the board's 5 V may be anything near it. */
int16_t measured_voltage_dv(void)
{
    uint16_t reference = sum_of(REFERENCE_SUM), adc = sum_of(VOLTAGE_SUM);
    uint16_t zero = calibration(CALIBRATION_voltage_zero);
    if (reference == 0 || adc < zero / 2)
        return UNKNOWN_I16;    /* no round has been made yet, or the amplifier is without power or a wire */
    int32_t above = (int32_t)adc - zero;
    return clipped(above * calibration(CALIBRATION_voltage_gain) / reference);
}

/* The sensor is fed from the same 5 V as the converter. */
int16_t measured_current_da(void)
{
    uint16_t gain = calibration(CALIBRATION_current_gain), adc = sum_of(CURRENT_SUM);
    if (gain == 0 || adc < DEAD_SENSOR)
        return UNKNOWN_I16;
    int32_t above = (int32_t)adc - calibration(CALIBRATION_current_zero);
    return clipped(above * gain / 65536);
}

bool is_unloaded(void)
{
    int16_t current_da = measured_current_da();
    return current_da != UNKNOWN_I16 && current_da < NO_LOAD_DA && current_da > -NO_LOAD_DA;
}

/* The plug's resistor lies in parallel to 2.7 kOhm of the inlet, with 330 Ohm to 5 V. */
uint16_t measured_proximity_ohm(void)
{
    uint32_t adc = sum_of(PROXIMITY_SUM);
    uint32_t both = 330 * adc / (FULL_SCALE + 1 - adc);
    if (both >= 2560)
        return OPEN_U16;    /* more than 50 kOhm */
    return (uint16_t)(both * 2700 / (2700 - both));
}

uint16_t measured_temperature_adc(void)
{
    return sum_of(TEMPERATURE_SUM);
}

uint16_t measured_supply_mv(void)
{
    uint16_t reference = sum_of(REFERENCE_SUM);
    return reference == 0 ? 0 : (uint16_t)((uint32_t)REFERENCE_MV * FULL_SCALE / reference);
}
